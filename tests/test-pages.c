/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-item-row.h"
#include "sinew-pack-loader.h"
#include "sinew-place.h"
#include "sinew-symptom-check.h"
#include "sinew-theme.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

#define CRAMPS "muscle-cramps"
#define TINGLING "tingling"
/* No line breaks inside. */
#define N_OF_5(n) "\u00a0" n "\u00a0of\u00a05"
#define OF_CRAMPS "Calcium, Magnesium, Potassium, Vitamin B12, Vitamin D"

/* --- Pages --- */

static void
test_row_opens_its_page (SupportWindow *fixture,
                         gconstpointer  data)
{
  GtkWidget *row = support_window_find_row (fixture, "Magnesium");

  g_assert_true (gtk_widget_activate (row));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Magnesium");
  g_assert_true (gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)));
  sinew_window_show_place (fixture->window, "guide/heavy-legs");
  g_assert_false (gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)));
  /* As assistive tools do it. */
  g_assert_true (gtk_widget_activate_action (row, "row.open", NULL));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Magnesium");
}

static void
test_arrow_opens_the_page_of_a_symptom (SupportWindow *fixture,
                                        gconstpointer  data)
{
  GtkWidget *check = support_window_find_check (fixture, CRAMPS);

  g_signal_emit_by_name (support_find (gtk_widget_get_parent (check), support_has_css_class, "open-arrow"), "clicked");
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Muscle cramps");
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, 0);
}

static void
assert_navigation (SupportWindow *fixture,
                   const char    *title,
                   gboolean       can_go_back,
                   gboolean       can_go_forward)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  g_assert_cmpstr (support_window_get_title (fixture), ==, title);
  g_assert_cmpint (gtk_widget_is_sensitive (support_find (window, support_has_tooltip, "Back")), ==, can_go_back);
  g_assert_cmpint (gtk_widget_is_sensitive (support_find (window, support_has_tooltip, "Forward")), ==, can_go_forward);
}

static void
test_back_and_forward (SupportWindow *fixture,
                       gconstpointer  data)
{
  const char *const start = support_window_get_title (fixture);
  g_autofree char  *first = g_strdup (start);

  assert_navigation (fixture, first, FALSE, FALSE);
  support_window_toggle (fixture, CRAMPS);
  sinew_window_show_place (fixture->window, "nutrient/magnesium");
  assert_navigation (fixture, "Magnesium", TRUE, FALSE);
  sinew_window_show_place (fixture->window, "symptom/" CRAMPS);
  support_window_activate_action (fixture, "win.back");
  assert_navigation (fixture, "Magnesium", TRUE, TRUE);
  support_window_activate_action (fixture, "win.back");
  assert_navigation (fixture, first, FALSE, TRUE);
  support_window_activate_action (fixture, "win.forward");
  assert_navigation (fixture, "Magnesium", TRUE, TRUE);
  sinew_window_show_place (fixture->window, "doctor");
  assert_navigation (fixture, "When to see a doctor", TRUE, FALSE);
  g_assert_false (sinew_window_show_place (fixture->window, "nutrient/none"));
  g_assert_false (sinew_window_show_place (fixture->window, "claim/stiff-legs-001"));
  assert_navigation (fixture, "When to see a doctor", TRUE, FALSE);
  /* Ticks stay as they are. */
  support_window_assert_nutrients (fixture, OF_CRAMPS, "5 of 16 nutrients");
}

/* Each page that is not about one item. */
static void
test_places (SupportWindow *fixture,
             gconstpointer  data)
{
  const char *const *places = sinew_place_list ();

  for (guint i = 0; places[i]; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show", "s", places[i]);
      support_wait_for_page (support_window_find_page_view (fixture));
      g_assert_cmpstr (support_window_get_title (fixture), ==, sinew_place_get_title (places[i]));
    }
}

static gboolean
is_complete (gpointer data)
{
  g_autoptr (GPtrArray) rows = support_find_all (data, support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_ITEM_ROW));

  return rows->len > 50;
}

