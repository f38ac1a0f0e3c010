/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-export-private.h"

/* What is pasted is taken apart at tabs and line ends, whether quoted or not; a
 * quotation mark in front would swallow those that follow. */
static void
append_field (GString    *tsv,
              const char *text,
              gboolean    is_last)
{
  if (*text == '"')
    g_string_append_c (tsv, '\'');
  for (const char *c = text; *c != '\0'; c++)
    g_string_append_c (tsv, strchr ("\t\r\n", *c) ? ' ' : *c);
  g_string_append_c (tsv, is_last ? '\n' : '\t');
}

/**
 * sinew_export_to_tsv:
 *
 * Returns: (transfer full): the table of sinew_export_make_table(), for the
 *   clipboard: a tab after each field, a line for each row. Tabs and line ends
 *   within a field become spaces.
 */
char *
sinew_export_to_tsv (SinewGrid *grid)
{
  g_autoptr (SinewTextTable) table = sinew_export_make_table (grid);
  GString *tsv = g_string_new (NULL);
  guint    n_columns = sinew_text_table_get_n_columns (table);

  for (guint column = 0; column < n_columns; column++)
    append_field (tsv, sinew_text_table_get_column (table, column), column + 1 == n_columns);
  for (guint row = 0; row < sinew_text_table_get_n_rows (table); row++)
    {
      for (guint column = 0; column < n_columns; column++)
        append_field (tsv, sinew_text_table_get_cell (table, row, column), column + 1 == n_columns);
    }

  return g_string_free (tsv, FALSE);
}
