/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-plain-text.h"

/* Pango takes ages over a word of thousands of letters, as it tries each place
 * to break it. Longer words than this get places to break where there are none. */
#define MAX_WORD 80
#define PIECE_OF_WORD 40
#define ZERO_WIDTH_SPACE 0x200B

static gboolean
is_control (gunichar c)
{
  /* The last are orders to turn the direction round, which could make a text read
   * as another. */
  return (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static gboolean
is_clean (const char *text)
{
  guint n = 0;

  for (const char *c = text; *c != '\0'; c++)
    {
      /* 0xC2 begins the controls from 0x80, 0xE2 the others; most texts have neither. */
      if ((guchar)*c == 0xC2 || (guchar)*c == 0xE2 || *c == 0x7F || ((guchar)*c < 0x20 && *c != '\n'))
        return FALSE;
      n = *c == ' ' || *c == '\n' ? 0 : n + 1;
      if (n > MAX_WORD)
        return FALSE;
    }

  return g_utf8_validate (text, -1, NULL);
}

static char *
clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString         *cleaned = g_string_new (NULL);
  guint            n = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_control (c))
        c = ' ';
      n = g_unichar_isspace (c) || c == ZERO_WIDTH_SPACE ? 0 : n + 1;
      if (n > MAX_WORD && n % PIECE_OF_WORD == 0 && !g_unichar_ismark (c))
        g_string_append_unichar (cleaned, ZERO_WIDTH_SPACE);
      g_string_append_unichar (cleaned, c);
    }

  return g_string_free (cleaned, FALSE);
}

/**
 * sinew_plain_text_clean:
 * @text: any text
 * @storage: (out): where a new text is kept, for the caller to free
 *
 * Makes text fit for laying out: valid, without control characters (line ends
 * stay), without words that cannot be broken for hundreds of letters.
 *
 * Returns: @text itself, or what is now in @storage
 */
const char *
sinew_plain_text_clean (const char *text,
                        char      **storage)
{
  *storage = is_clean (text) ? NULL : clean (text);

  return *storage ? *storage : text;
}
