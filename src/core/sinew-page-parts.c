/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-cause.h"
#include "sinew-faq.h"
#include "sinew-guide.h"
#include "sinew-page-parts.h"
#include "sinew-place.h"
#include "sinew-reference.h"
#include "sinew-symptom.h"

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

/**
 * sinew_page_capitalize:
 *
 * Returns: (transfer full): @text with a capital letter at its beginning
 */
char *
sinew_page_capitalize (const char *text)
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

  return sinew_page_capitalize (text->str);
}

/* A cause has no research grade: what points to it stands in its place, and on its
 * own page what each symptom is like. */
static SinewRow *
build_link (SinewLibrary *library,
            SinewLink    *link,
            SinewItem    *other_end)
{
  SinewRow *row = sinew_row_new_for_link (library, link, other_end);

  if (row->text == NULL && other_end == sinew_link_get_source (link) && SINEW_IS_CAUSE (other_end))
    row->text = g_strdup (sinew_cause_get_clues (SINEW_CAUSE (other_end)));
  else if (row->text == NULL && SINEW_IS_CAUSE (sinew_link_get_source (link)))
    row->text = g_strdup (sinew_item_get_summary (other_end));

  return row;
}

/**
 * sinew_page_build_links:
 * @title: (nullable): a heading of its own
 * @as_source: whether @item is the source of the links, and not the sign
 * @kind_of_source: the kind of the sources, %SINEW_KIND_NUTRIENT or %SINEW_KIND_CAUSE
 *
 * Returns: (transfer full): the rows of an item's links with nutrients, causes or
 *   signs
 */
SinewBlock *
sinew_page_build_links (SinewLibrary *library,
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

/**
 * sinew_page_build_texts:
 * @title: (nullable): a heading of its own
 * @texts: (array zero-terminated=1): short texts
 *
 * Returns: (transfer full): a row for each text, which leads nowhere
 */
SinewBlock *
sinew_page_build_texts (const char        *title,
                        const char *const *texts)
{
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_REMARKS, title, NULL);

  for (guint i = 0; texts[i]; i++)
    {
      g_autofree char *label = sinew_page_capitalize (texts[i]);

      g_ptr_array_add (block->rows, sinew_row_new (NULL, label, NULL));
    }

  return block;
}

/**
 * sinew_page_build_medicines:
 * @title: (nullable): a heading of its own
 * @medicines: (element-type SinewMedicine): medicines
 *
 * Returns: (transfer full): a row for each medicine: what it is called and how it
 *   acts
 */
SinewBlock *
sinew_page_build_medicines (const char *title,
                            GPtrArray  *medicines)
{
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_REMARKS, title, NULL);

  block->is_list = TRUE;
  for (guint i = 0; i < medicines->len; i++)
    {
      SinewMedicine   *medicine = g_ptr_array_index (medicines, i);
      g_autofree char *label = sinew_page_capitalize (medicine->name);
      g_autofree char *text = sinew_page_capitalize (medicine->text);

      g_ptr_array_add (block->rows, sinew_row_new (NULL, label, text));
    }

  return block;
}

/**
 * sinew_page_build_remarks:
 * @title: (nullable): a heading of its own
 * @remarks: (element-type SinewRemark): remarks on items of @kind
 *
 * Returns: (transfer full): a row for each remark, which leads to its item
 */
