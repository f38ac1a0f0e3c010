/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-clinical.h"
#include "sinew-faq.h"
#include "sinew-guide.h"
#include "sinew-page-builder.h"
#include "sinew-page-parts.h"
#include "sinew-record-page.h"
#include "sinew-red-flag.h"
#include "sinew-reference.h"
#include "sinew-term.h"

static void
take_references (SinewPage         *page,
                 SinewLibrary      *library,
                 const char *const *ids)
{
  SinewSection *section = sinew_section_new ("references", _("References"));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REFERENCES, NULL, NULL);

  for (guint i = 0; ids[i]; i++)
    {
      SinewItem       *reference = sinew_library_lookup (library, SINEW_KIND_REFERENCE, ids[i]);
      g_autofree char *citation = sinew_reference_dup_citation (SINEW_REFERENCE (reference));

      g_ptr_array_add (block->rows, sinew_row_new (reference, sinew_item_get_name (reference), citation));
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

static void
take_text (SinewPage  *page,
           const char *id,
           const char *title,
           const char *text)
{
  SinewSection *section = sinew_section_new (id, title);

  sinew_section_take (section, sinew_block_new (SINEW_BLOCK_PARAGRAPH, NULL, text));
  sinew_page_take (page, section);
}

static void
take_mentions (SinewPage         *page,
               SinewLibrary      *library,
               const char        *id,
               const char        *title,
               const char *const *mentions)
{
  SinewSection *section = sinew_section_new (id, title);
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_TERMS, NULL, NULL);

  for (guint i = 0; mentions[i]; i++)
    g_ptr_array_add (block->rows, sinew_row_new (sinew_library_find_item_of_term (library, mentions[i]),
                                                 sinew_library_get_words (library, mentions[i]), NULL));
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

/* One section with a row for each claim, its corrections beside it. */
static void
take_claims (SinewPage         *page,
             SinewLibrary      *library,
             const char        *title,
             const char *const *ids)
{
  SinewSection *section = sinew_section_new ("claims", title);
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_CLAIMS, NULL, NULL);

  for (guint i = 0; ids[i]; i++)
    {
      SinewItem *claim = sinew_library_lookup (library, SINEW_KIND_CLAIM, ids[i]);

      g_ptr_array_add (block->rows, sinew_row_new_for_claim (library, SINEW_CLAIM (claim)));
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

static SinewPage *
build_claim (SinewLibrary *library,
             SinewClaim   *claim)
{
  SinewItem       *item = SINEW_ITEM (claim);
  const char      *article = sinew_claim_get_article (claim);
  SinewItem       *guide = sinew_library_lookup (library, SINEW_KIND_GUIDE, article);
  const char      *ids[] = { sinew_item_get_id (item), NULL };
  g_autofree char *subtitle = NULL;
  SinewPage       *page;

  /* Translators: %s is the name of an article. */
  subtitle = g_strdup_printf (_("A claim of the article “%s”"),
                                 sinew_guide_get_article_name (SINEW_GUIDE (guide)));
  page = sinew_page_new (item, sinew_item_get_id (item), subtitle, NULL);
  take_claims (page, library, _("What it says"), ids);
  take_mentions (page, library, "subject", _("What it is about"), sinew_claim_get_subjects (claim));
  take_mentions (page, library, "object", _("What it is linked with"), sinew_claim_get_objects (claim));

  return page;
}

static SinewPage *
build_clinical (SinewLibrary  *library,
                SinewClinical *clinical)
{
  SinewItem    *item = SINEW_ITEM (clinical);
  SinewItem    *nutrient = sinew_library_lookup (library, SINEW_KIND_NUTRIENT, sinew_item_get_id (item));
  SinewPage    *page = sinew_page_new (item, sinew_item_get_name (nutrient),
                                       _("Tests, risks and medicines, beyond the articles"), NULL);
  SinewSection *section = sinew_section_new ("risk", _("Who is at risk"));

  sinew_section_take (section, sinew_page_build_texts (NULL, sinew_clinical_get_risk_groups (clinical)));
  sinew_section_take (section, sinew_page_build_medicines (_("Medicines that lower it"),
                                                              sinew_clinical_get_medicines (clinical)));
  sinew_page_take (page, section);

  section = sinew_section_new ("supplements", _("Reasons to ask first"));
  sinew_section_take (section, sinew_page_build_texts (NULL, sinew_clinical_get_ask_first (clinical)));
  sinew_page_take (page, section);

  section = sinew_section_new ("tests", _("Tests"));
  sinew_section_take (section, sinew_page_build_texts (NULL, sinew_clinical_get_tests (clinical)));
  sinew_page_take (page, section);
  take_references (page, library, sinew_item_get_references (item));

  return page;
}

static SinewPage *
build_correction (SinewLibrary    *library,
                  SinewCorrection *correction)
{
  SinewItem       *item = SINEW_ITEM (correction);
  g_autofree char *subtitle = NULL;
  SinewPage       *page;

  /* Translators: %s is a verdict, as "misleading". */
  subtitle = g_strdup_printf (_("A correction: %s"), sinew_correction_get_verdict (correction));
  page = sinew_page_new (item, sinew_item_get_name (item), subtitle,
                         sinew_correction_get_why (correction));
  take_claims (page, library, _("What it corrects"), sinew_correction_get_claims (correction));
  take_references (page, library, sinew_correction_get_sources (correction));

  return page;
}

static SinewPage *
build_evidence (SinewLibrary  *library,
                SinewEvidence *evidence)
{
  SinewItem       *item = SINEW_ITEM (evidence);
  const char      *nutrient = sinew_evidence_get_nutrient (evidence);
  SinewItem       *source = sinew_library_lookup (library, SINEW_KIND_NUTRIENT, nutrient);
  SinewItem       *sign = sinew_library_lookup_kind_id (library, sinew_evidence_get_sign (evidence));
  SinewLink       *link = sinew_library_find_link (library, source, sign);
  g_autofree char *title = NULL;
  SinewPage       *page;
  SinewSection    *section = sinew_section_new ("signs", _("How well research backs it"));
  SinewBlock      *block = sinew_block_new (SINEW_BLOCK_SIGNS, NULL, NULL);
  SinewRow        *row;

  /* Translators: a nutrient and a sign that it is linked with. */
  title = g_strdup_printf (_("%s and %s"), sinew_item_get_name (source), sinew_item_get_name (sign));
  page = sinew_page_new (item, title, NULL, NULL);

  row = link ? sinew_row_new_for_link (library, link, sign)
             : sinew_row_new (sign, sinew_item_get_name (sign), sinew_item_get_name (item));
  if (link == NULL)
    {
      row->n_articles = 0;
      row->grade = sinew_evidence_get_grade (evidence);
      row->setting = g_strdup (sinew_evidence_get_setting (evidence));
    }
  g_ptr_array_add (block->rows, row);
  sinew_section_take (section, block);
  sinew_page_take (page, section);
  take_references (page, library, sinew_evidence_get_sources (evidence));

  return page;
}

static SinewPage *
build_faq (SinewLibrary *library,
           SinewFaq     *faq)
{
  SinewItem       *item = SINEW_ITEM (faq);
  SinewItem       *guide = sinew_library_lookup (library, SINEW_KIND_GUIDE, sinew_faq_get_article (faq));
  g_autofree char *subtitle = NULL;
  SinewPage       *page;

  /* Translators: %s is the name of an article. */
  subtitle = g_strdup_printf (_("A question that the article “%s” answers"),
                                 sinew_guide_get_article_name (SINEW_GUIDE (guide)));
  page = sinew_page_new (item, sinew_item_get_name (item), subtitle, sinew_item_get_summary (item));
  take_claims (page, library, _("What the article says"), sinew_faq_get_claims (faq));
  take_references (page, library, sinew_item_get_references (item));

  return page;
}

static SinewPage *
build_red_flag (SinewLibrary *library,
                SinewRedFlag *red_flag)
{
  SinewItem  *item = SINEW_ITEM (red_flag);
  const char *urgency = sinew_urgency_get_label (sinew_red_flag_get_urgency (red_flag));
  SinewPage  *page = sinew_page_new (item, sinew_item_get_name (item), urgency, NULL);

  take_text (page, "meaning", _("What it may mean"), sinew_red_flag_get_meaning (red_flag));
  take_text (page, "action", _("What to do"), sinew_red_flag_get_action (red_flag));

  return page;
}

static SinewPage *
build_term (SinewLibrary *library,
            SinewTerm    *term)
{
  SinewItem         *item = SINEW_ITEM (term);
  const char *const *synonyms = sinew_item_get_synonyms (item);
  g_autofree char   *words = g_strjoinv (", ", (char **)sinew_term_get_words (term));
  g_autofree char   *others = g_strjoinv (", ", (char **)synonyms);
  SinewPage         *page = sinew_page_new (item, sinew_item_get_name (item),
                                            _("A word of the vocabulary"), sinew_term_get_note (term));

  take_text (page, "words", _("In the articles"), *words ? words : NULL);
  take_text (page, "synonyms", _("Other words for it"), *others ? others : NULL);

  return page;
}

/**
 * sinew_record_page_build:
 *
 * Returns: (transfer full): the page of @item; what has no page on screen, as a
 *   claim, is laid out in the same way
 */
SinewPage *
sinew_record_page_build (SinewLibrary *library,
                         SinewItem    *item)
{
  switch (sinew_item_get_kind (item))
    {
    case SINEW_KIND_CLAIM:
      return build_claim (library, SINEW_CLAIM (item));
    case SINEW_KIND_CORRECTION:
      return build_correction (library, SINEW_CORRECTION (item));
    case SINEW_KIND_EVIDENCE:
      return build_evidence (library, SINEW_EVIDENCE (item));
    case SINEW_KIND_RED_FLAG:
      return build_red_flag (library, SINEW_RED_FLAG (item));
    case SINEW_KIND_CLINICAL:
      return build_clinical (library, SINEW_CLINICAL (item));
    case SINEW_KIND_QUESTION:
      return sinew_page_new (item, sinew_item_get_name (item), _("A question to ask at an appointment"), NULL);
    case SINEW_KIND_FAQ:
      return build_faq (library, SINEW_FAQ (item));
    case SINEW_KIND_TERM:
      return build_term (library, SINEW_TERM (item));
    case SINEW_KIND_GUIDE:
    case SINEW_KIND_NUTRIENT:
    case SINEW_KIND_SYMPTOM:
    case SINEW_KIND_CAUSE:
    case SINEW_KIND_REFERENCE:
    default:
      return sinew_page_build_for_item (library, item);
    }
}
