/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "sinew-charset.h"
#include "sinew-command-error.h"
#include "sinew-output.h"
#include "sinew-plain-locale.h"
#include "sinew-save.h"
#include "sinew-suggest.h"

#define DEFAULT_WIDTH 80
#define MIN_WIDTH 40
#define MAX_WIDTH 100

typedef char *(*DrawFunc) (const SinewAnswerFuncs *funcs,
                           gpointer                answer,
                           guint                   width);

static char *
draw_prose (SinewProseStyle         style,
            const SinewAnswerFuncs *funcs,
            gpointer                answer,
            guint                   width)
{
  g_autoptr (SinewProse) prose = sinew_prose_new (style, width);

  funcs->write_prose (answer, prose);

  return g_strdup (sinew_prose_get_text (prose));
}

static char *
draw_text (const SinewAnswerFuncs *funcs,
           gpointer                answer,
           guint                   width)
{
  return draw_prose (SINEW_PROSE_PLAIN, funcs, answer, width);
}

static char *
draw_markdown (const SinewAnswerFuncs *funcs,
               gpointer                answer,
               guint                   width)
{
  return draw_prose (SINEW_PROSE_MARKDOWN, funcs, answer, width);
}

static char *
draw_json (const SinewAnswerFuncs *funcs,
           gpointer                answer,
           guint                   width)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  funcs->write_json (answer, builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, TRUE);

  return g_strconcat (json, "\n", NULL);
}

static char *
draw_csv (const SinewAnswerFuncs *funcs,
          gpointer                answer,
          guint                   width)
{
  g_autoptr (SinewTextTable) table = funcs->make_table (answer);

  return sinew_text_table_to_csv (table);
}

static const struct
{
  const char *name;
  gboolean    is_for_programs;
  DrawFunc    draw;
} formats[] = {
  [SINEW_FORMAT_TEXT] = { "text", FALSE, draw_text },
  [SINEW_FORMAT_JSON] = { "json", TRUE, draw_json },
  [SINEW_FORMAT_CSV] = { "csv", TRUE, draw_csv },
  [SINEW_FORMAT_MARKDOWN] = { "markdown", FALSE, draw_markdown },
};

/**
 * sinew_format_from_name:
 * @format: (out): the format
 *
 * Returns: whether @name is a format
 */
gboolean
sinew_format_from_name (const char  *name,
                        SinewFormat *format,
                        GError     **error)
{
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (name);
  g_autofree char *problem = NULL;
  g_autofree char *message = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (g_str_equal (name, formats[i].name))
        {
          *format = i;
          return TRUE;
        }
      sinew_suggest_consider (suggest, formats[i].name, formats[i].name);
    }

  problem = g_strdup_printf (_("unknown format “%s”"), name);
  /* Translators: what is said after "unknown format “pdf”; ". The words in
   * parentheses are names that stay as they are. */
  message = sinew_suggest_to_text (suggest, problem, _("there are text, json, csv and markdown"));
  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED, message);

  return FALSE;
}

/**
 * sinew_format_is_for_programs:
 *
 * Returns: whether @format is always English, UTF-8 and in one order
 */
gboolean
sinew_format_is_for_programs (SinewFormat format)
{
  g_return_val_if_fail (format < G_N_ELEMENTS (formats), FALSE);

  return formats[format].is_for_programs;
}

/* A reader that has seen enough, as “head”, is nobody's mistake: nothing is said. */
static void
fail_quietly (GError **error)
{
  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_IO, "");
}

static gboolean
write_stdout (const char *text,
              GError    **error)
{
  gsize n_bytes = strlen (text);

  errno = 0;
  if (fwrite (text, 1, n_bytes, stdout) == n_bytes && fflush (stdout) == 0)
    return TRUE;

  if (errno == EPIPE)
    fail_quietly (error);
  else
    g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_IO,
                 /* Translators: the name of a file, then what is wrong with it. */
                 _("could not write “%s”: %s"),
                    /* Translators: the standard output, where the name of a file could be. */
                    _("standard output"), g_strerror (errno));

  return FALSE;
}

static gboolean
write_file (const char *file,
            const char *text,
            GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) reason = NULL;

  if (sinew_save_bytes (file, bytes, &reason))
    return TRUE;

  if (g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_PIPE))
    fail_quietly (error);
  else
    g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_IO, reason->message);

  return FALSE;
}

static guint
find_width (const char *file)
{
  struct winsize size;

  if (file || !isatty (STDOUT_FILENO) ||
      ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return DEFAULT_WIDTH;

  return CLAMP (size.ws_col, MIN_WIDTH, MAX_WIDTH);
}

/**
 * sinew_output_answer:
 * @file: (nullable): the name of the file to write; %NULL for the standard output
 * @answer: what @funcs draw
 *
 * Files are UTF-8. On the standard output what is for people is in the
 * character set of the locale.
 *
 * Returns: whether it was written
 */
gboolean
sinew_output_answer (SinewFormat             format,
                     const char             *file,
                     const SinewAnswerFuncs *funcs,
                     gpointer                answer,
                     GError                **error)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (format < G_N_ELEMENTS (formats) && funcs != NULL, FALSE);

  if (formats[format].is_for_programs)
    {
      g_autoptr (SinewPlainLocale) plain = sinew_plain_locale_enter ();

      text = formats[format].draw (funcs, answer, find_width (file));
    }
  else
    {
      text = formats[format].draw (funcs, answer, find_width (file));
    }

  if (file)
    return write_file (file, text, error);

  if (formats[format].is_for_programs)
    return write_stdout (text, error);

  return sinew_output_print (text, error);
}

/**
 * sinew_output_print:
 *
 * Writes @text to the standard output, in the character set of the locale.
 *
 * Returns: whether it was written
 */
gboolean
sinew_output_print (const char *text,
                    GError    **error)
{
  g_autofree char *native = sinew_charset_to_locale (text);

  return write_stdout (native, error);
}
