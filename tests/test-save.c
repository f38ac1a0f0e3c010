/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sinew-save.h"
#include "support.h"

/* “nobody”, to whom things can be forbidden. */
#define NOBODY 65534

/* More than a pipe holds. */
#define N_MANY_BYTES (1024 * 1024)

static GBytes *
make_bytes (const char *text)
{
  return g_bytes_new_static (text, strlen (text));
}

static GBytes *
make_many_bytes (void)
{
  return g_bytes_new_take (g_strnfill (N_MANY_BYTES, 'x'), N_MANY_BYTES);
}

static void
save (const char *file,
      GBytes     *bytes)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = sinew_save_bytes (file, bytes, &error);

  g_assert_no_error (error);
  g_assert_true (saved);
}

static void
assert_holds (const char *file,
              GBytes     *expected)
{
  g_autoptr (GFile) location = g_file_new_for_path (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (location, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, expected));
}

static void
assert_holds_text (const char *file,
                   const char *text)
{
  g_autoptr (GBytes) expected = make_bytes (text);

  assert_holds (file, expected);
}

/* Half-written files would lie beside the one that is meant. */
static void
assert_n_files (const char *folder,
                guint       expected)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  g_assert_nonnull (dir);
  while (g_dir_read_name (dir))
    n++;
  g_assert_cmpuint (n, ==, expected);
}

static void
assert_mode (const char *file,
             guint       expected)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (file, &status), ==, 0);
  g_assert_cmphex (status.st_mode & 07777, ==, expected);
}

/* The message is a sentence that names the file as it was asked for. */
static void
assert_fails (const char *file,
              GBytes     *bytes,
              GFileError  code)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = sinew_save_bytes (file, bytes, &error);

  g_assert_error (error, G_FILE_ERROR, (int)code);
  g_assert_false (saved);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, "could not write "));
  g_assert_nonnull (strstr (error->message, file));
}

static void
test_bytes (SupportFile  *fixture,
            gconstpointer data)
{
  static const char binary[] = "%PDF\0\377\376\r\n\0\0end";
  g_autoptr (GBytes) bytes = g_bytes_new_static (binary, sizeof binary);
  g_autoptr (GBytes) nothing = g_bytes_new (NULL, 0);
  g_autoptr (GBytes) many = make_many_bytes ();

  save (fixture->file, bytes);
  assert_holds (fixture->file, bytes);
  save (fixture->file, many);
  assert_holds (fixture->file, many);
  save (fixture->file, nothing);
  assert_holds (fixture->file, nothing);
  assert_n_files (fixture->folder, 1);
}

static void
test_mode (SupportFile  *fixture,
           gconstpointer data)
{
  static const int modes[] = { 0600, 0640, 0666, 0755 };
  g_autoptr (GBytes) bytes = make_bytes ("new");
  mode_t mask = umask (022);

  save (fixture->file, bytes);
  assert_mode (fixture->file, 0644);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_assert_cmpint (g_chmod (fixture->file, modes[i]), ==, 0);
      save (fixture->file, bytes);
      assert_mode (fixture->file, modes[i]);
    }
  umask (mask);
}

static void
test_links (SupportFile  *fixture,
            gconstpointer data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *circle = g_build_filename (fixture->folder, "circle", NULL);
  g_autoptr (GBytes) first = make_bytes ("first");
  g_autoptr (GBytes) second = make_bytes ("second");

  g_assert_cmpint (symlink ("out", link), ==, 0);
  g_assert_cmpint (symlink ("circle", circle), ==, 0);

  save (link, first);
  assert_holds (fixture->file, first);
  save (link, second);
  assert_holds (fixture->file, second);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_fails (circle, first, G_FILE_ERROR_LOOP);
  g_assert_true (g_file_test (circle, G_FILE_TEST_IS_SYMLINK));
}

static void
test_nowhere (SupportFile  *fixture,
              gconstpointer data)
{
  g_autofree char *nowhere = g_build_filename (fixture->folder, "nowhere", "out", NULL);
  g_autofree char *below_file = g_build_filename (fixture->file, "out", NULL);
  g_autoptr (GBytes) bytes = make_bytes ("new");

  support_write_text (fixture->folder, "out", "old");
  assert_fails (nowhere, bytes, G_FILE_ERROR_NOENT);
  assert_fails (below_file, bytes, G_FILE_ERROR_NOTDIR);
  assert_fails (fixture->folder, bytes, G_FILE_ERROR_ISDIR);
  assert_holds_text (fixture->file, "old");
  assert_n_files (fixture->folder, 1);
}

