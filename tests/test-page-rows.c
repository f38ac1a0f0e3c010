/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sinew-guide.h"
#include "sinew-page-parts.h"
#include "support-page.h"

/* What the rows of pages say: that it has its source, its correction, and a way
 * back. */

static gboolean
has_row (SinewLibrary  *library,
         SinewItem     *item,
         const char    *section_id,
         SinewBlockKind kind,
         SinewItem     *wanted)
{
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, item);
  g_autoptr (GPtrArray) lines = support_list_rows (page, section_id, kind);
  g_autofree char *line = sinew_item_dup_kind_id (wanted);

  return g_ptr_array_find_with_equal_func (lines, line, g_str_equal, NULL);
}

typedef void (*RowFunc) (SinewLibrary *library,
                         SinewPage    *page,
                         SinewBlock   *block,
                         SinewRow     *row);

static void
visit_rows (SinewLibrary *library,
            SinewPage    *page,
            RowFunc       func)
{
  GPtrArray *sections = sinew_page_get_sections (page);

  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          SinewBlock *block = g_ptr_array_index (section->blocks, j);

          for (guint k = 0; k < block->rows->len; k++)
            func (library, page, block, g_ptr_array_index (block->rows, k));
        }
    }
}

static gboolean
corrects (SinewCorrection *correction,
          GPtrArray       *claims)
{
  const char *const *ids = sinew_correction_get_claims (correction);

  for (guint i = 0; i < claims->len; i++)
    {
      if (g_strv_contains (ids, sinew_item_get_id (g_ptr_array_index (claims, i))))
        return TRUE;
    }

  return FALSE;
}

/* A row carries the corrections of all its claims, once each, and no other. */
static void
check_corrections_of_row (SinewLibrary *library,
                          SinewPage    *page,
                          SinewBlock   *block,
                          SinewRow     *row)
{
  GListModel *all = sinew_library_get_items (library, SINEW_KIND_CORRECTION);
  guint       n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SinewCorrection) correction = g_list_model_get_item (all, i);
      gboolean is_expected = corrects (correction, row->claims);

      g_assert_cmpint (g_ptr_array_find (row->corrections, correction, NULL), ==, is_expected);
      n += is_expected;
    }

  g_assert_cmpuint (row->corrections->len, ==, n);
}

static guint
count_articles (GPtrArray *claims)
{
  g_autoptr (GHashTable) articles = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < claims->len; i++)
    g_hash_table_add (articles, (gpointer)sinew_claim_get_article (g_ptr_array_index (claims, i)));

  return g_hash_table_size (articles);
}

/* What a row says of articles, its claims show. */
static void
check_sources_of_row (SinewLibrary *library,
                      SinewPage    *page,
                      SinewBlock   *block,
                      SinewRow     *row)
{
  if (block->kind == SINEW_BLOCK_CLAIMS)
    {
      g_assert_cmpint (row->n_articles, ==, -1);
      g_assert_cmpuint (row->claims->len, ==, 1);
      g_assert_true ((SinewItem *)g_ptr_array_index (row->claims, 0) == row->item);
      g_assert_cmpstr (row->text, ==, sinew_item_get_name (row->item));
      g_assert_nonnull (row->label);
      g_assert_cmpstr (row->hedge_note, ==, sinew_hedge_get_label (sinew_claim_get_hedge (SINEW_CLAIM (row->item))));
    }
  else if (block->kind == SINEW_BLOCK_QUESTIONS)
    {
      g_assert_cmpint (row->n_articles, ==, -1);
      g_assert_cmpuint (row->claims->len, >, 0);
      g_assert_nonnull (row->text);
    }
  else if (row->n_articles >= 0)
    {
      g_assert_cmpint (row->n_articles, ==, count_articles (row->claims));
    }
  else
    {
      g_assert_cmpuint (row->claims->len, ==, 0);
    }
}

static void
check_rows (SinewLibrary *library,
            SinewPage    *page)
{
  visit_rows (library, page, check_corrections_of_row);
  visit_rows (library, page, check_sources_of_row);
}

static void
test_rows (void)
{
  support_visit_all_pages (check_rows);
}

