/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-part-table.h"

/**
 * SinewPartTable:
 *
 * A table to print: heads over columns, and rows whose first cell is their name.
 */
struct _SinewPartTable
{
  GStrv      heads;
  guint      n_columns;
  guint      min_lines;
  GPtrArray *cells; /* row after row */
};

/**
 * sinew_part_table_new:
 * @heads: (array zero-terminated=1): the heads of the columns, at least one; an
 *   empty text is a column without a head
 *
 * Returns: (transfer full): a table without rows
 */
SinewPartTable *
sinew_part_table_new (const char *const *heads)
{
  SinewPartTable *self;

  g_return_val_if_fail (heads != NULL && heads[0] != NULL, NULL);

  self = g_new0 (SinewPartTable, 1);
  self->heads = g_strdupv ((char **)heads);
  self->n_columns = g_strv_length (self->heads);
  self->min_lines = 1;
  self->cells = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
sinew_part_table_free (SinewPartTable *self)
{
  g_strfreev (self->heads);
  g_ptr_array_unref (self->cells);
  g_free (self);
}

/**
 * sinew_part_table_add_row:
 * @cells: as many texts as there are columns, the name first; %NULL is a blank
 *   cell
 */
void
sinew_part_table_add_row (SinewPartTable    *self,
                          const char *const *cells)
{
  for (guint i = 0; i < self->n_columns; i++)
    g_ptr_array_add (self->cells, g_strdup (cells[i] ? cells[i] : ""));
}

/**
 * sinew_part_table_add_blank_rows:
 *
 * Adds @n rows to write on.
 */
void
sinew_part_table_add_blank_rows (SinewPartTable *self,
                                 guint           n)
{
  for (guint i = 0; i < n * self->n_columns; i++)
    g_ptr_array_add (self->cells, g_strdup (""));
}

guint
sinew_part_table_get_n_columns (SinewPartTable *self)
{
  return self->n_columns;
}

guint
sinew_part_table_get_n_rows (SinewPartTable *self)
{
  return self->cells->len / self->n_columns;
}

const char *
sinew_part_table_get_head (SinewPartTable *self,
                           guint           column)
{
  g_return_val_if_fail (column < self->n_columns, NULL);

  return self->heads[column];
}

const char *
sinew_part_table_get_cell (SinewPartTable *self,
                           guint           row,
                           guint           column)
{
  g_return_val_if_fail (row < sinew_part_table_get_n_rows (self) && column < self->n_columns, NULL);

  return g_ptr_array_index (self->cells, row * self->n_columns + column);
}

guint
sinew_part_table_get_min_lines (SinewPartTable *self)
{
  return self->min_lines;
}

/**
 * sinew_part_table_set_min_lines:
 * @min_lines: how many lines of text each row has room for at least, so that a
 *   row to write in is tall enough
 */
void
sinew_part_table_set_min_lines (SinewPartTable *self,
                                guint           min_lines)
{
  g_return_if_fail (min_lines >= 1 && min_lines <= 10);

  self->min_lines = min_lines;
}
