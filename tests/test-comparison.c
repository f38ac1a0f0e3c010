/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sinew-comparison.h"
#include "support.h"

typedef struct
{
  SinewLibrary    *library;
  SinewFacets     *facets;
  SinewComparison *comparison; /* of nutrients */
  guint            n_changes;
} Fixture;

static void
count_change_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->library = support_load_builtin ();
  fixture->facets = sinew_facets_new (fixture->library);
  fixture->comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_NUTRIENTS);
  g_signal_connect_swapped (fixture->comparison, "changed", G_CALLBACK (count_change_cb), fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->comparison);
  g_assert_finalize_object (fixture->facets);
  g_assert_finalize_object (fixture->library);
}

static SinewItem *
get_symptom (Fixture    *fixture,
             const char *id)
{
  return sinew_library_lookup (fixture->library, SINEW_KIND_SYMPTOM, id);
}

static SinewItem *
get_nutrient (Fixture    *fixture,
              const char *id)
{
  return sinew_library_lookup (fixture->library, SINEW_KIND_NUTRIENT, id);
}

/* All that a grid shows, as one text. */
static char *
describe_grid (SinewComparison *comparison)
{
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *same = sinew_grid_dup_same (grid);

  g_string_append_printf (text, "%s|%s|%s|%s|%d\n", sinew_grid_get_title (grid), sinew_grid_get_corner (grid),
                          sinew_grid_get_filter (grid), same, sinew_grid_is_swapped (grid));
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    g_string_append_printf (text, "%s|", sinew_grid_get_column_head (grid, column).label);
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      g_string_append_printf (text, "\n%s|", sinew_grid_get_row_head (grid, row).label);
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        {
          g_autofree char *cell = sinew_grid_dup_text (grid, row, column);

          g_string_append_printf (text, "%s|", cell);
        }
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_same_grid (SinewComparison *a,
                  SinewComparison *b)
{
  g_autofree char *text_a = describe_grid (a);
  g_autofree char *text_b = describe_grid (b);

  g_assert_cmpstr (text_a, ==, text_b);
}

/* The items are the nutrients that remain, in the order of the library. */
static void
assert_follows (Fixture *fixture)
{
  GListModel *nutrients = sinew_library_get_items (fixture->library, SINEW_KIND_NUTRIENT);
  GPtrArray  *items = sinew_comparison_get_items (fixture->comparison);
  g_autoptr (GPtrArray) ticked = sinew_facets_dup_ticked (fixture->facets);
  guint place = 0;

  g_assert_true (sinew_comparison_is_following (fixture->comparison));
  for (guint i = 0; i < g_list_model_get_n_items (nutrients); i++)
    {
      g_autoptr (SinewItem) nutrient = g_list_model_get_item (nutrients, i);

      g_assert_true (sinew_comparison_contains (fixture->comparison, nutrient) == sinew_facets_contains (fixture->facets, nutrient));
      if (sinew_facets_contains (fixture->facets, nutrient))
        g_assert_true (g_ptr_array_index (items, place++) == nutrient);
    }
  g_assert_cmpuint (items->len, ==, place);
  g_assert_cmpuint (items->len, ==, sinew_facets_count_remaining (fixture->facets));

  g_assert_cmpuint (sinew_comparison_get_ticked (fixture->comparison)->len, ==, ticked->len);
  for (guint i = 0; i < ticked->len; i++)
    g_assert_true (g_ptr_array_index (sinew_comparison_get_ticked (fixture->comparison), i) == g_ptr_array_index (ticked, i));
}

static void
test_follow (Fixture      *fixture,
             gconstpointer data)
{
  GPtrArray *symptoms = sinew_facets_get_symptoms (fixture->facets);

  sinew_comparison_follow (fixture->comparison, fixture->facets);
  assert_follows (fixture);
  g_assert_cmpuint (sinew_comparison_get_items (fixture->comparison)->len, ==, 16);

  for (int any = FALSE; any <= TRUE; any++)
    {
      sinew_facets_set_match_any (fixture->facets, any);
      for (guint i = 0; i < symptoms->len; i++)
        {
          SinewItem *other = g_ptr_array_index (symptoms, (i + 7) % symptoms->len);

          sinew_facets_set_ticked (fixture->facets, g_ptr_array_index (symptoms, i), TRUE);
          assert_follows (fixture);
          sinew_facets_set_ticked (fixture->facets, other, TRUE);
          assert_follows (fixture);
          sinew_facets_set_ticked (fixture->facets, g_ptr_array_index (symptoms, i), FALSE);
          sinew_facets_set_ticked (fixture->facets, other, FALSE);
          assert_follows (fixture);
        }
    }
}

/* Follows what it was told to last. */
static void
test_follow_another (Fixture      *fixture,
                     gconstpointer data)
{
  g_autoptr (SinewFacets) another = sinew_facets_new (fixture->library);

  sinew_comparison_follow (fixture->comparison, another);
  sinew_comparison_follow (fixture->comparison, fixture->facets);
  fixture->n_changes = 0;
  sinew_facets_set_ticked (another, get_symptom (fixture, "tetany"), TRUE);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
  assert_follows (fixture);
  sinew_facets_set_ticked (fixture->facets, get_symptom (fixture, "muscle-cramps"), TRUE);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  assert_follows (fixture);
}

static void
test_stop_by_adding (Fixture      *fixture,
                     gconstpointer data)
{
  SinewItem *iron = get_nutrient (fixture, "iron");

  sinew_facets_set_ticked (fixture->facets, get_symptom (fixture, "tetany"), TRUE);
  sinew_comparison_follow (fixture->comparison, fixture->facets);
  g_assert_cmpuint (sinew_comparison_get_items (fixture->comparison)->len, ==, 1);

  /* What is there already is not added, and is no reason to stop. */
  g_assert_false (sinew_comparison_add (fixture->comparison, get_nutrient (fixture, "calcium")));
  g_assert_true (sinew_comparison_is_following (fixture->comparison));

  g_assert_true (sinew_comparison_add (fixture->comparison, iron));
  g_assert_false (sinew_comparison_is_following (fixture->comparison));
  fixture->n_changes = 0;
  sinew_facets_set_ticked (fixture->facets, get_symptom (fixture, "tetany"), FALSE);
  sinew_facets_set_match_any (fixture->facets, TRUE);

  g_assert_cmpuint (fixture->n_changes, ==, 0);
  g_assert_cmpuint (sinew_comparison_get_items (fixture->comparison)->len, ==, 2);
  g_assert_true (g_ptr_array_index (sinew_comparison_get_items (fixture->comparison), 1) == iron);
  g_assert_true (g_ptr_array_index (sinew_comparison_get_ticked (fixture->comparison), 0) == get_symptom (fixture, "tetany"));
}

static void
test_stop_by_removing (Fixture      *fixture,
                       gconstpointer data)
{
  SinewItem *iron = get_nutrient (fixture, "iron");

  sinew_comparison_follow (fixture->comparison, fixture->facets);
  g_assert_true (sinew_comparison_remove (fixture->comparison, iron));
  g_assert_false (sinew_comparison_is_following (fixture->comparison));
  fixture->n_changes = 0;
  sinew_facets_set_ticked (fixture->facets, get_symptom (fixture, "restless-legs"), TRUE);

  g_assert_cmpuint (fixture->n_changes, ==, 0);
  g_assert_cmpuint (sinew_comparison_get_items (fixture->comparison)->len, ==, 15);
  g_assert_false (sinew_comparison_contains (fixture->comparison, iron));
  g_assert_false (sinew_comparison_remove (fixture->comparison, iron));
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_add (Fixture      *fixture,
          gconstpointer data)
{
  static const char *const others[] = {
    "symptom/muscle-cramps",
    "cause/dehydration",
    "term/magnesium",
    "term/magnesium-citrate",
    "guide/stiff-legs",
    "claim/stiff-legs-012",
    "reference/ods-mg",
  };
  SinewItem *iron = get_nutrient (fixture, "iron");

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (sinew_comparison_add (fixture->comparison, support_get (fixture->library, others[i])));
  g_assert_cmpuint (fixture->n_changes, ==, 0);
  g_assert_cmpuint (sinew_comparison_get_items (fixture->comparison)->len, ==, 0);

  g_assert_true (sinew_comparison_add (fixture->comparison, iron));
  g_assert_true (sinew_comparison_contains (fixture->comparison, iron));
  g_assert_false (sinew_comparison_add (fixture->comparison, iron));
  g_assert_cmpuint (sinew_comparison_get_items (fixture->comparison)->len, ==, 1);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
}

/* Each subject takes its own items and those of no other. */
static void
test_subjects (Fixture      *fixture,
               gconstpointer data)
{
  for (SinewSubject subject = 0; subject < SINEW_N_SUBJECTS; subject++)
    {
      g_autoptr (GPtrArray) items = sinew_subject_list_items (subject, fixture->library);

      for (SinewSubject other = 0; other < SINEW_N_SUBJECTS; other++)
        {
          g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, other);

          for (guint i = 0; i < items->len; i++)
            g_assert_true (sinew_comparison_add (comparison, g_ptr_array_index (items, i)) == (other == subject));
        }
    }
}

static void
test_shown (Fixture      *fixture,
            gconstpointer data)
{
  GPtrArray *aspects = sinew_comparison_get_aspects (fixture->comparison);

  for (guint i = 0; i < aspects->len; i++)
    {
      SinewAspect *aspect = g_ptr_array_index (aspects, i);
      const char  *id = sinew_aspect_get_id (aspect);

      g_assert_true (sinew_comparison_is_shown (fixture->comparison, id) == sinew_aspect_is_usual (aspect));
    }

  g_assert_true (sinew_comparison_set_shown (fixture->comparison, "foods", FALSE));
  g_assert_false (sinew_comparison_is_shown (fixture->comparison, "foods"));
  g_assert_true (sinew_comparison_set_shown (fixture->comparison, "tests", TRUE));
  g_assert_true (sinew_comparison_is_shown (fixture->comparison, "tests"));
  g_assert_cmpuint (fixture->n_changes, ==, 2);

  g_assert_false (sinew_comparison_set_shown (fixture->comparison, "region", TRUE));
  g_assert_false (sinew_comparison_set_shown (fixture->comparison, "", TRUE));
  g_assert_false (sinew_comparison_is_shown (fixture->comparison, "region"));
  g_assert_cmpuint (fixture->n_changes, ==, 2);
}

/* Symptoms that are not in a column of their own are among the signs. */
static void
test_ticked_not_shown (Fixture      *fixture,
                       gconstpointer data)
{
  g_autoptr (SinewComparison) plain = sinew_comparison_new (fixture->library, SINEW_SUBJECT_NUTRIENTS);
  SinewAspect *signs = g_ptr_array_index (sinew_comparison_get_aspects (fixture->comparison), 2);
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();
  g_autoptr (SinewCell) all = NULL;
  g_autoptr (SinewCell) others = NULL;
  g_autoptr (SinewCell) cell = NULL;

  g_assert_cmpstr (sinew_aspect_get_id (signs), ==, "signs");
  g_ptr_array_add (ticked, get_symptom (fixture, "muscle-cramps"));
  sinew_comparison_set_ticked (fixture->comparison, ticked, FALSE);
  all = sinew_comparison_get_cell (plain, get_nutrient (fixture, "magnesium"), signs);
  others = sinew_comparison_get_cell (fixture->comparison, get_nutrient (fixture, "magnesium"), signs);
  sinew_comparison_set_shown (fixture->comparison, "ticked", FALSE);
  cell = sinew_comparison_get_cell (fixture->comparison, get_nutrient (fixture, "magnesium"), signs);

  g_assert_cmpuint (sinew_cell_get_rows (others)->len, ==, sinew_cell_get_rows (all)->len - 1);
  g_assert_true (sinew_cell_equal (cell, all));
}

/* Asserts that what was just done was announced once if it is to be seen, and
 * otherwise not at all. */
static void
assert_announced (Fixture *fixture,
                  char   **before,
                  gboolean is_expected)
{
  char *after = describe_grid (fixture->comparison);

  g_assert_true (!g_str_equal (*before, after) == is_expected);
  g_assert_cmpuint (fixture->n_changes, ==, is_expected ? 1 : 0);
  fixture->n_changes = 0;
  g_free (*before);
  *before = after;
}

static void
test_changed (Fixture      *fixture,
              gconstpointer data)
{
  g_autofree char *before = NULL;

  sinew_comparison_add (fixture->comparison, get_nutrient (fixture, "sodium"));
  sinew_comparison_add (fixture->comparison, get_nutrient (fixture, "phosphorus"));
  sinew_comparison_add (fixture->comparison, get_nutrient (fixture, "protein"));
  fixture->n_changes = 0;
  before = describe_grid (fixture->comparison);

  for (int i = TRUE; i >= FALSE; i--)
    {
      sinew_comparison_set_swapped (fixture->comparison, i);
      assert_announced (fixture, &before, TRUE);
      sinew_comparison_set_swapped (fixture->comparison, i);
      assert_announced (fixture, &before, FALSE);
      sinew_comparison_set_differences_only (fixture->comparison, i);
      assert_announced (fixture, &before, TRUE);
      sinew_comparison_set_differences_only (fixture->comparison, i);
      assert_announced (fixture, &before, FALSE);
      sinew_comparison_set_shown (fixture->comparison, "tests", i);
      assert_announced (fixture, &before, TRUE);
      sinew_comparison_set_shown (fixture->comparison, "tests", i);
      assert_announced (fixture, &before, FALSE);
    }

  sinew_comparison_remove (fixture->comparison, get_nutrient (fixture, "protein"));
  assert_announced (fixture, &before, TRUE);
  sinew_comparison_add (fixture->comparison, get_nutrient (fixture, "protein"));
  assert_announced (fixture, &before, TRUE);
}

static void
test_changed_by_ticks (Fixture      *fixture,
                       gconstpointer data)
{
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();
  g_autofree char *before = describe_grid (fixture->comparison);

  g_ptr_array_add (ticked, get_symptom (fixture, "muscle-cramps"));
  sinew_comparison_set_ticked (fixture->comparison, ticked, FALSE);
  assert_announced (fixture, &before, TRUE);
  sinew_comparison_set_ticked (fixture->comparison, ticked, FALSE);
  assert_announced (fixture, &before, FALSE);
  sinew_comparison_set_ticked (fixture->comparison, sinew_comparison_get_ticked (fixture->comparison), FALSE);
  assert_announced (fixture, &before, FALSE);
  g_assert_cmpuint (sinew_comparison_get_ticked (fixture->comparison)->len, ==, 1);

  sinew_comparison_follow (fixture->comparison, fixture->facets);
  assert_announced (fixture, &before, TRUE);
  sinew_facets_set_match_any (fixture->facets, TRUE);
  assert_announced (fixture, &before, FALSE);
  sinew_facets_set_ticked (fixture->facets, get_symptom (fixture, "tetany"), TRUE);
  assert_announced (fixture, &before, TRUE);
  sinew_facets_set_match_any (fixture->facets, FALSE);
  assert_announced (fixture, &before, FALSE);
  sinew_facets_set_ticked (fixture->facets, get_symptom (fixture, "muscle-cramps"), TRUE);
  assert_announced (fixture, &before, TRUE);
  sinew_facets_set_match_any (fixture->facets, TRUE);
  assert_announced (fixture, &before, TRUE);
}

static void
test_copy (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();
  g_autoptr (SinewComparison) copy = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_ptr_array_add (ticked, get_symptom (fixture, "muscle-cramps"));
  sinew_comparison_add (fixture->comparison, get_nutrient (fixture, "sodium"));
  sinew_comparison_add (fixture->comparison, get_nutrient (fixture, "iron"));
  sinew_comparison_set_ticked (fixture->comparison, ticked, TRUE);
  sinew_comparison_set_shown (fixture->comparison, "tests", TRUE);
  sinew_comparison_set_shown (fixture->comparison, "foods", FALSE);
  sinew_comparison_set_swapped (fixture->comparison, TRUE);
  sinew_comparison_set_differences_only (fixture->comparison, TRUE);
  copy = sinew_comparison_copy (fixture->comparison);
  assert_same_grid (copy, fixture->comparison);
  g_assert_false (sinew_comparison_is_following (copy));

  fixture->n_changes = 0;
  before = describe_grid (fixture->comparison);
  sinew_comparison_remove (copy, get_nutrient (fixture, "iron"));
  sinew_comparison_set_shown (copy, "role", FALSE);
  sinew_comparison_set_swapped (copy, FALSE);
  sinew_comparison_set_differences_only (copy, FALSE);
  g_ptr_array_set_size (ticked, 0);
  sinew_comparison_set_ticked (copy, ticked, FALSE);
  after = describe_grid (fixture->comparison);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_copy_follows (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (SinewComparison) copy = NULL;

  sinew_facets_set_ticked (fixture->facets, get_symptom (fixture, "muscle-cramps"), TRUE);
  sinew_comparison_follow (fixture->comparison, fixture->facets);
  copy = sinew_comparison_copy (fixture->comparison);
  g_assert_true (sinew_comparison_is_following (copy));
  assert_same_grid (copy, fixture->comparison);

  sinew_facets_set_match_any (fixture->facets, TRUE);
  sinew_facets_set_ticked (fixture->facets, get_symptom (fixture, "tingling"), TRUE);
  assert_same_grid (copy, fixture->comparison);

  sinew_comparison_remove (copy, get_nutrient (fixture, "magnesium"));
  g_assert_false (sinew_comparison_is_following (copy));
  assert_follows (fixture);
}

/* Empty is another comparison, and said once. */
static void
test_remove_all (Fixture      *fixture,
                 gconstpointer data)
{
  sinew_comparison_follow (fixture->comparison, fixture->facets);
  fixture->n_changes = 0;
  sinew_comparison_remove_all (fixture->comparison);
  g_assert_cmpuint (sinew_comparison_get_items (fixture->comparison)->len, ==, 0);
  g_assert_false (sinew_comparison_is_following (fixture->comparison));
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  sinew_comparison_remove_all (fixture->comparison);
  sinew_facets_set_ticked (fixture->facets, get_symptom (fixture, "muscle-cramps"), TRUE);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
}

static void
test_copy_of_table (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (SinewComparison) table =
               sinew_comparison_new_for_article (fixture->library, support_get (fixture->library, "guide/sore-legs"));
  g_autoptr (SinewComparison) copy = sinew_comparison_copy (table);

  g_assert_true (sinew_comparison_get_guide (copy) == sinew_comparison_get_guide (table));
  g_assert_cmpint (sinew_comparison_get_subject (copy), ==, SINEW_SUBJECT_SUPPLEMENT_FORMS);
  assert_same_grid (copy, table);
}

static const char few_claims[] =
  "{ \"articles\": [{ \"id\": \"a\", \"name\": \"A\", \"question\": \"A?\", \"answer\": \"A.\", \"topics\": [] },"
  "                 { \"id\": \"b\", \"name\": \"B\", \"question\": \"B?\", \"answer\": \"B.\", \"topics\": [] }],"
  "  \"terms\": [{ \"id\": \"n\", \"name\": \"N\", \"kind\": \"nutrient\" }, { \"id\": \"rice\", \"name\": \"Rice\", \"kind\": \"food\" }],"
  "  \"nutrients\": [{ \"id\": \"n\", \"name\": \"N\", \"group\": \"other\", \"summary\": \"N.\", \"checked\": \"no\" }],"
  "  \"claims\": [{ \"id\": \"a-1\", \"article\": \"a\", \"section\": \"s\", \"kind\": \"food-source\", \"subjects\": [\"term/n\"],"
  "                 \"objects\": [\"term/rice\", \"Milk\"], \"hedge\": \"may\", \"text\": \"A.\", \"place\": \"here\" },"
  "               { \"id\": \"a-2\", \"article\": \"a\", \"section\": \"s\", \"kind\": \"other-source\", \"subjects\": [\"term/n\"],"
  "                 \"objects\": [\"term/rice\"], \"text\": \"A.\", \"place\": \"here\" },"
  "               { \"id\": \"a-3\", \"article\": \"a\", \"section\": \"s\", \"kind\": \"food-source\", \"subjects\": [\"term/n\"],"
  "                 \"objects\": [\"Bread\", \"Milk\"], \"hedge\": \"denied\", \"text\": \"A.\", \"place\": \"here\" },"
  "               { \"id\": \"b-1\", \"article\": \"b\", \"section\": \"s\", \"kind\": \"food-source\", \"subjects\": [\"words\", \"term/n\"],"
  "                 \"objects\": [\"term/rice\"], \"hedge\": \"may\", \"text\": \"B.\", \"place\": \"here\" },"
  "               { \"id\": \"b-2\", \"article\": \"b\", \"section\": \"s\", \"kind\": \"role\", \"subjects\": [\"term/rice\"],"
  "                 \"objects\": [\"term/n\"], \"text\": \"B.\", \"place\": \"here\" },"
  "               { \"id\": \"b-3\", \"article\": \"b\", \"section\": \"s\", \"kind\": \"medication\", \"subjects\": [\"term/n\"],"
  "                 \"objects\": [\"Pills\"], \"hedge\": \"denied\", \"text\": \"B.\", \"place\": \"here\" }] }";

static void
assert_few (SinewLibrary *library,
            const char   *aspect_id,
            const char   *expected)
{
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (library, SINEW_SUBJECT_NUTRIENTS);
  GPtrArray *aspects = sinew_comparison_get_aspects (comparison);
  guint      i = 0;
  g_autoptr (SinewCell) cell = NULL;
  g_autofree char *text = NULL;

  while (!g_str_equal (sinew_aspect_get_id (g_ptr_array_index (aspects, i)), aspect_id))
    i++;
  cell = sinew_comparison_get_cell (comparison, support_get (library, "nutrient/n"), g_ptr_array_index (aspects, i));
  text = sinew_cell_dup_text (cell, 2, NULL);

  g_assert_cmpstr (text, ==, expected);
}

/* An article counts once and by its most outright place; what it denies, and what
 * it says with the nutrient as the object, does not count. */
static void
test_few_claims (void)
{
  g_autoptr (SinewLibrary) library = support_load_text (few_claims);

  assert_few (library, "foods", "Rice 2 (1 says “may”); Milk 1 (says “may”)");
  assert_few (library, "medicines", "no data");
  assert_few (library, "role", "N.");
  assert_few (library, "articles", "A; B");
  g_assert_null (sinew_comparison_new_for_article (library, support_get (library, "guide/a")));
}

#define ADD(name, test) g_test_add ("/comparison/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD ("follow", test_follow);
  ADD ("follow-another", test_follow_another);
  ADD ("stop-by-adding", test_stop_by_adding);
  ADD ("stop-by-removing", test_stop_by_removing);
  ADD ("remove-all", test_remove_all);
  ADD ("add", test_add);
  ADD ("subjects", test_subjects);
  ADD ("shown", test_shown);
  ADD ("ticked-not-shown", test_ticked_not_shown);
  ADD ("changed", test_changed);
  ADD ("changed-by-ticks", test_changed_by_ticks);
  ADD ("copy", test_copy);
  ADD ("copy-follows", test_copy_follows);
  ADD ("copy-of-table", test_copy_of_table);
  g_test_add_func ("/comparison/few-claims", test_few_claims);

  return g_test_run ();
}