SinewBlock *
sinew_page_build_remarks (SinewLibrary *library,
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

static void
add_references_of_corrections (GPtrArray    *items,
                               SinewLibrary *library,
                               SinewClaim   *claim)
{
  GPtrArray *corrections = sinew_library_get_corrections_of (library, claim);

  for (guint i = 0; i < corrections->len; i++)
    add_references (items, library, sinew_correction_get_sources (g_ptr_array_index (corrections, i)));
}

static void
add_references_of_link (GPtrArray    *items,
                        SinewLibrary *library,
                        SinewLink    *link)
{
  SinewEvidence *evidence = sinew_link_get_evidence (link);

  if (evidence)
    add_references (items, library, sinew_evidence_get_sources (evidence));
}

static gboolean
is_topic_of (SinewGuide *guide,
             SinewItem  *sign)
{
  return SINEW_IS_SYMPTOM (sign) && g_strv_contains (sinew_guide_get_topics (guide), sinew_item_get_id (sign));
}

/* Of the links that the article states with its topics, of our answers to its
 * questions, and of the corrections of its claims. */
static void
add_references_of_guide (GPtrArray    *items,
                         SinewLibrary *library,
                         SinewGuide   *guide)
{
  const char *id = sinew_item_get_id (SINEW_ITEM (guide));
  GPtrArray  *links = sinew_library_get_links (library);
  GListModel *faqs = sinew_library_get_items (library, SINEW_KIND_FAQ);
  GListModel *claims = sinew_library_get_items (library, SINEW_KIND_CLAIM);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);

      if (is_topic_of (guide, sinew_link_get_sign (link)) &&
          g_ptr_array_find_with_equal_func (sinew_link_get_articles (link), id, g_str_equal, NULL))
        add_references_of_link (items, library, link);
    }
  for (guint i = 0; i < g_list_model_get_n_items (faqs); i++)
    {
      g_autoptr (SinewFaq) faq = g_list_model_get_item (faqs, i);

      if (g_str_equal (sinew_faq_get_article (faq), id))
        add_references (items, library, sinew_item_get_references (SINEW_ITEM (faq)));
    }
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);

      if (g_str_equal (sinew_claim_get_article (claim), id))
        add_references_of_corrections (items, library, claim);
    }
}

/**
 * sinew_page_find_felt_as:
 *
 * Returns: (transfer none) (nullable): the symptom that a condition is felt as, which
 *   has its links with nutrients; %NULL where @item is no such condition
 */
SinewItem *
sinew_page_find_felt_as (SinewLibrary *library,
                         SinewItem    *item)
{
  g_autofree char *term = NULL;
  SinewItem       *sign;

  if (!SINEW_IS_CAUSE (item))
    return NULL;

  term = g_strconcat (sinew_kind_get_slug (SINEW_KIND_TERM), "/", sinew_item_get_id (item), NULL);
  sign = sinew_library_find_sign_of_term (library, term);

  return sign != item ? sign : NULL;
}

static void
add_references_of_links (GPtrArray    *items,
                         SinewLibrary *library,
                         SinewItem    *item)
{
  GPtrArray *links = sinew_library_get_links_of (library, item);

  for (guint i = 0; i < links->len; i++)
    add_references_of_link (items, library, g_ptr_array_index (links, i));
}

/**
 * sinew_page_list_references:
 *
 * Returns: (transfer container) (element-type SinewItem): the references of the item
 *   itself and of its clinical record, of the answers, of the evidence and of the
 *   corrections that its page shows
 */
GPtrArray *
sinew_page_list_references (SinewLibrary *library,
                            SinewItem    *item)
{
  GPtrArray *claims = sinew_library_get_claims_on (library, item);
  GPtrArray *references = g_ptr_array_new ();
  SinewItem *symptom = sinew_page_find_felt_as (library, item);
  SinewItem *clinical = NULL;

  if (sinew_item_get_kind (item) == SINEW_KIND_NUTRIENT)
    clinical = sinew_library_lookup (library, SINEW_KIND_CLINICAL, sinew_item_get_id (item));

  add_references (references, library, sinew_item_get_references (item));
  if (clinical)
    add_references (references, library, sinew_item_get_references (clinical));
  add_references_of_links (references, library, item);
  if (symptom)
    add_references_of_links (references, library, symptom);
  for (guint i = 0; i < claims->len; i++)
    add_references_of_corrections (references, library, g_ptr_array_index (claims, i));
  if (SINEW_IS_GUIDE (item))
    add_references_of_guide (references, library, SINEW_GUIDE (item));

  return references;
}

