/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-marks.h"
#include "sinew-page-answer.h"

/* The page itself is of no use at a terminal: tell how to get there. */
static void
write_doctor (SinewProse *prose)
{
  /* Translators: the words in quotation marks are a command, which stays as it is. */
  sinew_prose_add_paragraph (prose, _("“sinew show doctor” lists the signs that need a doctor, "
                                      "whatever the nutrient."));
}

static void
write_block (SinewMarks *marks,
             SinewBlock *block,
             SinewProse *prose)
{
  if (block->title)
    sinew_prose_add_heading (prose, 3, block->title);
  if (block->text)
    sinew_prose_add_paragraph (prose, block->text);
  if (block->kind == SINEW_BLOCK_DOCTOR)
    write_doctor (prose);
  for (guint i = 0; i < block->rows->len; i++)
    sinew_marks_write_row (marks, g_ptr_array_index (block->rows, i), prose);
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
        write_block (marks, g_ptr_array_index (section->blocks, j), prose);
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
