/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "support-keyboard.h"

/* From one end of a window to the other. */
#define MOST_STEPS 60

static AtspiEventListener *listener;
static Node               *focus; /* what was told last to have it */
static char               *pressed;

/* --- Looking --- */

static void
focused_cb (AtspiEvent *event,
            void       *user_data)
{
  if (event->detail1)
    g_set_object (&focus, event->source);
  g_boxed_free (ATSPI_TYPE_EVENT, event);
}

/* In the window, or in one that is over it. */
static Node *
find_focus (void)
{
  const Match match = { .role = -1, .in_lists = TRUE, .state = ATSPI_STATE_FOCUSED };
  g_autoptr (Node) application = atspi_accessible_get_parent (support_reader_get_frame (), NULL);

  for (int i = atspi_accessible_get_child_count (application, NULL); i-- > 0;)
    {
      g_autoptr (Node) window = atspi_accessible_get_child_at_index (application, i, NULL);
      Node *found = window ? support_reader_find_first (window, &match) : NULL;

      if (found)
        return found;
    }

  return NULL;
}

/* (To look through the whole window takes long; that is for what was not told.) */
static Node *
get_focus (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  if (focus == NULL || !support_reader_has_state (focus, ATSPI_STATE_FOCUSED))
    {
      g_clear_object (&focus);
      focus = find_focus ();
    }

  return focus;
}

static void
assert_focus (void)
{
  gint64 deadline = 0;

  while (get_focus () == NULL && support_reader_look_again (&deadline))
    ;
  if (focus == NULL)
    g_error ("nothing has the keyboard focus after %s", pressed);
}

/**
 * support_keyboard_is_focused:
 * @name: as it is read out
 *
 * Returns: whether what is called so has the keyboard focus now
 */
gboolean
support_keyboard_is_focused (const char *name)
{
  Node            *node = get_focus ();
  g_autofree char *actual = node ? support_reader_dup_name (node) : NULL;

  return g_strcmp0 (actual, name) == 0;
}

/**
 * support_keyboard_wait_for_focus:
 *
 * Returns: (transfer full): what is called @name and has the keyboard focus
 */
Node *
support_keyboard_wait_for_focus (const char *name)
{
  gint64           deadline = 0;
  g_autofree char *actual = NULL;

  while (!support_keyboard_is_focused (name) && support_reader_look_again (&deadline))
    ;
  assert_focus ();
  actual = support_reader_dup_name (focus);
  g_assert_cmpstr (actual, ==, name);

  return g_object_ref (focus);
}

/* --- Doing --- */

static guint
find_keyval (const char *name)
{
  /* As X11 numbers them. */
  static const struct
  {
    const char *name;
    guint       keyval;
  } keys[] = {
    { "BackSpace", 0xff08 },
    { "Tab", 0xff09 },
    { "Return", 0xff0d },
    { "Escape", 0xff1b },
    { "Home", 0xff50 },
    { "Left", 0xff51 },
    { "Up", 0xff52 },
    { "Right", 0xff53 },
    { "Down", 0xff54 },
    { "End", 0xff57 },
    { "F1", 0xffbe },
    { "F6", 0xffc3 },
    { "F9", 0xffc6 },
    { "F10", 0xffc7 },
    { "Delete", 0xffff },
    { "Space", ' ' },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (g_str_equal (keys[i].name, name))
        return keys[i].keyval;
    }
  g_assert_cmpuint (strlen (name), ==, 1);

  return (guchar)name[0];
}

