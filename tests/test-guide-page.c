/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-cause.h"
#include "sinew-comparison.h"
#include "sinew-faq.h"
#include "sinew-guide.h"
#include "sinew-page-parts.h"
#include "support-page.h"

/* What our page on an article says: all of it, each thing at its place. */

static void
visit_guides (SupportPageFunc func)
{
  static const SinewKind kinds[] = { SINEW_KIND_GUIDE };
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  support_visit_pages (library, kinds, G_N_ELEMENTS (kinds), func);
}

/* All five articles have all of it. */
static void
check_sections (SinewLibrary *library,
                SinewPage    *page)
{
  static const char *const ids[] = {
    "symptoms", "nutrients", "points", "table", "questions", "causes", "doctor", "who-says-so"
  };
  SinewItem *guide = sinew_page_get_item (page);
  GPtrArray *sections = sinew_page_get_sections (page);

  g_assert_cmpstr (sinew_page_get_title (page), ==, sinew_item_get_name (guide));
  g_assert_cmpstr (sinew_page_get_summary (page), ==, sinew_item_get_summary (guide));
  g_assert_nonnull (strstr (sinew_page_get_subtitle (page), sinew_guide_get_article_name (SINEW_GUIDE (guide))));
  g_assert_cmpuint (sections->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < sections->len; i++)
    g_assert_cmpstr (((SinewSection *)g_ptr_array_index (sections, i))->id, ==, ids[i]);
}

static void
test_sections (void)
{
  visit_guides (check_sections);
}

static gboolean
is_of_article (SinewItem *claim,
               SinewItem *guide)
{
  return g_str_equal (sinew_claim_get_article (SINEW_CLAIM (claim)), sinew_item_get_id (guide));
}

/* Every claim of the article stands in exactly one block of claims, and no other
 * article’s does. */
static void
check_claims (SinewLibrary *library,
              SinewPage    *page)
{
  static const char *const ids[] = { "points", "table", "questions", "who-says-so" };
  SinewItem               *guide = sinew_page_get_item (page);
  GListModel              *claims = sinew_library_get_items (library, SINEW_KIND_CLAIM);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) actual = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewItem) claim = g_list_model_get_item (claims, i);

      if (is_of_article (claim, guide))
        g_ptr_array_add (expected, sinew_item_dup_kind_id (claim));
    }
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_ptr_array_extend_and_steal (actual, support_list_rows (page, ids[i], SINEW_BLOCK_CLAIMS));

  support_assert_lines (actual, expected);
}

static void
test_claims (void)
{
  visit_guides (check_claims);
}

/* Returns the id of the section of the page where a claim stands. */
static const char *
find_section_of_claim (SinewPage  *page,
                       const char *id)
{
  GPtrArray       *sections = sinew_page_get_sections (page);
  g_autofree char *kind_id = g_strconcat ("claim/", id, NULL);

  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);
      g_autoptr (GPtrArray) rows = support_list_rows (page, section->id, SINEW_BLOCK_CLAIMS);

      if (g_ptr_array_find_with_equal_func (rows, kind_id, g_str_equal, NULL))
        return section->id;
    }

  return NULL;
}

static void
test_places (void)
{
  static const struct
  {
    const char *claim;
    const char *section;
  } cases[] = {
    { "tight-hamstrings-001", "points" },
    { "tight-hamstrings-009", "points" },
    { "tight-hamstrings-100", "table" },
    { "tight-hamstrings-155", "questions" },
    { "tight-hamstrings-231", "questions" },
    { "tight-hamstrings-176", "who-says-so" },
    { "tight-hamstrings-177", "who-says-so" },
  };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, support_get (library, "guide/tight-hamstrings"));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (find_section_of_claim (page, cases[i].claim), ==, cases[i].section);
}

/* A place that begins with the name of its section tells the section. */
static void
test_labels (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  SinewRow *answer = sinew_row_new_for_claim (library, SINEW_CLAIM (support_get (library, "claim/tight-hamstrings-155")));
  SinewRow *point = sinew_row_new_for_claim (library, SINEW_CLAIM (support_get (library, "claim/tight-hamstrings-009")));

  g_assert_cmpstr (answer->label, ==, "FAQ 1, sentence 1");
  g_assert_cmpstr (point->label, ==, "key points, key point 1");
  sinew_row_free (answer);
  sinew_row_free (point);
}

