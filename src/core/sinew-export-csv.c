/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-export-private.h"

/**
 * sinew_export_to_csv:
 *
 * Returns: (transfer full): the table of sinew_export_make_table() as RFC 4180
 *   has it, with its line ends, without a byte order mark. Title, filter, legend
 *   and sources are left out: a program wants a table and nothing else.
 */
char *
sinew_export_to_csv (SinewGrid *grid)
{
  g_autoptr (SinewTextTable) table = sinew_export_make_table (grid);

  return sinew_text_table_to_csv (table);
}
