/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-theme.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

/* Pages by keyboard alone. */

/* How far what comes later may begin above what comes before it in the same line. */
#define SAME_LINE 24

static GtkWidget *
open_page (SupportWindow *fixture,
           const char    *place)
{
  GtkWidget *view = support_window_find_page_view (fixture);

  g_assert_true (sinew_window_show_place (fixture->window, place));
  support_wait_for_page (view);
  support_wait_for_map (gtk_widget_get_last_child (gtk_widget_get_parent (support_find (view, support_has_css_class, "section"))));

  return view;
}

static GtkWidget *
get_focus (SupportWindow *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

static float
get_top (GtkWidget *widget,
         GtkWidget *column)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, column, &bounds));

  return bounds.origin.y;
}

/* From the page itself, each step leads further down, to the last thing of it. */
static void
assert_order (SupportWindow *fixture,
              const char    *place)
{
  GtkWidget *view = open_page (fixture, place);
  GtkWidget *column = support_find (view, support_has_css_class, "page");
  float      top = 0;
  guint      n = 0;

  support_window_activate_action (fixture, "win.search");
  support_window_activate_action (fixture, "win.previous-pane");
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), view));
  while (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD))
    {
      float next = get_top (get_focus (fixture), column);

      g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), column));
      g_assert_cmpfloat (next, >, top - SAME_LINE);
      top = next;
      n++;
    }
  g_assert_cmpuint (n, >, 5);
  g_assert_cmpfloat (top, >, gtk_widget_get_height (column) * 0.6);
}

static void
test_order (SupportWindow *fixture,
            gconstpointer  data)
{
  static const char *const places[] = { "nutrient/magnesium", "symptom/tingling", "guide/sore-legs" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    assert_order (fixture, places[i]);
}

/* (The keys are bound by the window, which gives them to what has the focus.) */
static void
test_expander (SupportWindow *fixture,
               gconstpointer  data)
{
  GtkWidget *view = open_page (fixture, "nutrient/iron");
  GtkWidget *expander = support_find (view, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_EXPANDER));
  GtkWidget *copy;

  g_assert_true (gtk_widget_grab_focus (expander));
  g_assert_true (support_press (GTK_WIDGET (fixture->window), GDK_KEY_space, 0));
  g_assert_true (gtk_expander_get_expanded (GTK_EXPANDER (expander)));
  copy = support_find (expander, support_has_css_class, "copy");
  support_wait_for_map (copy);
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD));
  g_assert_true (get_focus (fixture) == copy);

  g_assert_true (gtk_widget_grab_focus (expander));
  g_assert_true (support_press (GTK_WIDGET (fixture->window), GDK_KEY_Return, 0));
  g_assert_false (gtk_expander_get_expanded (GTK_EXPANDER (expander)));
  g_assert_true (get_focus (fixture) == expander);
}

static gboolean
is_closed (gpointer data)
{
  return !gtk_widget_get_mapped (data);
}

static gboolean
has_focus (gpointer data)
{
  return gtk_widget_is_focus (data);
}

/* Closed as the Escape key does it; the focus is back with the next frame. */
static void
test_popover_returns_focus (SupportWindow *fixture,
                            gconstpointer  data)
{
  GtkWidget *view = open_page (fixture, "nutrient/iron");
  GtkWidget *button = support_find (view, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_MENU_BUTTON));
  GtkWidget *popover;
  GtkWidget *focus;

  g_assert_true (gtk_widget_child_focus (button, GTK_DIR_TAB_FORWARD));
  focus = get_focus (fixture);
  g_assert_true (gtk_widget_is_ancestor (focus, button));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  support_wait_for_map (popover);
  g_assert_true (gtk_widget_child_focus (popover, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), popover));

  gtk_popover_popdown (GTK_POPOVER (popover));
  support_wait (is_closed, popover);
  support_wait (has_focus, focus);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

#define ADD(path, set_up, test) g_test_add ("/page-keys/" path, SupportWindow, NULL, set_up, test, support_window_tear_down)
  ADD ("order", support_window_set_up, test_order);
  ADD ("order-when-narrow", support_window_set_up_narrow, test_order);
  ADD ("order-when-mirrored", support_window_set_up_mirrored, test_order);
  ADD ("expander", support_window_set_up, test_expander);
  ADD ("popover-returns-focus", support_window_set_up, test_popover_returns_focus);

  return g_test_run ();
}
