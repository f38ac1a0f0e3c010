/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-adaptive-panes.h"
#include "sinew-hit-list.h"
#include "sinew-hit-row.h"
#include "sinew-item-list.h"
#include "sinew-lists-pane.h"
#include "sinew-page-view.h"
#include "sinew-search-entry.h"
#include "sinew-symptom-check.h"
#include "sinew-symptom-list.h"
#include "sinew-theme.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

static GtkWidget *
find_type (SupportWindow *fixture,
           GType          type)
{
  return support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (type));
}

/* Returns the one that is shown, or none. */
static GtkWidget *
find_shown (SupportWindow *fixture,
            SupportMatch   match,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) all = support_find_all (GTK_WIDGET (fixture->window), match, data);
  GtkWidget *shown = NULL;

  for (guint i = 0; i < all->len; i++)
    {
      if (!support_is_shown (g_ptr_array_index (all, i)))
        continue;
      g_assert_null (shown);
      shown = g_ptr_array_index (all, i);
    }

  return shown;
}

static GtkWidget *
find_label (SupportWindow *fixture,
            const char    *text)
{
  return find_shown (fixture, support_has_label, text);
}

static GtkWidget *
get_focus (SupportWindow *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

static gboolean
is_focus_in (SupportWindow *fixture,
             GType          type)
{
  return get_focus (fixture) && gtk_widget_get_ancestor (get_focus (fixture), type);
}

/* As somebody types it into the entry. */
static void
search (SupportWindow *fixture,
        const char    *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find_type (fixture, GTK_TYPE_SEARCH_ENTRY)), text);
  support_run_pending ();
}

static const char *
get_text (SupportWindow *fixture)
{
  return gtk_editable_get_text (GTK_EDITABLE (find_type (fixture, GTK_TYPE_SEARCH_ENTRY)));
}

static void
press_escape (SupportWindow *fixture)
{
  g_signal_emit_by_name (find_type (fixture, GTK_TYPE_SEARCH_ENTRY), "stop-search");
  support_run_pending ();
}

/* Returns whether the window takes a key that nobody else has a use for. */
static gboolean
press_in_window (SupportWindow  *fixture,
                 guint           key,
                 GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->window));
  gboolean is_taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_strcmp0 (gtk_event_controller_get_name (controller), "search") == 0)
        g_signal_emit_by_name (controller, "key-pressed", key, 0, modifiers, &is_taken);
    }
  support_run_pending ();

  return is_taken;
}

static gboolean
is_hit_row (GtkWidget    *widget,
            gconstpointer name)
{
  return SINEW_IS_HIT_ROW (widget) && g_str_equal (sinew_search_hit_get_name (sinew_hit_row_get_hit (SINEW_HIT_ROW (widget))), name);
}

static GtkWidget *
find_hit (SupportWindow *fixture,
          const char    *name)
{
  return find_shown (fixture, is_hit_row, name);
}

/* All that is found is listed somewhere. */
static void
assert_results (SupportWindow *fixture,
                const char    *text)
{
  g_autoptr (SinewSearch) all = sinew_search_new (fixture->library);
  g_autoptr (GPtrArray) hits = sinew_search_find (all, text);
  g_autofree char *expected = g_strdup_printf (hits->len == 1 ? "%u result" : "%u results", hits->len);

  search (fixture, text);
  g_assert_nonnull (find_label (fixture, expected));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find_label (fixture, expected)), GTK_ACCESSIBLE_ROLE_STATUS);
}

static const char *
get_subtitle (GtkWidget *row)
{
  return gtk_label_get_label (GTK_LABEL (support_find (row, support_has_css_class, "item-subtitle")));
}

