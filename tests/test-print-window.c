/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-print-view.h"
#include "support-display.h"
#include "support-pdf.h"
#include "support-window.h"
#include "support.h"

/* Printing in the window: what is shown is what is offered first, and Back leads
 * to where one was. */

#define CRAMPS "muscle-cramps"
#define TINGLING "tingling"

static GPtrArray *
find_print_views (SupportWindow *fixture)
{
  return support_find_all (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_PRINT_VIEW));
}

static SinewPrintView *
find_print_view (SupportWindow *fixture)
{
  return SINEW_PRINT_VIEW (support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_PRINT_VIEW)));
}

static const char *
get_printed_title (SupportWindow *fixture)
{
  return sinew_document_get_title (sinew_sheets_get_document (sinew_print_view_get_sheets (find_print_view (fixture))));
}

static void
print (SupportWindow *fixture)
{
  support_window_activate_action (fixture, "win.print");
  g_assert_true (support_is_shown (GTK_WIDGET (find_print_view (fixture))));
}

static void
go_back (SupportWindow *fixture)
{
  support_window_activate_action (fixture, "win.back");
}

static void
test_nothing_is_built_before (SupportWindow *fixture,
                              gconstpointer  data)
{
  g_autoptr (GPtrArray) before = find_print_views (fixture);

  g_assert_cmpuint (before->len, ==, 0);
}

static void
test_prints_what_is_shown (SupportWindow *fixture,
                           gconstpointer  data)
{
  g_assert_true (sinew_window_show_place (fixture->window, "nutrient/magnesium"));
  print (fixture);
  g_assert_cmpstr (get_printed_title (fixture), ==, "Magnesium");
  go_back (fixture);
  g_assert_false (support_is_shown (GTK_WIDGET (find_print_view (fixture))));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Magnesium");

  support_window_activate_action (fixture, "win.compare");
  print (fixture);
  g_assert_nonnull (strstr (get_printed_title (fixture), "16"));
  go_back (fixture);
  g_assert_false (support_is_shown (GTK_WIDGET (find_print_view (fixture))));
  g_assert_false (support_is_shown (support_window_find_page_view (fixture)));
}

static void
test_start_page_gives_the_appointment_sheet (SupportWindow *fixture,
                                             gconstpointer  data)
{
  print (fixture);
  g_assert_cmpstr (get_printed_title (fixture), ==, "Muscles, legs and nutrients");
  go_back (fixture);
  support_window_toggle (fixture, CRAMPS);
  print (fixture);
  g_assert_cmpstr (get_printed_title (fixture), ==, "For my appointment");
}

