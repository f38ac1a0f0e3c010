/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "support-reader.h"

#define SECONDS_TO_WAIT 20
#define MS_BETWEEN_LOOKS 20

static GSubprocess *program;
static Node        *frame;
static char        *folder; /* where the program works */

/* --- Looking --- */

/**
 * support_reader_dup_text:
 *
 * Returns: (transfer full): what is written there
 */
char *
support_reader_dup_text (Node *accessible)
{
  g_autoptr (Words) words = atspi_accessible_get_text_iface (accessible);
  char *text = words ? atspi_text_get_text (words, 0, atspi_text_get_character_count (words, NULL), NULL) : NULL;

  return text ? text : g_strdup ("");
}

/* The name; a status has none from GTK 4.18 on: its text is read instead. What
 * went away while it was looked at has neither. */
char *
support_reader_dup_name (Node *accessible)
{
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);

  if (name && *name)
    return g_steal_pointer (&name);
  if (atspi_accessible_get_role (accessible, NULL) != ATSPI_ROLE_STATUS_BAR)
    return g_strdup ("");

  return support_reader_dup_text (accessible);
}

gboolean
support_reader_has_state (Node          *accessible,
                          AtspiStateType state)
{
  g_autoptr (GObject) states = G_OBJECT (atspi_accessible_get_state_set (accessible));

  return atspi_state_set_contains (ATSPI_STATE_SET (states), state);
}

static int
find_action (Node       *accessible,
             const char *name)
{
  g_autoptr (Actions) action = atspi_accessible_get_action_iface (accessible);
  int n = action ? atspi_action_get_n_actions (action, NULL) : 0;

  for (int i = 0; i < n; i++)
    {
      g_autofree char *actual = atspi_action_get_action_name (action, i, NULL);

      if (g_strcmp0 (actual, name) == 0)
        return i;
    }

  return -1;
}

static gboolean
matches (Node        *accessible,
         const Match *match)
{
  g_autofree char *name = NULL;

  if (match->role >= 0 && (int)atspi_accessible_get_role (accessible, NULL) != match->role)
    return FALSE;

  name = support_reader_dup_name (accessible);

  return (match->name == NULL || g_str_equal (name, match->name)) &&
         (match->action == NULL || find_action (accessible, match->action) >= 0) &&
         (match->state == ATSPI_STATE_INVALID || support_reader_has_state (accessible, match->state)) &&
         support_reader_has_state (accessible, ATSPI_STATE_VISIBLE);
}

/* What is in the others are words that they are named by. */
static gboolean
has_content (AtspiRole role)
{
  switch (role)
    {
    case ATSPI_ROLE_CHECK_BOX:
    case ATSPI_ROLE_ENTRY:
    case ATSPI_ROLE_HEADING:
    case ATSPI_ROLE_LABEL:
    case ATSPI_ROLE_LINK:
    case ATSPI_ROLE_LIST_ITEM:
    case ATSPI_ROLE_SCROLL_BAR:
    case ATSPI_ROLE_STATUS_BAR:
      return FALSE;
    default:
      return TRUE;
    }
}

static void
push_children (Node   *accessible,
               GQueue *queue)
{
  int n = atspi_accessible_get_child_count (accessible, NULL);

  for (int i = 0; i < n; i++)
    {
      Node *child = atspi_accessible_get_child_at_index (accessible, i, NULL);

      if (child)
        g_queue_push_tail (queue, child);
    }
}

/* Returns up to @n_max of what matches under @root, level by level: what is near
 * is found before a long page is looked through. */
static GPtrArray *
find (Node        *root,
      const Match *match,
      guint        n_max)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  GQueue     queue = G_QUEUE_INIT;

  push_children (root, &queue);
  while (found->len < n_max && !g_queue_is_empty (&queue))
    {
      g_autoptr (Node) accessible = g_queue_pop_head (&queue);
      AtspiRole role;

      if (matches (accessible, match))
        g_ptr_array_add (found, g_object_ref (accessible));
      role = atspi_accessible_get_role (accessible, NULL);
      if (role == ATSPI_ROLE_LIST ? match->in_lists : has_content (role))
        push_children (accessible, &queue);
    }
  g_queue_clear_full (&queue, g_object_unref);

  return found;
}

GPtrArray *
support_reader_find_all (Node        *root,
                         const Match *match)
{
  return find (root, match, G_MAXUINT);
}

Node *
support_reader_find_first (Node        *root,
                           const Match *match)
{
  g_autoptr (GPtrArray) found = find (root, match, 1);

  return found->len ? g_object_ref (g_ptr_array_index (found, 0)) : NULL;
}

/* Waits a moment; returns whether there is time left. */
gboolean
support_reader_look_again (gint64 *deadline)
{
  gint64 now = g_get_monotonic_time ();

  if (*deadline == 0)
    *deadline = now + SECONDS_TO_WAIT * G_USEC_PER_SEC;
  g_main_context_iteration (NULL, FALSE);
  g_usleep (MS_BETWEEN_LOOKS * 1000);

  return now < *deadline;
}

