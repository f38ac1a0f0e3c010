/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "support-journey.h"
#include "support-keyboard.h"

/* What Sinew is for, by keyboard alone: from ticking to the file that is taken
 * along. Each test goes on where the one before it stopped. */

static void
press (const char *keys)
{
  support_keyboard_press (keys);
}

static Node *
go_to (const char *keys,
       const char *name)
{
  return support_keyboard_go_to (keys, name);
}

static void
assert_focus (const char *name)
{
  g_object_unref (support_keyboard_wait_for_focus (name));
}

/* --- The journey --- */

static void
test_ticks (void)
{
  g_autoptr (Node) cramps = NULL;
  g_autoptr (Node) tingling = NULL;

  assert_focus ("Muscle atrophy");
  support_journey_assert_told ("16 of 16 nutrients");
  press ("Down");
  cramps = support_keyboard_wait_for_focus ("Muscle cramps");
  g_assert_cmpint (atspi_accessible_get_role (cramps, NULL), ==, ATSPI_ROLE_CHECK_BOX);
  support_journey_assert_checked (cramps, FALSE);
  press ("Space");
  support_journey_assert_told ("5 of 16 nutrients");
  support_journey_assert_checked (cramps, TRUE);
  tingling = go_to ("Down", "Tingling");
  press ("Space");
  support_journey_assert_told ("4 of 16 nutrients");
  support_journey_assert_rows ("Nutrients", "Calcium, Magnesium, Potassium, Vitamin B12");
  assert_focus ("Tingling");
}

static void
test_matches_any (void)
{
  g_autoptr (Node) any = go_to ("Shift+Tab", "Any of these");
  g_autoptr (Node) all = NULL;

  press ("Space");
  support_journey_assert_told ("6 of 16 nutrients");
  support_journey_assert_pressed (any, TRUE);
  all = go_to ("Shift+Tab", "All of these");
  press ("Space");
  support_journey_assert_told ("4 of 16 nutrients");
  support_journey_assert_pressed (all, TRUE);
  support_journey_assert_pressed (any, FALSE);
}

/* What was cleared comes back, and so does the keyboard from the button that has
 * nothing more to do. */
static void
test_clears_and_undoes (void)
{
  g_object_unref (go_to ("Shift+Tab", "Clear"));
  press ("Space");
  support_journey_assert_told ("2 symptoms cleared");
  support_journey_assert_told ("16 of 16 nutrients");
  press ("Ctrl+z");
  support_journey_assert_told ("4 of 16 nutrients");
  press ("Ctrl+Shift+k");
  support_journey_assert_told ("16 of 16 nutrients");
  press ("Ctrl+z");
  support_journey_assert_told ("4 of 16 nutrients");
}

/* Arrows show the page beside the list, Enter opens it. */
static void
test_opens_a_nutrient (void)
{
  g_autoptr (Node) row = NULL;

  press ("F6");
  assert_focus ("Calcium");
  row = go_to ("Down", "Magnesium");
  press ("Return");
  support_journey_assert_title ("Signs of a shortage");
  support_journey_assert_title ("Magnesium");
  g_assert_true (support_reader_has_state (row, ATSPI_STATE_SELECTED));
  press ("F6");
  assert_focus ("Page");
  press ("F6");
  press ("Shift+F6");
  assert_focus ("Page");
}

static void
test_reads_who_says_so (void)
{
  g_object_unref (go_to ("Tab", "5 of 5 articles: says who?"));
  press ("Space");
  support_journey_assert_title ("Says who?");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_LABEL, "Low magnesium can cause muscle cramps."));
  press ("Escape");
  assert_focus ("5 of 5 articles: says who?");
}

static void
test_goes_back_and_forward (void)
{
  press ("Alt+Left");
  support_journey_assert_title ("Muscles, legs and nutrients");
  support_journey_assert_told ("4 of 16 nutrients");
  press ("Alt+Right");
  support_journey_assert_title ("Signs of a shortage");
  press ("Alt+Home");
  support_journey_assert_title ("Muscles, legs and nutrients");
  press ("Alt+Left");
  support_journey_assert_title ("Signs of a shortage");
}

