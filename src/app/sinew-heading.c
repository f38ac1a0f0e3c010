/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-heading.h"

/**
 * sinew_heading_new:
 * @text: text as it is, never markup
 * @level: from 1, the title of the page
 *
 * Returns: (transfer full): a wrapping label that assistive tools know as a heading
 */
GtkWidget *
sinew_heading_new (const char *text,
                   guint       level,
                   const char *css_class)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                     "label", text,
                                     "wrap", TRUE,
                                     "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                     "xalign", 0.0,
                                     NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, (int)level, -1);
  gtk_widget_add_css_class (heading, css_class);

  return heading;
}