/* Waits for what matches; the test fails without it. */
Node *
support_reader_wait_for_match (Node        *root,
                               const Match *match)
{
  gint64 deadline = 0;
  Node  *found;

  while (!(found = support_reader_find_first (root, match)) && support_reader_look_again (&deadline))
    ;
  if (found == NULL)
    g_error ("nothing is called “%s” (role %d, action %s)", match->name, match->role, match->action);

  return found;
}

Node *
support_reader_wait_for (Node       *root,
                         int         role,
                         const char *name)
{
  const Match match = { .name = name, .role = role };

  return support_reader_wait_for_match (root, &match);
}

/* --- Doing --- */

void
support_reader_act (Node       *accessible,
                    const char *name)
{
  g_autoptr (Actions) action = atspi_accessible_get_action_iface (accessible);
  g_autoptr (GError) error = NULL;
  int index = find_action (accessible, name);

  g_assert_cmpint (index, >=, 0);
  g_assert_true (atspi_action_do_action (action, index, &error));
  g_assert_no_error (error);
}

/* A button’s role differs from version to version, and GtkMenuButton is one that
 * has one: only that one can be clicked. */
void
support_reader_click (const char *name)
{
  const Match match = { .name = name, .role = -1, .action = "click" };
  g_autoptr (Node) button = support_reader_wait_for_match (frame, &match);

  support_reader_act (button, "click");
}

void
support_reader_press_key (guint keyval)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (atspi_generate_keyboard_event (keyval, NULL, ATSPI_KEY_SYM, &error));
  g_assert_no_error (error);
}

static void
send_key (int               keycode,
          AtspiKeySynthType type)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (atspi_generate_keyboard_event (keycode, NULL, type, &error));
  g_assert_no_error (error);
}

/**
 * support_reader_press_with:
 * @modifiers: keys to hold, as #GdkModifierType numbers them
 *
 * Presses a key while modifiers are held.
 */
