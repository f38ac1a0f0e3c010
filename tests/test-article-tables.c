/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-aspects.h"
#include "sinew-comparison.h"
#include "sinew-evidence.h"
#include "support.h"

/* What comparisons show of the articles is worked out here a second time, from
 * the records as they stand in the files and with strings alone. */

/* One subject and one object of a claim. */
typedef struct
{
  JsonObject *claim;
  char       *source; /* the subject, as “nutrient/iron” */
  char       *sign;   /* the object, as “symptom/fatigue”; NULL where it is none */
  char       *words;  /* what the object is called */
} Fact;

typedef struct
{
  SinewLibrary *library;
  JsonArray    *articles;
  JsonArray    *terms;
  JsonArray    *claims;
  JsonArray    *nutrients;
  JsonArray    *symptoms;
  JsonArray    *causes;
  JsonArray    *evidence;
  JsonArray    *corrections;
  GPtrArray    *facts;
} Fixture;

static const char *
get_text (JsonObject *record,
          const char *member)
{
  return json_object_get_string_member_with_default (record, member, "");
}

/* Returns the record whose @member is @text. */
static JsonObject *
find_record (JsonArray  *records,
             const char *member,
             const char *text)
{
  for (guint i = 0; i < json_array_get_length (records); i++)
    {
      JsonObject *record = json_array_get_object_element (records, i);

      if (g_str_equal (get_text (record, member), text))
        return record;
    }

  return NULL;
}

static const char *
get_term_id (const char *mention)
{
  return g_str_has_prefix (mention, "term/") ? mention + strlen ("term/") : "no-term";
}

static const char *
get_words (Fixture    *fixture,
           const char *mention)
{
  JsonObject *term = find_record (fixture->terms, "id", get_term_id (mention));

  return term ? get_text (term, "name") : mention;
}

/* The record that a subject means: where there is none, the term. */
static char *
make_source (Fixture    *fixture,
             const char *mention)
{
  const char *id = get_term_id (mention);

  if (find_record (fixture->nutrients, "id", id))
    return g_strconcat ("nutrient/", id, NULL);
  if (find_record (fixture->symptoms, "id", id))
    return g_strconcat ("symptom/", id, NULL);
  if (find_record (fixture->causes, "id", id))
    return g_strconcat ("cause/", id, NULL);

  return g_strdup (mention);
}

static char *
make_sign (Fixture    *fixture,
           const char *mention)
{
  const char *id = get_term_id (mention);
  JsonObject *named = find_record (fixture->symptoms, "condition", id);

  if (named)
    return g_strconcat ("symptom/", get_text (named, "id"), NULL);
  if (find_record (fixture->symptoms, "id", id))
    return g_strconcat ("symptom/", id, NULL);
  if (find_record (fixture->causes, "id", id))
    return g_strconcat ("cause/", id, NULL);

  return NULL;
}

static void
free_fact (gpointer data)
{
  Fact *fact = data;

  g_free (fact->source);
  g_free (fact->sign);
  g_free (fact->words);
  g_free (fact);
}

static void
add_facts (Fixture    *fixture,
           JsonObject *claim)
{
  JsonArray *subjects = json_object_get_array_member (claim, "subjects");
  JsonArray *objects = json_object_get_array_member (claim, "objects");

  for (guint s = 0; s < json_array_get_length (subjects); s++)
    for (guint o = 0; o < json_array_get_length (objects); o++)
      {
        const char *object = json_array_get_string_element (objects, o);
        Fact       *fact = g_new0 (Fact, 1);

        fact->claim = claim;
        fact->source = make_source (fixture, json_array_get_string_element (subjects, s));
        fact->sign = make_sign (fixture, object);
        fact->words = g_strdup (get_words (fixture, object));
        g_ptr_array_add (fixture->facts, fact);
      }
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->library = support_load_builtin ();
  fixture->articles = support_read_builtin ("articles");
  fixture->terms = support_read_builtin ("terms");
  fixture->claims = support_read_builtin ("claims");
  fixture->nutrients = support_read_builtin ("nutrients");
  fixture->symptoms = support_read_builtin ("symptoms");
  fixture->causes = support_read_builtin ("causes");
  fixture->evidence = support_read_builtin ("evidence");
  fixture->corrections = support_read_builtin ("corrections");
  fixture->facts = g_ptr_array_new_with_free_func (free_fact);
  for (guint i = 0; i < json_array_get_length (fixture->claims); i++)
    add_facts (fixture, json_array_get_object_element (fixture->claims, i));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_ptr_array_unref (fixture->facts);
  g_assert_finalize_object (fixture->library);
  json_array_unref (fixture->articles);
  json_array_unref (fixture->terms);
  json_array_unref (fixture->claims);
  json_array_unref (fixture->nutrients);
  json_array_unref (fixture->symptoms);
  json_array_unref (fixture->causes);
  json_array_unref (fixture->evidence);
  json_array_unref (fixture->corrections);
}

