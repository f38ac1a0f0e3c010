/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-about.h"
#include "sinew-claims-button.h"
#include "sinew-comparison-view.h"
#include "sinew-item-row.h"
#include "sinew-preferences.h"
#include "sinew-print-view.h"
#include "sinew-settings.h"
#include "sinew-shortcuts-window.h"
#include "support-display.h"
#include "support-screens.h"
#include "support.h"

static gboolean
count_frame_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  int *n_frames = user_data;

  return --*n_frames > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
has_no_frames_left (gpointer data)
{
  return *(int *)data <= 0;
}

/* What a frame finds out, the next ones draw. */
static void
settle (GtkWidget *window)
{
  int n_frames = 4;

  gtk_widget_add_tick_callback (window, count_frame_cb, &n_frames, NULL);
  support_wait (has_no_frames_left, &n_frames);
  support_run_pending ();
}

static void
act (SupportWindow *fixture,
     const char    *action,
     const char    *target)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action, target ? g_variant_new_string (target) : NULL);
}

static void
tick (SupportWindow *fixture)
{
  support_window_toggle (fixture, "muscle-cramps");
  support_window_toggle (fixture, "tingling");
}

/* Until nothing is left. */
static void
tick_too_much (SupportWindow *fixture)
{
  g_autoptr (GPtrArray) checks = support_window_find_checks (fixture);

  for (guint i = 0; i < checks->len && sinew_facets_count_remaining (fixture->facets) > 0; i++)
    gtk_widget_activate (g_ptr_array_index (checks, i));
  g_assert_cmpuint (sinew_facets_count_remaining (fixture->facets), ==, 0);
}

static void
clear_ticks (SupportWindow *fixture)
{
  tick (fixture);
  act (fixture, "clear", NULL);
}

static void
show_lists (SupportWindow *fixture)
{
  tick (fixture);
  act (fixture, "pane", "lists");
}

static void
search (SupportWindow *fixture,
        const char    *text)
{
  GtkWidget *entry = support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SEARCH_ENTRY));

  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  gtk_editable_set_position (GTK_EDITABLE (entry), -1);
  g_signal_emit_by_name (entry, "search-changed");
}

static void
search_with_hits (SupportWindow *fixture)
{
  search (fixture, "mag");
}

static void
search_without_hits (SupportWindow *fixture)
{
  search (fixture, "xylophone");
}

/* Those that are left: four. */
static void
compare (SupportWindow *fixture)
{
  tick (fixture);
  act (fixture, "compare", NULL);
}

static void
compare_nothing (SupportWindow *fixture)
{
  act (fixture, "add-to-comparison", "nutrient/magnesium");
  act (fixture, "show", "comparison");
  act (fixture, "remove-from-comparison", "nutrient/magnesium");
}

static void
compare_swapped (SupportWindow *fixture)
{
  compare (fixture);
  act (fixture, "swap", NULL);
}

static void
compare_differences (SupportWindow *fixture)
{
  compare (fixture);
  act (fixture, "differences-only", NULL);
}

/* Whether the bar that tells what was done has the room that it takes. */
static gboolean
is_bar_open (gpointer fixture)
{
  GtkWidget *revealer = support_find (GTK_WIDGET (((SupportWindow *)fixture)->window), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_REVEALER));
  GtkWidget *bar = gtk_revealer_get_child (GTK_REVEALER (revealer));

  return gtk_revealer_get_child_revealed (GTK_REVEALER (revealer)) && gtk_widget_get_height (bar) > 0 &&
         gtk_widget_get_height (revealer) >= gtk_widget_get_height (bar);
}

static void
compare_one (SupportWindow *fixture)
{
  act (fixture, "add-to-comparison", "nutrient/magnesium");
  act (fixture, "show", "comparison");
  support_wait (is_bar_open, fixture);
}

static void
compare_symptoms (SupportWindow *fixture)
{
  act (fixture, "compare-all", "symptoms");
}

static void
compare_causes (SupportWindow *fixture)
{
  act (fixture, "compare-all", "causes");
}

static void
compare_sources (SupportWindow *fixture)
{
  act (fixture, "compare-all", "sources");
}

/* Of the article. */
static void
compare_in_article (SupportWindow *fixture)
{
  act (fixture, "compare-article", "heavy-legs");
}

static gboolean
is_menu_button (GtkWidget    *widget,
                gconstpointer data)
{
  return GTK_IS_MENU_BUTTON (widget) && gtk_widget_get_mapped (widget);
}

