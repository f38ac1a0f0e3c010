/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-cause.h"
#include "sinew-guide.h"
#include "sinew-nutrient.h"
#include "sinew-page-builder.h"
#include "sinew-red-flag.h"
#include "sinew-reference.h"
#include "sinew-symptom.h"
#include "sinew-term.h"

static void
take_paragraph (SinewSection *section,
                const char   *title,
                const char   *text)
{
  sinew_section_take (section, sinew_block_new (SINEW_BLOCK_PARAGRAPH, title, text));
}

/**
 * sinew_page_count_articles_on:
 *
 * Returns: how many articles have a claim on @item
 */
guint
sinew_page_count_articles_on (SinewLibrary *library,
                              SinewItem    *item)
{
  GPtrArray *claims = sinew_library_get_claims_on (library, item);
  g_autoptr (GHashTable) articles = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < claims->len; i++)
    g_hash_table_add (articles, (gpointer)sinew_claim_get_article (g_ptr_array_index (claims, i)));

  return g_hash_table_size (articles);
}

static char *
describe_articles (SinewLibrary *library,
                   SinewItem    *item)
{
  guint n = sinew_page_count_articles_on (library, item);
  guint n_all = sinew_library_count (library, SINEW_KIND_GUIDE);

  if (n == 0)
    return g_strdup (_("not named in the articles"));

  /* Translators: as "named in 3 of 5 articles". */
  return g_strdup_printf (ngettext ("named in %u of %u article", "named in %u of %u articles", n_all), n, n_all);
}

static char *
capitalize (const char *text)
{
  const char      *rest = g_utf8_next_char (text);
  g_autofree char *first = g_utf8_strup (text, rest - text);

  return g_strconcat (first, rest, NULL);
}

static char *
join_parts (const char *const *parts)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 3; i++)
    {
      if (parts[i] && *parts[i])
        g_string_append_printf (text, "%s%s", text->len ? " · " : "", parts[i]);
    }

  return capitalize (text->str);
}

/* A cause has no research grade: what points to it stands in its place. */
static SinewRow *
build_link (SinewLibrary *library,
            SinewLink    *link,
            SinewItem    *other_end)
{
  SinewRow *row = sinew_row_new_for_link (library, link, other_end);

  if (row->text == NULL && other_end == sinew_link_get_source (link) && SINEW_IS_CAUSE (other_end))
    row->text = g_strdup (sinew_cause_get_clues (SINEW_CAUSE (other_end)));

  return row;
}

/* The rows of an item's links with nutrients, causes or signs. */
static SinewBlock *
build_links (SinewLibrary *library,
             SinewItem    *item,
             const char   *title,
             gboolean      as_source,
             SinewKind     kind_of_source)
{
  GPtrArray  *links = sinew_library_get_links_of (library, item);
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_SIGNS, title, NULL);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);
      SinewItem *source = sinew_link_get_source (link);

      if ((source == item) == as_source && sinew_item_get_kind (source) == kind_of_source)
        g_ptr_array_add (block->rows, build_link (library, link, as_source ? sinew_link_get_sign (link) : source));
    }

  return block;
}

static gboolean
is_about (SinewLibrary *library,
          SinewClaim   *claim,
          SinewItem    *item)
{
  const char *const *subjects = sinew_claim_get_subjects (claim);

  for (guint i = 0; subjects[i]; i++)
    {
      if (sinew_library_find_item_of_term (library, subjects[i]) == item)
        return TRUE;
    }

  return FALSE;
}

static SinewRow *
ensure_row (SinewBlock   *block,
            SinewLibrary *library,
            const char   *term_mention)
{
  const char *words = sinew_library_get_words (library, term_mention);
  SinewRow   *row;

  for (guint i = 0; i < block->rows->len; i++)
    {
      row = g_ptr_array_index (block->rows, i);
      if (g_str_equal (row->label, words))
        return row;
    }

  row = sinew_row_new (sinew_library_find_item_of_term (library, term_mention), words, NULL);
  g_ptr_array_add (block->rows, row);

  return row;
}

