/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <signal.h>

#include "sinew-call.h"
#include "sinew-charset.h"
#include "sinew-command-claims.h"
#include "sinew-command-compare.h"
#include "sinew-command-filter.h"
#include "sinew-command-list.h"
#include "sinew-command-print.h"
#include "sinew-command-search.h"
#include "sinew-command-show.h"
#include "sinew-commands.h"
#include "sinew-suggest.h"

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
static const struct
{
  const char *name;
  const char *arguments;
  const char *summary;
  SinewFormatSet formats;
  SinewStatus (*run) (SinewCall *call,
                      GError   **error);
} commands[] = {
  { "list", N_("KIND"),
    N_("List nutrients, symptoms, causes, guides, comparisons and more"),
    SINEW_FORMATS_OF_ANSWERS, sinew_command_list },
  { "show", N_("ID"),
    N_("Show one page; “doctor” and others are in “sinew list pages”"),
    SINEW_FORMATS_OF_ANSWERS, sinew_command_show },
  { "filter", N_("--symptom=ID…"),
    N_("List the nutrients linked with all, or any, of some symptoms"),
    SINEW_FORMATS_OF_ANSWERS, sinew_command_filter },
  { "compare", N_("ID…"),
    N_("Compare nutrients, symptoms or other causes; or a ready-made table"),
    SINEW_FORMATS_OF_COMPARISONS, sinew_command_compare },
  { "print", N_("DOCUMENT…"),
    N_("Write a comparison, a page or the sheet for an appointment as PDF"),
    SINEW_FORMATS_OF_PAPER, sinew_command_print },
  { "claims", "",
    N_("List what the articles say, claim by claim"),
    SINEW_FORMATS_OF_ANSWERS, sinew_command_claims },
  { "search", N_("WORDS…"),
    N_("Search the names and synonyms of everything, best first"),
    SINEW_FORMATS_OF_ANSWERS, sinew_command_search },
};
/* clang-format on */

/* What GApplication itself knows. */
static const char *const window_options[] = { "--gapplication-service", NULL };

static const char *const help_words[] = { "help", "--help", "-h", NULL };

static int
find_command (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (word, commands[i].name))
        return i;
    }

  return -1;
}

/**
 * sinew_commands_knows:
 * @word: the first argument of the program
 *
 * Returns: whether sinew_commands_run() is to run; else it is the window
 */
gboolean
sinew_commands_knows (const char *word)
{
  g_return_val_if_fail (word != NULL, FALSE);

  return find_command (word) >= 0 || g_strv_contains (help_words, word) ||
         g_str_equal (word, "--version");
}

static void
print_help (GError **error)
{
  g_autoptr (GString) help = g_string_new (NULL);

  /* Translators: the words in capitals stand for what is to be typed. */
  g_string_append (help, _("Usage:\n"
                           "  sinew [LINK]                open the window, at a “sinew:” link\n"
                           "  sinew COMMAND [OPTION…]     answer here, without a window\n"));
  g_string_append_printf (help, "\n%s\n", _("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const char      *arguments = *commands[i].arguments ? _(commands[i].arguments) : "";
      g_autofree char *call = g_strdup_printf ("%s %s", commands[i].name, arguments);
      glong            n_missing = 28 - g_utf8_strlen (call, -1);

      g_string_append_printf (help, "  %s%*s%s\n", call, (int)MAX (n_missing, 1), "",
                              _(commands[i].summary));
    }
  g_string_append_printf (help, "\n%s",
                          _("Options of every command:\n"
                            "  --format=FORMAT             text (the default), json, csv or markdown;\n"
                            "                              “compare” also html and pdf; “print” pdf only\n"
                            "  --output=FILE               write to a file\n"
                            "  --help                      tell all options of the command\n"
                            "\n"
                            "Exit status: 0 done, 1 nothing found or nothing to show, 2 used wrongly,\n"
                            "3 bad data, 4 could not read or write.\n"));
  /* Translators: what follows “sinew” are commands, which stay as they are. */
  g_string_append_printf (help, "\n%s",
                          _("“--symptom” takes several symptoms separated by commas, as ids or by their\n"
                            "everyday names:\n"
                            "  sinew filter --symptom=muscle-cramps,tingling\n"
                            "  sinew filter --any --symptom=\"pins and needles, night cramps\"\n"
                            "  sinew compare --symptom=muscle-cramps --format=html --output=cramps.html\n"
                            "  sinew print appointment --symptom=heavy-legs --output=sheet.pdf\n"));

  sinew_output_print (help->str, error);
}

/* Said in the same way everywhere, so that scripts can read it. */
static void
print_version (GError **error)
{
  g_autoptr (SinewPack) pack = sinew_call_load_pack (error);
  g_autofree char *version = NULL;

  if (pack == NULL)
    return;

  version = g_strdup_printf ("sinew %s, data %s (%s)\n", SINEW_VERSION,
                             sinew_pack_get_version (pack), sinew_pack_get_date (pack));
  sinew_output_print (version, error);
}

/* Somebody who types nothing but an item wants to see it. */
static void
propose_items (SinewSuggest *suggest,
               const char   *word)
{
  g_autoptr (SinewPack) pack = sinew_call_load_pack (NULL);
  g_autoptr (SinewLibrary) library = pack ? sinew_library_new (pack) : NULL;
  g_autoptr (GPtrArray) items = library ? sinew_library_find_called (library, word) : NULL;

  for (guint i = 0; items && i < items->len; i++)
    {
      g_autofree char *kind_id = sinew_item_dup_kind_id (g_ptr_array_index (items, i));
      g_autofree char *call = g_strconcat ("sinew show ", kind_id, NULL);

      sinew_suggest_consider (suggest, word, call);
    }
}

static void
fail_unknown (const char *argument,
              GError    **error)
{
  g_autofree char *word = sinew_charset_from_argument (argument);
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (word);
  g_autofree char *problem = NULL;
  g_autofree char *message = NULL;

  if (*word == '-')
    {
      problem = g_strdup_printf (_("unknown option “%s”"), word);
      sinew_suggest_consider (suggest, "--help", "--help");
      sinew_suggest_consider (suggest, "--version", "--version");
      sinew_suggest_consider_all (suggest, window_options);
    }
  else
    {
      problem = g_strdup_printf (_("unknown command “%s”"), word);
      for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
        sinew_suggest_consider (suggest, commands[i].name, commands[i].name);
      sinew_suggest_consider (suggest, "help", "help");
      propose_items (suggest, word);
    }

  /* Translators: what is said after "unknown command “x”; ". The words in
   * quotation marks are a command. */
  message = sinew_suggest_to_text (suggest, problem,
                                   _("“sinew help” tells the commands, whose options follow them"));
  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED, message);
}

