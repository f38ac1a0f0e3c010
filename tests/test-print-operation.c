/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>

#include "sinew-pdf.h"
#include "sinew-print-operation.h"
#include "support-paper.h"
#include "support-pdf.h"

/* What GTK prints are the sheets that the preview shows and that a PDF has: the
 * same breaks, the same text, the same paper. */

#define DATE "2026-11-22T10:00:00Z"

typedef struct
{
  char *folder;
  char *saved;
  char *printed;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("sinew-test-XXXXXX", &error);
  g_assert_no_error (error);
  self->saved = g_build_filename (self->folder, "saved.pdf", NULL);
  self->printed = g_build_filename (self->folder, "printed.pdf", NULL);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  g_unlink (self->saved);
  g_unlink (self->printed);
  g_rmdir (self->folder);
  g_free (self->saved);
  g_free (self->printed);
  g_free (self->folder);
}

static void
save (SinewSheets *sheets,
      const char  *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = sinew_pdf_draw (sheets, &error);

  g_assert_no_error (error);
  g_file_set_contents (file, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
}

static void export(GtkPrintOperation *operation,
                   const char        *file)
{
  g_autoptr (GError) error = NULL;
  GtkPrintOperationResult result;

  gtk_print_operation_set_export_filename (operation, file);
  result = gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
}

static void
assert_same_info (Fixture    *self,
                  const char *pattern)
{
  g_autofree char *saved = support_pdf_read_info (self->saved);
  g_autofree char *printed = support_pdf_read_info (self->printed);
  g_autofree char *saved_value = support_pdf_match (saved, pattern);
  g_autofree char *printed_value = support_pdf_match (printed, pattern);

  g_assert_cmpstr (saved_value, ==, printed_value);
}

static void
assert_same_file (Fixture *self)
{
  guint n = support_pdf_count_pages (self->saved);

  g_assert_cmpuint (support_pdf_count_pages (self->printed), ==, n);
  assert_same_info (self, "^Page size: +([0-9.]+ x [0-9.]+) pts");
  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *saved = support_pdf_read_text (self->saved, i);
      g_autofree char *printed = support_pdf_read_text (self->printed, i);

      g_assert_cmpstr (saved, ==, printed);
    }
}

static void
test_same_sheets (Fixture      *self,
                  gconstpointer data)
{
  for (guint i = 0; i < 2 * sinew_paper_get_n (); i++)
    {
      SinewSheetSetup setup = {
        .paper = sinew_paper_get_nth (i / 2),
        .landscape = i % 2 == 1,
        .font_size = 11 + i,
      };
      g_autoptr (SinewDocument) document = support_make_document (support_make_table (120, 4, 6));
      g_autoptr (SinewSheets) sheets = NULL;
      g_autoptr (GtkPrintOperation) operation = NULL;

      sinew_document_set_heading (document, "For Wednesday");
      sheets = sinew_sheets_new (document, &setup);
      operation = sinew_print_operation_new (sheets, &setup);
      save (sheets, self->saved);
      export(operation, self->printed);
      g_assert_cmpuint (sinew_sheets_get_n (sheets), >, 1);
      g_assert_cmpuint (support_pdf_count_pages (self->saved), ==, sinew_sheets_get_n (sheets));
      assert_same_file (self);
    }
}

static void
test_properties (Fixture      *self,
                 gconstpointer data)
{
  const SinewSheetSetup setup = { .paper = sinew_paper_find ("a4"), .font_size = 11 };
  g_autoptr (SinewDocument) document = support_make_form ();
  g_autoptr (SinewSheets) sheets = NULL;
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autofree char *job = NULL;

  sinew_document_set_date (document, DATE);
  sheets = sinew_sheets_new (document, &setup);
  operation = sinew_print_operation_new (sheets, &setup);
  g_object_get (operation, "job-name", &job, NULL);
  g_assert_cmpstr (job, ==, sinew_document_get_title (document));
  save (sheets, self->saved);
  export(operation, self->printed);
  assert_same_info (self, "^Title: +(.+)$");
  assert_same_info (self, "^Subject: +(.+)$");
  assert_same_info (self, "^Author: +(.+)$");
  assert_same_info (self, "^CreationDate: +(.+)$");
}