/* The distinct objects of claims of some kinds about an item. */
static SinewBlock *
build_terms (SinewLibrary      *library,
             SinewItem         *item,
             const char        *title,
             const char *const *groups)
{
  GPtrArray  *claims = sinew_library_get_claims_on (library, item);
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_TERMS, title, NULL);

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim        *claim = g_ptr_array_index (claims, i);
      const char *const *objects = sinew_claim_get_objects (claim);

      if (!g_strv_contains (groups, sinew_claim_get_group (claim)) || !is_about (library, claim, item) ||
          sinew_claim_get_hedge (claim) == SINEW_HEDGE_DENIED)
        continue;
      for (guint j = 0; objects[j]; j++)
        sinew_row_add_claim (ensure_row (block, library, objects[j]), library, claim);
    }

  for (guint i = 0; i < block->rows->len; i++)
    {
      SinewRow *row = g_ptr_array_index (block->rows, i);

      row->hedge_note = sinew_claims_dup_hedge_note (row->claims);
    }
  sinew_block_sort (block);

  return block;
}

static SinewBlock *
build_remarks (SinewLibrary *library,
               const char   *title,
               GPtrArray    *remarks,
               SinewKind     kind)
{
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_REMARKS, title, NULL);

  for (guint i = 0; i < remarks->len; i++)
    {
      SinewRemark *remark = g_ptr_array_index (remarks, i);
      SinewItem   *item = sinew_library_lookup (library, kind, remark->id);

      g_ptr_array_add (block->rows, sinew_row_new (item, sinew_item_get_name (item), remark->text));
    }

  return block;
}

/* One block for each article that has a claim on @item. */
static void
take_claims (SinewSection *section,
             SinewLibrary *library,
             GPtrArray    *claims)
{
  GListModel *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewGuide) guide = g_list_model_get_item (guides, i);
      SinewBlock *block = sinew_block_new (SINEW_BLOCK_CLAIMS, sinew_guide_get_article_name (guide), NULL);

      for (guint j = 0; j < claims->len; j++)
        {
          SinewClaim *claim = g_ptr_array_index (claims, j);

          if (g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (SINEW_ITEM (guide))))
            g_ptr_array_add (block->rows, sinew_row_new_for_claim (library, claim));
        }
      sinew_section_take (section, block);
    }
}

static void
add_references (GPtrArray         *items,
                SinewLibrary      *library,
                const char *const *ids)
{
  for (guint i = 0; ids[i]; i++)
    {
      SinewItem *reference = sinew_library_lookup (library, SINEW_KIND_REFERENCE, ids[i]);

      if (!g_ptr_array_find (items, reference, NULL))
        g_ptr_array_add (items, reference);
    }
}

/* The references of the item itself, of the evidence and of the corrections that
 * its page shows. */
static GPtrArray *
list_references (SinewLibrary *library,
                 SinewItem    *item)
{
  GPtrArray *links = sinew_library_get_links_of (library, item);
  GPtrArray *claims = sinew_library_get_claims_on (library, item);
  GPtrArray *references = g_ptr_array_new ();

  add_references (references, library, sinew_item_get_references (item));
  for (guint i = 0; i < links->len; i++)
    {
      SinewEvidence *evidence = sinew_link_get_evidence (g_ptr_array_index (links, i));

      if (evidence)
        add_references (references, library, sinew_evidence_get_sources (evidence));
    }
  for (guint i = 0; i < claims->len; i++)
    {
      GPtrArray *corrections = sinew_library_get_corrections_of (library, g_ptr_array_index (claims, i));

      for (guint j = 0; j < corrections->len; j++)
        add_references (references, library, sinew_correction_get_sources (g_ptr_array_index (corrections, j)));
    }

  return references;
}