/* Every claim on an item stands on its page, with the article’s name above. */
static void
check_who_says_so (SinewLibrary *library,
                   SinewPage    *page)
{
  SinewItem *item = sinew_page_get_item (page);
  GPtrArray *claims = sinew_library_get_claims_on (library, item);
  g_autoptr (GPtrArray) shown = support_list_rows (page, "who-says-so", SINEW_BLOCK_CLAIMS);

  g_assert_cmpuint (shown->len, ==, claims->len);
  for (guint i = 0; i < claims->len; i++)
    {
      g_autofree char *kind_id = sinew_item_dup_kind_id (g_ptr_array_index (claims, i));

      g_assert_true (g_ptr_array_find_with_equal_func (shown, kind_id, g_str_equal, NULL));
    }
}

static void
test_who_says_so (void)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE };
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  support_visit_pages (library, kinds, G_N_ELEMENTS (kinds), check_who_says_so);
}

/* What a claim stands under: the name of its article; in the guide to that one, the
 * name of its section, but for those that belong together whatever their section. */
static void
check_heading (SinewLibrary *library,
               SinewPage    *page,
               SinewBlock   *block,
               SinewRow     *row)
{
  SinewItem  *item = sinew_page_get_item (page);
  SinewItem  *guide;
  SinewClaim *claim;

  if (block->kind != SINEW_BLOCK_CLAIMS)
    return;

  claim = SINEW_CLAIM (row->item);
  guide = sinew_library_lookup (library, SINEW_KIND_GUIDE, sinew_claim_get_article (claim));
  if (SINEW_IS_GUIDE (item))
    {
      g_assert_true (guide == item);
      if (!g_str_equal (block->title, "The article’s own answers") && !g_str_equal (block->title, "What the article says of itself"))
        g_assert_cmpint (g_ascii_strcasecmp (block->title, sinew_claim_get_section (claim)), ==, 0);
    }
  else
    {
      g_assert_cmpstr (block->title, ==, sinew_guide_get_article_name (SINEW_GUIDE (guide)));
    }
}

static void
check_headings (SinewLibrary *library,
                SinewPage    *page)
{
  visit_rows (library, page, check_heading);
}

static void
test_headings (void)
{
  support_visit_all_pages (check_headings);
}

/* Lists “WORDS N” of the objects that claims of some groups have on an item. */
static GPtrArray *
list_terms (SinewLibrary *library,
            SinewItem    *item,
            const char   *groups)
{
  GListModel *claims = sinew_library_get_items (library, SINEW_KIND_CLAIM);
  g_auto (GStrv) wanted = g_strsplit (groups, " ", -1);
  g_autoptr (GHashTable) articles = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_hash_table_unref);
  g_autofree char *term = g_strconcat ("term/", sinew_item_get_id (item), NULL);
  GPtrArray       *lines = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter   iter;
  gpointer         words, set;

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);
      const char *const *objects = sinew_claim_get_objects (claim);

      if (!g_strv_contains ((const char *const *)wanted, sinew_claim_get_group (claim)) ||
          !g_strv_contains (sinew_claim_get_subjects (claim), term) || sinew_claim_get_hedge (claim) == SINEW_HEDGE_DENIED)
        continue;
      for (guint j = 0; objects[j]; j++)
        {
          gpointer key = (gpointer)sinew_library_get_words (library, objects[j]);

          if (!g_hash_table_contains (articles, key))
            g_hash_table_insert (articles, key, g_hash_table_new (g_str_hash, g_str_equal));
          g_hash_table_add (g_hash_table_lookup (articles, key), (gpointer)sinew_claim_get_article (claim));
        }
    }

  g_hash_table_iter_init (&iter, articles);
  while (g_hash_table_iter_next (&iter, &words, &set))
    g_ptr_array_add (lines, g_strdup_printf ("%s %u", (char *)words, g_hash_table_size (set)));

  return lines;
}

/* Lists “WORDS N” of the rows of a section’s terms. */
static GPtrArray *
list_shown_terms (SinewPage  *page,
                  const char *section_id)
{
  SinewSection *section = support_find_section (page, section_id);
  GPtrArray    *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; section && i < section->blocks->len; i++)
    {
      SinewBlock *block = g_ptr_array_index (section->blocks, i);
      int         most = G_MAXINT;

      for (guint j = 0; block->kind == SINEW_BLOCK_TERMS && j < block->rows->len; j++)
        {
          SinewRow *row = g_ptr_array_index (block->rows, j);

          g_ptr_array_add (lines, g_strdup_printf ("%s %d", row->label, row->n_articles));
          g_assert_cmpint (row->n_articles, <=, most);
          most = row->n_articles;
        }
    }

  return lines;
}

