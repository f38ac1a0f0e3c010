/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-article-table.h"
#include "sinew-aspects.h"
#include "sinew-cause.h"
#include "sinew-clinical.h"
#include "sinew-guide.h"
#include "sinew-medicine.h"
#include "sinew-symptom.h"
#include "sinew-term-rows.h"

#define SIGNS "signs"

static void
add_references (SinewCell         *cell,
                SinewLibrary      *library,
                const char *const *ids)
{
  for (guint i = 0; ids[i]; i++)
    sinew_cell_add_reference (cell, sinew_library_lookup (library, SINEW_KIND_REFERENCE, ids[i]));
}

/* The record of a cause tells its symptoms itself, with its own references. */
static void
add_references_of_link (SinewCell    *cell,
                        SinewLibrary *library,
                        SinewLink    *link)
{
  SinewEvidence *evidence = sinew_link_get_evidence (link);
  SinewItem     *source = sinew_link_get_source (link);
  const char    *sign_id = sinew_item_get_id (sinew_link_get_sign (link));

  if (evidence)
    add_references (cell, library, sinew_evidence_get_sources (evidence));
  if (SINEW_IS_CAUSE (source) && g_strv_contains (sinew_cause_get_symptoms (SINEW_CAUSE (source)), sign_id))
    add_references (cell, library, sinew_item_get_references (source));
}

/* A text of the record itself, with the record's references. */
static SinewCell *
make_text (SinewLibrary *library,
           SinewItem    *item,
           const char   *text,
           GPtrArray    *claims)
{
  SinewCell *cell;

  if (text == NULL || *text == '\0')
    return sinew_cell_new_no_data (NULL);

  cell = sinew_cell_new_text (text, claims);
  add_references (cell, library, sinew_item_get_references (item));

  return cell;
}

static GPtrArray *
list_claims_about (SinewLibrary      *library,
                   SinewItem         *item,
                   const char *const *groups)
{
  GPtrArray *all = sinew_claims_list (library, item);
  GPtrArray *claims = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (all, i);

      if (g_strv_contains (groups, sinew_claim_get_group (claim)) && sinew_claim_is_about (claim, library, item))
        g_ptr_array_add (claims, claim);
    }

  return claims;
}

static SinewCell *
make_role (SinewAspect  *aspect,
           SinewLibrary *library,
           SinewItem    *item,
           GPtrArray    *ticked)
{
  static const char *const groups[] = { "role", NULL };
  g_autoptr (GPtrArray) claims = list_claims_about (library, item, groups);

  return make_text (library, item, sinew_item_get_summary (item), claims);
}

static SinewCell *
make_summary (SinewAspect  *aspect,
              SinewLibrary *library,
              SinewItem    *item,
              GPtrArray    *ticked)
{
  return make_text (library, item, sinew_item_get_summary (item), NULL);
}

/* Both marks of the link of an item with the symptom of the aspect. */
static SinewCell *
make_ticked (SinewAspect  *aspect,
             SinewLibrary *library,
             SinewItem    *item,
             GPtrArray    *ticked)
{
  SinewLink *link = sinew_library_find_link (library, item, sinew_aspect_get_symptom (aspect));
  SinewCell *cell;

  if (link == NULL)
    return sinew_cell_new_no_data (_("not linked"));

  cell = sinew_cell_new_marks (sinew_row_new_for_link (library, link, sinew_link_get_sign (link)));
  add_references_of_link (cell, library, link);

  return cell;
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  return sinew_row_compare (*(SinewRow *const *)a, *(SinewRow *const *)b);
}

static gboolean
is_wanted (SinewItem *source,
           SinewItem *sign,
           SinewItem *item,
           SinewKind  kind_of_source,
           GPtrArray *left_out)
{
  if (sinew_item_get_kind (source) != kind_of_source || (source != item && sign != item))
    return FALSE;

  return left_out == NULL || !g_ptr_array_find (left_out, sign, NULL);
}

/* The other ends of the links of an item. */
static SinewCell *
make_links (SinewLibrary *library,
            SinewItem    *item,
            SinewKind     kind_of_source,
            GPtrArray    *left_out)
{
  GPtrArray *links = sinew_library_get_links_of (library, item);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_row_free);
  SinewCell *cell;

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);
      SinewItem *source = sinew_link_get_source (link);
      SinewItem *sign = sinew_link_get_sign (link);

      if (is_wanted (source, sign, item, kind_of_source, left_out))
        g_ptr_array_add (rows, sinew_row_new_for_link (library, link, source == item ? sign : source));
    }
  g_ptr_array_sort (rows, compare_rows);

  cell = sinew_cell_new_terms (rows);
  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);

      if (is_wanted (sinew_link_get_source (link), sinew_link_get_sign (link), item, kind_of_source, left_out))
        add_references_of_link (cell, library, link);
    }

  return cell;
}

