/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-file-name.h"

/* In characters: file systems take some 255 bytes, folders are read in columns. */
#define N_CHARS_MAX 60

/* What file systems, or people who type names, do not take. */
#define UNWANTED "/\\:*?\"<>|"

/**
 * sinew_file_name_make:
 * @title: a text for people
 * @extension: (nullable): the ending, without its dot
 *
 * Returns: (transfer full): a name to propose for a file, without a folder
 */
char *
sinew_file_name_make (const char *title,
                      const char *extension)
{
  g_autoptr (GString) name = g_string_new (NULL);
  guint n = 0;

  for (const char *p = title; *p && n < N_CHARS_MAX; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean is_wanted = g_unichar_isprint (c) && (c > 0x7f || strchr (UNWANTED, (int)c) == NULL);

      g_string_append_unichar (name, is_wanted ? c : ' ');
      n++;
    }
  g_strstrip (name->str);
  name->len = strlen (name->str);
  /* A name that begins with a dot is hidden. */
  while (name->str[0] == '.')
    g_string_erase (name, 0, 1);
  if (name->len == 0)
    g_string_append (name, "Sinew");

  return extension ? g_strdup_printf ("%s.%s", name->str, extension) : g_strdup (name->str);
}
