/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-part-table.h"
#include "sinew-typesetter.h"

G_BEGIN_DECLS

/**
 * SinewColumnNeed:
 * @least: the width of its longest word
 * @good: the width below which it reads badly
 * @wanted: the width that its texts would fill
 * @longest: its longest text, in characters
 *
 * How wide a column wants to be. Widths are in points.
 */
typedef struct
{
  double least;
  double good;
  double wanted;
  guint  longest;
} SinewColumnNeed;

SinewColumnNeed sinew_column_need_measure (SinewTypesetter *typesetter,
                                           SinewPartTable  *table,
                                           guint            column);

G_END_DECLS
