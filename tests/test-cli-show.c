/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "support-cli.h"
#include "support.h"

static void
assert_corrected (SinewLibrary *library,
                  const char   *markdown)
{
  g_auto (GStrv) items = g_strsplit (markdown, "\n- **", -1);
  guint n_claims = 0;

  for (guint i = 1; items[i]; i++)
    {
      g_autofree char *id = g_str_has_prefix (items[i], "\\[") ? g_strndup (items[i] + 2, strcspn (items[i] + 2, "\\")) : NULL;
      SinewItem       *claim = id ? sinew_library_lookup (library, SINEW_KIND_CLAIM, id) : NULL;
      GPtrArray       *corrections = claim ? sinew_library_get_corrections_of (library, SINEW_CLAIM (claim)) : NULL;

      n_claims += claim != NULL;
      for (guint j = 0; corrections && j < corrections->len; j++)
        {
          SinewCorrection *correction = g_ptr_array_index (corrections, j);
          g_autofree char *start = g_strdup_printf ("\n  - Correction (%s)", sinew_correction_get_verdict (correction));

          support_cli_assert_contains (items[i], start);
          support_cli_assert_contains (markdown, sinew_correction_get_why (correction));
        }
    }
  g_assert_cmpuint (n_claims, >, 0);
}

/* No claim is shown without its correction, on no page and in no list. */
static void
test_corrections_stand_beside (void)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_GUIDE };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autofree char *claims = support_cli_run_well ("claims --format=markdown");

  assert_corrected (library, claims);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GListModel *items = sinew_library_get_items (library, kinds[i]);

      for (guint j = 0; j < g_list_model_get_n_items (items); j++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, j);
          g_autofree char *kind_id = sinew_item_dup_kind_id (item);
          g_autofree char *call = g_strconcat ("show --format=markdown ", kind_id, NULL);
          g_autofree char *markdown = support_cli_run_well (call);

          if (sinew_library_get_claims_on (library, item)->len || kinds[i] == SINEW_KIND_GUIDE)
            assert_corrected (library, markdown);
        }
    }
}

static void
test_show_text (void)
{
  g_autofree char *text = support_cli_run_well ("show magnesium");
  g_autofree char *by_name = support_cli_run_well ("show MAGNESIUM");
  g_autofree char *by_synonym = support_cli_run_well ("show magnesium_ion");
  g_autofree char *by_kind = support_cli_run_well ("show nutrient/magnesium");
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_cmpstr (by_name, ==, text);
  g_assert_cmpstr (by_synonym, ==, text);
  g_assert_cmpstr (by_kind, ==, text);

  g_assert_true (g_str_has_prefix (text, "Magnesium\n=========\n\nMineral · Mg · named in 5 of 5 articles\n\n"));
  support_cli_assert_contains (text, "\nSigns of a shortage\n-------------------\n");
  support_cli_assert_contains (text, "- Muscle cramps: 5 of 5 articles · 3 say “may” · research: moderate");
  support_cli_assert_contains (text, "\nWhen to see a doctor\n");
  support_cli_assert_contains (text, "\nWho says so\n");
  for (guint i = 0; lines[i]; i++)
    {
      if (!strstr (lines[i], "https://"))
        g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, 80);
    }
}

static void
test_show_markdown (void)
{
  g_autofree char *markdown = support_cli_run_well ("show --format=markdown magnesium");

  g_assert_true (g_str_has_prefix (markdown, "# Magnesium\n\n"));
  support_cli_assert_contains (markdown, "\n## Signs of a shortage\n\n- **Muscle cramps**: 5 of 5 articles · ");
  support_cli_assert_contains (markdown, "\n  - Correction (contradicted): “Low magnesium causes ordinary night cramps”. ");
}

