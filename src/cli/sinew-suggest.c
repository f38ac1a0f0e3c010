/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-suggest.h"
#include "sinew-words.h"

#define MAX_PROPOSALS 3
#define MIN_WORD 2
#define MIN_PREFIX 3

/**
 * SinewSuggest:
 *
 * What somebody may have meant by a word that nobody knows: the spellings that
 * contain it, else those that are fewest slips away.
 */
struct _SinewSuggest
{
  gunichar  *words;
  glong      n_letters;
  guint      best; /* the rank of the proposals */
  GPtrArray *proposals;
};

/* How good a proposal is, the best first; each slip beyond the first is worse. */
enum {
  RANK_SAME,
  RANK_WORD,
  RANK_PREFIX,
  RANK_SLIP,
  RANK_NONE = G_MAXUINT,
};

/* Letter case, accents, and what stands between words make no difference. */
static gunichar *
fold (const char *words,
      glong      *n_letters)
{
  g_autofree char *decomposed = g_utf8_normalize (words, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = g_utf8_casefold (decomposed ? decomposed : "", -1);
  gunichar        *letters = g_utf8_to_ucs4_fast (folded, -1, n_letters);
  glong            n = 0;

  for (glong i = 0; i < *n_letters; i++)
    {
      if (g_unichar_isspace (letters[i]) || letters[i] == '_')
        letters[n++] = '-';
      else if (!g_unichar_ismark (letters[i]))
        letters[n++] = letters[i];
    }
  *n_letters = n;

  return letters;
}

/**
 * sinew_suggest_new:
 * @words: the words that nobody knows
 *
 * Returns: (transfer full): a search for what may be meant
 */
SinewSuggest *
sinew_suggest_new (const char *words)
{
  SinewSuggest *self = g_new0 (SinewSuggest, 1);

  self->words = fold (words, &self->n_letters);
  self->best = RANK_NONE;
  self->proposals = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
sinew_suggest_free (SinewSuggest *self)
{
  g_free (self->words);
  g_ptr_array_unref (self->proposals);
  g_free (self);
}

/* The place after the words, if they stand in @letters at @start, whatever
 * divides them: “b-12” stands in “vitamin-b12”. Else -1. */
static glong
match_at (SinewSuggest   *self,
          const gunichar *letters,
          glong           n_letters,
          glong           start)
{
  glong end = start;

  for (glong i = 0; i < self->n_letters; i++)
    {
      if (!g_unichar_isalnum (self->words[i]))
        continue;
      while (end < n_letters && end > start && !g_unichar_isalnum (letters[end]))
        end++;
      if (end == n_letters || letters[end] != self->words[i])
        return -1;
      end++;
    }

  return end;
}

/* Whether the words are the start of one or more words of @letters, or all of these. */
static guint
rank_words (SinewSuggest   *self,
            const gunichar *letters,
            glong           n_letters)
{
  guint rank = RANK_NONE;

  for (glong start = 0; start < n_letters; start++)
    {
      glong    end = match_at (self, letters, n_letters, start);
      glong    length = end - start;
      gboolean ends_word = end == n_letters || (end > 0 && !g_unichar_isalnum (letters[end]));

      if (end < 0 || (start > 0 && g_unichar_isalnum (letters[start - 1])))
        continue;
      if (ends_word && length >= MIN_WORD)
        rank = MIN (rank, length == n_letters ? RANK_SAME : RANK_WORD);
      else if (length >= MIN_PREFIX)
        rank = MIN (rank, RANK_PREFIX);
    }

  return rank;
}

static guint
rank_slips (SinewSuggest   *self,
            const gunichar *letters,
            glong           n_letters)
{
  guint limit = sinew_words_get_max_slips (MIN (self->n_letters, n_letters));
  guint distance = G_MAXUINT;

  if (ABS (self->n_letters - n_letters) <= (glong)limit)
    distance = sinew_words_count_slips (self->words, self->n_letters, letters, n_letters);
  if (distance > limit)
    return RANK_NONE;

  return distance == 0 ? RANK_SAME : RANK_SLIP + distance - 1;
}

/**
 * sinew_suggest_consider:
 * @spelling: a word that is known
 * @proposal: what to propose where that is meant
 */
void
sinew_suggest_consider (SinewSuggest *self,
                        const char   *spelling,
                        const char   *proposal)
{
  glong                n_letters;
  g_autofree gunichar *letters = fold (spelling, &n_letters);
  guint                rank = MIN (rank_words (self, letters, n_letters),
                                   rank_slips (self, letters, n_letters));

  if (rank == RANK_NONE || rank > self->best)
    return;

  if (rank < self->best)
    g_ptr_array_set_size (self->proposals, 0);
  self->best = rank;
  if (!g_ptr_array_find_with_equal_func (self->proposals, proposal, g_str_equal, NULL))
    g_ptr_array_add (self->proposals, g_strdup (proposal));
}

/**
 * sinew_suggest_consider_all:
 * @words: (array zero-terminated=1): words that are known
 */
void
sinew_suggest_consider_all (SinewSuggest      *self,
                            const char *const *words)
{
  for (guint i = 0; words[i]; i++)
    sinew_suggest_consider (self, words[i], words[i]);
}

static char *
quote_proposals (SinewSuggest *self)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < MIN (self->proposals->len, MAX_PROPOSALS); i++)
    {
      if (i > 0)
        g_string_append (list, ", ");
      /* Translators: a proposal, in the quotation marks of the language. */
      g_string_append_printf (list, _("“%s”"), (const char *)g_ptr_array_index (self->proposals, i));
    }

  return g_string_free (list, FALSE);
}

/**
 * sinew_suggest_to_text:
 * @problem: what is wrong, as "unknown symptom “crampz”"
 * @otherwise: (nullable): what to say where nothing resembles the words, as
 *   "“sinew list symptoms” lists them"
 *
 * Returns: (transfer full): what is wrong and what would be right
 */
char *
sinew_suggest_to_text (SinewSuggest *self,
                       const char   *problem,
                       const char   *otherwise)
{
  g_autofree char *proposals = quote_proposals (self);

  if (self->proposals->len == 1)
    /* Translators: %s is what is wrong, as "unknown symptom “crampz”"; the second is a quoted id. */
    return g_strdup_printf (_("%s; did you mean %s?"), problem, proposals);
  if (self->proposals->len > 1)
    /* Translators: %s is what is wrong, as "unknown id “vitamin-z”"; then quoted ids. */
    return g_strdup_printf (_("%s; did you mean one of %s?"), problem, proposals);
  if (otherwise)
    /* Translators: %s is what is wrong, then what would be right. */
    return g_strdup_printf (_("%s; %s"), problem, otherwise);

  return g_strdup (problem);
}
