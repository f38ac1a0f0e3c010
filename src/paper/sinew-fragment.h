/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SinewFragment:
 * @piece: the number of the piece
 * @sheet: the number of the sheet, from 0
 * @y: its top, in points from the top of the sheet's body
 * @height: its height, in points
 * @first_line: the first of the piece's lines in it
 * @n_lines: how many of them it has, if the piece has lines
 * @has_head: whether the head of its table stands right above it
 * @is_last: whether the piece ends with it
 *
 * A piece, or as much of it as stands on one sheet. One whose first line is not
 * 0 is continued from the sheet before.
 */
typedef struct
{
  guint    piece;
  guint    sheet;
  double   y;
  double   height;
  guint    first_line;
  guint    n_lines;
  gboolean has_head;
  gboolean is_last;
} SinewFragment;

G_END_DECLS
