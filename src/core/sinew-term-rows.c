/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-term-rows.h"

static gboolean
is_meant (SinewLibrary *library,
          const char   *term_mention,
          SinewItem    *item)
{
  if (sinew_item_get_kind (item) != SINEW_KIND_TERM)
    return sinew_library_find_item_of_term (library, term_mention) == item;

  return sinew_library_lookup_kind_id (library, term_mention) == item;
}

/**
 * sinew_claim_is_about:
 * @item: a nutrient, a symptom, a cause or a term
 *
 * Returns: whether @item is a subject of the claim
 */
gboolean
sinew_claim_is_about (SinewClaim   *claim,
                      SinewLibrary *library,
                      SinewItem    *item)
{
  const char *const *subjects = sinew_claim_get_subjects (claim);

  for (guint i = 0; subjects[i]; i++)
    {
      if (is_meant (library, subjects[i], item))
        return TRUE;
    }

  return FALSE;
}

/**
 * sinew_claims_list:
 * @item: a nutrient, a symptom, a cause or a term
 *
 * Returns: (transfer none) (element-type SinewClaim): claims, among which all
 *   about @item are
 */
GPtrArray *
sinew_claims_list (SinewLibrary *library,
                   SinewItem    *item)
{
  if (sinew_item_get_kind (item) == SINEW_KIND_TERM)
    return sinew_pack_get_items (sinew_library_get_pack (library), SINEW_KIND_CLAIM);

  return sinew_library_get_claims_on (library, item);
}

static SinewRow *
ensure_row (GPtrArray    *rows,
            SinewLibrary *library,
            const char   *term_mention)
{
  const char *words = sinew_library_get_words (library, term_mention);
  SinewRow   *row;

  for (guint i = 0; i < rows->len; i++)
    {
      row = g_ptr_array_index (rows, i);
      if (g_str_equal (row->label, words))
        return row;
    }

  row = sinew_row_new (sinew_library_find_item_of_term (library, term_mention), words, NULL);
  g_ptr_array_add (rows, row);

  return row;
}

static void
add_terms (GPtrArray         *rows,
           SinewLibrary      *library,
           SinewClaim        *claim,
           const char *const *terms)
{
  for (guint i = 0; terms[i]; i++)
    sinew_row_add_claim (ensure_row (rows, library, terms[i]), library, claim);
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  return sinew_row_compare (*(SinewRow *const *)a, *(SinewRow *const *)b);
}

static void
finish_rows (GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      SinewRow *row = g_ptr_array_index (rows, i);

      row->hedge_note = sinew_claims_dup_hedge_note (row->claims);
    }
  g_ptr_array_sort (rows, compare_rows);
}

/**
 * sinew_term_rows_collect:
 * @item: a nutrient, a symptom, a cause or a term
 * @groups: (array zero-terminated=1): kinds of claims
 *
 * Returns: (transfer full) (element-type SinewRow): the distinct objects of the
 *   claims of these kinds about @item that are not denied, with the articles that
 *   say so; more articles first, then by name
 */
GPtrArray *
sinew_term_rows_collect (SinewLibrary      *library,
                         SinewItem         *item,
                         const char *const *groups)
{
  GPtrArray *claims;
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_row_free);

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && SINEW_IS_ITEM (item) && groups != NULL, rows);

  claims = sinew_claims_list (library, item);
  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);

      if (g_strv_contains (groups, sinew_claim_get_group (claim)) &&
          sinew_claim_get_hedge (claim) != SINEW_HEDGE_DENIED && sinew_claim_is_about (claim, library, item))
        add_terms (rows, library, claim, sinew_claim_get_objects (claim));
    }

  finish_rows (rows);

  return rows;
}

static gboolean
is_object (SinewClaim   *claim,
           SinewLibrary *library,
           SinewItem    *item)
{
  const char *const *objects = sinew_claim_get_objects (claim);

  for (guint i = 0; objects[i]; i++)
    {
      if (is_meant (library, objects[i], item))
        return TRUE;
    }

  return FALSE;
}

/**
 * sinew_term_rows_collect_subjects:
 * @item: a nutrient, a symptom or a cause
 * @groups: (array zero-terminated=1): kinds of claims
 *
 * As sinew_term_rows_collect(), from the other end: what the claims are about that
 * have @item as an object.
 *
 * Returns: (transfer full) (element-type SinewRow): the distinct subjects
 */
GPtrArray *
sinew_term_rows_collect_subjects (SinewLibrary      *library,
                                  SinewItem         *item,
                                  const char *const *groups)
{
  GPtrArray *claims;
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_row_free);

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && SINEW_IS_ITEM (item) && groups != NULL, rows);

  claims = sinew_library_get_claims_on (library, item);
  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);

      if (g_strv_contains (groups, sinew_claim_get_group (claim)) &&
          sinew_claim_get_hedge (claim) != SINEW_HEDGE_DENIED && is_object (claim, library, item))
        add_terms (rows, library, claim, sinew_claim_get_subjects (claim));
    }
  finish_rows (rows);

  return rows;
}
