/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-csv.h"

/**
 * sinew_csv_append_field:
 *
 * Adds a field as RFC 4180 has it, in quotation marks where it needs them.
 */
void
sinew_csv_append_field (GString    *csv,
                        const char *text)
{
  gboolean is_plain;

  g_return_if_fail (csv != NULL && text != NULL);

  is_plain = strpbrk (text, "\",\r\n") == NULL && !g_str_has_prefix (text, " ") && !g_str_has_suffix (text, " ");
  if (is_plain)
    {
      g_string_append (csv, text);
      return;
    }

  g_string_append_c (csv, '"');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *c);
    }
  g_string_append_c (csv, '"');
}

/**
 * sinew_csv_end_field:
 * @is_last: whether the record ends with the field
 */
void
sinew_csv_end_field (GString *csv,
                     gboolean is_last)
{
  g_return_if_fail (csv != NULL);

  g_string_append (csv, is_last ? "\r\n" : ",");
}
