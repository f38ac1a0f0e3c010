/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "sinew-check.h"
#include "sinew-file-name.h"
#include "sinew-page-builder.h"
#include "sinew-print-view.h"
#include "sinew-save-dialog.h"
#include "sinew-sheet-preview.h"
#include "sinew-sheet-view.h"
#include "support-display.h"
#include "support-pdf.h"
#include "support.h"

typedef struct
{
  SinewLibrary    *library;
  SinewFacets     *facets;
  SinewComparison *comparison;
  GtkWidget       *window;
  SinewPrintView  *view;
} Fixture;

static void
show (Fixture       *self,
      SinewPrintKind first)
{
  g_autoptr (SinewPage) page = sinew_page_build_for_item (self->library, support_get (self->library, "nutrient/magnesium"));
  g_autoptr (SinewPrintDocuments) documents = sinew_print_documents_new (self->facets, self->comparison, page);

  sinew_print_view_set_documents (self->view, documents, first);
}

static void
tick (Fixture    *self,
      const char *symptom)
{
  sinew_facets_set_ticked (self->facets, support_get (self->library, symptom), TRUE);
}

static void
set_up_with_size (Fixture *self,
                  int      width,
                  int      height)
{
  self->library = support_load_builtin ();
  self->facets = sinew_facets_new (self->library);
  tick (self, "symptom/muscle-cramps");
  tick (self, "symptom/tingling");
  self->comparison = sinew_comparison_new (self->library, SINEW_SUBJECT_NUTRIENTS);
  sinew_comparison_follow (self->comparison, self->facets);
  self->window = gtk_window_new ();
  self->view = SINEW_PRINT_VIEW (sinew_print_view_new ());
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, height);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->view));
  show (self, SINEW_PRINT_APPOINTMENT);
  gtk_window_present (GTK_WINDOW (self->window));
  support_wait_for_map (GTK_WIDGET (self->view));
}

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  set_up_with_size (self, 1000, 800);
}

static void
set_up_narrow (Fixture      *self,
               gconstpointer data)
{
  set_up_with_size (self, 360, 640);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  support_assert_destroyed (GTK_WINDOW (self->window));
  g_assert_finalize_object (self->comparison);
  g_assert_finalize_object (self->facets);
  g_assert_finalize_object (self->library);
}

static GtkWidget *
find_named (Fixture    *self,
            const char *label)
{
  g_autoptr (GPtrArray) labels = support_find_all (GTK_WIDGET (self->view), support_has_label, label);

  for (guint i = 0; i < labels->len; i++)
    {
      GtkWidget *widget = gtk_label_get_mnemonic_widget (g_ptr_array_index (labels, i));

      if (widget)
        return widget;
      widget = gtk_widget_get_parent (g_ptr_array_index (labels, i));
      if (GTK_IS_BUTTON (widget) || SINEW_IS_CHECK (widget))
        return widget;
    }
  g_error ("nothing is called “%s”", label);
}

static void
choose_paper (Fixture    *self,
              const char *id)
{
  for (guint i = 0; i < sinew_paper_get_n (); i++)
    if (g_str_equal (sinew_paper_get_nth (i)->id, id))
      gtk_drop_down_set_selected (GTK_DROP_DOWN (find_named (self, "Paper")), i);
}

static guint
count_sheets (Fixture *self)
{
  return sinew_sheets_get_n (sinew_print_view_get_sheets (self->view));
}

static gboolean
has_shown_sheets (gpointer data)
{
  Fixture *self = data;
  g_autoptr (GPtrArray) views = support_find_all (GTK_WIDGET (self->view), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_SHEET_VIEW));

  return views->len == count_sheets (self) && support_is_shown (g_ptr_array_index (views, 0)) &&
         gtk_widget_get_width (g_ptr_array_index (views, 0)) > 0;
}