/* The menu that is @n-th of the comparison. */
static void
open_comparison_menu (SupportWindow *fixture,
                      guint          n)
{
  GtkWidget *view;
  g_autoptr (GPtrArray) buttons = NULL;

  compare (fixture);
  settle (GTK_WIDGET (fixture->window));
  view = support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_COMPARISON_VIEW));
  buttons = support_find_all (view, is_menu_button, NULL);
  g_assert_cmpuint (buttons->len, ==, 3);
  gtk_menu_button_popup (buttons->pdata[n]);
  support_wait_for_map (GTK_WIDGET (gtk_menu_button_get_popover (buttons->pdata[n])));
}

static void
open_item_chooser (SupportWindow *fixture)
{
  open_comparison_menu (fixture, 0);
}

static void
open_aspects (SupportWindow *fixture)
{
  open_comparison_menu (fixture, 1);
}

static void
open_tables (SupportWindow *fixture)
{
  open_comparison_menu (fixture, 2);
}

static void
print (SupportWindow *fixture)
{
  act (fixture, "print", NULL);
}

static void
print_comparison (SupportWindow *fixture)
{
  compare (fixture);
  print (fixture);
}

static void
print_appointment (SupportWindow *fixture)
{
  tick (fixture);
  act (fixture, "appointment", NULL);
}

/* What it says then. */
static void
save_printed (SupportWindow *fixture,
              const char    *file)
{
  GtkWidget *view;
  g_autoptr (GError) error = NULL;

  print (fixture);
  view = support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_PRINT_VIEW));
  sinew_print_view_save_pdf (SINEW_PRINT_VIEW (view), file, &error);
}

static void
print_and_save (SupportWindow *fixture)
{
  g_autofree char *folder = support_make_folder ();
  g_autofree char *file = g_build_filename (folder, "Magnesium.pdf", NULL);

  save_printed (fixture, file);
  g_assert_true (g_file_test (file, G_FILE_TEST_EXISTS));
  support_remove_folder (folder);
}

static void
print_and_fail (SupportWindow *fixture)
{
  save_printed (fixture, "/nonexistent/Magnesium.pdf");
}

static void
hide_sides (SupportWindow *fixture)
{
  g_action_group_change_action_state (G_ACTION_GROUP (fixture->window), "sides", g_variant_new_boolean (FALSE));
}

/* To 150 %. */
static void
enlarge (SupportWindow *fixture)
{
  tick (fixture);
  for (guint i = 0; i < 5; i++)
    act (fixture, "text-larger", NULL);
}

static void
enlarge_comparison (SupportWindow *fixture)
{
  compare (fixture);
  for (guint i = 0; i < 5; i++)
    act (fixture, "text-larger", NULL);
}

static void
open_claims (SupportWindow *fixture)
{
  GtkWidget *claims = support_find (support_window_find_page_view (fixture), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_CLAIMS_BUTTON));
  GtkWidget *button = support_find (claims, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_MENU_BUTTON));

  /* It comes into sight. */
  gtk_widget_grab_focus (button);
  settle (GTK_WIDGET (fixture->window));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  support_wait_for_map (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))));
}

static void
open_row_menu (SupportWindow *fixture)
{
  GtkWidget *row;

  act (fixture, "pane", "lists");
  support_run_pending ();
  row = support_find (GTK_WIDGET (fixture->window), support_window_is_shown_row, NULL);
  g_assert_true (gtk_widget_activate_action (row, "row.menu", NULL));
  support_wait_for_map (support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_POPOVER_MENU)));
}

static gboolean
is_primary (GtkWidget    *widget,
            gconstpointer data)
{
  return GTK_IS_MENU_BUTTON (widget) && gtk_menu_button_get_primary (GTK_MENU_BUTTON (widget)) && gtk_widget_get_mapped (widget);
}

static void
open_primary_menu (SupportWindow *fixture)
{
  static const GActionEntry entries[] = { { "preferences" }, { "shortcuts" }, { "about" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  GtkWidget *button = support_find (GTK_WIDGET (fixture->window), is_primary, NULL);

  /* (Those are of the program.) */
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->window), "app", G_ACTION_GROUP (actions));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  support_wait_for_map (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))));
}

/* A window of its own, as the program opens it. */
static void
open_beside (SupportWindow *fixture,
             GtkWindow     *window)
{
  gtk_window_set_transient_for (window, GTK_WINDOW (fixture->window));
  gtk_window_set_destroy_with_parent (window, TRUE);
  gtk_window_present (window);
  support_wait_for_map (GTK_WIDGET (window));
}

static void
open_about (SupportWindow *fixture)
{
  open_beside (fixture, sinew_about_new (fixture->library));
}