static SinewBlock *
build_references (SinewLibrary *library,
                  SinewItem    *item)
{
  g_autoptr (GPtrArray) references = list_references (library, item);
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_REFERENCES, _("References beyond the articles"), NULL);

  for (guint i = 0; i < references->len; i++)
    {
      SinewItem       *reference = g_ptr_array_index (references, i);
      g_autofree char *citation = sinew_reference_dup_citation (SINEW_REFERENCE (reference));

      g_ptr_array_add (block->rows, sinew_row_new (reference, sinew_item_get_name (reference), citation));
    }

  return block;
}

static void
take_who_says_so (SinewPage    *page,
                  SinewLibrary *library,
                  SinewItem    *item)
{
  SinewSection *section = sinew_section_new ("who-says-so", _("Who says so"));

  take_claims (section, library, sinew_library_get_claims_on (library, item));
  sinew_section_take (section, build_references (library, item));
  sinew_page_take (page, section);
}

static void
take_doctor (SinewPage  *page,
             const char *text)
{
  SinewSection *section = sinew_section_new ("doctor", _("When to see a doctor"));

  take_paragraph (section, NULL, text);
  sinew_section_take (section, sinew_block_new (SINEW_BLOCK_DOCTOR, NULL, NULL));
  sinew_page_take (page, section);
}

/* The warnings of the signs of a nutrient, those of most articles first. */
static void
take_doctor_of_signs (SinewPage    *page,
                      SinewLibrary *library,
                      SinewItem    *item)
{
  SinewSection *section = sinew_section_new ("doctor", _("When to see a doctor"));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);
  GPtrArray    *links = sinew_library_get_links_of (library, item);

  for (guint i = 0; i < links->len; i++)
    {
      SinewItem  *sign = sinew_link_get_sign (g_ptr_array_index (links, i));
      const char *red_flag = SINEW_IS_SYMPTOM (sign) ? sinew_symptom_get_red_flag (SINEW_SYMPTOM (sign)) : NULL;

      if (red_flag)
        g_ptr_array_add (block->rows, sinew_row_new (sign, sinew_item_get_name (sign), red_flag));
    }

  sinew_section_take (section, block);
  sinew_section_take (section, sinew_block_new (SINEW_BLOCK_DOCTOR, NULL, NULL));
  sinew_page_take (page, section);
}

static void
take_supplements (SinewPage     *page,
                  SinewLibrary  *library,
                  SinewNutrient *nutrient)
{
  static const char *const excess[] = { "excess", NULL };
  SinewSection            *section = sinew_section_new ("supplements", _("Supplements and safety"));
  g_autofree char         *forms = g_strjoinv (", ", (char **)sinew_nutrient_get_supplement_forms (nutrient));

  take_paragraph (section, NULL, sinew_nutrient_get_supplement_safety (nutrient));
  take_paragraph (section, _("Forms on sale"), *forms ? forms : NULL);
  sinew_section_take (section, build_terms (library, SINEW_ITEM (nutrient), _("The articles on too much"), excess));
  sinew_section_take (section, build_remarks (library, _("Together with other nutrients"),
                                                          sinew_nutrient_get_interactions (nutrient), SINEW_KIND_NUTRIENT));
  sinew_page_take (page, section);
}

static void
take_terms (SinewPage         *page,
            SinewLibrary      *library,
            SinewItem         *item,
            const char        *id,
            const char        *title,
            const char *const *groups)
{
  SinewSection *section = sinew_section_new (id, title);

  sinew_section_take (section, build_terms (library, item, NULL, groups));
  sinew_page_take (page, section);
}

/* A page headed by name, what else there is to say in short, and how many articles
 * name the item. */
static SinewPage *
create_page (SinewLibrary *library,
             SinewItem    *item,
             const char   *first,
             const char   *second)
{
  g_autofree char *articles = describe_articles (library, item);
  const char      *parts[] = { first, second, articles };
  g_autofree char *subtitle = join_parts (parts);

  return sinew_page_new (item, sinew_item_get_name (item), subtitle, sinew_item_get_summary (item));
}

