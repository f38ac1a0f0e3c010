/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct _SinewTable SinewTable;

SinewTable *sinew_table_new (const char *const *columns);
void        sinew_table_add (SinewTable *self,
                             ...);
guint       sinew_table_get_n_columns (SinewTable *self);
guint       sinew_table_get_n_rows (SinewTable *self);
const char *sinew_table_get_column (SinewTable *self,
                                    guint       column);
const char *sinew_table_get_cell (SinewTable *self,
                                  guint       row,
                                  guint       column);
char       *sinew_table_to_csv (SinewTable *self);
void        sinew_table_write_json (SinewTable  *self,
                                    JsonBuilder *builder);
void        sinew_table_free (SinewTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewTable, sinew_table_free)

G_END_DECLS