/* A link that comes before the data are complete is followed once they are. */
static void
test_link_waits_for_the_data (void)
{
  g_autoptr (SinewPackLoader) loader = sinew_pack_loader_new_builtin ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SinewPack) pack = sinew_pack_loader_load_first (loader, &error);
  SupportWindow fixture = { .library = sinew_library_new (pack) };

  g_assert_no_error (error);
  fixture.window = sinew_window_new (NULL, fixture.library);
  gtk_window_present (GTK_WINDOW (fixture.window));
  support_wait_for_map (GTK_WIDGET (fixture.window));
  g_assert_false (sinew_window_show_place (fixture.window, "nutrient/magnesium"));
  sinew_window_show_place_later (fixture.window, "symptom/" CRAMPS);
  sinew_window_show_place_later (fixture.window, "nutrient/magnesium");
  assert_navigation (&fixture, "Muscles, legs and nutrients", FALSE, FALSE);
  g_assert_false (is_complete (fixture.window));

  g_assert_true (sinew_pack_loader_load_later (loader, &error));
  g_assert_no_error (error);
  sinew_library_update (fixture.library);
  sinew_window_complete (fixture.window);
  assert_navigation (&fixture, "Magnesium", TRUE, FALSE);
  support_wait (is_complete, fixture.window);
  support_window_tear_down (&fixture, NULL);
}

/* --- Keys --- */

/* GtkCheckButton takes the arrow keys for a group of radio buttons, and toggles
 * where it finds no group. */
static void
test_arrow_keys_toggle_no_box (SupportWindow *fixture,
                               gconstpointer  data)
{
  const GtkDirectionType directions[] = { GTK_DIR_DOWN, GTK_DIR_DOWN, GTK_DIR_UP, GTK_DIR_DOWN, GTK_DIR_LEFT, GTK_DIR_TAB_FORWARD, GTK_DIR_UP };
  GtkWidget             *check = support_window_find_check (fixture, CRAMPS);
  g_autoptr (GHashTable) visited = g_hash_table_new (NULL, NULL);

  g_assert_true (gtk_widget_grab_focus (check));
  for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      g_signal_emit_by_name (fixture->window, "move-focus", directions[i]);
      g_hash_table_add (visited, gtk_window_get_focus (GTK_WINDOW (fixture->window)));
      g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, 0);
    }
  g_assert_cmpuint (g_hash_table_size (visited), >=, 3);
}

static void
test_arrow_keys_lead_to_the_next_box (SupportWindow *fixture,
                                      gconstpointer  data)
{
  g_autoptr (GPtrArray) checks = support_window_find_checks (fixture);
  GtkWindow *window = GTK_WINDOW (fixture->window);

  g_assert_true (gtk_widget_grab_focus (g_ptr_array_index (checks, 0)));
  for (guint i = 1; i < checks->len; i++)
    {
      g_signal_emit_by_name (window, "move-focus", GTK_DIR_DOWN);
      g_assert_true (gtk_window_get_focus (window) == g_ptr_array_index (checks, i));
    }
}

static void
test_enter_opens_the_page_of_a_symptom (SupportWindow *fixture,
                                        gconstpointer  data)
{
  g_assert_true (support_press (support_window_find_check (fixture, CRAMPS), GDK_KEY_Return, 0));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Muscle cramps");
  g_assert_true (support_press (support_window_find_check (fixture, TINGLING), GDK_KEY_KP_Enter, 0));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Tingling");
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, 0);
}

#define ADD_AS(path, set_up, data, test) g_test_add ("/pages/" path, SupportWindow, data, set_up, test, support_window_tear_down)
#define ADD(path, test) ADD_AS (path, support_window_set_up, NULL, test)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  ADD ("row-opens-its-page", test_row_opens_its_page);
  ADD ("arrow-opens-the-page-of-a-symptom", test_arrow_opens_the_page_of_a_symptom);
  ADD ("back-and-forward", test_back_and_forward);
  ADD ("places", test_places);
  g_test_add_func ("/pages/link-waits-for-the-data", test_link_waits_for_the_data);
  ADD ("arrow-keys-toggle-no-box", test_arrow_keys_toggle_no_box);
  ADD ("arrow-keys-lead-to-the-next-box", test_arrow_keys_lead_to_the_next_box);
  ADD ("enter-opens-the-page-of-a-symptom", test_enter_opens_the_page_of_a_symptom);

  return g_test_run ();
}
