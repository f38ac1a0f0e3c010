/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "sinew-charset.h"
#include "sinew-command-error.h"

G_DEFINE_QUARK (sinew_command_error, sinew_command_error)

/* An argument that is quoted in a message cannot steer the terminal, and a
 * message is one line. */
static char *
replace_controls (const char *message)
{
  GString *plain = g_string_new (NULL);

  for (const char *c = message; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (g_unichar_iscntrl (letter))
        letter = 0xfffd;
      g_string_append_unichar (plain, letter);
    }

  return g_string_free (plain, FALSE);
}

/**
 * sinew_command_error_report:
 * @error: a %SINEW_COMMAND_ERROR
 *
 * Says on stderr what went wrong. An error without a message is kept quiet.
 *
 * Returns: the exit status
 */
SinewStatus
sinew_command_error_report (const GError *error)
{
  g_return_val_if_fail (error->domain == SINEW_COMMAND_ERROR, SINEW_STATUS_IO);

  if (*error->message)
    {
      g_autofree char *valid = g_utf8_make_valid (error->message, -1);
      g_autofree char *plain = replace_controls (valid);
      g_autofree char *native = sinew_charset_to_locale (plain);

      fprintf (stderr, "sinew: %s\n", native);
    }

  return error->code;
}