static void
test_finds_everything (SupportWindow *fixture,
                       gconstpointer  data)
{
  GtkWidget *symptom;

  g_assert_null (find_shown (fixture, support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_HIT_LIST)));
  assert_results (fixture, "cramp");
  g_assert_cmpuint (sinew_item_list_count_shown (SINEW_ITEM_LIST (support_window_find_list (fixture, "Symptoms"))), ==, 3);
  g_assert_false (support_is_shown (support_window_find_list (fixture, "Nutrients")));
  g_assert_cmpstr (support_window_get_subtitle (fixture, "Tetany"), ==, "matches “Cramped, locked hands and feet”");
  g_assert_cmpstr (get_subtitle (find_hit (fixture, "Cramped hands or feet with tingling around the mouth")), ==, "When to see a doctor");

  symptom = support_window_find_row (fixture, "Nocturnal leg cramps");
  g_assert_true (gtk_widget_activate (symptom));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Nocturnal leg cramps");
  g_assert_true (gtk_widget_activate (find_hit (fixture, "Cramped hands or feet with tingling around the mouth")));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "When to see a doctor");

  assert_results (fixture, "okereke 2020");
  search (fixture, "");
  g_assert_false (support_is_shown (find_type (fixture, SINEW_TYPE_HIT_LIST)));
  g_assert_false (support_is_shown (support_window_find_list (fixture, "Symptoms")));
  g_assert_null (find_label (fixture, "1 result"));
  g_assert_true (support_is_shown (support_window_find_list (fixture, "Nutrients")));
}

static void
test_matches_other_names (SupportWindow *fixture,
                          gconstpointer  data)
{
  GtkWidget *count = support_find (support_window_find_list (fixture, "Nutrients"), support_has_css_class, "count");

  g_assert_true (support_is_shown (count));
  search (fixture, "vitamin b1");
  support_window_assert_nutrients (fixture, "Thiamin, Vitamin B12", "16 of 16 nutrients");
  /* It is about ticks, and there are none. */
  g_assert_false (support_is_shown (count));
  g_assert_cmpstr (support_window_get_subtitle (fixture, "Thiamin"), ==, "matches “vitamin B1”");
  g_assert_null (support_window_get_subtitle (fixture, "Vitamin B12"));
  search (fixture, "banana");
  support_window_assert_nutrients (fixture, "Magnesium, Potassium", "16 of 16 nutrients");
  g_assert_cmpstr (support_window_get_subtitle (fixture, "Potassium"), ==, "by way of “Banana”");
}

/* What does not remain under the ticks is found all the same, and says so. */
static void
test_with_ticks (SupportWindow *fixture,
                 gconstpointer  data)
{
  GtkWidget *hit;

  support_window_toggle (fixture, "muscle-hardness");
  assert_results (fixture, "iron");
  g_assert_false (support_is_shown (support_window_find_list (fixture, "Nutrients")));
  hit = find_hit (fixture, "Iron");
  g_assert_cmpstr (get_subtitle (hit), ==, "Not linked with what is ticked");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (hit), GTK_ACCESSIBLE_PROPERTY_LABEL, "Iron");

  support_window_toggle (fixture, "muscle-hardness");
  support_run_pending ();
  g_assert_null (find_hit (fixture, "Iron"));
  support_window_assert_nutrients (fixture, "Iron", "16 of 16 nutrients");
  assert_results (fixture, "iron");
}

/* Under “all”, what is linked with some of the ticked symptoms says with which. */
static void
test_linked_with_some (SupportWindow *fixture,
                       gconstpointer  data)
{
  support_window_toggle (fixture, "tingling");
  support_window_toggle (fixture, "nocturnal-leg-cramps");
  support_window_toggle (fixture, "muscle-cramps");
  search (fixture, "b12");
  g_assert_cmpstr (get_subtitle (find_hit (fixture, "Vitamin B12")), ==, "Linked with Muscle cramps, Tingling, not with all that is ticked");
  support_window_toggle (fixture, "muscle-cramps");
  support_run_pending ();
  g_assert_cmpstr (get_subtitle (find_hit (fixture, "Vitamin B12")), ==, "Linked with Tingling, not with all that is ticked");
  search (fixture, "vitamin c");
  g_assert_cmpstr (get_subtitle (find_hit (fixture, "Vitamin C")), ==, "Not linked with what is ticked");
}

