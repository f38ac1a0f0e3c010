/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-adaptive-panes.h"
#include "sinew-aspect-check.h"
#include "sinew-aspects.h"
#include "sinew-comparison-button.h"
#include "sinew-comparison-file.h"
#include "sinew-comparison-scroll.h"
#include "sinew-comparison-table.h"
#include "sinew-comparison-view.h"
#include "sinew-item-chooser.h"
#include "sinew-item-row.h"
#include "sinew-lists-pane.h"
#include "sinew-obstacle-note.h"
#include "sinew-page-view.h"
#include "sinew-symptom-list.h"
#include "sinew-table-body.h"
#include "sinew-theme.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

#define CRAMPS "muscle-cramps"
#define TINGLING "tingling"

static GtkWidget *
find_type (SupportWindow *fixture,
           GType          type)
{
  return support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (type));
}

static guint
count_type (SupportWindow *fixture,
            GType          type)
{
  g_autoptr (GPtrArray) found = support_find_all (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (type));

  return found->len;
}

static SinewGrid *
get_grid (SupportWindow *fixture)
{
  return sinew_comparison_table_get_grid (SINEW_COMPARISON_TABLE (find_type (fixture, SINEW_TYPE_COMPARISON_TABLE)));
}

typedef struct
{
  SupportWindow *fixture;
  const char    *text;
} Text;

static gboolean
is_text_shown (gpointer data)
{
  const Text *text = data;
  g_autoptr (GPtrArray) found = support_find_all (GTK_WIDGET (text->fixture->window), support_has_label, text->text);

  for (guint i = 0; i < found->len; i++)
    {
      if (support_is_shown (g_ptr_array_index (found, i)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_text_hidden (gpointer data)
{
  return !is_text_shown (data);
}

/* What slides in is there some frames later. */
static void
assert_text (SupportWindow *fixture,
             const char    *text)
{
  Text wanted = { fixture, text };

  g_test_message ("to be shown: “%s”", text);
  support_wait (is_text_shown, &wanted);
}

static void
assert_no_text (SupportWindow *fixture,
                const char    *text)
{
  Text unwanted = { fixture, text };

  g_test_message ("not to be shown: “%s”", text);
  support_wait (is_text_hidden, &unwanted);
}

static void
act (SupportWindow *fixture,
     const char    *action,
     const char    *target)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action, target ? g_variant_new_string (target) : NULL);
}

static void
assert_items (SupportWindow *fixture,
              const char    *names)
{
  GPtrArray *items = sinew_grid_get_items (get_grid (fixture));
  g_autoptr (GString) actual = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (actual, "%s%s", i ? ", " : "", sinew_item_get_name (g_ptr_array_index (items, i)));
  g_assert_cmpstr (actual->str, ==, names);
}

static gboolean
is_view_shown (SupportWindow *fixture)
{
  g_autoptr (GPtrArray) views = support_find_all (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_COMPARISON_VIEW));

  return views->len == 1 && support_is_shown (g_ptr_array_index (views, 0));
}

static gboolean
is_focus_in (SupportWindow *fixture,
             GType          type)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return focus && gtk_widget_get_mapped (focus) && gtk_widget_get_ancestor (focus, type);
}

static gboolean
is_button_called (GtkWidget    *widget,
                  gconstpointer label)
{
  g_autoptr (GPtrArray) found = NULL;

  if (!GTK_IS_MENU_BUTTON (widget))
    return FALSE;

  found = support_find_all (gtk_widget_get_first_child (widget), support_has_label, label);

  return found->len > 0;
}

static GtkWidget *
open_menu (SupportWindow *fixture,
           const char    *label)
{
  GtkWidget *button = support_find (GTK_WIDGET (fixture->window), is_button_called, label);
  GtkWidget *popover;

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  support_wait_for_map (popover);

  return popover;
}

/* --- What is compared --- */

static void
test_follows_the_ticks (SupportWindow *fixture,
                        gconstpointer  data)
{
  support_window_toggle (fixture, CRAMPS);
  support_window_toggle (fixture, TINGLING);
  g_assert_cmpuint (count_type (fixture, SINEW_TYPE_COMPARISON_VIEW), ==, 0);
  support_window_click (fixture, "Compare these 4");
  g_assert_true (is_view_shown (fixture));
  assert_items (fixture, "Calcium, Magnesium, Potassium, Vitamin B12");
  assert_text (fixture, "4 nutrients compared");
  assert_text (fixture, "Follows what you tick");
  assert_text (fixture, "Linked with all of: Muscle cramps, Tingling");

  support_window_toggle (fixture, TINGLING);
  assert_items (fixture, "Calcium, Magnesium, Potassium, Vitamin B12, Vitamin D");
  assert_text (fixture, "Linked with: Muscle cramps");
  support_window_activate_action (fixture, "win.clear");
  assert_text (fixture, "16 nutrients compared");
  assert_no_text (fixture, "Linked with: Muscle cramps");
}

static void
test_not_drawn_while_hidden (SupportWindow *fixture,
                             gconstpointer  data)
{
  support_window_activate_action (fixture, "win.compare");
  support_window_activate_action (fixture, "win.back");
  g_assert_false (is_view_shown (fixture));
  support_window_toggle (fixture, CRAMPS);
  g_assert_cmpuint (sinew_grid_get_items (get_grid (fixture))->len, ==, 16);
  support_window_activate_action (fixture, "win.forward");
  g_assert_cmpuint (sinew_grid_get_items (get_grid (fixture))->len, ==, 5);
}

