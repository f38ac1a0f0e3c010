/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-comparison.h"
#include "support.h"

#define N_TICKED 5

typedef struct
{
  SinewLibrary *library;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->library = support_load_builtin ();
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->library);
}

static void
show_all (SinewComparison *comparison)
{
  GPtrArray *aspects = sinew_comparison_get_aspects (comparison);

  for (guint i = 0; i < aspects->len; i++)
    sinew_comparison_set_shown (comparison, sinew_aspect_get_id (g_ptr_array_index (aspects, i)), TRUE);
}

/* Returns a comparison of nothing yet, under all aspects and some symptoms. */
static SinewComparison *
new_comparison (Fixture     *fixture,
                SinewSubject subject)
{
  SinewComparison *comparison = sinew_comparison_new (fixture->library, subject);
  g_autoptr (GPtrArray) symptoms = sinew_subject_list_items (SINEW_SUBJECT_SYMPTOMS, fixture->library);

  g_assert_cmpuint (symptoms->len, >, N_TICKED);
  g_ptr_array_set_size (symptoms, N_TICKED);
  sinew_comparison_set_ticked (comparison, symptoms, FALSE);
  show_all (comparison);

  return comparison;
}

static void
add_items (SinewComparison *comparison,
           GPtrArray       *items)
{
  for (guint i = 0; i < items->len; i++)
    sinew_comparison_add (comparison, g_ptr_array_index (items, i));
}

static void
assert_same_head (SinewGridHead a,
                  SinewGridHead b)
{
  g_assert_cmpstr (a.label, ==, b.label);
  g_assert_true (a.item == b.item);
  g_assert_true ((a.item == NULL) != (a.aspect == NULL));
  if (a.aspect)
    g_assert_cmpstr (sinew_aspect_get_id (a.aspect), ==, sinew_aspect_get_id (b.aspect));
}

static void
test_swapped (Fixture      *fixture,
              gconstpointer data)
{
  for (SinewSubject subject = 0; subject < SINEW_N_SUBJECTS; subject++)
    {
      g_autoptr (SinewComparison) comparison = new_comparison (fixture, subject);
      g_autoptr (GPtrArray) items = sinew_subject_list_items (subject, fixture->library);
      g_autoptr (SinewGrid) grid = NULL;
      g_autoptr (SinewGrid) swapped = NULL;

      add_items (comparison, items);
      grid = sinew_comparison_make_grid (comparison);
      sinew_comparison_set_swapped (comparison, TRUE);
      swapped = sinew_comparison_make_grid (comparison);

      g_assert_false (sinew_grid_is_swapped (grid));
      g_assert_true (sinew_grid_is_swapped (swapped));
      g_assert_cmpuint (sinew_grid_get_n_columns (grid), ==, items->len);
      g_assert_cmpuint (sinew_grid_get_n_columns (swapped), ==, sinew_grid_get_n_rows (grid));
      g_assert_cmpuint (sinew_grid_get_n_rows (swapped), ==, sinew_grid_get_n_columns (grid));
      g_assert_cmpstr (sinew_grid_get_title (swapped), ==, sinew_grid_get_title (grid));
      g_assert_cmpstr (sinew_grid_get_filter (swapped), ==, sinew_grid_get_filter (grid));
      for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
        {
          assert_same_head (sinew_grid_get_row_head (grid, row), sinew_grid_get_column_head (swapped, row));
          for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
            {
              /* The numbers of corrections follow the order of reading. */
              g_autofree char *text = sinew_cell_dup_text (sinew_grid_get_cell (grid, row, column), 5, NULL);
              g_autofree char *transposed = sinew_cell_dup_text (sinew_grid_get_cell (swapped, column, row), 5, NULL);

              g_assert_cmpstr (text, ==, transposed);
              assert_same_head (sinew_grid_get_column_head (grid, column), sinew_grid_get_row_head (swapped, column));
            }
        }
    }
}