/* The short sections of an article come first, then the others in its order. */
static void
test_order_of_sections (void)
{
  static const char *const titles[] = { "Summary", "Key points", "Introduction", "Article opening", "Magnesium" };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, support_get (library, "guide/tight-hamstrings"));
  SinewSection *points = support_find_section (page, "points");

  g_assert_cmpuint (points->blocks->len, ==, 14);
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    g_assert_cmpstr (((SinewBlock *)g_ptr_array_index (points->blocks, i))->title, ==, titles[i]);
}

/* Within a section of the article, places go up, the tenth after the second. */
static void
test_order_of_places (void)
{
  g_autoptr (SinewLibrary) library = support_load_text (
    "{ \"articles\": [{ \"id\": \"a\", \"name\": \"A\", \"question\": \"A?\", \"answer\": \"A.\", \"topics\": [] }],"
    "  \"claims\": [{ \"id\": \"a-1\", \"article\": \"a\", \"section\": \"all\", \"kind\": \"role\", \"subjects\": [], \"objects\": [],"
    "                 \"text\": \"First.\", \"place\": \"whole article\" },"
    "               { \"id\": \"a-2\", \"article\": \"a\", \"section\": \"all\", \"kind\": \"role\", \"subjects\": [], \"objects\": [],"
    "                 \"text\": \"Third.\", \"place\": \"point 2\" },"
    "               { \"id\": \"a-3\", \"article\": \"a\", \"section\": \"all\", \"kind\": \"role\", \"subjects\": [], \"objects\": [],"
    "                 \"text\": \"Fifth.\", \"place\": \"bullet 1\" },"
    "               { \"id\": \"a-4\", \"article\": \"a\", \"section\": \"all\", \"kind\": \"role\", \"subjects\": [], \"objects\": [],"
    "                 \"text\": \"Fourth.\", \"place\": \"point 10\" },"
    "               { \"id\": \"a-5\", \"article\": \"a\", \"section\": \"all\", \"kind\": \"role\", \"subjects\": [], \"objects\": [],"
    "                 \"text\": \"Second.\", \"place\": \"point 1, sentence 3\" }] }");
  static const char *const texts[] = { "First.", "Second.", "Third.", "Fourth.", "Fifth." };
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, support_get (library, "guide/a"));
  SinewBlock *block = g_ptr_array_index (support_find_section (page, "points")->blocks, 0);

  g_assert_cmpuint (block->rows->len, ==, G_N_ELEMENTS (texts));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpstr (((SinewRow *)g_ptr_array_index (block->rows, i))->text, ==, texts[i]);
  g_assert_null (support_find_section (page, "table"));
  g_assert_null (support_find_section (page, "questions"));
  g_assert_null (support_find_section (page, "causes"));
}

static gboolean
links_in_article (SinewLibrary *library,
                  SinewItem    *nutrient,
                  SinewItem    *guide,
                  gboolean      with_topic)
{
  GPtrArray         *links = sinew_library_get_links_of (library, nutrient);
  const char *const *topics = sinew_guide_get_topics (SINEW_GUIDE (guide));

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);

      if (g_ptr_array_find_with_equal_func (sinew_link_get_articles (link), sinew_item_get_id (guide), g_str_equal, NULL) &&
          (!with_topic || g_strv_contains (topics, sinew_item_get_id (sinew_link_get_sign (link)))))
        return TRUE;
    }

  return FALSE;
}

/* The nutrients that the article links with what it is about have both marks; all
 * others that it links with a sign are named. */
static void
check_nutrients (SinewLibrary *library,
                 SinewPage    *page)
{
  SinewItem  *guide = sinew_page_get_item (page);
  GListModel *nutrients = sinew_library_get_items (library, SINEW_KIND_NUTRIENT);
  g_autoptr (GPtrArray) with_marks = support_list_rows (page, "nutrients", SINEW_BLOCK_SIGNS);
  g_autoptr (GPtrArray) names = support_list_rows (page, "nutrients", SINEW_BLOCK_TERMS);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);

  g_assert_cmpuint (with_marks->len, >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (nutrients); i++)
    {
      g_autoptr (SinewItem) nutrient = g_list_model_get_item (nutrients, i);
      g_autofree char *kind_id = sinew_item_dup_kind_id (nutrient);
      gboolean         is_marked = links_in_article (library, nutrient, guide, TRUE);

      g_assert_cmpint (g_ptr_array_find_with_equal_func (with_marks, kind_id, g_str_equal, NULL), ==, is_marked);
      if (!is_marked && links_in_article (library, nutrient, guide, FALSE))
        g_ptr_array_add (expected, g_steal_pointer (&kind_id));
    }

  g_assert_cmpuint (names->len, ==, expected->len);
  if (expected->len > 0)
    support_assert_lines (names, expected);
}

