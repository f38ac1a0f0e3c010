/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-cause.h"
#include "sinew-guide-page.h"
#include "sinew-nutrient-page.h"
#include "sinew-page-builder.h"
#include "sinew-page-parts.h"
#include "sinew-reference.h"
#include "sinew-symptom.h"
#include "sinew-term-rows.h"
#include "sinew-term.h"

static void
take_doctor (SinewPage  *page,
             const char *text)
{
  SinewSection *section = sinew_section_new ("doctor", _("When to see a doctor"));

  sinew_section_take_paragraph (section, NULL, text ? text : sinew_page_get_doctor_text ());
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

/* The nutrients that somebody with the cause may have too little of. Claims on a risk
 * of too much have other subjects, as “magnesium excess”. */
static void
take_shortages (SinewPage    *page,
                SinewLibrary *library)
{
  static const char *const groups[] = { "risk-factor", "medication", "requirement", NULL };
  SinewSection            *section = sinew_section_new ("shortages", _("Nutrients that may run short"));
  SinewBlock              *block = sinew_block_new (SINEW_BLOCK_SIGNS, NULL, NULL);
  GPtrArray               *rows = sinew_term_rows_collect_subjects (library, sinew_page_get_item (page), groups);

  g_ptr_array_extend_and_steal (block->rows, rows);
  for (guint i = block->rows->len; i > 0; i--)
    {
      SinewRow *row = g_ptr_array_index (block->rows, i - 1);

      if (row->item == NULL || sinew_item_get_kind (row->item) != SINEW_KIND_NUTRIENT)
        g_ptr_array_remove_index (block->rows, i - 1);
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

/* A condition that is felt as one symptom has its links with nutrients there: on its
 * page they would be missed. */
static void
take_felt_as (SinewPage    *page,
              SinewLibrary *library)
{
  SinewItem       *symptom = sinew_page_find_felt_as (library, sinew_page_get_item (page));
  g_autofree char *title = NULL;
  SinewSection    *section;

  if (symptom == NULL)
    return;

  /* Translators: %s is a symptom: what a condition is felt as. */
  title = g_strdup_printf (_("Felt as “%s”: linked nutrients"), sinew_item_get_name (symptom));
  section = sinew_section_new ("felt-as", title);
  sinew_section_take (section, sinew_page_build_links (library, symptom, NULL, FALSE, SINEW_KIND_NUTRIENT));
  sinew_page_take (page, section);
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
  take_shortages (page, library);
  take_links (page, library, "nutrients", _("As a sign of a shortage"), FALSE, SINEW_KIND_NUTRIENT);
  take_felt_as (page, library);
  take_doctor (page, sinew_cause_get_urgent (cause));
  sinew_page_take_who_says_so (page, library, item);

  return page;
}

/* The pages of one kind that rely on a reference. */
static SinewBlock *
build_backed (SinewLibrary *library,
              SinewItem    *reference,
              SinewKind     kind,
              const char   *title)
{
  GListModel *items = sinew_library_get_items (library, kind);
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_TERMS, title, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
      g_autoptr (GPtrArray) references = sinew_page_list_references (library, item);

      if (g_ptr_array_find (references, reference, NULL))
        g_ptr_array_add (block->rows, sinew_row_new (item, sinew_item_get_name (item), NULL));
    }

  return block;
}

static SinewPage *
build_reference (SinewLibrary   *library,
                 SinewReference *reference)
{
  SinewItem       *item = SINEW_ITEM (reference);
  g_autofree char *citation = sinew_reference_dup_citation (reference);
  g_autofree char *group = sinew_page_capitalize (sinew_reference_get_group (reference));
  SinewPage       *page = sinew_page_new (item, sinew_item_get_name (item), group, NULL);
  SinewSection    *section = sinew_section_new ("citation", _("Where it was published"));
  SinewBlock      *block = sinew_block_new (SINEW_BLOCK_REFERENCES, NULL, NULL);

  /* The page has the title already. */
  g_ptr_array_add (block->rows, sinew_row_new (item, citation, NULL));
  sinew_section_take (section, block);
  sinew_page_take (page, section);

  section = sinew_section_new ("backs", _("Where Sinew relies on it"));
  sinew_section_take (section, build_backed (library, item, SINEW_KIND_NUTRIENT, _("Nutrients")));
  sinew_section_take (section, build_backed (library, item, SINEW_KIND_SYMPTOM, _("Symptoms")));
  sinew_section_take (section, build_backed (library, item, SINEW_KIND_CAUSE, _("Other causes")));
  sinew_section_take (section, build_backed (library, item, SINEW_KIND_GUIDE, _("Guides")));
  sinew_page_take (page, section);
  take_doctor (page, NULL);

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
      return sinew_guide_page_build (library, SINEW_GUIDE (item));
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
