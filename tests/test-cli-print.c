/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "sinew-comparison.h"
#include "sinew-place.h"
#include "support-cli.h"
#include "support.h"

/* What the commands put on paper, as Poppler's programs read it. */

static const SupportCliMistake mistakes[] = {
  { "print", 2, "sinew: an argument is missing: expected “sinew print DOCUMENT…”; “sinew print --help” tells more\n" },
  { "print poster", 2, "sinew: unknown document “poster”; there are “comparison ID…”, “page ID” and “appointment”\n" },
  { "print pages magnesium", 2, "sinew: unknown document “pages”; did you mean “page”?\n" },
  { "print page", 2, "sinew: an argument is missing: expected “sinew print page ID”; “sinew print --help” tells more\n" },
  { "print page magnesium iron", 2,
    "sinew: too many arguments: expected “sinew print page ID”; a name of several words needs quotation marks\n" },
  { "print page magnesim", 2, "sinew: unknown id “magnesim”; did you mean “magnesium”?\n" },
  { "print page heavy-legs", 2, "write which is meant: guide/heavy-legs, symptom/heavy-legs" },
  { "print page banana", 2, "sinew: “banana” is a term without a page of its own; “sinew show term/banana” shows it\n" },
  { "print page stiff-legs-001", 2,
    "sinew: “stiff-legs-001” has no page to print; “sinew show claim/stiff-legs-001” shows it\n" },
  { "print page magnesium --symptom=tingling", 2,
    "sinew: “--symptom” is nothing for “sinew print page”; “sinew print --help” tells more\n" },
  { "print page magnesium --any", 2, "“--any” is nothing for “sinew print page”" },
  { "print page magnesium --swap", 2, "“--swap” is nothing for “sinew print page”" },
  { "print appointment --aspects=role", 2, "“--aspects” is nothing for “sinew print appointment”" },
  { "print appointment --differences", 2, "“--differences” is nothing for “sinew print appointment”" },
  { "print appointment magnesium", 2, "too many arguments: expected “sinew print appointment [--symptom=ID…]”" },
  { "print appointment --symptom=crampz", 2, "unknown symptom “crampz”; did you mean “muscle-cramps”?" },
  { "print appointment --symptom=tingling,diarrhea", 2,
    "sinew: “Diarrhea” is nothing to tick: no nutrient is linked with it\n" },
  { "print comparison", 2, "sinew: nothing to compare is named: expected ids or “--symptom=ID”" },
  { "print comparison magnesium tingling", 2, "what is compared must be of one subject" },
  { "print comparison magnesium --aspects=fods", 2, "did you mean “foods”?" },
  { "print comparison --symptom=numbness,tetany", 1, "nothing to compare: no nutrient is linked with all of “Numbness”, “Tetany”" },
  { "print comparison --any --symptom=diarrhea", 1, "nothing to compare: no nutrient is linked with “Diarrhea”" },

  { "print page magnesium --format=text", 2, "sinew: unknown format “text”; “sinew print” writes pdf only\n" },
  { "print page magnesium --paper=a6", 2, "sinew: unknown paper “a6”; there are a3, a4, a5, letter, legal\n" },
  { "print page magnesium --paper=lettr", 2, "sinew: unknown paper “lettr”; did you mean “letter”?\n" },
  { "print page magnesium --font-size=9.5", 2, "sinew: “--font-size” takes a number from 10 to 22, not “9.5”\n" },
  { "print page magnesium --font-size=23", 2, "takes a number from 10 to 22, not “23”" },
  { "print page magnesium --font-size=12pt", 2, "takes a number from 10 to 22, not “12pt”" },
  { "print page magnesium --font-size=", 2, "takes a number from 10 to 22, not “”" },
  { "print page magnesium --font-size=nan", 2, "takes a number from 10 to 22, not “nan”" },
  { "print page magnesium --landscape --portrait", 2, "sinew: paper is either “--landscape” or “--portrait”\n" },
  { "print page magnesium --papr=a4", 2, "unknown option “--papr”; did you mean “--paper”?" },
  { "compare magnesium --format=pdf --font-size=5", 2, "takes a number from 10 to 22, not “5”" },
  { "compare magnesium --format=pdf --paper=b5", 2, "unknown paper “b5”; there are a3, a4, a5, letter, legal" },
};

static void
test_mistakes (void)
{
  support_cli_assert_mistakes (mistakes, G_N_ELEMENTS (mistakes));
}

static void
print (SupportFile *fixture,
       const char  *arguments)
{
  g_autofree char *call = g_strdup_printf ("%s --output=%s", arguments, fixture->file);
  g_autofree char *silence = support_cli_run_well (call);

  g_assert_cmpstr (silence, ==, "");
}