/**
 * sinew_page_build_references:
 *
 * Returns: (transfer full): a row for each of sinew_page_list_references()
 */
SinewBlock *
sinew_page_build_references (SinewLibrary *library,
                             SinewItem    *item)
{
  g_autoptr (GPtrArray) references = sinew_page_list_references (library, item);
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_REFERENCES, _("References beyond the articles"), NULL);

  for (guint i = 0; i < references->len; i++)
    {
      SinewItem       *reference = g_ptr_array_index (references, i);
      g_autofree char *citation = sinew_reference_dup_citation (SINEW_REFERENCE (reference));

      g_ptr_array_add (block->rows, sinew_row_new (reference, sinew_item_get_name (reference), citation));
    }

  return block;
}

/**
 * sinew_page_take_who_says_so:
 *
 * Adds the section that ends the page of @item: the claims on it, by article, and
 * the references.
 */
void
sinew_page_take_who_says_so (SinewPage    *page,
                             SinewLibrary *library,
                             SinewItem    *item)
{
  SinewSection *section = sinew_section_new ("who-says-so", _("Who says so"));

  take_claims (section, library, sinew_library_get_claims_on (library, item));
  sinew_section_take (section, sinew_page_build_references (library, item));
  sinew_page_take (page, section);
}

/**
 * sinew_page_take_marks:
 *
 * Adds the section that tells how to read the marks.
 */
void
sinew_page_take_marks (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("marks", _("How to read the marks"));

  sinew_section_take_paragraph (section, _("Numbers beside the symptoms"), _("How many nutrients are listed once the symptom is ticked too."));
  sinew_section_take_paragraph (section, _("Articles"), _("The dots count how many of the five articles say so; the words beside them open who says it, and where. "
                                                          "A note tells where articles hold back, as with “may”. "
                                                          "“0 of 5” means that the link comes from references alone."));
  sinew_section_take_paragraph (section, _("Research"), _("Strong, moderate, limited or conflicting: how well research backs the link. "
                                                          "Where an article is wrong or goes too far, the correction stands beside it."));
  sinew_section_take_paragraph (section, _("The five articles"), _("They are named here by their subjects. They came as plain text, without author, publisher or date."));
  sinew_page_take (page, section);
}

/**
 * sinew_page_get_doctor_text:
 *
 * Returns: what stands under *When to see a doctor* where there is nothing of its
 *   own to say
 */
const char *
sinew_page_get_doctor_text (void)
{
  return _("Some signs need care soon, and some at once, whatever nutrient is linked with them.");
}

/**
 * sinew_page_take_doctor:
 *
 * Adds the section that ends a page which is not about one item: *When to see a
 * doctor* is on every page.
 */
void
sinew_page_take_doctor (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("doctor", sinew_place_get_title (SINEW_PLACE_DOCTOR));

  sinew_section_take_paragraph (section, NULL, sinew_page_get_doctor_text ());
  sinew_section_take (section, sinew_block_new (SINEW_BLOCK_DOCTOR, NULL, NULL));
  sinew_page_take (page, section);
}

/**
 * sinew_page_create_for_item:
 * @first: (nullable): what else there is to say in short
 * @second: (nullable): the same
 *
 * Returns: (transfer full): a page headed by name, by @first and @second, and by how
 *   many articles name the item
 */
SinewPage *
sinew_page_create_for_item (SinewLibrary *library,
                            SinewItem    *item,
                            const char   *first,
                            const char   *second)
{
  g_autofree char *articles = describe_articles (library, item);
  const char      *parts[] = { first, second, articles };
  g_autofree char *subtitle = join_parts (parts);

  return sinew_page_new (item, sinew_item_get_name (item), subtitle, sinew_item_get_summary (item));
}
