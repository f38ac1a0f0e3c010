/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-marks.h"
#include "sinew-page-answer.h"
#include "sinew-page-parts.h"

/* The page itself is of no use at a terminal: tell how to get there. */
static void
write_doctor (SinewProse *prose)
{
  /* Translators: the words in quotation marks are a command, which stays as it is. */
  sinew_prose_add_paragraph (prose, _("“sinew show doctor” lists the signs that need a doctor, "
                                      "whatever the nutrient."));
}

/* Ids are enough: “sinew show” takes them. */
static void
write_ids (const char *title,
           GPtrArray  *items,
           SinewProse *prose)
{
  g_autofree char *ids = sinew_marks_join_ids (items);

  if (*ids)
    sinew_prose_add_item (prose, title, ids);
}

static void
write_question (SinewMarks *marks,
                SinewRow   *row,
                SinewProse *prose)
{
  sinew_prose_add_heading (prose, 3, row->label);
  sinew_prose_add_paragraph (prose, row->text);
  write_ids (_("Claims"), row->claims, prose);
  sinew_marks_write_corrections (marks, row, prose);
  write_ids (_("References"), row->references, prose);
}

/* At a terminal there is seldom room for columns: each row is an item of a list. */
static void
write_grid (SinewGrid  *grid,
            SinewProse *prose)
{
  g_autofree char *legend = sinew_grid_dup_legend (grid);

  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      sinew_prose_add_item (prose, sinew_grid_get_row_head (grid, row).label, NULL);
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        {
          g_autofree char *text = sinew_grid_dup_text (grid, row, column);
          g_autofree char *cell = NULL;

          /* Translators: the head of a column of a table, then what its cell says. */
          cell = g_strdup_printf (_("%s: %s"), sinew_grid_get_column_head (grid, column).label, text);
          sinew_prose_add_note (prose, cell);
        }
    }
  if (legend)
    sinew_prose_add_paragraph (prose, legend);
  for (guint i = 0; i < sinew_grid_get_notes (grid)->len; i++)
    {
      g_autofree char *note = sinew_grid_dup_note (grid, i);

      sinew_prose_add_paragraph (prose, note);
    }
}

/* The row is the correction: it is not told a second time as a note of the row. */
static void
write_corrected (SinewLibrary   *library,
                 const SinewRow *row,
                 SinewProse     *prose)
{
  g_autofree char *articles = sinew_row_dup_who_says_so (row, library);
  g_autofree char *verdict = sinew_page_capitalize (row->setting);
  g_autoptr (GString) note = g_string_new (NULL);

  /* Translators: a verdict, as “Misleading”, then articles and their sections. */
  g_string_append_printf (note, _("%s; said in %s"), verdict, articles);
  for (guint i = 0; i < row->references->len; i++)
    g_string_append_printf (note, "%s%s", i > 0 ? ", " : " [", sinew_item_get_id (g_ptr_array_index (row->references, i)));
  g_string_append (note, row->references->len > 0 ? "]" : "");

  sinew_prose_add_item (prose, row->label, row->text);
  sinew_prose_add_note (prose, note->str);
}

static void
write_row (SinewLibrary  *library,
           SinewMarks    *marks,
           SinewBlockKind kind,
           SinewRow      *row,
           SinewProse    *prose)
{
  if (kind == SINEW_BLOCK_CORRECTIONS)
    write_corrected (library, row, prose);
  else if (kind == SINEW_BLOCK_QUESTIONS)
    write_question (marks, row, prose);
  else
    sinew_marks_write_row (marks, row, prose);
}

static void
write_block (SinewLibrary *library,
             SinewMarks   *marks,
             SinewBlock   *block,
             SinewProse   *prose)
{
  if (block->title)
    sinew_prose_add_heading (prose, 3, block->title);
  if (block->text)
    sinew_prose_add_paragraph (prose, block->text);
  if (block->kind == SINEW_BLOCK_DOCTOR)
    write_doctor (prose);
  for (guint i = 0; i < block->rows->len; i++)
    write_row (library, marks, block->kind, g_ptr_array_index (block->rows, i), prose);
  if (block->grid)
    write_grid (block->grid, prose);
}

/**
 * sinew_page_answer_write_prose:
 *
 * Draws a page for people, with every section that it has on screen.
 */