/* The everyday name, where the item has another. */
static const char *
get_other_name (SinewItem *item)
{
  const char *lay_name = sinew_item_get_lay_name (item);

  return g_str_equal (lay_name, sinew_item_get_name (item)) ? NULL : lay_name;
}

static void
take_links (SinewPage    *page,
            SinewLibrary *library,
            const char   *id,
            const char   *title,
            gboolean      as_source,
            SinewKind     kind_of_source)
{
  SinewSection *section = sinew_section_new (id, title);

  sinew_section_take (section, build_links (library, sinew_page_get_item (page), NULL, as_source, kind_of_source));
  sinew_page_take (page, section);
}

static SinewPage *
build_nutrient (SinewLibrary  *library,
                SinewNutrient *nutrient)
{
  static const char *const names[] = { "deficiency-name", NULL };
  static const char *const risks[] = { "risk-factor", "medication", "requirement", NULL };
  static const char *const foods[] = { "food-source", "other-source", NULL };
  static const char *const tests[] = { "diagnosis", NULL };
  SinewItem               *item = SINEW_ITEM (nutrient);
  g_autofree char         *group = capitalize (sinew_nutrient_get_group (nutrient));
  SinewPage               *page = create_page (library, item, group, sinew_nutrient_get_symbol (nutrient));
  SinewSection            *section;

  section = sinew_section_new ("role", _("What it does"));
  take_paragraph (section, NULL, sinew_nutrient_get_role (nutrient));
  take_paragraph (section, _("In muscle"), sinew_nutrient_get_muscle_role (nutrient));
  sinew_page_take (page, section);

  section = sinew_section_new ("signs", _("Signs of a shortage"));
  sinew_section_take (section, build_links (library, item, NULL, TRUE, SINEW_KIND_NUTRIENT));
  sinew_section_take (section, build_terms (library, item, _("What a shortage is called"), names));
  sinew_page_take (page, section);

  take_terms (page, library, item, "risk", _("Who is at risk"), risks);
  take_terms (page, library, item, "foods", _("Foods"), foods);
  take_supplements (page, library, nutrient);
  take_terms (page, library, item, "tests", _("Tests"), tests);
  take_doctor_of_signs (page, library, item);
  take_who_says_so (page, library, item);

  return page;
}

static SinewPage *
build_symptom (SinewLibrary *library,
               SinewSymptom *symptom)
{
  SinewItem    *item = SINEW_ITEM (symptom);
  SinewPage    *page = create_page (library, item, get_other_name (item), sinew_symptom_get_region (symptom));
  SinewSection *section;

  take_links (page, library, "nutrients", _("Linked nutrients"), FALSE, SINEW_KIND_NUTRIENT);
  take_links (page, library, "causes", _("Other causes"), FALSE, SINEW_KIND_CAUSE);

  section = sinew_section_new ("differences", _("How to tell it apart"));
  sinew_section_take (section, build_remarks (library, NULL, sinew_symptom_get_differs_from (symptom), SINEW_KIND_SYMPTOM));
  sinew_page_take (page, section);

  take_doctor (page, sinew_symptom_get_red_flag (symptom));
  take_who_says_so (page, library, item);

  return page;
}

static SinewPage *
build_cause (SinewLibrary *library,
             SinewCause   *cause)
{
  SinewItem    *item = SINEW_ITEM (cause);
  SinewPage    *page = create_page (library, item, sinew_cause_get_group_label (cause), get_other_name (item));
  SinewSection *section;

  section = sinew_section_new ("clues", _("What points to it"));
  take_paragraph (section, NULL, sinew_cause_get_clues (cause));
  sinew_page_take (page, section);

  take_links (page, library, "symptoms", _("What may be felt"), TRUE, SINEW_KIND_CAUSE);
  take_links (page, library, "nutrients", _("As a sign of a shortage"), FALSE, SINEW_KIND_NUTRIENT);
  take_doctor (page, sinew_cause_get_urgent (cause));
  take_who_says_so (page, library, item);

  return page;
}

