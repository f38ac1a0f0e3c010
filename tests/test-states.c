/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-about.h"
#include "sinew-application.h"
#include "sinew-theme.h"
#include "sinew-views.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

/* What stands where a page cannot: no such page, not yet, not at all. */

#define MISSING "There is no such page here"
#define LOADING "Loading…"
#define BROKEN "The data of Sinew are damaged"

static gboolean
is_shown_label (GtkWidget    *widget,
                gconstpointer label)
{
  return support_has_label (widget, label) && gtk_widget_get_child_visible (widget) && support_is_shown (widget);
}

/* The lists say that they are loading, too. */
static GtkWidget *
find_views (SupportWindow *fixture)
{
  return support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_VIEWS));
}

static gboolean
shows (SupportWindow *fixture,
       const char    *label)
{
  g_autoptr (GPtrArray) found = support_find_all (find_views (fixture), is_shown_label, label);

  return found->len > 0;
}

static void
assert_heading (SupportWindow *fixture,
                const char    *label)
{
  GtkWidget *heading = support_find (find_views (fixture), is_shown_label, label);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_ROLE_HEADING);
}

static void
assert_focus_is_shown (SupportWindow *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));
}

static void
test_missing (SupportWindow *fixture,
              gconstpointer  data)
{
  g_assert_true (sinew_window_show_place (fixture->window, "nutrient/iron"));
  support_window_activate_action (fixture, "win.next-pane");
  support_window_activate_action (fixture, "win.next-pane");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "show", g_variant_new_string ("nutrient/unobtainium"));
  assert_heading (fixture, MISSING);
  assert_focus_is_shown (fixture);
  g_assert_false (support_window_is_enabled (fixture, "print"));
  g_assert_false (support_window_is_enabled (fixture, "copy-page"));
  g_assert_false (support_window_is_enabled (fixture, "appointment"));

  support_window_activate_action (fixture, "win.back");
  g_assert_false (shows (fixture, MISSING));
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Iron");
  g_assert_true (support_window_is_enabled (fixture, "print"));
  assert_focus_is_shown (fixture);

  support_window_activate_action (fixture, "win.forward");
  assert_heading (fixture, MISSING);
  support_window_click (fixture, "Go to the start page");
  g_assert_false (shows (fixture, MISSING));
  g_assert_true (support_window_is_enabled (fixture, "copy-page"));
  assert_focus_is_shown (fixture);
}

static gboolean
contains_start (GtkWidget    *widget,
                gconstpointer data)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), data) != NULL;
}

/* A link can be anything. */
static void
test_hostile_link (SupportWindow *fixture,
                   gconstpointer  data)
{
  g_autofree char *letters = g_strnfill (100000, 'a');
  g_autofree char *place = g_strconcat ("\xff<b>", letters, NULL);
  const char      *text;

  sinew_window_show_place_later (fixture->window, place);
  assert_heading (fixture, MISSING);
  text = gtk_label_get_label (GTK_LABEL (support_find (GTK_WIDGET (fixture->window), contains_start, "\357\277\275<b>aaa")));
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_cmpuint (strlen (text), <, 300);
}

static gboolean
is_loading (gpointer data)
{
  return shows (data, LOADING);
}

/* A window with the first of the data alone. */
static void
set_up_incomplete (SupportWindow *fixture)
{
  fixture->library = support_load_builtin ();
  fixture->window = sinew_window_new (NULL, fixture->library);
  gtk_window_present (GTK_WINDOW (fixture->window));
  support_wait_for_map (GTK_WIDGET (fixture->window));
}

static void
test_loading (void)
{
  SupportWindow fixture = { NULL };

  set_up_incomplete (&fixture);
  sinew_window_show_place_later (fixture.window, "nutrient/iron");
  g_assert_false (shows (&fixture, LOADING));
  support_wait (is_loading, &fixture);
  assert_heading (&fixture, LOADING);

  sinew_window_complete (fixture.window);
  g_assert_false (shows (&fixture, LOADING));
  g_assert_cmpstr (support_window_get_title (&fixture), ==, "Iron");
  g_assert_true (support_window_is_enabled (&fixture, "print"));
  support_window_tear_down (&fixture, NULL);
}

/* Where that page was shown already. */
static void
test_loading_of_the_start_page (void)
{
  SupportWindow fixture = { NULL };

  set_up_incomplete (&fixture);
  sinew_window_show_place_later (fixture.window, "start");
  support_wait (is_loading, &fixture);
  sinew_window_complete (fixture.window);
  g_assert_false (shows (&fixture, LOADING));
  support_window_tear_down (&fixture, NULL);
}

static void
test_quick_loading (void)
{
  SupportWindow fixture = { NULL };

  set_up_incomplete (&fixture);
  sinew_window_show_place_later (fixture.window, "nutrient/iron");
  sinew_window_complete (fixture.window);
  g_usleep (300 * 1000);
  support_run_pending ();
  g_assert_false (shows (&fixture, LOADING));
  support_window_tear_down (&fixture, NULL);
}

