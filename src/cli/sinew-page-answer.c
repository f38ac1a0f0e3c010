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
    {
      if (block->kind == SINEW_BLOCK_CORRECTIONS)
        write_corrected (library, g_ptr_array_index (block->rows, i), prose);
      else
        sinew_marks_write_row (marks, g_ptr_array_index (block->rows, i), prose);
    }
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
join_corrections (SinewRow *row)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < row->corrections->len; i++)
    {
      SinewCorrection *correction = g_ptr_array_index (row->corrections, i);

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
  g_autofree char *corrections = join_corrections (row);
  const char      *label = row->label;

  if (row->n_articles >= 0)
    n_articles = g_strdup_printf ("%d", row->n_articles);
  if (row->item && SINEW_IS_CLAIM (row->item))
    label = sinew_item_get_id (row->item);
  sinew_text_table_add (table, section->id, label, n_articles, row->grade, row->text, corrections);
}

static void
add_block (SinewTextTable *table,
           SinewSection   *section,
           SinewBlock     *block)
{
  if (block->text)
    sinew_text_table_add (table, section->id, block->title, NULL, NULL, block->text, NULL);
  for (guint i = 0; i < block->rows->len; i++)
    add_row (table, section, g_ptr_array_index (block->rows, i));
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
    "section", "label", "articles", "grade", "text", "corrections", NULL
  };
  SinewTextTable *table = sinew_text_table_new (columns);
  GPtrArray      *sections = sinew_page_get_sections (page);

  sinew_text_table_add (table, "summary", sinew_page_get_title (page), NULL, NULL,
                        sinew_page_get_summary (page), NULL);
  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        add_block (table, section, g_ptr_array_index (section->blocks, j));
    }

  return table;
}