static void
test_show_json (void)
{
  g_autoptr (JsonNode) root = support_cli_run_for_json ("show nutrient/magnesium");
  JsonObject *object = json_node_get_object (root);
  JsonArray  *links = json_object_get_array_member (object, "links");
  JsonArray  *corrections = json_object_get_array_member (object, "corrections");
  gboolean    found = FALSE;

  g_assert_cmpstr (json_object_get_string_member (object, "id"), ==, "magnesium");
  g_assert_cmpstr (json_object_get_string_member (object, "kind"), ==, "nutrient");
  g_assert_true (json_object_has_member (object, "muscle_role"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "claims")), >, 0);

  for (guint i = 0; i < json_array_get_length (links); i++)
    {
      JsonObject      *link = json_array_get_object_element (links, i);
      g_autofree char *articles = support_cli_join_strings (json_object_get_array_member (link, "articles"), NULL);

      if (g_strcmp0 (json_object_get_string_member_with_default (link, "symptom", NULL), "muscle-cramps") != 0)
        continue;
      found = TRUE;
      g_assert_cmpstr (articles, ==, "stiff-legs hard-muscles sore-legs tight-hamstrings heavy-legs");
      g_assert_cmpstr (json_object_get_string_member (link, "grade"), ==, "moderate");
      g_assert_cmpstr (json_object_get_string_member (link, "setting"), ==, "marked deficiency");
      g_assert_true (json_object_has_member (link, "rationale"));
      g_assert_cmpuint (json_array_get_length (json_object_get_array_member (link, "claims")), >=, 5);
    }
  g_assert_true (found);

  g_assert_cmpuint (json_array_get_length (corrections), >, 0);
  for (guint i = 0; i < json_array_get_length (corrections); i++)
    {
      g_autofree char *members = support_cli_join_members (json_array_get_element (corrections, i));

      g_assert_cmpstr (members, ==, "id name verdict why claims references");
    }
}

/* The other end of a link is named by its kind. */
static void
test_show_json_of_both_ends (void)
{
  g_autoptr (JsonNode) symptom = support_cli_run_for_json ("show tingling");
  g_autoptr (JsonNode) cause = support_cli_run_for_json ("show hypokalemia");
  JsonArray  *links = json_object_get_array_member (json_node_get_object (symptom), "links");
  JsonObject *first = json_array_get_object_element (links, 0);

  g_assert_cmpstr (json_object_get_string_member (first, "nutrient"), ==, "calcium");
  links = json_object_get_array_member (json_node_get_object (cause), "links");
  g_assert_true (json_object_has_member (json_array_get_object_element (links, 0), "symptom"));
}

static void
test_show_csv (void)
{
  static const char *const columns[] = { "section", "label", "articles", "grade", "text", "corrections", "claims", "references" };
  g_autoptr (GPtrArray) rows = support_cli_run_for_csv ("show magnesium");
  gboolean found = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    g_assert_cmpstr (support_cli_get_field (rows, 0, i), ==, columns[i]);
  g_assert_cmpstr (support_cli_get_field (rows, 1, 0), ==, "summary");
  g_assert_cmpstr (support_cli_get_field (rows, 1, 1), ==, "Magnesium");

  for (guint i = 1; i < rows->len; i++)
    {
      if (g_str_equal (support_cli_get_field (rows, i, 0), "signs") && g_str_equal (support_cli_get_field (rows, i, 1), "Nocturnal leg cramps"))
        {
          found = TRUE;
          g_assert_cmpstr (support_cli_get_field (rows, i, 2), ==, "2");
          g_assert_cmpstr (support_cli_get_field (rows, i, 3), ==, "conflicting");
          support_cli_assert_contains (support_cli_get_field (rows, i, 5), "d-02 (contradicted): ");
        }
    }
  g_assert_true (found);
}

/* A guide has its table, the questions that its article answers, and with each answer
 * the corrections of what the article says on it. */
static void
test_show_guide (void)
{
  g_autofree char *text = support_cli_run_well ("show guide/heavy-legs");
  g_autofree char *markdown = support_cli_run_well ("show --format=markdown guide/heavy-legs");
  g_auto (GStrv) questions = g_strsplit (markdown, "\n### ", -1);
  gboolean found = FALSE;

  support_cli_assert_contains (text, "\n- Supplements\n  Absorption: says “may”: By form; Citrate and glycinate good\n");
  support_cli_assert_contains (text, "\n  Safety: Low toxicity risk; Renal excretion [1]\n");
  support_cli_assert_contains (text, "\n[1] Correction (needs context): ");
  support_cli_assert_contains (text, "\nWhat else it could be\n---------------------\n\nNamed in the article\n");

  for (guint i = 0; questions[i]; i++)
    {
      if (!g_str_has_prefix (questions[i], "Is a mild lack of magnesium enough to tire the legs?\n\nThe article says"))
        continue;
      found = TRUE;
      support_cli_assert_contains (questions[i], "\n- **Claims**: heavy-legs-115, ");
      support_cli_assert_contains (questions[i], "\n  - Correction (unsupported), see above: ");
      support_cli_assert_contains (questions[i], "\n- **References**: ods-mg, eberhardt-2014\n");
    }
  g_assert_true (found);
}