static SinewStatus
run_command (int                command,
             const char *const *words,
             GError           **error)
{
  g_autoptr (SinewCall) call = sinew_call_new (commands[command].name, commands[command].arguments,
                                               commands[command].summary,
                                               commands[command].formats, words);

  return commands[command].run (call, error);
}

static SinewStatus
run_help (const char *command,
          GError    **error)
{
  static const char *const help[] = { "--help", NULL };

  if (command == NULL || g_strv_contains (help_words, command))
    print_help (error);
  else if (find_command (command) >= 0)
    return run_command (find_command (command), help, error);
  else
    fail_unknown (command, error);

  return SINEW_STATUS_DONE;
}

/**
 * sinew_commands_run:
 *
 * Runs the command that the first argument names, see sinew_commands_knows().
 *
 * Returns: the exit status
 */
int
sinew_commands_run (int    argc,
                    char **argv)
{
  g_autoptr (GError) error = NULL;
  SinewStatus status = SINEW_STATUS_DONE;

  g_return_val_if_fail (argc > 1 && sinew_commands_knows (argv[1]), SINEW_STATUS_MISUSED);

  /* A pipe that closes early is an error like any other. */
  signal (SIGPIPE, SIG_IGN);

  if (find_command (argv[1]) >= 0)
    status = run_command (find_command (argv[1]), (const char *const *)argv + 2, &error);
  else if (g_str_equal (argv[1], "--version"))
    print_version (&error);
  else
    status = run_help (argv[2], &error);

  return error ? sinew_command_error_report (error) : status;
}

static gboolean
has_display (void)
{
  const char      *runtime_dir = g_getenv ("XDG_RUNTIME_DIR");
  g_autofree char *socket = NULL;

  if (g_getenv ("DISPLAY") || g_getenv ("WAYLAND_DISPLAY") ||
      g_strcmp0 (g_getenv ("GDK_BACKEND"), "broadway") == 0)
    return TRUE;

  /* Where Wayland looks when it is told nothing. */
  socket = runtime_dir ? g_build_filename (runtime_dir, "wayland-0", NULL) : NULL;

  return socket && g_file_test (socket, G_FILE_TEST_EXISTS);
}

static void
explain_no_display (GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", commands[i].name);
  g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_IO,
               /* Translators: %s are commands, which stay as they are. */
               _("no display: a window needs one; these commands work without: %s"), names->str);
}

/**
 * sinew_commands_fail_without_display:
 *
 * Says that there is no display, and what can be done without one.
 *
 * Returns: the exit status
 */
int
sinew_commands_fail_without_display (void)
{
  g_autoptr (GError) error = NULL;

  explain_no_display (&error);

  return sinew_command_error_report (error);
}

static gboolean
is_link (const char *argument)
{
  /* The scheme of a link may be in any letter case. */
  return g_ascii_strncasecmp (argument, "sinew:", strlen ("sinew:")) == 0;
}

/**
 * sinew_commands_check_window:
 *
 * Whether the window can be opened with these arguments. Says so if not.
 *
 * Returns: 0, or the exit status
 */
int
sinew_commands_check_window (int    argc,
                             char **argv)
{
  g_autoptr (GError) error = NULL;

  for (int i = 1; i < argc && error == NULL; i++)
    {
      if (!is_link (argv[i]) && !g_strv_contains (window_options, argv[i]))
        fail_unknown (argv[i], &error);
    }
  if (error == NULL && !has_display ())
    explain_no_display (&error);

  return error ? (int)sinew_command_error_report (error) : SINEW_STATUS_DONE;
}
