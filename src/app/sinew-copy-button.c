/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-copy-button.h"

/**
 * sinew_copy_button_new:
 * @label: what it copies, as “Copy this claim with its citation”
 * @text: what goes to the clipboard
 *
 * Returns: (transfer full): a small button, which is quiet until it is wanted
 */
GtkWidget *
sinew_copy_button_new (const char *label,
                       const char *text)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON,
                                    "icon-name", "edit-copy-symbolic",
                                    "tooltip-text", label,
                                    "has-frame", FALSE,
                                    "valign", GTK_ALIGN_START,
                                    "action-name", "win.copy-text",
                                    "action-target", g_variant_new_string (text),
                                    NULL);

  gtk_widget_add_css_class (button, "copy");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return button;
}

/**
 * sinew_copy_button_beside:
 * @widget: (transfer floating): what is copied
 * @button: (transfer floating): copies it
 *
 * Returns: (transfer full): @widget, and @button at the end of its first line
 */
GtkWidget *
sinew_copy_button_beside (GtkWidget *widget,
                          GtkWidget *button)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_hexpand (widget, TRUE);
  gtk_box_append (GTK_BOX (box), widget);
  gtk_box_append (GTK_BOX (box), button);

  return box;
}
