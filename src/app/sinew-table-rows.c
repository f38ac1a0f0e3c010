/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-table-cell.h"
#include "sinew-table-rows.h"

/**
 * sinew_table_rows_new:
 * @parent: (transfer none): the table, whose children the rows are
 *
 * Returns: (transfer full): no rows yet
 */
SinewTableRows *
sinew_table_rows_new (GtkWidget *parent)
{
  SinewTableRows *self = g_new0 (SinewTableRows, 1);

  self->parent = parent;
  self->columns = sinew_table_columns_new ();
  self->rows = g_ptr_array_new ();
  self->row_keys = g_ptr_array_new_with_free_func (g_free);
  self->column_keys = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * sinew_table_rows_free:
 *
 * To be called after sinew_table_rows_clear().
 */
void
sinew_table_rows_free (SinewTableRows *self)
{
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->row_keys);
  g_ptr_array_unref (self->column_keys);
  sinew_table_columns_free (self->columns);
  g_free (self);
}

static SinewTableRow *
get_row (SinewTableRows *self,
         int             row)
{
  return row == SINEW_TABLE_HEAD_PLACE ? self->header : g_ptr_array_index (self->rows, row);
}

/**
 * sinew_table_rows_get_slot:
 * @row: a row, or %SINEW_TABLE_HEAD_PLACE
 * @column: a column, or %SINEW_TABLE_HEAD_PLACE
 *
 * Returns: (transfer none): what stands there
 */
SinewTableSlot *
sinew_table_rows_get_slot (SinewTableRows *self,
                           int             row,
                           int             column)
{
  SinewTableRow *widget = get_row (self, row);

  if (column == SINEW_TABLE_HEAD_PLACE)
    return SINEW_TABLE_SLOT (sinew_table_row_get_head (widget));

  return g_ptr_array_index (sinew_table_row_get_slots (widget), column);
}

/* Heads with the same key are drawn alike. */
static char *
dup_key (const SinewGridHead *head)
{
  g_autofree char *place = head->item ? sinew_item_dup_kind_id (head->item) : g_strdup (sinew_aspect_get_id (head->aspect));

  return g_strconcat (place, "\n", head->label, NULL);
}

static GPtrArray *
list_keys (SinewGrid *grid,
           guint      n,
           SinewGridHead (*get_head) (SinewGrid *grid,
                                      guint      n))
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; grid && i < n; i++)
    {
      SinewGridHead head = get_head (grid, i);

      g_ptr_array_add (keys, dup_key (&head));
    }

  return keys;
}

/**
 * sinew_table_rows_find_key:
 * @keys: the keys of the rows, or of the columns
 * @key: (nullable): one that was there
 *
 * Returns: its place; %SINEW_TABLE_HEAD_PLACE where it is not there
 */
int
sinew_table_rows_find_key (GPtrArray  *keys,
                           const char *key)
{
  guint place;

  return key && g_ptr_array_find_with_equal_func (keys, key, g_str_equal, &place) ? (int)place : SINEW_TABLE_HEAD_PLACE;
}

/* For each new column, which of the old ones it was. */
static int *
map_columns (SinewTableRows *self,
             GPtrArray      *keys)
{
  int *map = g_new (int, keys->len + 1);

  for (guint i = 0; i < keys->len; i++)
    map[i] = sinew_table_rows_find_key (self->column_keys, g_ptr_array_index (keys, i));

  return map;
}

static void
fill_header (SinewTableRows *self,
             SinewGrid      *grid,
             const int      *map)
{
  GPtrArray *old = sinew_table_row_get_slots (self->header);
  GPtrArray *heads = g_ptr_array_new ();

  for (guint i = 0; i < sinew_grid_get_n_columns (grid); i++)
    {
      SinewGridHead head = sinew_grid_get_column_head (grid, i);

      g_ptr_array_add (heads, map[i] != SINEW_TABLE_HEAD_PLACE && old->len > 0 ? g_ptr_array_index (old, map[i]) : sinew_table_head_new (&head, TRUE));
    }
  sinew_table_row_set_slots (self->header, heads);
}

