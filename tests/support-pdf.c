/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "support-pdf.h"

/* A PDF, as another program reads it. */

static char *
run (const char *const *arguments)
{
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int   status;

  g_spawn_sync (NULL, (char **)arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);

  return output;
}

/**
 * support_pdf_read_text:
 * @page: a page, from 1; 0 is all of them
 */
char *
support_pdf_read_text (const char *file,
                       guint       page)
{
  g_autofree char  *number = g_strdup_printf ("%u", page);
  const char *const all[] = { "pdftotext", "-layout", file, "-", NULL };
  const char *const one[] = { "pdftotext", "-layout", "-f", number, "-l", number, file, "-", NULL };

  return run (page ? one : all);
}

char *
support_pdf_read_info (const char *file)
{
  const char *const arguments[] = { "pdfinfo", "-isodates", file, NULL };

  return run (arguments);
}

/**
 * support_pdf_read_xml:
 *
 * Returns: (transfer full): what poppler makes of it, with the outline
 */
char *
support_pdf_read_xml (const char *file)
{
  const char *const arguments[] = { "pdftohtml", "-xml", "-stdout", "-i", file, NULL };

  return run (arguments);
}

/**
 * support_pdf_match:
 * @pattern: a regular expression with one group; it must match
 *
 * Returns: (transfer full): the group
 */
char *
support_pdf_match (const char *text,
                   const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_MULTILINE, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_assert_true (g_regex_match (regex, text, 0, &match));

  return g_match_info_fetch (match, 1);
}

guint
support_pdf_count_pages (const char *file)
{
  g_autofree char *info = support_pdf_read_info (file);
  g_autofree char *n = support_pdf_match (info, "^Pages: +([0-9]+)");

  return (guint)g_ascii_strtoull (n, NULL, 10);
}