static gboolean
is_best_row (GtkWidget    *widget,
             gconstpointer data)
{
  return GTK_IS_LIST_BOX_ROW (widget) && gtk_widget_has_css_class (widget, "best");
}

static gboolean
is_shown_list_row (GtkWidget    *widget,
                   gconstpointer data)
{
  return GTK_IS_LIST_BOX_ROW (widget) && support_is_shown (widget);
}

/* The row that Enter opens is the first and says so, in whatever list it stands;
 * Down leads to it. */
static void
assert_best (SupportWindow *fixture,
             const char    *text,
             const char    *name,
             const char    *description)
{
  GtkWidget *best;

  support_window_activate_action (fixture, "win.search");
  search (fixture, text);
  g_test_message ("“%s”", text);
  best = find_shown (fixture, is_best_row, NULL);
  g_assert_nonnull (best);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (best), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (best), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
  g_assert_true (support_is_shown (support_find (best, support_has_label, "Enter opens this")));
  g_assert_true (support_find (find_type (fixture, SINEW_TYPE_LISTS_PANE), is_shown_list_row, NULL) == best);
  g_signal_emit_by_name (find_type (fixture, SINEW_TYPE_SEARCH_ENTRY), "down");
  g_assert_true (get_focus (fixture) == best);
}

static void
test_best_is_marked (SupportWindow *fixture,
                     gconstpointer  data)
{
  assert_best (fixture, "heavy", "Heavy legs", "Enter opens this");
  assert_best (fixture, "potassium", "Potassium", "Enter opens this");
  support_window_assert_nutrients (fixture, "Potassium, Phosphorus", "16 of 16 nutrients");
  assert_best (fixture, "b1", "Thiamin", "matches “B1”\nEnter opens this");
  assert_best (fixture, "guillain barre", "Guillain-Barré syndrome", "Enter opens this");
  assert_best (fixture, "emergency", "When to see a doctor", "Enter opens this");
  support_window_activate_action (fixture, "win.search");
  search (fixture, "heavy");
  g_signal_emit_by_name (find_type (fixture, GTK_TYPE_SEARCH_ENTRY), "activate");
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Heavy legs");
}

static guint
get_place (SupportWindow *fixture,
           const char    *title)
{
  GtkWidget *list = support_window_find_list (fixture, title);
  guint      n = 0;

  while ((list = gtk_widget_get_prev_sibling (list)))
    n++;

  return n;
}

/* Without a search, everything stands where it always does. */
static void
test_order_comes_back (SupportWindow *fixture,
                       gconstpointer  data)
{
  GtkWidget *first = support_window_find_row (fixture, "Phosphorus");

  search (fixture, "potassium");
  g_assert_true (gtk_widget_get_next_sibling (support_window_find_row (fixture, "Potassium")) == first);
  search (fixture, "heavy legs");
  g_assert_cmpuint (get_place (fixture, "Symptoms"), <, get_place (fixture, "Nutrients"));
  search (fixture, "");
  g_assert_true (gtk_widget_get_next_sibling (first) == support_window_find_row (fixture, "Potassium"));
  g_assert_true (gtk_widget_get_next_sibling (support_window_find_row (fixture, "Why do my legs feel stiff?")) ==
                 support_window_find_row (fixture, "Why do my muscles feel hard?"));
  g_assert_cmpuint (get_place (fixture, "Nutrients"), <, get_place (fixture, "Symptoms"));
  g_assert_cmpuint (get_place (fixture, "Symptoms"), <, get_place (fixture, "Other causes"));
  g_assert_cmpuint (get_place (fixture, "Other causes"), <, get_place (fixture, "Guides"));
  g_assert_null (find_shown (fixture, is_best_row, NULL));
}

static GtkAdjustment *
get_adjustment (SupportWindow *fixture)
{
  GtkWidget *scrolled = support_find (find_type (fixture, SINEW_TYPE_LISTS_PANE), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SCROLLED_WINDOW));

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
}

