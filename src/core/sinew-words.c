/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-words.h"

#define MAX_SLIPS 2

/* As in “B-12” and “Q 10”: a longer number is one of its own, such as a year. */
#define MAX_DIGITS 2

/* Apostrophes and stresses divide no words; marks are accents. */
static gboolean
is_dropped (gunichar letter)
{
  return letter == '\'' || letter == 0x2019 || letter == 0x2032 || g_unichar_ismark (letter);
}

static gboolean
is_single_letter (const char *word)
{
  return g_unichar_isalpha (g_utf8_get_char (word)) && *g_utf8_next_char (word) == '\0';
}

static gboolean
is_short_number (const char *word)
{
  guint n_digits = 0;

  while (g_ascii_isdigit (word[n_digits]))
    n_digits++;

  return n_digits > 0 && n_digits <= MAX_DIGITS && word[n_digits] == '\0';
}

/* “B 12” and “B-12” are “b12”. */
static void
add_word (GPtrArray *words,
          GString   *word)
{
  char *last = words->len ? g_ptr_array_index (words, words->len - 1) : NULL;

  if (word->len == 0)
    return;

  if (last && is_single_letter (last) && is_short_number (word->str))
    {
      g_ptr_array_index (words, words->len - 1) = g_strconcat (last, word->str, NULL);
      g_free (last);
    }
  else
    {
      g_ptr_array_add (words, g_strdup (word->str));
    }
  g_string_truncate (word, 0);
}

/**
 * sinew_words_split:
 * @text: what somebody typed, or a name
 *
 * Letter case, accents and what stands between the words make no difference.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words
 */
char **
sinew_words_split (const char *text)
{
  g_autofree char *decomposed = NULL;
  g_autofree char *folded = NULL;
  g_autoptr (GString) word = g_string_new (NULL);
  GPtrArray *words = g_ptr_array_new ();

  g_return_val_if_fail (text != NULL, NULL);

  decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  folded = g_utf8_casefold (decomposed ? decomposed : "", -1);
  for (const char *c = folded; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (g_unichar_isalnum (letter))
        g_string_append_unichar (word, letter);
      else if (!is_dropped (letter))
        add_word (words, word);
    }
  add_word (words, word);
  g_ptr_array_add (words, NULL);

  return (char **)g_ptr_array_free (words, FALSE);
}

/**
 * sinew_words_count_slips:
 * @a: (array length=n_a): letters
 * @b: (array length=n_b): letters
 *
 * Three rows of the table are kept at a time.
 *
 * Returns: how many letters have to be put in, left out, replaced or swapped with
 *   their neighbor to make @b of @a: the Damerau-Levenshtein distance
 */
guint
sinew_words_count_slips (const gunichar *a,
                         glong           n_a,
                         const gunichar *b,
                         glong           n_b)
{
  g_autofree guint *rows = g_new (guint, 3 * (n_b + 1));
  guint            *before = rows;
  guint            *above = rows + (n_b + 1);
  guint            *row = rows + 2 * (n_b + 1);

  for (glong j = 0; j <= n_b; j++)
    row[j] = j;

  for (glong i = 1; i <= n_a; i++)
    {
      guint *spare = before;

      before = above;
      above = row;
      row = spare;
      row[0] = i;
      for (glong j = 1; j <= n_b; j++)
        {
          row[j] = MIN (above[j], row[j - 1]) + 1;
          row[j] = MIN (row[j], above[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
        }
    }

  return row[n_b];
}

/**
 * sinew_words_get_max_slips:
 * @n_letters: how long a word is
 *
 * A short word has no room for slips: “d” is no slip for “k”.
 *
 * Returns: with how many slips a word may still be meant
 */
guint
sinew_words_get_max_slips (glong n_letters)
{
  return n_letters < 3 ? 0 : n_letters < 5 ? 1
                                           : MAX_SLIPS;
}
