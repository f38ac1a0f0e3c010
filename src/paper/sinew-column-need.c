/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-column-need.h"

#include <math.h>
#include <string.h>

#include "sinew-plain-text.h"

/* Words of which the widest is sought: letters differ in width, so it need not be
 * the one with the most. */
#define N_LONGEST 3

/* A word longer than this may be broken, for the sake of the other columns. */
#define MAX_WORD 24

/* In characters: a column to write in, and what a text is read well in. */
#define TO_WRITE_IN 14
#define READS_WELL 9

/* In characters: a text that is longer than the first reads badly in a column that
 * is narrower than the second. */
#define LONG_TEXT 160
#define READS_LONG_TEXT_WELL 22

typedef struct
{
  const char *start;
  gsize       n_bytes;
  guint       n_chars;
} Word;

typedef struct
{
  Word  words[N_LONGEST]; /* the longest first */
  guint longest;          /* text, in characters */
  gsize sum;
  guint n_texts;
} Survey;

static gboolean
is_same (const Word *a,
         const Word *b)
{
  return a->n_bytes == b->n_bytes && memcmp (a->start, b->start, a->n_bytes) == 0;
}

static void
note_word (Survey *survey,
           Word    word)
{
  if (word.n_chars <= survey->words[N_LONGEST - 1].n_chars)
    return;

  for (guint i = 0; i < N_LONGEST; i++)
    {
      if (word.n_chars == survey->words[i].n_chars && is_same (&word, &survey->words[i]))
        return;
      if (word.n_chars > survey->words[i].n_chars)
        {
          memmove (&survey->words[i + 1], &survey->words[i], (N_LONGEST - 1 - i) * sizeof (Word));
          survey->words[i] = word;
          return;
        }
    }
}

/* A line can also be broken after a hyphen or a slash. */
static gboolean
ends_word (char c)
{
  return c == ' ' || c == '\n' || c == '-' || c == '/';
}

static void
note_text (Survey     *survey,
           const char *text)
{
  Word  word = { .start = text };
  guint n_chars = 0;

  for (const char *c = text; *c != '\0'; c++)
    {
      gboolean is_first_byte = ((guchar)*c & 0xC0) != 0x80;

      n_chars += is_first_byte;
      word.n_chars += is_first_byte && *c != ' ';
      word.n_bytes = c + 1 - word.start;
      if (!ends_word (*c))
        continue;
      note_word (survey, word);
      word = (Word){ .start = c + 1 };
    }
  note_word (survey, word);

  survey->longest = MAX (survey->longest, n_chars);
  survey->sum += n_chars;
  survey->n_texts += n_chars > 0;
}

static double
measure_longest (SinewTypesetter *typesetter,
                 SinewFace        face,
                 const Survey    *survey)
{
  double width = 0;

  for (guint i = 0; i < N_LONGEST && survey->words[i].n_chars > 0; i++)
    {
      gsize            n_chars = MIN (survey->words[i].n_chars, MAX_WORD);
      g_autofree char *word = g_strndup (survey->words[i].start, survey->words[i].n_bytes);
      g_autofree char *storage = NULL;
      const char      *clean = sinew_plain_text_clean (word, &storage);
      g_autofree char *part = g_utf8_substring (clean, 0, MIN (n_chars, (gsize)g_utf8_strlen (clean, -1)));

      width = MAX (width, sinew_typesetter_measure_width (typesetter, face, g_strchomp (part)));
    }

  /* A little more than the word, as widths are rounded to Pango's units. */
  return width + 0.1;
}

/**
 * sinew_column_need_measure:
 *
 * Looks at the number of characters of every text, and measures only the longest
 * words, so that a large table is not laid out twice.
 *
 * Returns: what the column needs
 */
SinewColumnNeed
sinew_column_need_measure (SinewTypesetter *typesetter,
                           SinewPartTable  *table,
                           guint            column)
{
  SinewFace       face = column == 0 ? SINEW_FACE_BOLD : SINEW_FACE_TEXT;
  double          char_width = sinew_typesetter_get_char_width (typesetter);
  Survey          head = { 0 };
  Survey          cells = { 0 };
  SinewColumnNeed need;
  double          typical = 0;

  note_text (&head, sinew_part_table_get_head (table, column));
  for (guint row = 0; row < sinew_part_table_get_n_rows (table); row++)
    note_text (&cells, sinew_part_table_get_cell (table, row, column));

  need.longest = cells.longest;

  /* Long texts take more lines rather than all the width: in proportion to the
   * root of their length all columns would be as high as wide. */
  if (cells.n_texts > 0)
    typical = sqrt ((double)cells.sum / cells.n_texts * cells.longest);
  else
    cells.longest = typical = TO_WRITE_IN;

  need.least = MAX (measure_longest (typesetter, SINEW_FACE_BOLD, &head), measure_longest (typesetter, face, &cells));
  if (cells.longest >= LONG_TEXT)
    need.good = MAX (need.least, READS_LONG_TEXT_WELL * char_width);
  else
    need.good = MAX (need.least, MIN (cells.longest, READS_WELL) * char_width);
  need.wanted = MAX (need.good, MAX (typical, MIN (head.longest, 2 * READS_WELL)) * char_width);

  return need;
}