static void
test_changed_by_hand (SupportWindow *fixture,
                      gconstpointer  data)
{
  support_window_toggle (fixture, CRAMPS);
  support_window_toggle (fixture, TINGLING);
  support_window_activate_action (fixture, "win.compare");
  act (fixture, "remove-from-comparison", "nutrient/calcium");
  assert_items (fixture, "Magnesium, Potassium, Vitamin B12");
  assert_text (fixture, "Calcium removed from the comparison");
  assert_text (fixture, "Made by hand: it does not follow what you tick");
  support_window_toggle (fixture, TINGLING);
  assert_items (fixture, "Magnesium, Potassium, Vitamin B12");
  support_window_toggle (fixture, TINGLING);

  support_window_click (fixture, "Undo");
  assert_items (fixture, "Calcium, Magnesium, Potassium, Vitamin B12");
  assert_text (fixture, "Follows what you tick");
  act (fixture, "add-to-comparison", "nutrient/iron");
  assert_text (fixture, "Iron added to the comparison");
  assert_items (fixture, "Calcium, Magnesium, Potassium, Vitamin B12, Iron");

  support_window_click (fixture, "Follow the ticks again");
  assert_text (fixture, "Comparison replaced");
  assert_items (fixture, "Calcium, Magnesium, Potassium, Vitamin B12");
  support_window_activate_action (fixture, "win.undo");
  assert_items (fixture, "Calcium, Magnesium, Potassium, Vitamin B12, Iron");
  g_assert_false (support_window_is_enabled (fixture, "undo"));
}

/* Undoing what was added leaves the look of the table as it is now. */
static void
test_undo_keeps_the_look (SupportWindow *fixture,
                          gconstpointer  data)
{
  support_window_activate_action (fixture, "win.compare");
  act (fixture, "remove-from-comparison", "nutrient/calcium");
  support_window_activate_action (fixture, "win.swap");
  support_window_activate_action (fixture, "win.undo");
  g_assert_true (sinew_grid_is_swapped (get_grid (fixture)));
  g_assert_cmpuint (sinew_grid_get_items (get_grid (fixture))->len, ==, 16);
}

static void
test_newest_undo_wins (SupportWindow *fixture,
                       gconstpointer  data)
{
  support_window_toggle (fixture, CRAMPS);
  support_window_activate_action (fixture, "win.clear");
  act (fixture, "add-to-comparison", "nutrient/iron");
  support_window_activate_action (fixture, "win.undo");
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, 0);
  g_assert_false (support_window_is_enabled (fixture, "undo"));

  act (fixture, "add-to-comparison", "nutrient/iron");
  support_window_toggle (fixture, CRAMPS);
  support_window_activate_action (fixture, "win.clear");
  support_window_activate_action (fixture, "win.undo");
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, 1);
  support_window_activate_action (fixture, "win.show-comparison");
  assert_items (fixture, "Iron");
}

static void
test_other_subject_starts_anew (SupportWindow *fixture,
                                gconstpointer  data)
{
  support_window_activate_action (fixture, "win.compare");
  act (fixture, "add-to-comparison", "symptom/tingling");
  assert_text (fixture, "New comparison with Tingling: what it is compared with has to be of its kind");
  assert_items (fixture, "Tingling");
  assert_text (fixture, "One alone has nothing to be compared with. “Add…” adds another.");
  act (fixture, "add-to-comparison", "symptom/" CRAMPS);
  assert_items (fixture, "Tingling, Muscle cramps");
  support_window_activate_action (fixture, "win.undo");
  assert_items (fixture, "Tingling");
  act (fixture, "compare-all", "nutrients");
  g_assert_cmpuint (sinew_grid_get_items (get_grid (fixture))->len, ==, 16);
  support_window_activate_action (fixture, "win.undo");
  assert_items (fixture, "Tingling");
}

/* Undo is for what was done last: here, nothing was taken away. */
static void
test_undo_does_not_replace (SupportWindow *fixture,
                            gconstpointer  data)
{
  support_window_activate_action (fixture, "win.compare");
  support_window_activate_action (fixture, "win.empty-comparison");
  g_assert_true (support_window_is_enabled (fixture, "undo"));
  act (fixture, "compare-article", "stiff-legs");
  g_assert_false (support_window_is_enabled (fixture, "undo"));
  g_assert_cmpuint (sinew_grid_get_items (get_grid (fixture))->len, ==, 5);
}

/* Undo goes back to the ticks that were followed, as they are now. */
static void
test_replaced_comes_back (SupportWindow *fixture,
                          gconstpointer  data)
{
  support_window_activate_action (fixture, "win.compare");
  act (fixture, "compare-article", "stiff-legs");
  assert_text (fixture, "Comparison replaced");
  g_assert_cmpuint (sinew_grid_get_items (get_grid (fixture))->len, ==, 5);
  support_window_toggle (fixture, CRAMPS);
  support_window_activate_action (fixture, "win.undo");
  assert_text (fixture, "Follows what you tick");
  assert_items (fixture, "Calcium, Magnesium, Potassium, Vitamin B12, Vitamin D");
}

static void
test_ignores_what_is_unknown (SupportWindow *fixture,
                              gconstpointer  data)
{
  act (fixture, "add-to-comparison", "nonsense/x");
  act (fixture, "add-to-comparison", "guide/stiff-legs");
  act (fixture, "remove-from-comparison", "nutrient/iron");
  act (fixture, "compare-article", "nonsense");
  act (fixture, "compare-all", "nonsense");
  g_assert_false (support_window_is_enabled (fixture, "undo"));
  g_assert_false (is_view_shown (fixture));
}

