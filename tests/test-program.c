/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-about.h"
#include "sinew-application.h"
#include "sinew-preferences.h"
#include "sinew-shortcuts-window.h"
#include "sinew-shortcuts.h"
#include "sinew-window.h"
#include "support-display.h"
#include "support.h"

/* What belongs to the program as a whole: its keys, its menu, and the windows
 * beside its own. */

/**
 * Program:
 *
 * The program in this process, with all of the data.
 */
typedef struct
{
  SinewApplication *application;
  GtkWindow        *window;
} Program;

static gboolean
is_complete (gpointer window)
{
  return g_action_group_has_action (window, "compare");
}

typedef struct
{
  const char *path;
  void (*test) (Program *program);
} Case;

/* Once: what is tested may activate it again. */
static void
activate_cb (SinewApplication *application,
             const Case       *tested)
{
  Program program = { application, gtk_application_get_active_window (GTK_APPLICATION (application)) };

  g_signal_handlers_disconnect_by_func (application, activate_cb, (gpointer)tested);
  g_assert_true (SINEW_IS_WINDOW (program.window));
  support_wait_for_map (GTK_WIDGET (program.window));
  support_wait (is_complete, program.window);
  tested->test (&program);
  gtk_window_destroy (program.window);
}

static void
run (gconstpointer tested)
{
  SinewApplication *application = sinew_application_new ();

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_signal_connect_after (application, "activate", G_CALLBACK (activate_cb), (gpointer)tested);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), 0, NULL), ==, 0);
  g_assert_finalize_object (application);
}

/* --- Keys --- */

/* The name of the action is in @action without its target. */
static gboolean
has_action (Program    *program,
            const char *action)
{
  if (g_str_has_prefix (action, "win."))
    return g_action_group_has_action (G_ACTION_GROUP (program->window), action + strlen ("win."));
  if (g_str_has_prefix (action, "app."))
    return g_action_group_has_action (G_ACTION_GROUP (program->application), action + strlen ("app."));

  /* One of the class. */
  for (guint i = 0;; i++)
    {
      const GVariantType *parameter;
      const char         *name;
      const char         *property;
      GType               owner;

      if (!gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (program->window), i, &owner, &name, &parameter, &property))
        return FALSE;
      if (g_str_equal (name, action))
        return TRUE;
    }
}

static const SinewShortcut *
find_shortcut (const char *action)
{
  guint                n;
  const SinewShortcut *shortcuts = sinew_shortcuts_list (&n);

  for (guint i = 0; i < n; i++)
    {
      if (g_strcmp0 (shortcuts[i].action, action) == 0)
        return &shortcuts[i];
    }

  return NULL;
}

/* As the program spells it. */
static char *
normalize (const char *keys)
{
  guint           key;
  GdkModifierType modifiers;

  g_assert_true (gtk_accelerator_parse (keys, &key, &modifiers));

  return gtk_accelerator_name (key, modifiers);
}

static gboolean
has_keys (const SinewShortcut *shortcut,
          const char          *keys)
{
  gboolean found = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (shortcut->keys) + G_N_ELEMENTS (shortcut->aliases) && !found; i++)
    {
      const char      *candidate = i < G_N_ELEMENTS (shortcut->keys) ? shortcut->keys[i] : shortcut->aliases[i - G_N_ELEMENTS (shortcut->keys)];
      g_autofree char *normal = candidate ? normalize (candidate) : NULL;

      found = g_strcmp0 (normal, keys) == 0;
    }

  return found;
}

/* Every key that works is in the table, once, and each does something. */
static void
test_keys_are_in_the_table (Program *program)
{
  GtkApplication *application = GTK_APPLICATION (program->application);
  g_auto (GStrv) actions = gtk_application_list_action_descriptions (application);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_cmpuint (g_strv_length (actions), >, 15);
  for (guint i = 0; actions[i]; i++)
    {
      g_auto (GStrv) keys = gtk_application_get_accels_for_action (application, actions[i]);
      g_auto (GStrv) name = g_strsplit (actions[i], "::", 2);
      const SinewShortcut *shortcut = find_shortcut (actions[i]);

      g_assert_nonnull (shortcut);
      g_assert_true (has_action (program, name[0]));
      if (name[1])
        g_assert_true (sinew_window_show_place (SINEW_WINDOW (program->window), name[1]));
      g_assert_cmpuint (g_strv_length (keys), >, 0);
      for (guint j = 0; keys[j]; j++)
        {
          g_assert_true (has_keys (shortcut, keys[j]));
          g_assert_true (g_hash_table_add (seen, g_strdup (keys[j])));
        }
    }
}

