/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "support-cli.h"
#include "support.h"

/* The command line as people and programs meet it: the built program is run, and
 * what it says is read without its help. */

static const SupportCliMistake mistakes[] = {
  { "lst", 2, "unknown command “lst”; did you mean “list”?" },
  { "shwo magnesium", 2, "did you mean “show”?" },
  { "frobnicate", 2, "“sinew help” tells the commands" },
  { "--versoin", 2, "unknown option “--versoin”; did you mean “--version”?" },
  { "--frobnicate", 2, "unknown option “--frobnicate”" },
  { "help lst", 2, "did you mean “list”?" },
  { "sinew:nutrient/magnesium lst", 2, "unknown command “lst”" },
  { "", 4, "no display: a window needs one; these commands work without: list, show, filter, compare, print, claims, search" },
  { "sinew:nutrient/magnesium", 4, "no display" },
  { "SINEW:nutrient/iron", 4, "no display" },
  { "nutrient/magnesium", 2, "unknown command “nutrient/magnesium”; did you mean “sinew show nutrient/magnesium”?" },
  { "Magnesium_ion", 2, "did you mean “sinew show nutrient/magnesium”?" },
  { "heavy-legs", 2, "did you mean one of “sinew show guide/heavy-legs”, “sinew show symptom/heavy-legs”?" },

  { "list", 2, "expected “sinew list KIND”" },
  { "list foods", 2, "unknown kind “foods”; the kinds are nutrients, symptoms, causes, guides, comparisons, claims, references" },
  { "list nutrient", 2, "did you mean “nutrients”?" },
  { "list nutrients symptoms", 2, "too many arguments" },
  { "list nutrients --format=pdf", 2, "unknown format “pdf”; there are text, json, csv and markdown; “sinew compare” also has html and pdf" },
  { "list nutrients --format=jsn", 2, "unknown format “jsn”; did you mean “json”?" },
  { "list nutrients --format", 2, "--format" },
  { "list nutrients --fromat=json", 2, "unknown option “--fromat”; did you mean “--format”?" },
  { "list nutrients -x", 2, "unknown option “-x”; “sinew list --help” tells the options" },
  { "list nutrients --output=", 2, "“--output” needs the name of a file" },

  { "show", 2, "expected “sinew show ID”" },
  { "show tight hamstrings", 2, "a name of several words needs quotation marks" },
  { "show magnesim", 2, "unknown id “magnesim”; did you mean “magnesium”?" },
  { "show Magnesum_ion", 2, "did you mean “magnesium”?" },
  { "show vitamin-e", 2, "did you mean one of “vitamin-c”, “vitamin-d”?" },
  { "show nutrent/magnesium", 2, "did you mean “nutrient/magnesium”?" },
  { "show heavy-leg", 2, "did you mean one of “guide/heavy-legs”, “symptom/heavy-legs”?" },
  { "show b-12", 2, "unknown id “b-12”; did you mean “vitamin-b12”?" },
  { "show vitamin", 2, "did you mean one of “thiamin”, “vitamin-b12”, “vitamin-b6”?" },
  { "show fiber-x", 2, "did you mean “dietary-fiber”?" },
  { "show banana", 2, "“banana” is a term without a page of its own; “sinew show term/banana” shows it\n" },
  { "show magnesium-glycinate", 2, "and “sinew claims --subject=magnesium-glycinate” lists what the articles say" },
  { "show mag\nnesium", 2, "unknown id “mag\357\277\275nesium”" },
  { "show qwertyuiop", 2, "unknown id “qwertyuiop”; “sinew list nutrients”" },
  { "show stiff-legs-999", 2, "unknown id “stiff-legs-999”; “sinew list nutrients”" },
  { "show heavy-legs", 2, "“heavy-legs” fits more than one; write which is meant: guide/heavy-legs, symptom/heavy-legs" },
  { "show tight-hamstrings", 2, "guide/tight-hamstrings, symptom/tight-hamstrings" },
  { "show Mg", 2, "“Mg” fits more than one; write which is meant: nutrient/magnesium, cause/myasthenia-gravis" },
  { "show \033[2J", 2, "unknown id “\357\277\275[2J”" },

  { "filter", 2, "expected “sinew filter --symptom=ID”" },
  { "filter --symptom=", 2, "a symptom is missing" },
  { "filter --symptom", 2, "--symptom" },
  { "filter --symptom=crampz", 2, "unknown symptom “crampz”; did you mean “muscle-cramps”?" },
  { "filter --symptom=magnesium", 2, "“magnesium” is a nutrient, not a symptom; “sinew list symptoms” tells them" },
  { "filter --symptom=banana", 2, "“banana” is a term, not a symptom" },
  { "filter --symptom=restless-legs-syndrome", 2, "not a symptom; did you mean “restless-legs”?" },
  { "filter --symptom=tingling,magnesium", 2, "“magnesium” is a nutrient, not a symptom" },
  { "filter --symptom=tingling --symptom=crampz", 2, "unknown symptom “crampz”" },
  { "filter --symptm=tingling", 2, "did you mean “--symptom”?" },
  { "filter tingling", 2, "“sinew filter” takes options only" },

  { "claims --article=stif-legs", 2, "unknown article “stif-legs”; did you mean “stiff-legs”?" },
  { "claims --article=magnesium", 2, "“magnesium” is a nutrient, not an article; “sinew list guides” tells them" },
  { "claims --subject=b-12", 2, "did you mean “vitamin-b12”?" },
  { "claims --subject=magnesim", 2, "unknown subject “magnesim”; did you mean “magnesium”?" },
  { "claims magnesium", 2, "“sinew claims” takes options only" },
};

