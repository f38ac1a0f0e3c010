/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-article-table.h"
#include "sinew-term-rows.h"

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
/* What the labels of claims of the kind “comparison-cell” are called. */
static const struct
{
  const char *label;
  const char *name;
} labels[] = {
  { "role", N_("What it does") },
  { "symptoms", N_("Signs of a shortage") },
  { "sources", N_("Foods and other sources") },
  { "uses", N_("Used for") },
  { "absorption", N_("Absorption") },
  { "suits", N_("Suits best") },
  { "safety", N_("Safety") },
  { "other nutrients", N_("Other nutrients") },
  { "convenience", N_("Convenience") },
  { "cost", N_("Cost") },
};
/* clang-format on */

static gboolean
is_in_table (SinewClaim   *claim,
             SinewLibrary *library,
             SinewItem    *item,
             SinewAspect  *aspect)
{
  SinewItem *guide = sinew_aspect_get_guide (aspect);

  return g_str_equal (sinew_claim_get_group (claim), "comparison-cell") &&
         g_strcmp0 (sinew_claim_get_label (claim), sinew_aspect_get_label (aspect)) == 0 &&
         (guide == NULL || g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (guide))) &&
         sinew_claim_is_about (claim, library, item);
}

/* Whether @correction is about another claim of the article on the same pair, too. */
static gboolean
corrects_pair (SinewLibrary    *library,
               SinewItem       *item,
               SinewCorrection *correction,
               SinewClaim      *cell,
               const char      *object)
{
  const char *const *claims = sinew_correction_get_claims (correction);

  for (guint i = 0; claims[i]; i++)
    {
      SinewClaim *claim = SINEW_CLAIM (sinew_library_lookup (library, SINEW_KIND_CLAIM, claims[i]));

      if (claim != cell && g_str_equal (sinew_claim_get_article (claim), sinew_claim_get_article (cell)) &&
          sinew_claim_is_about (claim, library, item) && g_strv_contains (sinew_claim_get_objects (claim), object))
        return TRUE;
    }

  return FALSE;
}

/* A cell says several things in one claim. What corrects some of them leaves the
 * others alone; what fits none of them corrects all. */
static void
leave_corrections_of (SinewRow     *row,
                      SinewLibrary *library,
                      SinewItem    *item,
                      SinewClaim   *cell,
                      const char   *object)
{
  const char *const *objects = sinew_claim_get_objects (cell);

  for (guint i = row->corrections->len; i > 0; i--)
    {
      SinewCorrection *correction = g_ptr_array_index (row->corrections, i - 1);
      gboolean         is_of_some = FALSE;

      for (guint j = 0; objects[j]; j++)
        is_of_some |= corrects_pair (library, item, correction, cell, objects[j]);
      if (is_of_some && !corrects_pair (library, item, correction, cell, object))
        g_ptr_array_remove_index (row->corrections, i - 1);
    }
}

/* One cell of an article's own table: its terms in the order of the article,
 * without a count. */
static SinewCell *
make_table_cell (SinewAspect  *aspect,
                 SinewLibrary *library,
                 SinewItem    *item,
                 GPtrArray    *ticked)
{
  GPtrArray *claims = sinew_claims_list (library, item);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_row_free);

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim        *claim = g_ptr_array_index (claims, i);
      const char *const *objects = sinew_claim_get_objects (claim);

      for (guint j = 0; is_in_table (claim, library, item, aspect) && objects[j]; j++)
        {
          SinewRow *row = sinew_row_new (sinew_library_find_item_of_term (library, objects[j]),
                                         sinew_library_get_words (library, objects[j]), NULL);

          sinew_row_add_claim (row, library, claim);
          leave_corrections_of (row, library, item, claim, objects[j]);
          row->n_articles = -1;
          row->hedge_note = g_strdup (sinew_hedge_get_label (sinew_claim_get_hedge (claim)));
          g_ptr_array_add (rows, row);
        }
    }

  if (rows->len > 0 || sinew_aspect_get_guide (aspect) == NULL)
    return sinew_cell_new_terms (rows);

  g_ptr_array_unref (rows);
  return sinew_cell_new_no_data (_("not in this article’s table"));
}

/* A label that nobody has named yet is better than none. */
static const char *
get_label_name (const char *label)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      if (g_str_equal (labels[i].label, label))
        return _(labels[i].name);
    }

  return label;
}

static SinewSubject
get_subject_of_claim (SinewLibrary *library,
                      SinewClaim   *claim,
                      SinewItem   **item)
{
  const char  *mention = sinew_claim_get_subjects (claim)[0];
  SinewSubject subject = SINEW_N_SUBJECTS;

  *item = sinew_library_find_item_of_term (library, mention);
  if (*item == NULL)
    *item = sinew_library_lookup_kind_id (library, mention);
  if (*item)
    sinew_subject_from_item (*item, &subject);

  return subject;
}

static gboolean
has_aspect (GPtrArray  *aspects,
            const char *label)
{
  for (guint i = 0; i < aspects->len; i++)
    {
      if (g_strcmp0 (sinew_aspect_get_label (g_ptr_array_index (aspects, i)), label) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_cell_of (SinewClaim *claim,
            SinewItem  *guide)
{
  return g_str_equal (sinew_claim_get_group (claim), "comparison-cell") &&
         (guide == NULL || g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (guide)));
}

/**
 * sinew_article_table_list_aspects:
 * @guide: (nullable): the guide of an article; %NULL for the tables of all
 *
 * Returns: (transfer full) (element-type SinewAspect): what the tables say of
 *   items of @subject, in the order of the articles
 */
GPtrArray *
sinew_article_table_list_aspects (SinewLibrary *library,
                                  SinewItem    *guide,
                                  SinewSubject  subject)
{
  GListModel *claims = sinew_library_get_items (library, SINEW_KIND_CLAIM);
  GPtrArray  *aspects = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);
      SinewItem  *item;
      const char *label = sinew_claim_get_label (claim);

      if (is_cell_of (claim, guide) && get_subject_of_claim (library, claim, &item) == subject &&
          !has_aspect (aspects, label))
        g_ptr_array_add (aspects, sinew_aspect_new_for_table (label, get_label_name (label), guide, make_table_cell));
    }

  return aspects;
}

/**
 * sinew_article_table_list_items:
 * @guide: the guide of an article
 *
 * Returns: (transfer full) (element-type SinewItem): what the article’s own table
 *   compares, in its order; empty where it has no table
 */
GPtrArray *
sinew_article_table_list_items (SinewLibrary *library,
                                SinewItem    *guide)
{
  GListModel *claims = sinew_library_get_items (library, SINEW_KIND_CLAIM);
  GPtrArray  *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);
      SinewItem *item;

      if (is_cell_of (claim, guide) && get_subject_of_claim (library, claim, &item) < SINEW_N_SUBJECTS &&
          !g_ptr_array_find (items, item, NULL))
        g_ptr_array_add (items, g_object_ref (item));
    }

  return items;
}

/**
 * sinew_article_table_dup_title:
 * @guide: the guide of an article
 *
 * Returns: (transfer full) (nullable): what the article’s own table is about, as
 *   “Five nutrients compared”
 */
char *
sinew_article_table_dup_title (SinewLibrary *library,
                               SinewItem    *guide)
{
  GListModel *claims = sinew_library_get_items (library, SINEW_KIND_CLAIM);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);

      if (g_str_equal (sinew_claim_get_group (claim), "comparison-table") &&
          g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (guide)))
        return g_strdup (sinew_library_get_words (library, sinew_claim_get_objects (claim)[0]));
    }

  return NULL;
}