/* Whether a row of a grid that is not swapped reads the same from end to end. */
static gboolean
reads_same (SinewGrid *grid,
            guint      row)
{
  g_autofree char *first = NULL;

  if (sinew_grid_get_n_columns (grid) < 2)
    return FALSE;

  first = sinew_grid_dup_text (grid, row, 0);
  for (guint column = 1; column < sinew_grid_get_n_columns (grid); column++)
    {
      g_autofree char *text = sinew_grid_dup_text (grid, row, column);

      if (!g_str_equal (text, first))
        return FALSE;
    }

  return TRUE;
}

static void
assert_among (GPtrArray *objects,
              GPtrArray *all)
{
  g_assert_cmpuint (objects->len, ==, all->len);
  for (guint i = 0; i < objects->len; i++)
    g_assert_true (g_ptr_array_find (all, g_ptr_array_index (objects, i), NULL));
}

/* Returns what is folded, in words, from a grid in which nothing is. */
static char *
describe_same (SinewGrid *grid,
               SinewGrid *folded)
{
  g_autoptr (GString) same = g_string_new ("Same for all: ");
  guint n_same = 0;

  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      g_autofree char *text = NULL;

      if (!reads_same (grid, row))
        continue;
      text = sinew_cell_dup_text (sinew_grid_get_cell (grid, row, 0), 5, sinew_grid_get_notes (folded));
      g_string_append_printf (same, "%s%s (%s)", n_same++ ? " · " : "", sinew_grid_get_row_head (grid, row).label, text);
    }

  return n_same > 0 ? g_string_free (g_steal_pointer (&same), FALSE) : NULL;
}

/* What is said once is still said by whoever says it of any item. */
static void
check_sources (SinewGrid *grid,
               SinewGrid *folded)
{
  guint place = 0;

  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      SinewAspect *aspect = sinew_grid_get_row_head (grid, row).aspect;
      GPtrArray   *same = sinew_grid_get_same_aspects (folded);

      if (place == same->len ||
          !g_str_equal (sinew_aspect_get_id (g_ptr_array_index (same, place)), sinew_aspect_get_id (aspect)))
        continue;
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        {
          GPtrArray *claims = sinew_cell_get_claims (sinew_grid_get_cell (grid, row, column));
          GPtrArray *all = sinew_cell_get_claims (sinew_grid_get_same_cell (folded, place));

          for (guint i = 0; i < claims->len; i++)
            g_assert_true (g_ptr_array_find (all, g_ptr_array_index (claims, i), NULL));
        }
      place++;
    }
  g_assert_cmpuint (place, ==, sinew_grid_get_same_aspects (folded)->len);
}

/* Folds what reads the same and nothing else; loses no aspect, no correction and
 * no source. Returns how many aspects are folded. */
static guint
check_differences (SinewComparison *comparison)
{
  g_autoptr (SinewGrid) grid = NULL;
  g_autoptr (SinewGrid) folded = NULL;
  g_autofree char *same = NULL;
  g_autofree char *expected = NULL;
  guint            place = 0;

  sinew_comparison_set_differences_only (comparison, FALSE);
  grid = sinew_comparison_make_grid (comparison);
  sinew_comparison_set_differences_only (comparison, TRUE);
  folded = sinew_comparison_make_grid (comparison);

  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      if (!reads_same (grid, row))
        assert_same_head (sinew_grid_get_row_head (folded, place++), sinew_grid_get_row_head (grid, row));
    }
  g_assert_cmpuint (place, ==, sinew_grid_get_n_rows (folded));
  g_assert_cmpuint (place + sinew_grid_get_same_aspects (folded)->len, ==, sinew_grid_get_n_rows (grid));
  g_assert_cmpuint (sinew_grid_get_same_aspects (grid)->len, ==, 0);

  same = sinew_grid_dup_same (folded);
  expected = describe_same (grid, folded);
  g_assert_cmpstr (same, ==, expected);
  assert_among (sinew_grid_get_notes (folded), sinew_grid_get_notes (grid));
  assert_among (sinew_grid_get_references (folded), sinew_grid_get_references (grid));
  check_sources (grid, folded);

  return sinew_grid_get_same_aspects (folded)->len;
}