static void
test_show_guide_for_programs (void)
{
  g_autoptr (JsonNode) root = support_cli_run_for_json ("show guide/heavy-legs");
  g_autoptr (GPtrArray) rows = support_cli_run_for_csv ("show guide/heavy-legs");
  JsonArray       *faqs = json_object_get_array_member (json_node_get_object (root), "faq");
  g_autofree char *members = support_cli_join_members (json_array_get_element (faqs, 0));
  gboolean         has_cell = FALSE;
  gboolean         has_answer = FALSE;

  g_assert_cmpuint (json_array_get_length (faqs), ==, 7);
  g_assert_cmpstr (members, ==, "id name kind summary article claims references checked");

  for (guint i = 1; i < rows->len; i++)
    {
      const char *label = support_cli_get_field (rows, i, 1);

      if (g_str_equal (support_cli_get_field (rows, i, 0), "table") && g_str_equal (label, "Diet: Safety"))
        {
          has_cell = TRUE;
          g_assert_cmpstr (support_cli_get_field (rows, i, 4), ==, "Low toxicity risk; Renal excretion");
          support_cli_assert_contains (support_cli_get_field (rows, i, 5), "d-30 (needs context): ");
          g_assert_cmpstr (support_cli_get_field (rows, i, 6), ==, "heavy-legs-069");
        }
      if (g_str_equal (label, "Is a mild lack of magnesium enough to tire the legs?"))
        {
          has_answer = TRUE;
          g_assert_cmpstr (support_cli_get_field (rows, i, 0), ==, "questions");
          support_cli_assert_contains (support_cli_get_field (rows, i, 5), "d-06 (unsupported): ");
          g_assert_true (g_str_has_prefix (support_cli_get_field (rows, i, 6), "heavy-legs-115, "));
          g_assert_cmpstr (support_cli_get_field (rows, i, 7), ==, "ods-mg, eberhardt-2014");
        }
    }
  g_assert_true (has_cell);
  g_assert_true (has_answer);
}

static const struct
{
  const char *id;
  const char *text;
  const char *json;
} records[] = {
  { "stiff-legs-015", "Correction (contradicted)", "d-02" },
  { "claim/stiff-legs-015", "Correction (contradicted)", "d-02" },
  { "d-02", "A correction: contradicted", "contradicted" },
  { "e-002", "research: conflicting", "nocturnal-leg-cramps" },
  { "rf-01", "What it may mean", "same-day" },
  { "clinical/magnesium", "Medicines that lower it", "proton pump inhibitors" },
  { "faq/heavy-legs-1", "A question that the article “Heavy legs” answers", "heavy-legs-115" },
  { "heavy-legs-1", "Correction (unsupported)", "d-06" },
  { "q-01", "A question to ask at an appointment", "question" },
  { "term/avocado", "A word of the vocabulary", "food" },
  { "ods-mg", "Where Sinew relies on it", "ods.od.nih.gov" },
  { "guide/heavy-legs", "What the article says, section by section", "heavy-legs-001" },
  { "symptom/heavy-legs", "Linked nutrients", "vein" },
  { "symptom/muscle-cramps", "How to tell it apart", "charley horse" },
  { "doctor", "When to see a doctor", "red_flags" },
  { "disagreements", "Said outright in “Sore legs”.", "\"sign\" : \"symptom/muscle-pain\"" },
  { "data", "How it was checked", "rows" },
};

/* What has no page in the window can be shown too. */
static void
test_show_records (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    {
      g_autofree char *call = g_strconcat ("show ", records[i].id, NULL);
      g_autofree char *json_call = g_strconcat (call, " --format=json", NULL);
      g_autofree char *text = support_cli_run_well (call);
      g_autofree char *json = support_cli_run_well (json_call);
      g_autoptr (JsonNode) root = support_cli_parse_json (json);
      g_autoptr (GPtrArray) rows = support_cli_run_for_csv (call);

      support_cli_assert_contains (text, records[i].text);
      support_cli_assert_contains (json, records[i].json);
      g_assert_cmpuint (rows->len, >, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/show/text", test_show_text);
  g_test_add_func ("/cli/show/markdown", test_show_markdown);
  g_test_add_func ("/cli/show/json", test_show_json);
  g_test_add_func ("/cli/show/json-of-both-ends", test_show_json_of_both_ends);
  g_test_add_func ("/cli/show/csv", test_show_csv);
  g_test_add_func ("/cli/show/guide", test_show_guide);
  g_test_add_func ("/cli/show/guide-for-programs", test_show_guide_for_programs);
  g_test_add_func ("/cli/show/records-without-a-page", test_show_records);
  g_test_add_func ("/cli/show/corrections-stand-beside", test_corrections_stand_beside);

  return g_test_run ();
}
