/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-citation.h"
#include "sinew-evidence.h"
#include "sinew-html.h"
#include "sinew-page-text.h"

/* A page as one text, to be pasted elsewhere. */

static void
add_optional_note (SinewProse *prose,
                   char       *note)
{
  if (note)
    sinew_prose_add_note (prose, note);
  g_free (note);
}

static char *
describe_marks (SinewLibrary   *library,
                const SinewRow *row)
{
  guint n_all = sinew_library_count (library, SINEW_KIND_GUIDE);
  g_autoptr (GPtrArray) marks = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  if (row->n_articles >= 0)
    /* Translators: how many articles say so, as "3 of 5 articles". */
    g_ptr_array_add (marks, g_strdup_printf (ngettext ("%d of %u article", "%d of %u articles", n_all),
                                             row->n_articles, n_all));
  if (row->hedge_note)
    g_ptr_array_add (marks, g_strdup (row->hedge_note));
  if (row->grade)
    /* Translators: how well research backs a link, as "research: moderate". */
    g_ptr_array_add (marks, g_strdup_printf (_("research: %s"), sinew_grade_get_label (row->grade)));

  return marks->len ? g_strjoinv (" · ", (char **)marks->pdata) : NULL;
}

static void
add_corrections (SinewProse     *prose,
                 SinewLibrary   *library,
                 const SinewRow *row)
{
  for (guint i = 0; i < row->corrections->len; i++)
    {
      SinewCorrection *correction = g_ptr_array_index (row->corrections, i);
      g_autofree char *claimed = sinew_correction_dup_claimed (correction, sinew_row_find_corrected (row, library, correction));

      /* Translators: a verdict, the statement that it is about, the reasons. */
      add_optional_note (prose, g_strdup_printf (_("Correction (%s): “%s”. %s"), sinew_correction_get_verdict (correction),
                                                    claimed, sinew_correction_get_why (correction)));
    }
}

static void
add_references (SinewProse     *prose,
                const SinewRow *row)
{
  for (guint i = 0; i < row->references->len; i++)
    add_optional_note (prose, sinew_citation_dup_for_reference (g_ptr_array_index (row->references, i)));
}

static void
add_row (SinewProse     *prose,
         SinewLibrary   *library,
         const SinewRow *row)
{
  sinew_prose_add_item (prose, row->label, row->text);
  add_optional_note (prose, describe_marks (library, row));
  if (row->setting)
    /* Translators: %s is how far a shortage must go, as "marked deficiency". */
    add_optional_note (prose, g_strdup_printf (_("Setting: %s"), row->setting));
  if (row->item && SINEW_IS_REFERENCE (row->item))
    add_optional_note (prose, sinew_reference_dup_uri (SINEW_REFERENCE (row->item)));
  add_corrections (prose, library, row);
  add_references (prose, row);
}

static void
add_answer (SinewProse     *prose,
            SinewLibrary   *library,
            const SinewRow *row)
{
  sinew_prose_add_item (prose, row->label, row->text);
  add_optional_note (prose, sinew_citation_dup_articles (library, row->claims));
  add_corrections (prose, library, row);
  add_references (prose, row);
}

/* The row itself is the correction. */
static void
add_disputed (SinewProse     *prose,
              SinewLibrary   *library,
              const SinewRow *row)
{
  /* Translators: what is claimed. */
  g_autofree char *claimed = g_strdup_printf (_("“%s”"), row->label);

  sinew_prose_add_item (prose, claimed, row->setting);
  if (row->text)
    sinew_prose_add_note (prose, row->text);
  add_optional_note (prose, sinew_citation_dup_articles (library, row->claims));
  add_references (prose, row);
}

/* Fields beside each other need a width that plain text seldom has. */
static void
add_grid_as_lists (SinewProse *prose,
                   SinewGrid  *grid)
{
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      sinew_prose_add_heading (prose, 3, sinew_grid_get_row_head (grid, row).label);
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        {
          g_autofree char *text = sinew_grid_dup_text (grid, row, column);

          sinew_prose_add_item (prose, sinew_grid_get_column_head (grid, column).label, text);
        }
    }
}

