/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-adaptive-panes.h"
#include "sinew-item-row.h"
#include "sinew-theme.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

static gboolean
is_link_labelled (GtkWidget    *widget,
                  gconstpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "item-link") &&
         g_str_equal (gtk_label_get_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (widget)))), label);
}

static GtkWidget *
get_focus (SupportWindow *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

static SinewAdaptivePanes *
get_panes (SupportWindow *fixture)
{
  return SINEW_ADAPTIVE_PANES (support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_ADAPTIVE_PANES)));
}

/* Opens a page and waits until all of it is there. */
static GtkWidget *
open_page (SupportWindow *fixture,
           const char    *place)
{
  GtkWidget *view = support_window_find_page_view (fixture);

  g_assert_true (sinew_window_show_place (fixture->window, place));
  support_wait_for_page (view);

  return view;
}

/* The keyboard has a place to go on from: a widget of the page that is shown. */
static void
assert_focus_on_page (SupportWindow *fixture)
{
  GtkWidget *focus = get_focus (fixture);

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));
  g_assert_true (gtk_widget_is_ancestor (focus, support_window_find_page_view (fixture)));
}

static void
test_link_keeps_focus (SupportWindow *fixture,
                       gconstpointer  data)
{
  GtkWidget *view = open_page (fixture, "nutrient/magnesium");
  GtkWidget *link = support_find (view, is_link_labelled, "Muscle cramps");

  g_assert_true (gtk_widget_grab_focus (link));
  g_signal_emit_by_name (link, "clicked");
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Muscle cramps");
  support_wait_for_page (view);
  assert_focus_on_page (fixture);

  support_window_activate_action (fixture, "win.back");
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Magnesium");
  support_wait_for_page (view);
  assert_focus_on_page (fixture);
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *)data == NULL;
}

static void
test_link_in_popover_closes_it (SupportWindow *fixture,
                                gconstpointer  data)
{
  GtkWidget *view = open_page (fixture, "nutrient/magnesium");
  GtkWidget *button = support_find (view, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_MENU_BUTTON));
  GtkWidget *popover;
  GtkWidget *link;

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  support_wait_for_map (popover);
  link = support_find (popover, is_link_labelled, "Stiff legs");
  g_assert_true (gtk_widget_grab_focus (link));

  g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *)&popover);
  g_signal_emit_by_name (link, "clicked");
  support_wait (is_gone, &popover);
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Why do my legs feel stiff?");
  assert_focus_on_page (fixture);
}

/* Going through a list shows each page, yet is one step back. */
static void
test_list_is_one_step (SupportWindow *fixture,
                       gconstpointer  data)
{
  static const char *const names[] = { "Calcium", "Iron", "Magnesium" };
  g_autofree char         *start = g_strdup (support_window_get_title (fixture));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkWidget *row = support_window_find_row (fixture, names[i]);

      gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
      g_assert_cmpstr (support_window_get_title (fixture), ==, names[i]);
    }

  support_window_activate_action (fixture, "win.back");
  g_assert_cmpstr (support_window_get_title (fixture), ==, start);
}

static void
test_preview_of_nothing (SupportWindow *fixture,
                         gconstpointer  data)
{
  open_page (fixture, "nutrient/iron");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "preview", g_variant_new_string ("nonsense/x"));
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "preview", g_variant_new_string ("claim/stiff-legs-001"));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Iron");
  g_assert_false (support_window_is_enabled (fixture, "forward"));
}

static void
test_back_shows_the_page (SupportWindow *fixture,
                          gconstpointer  data)
{
  SinewAdaptivePanes *panes = get_panes (fixture);

  open_page (fixture, "nutrient/iron");
  open_page (fixture, "nutrient/calcium");
  g_assert_cmpuint (sinew_adaptive_panes_get_n_panes (panes), ==, 1);
  sinew_adaptive_panes_set_current (panes, SINEW_PANE_SYMPTOMS);

  support_window_activate_action (fixture, "win.back");
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Iron");
  g_assert_true (sinew_adaptive_panes_is_shown (panes, SINEW_PANE_PAGE));
}

/* Where there is no room for the page beside it, a list stays while somebody goes
 * through it. */
