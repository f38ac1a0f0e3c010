/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SinewPartTable SinewPartTable;

SinewPartTable *sinew_part_table_new (const char *const *heads);
void            sinew_part_table_add_row (SinewPartTable    *self,
                                          const char *const *cells);
void            sinew_part_table_add_blank_rows (SinewPartTable *self,
                                                 guint           n);
guint           sinew_part_table_get_n_columns (SinewPartTable *self);
guint           sinew_part_table_get_n_rows (SinewPartTable *self);
const char     *sinew_part_table_get_head (SinewPartTable *self,
                                           guint           column);
const char     *sinew_part_table_get_cell (SinewPartTable *self,
                                           guint           row,
                                           guint           column);
guint           sinew_part_table_get_min_lines (SinewPartTable *self);
void            sinew_part_table_set_min_lines (SinewPartTable *self,
                                                guint           min_lines);
void            sinew_part_table_free (SinewPartTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewPartTable, sinew_part_table_free)

G_END_DECLS
