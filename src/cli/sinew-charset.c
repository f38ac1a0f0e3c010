/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-charset.h"

static void
append_native (GString    *native,
               const char *letter,
               gsize       n_bytes,
               GIConv      converter)
{
  gsize            n_written;
  g_autofree char *converted = NULL;

  converted = g_convert_with_iconv (letter, n_bytes, converter, NULL, &n_written, NULL);

  if (converted)
    {
      g_string_append_len (native, converted, n_written);
    }
  else
    {
      g_autofree char *plain = g_strndup (letter, n_bytes);
      g_autofree char *spelled = g_str_to_ascii (plain, NULL);

      /* GLib has no spelling of the dot between marks. */
      g_string_append (native, g_str_equal (plain, "·") ? "-" : spelled);
    }
}

/**
 * sinew_charset_to_locale:
 * @text: UTF-8
 *
 * Letter by letter, as iconv() in the C locale knows no other spelling of any.
 *
 * Returns: (transfer full): @text for a terminal of the user's locale; letters
 *   that it lacks are spelled with those that it has
 */
char *
sinew_charset_to_locale (const char *text)
{
  const char *charset;
  GString    *native;
  GIConv      converter;

  if (g_get_charset (&charset))
    return g_strdup (text);

  converter = g_iconv_open (charset, "UTF-8");
  if (converter == (GIConv)-1)
    return g_str_to_ascii (text, NULL);

  native = g_string_new (NULL);
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    append_native (native, c, g_utf8_next_char (c) - c, converter);
  g_iconv_close (converter);

  return g_string_free (native, FALSE);
}

/**
 * sinew_charset_from_argument:
 * @argument: what somebody typed, in any encoding
 *
 * Returns: (transfer full): the same in UTF-8
 */
char *
sinew_charset_from_argument (const char *argument)
{
  char *text;

  if (g_utf8_validate (argument, -1, NULL))
    return g_strdup (argument);

  text = g_locale_to_utf8 (argument, -1, NULL, NULL, NULL);

  return text ? text : g_utf8_make_valid (argument, -1);
}
