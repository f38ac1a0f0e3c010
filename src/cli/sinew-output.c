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
  gboolean    is_utf8; /* at a terminal of another character set, too */
  DrawFunc    draw;    /* NULL: who asks draws it */
} formats[] = {
  [SINEW_FORMAT_TEXT] = { "text", FALSE, FALSE, draw_text },
  [SINEW_FORMAT_JSON] = { "json", TRUE, TRUE, draw_json },
  [SINEW_FORMAT_CSV] = { "csv", TRUE, TRUE, draw_csv },
  [SINEW_FORMAT_MARKDOWN] = { "markdown", FALSE, FALSE, draw_markdown },
  [SINEW_FORMAT_HTML] = { "html", FALSE, TRUE, NULL },
  [SINEW_FORMAT_PDF] = { "pdf", FALSE, TRUE, NULL },
};

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
static const struct
{
  SinewFormat first;
  SinewFormat last;
  const char *help;
  const char *list;
} sets[] = {
  [SINEW_FORMATS_OF_ANSWERS] = {
    SINEW_FORMAT_TEXT, SINEW_FORMAT_MARKDOWN,
    /* Translators: names of formats, which stay as they are. */
    N_("text (the default), json, csv or markdown"),
    /* Translators: what is said after "unknown format “x”; ". The names of formats
     * and the command stay as they are. */
    N_("there are text, json, csv and markdown; “sinew compare” also has html and pdf"),
  },
  [SINEW_FORMATS_OF_COMPARISONS] = {
    SINEW_FORMAT_TEXT, SINEW_FORMAT_PDF,
    N_("text (the default), json, csv, markdown, html or pdf"),
    N_("there are text, json, csv, markdown, html and pdf"),
  },
  [SINEW_FORMATS_OF_PAPER] = {
    SINEW_FORMAT_PDF, SINEW_FORMAT_PDF,
    N_("pdf, which is the default"),
    N_("“sinew print” writes pdf only"),
  },
};
/* clang-format on */

SinewFormat
sinew_format_set_get_default (SinewFormatSet set)
{
  return sets[set].first;
}

/**
 * sinew_format_set_get_help:
 *
 * Returns: what the help of an option says of the formats, not translated yet
 */
const char *
sinew_format_set_get_help (SinewFormatSet set)
{
  return sets[set].help;
}

/**
 * sinew_format_from_name:
 * @set: the formats that the command has
 * @format: (out): the format
 *
 * Returns: whether @name is one of the formats
 */
gboolean
sinew_format_from_name (const char    *name,
                        SinewFormatSet set,
                        SinewFormat   *format,
                        GError       **error)
{
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (name);
  g_autofree char *problem = NULL;
  g_autofree char *message = NULL;

  for (SinewFormat i = sets[set].first; i <= sets[set].last; i++)
    {
      if (g_str_equal (name, formats[i].name))
        {
          *format = i;
          return TRUE;
        }
      sinew_suggest_consider (suggest, formats[i].name, formats[i].name);
    }

  problem = g_strdup_printf (_("unknown format “%s”"), name);
  message = sinew_suggest_to_text (suggest, problem, _(sets[set].list));
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
write_stdout (const char *data,
              gsize       n_bytes,
              GError    **error)
{
  errno = 0;
  if (fwrite (data, 1, n_bytes, stdout) == n_bytes && fflush (stdout) == 0)
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
            GBytes     *bytes,
            GError    **error)
{
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
 * sinew_output_refuse_terminal:
 * @file: (nullable): the name of the file to write
 *
 * Returns: whether @format can go there: a terminal shows no PDF
 */
gboolean
sinew_output_refuse_terminal (SinewFormat format,
                              const char *file,
                              GError    **error)
{
  if (format != SINEW_FORMAT_PDF || file || !isatty (STDOUT_FILENO))
    return TRUE;

  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
                       _("a terminal shows no PDF; give “--output=FILE” or a pipe"));

  return FALSE;
}

/**
 * sinew_output_answer:
 * @format: one of %SINEW_FORMATS_OF_ANSWERS
 * @file: (nullable): the name of the file to write; %NULL for the standard output
 * @answer: what @funcs draw
 *
 * Draws an answer and writes it, see sinew_output_write().
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
  g_autoptr (GBytes) bytes = NULL;
  char *text;

  g_return_val_if_fail (format < G_N_ELEMENTS (formats) && formats[format].draw && funcs != NULL, FALSE);

  if (formats[format].is_for_programs)
    {
      g_autoptr (SinewPlainLocale) plain = sinew_plain_locale_enter ();

      text = formats[format].draw (funcs, answer, find_width (file));
    }
  else
    {
      text = formats[format].draw (funcs, answer, find_width (file));
    }
  bytes = g_bytes_new_take (text, strlen (text));

  return sinew_output_write (format, file, bytes, error);
}

/**
 * sinew_output_write:
 * @file: (nullable): the name of the file to write; %NULL for the standard output
 * @bytes: what is drawn in @format; text in UTF-8
 *
 * Files are UTF-8. On the standard output text and Markdown are in the character
 * set of the locale.
 *
 * Returns: whether it was written
 */
gboolean
sinew_output_write (SinewFormat format,
                    const char *file,
                    GBytes     *bytes,
                    GError    **error)
{
  gsize            n_bytes;
  const char      *data = g_bytes_get_data (bytes, &n_bytes);
  g_autofree char *text = NULL;

  g_return_val_if_fail (format < G_N_ELEMENTS (formats), FALSE);

  if (file)
    return write_file (file, bytes, error);
  if (formats[format].is_utf8)
    return write_stdout (data, n_bytes, error);

  text = g_strndup (data, n_bytes);

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

  return write_stdout (native, strlen (native), error);
}