static void
test_failed (void)
{
  SupportWindow fixture = { NULL };

  set_up_incomplete (&fixture);
  sinew_window_show_place_later (fixture.window, "nutrient/iron");
  support_wait (is_loading, &fixture);
  sinew_window_fail (fixture.window, "claims.json:1:1: nonsense");
  assert_heading (&fixture, BROKEN);
  support_find (GTK_WIDGET (fixture.window), contains_start, "\n\nclaims.json:1:1: nonsense");
  sinew_window_show_place_later (fixture.window, "nutrient/calcium");
  assert_heading (&fixture, BROKEN);
  assert_focus_is_shown (&fixture);
  support_window_tear_down (&fixture, NULL);
}

/* --- The program with data that are broken --- */

static gboolean
says_broken (gpointer data)
{
  GtkWindow *window = gtk_application_get_active_window (data);
  g_autoptr (GPtrArray) found = window ? support_find_all (GTK_WIDGET (window), is_shown_label, BROKEN) : NULL;

  return found && found->len > 0;
}

/* Of a program without a window of its own, too. */
static void
assert_about_opens (SinewApplication *application)
{
  GtkWindow *about = NULL;
  g_autoptr (GList) windows = NULL;

  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  windows = gtk_window_list_toplevels ();
  for (GList *l = windows; l; l = l->next)
    {
      if (SINEW_IS_ABOUT (l->data))
        about = l->data;
    }
  g_assert_nonnull (about);
  support_find (GTK_WIDGET (about), contains_start, "Version ");
  gtk_window_destroy (about);
}

static gboolean
is_menu_item (GtkWidget    *widget,
              gconstpointer data)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_MENU_ITEM;
}

/* The window that there is without data has a menu of its own. */
static void
assert_menu_has_names (GtkWindow *window)
{
  GtkWidget *button = support_find (GTK_WIDGET (window), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_MENU_BUTTON));
  GtkWidget *popover;
  g_autoptr (GPtrArray) items = NULL;

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  support_wait_for_map (popover);
  items = support_find_all (popover, is_menu_item, NULL);
  g_assert_cmpuint (items->len, ==, 2);
  for (guint i = 0; i < items->len; i++)
    g_assert_true (gtk_test_accessible_has_property (g_ptr_array_index (items, i), GTK_ACCESSIBLE_PROPERTY_LABEL));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

/* Runs the program until it says so, with a file that is no JSON; the program takes it
 * for its own. */
static void
run_with_broken (const char *name)
{
  g_autofree char *folder = support_make_folder ();
  g_autofree char *overlay = g_strdup_printf ("%s/data/%s=%s/%s", SINEW_RESOURCE_PATH, name, folder, name);
  g_autoptr (SinewApplication) application = NULL;
  g_autoptr (GError) error = NULL;
  GtkWindow *window;

  support_write_text (folder, name, "nonsense");
  g_setenv ("G_RESOURCE_OVERLAYS", overlay, TRUE);
  gtk_init ();
  application = sinew_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, &error));
  g_assert_no_error (error);
  g_application_activate (G_APPLICATION (application));
  support_wait (says_broken, application);
  window = gtk_application_get_active_window (GTK_APPLICATION (application));
  support_find (GTK_WIDGET (window), contains_start, name);
  g_assert_true (GTK_IS_BUTTON (gtk_root_get_focus (GTK_ROOT (window))) || SINEW_IS_WINDOW (window));
  assert_about_opens (application);
  if (!SINEW_IS_WINDOW (window))
    assert_menu_has_names (window);
  gtk_window_destroy (window);
  support_remove_folder (folder);
}

static void
test_broken_at_start (void)
{
  if (g_test_subprocess ())
    {
      run_with_broken ("nutrients.json");
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("*sinew: nutrients.json:1:8: *");
}

static void
test_broken_later (void)
{
  if (g_test_subprocess ())
    {
      run_with_broken ("claims.json");
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("*sinew: claims.json:1:8: *");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!g_test_subprocess ())
    {
      gtk_init ();
      sinew_theme_install (gdk_display_get_default ());
    }

#define ADD(path, test) g_test_add ("/states/" path, SupportWindow, NULL, support_window_set_up, test, support_window_tear_down)
  ADD ("missing", test_missing);
  ADD ("hostile-link", test_hostile_link);
  g_test_add_func ("/states/loading", test_loading);
  g_test_add_func ("/states/loading-of-the-start-page", test_loading_of_the_start_page);
  g_test_add_func ("/states/quick-loading", test_quick_loading);
  g_test_add_func ("/states/failed", test_failed);
  g_test_add_func ("/states/broken-at-start", test_broken_at_start);
  g_test_add_func ("/states/broken-later", test_broken_later);

  return g_test_run ();
}
