/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#define G_SETTINGS_ENABLE_BACKEND
#include <gio/gsettingsbackend.h>

#include "sinew-adaptive-panes.h"
#include "sinew-settings.h"
#include "sinew-theme.h"
#include "sinew-undo-bar.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

#define PATH "/app/sinew/Sinew/"
#define GROUP "kept"

/**
 * Fixture:
 * @file: what the settings are kept in
 *
 * A window, and another one after it, with what is kept of the first.
 */
typedef struct
{
  SupportWindow  window;
  SinewSettings *settings;
  char          *folder;
  char          *file;
} Fixture;

static void
open_settings (Fixture *fixture)
{
  g_autoptr (GSettingsBackend) backend = g_keyfile_settings_backend_new (fixture->file, PATH, GROUP);

  fixture->settings = sinew_settings_new_kept (backend);
}

static void
close_settings (Fixture *fixture)
{
  g_assert_finalize_object (fixture->settings);
  /* The file is watched, and that is told later. */
  support_run_pending ();
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("sinew-settings-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->file = g_build_filename (fixture->folder, "settings", NULL);
  fixture->window.library = support_load_builtin ();
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->window.library);
  g_unlink (fixture->file);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->file);
  g_free (fixture->folder);
}

static void
keep (Fixture    *fixture,
      const char *lines)
{
  g_autofree char *text = g_strconcat ("[" GROUP "]\n", lines, "\n", NULL);

  g_assert_true (g_file_set_contents (fixture->file, text, -1, NULL));
}

static char *
read_kept (Fixture *fixture)
{
  char *text = NULL;

  g_assert_true (g_file_get_contents (fixture->file, &text, NULL, NULL));

  return text;
}

/* @place: a link that was followed; NULL without any */
static void
open_window (Fixture    *fixture,
             const char *place)
{
  SupportWindow *window = &fixture->window;

  open_settings (fixture);
  window->window = sinew_window_new_with_settings (NULL, window->library, fixture->settings);
  if (place)
    sinew_window_show_place_later (window->window, place);
  gtk_window_present (GTK_WINDOW (window->window));
  support_wait_for_map (GTK_WIDGET (window->window));
  sinew_window_complete (window->window);
  support_wait_for_page (support_window_find_page_view (window));
  g_object_get (support_window_find_page_view (window), "facets", &window->facets, NULL);
  g_object_unref (window->facets);
}

static void
close_window (Fixture *fixture)
{
  support_assert_destroyed (GTK_WINDOW (fixture->window.window));
  close_settings (fixture);
}

static void
assert_pane_shown (Fixture  *fixture,
                   SinewPane pane,
                   gboolean  is_shown)
{
  GtkWidget *panes = support_find (GTK_WIDGET (fixture->window.window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_ADAPTIVE_PANES));

  g_assert_cmpint (sinew_adaptive_panes_is_shown (SINEW_ADAPTIVE_PANES (panes), pane), ==, is_shown);
}

/* --- The settings alone --- */

static void
test_schema_is_strict (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process =
               g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "glib-compile-schemas", "--strict", "--dry-run", folder, NULL);

  g_assert_no_error (error);
  g_subprocess_wait_check (process, NULL, &error);
  g_assert_no_error (error);
}

/* With a schema and without, the defaults are the same; and there are no keys that
 * nobody knows. */
static void
test_schema_has_the_properties (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  GSettingsSchema       *schema = g_settings_schema_source_lookup (source, SINEW_APPLICATION_ID, FALSE);
  g_auto (GStrv) keys = g_settings_schema_list_keys (schema);
  g_autoptr (SinewSettings) unkept = sinew_settings_new ();
  g_autoptr (GSettingsBackend) backend = g_memory_settings_backend_new ();
  g_autoptr (SinewSettings) kept = sinew_settings_new_kept (backend);
  GObjectClass           *klass = G_OBJECT_GET_CLASS (kept);
  g_autofree GParamSpec **properties = NULL;
  guint                   n;

  properties = g_object_class_list_properties (klass, &n);
  g_assert_cmpuint (g_strv_length (keys), ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) ours = G_VALUE_INIT;
      g_auto (GValue) theirs = G_VALUE_INIT;

      g_assert_true (g_settings_schema_has_key (schema, properties[i]->name));
      g_object_get_property (G_OBJECT (unkept), properties[i]->name, &ours);
      g_object_get_property (G_OBJECT (kept), properties[i]->name, &theirs);
      g_assert_cmpint (g_param_values_cmp (properties[i], &ours, &theirs), ==, 0);
    }
  g_settings_schema_unref (schema);
}