/* How a cell names the reserve of one claim. */
static const char *
get_reserve (JsonObject *claim)
{
  static const struct
  {
    const char *hedge;
    const char *words;
  } reserves[] = {
    { "may", "says “may”" },
    { "indirect", "only indirectly" },
    { "tentative", "still being studied" },
    { "severe-only", "in severe cases only" },
    { "uncommon", "seldom" },
    { "denied", "says it is not so" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (reserves); i++)
    {
      if (g_str_equal (get_text (claim, "hedge"), reserves[i].hedge))
        return reserves[i].words;
    }

  return NULL;
}

static SinewAspect *
find_aspect (SinewComparison *comparison,
             const char      *id)
{
  GPtrArray *aspects = sinew_comparison_get_aspects (comparison);

  for (guint i = 0; i < aspects->len; i++)
    {
      if (g_str_equal (sinew_aspect_get_id (g_ptr_array_index (aspects, i)), id))
        return g_ptr_array_index (aspects, i);
    }

  g_error ("no aspect %s", id);
}

/* The claims of one article's table, in the order of the article. */
static GPtrArray *
list_cells (Fixture    *fixture,
            const char *article)
{
  GPtrArray *cells = g_ptr_array_new ();

  for (guint i = 0; i < json_array_get_length (fixture->claims); i++)
    {
      JsonObject *claim = json_array_get_object_element (fixture->claims, i);

      if (g_str_equal (get_text (claim, "kind"), "comparison-cell") && g_str_equal (get_text (claim, "article"), article))
        g_ptr_array_add (cells, claim);
    }

  return cells;
}

static char *
make_subject (Fixture    *fixture,
              JsonObject *claim)
{
  JsonArray *subjects = json_object_get_array_member (claim, "subjects");

  g_assert_cmpuint (json_array_get_length (subjects), ==, 1);

  return make_source (fixture, json_array_get_string_element (subjects, 0));
}

static void
append_once (GPtrArray  *texts,
             const char *text)
{
  if (!g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL))
    g_ptr_array_add (texts, g_strdup (text));
}

static void
assert_same_texts (GPtrArray *actual,
                   GPtrArray *expected)
{
  g_assert_cmpuint (actual->len, ==, expected->len);
  for (guint i = 0; i < actual->len; i++)
    g_assert_cmpstr (g_ptr_array_index (actual, i), ==, g_ptr_array_index (expected, i));
}

static void
assert_table_heads (Fixture         *fixture,
                    SinewComparison *comparison,
                    GPtrArray       *cells)
{
  g_autoptr (GPtrArray) subjects = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) actual_subjects = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) actual_labels = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);

  for (guint i = 0; i < cells->len; i++)
    {
      g_autofree char *subject = make_subject (fixture, g_ptr_array_index (cells, i));

      append_once (subjects, subject);
      append_once (labels, get_text (g_ptr_array_index (cells, i), "label"));
    }

  g_assert_true (sinew_grid_is_swapped (grid));
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    g_ptr_array_add (actual_subjects, sinew_item_dup_kind_id (sinew_grid_get_row_head (grid, row).item));
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    {
      SinewAspect *aspect = sinew_grid_get_column_head (grid, column).aspect;

      g_assert_cmpstr (sinew_item_get_id (sinew_aspect_get_guide (aspect)), ==,
                       get_text (g_ptr_array_index (cells, 0), "article"));
      g_assert_cmpstr (sinew_aspect_get_name (aspect), !=, sinew_aspect_get_label (aspect));
      g_ptr_array_add (actual_labels, g_strdup (sinew_aspect_get_label (aspect)));
    }

  assert_same_texts (actual_subjects, subjects);
  assert_same_texts (actual_labels, labels);
}

static SinewCell *
get_table_cell (Fixture         *fixture,
                SinewComparison *comparison,
                JsonObject      *claim)
{
  g_autofree char *subject = make_subject (fixture, claim);
  g_autofree char *slug = g_strdelimit (g_strdup (get_text (claim, "label")), " ", '-');
  g_autofree char *id = g_strconcat ("table-", slug, NULL);

  return sinew_comparison_get_cell (comparison, support_get (fixture->library, subject), find_aspect (comparison, id));
}

/* Whether a correction is about some of the rows alone. */
static gboolean
has_divided_corrections (GPtrArray *rows)
{
  for (guint i = 1; i < rows->len; i++)
    {
      if (((SinewRow *)g_ptr_array_index (rows, i))->corrections->len != ((SinewRow *)g_ptr_array_index (rows, 0))->corrections->len)
        return TRUE;
    }

  return FALSE;
}