static void
scroll_down (SupportWindow *fixture)
{
  support_run_pending ();
  gtk_adjustment_set_value (get_adjustment (fixture), 300);
  support_run_pending ();
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (fixture)), ==, 300);
}

/* What is listed anew is read from its beginning; a page changes nothing in it. */
static void
test_scrolls_to_the_top (SupportWindow *fixture,
                         gconstpointer  data)
{
  scroll_down (fixture);
  search (fixture, "a");
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (fixture)), ==, 0);
  scroll_down (fixture);
  search (fixture, "an");
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (fixture)), ==, 0);
  search (fixture, "");
  scroll_down (fixture);
  g_assert_true (sinew_window_show_place (fixture->window, "help"));
  support_run_pending ();
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (fixture)), ==, 300);
  support_window_toggle (fixture, "tingling");
  support_run_pending ();
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (fixture)), ==, 0);
  scroll_down (fixture);
  support_window_set_match (fixture, "any");
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (fixture)), ==, 0);
  scroll_down (fixture);
  support_window_activate_action (fixture, "win.clear");
  support_run_pending ();
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (fixture)), ==, 0);
}

static void
test_finds_nothing (SupportWindow *fixture,
                    gconstpointer  data)
{
  g_assert_false (support_window_is_enabled (fixture, "clear-search"));
  search (fixture, "xyz");
  g_assert_true (support_window_is_enabled (fixture, "clear-search"));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find_label (fixture, "No results for “xyz”")), GTK_ACCESSIBLE_ROLE_STATUS);
  support_window_click (fixture, "Clear search");
  g_assert_cmpstr (get_text (fixture), ==, "");
  g_assert_false (support_window_is_enabled (fixture, "clear-search"));

  search (fixture, "magnesim");
  support_window_click (fixture, "Did you mean “magnesium”?");
  support_run_pending ();
  g_assert_cmpstr (get_text (fixture), ==, "magnesium");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_SEARCH_ENTRY));
  g_assert_null (find_label (fixture, "Did you mean “magnesium”?"));

  search (fixture, "crampz");
  g_signal_emit_by_name (find_type (fixture, GTK_TYPE_SEARCH_ENTRY), "activate");
  g_assert_cmpstr (get_text (fixture), ==, "cramps");
}

/* From a box, from a row, from the page. */
static void
test_escape_leads_back (SupportWindow *fixture,
                        gconstpointer  data)
{
  GtkWidget *places[3];

  g_assert_true (sinew_window_show_place (fixture->window, "nutrient/magnesium"));
  support_wait_for_page (support_window_find_page_view (fixture));
  places[0] = support_window_find_check (fixture, "heavy-legs");
  places[1] = support_window_find_row (fixture, "Potassium");
  places[2] = support_find (support_window_find_page_view (fixture), support_has_css_class, "item-link");
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      GtkWidget *focus;

      g_assert_true (gtk_widget_grab_focus (places[i]));
      focus = get_focus (fixture);
      support_window_activate_action (fixture, "win.search");
      search (fixture, "xyz");
      g_assert_true (is_focus_in (fixture, SINEW_TYPE_SEARCH_ENTRY));
      press_escape (fixture);
      g_assert_cmpstr (get_text (fixture), ==, "");
      g_assert_true (get_focus (fixture) == focus);
      g_assert_true (gtk_widget_get_mapped (focus));
    }
}

/* Down leads to what was found, and Esc back from there. */
static void
test_escape_in_results (SupportWindow *fixture,
                        gconstpointer  data)
{
  GtkWidget *check = support_window_find_check (fixture, "heavy-legs");

  g_assert_true (gtk_widget_grab_focus (check));
  search (fixture, "okereke");
  g_signal_emit_by_name (find_type (fixture, SINEW_TYPE_SEARCH_ENTRY), "down");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_HIT_ROW));
  g_assert_true (press_in_window (fixture, GDK_KEY_Escape, 0));
  g_assert_cmpstr (get_text (fixture), ==, "");
  g_assert_true (get_focus (fixture) == check);
  g_assert_false (press_in_window (fixture, GDK_KEY_Escape, 0));
}