static void
test_table_is_in_the_program (Program *program)
{
  GtkApplication      *application = GTK_APPLICATION (program->application);
  guint                n;
  const SinewShortcut *shortcuts = sinew_shortcuts_list (&n);

  for (guint i = 0; i < n; i++)
    {
      g_auto (GStrv) keys = shortcuts[i].action ? gtk_application_get_accels_for_action (application, shortcuts[i].action) : NULL;

      g_assert_nonnull (shortcuts[i].keys[0]);
      for (guint j = 0; keys && j < G_N_ELEMENTS (shortcuts[i].keys) && shortcuts[i].keys[j]; j++)
        {
          g_autofree char *normal = normalize (shortcuts[i].keys[j]);

          g_assert_true (g_strv_contains ((const char *const *)keys, normal));
        }
    }
}

/* Back leads to where the text begins. */
static void
test_keys_are_mirrored (void)
{
  const SinewShortcut *back = find_shortcut ("win.back");
  const SinewShortcut *forward = find_shortcut ("win.forward");

  g_assert_cmpstr (sinew_shortcuts_get_key (back, 0), ==, "<Alt>Left");
  g_assert_cmpstr (sinew_shortcuts_get_key (forward, 0), ==, "<Alt>Right");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  g_assert_cmpstr (sinew_shortcuts_get_key (back, 0), ==, "<Alt>Right");
  g_assert_cmpstr (sinew_shortcuts_get_key (forward, 0), ==, "<Alt>Left");
  g_assert_cmpstr (sinew_shortcuts_get_key (find_shortcut ("win.search"), 0), ==, "<Control>f");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_mirrored_program (Program *program)
{
  g_auto (GStrv) keys = NULL;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  sinew_shortcuts_install (GTK_APPLICATION (program->application));
  keys = gtk_application_get_accels_for_action (GTK_APPLICATION (program->application), "win.back");
  g_assert_cmpstr (keys[0], ==, "<Alt>Right");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  sinew_shortcuts_install (GTK_APPLICATION (program->application));
}

/* Everything in the table can be read, by people and by a screen reader. */
static void
test_window_shows_the_table (Program *program)
{
  GtkWidget *window = GTK_WIDGET (sinew_shortcuts_window_new ());
  g_autoptr (GPtrArray) rows = support_find_all (window, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_LIST_BOX_ROW));
  g_autoptr (GPtrArray) lists = support_find_all (window, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_LIST_BOX));
  guint                n;
  const SinewShortcut *shortcuts = sinew_shortcuts_list (&n);

  g_assert_cmpuint (rows->len, ==, n);
  g_assert_cmpuint (lists->len, ==, SINEW_N_SHORTCUT_GROUPS);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *row = g_ptr_array_index (rows, i);
      g_autoptr (GPtrArray) labels = support_find_all (row, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SHORTCUT_LABEL));

      support_find (row, support_has_label, shortcuts[i].title);
      g_assert_cmpuint (labels->len, ==, shortcuts[i].keys[1] ? 2 : 1);
      for (guint j = 0; j < labels->len; j++)
        g_assert_cmpstr (gtk_shortcut_label_get_accelerator (g_ptr_array_index (labels, j)), ==, shortcuts[i].keys[j]);
    }
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rows->pdata[0]), GTK_ACCESSIBLE_PROPERTY_LABEL, "Search names: Ctrl+F");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (lists->pdata[0]), GTK_ACCESSIBLE_PROPERTY_LABEL, "Search and go");
  support_assert_destroyed (GTK_WINDOW (window));
}

/* --- Menu --- */

