/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-clinical.h"
#include "sinew-nutrient-page.h"
#include "sinew-page-parts.h"
#include "sinew-symptom.h"
#include "sinew-term-rows.h"

/* The distinct objects of claims of some kinds about an item. */
static SinewBlock *
build_terms (SinewLibrary      *library,
             SinewItem         *item,
             const char        *title,
             const char *const *groups)
{
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_TERMS, title, NULL);
  GPtrArray  *rows = sinew_term_rows_collect (library, item, groups);

  g_ptr_array_extend_and_steal (block->rows, rows);

  return block;
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
                  SinewNutrient *nutrient,
                  SinewClinical *clinical)
{
  static const char *const excess[] = { "excess", NULL };
  SinewSection            *section = sinew_section_new ("supplements", _("Supplements and safety"));
  g_autofree char         *joined = g_strjoinv (", ", (char **)sinew_nutrient_get_supplement_forms (nutrient));
  g_autofree char         *forms = *joined ? sinew_page_capitalize (joined) : NULL;

  sinew_section_take_paragraph (section, NULL, sinew_nutrient_get_supplement_safety (nutrient));
  if (clinical)
    sinew_section_take (section, sinew_page_build_texts (_("Reasons to ask first"), sinew_clinical_get_ask_first (clinical)));
  sinew_section_take_paragraph (section, _("Forms on sale"), forms);
  sinew_section_take (section, build_terms (library, SINEW_ITEM (nutrient), _("The articles on too much"), excess));
  sinew_section_take (section, sinew_page_build_remarks (library, _("Together with other nutrients"),
                                                                     sinew_nutrient_get_interactions (nutrient), SINEW_KIND_NUTRIENT));
  sinew_page_take (page, section);
}

static void
take_risk (SinewPage     *page,
           SinewLibrary  *library,
           SinewItem     *item,
           SinewClinical *clinical)
{
  static const char *const risks[] = { "risk-factor", "medication", "requirement", NULL };
  SinewSection            *section = sinew_section_new ("risk", _("Who is at risk"));

  sinew_section_take (section, build_terms (library, item, NULL, risks));
  if (clinical)
    {
      sinew_section_take (section, sinew_page_build_texts (_("Beyond the articles"), sinew_clinical_get_risk_groups (clinical)));
      sinew_section_take (section, sinew_page_build_medicines (_("Medicines that lower it"), sinew_clinical_get_medicines (clinical)));
    }
  sinew_page_take (page, section);
}

static void
take_tests (SinewPage     *page,
            SinewLibrary  *library,
            SinewItem     *item,
            SinewClinical *clinical)
{
  static const char *const tests[] = { "diagnosis", NULL };
  SinewSection            *section = sinew_section_new ("tests", _("Tests"));

  sinew_section_take (section, build_terms (library, item, NULL, tests));
  if (clinical)
    sinew_section_take (section, sinew_page_build_texts (_("Beyond the articles"), sinew_clinical_get_tests (clinical)));
  sinew_page_take (page, section);
}

/**
 * sinew_nutrient_page_build:
 *
 * Returns: (transfer full): the page of a nutrient
 */
SinewPage *
sinew_nutrient_page_build (SinewLibrary  *library,
                           SinewNutrient *nutrient)
{
  static const char *const names[] = { "deficiency-name", NULL };
  static const char *const foods[] = { "food-source", "other-source", NULL };
  SinewItem               *item = SINEW_ITEM (nutrient);
  g_autofree char         *group = sinew_page_capitalize (sinew_nutrient_get_group (nutrient));
  SinewItem               *record = sinew_library_lookup (library, SINEW_KIND_CLINICAL, sinew_item_get_id (item));
  SinewClinical           *clinical = record ? SINEW_CLINICAL (record) : NULL;
  SinewPage               *page = sinew_page_create_for_item (library, item, group, sinew_nutrient_get_symbol (nutrient));
  SinewSection            *section;

  section = sinew_section_new ("role", _("What it does"));
  sinew_section_take_paragraph (section, NULL, sinew_nutrient_get_role (nutrient));
  sinew_section_take_paragraph (section, _("In muscle"), sinew_nutrient_get_muscle_role (nutrient));
  sinew_page_take (page, section);

  section = sinew_section_new ("signs", _("Signs of a shortage"));
  sinew_section_take (section, sinew_page_build_links (library, item, NULL, TRUE, SINEW_KIND_NUTRIENT));
  sinew_section_take (section, build_terms (library, item, _("What a shortage is called"), names));
  sinew_page_take (page, section);

  take_risk (page, library, item, clinical);

  section = sinew_section_new ("foods", _("Foods"));
  sinew_section_take (section, build_terms (library, item, NULL, foods));
  sinew_page_take (page, section);

  take_supplements (page, library, nutrient, clinical);
  take_tests (page, library, item, clinical);
  take_doctor_of_signs (page, library, item);
  sinew_page_take_who_says_so (page, library, item);

  return page;
}