static void
test_mistakes (void)
{
  support_cli_assert_mistakes (mistakes, G_N_ELEMENTS (mistakes));
}

static void
test_help (void)
{
  static const char *const calls[] = { "help", "--help", "-h", "help --help" };
  static const char *const commands[] = { "list", "show", "filter", "compare", "print", "claims" };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *help = support_cli_run_well (calls[i]);

      for (guint j = 0; j < G_N_ELEMENTS (commands); j++)
        support_cli_assert_contains (help, commands[j]);
      support_cli_assert_contains (help, "--output=FILE");
      support_cli_assert_contains (help, "everyday names");
      support_cli_assert_contains (help, "sinew filter --symptom=muscle-cramps,tingling\n");
      support_cli_assert_contains (help, "Exit status");
    }

  for (guint j = 0; j < G_N_ELEMENTS (commands); j++)
    {
      g_autofree char *option = g_strconcat (commands[j], " --help", NULL);
      g_autofree char *command = g_strconcat ("help ", commands[j], NULL);
      g_autofree char *usage = g_strconcat ("sinew ", commands[j], NULL);
      g_autofree char *by_option = support_cli_run_well (option);
      g_autofree char *by_command = support_cli_run_well (command);

      support_cli_assert_contains (by_option, usage);
      support_cli_assert_contains (by_option, "--format=FORMAT");
      g_assert_cmpstr (by_option, ==, by_command);
    }
}

static void
test_version (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  SinewPack       *pack = sinew_library_get_pack (library);
  g_autofree char *version = support_cli_run_well ("--version");
  g_autofree char *expected = g_strdup_printf ("sinew %s, data %s (%s)\n", SINEW_VERSION,
                                               sinew_pack_get_version (pack), sinew_pack_get_date (pack));

  g_assert_cmpstr (version, ==, expected);
}

/* Programs get the same bytes everywhere, people what their terminal can show. */
static void
test_locale (void)
{
  static const char *const calls[] = {
    "list causes", "show symptom/heavy-legs", "show doctor", "filter --symptom=tingling", "claims",
    "list comparisons", "compare magnesium iron", "compare heavy-legs"
  };
  static const char *const program_formats[] = { "json", "csv" };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autoptr (SupportCliResult) plain = support_cli_run_with ("LC_ALL", "C", calls[i]);

      g_assert_cmpint (plain->status, ==, 0);
      g_assert_true (g_str_is_ascii (plain->out));
      for (guint j = 0; j < G_N_ELEMENTS (program_formats); j++)
        {
          g_autofree char *call = g_strdup_printf ("%s --format=%s", calls[i], program_formats[j]);
          g_autofree char *expected = support_cli_run_well (call);
          g_autoptr (SupportCliResult) result = support_cli_run_with ("LC_ALL", "C", call);

          g_assert_cmpint (result->status, ==, 0);
          g_assert_cmpstr (result->out, ==, expected);
        }
    }
}

static void
test_locale_of_messages (void)
{
  g_autoptr (SupportCliResult) unknown = support_cli_run_with ("LC_ALL", "C", "show v\303\255tamin-d9");
  g_autoptr (SupportCliResult) page = support_cli_run_with ("LC_ALL", "C", "show tingling");

  g_assert_cmpint (unknown->status, ==, 2);
  g_assert_cmpstr (unknown->err, ==, "sinew: unknown id \"vitamin-d9\"; did you mean \"vitamin-d\"?\n");
  support_cli_assert_contains (page->out, "1 says \"may\" - research: strong");
}

static void
test_bad_data (void)
{
  static const char *const calls[] = { "list nutrients", "show magnesium", "filter --symptom=tingling", "compare iron", "print page doctor", "claims", "--version" };
  g_autofree char         *folder = support_make_folder ();
  g_autofree char         *overlay = g_strconcat (SINEW_RESOURCE_PATH "/data=", folder, NULL);

  support_write_text (folder, "pack.json", "{ \"id\": 1 }");
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autoptr (SupportCliResult) result = support_cli_run_with ("G_RESOURCE_OVERLAYS", overlay, calls[i]);

      g_assert_cmpint (result->status, ==, 3);
      g_assert_cmpstr (result->out, ==, "");
      support_cli_assert_contains (result->err, "pack.json");
    }
  support_remove_folder (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/mistakes-say-what-would-be-right", test_mistakes);
  g_test_add_func ("/cli/help", test_help);
  g_test_add_func ("/cli/version", test_version);
  g_test_add_func ("/cli/locale/programs-get-the-same", test_locale);
  g_test_add_func ("/cli/locale/messages", test_locale_of_messages);
  g_test_add_func ("/cli/bad-data", test_bad_data);

  return g_test_run ();
}