static char *
run_tool (const char *line)
{
  g_autoptr (SupportCliResult) result = support_cli_run_shell (line);

  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpint (result->status, ==, 0);

  return g_steal_pointer (&result->out);
}

/* What pdfinfo tells after @name and a colon. */
static char *
read_info (SupportFile *fixture,
           const char  *name)
{
  g_autofree char *line = g_strdup_printf ("pdfinfo \"%s\" | sed -n 's/^%s: *//p'", fixture->file, name);

  return g_strchomp (run_tool (line));
}

static guint
count_sheets (SupportFile *fixture)
{
  g_autofree char *n = read_info (fixture, "Pages");

  return g_ascii_strtoull (n, NULL, 10);
}

static char *
collapse (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\f", -1);
  GString *line = g_string_new (NULL);

  for (guint i = 0; words[i]; i++)
    {
      if (*words[i])
        g_string_append_printf (line, "%s%s", line->len ? " " : "", words[i]);
    }

  return g_string_free (line, FALSE);
}

/* The words in the order in which they are drawn, with one space between. */
static char *
read_words (SupportFile *fixture)
{
  g_autofree char *line = g_strdup_printf ("pdftotext -raw \"%s\" -", fixture->file);
  g_autofree char *text = run_tool (line);

  return collapse (text);
}

static char *
read_sheet (SupportFile *fixture,
            guint        n)
{
  g_autofree char *line = g_strdup_printf ("pdftotext -layout -f %u -l %u \"%s\" -", n, n, fixture->file);

  return run_tool (line);
}

static guint
count_parts (const char *text,
             const char *part)
{
  g_auto (GStrv) parts = g_strsplit (text, part, -1);

  return g_strv_length (parts) - 1;
}

/* Each row begins once: its name, then how its first cell begins. */
static void
assert_rows (SupportFile *fixture,
             SinewGrid   *grid)
{
  g_autofree char *words = read_words (fixture);

  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      g_autofree char *text = sinew_grid_dup_text (grid, row, 0);
      g_autofree char *cell = collapse (text);
      g_autofree char *start = g_utf8_substring (cell, 0, MIN (20, g_utf8_strlen (cell, -1)));
      g_autofree char *part = g_strdup_printf ("%s %s", sinew_grid_get_row_head (grid, row).label, start);

      g_test_message ("%s", part);
      g_assert_cmpuint (count_parts (words, part), ==, 1);
    }
}

static void
test_comparison (SupportFile  *fixture,
                 gconstpointer data)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (library, SINEW_SUBJECT_NUTRIENTS);
  g_autoptr (SinewGrid) grid = NULL;
  g_autofree char *title = NULL;
  g_autofree char *by_compare = NULL;
  g_autofree char *by_print = NULL;
  guint            n_sheets;

  sinew_comparison_add (comparison, support_get (library, "nutrient/magnesium"));
  sinew_comparison_add (comparison, support_get (library, "nutrient/iron"));
  grid = sinew_comparison_make_grid (comparison);

  print (fixture, "compare magnesium iron --format=pdf --font-size=14");
  title = read_info (fixture, "Title");
  n_sheets = count_sheets (fixture);
  g_assert_cmpstr (title, ==, "Magnesium and Iron compared");
  g_assert_cmpuint (n_sheets, >, 1);
  assert_rows (fixture, grid);
  for (guint i = 1; i <= n_sheets; i++)
    {
      g_autofree char *sheet = read_sheet (fixture, i);
      g_autofree char *number = g_strdup_printf ("Page %u of %u", i, n_sheets);

      g_assert_true (g_str_has_prefix (sheet, "Magnesium and Iron compared"));
      support_cli_assert_contains (sheet, number);
    }

  by_compare = read_words (fixture);
  support_cli_assert_contains (by_compare, "When to see a doctor");
  support_cli_assert_contains (by_compare, "it does not advise");
  print (fixture, "print comparison magnesium iron --font-size=14");
  by_print = read_words (fixture);
  g_assert_cmpstr (by_print, ==, by_compare);
}

static void
test_comparison_of_article (SupportFile  *fixture,
                            gconstpointer data)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewComparison) comparison = NULL;
  g_autoptr (SinewGrid) grid = NULL;
  g_autofree char *title = NULL;

  comparison = sinew_comparison_new_for_article (library, support_get (library, "guide/heavy-legs"));
  grid = sinew_comparison_make_grid (comparison);
  print (fixture, "print comparison heavy-legs");
  title = read_info (fixture, "Title");
  g_assert_cmpstr (title, ==, "Heavy legs: Diet against supplements");
  assert_rows (fixture, grid);
}