/* The rows are the objects of the one claim, in its order and without a count. The
 * reserve is told once, where nothing else is told of some rows. */
static void
assert_table_cell (Fixture         *fixture,
                   SinewComparison *comparison,
                   JsonObject      *claim)
{
  g_autoptr (SinewCell) cell = get_table_cell (fixture, comparison, claim);
  JsonArray       *objects = json_object_get_array_member (claim, "objects");
  GPtrArray       *rows = sinew_cell_get_rows (cell);
  const char      *reserve = get_reserve (claim);
  g_autofree char *text = sinew_cell_dup_text (cell, 5, NULL);
  g_autoptr (GString) expected = g_string_new (NULL);
  gboolean is_told_once = rows->len > 1 && !has_divided_corrections (rows);

  g_assert_cmpint (sinew_cell_get_kind (cell), ==, SINEW_CELL_TERMS);
  g_assert_cmpuint (sinew_cell_get_claims (cell)->len, ==, 1);
  g_assert_cmpstr (sinew_item_get_id (g_ptr_array_index (sinew_cell_get_claims (cell), 0)), ==, get_text (claim, "id"));
  g_assert_cmpuint (rows->len, ==, json_array_get_length (objects));
  for (guint i = 0; i < rows->len; i++)
    {
      SinewRow   *row = g_ptr_array_index (rows, i);
      const char *words = get_words (fixture, json_array_get_string_element (objects, i));

      g_assert_cmpstr (row->label, ==, words);
      g_assert_cmpstr (row->label, ==, sinew_library_get_words (fixture->library, json_array_get_string_element (objects, i)));
      g_assert_cmpint (row->n_articles, ==, -1);
      g_assert_cmpstr (row->hedge_note, ==, reserve);
      g_assert_cmpuint (row->claims->len, ==, 1);
      g_string_append_printf (expected, "%s%s", i ? "; " : "", words);
      if (reserve && !is_told_once)
        g_string_append_printf (expected, " (%s)", reserve);
    }

  if (reserve && is_told_once)
    g_string_prepend (g_string_prepend (expected, ": "), reserve);
  g_assert_cmpstr (text, ==, expected->str);
}

static void
test_tables (Fixture      *fixture,
             gconstpointer data)
{
  guint n_cells = 0;

  for (guint i = 0; i < json_array_get_length (fixture->articles); i++)
    {
      const char      *article = get_text (json_array_get_object_element (fixture->articles, i), "id");
      g_autofree char *guide_id = g_strconcat ("guide/", article, NULL);
      SinewItem       *guide = support_get (fixture->library, guide_id);
      g_autoptr (GPtrArray) cells = list_cells (fixture, article);
      g_autoptr (SinewComparison) comparison = sinew_comparison_new_for_article (fixture->library, guide);

      g_assert_cmpuint (cells->len, >, 0);
      n_cells += cells->len;
      g_assert_nonnull (comparison);
      g_assert_true (sinew_comparison_get_guide (comparison) == guide);
      assert_table_heads (fixture, comparison, cells);
      for (guint j = 0; j < cells->len; j++)
        assert_table_cell (fixture, comparison, g_ptr_array_index (cells, j));
    }

  g_assert_cmpuint (n_cells, ==, 60);
}

/* The table of one article says nothing of what only another compares. */
static void
test_foreign_item (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (SinewComparison) comparison =
               sinew_comparison_new_for_article (fixture->library, support_get (fixture->library, "guide/stiff-legs"));
  g_autoptr (SinewCell) cell =
               sinew_comparison_get_cell (comparison, support_get (fixture->library, "nutrient/vitamin-b12"), find_aspect (comparison, "table-role"));

  g_assert_cmpint (sinew_cell_get_kind (cell), ==, SINEW_CELL_NO_DATA);
  g_assert_cmpstr (sinew_cell_get_text (cell), ==, "not in this article’s table");
  g_assert_cmpuint (sinew_cell_get_claims (cell)->len, ==, 0);
}

typedef struct
{
  const char *aspect;
  const char *kinds[3];
  const char *clinical; /* the member of clinical records that is told too */
} TermAspect;

static const TermAspect term_aspects[] = {
  { "foods", { "food-source", "other-source" } },
  { "risk", { "risk-factor", "requirement" }, "risk_groups" },
  { "medicines", { "medication" }, "medicines" },
  { "ask-first", { NULL }, "ask_first" },
  { "tests", { "diagnosis" }, "tests" },
};

static gboolean
is_said (Fact              *fact,
         const char *const *kinds)
{
  return g_strv_contains (kinds, get_text (fact->claim, "kind")) && !g_str_equal (get_text (fact->claim, "hedge"), "denied");
}

