/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-export-private.h"

/* Markdown is not wrapped. */
#define WIDTH 80

static SinewTextTable *
make_table (SinewGrid *grid)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new ();
  SinewTextTable *table;

  g_ptr_array_add (columns, (gpointer)sinew_grid_get_corner (grid));
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    g_ptr_array_add (columns, (gpointer)sinew_grid_get_column_head (grid, column).label);
  g_ptr_array_add (columns, NULL);
  table = sinew_text_table_new ((const char *const *)columns->pdata);

  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_add (cells, g_strdup (sinew_grid_get_row_head (grid, row).label));
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        g_ptr_array_add (cells, sinew_grid_dup_text (grid, row, column));
      sinew_text_table_add_row (table, cells);
    }

  return table;
}

/**
 * sinew_export_to_markdown:
 *
 * Returns: (transfer full): a document in CommonMark with one table as GitHub has
 *   it; nothing of the text is taken for markup
 */
char *
sinew_export_to_markdown (SinewGrid *grid)
{
  g_autoptr (SinewProse) prose = sinew_prose_new (SINEW_PROSE_MARKDOWN, WIDTH);
  g_autoptr (SinewTextTable) table = make_table (grid);

  sinew_export_add_head (grid, prose);
  sinew_prose_add_table (prose, table);
  sinew_export_add_foot (grid, prose);

  return g_strdup (sinew_prose_get_text (prose));
}
