/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-correction.h"
#include "sinew-disagreement.h"
#include "sinew-guide.h"
#include "sinew-reference.h"
#include "support-page.h"

/* The pages that are not about one item. */

static SinewPage *
build (SinewLibrary *library,
       const char   *place)
{
  SinewPage *page = sinew_place_build (library, place);

  g_assert_nonnull (page);

  return page;
}

/* All rows of blocks of a kind. */
static GPtrArray *
list_rows (SinewPage     *page,
           SinewBlockKind kind)
{
  GPtrArray *sections = sinew_page_get_sections (page);
  GPtrArray *rows = g_ptr_array_new ();

  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          SinewBlock *block = g_ptr_array_index (section->blocks, j);

          if (block->kind == kind)
            g_ptr_array_extend (rows, block->rows, NULL, NULL);
        }
    }

  return rows;
}

static void
assert_not_blank (const char *text)
{
  g_assert_nonnull (text);
  g_assert_cmpstr (text, !=, "");
}

/* Each has its title, sections with content, and leads to the signs that need a
 * doctor from its end. */
static void
check_place (SinewLibrary *library,
             const char   *place)
{
  g_autoptr (SinewPage) page = build (library, place);
  GPtrArray    *sections = sinew_page_get_sections (page);
  SinewSection *last = g_ptr_array_index (sections, sections->len - 1);
  SinewBlock   *block;
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_true (sinew_place_exists (library, place));
  g_assert_null (sinew_page_get_item (page));
  g_assert_cmpstr (sinew_page_get_title (page), ==, sinew_place_get_title (place));
  assert_not_blank (sinew_page_get_summary (page));
  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      assert_not_blank (section->title);
      g_assert_true (g_hash_table_add (ids, section->id));
      g_assert_cmpuint (section->blocks->len, >, 0);
    }

  if (g_str_equal (place, SINEW_PLACE_DOCTOR))
    return;
  g_assert_cmpstr (last->id, ==, "doctor");
  block = g_ptr_array_index (last->blocks, last->blocks->len - 1);
  g_assert_cmpint (block->kind, ==, SINEW_BLOCK_DOCTOR);
}

static void
test_all (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  const char *const *places = sinew_place_list ();

  g_assert_cmpuint (g_strv_length ((char **)places), ==, 6);
  for (guint i = 0; places[i]; i++)
    check_place (library, places[i]);
}

/* A place is one of the list or an item that has a page. */
static void
test_others (void)
{
  static const char *const none[] = { "", "nothing", "Start", "claim/stiff-legs-001", "nutrient/x", "nutrient" };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = build (library, "nutrient/magnesium");

  g_assert_true (sinew_page_get_item (page) == support_get (library, "nutrient/magnesium"));
  g_assert_true (sinew_place_exists (library, "nutrient/magnesium"));
  g_assert_null (sinew_place_get_title ("nutrient/magnesium"));
  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      g_assert_false (sinew_place_exists (library, none[i]));
      g_assert_null (sinew_place_build (library, none[i]));
      g_assert_null (sinew_place_get_title (none[i]));
    }
}

/* The rows that lead to a page lead to one that there is, and the start page leads
 * to all that no list and no button leads to. */
static void
test_rows_lead_somewhere (void)
{
  static const char *const hidden[] = { SINEW_PLACE_HELP, SINEW_PLACE_DATA, SINEW_PLACE_DISAGREEMENTS, SINEW_PLACE_REFERENCES };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  const char *const *places = sinew_place_list ();
  g_autoptr (GHashTable) reached = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; places[i]; i++)
    {
      g_autoptr (SinewPage) page = build (library, places[i]);
      g_autoptr (GPtrArray) rows = list_rows (page, SINEW_BLOCK_REMARKS);

      for (guint j = 0; j < rows->len; j++)
        {
          SinewRow *row = g_ptr_array_index (rows, j);

          if (row->place == NULL)
            continue;
          g_assert_null (row->item);
          g_assert_true (sinew_place_exists (library, row->place));
          if (g_str_equal (places[i], SINEW_PLACE_START))
            g_hash_table_add (reached, g_strdup (row->place));
        }
    }

  for (guint i = 0; i < G_N_ELEMENTS (hidden); i++)
    g_assert_true (g_hash_table_contains (reached, hidden[i]));
}

static void
assert_ids (GPtrArray         *items,
            const char *const *ids)
{
  g_assert_cmpuint (items->len, ==, g_strv_length ((char **)ids));
  for (guint i = 0; ids[i]; i++)
    g_assert_cmpstr (sinew_item_get_id (g_ptr_array_index (items, i)), ==, ids[i]);
}