static char *
dup_saved_text (Fixture *self)
{
  g_autofree char *folder = support_make_folder ();
  g_autofree char *file = g_build_filename (folder, "x.pdf", NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_assert_true (sinew_print_view_save_pdf (self->view, file, &error));
  g_assert_no_error (error);
  text = support_pdf_read_text (file, 0);
  g_assert_cmpuint (support_pdf_count_pages (file), ==, count_sheets (self));
  support_remove_folder (folder);

  return text;
}

/* --- Sheets --- */

/* How many causes there was no room for. */
static guint
count_missing_causes (const char *text)
{
  g_autoptr (GRegex) regex = g_regex_new ("and\\s+([0-9]+)\\s+more\\s+in\\s+Sinew", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *n = NULL;

  if (!g_regex_match (regex, text, 0, &match))
    return 0;

  n = g_match_info_fetch (match, 1);

  return (guint)g_ascii_strtoull (n, NULL, 10);
}

/* It takes the sheet with most room that fits on one page; how much that is, the
 * fonts decide. */
static void
test_appointment_is_one_page (Fixture      *self,
                              gconstpointer data)
{
  g_autofree char *full = NULL;
  g_autofree char *short_text = NULL;

  choose_paper (self, "a4");
  g_assert_cmpuint (count_sheets (self), ==, 1);
  choose_paper (self, "letter");
  g_assert_cmpuint (count_sheets (self), ==, 1);
  support_find (GTK_WIDGET (self->view), support_has_label, "1 page\nNothing on this sheet is stored.");
  full = dup_saved_text (self);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_named (self, "Nutrients linked with both")), FALSE);
  g_assert_cmpuint (count_sheets (self), ==, 1);
  short_text = dup_saved_text (self);
  g_assert_nonnull (strstr (short_text, "Notes"));
  g_assert_cmpuint (count_missing_causes (short_text), <, count_missing_causes (full));
}

static void
test_options_change_the_sheets (Fixture      *self,
                                gconstpointer data)
{
  GtkSpinButton *font_size = GTK_SPIN_BUTTON (find_named (self, "Text size in points"));
  guint          n;

  show (self, SINEW_PRINT_PAGE);
  choose_paper (self, "a4");
  n = count_sheets (self);
  g_assert_cmpuint (n, >, 1);
  choose_paper (self, "a5");
  g_assert_cmpuint (count_sheets (self), >, n);
  choose_paper (self, "a4");
  gtk_spin_button_set_value (font_size, 99);
  g_assert_cmpfloat (gtk_spin_button_get_value (font_size), ==, SINEW_FONT_SIZE_MAX);
  g_assert_cmpuint (count_sheets (self), >, n);
  gtk_spin_button_set_value (font_size, SINEW_FONT_SIZE_DEFAULT);
  g_assert_cmpuint (count_sheets (self), ==, n);
}

static void
test_preview_follows (Fixture      *self,
                      gconstpointer data)
{
  g_autofree char *name = NULL;
  GtkWidget       *sheet;

  support_wait (has_shown_sheets, self);
  show (self, SINEW_PRINT_PAGE);
  support_wait (has_shown_sheets, self);
  name = g_strdup_printf ("Page 1 of %u", count_sheets (self));
  sheet = support_find (GTK_WIDGET (self->view), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_SHEET_VIEW));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (sheet), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (sheet), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static guint
count_shown_sheets (Fixture *self)
{
  g_autoptr (GPtrArray) views = support_find_all (GTK_WIDGET (self->view), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_SHEET_VIEW));
  guint n = 0;

  for (guint i = 0; i < views->len; i++)
    n += support_is_shown (g_ptr_array_index (views, i));

  return n;
}

static void
test_only_what_is_in_sight_is_drawn (Fixture      *self,
                                     gconstpointer data)
{
  GtkWidget     *preview = support_find (GTK_WIDGET (self->view), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_SHEET_PREVIEW));
  GtkWidget     *scroller = gtk_widget_get_ancestor (preview, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  GtkWidget     *last;

  show (self, SINEW_PRINT_PAGE);
  choose_paper (self, "a5");
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (find_named (self, "Text size in points")), 22);
  g_assert_cmpuint (count_sheets (self), >, 50);
  support_wait (has_shown_sheets, self);
  support_run_pending ();
  g_assert_cmpuint (count_shown_sheets (self), <, 6);

  last = gtk_widget_get_last_child (preview);
  g_assert_false (support_is_shown (last));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  g_assert_true (support_is_shown (last));
  g_assert_cmpuint (count_shown_sheets (self), <, 6);
}

/* --- Choices --- */

