/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-table-columns.h"

/* In characters: text in narrower columns falls apart, wider ones are wanted by
 * none and hard to read. */
#define N_CHARS_LEAST 25
#define N_CHARS_WANTED 40
#define N_CHARS_MOST 96
#define N_CHARS_NAMES_LEAST 18
#define N_CHARS_NAMES_MOST 32

/* Of the width: the names leave room for what they name. */
#define NAMES_MOST 0.38

SinewTableColumns *
sinew_table_columns_new (void)
{
  SinewTableColumns *self = g_new0 (SinewTableColumns, 1);

  self->widths = g_array_new (FALSE, TRUE, sizeof (int));

  return self;
}

void
sinew_table_columns_free (SinewTableColumns *self)
{
  g_array_unref (self->widths);
  g_free (self);
}

static int *
get_widths (SinewTableColumns *self)
{
  return (int *)(void *)self->widths->data;
}

static int
sum (SinewTableColumns *self)
{
  int total = 0;

  for (guint i = 0; i < self->widths->len; i++)
    total += get_widths (self)[i];

  return total;
}

/* Gives out @room in equal parts, as far as columns may become wider. */
static void
spread (SinewTableColumns *self,
        int                room,
        int                most)
{
  for (guint i = 0; i < self->widths->len; i++)
    {
      int *width = &get_widths (self)[i];
      int  part = MIN (room / (int)(self->widths->len - i), MAX (most - *width, 0));

      *width += part;
      room -= part;
    }
}

/* Takes @lack from the columns that are wider than the least. */
static void
squeeze (SinewTableColumns *self,
         int                lack,
         int                least)
{
  int spare = sum (self) - least * (int)self->widths->len;

  for (guint i = 0; i < self->widths->len && spare > 0; i++)
    {
      int *width = &get_widths (self)[i];
      int  own = *width - least;
      int  part = (int)((gint64)lack * own / spare);

      *width -= part;
      lack -= part;
      spare -= own;
    }
}

/**
 * sinew_table_columns_fit:
 * @width: of the whole table, in pixels
 * @char_width: of a character of its font, on average
 * @n_chars_names: how many characters the longest name has
 * @n_chars: (array length=n_columns): how many the longest text of each column has
 *
 * Gives each column its width. They fill the width of the table, unless they are
 * too few to be as wide, or too many to be as narrow: then each is as wide as is
 * good for it, yet one whole column finds room beside the names.
 *
 * Returns: whether any has another width now
 */
gboolean
sinew_table_columns_fit (SinewTableColumns *self,
                         int                width,
                         int                char_width,
                         int                n_chars_names,
                         const int         *n_chars,
                         guint              n_columns)
{
  g_autoptr (GArray) old_widths = g_steal_pointer (&self->widths);
  int old_names_width = self->names_width;
  int names_width = CLAMP (n_chars_names, N_CHARS_NAMES_LEAST, N_CHARS_NAMES_MOST) * char_width;
  int room, least, rest;

  self->names_width = MIN (names_width, (int)(width * NAMES_MOST));
  room = MAX (width - self->names_width, 1);
  least = MIN (N_CHARS_LEAST * char_width, room);

  self->widths = g_array_sized_new (FALSE, TRUE, sizeof (int), n_columns);
  g_array_set_size (self->widths, n_columns);
  for (guint i = 0; i < n_columns; i++)
    get_widths (self)[i] = MIN (CLAMP (n_chars[i], N_CHARS_LEAST, N_CHARS_WANTED) * char_width, room);

  rest = room - sum (self);
  if (rest > 0)
    spread (self, rest, N_CHARS_MOST * char_width);
  else if (least * (int)n_columns <= room)
    squeeze (self, -rest, least);

  return self->names_width != old_names_width || n_columns != old_widths->len ||
         memcmp (self->widths->data, old_widths->data, n_columns * sizeof (int)) != 0;
}

int
sinew_table_columns_get_width (SinewTableColumns *self,
                               guint              n)
{
  g_return_val_if_fail (n < self->widths->len, 0);

  return get_widths (self)[n];
}

/**
 * sinew_table_columns_get_start:
 * @n: a column, or the number of columns for the end of the last
 *
 * Returns: where a column begins without any scrolling, from the end of the names
 */
int
sinew_table_columns_get_start (SinewTableColumns *self,
                               guint              n)
{
  int start = 0;

  g_return_val_if_fail (n <= self->widths->len, 0);

  for (guint i = 0; i < n; i++)
    start += get_widths (self)[i];

  return start;
}
