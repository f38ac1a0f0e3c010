/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "support-cli.h"

static const struct
{
  const char *arguments;
  const char *symptoms;
  const char *match;
  const char *nutrients;
} filters[] = {
  { "--symptom=muscle-cramps", "muscle-cramps", "all", "calcium magnesium potassium vitamin-b12 vitamin-d" },
  { "--symptom=muscle-cramps --symptom=tingling", "muscle-cramps tingling", "all", "calcium magnesium potassium vitamin-b12" },
  { "--symptom=muscle-cramps,tingling", "muscle-cramps tingling", "all", "calcium magnesium potassium vitamin-b12" },
  { "--symptom tingling --symptom cramps --symptom=symptom/tingling", "tingling muscle-cramps", "all", "calcium magnesium potassium vitamin-b12" },
  { "--any --symptom=Muscle_cramps --symptom=pins_and_needles", "muscle-cramps tingling", "any", "calcium magnesium potassium thiamin vitamin-b12 vitamin-d" },
  { "--any --symptom=diarrhea --symptom=muscle-cramps", "diarrhea muscle-cramps", "any", "calcium magnesium potassium vitamin-b12 vitamin-d" },
  { "--symptom=pins_and_needles,_cramps", "tingling muscle-cramps", "all", "calcium magnesium potassium vitamin-b12" },
  { "--symptom=Cramped,_locked_hands_and_feet", "tetany", "all", "calcium" },
  { "--symptom=heavy-legs", "heavy-legs", "all", "iron magnesium potassium" },
  { "--symptom=diarrhea", "diarrhea", "all", "" },
  { "--any --symptom=diarrhea", "diarrhea", "any", "" },
  { "--symptom=muscle-cramps --symptom=diarrhea", "muscle-cramps diarrhea", "all", "" },
};

static void
test_filter_json (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (filters); i++)
    {
      g_autofree char *call = g_strconcat ("filter --format=json ", filters[i].arguments, NULL);
      g_autoptr (SupportCliResult) result = support_cli_run (call);
      g_autoptr (JsonNode) root = support_cli_parse_json (result->out);
      JsonObject      *object = json_node_get_object (root);
      JsonArray       *nutrients = json_object_get_array_member (object, "nutrients");
      g_autofree char *members = support_cli_join_members (root);
      g_autofree char *symptoms = support_cli_join_strings (json_object_get_array_member (object, "symptoms"), NULL);
      g_autofree char *ids = support_cli_join_strings (nutrients, "id");

      g_test_message ("%s", filters[i].arguments);
      g_assert_cmpstr (result->err, ==, "");
      g_assert_cmpint (result->status, ==, *filters[i].nutrients ? 0 : 1);
      g_assert_cmpstr (members, ==, "symptoms match total nutrients");
      g_assert_cmpstr (symptoms, ==, filters[i].symptoms);
      g_assert_cmpstr (json_object_get_string_member (object, "match"), ==, filters[i].match);
      g_assert_cmpstr (ids, ==, filters[i].nutrients);
      g_assert_cmpint (json_object_get_int_member (object, "total"), ==, json_array_get_length (nutrients));
    }
}

static void
test_filter_matched (void)
{
  g_autoptr (JsonNode) root = support_cli_run_for_json ("filter --any --symptom=muscle-cramps --symptom=tingling");
  g_autoptr (GPtrArray) rows = support_cli_run_for_csv ("filter --any --symptom=muscle-cramps --symptom=tingling");
  JsonArray *nutrients = json_object_get_array_member (json_node_get_object (root), "nutrients");
  guint      n_matched = 0;

  g_assert_cmpstr (support_cli_get_field (rows, 0, 0), ==, "nutrient");
  g_assert_cmpstr (support_cli_get_field (rows, 0, 1), ==, "name");
  g_assert_cmpstr (support_cli_get_field (rows, 0, 2), ==, "symptom");
  g_assert_cmpstr (support_cli_get_field (rows, 0, 3), ==, "articles");

  for (guint i = 0; i < json_array_get_length (nutrients); i++)
    {
      JsonNode        *node = json_array_get_element (nutrients, i);
      JsonObject      *nutrient = json_node_get_object (node);
      JsonArray       *matched = json_object_get_array_member (nutrient, "matched");
      g_autofree char *members = support_cli_join_members (node);

      g_assert_cmpstr (members, ==, "id name matched");
      g_assert_cmpuint (json_array_get_length (matched), >, 0);
      for (guint j = 0; j < json_array_get_length (matched); j++)
        {
          JsonObject      *object = json_array_get_object_element (matched, j);
          g_autofree char *of_match = support_cli_join_members (json_array_get_element (matched, j));
          g_autofree char *articles = support_cli_join_strings (json_object_get_array_member (object, "articles"), NULL);

          n_matched++;
          g_assert_cmpstr (of_match, ==, "symptom articles");
          g_assert_cmpstr (support_cli_get_field (rows, n_matched, 0), ==, json_object_get_string_member (nutrient, "id"));
          g_assert_cmpstr (support_cli_get_field (rows, n_matched, 2), ==, json_object_get_string_member (object, "symptom"));
          g_assert_cmpstr (support_cli_get_field (rows, n_matched, 3), ==, articles);
        }
    }
  g_assert_cmpuint (rows->len, ==, n_matched + 1);
}

static void
test_filter_for_people (void)
{
  g_autofree char *text = support_cli_run_well ("filter --symptom=muscle-cramps --symptom=tingling");
  g_autofree char *markdown = support_cli_run_well ("filter --symptom=tingling --format=markdown");

  support_cli_assert_contains (text, "Nutrients linked with all of “Muscle cramps”, “Tingling”");
  support_cli_assert_contains (text, "\n4 of 16 nutrients\n");
  support_cli_assert_contains (text, "\nCalcium\n");
  support_cli_assert_contains (text, "- Tingling: 2 of 5 articles");
  support_cli_assert_contains (text, "it does not advise");
  support_cli_assert_contains (text, "“sinew show doctor”");
  support_cli_assert_contains (markdown, "\n## Calcium\n\n- **Tingling**: 2 of 5 articles");
}

/* Nothing remains: the box whose removal brings most back is named. */
static void
test_filter_nothing (void)
{
  g_autoptr (SupportCliResult) unlinked = support_cli_run ("filter --symptom=muscle-cramps --symptom=diarrhea");
  g_autoptr (SupportCliResult) apart = support_cli_run ("filter --symptom=numbness --symptom=tetany");
  g_autoptr (SupportCliResult) csv = support_cli_run ("filter --symptom=diarrhea --format=csv");

  g_assert_cmpint (unlinked->status, ==, 1);
  g_assert_cmpstr (unlinked->err, ==, "");
  support_cli_assert_contains (unlinked->out, "No nutrient is linked with “Diarrhea”.");
  support_cli_assert_contains (unlinked->out, "Without “Diarrhea”, 5 nutrients remain.");

  g_assert_cmpint (csv->status, ==, 1);
  g_assert_cmpstr (csv->out, ==, "nutrient,name,symptom,articles\r\n");

  g_assert_cmpint (apart->status, ==, 1);
  support_cli_assert_contains (apart->out, "No nutrient is linked with all of these.");
  support_cli_assert_contains (apart->out, "Without “Tetany”, 3 nutrients remain.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/filter/json", test_filter_json);
  g_test_add_func ("/cli/filter/matched", test_filter_matched);
  g_test_add_func ("/cli/filter/for-people", test_filter_for_people);
  g_test_add_func ("/cli/filter/nothing-remains", test_filter_nothing);

  return g_test_run ();
}