static void
test_landscape_is_proposed (Fixture      *self,
                            gconstpointer data)
{
  GtkToggleButton *landscape = GTK_TOGGLE_BUTTON (find_named (self, "Landscape"));
  SinewSheets     *sheets = sinew_print_view_get_sheets (self->view);

  g_assert_false (gtk_toggle_button_get_active (landscape));
  g_assert_cmpfloat (sinew_sheets_get_width (sheets), <, sinew_sheets_get_height (sheets));

  /* A column for each of sixteen nutrients. */
  for (guint i = 0; i < g_list_model_get_n_items (sinew_library_get_items (self->library, SINEW_KIND_NUTRIENT)); i++)
    {
      g_autoptr (SinewItem) nutrient = g_list_model_get_item (sinew_library_get_items (self->library, SINEW_KIND_NUTRIENT), i);

      sinew_comparison_add (self->comparison, nutrient);
    }
  sinew_comparison_set_swapped (self->comparison, TRUE);
  show (self, SINEW_PRINT_COMPARISON);
  sheets = sinew_print_view_get_sheets (self->view);
  g_assert_true (gtk_toggle_button_get_active (landscape));
  g_assert_cmpfloat (sinew_sheets_get_width (sheets), >, sinew_sheets_get_height (sheets));

  /* Until somebody chooses. */
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_named (self, "Portrait")), TRUE);
  sheets = sinew_print_view_get_sheets (self->view);
  g_assert_cmpfloat (sinew_sheets_get_width (sheets), <, sinew_sheets_get_height (sheets));
  show (self, SINEW_PRINT_COMPARISON);
  sinew_print_view_get_sheets (self->view);
  g_assert_false (gtk_toggle_button_get_active (landscape));
}

static void
test_sections_can_be_left_out (Fixture      *self,
                               gconstpointer data)
{
  g_autofree char *all = dup_saved_text (self);
  g_autofree char *some = NULL;
  GtkWidget       *medicines = find_named (self, "Medicines and supplements I take");

  g_assert_nonnull (strstr (all, "Medicines and supplements I take"));
  g_assert_nonnull (strstr (all, "Questions I could ask"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (medicines), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_true (gtk_widget_activate_action (medicines, "check.toggle", NULL));
  some = dup_saved_text (self);
  g_assert_null (strstr (some, "Medicines and supplements I take"));
  g_assert_nonnull (strstr (some, "Questions I could ask"));
  g_assert_nonnull (strstr (some, "When to see a doctor"));
  support_find (GTK_WIDGET (self->view), support_has_label, "When to see a doctor, always");

  /* It lasts, and is not that of other documents. */
  show (self, SINEW_PRINT_PAGE);
  show (self, SINEW_PRINT_APPOINTMENT);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (find_named (self, "Medicines and supplements I take"))));
}

static void
test_heading_is_printed (Fixture      *self,
                         gconstpointer data)
{
  g_autofree char *text = NULL;

  gtk_editable_set_text (GTK_EDITABLE (find_named (self, "Heading")), "Ward 7 <b>& Dr. Ada</b>");
  text = dup_saved_text (self);
  g_assert_nonnull (strstr (text, "Ward 7 <b>& Dr. Ada</b>"));
}

/* What somebody wrote for one document is nothing for another. */
static void
test_heading_stays_with_its_document (Fixture      *self,
                                      gconstpointer data)
{
  GtkDropDown     *drop_down = GTK_DROP_DOWN (find_named (self, "Document"));
  GtkEditable     *heading = GTK_EDITABLE (find_named (self, "Heading"));
  g_autofree char *text = NULL;

  gtk_editable_set_text (heading, "For my own doctor");
  gtk_drop_down_set_selected (drop_down, SINEW_PRINT_PAGE);
  g_assert_cmpstr (gtk_editable_get_text (heading), ==, "");
  text = dup_saved_text (self);
  g_assert_null (strstr (text, "For my own doctor"));

  gtk_drop_down_set_selected (drop_down, SINEW_PRINT_APPOINTMENT);
  g_assert_cmpstr (gtk_editable_get_text (heading), ==, "For my own doctor");
}

static void
test_document_can_be_chosen (Fixture      *self,
                             gconstpointer data)
{
  GtkDropDown     *drop_down = GTK_DROP_DOWN (find_named (self, "Document"));
  g_autofree char *text = NULL;

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, "Document");
  g_assert_cmpuint (gtk_drop_down_get_selected (drop_down), ==, SINEW_PRINT_APPOINTMENT);
  gtk_drop_down_set_selected (drop_down, SINEW_PRINT_PAGE);
  text = dup_saved_text (self);
  g_assert_nonnull (strstr (text, "Magnesium"));
  g_assert_nonnull (strstr (text, "Foods"));
  g_assert_null (strstr (text, "For my appointment"));
}