/* The first of @keys, if that is to be held, as #GdkModifierType numbers it. */
static guint
take_modifier (const char **keys)
{
  static const struct
  {
    const char *prefix;
    guint       modifier;
  } modifiers[] = {
    { "Shift+", 1 << 0 },
    { "Ctrl+", 1 << 2 },
    { "Alt+", 1 << 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (modifiers); i++)
    {
      if (g_str_has_prefix (*keys, modifiers[i].prefix))
        {
          *keys += strlen (modifiers[i].prefix);
          return modifiers[i].modifier;
        }
    }

  return 0;
}

/**
 * support_keyboard_press:
 * @keys: as “Down”, “Ctrl+Shift+k” or “x”
 *
 * Presses a key, with others held. Before, something has the keyboard focus: no key
 * has lost it.
 */
void
support_keyboard_press (const char *keys)
{
  guint            modifiers = 0;
  const char      *key = keys;
  g_autofree char *actual = NULL;

  assert_focus ();
  actual = support_reader_dup_name (focus);
  g_test_message ("%s on “%s”", keys, actual);
  g_free (pressed);
  pressed = g_strdup (keys);
  for (guint modifier; (modifier = take_modifier (&key)) != 0;)
    modifiers |= modifier;
  if (modifiers)
    support_reader_press_with (modifiers, find_keyval (key));
  else
    support_reader_press_key (find_keyval (key));
}

void
support_keyboard_type (const char *text)
{
  for (const char *letter = text; *letter; letter++)
    support_reader_press_key ((guchar)*letter);
}

/**
 * support_keyboard_go_to:
 * @keys: as for support_keyboard_press()
 *
 * Presses @keys until what is called @name has the keyboard focus. Each time, the
 * focus has to go on.
 *
 * Returns: (transfer full): what has it then
 */
Node *
support_keyboard_go_to (const char *keys,
                        const char *name)
{
  for (guint i = 0; i < MOST_STEPS && !support_keyboard_is_focused (name); i++)
    {
      g_autoptr (Node) before = NULL;
      gint64 deadline = 0;

      support_keyboard_press (keys);
      before = g_object_ref (focus);
      while (get_focus () == before && support_reader_look_again (&deadline))
        ;
      assert_focus ();
      g_assert_true (focus != before);
    }

  return support_keyboard_wait_for_focus (name);
}

/**
 * support_keyboard_focus_window:
 *
 * Gives the keyboard back to the window once a dialog is closed, as window managers
 * do: on the bare screen of the tests there is none.
 */
void
support_keyboard_focus_window (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_autoptr (GVariant) answer = NULL;

  g_assert_no_error (error);
  answer = g_dbus_connection_call_sync (bus, "app.sinew.Sinew", "/app/sinew/Sinew", "org.freedesktop.Application", "Activate",
                                        g_variant_new_parsed ("(@a{sv} {},)"), NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
  assert_focus ();
}

static gboolean
is_open (const char *title)
{
  g_autoptr (Node) application = atspi_accessible_get_parent (support_reader_get_frame (), NULL);
  int n = atspi_accessible_get_child_count (application, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (Node) window = atspi_accessible_get_child_at_index (application, i, NULL);
      g_autofree char *name = window ? support_reader_dup_name (window) : NULL;

      if (g_strcmp0 (name, title) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * support_keyboard_wait_until_closed:
 *
 * Waits until no window is called @title, and gives the keyboard back.
 */
void
support_keyboard_wait_until_closed (const char *title)
{
  gint64 deadline = 0;

  while (is_open (title) && support_reader_look_again (&deadline))
    ;
  g_assert_false (is_open (title));
  support_keyboard_focus_window ();
}

/**
 * support_keyboard_quit:
 *
 * Presses @keys, with which the program has to end, and without a complaint.
 */
void
support_keyboard_quit (const char *keys)
{
  support_keyboard_press (keys);
  g_clear_object (&focus);
  support_reader_wait_for_end ();
}

/**
 * support_keyboard_start:
 * @place: (nullable): as for support_reader_start()
 */
void
support_keyboard_start (const char *place)
{
  g_autoptr (GError) error = NULL;

  support_reader_start (place);
  listener = atspi_event_listener_new (focused_cb, NULL, NULL);
  g_assert_true (atspi_event_listener_register (listener, "object:state-changed:focused", &error));
  g_assert_no_error (error);
}

void
support_keyboard_stop (void)
{
  g_clear_object (&focus);
  g_clear_object (&listener);
  g_clear_pointer (&pressed, g_free);
  support_reader_stop ();
}
