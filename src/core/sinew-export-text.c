/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-export-private.h"

/* What a mail or a terminal shows without wrapping it once more. */
#define WIDTH 80

static void
add_row (SinewGrid  *grid,
         guint       row,
         SinewProse *prose)
{
  sinew_prose_add_heading (prose, 2, sinew_grid_get_row_head (grid, row).label);
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    {
      g_autofree char *text = sinew_grid_dup_text (grid, row, column);

      sinew_prose_add_item (prose, sinew_grid_get_column_head (grid, column).label, text);
    }
}

/**
 * sinew_export_to_text:
 *
 * Returns: (transfer full): row after row under its head, each cell as an item
 *   with the head of its column: a table as such needs a width that plain text
 *   seldom has
 */
char *
sinew_export_to_text (SinewGrid *grid)
{
  g_autoptr (SinewProse) prose = sinew_prose_new (SINEW_PROSE_PLAIN, WIDTH);

  sinew_export_add_head (grid, prose);
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    add_row (grid, row, prose);
  sinew_export_add_foot (grid, prose);

  return g_strdup (sinew_prose_get_text (prose));
}