/* Lists “ITEM ASPECT|WORDS|CLAIM”. */
static void
list_claims (Fixture          *fixture,
             GPtrArray        *lines,
             const char       *source,
             const TermAspect *aspect)
{
  for (guint i = 0; i < fixture->facts->len; i++)
    {
      Fact *fact = g_ptr_array_index (fixture->facts, i);

      if (g_str_equal (fact->source, source) && is_said (fact, (const char *const *)aspect->kinds))
        g_ptr_array_add (lines, g_strdup_printf ("%s %s|%s|%s", source, aspect->aspect, fact->words, get_text (fact->claim, "id")));
    }
}

/* The lines with the number of articles in the place of the claims, each once. */
static GPtrArray *
count_articles (Fixture   *fixture,
                GPtrArray *lines)
{
  g_autoptr (GHashTable) articles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_hash_table_unref);
  GPtrArray     *counts = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer       start;
  gpointer       set;

  for (guint i = 0; i < lines->len; i++)
    {
      const char *line = g_ptr_array_index (lines, i);
      const char *claim = strrchr (line, '|') + 1;
      char       *row = g_strndup (line, claim - line);

      if (!g_hash_table_contains (articles, row))
        g_hash_table_insert (articles, g_strdup (row), g_hash_table_new (g_str_hash, g_str_equal));
      g_hash_table_add (g_hash_table_lookup (articles, row),
                        (gpointer)get_text (find_record (fixture->claims, "id", claim), "article"));
      g_free (row);
    }

  g_hash_table_iter_init (&iter, articles);
  while (g_hash_table_iter_next (&iter, &start, &set))
    g_ptr_array_add (counts, g_strdup_printf ("%s%u", (char *)start, g_hash_table_size (set)));

  return counts;
}

/* Adds “ITEM ASPECT|WORDS|CLAIM” and “ITEM ASPECT|WORDS|COUNT” of a cell. */
static void
list_rows (SinewCell  *cell,
           const char *start,
           GPtrArray  *claims,
           GPtrArray  *counts)
{
  GPtrArray *rows = sinew_cell_get_rows (cell);
  guint      n_clinical = 0;

  g_assert_true ((sinew_cell_get_kind (cell) == SINEW_CELL_NO_DATA) == (rows->len == 0));
  for (guint i = 0; i < rows->len; i++)
    {
      SinewRow *row = g_ptr_array_index (rows, i);

      /* No article says so: it is from the clinical record, after all others. */
      if (row->claims->len == 0)
        {
          g_assert_cmpint (row->n_articles, ==, -1);
          g_ptr_array_add (counts, g_strdup_printf ("%s|%s|clinical %u", start, row->label, n_clinical++));
          continue;
        }

      g_assert_cmpuint (n_clinical, ==, 0);
      g_assert_cmpint (row->n_articles, >, 0);
      if (i > 0)
        g_assert_cmpint (sinew_row_compare (g_ptr_array_index (rows, i - 1), row), <, 0);
      g_ptr_array_add (counts, g_strdup_printf ("%s|%s|%d", start, row->label, row->n_articles));
      for (guint j = 0; j < row->claims->len; j++)
        g_ptr_array_add (claims, g_strdup_printf ("%s|%s|%s", start, row->label,
                                                  sinew_item_get_id (g_ptr_array_index (row->claims, j))));
    }
}

/* Adds “ITEM ASPECT|WORDS|clinical PLACE”, as list_rows() does. */
static void
list_clinical (GPtrArray        *counts,
               JsonArray        *records,
               const char       *source,
               const TermAspect *aspect)
{
  JsonObject *record = find_record (records, "id", source + strlen ("nutrient/"));
  JsonArray  *texts = record && aspect->clinical && json_object_has_member (record, aspect->clinical)
                        ? json_object_get_array_member (record, aspect->clinical)
                        : NULL;

  for (guint i = 0; texts && i < json_array_get_length (texts); i++)
    {
      JsonNode        *node = json_array_get_element (texts, i);
      g_autofree char *words = NULL;

      if (JSON_NODE_HOLDS_OBJECT (node))
        words = g_strdup_printf ("%s: %s", get_text (json_node_get_object (node), "name"), get_text (json_node_get_object (node), "text"));
      else
        words = json_node_dup_string (node);
      g_ptr_array_add (counts, g_strdup_printf ("%s %s|%s|clinical %u", source, aspect->aspect, words, i));
    }
}

static void
list_cell (Fixture         *fixture,
           SinewComparison *comparison,
           const char      *source,
           const char      *aspect,
           GPtrArray       *claims,
           GPtrArray       *counts)
{
  g_autofree char *start = g_strdup_printf ("%s %s", source, aspect);
  g_autoptr (SinewCell) cell =
               sinew_comparison_get_cell (comparison, support_get (fixture->library, source), find_aspect (comparison, aspect));

  list_rows (cell, start, claims, counts);
}

