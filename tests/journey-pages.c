/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "support-journey.h"

/* Pages and the comparison over the accessibility bus alone, as a screen reader or
 * a switch uses them: no key is pressed. Each test goes on where the one before it
 * stopped. */

static void
act_on_row (const char *list,
            const char *name,
            const char *action)
{
  g_autoptr (Node) row = support_journey_wait_in_list (list, ATSPI_ROLE_LIST_ITEM, name);

  support_reader_act (row, action);
}

static void
act_on_window (const char *action)
{
  support_reader_act (support_reader_get_frame (), action);
}

/* A page of every kind of list, and a symptom’s. */
static void
test_opens_every_kind (void)
{
  g_autoptr (Node) box = NULL;

  act_on_row ("Nutrients", "Iron", "row.open");
  support_journey_assert_title ("Iron");
  act_on_row ("Other causes", "Dehydration", "row.open");
  support_journey_assert_title ("Dehydration");
  act_on_row ("Guides", "Why do my legs feel heavy?", "row.open");
  support_journey_assert_title ("Questions and answers");
  box = support_journey_wait_in_list ("Symptoms", ATSPI_ROLE_CHECK_BOX, "Tingling");
  support_reader_act (box, "check.open");
  support_journey_assert_title ("Tingling");
}

static void
test_follows_a_link_and_goes_back (void)
{
  const Match link = { .name = "Vitamin B12", .role = ATSPI_ROLE_LINK, .in_lists = TRUE };
  g_autoptr (Node) found = support_reader_wait_for_match (support_reader_get_frame (), &link);

  support_reader_act (found, "click");
  support_journey_assert_title ("Vitamin B12");
  act_on_window ("win.back");
  support_journey_assert_title ("Tingling");
  act_on_window ("win.back");
  support_journey_assert_title ("Questions and answers");
  act_on_window ("win.forward");
  support_journey_assert_title ("Tingling");
}

/* Who says so is folded until somebody asks. */
static void
test_opens_an_expander (void)
{
  const Match expander = { .role = -1, .action = "activate", .in_lists = TRUE };
  const Match label = { .role = ATSPI_ROLE_LABEL, .in_lists = TRUE };
  gint64      deadline = 0;
  g_autoptr (Node) page = support_reader_wait_for (support_reader_get_frame (), -1, "Page");
  g_autoptr (Node) found = support_reader_wait_for_match (page, &expander);
  g_autoptr (GPtrArray) before = support_reader_find_all (found, &label);
  g_autoptr (GPtrArray) after = g_ptr_array_new ();

  support_reader_act (found, "activate");
  do
    {
      g_ptr_array_unref (after);
      after = support_reader_find_all (found, &label);
    }
  while (after->len <= before->len && support_reader_look_again (&deadline));
  g_assert_cmpuint (after->len, >, before->len);
}

static Node *
wait_for_search (void)
{
  return support_reader_wait_for (support_reader_get_frame (), -1, "Search");
}

static void
search_for (const char *words)
{
  g_autoptr (Node) entry = wait_for_search ();
  AtspiEditableText *text = atspi_accessible_get_editable_text_iface (entry);

  g_assert_true (atspi_editable_text_set_text_contents (text, words, NULL));
  g_object_unref (text);
}

static void
test_searches (void)
{
  search_for ("magn");
  support_journey_assert_rows ("Nutrients", "Magnesium");
  act_on_window ("win.clear-search");
  support_journey_assert_search ("");
  search_for ("zzz");
  support_journey_assert_told ("No results for “zzz”");
  support_reader_click ("Clear search");
  support_journey_assert_search ("");
}

static void
test_copies_a_page (void)
{
  act_on_window ("win.copy-page");
  support_journey_assert_told ("Page copied, with its citation");
}

static void
test_adds_and_undoes (void)
{
  support_reader_click ("Add to comparison");
  support_journey_assert_told ("Tingling added to the comparison");
  act_on_window ("win.undo");
  act_on_window ("win.compare");
  support_journey_assert_told ("16 nutrients × 5 aspects");
}

static void
press_in_comparison (const char *name,
                     gboolean    is_pressed)
{
  const Match match = { .name = name, .role = -1, .action = "click" };
  g_autoptr (Node) button = support_reader_wait_for_match (support_reader_get_frame (), &match);

  support_reader_act (button, "click");
  support_journey_assert_pressed (button, is_pressed);
}

static void
test_changes_the_comparison (void)
{
  const Match aspect = { .name = "Foods that the articles name", .role = ATSPI_ROLE_CHECK_BOX, .in_lists = TRUE };
  g_autoptr (Node) box = NULL;

  press_in_comparison ("Swap rows and columns", TRUE);
  press_in_comparison ("Swap rows and columns", FALSE);
  press_in_comparison ("Differences only", TRUE);
  press_in_comparison ("Differences only", FALSE);
  support_reader_click ("Aspects");
  box = support_reader_wait_for_match (support_reader_get_frame (), &aspect);
  support_reader_act (box, "check.toggle");
  support_journey_assert_told ("16 nutrients × 4 aspects");
  support_reader_act (box, "check.toggle");
  support_journey_assert_told ("16 nutrients × 5 aspects");
  support_reader_click ("Aspects");
}

static void
test_empties_and_undoes (void)
{
  support_reader_click ("Copy");
  support_journey_assert_told ("Comparison copied");
  support_reader_click ("Remove all");
  support_journey_assert_title ("Nothing to compare yet");
  act_on_window ("win.undo");
  support_journey_assert_told ("16 nutrients × 5 aspects");
  act_on_window ("win.back");
  support_journey_assert_title ("Tingling");
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

  g_test_add_func ("/journey-pages/1-opens-every-kind", test_opens_every_kind);
  g_test_add_func ("/journey-pages/2-follows-a-link-and-goes-back", test_follows_a_link_and_goes_back);
  g_test_add_func ("/journey-pages/3-opens-an-expander", test_opens_an_expander);
  g_test_add_func ("/journey-pages/4-searches", test_searches);
  g_test_add_func ("/journey-pages/5-copies-a-page", test_copies_a_page);
  g_test_add_func ("/journey-pages/6-adds-and-undoes", test_adds_and_undoes);
  g_test_add_func ("/journey-pages/7-changes-the-comparison", test_changes_the_comparison);
  g_test_add_func ("/journey-pages/8-empties-and-undoes", test_empties_and_undoes);
  g_test_add_func ("/journey-pages/9-closes", test_closes);

  status = g_test_run ();
  support_reader_stop ();

  return status;
}
