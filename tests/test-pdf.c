/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "sinew-pdf.h"
#include "support-paper.h"
#include "support-pdf.h"

/* The PDF, as another program reads it. */

#define DATE "2026-11-22T10:00:00Z"

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("sinew-test-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "sheets.pdf", NULL);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  g_unlink (self->path);
  g_rmdir (self->folder);
  g_free (self->path);
  g_free (self->folder);
}

static GBytes *
draw (SinewSheets *sheets)
{
  g_autoptr (GError) error = NULL;
  GBytes *pdf = sinew_pdf_draw (sheets, &error);

  g_assert_no_error (error);

  return pdf;
}

static void
save (Fixture     *self,
      SinewSheets *sheets)
{
  g_autoptr (GBytes) pdf = draw (sheets);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (self->path, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
}

/* Returns what the program writes. */
static void
assert_has (const char *text,
            const char *pattern)
{
  if (!g_regex_match_simple (pattern, text, G_REGEX_MULTILINE, 0))
    g_error ("“%s” is not in: %s", pattern, text);
}

static guint
count_matches (const char *text,
               const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;

  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    n++;

  return n;
}

static void
test_properties (Fixture      *self,
                 gconstpointer data)
{
  g_autoptr (SinewDocument) document = support_make_form ();
  g_autoptr (SinewSheets) sheets = NULL;
  g_autofree char *info = NULL;
  g_autofree char *pages = NULL;

  sinew_document_set_date (document, DATE);
  sheets = support_make_sheets (document, "letter", TRUE, 22);
  save (self, sheets);
  info = support_pdf_read_info (self->path);
  pages = g_strdup_printf ("^Pages: +%u$", sinew_sheets_get_n (sheets));

  assert_has (info, "^Title: +Comparison of nutrients$");
  assert_has (info, "^Subject: +Cramps, tingling$");
  assert_has (info, "^Author: +Sinew$");
  assert_has (info, "^Creator: +Sinew [0-9.]+$");
  assert_has (info, "^CreationDate: +2026-11-22T10:00:00");
  assert_has (info, "^Page size: +792 x 612 pts");
  assert_has (info, pages);
  g_assert_cmpuint (sinew_sheets_get_n (sheets), >, 1);
}

static void
test_same_bytes (Fixture      *self,
                 gconstpointer data)
{
  g_autoptr (SinewDocument) document = support_make_form ();
  g_autoptr (SinewSheets) sheets = NULL;
  g_autoptr (SinewSheets) again = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GBytes) same = NULL;
  g_autoptr (GBytes) other = NULL;

  sinew_document_set_date (document, DATE);
  sheets = support_make_sheets (document, "a4", FALSE, 11);
  again = support_make_sheets (document, "a4", FALSE, 11);
  pdf = draw (sheets);
  same = draw (again);
  g_assert_true (g_bytes_equal (pdf, same));

  sinew_document_set_date (document, "2026-11-23T10:00:00Z");
  other = draw (again);
  g_assert_false (g_bytes_equal (pdf, other));
}

static void
test_every_sheet (Fixture      *self,
                  gconstpointer data)
{
  g_autoptr (SinewDocument) document = support_make_document (support_make_table (90, 5, 3));
  g_autoptr (SinewSheets) sheets = NULL;
  guint n;

  sinew_document_set_heading (document, "Anna Example");
  sheets = support_make_sheets (document, "a4", FALSE, 11);
  n = sinew_sheets_get_n (sheets);
  g_assert_cmpuint (n, >=, 3);
  save (self, sheets);

  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *text = support_pdf_read_text (self->path, i);
      g_autofree char *number = g_strdup_printf ("Page %u of %u$", i, n);

      assert_has (text, number);
      assert_has (text, "^Head0 +Head1 +Head2 +Head3 +Head4$");
      assert_has (text, "Sinew · data 1.0");
      g_assert_cmpuint (count_matches (text, "Comparison of nutrients"), ==, 1);
      g_assert_cmpuint (count_matches (text, "Anna Example"), ==, 1);
    }
}

/* Every row is there once, on one line, with all its cells. */
static void
test_every_row (Fixture      *self,
                gconstpointer data)
{
  g_autoptr (SinewDocument) document = support_make_document (support_make_table (90, 5, 1));
  g_autoptr (SinewSheets) sheets = support_make_sheets (document, "a4", FALSE, 11);
  g_autofree char *text = NULL;

  save (self, sheets);
  text = support_pdf_read_text (self->path, 0);
  for (guint i = 0; i < 90; i++)
    {
      g_autofree char *name = g_strdup_printf ("\\bc%ux0\\b", i);
      g_autofree char *row = g_strdup_printf ("^c%ux0 +c%ux1 +c%ux2 +c%ux3 +c%ux4$", i, i, i, i, i);

      g_assert_cmpuint (count_matches (text, name), ==, 1);
      assert_has (text, row);
    }
}

