/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "support-paper.h"

/**
 * support_make_table:
 * @n_words: how many words a cell has
 *
 * Returns: (transfer full): a table whose cells all differ, as "c12x3 word word"
 */
SinewPartTable *
support_make_table (guint n_rows,
                    guint n_columns,
                    guint n_words)
{
  g_autoptr (GStrvBuilder) heads = g_strv_builder_new ();
  g_auto (GStrv) head_texts = NULL;
  SinewPartTable *table;

  for (guint i = 0; i < n_columns; i++)
    {
      g_autofree char *head = g_strdup_printf ("Head%u", i);

      g_strv_builder_add (heads, head);
    }
  head_texts = g_strv_builder_end (heads);
  table = sinew_part_table_new ((const char *const *)head_texts);

  for (guint row = 0; row < n_rows; row++)
    {
      g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
      g_auto (GStrv) cell_texts = NULL;

      for (guint i = 0; i < n_columns; i++)
        {
          g_autoptr (GString) cell = g_string_new (NULL);

          g_string_printf (cell, "c%ux%u", row, i);
          for (guint k = 1; k < n_words && i > 0; k++)
            g_string_append (cell, " word");
          g_strv_builder_add (cells, cell->str);
        }
      cell_texts = g_strv_builder_end (cells);
      sinew_part_table_add_row (table, (const char *const *)cell_texts);
    }

  return table;
}

/**
 * support_make_document:
 * @table: (transfer full): a table
 *
 * Returns: (transfer full): a document with the table in the section `table`
 */
SinewDocument *
support_make_document (SinewPartTable *table)
{
  SinewDocument *document = sinew_document_new ("Comparison of nutrients", "Cramps, tingling");

  sinew_document_set_imprint (document, "Sinew · data 1.0");
  sinew_document_begin_section (document, "table", "All nutrients", FALSE);
  sinew_document_add_table (document, table);

  return document;
}

/**
 * support_make_form:
 *
 * Returns: (transfer full): a document with a part of every kind, in the sections
 *   `notice`, `questions`, `notes`, and `doctor`, which is always shown
 */
SinewDocument *
support_make_form (void)
{
  static const char *const questions[] = { "Would a blood test help?", "Could one of my medicines be a reason?", NULL };
  static const char *const legs[] = { "left", "right", "both", NULL };
  static const char *const signs[] = { "One leg is newly swollen, warm and painful.", "Weakness comes suddenly.", NULL };
  SinewDocument           *document = support_make_document (support_make_table (3, 3, 1));
  SinewPartTable          *table = support_make_table (2, 4, 1);

  sinew_document_set_heading (document, "Anna Example");
  sinew_document_begin_section (document, "notice", "What I notice", FALSE);
  sinew_part_table_set_min_lines (table, 2);
  sinew_part_table_add_blank_rows (table, 2);
  sinew_document_add_table (document, table);
  sinew_document_add_paragraph (document, "Also possible:", "overuse, dehydration");
  sinew_document_begin_section (document, "questions", "Questions", FALSE);
  sinew_document_add_checklist (document, questions);
  sinew_document_add_heading (document, "Which leg");
  sinew_document_add_checklist (document, legs);
  sinew_document_begin_section (document, "notes", "Notes", FALSE);
  sinew_document_add_lines (document, 5);
  sinew_document_add_note (document, "Sources: five articles.");
  sinew_document_begin_section (document, "doctor", NULL, TRUE);
  sinew_document_add_box (document, "When to see a doctor", signs);

  return document;
}

SinewSheets *
support_make_sheets (SinewDocument *document,
                     const char    *paper,
                     gboolean       landscape,
                     double         font_size)
{
  const SinewSheetSetup setup = {
    .paper = sinew_paper_find (paper),
    .landscape = landscape,
    .font_size = font_size,
  };

  return sinew_sheets_new (document, &setup);
}