static GtkPageSetup *
create_page_setup (double width,
                   double height)
{
  GtkPageSetup *page_setup = gtk_page_setup_new ();
  GtkPaperSize *size = gtk_paper_size_new_custom ("other", "other", width, height, GTK_UNIT_POINTS);

  gtk_page_setup_set_paper_size (page_setup, size);
  gtk_paper_size_free (size);

  return page_setup;
}

/* As the dialog lets one do it. */
static void
test_other_paper (Fixture      *self,
                  gconstpointer data)
{
  const char *const     hidden[] = { "notes", NULL };
  const SinewPaper     *a5 = sinew_paper_find ("a5");
  const SinewSheetSetup setup = { .paper = sinew_paper_find ("a4"), .landscape = TRUE, .font_size = 12, .hidden = hidden };
  const SinewSheetSetup other = { .paper = a5, .font_size = 12, .hidden = hidden };
  g_autoptr (SinewDocument) document = support_make_document (support_make_table (60, 4, 6));
  g_autoptr (SinewSheets) sheets = sinew_sheets_new (document, &setup);
  g_autoptr (SinewSheets) other_sheets = sinew_sheets_new (document, &other);
  g_autoptr (GtkPrintOperation) operation = sinew_print_operation_new (sheets, &setup);
  g_autoptr (GtkPageSetup) page_setup = create_page_setup (a5->width, a5->height);

  gtk_print_operation_set_default_page_setup (operation, page_setup);
  save (other_sheets, self->saved);
  export(operation, self->printed);
  g_assert_cmpuint (sinew_sheets_get_n (other_sheets), !=, sinew_sheets_get_n (sheets));
  assert_same_file (self);
}

/* Nothing could be read on a label: the sheets are made smaller, and whole. */
static void
test_tiny_paper (Fixture      *self,
                 gconstpointer data)
{
  const SinewSheetSetup setup = { .paper = sinew_paper_find ("a4"), .font_size = 11 };
  g_autoptr (SinewDocument) document = support_make_form ();
  g_autoptr (SinewSheets) sheets = sinew_sheets_new (document, &setup);
  g_autoptr (GtkPrintOperation) operation = sinew_print_operation_new (sheets, &setup);
  g_autoptr (GtkPageSetup) page_setup = create_page_setup (120, 200);
  g_autofree char *foot = NULL;

  gtk_print_operation_set_default_page_setup (operation, page_setup);
  export(operation, self->printed);
  g_assert_cmpuint (support_pdf_count_pages (self->printed), ==, sinew_sheets_get_n (sheets));
  foot = support_pdf_read_text (self->printed, 1);
  g_free (support_pdf_match (foot, "(Page 1 of)"));
}

static void
test_settings_are_fresh (void)
{
  const SinewSheetSetup setup = { .paper = sinew_paper_find ("letter"), .landscape = TRUE, .font_size = 11 };
  g_autoptr (SinewDocument) document = support_make_form ();
  g_autoptr (SinewSheets) sheets = sinew_sheets_new (document, &setup);
  g_autoptr (GtkPrintOperation) operation = sinew_print_operation_new (sheets, &setup);
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  GtkPageSetup     *page_setup = gtk_print_operation_get_default_page_setup (operation);
  GtkPaperSize     *size = gtk_page_setup_get_paper_size (page_setup);

  g_assert_false (gtk_print_settings_has_key (settings, GTK_PRINT_SETTINGS_PAGE_RANGES));
  g_assert_false (gtk_print_settings_has_key (settings, GTK_PRINT_SETTINGS_N_COPIES));
  g_assert_cmpstr (gtk_paper_size_get_name (size), ==, GTK_PAPER_NAME_LETTER);
  g_assert_cmpint (gtk_page_setup_get_orientation (page_setup), ==, GTK_PAGE_ORIENTATION_LANDSCAPE);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  /* A screen is not needed, and not missed. */
  gtk_init_check ();

  g_test_add ("/print-operation/same-sheets", Fixture, NULL, set_up, test_same_sheets, tear_down);
  g_test_add ("/print-operation/properties", Fixture, NULL, set_up, test_properties, tear_down);
  g_test_add ("/print-operation/other-paper", Fixture, NULL, set_up, test_other_paper, tear_down);
  g_test_add ("/print-operation/tiny-paper", Fixture, NULL, set_up, test_tiny_paper, tear_down);
  g_test_add_func ("/print-operation/settings-are-fresh", test_settings_are_fresh);

  return g_test_run ();
}