static SinewCell *
make_signs (SinewAspect  *aspect,
            SinewLibrary *library,
            SinewItem    *item,
            GPtrArray    *ticked)
{
  return make_links (library, item, sinew_item_get_kind (item), ticked);
}

static SinewCell *
make_nutrients (SinewAspect  *aspect,
                SinewLibrary *library,
                SinewItem    *item,
                GPtrArray    *ticked)
{
  return make_links (library, item, SINEW_KIND_NUTRIENT, NULL);
}

static SinewCell *
make_causes (SinewAspect  *aspect,
             SinewLibrary *library,
             SinewItem    *item,
             GPtrArray    *ticked)
{
  return make_links (library, item, SINEW_KIND_CAUSE, NULL);
}

static SinewCell *
make_foods (SinewAspect  *aspect,
            SinewLibrary *library,
            SinewItem    *item,
            GPtrArray    *ticked)
{
  static const char *const groups[] = { "food-source", "other-source", NULL };

  return sinew_cell_new_terms (sinew_term_rows_collect (library, item, groups));
}

static SinewClinical *
find_clinical (SinewLibrary *library,
               SinewItem    *nutrient)
{
  SinewItem *clinical = sinew_library_lookup (library, SINEW_KIND_CLINICAL, sinew_item_get_id (nutrient));

  return clinical ? SINEW_CLINICAL (clinical) : NULL;
}

static void
add_texts (GPtrArray         *rows,
           const char *const *texts)
{
  for (guint i = 0; texts[i]; i++)
    g_ptr_array_add (rows, sinew_row_new (NULL, texts[i], NULL));
}

/* Terms of which some are from the nutrient’s clinical record. */
static SinewCell *
make_clinical_terms (SinewLibrary  *library,
                     GPtrArray     *rows,
                     SinewClinical *clinical)
{
  SinewCell *cell = sinew_cell_new_terms (rows);

  if (clinical)
    add_references (cell, library, sinew_item_get_references (SINEW_ITEM (clinical)));

  return cell;
}

static SinewCell *
make_risk (SinewAspect  *aspect,
           SinewLibrary *library,
           SinewItem    *item,
           GPtrArray    *ticked)
{
  static const char *const groups[] = { "risk-factor", "requirement", NULL };
  SinewClinical           *clinical = find_clinical (library, item);
  GPtrArray               *rows = sinew_term_rows_collect (library, item, groups);

  if (clinical)
    add_texts (rows, sinew_clinical_get_risk_groups (clinical));

  return make_clinical_terms (library, rows, clinical);
}

static SinewCell *
make_medicines (SinewAspect  *aspect,
                SinewLibrary *library,
                SinewItem    *item,
                GPtrArray    *ticked)
{
  static const char *const groups[] = { "medication", NULL };
  SinewClinical           *clinical = find_clinical (library, item);
  GPtrArray               *rows = sinew_term_rows_collect (library, item, groups);
  GPtrArray               *medicines = clinical ? sinew_clinical_get_medicines (clinical) : NULL;

  for (guint i = 0; medicines && i < medicines->len; i++)
    {
      SinewMedicine   *medicine = g_ptr_array_index (medicines, i);
      g_autofree char *label = NULL;

      /* Translators: a medicine, and how it acts on a nutrient. */
      label = g_strdup_printf (_("%s: %s"), medicine->name, medicine->text);
      g_ptr_array_add (rows, sinew_row_new (NULL, label, NULL));
    }

  return make_clinical_terms (library, rows, clinical);
}

static SinewCell *
make_ask_first (SinewAspect  *aspect,
                SinewLibrary *library,
                SinewItem    *item,
                GPtrArray    *ticked)
{
  SinewClinical *clinical = find_clinical (library, item);
  GPtrArray     *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_row_free);

  if (clinical)
    add_texts (rows, sinew_clinical_get_ask_first (clinical));

  return make_clinical_terms (library, rows, clinical);
}

static SinewCell *
make_tests (SinewAspect  *aspect,
            SinewLibrary *library,
            SinewItem    *item,
            GPtrArray    *ticked)
{
  static const char *const groups[] = { "diagnosis", NULL };
  SinewClinical           *clinical = find_clinical (library, item);
  GPtrArray               *rows = sinew_term_rows_collect (library, item, groups);

  if (clinical)
    add_texts (rows, sinew_clinical_get_tests (clinical));

  return make_clinical_terms (library, rows, clinical);
}

