/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-grid.h"
#include "sinew-table-slot.h"

G_BEGIN_DECLS

#define SINEW_TYPE_TABLE_HEAD (sinew_table_head_get_type ())

G_DECLARE_FINAL_TYPE (SinewTableHead, sinew_table_head, SINEW, TABLE_HEAD, SinewTableSlot)

GtkWidget *sinew_table_head_new (const SinewGridHead *head,
                                 gboolean             is_of_column);
int        sinew_table_head_get_n_chars (SinewTableHead *self);
guint      sinew_table_head_get_n_parts (SinewTableHead *self);
GtkWidget *sinew_table_head_get_part (SinewTableHead *self,
                                      guint           part);

G_END_DECLS
