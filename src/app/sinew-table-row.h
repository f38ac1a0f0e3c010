/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-table-columns.h"
#include "sinew-table-head.h"

G_BEGIN_DECLS

#define SINEW_TYPE_TABLE_ROW (sinew_table_row_get_type ())

G_DECLARE_FINAL_TYPE (SinewTableRow, sinew_table_row, SINEW, TABLE_ROW, GtkWidget)

GtkWidget      *sinew_table_row_new (SinewTableColumns *columns,
                                     const char        *label,
                                     GtkWidget         *head);
SinewTableHead *sinew_table_row_get_head (SinewTableRow *self);
GPtrArray      *sinew_table_row_get_slots (SinewTableRow *self);
void            sinew_table_row_set_slots (SinewTableRow *self,
                                           GPtrArray     *slots);
int             sinew_table_row_measure_height (SinewTableRow *self);
void            sinew_table_row_place (SinewTableRow *self,
                                       int            y,
                                       int            width,
                                       int            height,
                                       int            hidden_height);

G_END_DECLS