static void
test_comparison_of_symptoms (SupportFile  *fixture,
                             gconstpointer data)
{
  g_autofree char *words = NULL;

  print (fixture, "print comparison --any --symptom=tingling,heavy-legs --aspects=ticked,role --swap");
  words = read_words (fixture);
  support_cli_assert_contains (words, "Linked with any of: Heavy legs, Tingling");
  support_cli_assert_contains (words, "Ticked: Heavy legs");
  support_cli_assert_contains (words, "Thiamin ");
  support_cli_assert_lacks (words, "Other signs");
}

static void
test_page (SupportFile  *fixture,
           gconstpointer data)
{
  static const char *const spellings[] = { "magnesium", "nutrient/magnesium", "Magnesium_ion" };

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      g_autofree char *call = g_strconcat ("print page ", spellings[i], NULL);
      g_autofree char *title = NULL;
      g_autofree char *author = NULL;
      g_autofree char *words = NULL;

      print (fixture, call);
      title = read_info (fixture, "Title");
      author = read_info (fixture, "Author");
      words = read_words (fixture);
      g_assert_cmpstr (title, ==, "Magnesium");
      g_assert_cmpstr (author, ==, "Sinew");
      support_cli_assert_contains (words, "Signs of a shortage");
      support_cli_assert_contains (words, "When to see a doctor");
    }
}

/* Pages that are not about one item are printed as the others are. */
static void
test_places (SupportFile  *fixture,
             gconstpointer data)
{
  const char *const *places = sinew_place_list ();

  for (guint i = 0; places[i]; i++)
    {
      g_autofree char *call = g_strconcat ("print page ", places[i], NULL);
      g_autofree char *title = NULL;
      g_autofree char *words = NULL;

      print (fixture, call);
      title = read_info (fixture, "Title");
      words = read_words (fixture);
      g_assert_cmpstr (title, ==, sinew_place_get_title (places[i]));
      support_cli_assert_contains (words, g_str_equal (places[i], SINEW_PLACE_DOCTOR) ? "May mean" : "When to see a doctor");
    }
}

/* Every sign that needs a doctor is on it. */
static void
test_doctor (SupportFile  *fixture,
             gconstpointer data)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  GListModel      *red_flags = sinew_library_get_items (library, SINEW_KIND_RED_FLAG);
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;

  print (fixture, "print page doctor");
  title = read_info (fixture, "Title");
  words = read_words (fixture);
  g_assert_cmpstr (title, ==, "When to see a doctor");
  for (guint i = 0; i < g_list_model_get_n_items (red_flags); i++)
    {
      g_autoptr (SinewItem) red_flag = g_list_model_get_item (red_flags, i);

      support_cli_assert_contains (words, sinew_item_get_name (red_flag));
    }
}

static void
test_appointment (SupportFile  *fixture,
                  gconstpointer data)
{
  g_autofree char *title = NULL;
  g_autofree char *blank = NULL;
  g_autofree char *ticked = NULL;
  g_autofree char *any = NULL;

  print (fixture, "print appointment");
  title = read_info (fixture, "Title");
  blank = read_words (fixture);
  g_assert_cmpstr (title, ==, "For my appointment");
  g_assert_cmpuint (count_sheets (fixture), ==, 1);
  support_cli_assert_contains (blank, "Since when");
  support_cli_assert_contains (blank, "Questions I could ask");
  support_cli_assert_lacks (blank, "Nutrients linked");

  print (fixture, "print appointment --symptom=tetany");
  ticked = read_words (fixture);
  g_assert_cmpuint (count_sheets (fixture), ==, 1);
  support_cli_assert_contains (ticked, "Tetany");
  support_cli_assert_contains (ticked, "Calcium ");
  support_cli_assert_lacks (ticked, "Thiamin ");

  print (fixture, "print appointment --any --symptom=heavy-legs,tingling");
  any = read_words (fixture);
  support_cli_assert_contains (any, "Iron ");
  support_cli_assert_contains (any, "Thiamin ");
}