static void
test_without_schema (void)
{
  g_autofree char *schema_dir = g_strdup (g_getenv ("GSETTINGS_SCHEMA_DIR"));
  g_autofree char *data_dirs = g_strdup (g_getenv ("XDG_DATA_DIRS"));

  if (g_test_subprocess ())
    {
      g_autoptr (SinewSettings) settings = sinew_settings_new_kept (NULL);

      sinew_settings_set_text_size (settings, 150);
      g_assert_cmpint (sinew_settings_get_text_size (settings), ==, 150);
      g_assert_true (sinew_settings_get_sides (settings));
      g_assert_cmpstr (sinew_settings_get_pane (settings), ==, "symptoms");
      return;
    }

  g_setenv ("GSETTINGS_SCHEMA_DIR", "/nonexistent", TRUE);
  g_setenv ("XDG_DATA_DIRS", "/nonexistent", TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_setenv ("GSETTINGS_SCHEMA_DIR", schema_dir, TRUE);
  if (data_dirs)
    g_setenv ("XDG_DATA_DIRS", data_dirs, TRUE);
  else
    g_unsetenv ("XDG_DATA_DIRS");
  g_test_trap_assert_passed ();
}

static void
test_text_size_has_limits (void)
{
  g_autoptr (SinewSettings) settings = sinew_settings_new ();

  sinew_settings_set_text_size (settings, 10);
  g_assert_cmpint (sinew_settings_get_text_size (settings), ==, SINEW_TEXT_SIZE_MIN);
  sinew_settings_set_text_size (settings, 1000);
  g_assert_cmpint (sinew_settings_get_text_size (settings), ==, SINEW_TEXT_SIZE_MAX);
}

/* Whoever wrote them. */
static void
test_nonsense_is_not_taken (Fixture      *fixture,
                            gconstpointer data)
{
  int width, height, text_size;

  keep (fixture, "width=5\nheight='tall'\ntext-size=900\npane='cellar'\nsides=false");
  open_settings (fixture);
  g_object_get (fixture->settings, "width", &width, "height", &height, "text-size", &text_size, NULL);
  g_assert_cmpint (width, ==, 1280);
  g_assert_cmpint (height, ==, 800);
  g_assert_cmpint (text_size, ==, 100);
  g_assert_cmpstr (sinew_settings_get_pane (fixture->settings), ==, "symptoms");
  g_assert_false (sinew_settings_get_sides (fixture->settings));
  close_settings (fixture);
}

static gboolean
has_kept_large_text (gpointer data)
{
  g_autofree char *text = NULL;

  return g_file_get_contents (data, &text, NULL, NULL) && strstr (text, "text-size=130");
}

/* Not only when the program ends well. */
static void
test_kept_before_the_end (Fixture      *fixture,
                          gconstpointer data)
{
  open_settings (fixture);
  sinew_settings_set_text_size (fixture->settings, 130);
  g_assert_false (g_file_test (fixture->file, G_FILE_TEST_EXISTS));
  support_wait (has_kept_large_text, fixture->file);
  close_settings (fixture);
}

/* --- Windows --- */

static void
test_window_comes_back (Fixture      *fixture,
                        gconstpointer data)
{
  GtkWindow *window;
  int        width, height;

  open_window (fixture, NULL);
  window = GTK_WINDOW (fixture->window.window);
  g_assert_cmpstr (support_window_get_title (&fixture->window), ==, "Muscles, legs and nutrients");
  gtk_window_set_default_size (window, 1111, 666);
  g_assert_true (sinew_window_show_place (fixture->window.window, "nutrient/iron"));
  support_window_activate_action (&fixture->window, "win.text-larger");
  support_window_activate_action (&fixture->window, "win.sides");
  close_window (fixture);

  open_window (fixture, NULL);
  window = GTK_WINDOW (fixture->window.window);
  gtk_window_get_default_size (window, &width, &height);
  g_assert_cmpint (width, ==, 1111);
  g_assert_cmpint (height, ==, 666);
  g_assert_cmpstr (support_window_get_title (&fixture->window), ==, "Iron");
  g_assert_cmpint (sinew_settings_get_text_size (fixture->settings), ==, 110);
  assert_pane_shown (fixture, SINEW_PANE_SYMPTOMS, FALSE);
  /* The start page is one step back. */
  support_window_activate_action (&fixture->window, "win.back");
  g_assert_cmpstr (support_window_get_title (&fixture->window), ==, "Muscles, legs and nutrients");
  support_window_activate_action (&fixture->window, "win.text-normal");
  close_window (fixture);
}

/* What a link says may be of any length, and no text at all. */
static void
test_dead_end_is_not_kept (Fixture      *fixture,
                           gconstpointer data)
{
  open_window (fixture, NULL);
  g_assert_true (sinew_window_show_place (fixture->window.window, "nutrient/iron"));
  sinew_window_show_place_later (fixture->window.window, "nutrient/\377");
  g_assert_cmpstr (sinew_settings_get_place (fixture->settings), ==, "nutrient/iron");
  close_window (fixture);
}

static void
test_pane_comes_back (Fixture      *fixture,
                      gconstpointer data)
{
  keep (fixture, "width=360\nheight=640\npane='page'\nplace='nutrient/iron'");
  open_window (fixture, NULL);
  support_run_pending ();
  assert_pane_shown (fixture, SINEW_PANE_PAGE, TRUE);
  assert_pane_shown (fixture, SINEW_PANE_SYMPTOMS, FALSE);
  g_assert_true (gtk_widget_get_mapped (gtk_root_get_focus (GTK_ROOT (fixture->window.window))));
  close_window (fixture);
}

static void
test_start_page_if_wanted (Fixture      *fixture,
                           gconstpointer data)
{
  keep (fixture, "reopen=false\npane='page'\nplace='nutrient/iron'");
  open_window (fixture, NULL);
  g_assert_cmpstr (support_window_get_title (&fixture->window), ==, "Muscles, legs and nutrients");
  close_window (fixture);
}

static void
test_link_comes_first (Fixture      *fixture,
                       gconstpointer data)
{
  keep (fixture, "place='nutrient/iron'");
  open_window (fixture, "nutrient/calcium");
  g_assert_cmpstr (support_window_get_title (&fixture->window), ==, "Calcium");
  support_window_activate_action (&fixture->window, "win.back");
  g_assert_cmpstr (support_window_get_title (&fixture->window), ==, "Muscles, legs and nutrients");
  close_window (fixture);
}

/* An older or newer program knew it, or it never was a page. */
static void
test_unknown_place_is_none (Fixture      *fixture,
                            gconstpointer data)
{
  static const char *const places[] = { "nutrient/unobtainium", "nonsense", "", "comparison", "print/doctor",
                                        "appointment/start", "claim/stiff-legs-001", "nutrient/" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *lines = g_strdup_printf ("place='%s'", places[i]);
      GtkWidget       *bar;

      keep (fixture, lines);
      open_window (fixture, NULL);
      bar = support_find (GTK_WIDGET (fixture->window.window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_UNDO_BAR));
      g_assert_cmpstr (support_window_get_title (&fixture->window), ==, "Muscles, legs and nutrients");
      g_assert_false (support_window_is_enabled (&fixture->window, "back"));
      g_assert_false (gtk_widget_get_visible (bar));
      close_window (fixture);
    }
}

/* --- What is nobody’s business --- */

static void
assert_nowhere (const char *folder,
                const char *word)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      gsize            length;

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        assert_nowhere (path, word);
      else if (g_file_test (path, G_FILE_TEST_IS_REGULAR) && g_file_get_contents (path, &text, &length, NULL))
        g_assert_null (g_strstr_len (text, length, word));
    }
}