static void
test_table_of_an_article (SupportWindow *fixture,
                          gconstpointer  data)
{
  GtkWidget *popover;

  act (fixture, "compare-article", "stiff-legs");
  assert_text (fixture, "Stiff legs: Five nutrients compared");
  assert_text (fixture, "Table of the article “Stiff legs”");
  assert_no_text (fixture, "Follow the ticks again");
  popover = open_menu (fixture, "Aspects");
  support_find (popover, support_has_label, "In the article’s table");
  support_find (popover, support_has_label, "Besides");
  gtk_popover_popdown (GTK_POPOVER (popover));
  /* GTK 4.8 looks for the pointer in what is closed, soon. */
  support_run_pending ();
  g_assert_true (sinew_grid_is_swapped (get_grid (fixture)));
  act (fixture, "remove-from-comparison", "nutrient/magnesium");
  assert_text (fixture, "Changed by hand from the table of the article “Stiff legs”");
  support_window_click (fixture, "Changed by hand from the table of the article “Stiff legs”");
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Why do my legs feel stiff?");
}

/* --- How it looks --- */

static void
test_swap_and_differences (SupportWindow *fixture,
                           gconstpointer  data)
{
  guint n_aspects;

  support_window_toggle (fixture, CRAMPS);
  g_assert_false (support_window_is_enabled (fixture, "swap"));
  g_assert_false (support_window_is_enabled (fixture, "differences-only"));
  support_window_activate_action (fixture, "win.compare");
  n_aspects = sinew_grid_get_n_rows (get_grid (fixture));
  g_assert_cmpuint (sinew_grid_get_n_columns (get_grid (fixture)), ==, 5);

  support_window_click (fixture, "Swap");
  g_assert_cmpuint (sinew_grid_get_n_rows (get_grid (fixture)), ==, 5);
  support_window_click (fixture, "Swap");
  g_assert_cmpuint (sinew_grid_get_n_rows (get_grid (fixture)), ==, n_aspects);

  act (fixture, "remove-from-comparison", "nutrient/magnesium");
  support_window_click (fixture, "Differences only");
  g_assert_cmpuint (sinew_grid_get_aspects (get_grid (fixture))->len + sinew_grid_get_same_aspects (get_grid (fixture))->len, ==, n_aspects);
  support_window_click (fixture, "Differences only");
  g_assert_cmpuint (sinew_grid_get_same_aspects (get_grid (fixture))->len, ==, 0);
}

static gboolean
is_the_same (SupportWindow *fixture,
             GtkWidget     *check)
{
  GPtrArray  *same = sinew_grid_get_same_aspects (get_grid (fixture));
  const char *name = gtk_label_get_text (GTK_LABEL (gtk_check_button_get_child (GTK_CHECK_BUTTON (check))));

  for (guint i = 0; i < same->len; i++)
    {
      if (g_str_equal (sinew_aspect_get_name (g_ptr_array_index (same, i)), name))
        return TRUE;
    }

  return FALSE;
}

/* Hides every aspect in which they differ. */
static void
test_no_difference (SupportWindow *fixture,
                    gconstpointer  data)
{
  g_autoptr (GPtrArray) checks = NULL;
  GtkWidget *popover;

  act (fixture, "add-to-comparison", "nutrient/protein");
  act (fixture, "add-to-comparison", "nutrient/sodium");
  support_window_activate_action (fixture, "win.show-comparison");
  support_window_activate_action (fixture, "win.differences-only");
  g_assert_cmpuint (sinew_grid_get_same_aspects (get_grid (fixture))->len, >, 0);
  popover = open_menu (fixture, "Aspects");
  checks = support_find_all (popover, support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_ASPECT_CHECK));
  for (guint i = 0; i < checks->len; i++)
    {
      GtkWidget *check = g_ptr_array_index (checks, i);

      if (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)) && !is_the_same (fixture, check))
        gtk_widget_activate_action (check, "check.toggle", NULL);
    }
  gtk_popover_popdown (GTK_POPOVER (popover));

  assert_text (fixture, "There is no difference in any aspect that is shown.");
  support_window_click (fixture, "Show what is the same, too");
  assert_no_text (fixture, "There is no difference in any aspect that is shown.");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
}

static void
test_aspects (SupportWindow *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) checks = NULL;
  GtkWidget *popover;

  support_window_activate_action (fixture, "win.compare");
  popover = open_menu (fixture, "Aspects");
  checks = support_find_all (popover, support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_ASPECT_CHECK));
  g_assert_cmpuint (checks->len, >, 5);
  for (guint i = 0; i < checks->len; i++)
    {
      if (gtk_check_button_get_active (g_ptr_array_index (checks, i)))
        g_assert_true (gtk_widget_activate_action (g_ptr_array_index (checks, i), "check.toggle", NULL));
    }
  gtk_popover_popdown (GTK_POPOVER (popover));
  assert_text (fixture, "No aspect is left to compare under.");

  support_window_click (fixture, "Show the usual aspects");
  assert_no_text (fixture, "No aspect is left to compare under.");
  g_assert_cmpuint (sinew_grid_get_aspects (get_grid (fixture))->len, >, 3);
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
}

static gboolean
is_unmapped (gpointer widget)
{
  return !gtk_widget_get_mapped (widget);
}