static void
test_terms (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_NUTRIENTS);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) counts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) expected_counts = NULL;
  g_autoptr (GPtrArray) clinical = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (JsonArray) records = support_read_builtin ("clinical");

  for (guint i = 0; i < json_array_get_length (fixture->nutrients); i++)
    {
      g_autofree char *source = g_strconcat ("nutrient/", get_text (json_array_get_object_element (fixture->nutrients, i), "id"), NULL);

      for (guint j = 0; j < G_N_ELEMENTS (term_aspects); j++)
        {
          list_claims (fixture, expected, source, &term_aspects[j]);
          list_clinical (clinical, records, source, &term_aspects[j]);
          list_cell (fixture, comparison, source, term_aspects[j].aspect, claims, counts);
        }
    }

  expected_counts = count_articles (fixture, expected);
  g_assert_cmpuint (clinical->len, >, 100);
  g_ptr_array_extend_and_steal (expected_counts, g_steal_pointer (&clinical));
  support_assert_lines (claims, expected);
  support_assert_lines (counts, expected_counts);
}

static void
test_forms (Fixture      *fixture,
            gconstpointer data)
{
  static const TermAspect aspect = { "claims", { "supplement-form" } };
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_SUPPLEMENT_FORMS);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) counts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) expected_counts = NULL;

  for (guint i = 0; i < json_array_get_length (fixture->terms); i++)
    {
      JsonObject      *term = json_array_get_object_element (fixture->terms, i);
      g_autofree char *source = g_strconcat ("term/", get_text (term, "id"), NULL);

      if (!g_str_equal (get_text (term, "kind"), "supplement-form"))
        continue;
      list_claims (fixture, expected, source, &aspect);
      list_cell (fixture, comparison, source, aspect.aspect, claims, counts);
    }

  expected_counts = count_articles (fixture, expected);
  support_assert_lines (claims, expected);
  support_assert_lines (counts, expected_counts);
}

static gboolean
is_linking (Fact       *fact,
            const char *source,
            const char *sign)
{
  static const char *const of_nutrients[] = { "deficiency-symptom", NULL };
  static const char *const of_causes[] = { "other-cause", "condition", NULL };

  return g_str_equal (fact->source, source) && g_strcmp0 (fact->sign, sign) == 0 &&
         is_said (fact, g_str_has_prefix (source, "nutrient/") ? of_nutrients : of_causes);
}

/* Returns how many articles link the two; -1 where nobody does. */
static int
count_linking (Fixture    *fixture,
               const char *source,
               const char *sign)
{
  g_autoptr (GHashTable) articles = g_hash_table_new (g_str_hash, g_str_equal);
  JsonObject *cause = g_str_has_prefix (source, "cause/") ? find_record (fixture->causes, "id", source + strlen ("cause/")) : NULL;
  JsonArray  *known = cause ? json_object_get_array_member (cause, "symptoms") : NULL;

  for (guint i = 0; i < fixture->facts->len; i++)
    {
      Fact *fact = g_ptr_array_index (fixture->facts, i);

      if (is_linking (fact, source, sign))
        g_hash_table_add (articles, (gpointer)get_text (fact->claim, "article"));
    }

  for (guint i = 0; known && i < json_array_get_length (known); i++)
    {
      if (g_str_equal (json_array_get_string_element (known, i), sign + strlen ("symptom/")))
        return g_hash_table_size (articles);
    }

  return g_hash_table_size (articles) > 0 ? (int)g_hash_table_size (articles) : -1;
}

/* Returns the member of the evidence on the two, empty where there is none. */
static const char *
get_evidence (Fixture    *fixture,
              const char *source,
              const char *sign,
              const char *member)
{
  for (guint i = 0; i < json_array_get_length (fixture->evidence); i++)
    {
      JsonObject *evidence = json_array_get_object_element (fixture->evidence, i);

      if (g_str_has_prefix (source, "nutrient/") && g_str_equal (get_text (evidence, "nutrient"), source + strlen ("nutrient/")) &&
          g_str_equal (get_text (evidence, "sign"), sign))
        return get_text (evidence, member);
    }

  return "";
}

static gboolean
check_marks (Fixture    *fixture,
             SinewCell  *cell,
             const char *source,
             const char *sign)
{
  int       n_articles = count_linking (fixture, source, sign);
  SinewRow *row;

  if (n_articles < 0)
    {
      g_assert_cmpint (sinew_cell_get_kind (cell), ==, SINEW_CELL_NO_DATA);
      g_assert_cmpstr (sinew_cell_get_text (cell), ==, "not linked");
      g_assert_cmpuint (sinew_cell_get_rows (cell)->len, ==, 0);
      return FALSE;
    }

  g_assert_cmpint (sinew_cell_get_kind (cell), ==, SINEW_CELL_MARKS);
  g_assert_cmpuint (sinew_cell_get_rows (cell)->len, ==, 1);
  row = g_ptr_array_index (sinew_cell_get_rows (cell), 0);
  g_assert_cmpint (row->n_articles, ==, n_articles);
  g_assert_cmpstr (row->grade ? row->grade : "", ==, get_evidence (fixture, source, sign, "grade"));
  g_assert_cmpstr (row->setting ? row->setting : "", ==, get_evidence (fixture, source, sign, "setting"));

  return TRUE;
}

