/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "sinew-charset.h"
#include "sinew-command-error.h"
#include "sinew-output.h"
#include "sinew-plain-locale.h"
#include "sinew-suggest.h"

#define DEFAULT_WIDTH 80
#define MIN_WIDTH 40
#define MAX_WIDTH 100
#define MAX_LINKS 40

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
  g_autoptr (SinewTable) table = funcs->make_table (answer);

  return sinew_table_to_csv (table);
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

static gboolean
fail_to_write (const char *name,
               int         error_number,
               GError    **error)
{
  g_autofree char *shown = g_filename_display_name (name);

  g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_IO,
               /* Translators: the name of a file, then what is wrong with it. */
               _("could not write “%s”: %s"), shown, g_strerror (error_number));

  return FALSE;
}

static gboolean
write_stream (FILE       *stream,
              const char *name,
              const char *text,
              GError    **error)
{
  gsize n_bytes = strlen (text);

  errno = 0;
  if (fwrite (text, 1, n_bytes, stream) == n_bytes && fflush (stream) == 0)
    return TRUE;

  /* A reader that has seen enough, as “head”, is nobody's mistake. */
  if (errno == EPIPE)
    {
      g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_IO, "");
      return FALSE;
    }

  return fail_to_write (name, errno, error);
}

static gboolean
write_stdout (const char *text,
              GError    **error)
{
  /* Translators: the standard output, where the name of a file could be. */
  return write_stream (stdout, _("standard output"), text, error);
}

/* Without O_NONBLOCK this would wait, maybe forever, for a reader of a pipe. */
static FILE *
open_device (const char *file,
             GError    **error)
{
  int   descriptor = g_open (file, O_WRONLY | O_TRUNC | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
  FILE *stream = NULL;

  if (descriptor >= 0 && fcntl (descriptor, F_SETFL, O_WRONLY) == 0)
    stream = fdopen (descriptor, "w");
  if (stream)
    return stream;

  if (errno == ENXIO)
    {
      g_autofree char *shown = g_filename_display_name (file);

      g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_IO,
                   /* Translators: the name of a pipe. */
                   _("could not write “%s”: nothing reads from it"), shown);
    }
  else
    {
      fail_to_write (file, errno, error);
    }
  if (descriptor >= 0)
    close (descriptor);

  return NULL;
}

/* What is no regular file, as /dev/null, is written to and never replaced. */
static gboolean
write_in_place (const char *file,
                const char *text,
                GError    **error)
{
  FILE    *stream = open_device (file, error);
  gboolean written;

  if (stream == NULL)
    return FALSE;

  written = write_stream (stream, file, text, error);
  if (fclose (stream) != 0 && written)
    return fail_to_write (file, errno, error);

  return written;
}

/* The message of GLib names the temporary file; the reason is what matters. */
static gboolean
fail_with_reason (const char   *file,
                  const GError *reason,
                  GError      **error)
{
  static const int numbers[] = {
    ENOENT, EACCES, EPERM, EROFS, ENOTDIR, ENOSPC, EIO, ENAMETOOLONG, ELOOP
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      if (g_error_matches (reason, G_FILE_ERROR, g_file_error_from_errno (numbers[i])))
        return fail_to_write (file, numbers[i], error);
    }

  g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_IO,
               _("could not write the file: %s"), reason->message);

  return FALSE;
}

/* Writes the whole file under another name first, so that either the old one or
 * the new one is there. */
static gboolean
replace_file (const char *file,
              const char *text,
              int         mode,
              GError    **error)
{
  g_autoptr (GError) reason = NULL;

  if (g_file_set_contents_full (file, text, -1,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                mode, &reason))
    return TRUE;

  return fail_with_reason (file, reason, error);
}

/* The new file has the mode of the old one; the umask is for new files only. */
static gboolean
replace_old_file (const char *file,
                  const char *text,
                  GError    **error)
{
  char            *real = realpath (file, NULL);
  g_autofree char *target = g_strdup (real ? real : file);
  gboolean         has_name = real != NULL;
  GStatBuf         status;

  free (real);
  /* What is open without a name, as behind /dev/stdout, has no place for a new file. */
  if (g_stat (file, &status) != 0 || !has_name || !S_ISREG (status.st_mode))
    return write_in_place (file, text, error);
  if (g_access (target, W_OK) != 0)
    return fail_to_write (file, errno, error);
  if (!replace_file (target, text, status.st_mode & 0777, error))
    return FALSE;

  return g_chmod (target, status.st_mode & 07777) == 0 || fail_to_write (file, errno, error);
}

/* Where links lead in the end, where nothing is yet: realpath() fails there. */
static char *
follow_links (const char *file)
{
  g_autofree char *path = g_strdup (file);

  for (guint i = 0; i < MAX_LINKS; i++)
    {
      g_autofree char *link = g_file_read_link (path, NULL);
      g_autofree char *folder = g_path_get_dirname (path);

      if (link == NULL)
        return g_steal_pointer (&path);
      g_free (path);
      path = g_path_is_absolute (link) ? g_strdup (link) : g_build_filename (folder, link, NULL);
    }

  return NULL;
}

/* A link stays a link, to the new file. */
static gboolean
write_file (const char *file,
            const char *text,
            GError    **error)
{
  g_autofree char *target = NULL;

  if (g_file_test (file, G_FILE_TEST_EXISTS))
    return replace_old_file (file, text, error);

  target = follow_links (file);

  return target ? replace_file (target, text, 0666, error) : fail_to_write (file, ELOOP, error);
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