static void
check_terms (SinewLibrary *library,
             SinewPage    *page)
{
  static const struct
  {
    const char *section;
    const char *groups;
  } cases[] = {
    { "signs", "deficiency-name" },
    { "risk", "risk-factor medication requirement" },
    { "foods", "food-source other-source" },
    { "supplements", "excess" },
    { "tests", "diagnosis" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) expected = list_terms (library, sinew_page_get_item (page), cases[i].groups);
      g_autoptr (GPtrArray) actual = list_shown_terms (page, cases[i].section);

      g_assert_cmpuint (actual->len, ==, expected->len);
      if (expected->len)
        support_assert_lines (actual, expected);
    }
}

static void
test_terms (void)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) magnesium = NULL;
  g_autoptr (GPtrArray) foods = NULL;

  support_visit_pages (library, kinds, G_N_ELEMENTS (kinds), check_terms);

  magnesium = sinew_page_build_for_item (library, support_get (library, "nutrient/magnesium"));
  foods = list_shown_terms (magnesium, "foods");
  g_assert_cmpuint (foods->len, >, 5);
}

/* The block of a section that has a title of its own; NULL if none has. */
static SinewBlock *
find_block (SinewPage  *page,
            const char *section_id,
            const char *title)
{
  SinewSection *section = support_find_section (page, section_id);

  for (guint i = 0; section && i < section->blocks->len; i++)
    {
      SinewBlock *block = g_ptr_array_index (section->blocks, i);

      if (g_strcmp0 (block->title, title) == 0)
        return block;
    }

  return NULL;
}

/* What is known beyond the articles stands under a title that says so. */
static void
assert_row_beyond (SinewPage  *page,
                   const char *section_id,
                   const char *title,
                   guint       n_rows,
                   guint       place,
                   const char *label,
                   const char *text)
{
  SinewBlock *block = find_block (page, section_id, title);
  SinewRow   *row;

  g_assert_nonnull (block);
  g_assert_cmpint (block->kind, ==, SINEW_BLOCK_REMARKS);
  g_assert_cmpuint (block->rows->len, ==, n_rows);
  row = g_ptr_array_index (block->rows, place);
  g_assert_cmpstr (row->label, ==, label);
  g_assert_cmpstr (row->text, ==, text);
  g_assert_cmpint (row->n_articles, ==, -1);
  g_assert_null (row->item);
}

static void
test_clinical (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) magnesium = sinew_page_build_for_item (library, support_get (library, "nutrient/magnesium"));
  g_autoptr (SinewPage) protein = sinew_page_build_for_item (library, support_get (library, "nutrient/protein"));
  g_autoptr (GPtrArray) references = support_list_rows (magnesium, "who-says-so", SINEW_BLOCK_REFERENCES);

  assert_row_beyond (magnesium, "risk", "Beyond the articles", 5, 3, "Older adults", NULL);
  assert_row_beyond (magnesium, "risk", "Medicines that lower it", 6, 0, "Loop and thiazide diuretics", "Greater loss in urine");
  assert_row_beyond (magnesium, "supplements", "Reasons to ask first", 7, 1, "Myasthenia gravis (can get worse)", NULL);
  assert_row_beyond (magnesium, "tests", "Beyond the articles", 4, 0, "Serum magnesium", NULL);
  g_assert_true (g_ptr_array_find_with_equal_func (references, "reference/costello-2017", g_str_equal, NULL));

  g_assert_null (find_block (protein, "risk", "Beyond the articles"));
  g_assert_null (find_block (protein, "risk", "Medicines that lower it"));
  g_assert_null (find_block (protein, "supplements", "Reasons to ask first"));
  g_assert_null (find_block (protein, "tests", "Beyond the articles"));
}

