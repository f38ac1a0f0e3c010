/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-best-mark.h"

static GtkWidget *
find_mark (GtkListBoxRow *row)
{
  GtkWidget *last = gtk_widget_get_last_child (gtk_list_box_row_get_child (row));

  return gtk_widget_has_css_class (last, "best-mark") ? last : NULL;
}

static void
append_mark (GtkListBoxRow *row)
{
  GtkWidget *mark = g_object_new (GTK_TYPE_LABEL,
                                  "label", _("Enter opens this"), "xalign", 0.0, "wrap", TRUE, "width-chars", 12, "max-width-chars", 26, NULL);

  gtk_widget_add_css_class (mark, "best-mark");
  gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (row)), mark);
}

/**
 * sinew_best_mark_set:
 * @row: a row with a box
 * @is_best: whether it is what Enter in the search opens
 * @text: what else describes the row
 *
 * Marks the row as the best of what was found, or takes the mark away, and
 * describes it to assistive tools.
 */
void
sinew_best_mark_set (GtkListBoxRow *row,
                     gboolean       is_best,
                     const char    *text)
{
  g_autofree char *description = NULL;

  g_return_if_fail (GTK_IS_LIST_BOX_ROW (row) && text != NULL);

  if (is_best && find_mark (row) == NULL)
    append_mark (row);
  if (find_mark (row))
    gtk_widget_set_visible (find_mark (row), is_best);

  if (is_best)
    gtk_widget_add_css_class (GTK_WIDGET (row), "best");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "best");

  description = is_best ? g_strconcat (text, *text ? "\n" : "", _("Enter opens this"), NULL) : g_strdup (text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}