static SinewCell *
make_form_claims (SinewAspect  *aspect,
                  SinewLibrary *library,
                  SinewItem    *item,
                  GPtrArray    *ticked)
{
  static const char *const groups[] = { "supplement-form", NULL };

  return sinew_cell_new_terms (sinew_term_rows_collect (library, item, groups));
}

static SinewCell *
make_region (SinewAspect  *aspect,
             SinewLibrary *library,
             SinewItem    *item,
             GPtrArray    *ticked)
{
  return make_text (library, item, sinew_symptom_get_region (SINEW_SYMPTOM (item)), NULL);
}

static SinewCell *
make_differences (SinewAspect  *aspect,
                  SinewLibrary *library,
                  SinewItem    *item,
                  GPtrArray    *ticked)
{
  GPtrArray *remarks = sinew_symptom_get_differs_from (SINEW_SYMPTOM (item));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < remarks->len; i++)
    {
      SinewRemark *remark = g_ptr_array_index (remarks, i);
      SinewItem   *other = sinew_library_lookup (library, SINEW_KIND_SYMPTOM, remark->id);

      /* Translators: another symptom, and how to tell it apart. */
      g_string_append_printf (text, text->len ? " " : "");
      g_string_append_printf (text, _("%s: %s"), sinew_item_get_name (other), remark->text);
    }

  return make_text (library, item, text->str, NULL);
}

static SinewCell *
make_red_flag (SinewAspect  *aspect,
               SinewLibrary *library,
               SinewItem    *item,
               GPtrArray    *ticked)
{
  return make_text (library, item, sinew_symptom_get_red_flag (SINEW_SYMPTOM (item)), NULL);
}

static SinewCell *
make_clues (SinewAspect  *aspect,
            SinewLibrary *library,
            SinewItem    *item,
            GPtrArray    *ticked)
{
  return make_text (library, item, sinew_cause_get_clues (SINEW_CAUSE (item)), NULL);
}

static SinewCell *
make_urgent (SinewAspect  *aspect,
             SinewLibrary *library,
             SinewItem    *item,
             GPtrArray    *ticked)
{
  return make_text (library, item, sinew_cause_get_urgent (SINEW_CAUSE (item)), NULL);
}

static gboolean
names_item (SinewClaim   *claim,
            SinewLibrary *library,
            SinewItem    *item)
{
  /* The list of a nutrient, a symptom or a cause has no other claims. */
  return sinew_item_get_kind (item) != SINEW_KIND_TERM || sinew_claim_is_about (claim, library, item);
}

/* The articles that name the item, in their order. */
static SinewCell *
make_articles (SinewAspect  *aspect,
               SinewLibrary *library,
               SinewItem    *item,
               GPtrArray    *ticked)
{
  GListModel *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  GPtrArray  *claims = sinew_claims_list (library, item);
  GPtrArray  *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_row_free);

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (guides, i);
      gboolean is_named = FALSE;

      for (guint j = 0; j < claims->len && !is_named; j++)
        {
          SinewClaim *claim = g_ptr_array_index (claims, j);

          is_named = g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (guide)) &&
                     names_item (claim, library, item);
        }
      if (is_named)
        g_ptr_array_add (rows, sinew_row_new (guide, sinew_guide_get_article_name (SINEW_GUIDE (guide)), NULL));
    }

  if (rows->len > 0)
    return sinew_cell_new_terms (rows);

  g_ptr_array_unref (rows);

  /* Translators: no article. */
  return sinew_cell_new_no_data (_("none"));
}

typedef struct
{
  const char     *id;
  const char     *name;
  gboolean        is_usual;
  SinewAspectFunc make_cell;
} Entry;

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
static const Entry nutrient_entries[] = {
  { "role", N_("What it does"), TRUE, make_role },
  { SINEW_ASPECT_TICKED, N_("Ticked symptoms"), TRUE, make_ticked },
  { SIGNS, N_("Signs of a shortage"), TRUE, make_signs },
  { "foods", N_("Foods that the articles name"), TRUE, make_foods },
  { "risk", N_("Who is at risk"), FALSE, make_risk },
  { "medicines", N_("Medicines that lower it"), FALSE, make_medicines },
  { "ask-first", N_("Ask first if"), TRUE, make_ask_first },
  { "tests", N_("Tests"), FALSE, make_tests },
  { "articles", N_("Articles"), TRUE, make_articles },
  { NULL },
};

