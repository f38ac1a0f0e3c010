/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-place.h"
#include "support-cli.h"
#include "support.h"

static const SinewKind listed[] = {
  SINEW_KIND_NUTRIENT,
  SINEW_KIND_SYMPTOM,
  SINEW_KIND_CAUSE,
  SINEW_KIND_GUIDE,
  SINEW_KIND_CLAIM,
  SINEW_KIND_REFERENCE,
};

static void
test_list_json (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (listed); i++)
    {
      g_autofree char *call = g_strconcat ("list ", sinew_kind_get_plural_slug (listed[i]), NULL);
      g_autoptr (JsonNode) root = support_cli_run_for_json (call);
      JsonArray *array = json_node_get_array (root);

      g_assert_cmpuint (json_array_get_length (array), ==, sinew_library_count (library, listed[i]));
      for (guint j = 0; j < json_array_get_length (array); j++)
        {
          JsonNode        *node = json_array_get_element (array, j);
          JsonObject      *object = json_node_get_object (node);
          g_autofree char *members = support_cli_join_members (node);
          SinewItem       *item = sinew_library_lookup (library, listed[i], json_object_get_string_member (object, "id"));

          g_assert_cmpstr (members, ==, "id name kind");
          g_assert_nonnull (item);
          g_assert_cmpstr (json_object_get_string_member (object, "name"), ==, sinew_item_get_name (item));
          g_assert_cmpstr (json_object_get_string_member (object, "kind"), ==, sinew_kind_get_slug (listed[i]));
        }
    }
}

/* The pages that are not about one item; each can be shown. */
static void
test_list_pages (void)
{
  const char *const *places = sinew_place_list ();
  g_autoptr (JsonNode) root = support_cli_run_for_json ("list pages");
  JsonArray *array = json_node_get_array (root);

  g_assert_cmpuint (json_array_get_length (array), ==, g_strv_length ((char **)places));
  for (guint i = 0; places[i]; i++)
    {
      JsonObject      *object = json_array_get_object_element (array, i);
      g_autofree char *call = g_strconcat ("show ", places[i], NULL);
      g_autofree char *text = support_cli_run_well (call);

      g_assert_cmpstr (json_object_get_string_member (object, "id"), ==, places[i]);
      g_assert_cmpstr (json_object_get_string_member (object, "name"), ==, sinew_place_get_title (places[i]));
      g_assert_cmpstr (json_object_get_string_member (object, "kind"), ==, "page");
      g_assert_true (g_str_has_prefix (text, sinew_place_get_title (places[i])));
    }
}

static void
test_list_csv (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (listed); i++)
    {
      g_autofree char *call = g_strconcat ("list ", sinew_kind_get_plural_slug (listed[i]), NULL);
      g_autoptr (JsonNode) root = support_cli_run_for_json (call);
      g_autoptr (GPtrArray) rows = support_cli_run_for_csv (call);
      JsonArray *array = json_node_get_array (root);

      g_assert_cmpstr (support_cli_get_field (rows, 0, 0), ==, "id");
      g_assert_cmpstr (support_cli_get_field (rows, 0, 1), ==, "name");
      g_assert_cmpstr (support_cli_get_field (rows, 0, 2), ==, "kind");
      g_assert_cmpuint (rows->len, ==, json_array_get_length (array) + 1);
      for (guint j = 0; j < json_array_get_length (array); j++)
        {
          JsonObject *object = json_array_get_object_element (array, j);

          g_assert_cmpstr (support_cli_get_field (rows, j + 1, 0), ==, json_object_get_string_member (object, "id"));
          g_assert_cmpstr (support_cli_get_field (rows, j + 1, 1), ==, json_object_get_string_member (object, "name"));
          g_assert_cmpstr (support_cli_get_field (rows, j + 1, 2), ==, json_object_get_string_member (object, "kind"));
        }
    }
}

static void
test_list_for_people (void)
{
  g_autofree char *text = support_cli_run_well ("list nutrients");
  g_autofree char *markdown = support_cli_run_well ("list nutrients --format markdown");

  support_cli_assert_contains (text, "calcium        Calcium\n");
  support_cli_assert_contains (text, "vitamin-b12    Vitamin B12\n");
  support_cli_assert_contains (markdown, "| ID | Name |\n| --- | --- |\n| calcium | Calcium |\n");
}

/* The articles' own tables, as “sinew compare” takes them. */
static void
test_list_comparisons (void)
{
  g_autofree char *text = support_cli_run_well ("list comparisons");
  g_autoptr (JsonNode) root = support_cli_run_for_json ("list comparisons");
  g_autoptr (GPtrArray) rows = support_cli_run_for_csv ("list comparisons");
  JsonArray       *array = json_node_get_array (root);
  g_autofree char *ids = support_cli_join_strings (array, "id");

  g_assert_cmpstr (ids, ==, "stiff-legs hard-muscles sore-legs tight-hamstrings heavy-legs");
  support_cli_assert_contains (text, "\nheavy-legs        Heavy legs: Diet against supplements\n");
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject      *object = json_array_get_object_element (array, i);
      g_autofree char *call = g_strconcat ("compare ", json_object_get_string_member (object, "id"), NULL);
      g_autofree char *compared = support_cli_run_well (call);

      g_assert_true (g_str_has_prefix (compared, json_object_get_string_member (object, "name")));
      g_assert_cmpstr (json_object_get_string_member (object, "kind"), ==, "comparison");
      g_assert_cmpstr (support_cli_get_field (rows, i + 1, 1), ==, json_object_get_string_member (object, "name"));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/list/json", test_list_json);
  g_test_add_func ("/cli/list/pages", test_list_pages);
  g_test_add_func ("/cli/list/csv-says-the-same", test_list_csv);
  g_test_add_func ("/cli/list/for-people", test_list_for_people);
  g_test_add_func ("/cli/list/comparisons", test_list_comparisons);

  return g_test_run ();
}