/* What it offers is of the comparison that is shown, not of one that it was. */
static void
test_aspects_of_what_was_replaced (SupportWindow *fixture,
                                   gconstpointer  data)
{
  GtkWidget *popover;

  act (fixture, "compare-all", "symptoms");
  act (fixture, "compare-all", "nutrients");
  popover = open_menu (fixture, "Aspects");
  assert_text (fixture, "Foods that the articles name");
  support_window_activate_action (fixture, "win.undo");
  support_wait (is_unmapped, popover);
  assert_text (fixture, "31 symptoms compared");
}

static void
test_add_by_name (SupportWindow *fixture,
                  gconstpointer  data)
{
  GtkWidget *first;
  GtkWidget *popover;
  GtkWidget *search;

  support_window_activate_action (fixture, "win.show-comparison");
  assert_text (fixture, "Nothing to compare yet");
  first = open_menu (fixture, "Add an item…");
  search = support_find (first, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SEARCH_ENTRY));
  gtk_editable_set_text (GTK_EDITABLE (search), "magn");
  g_signal_emit_by_name (search, "activate");
  assert_items (fixture, "Magnesium");

  /* The list goes on where it belongs from now on. */
  g_assert_false (gtk_widget_get_mapped (first));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (support_find (GTK_WIDGET (fixture->window), is_button_called, "Add…"))));
  support_wait_for_map (popover);
  search = support_find (popover, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SEARCH_ENTRY));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), popover));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "");
  gtk_editable_set_text (GTK_EDITABLE (search), "magn");
  g_signal_emit_by_name (search, "activate");
  assert_items (fixture, "Magnesium");
  assert_text (fixture, "There is nothing to add that has this name.");
  gtk_editable_set_text (GTK_EDITABLE (search), "iron");
  g_signal_emit_by_name (search, "activate");
  assert_items (fixture, "Magnesium, Iron");
  g_assert_true (support_press (search, GDK_KEY_Escape, 0));
  g_assert_false (gtk_widget_get_visible (popover));
}

/* --- Nothing to see --- */

static void
test_nothing_yet (SupportWindow *fixture,
                  gconstpointer  data)
{
  static const char *const tools[] = { "Aspects", "Differences only", "Swap", "Copy", "Save as…", "Remove all" };
  static const char *const actions[] = { "print", "copy-comparison", "save-comparison", "empty-comparison", "swap", "differences-only" };

  g_assert_true (sinew_window_show_place (fixture->window, "comparison"));
  assert_text (fixture, "Nothing to compare yet");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_VIEW));
  assert_text (fixture, "Open a ready-made table");
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    assert_no_text (fixture, tools[i]);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    g_assert_false (support_window_is_enabled (fixture, actions[i]));
  support_find (GTK_WIDGET (fixture->window), support_has_tooltip, "There is nothing to print here yet");

  support_window_toggle (fixture, CRAMPS);
  assert_text (fixture, "Compare the 5 nutrients that remain");
  support_window_toggle (fixture, CRAMPS);
  support_window_click (fixture, "Compare the 16 nutrients that remain");
  assert_text (fixture, "16 nutrients compared");
  assert_no_text (fixture, "Nothing to compare yet");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    assert_text (fixture, tools[i]);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    g_assert_true (support_window_is_enabled (fixture, actions[i]));
}

static void
test_remove_all (SupportWindow *fixture,
                 gconstpointer  data)
{
  act (fixture, "compare-all", "symptoms");
  support_window_click (fixture, "Remove all");
  assert_text (fixture, "31 symptoms removed");
  assert_text (fixture, "Nothing to compare yet");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_VIEW));
  g_assert_false (support_window_is_enabled (fixture, "empty-comparison"));
  support_window_activate_action (fixture, "win.undo");
  assert_text (fixture, "31 symptoms compared");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
}

/* Undo brings back the last as well. */
static void
test_undo_of_the_last (SupportWindow *fixture,
                       gconstpointer  data)
{
  act (fixture, "add-to-comparison", "nutrient/iron");
  support_window_activate_action (fixture, "win.show-comparison");
  support_window_activate_action (fixture, "win.swap");
  act (fixture, "remove-from-comparison", "nutrient/iron");
  assert_text (fixture, "Nothing to compare yet");
  assert_text (fixture, "Iron removed from the comparison");
  support_window_activate_action (fixture, "win.undo");
  assert_items (fixture, "Iron");
  g_assert_true (sinew_grid_is_swapped (get_grid (fixture)));
}

/* A key saves what is seen, and nothing else. */
static void
test_saves_what_is_shown (SupportWindow *fixture,
                          gconstpointer  data)
{
  support_window_activate_action (fixture, "win.compare");
  g_assert_true (support_window_is_enabled (fixture, "save-comparison"));
  g_assert_true (sinew_window_show_place (fixture->window, "nutrient/iron"));
  g_assert_false (support_window_is_enabled (fixture, "save-comparison"));
  act (fixture, "add-to-comparison", "nutrient/iron");
  act (fixture, "remove-from-comparison", "nutrient/iron");
  g_assert_false (support_window_is_enabled (fixture, "save-comparison"));
  support_window_activate_action (fixture, "win.back");
  g_assert_true (support_window_is_enabled (fixture, "save-comparison"));
}

