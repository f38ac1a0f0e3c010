/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "support-cli.h"
#include "support.h"

static void
test_claims_json (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (JsonNode) root = support_cli_run_for_json ("claims");
  g_autoptr (GPtrArray) rows = support_cli_run_for_csv ("claims");
  JsonArray *claims = json_node_get_array (root);

  g_assert_cmpuint (json_array_get_length (claims), ==, sinew_library_count (library, SINEW_KIND_CLAIM));
  g_assert_cmpuint (rows->len, ==, json_array_get_length (claims) + 1);
  for (guint i = 0; i < json_array_get_length (claims); i++)
    {
      JsonNode        *node = json_array_get_element (claims, i);
      g_autofree char *members = support_cli_join_members (node);
      g_auto (GStrv) names = g_strsplit (members, " ", -1);

      g_assert_cmpstr (members, ==, "id article section kind subject object text hedge");
      for (guint j = 0; names[j]; j++)
        {
          const char *value = json_object_get_string_member (json_node_get_object (node), names[j]);

          g_assert_cmpstr (support_cli_get_field (rows, 0, j), ==, names[j]);
          g_assert_cmpstr (support_cli_get_field (rows, i + 1, j), ==, value);
          support_cli_assert_lacks (value, "term/");
        }
    }
}

static const struct
{
  const char *id;
  const char *member;
  const char *value;
} cells[] = {
  { "stiff-legs-015", "article", "stiff-legs" },
  { "stiff-legs-015", "kind", "deficiency-symptom" },
  { "stiff-legs-015", "subject", "magnesium" },
  { "stiff-legs-015", "object", "nocturnal-leg-cramps" },
  { "stiff-legs-015", "hedge", "may" },
  { "stiff-legs-003", "subject", "Muscle contraction and relaxation" },
  { "stiff-legs-076", "object", "role: Muscle relaxation; Nerve function" },
  { "stiff-legs-077", "object", "symptoms: muscle-cramps; muscle-spasms; muscle-tightness" },
  { "stiff-legs-077", "hedge", "" },
};

static void
test_claims_cells (void)
{
  g_autoptr (JsonNode) root = support_cli_run_for_json ("claims --article=stiff-legs");
  JsonArray *claims = json_node_get_array (root);
  guint      n_found = 0;

  for (guint i = 0; i < json_array_get_length (claims); i++)
    {
      JsonObject *claim = json_array_get_object_element (claims, i);

      for (guint j = 0; j < G_N_ELEMENTS (cells); j++)
        {
          if (!g_str_equal (json_object_get_string_member (claim, "id"), cells[j].id))
            continue;
          n_found++;
          g_assert_cmpstr (json_object_get_string_member (claim, cells[j].member), ==, cells[j].value);
        }
    }
  g_assert_cmpuint (n_found, ==, G_N_ELEMENTS (cells));
}

/* The ways to write a subject lead to the same claims. */
static void
test_claims_of_subject (void)
{
  static const char *const spellings[] = { "nutrient/thiamin", "term/thiamin", "Thiamin", "vitamin_B1" };
  g_autofree char         *expected = support_cli_run_well ("claims --format=json --subject=thiamin");
  g_autoptr (JsonNode) root = support_cli_parse_json (expected);
  JsonArray *claims = json_node_get_array (root);

  g_assert_cmpuint (json_array_get_length (claims), >, 0);
  for (guint i = 0; i < json_array_get_length (claims); i++)
    support_cli_assert_contains (json_object_get_string_member (json_array_get_object_element (claims, i), "subject"), "thiamin");

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      g_autofree char *call = g_strconcat ("claims --format=json --subject=", spellings[i], NULL);
      g_autofree char *out = support_cli_run_well (call);

      g_assert_cmpstr (out, ==, expected);
    }
}

static void
test_claims_of_words (void)
{
  g_autoptr (JsonNode) words = support_cli_run_for_json ("claims --subject=muscle_contraction_and_relaxation");
  g_autoptr (JsonNode) condition = support_cli_run_for_json ("claims --subject=restless-legs-syndrome");
  g_autoptr (JsonNode) symptom = support_cli_run_for_json ("claims --subject=symptom/restless-legs");

  g_assert_cmpuint (json_array_get_length (json_node_get_array (words)), >, 0);
  g_assert_true (json_node_equal (condition, symptom));
}

static void
test_claims_of_article (void)
{
  g_autofree char *by_id = support_cli_run_well ("claims --article=sore-legs --subject=magnesium");
  g_autofree char *by_name = support_cli_run_well ("claims --article=Sore_legs --subject=magnesium");
  g_autofree char *by_kind = support_cli_run_well ("claims --article=guide/sore-legs --subject=magnesium");

  g_assert_cmpstr (by_name, ==, by_id);
  g_assert_cmpstr (by_kind, ==, by_id);
  support_cli_assert_contains (by_id, "\nSore legs\n---------\n");
  support_cli_assert_contains (by_id, "- [sore-legs-002] ");
  support_cli_assert_lacks (by_id, "[stiff-legs-");
}

static void
test_claims_nothing (void)
{
  g_autoptr (SupportCliResult) text = support_cli_run ("claims --subject=avocado");
  g_autoptr (SupportCliResult) json = support_cli_run ("claims --subject=avocado --format=json");
  g_autoptr (SupportCliResult) csv = support_cli_run ("claims --subject=avocado --format=csv");

  g_assert_cmpint (text->status, ==, 1);
  g_assert_cmpstr (text->out, ==, "No claim of the articles matches.\n");
  g_assert_cmpint (json->status, ==, 1);
  g_assert_cmpstr (json->out, ==, "[]\n");
  g_assert_cmpint (csv->status, ==, 1);
  g_assert_cmpstr (csv->out, ==, "id,article,section,kind,subject,object,text,hedge\r\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/claims/json", test_claims_json);
  g_test_add_func ("/cli/claims/cells", test_claims_cells);
  g_test_add_func ("/cli/claims/of-subject", test_claims_of_subject);
  g_test_add_func ("/cli/claims/of-words", test_claims_of_words);
  g_test_add_func ("/cli/claims/of-article", test_claims_of_article);
  g_test_add_func ("/cli/claims/nothing", test_claims_nothing);

  return g_test_run ();
}
