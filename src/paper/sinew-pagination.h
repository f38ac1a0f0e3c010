/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-fragment.h"

G_BEGIN_DECLS

/**
 * SinewPiece:
 * @height: of the whole; with lines, both paddings and all lines
 * @space_before: above it, but not at the top of a sheet
 * @keep_with_next: whether the next piece has to begin on the same sheet
 * @is_whole: whether it is split only if no sheet can hold it
 * @lines: (nullable) (array length=n_lines): the heights of the lines between
 *   which it can be split
 * @n_lines: how many
 * @padding: above the first and below the last line of every part of it
 * @repeat_height: of what is repeated where it is continued
 * @repeat_is_beside: whether that stands beside its lines, not above them
 * @table: which table it is a row of; 0 is none
 * @head_height: of that table's head
 *
 * Something of a known height that wants a place on a sheet. Lengths are in
 * points.
 */
typedef struct
{
  double        height;
  double        space_before;
  gboolean      keep_with_next;
  gboolean      is_whole;
  const double *lines;
  guint         n_lines;
  double        padding;
  double        repeat_height;
  gboolean      repeat_is_beside;
  guint         table;
  double        head_height;
} SinewPiece;

GArray *sinew_pagination_run (const SinewPiece *pieces,
                              guint             n_pieces,
                              double            first_height,
                              double            height);

G_END_DECLS