/* The nutrients that the article of @guide links with a sign. */
static SinewBlock *
build_nutrients_of_guide (SinewLibrary *library,
                          SinewItem    *guide)
{
  GPtrArray  *links = sinew_library_get_links (library);
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_TERMS, NULL, NULL);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);
      SinewItem *source = sinew_link_get_source (link);
      GPtrArray *claims = sinew_link_get_claims (link);
      gboolean   is_known = FALSE;

      for (guint j = 0; j < block->rows->len; j++)
        is_known |= ((SinewRow *)g_ptr_array_index (block->rows, j))->item == source;
      if (is_known || sinew_item_get_kind (source) != SINEW_KIND_NUTRIENT)
        continue;

      for (guint j = 0; j < claims->len && !is_known; j++)
        {
          is_known = g_str_equal (sinew_claim_get_article (g_ptr_array_index (claims, j)), sinew_item_get_id (guide));
          if (is_known)
            g_ptr_array_add (block->rows, sinew_row_new (source, sinew_item_get_name (source), NULL));
        }
    }

  sinew_block_sort (block);

  return block;
}

static SinewBlock *
build_warnings_of_topics (SinewLibrary      *library,
                          const char *const *topics)
{
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);

  for (guint i = 0; topics[i]; i++)
    {
      SinewItem  *symptom = sinew_library_lookup (library, SINEW_KIND_SYMPTOM, topics[i]);
      const char *red_flag = sinew_symptom_get_red_flag (SINEW_SYMPTOM (symptom));

      if (red_flag)
        g_ptr_array_add (block->rows, sinew_row_new (symptom, sinew_item_get_name (symptom), red_flag));
    }

  return block;
}

/* The claims of one article: a block for each of its sections, in their order. */
static void
take_claims_by_section (SinewSection *section,
                        SinewLibrary *library,
                        SinewItem    *guide)
{
  GListModel *claims = sinew_library_get_items (library, SINEW_KIND_CLAIM);
  g_autoptr (GHashTable) blocks = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);
      SinewBlock *block;

      if (!g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (guide)))
        continue;

      block = g_hash_table_lookup (blocks, sinew_claim_get_section (claim));
      if (block == NULL)
        {
          g_autofree char *title = capitalize (sinew_claim_get_section (claim));

          block = sinew_block_new (SINEW_BLOCK_CLAIMS, title, NULL);
          g_hash_table_insert (blocks, (gpointer)sinew_claim_get_section (claim), block);
          g_ptr_array_add (order, block);
        }
      g_ptr_array_add (block->rows, sinew_row_new_for_claim (library, claim));
    }

  for (guint i = 0; i < order->len; i++)
    sinew_section_take (section, g_ptr_array_index (order, i));
}

static SinewPage *
build_guide (SinewLibrary *library,
             SinewGuide   *guide)
{
  SinewItem         *item = SINEW_ITEM (guide);
  const char *const *topics = sinew_guide_get_topics (guide);
  g_autofree char   *subtitle = NULL;
  SinewPage         *page;
  SinewSection      *section;
  SinewBlock        *block;

  /* Translators: %s is the name of an article. */
  subtitle = g_strdup_printf (_("Guide to the article “%s”"), sinew_guide_get_article_name (guide));
  page = sinew_page_new (item, sinew_item_get_name (item), subtitle, sinew_item_get_summary (item));

  section = sinew_section_new ("symptoms", _("What it is about"));
  block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);
  for (guint i = 0; topics[i]; i++)
    {
      SinewItem *symptom = sinew_library_lookup (library, SINEW_KIND_SYMPTOM, topics[i]);

      g_ptr_array_add (block->rows, sinew_row_new (symptom, sinew_item_get_name (symptom), sinew_item_get_summary (symptom)));
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);

  section = sinew_section_new ("nutrients", _("Nutrients that the article links with a sign"));
  sinew_section_take (section, build_nutrients_of_guide (library, item));
  sinew_page_take (page, section);

  section = sinew_section_new ("doctor", _("When to see a doctor"));
  sinew_section_take (section, build_warnings_of_topics (library, topics));
  sinew_section_take (section, sinew_block_new (SINEW_BLOCK_DOCTOR, NULL, NULL));
  sinew_page_take (page, section);

  section = sinew_section_new ("who-says-so", _("What the article says"));
  take_claims_by_section (section, library, item);
  sinew_page_take (page, section);

  return page;
}