static void
check_items (Program    *program,
             GMenuModel *menu,
             guint      *n_items)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autofree char *action = NULL;
      g_autofree char *hidden_when = NULL;
      g_autofree char *place = NULL;

      if (section)
        check_items (program, section, n_items);
      if (!g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action))
        continue;

      (*n_items)++;
      g_menu_model_get_item_attribute (menu, i, "hidden-when", "s", &hidden_when);
      g_assert_true (hidden_when || has_action (program, action));
      if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_TARGET, "s", &place))
        g_assert_true (sinew_window_show_place (SINEW_WINDOW (program->window), place));
    }
}

static GtkMenuButton *
find_menu (Program *program)
{
  return GTK_MENU_BUTTON (support_find (GTK_WIDGET (program->window), support_has_tooltip, "Menu"));
}

static GtkWidget *
open_menu (Program *program)
{
  GtkMenuButton *button = find_menu (program);

  g_assert_null (gtk_menu_button_get_popover (button));
  gtk_menu_button_popup (button);
  g_assert_nonnull (gtk_menu_button_get_popover (button));
  support_wait_for_map (GTK_WIDGET (gtk_menu_button_get_popover (button)));

  return GTK_WIDGET (gtk_menu_button_get_popover (button));
}

static void
test_menu_does_something (Program *program)
{
  GtkWidget *popover = open_menu (program);
  guint      n_items = 0;

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_menu (program)), GTK_ACCESSIBLE_PROPERTY_LABEL, "Menu");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, "Menu");
  g_assert_true (gtk_menu_button_get_primary (find_menu (program)));
  check_items (program, gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (popover)), &n_items);
  g_assert_cmpuint (n_items, >, 12);
}

/* The menu stays open, and the keyboard focus in it, at either end too. */
static void
test_menu_changes_the_text (Program *program)
{
  GtkWidget        *popover = open_menu (program);
  GtkWidget        *larger = support_find (popover, support_has_tooltip, "Larger text");
  GtkWidget        *normal = support_find (popover, support_has_tooltip, "Normal text");
  const char *const name = "Text size: 200 %"; /* (GTK’s macro would take it for a format.) */

  g_assert_true (gtk_widget_grab_focus (larger));
  for (guint i = 0; i < 12; i++)
    g_signal_emit_by_name (larger, "clicked");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (normal)), ==, "200 %");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (normal), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (program->window)) == larger);
  g_assert_true (gtk_widget_grab_focus (normal));
  g_signal_emit_by_name (normal, "clicked");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (normal)), ==, "100 %");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (program->window)) == normal);
  g_assert_true (gtk_widget_get_mapped (popover));
}

/* --- Windows beside its own --- */

static gboolean
has_type (GtkWindow *window,
          GType      type)
{
  return g_type_is_a (G_OBJECT_TYPE (window), type);
}

static GtkWindow *
find_window (GType  type,
             guint *n)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();
  GtkWindow *found = NULL;

  *n = 0;
  for (GList *l = windows; l; l = l->next)
    {
      if (has_type (l->data, type))
        {
          found = l->data;
          (*n)++;
        }
    }

  return found;
}

/* One of each, over the window, until Escape closes it. */
static void
check_opens_one (Program    *program,
                 const char *action,
                 GType       type)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (program->window));
  GtkWindow *opened;
  guint      n;

  g_action_group_activate_action (G_ACTION_GROUP (program->application), action, NULL);
  g_action_group_activate_action (G_ACTION_GROUP (program->application), action, NULL);
  opened = find_window (type, &n);
  g_assert_cmpuint (n, ==, 1);
  support_wait_for_map (GTK_WIDGET (opened));
  g_assert_true (gtk_window_get_transient_for (opened) == program->window);
  g_assert_nonnull (gtk_root_get_focus (GTK_ROOT (opened)));

  /* Links from outside still find the window. */
  g_application_activate (G_APPLICATION (program->application));
  g_assert_true (support_press (GTK_WIDGET (opened), GDK_KEY_Escape, 0));
  support_run_pending ();
  find_window (type, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (program->window)) == focus);

  g_action_group_activate_action (G_ACTION_GROUP (program->application), action, NULL);
  g_assert_true (support_press (GTK_WIDGET (find_window (type, &n)), GDK_KEY_w, GDK_CONTROL_MASK));
  support_run_pending ();
  find_window (type, &n);
  g_assert_cmpuint (n, ==, 0);

  /* And it goes with the window. */
  g_action_group_activate_action (G_ACTION_GROUP (program->application), action, NULL);
}

