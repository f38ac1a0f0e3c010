/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-article-table.h"
#include "sinew-cause.h"
#include "sinew-comparison.h"
#include "sinew-faq.h"
#include "sinew-guide-page.h"
#include "sinew-page-parts.h"
#include "sinew-symptom.h"
#include "sinew-term-rows.h"

/* What a section of an article is about: where its claims stand on the page. */
typedef enum {
  PLACE_IN_SHORT,
  PLACE_POINTS,
  PLACE_TABLE,
  PLACE_QUESTIONS,
  PLACE_COLOPHON,
} Place;

static gboolean
is_in_article (SinewClaim *claim,
               SinewItem  *guide)
{
  return g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (guide));
}

/* The claims of an article, in its order. */
static GPtrArray *
list_claims (SinewLibrary *library,
             SinewItem    *guide)
{
  GListModel *all = sinew_library_get_items (library, SINEW_KIND_CLAIM);
  GPtrArray  *claims = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      SinewClaim *claim = g_list_model_get_item (all, i);

      if (is_in_article (claim, guide))
        g_ptr_array_add (claims, claim);
      else
        g_object_unref (claim);
    }

  return claims;
}

static gboolean
has_claim_of_group (GPtrArray  *claims,
                    const char *section,
                    const char *group)
{
  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);

      if (g_str_equal (sinew_claim_get_section (claim), section) && g_str_equal (sinew_claim_get_group (claim), group))
        return TRUE;
    }

  return FALSE;
}

/* By what the section holds; the names are those that the data give to sections. */
static Place
find_place (GPtrArray  *claims,
            const char *section)
{
  static const char *const in_short[] = { "summary", "key points", NULL };
  static const char *const colophon[] = { "references", "disclaimer", NULL };

  if (g_strv_contains (in_short, section))
    return PLACE_IN_SHORT;
  if (g_strv_contains (colophon, section))
    return PLACE_COLOPHON;
  if (has_claim_of_group (claims, section, "comparison-table"))
    return PLACE_TABLE;
  if (has_claim_of_group (claims, section, "faq"))
    return PLACE_QUESTIONS;

  return PLACE_POINTS;
}

/* What kind of place a claim stands at, as “paragraph” of “paragraph 2, sentence 1”. */
static char *
dup_kind_of_place (const SinewRow *row)
{
  const char *place = sinew_claim_get_place (SINEW_CLAIM (row->item));

  return g_strndup (place, strcspn (place, "0123456789"));
}

/* A place as text that sorts by its numbers: “paragraph 0010” after “paragraph 0002”. */
static char *
dup_key_of_place (const SinewRow *row)
{
  const char *place = sinew_claim_get_place (SINEW_CLAIM (row->item));
  GString    *key = g_string_new (NULL);

  while (*place)
    {
      gsize n_digits = strspn (place, "0123456789");

      for (gsize i = n_digits; n_digits > 0 && i < 4; i++)
        g_string_append_c (key, '0');
      g_string_append_len (key, place, MAX (n_digits, 1));
      place += MAX (n_digits, 1);
    }

  return g_string_free (key, FALSE);
}

static int
compare_places (gconstpointer a,
                gconstpointer b,
                gpointer      ranks)
{
  const SinewRow  *row_a = *(SinewRow *const *)a;
  const SinewRow  *row_b = *(SinewRow *const *)b;
  g_autofree char *kind_a = dup_kind_of_place (row_a);
  g_autofree char *kind_b = dup_kind_of_place (row_b);
  g_autofree char *key_a = dup_key_of_place (row_a);
  g_autofree char *key_b = dup_key_of_place (row_b);
  int              rank_a = GPOINTER_TO_INT (g_hash_table_lookup (ranks, kind_a));
  int              rank_b = GPOINTER_TO_INT (g_hash_table_lookup (ranks, kind_b));
  int              order = rank_a != rank_b ? rank_a - rank_b : strcmp (key_a, key_b);

  return order != 0 ? order : strcmp (sinew_item_get_id (row_a->item), sinew_item_get_id (row_b->item));
}

/* Claims that were found late have high numbers, wherever they stand. What is said in
 * a paragraph stays before bullets where its first claim does. */
static void
sort_by_place (SinewBlock *block)
{
  g_autoptr (GHashTable) ranks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < block->rows->len; i++)
    {
      g_autofree char *kind = dup_kind_of_place (g_ptr_array_index (block->rows, i));

      if (!g_hash_table_contains (ranks, kind))
        g_hash_table_insert (ranks, g_steal_pointer (&kind), GINT_TO_POINTER (i));
    }
  g_ptr_array_sort_with_data (block->rows, compare_places, ranks);
}