static gboolean
is_printed (SupportWindow *fixture,
            const char    *words)
{
  g_autofree char *folder = support_make_folder ();
  g_autofree char *file = g_build_filename (folder, "x.pdf", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  sinew_print_view_save_pdf (find_print_view (fixture), file, &error);
  g_assert_no_error (error);
  text = support_pdf_read_text (file, 0);
  support_remove_folder (folder);

  return strstr (text, words) != NULL;
}

static void
test_sheets_follow_the_ticks (SupportWindow *fixture,
                              gconstpointer  data)
{
  g_assert_false (support_window_is_enabled (fixture, "appointment"));
  support_window_toggle (fixture, CRAMPS);
  g_assert_true (support_window_is_enabled (fixture, "appointment"));
  support_window_click (fixture, "Appointment sheet…");
  g_assert_cmpstr (get_printed_title (fixture), ==, "For my appointment");
  g_assert_false (is_printed (fixture, "Tingling"));
  support_window_toggle (fixture, TINGLING);
  g_assert_true (is_printed (fixture, "Tingling"));
  g_assert_cmpstr (get_printed_title (fixture), ==, "For my appointment");
  support_window_activate_action (fixture, "win.clear");
  g_assert_cmpstr (get_printed_title (fixture), ==, "For my appointment");
  g_assert_false (support_window_is_enabled (fixture, "appointment"));
}

static guint
count_shown (GPtrArray *widgets)
{
  guint n = 0;

  for (guint i = 0; i < widgets->len; i++)
    n += support_is_shown (g_ptr_array_index (widgets, i));

  return n;
}

/* One button of that name at a time. */
static void
test_buttons_are_named (SupportWindow *fixture,
                        gconstpointer  data)
{
  g_autoptr (GPtrArray) buttons = support_find_all (GTK_WIDGET (fixture->window), support_has_tooltip, "Print what is shown");

  support_run_pending ();
  for (guint i = 0; i < buttons->len; i++)
    gtk_test_accessible_assert_property (g_ptr_array_index (buttons, i), GTK_ACCESSIBLE_PROPERTY_LABEL, "Print…");
  g_assert_cmpuint (count_shown (buttons), ==, 1);
  print (fixture);
  g_assert_cmpuint (count_shown (buttons), ==, 0);
  go_back (fixture);
  g_assert_cmpuint (count_shown (buttons), ==, 1);
}

static void
test_forward_shows_the_sheets_again (SupportWindow *fixture,
                                     gconstpointer  data)
{
  g_assert_true (sinew_window_show_place (fixture->window, "nutrient/magnesium"));
  print (fixture);
  go_back (fixture);
  support_window_activate_action (fixture, "win.forward");
  g_assert_true (support_is_shown (GTK_WIDGET (find_print_view (fixture))));
  g_assert_cmpstr (get_printed_title (fixture), ==, "Magnesium");
}

/* Each place has its sheets, wherever one was in between. */
static void
test_back_shows_the_same_sheets (SupportWindow *fixture,
                                 gconstpointer  data)
{
  support_window_activate_action (fixture, "win.compare");
  print (fixture);
  g_assert_true (sinew_window_show_place (fixture->window, "nutrient/magnesium"));
  print (fixture);
  g_assert_cmpstr (get_printed_title (fixture), ==, "Magnesium");
  g_assert_true (sinew_window_show_place (fixture->window, "doctor"));
  go_back (fixture);
  support_window_toggle (fixture, CRAMPS);
  g_assert_cmpstr (get_printed_title (fixture), ==, "Magnesium");
  go_back (fixture);
  go_back (fixture);
  g_assert_true (g_str_has_suffix (get_printed_title (fixture), " nutrients compared"));
  support_window_toggle (fixture, TINGLING);
  g_assert_true (g_str_has_suffix (get_printed_title (fixture), " nutrients compared"));
}

/* Whatever changes the comparison changes its sheets; where it is no more, there is
 * still the appointment sheet. */
static void
test_sheets_follow_the_comparison (SupportWindow *fixture,
                                   gconstpointer  data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-to-comparison", "s", "nutrient/magnesium");
  g_assert_true (sinew_window_show_place (fixture->window, "comparison"));
  print (fixture);
  g_assert_false (is_printed (fixture, "Potassium"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-to-comparison", "s", "nutrient/potassium");
  g_assert_true (is_printed (fixture, "Potassium"));
  support_window_activate_action (fixture, "win.undo");
  g_assert_false (is_printed (fixture, "Potassium"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.remove-from-comparison", "s", "nutrient/magnesium");
  support_window_activate_action (fixture, "win.undo");
  g_assert_true (is_printed (fixture, "Magnesium"));
}

static void
test_comparison_that_was_undone (SupportWindow *fixture,
                                 gconstpointer  data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-to-comparison", "s", "nutrient/magnesium");
  g_assert_true (sinew_window_show_place (fixture->window, "comparison"));
  print (fixture);
  support_window_activate_action (fixture, "win.undo");
  g_assert_cmpstr (get_printed_title (fixture), ==, "For my appointment");
  support_window_toggle (fixture, CRAMPS);
  g_assert_cmpstr (get_printed_title (fixture), ==, "For my appointment");
}

/* What was done before would lie over the sheets. */
static void
test_undo_bar_leaves (SupportWindow *fixture,
                      gconstpointer  data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-to-comparison", "s", "nutrient/magnesium");
  support_wait_for_map (support_find (GTK_WIDGET (fixture->window), support_has_label, "Magnesium added to the comparison"));
  print (fixture);
  g_assert_false (support_is_shown (support_find (GTK_WIDGET (fixture->window), support_has_label, "Magnesium added to the comparison")));
  g_assert_true (support_window_is_enabled (fixture, "undo"));
}

/* From a page too, the comparison can be chosen. */
static void
test_page_offers_the_comparison (SupportWindow *fixture,
                                 gconstpointer  data)
{
  GtkWidget  *drop_down;
  GListModel *documents;

  g_assert_true (sinew_window_show_place (fixture->window, "nutrient/magnesium"));
  print (fixture);
  drop_down = support_find (GTK_WIDGET (find_print_view (fixture)), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_DROP_DOWN));
  documents = gtk_drop_down_get_model (GTK_DROP_DOWN (drop_down));
  g_assert_cmpuint (g_list_model_get_n_items (documents), ==, 2);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-to-comparison", "s", "nutrient/iron");
  documents = gtk_drop_down_get_model (GTK_DROP_DOWN (drop_down));
  g_assert_cmpuint (g_list_model_get_n_items (documents), ==, 3);
  g_assert_cmpstr (get_printed_title (fixture), ==, "Magnesium");
  for (guint i = 0; i < 3; i++)
    if (g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (documents), i), "Comparison"))
      gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), i);
  g_assert_cmpstr (get_printed_title (fixture), ==, "Iron compared");
}