/* Every correction is there once, with its claims and its sources. */
static void
test_corrections (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = build (library, SINEW_PLACE_DISAGREEMENTS);
  g_autoptr (GPtrArray) rows = list_rows (page, SINEW_BLOCK_CORRECTIONS);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_assert_cmpuint (rows->len, >, 0);
  g_assert_cmpuint (rows->len, ==, sinew_library_count (library, SINEW_KIND_CORRECTION));
  for (guint i = 0; i < rows->len; i++)
    {
      SinewRow        *row = g_ptr_array_index (rows, i);
      SinewCorrection *correction = g_ptr_array_index (row->corrections, 0);

      g_assert_true (g_hash_table_add (seen, correction));
      g_assert_cmpuint (row->corrections->len, ==, 1);
      g_assert_cmpstr (row->label, ==, sinew_item_get_name (SINEW_ITEM (correction)));
      g_assert_cmpstr (row->text, ==, sinew_correction_get_why (correction));
      g_assert_cmpstr (row->setting, ==, sinew_correction_get_verdict (correction));
      assert_ids (row->claims, sinew_correction_get_claims (correction));
      assert_ids (row->references, sinew_correction_get_sources (correction));
    }
}

/* Each verdict of the data has a heading of its own meaning. */
static void
test_verdicts (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = build (library, SINEW_PLACE_DISAGREEMENTS);
  GPtrArray *sections = sinew_page_get_sections (page);
  g_autoptr (GHashTable) section_of = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_null (support_find_section (page, "others"));
  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);
      SinewBlock   *block = g_ptr_array_index (section->blocks, section->blocks->len - 1);

      if (block->kind != SINEW_BLOCK_CORRECTIONS)
        continue;
      assert_not_blank (((SinewBlock *)g_ptr_array_index (section->blocks, 0))->text);
      for (guint j = 0; j < block->rows->len; j++)
        {
          SinewRow *row = g_ptr_array_index (block->rows, j);
          gpointer  other = g_hash_table_lookup (section_of, row->setting);

          g_assert_true (other == NULL || other == section);
          g_hash_table_insert (section_of, row->setting, section);
        }
    }
  g_assert_cmpstr (((SinewSection *)g_hash_table_lookup (section_of, "contradicted"))->id, ==, "contradicted");
  g_assert_cmpstr (((SinewSection *)g_hash_table_lookup (section_of, "needs context"))->id, ==, "context");
}

static char *
describe_disagreement (SinewDisagreement *disagreement)
{
  GPtrArray *sides[] = { disagreement->said, disagreement->reserved, disagreement->denied };
  GString   *text = g_string_new (sinew_item_get_id (sinew_link_get_source (disagreement->link)));

  g_string_append_printf (text, " %s", sinew_item_get_id (sinew_link_get_sign (disagreement->link)));
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      g_string_append (text, " |");
      for (guint j = 0; j < sides[i]->len; j++)
        g_string_append_printf (text, " %s", sinew_item_get_id (g_ptr_array_index (sides[i], j)));
    }

  return g_string_free (text, FALSE);
}

/* All that the claims hold of it. That one article says “may”, or denies a direct
 * link only and states an indirect one itself, is no disagreement; nor is what an
 * article says of too much of a nutrient. */
static void
test_disagreements (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (GPtrArray) disagreements = sinew_disagreements_list (library);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) actual = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (expected, g_strdup ("vitamin-d muscle-tightness | stiff-legs-118 | | tight-hamstrings-158"));
  g_ptr_array_add (expected, g_strdup ("magnesium muscle-pain | sore-legs-017 sore-legs-019 | "
                                       "heavy-legs-034 heavy-legs-152 heavy-legs-168 |"));
  for (guint i = 0; i < disagreements->len; i++)
    g_ptr_array_add (actual, describe_disagreement (g_ptr_array_index (disagreements, i)));

  support_assert_lines (actual, expected);
}

static int
count_articles (GPtrArray *claims)
{
  g_autoptr (GHashTable) articles = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < claims->len; i++)
    g_hash_table_add (articles, (gpointer)sinew_claim_get_article (g_ptr_array_index (claims, i)));

  return g_hash_table_size (articles);
}

/* Both sides are told, with their claims and with what those are corrected by. Who
 * denies it is not among those who say so. */