static void
test_split_columns (Fixture      *self,
                    gconstpointer data)
{
  g_autoptr (SinewDocument) document = support_make_document (support_make_table (6, 14, 1));
  g_autoptr (SinewSheets) sheets = support_make_sheets (document, "a5", FALSE, 18);
  g_autofree char *text = NULL;
  guint            n_parts;

  save (self, sheets);
  text = support_pdf_read_text (self->path, 0);
  n_parts = count_matches (text, "Part \\d of");
  g_assert_cmpuint (n_parts, >, 1);
  for (guint row = 0; row < 6; row++)
    for (guint i = 0; i < 14; i++)
      {
        g_autofree char *cell = g_strdup_printf ("\\bc%ux%u\\b", row, i);

        g_assert_cmpuint (count_matches (text, cell), ==, i == 0 ? n_parts : 1);
      }
}

/* All words of a row that is taller than a sheet, and its name on each. */
static void
test_tall_row (Fixture      *self,
               gconstpointer data)
{
  SinewPartTable *table = support_make_table (1, 2, 1);
  g_autoptr (GString) words = g_string_new (NULL);
  const char *cells[] = { "Magnesium", NULL };
  g_autoptr (SinewDocument) document = NULL;
  g_autoptr (SinewSheets) sheets = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < 3000; i++)
    g_string_append_printf (words, "w%u ", i);
  cells[1] = words->str;
  sinew_part_table_add_row (table, cells);
  document = support_make_document (table);
  sheets = support_make_sheets (document, "a5", FALSE, 11);
  save (self, sheets);
  text = support_pdf_read_text (self->path, 0);

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *word = g_strdup_printf ("\\bw%u\\b", i);

      g_assert_cmpuint (count_matches (text, word), ==, 1);
    }
  for (guint i = 2; i <= sinew_sheets_get_n (sheets); i++)
    {
      g_autofree char *sheet = support_pdf_read_text (self->path, i);

      assert_has (sheet, "^Head0 +Head1$");
      assert_has (sheet, "^Magnesium +w");
      assert_has (sheet, "^\\(continued\\) +w|^Magnesium \\(continued\\) +w");
    }
}

static void
test_outline (Fixture      *self,
              gconstpointer data)
{
  g_autoptr (SinewDocument) document = support_make_form ();
  g_autoptr (SinewSheets) sheets = support_make_sheets (document, "a5", FALSE, 22);
  g_autofree char *xml = NULL;
  guint            last_sheet = 0;

  save (self, sheets);
  xml = support_pdf_read_xml (self->path);
  for (guint i = 0; i < sinew_sheets_get_fragments (sheets)->len; i++)
    {
      const SinewFragment *fragment = &g_array_index (sinew_sheets_get_fragments (sheets), SinewFragment, i);
      const SinewStrip    *strip = sinew_sheets_get_strip (sheets, fragment->piece);
      g_autofree char     *item = NULL;

      if (strip->section == NULL)
        continue;
      item = g_strdup_printf ("<item page=\"%u\">%s</item>", fragment->sheet + 1, strip->section->title);
      assert_has (xml, item);
      last_sheet = fragment->sheet;
    }
  g_assert_cmpuint (last_sheet, >, 0);
  g_assert_cmpuint (count_matches (xml, "<item "), ==, 4);
}

static void
test_no_sections (Fixture      *self,
                  gconstpointer data)
{
  g_autoptr (SinewDocument) document = sinew_document_new ("Nothing", NULL);
  g_autoptr (SinewSheets) sheets = support_make_sheets (document, "a4", FALSE, 11);
  g_autofree char *text = NULL;

  save (self, sheets);
  text = support_pdf_read_text (self->path, 1);
  assert_has (text, "^Nothing$");
  assert_has (text, "Page 1 of 1$");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/pdf/properties", Fixture, NULL, set_up, test_properties, tear_down);
  g_test_add ("/pdf/same-bytes", Fixture, NULL, set_up, test_same_bytes, tear_down);
  g_test_add ("/pdf/every-sheet", Fixture, NULL, set_up, test_every_sheet, tear_down);
  g_test_add ("/pdf/every-row", Fixture, NULL, set_up, test_every_row, tear_down);
  g_test_add ("/pdf/split-columns", Fixture, NULL, set_up, test_split_columns, tear_down);
  g_test_add ("/pdf/tall-row", Fixture, NULL, set_up, test_tall_row, tear_down);
  g_test_add ("/pdf/outline", Fixture, NULL, set_up, test_outline, tear_down);
  g_test_add ("/pdf/no-sections", Fixture, NULL, set_up, test_no_sections, tear_down);

  return g_test_run ();
}
