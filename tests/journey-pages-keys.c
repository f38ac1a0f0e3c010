/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "support-journey.h"
#include "support-keyboard.h"

/* Finding pages and reading them, by keyboard alone. Each test goes on where the one
 * before it stopped. */

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

/* Typing anywhere begins a search; Down leads to what was found, Esc back. */
static void
test_searches_from_anywhere (void)
{
  assert_focus ("Muscle atrophy");
  support_keyboard_type ("magn");
  assert_focus ("Search");
  support_journey_assert_search ("magn");
  support_journey_assert_rows ("Nutrients", "Magnesium");
  press ("Down");
  assert_focus ("Magnesium");
  press ("Return");
  support_journey_assert_title ("Magnesium");
  press ("Escape");
  assert_focus ("Muscle atrophy");
  support_journey_assert_search ("");
  support_journey_assert_told ("16 of 16 nutrients");
}

static void
test_finds_nothing (void)
{
  press ("Ctrl+f");
  assert_focus ("Search");
  support_keyboard_type ("zzz");
  support_journey_assert_told ("No results for “zzz”");
  press ("Escape");
  assert_focus ("Muscle atrophy");
}

/* A page of every kind: Enter opens the best hit. */
static void
test_opens_every_kind (void)
{
  static const struct
  {
    const char *words;
    const char *title;
  } pages[] = {
    { "iron", "Iron" },
    { "tingling", "Tingling" },
    { "dehydration", "Dehydration" },
    { "why do my legs feel heavy", "Why do my legs feel heavy?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      press ("Ctrl+f");
      assert_focus ("Search");
      support_keyboard_type (pages[i].words);
      support_journey_assert_search (pages[i].words);
      press ("Return");
      support_journey_assert_title (pages[i].title);
      press ("Escape");
      assert_focus ("Muscle atrophy");
    }
}

/* Back through them, and forward again. */
static void
test_goes_through_history (void)
{
  press ("Alt+Left");
  support_journey_assert_title ("Dehydration");
  press ("Alt+Left");
  support_journey_assert_title ("Tingling");
  press ("Alt+Right");
  support_journey_assert_title ("Dehydration");
  press ("Alt+Left");
  support_journey_assert_title ("Tingling");
}

/* A link of the page has its own page, on which the keyboard goes on. */
static void
test_follows_a_link (void)
{
  press ("Shift+F6");
  assert_focus ("Page");
  go_to ("Tab", "Vitamin B12");
  press ("Return");
  support_journey_assert_title ("Vitamin B12");
  press ("Alt+Left");
  support_journey_assert_title ("Tingling");
}

static void
test_copies_a_page (void)
{
  g_autoptr (Node) entry = NULL;
  g_autofree char *text = NULL;
  gint64           deadline = 0;

  press ("F1");
  support_journey_assert_title ("How to use Sinew");
  press ("Ctrl+Shift+c");
  support_journey_assert_told ("Page copied, with its citation");
  press ("Ctrl+f");
  entry = support_keyboard_wait_for_focus ("Search");
  press ("Ctrl+v");
  do
    {
      g_free (text);
      text = support_reader_dup_text (entry);
    }
  while (*text == '\0' && support_reader_look_again (&deadline));
  g_assert_true (g_str_has_prefix (text, "How to use Sinew"));
  g_assert_nonnull (strstr (text, "Tick what you notice"));
  press ("Escape");
  support_journey_assert_search ("");
}

/* What is at the end of every page. */
static void
test_sees_when_to_see_a_doctor (void)
{
  go_to ("F6", "Calcium");
  press ("F6");
  assert_focus ("Page");
  go_to ("Tab", "More signs that need care");
  press ("Return");
  support_journey_assert_title ("Emergency number, at once");
  assert_focus ("Page");
}

/* More about a row, and back on the row. */
static void
test_adds_from_the_menu_of_a_row (void)
{
  go_to ("F6", "Calcium");
  press ("Shift+F10");
  assert_focus ("Open");
  press ("Escape");
  assert_focus ("Calcium");
  press ("Shift+F10");
  assert_focus ("Open");
  go_to ("Down", "Add to comparison");
  press ("Return");
  support_journey_assert_told ("Calcium added to the comparison");
  assert_focus ("Calcium");
  press ("Ctrl+z");
  assert_focus ("Calcium");
}

/* And of the page. */
static void
test_copies_from_the_menu_of_the_page (void)
{
  press ("F6");
  assert_focus ("Page");
  press ("Shift+F10");
  assert_focus ("Copy page");
  press ("Down");
  assert_focus ("Print…");
  press ("Down");
  assert_focus ("Copy page");
  press ("Return");
  support_journey_assert_told ("Page copied, with its citation");
  assert_focus ("Page");
}

static void
test_quits (void)
{
  support_keyboard_quit ("Ctrl+q");
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  support_keyboard_start (NULL);

  g_test_add_func ("/journey-pages-keys/01-searches-from-anywhere", test_searches_from_anywhere);
  g_test_add_func ("/journey-pages-keys/02-finds-nothing", test_finds_nothing);
  g_test_add_func ("/journey-pages-keys/03-opens-every-kind", test_opens_every_kind);
  g_test_add_func ("/journey-pages-keys/04-goes-through-history", test_goes_through_history);
  g_test_add_func ("/journey-pages-keys/05-follows-a-link", test_follows_a_link);
  g_test_add_func ("/journey-pages-keys/06-copies-a-page", test_copies_a_page);
  g_test_add_func ("/journey-pages-keys/07-sees-when-to-see-a-doctor", test_sees_when_to_see_a_doctor);
  g_test_add_func ("/journey-pages-keys/08-adds-from-the-menu-of-a-row", test_adds_from_the_menu_of_a_row);
  g_test_add_func ("/journey-pages-keys/09-copies-from-the-menu-of-the-page", test_copies_from_the_menu_of_the_page);
  g_test_add_func ("/journey-pages-keys/10-quits", test_quits);

  status = g_test_run ();
  support_keyboard_stop ();

  return status;
}