static void
test_disagreements_on_page (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = build (library, SINEW_PLACE_DISAGREEMENTS);
  g_autoptr (GPtrArray) disagreements = sinew_disagreements_list (library);
  g_autoptr (GPtrArray) rows = list_rows (page, SINEW_BLOCK_QUESTIONS);

  g_assert_cmpuint (rows->len, ==, disagreements->len);
  g_assert_cmpstr (((SinewSection *)g_ptr_array_index (sinew_page_get_sections (page), 0))->id, ==, "between-articles");
  for (guint i = 0; i < rows->len; i++)
    {
      SinewRow          *row = g_ptr_array_index (rows, i);
      SinewDisagreement *disagreement = g_ptr_array_index (disagreements, i);

      g_assert_cmpuint (row->claims->len, ==, disagreement->said->len + disagreement->reserved->len + disagreement->denied->len);
      g_assert_cmpint (row->n_articles, ==, count_articles (disagreement->said) + count_articles (disagreement->reserved));
      for (guint j = 0; j < row->claims->len; j++)
        {
          SinewClaim *claim = g_ptr_array_index (row->claims, j);
          SinewItem  *guide = sinew_library_lookup (library, SINEW_KIND_GUIDE, sinew_claim_get_article (claim));
          GPtrArray  *corrections = sinew_library_get_corrections_of (library, claim);

          g_assert_nonnull (strstr (row->text, sinew_guide_get_article_name (SINEW_GUIDE (guide))));
          for (guint k = 0; k < corrections->len; k++)
            g_assert_true (g_ptr_array_find (row->corrections, g_ptr_array_index (corrections, k), NULL));
        }
    }
}

/* Every reference is there once, under its kind, in the order of authors. */
static void
test_references (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = build (library, SINEW_PLACE_REFERENCES);
  GPtrArray *sections = sinew_page_get_sections (page);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i + 1 < sections->len; i++)
    {
      SinewSection    *section = g_ptr_array_index (sections, i);
      SinewBlock      *block = g_ptr_array_index (section->blocks, 0);
      const char      *group = sinew_reference_get_group (SINEW_REFERENCE (((SinewRow *)g_ptr_array_index (block->rows, 0))->item));
      g_autofree char *previous = NULL;

      g_assert_cmpint (block->kind, ==, SINEW_BLOCK_REFERENCES);
      for (guint j = 0; j < block->rows->len; j++)
        {
          SinewRow        *row = g_ptr_array_index (block->rows, j);
          g_autofree char *citation = sinew_reference_dup_citation (SINEW_REFERENCE (row->item));

          g_assert_true (g_hash_table_add (seen, row->item));
          g_assert_cmpstr (sinew_reference_get_group (SINEW_REFERENCE (row->item)), ==, group);
          g_assert_cmpstr (row->label, ==, sinew_item_get_name (row->item));
          g_assert_true (g_str_has_prefix (row->text, citation));
          if (previous)
            g_assert_cmpint (g_utf8_collate (previous, citation), <=, 0);
          g_free (previous);
          previous = g_steal_pointer (&citation);
        }
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, sinew_library_count (library, SINEW_KIND_REFERENCE));
}

/* The count of pages is that of the links on the page of the reference. */
static void
test_count_of_pages (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = build (library, SINEW_PLACE_REFERENCES);
  g_autoptr (GPtrArray) rows = list_rows (page, SINEW_BLOCK_REFERENCES);

  for (guint i = 0; i < rows->len; i += 7)
    {
      SinewRow *row = g_ptr_array_index (rows, i);
      g_autoptr (SinewPage) own = sinew_page_build_for_item (library, row->item);
      g_autoptr (GPtrArray) backed = list_rows (own, SINEW_BLOCK_TERMS);
      g_autofree char *expected = g_strdup_printf (" · on %u page", backed->len);

      if (backed->len > 0)
        g_assert_nonnull (strstr (row->text, expected));
      else
        g_assert_null (strstr (row->text, " · on "));
    }
}

static guint
count_from (SinewRow *row)
{
  const char *digits = strpbrk (row->label, "0123456789");

  return digits ? (guint)g_ascii_strtoull (digits, NULL, 10) : 0;
}

/* The page on the data counts what the library has: each kind, and the claims of
 * each article. */
static void
test_counts_of_data (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = build (library, SINEW_PLACE_DATA);
  SinewBlock *contents = g_ptr_array_index (support_find_section (page, "contents")->blocks, 0);
  SinewBlock *articles = g_ptr_array_index (support_find_section (page, "articles")->blocks, 1);
  guint       row = 0;
  guint       n_claims = 0;

  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      guint n = sinew_library_count (library, kind);

      if (n > 0)
        g_assert_cmpuint (count_from (g_ptr_array_index (contents->rows, row++)), ==, n);
    }
  g_assert_cmpuint (row, ==, contents->rows->len);

  g_assert_cmpuint (articles->rows->len, ==, sinew_library_count (library, SINEW_KIND_GUIDE));
  for (guint i = 0; i < articles->rows->len; i++)
    {
      SinewRow *article = g_ptr_array_index (articles->rows, i);

      g_assert_cmpint (sinew_item_get_kind (article->item), ==, SINEW_KIND_GUIDE);
      n_claims += g_ascii_strtoull (article->text, NULL, 10);
    }
  g_assert_cmpuint (n_claims, ==, sinew_library_count (library, SINEW_KIND_CLAIM));
}