static void
add_grid_as_table (SinewProse *prose,
                   SinewGrid  *grid)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (SinewTextTable) table = NULL;

  g_ptr_array_add (names, (gpointer)sinew_grid_get_corner (grid));
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    g_ptr_array_add (names, (gpointer)sinew_grid_get_column_head (grid, column).label);
  g_ptr_array_add (names, NULL);
  table = sinew_text_table_new ((const char *const *)names->pdata);

  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_add (cells, g_strdup (sinew_grid_get_row_head (grid, row).label));
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        g_ptr_array_add (cells, sinew_grid_dup_text (grid, row, column));
      sinew_text_table_add_row (table, cells);
    }
  sinew_prose_add_table (prose, table);
}

static void
add_grid (SinewProse     *prose,
          SinewProseStyle style,
          SinewGrid      *grid)
{
  g_autofree char *same = sinew_grid_dup_same (grid);
  g_autofree char *legend = sinew_grid_dup_legend (grid);

  if (style == SINEW_PROSE_PLAIN)
    add_grid_as_lists (prose, grid);
  else
    add_grid_as_table (prose, grid);

  if (same)
    sinew_prose_add_paragraph (prose, same);
  if (legend)
    sinew_prose_add_paragraph (prose, legend);
  for (guint i = 0; i < sinew_grid_get_notes (grid)->len; i++)
    {
      g_autofree char *note = sinew_grid_dup_note (grid, i);

      sinew_prose_add_paragraph (prose, note);
    }
}

static void
add_block (SinewProse       *prose,
           SinewProseStyle   style,
           SinewLibrary     *library,
           const SinewBlock *block)
{
  void (*add) (SinewProse *, SinewLibrary *, const SinewRow *) = add_row;

  if (block->kind == SINEW_BLOCK_QUESTIONS)
    add = add_answer;
  else if (block->kind == SINEW_BLOCK_CORRECTIONS)
    add = add_disputed;

  if (block->title)
    sinew_prose_add_heading (prose, 3, block->title);
  if (block->text)
    sinew_prose_add_paragraph (prose, block->text);
  if (block->kind == SINEW_BLOCK_DOCTOR)
    sinew_prose_add_paragraph (prose, _("Sinew lists more signs under “When to see a doctor”."));
  for (guint i = 0; i < block->rows->len; i++)
    add (prose, library, g_ptr_array_index (block->rows, i));
  if (block->grid)
    add_grid (prose, style, block->grid);
}

static void
add_page (SinewProse     *prose,
          SinewProseStyle style,
          SinewLibrary   *library,
          SinewPage      *page)
{
  GPtrArray       *sections = sinew_page_get_sections (page);
  g_autofree char *citation = sinew_citation_dup_for_page (library, page);

  sinew_prose_add_heading (prose, 1, sinew_page_get_title (page));
  if (sinew_page_get_subtitle (page))
    sinew_prose_add_paragraph (prose, sinew_page_get_subtitle (page));
  if (sinew_page_get_summary (page))
    sinew_prose_add_paragraph (prose, sinew_page_get_summary (page));
  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      sinew_prose_add_heading (prose, 2, section->title);
      for (guint j = 0; j < section->blocks->len; j++)
        add_block (prose, style, library, g_ptr_array_index (section->blocks, j));
    }
  sinew_prose_add_paragraph (prose, citation);
}

/**
 * sinew_page_text_dup:
 * @style: what it is to be; %SINEW_PROSE_HTML gives a document
 *
 * Returns: (transfer full): all that the page says, whether it is opened there or
 *   not, and how to cite it
 */
char *
sinew_page_text_dup (SinewLibrary   *library,
                     SinewPage      *page,
                     SinewProseStyle style)
{
  g_autoptr (SinewProse) prose = sinew_prose_new (style, G_MAXINT);
  GString *html;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && SINEW_IS_PAGE (page), NULL);

  add_page (prose, style, library, page);
  if (style != SINEW_PROSE_HTML)
    return g_strdup (sinew_prose_get_text (prose));

  html = g_string_new (NULL);
  sinew_html_append_head (html, sinew_page_get_title (page), NULL);
  g_string_append_printf (html, "%s</body>\n</html>\n", sinew_prose_get_text (prose));

  return g_string_free (html, FALSE);
}