/* A block for each section of the article that belongs to @place, in their order. */
static void
take_claims_by_section (SinewSection *section,
                        SinewLibrary *library,
                        GPtrArray    *claims,
                        Place         place)
{
  g_autoptr (GHashTable) blocks = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);
      const char *name = sinew_claim_get_section (claim);
      SinewBlock *block;

      if (find_place (claims, name) != place)
        continue;

      block = g_hash_table_lookup (blocks, name);
      if (block == NULL)
        {
          g_autofree char *title = sinew_page_capitalize (name);

          block = sinew_block_new (SINEW_BLOCK_CLAIMS, title, NULL);
          g_hash_table_insert (blocks, (gpointer)name, block);
          g_ptr_array_add (order, block);
        }
      g_ptr_array_add (block->rows, sinew_row_new_for_claim (library, claim));
    }

  for (guint i = 0; i < order->len; i++)
    {
      sort_by_place (g_ptr_array_index (order, i));
      sinew_section_take (section, g_ptr_array_index (order, i));
    }
}

/* One block of all claims that belong to @place, under a title of our own. */
static void
take_claims_at (SinewSection *section,
                SinewLibrary *library,
                GPtrArray    *claims,
                Place         place,
                const char   *title)
{
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_CLAIMS, title, NULL);

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);

      if (find_place (claims, sinew_claim_get_section (claim)) == place)
        g_ptr_array_add (block->rows, sinew_row_new_for_claim (library, claim));
    }
  sort_by_place (block);
  sinew_section_take (section, block);
}

static void
take_topics (SinewPage         *page,
             SinewLibrary      *library,
             const char *const *topics)
{
  SinewSection *section = sinew_section_new ("symptoms", _("What it is about"));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);

  for (guint i = 0; topics[i]; i++)
    {
      SinewItem *symptom = sinew_library_lookup (library, SINEW_KIND_SYMPTOM, topics[i]);

      g_ptr_array_add (block->rows, sinew_row_new (symptom, sinew_item_get_name (symptom), sinew_item_get_summary (symptom)));
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

static gboolean
is_stated_by (SinewLink *link,
              SinewItem *guide)
{
  return g_ptr_array_find_with_equal_func (sinew_link_get_articles (link), sinew_item_get_id (guide), g_str_equal, NULL);
}

/* The nutrients that the article links with @symptom, with what all five say. */
static SinewBlock *
build_nutrients_of_topic (SinewLibrary *library,
                          SinewItem    *guide,
                          SinewItem    *symptom)
{
  GPtrArray  *links = sinew_library_get_links_of (library, symptom);
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_SIGNS, sinew_item_get_name (symptom), NULL);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);
      SinewItem *source = sinew_link_get_source (link);

      if (sinew_item_get_kind (source) == SINEW_KIND_NUTRIENT && is_stated_by (link, guide))
        g_ptr_array_add (block->rows, sinew_row_new_for_link (library, link, source));
    }

  return block;
}

static gboolean
has_row_on (GPtrArray *blocks,
            SinewItem *item)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      SinewBlock *block = g_ptr_array_index (blocks, i);

      for (guint j = 0; j < block->rows->len; j++)
        {
          if (((SinewRow *)g_ptr_array_index (block->rows, j))->item == item)
            return TRUE;
        }
    }

  return FALSE;
}

/* The nutrients that the article links with other signs alone. */
static void
take_other_nutrients (SinewSection *section,
                      SinewLibrary *library,
                      SinewItem    *guide)
{
  GPtrArray  *links = sinew_library_get_links (library);
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_TERMS, _("Nutrients that it links with other signs alone"), NULL);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);
      SinewItem *source = sinew_link_get_source (link);
      gboolean   is_known = has_row_on (section->blocks, source);

      for (guint j = 0; j < block->rows->len; j++)
        is_known |= ((SinewRow *)g_ptr_array_index (block->rows, j))->item == source;
      if (!is_known && sinew_item_get_kind (source) == SINEW_KIND_NUTRIENT && is_stated_by (link, guide))
        g_ptr_array_add (block->rows, sinew_row_new (source, sinew_item_get_name (source), NULL));
    }

  sinew_block_sort (block);
  sinew_section_take (section, block);
}