static void
test_differences_of_all (Fixture      *fixture,
                         gconstpointer data)
{
  for (SinewSubject subject = 0; subject < SINEW_N_SUBJECTS; subject++)
    {
      g_autoptr (SinewComparison) comparison = new_comparison (fixture, subject);
      g_autoptr (GPtrArray) items = sinew_subject_list_items (subject, fixture->library);

      add_items (comparison, items);
      check_differences (comparison);
    }
}

/* Every two items of a subject, or as many as do not take too long. */
static guint
check_pairs (Fixture     *fixture,
             SinewSubject subject)
{
  g_autoptr (GPtrArray) items = sinew_subject_list_items (subject, fixture->library);
  guint step = items->len > 40 ? 5 : 1;
  guint n_folded = 0;

  for (guint i = 0; i < items->len; i += step)
    {
      for (guint j = i + 1; j < items->len; j++)
        {
          g_autoptr (SinewComparison) comparison = new_comparison (fixture, subject);

          sinew_comparison_add (comparison, g_ptr_array_index (items, i));
          sinew_comparison_add (comparison, g_ptr_array_index (items, j));
          n_folded += check_differences (comparison);
        }
    }

  return n_folded;
}

static void
test_differences_of_two (Fixture      *fixture,
                         gconstpointer data)
{
  g_assert_cmpuint (check_pairs (fixture, SINEW_SUBJECT_NUTRIENTS), >, 0);
  g_assert_cmpuint (check_pairs (fixture, SINEW_SUBJECT_SYMPTOMS), >, 0);
  g_assert_cmpuint (check_pairs (fixture, SINEW_SUBJECT_CAUSES), >, 0);
  g_assert_cmpuint (check_pairs (fixture, SINEW_SUBJECT_SUPPLEMENT_FORMS), >, 0);
}

/* One item has nothing to differ from. */
static void
test_differences_of_one (Fixture      *fixture,
                         gconstpointer data)
{
  for (SinewSubject subject = 0; subject < SINEW_N_SUBJECTS; subject++)
    {
      g_autoptr (SinewComparison) comparison = new_comparison (fixture, subject);
      g_autoptr (GPtrArray) items = sinew_subject_list_items (subject, fixture->library);

      g_assert_cmpuint (check_differences (comparison), ==, 0);
      if (items->len > 0)
        sinew_comparison_add (comparison, g_ptr_array_index (items, 0));
      g_assert_cmpuint (check_differences (comparison), ==, 0);
    }
}

static void
show_ticked_only (SinewComparison *comparison)
{
  GPtrArray *aspects = sinew_comparison_get_aspects (comparison);

  for (guint i = 0; i < aspects->len; i++)
    {
      const char *id = sinew_aspect_get_id (g_ptr_array_index (aspects, i));

      sinew_comparison_set_shown (comparison, id, g_str_equal (id, "ticked"));
    }
}

/* What is folded is explained as well. */
static void
test_legend (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_NUTRIENTS);
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();
  g_autoptr (SinewGrid) empty = sinew_comparison_make_grid (comparison);
  g_autoptr (SinewGrid) grid = NULL;
  g_autoptr (SinewGrid) folded = NULL;
  g_autofree char *no_legend = sinew_grid_dup_legend (empty);
  g_autofree char *legend = NULL;
  g_autofree char *folded_legend = NULL;

  /* Of both, one article says so, and research is limited. */
  g_ptr_array_add (ticked, support_get (fixture->library, "symptom/muscle-tightness"));
  sinew_comparison_set_ticked (comparison, ticked, FALSE);
  show_ticked_only (comparison);
  sinew_comparison_add (comparison, support_get (fixture->library, "nutrient/calcium"));
  sinew_comparison_add (comparison, support_get (fixture->library, "nutrient/vitamin-d"));
  grid = sinew_comparison_make_grid (comparison);
  sinew_comparison_set_differences_only (comparison, TRUE);
  folded = sinew_comparison_make_grid (comparison);
  legend = sinew_grid_dup_legend (grid);
  folded_legend = sinew_grid_dup_legend (folded);

  g_assert_null (no_legend);
  g_assert_nonnull (strstr (legend, "“Research” tells"));
  g_assert_cmpuint (sinew_grid_get_same_aspects (folded)->len, ==, 1);
  g_assert_cmpstr (folded_legend, ==, legend);
}

