/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support-journey.h"

/* What is around the pages, over the accessibility bus alone: no key is pressed.
 * Each test goes on where the one before it stopped. */

/* An item of the menu, which has to be open. */
static Node *
wait_for_item (const char *name)
{
  const Match item = { .role = -1, .action = "click" };
  g_autoptr (Node) menu = support_reader_wait_for (support_reader_get_frame (), -1, "Menu");
  gint64 deadline = 0;

  do
    {
      g_autoptr (GPtrArray) items = support_reader_find_all (menu, &item);

      for (guint i = 0; i < items->len; i++)
        {
          g_autofree char *actual = support_reader_dup_name (g_ptr_array_index (items, i));

          if (g_str_equal (actual, name))
            return g_object_ref (g_ptr_array_index (items, i));
        }
    }
  while (support_reader_look_again (&deadline));
  g_error ("the menu has no “%s”", name);
}

/* Of the open menu, which closes then. */
static void
click_item (const char *name)
{
  g_autoptr (Node) item = wait_for_item (name);

  support_reader_act (item, "click");
}

static void
choose (const char *name)
{
  support_reader_click ("Menu");
  click_item (name);
}

static void
test_opens_pages_from_the_menu (void)
{
  choose ("Where the articles disagree");
  support_journey_assert_title ("Where the articles disagree or go too far");
  choose ("References");
  support_journey_assert_title ("References");
  choose ("About this data");
  support_journey_assert_title ("About this data");
  choose ("When to see a doctor");
  support_journey_assert_title ("Emergency number, at once");
  choose ("Help");
  support_journey_assert_title ("How to use Sinew");
  choose ("Start page");
  support_journey_assert_title ("Muscles, legs and nutrients");
}

static void
act_on_window (const char *action)
{
  support_reader_act (support_reader_get_frame (), action);
}

static void
test_changes_the_size_of_text (void)
{
  act_on_window ("win.text-larger");
  act_on_window ("win.text-larger");
  support_reader_click ("Menu");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), -1, "120 %"));
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), -1, "Larger text"));
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), -1, "Smaller text"));
  act_on_window ("win.text-normal");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), -1, "100 %"));
  click_item ("Start page");
}

static void
test_hides_the_sides (void)
{
  g_autoptr (Node) item = NULL;

  act_on_window ("win.sides");
  support_reader_click ("Menu");
  item = wait_for_item ("Show side panes");
  support_journey_assert_checked (item, FALSE);
  support_reader_act (item, "click");
  support_journey_assert_checked (item, TRUE);
}

static Node *
open_dialog (const char *item,
             const char *title)
{
  Node *dialog;

  choose (item);
  dialog = support_reader_wait_for_dialog (title);
  g_assert_cmpuint (support_reader_assert_controls_have_names (dialog), >, 1);

  return dialog;
}

static void
test_sets_preferences (void)
{
  const Match match = { .role = ATSPI_ROLE_CHECK_BOX };
  g_autoptr (Node) dialog = open_dialog ("Preferences", "Preferences");
  g_autoptr (Node) box = support_reader_wait_for_match (dialog, &match);
  gboolean was_checked = support_reader_has_state (box, ATSPI_STATE_CHECKED);

  support_reader_act (box, "check.toggle");
  support_journey_assert_checked (box, !was_checked);
}

static void
test_reads_the_keys (void)
{
  const Match row = { .name = "Compare the nutrients of the list: Ctrl+K", .role = ATSPI_ROLE_LIST_ITEM, .in_lists = TRUE };
  g_autoptr (Node) dialog = open_dialog ("Keyboard shortcuts", "Keyboard shortcuts");

  g_object_unref (support_reader_wait_for (dialog, ATSPI_ROLE_HEADING, "Compare"));
  g_object_unref (support_reader_wait_for_match (dialog, &row));
}

static void
test_reads_about_the_program (void)
{
  const Match match = { .name = "License of the data: CC0 1.0", .role = -1, .action = "activate" };
  g_autoptr (Node) dialog = open_dialog ("About Sinew", "About Sinew");
  g_autoptr (Node) license = support_reader_wait_for_match (dialog, &match);

  support_reader_act (license, "activate");
  g_object_unref (support_reader_wait_for (dialog, ATSPI_ROLE_TEXT, "License of the data: CC0 1.0"));
}

static void
test_closes (void)
{
  support_reader_close ();
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  support_reader_start (NULL);

  g_test_add_func ("/journey-window/1-opens-pages-from-the-menu", test_opens_pages_from_the_menu);
  g_test_add_func ("/journey-window/2-changes-the-size-of-text", test_changes_the_size_of_text);
  g_test_add_func ("/journey-window/3-hides-the-sides", test_hides_the_sides);
  g_test_add_func ("/journey-window/4-sets-preferences", test_sets_preferences);
  g_test_add_func ("/journey-window/5-reads-the-keys", test_reads_the_keys);
  g_test_add_func ("/journey-window/6-reads-about-the-program", test_reads_about_the_program);
  g_test_add_func ("/journey-window/7-closes", test_closes);

  status = g_test_run ();
  support_reader_stop ();

  return status;
}