void
sinew_page_answer_write_prose (SinewLibrary *library,
                               SinewPage    *page,
                               SinewProse   *prose)
{
  g_autoptr (SinewMarks) marks = sinew_marks_new (library);
  GPtrArray *sections = sinew_page_get_sections (page);

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
        write_block (library, marks, g_ptr_array_index (section->blocks, j), prose);
    }
}

static char *
join_corrections (GPtrArray *corrections)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < corrections->len; i++)
    {
      SinewCorrection *correction = g_ptr_array_index (corrections, i);

      g_string_append_printf (text, "%s%s (%s): %s. %s", i > 0 ? " " : "",
                              sinew_item_get_id (SINEW_ITEM (correction)),
                              sinew_correction_get_verdict (correction),
                              sinew_item_get_name (SINEW_ITEM (correction)),
                              sinew_correction_get_why (correction));
    }

  return g_string_free (text, FALSE);
}

static void
add_row (SinewTextTable *table,
         SinewSection   *section,
         SinewRow       *row)
{
  g_autofree char *n_articles = NULL;
  g_autofree char *corrections = join_corrections (row->corrections);
  g_autofree char *claims = sinew_marks_join_ids (row->claims);
  g_autofree char *references = sinew_marks_join_ids (row->references);
  const char      *label = row->label;

  if (row->n_articles >= 0)
    n_articles = g_strdup_printf ("%d", row->n_articles);
  if (row->item && SINEW_IS_CLAIM (row->item))
    label = sinew_item_get_id (row->item);
  sinew_text_table_add (table, section->id, label, n_articles, row->grade, row->text, corrections, claims, references);
}

/* Corrections of the terms of a cell, each once. */
static GPtrArray *
collect_corrections (SinewCell *cell)
{
  GPtrArray *rows = sinew_cell_get_rows (cell);
  GPtrArray *corrections = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->corrections->len; j++)
        {
          if (!g_ptr_array_find (corrections, g_ptr_array_index (row->corrections, j), NULL))
            g_ptr_array_add (corrections, g_ptr_array_index (row->corrections, j));
        }
    }

  return corrections;
}

static void
add_cell (SinewTextTable *table,
          SinewSection   *section,
          SinewGrid      *grid,
          guint           row,
          guint           column)
{
  SinewCell *cell = sinew_grid_get_cell (grid, row, column);
  g_autoptr (GPtrArray) collected = collect_corrections (cell);
  g_autofree char *corrections = join_corrections (collected);
  g_autofree char *text = sinew_cell_dup_text (cell, sinew_grid_get_n_articles (grid), NULL);
  g_autofree char *claims = sinew_marks_join_ids (sinew_cell_get_claims (cell));
  g_autofree char *references = sinew_marks_join_ids (sinew_cell_get_references (cell));
  g_autofree char *label = NULL;

  label = g_strdup_printf ("%s: %s", sinew_grid_get_row_head (grid, row).label, sinew_grid_get_column_head (grid, column).label);
  sinew_text_table_add (table, section->id, label, NULL, NULL, text, corrections, claims, references);
}

static void
add_block (SinewTextTable *table,
           SinewSection   *section,
           SinewBlock     *block)
{
  if (block->text)
    sinew_text_table_add (table, section->id, block->title, NULL, NULL, block->text, NULL, NULL, NULL);
  for (guint i = 0; i < block->rows->len; i++)
    add_row (table, section, g_ptr_array_index (block->rows, i));
  for (guint row = 0; block->grid && row < sinew_grid_get_n_rows (block->grid); row++)
    {
      for (guint column = 0; column < sinew_grid_get_n_columns (block->grid); column++)
        add_cell (table, section, block->grid, row, column);
    }
}

/**
 * sinew_page_answer_make_table:
 *
 * Returns: (transfer full): the rows of all sections of a page
 */
SinewTextTable *
sinew_page_answer_make_table (SinewPage *page)
{
  static const char *const columns[] = {
    "section", "label", "articles", "grade", "text", "corrections", "claims", "references", NULL
  };
  SinewTextTable *table = sinew_text_table_new (columns);
  GPtrArray      *sections = sinew_page_get_sections (page);

  sinew_text_table_add (table, "summary", sinew_page_get_title (page), NULL, NULL,
                        sinew_page_get_summary (page), NULL, NULL, NULL);
  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        add_block (table, section, g_ptr_array_index (section->blocks, j));
    }

  return table;
}