static void
test_nothing_is_the_same (SupportWindow *fixture,
                          gconstpointer  data)
{
  support_window_activate_action (fixture, "win.compare");
  assert_no_text (fixture, "No row is the same for all.");
  support_window_activate_action (fixture, "win.differences-only");
  g_assert_cmpuint (sinew_grid_get_same_aspects (get_grid (fixture))->len, ==, 0);
  assert_text (fixture, "No row is the same for all.");
  support_window_activate_action (fixture, "win.swap");
  assert_text (fixture, "No column is the same for all.");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (support_find (GTK_WIDGET (fixture->window), support_has_label, "No column is the same for all.")),
                                   GTK_ACCESSIBLE_ROLE_STATUS);
}

/* The keyboard focus goes to a neighbor, and at last to what there is to do. */
static void
test_focus_of_what_is_removed (SupportWindow *fixture,
                               gconstpointer  data)
{
  act (fixture, "add-to-comparison", "nutrient/iron");
  act (fixture, "add-to-comparison", "nutrient/calcium");
  support_window_activate_action (fixture, "win.show-comparison");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
  act (fixture, "remove-from-comparison", "nutrient/iron");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
  act (fixture, "remove-from-comparison", "nutrient/calcium");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_VIEW));
  assert_text (fixture, "Add an item…");
}

/* Nor does it stay in a table that has become too large to be shown. */
static void
test_focus_of_what_is_too_large (SupportWindow *fixture,
                                 gconstpointer  data)
{
  GPtrArray *symptoms = sinew_facets_get_symptoms (fixture->facets);

  for (guint i = 0; i < 6; i++)
    sinew_facets_set_ticked (fixture->facets, g_ptr_array_index (symptoms, i), TRUE);
  act (fixture, "compare-all", "supplement-forms");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
  act (fixture, "compare-all", "causes");
  support_find (find_type (fixture, SINEW_TYPE_COMPARISON_TABLE), support_has_css_class, "too-large");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_VIEW));
  g_assert_false (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
}

static void
test_no_nutrient_left (SupportWindow *fixture,
                       gconstpointer  data)
{
  GPtrArray *symptoms = sinew_facets_get_symptoms (fixture->facets);

  support_window_toggle (fixture, CRAMPS);
  support_window_activate_action (fixture, "win.compare");
  for (guint i = 0; i < symptoms->len && sinew_facets_count_remaining (fixture->facets) > 0; i++)
    sinew_facets_set_ticked (fixture->facets, g_ptr_array_index (symptoms, i), TRUE);
  g_assert_cmpuint (sinew_facets_count_remaining (fixture->facets), ==, 0);
  assert_text (fixture, "0 nutrients compared");
  assert_text (fixture, "Match any of these");
  support_window_activate_action (fixture, "win.next-pane");
  support_window_activate_action (fixture, "win.previous-pane");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_OBSTACLE_NOTE));
  support_window_set_match (fixture, "any");
  assert_no_text (fixture, "Match any of these");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
  g_assert_cmpuint (sinew_grid_get_items (get_grid (fixture))->len, >, 0);
}

/* --- Getting there and away --- */

static void
test_back_and_forward (SupportWindow *fixture,
                       gconstpointer  data)
{
  GtkWidget *lists = find_type (fixture, SINEW_TYPE_LISTS_PANE);
  GtkWidget *row = support_window_find_row (fixture, "Iron");

  g_assert_true (sinew_window_show_place (fixture->window, "nutrient/iron"));
  support_window_toggle (fixture, CRAMPS);
  support_window_toggle (fixture, CRAMPS);
  g_assert_true (gtk_widget_grab_focus (row));
  support_window_activate_action (fixture, "win.compare");
  g_assert_true (is_view_shown (fixture));
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
  g_assert_false (support_is_shown (lists));
  g_assert_true (support_is_shown (find_type (fixture, SINEW_TYPE_SYMPTOM_LIST)));

  support_window_activate_action (fixture, "win.back");
  g_assert_false (is_view_shown (fixture));
  g_assert_true (support_is_shown (lists));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Iron");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == row);
  support_window_activate_action (fixture, "win.forward");
  g_assert_true (is_view_shown (fixture));
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
  act (fixture, "show", "nutrient/calcium");
  g_assert_false (is_view_shown (fixture));
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_PAGE_VIEW));
  g_assert_true (gtk_widget_grab_focus (row));
  support_window_activate_action (fixture, "win.back");
  g_assert_true (is_view_shown (fixture));
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
}

static void
test_panes_by_key (SupportWindow *fixture,
                   gconstpointer  data)
{
  support_window_activate_action (fixture, "win.compare");
  support_window_activate_action (fixture, "win.next-pane");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_SYMPTOM_LIST));
  support_window_activate_action (fixture, "win.next-pane");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_LISTS_PANE));
  support_window_activate_action (fixture, "win.next-pane");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
}

static void
test_page_has_a_button (SupportWindow *fixture,
                        gconstpointer  data)
{
  static const char *const places[] = { "nutrient/iron", "symptom/tingling", "cause/dehydration" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_assert_true (sinew_window_show_place (fixture->window, places[i]));
      support_window_click (fixture, "Add to comparison");
      assert_no_text (fixture, "Add to comparison");
      support_window_click (fixture, "Remove from comparison");
      assert_text (fixture, "Add to comparison");
    }
  g_assert_true (sinew_window_show_place (fixture->window, "start"));
  assert_no_text (fixture, "Add to comparison");
}

