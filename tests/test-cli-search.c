/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "support-cli.h"
#include "support.h"

static void
test_search_json (void)
{
  g_autoptr (JsonNode) root = support_cli_run_for_json ("search vitamin b1");
  g_autoptr (GPtrArray) rows = support_cli_run_for_csv ("search vitamin b1");
  JsonArray  *hits = json_node_get_array (root);
  JsonObject *first = json_array_get_object_element (hits, 0);
  JsonObject *second = json_array_get_object_element (hits, 1);

  g_assert_cmpuint (rows->len, ==, json_array_get_length (hits) + 1);
  for (guint i = 0; i < json_array_get_length (hits); i++)
    {
      JsonNode        *node = json_array_get_element (hits, i);
      g_autofree char *members = support_cli_join_members (node);
      g_auto (GStrv) names = g_strsplit (members, " ", -1);

      g_assert_cmpstr (members, ==, "id name kind match");
      for (guint j = 0; names[j]; j++)
        {
          g_assert_cmpstr (support_cli_get_field (rows, 0, j), ==, names[j]);
          g_assert_cmpstr (support_cli_get_field (rows, i + 1, j), ==,
                           json_object_get_string_member (json_node_get_object (node), names[j]));
        }
    }

  g_assert_cmpstr (json_object_get_string_member (first, "id"), ==, "thiamin");
  g_assert_cmpstr (json_object_get_string_member (first, "name"), ==, "Thiamin");
  g_assert_cmpstr (json_object_get_string_member (first, "kind"), ==, "nutrient");
  g_assert_cmpstr (json_object_get_string_member (first, "match"), ==, "vitamin B1");
  g_assert_cmpstr (json_object_get_string_member (second, "id"), ==, "vitamin-b12");
  g_assert_cmpstr (json_object_get_string_member (second, "match"), ==, "Vitamin B12");
}

static void
test_search_text (void)
{
  g_autofree char *text = support_cli_run_well ("search Mg");
  g_autofree char *markdown = support_cli_run_well ("search --format=markdown Mg");
  g_autofree char *places = support_cli_run_well ("search emergency");

  support_cli_assert_contains (text, "nutrient/magnesium ");
  support_cli_assert_contains (text, "  Magnesium  ");
  support_cli_assert_contains (text, "  Mg\n");
  support_cli_assert_contains (markdown, "| nutrient/magnesium");
  support_cli_assert_contains (places, "doctor ");
}

/* One argument or several: the words count. */
static void
test_search_words (void)
{
  g_autofree char *apart = support_cli_run_well ("search --format=json restless legs");
  g_autofree char *together = support_cli_run_well ("search --format=json Legs,restless");
  g_autoptr (JsonNode) root_apart = support_cli_parse_json (apart);
  g_autoptr (JsonNode) root_together = support_cli_parse_json (together);

  g_assert_cmpuint (json_array_get_length (json_node_get_array (root_apart)), ==,
                    json_array_get_length (json_node_get_array (root_together)));
}

static void
test_search_nothing (void)
{
  g_autoptr (SupportCliResult) slip = support_cli_run ("search magnesim");
  g_autoptr (SupportCliResult) nothing = support_cli_run ("search qwertyuiop");
  g_autoptr (SupportCliResult) json = support_cli_run ("search --format=json qwertyuiop");
  g_autoptr (SupportCliResult) dashes = support_cli_run ("search -- --");

  g_assert_cmpint (slip->status, ==, 1);
  support_cli_assert_contains (slip->out, "Nothing has the name “magnesim”.");
  support_cli_assert_contains (slip->out, "Did you mean “magnesium”?");
  g_assert_cmpint (nothing->status, ==, 1);
  support_cli_assert_lacks (nothing->out, "Did you mean");
  g_assert_cmpint (json->status, ==, 1);
  g_assert_cmpstr (json->out, ==, "[]\n");
  g_assert_cmpint (dashes->status, ==, 1);
}

static void
test_search_mistakes (void)
{
  static const SupportCliMistake mistakes[] = {
    { "search", 2, "an argument is missing: expected “sinew search WORDS…”" },
    { "search iron --format=pdf", 2, "pdf" },
    { "search iron --any", 2, "unknown option “--any”" },
  };

  support_cli_assert_mistakes (mistakes, G_N_ELEMENTS (mistakes));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli-search/json", test_search_json);
  g_test_add_func ("/cli-search/text", test_search_text);
  g_test_add_func ("/cli-search/words", test_search_words);
  g_test_add_func ("/cli-search/nothing", test_search_nothing);
  g_test_add_func ("/cli-search/mistakes", test_search_mistakes);

  return g_test_run ();
}