/* Who has gone on to a page stays there. */
static void
test_escape_on_a_page (SupportWindow *fixture,
                       gconstpointer  data)
{
  GtkWidget *focus;

  search (fixture, "iron");
  g_signal_emit_by_name (find_type (fixture, GTK_TYPE_SEARCH_ENTRY), "activate");
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Iron");
  support_wait_for_page (support_window_find_page_view (fixture));
  focus = support_find (support_window_find_page_view (fixture), support_has_css_class, "item-link");
  g_assert_true (gtk_widget_grab_focus (focus));
  focus = get_focus (fixture);
  g_assert_true (press_in_window (fixture, GDK_KEY_Escape, 0));
  g_assert_cmpstr (get_text (fixture), ==, "");
  g_assert_true (get_focus (fixture) == focus);
}

static gboolean
is_print_button (GtkWidget    *widget,
                 gconstpointer data)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "win.print") == 0;
}

/* Who searches from a button of the header goes on at the page. */
static void
test_escape_from_the_header (SupportWindow *fixture,
                             gconstpointer  data)
{
  GtkWidget *print = find_shown (fixture, is_print_button, NULL);

  for (guint i = 0; i < 2; i++)
    {
      g_assert_true (gtk_widget_grab_focus (print));
      support_window_activate_action (fixture, "win.search");
      search (fixture, "iron");
      if (i > 0)
        g_signal_emit_by_name (find_type (fixture, GTK_TYPE_SEARCH_ENTRY), "activate");
      press_escape (fixture);
      g_assert_cmpstr (get_text (fixture), ==, "");
      g_assert_true (is_focus_in (fixture, SINEW_TYPE_PAGE_VIEW));
    }
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Iron");
}

static void
test_steals_no_key (SupportWindow *fixture,
                    gconstpointer  data)
{
  static const guint keys[] = {
    GDK_KEY_space,
    GDK_KEY_Return,
    GDK_KEY_KP_Enter,
    GDK_KEY_Tab,
    GDK_KEY_ISO_Left_Tab,
    GDK_KEY_Up,
    GDK_KEY_Down,
    GDK_KEY_Left,
    GDK_KEY_Right,
    GDK_KEY_Home,
    GDK_KEY_Page_Down,
    GDK_KEY_Delete,
    GDK_KEY_BackSpace,
    GDK_KEY_F6,
    GDK_KEY_Menu,
    GDK_KEY_Shift_L,
    GDK_KEY_Escape,
  };
  GtkWidget *check = support_window_find_check (fixture, "heavy-legs");
  GtkWidget *popover;

  g_assert_true (gtk_widget_grab_focus (check));
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_assert_false (press_in_window (fixture, keys[i], 0));
  g_assert_false (press_in_window (fixture, GDK_KEY_a, GDK_CONTROL_MASK));
  g_assert_false (press_in_window (fixture, GDK_KEY_a, GDK_ALT_MASK));
  g_assert_true (get_focus (fixture) == check);

  /* In a menu, a letter has another meaning. */
  g_assert_true (gtk_widget_activate_action (check, "check.menu", NULL));
  popover = find_type (fixture, GTK_TYPE_POPOVER_MENU);
  support_wait_for_map (popover);
  gtk_widget_child_focus (popover, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), popover));
  g_assert_false (press_in_window (fixture, GDK_KEY_a, 0));
  gtk_popover_popdown (GTK_POPOVER (popover));
  support_run_pending ();
  g_assert_cmpstr (get_text (fixture), ==, "");
}

/* One stop of the Tab key, also backwards. */
static void
test_left_backwards (SupportWindow *fixture,
                     gconstpointer  data)
{
  GtkWidget *search = find_type (fixture, SINEW_TYPE_SEARCH_ENTRY);

  g_assert_true (sinew_window_show_place (fixture->window, "nutrient/iron"));
  support_run_pending ();
  g_assert_true (gtk_widget_grab_focus (search));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_BACKWARD));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (get_focus (fixture))), ==, "win.back");
}