static void
test_list_stays_when_narrow (SupportWindow *fixture,
                             gconstpointer  data)
{
  SinewAdaptivePanes *panes = get_panes (fixture);
  GtkWidget          *row = support_window_find_row (fixture, "Iron");

  sinew_adaptive_panes_set_current (panes, SINEW_PANE_LISTS);
  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
  g_assert_true (sinew_adaptive_panes_is_shown (panes, SINEW_PANE_LISTS));
  g_assert_true (gtk_widget_activate (row));
  g_assert_true (sinew_adaptive_panes_is_shown (panes, SINEW_PANE_PAGE));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Iron");
}

static gboolean
has_name (GtkWidget    *widget,
          gconstpointer name)
{
  return g_str_equal (gtk_widget_get_css_name (widget), name);
}

static gboolean
is_focus_within (SupportWindow *fixture,
                 const char    *css_name)
{
  GtkWidget *pane = support_find (GTK_WIDGET (fixture->window), has_name, css_name);

  return gtk_widget_is_ancestor (get_focus (fixture), pane);
}

/* Each press leads on, through the boxes, three lists and the page, and back to
 * the start. */
static void
test_tab_goes_round (SupportWindow *fixture,
                     gconstpointer  data)
{
  GtkWidget *start = get_focus (fixture);
  GtkWidget *last = NULL;
  guint      n_list_stops = 0;
  guint      n_page_stops = 0;
  guint      n = 0;

  /* (GTK 4.18 leaves out what has no place yet.) */
  support_wait_for_map (support_find (open_page (fixture, "nutrient/iron"), support_has_label, "More signs that need care"));
  g_assert_true (gtk_widget_grab_focus (start));
  do
    {
      last = get_focus (fixture);
      gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_FORWARD);
      g_assert_nonnull (get_focus (fixture));
      g_assert_true (get_focus (fixture) != last);
      n_list_stops += gtk_widget_get_ancestor (get_focus (fixture), SINEW_TYPE_ITEM_ROW) != NULL;
      n_page_stops += is_focus_within (fixture, "pageview");
      n++;
    }
  while (get_focus (fixture) != start && n < 400);

  g_assert_true (get_focus (fixture) == start);
  g_assert_cmpuint (n_list_stops, ==, 3);
  g_assert_cmpuint (n_page_stops, >, 10);
}

/* The page as a whole has the focus first, then what can be used on it. */
static void
test_tab_enters_the_page (SupportWindow *fixture,
                          gconstpointer  data)
{
  GtkWidget *page;

  open_page (fixture, "nutrient/magnesium");
  support_window_activate_action (fixture, "win.next-pane");
  support_window_activate_action (fixture, "win.next-pane");
  assert_focus_on_page (fixture);
  page = get_focus (fixture);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_FORWARD));
  assert_focus_on_page (fixture);
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), page));
}

static gboolean
can_scroll (gpointer adjustment)
{
  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) > 100;
}

/* Alt+Home on the start page leads to its top. */
static void
test_page_shown_again_begins_at_its_top (SupportWindow *fixture,
                                         gconstpointer  data)
{
  GtkWidget     *page = support_window_find_page_view (fixture);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (gtk_widget_get_first_child (page)));

  support_wait (can_scroll, adjustment);
  gtk_adjustment_set_value (adjustment, 100);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 50);
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "show", g_variant_new_string ("start"));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 1);
  g_assert_false (support_window_is_enabled (fixture, "back"));
}

/* Going round with F6, one comes back to where one was. */
static void
test_panes_keep_their_focus (SupportWindow *fixture,
                             gconstpointer  data)
{
  GtkWidget *box = support_window_find_check (fixture, "tingling");
  GtkWidget *row = support_window_find_row (fixture, "Iron");

  g_assert_true (gtk_widget_grab_focus (box));
  support_window_activate_action (fixture, "win.next-pane");
  g_assert_true (gtk_widget_grab_focus (row));
  support_window_activate_action (fixture, "win.next-pane");
  assert_focus_on_page (fixture);
  support_window_activate_action (fixture, "win.next-pane");
  g_assert_true (get_focus (fixture) == box);
  support_window_activate_action (fixture, "win.previous-pane");
  assert_focus_on_page (fixture);
  support_window_activate_action (fixture, "win.previous-pane");
  g_assert_true (get_focus (fixture) == row);
}

static gboolean
is_doctor_button (GtkWidget    *widget,
                  gconstpointer data)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "doctor");
}

static gboolean
has_focus_on_page (gpointer fixture)
{
  return gtk_widget_is_ancestor (get_focus (fixture), support_window_find_page_view (fixture));
}