/* There is less room to write where that saves a sheet of paper, and only there. */
static void
test_appointment_fits (SupportFile  *fixture,
                       gconstpointer data)
{
  static const struct
  {
    const char *arguments;
    guint       n_sheets;
    gboolean    has_notes;
  } cases[] = {
    { "print appointment --symptom=restless-legs", 1, TRUE },
    { "print appointment --any --symptom=heavy-legs,tingling --heading=Ann", 1, FALSE },
    { "print appointment --symptom=numbness --font-size=16", 2, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = NULL;

      g_test_message ("%s", cases[i].arguments);
      print (fixture, cases[i].arguments);
      words = read_words (fixture);
      g_assert_cmpuint (count_sheets (fixture), ==, cases[i].n_sheets);
      g_assert_cmpint (strstr (words, "Notes") != NULL, ==, cases[i].has_notes);
    }
}

/* In points, as pdfinfo rounds them; what it calls them differs. */
static const struct
{
  const char *arguments;
  const char *size;
} papers[] = {
  { "print page doctor", "595.276 x 841.89 pts" },
  { "print page doctor --paper=a4 --landscape", "841.89 x 595.276 pts" },
  { "print page doctor --paper=letter", "612 x 792 pts" },
  { "print page doctor --paper=Legal", "612 x 1008 pts" },
  { "print page doctor --paper=a5", "419.528 x 595.276 pts" },
  { "print page doctor --paper=A3 --landscape", "1190.55 x 841.89 pts" },
  { "print appointment --landscape", "841.89 x 595.276 pts" },
  { "compare magnesium iron --format=pdf", "595.276 x 841.89 pts" },
  { "compare magnesium iron --format=pdf --landscape --paper=letter", "792 x 612 pts" },
  { "compare magnesium iron potassium calcium thiamin vitamin-d vitamin-c --format=pdf", "841.89 x 595.276 pts" },
  { "compare magnesium iron potassium calcium thiamin vitamin-d vitamin-c --format=pdf --portrait", "595.276 x 841.89 pts" },
};

static void
test_paper (SupportFile  *fixture,
            gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autofree char *size = NULL;

      g_test_message ("%s", papers[i].arguments);
      print (fixture, papers[i].arguments);
      size = read_info (fixture, "Page size");
      g_assert_true (g_str_has_prefix (size, papers[i].size));
    }
}

static void
test_paper_of_locale (SupportFile  *fixture,
                      gconstpointer data)
{
  g_autofree char *make = g_strdup_printf ("localedef -i en_US -f UTF-8 \"%s/en_US.UTF-8\" 2>&1", fixture->folder);
  g_autoptr (SupportCliResult) made = support_cli_run_shell (make);
  g_autofree char *line = NULL;
  g_autofree char *removal = g_strdup_printf ("rm -rf \"%s/en_US.UTF-8\"", fixture->folder);
  g_autofree char *size = NULL;

  line = g_strdup_printf ("LOCPATH=\"%s\" LC_ALL=en_US.UTF-8 \"$SINEW_PROGRAM\" print page doctor --output=\"%s\"",
                          fixture->folder, fixture->file);
  g_free (run_tool (line));
  g_free (run_tool (removal));
  if (made->status != 0)
    {
      g_test_skip ("there is nothing to make the locale en_US of");
      return;
    }

  size = read_info (fixture, "Page size");
  g_assert_true (g_str_has_prefix (size, "612 x 792 pts"));
}

static void
test_font_size (SupportFile  *fixture,
                gconstpointer data)
{
  guint n_small;
  guint n_usual;

  print (fixture, "print page magnesium --font-size=10");
  n_small = count_sheets (fixture);
  print (fixture, "print page magnesium");
  n_usual = count_sheets (fixture);
  print (fixture, "print page magnesium --font-size=22");
  g_assert_cmpuint (n_small, <, n_usual);
  g_assert_cmpuint (n_usual * 2, <, count_sheets (fixture));
}

/* It is text: on every sheet, as it was typed. */
static void
test_heading (SupportFile  *fixture,
              gconstpointer data)
{
  guint n_sheets;

  print (fixture, "print page magnesium --heading=Zo\303\253_&_<b>Ann</b>");
  n_sheets = count_sheets (fixture);
  g_assert_cmpuint (n_sheets, >, 1);
  for (guint i = 1; i <= n_sheets; i++)
    {
      g_autofree char *sheet = read_sheet (fixture, i);

      g_assert_cmpuint (count_parts (sheet, "Zo\303\253 & <b>Ann</b>"), ==, 1);
    }
}

/* Without a display, into a pipe, and nothing but a PDF. */
static void
test_pipe (SupportFile  *fixture,
           gconstpointer data)
{
  static const char *const calls[] = { "print page doctor", "compare iron --format=pdf", "print appointment --output=-" };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *line = NULL;
      g_autofree char *silence = NULL;
      g_autofree char *start = NULL;

      line = g_strdup_printf ("env -u DISPLAY -u WAYLAND_DISPLAY \"$SINEW_PROGRAM\" %s | cat >\"%s\"", calls[i], fixture->file);
      silence = run_tool (line);
      g_assert_cmpuint (count_sheets (fixture), >=, 1);
      g_file_get_contents (fixture->file, &start, NULL, NULL);
      g_assert_true (g_str_has_prefix (start, "%PDF-"));
    }
}