/* Claim by claim, it would be most of the sheets; the sources are named anyway. */
static void
test_who_says_so_is_asked_for (Fixture      *self,
                               gconstpointer data)
{
  g_autofree char *usual = NULL;
  g_autofree char *all = NULL;
  GtkWidget       *check;
  guint            n_usual;

  show (self, SINEW_PRINT_PAGE);
  usual = dup_saved_text (self);
  n_usual = count_sheets (self);
  g_assert_null (strstr (usual, "Who says so"));
  g_assert_nonnull (strstr (usual, "Sources"));

  check = find_named (self, "Who says so");
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  all = dup_saved_text (self);
  g_assert_nonnull (strstr (all, "Who says so"));
  g_assert_cmpuint (count_sheets (self), >, n_usual + 1);
}

/* Until then; and an article’s own page is what the article says. */
static void
test_articles_say_so (Fixture      *self,
                      gconstpointer data)
{
  g_autoptr (SinewPage) page = sinew_page_build_for_item (self->library, support_get (self->library, "guide/stiff-legs"));
  g_autoptr (SinewPrintDocuments) documents = sinew_print_documents_new (self->facets, NULL, page);

  g_assert_true (sinew_print_documents_is_usual (documents, SINEW_PRINT_PAGE, "who-says-so"));
}

static gboolean
is_told (Fixture    *self,
         const char *label)
{
  g_autoptr (GPtrArray) labels = support_find_all (GTK_WIDGET (self->view), support_has_label, label);

  return labels->len > 0;
}

/* Where that is, the fonts decide; it may be between two sizes that a person can
 * choose. */
static void
enlarge_until_no_room (Fixture *self)
{
  GtkSpinButton *font_size = GTK_SPIN_BUTTON (find_named (self, "Text size in points"));

  for (double size = SINEW_FONT_SIZE_MIN; size <= SINEW_FONT_SIZE_MAX; size += 0.1)
    {
      gtk_spin_button_set_value (font_size, size);
      if (count_sheets (self) == 1 && is_told (self, "Notes (no room on this sheet)"))
        return;
    }
  g_error ("there is always room for notes");
}

/* What is left out by choice has no need of room. */
static void
test_tells_of_no_room (Fixture      *self,
                       gconstpointer data)
{
  g_autofree char *text = NULL;

  choose_paper (self, "letter");
  enlarge_until_no_room (self);
  text = dup_saved_text (self);
  g_assert_null (strstr (text, "Notes"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_named (self, "Notes (no room on this sheet)")), FALSE);
  count_sheets (self);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (find_named (self, "Notes"))));
}

/* --- Saving --- */

