/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-csv.h"
#include "sinew-text-table.h"

/**
 * SinewTextTable:
 *
 * Rows of text under named columns.
 */
struct _SinewTextTable
{
  char     **columns;
  guint      n_columns;
  GPtrArray *cells; /* row after row */
};

/**
 * sinew_text_table_new:
 * @columns: (array zero-terminated=1): the names of the columns
 *
 * Returns: (transfer full): a table without rows
 */
SinewTextTable *
sinew_text_table_new (const char *const *columns)
{
  SinewTextTable *self = g_new0 (SinewTextTable, 1);

  self->columns = g_strdupv ((char **)columns);
  self->n_columns = g_strv_length (self->columns);
  self->cells = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
sinew_text_table_free (SinewTextTable *self)
{
  g_strfreev (self->columns);
  g_ptr_array_unref (self->cells);
  g_free (self);
}

/**
 * sinew_text_table_add:
 * @...: as many texts as there are columns; %NULL is an empty cell
 */
void
sinew_text_table_add (SinewTextTable *self,
                      ...)
{
  va_list cells;

  va_start (cells, self);
  for (guint i = 0; i < self->n_columns; i++)
    {
      const char *cell = va_arg (cells, const char *);

      g_ptr_array_add (self->cells, g_strdup (cell ? cell : ""));
    }
  va_end (cells);
}

/**
 * sinew_text_table_add_row:
 * @cells: (element-type utf8): at most as many texts as there are columns; the
 *   rest of the row is empty
 */
void
sinew_text_table_add_row (SinewTextTable *self,
                          GPtrArray      *cells)
{
  g_return_if_fail (self != NULL && cells != NULL && cells->len <= self->n_columns);

  for (guint i = 0; i < self->n_columns; i++)
    g_ptr_array_add (self->cells, g_strdup (i < cells->len ? g_ptr_array_index (cells, i) : ""));
}

guint
sinew_text_table_get_n_columns (SinewTextTable *self)
{
  return self->n_columns;
}

guint
sinew_text_table_get_n_rows (SinewTextTable *self)
{
  return self->cells->len / self->n_columns;
}

const char *
sinew_text_table_get_column (SinewTextTable *self,
                             guint           column)
{
  g_return_val_if_fail (column < self->n_columns, NULL);

  return self->columns[column];
}

const char *
sinew_text_table_get_cell (SinewTextTable *self,
                           guint           row,
                           guint           column)
{
  g_return_val_if_fail (row < sinew_text_table_get_n_rows (self) && column < self->n_columns, NULL);

  return g_ptr_array_index (self->cells, row * self->n_columns + column);
}

/**
 * sinew_text_table_to_csv:
 *
 * Text that begins with = + - or @ is left as it is: programs want the text and
 * nothing else, and all of it is the program's own data.
 *
 * Returns: (transfer full): the columns' names and the rows, as RFC 4180 has it
 */
char *
sinew_text_table_to_csv (SinewTextTable *self)
{
  GString *csv = g_string_new (NULL);

  for (guint i = 0; i < self->n_columns; i++)
    {
      sinew_csv_append_field (csv, self->columns[i]);
      sinew_csv_end_field (csv, i + 1 == self->n_columns);
    }
  for (guint i = 0; i < self->cells->len; i++)
    {
      sinew_csv_append_field (csv, g_ptr_array_index (self->cells, i));
      sinew_csv_end_field (csv, (i + 1) % self->n_columns == 0);
    }

  return g_string_free (csv, FALSE);
}

/**
 * sinew_text_table_write_json:
 *
 * Adds an array with one object per row, whose members are named as the columns.
 */
void
sinew_text_table_write_json (SinewTextTable *self,
                             JsonBuilder    *builder)
{
  json_builder_begin_array (builder);
  for (guint row = 0; row < sinew_text_table_get_n_rows (self); row++)
    {
      json_builder_begin_object (builder);
      for (guint column = 0; column < self->n_columns; column++)
        {
          json_builder_set_member_name (builder, self->columns[column]);
          json_builder_add_string_value (builder, sinew_text_table_get_cell (self, row, column));
        }
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}
