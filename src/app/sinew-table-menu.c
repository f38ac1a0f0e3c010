/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-table-menu.h"

/* The item that a place in the table is of; NULL for the head of an aspect. */
static SinewItem *
find_item (SinewGrid *grid,
           int        row,
           int        column)
{
  if (row >= 0 && sinew_grid_get_row_head (grid, row).item)
    return sinew_grid_get_row_head (grid, row).item;

  return column >= 0 ? sinew_grid_get_column_head (grid, column).item : NULL;
}

static void
append_item_action (GMenu      *menu,
                    const char *label,
                    const char *action,
                    SinewItem  *item)
{
  g_autofree char *place = sinew_item_dup_kind_id (item);
  g_autofree char *text = g_strdup_printf (label, sinew_item_get_name (item));
  g_autoptr (GMenuItem) entry = g_menu_item_new (text, NULL);

  g_menu_item_set_action_and_target (entry, action, "s", place);
  g_menu_append_item (menu, entry);
}

/**
 * sinew_table_menu_new:
 * @row: a row of @grid, or -1 for the heads of the columns
 * @column: a column of @grid, or -1 for the heads of the rows
 *
 * Returns: (transfer full): what can be done with a cell, or a head
 */
GMenuModel *
sinew_table_menu_new (SinewGrid *grid,
                      int        row,
                      int        column)
{
  GMenu     *menu = g_menu_new ();
  GMenu     *place = g_menu_new ();
  GMenu     *of_item = g_menu_new ();
  SinewItem *item = find_item (grid, row, column);

  if (row >= 0 && column >= 0)
    g_menu_append (place, _("Says who?"), "comparison.open");
  g_menu_append (place, _("Copy this text"), "comparison.copy");
  if (item && sinew_kind_has_page (sinew_item_get_kind (item)))
    /* Translators: the name of an item, whose page is shown. */
    append_item_action (of_item, _("Open “%s”"), "win.show", item);
  if (item)
    append_item_action (of_item, _("Remove %s"), "win.remove-from-comparison", item);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (place));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (of_item));
  g_object_unref (place);
  g_object_unref (of_item);

  return G_MENU_MODEL (menu);
}
