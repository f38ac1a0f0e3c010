/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support-journey.h"
#include "support-keyboard.h"

/* What is around the pages, by keyboard alone: the menu, the size of text, the side
 * panes, and the windows over the window. Each test goes on where the one before it
 * stopped. */

static void
press (const char *keys)
{
  support_keyboard_press (keys);
}

static void
go_to (const char *keys,
       const char *name)
{
  g_object_unref (support_keyboard_go_to (keys, name));
}

static void
assert_focus (const char *name)
{
  g_object_unref (support_keyboard_wait_for_focus (name));
}

static void
test_goes_round_the_panes (void)
{
  assert_focus ("Muscle atrophy");
  press ("F6");
  assert_focus ("Calcium");
  press ("F6");
  assert_focus ("Page");
  press ("F6");
  assert_focus ("Muscle atrophy");
  press ("Shift+F6");
  assert_focus ("Page");
  press ("Shift+F6");
  assert_focus ("Calcium");
}

/* Each page of the menu, chosen with arrows. */
static void
test_opens_pages_from_the_menu (void)
{
  static const struct
  {
    const char *item;
    const char *title;
  } pages[] = {
    { "When to see a doctor", "When to see a doctor" },
    { "Where the articles disagree", "Where the articles disagree or go too far" },
    { "References", "References" },
    { "About this data", "About this data" },
    { "Help", "How to use Sinew" },
    { "Start page", "Muscles, legs and nutrients" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      press ("F10");
      assert_focus ("Print…");
      go_to ("Down", pages[i].item);
      press ("Return");
      support_journey_assert_title (pages[i].title);
    }
  press ("F10");
  assert_focus ("Print…");
  press ("Escape");
  assert_focus ("Menu");
}

static void
test_opens_pages_by_key (void)
{
  press ("F1");
  support_journey_assert_title ("How to use Sinew");
  press ("Alt+Home");
  support_journey_assert_title ("Muscles, legs and nutrients");
  press ("Alt+Left");
  support_journey_assert_title ("How to use Sinew");
  press ("Alt+Right");
  support_journey_assert_title ("Muscles, legs and nutrients");
}

/* The button in the menu says the size. */
static void
assert_text_size (const char *percent)
{
  press ("F10");
  assert_focus ("Print…");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), -1, percent));
  press ("Escape");
  assert_focus ("Menu");
}

static void
test_changes_the_size_of_text (void)
{
  assert_text_size ("100 %");
  press ("Ctrl+=");
  press ("Ctrl+=");
  assert_text_size ("120 %");
  press ("Ctrl+-");
  assert_text_size ("110 %");
  press ("Ctrl+0");
  assert_text_size ("100 %");
}

/* (On GTK 4.8 what is hidden with its pane still calls itself visible: the menu
 * knows.) */
static void
assert_sides (gboolean are_shown)
{
  g_autoptr (Node) item = NULL;

  press ("F10");
  assert_focus ("Print…");
  item = support_keyboard_go_to ("Down", "Show side panes");
  support_journey_assert_checked (item, are_shown);
  press ("Escape");
  assert_focus ("Menu");
}

static void
test_hides_the_sides (void)
{
  press ("F6");
  assert_focus ("Muscle atrophy");
  press ("F9");
  assert_focus ("Page");
  assert_sides (FALSE);
  /* Going there brings them back. */
  press ("F6");
  assert_focus ("Muscle atrophy");
  assert_sides (TRUE);
  press ("Shift+F6");
  assert_focus ("Page");
}

static void
close_dialog (const char *title)
{
  press ("Escape");
  support_keyboard_wait_until_closed (title);
  assert_focus ("Page");
}

static void
test_reads_the_keys (void)
{
  press ("Ctrl+F1");
  assert_focus ("Search names: Ctrl+F");
  go_to ("Down", "Back: Alt+Left");
  go_to ("Tab", "Quit: Ctrl+Q");
  close_dialog ("Keyboard shortcuts");
}

static void
test_sets_preferences (void)
{
  g_autoptr (Node) reopen = NULL;
  gboolean was_checked;

  press ("Ctrl+,");
  assert_focus ("Text size in percent");
  press ("Up");
  reopen = support_keyboard_go_to ("Tab", "Open the page seen last at start, not the start page");
  was_checked = support_reader_has_state (reopen, ATSPI_STATE_CHECKED);
  press ("Space");
  support_journey_assert_checked (reopen, !was_checked);
  close_dialog ("Preferences");
  assert_text_size ("110 %");
  press ("F6");
  press ("F6");
  press ("F6");
  assert_focus ("Page");
}

static void
test_reads_about_the_program (void)
{
  g_autoptr (Node) dialog = NULL;

  press ("F10");
  assert_focus ("Print…");
  go_to ("Up", "About Sinew");
  press ("Return");
  dialog = support_reader_wait_for_dialog ("About Sinew");
  go_to ("Tab", "License of the data: CC0 1.0");
  press ("Space");
  g_object_unref (support_reader_wait_for (dialog, ATSPI_ROLE_TEXT, "License of the data: CC0 1.0"));
  g_assert_cmpuint (support_reader_assert_controls_have_names (dialog), >, 2);
  press ("Escape");
  support_keyboard_wait_until_closed ("About Sinew");
}

static void
test_closes (void)
{
  support_keyboard_quit ("Ctrl+w");
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  support_keyboard_start (NULL);

  g_test_add_func ("/journey-window-keys/01-goes-round-the-panes", test_goes_round_the_panes);
  g_test_add_func ("/journey-window-keys/02-opens-pages-from-the-menu", test_opens_pages_from_the_menu);
  g_test_add_func ("/journey-window-keys/03-opens-pages-by-key", test_opens_pages_by_key);
  g_test_add_func ("/journey-window-keys/04-changes-the-size-of-text", test_changes_the_size_of_text);
  g_test_add_func ("/journey-window-keys/05-hides-the-sides", test_hides_the_sides);
  g_test_add_func ("/journey-window-keys/06-reads-the-keys", test_reads_the_keys);
  g_test_add_func ("/journey-window-keys/07-sets-preferences", test_sets_preferences);
  g_test_add_func ("/journey-window-keys/08-reads-about-the-program", test_reads_about_the_program);
  g_test_add_func ("/journey-window-keys/09-closes", test_closes);

  status = g_test_run ();
  support_keyboard_stop ();

  return status;
}
