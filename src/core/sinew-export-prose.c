/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-export-private.h"
#include "sinew-imprint.h"

/* What Markdown and plain text have before and after the table. */

/**
 * sinew_export_add_head:
 *
 * Adds what is compared, and what the items are linked with.
 */
void
sinew_export_add_head (SinewGrid  *grid,
                       SinewProse *prose)
{
  sinew_prose_add_heading (prose, 1, sinew_grid_get_title (grid));
  if (sinew_grid_get_filter (grid))
    sinew_prose_add_paragraph (prose, sinew_grid_get_filter (grid));
}

static void
add_optional_paragraph (SinewProse *prose,
                        char       *text)
{
  if (text)
    sinew_prose_add_paragraph (prose, text);
  g_free (text);
}

/**
 * sinew_export_add_foot:
 *
 * Adds what is folded, how to read the cells, the corrections, the sources and
 * what stands at the end of all that leaves the program.
 */
void
sinew_export_add_foot (SinewGrid  *grid,
                       SinewProse *prose)
{
  g_autoptr (GPtrArray) sources = sinew_imprint_list_sources (grid);
  g_autoptr (GPtrArray) lines = sinew_imprint_list_lines (sinew_grid_get_library (grid));
  g_autoptr (GPtrArray) doctor = sinew_imprint_list_doctor (grid);

  add_optional_paragraph (prose, sinew_grid_dup_same (grid));
  add_optional_paragraph (prose, sinew_grid_dup_legend (grid));
  for (guint i = 0; i < sinew_grid_get_notes (grid)->len; i++)
    add_optional_paragraph (prose, sinew_grid_dup_note (grid, i));

  if (doctor->len > 0)
    sinew_prose_add_heading (prose, 2, _("When to see a doctor"));
  for (guint i = 0; i < doctor->len; i++)
    sinew_prose_add_paragraph (prose, g_ptr_array_index (doctor, i));

  sinew_prose_add_heading (prose, 2, _("Sources"));
  for (guint i = 0; i < sources->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (sources, i);

      sinew_prose_add_item (prose, row->label, row->text);
    }
  for (guint i = 0; i < lines->len; i++)
    sinew_prose_add_paragraph (prose, g_ptr_array_index (lines, i));
}