static void
test_saving_is_told (Fixture      *self,
                     gconstpointer data)
{
  g_autofree char *text = dup_saved_text (self);
  g_autoptr (GError) error = NULL;
  GtkWidget *message;

  g_assert_cmpuint (strlen (text), >, 100);
  support_wait_for_map (support_find (GTK_WIDGET (self->view), support_has_label, "Saved as “x.pdf”"));
  g_assert_true (support_is_shown (find_named (self, "Open")));
  message = support_find (GTK_WIDGET (self->view), support_has_css_class, "print-message");
  g_assert_false (gtk_widget_has_css_class (message, "failed"));

  g_assert_false (sinew_print_view_save_pdf (self->view, "/nonexistent/x.pdf", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  support_find (GTK_WIDGET (self->view), support_has_label,
                "The PDF was not saved: could not write “/nonexistent/x.pdf”: No such file or directory.");
  g_assert_false (support_is_shown (find_named (self, "Open")));
  g_assert_true (gtk_widget_has_css_class (message, "failed"));
}

static void
test_names_of_files (void)
{
  g_autofree char *plain = sinew_file_name_make ("For my appointment", "pdf");
  g_autofree char *odd = sinew_file_name_make (" ../a/b: \"c\"\n", "pdf");
  g_autofree char *empty = sinew_file_name_make ("///", "csv");
  g_autofree char *long_title = g_strnfill (1000, 'x');
  g_autofree char *cut = sinew_file_name_make (long_title, "pdf");

  g_assert_cmpstr (plain, ==, "For my appointment.pdf");
  g_assert_null (strchr (odd, '/'));
  g_assert_null (strchr (odd, '\n'));
  g_assert_cmpint (odd[0], !=, '.');
  g_assert_cmpstr (empty, ==, "Sinew.csv");
  g_assert_cmpuint (strlen (cut), <, 100);
}

static void
test_format_and_name_agree (void)
{
  static const struct
  {
    const char *file;
    guint       chosen;
    const char *complete;
    guint       format;
  } cases[] = {
    { "/tmp/a.csv", 0, "/tmp/a.csv", 0 },
    { "/tmp/a", 0, "/tmp/a.csv", 0 },
    { "/tmp/a", 1, "/tmp/a.html", 1 },
    { "/tmp/a.b", 1, "/tmp/a.b.html", 1 },
    { "/tmp/a.csv", 1, "/tmp/a.html", 1 },
    { "/tmp/a.HTML", 0, "/tmp/a.HTML", 1 },
    { "/tmp/a.json", 1, "/tmp/a.json", 2 },
    { "/tmp/.csv", 0, "/tmp/.csv", 0 },
  };
  g_autoptr (SinewSaveDialog) dialog = sinew_save_dialog_new (NULL, "Save as", "Comparison");

  sinew_save_dialog_add_format (dialog, "CSV", "csv");
  sinew_save_dialog_add_format (dialog, "HTML", "html");
  sinew_save_dialog_add_format (dialog, "JSON", "json");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint            format;
      g_autofree char *complete = sinew_save_dialog_complete (dialog, cases[i].file, cases[i].chosen, &format);

      g_assert_cmpstr (complete, ==, cases[i].complete);
      g_assert_cmpuint (format, ==, cases[i].format);
    }
}

/* --- Room --- */

static void
test_narrow_shows_one_of_both (Fixture      *self,
                               gconstpointer data)
{
  GtkWidget *preview = support_find (GTK_WIDGET (self->view), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_SHEET_PREVIEW));

  g_assert_cmpint (gtk_widget_get_width (self->window), ==, 360);
  g_assert_true (support_is_shown (find_named (self, "Document")));
  g_assert_false (support_is_shown (preview));
  g_assert_true (support_is_shown (find_named (self, "Print…")));
  g_assert_true (support_is_shown (find_named (self, "Save as PDF…")));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_named (self, "Preview")), TRUE);
  support_wait_for_map (preview);
  g_assert_false (support_is_shown (find_named (self, "Document")));
  support_wait (has_shown_sheets, self);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();

  g_test_add ("/print-view/appointment-is-one-page", Fixture, NULL, set_up, test_appointment_is_one_page, tear_down);
  g_test_add ("/print-view/options-change-the-sheets", Fixture, NULL, set_up, test_options_change_the_sheets, tear_down);
  g_test_add ("/print-view/preview-follows", Fixture, NULL, set_up, test_preview_follows, tear_down);
  g_test_add ("/print-view/only-what-is-in-sight-is-drawn", Fixture, NULL, set_up, test_only_what_is_in_sight_is_drawn, tear_down);
  g_test_add ("/print-view/landscape-is-proposed", Fixture, NULL, set_up, test_landscape_is_proposed, tear_down);
  g_test_add ("/print-view/sections-can-be-left-out", Fixture, NULL, set_up, test_sections_can_be_left_out, tear_down);
  g_test_add ("/print-view/heading-is-printed", Fixture, NULL, set_up, test_heading_is_printed, tear_down);
  g_test_add ("/print-view/heading-stays-with-its-document", Fixture, NULL, set_up, test_heading_stays_with_its_document, tear_down);
  g_test_add ("/print-view/document-can-be-chosen", Fixture, NULL, set_up, test_document_can_be_chosen, tear_down);
  g_test_add ("/print-view/who-says-so-is-asked-for", Fixture, NULL, set_up, test_who_says_so_is_asked_for, tear_down);
  g_test_add ("/print-view/articles-say-so", Fixture, NULL, set_up, test_articles_say_so, tear_down);
  g_test_add ("/print-view/tells-of-no-room", Fixture, NULL, set_up, test_tells_of_no_room, tear_down);
  g_test_add ("/print-view/saving-is-told", Fixture, NULL, set_up, test_saving_is_told, tear_down);
  g_test_add ("/print-view/narrow-shows-one-of-both", Fixture, NULL, set_up_narrow, test_narrow_shows_one_of_both, tear_down);
  g_test_add_func ("/print-view/names-of-files", test_names_of_files);
  g_test_add_func ("/print-view/format-and-name-agree", test_format_and_name_agree);

  return g_test_run ();
}
