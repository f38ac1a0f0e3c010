/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-html.h"

/* HTML has no control characters, not even escaped. */
static void
append_escaped (GString    *html,
                const char *text)
{
  g_autoptr (GString) plain = g_string_new (NULL);
  g_autofree char *escaped = NULL;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      g_string_append_unichar (plain, g_unichar_iscntrl (letter) && !strchr ("\t\r\n", *c) ? 0xfffd : letter);
    }
  escaped = g_markup_escape_text (plain->str, plain->len);
  g_string_append (html, escaped);
}

/**
 * sinew_html_append_text:
 * @before: markup
 * @text: text as it is, of which nothing is taken for markup
 * @after: markup
 */
void
sinew_html_append_text (GString    *html,
                        const char *before,
                        const char *text,
                        const char *after)
{
  g_string_append (html, before);
  append_escaped (html, text);
  g_string_append (html, after);
}

/**
 * sinew_html_append_head:
 * @title: text as it is
 * @style: (nullable): a style sheet
 *
 * Begins a document that needs no other file, up to its body.
 */
void
sinew_html_append_head (GString    *html,
                        const char *title,
                        const char *style)
{
  g_string_append (html, "<!DOCTYPE html>\n");
  sinew_html_append_text (html, "<html lang=\"",
                          /* Translators: the code of your language, as “de”. */
                          C_ ("language of a document", "en"), "\">\n<head>\n<meta charset=\"utf-8\">\n");
  g_string_append (html, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  sinew_html_append_text (html, "<title>", title, "</title>\n");
  if (style)
    g_string_append_printf (html, "<style>\n%s</style>\n", style);
  g_string_append (html, "</head>\n<body>\n");
}