static SinewPage *
build_reference (SinewLibrary   *library,
                 SinewReference *reference)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE };
  SinewItem             *item = SINEW_ITEM (reference);
  g_autofree char       *citation = sinew_reference_dup_citation (reference);
  g_autofree char       *group = capitalize (sinew_reference_get_group (reference));
  SinewPage             *page = sinew_page_new (item, sinew_item_get_name (item), group, NULL);
  SinewSection          *section = sinew_section_new ("citation", _("Where it was published"));
  SinewBlock            *block = sinew_block_new (SINEW_BLOCK_REFERENCES, NULL, NULL);

  g_ptr_array_add (block->rows, sinew_row_new (item, sinew_item_get_name (item), citation));
  sinew_section_take (section, block);
  sinew_page_take (page, section);

  section = sinew_section_new ("backs", _("Where Sinew relies on it"));
  block = sinew_block_new (SINEW_BLOCK_TERMS, NULL, NULL);
  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      GListModel *items = sinew_library_get_items (library, kinds[k]);

      for (guint i = 0; i < g_list_model_get_n_items (items); i++)
        {
          g_autoptr (SinewItem) backed = g_list_model_get_item (items, i);
          g_autoptr (GPtrArray) references = list_references (library, backed);

          if (g_ptr_array_find (references, item, NULL))
            g_ptr_array_add (block->rows, sinew_row_new (backed, sinew_item_get_name (backed), NULL));
        }
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);

  return page;
}

/**
 * sinew_page_build_for_item:
 * @item: an item whose kind has a page, see sinew_kind_has_page()
 *
 * Returns: (transfer full): the page of @item, its sections in the one order
 *   that all pages have; a section without content is left out
 */
