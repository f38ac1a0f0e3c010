/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-aspect.h"

G_BEGIN_DECLS

/**
 * SinewGridHead:
 * @label: what heads the row or the column
 * @item: (nullable): the item that it is of
 * @aspect: (nullable): or the aspect that it is of
 *
 * The head of a row or a column: either an item or an aspect.
 */
typedef struct
{
  const char  *label;
  SinewItem   *item;
  SinewAspect *aspect;
} SinewGridHead;

#define SINEW_TYPE_GRID (sinew_grid_get_type ())

G_DECLARE_FINAL_TYPE (SinewGrid, sinew_grid, SINEW, GRID, GObject)

SinewGrid *sinew_grid_new (SinewLibrary *library,
                           GPtrArray    *items,
                           GPtrArray    *aspects,
                           GPtrArray    *cells,
                           gboolean      is_swapped,
                           gboolean      differences_only);
void       sinew_grid_set_words (SinewGrid  *self,
                                 const char *title,
                                 const char *corner,
                                 const char *filter);
void       sinew_grid_set_symptoms (SinewGrid *self,
                                    GPtrArray *symptoms);

SinewLibrary *sinew_grid_get_library (SinewGrid *self);
const char   *sinew_grid_get_title (SinewGrid *self);
const char   *sinew_grid_get_corner (SinewGrid *self);
const char   *sinew_grid_get_filter (SinewGrid *self);
guint         sinew_grid_get_n_rows (SinewGrid *self);
guint         sinew_grid_get_n_columns (SinewGrid *self);
gboolean      sinew_grid_is_swapped (SinewGrid *self);
SinewGridHead sinew_grid_get_row_head (SinewGrid *self,
                                       guint      row);
SinewGridHead sinew_grid_get_column_head (SinewGrid *self,
                                          guint      column);
SinewCell    *sinew_grid_get_cell (SinewGrid *self,
                                   guint      row,
                                   guint      column);
char         *sinew_grid_dup_text (SinewGrid *self,
                                   guint      row,
                                   guint      column);
char         *sinew_grid_dup_same (SinewGrid *self);
GPtrArray    *sinew_grid_get_items (SinewGrid *self);
GPtrArray    *sinew_grid_get_aspects (SinewGrid *self);
GPtrArray    *sinew_grid_get_same_aspects (SinewGrid *self);
SinewCell    *sinew_grid_get_same_cell (SinewGrid *self,
                                        guint      n);
GPtrArray    *sinew_grid_get_notes (SinewGrid *self);
char         *sinew_grid_dup_corrected (SinewGrid *self,
                                        guint      n);
char         *sinew_grid_dup_note (SinewGrid *self,
                                   guint      n);
char         *sinew_grid_dup_legend (SinewGrid *self);
GPtrArray    *sinew_grid_get_references (SinewGrid *self);
GPtrArray    *sinew_grid_get_symptoms (SinewGrid *self);
guint         sinew_grid_get_n_articles (SinewGrid *self);

G_END_DECLS