static void
take_nutrients (SinewPage         *page,
                SinewLibrary      *library,
                SinewItem         *guide,
                const char *const *topics)
{
  SinewSection *section = sinew_section_new ("nutrients", _("Nutrients that the article links with a sign"));

  for (guint i = 0; topics[i]; i++)
    sinew_section_take (section, build_nutrients_of_topic (library, guide, sinew_library_lookup (library, SINEW_KIND_SYMPTOM, topics[i])));
  take_other_nutrients (section, library, guide);
  sinew_page_take (page, section);
}

static void
take_points (SinewPage    *page,
             SinewLibrary *library,
             GPtrArray    *claims)
{
  SinewSection *section = sinew_section_new ("points", _("What the article says, section by section"));

  take_claims_by_section (section, library, claims, PLACE_IN_SHORT);
  take_claims_by_section (section, library, claims, PLACE_POINTS);
  sinew_page_take (page, section);
}

static void
take_table (SinewPage    *page,
            SinewLibrary *library,
            SinewItem    *guide,
            GPtrArray    *claims)
{
  g_autoptr (SinewComparison) comparison = sinew_comparison_new_for_article (library, guide);
  g_autofree char *title = sinew_article_table_dup_title (library, guide);
  SinewSection    *section = sinew_section_new ("table", _("Table of the article"));

  if (comparison)
    {
      SinewBlock *block = sinew_block_new (SINEW_BLOCK_TABLE, title, NULL);

      block->grid = sinew_comparison_make_grid (comparison);
      sinew_section_take (section, block);
    }
  take_claims_by_section (section, library, claims, PLACE_TABLE);
  sinew_page_take (page, section);
}

static SinewRow *
build_question (SinewLibrary *library,
                SinewFaq     *faq)
{
  SinewItem         *item = SINEW_ITEM (faq);
  const char *const *claims = sinew_faq_get_claims (faq);
  const char *const *references = sinew_item_get_references (item);
  SinewRow          *row = sinew_row_new (NULL, sinew_item_get_name (item), sinew_item_get_summary (item));

  for (guint i = 0; claims[i]; i++)
    sinew_row_add_claim (row, library, SINEW_CLAIM (sinew_library_lookup (library, SINEW_KIND_CLAIM, claims[i])));
  row->n_articles = -1;
  for (guint i = 0; references[i]; i++)
    g_ptr_array_add (row->references, g_object_ref (sinew_library_lookup (library, SINEW_KIND_REFERENCE, references[i])));

  return row;
}

static void
take_questions (SinewPage    *page,
                SinewLibrary *library,
                SinewItem    *guide,
                GPtrArray    *claims)
{
  GListModel   *faqs = sinew_library_get_items (library, SINEW_KIND_FAQ);
  SinewSection *section = sinew_section_new ("questions", _("Questions and answers"));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_QUESTIONS, NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (faqs); i++)
    {
      g_autoptr (SinewFaq) faq = g_list_model_get_item (faqs, i);

      if (g_str_equal (sinew_faq_get_article (faq), sinew_item_get_id (guide)))
        g_ptr_array_add (block->rows, build_question (library, faq));
    }
  sinew_section_take (section, block);
  take_claims_at (section, library, claims, PLACE_QUESTIONS, _("The article’s own answers"));
  sinew_page_take (page, section);
}

static void
add_claim_once (SinewRow     *row,
                SinewLibrary *library,
                SinewClaim   *claim)
{
  if (!g_ptr_array_find (row->claims, claim, NULL))
    sinew_row_add_claim (row, library, claim);
}

/* What the article has on @row’s item as another cause, of whichever sign. */
static void
add_claims_of_article (SinewRow     *row,
                       SinewLibrary *library,
                       SinewItem    *guide)
{
  GPtrArray *claims = sinew_library_get_claims_on (library, row->item);

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);

      if (is_in_article (claim, guide) && g_str_equal (sinew_claim_get_group (claim), "other-cause") &&
          sinew_claim_get_hedge (claim) != SINEW_HEDGE_DENIED && sinew_claim_is_about (claim, library, row->item))
        add_claim_once (row, library, claim);
    }
}

/* A cause with all claims that link it with one of the topics, and with those that
 * the article has on it as another cause; NULL where there is neither link nor claim. */