static void
open_preferences (SupportWindow *fixture)
{
  g_autoptr (SinewSettings) settings = sinew_settings_new ();

  open_beside (fixture, sinew_preferences_new (settings));
}

static void
open_shortcuts (SupportWindow *fixture)
{
  open_beside (fixture, sinew_shortcuts_window_new ());
}

static const SupportScreen screens[] = {
  { "start", NULL },
  { "welcome", "start" },
  { "ticked", NULL, tick },
  { "nothing-left", NULL, tick_too_much },
  { "cleared", NULL, clear_ticks },
  { "lists", NULL, show_lists },
  { "row-menu", NULL, open_row_menu },
  { "search", NULL, search_with_hits },
  { "search-nothing", NULL, search_without_hits },
  { "nutrient", "nutrient/magnesium", tick },
  { "claims", "nutrient/magnesium", open_claims },
  { "symptom", "symptom/muscle-cramps" },
  { "cause", "cause/dehydration" },
  { "guide", "guide/heavy-legs" },
  { "reference", "reference/ods-mg" },
  { "doctor", "doctor" },
  { "help", "help" },
  { "data", "data" },
  { "disagreements", "disagreements" },
  { "references", "references" },
  { "comparison", NULL, compare },
  { "comparison-empty", NULL, compare_nothing },
  { "comparison-swapped", NULL, compare_swapped },
  { "comparison-differences", NULL, compare_differences },
  { "comparison-one", NULL, compare_one },
  { "comparison-symptoms", NULL, compare_symptoms, TRUE },
  { "comparison-causes", NULL, compare_causes, TRUE },
  { "comparison-sources", NULL, compare_sources },
  { "comparison-article", NULL, compare_in_article },
  { "comparison-item-chooser", NULL, open_item_chooser },
  { "comparison-aspects", NULL, open_aspects },
  { "comparison-tables", NULL, open_tables },
  { "comparison-enlarged", NULL, enlarge_comparison, TRUE },
  { "print-comparison", NULL, print_comparison },
  { "print-page", "nutrient/magnesium", print },
  { "print-appointment", NULL, print_appointment },
  { "print-saved", "nutrient/magnesium", print_and_save },
  { "print-failed", "nutrient/magnesium", print_and_fail },
  { "sides-hidden", "nutrient/magnesium", hide_sides },
  { "enlarged", "nutrient/magnesium", enlarge, TRUE },
  { "primary-menu", NULL, open_primary_menu },
  { "about", NULL, open_about },
  { "preferences", NULL, open_preferences },
  { "shortcuts", NULL, open_shortcuts },
};

const SupportScreen *
support_screens_get (guint *n_screens)
{
  *n_screens = G_N_ELEMENTS (screens);

  return screens;
}

/**
 * support_screens_open:
 *
 * Opens a window that shows @screen, laid out and drawn. To be closed with
 * support_screens_close().
 */
void
support_screens_open (SupportWindow        *fixture,
                      const SupportScreen  *screen,
                      const SupportVariant *variant)
{
  support_window_open (fixture, support_variants_begin (variant), variant->width, variant->height);
  if (screen->place)
    {
      g_assert_true (sinew_window_show_place (fixture->window, screen->place));
      support_wait_for_page (support_window_find_page_view (fixture));
    }
  if (screen->prepare)
    screen->prepare (fixture);
  settle (support_screens_get_window (fixture));
}

static gboolean
is_popover (GtkWidget    *widget,
            gconstpointer data)
{
  return GTK_IS_POPOVER (widget) && gtk_widget_get_mapped (widget);
}

void
support_screens_close (SupportWindow *fixture)
{
  g_autoptr (GPtrArray) popovers = support_find_all (GTK_WIDGET (fixture->window), is_popover, NULL);
  GtkWidget *window = support_screens_get_window (fixture);

  for (guint i = 0; i < popovers->len; i++)
    gtk_popover_popdown (g_ptr_array_index (popovers, i));
  if (window != GTK_WIDGET (fixture->window))
    gtk_window_destroy (GTK_WINDOW (window));
  support_run_pending ();
  support_window_tear_down (fixture, NULL);
  support_variants_end ();
}

/**
 * support_screens_get_window:
 *
 * Returns: (transfer none): the window on top: the fixture’s own, or a dialog
 */
GtkWidget *
support_screens_get_window (SupportWindow *fixture)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l; l = l->next)
    {
      if (l->data != fixture->window && gtk_widget_get_mapped (l->data))
        return l->data;
    }

  return GTK_WIDGET (fixture->window);
}