static const Entry symptom_entries[] = {
  { "description", N_("What it feels like"), TRUE, make_summary },
  { "region", N_("Where"), TRUE, make_region },
  { "nutrients", N_("Linked nutrients"), TRUE, make_nutrients },
  { "causes", N_("Other causes"), TRUE, make_causes },
  { "differences", N_("How to tell it apart"), FALSE, make_differences },
  { "doctor", N_("When to see a doctor"), TRUE, make_red_flag },
  { "articles", N_("Articles"), TRUE, make_articles },
  { NULL },
};

static const Entry cause_entries[] = {
  { "description", N_("What it is"), TRUE, make_summary },
  { SINEW_ASPECT_TICKED, N_("Ticked symptoms"), TRUE, make_ticked },
  { SIGNS, N_("What may be felt"), TRUE, make_signs },
  { "clues", N_("What points to it"), TRUE, make_clues },
  { "doctor", N_("When to see a doctor"), TRUE, make_urgent },
  { "articles", N_("Articles"), TRUE, make_articles },
  { NULL },
};

static const Entry form_entries[] = {
  { "claims", N_("Said of it in the articles"), FALSE, make_form_claims },
  { "articles", N_("Articles"), TRUE, make_articles },
  { NULL },
};

static const Entry source_entries[] = {
  { "articles", N_("Articles"), TRUE, make_articles },
  { NULL },
};

/* clang-format on */

static const Entry *const entries[SINEW_N_SUBJECTS] = {
  [SINEW_SUBJECT_NUTRIENTS] = nutrient_entries,
  [SINEW_SUBJECT_SYMPTOMS] = symptom_entries,
  [SINEW_SUBJECT_CAUSES] = cause_entries,
  [SINEW_SUBJECT_SUPPLEMENT_FORMS] = form_entries,
  [SINEW_SUBJECT_SOURCES] = source_entries,
};

/**
 * sinew_aspects_list:
 * @guide: (nullable): the guide of the article whose own table is compared
 *
 * Returns: (transfer full) (element-type SinewAspect): all aspects of @subject
 *   that can be shown; those of the article’s own table first. %SINEW_ASPECT_TICKED
 *   stands for one aspect of each ticked symptom, see
 *   sinew_aspects_list_for_symptoms().
 */
GPtrArray *
sinew_aspects_list (SinewSubject  subject,
                    SinewLibrary *library,
                    SinewItem    *guide)
{
  GPtrArray *aspects;

  g_return_val_if_fail ((guint)subject < SINEW_N_SUBJECTS && SINEW_IS_LIBRARY (library), NULL);

  if (guide || subject == SINEW_SUBJECT_SUPPLEMENT_FORMS || subject == SINEW_SUBJECT_SOURCES)
    aspects = sinew_article_table_list_aspects (library, guide, subject);
  else
    aspects = g_ptr_array_new_with_free_func (g_object_unref);
  for (const Entry *entry = entries[subject]; entry->id; entry++)
    g_ptr_array_add (aspects, sinew_aspect_new (entry->id, _(entry->name), guide == NULL && entry->is_usual, entry->make_cell));

  return aspects;
}

/**
 * sinew_aspects_list_for_symptoms:
 * @symptoms: (element-type SinewItem): the symptoms that are ticked
 *
 * Returns: (transfer full) (element-type SinewAspect): an aspect for each: how
 *   items are linked with it
 */
GPtrArray *
sinew_aspects_list_for_symptoms (GPtrArray *symptoms)
{
  GPtrArray *aspects = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (symptoms != NULL, aspects);

  for (guint i = 0; i < symptoms->len; i++)
    g_ptr_array_add (aspects, sinew_aspect_new_for_symptom (g_ptr_array_index (symptoms, i), make_ticked));

  return aspects;
}

/**
 * sinew_aspects_new_beside_ticked:
 * @aspect: one of sinew_aspects_list()
 *
 * Returns: (transfer full): @aspect as it is called beside the aspects of symptoms
 *   that are ticked, which leave it but the other signs
 */
SinewAspect *
sinew_aspects_new_beside_ticked (SinewAspect *aspect,
                                 SinewSubject subject)
{
  g_return_val_if_fail (SINEW_IS_ASPECT (aspect), NULL);

  if (!g_str_equal (sinew_aspect_get_id (aspect), SIGNS))
    return g_object_ref (aspect);

  return sinew_aspect_new (SIGNS, subject == SINEW_SUBJECT_CAUSES ? _("What else may be felt") : _("Other signs"), sinew_aspect_is_usual (aspect), make_signs);
}