static void
fill_row (SinewTableRow *row,
          SinewGrid     *grid,
          guint          n,
          const int     *map)
{
  GPtrArray *old = sinew_table_row_get_slots (row);
  GPtrArray *cells = g_ptr_array_new ();

  for (guint i = 0; i < sinew_grid_get_n_columns (grid); i++)
    {
      GtkWidget *cell = map[i] != SINEW_TABLE_HEAD_PLACE && old->len > 0 ? g_ptr_array_index (old, map[i]) : sinew_table_cell_new ();

      sinew_table_cell_set (SINEW_TABLE_CELL (cell), grid, n, i);
      g_ptr_array_add (cells, cell);
    }
  sinew_table_row_set_slots (row, cells);
}

static void
remove_header (SinewTableRows *self)
{
  if (self->header)
    gtk_widget_unparent (GTK_WIDGET (self->header));
  self->header = NULL;
}

/* The corner says what the names are. */
static void
update_header (SinewTableRows *self,
               SinewGrid      *grid,
               const int      *map)
{
  SinewGridHead corner = { sinew_grid_get_corner (grid), NULL, NULL };

  if (self->grid == NULL || g_strcmp0 (sinew_grid_get_corner (self->grid), corner.label) != 0)
    {
      remove_header (self);
      self->header = SINEW_TABLE_ROW (sinew_table_row_new (self->columns, _("Heads of the columns"), sinew_table_head_new (&corner, TRUE)));
      gtk_widget_add_css_class (GTK_WIDGET (self->header), "header");
      gtk_widget_insert_after (GTK_WIDGET (self->header), self->parent, NULL);
    }
  fill_header (self, grid, map);
}

static void
update_rows (SinewTableRows *self,
             SinewGrid      *grid,
             GPtrArray      *keys,
             const int      *map)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->rows);
  GtkWidget *previous = GTK_WIDGET (self->header);

  self->rows = g_ptr_array_new ();
  for (guint i = 0; i < keys->len; i++)
    {
      int           place = sinew_table_rows_find_key (self->row_keys, g_ptr_array_index (keys, i));
      SinewGridHead head = sinew_grid_get_row_head (grid, i);
      GtkWidget    *row = place != SINEW_TABLE_HEAD_PLACE ? g_ptr_array_index (old, place) : sinew_table_row_new (self->columns, head.label, sinew_table_head_new (&head, FALSE));

      fill_row (SINEW_TABLE_ROW (row), grid, i, map);
      if (gtk_widget_get_parent (row) == NULL || gtk_widget_get_prev_sibling (row) != previous)
        gtk_widget_insert_after (row, self->parent, previous);
      previous = row;
      g_ptr_array_add (self->rows, row);
    }

  for (guint i = 0; i < old->len; i++)
    {
      if (!g_ptr_array_find (self->rows, g_ptr_array_index (old, i), NULL))
        gtk_widget_unparent (g_ptr_array_index (old, i));
    }
}

/**
 * sinew_table_rows_set_grid:
 *
 * Shows @grid. Rows, columns and cells that remain stay the same widgets.
 */
void
sinew_table_rows_set_grid (SinewTableRows *self,
                           SinewGrid      *grid)
{
  GPtrArray      *column_keys = list_keys (grid, sinew_grid_get_n_columns (grid), sinew_grid_get_column_head);
  GPtrArray      *row_keys = list_keys (grid, sinew_grid_get_n_rows (grid), sinew_grid_get_row_head);
  g_autofree int *map = map_columns (self, column_keys);

  update_header (self, grid, map);
  update_rows (self, grid, row_keys, map);

  g_ptr_array_unref (self->row_keys);
  g_ptr_array_unref (self->column_keys);
  self->row_keys = row_keys;
  self->column_keys = column_keys;
  g_set_object (&self->grid, grid);
}

/**
 * sinew_table_rows_clear:
 *
 * Removes all of it.
 */
void
sinew_table_rows_clear (SinewTableRows *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  remove_header (self);
  g_ptr_array_set_size (self->row_keys, 0);
  g_ptr_array_set_size (self->column_keys, 0);
  g_clear_object (&self->grid);
}