/* A page that is asked for from the foot can be scrolled with keys at once; one that
 * is asked for with a key leaves the box its focus. */
static void
test_page_takes_focus_from_outside (SupportWindow *fixture,
                                    gconstpointer  data)
{
  GtkWidget *box = support_window_find_check (fixture, "tingling");

  g_assert_true (gtk_widget_grab_focus (support_find (GTK_WIDGET (fixture->window), is_doctor_button, NULL)));
  g_assert_true (gtk_widget_activate (get_focus (fixture)));
  support_wait (has_focus_on_page, fixture);

  g_assert_true (gtk_widget_grab_focus (box));
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "show", g_variant_new_string ("help"));
  g_assert_true (get_focus (fixture) == box);
}

static void
test_first_focus (SupportWindow *fixture,
                  gconstpointer  data)
{
  GtkWidget *focus = get_focus (fixture);

  g_assert_nonnull (focus);
  g_assert_true (focus == support_window_find_check (fixture, "muscle-atrophy"));
}

/* Links that come before the data do are all followed, in their order. */
static void
test_links_before_the_data (void)
{
  SupportWindow fixture = { 0 };

  fixture.library = support_load_builtin ();
  fixture.window = sinew_window_new (NULL, fixture.library);
  g_assert_false (sinew_window_show_place (fixture.window, "nutrient/iron"));
  sinew_window_show_place_later (fixture.window, "nutrient/iron");
  sinew_window_show_place_later (fixture.window, "nutrient/calcium");
  sinew_window_show_place_later (fixture.window, "nonsense");
  sinew_window_complete (fixture.window);

  g_assert_nonnull (support_find (GTK_WIDGET (fixture.window), support_has_label, "There is no such page here"));
  support_window_activate_action (&fixture, "win.back");
  g_assert_cmpstr (support_window_get_title (&fixture), ==, "Calcium");
  support_window_activate_action (&fixture, "win.back");
  g_assert_cmpstr (support_window_get_title (&fixture), ==, "Iron");
  support_window_tear_down (&fixture, NULL);
}

static void
test_search_opens_first_hit (SupportWindow *fixture,
                             gconstpointer  data)
{
  GtkWidget *search = support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SEARCH_ENTRY));
  static const struct
  {
    const char *words;
    const char *title;
  } cases[] = {
    { "iro", "Iron" },
    { "tingl", "Tingling" },
    { "statin", "Statins" },
    { "B12", "Vitamin B12" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (search), cases[i].words);
      g_signal_emit_by_name (search, "search-changed");
      g_signal_emit_by_name (search, "activate");
      g_assert_cmpstr (support_window_get_title (fixture), ==, cases[i].title);
      g_assert_cmpuint (sinew_facets_count_remaining (fixture->facets), ==, 16);
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  sinew_theme_install (gdk_display_get_default ());

#define ADD(path, test) g_test_add (path, SupportWindow, NULL, support_window_set_up, test, support_window_tear_down)
#define ADD_NARROW(path, test) g_test_add (path, SupportWindow, NULL, support_window_set_up_narrow, test, support_window_tear_down)
  ADD ("/navigation/link-keeps-focus", test_link_keeps_focus);
  ADD ("/navigation/link-in-popover-closes-it", test_link_in_popover_closes_it);
  ADD ("/navigation/list-is-one-step", test_list_is_one_step);
  ADD ("/navigation/preview-of-nothing", test_preview_of_nothing);
  ADD ("/navigation/page-shown-again-begins-at-its-top", test_page_shown_again_begins_at_its_top);
  ADD ("/navigation/panes-keep-their-focus", test_panes_keep_their_focus);
  ADD ("/navigation/page-takes-focus-from-outside", test_page_takes_focus_from_outside);
  ADD ("/navigation/first-focus", test_first_focus);
  ADD ("/navigation/tab-goes-round", test_tab_goes_round);
  ADD ("/navigation/tab-enters-the-page", test_tab_enters_the_page);
  ADD ("/navigation/search-opens-first-hit", test_search_opens_first_hit);
  ADD_NARROW ("/navigation/back-shows-the-page", test_back_shows_the_page);
  ADD_NARROW ("/navigation/list-stays-when-narrow", test_list_stays_when_narrow);
  g_test_add_func ("/navigation/links-before-the-data", test_links_before_the_data);

  return g_test_run ();
}
