/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-comparison-document.h"
#include "sinew-document-kit.h"
#include "sinew-imprint.h"

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
    sinew_document_kit_add_grid (document, grid, sinew_grid_get_notes (grid));
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