static void
test_nutrients (void)
{
  visit_guides (check_nutrients);
}

/* The table is the article’s ready-made comparison, cell by cell. */
static void
check_table (SinewLibrary *library,
             SinewPage    *page)
{
  g_autoptr (SinewComparison) comparison = sinew_comparison_new_for_article (library, sinew_page_get_item (page));
  g_autoptr (SinewGrid) expected = sinew_comparison_make_grid (comparison);
  SinewBlock *block = g_ptr_array_index (support_find_section (page, "table")->blocks, 0);

  g_assert_cmpint (block->kind, ==, SINEW_BLOCK_TABLE);
  g_assert_nonnull (block->title);
  g_assert_cmpuint (sinew_grid_get_n_rows (block->grid), ==, sinew_grid_get_n_rows (expected));
  g_assert_cmpuint (sinew_grid_get_n_columns (block->grid), ==, sinew_grid_get_n_columns (expected));
  for (guint row = 0; row < sinew_grid_get_n_rows (expected); row++)
    {
      g_assert_true (sinew_grid_get_row_head (block->grid, row).item == sinew_grid_get_row_head (expected, row).item);
      for (guint column = 0; column < sinew_grid_get_n_columns (expected); column++)
        {
          g_autofree char *text = sinew_grid_dup_text (expected, row, column);
          g_autofree char *actual = sinew_grid_dup_text (block->grid, row, column);

          g_assert_cmpstr (actual, ==, text);
        }
    }
}

static void
test_table (void)
{
  visit_guides (check_table);
}

/* Each answer comes with the claims of the article, with their corrections, and with
 * the references of its record. */
static void
check_question (SinewLibrary *library,
                SinewFaq     *faq,
                SinewRow     *row)
{
  const char *const *claims = sinew_faq_get_claims (faq);
  const char *const *references = sinew_item_get_references (SINEW_ITEM (faq));

  g_assert_cmpstr (row->label, ==, sinew_item_get_name (SINEW_ITEM (faq)));
  g_assert_cmpstr (row->text, ==, sinew_item_get_summary (SINEW_ITEM (faq)));
  g_assert_cmpuint (row->claims->len, ==, g_strv_length ((char **)claims));
  g_assert_cmpuint (row->references->len, ==, g_strv_length ((char **)references));
  for (guint i = 0; claims[i]; i++)
    {
      SinewClaim *claim = g_ptr_array_index (row->claims, i);
      GPtrArray  *corrections = sinew_library_get_corrections_of (library, claim);

      g_assert_cmpstr (sinew_item_get_id (SINEW_ITEM (claim)), ==, claims[i]);
      for (guint j = 0; j < corrections->len; j++)
        g_assert_true (g_ptr_array_find (row->corrections, g_ptr_array_index (corrections, j), NULL));
    }
  for (guint i = 0; references[i]; i++)
    g_assert_cmpstr (sinew_item_get_id (g_ptr_array_index (row->references, i)), ==, references[i]);
}

static void
check_questions (SinewLibrary *library,
                 SinewPage    *page)
{
  GListModel *faqs = sinew_library_get_items (library, SINEW_KIND_FAQ);
  SinewBlock *block = g_ptr_array_index (support_find_section (page, "questions")->blocks, 0);
  guint       n = 0;

  g_assert_cmpint (block->kind, ==, SINEW_BLOCK_QUESTIONS);
  for (guint i = 0; i < g_list_model_get_n_items (faqs); i++)
    {
      g_autoptr (SinewFaq) faq = g_list_model_get_item (faqs, i);

      if (g_str_equal (sinew_faq_get_article (faq), sinew_item_get_id (sinew_page_get_item (page))))
        check_question (library, faq, g_ptr_array_index (block->rows, n++));
    }
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (block->rows->len, ==, n);
}

static void
test_questions (void)
{
  visit_guides (check_questions);
}

static SinewRow *
find_cause (SinewPage  *page,
            const char *title,
            SinewItem  *cause)
{
  SinewSection *section = support_find_section (page, "causes");

  for (guint i = 0; i < section->blocks->len; i++)
    {
      SinewBlock *block = g_ptr_array_index (section->blocks, i);

      for (guint j = 0; g_str_equal (block->title, title) && j < block->rows->len; j++)
        {
          SinewRow *row = g_ptr_array_index (block->rows, j);

          if (row->item == cause)
            return row;
        }
    }

  return NULL;
}

