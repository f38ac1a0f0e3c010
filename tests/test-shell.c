/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-adaptive-panes.h"
#include "sinew-foot.h"
#include "sinew-symptom-list.h"
#include "sinew-text.h"
#include "sinew-theme.h"
#include "sinew-undo-bar.h"
#include "sinew-views.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

/* What is around panes and pages: which of them are shown, how large text is, what
 * the header and the foot have room for, and what can be undone. */

#define CRAMPS "muscle-cramps"
#define TINGLING "tingling"

static GtkWidget *
find_type (SupportWindow *fixture,
           GType          type)
{
  return support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (type));
}

static SinewAdaptivePanes *
get_panes (SupportWindow *fixture)
{
  return SINEW_ADAPTIVE_PANES (find_type (fixture, SINEW_TYPE_ADAPTIVE_PANES));
}

static gboolean
get_state (SupportWindow *fixture,
           const char    *action)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), action);

  return g_variant_get_boolean (state);
}

/* Where the keyboard goes on from is on screen, and in @widget. */
static void
assert_focus_within (SupportWindow *fixture,
                     GtkWidget     *widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));
  g_assert_true (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* --- Side panes --- */

static void
assert_sides (SupportWindow *fixture,
              gboolean       are_shown)
{
  support_run_pending ();
  g_assert_cmpint (sinew_adaptive_panes_is_shown (get_panes (fixture), SINEW_PANE_SYMPTOMS), ==, are_shown);
  g_assert_cmpint (sinew_adaptive_panes_is_shown (get_panes (fixture), SINEW_PANE_LISTS), ==, are_shown);
  g_assert_true (sinew_adaptive_panes_is_shown (get_panes (fixture), SINEW_PANE_PAGE));
  g_assert_cmpint (get_state (fixture, "sides"), ==, are_shown);
}

/* With the next frame. */
static gboolean
has_the_window (gpointer views)
{
  return gtk_widget_get_width (views) == gtk_widget_get_width (gtk_widget_get_parent (views));
}

static void
test_page_has_the_window (SupportWindow *fixture,
                          gconstpointer  data)
{
  GtkWidget *views = find_type (fixture, SINEW_TYPE_VIEWS);

  assert_focus_within (fixture, find_type (fixture, SINEW_TYPE_SYMPTOM_LIST));
  support_window_activate_action (fixture, "win.sides");
  assert_sides (fixture, FALSE);
  assert_focus_within (fixture, views);
  support_wait (has_the_window, views);

  /* As does what wants the place of one pane more; leaving it changes nothing. */
  support_window_activate_action (fixture, "win.compare");
  support_run_pending ();
  support_wait (has_the_window, views);
  assert_focus_within (fixture, views);
  support_window_activate_action (fixture, "win.back");
  assert_sides (fixture, FALSE);
  assert_focus_within (fixture, views);

  support_window_activate_action (fixture, "win.sides");
  assert_sides (fixture, TRUE);
  assert_focus_within (fixture, views);
}

static void
hide_sides (SupportWindow *fixture)
{
  support_window_activate_action (fixture, "win.sides");
  assert_sides (fixture, FALSE);
}

/* Nobody has to know the key to get them back. */
static void
test_going_there_brings_sides_back (SupportWindow *fixture,
                                    gconstpointer  data)
{
  GtkWidget *search = find_type (fixture, GTK_TYPE_SEARCH_ENTRY);

  hide_sides (fixture);
  support_window_activate_action (fixture, "win.next-pane");
  assert_sides (fixture, TRUE);
  assert_focus_within (fixture, find_type (fixture, SINEW_TYPE_SYMPTOM_LIST));

  hide_sides (fixture);
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "pane", g_variant_new_string ("symptoms"));
  assert_sides (fixture, TRUE);

  hide_sides (fixture);
  gtk_editable_set_text (GTK_EDITABLE (search), "iron");
  assert_sides (fixture, TRUE);
  /* A search is no reason for them to stay. */
  gtk_editable_set_text (GTK_EDITABLE (search), "");
  assert_sides (fixture, FALSE);
  assert_focus_within (fixture, find_type (fixture, SINEW_TYPE_VIEWS));
}

static gboolean
is_narrow (gpointer data)
{
  return gtk_widget_has_css_class (data, "narrow");
}

/* One pane has no sides. */
static void
test_narrow_window_has_no_sides (SupportWindow *fixture,
                                 gconstpointer  data)
{
  support_wait (is_narrow, fixture->window);
  g_assert_false (support_window_is_enabled (fixture, "sides"));
  sinew_adaptive_panes_set_sides (get_panes (fixture), FALSE);
  g_assert_true (sinew_adaptive_panes_is_shown (get_panes (fixture), SINEW_PANE_SYMPTOMS));
  sinew_adaptive_panes_set_current (get_panes (fixture), SINEW_PANE_LISTS);
  g_assert_true (sinew_adaptive_panes_is_shown (get_panes (fixture), SINEW_PANE_LISTS));
  g_assert_false (sinew_adaptive_panes_get_sides (get_panes (fixture)));
}

