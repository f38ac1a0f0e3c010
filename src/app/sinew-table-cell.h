/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-grid.h"
#include "sinew-table-slot.h"

G_BEGIN_DECLS

#define SINEW_TYPE_TABLE_CELL (sinew_table_cell_get_type ())

G_DECLARE_FINAL_TYPE (SinewTableCell, sinew_table_cell, SINEW, TABLE_CELL, SinewTableSlot)

GtkWidget  *sinew_table_cell_new (void);
void        sinew_table_cell_set (SinewTableCell *self,
                                  SinewGrid      *grid,
                                  guint           row,
                                  guint           column);
const char *sinew_table_cell_get_text (SinewTableCell *self);
int         sinew_table_cell_get_n_chars (SinewTableCell *self);

G_END_DECLS