static void
test_menu_of_a_box (SupportWindow *fixture,
                    gconstpointer  data)
{
  GtkWidget *check = support_window_find_check (fixture, "heavy-legs");
  GtkWidget *popover;

  g_assert_true (gtk_widget_grab_focus (check));
  g_assert_true (gtk_widget_activate_action (check, "check.menu", NULL));
  popover = find_type (fixture, GTK_TYPE_POPOVER_MENU);
  support_wait_for_map (popover);
  gtk_widget_child_focus (popover, GTK_DIR_TAB_FORWARD);
  g_assert_nonnull (find_label (fixture, "Open"));
  g_assert_nonnull (find_label (fixture, "Add to comparison"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, "Heavy legs");
  gtk_popover_popdown (GTK_POPOVER (popover));
  /* GTK 4.8 looks for the pointer in what is closed, soon. */
  support_run_pending ();
  g_assert_true (get_focus (fixture) == check);
}

static void
test_panes_come_back (SupportWindow *fixture,
                      gconstpointer  data)
{
  SinewAdaptivePanes *panes = SINEW_ADAPTIVE_PANES (find_type (fixture, SINEW_TYPE_ADAPTIVE_PANES));

  for (guint i = 0; i < SINEW_N_PANES; i++)
    {
      sinew_adaptive_panes_set_current (panes, i);
      support_run_pending ();
      support_window_activate_action (fixture, "win.search");
      search (fixture, "cramp");
      g_assert_cmpuint (sinew_adaptive_panes_get_current (panes), ==, SINEW_PANE_LISTS);
      g_assert_true (support_is_shown (support_window_find_row (fixture, "Muscle cramps")));
      press_escape (fixture);
      g_assert_cmpuint (sinew_adaptive_panes_get_current (panes), ==, i);
      g_assert_nonnull (get_focus (fixture));
      g_assert_true (gtk_widget_get_mapped (get_focus (fixture)));
    }

  /* What was opened stays. */
  search (fixture, "iron");
  g_signal_emit_by_name (find_type (fixture, GTK_TYPE_SEARCH_ENTRY), "activate");
  search (fixture, "");
  g_assert_cmpuint (sinew_adaptive_panes_get_current (panes), ==, SINEW_PANE_PAGE);
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Iron");
}

/* How wide the pane is depends on no search. */
static void
test_width_stays (SupportWindow *fixture,
                  gconstpointer  data)
{
  static const char *const texts[] = { "xyz", "cramp", "iron", "a", "zinc", "" };
  GtkWidget               *pane = find_type (fixture, SINEW_TYPE_LISTS_PANE);
  int                      width = gtk_widget_get_width (pane);

  g_assert_cmpint (width, >, 0);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      int natural;

      search (fixture, texts[i]);
      gtk_widget_measure (pane, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      g_test_message ("“%s”", texts[i]);
      g_assert_cmpint (natural, ==, width);
    }
}

/* That of the symptoms is kept, too; and yet it can be made as narrow as before. */
static void
test_width_of_symptoms_stays (SupportWindow *fixture,
                              gconstpointer  data)
{
  static const char *const texts[] = { "xyz", "cramp", "iron", "" };
  GtkWidget               *list = find_type (fixture, SINEW_TYPE_SYMPTOM_LIST);
  int                      minimum, natural;

  gtk_widget_measure (list, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <, natural);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      int new_minimum, new_natural;

      search (fixture, texts[i]);
      gtk_widget_measure (list, GTK_ORIENTATION_HORIZONTAL, -1, &new_minimum, &new_natural, NULL, NULL);
      g_test_message ("“%s”", texts[i]);
      g_assert_cmpint (new_natural, ==, natural);
      g_assert_cmpint (new_minimum, <=, minimum);
    }
}

static GtkWidget *
get_list_box (GtkWidget *list)
{
  return support_find (list, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_LIST_BOX));
}