/* --- Size of text --- */

static int
get_char_width (SupportWindow *fixture)
{
  support_run_pending ();

  return sinew_text_get_char_width (GTK_WIDGET (get_panes (fixture)));
}

static int
get_title_height (SupportWindow *fixture)
{
  GtkWidget *title = support_find (support_window_find_page_view (fixture), support_has_css_class, "page-title");
  int        natural;

  gtk_widget_measure (title, GTK_ORIENTATION_VERTICAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static gboolean
has_fewer_panes (gpointer data)
{
  return sinew_adaptive_panes_get_n_panes (data) < SINEW_N_PANES;
}

static gboolean
has_all_panes (gpointer data)
{
  return sinew_adaptive_panes_get_n_panes (data) == SINEW_N_PANES;
}

/* What had the keyboard focus is hidden where there is no room for it any more. */
static void
test_focus_stays_on_screen (SupportWindow *fixture,
                            gconstpointer  data)
{
  GtkWidget *row = support_window_find_row (fixture, "Iron");

  g_assert_true (gtk_widget_grab_focus (row));
  for (guint i = 0; i < 10; i++)
    support_window_activate_action (fixture, "win.text-larger");
  support_wait (has_fewer_panes, get_panes (fixture));
  support_run_pending ();
  g_assert_false (sinew_adaptive_panes_is_shown (get_panes (fixture), SINEW_PANE_LISTS));
  assert_focus_within (fixture, GTK_WIDGET (get_panes (fixture)));
  support_window_activate_action (fixture, "win.text-normal");
}

static void
test_text_grows (SupportWindow *fixture,
                 gconstpointer  data)
{
  int normal = get_char_width (fixture);
  int title = get_title_height (fixture);

  for (guint i = 0; i < 12; i++)
    support_window_activate_action (fixture, "win.text-larger");
  /* What there is room for follows. */
  support_wait (has_fewer_panes, get_panes (fixture));
  g_assert_cmpint (get_char_width (fixture), >=, 2 * normal - 2);
  g_assert_cmpint (get_title_height (fixture), >, 3 * title / 2);

  support_window_activate_action (fixture, "win.text-normal");
  support_wait (has_all_panes, get_panes (fixture));
  g_assert_cmpint (get_char_width (fixture), ==, normal);
}

/* --- Header and foot --- */

static int
get_minimum (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static gboolean
is_button (GtkWidget    *widget,
           gconstpointer tooltip)
{
  return support_has_tooltip (widget, tooltip) && support_is_shown (widget);
}

static gboolean
has_button (SupportWindow *fixture,
            const char    *tooltip)
{
  GtkWidget *header = gtk_window_get_titlebar (GTK_WINDOW (fixture->window));
  g_autoptr (GPtrArray) found = support_find_all (header, is_button, tooltip);

  return found->len > 0;
}

static void
test_wide_header (SupportWindow *fixture,
                  gconstpointer  data)
{
  static const char *const buttons[] = { "Back", "Forward", "Print what is shown", "Menu" };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    g_assert_true (has_button (fixture, buttons[i]));
}

/* What has no place in the header is in the foot or the menu. */
static void
assert_narrow (SupportWindow *fixture,
               int            width)
{
  GtkWidget *foot = find_type (fixture, SINEW_TYPE_FOOT);

  g_assert_true (has_button (fixture, "Back"));
  g_assert_true (has_button (fixture, "Menu"));
  g_assert_false (has_button (fixture, "Forward"));
  g_assert_false (has_button (fixture, "Print what is shown"));
  g_assert_cmpint (get_minimum (gtk_window_get_titlebar (GTK_WINDOW (fixture->window))), <=, width);
  g_assert_cmpint (get_minimum (foot), <=, width);
  g_assert_cmpint (get_minimum (GTK_WIDGET (fixture->window)), <=, width);
}

static void
check_narrow (SupportWindow *fixture,
              int            width)
{
  support_wait (is_narrow, fixture->window);
  support_run_pending ();
  /* From the start: a window that once had no room stays as wide as it had to be. */
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), <=, width);
  assert_narrow (fixture, width);
  support_find (find_type (fixture, SINEW_TYPE_FOOT), is_button, "Print what is shown");

  /* With the way to a comparison in it as well. */
  support_window_toggle (fixture, CRAMPS);
  support_window_activate_action (fixture, "win.compare");
  support_run_pending ();
  assert_narrow (fixture, width);
}

static void
test_narrow_header_and_foot (SupportWindow *fixture,
                             gconstpointer  data)
{
  check_narrow (fixture, 360);
}

static void
test_large_text_in_header_and_foot (SupportWindow *fixture,
                                    gconstpointer  data)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (fixture->window));

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 540, 800);
  check_narrow (fixture, 540);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

/* --- Undo --- */

static void
untick (SupportWindow *fixture,
        const char    *id)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "untick", g_variant_new_string (id));
}