/* Terms are what is said of the item itself, not of another by way of it. */
static void
test_terms_of_subject (void)
{
  g_autoptr (SinewLibrary) library = support_load_text (
    "{ \"articles\": [{ \"id\": \"a\", \"name\": \"A\", \"question\": \"A?\", \"answer\": \"A.\", \"topics\": [] }],"
    "  \"terms\": [{ \"id\": \"n\", \"name\": \"N\", \"kind\": \"nutrient\" }, { \"id\": \"m\", \"name\": \"M\", \"kind\": \"nutrient\" }],"
    "  \"nutrients\": [{ \"id\": \"n\", \"name\": \"N\", \"group\": \"other\", \"summary\": \"N.\", \"checked\": \"no\" },"
    "                  { \"id\": \"m\", \"name\": \"M\", \"group\": \"other\", \"summary\": \"M.\", \"checked\": \"no\" }],"
    "  \"claims\": [{ \"id\": \"a-1\", \"article\": \"a\", \"section\": \"all\", \"kind\": \"food-source\", \"subjects\": [\"term/n\"],"
    "                 \"objects\": [\"Nuts\", \"term/m\", \"Nuts\"], \"text\": \"A.\", \"place\": \"here\" }] }");
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, support_get (library, "nutrient/n"));
  g_autoptr (SinewPage) other_page = sinew_page_build_for_item (library, support_get (library, "nutrient/m"));
  g_autoptr (GPtrArray) foods = list_shown_terms (page, "foods");

  g_assert_cmpuint (foods->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (foods, 0), ==, "M 1");
  g_assert_cmpstr (g_ptr_array_index (foods, 1), ==, "Nuts 1");
  g_assert_null (support_find_section (other_page, "foods"));
}

/* The links that a page shows are those of the item, in their order. */
static void
check_links (SinewLibrary *library,
             SinewPage    *page,
             const char   *section_id,
             gboolean      as_source,
             SinewKind     kind_of_source)
{
  SinewItem *item = sinew_page_get_item (page);
  GPtrArray *links = sinew_library_get_links_of (library, item);
  g_autoptr (GPtrArray) actual = support_list_rows (page, section_id, SINEW_BLOCK_SIGNS);
  guint n = 0;

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink       *link = g_ptr_array_index (links, i);
      SinewItem       *other = as_source ? sinew_link_get_sign (link) : sinew_link_get_source (link);
      g_autofree char *kind_id = sinew_item_dup_kind_id (other);

      if (other == item || sinew_item_get_kind (sinew_link_get_source (link)) != kind_of_source)
        continue;
      g_assert_cmpuint (n, <, actual->len);
      g_assert_cmpstr (g_ptr_array_index (actual, n), ==, kind_id);
      n++;
    }

  g_assert_cmpuint (n, ==, actual->len);
}

static void
check_links_of_page (SinewLibrary *library,
                     SinewPage    *page)
{
  SinewItem *item = sinew_page_get_item (page);

  switch ((int)sinew_item_get_kind (item))
    {
    case SINEW_KIND_NUTRIENT:
      check_links (library, page, "signs", TRUE, SINEW_KIND_NUTRIENT);
      break;
    case SINEW_KIND_SYMPTOM:
      check_links (library, page, "nutrients", FALSE, SINEW_KIND_NUTRIENT);
      check_links (library, page, "causes", FALSE, SINEW_KIND_CAUSE);
      break;
    case SINEW_KIND_CAUSE:
      check_links (library, page, "symptoms", TRUE, SINEW_KIND_CAUSE);
      check_links (library, page, "nutrients", FALSE, SINEW_KIND_NUTRIENT);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
test_links (void)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE };
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  support_visit_pages (library, kinds, G_N_ELEMENTS (kinds), check_links_of_page);
}

/* Asserts that a page of one kind leads to one of another just when that leads
 * back. */
static void
assert_both_ways (SinewLibrary  *library,
                  SinewKind      kind,
                  const char    *section_id,
                  SinewKind      other_kind,
                  const char    *other_section_id,
                  SinewBlockKind block_kind,
                  SinewBlockKind other_block_kind)
{
  GListModel *items = sinew_library_get_items (library, kind);
  GListModel *others = sinew_library_get_items (library, other_kind);
  guint       n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    for (guint j = 0; j < g_list_model_get_n_items (others); j++)
      {
        g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
        g_autoptr (SinewItem) other = g_list_model_get_item (others, j);
        gboolean there = has_row (library, item, section_id, block_kind, other);
        gboolean back = has_row (library, other, other_section_id, other_block_kind, item);

        if (there != back)
          g_error ("%s and %s lead to each other in one way only", sinew_item_get_id (item), sinew_item_get_id (other));
        n += there;
      }

  g_assert_cmpuint (n, >, 0);
}