static gboolean
is_linked_with_topic (SinewLibrary *library,
                      SinewItem    *cause,
                      SinewItem    *guide)
{
  const char *const *topics = sinew_guide_get_topics (SINEW_GUIDE (guide));

  for (guint i = 0; topics[i]; i++)
    {
      if (sinew_library_find_link (library, cause, sinew_library_lookup (library, SINEW_KIND_SYMPTOM, topics[i])))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_claim_of (SinewRow  *row,
              SinewItem *guide)
{
  for (guint i = 0; i < row->claims->len; i++)
    {
      if (is_of_article (g_ptr_array_index (row->claims, i), guide))
        return TRUE;
    }

  return FALSE;
}

/* Every cause that is linked with a topic is there once: with those that the article
 * names, or with the others. */
static void
check_causes (SinewLibrary *library,
              SinewPage    *page)
{
  SinewItem  *guide = sinew_page_get_item (page);
  GListModel *causes = sinew_library_get_items (library, SINEW_KIND_CAUSE);
  guint       n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (causes); i++)
    {
      g_autoptr (SinewItem) cause = g_list_model_get_item (causes, i);
      SinewRow *named = find_cause (page, "Named in the article", cause);
      SinewRow *other = find_cause (page, "Known from other articles or from references", cause);

      g_assert_true (named == NULL || other == NULL);
      if (is_linked_with_topic (library, cause, guide))
        g_assert_true (named != NULL || other != NULL);
      if (named)
        g_assert_true (has_claim_of (named, guide));
      if (other)
        g_assert_false (has_claim_of (other, guide));
      n += named != NULL || other != NULL;
    }
  g_assert_cmpuint (n, >, 5);
}

static void
test_causes (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) hard = sinew_page_build_for_item (library, support_get (library, "guide/hard-muscles"));

  visit_guides (check_causes);
  /* It names this one, though for another sign than those that it is about. */
  g_assert_nonnull (find_cause (hard, "Named in the article", support_get (library, "cause/multiple-sclerosis")));
}

static gboolean
lists_reference (SinewLibrary *library,
                 GPtrArray    *shown,
                 const char   *id)
{
  g_autofree char *kind_id = g_strconcat ("reference/", id, NULL);

  return g_ptr_array_find_with_equal_func (shown, kind_id, g_str_equal, NULL);
}

/* What the answers, the corrections and the evidence on the page rest on is listed at
 * its end. */
static void
check_references (SinewLibrary *library,
                  SinewPage    *page)
{
  GPtrArray *sections = sinew_page_get_sections (page);
  g_autoptr (GPtrArray) shown = support_list_rows (page, "who-says-so", SINEW_BLOCK_REFERENCES);

  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      for (guint j = 0; j < section->blocks->len && !g_str_equal (section->id, "causes"); j++)
        {
          SinewBlock *block = g_ptr_array_index (section->blocks, j);

          for (guint k = 0; k < block->rows->len; k++)
            {
              SinewRow *row = g_ptr_array_index (block->rows, k);

              for (guint l = 0; l < row->references->len; l++)
                g_assert_true (lists_reference (library, shown, sinew_item_get_id (g_ptr_array_index (row->references, l))));
              for (guint l = 0; l < row->corrections->len; l++)
                {
                  const char *const *sources = sinew_correction_get_sources (g_ptr_array_index (row->corrections, l));

                  for (guint m = 0; sources[m]; m++)
                    g_assert_true (lists_reference (library, shown, sources[m]));
                }
            }
        }
    }
  g_assert_cmpuint (shown->len, >, 5);
}

static void
test_references (void)
{
  visit_guides (check_references);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide-page/sections", test_sections);
  g_test_add_func ("/guide-page/claims", test_claims);
  g_test_add_func ("/guide-page/places", test_places);
  g_test_add_func ("/guide-page/labels", test_labels);
  g_test_add_func ("/guide-page/order-of-sections", test_order_of_sections);
  g_test_add_func ("/guide-page/order-of-places", test_order_of_places);
  g_test_add_func ("/guide-page/nutrients", test_nutrients);
  g_test_add_func ("/guide-page/table", test_table);
  g_test_add_func ("/guide-page/questions", test_questions);
  g_test_add_func ("/guide-page/causes", test_causes);
  g_test_add_func ("/guide-page/references", test_references);

  return g_test_run ();
}
