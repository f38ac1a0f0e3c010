/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-pagination.h"

/* Sums of heights in another order differ in their last digits. */
#define TOLERANCE 0.001

/* How many lines of a piece stand together at least (“widows and orphans”). */
#define MIN_LINES 2

typedef struct
{
  const SinewPiece *pieces;
  guint             n_pieces;
  double            first_height;
  double            height;
  GArray           *fragments;

  guint  sheet;
  double y;     /* how much of the sheet is taken */
  guint  table; /* whose head the next piece stands under; 0 is none */
} Run;

/* Pieces that have to begin on one sheet: all but the last wholly. */
typedef struct
{
  guint    last;
  double   room;     /* that the last has on a sheet of its own with the others */
  double   least;    /* what has to be free on the sheet */
  gboolean is_alone; /* nothing is before the last */
} Chain;

static double
get_body (Run *run)
{
  return run->sheet == 0 ? run->first_height : run->height;
}

static double
get_left (Run *run)
{
  return get_body (run) - run->y + TOLERANCE;
}

static void
begin_sheet (Run *run)
{
  run->sheet++;
  run->y = 0;
  run->table = 0;
}

static double
get_head (const SinewPiece *piece,
          guint             table)
{
  return piece->table != 0 && piece->table != table ? piece->head_height : 0;
}

static guint
get_min_lines (const SinewPiece *piece)
{
  return piece->n_lines >= 2 * MIN_LINES ? MIN_LINES : 1;
}

static gboolean
is_split_freely (const SinewPiece *piece)
{
  return !piece->is_whole && piece->n_lines >= 2 * MIN_LINES;
}

/* What of a piece has to be on the sheet on which it begins, if a sheet has
 * @room for it. */
static double
get_least (const SinewPiece *piece,
           double            room)
{
  double least = 2 * piece->padding;

  if (piece->n_lines == 0 || (!is_split_freely (piece) && piece->height <= room + TOLERANCE))
    return piece->height;

  for (guint i = 0; i < get_min_lines (piece); i++)
    least += piece->lines[i];

  return least;
}

/* Measures the chain that begins with @first, as it would be on a sheet on which
 * @y is taken and of which @body can be had at all. */
static Chain
measure_chain (Run   *run,
               guint  first,
               double y,
               guint  table,
               double body)
{
  Chain  chain = { .last = first };
  double needed = 0; /* by the pieces before the last, here */
  double fresh = 0;  /* the same on an empty sheet */

  for (;;)
    {
      const SinewPiece *piece = &run->pieces[chain.last];
      double            head = get_head (piece, chain.last == first ? table : run->pieces[chain.last - 1].table);
      double            fresh_head = chain.last == first ? get_head (piece, 0) : head;
      double            space = y + needed > 0 ? piece->space_before : 0;
      double            fresh_space = fresh > 0 ? piece->space_before : 0;

      chain.room = body - fresh - fresh_space - fresh_head;
      if (!piece->keep_with_next || chain.last + 1 == run->n_pieces || chain.room < 0)
        {
          chain.least = needed + space + head + get_least (piece, chain.room);
          chain.is_alone = chain.last == first;
          return chain;
        }

      needed += space + head + piece->height;
      fresh += fresh_space + fresh_head + piece->height;
      chain.last++;
    }
}

/* Where not even an empty sheet holds all of a chain together, its first piece
 * goes alone. */
static Chain
find_chain (Run  *run,
            guint first)
{
  double body = run->y > 0 ? run->height : get_body (run);
  Chain  chain = measure_chain (run, first, 0, 0, body);

  if (!chain.is_alone && chain.least > body + TOLERANCE)
    {
      const SinewPiece *piece = &run->pieces[first];

      chain.last = first;
      chain.room = body - get_head (piece, 0);
      chain.least = (run->y > 0 ? piece->space_before : 0) + get_head (piece, run->table) + get_least (piece, chain.room);
      return chain;
    }

  return measure_chain (run, first, run->y, run->table, body);
}

static void
add_fragment (Run   *run,
              guint  piece_number,
              guint  first_line,
              guint  n_lines,
              double height)
{
  const SinewPiece *piece = &run->pieces[piece_number];
  double            head = get_head (piece, run->table);
  double            space = first_line == 0 && run->y > 0 ? piece->space_before : 0;
  SinewFragment     fragment = {
        .piece = piece_number,
        .sheet = run->sheet,
        .y = run->y + space + head,
        .height = height,
        .first_line = first_line,
        .n_lines = n_lines,
        .has_head = piece->table != 0 && piece->table != run->table,
        .is_last = first_line + n_lines == piece->n_lines,
  };

  g_array_append_val (run->fragments, fragment);
  run->y = fragment.y + height;
  run->table = piece->table;
}