static void
test_both_ways (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  assert_both_ways (library, SINEW_KIND_NUTRIENT, "signs", SINEW_KIND_SYMPTOM, "nutrients", SINEW_BLOCK_SIGNS, SINEW_BLOCK_SIGNS);
  assert_both_ways (library, SINEW_KIND_NUTRIENT, "signs", SINEW_KIND_CAUSE, "nutrients", SINEW_BLOCK_SIGNS, SINEW_BLOCK_SIGNS);
  assert_both_ways (library, SINEW_KIND_CAUSE, "symptoms", SINEW_KIND_SYMPTOM, "causes", SINEW_BLOCK_SIGNS, SINEW_BLOCK_SIGNS);
}

/* Links of nutrients with a condition may be those of the symptom that it is felt
 * as: they are on the page of the condition too, with their sources. */
static void
test_felt_as (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  SinewItem *condition = support_get (library, "cause/restless-legs-syndrome");
  SinewItem *symptom = support_get (library, "symptom/restless-legs");
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, condition);
  g_autoptr (SinewPage) of_symptom = sinew_page_build_for_item (library, symptom);
  g_autoptr (GPtrArray) actual = support_list_rows (page, "felt-as", SINEW_BLOCK_SIGNS);
  g_autoptr (GPtrArray) expected = support_list_rows (of_symptom, "nutrients", SINEW_BLOCK_SIGNS);
  SinewItem         *iron = support_get (library, "nutrient/iron");
  SinewEvidence     *evidence = sinew_link_get_evidence (sinew_library_find_link (library, iron, symptom));
  const char *const *sources = sinew_evidence_get_sources (evidence);

  g_assert_cmpuint (expected->len, >, 0);
  support_assert_lines (actual, expected);
  g_assert_nonnull (sources[0]);
  for (guint i = 0; sources[i]; i++)
    g_assert_true (has_row (library, condition, "who-says-so", SINEW_BLOCK_REFERENCES,
                            sinew_library_lookup (library, SINEW_KIND_REFERENCE, sources[i])));

  g_assert_null (sinew_page_find_felt_as (library, support_get (library, "cause/myopathy")));
  g_assert_null (sinew_page_find_felt_as (library, symptom));
}

/* Adds the cause to @lines for each risk of the nutrient that is one. */
static void
add_risks (GPtrArray    *lines,
           SinewLibrary *library,
           SinewItem    *nutrient)
{
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, nutrient);
  SinewSection *section = support_find_section (page, "risk");
  SinewBlock   *block = section ? g_ptr_array_index (section->blocks, 0) : NULL;

  for (guint i = 0; block && block->kind == SINEW_BLOCK_TERMS && i < block->rows->len; i++)
    {
      SinewRow *row = g_ptr_array_index (block->rows, i);

      if (row->item && sinew_item_get_kind (row->item) == SINEW_KIND_CAUSE)
        g_ptr_array_add (lines, g_strdup_printf ("%s %s %d", sinew_item_get_id (row->item), sinew_item_get_id (nutrient), row->n_articles));
    }
}

static void
add_shortages (GPtrArray    *lines,
               SinewLibrary *library,
               SinewItem    *cause)
{
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, cause);
  SinewSection *section = support_find_section (page, "shortages");
  SinewBlock   *block = section ? g_ptr_array_index (section->blocks, 0) : NULL;

  for (guint i = 0; block && i < block->rows->len; i++)
    {
      SinewRow *row = g_ptr_array_index (block->rows, i);

      g_assert_cmpint (sinew_item_get_kind (row->item), ==, SINEW_KIND_NUTRIENT);
      g_ptr_array_add (lines, g_strdup_printf ("%s %s %d", sinew_item_get_id (cause), sinew_item_get_id (row->item), row->n_articles));
    }
}

/* What puts somebody at risk of a shortage leads to the nutrient, and back. */
static void
test_shortages (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  GListModel *nutrients = sinew_library_get_items (library, SINEW_KIND_NUTRIENT);
  GListModel *causes = sinew_library_get_items (library, SINEW_KIND_CAUSE);
  g_autoptr (GPtrArray) risks = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) shortages = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (nutrients); i++)
    {
      g_autoptr (SinewItem) nutrient = g_list_model_get_item (nutrients, i);

      add_risks (risks, library, nutrient);
    }
  for (guint i = 0; i < g_list_model_get_n_items (causes); i++)
    {
      g_autoptr (SinewItem) cause = g_list_model_get_item (causes, i);

      add_shortages (shortages, library, cause);
    }

  g_assert_cmpuint (risks->len, >, 0);
  support_assert_lines (shortages, risks);
}

