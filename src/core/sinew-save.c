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
#include <unistd.h>

#include "sinew-save.h"

#define MAX_LINKS 40

static gboolean
fail_to_write (const char *file,
               int         error_number,
               GError    **error)
{
  g_autofree char *shown = g_filename_display_name (file);

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (error_number),
               /* Translators: the name of a file, then what is wrong with it. */
               _("could not write “%s”: %s"), shown, g_strerror (error_number));

  return FALSE;
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

      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_NXIO,
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

static gboolean
write_stream (FILE       *stream,
              const char *file,
              GBytes     *bytes,
              GError    **error)
{
  gsize         n_bytes;
  gconstpointer data = g_bytes_get_data (bytes, &n_bytes);

  errno = 0;
  if (n_bytes == 0 || (fwrite (data, 1, n_bytes, stream) == n_bytes && fflush (stream) == 0))
    return TRUE;

  return fail_to_write (file, errno, error);
}

/* What is no regular file, as /dev/null, is written to and never replaced. */
static gboolean
write_in_place (const char *file,
                GBytes     *bytes,
                GError    **error)
{
  FILE    *stream = open_device (file, error);
  gboolean written;

  if (stream == NULL)
    return FALSE;

  written = write_stream (stream, file, bytes, error);
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

  g_set_error (error, G_FILE_ERROR, reason->code, _("could not write the file: %s"), reason->message);

  return FALSE;
}

/* Writes the whole file under another name first, so that either the old one or
 * the new one is there. */
static gboolean
replace_file (const char *file,
              GBytes     *bytes,
              int         mode,
              GError    **error)
{
  g_autoptr (GError) reason = NULL;
  gsize       n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  if (g_file_set_contents_full (file, data, n_bytes,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                mode, &reason))
    return TRUE;

  return fail_with_reason (file, reason, error);
}

/* The new file has the mode of the old one; the umask is for new files only. */
static gboolean
replace_old_file (const char *file,
                  GBytes     *bytes,
                  GError    **error)
{
  char            *real = realpath (file, NULL);
  g_autofree char *target = g_strdup (real ? real : file);
  gboolean         has_name = real != NULL;
  GStatBuf         status;

  free (real);
  /* What is open without a name, as behind /dev/stdout, has no place for a new file. */
  if (g_stat (file, &status) != 0 || !has_name || !S_ISREG (status.st_mode))
    return write_in_place (file, bytes, error);
  if (g_access (target, W_OK) != 0)
    return fail_to_write (file, errno, error);
  if (!replace_file (target, bytes, status.st_mode & 0777, error))
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

/**
 * sinew_save_bytes:
 * @file: the name of the file
 * @bytes: all that it is to hold, whatever that is
 *
 * Writes a file. It is written beside the place and moved there when it is whole
 * and on the disk: on any failure the old file is as it was. The new file has the
 * mode of the old one, and a link stays a link. What is no regular file, as a
 * pipe, is written to.
 *
 * The error is a %G_FILE_ERROR, its message a whole sentence with the name of the
 * file; %G_FILE_ERROR_PIPE where a reader went away.
 *
 * Returns: whether it was written
 */
gboolean
sinew_save_bytes (const char *file,
                  GBytes     *bytes,
                  GError    **error)
{
  g_autofree char *target = NULL;

  g_return_val_if_fail (file != NULL && bytes != NULL, FALSE);

  if (g_file_test (file, G_FILE_TEST_EXISTS))
    return replace_old_file (file, bytes, error);

  target = follow_links (file);

  return target ? replace_file (target, bytes, 0666, error) : fail_to_write (file, ELOOP, error);
}