/* What is ticked, compared, printed and searched for is gone with the window. */
static void
test_nothing_private_is_kept (Fixture      *fixture,
                              gconstpointer data)
{
  static const char *const private[] = { "cramps", "Cramps", "tingling", "Tingling", "zinc", "Zinc", "comparison", "print" };
  g_autofree char *kept = NULL;
  GtkWidget       *search;

  open_window (fixture, NULL);
  g_assert_true (sinew_window_show_place (fixture->window.window, "nutrient/iron"));
  support_window_toggle (&fixture->window, "muscle-cramps");
  support_window_toggle (&fixture->window, "tingling");
  support_window_activate_action (&fixture->window, "win.compare");
  support_window_activate_action (&fixture->window, "win.print");
  search = support_find (GTK_WIDGET (fixture->window.window), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SEARCH_ENTRY));
  gtk_editable_set_text (GTK_EDITABLE (search), "zinc");
  g_signal_emit_by_name (search, "search-changed");
  support_run_pending ();
  close_window (fixture);

  kept = read_kept (fixture);
  g_assert_nonnull (strstr (kept, "place='nutrient/iron'"));
  for (guint i = 0; i < G_N_ELEMENTS (private); i++)
    {
      assert_nowhere (fixture->folder, private[i]);
      assert_nowhere (g_get_user_config_dir (), private[i]);
      assert_nowhere (g_get_user_data_dir (), private[i]);
      assert_nowhere (g_get_user_state_dir (), private[i]);
    }

  open_window (fixture, NULL);
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->window.facets), ==, 0);
  g_assert_cmpstr (support_window_get_title (&fixture->window), ==, "Iron");
  close_window (fixture);
}

