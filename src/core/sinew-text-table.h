/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct _SinewTextTable SinewTextTable;

SinewTextTable *sinew_text_table_new (const char *const *columns);
void            sinew_text_table_add (SinewTextTable *self,
                                      ...);
void            sinew_text_table_add_row (SinewTextTable *self,
                                          GPtrArray      *cells);
guint           sinew_text_table_get_n_columns (SinewTextTable *self);
guint           sinew_text_table_get_n_rows (SinewTextTable *self);
const char     *sinew_text_table_get_column (SinewTextTable *self,
                                             guint           column);
const char     *sinew_text_table_get_cell (SinewTextTable *self,
                                           guint           row,
                                           guint           column);
char           *sinew_text_table_to_csv (SinewTextTable *self);
void            sinew_text_table_write_json (SinewTextTable *self,
                                             JsonBuilder    *builder);
void            sinew_text_table_free (SinewTextTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewTextTable, sinew_text_table_free)

G_END_DECLS
