/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SinewTableColumns:
 * @names_width: how wide the column of the names is, which does not scroll
 * @widths: (element-type int): how wide the others are
 * @offset: how far these are scrolled, from the start of a line
 *
 * The columns that all rows of a table share. All in pixels.
 */
typedef struct
{
  int     names_width;
  GArray *widths;
  int     offset;
} SinewTableColumns;

SinewTableColumns *sinew_table_columns_new (void);
void               sinew_table_columns_free (SinewTableColumns *self);
gboolean           sinew_table_columns_fit (SinewTableColumns *self,
                                            int                width,
                                            int                char_width,
                                            int                n_chars_names,
                                            const int         *n_chars,
                                            guint              n_columns);
int                sinew_table_columns_get_width (SinewTableColumns *self,
                                                  guint              n);
int                sinew_table_columns_get_start (SinewTableColumns *self,
                                                  guint              n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewTableColumns, sinew_table_columns_free)

G_END_DECLS