/* What may be felt, says no article: a zero would read as if it were not so. */
static void
test_unnumbered (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_CAUSES);
  g_autoptr (SinewGrid) grid = NULL;
  g_autofree char *felt = NULL;
  g_autofree char *legend = NULL;

  sinew_comparison_add (comparison, support_get (fixture->library, "cause/acute-limb-ischemia"));
  grid = sinew_comparison_make_grid (comparison);
  felt = sinew_grid_dup_text (grid, 1, 0);
  legend = sinew_grid_dup_legend (grid);

  g_assert_cmpstr (felt, ==, "Muscle pain; Muscle weakness; Numbness; Tingling");
  g_assert_cmpstr (legend, ==, "Words without a number come from references beyond the articles.");
}

static guint
check_pairs_with (Fixture   *fixture,
                  GPtrArray *nutrients,
                  GPtrArray *ticked)
{
  guint n_folded = 0;

  for (guint i = 0; i < nutrients->len; i++)
    {
      for (guint j = i + 1; j < nutrients->len; j++)
        {
          g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_NUTRIENTS);

          show_ticked_only (comparison);
          sinew_comparison_set_ticked (comparison, ticked, FALSE);
          sinew_comparison_add (comparison, g_ptr_array_index (nutrients, i));
          sinew_comparison_add (comparison, g_ptr_array_index (nutrients, j));
          n_folded += check_differences (comparison);
        }
    }

  return n_folded;
}

/* What two items have in common may have sources of its own for each. */
static void
test_references (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GPtrArray) nutrients = sinew_subject_list_items (SINEW_SUBJECT_NUTRIENTS, fixture->library);
  g_autoptr (GPtrArray) symptoms = sinew_subject_list_items (SINEW_SUBJECT_SYMPTOMS, fixture->library);
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();
  guint n_folded = 0;

  for (guint i = 0; i < symptoms->len; i++)
    {
      g_ptr_array_set_size (ticked, 0);
      g_ptr_array_add (ticked, g_ptr_array_index (symptoms, i));
      n_folded += check_pairs_with (fixture, nutrients, ticked);
    }

  g_assert_cmpuint (n_folded, >, 0);
}

static void
assert_words (SinewComparison *comparison,
              const char      *title,
              const char      *corner,
              const char      *filter)
{
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);

  g_assert_cmpstr (sinew_grid_get_title (grid), ==, title);
  g_assert_cmpstr (sinew_grid_get_corner (grid), ==, corner);
  g_assert_cmpstr (sinew_grid_get_filter (grid), ==, filter);
}

static void
test_words (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (SinewFacets) facets = sinew_facets_new (fixture->library);
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_NUTRIENTS);
  g_autoptr (SinewComparison) of_article =
               sinew_comparison_new_for_article (fixture->library, support_get (fixture->library, "guide/hard-muscles"));
  SinewItem *cramps = support_get (fixture->library, "symptom/muscle-cramps");
  SinewItem *tetany = support_get (fixture->library, "symptom/tetany");

  assert_words (of_article, "Hard muscles: Four nutrients compared", "Nutrient", NULL);
  sinew_comparison_remove (of_article, support_get (fixture->library, "nutrient/calcium"));
  assert_words (of_article, "Hard muscles: Magnesium, Vitamin D and Potassium compared", "Nutrient", NULL);
  assert_words (comparison, "0 nutrients compared", "", NULL);
  sinew_comparison_follow (comparison, facets);
  assert_words (comparison, "16 nutrients compared", "", NULL);
  sinew_facets_set_ticked (facets, tetany, TRUE);
  assert_words (comparison, "Calcium compared", "", "Linked with: Tetany");
  sinew_facets_set_ticked (facets, cramps, TRUE);
  assert_words (comparison, "Calcium compared", "", "Linked with all of: Muscle cramps, Tetany");
  sinew_facets_set_match_any (facets, TRUE);
  sinew_comparison_set_swapped (comparison, TRUE);
  assert_words (comparison, "5 nutrients compared", "Nutrient", "Linked with any of: Muscle cramps, Tetany");
  sinew_comparison_add (comparison, support_get (fixture->library, "nutrient/iron"));
  assert_words (comparison, "6 nutrients compared", "Nutrient", "Ticked: Muscle cramps, Tetany");
}