static guint
count_checked (SinewLibrary *library,
               gboolean      is_references,
               const char   *prefix)
{
  guint n = 0;

  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      GListModel *items = sinew_library_get_items (library, kind);

      for (guint i = 0; i < g_list_model_get_n_items (items); i++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
          const char *checked = sinew_item_get_checked (item);

          n += (kind == SINEW_KIND_REFERENCE) == is_references && checked && g_str_has_prefix (checked, prefix);
        }
    }

  return n;
}

static void
assert_counted (SinewSection *section,
                guint         n,
                const char   *words)
{
  gboolean found = FALSE;

  for (guint i = 0; i < section->blocks->len; i++)
    {
      SinewBlock      *block = g_ptr_array_index (section->blocks, i);
      g_autofree char *number = g_strdup_printf ("%u ", n);

      found |= strstr (block->text, words) && strstr (block->text, number);
    }
  g_assert_cmpuint (n, >, 0);
  g_assert_true (found);
}

/* How many records rest on memory, on pages and on sources follows from the
 * records. */
static void
test_checks (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = build (library, SINEW_PLACE_DATA);
  SinewSection *section = support_find_section (page, "checks");

  assert_counted (section, count_checked (library, FALSE, "general knowledge"), "from general knowledge");
  assert_counted (section, count_checked (library, FALSE, "stored page"), "a stored copy");
  assert_counted (section, count_checked (library, FALSE, "this data"), "other records of this data");
  assert_counted (section, count_checked (library, FALSE, "source"), "the references where the fact stands");
  assert_counted (section, count_checked (library, TRUE, "general knowledge"), "from memory");
  assert_counted (section, count_checked (library, TRUE, "stored page"), "were seen on stored pages");
}

/* What nobody may be left to believe. */
static void
test_limits (void)
{
  static const char *const limits[] = {
    "No clinician has read this data yet.",
    "partly from general knowledge",
    "not a survey of what medicine knows",
    "Other vitamins and minerals are missing.",
    "There are no foods with their contents yet",
    "no daily amounts or upper limits",
    "Laboratory tests are named without ranges.",
    "A cause that is not listed can still be the right one.",
    "The grades of evidence are a judgment.",
    "a draft of December 2024",
    "in English only",
    "cannot judge the case of one person",
  };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = build (library, SINEW_PLACE_DATA);
  SinewSection *section = support_find_section (page, "limits");
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < section->blocks->len; i++)
    g_string_append_printf (text, "%s\n", ((SinewBlock *)g_ptr_array_index (section->blocks, i))->text);
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    g_assert_nonnull (strstr (text->str, limits[i]));
  g_assert_nonnull (strstr (sinew_page_get_summary (page), "not medical advice"));
  g_assert_nonnull (strstr (sinew_page_get_subtitle (page), sinew_pack_get_version (sinew_library_get_pack (library))));
  g_assert_nonnull (strstr (sinew_page_get_subtitle (page), sinew_pack_get_date (sinew_library_get_pack (library))));
}

/* A line on each guide, which is not its whole answer: the nutrients that its article
 * links with a sign. */
static void
test_start_is_short (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = build (library, SINEW_PLACE_START);
  SinewBlock *block = g_ptr_array_index (support_find_section (page, "guides")->blocks, 0);

  g_assert_cmpuint (block->rows->len, ==, sinew_library_count (library, SINEW_KIND_GUIDE));
  for (guint i = 0; i < block->rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (block->rows, i);

      g_assert_cmpstr (row->label, ==, sinew_item_get_name (row->item));
      g_assert_true (g_str_has_prefix (row->text, "Linked nutrients: "));
      g_assert_nonnull (strstr (row->text, "Magnesium"));
      g_assert_cmpint (g_utf8_strlen (row->text, -1), <, 100);
      if (g_str_equal (sinew_item_get_id (row->item), "heavy-legs"))
        g_assert_cmpstr (row->text, ==, "Linked nutrients: Iron, Magnesium, Potassium");
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/places/all", test_all);
  g_test_add_func ("/places/others", test_others);
  g_test_add_func ("/places/rows-lead-somewhere", test_rows_lead_somewhere);
  g_test_add_func ("/places/corrections", test_corrections);
  g_test_add_func ("/places/verdicts", test_verdicts);
  g_test_add_func ("/places/start-is-short", test_start_is_short);
  g_test_add_func ("/places/disagreements", test_disagreements);
  g_test_add_func ("/places/disagreements-on-page", test_disagreements_on_page);
  g_test_add_func ("/places/references", test_references);
  g_test_add_func ("/places/count-of-pages", test_count_of_pages);
  g_test_add_func ("/places/counts-of-data", test_counts_of_data);
  g_test_add_func ("/places/checks", test_checks);
  g_test_add_func ("/places/limits", test_limits);

  return g_test_run ();
}