static void
test_devices (void)
{
  g_autoptr (GBytes) bytes = make_bytes ("new");
  GStatBuf status;

  save ("/dev/null", bytes);
  g_assert_cmpint (g_stat ("/dev/null", &status), ==, 0);
  g_assert_true (S_ISCHR (status.st_mode));

  if (g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    assert_fails ("/dev/full", bytes, G_FILE_ERROR_NOSPC);
  else
    g_test_skip ("there is no /dev/full");
}

/* A limit on the size of files stands for a disk that is full. */
static void
test_full (SupportFile  *fixture,
           gconstpointer data)
{
  g_autofree char *new_file = g_build_filename (fixture->folder, "new", NULL);
  g_autoptr (GBytes) many = make_many_bytes ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) new_error = NULL;
  struct rlimit limit;
  struct rlimit low;
  gboolean      saved;

  support_write_text (fixture->folder, "out", "old");
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  low = limit;
  low.rlim_cur = N_MANY_BYTES / 2;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &low), ==, 0);
  saved = sinew_save_bytes (fixture->file, many, &error) || sinew_save_bytes (new_file, many, &new_error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  signal (SIGXFSZ, SIG_DFL);

  g_assert_false (saved);
  g_assert_true (g_str_has_prefix (error->message, "could not write the file: "));
  g_assert_nonnull (new_error);
  assert_holds_text (fixture->file, "old");
  assert_n_files (fixture->folder, 1);
}

static void
save_where_forbidden (const char *folder)
{
  g_autofree char *old_file = g_build_filename (folder, "out", NULL);
  g_autofree char *new_file = g_build_filename (folder, "new", NULL);
  g_autoptr (GBytes) bytes = make_bytes ("new");

  /* A file that is read-only, where a new one could be moved over it. */
  assert_fails (old_file, bytes, G_FILE_ERROR_ACCES);

  g_assert_cmpint (g_chmod (folder, 0500), ==, 0);
  assert_fails (new_file, bytes, G_FILE_ERROR_ACCES);
  g_assert_cmpint (g_chmod (old_file, 0600), ==, 0);
  assert_fails (old_file, bytes, G_FILE_ERROR_ACCES);
  g_assert_cmpint (g_chmod (folder, 0700), ==, 0);
}

static void
become_nobody (SupportFile *fixture)
{
  g_assert_cmpint (chown (fixture->folder, NOBODY, NOBODY), ==, 0);
  g_assert_cmpint (chown (fixture->file, NOBODY, NOBODY), ==, 0);
  g_assert_cmpint (setgid (NOBODY), ==, 0);
  g_assert_cmpint (setuid (NOBODY), ==, 0);
}

/* Nothing is forbidden to root, who becomes nobody in a process of its own. */
static void
test_read_only (SupportFile  *fixture,
                gconstpointer data)
{
  gboolean is_root = geteuid () == 0;

  support_write_text (fixture->folder, "out", "old");
  g_assert_cmpint (g_chmod (fixture->file, 0400), ==, 0);
  if (is_root && !g_test_subprocess ())
    {
      if (chown (fixture->file, NOBODY, NOBODY) != 0)
        {
          g_test_skip ("root cannot become nobody here");
          return;
        }
      g_test_trap_subprocess (NULL, 0, 0);
      g_test_trap_assert_passed ();
      return;
    }

  if (is_root)
    become_nobody (fixture);
  save_where_forbidden (fixture->folder);
  assert_holds_text (fixture->file, "old");
  assert_n_files (fixture->folder, 1);
}

static gpointer
read_a_little (gpointer data)
{
  struct pollfd pipe = { GPOINTER_TO_INT (data), POLLIN, 0 };
  char          byte;

  g_assert_cmpint (poll (&pipe, 1, -1), ==, 1);
  g_assert_cmpint (read (pipe.fd, &byte, 1), ==, 1);
  g_assert_cmpint (byte, ==, 'x');
  close (pipe.fd);

  return NULL;
}

static void
test_pipe (SupportFile  *fixture,
           gconstpointer data)
{
  g_autoptr (GBytes) many = make_many_bytes ();
  GThread *reader;
  int      descriptor;

  g_assert_cmpint (mkfifo (fixture->file, 0600), ==, 0);
  assert_fails (fixture->file, many, G_FILE_ERROR_NXIO);

  descriptor = g_open (fixture->file, O_RDONLY | O_NONBLOCK, 0);
  g_assert_cmpint (descriptor, >=, 0);
  signal (SIGPIPE, SIG_IGN);
  reader = g_thread_new ("reader", read_a_little, GINT_TO_POINTER (descriptor));
  assert_fails (fixture->file, many, G_FILE_ERROR_PIPE);
  g_thread_join (reader);
  signal (SIGPIPE, SIG_DFL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/save/any-bytes", SupportFile, "out", support_file_set_up, test_bytes, support_file_tear_down);
  g_test_add ("/save/mode-stays", SupportFile, "out", support_file_set_up, test_mode, support_file_tear_down);
  g_test_add ("/save/links-stay", SupportFile, "out", support_file_set_up, test_links, support_file_tear_down);
  g_test_add ("/save/nowhere", SupportFile, "out", support_file_set_up, test_nowhere, support_file_tear_down);
  g_test_add_func ("/save/devices", test_devices);
  g_test_add ("/save/full-keeps-the-old-file", SupportFile, "out", support_file_set_up, test_full, support_file_tear_down);
  g_test_add ("/save/read-only-keeps-the-old-file", SupportFile, "out", support_file_set_up, test_read_only, support_file_tear_down);
  g_test_add ("/save/pipe", SupportFile, "out", support_file_set_up, test_pipe, support_file_tear_down);

  return g_test_run ();
}