static GPtrArray *
list_symptoms (SinewLibrary *library)
{
  return sinew_subject_list_items (SINEW_SUBJECT_SYMPTOMS, library);
}

static guint
check_ticked (Fixture     *fixture,
              SinewSubject subject)
{
  g_autoptr (GPtrArray) symptoms = list_symptoms (fixture->library);
  g_autoptr (GPtrArray) aspects = sinew_aspects_list_for_symptoms (symptoms);
  g_autoptr (GPtrArray) items = sinew_subject_list_items (subject, fixture->library);
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, subject);
  guint n_links = 0;

  for (guint i = 0; i < items->len; i++)
    {
      g_autofree char *source = sinew_item_dup_kind_id (g_ptr_array_index (items, i));

      for (guint j = 0; j < symptoms->len; j++)
        {
          g_autofree char *sign = sinew_item_dup_kind_id (g_ptr_array_index (symptoms, j));
          g_autoptr (SinewCell) cell =
                       sinew_comparison_get_cell (comparison, g_ptr_array_index (items, i), g_ptr_array_index (aspects, j));

          n_links += check_marks (fixture, cell, source, sign);
        }
    }

  return n_links;
}

static void
test_ticked (Fixture      *fixture,
             gconstpointer data)
{
  /* The seventieth link is that of vitamin D with a condition. */
  g_assert_cmpuint (check_ticked (fixture, SINEW_SUBJECT_NUTRIENTS), ==, 69);
  g_assert_cmpuint (check_ticked (fixture, SINEW_SUBJECT_CAUSES), >, 100);
}

static void
assert_has_references (Fixture    *fixture,
                       SinewCell  *cell,
                       JsonObject *record)
{
  JsonArray *ids = json_object_has_member (record, "references") ? json_object_get_array_member (record, "references") : NULL;

  for (guint i = 0; ids && i < json_array_get_length (ids); i++)
    {
      SinewItem *reference = sinew_library_lookup (fixture->library, SINEW_KIND_REFERENCE, json_array_get_string_element (ids, i));

      g_assert_true (g_ptr_array_find (sinew_cell_get_references (cell), reference, NULL));
    }
}

/* What the record of a cause says of a symptom has the references of the record,
 * from whichever side it is looked at. */
static void
test_sources_of_causes (Fixture      *fixture,
                        gconstpointer data)
{
  g_autoptr (SinewComparison) causes = sinew_comparison_new (fixture->library, SINEW_SUBJECT_CAUSES);
  g_autoptr (SinewComparison) symptoms = sinew_comparison_new (fixture->library, SINEW_SUBJECT_SYMPTOMS);

  for (guint i = 0; i < json_array_get_length (fixture->causes); i++)
    {
      JsonObject *record = json_array_get_object_element (fixture->causes, i);
      JsonArray  *known = json_object_get_array_member (record, "symptoms");
      SinewItem  *cause = sinew_library_lookup (fixture->library, SINEW_KIND_CAUSE, get_text (record, "id"));
      g_autoptr (SinewCell) signs = sinew_comparison_get_cell (causes, cause, find_aspect (causes, "signs"));

      for (guint j = 0; j < json_array_get_length (known); j++)
        {
          SinewItem *symptom = sinew_library_lookup (fixture->library, SINEW_KIND_SYMPTOM, json_array_get_string_element (known, j));
          g_autoptr (GPtrArray) ticked = g_ptr_array_new ();
          g_autoptr (GPtrArray) aspects = NULL;
          g_autoptr (SinewCell) marks = NULL;
          g_autoptr (SinewCell) of_symptom = sinew_comparison_get_cell (symptoms, symptom, find_aspect (symptoms, "causes"));

          g_ptr_array_add (ticked, symptom);
          aspects = sinew_aspects_list_for_symptoms (ticked);
          marks = sinew_comparison_get_cell (causes, cause, g_ptr_array_index (aspects, 0));
          assert_has_references (fixture, signs, record);
          assert_has_references (fixture, marks, record);
          assert_has_references (fixture, of_symptom, record);
        }
    }
}

