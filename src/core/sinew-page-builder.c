/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-cause.h"
#include "sinew-guide.h"
#include "sinew-nutrient-page.h"
#include "sinew-page-builder.h"
#include "sinew-page-parts.h"
#include "sinew-reference.h"
#include "sinew-symptom.h"
#include "sinew-term.h"

static void
take_doctor (SinewPage  *page,
             const char *text)
{
  SinewSection *section = sinew_section_new ("doctor", _("When to see a doctor"));

  sinew_section_take_paragraph (section, NULL, text);
  sinew_section_take (section, sinew_block_new (SINEW_BLOCK_DOCTOR, NULL, NULL));
  sinew_page_take (page, section);
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

  sinew_section_take (section, sinew_page_build_links (library, sinew_page_get_item (page), NULL, as_source, kind_of_source));
  sinew_page_take (page, section);
}

static SinewPage *
build_symptom (SinewLibrary *library,
               SinewSymptom *symptom)
{
  SinewItem    *item = SINEW_ITEM (symptom);
  SinewPage    *page = sinew_page_create_for_item (library, item, get_other_name (item), sinew_symptom_get_region (symptom));
  SinewSection *section;

  take_links (page, library, "nutrients", _("Linked nutrients"), FALSE, SINEW_KIND_NUTRIENT);
  take_links (page, library, "causes", _("Other causes"), FALSE, SINEW_KIND_CAUSE);

  section = sinew_section_new ("differences", _("How to tell it apart"));
  sinew_section_take (section, sinew_page_build_remarks (library, NULL, sinew_symptom_get_differs_from (symptom), SINEW_KIND_SYMPTOM));
  sinew_page_take (page, section);

  take_doctor (page, sinew_symptom_get_red_flag (symptom));
  sinew_page_take_who_says_so (page, library, item);

  return page;
}

static SinewPage *
build_cause (SinewLibrary *library,
             SinewCause   *cause)
{
  SinewItem    *item = SINEW_ITEM (cause);
  SinewPage    *page = sinew_page_create_for_item (library, item, sinew_cause_get_group_label (cause), get_other_name (item));
  SinewSection *section;

  section = sinew_section_new ("clues", _("What points to it"));
  sinew_section_take_paragraph (section, NULL, sinew_cause_get_clues (cause));
  sinew_page_take (page, section);

  take_links (page, library, "symptoms", _("What may be felt"), TRUE, SINEW_KIND_CAUSE);
  take_links (page, library, "nutrients", _("As a sign of a shortage"), FALSE, SINEW_KIND_NUTRIENT);
  take_doctor (page, sinew_cause_get_urgent (cause));
  sinew_page_take_who_says_so (page, library, item);

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
          g_autofree char *title = sinew_page_capitalize (sinew_claim_get_section (claim));

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
  g_autofree char       *group = sinew_page_capitalize (sinew_reference_get_group (reference));
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
          g_autoptr (GPtrArray) references = sinew_page_list_references (library, backed);

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
      return sinew_nutrient_page_build (library, SINEW_NUTRIENT (item));
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
    case SINEW_KIND_CLINICAL:
    case SINEW_KIND_QUESTION:
    case SINEW_KIND_FAQ:
    default:
      g_return_val_if_reached (NULL);
    }
}