/* Where nobody searches, nothing is found either. */
static void
test_pane_of_search_is_not_kept (Fixture      *fixture,
                                 gconstpointer data)
{
  GtkWidget *search;

  keep (fixture, "width=360\nheight=640\npane='page'\nplace='nutrient/iron'");
  open_window (fixture, NULL);
  support_run_pending ();
  search = support_find (GTK_WIDGET (fixture->window.window), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SEARCH_ENTRY));
  gtk_editable_set_text (GTK_EDITABLE (search), "zinc");
  assert_pane_shown (fixture, SINEW_PANE_LISTS, TRUE);
  g_assert_cmpstr (sinew_settings_get_pane (fixture->settings), ==, "page");
  close_window (fixture);
}

#define ADD(path, test) g_test_add ("/settings/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  g_test_add_func ("/settings/schema-is-strict", test_schema_is_strict);
  g_test_add_func ("/settings/schema-has-the-properties", test_schema_has_the_properties);
  g_test_add_func ("/settings/without-schema", test_without_schema);
  g_test_add_func ("/settings/text-size-has-limits", test_text_size_has_limits);
  ADD ("nonsense-is-not-taken", test_nonsense_is_not_taken);
  ADD ("kept-before-the-end", test_kept_before_the_end);
  ADD ("window-comes-back", test_window_comes_back);
  ADD ("pane-comes-back", test_pane_comes_back);
  ADD ("pane-of-search-is-not-kept", test_pane_of_search_is_not_kept);
  ADD ("start-page-if-wanted", test_start_page_if_wanted);
  ADD ("link-comes-first", test_link_comes_first);
  ADD ("dead-end-is-not-kept", test_dead_end_is_not_kept);
  ADD ("unknown-place-is-none", test_unknown_place_is_none);
  ADD ("nothing-private-is-kept", test_nothing_private_is_kept);

  return g_test_run ();
}