static char *
dup_name (Fixture    *fixture,
          const char *sign)
{
  JsonArray  *records = g_str_has_prefix (sign, "symptom/") ? fixture->symptoms : fixture->causes;
  JsonObject *record = find_record (records, "id", strchr (sign, '/') + 1);

  return g_strdup (get_text (record, "name"));
}

/* All signs but those that are ticked, which have cells of their own. */
static void
test_signs (Fixture      *fixture,
            gconstpointer data)
{
  static const char *const kinds[] = { "deficiency-symptom", NULL };
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, SINEW_SUBJECT_NUTRIENTS);
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) counts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) expected_counts = NULL;

  g_ptr_array_add (ticked, support_get (fixture->library, "symptom/muscle-cramps"));
  g_ptr_array_add (ticked, support_get (fixture->library, "symptom/restless-legs"));
  sinew_comparison_set_ticked (comparison, ticked, FALSE);

  for (guint i = 0; i < fixture->facts->len; i++)
    {
      Fact            *fact = g_ptr_array_index (fixture->facts, i);
      g_autofree char *name = is_said (fact, kinds) ? dup_name (fixture, fact->sign) : NULL;

      if (name && !g_str_equal (name, "Muscle cramps") && !g_str_equal (name, "Restless legs"))
        g_ptr_array_add (expected, g_strdup_printf ("%s signs|%s|%s", fact->source, name, get_text (fact->claim, "id")));
    }
  for (guint i = 0; i < json_array_get_length (fixture->nutrients); i++)
    {
      g_autofree char *source = g_strconcat ("nutrient/", get_text (json_array_get_object_element (fixture->nutrients, i), "id"), NULL);

      list_cell (fixture, comparison, source, "signs", claims, counts);
    }

  expected_counts = count_articles (fixture, expected);
  support_assert_lines (claims, expected);
  support_assert_lines (counts, expected_counts);
}

static gboolean
names_claim (JsonObject *correction,
             const char *claim)
{
  JsonArray *claims = json_object_get_array_member (correction, "claims");

  for (guint i = 0; i < json_array_get_length (claims); i++)
    {
      if (g_str_equal (json_array_get_string_element (claims, i), claim))
        return TRUE;
    }

  return FALSE;
}

static guint
find_note (GPtrArray  *notes,
           const char *correction)
{
  for (guint i = 0; i < notes->len; i++)
    {
      if (g_str_equal (sinew_item_get_id (g_ptr_array_index (notes, i)), correction))
        return i;
    }

  g_error ("%s is not among the notes", correction);
}

/* Marks in @expected the numbers of the corrections of the claims of a row. */
static void
mark_numbers (Fixture   *fixture,
              SinewRow  *row,
              GPtrArray *notes,
              gboolean  *expected)
{
  for (guint i = 0; i < row->claims->len; i++)
    {
      for (guint j = 0; j < json_array_get_length (fixture->corrections); j++)
        {
          JsonObject *correction = json_array_get_object_element (fixture->corrections, j);

          if (names_claim (correction, sinew_item_get_id (g_ptr_array_index (row->claims, i))))
            expected[find_note (notes, get_text (correction, "id"))] = TRUE;
        }
    }
}

/* Asserts that the text of a cell has these numbers and no others, and that a
 * number that is new to the reader is the next one. */
static void
assert_numbers (const char *text,
                guint       n_notes,
                gboolean   *expected,
                guint      *n_read)
{
  for (const char *bracket = strchr (text, '['); bracket; bracket = strchr (bracket + 1, '['))
    {
      guint number = g_ascii_strtoull (bracket + 1, NULL, 10);

      g_assert_cmpuint (number, >=, 1);
      g_assert_cmpuint (number, <=, *n_read + 1);
      *n_read = MAX (*n_read, number);
    }

  for (guint i = 0; i < n_notes; i++)
    {
      g_autofree char *mark = g_strdup_printf ("[%u]", i + 1);

      g_assert_true ((strstr (text, mark) != NULL) == expected[i]);
    }
}

static void
check_cell_notes (Fixture    *fixture,
                  SinewGrid  *grid,
                  SinewCell  *cell,
                  const char *text,
                  guint      *n_read)
{
  GPtrArray           *notes = sinew_grid_get_notes (grid);
  GPtrArray           *rows = sinew_cell_get_rows (cell);
  g_autofree gboolean *expected = g_new0 (gboolean, notes->len + 1);

  for (guint i = 0; i < rows->len; i++)
    mark_numbers (fixture, g_ptr_array_index (rows, i), notes, expected);
  assert_numbers (text, notes->len, expected, n_read);
}