static void
test_preferences_open (Program *program)
{
  check_opens_one (program, "preferences", SINEW_TYPE_PREFERENCES);
}

static void
test_shortcuts_open (Program *program)
{
  check_opens_one (program, "shortcuts", SINEW_TYPE_SHORTCUTS_WINDOW);
}

static void
test_about_opens (Program *program)
{
  check_opens_one (program, "about", SINEW_TYPE_ABOUT);
}

static void
test_preferences_are_settings (void)
{
  g_autoptr (SinewSettings) settings = sinew_settings_new ();
  GtkWidget *window = GTK_WIDGET (sinew_preferences_new (settings));
  GtkWidget *size = support_find (window, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SPIN_BUTTON));
  g_autoptr (GPtrArray) checks = support_find_all (window, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_CHECK_BUTTON));

  gtk_spin_button_spin (GTK_SPIN_BUTTON (size), GTK_SPIN_STEP_FORWARD, 10);
  g_assert_cmpint (sinew_settings_get_text_size (settings), ==, 110);
  sinew_settings_set_text_size (settings, 90);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (size)), ==, 90);

  g_assert_cmpuint (checks->len, ==, 2);
  for (guint i = 0; i < checks->len; i++)
    gtk_check_button_set_active (checks->pdata[i], FALSE);
  g_assert_false (sinew_settings_get_reopen (settings));
  g_assert_false (sinew_settings_get_sides (settings));
  support_assert_destroyed (GTK_WINDOW (window));
}

static gboolean
has_words (GtkWidget    *widget,
           gconstpointer words)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), words);
}

/* The texts of both licenses are in the program. */
static void
test_about_says_what_it_is (void)
{
  static const char *const words[] = { SINEW_VERSION, "Data: Sinew’s own data, version ", "does not advise", "not diagnose",
                                       "No clinician has read", "the Sinew authors" };
  static const char *const licenses[] = { "GNU GENERAL PUBLIC LICENSE", "CC0 1.0 Universal" };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  GtkWidget *window = GTK_WIDGET (sinew_about_new (library));
  g_autoptr (GPtrArray) expanders = support_find_all (window, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_EXPANDER));

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    support_find (window, has_words, words[i]);
  g_assert_cmpuint (expanders->len, ==, G_N_ELEMENTS (licenses));
  for (guint i = 0; i < expanders->len; i++)
    {
      GtkTextIter      start, end;
      GtkTextBuffer   *buffer;
      GtkWidget       *view;
      g_autofree char *text = NULL;

      gtk_expander_set_expanded (expanders->pdata[i], TRUE);
      view = gtk_expander_get_child (expanders->pdata[i]);
      buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
      gtk_text_buffer_get_bounds (buffer, &start, &end);
      text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
      g_assert_nonnull (strstr (text, licenses[i]));
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           gtk_expander_get_label (expanders->pdata[i]));
    }
  support_assert_destroyed (GTK_WINDOW (window));
}

static const Case cases[] = {
  { "/program/keys-are-in-the-table", test_keys_are_in_the_table },
  { "/program/table-is-in-the-program", test_table_is_in_the_program },
  { "/program/mirrored", test_mirrored_program },
  { "/program/window-shows-the-table", test_window_shows_the_table },
  { "/program/menu-does-something", test_menu_does_something },
  { "/program/menu-changes-the-text", test_menu_changes_the_text },
  { "/program/preferences-open", test_preferences_open },
  { "/program/shortcuts-open", test_shortcuts_open },
  { "/program/about-opens", test_about_opens },
};

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], run);
  g_test_add_func ("/program/keys-are-mirrored", test_keys_are_mirrored);
  g_test_add_func ("/program/preferences-are-settings", test_preferences_are_settings);
  g_test_add_func ("/program/about-says-what-it-is", test_about_says_what_it_is);

  return g_test_run ();
}
