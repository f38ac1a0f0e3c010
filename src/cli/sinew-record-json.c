/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-faq.h"
#include "sinew-guide.h"
#include "sinew-json.h"
#include "sinew-record-json.h"

static gboolean
has_links (SinewItem *item)
{
  SinewKind kind = sinew_item_get_kind (item);

  return kind == SINEW_KIND_NUTRIENT || kind == SINEW_KIND_SYMPTOM || kind == SINEW_KIND_CAUSE;
}

static void
write_link (SinewLink   *link,
            SinewItem   *item,
            JsonBuilder *builder)
{
  SinewItem     *source = sinew_link_get_source (link);
  SinewItem     *other = source == item ? sinew_link_get_sign (link) : source;
  SinewEvidence *evidence = sinew_link_get_evidence (link);
  const char    *kind = sinew_kind_get_slug (sinew_item_get_kind (other));

  json_builder_begin_object (builder);
  sinew_json_add_text (builder, kind, sinew_item_get_id (other));
  sinew_json_add_array (builder, "articles", sinew_link_get_articles (link));
  sinew_json_add_text_or_null (builder, "grade",
                               evidence ? sinew_evidence_get_grade (evidence) : NULL);
  sinew_json_add_text_or_null (builder, "setting",
                               evidence ? sinew_evidence_get_setting (evidence) : NULL);
  sinew_json_add_text_or_null (builder, "rationale",
                               evidence ? sinew_item_get_name (SINEW_ITEM (evidence)) : NULL);
  sinew_json_add_words (builder, "references", evidence ? sinew_evidence_get_sources (evidence) : NULL);
  sinew_json_add_ids (builder, "claims", sinew_link_get_claims (link));
  json_builder_end_object (builder);
}

static void
write_links (SinewLibrary *library,
             SinewItem    *item,
             JsonBuilder  *builder)
{
  GPtrArray *links = sinew_library_get_links_of (library, item);

  json_builder_set_member_name (builder, "links");
  json_builder_begin_array (builder);
  for (guint i = 0; i < links->len; i++)
    write_link (g_ptr_array_index (links, i), item, builder);
  json_builder_end_array (builder);
}

static void
add_claims_of_faq (GPtrArray    *claims,
                   SinewLibrary *library,
                   SinewFaq     *faq)
{
  const char *const *ids = sinew_faq_get_claims (faq);

  for (guint i = 0; ids[i]; i++)
    g_ptr_array_add (claims, sinew_library_lookup (library, SINEW_KIND_CLAIM, ids[i]));
}

/* What the articles say of an item; all that its article says for a guide. */
static GPtrArray *
collect_claims (SinewLibrary *library,
                SinewItem    *item)
{
  GListModel *all = sinew_library_get_items (library, SINEW_KIND_CLAIM);
  GPtrArray  *claims = g_ptr_array_new ();

  if (SINEW_IS_CLAIM (item))
    g_ptr_array_add (claims, item);
  if (SINEW_IS_FAQ (item))
    add_claims_of_faq (claims, library, SINEW_FAQ (item));
  if (has_links (item))
    g_ptr_array_extend (claims, sinew_library_get_claims_on (library, item), NULL, NULL);
  for (guint i = 0; SINEW_IS_GUIDE (item) && i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (all, i);

      if (g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (item)))
        g_ptr_array_add (claims, claim);
    }

  return claims;
}

static void
write_correction (SinewItem   *correction,
                  JsonBuilder *builder)
{
  SinewCorrection *self = SINEW_CORRECTION (correction);

  json_builder_begin_object (builder);
  sinew_json_add_text (builder, "id", sinew_item_get_id (correction));
  sinew_json_add_text (builder, "name", sinew_item_get_name (correction));
  sinew_json_add_text (builder, "verdict", sinew_correction_get_verdict (self));
  sinew_json_add_text (builder, "why", sinew_correction_get_why (self));
  sinew_json_add_words (builder, "claims", sinew_correction_get_claims (self));
  sinew_json_add_words (builder, "references", sinew_correction_get_sources (self));
  json_builder_end_object (builder);
}

static void
write_corrections (SinewLibrary *library,
                   GPtrArray    *claims,
                   JsonBuilder  *builder)
{
  g_autoptr (GHashTable) written = g_hash_table_new (NULL, NULL);

  json_builder_set_member_name (builder, "corrections");
  json_builder_begin_array (builder);
  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);
      GPtrArray  *corrections = sinew_library_get_corrections_of (library, claim);

      for (guint j = 0; j < corrections->len; j++)
        {
          if (g_hash_table_add (written, g_ptr_array_index (corrections, j)))
            write_correction (g_ptr_array_index (corrections, j), builder);
        }
    }
  json_builder_end_array (builder);
}

/* The questions that the article of a guide answers. */
static void
write_questions (SinewLibrary *library,
                 SinewItem    *guide,
                 JsonBuilder  *builder)
{
  GListModel *faqs = sinew_library_get_items (library, SINEW_KIND_FAQ);

  json_builder_set_member_name (builder, "faq");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (faqs); i++)
    {
      g_autoptr (SinewFaq) faq = g_list_model_get_item (faqs, i);

      if (!g_str_equal (sinew_faq_get_article (faq), sinew_item_get_id (guide)))
        continue;
      json_builder_begin_object (builder);
      sinew_item_write (SINEW_ITEM (faq), builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * sinew_record_json_write:
 *
 * Adds an object: the whole record of @item, its links, the ids of the claims
 * on it, the questions of an article, and where the claims are wrong or go too far.
 */
void
sinew_record_json_write (SinewLibrary *library,
                         SinewItem    *item,
                         JsonBuilder  *builder)
{
  g_autoptr (GPtrArray) claims = collect_claims (library, item);

  json_builder_begin_object (builder);
  sinew_item_write (item, builder);
  if (has_links (item))
    write_links (library, item, builder);
  if (has_links (item) || SINEW_IS_GUIDE (item))
    sinew_json_add_ids (builder, "claims", claims);
  if (SINEW_IS_GUIDE (item))
    write_questions (library, item, builder);
  if (claims->len > 0 || has_links (item))
    write_corrections (library, claims, builder);
  json_builder_end_object (builder);
}