/* It quotes one of the claims that it corrects, or what they have in common. */
static void
assert_note (Fixture    *fixture,
             const char *note,
             guint       number,
             JsonObject *correction)
{
  JsonArray       *claims = json_object_get_array_member (correction, "claims");
  g_autofree char *general = g_strdup_printf ("[%u] Correction (%s): “%s”. %s", number, get_text (correction, "verdict"),
                                              get_text (correction, "name"), get_text (correction, "why"));
  gboolean         is_found = g_str_equal (note, general);

  for (guint i = 0; i < json_array_get_length (claims); i++)
    {
      JsonObject      *claim = find_record (fixture->claims, "id", json_array_get_string_element (claims, i));
      g_autofree char *claimed = g_strdup (get_text (claim, "text"));
      g_autofree char *expected = NULL;

      g_assert_true (g_str_has_suffix (claimed, "."));
      claimed[strlen (claimed) - 1] = '\0';
      expected = g_strdup_printf ("[%u] Correction (%s): “%s”. %s", number, get_text (correction, "verdict"), claimed, get_text (correction, "why"));
      is_found |= g_str_equal (note, expected);
    }
  g_assert_true (is_found);
}

/* The reader meets the numbers from 1 to the last, and each correction is under
 * its own. */
static void
check_notes (Fixture         *fixture,
             SinewComparison *comparison)
{
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);
  GPtrArray *notes = sinew_grid_get_notes (grid);
  guint      n_read = 0;

  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
      {
        g_autofree char *text = sinew_grid_dup_text (grid, row, column);

        check_cell_notes (fixture, grid, sinew_grid_get_cell (grid, row, column), text, &n_read);
      }
  for (guint i = 0; i < sinew_grid_get_same_aspects (grid)->len; i++)
    {
      SinewCell       *cell = sinew_grid_get_same_cell (grid, i);
      g_autofree char *text = sinew_cell_dup_text (cell, sinew_grid_get_n_articles (grid), notes);

      check_cell_notes (fixture, grid, cell, text, &n_read);
    }

  g_assert_cmpuint (n_read, ==, notes->len);
  for (guint i = 0; i < notes->len; i++)
    {
      JsonObject      *correction = find_record (fixture->corrections, "id", sinew_item_get_id (g_ptr_array_index (notes, i)));
      g_autofree char *note = sinew_grid_dup_note (grid, i);

      assert_note (fixture, note, i + 1, correction);
    }
}

static void
check_notes_both_ways (Fixture         *fixture,
                       SinewComparison *comparison)
{
  check_notes (fixture, comparison);
  sinew_comparison_set_swapped (comparison, !sinew_comparison_get_swapped (comparison));
  check_notes (fixture, comparison);
  sinew_comparison_set_differences_only (comparison, TRUE);
  check_notes (fixture, comparison);
}

static void
test_corrections (Fixture      *fixture,
                  gconstpointer data)
{
  g_autoptr (GPtrArray) symptoms = list_symptoms (fixture->library);

  for (SinewSubject subject = 0; subject < SINEW_N_SUBJECTS; subject++)
    {
      g_autoptr (SinewComparison) comparison = sinew_comparison_new (fixture->library, subject);
      g_autoptr (GPtrArray) items = sinew_subject_list_items (subject, fixture->library);
      GPtrArray *aspects = sinew_comparison_get_aspects (comparison);

      for (guint i = 0; i < items->len; i++)
        sinew_comparison_add (comparison, g_ptr_array_index (items, i));
      for (guint i = 0; i < aspects->len; i++)
        sinew_comparison_set_shown (comparison, sinew_aspect_get_id (g_ptr_array_index (aspects, i)), TRUE);
      check_notes_both_ways (fixture, comparison);
      sinew_comparison_set_differences_only (comparison, FALSE);
      sinew_comparison_set_ticked (comparison, symptoms, FALSE);
      check_notes_both_ways (fixture, comparison);
    }
}

/* A correction is at what it corrects, and not at what else the cell says. */
static void
test_corrected_table (Fixture      *fixture,
                      gconstpointer data)
{
  g_autoptr (SinewComparison) comparison =
               sinew_comparison_new_for_article (fixture->library, support_get (fixture->library, "guide/sore-legs"));
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);
  g_autofree char *text = sinew_grid_dup_text (grid, 0, 0);

  check_notes_both_ways (fixture, comparison);
  g_assert_cmpuint (sinew_grid_get_notes (grid)->len, ==, 3);
  g_assert_cmpstr (text, ==, "Muscle cramps [1]; Relaxation; Constipation");
}

#define ADD(name, test) g_test_add ("/article-tables/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD ("tables", test_tables);
  ADD ("foreign-item", test_foreign_item);
  ADD ("terms", test_terms);
  ADD ("forms", test_forms);
  ADD ("ticked", test_ticked);
  ADD ("sources-of-causes", test_sources_of_causes);
  ADD ("signs", test_signs);
  ADD ("corrections", test_corrections);
  ADD ("corrected-table", test_corrected_table);

  return g_test_run ();
}