static SinewRow *
build_cause (SinewLibrary      *library,
             SinewItem         *guide,
             SinewItem         *cause,
             const char *const *topics)
{
  SinewRow *row = sinew_row_new (cause, sinew_item_get_name (cause), sinew_cause_get_clues (SINEW_CAUSE (cause)));
  gboolean  is_linked = FALSE;

  for (guint i = 0; topics[i]; i++)
    {
      SinewLink *link = sinew_library_find_link (library, cause, sinew_library_lookup (library, SINEW_KIND_SYMPTOM, topics[i]));

      for (guint j = 0; link && j < sinew_link_get_claims (link)->len; j++)
        add_claim_once (row, library, g_ptr_array_index (sinew_link_get_claims (link), j));
      is_linked |= link != NULL;
    }
  add_claims_of_article (row, library, guide);

  if (!is_linked && row->claims->len == 0)
    {
      sinew_row_free (row);
      return NULL;
    }

  row->n_articles = MAX (row->n_articles, 0);
  row->hedge_note = sinew_claims_dup_hedge_note (row->claims);

  return row;
}

static gboolean
has_claim_of (const SinewRow *row,
              SinewItem      *guide)
{
  for (guint i = 0; i < row->claims->len; i++)
    {
      if (is_in_article (g_ptr_array_index (row->claims, i), guide))
        return TRUE;
    }

  return FALSE;
}

static void
take_causes (SinewPage         *page,
             SinewLibrary      *library,
             SinewItem         *guide,
             const char *const *topics)
{
  GListModel   *causes = sinew_library_get_items (library, SINEW_KIND_CAUSE);
  SinewSection *section = sinew_section_new ("causes", _("What else it could be"));
  SinewBlock   *named = sinew_block_new (SINEW_BLOCK_SIGNS, _("Named in the article"), NULL);
  SinewBlock   *others = sinew_block_new (SINEW_BLOCK_SIGNS, _("Known from other articles or from references"), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (causes); i++)
    {
      g_autoptr (SinewItem) cause = g_list_model_get_item (causes, i);
      SinewRow *row = build_cause (library, guide, cause, topics);

      if (row)
        g_ptr_array_add (has_claim_of (row, guide) ? named->rows : others->rows, row);
    }

  sinew_block_sort (named);
  sinew_block_sort (others);
  sinew_section_take (section, named);
  sinew_section_take (section, others);
  sinew_page_take (page, section);
}

static void
take_doctor (SinewPage         *page,
             SinewLibrary      *library,
             const char *const *topics)
{
  SinewSection *section = sinew_section_new ("doctor", _("When to see a doctor"));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);

  for (guint i = 0; topics[i]; i++)
    {
      SinewItem  *symptom = sinew_library_lookup (library, SINEW_KIND_SYMPTOM, topics[i]);
      const char *red_flag = sinew_symptom_get_red_flag (SINEW_SYMPTOM (symptom));

      if (red_flag)
        g_ptr_array_add (block->rows, sinew_row_new (symptom, sinew_item_get_name (symptom), red_flag));
    }
  sinew_section_take (section, block);
  sinew_section_take (section, sinew_block_new (SINEW_BLOCK_DOCTOR, NULL, NULL));
  sinew_page_take (page, section);
}

/**
 * sinew_guide_page_build:
 *
 * Every claim of the article stands in exactly one block of claims: with the
 * section of the page that it belongs to, by section of the article.
 *
 * Returns: (transfer full): the page of a guide: the question of the article and
 *   its short answer, then what it says
 */
SinewPage *
sinew_guide_page_build (SinewLibrary *library,
                        SinewGuide   *guide)
{
  SinewItem         *item = SINEW_ITEM (guide);
  const char *const *topics = sinew_guide_get_topics (guide);
  g_autoptr (GPtrArray) claims = NULL;
  g_autofree char *subtitle = NULL;
  SinewPage       *page;
  SinewSection    *section;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && SINEW_IS_GUIDE (guide), NULL);

  /* Translators: %s is the name of an article. */
  subtitle = g_strdup_printf (_("Guide to the article “%s”"), sinew_guide_get_article_name (guide));
  page = sinew_page_new (item, sinew_item_get_name (item), subtitle, sinew_item_get_summary (item));
  claims = list_claims (library, item);

  take_topics (page, library, topics);
  take_nutrients (page, library, item, topics);
  take_points (page, library, claims);
  take_table (page, library, item, claims);
  take_questions (page, library, item, claims);
  take_causes (page, library, item, topics);
  take_doctor (page, library, topics);

  section = sinew_section_new ("who-says-so", _("Who says so"));
  take_claims_at (section, library, claims, PLACE_COLOPHON, _("What the article says of itself"));
  sinew_section_take (section, sinew_page_build_references (library, item));
  sinew_page_take (page, section);

  return page;
}