static void
test_row_has_a_menu (SupportWindow *fixture,
                     gconstpointer  data)
{
  GtkWidget *row = support_window_find_row (fixture, "Iron");
  GtkWidget *menu;

  g_assert_true (gtk_widget_activate_action (row, "row.menu", NULL));
  menu = support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_POPOVER_MENU));
  support_wait_for_map (menu);
  assert_text (fixture, "Add to comparison");
  gtk_popover_popdown (GTK_POPOVER (menu));
  act (fixture, "add-to-comparison", "nutrient/iron");
  g_assert_true (gtk_widget_activate_action (row, "row.menu", NULL));
  support_wait_for_map (menu);
  assert_text (fixture, "Remove from comparison");
  gtk_popover_popdown (GTK_POPOVER (menu));
  /* GTK 4.8 looks for the pointer in what is closed, soon. */
  support_run_pending ();
}

static void
test_button_at_the_foot (SupportWindow *fixture,
                         gconstpointer  data)
{
  GtkWidget *button;

  g_assert_cmpuint (count_type (fixture, SINEW_TYPE_COMPARISON_BUTTON), ==, 0);
  act (fixture, "add-to-comparison", "nutrient/iron");
  button = find_type (fixture, SINEW_TYPE_COMPARISON_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "1 nutrient");
  g_signal_emit_by_name (button, "clicked");
  g_assert_true (is_view_shown (fixture));
  act (fixture, "remove-from-comparison", "nutrient/iron");
  g_assert_false (gtk_widget_get_visible (button));
  support_window_activate_action (fixture, "win.undo");
  g_assert_true (gtk_widget_get_visible (button));
}

static gboolean
is_narrow (gpointer data)
{
  return gtk_widget_has_css_class (data, "narrow");
}

/* Back leads to where the comparison was opened. */
static void
test_narrow (SupportWindow *fixture,
             gconstpointer  data)
{
  int minimum;

  support_wait (is_narrow, fixture->window);
  support_window_toggle (fixture, CRAMPS);
  support_window_click (fixture, "5 nutrients");
  support_run_pending ();
  support_window_click (fixture, "Compare these 5");
  support_run_pending ();
  g_assert_true (is_view_shown (fixture));
  gtk_widget_measure (GTK_WIDGET (fixture->window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  support_window_click (fixture, "1 ticked");
  support_run_pending ();
  g_assert_true (support_is_shown (support_window_find_check (fixture, TINGLING)));
  support_window_toggle (fixture, TINGLING);
  support_window_click (fixture, "Comparison");
  assert_items (fixture, "Calcium, Magnesium, Potassium, Vitamin B12");
  support_window_activate_action (fixture, "win.back");
  support_run_pending ();
  g_assert_true (support_is_shown (find_type (fixture, SINEW_TYPE_LISTS_PANE)));
  support_window_activate_action (fixture, "win.forward");
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_COMPARISON_TABLE));
}

/* --- One bar for all --- */

static GtkAdjustment *
get_scrolling (SupportWindow *fixture)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (find_type (fixture, SINEW_TYPE_COMPARISON_SCROLL), GTK_TYPE_SCROLLED_WINDOW);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
}

static void
get_bounds (SupportWindow   *fixture,
            GtkWidget       *widget,
            graphene_rect_t *bounds)
{
  g_assert_true (gtk_widget_compute_bounds (widget, find_type (fixture, SINEW_TYPE_COMPARISON_SCROLL), bounds));
}

static gboolean
is_focus_in_sight (gpointer data)
{
  SupportWindow  *fixture = data;
  graphene_rect_t bounds;

  get_bounds (fixture, gtk_root_get_focus (GTK_ROOT (fixture->window)), &bounds);

  return bounds.origin.y >= 0 && bounds.origin.y + 24 <= gtk_widget_get_height (find_type (fixture, SINEW_TYPE_COMPARISON_SCROLL));
}

static gboolean
is_table_at_the_top (gpointer data)
{
  graphene_rect_t bounds;

  get_bounds (data, find_type (data, SINEW_TYPE_COMPARISON_TABLE), &bounds);

  return bounds.origin.y == 0;
}

static gboolean
are_notes_in_sight (gpointer data)
{
  SupportWindow  *fixture = data;
  graphene_rect_t bounds;

  get_bounds (fixture, support_find (GTK_WIDGET (fixture->window), support_has_css_class, "comparison-notes"), &bounds);

  return bounds.origin.y < gtk_widget_get_height (find_type (fixture, SINEW_TYPE_COMPARISON_SCROLL));
}

static gboolean
is_laid_out (gpointer data)
{
  return gtk_adjustment_get_upper (get_scrolling (data)) > gtk_adjustment_get_page_size (get_scrolling (data)) + 100;
}

/* In a low window what stands above goes first, then the table moves under its
 * heads, then the notes come; and what has the focus is in sight. */
static void
test_low (SupportWindow *fixture,
          gconstpointer  data)
{
  GtkAdjustment *adjustment;
  GtkWidget     *body;

  support_wait (is_narrow, fixture->window);
  support_window_activate_action (fixture, "win.compare");
  support_wait (is_laid_out, fixture);
  body = find_type (fixture, SINEW_TYPE_TABLE_BODY);
  adjustment = get_scrolling (fixture);
  g_assert_false (is_table_at_the_top (fixture));
  g_assert_false (are_notes_in_sight (fixture));

  for (guint i = 0; i < 4; i++)
    {
      g_assert_true (gtk_widget_activate_action (body, "table.move", "i", 5));
      support_wait (is_focus_in_sight, fixture);
    }
  g_assert_true (is_table_at_the_top (fixture));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  support_wait (are_notes_in_sight, fixture);
  g_assert_true (gtk_widget_activate_action (body, "table.move", "i", 2));
  support_wait (is_focus_in_sight, fixture);
  g_assert_true (support_press (body, GDK_KEY_Down, 0));
  support_wait (is_focus_in_sight, fixture);
  g_assert_false (are_notes_in_sight (fixture));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  support_wait (are_notes_in_sight, fixture);
  support_run_pending ();
  g_assert_true (support_press (body, GDK_KEY_Down, 0));
  support_wait (is_focus_in_sight, fixture);
  g_assert_false (are_notes_in_sight (fixture));
  g_assert_true (gtk_widget_activate_action (body, "table.move", "i", 3));
  support_wait (is_focus_in_sight, fixture);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  g_assert_true (gtk_widget_grab_focus (gtk_widget_get_ancestor (support_find (GTK_WIDGET (fixture->window), support_has_label, "Swap"), GTK_TYPE_BUTTON)));
  support_wait (is_focus_in_sight, fixture);
}

