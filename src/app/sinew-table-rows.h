/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-grid.h"
#include "sinew-table-row.h"

G_BEGIN_DECLS

/* The place before the first row and the first column: the heads. */
#define SINEW_TABLE_HEAD_PLACE -1

/**
 * SinewTableRows:
 * @parent: the table
 * @grid: (nullable): what is shown
 * @header: (nullable): the heads of the columns; %NULL without a grid
 * @rows: (element-type SinewTableRow): borrowed: they are children
 * @row_keys: (element-type utf8): heads with the same key are drawn alike
 * @column_keys: (element-type utf8): likewise
 *
 * The rows of a table, and what each of them is of.
 */
typedef struct
{
  GtkWidget         *parent;
  SinewGrid         *grid;
  SinewTableColumns *columns;
  SinewTableRow     *header;
  GPtrArray         *rows;
  GPtrArray         *row_keys;
  GPtrArray         *column_keys;
} SinewTableRows;

SinewTableRows *sinew_table_rows_new (GtkWidget *parent);
void            sinew_table_rows_free (SinewTableRows *self);
SinewTableSlot *sinew_table_rows_get_slot (SinewTableRows *self,
                                           int             row,
                                           int             column);
int             sinew_table_rows_find_key (GPtrArray  *keys,
                                           const char *key);
void            sinew_table_rows_set_grid (SinewTableRows *self,
                                           SinewGrid      *grid);
void            sinew_table_rows_clear (SinewTableRows *self);

G_END_DECLS