/* A terminal would show noise. */
static void
test_terminal (void)
{
  static const char        script[] = "import os, pty, sys\n"
                                      "sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))";
  static const char *const calls[] = { "print page doctor", "compare iron --format=pdf" };

  g_autoptr (SupportCliResult) terminal = support_cli_run_shell ("python3 -c 'import pty; pty.openpty()' 2>/dev/null");

  if (terminal->status != 0)
    {
      g_test_skip ("this system makes no terminals");
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *line = g_strdup_printf ("python3 -c '%s' \"$SINEW_PROGRAM\" %s </dev/null", script, calls[i]);
      g_autoptr (SupportCliResult) result = support_cli_run_shell (line);

      g_assert_cmpint (result->status, ==, 2);
      g_assert_cmpstr (result->out, ==, "sinew: a terminal shows no PDF; give “--output=FILE” or a pipe\r\n");
    }
}

static void
assert_empty (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  g_assert_nonnull (dir);
  g_assert_cmpstr (g_dir_read_name (dir), ==, NULL);
}

/* What cannot be written whole is not written, under no name. */
static void
test_unwritable (SupportFile  *fixture,
                 gconstpointer data)
{
  g_autofree char *nowhere = g_build_filename (fixture->folder, "nowhere", "out.pdf", NULL);
  g_autofree char *call = g_strdup_printf ("print page doctor --output=%s", nowhere);
  g_autofree char *line = NULL;
  g_autoptr (SupportCliResult) missing = support_cli_run (call);
  g_autoptr (SupportCliResult) full = NULL;

  g_assert_cmpint (missing->status, ==, 4);
  support_cli_assert_contains (missing->err, nowhere);
  assert_empty (fixture->folder);

  /* No file may grow beyond two kilobytes. */
  line = g_strdup_printf ("trap '' XFSZ; ulimit -f 4; \"$SINEW_PROGRAM\" print page magnesium --output=\"%s\"", fixture->file);
  full = support_cli_run_shell (line);
  g_assert_cmpint (full->status, ==, 4);
  g_assert_cmpstr (full->out, ==, "");
  support_cli_assert_contains (full->err, "sinew: could not write the file: ");
  assert_empty (fixture->folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/print/mistakes", test_mistakes);
  g_test_add ("/cli/print/comparison", SupportFile, "out.pdf", support_file_set_up, test_comparison, support_file_tear_down);
  g_test_add ("/cli/print/comparison-of-article", SupportFile, "out.pdf", support_file_set_up, test_comparison_of_article, support_file_tear_down);
  g_test_add ("/cli/print/comparison-of-symptoms", SupportFile, "out.pdf", support_file_set_up, test_comparison_of_symptoms, support_file_tear_down);
  g_test_add ("/cli/print/page", SupportFile, "out.pdf", support_file_set_up, test_page, support_file_tear_down);
  g_test_add ("/cli/print/places", SupportFile, "out.pdf", support_file_set_up, test_places, support_file_tear_down);
  g_test_add ("/cli/print/doctor", SupportFile, "out.pdf", support_file_set_up, test_doctor, support_file_tear_down);
  g_test_add ("/cli/print/appointment", SupportFile, "out.pdf", support_file_set_up, test_appointment, support_file_tear_down);
  g_test_add ("/cli/print/appointment-fits", SupportFile, "out.pdf", support_file_set_up, test_appointment_fits, support_file_tear_down);
  g_test_add ("/cli/print/paper", SupportFile, "out.pdf", support_file_set_up, test_paper, support_file_tear_down);
  g_test_add ("/cli/print/paper-of-locale", SupportFile, "out.pdf", support_file_set_up, test_paper_of_locale, support_file_tear_down);
  g_test_add ("/cli/print/font-size", SupportFile, "out.pdf", support_file_set_up, test_font_size, support_file_tear_down);
  g_test_add ("/cli/print/heading", SupportFile, "out.pdf", support_file_set_up, test_heading, support_file_tear_down);
  g_test_add ("/cli/print/pipe", SupportFile, "out.pdf", support_file_set_up, test_pipe, support_file_tear_down);
  g_test_add_func ("/cli/print/terminal", test_terminal);
  g_test_add ("/cli/print/unwritable", SupportFile, "out.pdf", support_file_set_up, test_unwritable, support_file_tear_down);

  return g_test_run ();
}