/* Page Down in a list that is narrowed leads to a row that is seen. */
static void
test_page_keys (SupportWindow *fixture,
                gconstpointer  data)
{
  GtkWidget *list;
  GtkWidget *box;

  search (fixture, "vitamin");
  list = support_window_find_list (fixture, "Nutrients");
  box = get_list_box (list);
  g_assert_true (sinew_item_list_grab_first (SINEW_ITEM_LIST (list)));
  for (int count = 1; count >= -1; count -= 2)
    {
      GtkWidget *selected;

      g_signal_emit_by_name (box, "move-cursor", GTK_MOVEMENT_PAGES, count, FALSE, FALSE);
      selected = GTK_WIDGET (gtk_list_box_get_selected_row (GTK_LIST_BOX (box)));
      g_assert_nonnull (selected);
      g_assert_true (gtk_widget_get_visible (selected));
      g_assert_true (get_focus (fixture) == selected);
    }
}

/* Before the data are there, the list of other causes says so. */
static void
test_says_loading (void)
{
  SupportWindow fixture = { .library = support_load_builtin () };
  GtkWidget    *causes;

  fixture.window = sinew_window_new (NULL, fixture.library);
  gtk_window_present (GTK_WINDOW (fixture.window));
  support_wait_for_map (GTK_WIDGET (fixture.window));
  causes = support_window_find_list (&fixture, "Other causes");
  g_assert_nonnull (find_label (&fixture, "Loading…"));
  search (&fixture, "statins");
  sinew_window_complete (fixture.window);
  search (&fixture, "statin");
  g_assert_null (find_label (&fixture, "Loading…"));
  g_assert_cmpuint (sinew_item_list_count_shown (SINEW_ITEM_LIST (causes)), ==, 1);
  support_window_tear_down (&fixture, NULL);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  sinew_theme_install (gdk_display_get_default ());

#define ADD(path, test) g_test_add (path, SupportWindow, NULL, support_window_set_up, test, support_window_tear_down)
#define ADD_MIRRORED(path, test) g_test_add (path, SupportWindow, NULL, support_window_set_up_mirrored, test, support_window_tear_down)
#define ADD_NARROW(path, test) g_test_add (path, SupportWindow, NULL, support_window_set_up_narrow, test, support_window_tear_down)
  ADD ("/search-window/finds-everything", test_finds_everything);
  ADD ("/search-window/matches-other-names", test_matches_other_names);
  ADD ("/search-window/with-ticks", test_with_ticks);
  ADD ("/search-window/linked-with-some", test_linked_with_some);
  ADD ("/search-window/best-is-marked", test_best_is_marked);
  ADD ("/search-window/order-comes-back", test_order_comes_back);
  ADD ("/search-window/scrolls-to-the-top", test_scrolls_to_the_top);
  ADD ("/search-window/finds-nothing", test_finds_nothing);
  ADD ("/search-window/escape-leads-back", test_escape_leads_back);
  ADD ("/search-window/escape-in-results", test_escape_in_results);
  ADD ("/search-window/escape-on-a-page", test_escape_on_a_page);
  ADD ("/search-window/escape-from-the-header", test_escape_from_the_header);
  ADD ("/search-window/steals-no-key", test_steals_no_key);
  ADD ("/search-window/left-backwards", test_left_backwards);
  ADD ("/search-window/menu-of-a-box", test_menu_of_a_box);
  ADD ("/search-window/width-stays", test_width_stays);
  ADD ("/search-window/width-of-symptoms-stays", test_width_of_symptoms_stays);
  ADD ("/search-window/page-keys", test_page_keys);
  ADD_MIRRORED ("/search-window/mirrored/escape-leads-back", test_escape_leads_back);
  ADD_MIRRORED ("/search-window/mirrored/width-stays", test_width_stays);
  ADD_NARROW ("/search-window/narrow/panes-come-back", test_panes_come_back);
  ADD_NARROW ("/search-window/narrow/finds-nothing", test_finds_nothing);
  g_test_add_func ("/search-window/says-loading", test_says_loading);

  return g_test_run ();
}