static void
test_compares (void)
{
  press ("Ctrl+k");
  assert_focus ("Calcium, What it does: Builds bones and teeth, and gives the signal that makes muscles contract.");
  support_journey_assert_told ("4 nutrients × 7 aspects");
  press ("Down");
  g_object_unref (support_keyboard_wait_for_focus ("Calcium, Ticked: Muscle cramps: 3 of 5 articles (2 say “may”) · research: strong (low ionized calcium) [1]"));
  press ("Return");
  support_journey_assert_title ("Says who?");
  press ("Escape");
  g_object_unref (support_keyboard_wait_for_focus ("Calcium, Ticked: Muscle cramps: 3 of 5 articles (2 say “may”) · research: strong (low ionized calcium) [1]"));
}

static void
test_changes_what_is_compared (void)
{
  g_autoptr (Node) swap = NULL;
  g_autoptr (Node) aspect = NULL;

  g_object_unref (go_to ("Shift+Tab", "Aspects"));
  press ("Space");
  aspect = go_to ("Tab", "Foods that the articles name");
  press ("Space");
  support_journey_assert_told ("4 nutrients × 6 aspects");
  support_journey_assert_checked (aspect, FALSE);
  press ("Space");
  support_journey_assert_told ("4 nutrients × 7 aspects");
  press ("Escape");
  assert_focus ("Aspects");

  swap = go_to ("Tab", "Swap rows and columns");
  press ("Space");
  support_journey_assert_pressed (swap, TRUE);
  press ("Space");
  support_journey_assert_pressed (swap, FALSE);
}

static void
test_takes_away_and_undoes (void)
{
  g_object_unref (go_to ("Tab", "Calcium, Ticked: Muscle cramps: 3 of 5 articles (2 say “may”) · research: strong (low ionized calcium) [1]"));
  press ("Ctrl+c");
  support_journey_assert_told ("Comparison copied");
  g_object_unref (go_to ("Up", "Calcium"));
  press ("Delete");
  support_journey_assert_told ("3 nutrients × 7 aspects");
  press ("Ctrl+z");
  support_journey_assert_told ("4 nutrients × 7 aspects");
}

static void
test_chooses_sheets (void)
{
  g_autoptr (Node) landscape = NULL;

  press ("Ctrl+p");
  assert_focus ("Document");
  landscape = go_to ("Tab", "Landscape");
  press ("Space");
  support_journey_assert_pressed (landscape, TRUE);
  g_object_unref (go_to ("Tab", "Text size in points"));
  press ("Up");
  support_keyboard_press ("Tab");
  assert_focus ("Heading");
  support_keyboard_type ("mine");
}

static void
test_saves_a_pdf (void)
{
  g_autofree char *file = g_build_filename (support_reader_get_folder (), "4 nutrients compared.pdf", NULL);

  g_object_unref (go_to ("Shift+Tab", "Save as PDF…"));
  press ("Space");
  g_object_unref (support_reader_wait_for_dialog ("Save as PDF"));
  press ("Return");
  support_keyboard_wait_until_closed ("Save as PDF");
  support_journey_assert_told ("Saved as “4 nutrients compared.pdf”");
  g_assert_cmpint (g_remove (file), ==, 0);
}

static void
test_leaves_all_again (void)
{
  press ("Escape");
  support_journey_assert_told ("4 nutrients × 7 aspects");
  press ("Escape");
  support_journey_assert_title ("Signs of a shortage");
  support_journey_assert_told ("4 of 16 nutrients");
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

  g_test_add_func ("/journey-keyboard/01-ticks", test_ticks);
  g_test_add_func ("/journey-keyboard/02-matches-any", test_matches_any);
  g_test_add_func ("/journey-keyboard/03-clears-and-undoes", test_clears_and_undoes);
  g_test_add_func ("/journey-keyboard/04-opens-a-nutrient", test_opens_a_nutrient);
  g_test_add_func ("/journey-keyboard/05-reads-who-says-so", test_reads_who_says_so);
  g_test_add_func ("/journey-keyboard/06-goes-back-and-forward", test_goes_back_and_forward);
  g_test_add_func ("/journey-keyboard/07-compares", test_compares);
  g_test_add_func ("/journey-keyboard/08-changes-what-is-compared", test_changes_what_is_compared);
  g_test_add_func ("/journey-keyboard/09-takes-away-and-undoes", test_takes_away_and_undoes);
  g_test_add_func ("/journey-keyboard/10-chooses-sheets", test_chooses_sheets);
  g_test_add_func ("/journey-keyboard/11-saves-a-pdf", test_saves_a_pdf);
  g_test_add_func ("/journey-keyboard/12-leaves-all-again", test_leaves_all_again);
  g_test_add_func ("/journey-keyboard/13-quits", test_quits);

  status = g_test_run ();
  support_keyboard_stop ();

  return status;
}
