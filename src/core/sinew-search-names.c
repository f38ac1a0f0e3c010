/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-search-names.h"
#include "sinew-words.h"

/**
 * SinewSearchNames:
 *
 * All the names that one thing is found by, cut into words.
 */
struct _SinewSearchNames
{
  GPtrArray *names;
};

typedef struct
{
  char         *text;
  char        **words;
  SinewNameRole role;
} Name;

static void
name_free (gpointer data)
{
  Name *name = data;

  g_free (name->text);
  g_strfreev (name->words);
  g_free (name);
}

SinewSearchNames *
sinew_search_names_new (void)
{
  SinewSearchNames *self = g_new0 (SinewSearchNames, 1);

  self->names = g_ptr_array_new_with_free_func (name_free);

  return self;
}

void
sinew_search_names_free (SinewSearchNames *self)
{
  g_ptr_array_unref (self->names);
  g_free (self);
}

static gboolean
contains (SinewSearchNames  *self,
          const char *const *words)
{
  for (guint i = 0; i < self->names->len; i++)
    {
      Name *name = g_ptr_array_index (self->names, i);

      if (g_strv_equal ((const char *const *)name->words, words))
        return TRUE;
    }

  return FALSE;
}

/**
 * sinew_search_names_add:
 * @name: (nullable): a name; the first that is added is the one that is shown
 * @role: what it is to the thing
 *
 * One that is there already, spelled differently perhaps, is not added again.
 */
void
sinew_search_names_add (SinewSearchNames *self,
                        const char       *name,
                        SinewNameRole     role)
{
  g_auto (GStrv) words = name ? sinew_words_split (name) : NULL;
  Name *added;

  if (words == NULL || contains (self, (const char *const *)words))
    return;

  added = g_new0 (Name, 1);
  added->text = g_strdup (name);
  added->words = g_steal_pointer (&words);
  added->role = role;
  g_ptr_array_add (self->names, added);
}

void
sinew_search_names_add_all (SinewSearchNames  *self,
                            const char *const *names,
                            SinewNameRole      role)
{
  for (guint i = 0; names[i]; i++)
    sinew_search_names_add (self, names[i], role);
}

static gboolean
has_word (Name       *name,
          const char *start)
{
  for (guint i = 0; name->words[i]; i++)
    {
      if (g_str_has_prefix (name->words[i], start))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_all_words (Name              *name,
               const char *const *words)
{
  for (guint i = 0; words[i]; i++)
    {
      if (!has_word (name, words[i]))
        return FALSE;
    }

  return TRUE;
}

static gboolean
begins_with (Name              *name,
             const char *const *words)
{
  for (guint i = 0; words[i]; i++)
    {
      if (name->words[i] == NULL || !g_str_has_prefix (name->words[i], words[i]))
        return FALSE;
    }

  return TRUE;
}

static SinewRank
rank_name (Name              *name,
           const char *const *words)
{
  gboolean is_whole;

  if (!has_all_words (name, words))
    return SINEW_RANK_NONE;
  if (name->role == SINEW_NAME_ROLE_RELATED)
    return SINEW_RANK_RELATED;

  is_whole = g_strv_equal ((const char *const *)name->words, words);
  if (name->role == SINEW_NAME_ROLE_SYNONYM)
    return is_whole ? SINEW_RANK_SYNONYM : SINEW_RANK_IN_SYNONYM;
  if (is_whole)
    return SINEW_RANK_NAME;

  return begins_with (name, words) ? SINEW_RANK_START : SINEW_RANK_WORD;
}

static Name *
find_name_with (SinewSearchNames *self,
                const char       *start)
{
  for (guint i = 0; i < self->names->len; i++)
    {
      if (has_word (g_ptr_array_index (self->names, i), start))
        return g_ptr_array_index (self->names, i);
    }

  return NULL;
}

/* Each word stands somewhere. Gives the name that has the first of those words that
 * the shown name has not. */
static SinewRank
match_scattered (SinewSearchNames  *self,
                 const char *const *words,
                 Name             **match)
{
  for (guint i = 0; words[i]; i++)
    {
      Name *name = find_name_with (self, words[i]);

      if (name == NULL)
        return SINEW_RANK_NONE;
      if (*match == NULL || *match == g_ptr_array_index (self->names, 0))
        *match = name;
    }

  return SINEW_RANK_SCATTERED;
}

/**
 * sinew_search_names_match:
 * @words: (array zero-terminated=1): words as of sinew_words_split(), one at least
 * @match: (out) (transfer none) (nullable): the name that fits; %NULL where that is
 *   the one that is shown
 *
 * Returns: how well the words fit, each of which has to be the beginning of a word
 */
SinewRank
sinew_search_names_match (SinewSearchNames  *self,
                          const char *const *words,
                          const char       **match)
{
  SinewRank best = SINEW_RANK_NONE;
  Name     *name = NULL;

  for (guint i = 0; i < self->names->len; i++)
    {
      SinewRank rank = rank_name (g_ptr_array_index (self->names, i), words);

      if (rank < best)
        {
          best = rank;
          name = g_ptr_array_index (self->names, i);
        }
    }
  if (name == NULL && words[0] && words[1])
    best = match_scattered (self, words, &name);

  *match = name && name != g_ptr_array_index (self->names, 0) ? name->text : NULL;

  return best;
}

/* Letters are swapped or mistyped more often than left out: of two words as many slips
 * away, that of the same length is nearer. */
static guint
get_distance (guint n_slips,
              glong n_letters,
              glong n_others)
{
  return 2 * n_slips + (n_letters != n_others);
}

/* Returns how far the nearest word of a name is, which is put into *nearest; 0 for the
 * beginning of a word. */
static guint
correct_word (SinewSearchNames *self,
              const char       *word,
              const char      **nearest)
{
  glong                n_letters;
  g_autofree gunichar *letters = g_utf8_to_ucs4_fast (word, -1, &n_letters);
  guint                least = G_MAXUINT;

  if (find_name_with (self, word))
    {
      *nearest = word;
      return 0;
    }

  for (guint i = 0; i < self->names->len; i++)
    {
      Name *name = g_ptr_array_index (self->names, i);

      for (guint j = 0; name->words[j]; j++)
        {
          glong                n_others;
          g_autofree gunichar *others = g_utf8_to_ucs4_fast (name->words[j], -1, &n_others);
          guint                max = sinew_words_get_max_slips (MIN (n_letters, n_others));
          guint                n_slips = G_MAXUINT;

          if (ABS (n_letters - n_others) <= (glong)max)
            n_slips = sinew_words_count_slips (letters, n_letters, others, n_others);
          if (n_slips <= max && get_distance (n_slips, n_letters, n_others) < least)
            {
              least = get_distance (n_slips, n_letters, n_others);
              *nearest = name->words[j];
            }
        }
    }

  return least;
}

/**
 * sinew_search_names_correct:
 * @words: (array zero-terminated=1): words as of sinew_words_split()
 * @corrected: (out) (transfer full) (nullable): the words without slips
 *
 * Returns: how far they are from what was typed, to be compared with what other names
 *   give; %G_MAXUINT where something else is meant
 */
guint
sinew_search_names_correct (SinewSearchNames  *self,
                            const char *const *words,
                            char             **corrected)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint distance = 0;

  *corrected = NULL;
  for (guint i = 0; words[i]; i++)
    {
      const char *nearest = NULL;
      guint       n = correct_word (self, words[i], &nearest);

      if (n == G_MAXUINT)
        return G_MAXUINT;
      distance += n;
      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", nearest);
    }
  *corrected = g_strdup (text->str);

  return distance;
}