SinewPage *
sinew_page_build_for_item (SinewLibrary *library,
                           SinewItem    *item)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && SINEW_IS_ITEM (item), NULL);

  switch (sinew_item_get_kind (item))
    {
    case SINEW_KIND_NUTRIENT:
      return build_nutrient (library, SINEW_NUTRIENT (item));
    case SINEW_KIND_SYMPTOM:
      return build_symptom (library, SINEW_SYMPTOM (item));
    case SINEW_KIND_CAUSE:
      return build_cause (library, SINEW_CAUSE (item));
    case SINEW_KIND_GUIDE:
      return build_guide (library, SINEW_GUIDE (item));
    case SINEW_KIND_REFERENCE:
      return build_reference (library, SINEW_REFERENCE (item));
    case SINEW_KIND_TERM:
    case SINEW_KIND_CLAIM:
    case SINEW_KIND_EVIDENCE:
    case SINEW_KIND_CORRECTION:
    case SINEW_KIND_RED_FLAG:
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sinew_page_build_doctor:
 *
 * Returns: (transfer full): *When to see a doctor*: all red flags, the most
 *   urgent first
 */
SinewPage *
sinew_page_build_doctor (SinewLibrary *library)
{
  const char *const *urgencies = sinew_urgency_get_slugs ();
  GListModel        *red_flags;
  SinewPage         *page;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), NULL);

  red_flags = sinew_library_get_items (library, SINEW_KIND_RED_FLAG);
  page = sinew_page_new (NULL, _("When to see a doctor"), _("Signs that need care, whatever the nutrient"),
                                                              _("These signs are listed by how soon they need care. Others that worry, last or come back "
                           "are a matter for a doctor too."));

  for (guint u = 0; urgencies[u]; u++)
    {
      SinewSection *section = sinew_section_new (urgencies[u], sinew_urgency_get_label (urgencies[u]));
      SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);
      const char   *usual_action = NULL; /* what the heading says already */

      for (guint i = 0; i < g_list_model_get_n_items (red_flags); i++)
        {
          g_autoptr (SinewRedFlag) red_flag = g_list_model_get_item (red_flags, i);
          g_autofree char *meaning = NULL;
          g_autofree char *text = NULL;

          if (!g_str_equal (sinew_red_flag_get_urgency (red_flag), urgencies[u]))
            continue;
          /* Translators: %s says what a sign may mean, as "stroke". */
          meaning = g_strdup_printf (_("May mean: %s."), sinew_red_flag_get_meaning (red_flag));
          usual_action = usual_action ? usual_action : sinew_red_flag_get_action (red_flag);
          if (!g_str_equal (sinew_red_flag_get_action (red_flag), usual_action))
            text = g_strconcat (meaning, " ", sinew_red_flag_get_action (red_flag), ".", NULL);
          g_ptr_array_add (block->rows, sinew_row_new (NULL, sinew_item_get_name (SINEW_ITEM (red_flag)), text ? text : meaning));
        }
      sinew_section_take (section, block);
      sinew_page_take (page, section);
    }

  return page;
}

/**
 * sinew_page_build_start:
 *
 * Returns: (transfer full): the page that is shown first
 */
SinewPage *
sinew_page_build_start (SinewLibrary *library)
{
  GListModel   *guides;
  SinewPage    *page;
  SinewSection *section;
  SinewBlock   *block;

  SinewPack       *pack;
  g_autofree char *version = NULL;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), NULL);

  pack = sinew_library_get_pack (library);
  page = sinew_page_new (NULL, _("Muscles, legs and nutrients"), _("An offline reference, from five articles and the research behind them"),
                                                                     _("Tick what you notice: the lists then show the nutrients and the other causes that are linked with it. "
                           "Open one to see who says so and how good the evidence is."));

  section = sinew_section_new ("guides", _("Questions to begin with"));
  block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);
  guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (guides, i);

      g_ptr_array_add (block->rows, sinew_row_new (guide, sinew_item_get_name (guide), sinew_item_get_summary (guide)));
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);

  section = sinew_section_new ("marks", _("How to read the marks"));
  take_paragraph (section, _("Numbers beside the symptoms"), _("How many nutrients are listed once the symptom is ticked too."));
  take_paragraph (section, _("Articles"), _("The dots count how many of the five articles say so; the words beside them open who says it, and where. "
                                            "A note tells where articles hold back, as with “may”. "
                                            "“0 of 5” means that the link comes from references alone."));
  take_paragraph (section, _("Research"), _("Strong, moderate, limited or conflicting: how well research backs the link. "
                                            "Where an article is wrong or goes too far, the correction stands beside it."));
  take_paragraph (section, _("The five articles"), _("They are named here by their subjects. They came as plain text, without author, publisher or date."));
  sinew_page_take (page, section);

  section = sinew_section_new ("limits", _("What Sinew does not do"));
  take_paragraph (section, NULL, _("It displays what others have found; it does not advise, and it does not diagnose. "
                                   "What you tick stays on this screen and is never stored. "
                                   "No clinician has read these data yet."));
  /* Translators: the version of the data, and its date. */
  version = g_strdup_printf (_("Data version %s of %s."), sinew_pack_get_version (pack), sinew_pack_get_date (pack));
  take_paragraph (section, NULL, version);
  sinew_page_take (page, section);

  return page;
}