static void
test_places_of_sheets (SupportWindow *fixture,
                       gconstpointer  data)
{
  static const char *const unknown[] = { "print", "print/", "print/print/doctor", "appointment/print/doctor", "print/x" };

  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    g_assert_false (sinew_window_show_place (fixture->window, unknown[i]));
  g_assert_true (sinew_window_show_place (fixture->window, "print/doctor"));
  g_assert_cmpstr (get_printed_title (fixture), ==, "When to see a doctor");
  g_assert_true (sinew_window_show_place (fixture->window, "appointment/doctor"));
  g_assert_cmpstr (get_printed_title (fixture), ==, "For my appointment");
}

static void
test_back_returns_the_focus (SupportWindow *fixture,
                             gconstpointer  data)
{
  GtkWidget *check = support_window_find_check (fixture, CRAMPS);

  gtk_widget_grab_focus (check);
  print (fixture);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), GTK_WIDGET (find_print_view (fixture))));
  go_back (fixture);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == check);
}

/* As behind the dialog that asks for the file, which keeps the view. */
static void
test_saves_without_its_window (void)
{
  SupportWindow    fixture = { NULL };
  g_autofree char *folder = support_make_folder ();
  g_autofree char *file = g_build_filename (folder, "x.pdf", NULL);
  g_autoptr (SinewPrintView) view = NULL;
  g_autoptr (GError) error = NULL;

  support_window_set_up (&fixture, NULL);
  print (&fixture);
  view = g_object_ref (find_print_view (&fixture));
  support_assert_destroyed (GTK_WINDOW (fixture.window));
  g_assert_true (sinew_print_view_save_pdf (view, file, &error));
  g_assert_no_error (error);
  g_clear_object (&view);
  g_assert_finalize_object (fixture.library);
  support_remove_folder (folder);
}

static void
test_fits_a_narrow_window (SupportWindow *fixture,
                           gconstpointer  data)
{
  support_window_toggle (fixture, CRAMPS);
  print (fixture);
  support_run_pending ();
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), <=, 360);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (find_print_view (fixture))), <=, 360);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*func) (SupportWindow *fixture,
                  gconstpointer  data);
  } tests[] = {
    { "/print-window/nothing-is-built-before", test_nothing_is_built_before },
    { "/print-window/prints-what-is-shown", test_prints_what_is_shown },
    { "/print-window/start-page-gives-the-appointment-sheet", test_start_page_gives_the_appointment_sheet },
    { "/print-window/sheets-follow-the-ticks", test_sheets_follow_the_ticks },
    { "/print-window/buttons-are-named", test_buttons_are_named },
    { "/print-window/forward-shows-the-sheets-again", test_forward_shows_the_sheets_again },
    { "/print-window/back-shows-the-same-sheets", test_back_shows_the_same_sheets },
    { "/print-window/sheets-follow-the-comparison", test_sheets_follow_the_comparison },
    { "/print-window/comparison-that-was-undone", test_comparison_that_was_undone },
    { "/print-window/undo-bar-leaves", test_undo_bar_leaves },
    { "/print-window/page-offers-the-comparison", test_page_offers_the_comparison },
    { "/print-window/places-of-sheets", test_places_of_sheets },
    { "/print-window/back-returns-the-focus", test_back_returns_the_focus },
  };

  g_test_init (&argc, &argv, NULL);
  gtk_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, SupportWindow, NULL, support_window_set_up, tests[i].func, support_window_tear_down);
  g_test_add ("/print-window/buttons-are-named-where-narrow", SupportWindow, NULL, support_window_set_up_narrow, test_buttons_are_named, support_window_tear_down);
  g_test_add ("/print-window/fits-a-narrow-window", SupportWindow, NULL, support_window_set_up_narrow, test_fits_a_narrow_window, support_window_tear_down);
  g_test_add_func ("/print-window/saves-without-its-window", test_saves_without_its_window);

  return g_test_run ();
}
