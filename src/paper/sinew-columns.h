/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-column-need.h"

G_BEGIN_DECLS

/**
 * SinewColumns:
 * @n: how many
 * @columns: (array length=n): their numbers in the table, the names' 0 first
 * @x: (array length=n): where they begin, in points
 * @widths: (array length=n): their widths, in points
 *
 * Columns of a table that stand side by side on one sheet.
 */
typedef struct
{
  guint   n;
  guint  *columns;
  double *x;
  double *widths;
} SinewColumns;

GPtrArray *sinew_columns_fit (const SinewColumnNeed *needs,
                              guint                  n_needs,
                              double                 width,
                              double                 gap);
gboolean   sinew_columns_are_narrow (const SinewColumnNeed *needs,
                                     guint                  n_needs,
                                     double                 width,
                                     double                 gap);
void       sinew_columns_free (SinewColumns *self);

G_END_DECLS
