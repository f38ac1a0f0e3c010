/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support-cli.h"
#include "support.h"

static char *
call_for_file (const char *file)
{
  return g_strconcat ("list nutrients --format=csv --output=", file, NULL);
}

static void
assert_file (const char *file,
             const char *expected)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (file, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_output_file (SupportFile  *fixture,
                  gconstpointer data)
{
  g_autofree char *expected = support_cli_run_well ("list nutrients --format=csv");
  g_autofree char *to_stdout = support_cli_run_well ("list nutrients --format=csv --output=-");
  g_autofree char *call = call_for_file (fixture->file);
  g_autofree char *silence = support_cli_run_well (call);
  GStatBuf         status;

  g_assert_cmpstr (to_stdout, ==, expected);
  g_assert_cmpstr (silence, ==, "");
  assert_file (fixture->file, expected);

  /* A file that is there keeps its mode. */
  support_write_text (fixture->folder, "out", "old");
  g_assert_cmpint (g_chmod (fixture->file, 0600), ==, 0);
  g_free (support_cli_run_well (call));
  assert_file (fixture->file, expected);
  g_assert_cmpint (g_stat (fixture->file, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

static void
test_output_link (SupportFile  *fixture,
                  gconstpointer data)
{
  g_autofree char *expected = support_cli_run_well ("list nutrients --format=csv");
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *call = call_for_file (link);

  support_write_text (fixture->folder, "out", "old");
  g_assert_cmpint (symlink ("out", link), ==, 0);
  g_free (support_cli_run_well (call));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_file (fixture->file, expected);
}

static void
assert_cannot_write (const char *file)
{
  g_autofree char *call = call_for_file (file);
  g_autoptr (SupportCliResult) result = support_cli_run (call);

  g_assert_cmpint (result->status, ==, 4);
  g_assert_cmpstr (result->out, ==, "");
  support_cli_assert_contains (result->err, "could not write “");
  support_cli_assert_contains (result->err, file);
}

/* Links that lead one to the other, and to nothing in the end. */
static void
test_output_dangling_link (SupportFile  *fixture,
                           gconstpointer data)
{
  g_autofree char *expected = support_cli_run_well ("list nutrients --format=csv");
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *next_link = g_build_filename (fixture->folder, "next", NULL);
  g_autofree char *circle = g_build_filename (fixture->folder, "circle", NULL);
  g_autofree char *call = call_for_file (link);

  g_assert_cmpint (symlink (next_link, link), ==, 0);
  g_assert_cmpint (symlink ("out", next_link), ==, 0);
  g_assert_cmpint (symlink ("circle", circle), ==, 0);

  g_free (support_cli_run_well (call));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (next_link, G_FILE_TEST_IS_SYMLINK));
  g_assert_false (g_file_test (fixture->file, G_FILE_TEST_IS_SYMLINK));
  assert_file (fixture->file, expected);

  assert_cannot_write (circle);
  g_assert_true (g_file_test (circle, G_FILE_TEST_IS_SYMLINK));
}

/* The umask is for new files only. */
static void
test_output_mode (SupportFile  *fixture,
                  gconstpointer data)
{
  static const int modes[] = { 0600, 0664, 0666, 0755 };
  g_autofree char *call = call_for_file (fixture->file);
  mode_t           mask = umask (022);
  GStatBuf         status;

  g_free (support_cli_run_well (call));
  g_assert_cmpint (g_stat (fixture->file, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0644);

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_assert_cmpint (g_chmod (fixture->file, modes[i]), ==, 0);
      g_free (support_cli_run_well (call));
      g_assert_cmpint (g_stat (fixture->file, &status), ==, 0);
      g_assert_cmpint (status.st_mode & 07777, ==, modes[i]);
    }
  umask (mask);
}

/* A pipe that nobody reads is no reason to wait. */
static void
test_output_pipe (SupportFile  *fixture,
                  gconstpointer data)
{
  g_autofree char *expected = support_cli_run_well ("list nutrients --format=csv");
  g_autofree char *call = call_for_file (fixture->file);
  g_autofree char *text = NULL;
  g_autoptr (SupportCliResult) unread = NULL;
  gssize n_read;
  int    reader;

  g_assert_cmpint (mkfifo (fixture->file, 0600), ==, 0);
  unread = support_cli_run (call);
  g_assert_cmpint (unread->status, ==, 4);
  g_assert_cmpstr (unread->out, ==, "");
  support_cli_assert_contains (unread->err, fixture->file);
  support_cli_assert_contains (unread->err, "nothing reads from it");

  reader = g_open (fixture->file, O_RDONLY | O_NONBLOCK | O_CLOEXEC, 0);
  g_assert_cmpint (reader, >=, 0);
  g_free (support_cli_run_well (call));
  text = g_malloc0 (strlen (expected) + 2);
  n_read = read (reader, text, strlen (expected) + 1);
  g_assert_cmpint (n_read, ==, (gssize)strlen (expected));
  g_assert_cmpstr (text, ==, expected);
  close (reader);
}

/* What is behind such a name has no place where a new file could be put. */
static void
test_output_dev_stdout (SupportFile  *fixture,
                        gconstpointer data)
{
  g_autofree char *expected = NULL;
  g_autofree char *out = NULL;

  if (!g_file_test ("/dev/stdout", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there is no /dev/stdout");
      return;
    }

  expected = support_cli_run_well ("list nutrients --format=csv");
  out = support_cli_run_well ("list nutrients --format=csv --output=/dev/stdout");
  g_assert_cmpstr (out, ==, expected);
  g_assert_true (g_file_test ("/dev/stdout", G_FILE_TEST_IS_SYMLINK));
}

static void
test_output_fails (SupportFile  *fixture,
                   gconstpointer data)
{
  g_autofree char *below_file = g_build_filename (fixture->file, "below", NULL);
  g_autofree char *nowhere = g_build_filename (fixture->folder, "nowhere", "out", NULL);

  support_write_text (fixture->folder, "out", "old");
  assert_cannot_write (below_file);
  assert_cannot_write (nowhere);
  assert_cannot_write (fixture->folder);
  if (g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    assert_cannot_write ("/dev/full");
  assert_file (fixture->file, "old");
}

/* The program lives on to say so and to clean up. */
static void
test_output_limited (SupportFile  *fixture,
                     gconstpointer data)
{
  g_autofree char *line = g_strdup_printf ("cd '%s' && ulimit -f 1 && \"$SINEW_PROGRAM\" claims --output=out && exit; "
                                           "echo $?; ls",
                                           fixture->folder);
  g_autoptr (SupportCliResult) result = NULL;

  support_write_text (fixture->folder, "out", "old");
  result = support_cli_run_shell (line);

  support_cli_assert_contains (result->err, "sinew: could not write ");
  g_assert_cmpstr (result->out, ==, "4\nout\n");
  assert_file (fixture->file, "old");
}

static void
test_output_read_only (SupportFile  *fixture,
                       gconstpointer data)
{
  g_autofree char *new_file = g_build_filename (fixture->folder, "new", NULL);

  if (geteuid () == 0)
    {
      g_test_skip ("nothing is read-only for root");
      return;
    }

  support_write_text (fixture->folder, "out", "old");
  g_assert_cmpint (g_chmod (fixture->file, 0400), ==, 0);
  assert_cannot_write (fixture->file);
  g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
  assert_cannot_write (new_file);
  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
  assert_file (fixture->file, "old");
}

static void
test_stdout_full (void)
{
  g_autoptr (SupportCliResult) result = NULL;
  g_autoptr (SupportCliResult) closed = support_cli_run_shell ("\"$SINEW_PROGRAM\" list nutrients >&-");

  g_assert_cmpint (closed->status, ==, 4);
  support_cli_assert_contains (closed->err, "could not write “standard output”");

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    return;
  result = support_cli_run_shell ("\"$SINEW_PROGRAM\" list nutrients >/dev/full");
  g_assert_cmpint (result->status, ==, 4);
  support_cli_assert_contains (result->err, "could not write “standard output”");
}

/* A reader that has seen enough hears no complaint. */
static void
test_stdout_closed_early (void)
{
  g_autoptr (SupportCliResult) result = support_cli_run_shell ("{ \"$SINEW_PROGRAM\" claims; echo $? >&2; } | head -n 1");

  g_assert_cmpstr (result->err, ==, "4\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/cli/output/file", SupportFile, "out", support_file_set_up, test_output_file, support_file_tear_down);
  g_test_add ("/cli/output/link-stays", SupportFile, "out", support_file_set_up, test_output_link, support_file_tear_down);
  g_test_add ("/cli/output/link-to-nothing", SupportFile, "out", support_file_set_up, test_output_dangling_link, support_file_tear_down);
  g_test_add ("/cli/output/mode-stays", SupportFile, "out", support_file_set_up, test_output_mode, support_file_tear_down);
  g_test_add ("/cli/output/pipe-without-reader", SupportFile, "out", support_file_set_up, test_output_pipe, support_file_tear_down);
  g_test_add ("/cli/output/dev-stdout", SupportFile, "out", support_file_set_up, test_output_dev_stdout, support_file_tear_down);
  g_test_add ("/cli/output/fails", SupportFile, "out", support_file_set_up, test_output_fails, support_file_tear_down);
  g_test_add ("/cli/output/limited", SupportFile, "out", support_file_set_up, test_output_limited, support_file_tear_down);
  g_test_add ("/cli/output/read-only", SupportFile, "out", support_file_set_up, test_output_read_only, support_file_tear_down);
  g_test_add_func ("/cli/output/full", test_stdout_full);
  g_test_add_func ("/cli/output/closed-early", test_stdout_closed_early);

  return g_test_run ();
}