/* Where there is room, nothing but the table moves. */
static void
test_high (SupportWindow *fixture,
           gconstpointer  data)
{
  graphene_rect_t before, after;
  GtkWidget      *table;

  support_window_activate_action (fixture, "win.compare");
  support_wait (is_laid_out, fixture);
  table = find_type (fixture, SINEW_TYPE_COMPARISON_TABLE);
  get_bounds (fixture, table, &before);
  g_assert_true (are_notes_in_sight (fixture));
  g_assert_true (gtk_widget_activate_action (find_type (fixture, SINEW_TYPE_TABLE_BODY), "table.move", "i", 3));
  support_wait (is_focus_in_sight, fixture);
  support_run_pending ();
  g_assert_cmpfloat (gtk_adjustment_get_value (get_scrolling (fixture)), >, 0);
  get_bounds (fixture, table, &after);
  g_assert_true (graphene_rect_equal (&before, &after));
}

/* --- Copy --- */

static void
read_text_cb (GObject      *source_object,
              GAsyncResult *result,
              gpointer      user_data)
{
  char **text = user_data;
  g_autoptr (GError) error = NULL;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source_object), result, &error);
  g_assert_no_error (error);
}

static gboolean
is_read (gpointer data)
{
  return *(char **)data != NULL;
}

static void
test_copy (SupportWindow *fixture,
           gconstpointer  data)
{
  static const char *const types[] = { "text/html", "text/tab-separated-values", "text/plain;charset=utf-8" };
  GdkClipboard            *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  g_autofree char         *text = NULL;

  g_assert_false (support_window_is_enabled (fixture, "copy-comparison"));
  support_window_toggle (fixture, CRAMPS);
  support_window_activate_action (fixture, "win.compare");
  support_window_click (fixture, "Copy");
  assert_text (fixture, "Comparison copied");
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_assert_true (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), types[i]));
  gdk_clipboard_read_text_async (clipboard, NULL, read_text_cb, &text);
  support_wait (is_read, &text);
  g_assert_nonnull (strstr (text, "Magnesium"));
}

/* --- Menus of the table --- */

static void
open_table_menu (SupportWindow *fixture,
                 guint          key)
{
  GtkWidget *table = find_type (fixture, SINEW_TYPE_COMPARISON_TABLE);

  g_assert_true (gtk_widget_activate_action (find_type (fixture, SINEW_TYPE_TABLE_BODY), "table.move", "i", 2));
  if (key)
    g_assert_true (support_press (find_type (fixture, SINEW_TYPE_TABLE_BODY), key, 0));
  g_assert_true (support_press (table, GDK_KEY_F10, GDK_SHIFT_MASK));
  support_wait_for_map (support_find (table, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_POPOVER_MENU)));
}

static void
close_table_menu (SupportWindow *fixture)
{
  GtkWidget *menu = support_find (find_type (fixture, SINEW_TYPE_COMPARISON_TABLE), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_POPOVER_MENU));

  gtk_popover_popdown (GTK_POPOVER (menu));
  support_run_pending ();
  g_assert_true (is_focus_in (fixture, SINEW_TYPE_TABLE_BODY));
}

/* All that a pointer reaches is in a menu of the place that has the focus. */
static void
test_menu (SupportWindow *fixture,
           gconstpointer  data)
{
  act (fixture, "add-to-comparison", "nutrient/iron");
  act (fixture, "add-to-comparison", "nutrient/calcium");
  support_window_activate_action (fixture, "win.show-comparison");
  open_table_menu (fixture, 0);
  assert_no_text (fixture, "Says who?");
  assert_text (fixture, "Open “Iron”");
  assert_text (fixture, "Remove Iron");
  close_table_menu (fixture);
  open_table_menu (fixture, GDK_KEY_Down);
  assert_text (fixture, "Says who?");
  assert_text (fixture, "Copy this text");
  assert_text (fixture, "Remove Iron");
  close_table_menu (fixture);
}

static void
test_copy_of_a_cell (SupportWindow *fixture,
                     gconstpointer  data)
{
  GdkClipboard    *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  g_autofree char *text = NULL;
  g_autofree char *wanted = NULL;

  act (fixture, "add-to-comparison", "nutrient/iron");
  support_window_activate_action (fixture, "win.show-comparison");
  wanted = sinew_grid_dup_text (get_grid (fixture), 0, 0);
  open_table_menu (fixture, GDK_KEY_Down);
  g_assert_true (gtk_widget_activate_action (find_type (fixture, SINEW_TYPE_COMPARISON_TABLE), "comparison.copy", NULL));
  close_table_menu (fixture);
  gdk_clipboard_read_text_async (clipboard, NULL, read_text_cb, &text);
  support_wait (is_read, &text);
  g_assert_cmpstr (text, ==, wanted);
}