void
support_reader_press_with (guint modifiers,
                           guint keyval)
{
  static const struct
  {
    guint modifier;
    int   keycode;
  } keys[] = {
    /* As X servers number the keys of a PC. */
    { 1 << 0, 50 }, /* Shift_L */
    { 1 << 2, 37 }, /* Control_L */
    { 1 << 3, 64 }, /* Alt_L */
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (modifiers & keys[i].modifier)
      send_key (keys[i].keycode, ATSPI_KEY_PRESS);
  support_reader_press_key (keyval);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (modifiers & keys[i].modifier)
      send_key (keys[i].keycode, ATSPI_KEY_RELEASE);
}

/**
 * support_reader_is_control:
 *
 * Returns: whether somebody who looks for what can be done or read stops there
 */
gboolean
support_reader_is_control (AtspiRole role)
{
  switch (role)
    {
    case ATSPI_ROLE_CHECK_BOX:
    case ATSPI_ROLE_COMBO_BOX:
    case ATSPI_ROLE_ENTRY:
    case ATSPI_ROLE_FRAME:
    case ATSPI_ROLE_HEADING:
    case ATSPI_ROLE_IMAGE:
    case ATSPI_ROLE_LINK:
    case ATSPI_ROLE_LIST:
    case ATSPI_ROLE_LIST_ITEM:
    case ATSPI_ROLE_MENU_ITEM:
    case ATSPI_ROLE_PUSH_BUTTON:
    case ATSPI_ROLE_RADIO_BUTTON:
    case ATSPI_ROLE_SLIDER:
    case ATSPI_ROLE_SPIN_BUTTON:
    case ATSPI_ROLE_TABLE:
    case ATSPI_ROLE_TEXT:
    case ATSPI_ROLE_TOGGLE_BUTTON:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * support_reader_is_name:
 *
 * Returns: whether a person can do something with it: it is not empty, nor the
 *   name of a type, nor a sign without a word
 */
gboolean
support_reader_is_name (const char *name)
{
  gboolean has_letter = FALSE;

  for (const char *p = name; *p; p = g_utf8_next_char (p))
    has_letter |= g_unichar_isalnum (g_utf8_get_char (p));

  return has_letter && !g_str_has_prefix (name, "Gtk") &&
         !(g_str_has_prefix (name, "Sinew") && g_ascii_isupper (name[strlen ("Sinew")]));
}

guint
support_reader_assert_controls_have_names (Node *root)
{
  const Match anything = { .role = -1, .in_lists = TRUE };
  g_autoptr (GPtrArray) all = support_reader_find_all (root, &anything);
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    {
      Node            *accessible = g_ptr_array_index (all, i);
      AtspiRole        role = atspi_accessible_get_role (accessible, NULL);
      g_autofree char *name = support_reader_dup_name (accessible);

      if (!support_reader_is_control (role))
        continue;
      if (!support_reader_is_name (name))
        g_error ("a control of role %d has no name: “%s”", role, name);
      n++;
    }

  return n;
}

static Node *
find_frame (void)
{
  g_autoptr (Node) desktop = atspi_get_desktop (0);
  const Match match = { .name = "Sinew", .role = ATSPI_ROLE_FRAME };
  int         n = atspi_accessible_get_child_count (desktop, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (Node) application = atspi_accessible_get_child_at_index (desktop, i, NULL);
      int n_windows = application ? atspi_accessible_get_child_count (application, NULL) : 0;

      for (int j = 0; j < n_windows; j++)
        {
          Node *window = atspi_accessible_get_child_at_index (application, j, NULL);

          if (window && matches (window, &match))
            {
              /* What it says now, not what it once said; roles stay. */
              atspi_accessible_set_cache_mask (application, ATSPI_CACHE_ROLE | ATSPI_CACHE_INTERFACES);
              return window;
            }
          g_clear_object (&window);
        }
    }

  return NULL;
}

/* A dialog of GTK is a window of its own, of one role or another; the one for
 * printing asks the desktop for printers first. */
Node *
support_reader_wait_for_dialog (const char *title)
{
  g_autoptr (Node) application = atspi_accessible_get_parent (frame, NULL);
  gint64 deadline = 0;

  while (support_reader_look_again (&deadline))
    {
      int n = atspi_accessible_get_child_count (application, NULL);

      for (int i = 0; i < n; i++)
        {
          g_autoptr (Node) child = atspi_accessible_get_child_at_index (application, i, NULL);
          g_autofree char *name = child ? support_reader_dup_name (child) : NULL;

          if (g_strcmp0 (name, title) == 0)
            return g_steal_pointer (&child);
        }
    }
  g_error ("no dialog is called “%s”", title);
}

/* The name of a button is as “_Print Print” in GTK 4.8. */
void
support_reader_confirm (Node       *dialog,
                        const char *label)
{
  const Match button = { .role = -1, .action = "click" };
  g_autoptr (GPtrArray) buttons = support_reader_find_all (dialog, &button);
  g_autofree char *with_mnemonic = g_strdup_printf ("_%s %s", label, label);

  for (guint i = 0; i < buttons->len; i++)
    {
      g_autofree char *name = support_reader_dup_name (g_ptr_array_index (buttons, i));

      if (g_str_equal (name, label) || g_str_equal (name, with_mnemonic))
        {
          support_reader_act (g_ptr_array_index (buttons, i), "click");
          return;
        }
    }
  g_assert_not_reached ();
}

static void
exited_cb (GObject      *source_object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (g_subprocess_wait_finish (G_SUBPROCESS (source_object), result, &error));
  g_assert_no_error (error);
  *(gboolean *)user_data = TRUE;
}

/**
 * support_reader_wait_for_end:
 *
 * Waits until the program has ended, which has to be without a complaint: critical
 * ones are fatal to it.
 */
void
support_reader_wait_for_end (void)
{
  gboolean has_exited = FALSE;
  gint64   deadline = 0;

  g_clear_object (&frame);
  g_subprocess_wait_async (program, NULL, exited_cb, &has_exited);
  while (!has_exited && support_reader_look_again (&deadline))
    ;
  g_assert_true (has_exited);
  g_assert_true (g_subprocess_get_if_exited (program));
  g_assert_cmpint (g_subprocess_get_exit_status (program), ==, 0);
}

/**
 * support_reader_close:
 *
 * Closes the window; the program has to end.
 */
void
support_reader_close (void)
{
  g_autoptr (Actions) actions = atspi_accessible_get_action_iface (frame);

  /* Whoever closes a window may hear no answer from it. */
  atspi_action_do_action (actions, find_action (frame, "window.close"), NULL);
  support_reader_wait_for_end ();
}

/**
 * support_reader_start:
 * @place: (nullable): what to open, as `sinew:nutrient/iron`
 *
 * Starts the program in a folder of its own, and waits for its window.
 */
void
support_reader_start (const char *place)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autoptr (GError) error = NULL;
  gint64 deadline = 0;

  g_assert_nonnull (g_getenv ("SINEW_PROGRAM"));
  /* libatspi warns of what goes away while it is looked at. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  folder = g_dir_make_tmp ("sinew-test-XXXXXX", &error);
  g_assert_no_error (error);
  g_subprocess_launcher_set_cwd (launcher, folder);
  program = g_subprocess_launcher_spawn (launcher, &error, g_getenv ("SINEW_PROGRAM"), place, NULL);
  g_assert_no_error (error);
  g_assert_cmpint (atspi_init (), ==, 0);
  while (!(frame = find_frame ()) && support_reader_look_again (&deadline))
    ;
  g_assert_nonnull (frame);
}

/**
 * support_reader_stop:
 *
 * To be called at the end, however the tests ended.
 */
void
support_reader_stop (void)
{
  g_clear_object (&frame);
  g_subprocess_force_exit (program);
  g_clear_object (&program);
  g_rmdir (folder);
  g_clear_pointer (&folder, g_free);
  atspi_exit ();
}

Node *
support_reader_get_frame (void)
{
  return frame;
}

const char *
support_reader_get_folder (void)
{
  return folder;
}
