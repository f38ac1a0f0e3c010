/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-grid.h"

G_BEGIN_DECLS

/* More are not drawn on a screen. */
#define SINEW_COMPARISON_TABLE_MAX_CELLS (60 * 12)

#define SINEW_TYPE_COMPARISON_TABLE (sinew_comparison_table_get_type ())

G_DECLARE_FINAL_TYPE (SinewComparisonTable, sinew_comparison_table, SINEW, COMPARISON_TABLE, GtkWidget)

GtkWidget     *sinew_comparison_table_new (void);
SinewGrid     *sinew_comparison_table_get_grid (SinewComparisonTable *self);
void           sinew_comparison_table_set_grid (SinewComparisonTable *self,
                                                SinewLibrary         *library,
                                                SinewGrid            *grid);
GtkAdjustment *sinew_comparison_table_share_scrolling (SinewComparisonTable *self);
int            sinew_comparison_table_measure_height (SinewComparisonTable *self,
                                                      int                   width);
void           sinew_comparison_table_follow (SinewComparisonTable *self);
gboolean       sinew_comparison_table_grab (SinewComparisonTable *self);

G_END_DECLS
