/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-history.h"

static void
assert_state (SinewHistory *history,
              const char   *place,
              gboolean      can_go_back,
              gboolean      can_go_forward)
{
  g_assert_cmpstr (sinew_history_get_place (history), ==, place);
  g_assert_cmpint (sinew_history_can_go_back (history), ==, can_go_back);
  g_assert_cmpint (sinew_history_can_go_forward (history), ==, can_go_forward);
}

static SinewHistory *
new_visiting (const char *const *places)
{
  SinewHistory *history = sinew_history_new ();

  for (guint i = 0; places[i]; i++)
    sinew_history_visit (history, places[i]);

  return history;
}

static void
notify_cb (SinewHistory *history,
           GParamSpec   *pspec,
           GPtrArray    *seen)
{
  char *place;

  g_object_get (history, "place", &place, NULL);
  g_ptr_array_add (seen, place);
}

static void
test_is_nowhere_at_first (void)
{
  SinewHistory *history = sinew_history_new ();

  assert_state (history, NULL, FALSE, FALSE);
  g_assert_false (sinew_history_go_back (history));
  g_assert_false (sinew_history_go_forward (history));
  assert_state (history, NULL, FALSE, FALSE);
  g_assert_finalize_object (history);
}

static void
test_first_visit_leads_nowhere_back (void)
{
  SinewHistory *history = new_visiting ((const char *[]){ "a", NULL });

  assert_state (history, "a", FALSE, FALSE);
  g_assert_false (sinew_history_go_back (history));
  assert_state (history, "a", FALSE, FALSE);
  g_assert_finalize_object (history);
}

static void
test_goes_back_and_forward (void)
{
  SinewHistory *history = new_visiting ((const char *[]){ "a", "b", "c", NULL });

  assert_state (history, "c", TRUE, FALSE);
  g_assert_true (sinew_history_go_back (history));
  assert_state (history, "b", TRUE, TRUE);
  g_assert_true (sinew_history_go_back (history));
  assert_state (history, "a", FALSE, TRUE);
  g_assert_false (sinew_history_go_back (history));
  g_assert_true (sinew_history_go_forward (history));
  g_assert_true (sinew_history_go_forward (history));
  assert_state (history, "c", TRUE, FALSE);
  g_assert_false (sinew_history_go_forward (history));
  g_assert_finalize_object (history);
}

static void
test_visit_cuts_the_way_forward (void)
{
  SinewHistory *history = new_visiting ((const char *[]){ "a", "b", "c", NULL });

  sinew_history_go_back (history);
  sinew_history_go_back (history);
  sinew_history_visit (history, "d");
  assert_state (history, "d", TRUE, FALSE);
  g_assert_true (sinew_history_go_back (history));
  assert_state (history, "a", FALSE, TRUE);
  g_assert_true (sinew_history_go_forward (history));
  assert_state (history, "d", TRUE, FALSE);
  g_assert_finalize_object (history);
}

static void
test_same_place_again_changes_nothing (void)
{
  SinewHistory *history = new_visiting ((const char *[]){ "a", "b", "b", NULL });

  sinew_history_go_back (history);
  sinew_history_visit (history, "a");
  assert_state (history, "a", FALSE, TRUE);
  g_assert_true (sinew_history_go_forward (history));
  assert_state (history, "b", TRUE, FALSE);
  g_assert_finalize_object (history);
}

static void
test_place_can_be_visited_twice (void)
{
  SinewHistory *history = new_visiting ((const char *[]){ "a", "b", "a", NULL });

  g_assert_true (sinew_history_go_back (history));
  assert_state (history, "b", TRUE, TRUE);
  g_assert_true (sinew_history_go_back (history));
  assert_state (history, "a", FALSE, TRUE);
  g_assert_finalize_object (history);
}

static void
test_keeps_words_of_its_own (void)
{
  char          place[] = "abc";
  SinewHistory *history = new_visiting ((const char *[]){ place, NULL });

  place[0] = 'x';
  assert_state (history, "abc", FALSE, FALSE);
  g_assert_finalize_object (history);
}

/* Once for each change, and when everything is as it will be. */
static void
test_notifies_of_each_change (void)
{
  SinewHistory *history = sinew_history_new ();
  g_autoptr (GPtrArray) seen = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  g_autofree char *places = NULL;

  g_signal_connect (history, "notify::place", G_CALLBACK (notify_cb), seen);
  sinew_history_go_back (history);
  sinew_history_visit (history, "a");
  sinew_history_visit (history, "a");
  sinew_history_visit (history, "b");
  sinew_history_go_forward (history);
  sinew_history_go_back (history);
  sinew_history_go_back (history);
  sinew_history_go_forward (history);

  places = g_strjoinv (" ", (char **)seen->pdata);
  g_assert_cmpstr (places, ==, "a b a b");
  g_assert_finalize_object (history);
}

/* Passing by places leaves one of them behind, and none that was visited is lost. */
static void
test_preview (void)
{
  g_autoptr (SinewHistory) history = sinew_history_new ();

  sinew_history_visit (history, "start");
  sinew_history_visit (history, "a");
  sinew_history_preview (history, "b");
  sinew_history_preview (history, "c");
  g_assert_cmpstr (sinew_history_get_place (history), ==, "c");
  sinew_history_preview (history, "a");
  g_assert_cmpstr (sinew_history_get_place (history), ==, "a");
  g_assert_false (sinew_history_can_go_forward (history));
  sinew_history_preview (history, "b");
  sinew_history_preview (history, "a");
  g_assert_cmpstr (sinew_history_get_place (history), ==, "a");

  sinew_history_preview (history, "b");
  sinew_history_visit (history, "b");
  sinew_history_preview (history, "c");
  g_assert_true (sinew_history_go_back (history));
  g_assert_cmpstr (sinew_history_get_place (history), ==, "b");
  g_assert_true (sinew_history_go_back (history));
  g_assert_cmpstr (sinew_history_get_place (history), ==, "a");
  g_assert_true (sinew_history_go_back (history));
  g_assert_cmpstr (sinew_history_get_place (history), ==, "start");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/is-nowhere-at-first", test_is_nowhere_at_first);
  g_test_add_func ("/history/first-visit-leads-nowhere-back", test_first_visit_leads_nowhere_back);
  g_test_add_func ("/history/goes-back-and-forward", test_goes_back_and_forward);
  g_test_add_func ("/history/visit-cuts-the-way-forward", test_visit_cuts_the_way_forward);
  g_test_add_func ("/history/same-place-again-changes-nothing", test_same_place_again_changes_nothing);
  g_test_add_func ("/history/place-can-be-visited-twice", test_place_can_be_visited_twice);
  g_test_add_func ("/history/keeps-words-of-its-own", test_keeps_words_of_its_own);
  g_test_add_func ("/history/notifies-of-each-change", test_notifies_of_each_change);

  g_test_add_func ("/history/preview", test_preview);

  return g_test_run ();
}