static void
test_untick_can_be_undone (SupportWindow *fixture,
                           gconstpointer  data)
{
  SinewItem *tingling = support_get (fixture->library, "symptom/" TINGLING);

  support_window_toggle (fixture, CRAMPS);
  support_window_toggle (fixture, TINGLING);
  untick (fixture, TINGLING);
  g_assert_false (sinew_facets_is_ticked (fixture->facets, tingling));
  support_wait_for_map (support_find (GTK_WIDGET (fixture->window), support_has_label, "“Tingling” unticked"));
  support_window_activate_action (fixture, "win.undo");
  g_assert_true (sinew_facets_is_ticked (fixture->facets, tingling));
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, 2);

  /* What is not ticked cannot be taken away. */
  untick (fixture, "heavy-legs");
  untick (fixture, "nonsense");
  g_assert_false (support_window_is_enabled (fixture, "undo"));
}

/* How to match takes no tick away, ticking does. */
static void
test_undo_until_something_is_ticked (SupportWindow *fixture,
                                     gconstpointer  data)
{
  support_window_toggle (fixture, CRAMPS);
  support_window_toggle (fixture, TINGLING);
  untick (fixture, TINGLING);
  support_window_set_match (fixture, "any");
  g_assert_true (support_window_is_enabled (fixture, "undo"));
  support_window_toggle (fixture, "heavy-legs");
  g_assert_false (support_window_is_enabled (fixture, "undo"));
}

/* The bar does not stand over the sheets, unless it has to do with them. */
static void
test_bar_leaves_the_sheets_free (SupportWindow *fixture,
                                 gconstpointer  data)
{
  GtkWidget *bar = find_type (fixture, SINEW_TYPE_UNDO_BAR);

  support_window_toggle (fixture, CRAMPS);
  support_window_activate_action (fixture, "win.clear");
  g_assert_true (gtk_widget_get_visible (bar));
  support_window_activate_action (fixture, "win.print");
  g_assert_false (gtk_widget_get_visible (bar));
  support_window_activate_action (fixture, "win.undo");
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, 1);
  support_window_activate_action (fixture, "win.clear");
  g_assert_true (gtk_widget_get_visible (bar));
}

/* --- Focus after a change --- */

/* What could be pressed until now. */
static void
assert_focus_is_usable (SupportWindow *fixture)
{
  GtkWidget *focus;

  support_run_pending ();
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));
  g_assert_true (gtk_widget_is_sensitive (focus));
}

static void
grab (SupportWindow *fixture,
      SupportMatch   match,
      const char    *text)
{
  GtkWidget *found = support_find (GTK_WIDGET (fixture->window), match, text);
  GtkWidget *button = gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON);

  support_wait_for_map (button);
  g_assert_true (gtk_widget_grab_focus (button));
}

/* A button that can do no more lets the focus go where its doing is seen. */
static void
test_focus_leaves_what_is_done (SupportWindow *fixture,
                                gconstpointer  data)
{
  sinew_window_show_place (fixture->window, "doctor");
  grab (fixture, support_has_tooltip, "Back");
  support_window_activate_action (fixture, "win.back");
  assert_focus_is_usable (fixture);
  grab (fixture, support_has_tooltip, "Forward");
  support_window_activate_action (fixture, "win.forward");
  assert_focus_is_usable (fixture);
  assert_focus_within (fixture, find_type (fixture, SINEW_TYPE_VIEWS));

  support_window_toggle (fixture, CRAMPS);
  grab (fixture, support_has_label, "Clear");
  support_window_activate_action (fixture, "win.clear");
  assert_focus_is_usable (fixture);
  grab (fixture, support_has_label, "Undo");
  support_window_activate_action (fixture, "win.undo");
  assert_focus_is_usable (fixture);
}

#define ADD_AS(path, set_up, test) g_test_add ("/shell/" path, SupportWindow, NULL, set_up, test, support_window_tear_down)
#define ADD(path, test) ADD_AS (path, support_window_set_up, test)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  ADD ("page-has-the-window", test_page_has_the_window);
  ADD ("going-there-brings-sides-back", test_going_there_brings_sides_back);
  ADD_AS ("narrow-window-has-no-sides", support_window_set_up_narrow, test_narrow_window_has_no_sides);
  ADD ("text-grows", test_text_grows);
  ADD ("focus-stays-on-screen", test_focus_stays_on_screen);
  ADD ("focus-leaves-what-is-done", test_focus_leaves_what_is_done);
  ADD ("wide-header", test_wide_header);
  ADD_AS ("narrow-header-and-foot", support_window_set_up_narrow, test_narrow_header_and_foot);
  ADD_AS ("large-text-in-header-and-foot", support_window_set_up_narrow, test_large_text_in_header_and_foot);
  ADD ("untick-can-be-undone", test_untick_can_be_undone);
  ADD ("undo-until-something-is-ticked", test_undo_until_something_is_ticked);
  ADD ("bar-leaves-the-sheets-free", test_bar_leaves_the_sheets_free);

  return g_test_run ();
}