/* Symptoms that are ticked are heads of their own and nothing else's terms. */
static void
test_ticked (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_NUTRIENTS);
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();
  g_autoptr (SinewGrid) grid = NULL;
  g_autofree char *signs = NULL;

  g_ptr_array_add (ticked, support_get (fixture->library, "symptom/muscle-cramps"));
  g_ptr_array_add (ticked, support_get (fixture->library, "symptom/restless-legs"));
  sinew_comparison_set_ticked (comparison, ticked, FALSE);
  sinew_comparison_add (comparison, support_get (fixture->library, "nutrient/iron"));
  grid = sinew_comparison_make_grid (comparison);
  signs = sinew_grid_dup_text (grid, 3, 0);

  g_assert_cmpstr (sinew_grid_get_row_head (grid, 1).label, ==, "Ticked: Muscle cramps");
  g_assert_cmpstr (sinew_grid_get_row_head (grid, 2).label, ==, "Ticked: Restless legs");
  g_assert_true (sinew_aspect_get_symptom (sinew_grid_get_row_head (grid, 2).aspect) == g_ptr_array_index (ticked, 1));
  g_assert_cmpstr (sinew_aspect_get_id (sinew_grid_get_row_head (grid, 3).aspect), ==, "signs");
  g_assert_true (g_str_has_prefix (signs, "Fatigue 1; "));
  g_assert_null (strstr (signs, "Restless"));
}

/* “Other” are only those beside symptoms that have heads of their own. */
static void
test_name_of_signs (Fixture      *fixture,
                    gconstpointer data)
{
  static const struct
  {
    SinewSubject subject;
    guint        place;
    const char  *alone;
    const char  *beside_ticked;
  } cases[] = {
    { SINEW_SUBJECT_NUTRIENTS, 1, "Signs of a shortage", "Other signs" },
    { SINEW_SUBJECT_CAUSES, 1, "What may be felt", "What else may be felt" },
  };
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();

  g_ptr_array_add (ticked, support_get (fixture->library, "symptom/muscle-cramps"));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, cases[i].subject);
      g_autoptr (SinewGrid) plain = sinew_comparison_make_grid (comparison);
      g_autoptr (SinewGrid) beside = NULL;
      g_autoptr (SinewGrid) hidden = NULL;

      sinew_comparison_set_ticked (comparison, ticked, FALSE);
      beside = sinew_comparison_make_grid (comparison);
      sinew_comparison_set_shown (comparison, "ticked", FALSE);
      hidden = sinew_comparison_make_grid (comparison);

      g_assert_cmpstr (sinew_grid_get_row_head (plain, cases[i].place).label, ==, cases[i].alone);
      g_assert_cmpstr (sinew_grid_get_row_head (beside, cases[i].place + 1).label, ==, cases[i].beside_ticked);
      g_assert_cmpstr (sinew_grid_get_row_head (hidden, cases[i].place).label, ==, cases[i].alone);
    }
}

/* That no article names an item is known; it is not that there are no data. */
static void
test_no_article (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_NUTRIENTS);
  g_autoptr (SinewGrid) grid = NULL;
  g_autofree char *text = NULL;

  sinew_comparison_add (comparison, support_get (fixture->library, "nutrient/phosphorus"));
  grid = sinew_comparison_make_grid (comparison);
  text = sinew_grid_dup_text (grid, sinew_grid_get_n_rows (grid) - 1, 0);

  g_assert_cmpstr (text, ==, "none");
}

#define ADD(name, test) g_test_add ("/grid/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD ("swapped", test_swapped);
  ADD ("differences-of-all", test_differences_of_all);
  ADD ("differences-of-two", test_differences_of_two);
  ADD ("differences-of-one", test_differences_of_one);
  ADD ("legend", test_legend);
  ADD ("legend/unnumbered", test_unnumbered);
  ADD ("references", test_references);
  ADD ("words", test_words);
  ADD ("ticked", test_ticked);
  ADD ("name-of-signs", test_name_of_signs);
  ADD ("no-article", test_no_article);

  return g_test_run ();
}