/* On the page of a cause each symptom is told in short, and where nothing of its own
 * is urgent, something stands beside the way to the doctor. */
static void
check_cause (SinewLibrary *library,
             SinewPage    *page)
{
  SinewSection *symptoms = support_find_section (page, "symptoms");
  SinewSection *doctor = support_find_section (page, "doctor");
  GPtrArray    *rows = symptoms ? ((SinewBlock *)g_ptr_array_index (symptoms->blocks, 0))->rows : NULL;

  for (guint i = 0; rows && i < rows->len; i++)
    {
      SinewRow *row = g_ptr_array_index (rows, i);

      g_assert_cmpstr (row->text, ==, sinew_item_get_summary (row->item));
    }
  g_assert_nonnull (((SinewBlock *)g_ptr_array_index (doctor->blocks, 0))->text);
}

static void
test_causes (void)
{
  static const SinewKind kinds[] = { SINEW_KIND_CAUSE };
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  support_visit_pages (library, kinds, G_N_ELEMENTS (kinds), check_cause);
}

/* A reference leads to the pages that show it. */
static void
check_backs (SinewLibrary *library,
             SinewPage    *page)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE, SINEW_KIND_GUIDE };
  SinewItem             *reference = sinew_page_get_item (page);
  g_autoptr (GPtrArray) backed = support_list_rows (page, "backs", SINEW_BLOCK_TERMS);
  guint n = 0;

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      GListModel *items = sinew_library_get_items (library, kinds[k]);

      for (guint i = 0; i < g_list_model_get_n_items (items); i++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
          g_autofree char *kind_id = sinew_item_dup_kind_id (item);
          gboolean         is_shown = has_row (library, item, "who-says-so", SINEW_BLOCK_REFERENCES, reference);

          if (is_shown != g_ptr_array_find_with_equal_func (backed, kind_id, g_str_equal, NULL))
            g_error ("%s and %s lead to each other in one way only", sinew_item_get_id (reference), kind_id);
          n += is_shown;
        }
    }

  g_assert_cmpuint (backed->len, ==, n);
}

static void
test_references (void)
{
  static const SinewKind kinds[] = { SINEW_KIND_REFERENCE };
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  support_visit_pages (library, kinds, G_N_ELEMENTS (kinds), check_backs);
}

/* The head of a page: what the item is called, and in how many articles. */
static void
check_head (SinewLibrary *library,
            SinewPage    *page)
{
  SinewItem       *item = sinew_page_get_item (page);
  GPtrArray       *claims = sinew_library_get_claims_on (library, item);
  guint            n = count_articles (claims);
  g_autofree char *named = n ? g_strdup_printf ("named in %u of 5 articles", n) : g_strdup ("not named in the articles");

  g_assert_cmpstr (sinew_page_get_title (page), ==, sinew_item_get_name (item));
  g_assert_cmpstr (sinew_page_get_summary (page), ==, sinew_item_get_summary (item));
  g_assert_cmpuint (sinew_page_count_articles_on (library, item), ==, n);
  g_assert_true (g_str_has_suffix (sinew_page_get_subtitle (page), named));
}

static void
test_head (void)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE };
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  support_visit_pages (library, kinds, G_N_ELEMENTS (kinds), check_head);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/page-rows/rows", test_rows);
  g_test_add_func ("/page-rows/who-says-so", test_who_says_so);
  g_test_add_func ("/page-rows/headings", test_headings);
  g_test_add_func ("/page-rows/terms", test_terms);
  g_test_add_func ("/page-rows/clinical", test_clinical);
  g_test_add_func ("/page-rows/terms-of-subject", test_terms_of_subject);
  g_test_add_func ("/page-rows/links", test_links);
  g_test_add_func ("/page-rows/both-ways", test_both_ways);
  g_test_add_func ("/page-rows/felt-as", test_felt_as);
  g_test_add_func ("/page-rows/shortages", test_shortages);
  g_test_add_func ("/page-rows/causes", test_causes);
  g_test_add_func ("/page-rows/references", test_references);
  g_test_add_func ("/page-rows/head", test_head);

  return g_test_run ();
}
