/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-grid.h"

G_BEGIN_DECLS

#define SINEW_TYPE_TABLE_BODY (sinew_table_body_get_type ())

G_DECLARE_FINAL_TYPE (SinewTableBody, sinew_table_body, SINEW, TABLE_BODY, GtkWidget)

void       sinew_table_body_set_grid (SinewTableBody *self,
                                      SinewGrid      *grid);
gboolean   sinew_table_body_grab (SinewTableBody *self);
int        sinew_table_body_measure_height (SinewTableBody *self,
                                            int             width);
void       sinew_table_body_reveal (SinewTableBody *self);
GtkWidget *sinew_table_body_get_cell (SinewTableBody *self,
                                      guint          *row,
                                      guint          *column);
GtkWidget *sinew_table_body_get_slot (SinewTableBody *self,
                                      int            *row,
                                      int            *column);

G_END_DECLS
