/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-comparison-document.h"
#include "sinew-document-kit.h"
#include "sinew-imprint.h"

static SinewPartTable *
build_table (SinewGrid *grid)
{
  guint           n_columns = sinew_grid_get_n_columns (grid);
  guint           n_rows = sinew_grid_get_n_rows (grid);
  GPtrArray      *texts = g_ptr_array_new_with_free_func (g_free);
  SinewPartTable *table;

  g_ptr_array_add (texts, g_strdup (sinew_grid_get_corner (grid)));
  for (guint column = 0; column < n_columns; column++)
    g_ptr_array_add (texts, g_strdup (sinew_grid_get_column_head (grid, column).label));
  g_ptr_array_add (texts, NULL);
  table = sinew_part_table_new ((const char *const *)texts->pdata);

  for (guint row = 0; row < n_rows; row++)
    {
      g_ptr_array_set_size (texts, 0);
      g_ptr_array_add (texts, g_strdup (sinew_grid_get_row_head (grid, row).label));
      for (guint column = 0; column < n_columns; column++)
        g_ptr_array_add (texts, sinew_grid_dup_text (grid, row, column));
      g_ptr_array_add (texts, NULL);
      sinew_part_table_add_row (table, (const char *const *)texts->pdata);
    }
  g_ptr_array_unref (texts);

  return table;
}

static void
add_corrections (SinewDocument *document,
                 SinewGrid     *grid)
{
  guint n_notes = sinew_grid_get_notes (grid)->len;

  if (n_notes == 0)
    return;

  sinew_document_begin_section (document, "corrections", _("Where the articles are wrong or go too far"), TRUE);
  for (guint i = 0; i < n_notes; i++)
    {
      g_autofree char *note = sinew_grid_dup_note (grid, i);

      sinew_document_add_note (document, note);
    }
}

/**
 * sinew_comparison_document_new:
 * @printed: the time of printing
 *
 * Returns: (transfer full): the sheets of a comparison: exactly what is shown,
 *   with its corrections, the red flags and the sources
 */
SinewDocument *
sinew_comparison_document_new (SinewComparison *comparison,
                               GDateTime       *printed)
{
  g_autoptr (SinewGrid) grid = NULL;
  SinewLibrary    *library;
  SinewDocument   *document;
  g_autofree char *same = NULL;
  g_autofree char *legend = NULL;

  g_return_val_if_fail (SINEW_IS_COMPARISON (comparison) && printed != NULL, NULL);

  grid = sinew_comparison_make_grid (comparison);
  library = sinew_comparison_get_library (comparison);
  same = sinew_grid_dup_same (grid);
  legend = sinew_grid_dup_legend (grid);
  document = sinew_document_new (sinew_grid_get_title (grid), _("Comparison"));
  sinew_document_kit_set_imprint (document, library, printed);

  sinew_document_begin_section (document, "table", NULL, TRUE);
  if (sinew_grid_get_filter (grid))
    sinew_document_add_paragraph (document, NULL, sinew_grid_get_filter (grid));
  if (sinew_grid_get_n_rows (grid) > 0 && sinew_grid_get_n_columns (grid) > 0)
    sinew_document_add_table (document, build_table (grid));
  if (same)
    sinew_document_add_paragraph (document, NULL, same);
  if (legend)
    sinew_document_add_note (document, legend);
  sinew_document_add_note (document, _("Sinew displays what others have found; it does not advise, and it does not diagnose."));

  add_corrections (document, grid);
  sinew_document_kit_add_doctor (document, library, sinew_grid_get_symptoms (grid), SINEW_IMPRINT_N_RED_FLAGS);
  sinew_document_kit_add_sources (document, library, sinew_grid_get_references (grid));

  return document;
}