/* --- Names --- */

static gboolean
is_named (GtkWidget    *widget,
          gconstpointer name)
{
  g_autofree char *problem = NULL;

  if (!(GTK_IS_BUTTON (widget) || GTK_IS_MENU_BUTTON (widget)) || !support_is_shown (widget))
    return FALSE;
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), name) == 0)
    return TRUE;

  problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  return problem == NULL;
}

/* What is saved is what is shown, in the format that was asked for. */
static void
test_saves (SupportWindow *fixture,
            gconstpointer  data)
{
  static const char *const starts[] = { ",Calcium,", "<!DOCTYPE html>", "# ", "{" };
  g_autofree char         *folder = support_make_folder ();
  g_autofree char         *file = g_build_filename (folder, "saved", NULL);
  g_autofree char         *nowhere = g_build_filename (folder, "missing", "saved", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_NUTRIENTS);

  sinew_comparison_add (comparison, sinew_library_lookup (fixture->library, SINEW_KIND_NUTRIENT, "calcium"));
  sinew_comparison_add (comparison, sinew_library_lookup (fixture->library, SINEW_KIND_NUTRIENT, "magnesium"));
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autofree char *text = NULL;

      g_assert_true (sinew_comparison_file_save (comparison, file, i, NULL));
      g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
      g_assert_true (g_str_has_prefix (text, starts[i]));
      g_assert_nonnull (strstr (text, "Magnesium"));
      g_assert_null (strstr (text, "Vitamin B12"));
    }

  g_assert_false (sinew_comparison_file_save (comparison, nowhere, 0, &error));
  g_assert_nonnull (strstr (error->message, "could not write"));
  support_remove_folder (folder);
}

static void
test_names (SupportWindow *fixture,
            gconstpointer  data)
{
  static const char *const names[] = { "Differences only", "Swap rows and columns", "Aspects", "Copy", "Save as…", "Add…", "Tables" };
  GtkWidget               *window = GTK_WIDGET (fixture->window);
  GtkWidget               *compare = support_find (window, support_has_css_class, "compare");

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (compare), GTK_ACCESSIBLE_PROPERTY_LABEL, "Compare");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (compare), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Compare all 16");
  support_window_toggle (fixture, CRAMPS);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (compare), GTK_ACCESSIBLE_PROPERTY_LABEL, "Compare");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (compare), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Compare these 5");
  support_window_activate_action (fixture, "win.compare");
  support_run_pending ();
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    support_find (find_type (fixture, SINEW_TYPE_COMPARISON_VIEW), is_named, names[i]);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (support_find (window, support_has_css_class, "comparison-title")), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (support_find (window, support_has_label, "5 nutrients × 6 aspects")), GTK_ACCESSIBLE_ROLE_STATUS);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  sinew_theme_install (gdk_display_get_default ());

#define ADD(path, test) g_test_add ("/comparison-view/" path, SupportWindow, NULL, support_window_set_up, test, support_window_tear_down)
  ADD ("follows-the-ticks", test_follows_the_ticks);
  ADD ("not-drawn-while-hidden", test_not_drawn_while_hidden);
  ADD ("changed-by-hand", test_changed_by_hand);
  ADD ("undo-keeps-the-look", test_undo_keeps_the_look);
  ADD ("newest-undo-wins", test_newest_undo_wins);
  ADD ("other-subject-starts-anew", test_other_subject_starts_anew);
  ADD ("replaced-comes-back", test_replaced_comes_back);
  ADD ("undo-does-not-replace", test_undo_does_not_replace);
  ADD ("ignores-what-is-unknown", test_ignores_what_is_unknown);
  ADD ("table-of-an-article", test_table_of_an_article);
  ADD ("swap-and-differences", test_swap_and_differences);
  ADD ("no-difference", test_no_difference);
  ADD ("aspects", test_aspects);
  ADD ("aspects/of-what-was-replaced", test_aspects_of_what_was_replaced);
  ADD ("add-by-name", test_add_by_name);
  ADD ("nothing-yet", test_nothing_yet);
  ADD ("remove-all", test_remove_all);
  ADD ("undo-of-the-last", test_undo_of_the_last);
  ADD ("saves-what-is-shown", test_saves_what_is_shown);
  ADD ("nothing-is-the-same", test_nothing_is_the_same);
  ADD ("focus-of-what-is-removed", test_focus_of_what_is_removed);
  ADD ("focus-of-what-is-too-large", test_focus_of_what_is_too_large);
  ADD ("no-nutrient-left", test_no_nutrient_left);
  ADD ("back-and-forward", test_back_and_forward);
  ADD ("panes-by-key", test_panes_by_key);
  ADD ("page-has-a-button", test_page_has_a_button);
  ADD ("row-has-a-menu", test_row_has_a_menu);
  ADD ("button-at-the-foot", test_button_at_the_foot);
  ADD ("copy", test_copy);
  ADD ("saves", test_saves);
  ADD ("names", test_names);
  ADD ("high", test_high);
  ADD ("menu", test_menu);
  ADD ("copy-of-a-cell", test_copy_of_a_cell);
  g_test_add ("/comparison-view/low", SupportWindow, NULL, support_window_set_up_narrow, test_low, support_window_tear_down);
  g_test_add ("/comparison-view/narrow", SupportWindow, NULL, support_window_set_up_narrow, test_narrow, support_window_tear_down);

  return g_test_run ();
}