static double
get_part_height (const SinewPiece *piece,
                 guint             first_line,
                 guint             n_lines)
{
  double repeat = first_line > 0 ? piece->repeat_height : 0;
  double height = 0;

  for (guint i = 0; i < n_lines; i++)
    height += piece->lines[first_line + i];

  height = piece->repeat_is_beside ? MAX (height, repeat) : height + repeat;

  return height + 2 * piece->padding;
}

static guint
count_fitting (const SinewPiece *piece,
               guint             first_line,
               double            room)
{
  guint n = 0;

  room -= 2 * piece->padding;
  if (first_line > 0 && !piece->repeat_is_beside)
    room -= piece->repeat_height;
  while (first_line + n < piece->n_lines && piece->lines[first_line + n] <= room)
    room -= piece->lines[first_line + n++];

  return n;
}

/* How many lines go onto a sheet with @room: none where they would be too few. */
static guint
count_lines (const SinewPiece *piece,
             guint             first_line,
             double            room,
             gboolean          is_top)
{
  guint n_fitting = count_fitting (piece, first_line, room);
  guint n_left = piece->n_lines - first_line;
  guint least = get_min_lines (piece);
  guint n = n_fitting;

  if (n_fitting >= n_left)
    return n_left;
  if (n + least > n_left)
    n = n_left > least ? n_left - least : 0;
  if (n >= least)
    return n;

  /* At the top there is no better place. */
  return is_top ? MAX (n_fitting, 1) : 0;
}

static void
split (Run  *run,
       guint piece_number)
{
  const SinewPiece *piece = &run->pieces[piece_number];
  guint             line = 0;

  while (line < piece->n_lines)
    {
      double space = line == 0 && run->y > 0 ? piece->space_before : 0;
      double room = get_left (run) - space - get_head (piece, run->table);
      guint  n = count_lines (piece, line, room, run->y == 0);

      if (n > 0)
        add_fragment (run, piece_number, line, n, get_part_height (piece, line, n));
      line += n;
      if (line < piece->n_lines)
        begin_sheet (run);
    }
}

/* @room: what a sheet has for it at most */
static void
place (Run   *run,
       guint  piece_number,
       double room)
{
  const SinewPiece *piece = &run->pieces[piece_number];
  double            space = run->y > 0 ? piece->space_before : 0;
  double            left = get_left (run) - space - get_head (piece, run->table);
  gboolean          can_be_split = is_split_freely (piece) || (piece->n_lines > 1 && piece->height > room + TOLERANCE);

  if (piece->height > left && can_be_split)
    split (run, piece_number);
  else
    add_fragment (run, piece_number, 0, piece->n_lines, piece->height);
}

/**
 * sinew_pagination_run:
 * @pieces: (array length=n_pieces): what is to be placed, in order; rows of one
 *   table are neighbors
 * @first_height: the height of the first sheet's body
 * @height: the height of the others'
 *
 * Puts as much onto each sheet as goes there. A piece that is kept with the next
 * is not the last on a sheet; two lines at least stand together; the head of a
 * table stands above the first of its rows on each sheet. Only what has lines and
 * is too tall for a sheet (with the head and the pieces that are kept with it) is
 * split although it should be whole; what is too tall and has no lines reaches
 * beyond the body.
 *
 * Returns: (transfer full) (element-type SinewFragment): what stands where, in
 *   order
 */
GArray *
sinew_pagination_run (const SinewPiece *pieces,
                      guint             n_pieces,
                      double            first_height,
                      double            height)
{
  Run run = {
    .pieces = pieces,
    .n_pieces = n_pieces,
    .first_height = first_height,
    .height = height,
    .fragments = g_array_new (FALSE, FALSE, sizeof (SinewFragment)),
  };

  for (guint i = 0; i < n_pieces;)
    {
      Chain chain = find_chain (&run, i);

      if (run.y > 0 && chain.least > get_left (&run))
        begin_sheet (&run);
      for (; i < chain.last; i++)
        add_fragment (&run, i, 0, pieces[i].n_lines, pieces[i].height);
      place (&run, i++, chain.room);
    }

  return run.fragments;
}
