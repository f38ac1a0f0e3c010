/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-words.h"

static void
test_split (void)
{
  static const struct
  {
    const char *text;
    const char *words;
  } cases[] = {
    { "", "" },
    { " –, ", "" },
    { "Vitamin B1", "vitamin|b1" },
    { "vitamin  b-12", "vitamin|b12" },
    { "B 12 and D3", "b12|and|d3" },
    { "Rosanoff A, 2012", "rosanoff|a|2012" },
    { "omega-3", "omega|3" },
    { "Guillain-Barré", "guillain|barre" },
    { "Parkinson’s", "parkinsons" },
    { "STRAßE", "strasse" },
    { "νικ 5", "νικ|5" },
    { "a b 1", "a|b1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = sinew_words_split (cases[i].text);
      g_autofree char *joined = g_strjoinv ("|", words);

      g_assert_cmpstr (joined, ==, cases[i].words);
    }
}

static void
test_slips (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    guint       n_slips;
  } cases[] = {
    { "", "", 0 },
    { "cramp", "cramp", 0 },
    { "cramp", "cramps", 1 },
    { "cramp", "crap", 1 },
    { "cramp", "clamp", 1 },
    { "cramp", "carmp", 1 },
    { "cramp", "", 5 },
    { "kitten", "sitting", 3 },
    { "müde", "mude", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      glong                n_a;
      glong                n_b;
      g_autofree gunichar *a = g_utf8_to_ucs4_fast (cases[i].a, -1, &n_a);
      g_autofree gunichar *b = g_utf8_to_ucs4_fast (cases[i].b, -1, &n_b);

      g_assert_cmpuint (sinew_words_count_slips (a, n_a, b, n_b), ==, cases[i].n_slips);
      g_assert_cmpuint (sinew_words_count_slips (b, n_b, a, n_a), ==, cases[i].n_slips);
    }
}

static void
test_max_slips (void)
{
  g_assert_cmpuint (sinew_words_get_max_slips (2), ==, 0);
  g_assert_cmpuint (sinew_words_get_max_slips (3), ==, 1);
  g_assert_cmpuint (sinew_words_get_max_slips (5), ==, 2);
  g_assert_cmpuint (sinew_words_get_max_slips (50), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/split", test_split);
  g_test_add_func ("/words/slips", test_slips);
  g_test_add_func ("/words/max-slips", test_max_slips);

  return g_test_run ();
}
