/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-row.h"

/**
 * sinew_row_new:
 *
 * Returns: (transfer full): a row without marks and claims
 */
SinewRow *
sinew_row_new (SinewItem  *item,
               const char *label,
               const char *text)
{
  SinewRow *self = g_new0 (SinewRow, 1);

  g_set_object (&self->item, item);
  self->label = g_strdup (label);
  self->text = g_strdup (text);
  self->n_articles = -1;
  self->claims = g_ptr_array_new_with_free_func (g_object_unref);
  self->corrections = g_ptr_array_new_with_free_func (g_object_unref);
  self->references = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

void
sinew_row_free (SinewRow *self)
{
  g_clear_object (&self->item);
  g_free (self->label);
  g_free (self->text);
  g_free (self->hedge_note);
  g_free (self->setting);
  g_ptr_array_unref (self->claims);
  g_ptr_array_unref (self->corrections);
  g_ptr_array_unref (self->references);
  g_free (self);
}

static gboolean
is_of_counted_article (SinewRow   *self,
                       SinewClaim *claim)
{
  for (guint i = 0; i < self->claims->len; i++)
    {
      if (g_str_equal (sinew_claim_get_article (g_ptr_array_index (self->claims, i)), sinew_claim_get_article (claim)))
        return TRUE;
    }

  return FALSE;
}

/**
 * sinew_row_add_claim:
 *
 * Adds a claim, its article to the count, and its corrections.
 */
void
sinew_row_add_claim (SinewRow     *self,
                     SinewLibrary *library,
                     SinewClaim   *claim)
{
  GPtrArray *corrections = sinew_library_get_corrections_of (library, claim);

  if (!is_of_counted_article (self, claim))
    self->n_articles = MAX (self->n_articles, 0) + 1;
  g_ptr_array_add (self->claims, g_object_ref (claim));

  for (guint i = 0; i < corrections->len; i++)
    {
      SinewCorrection *correction = g_ptr_array_index (corrections, i);

      if (!g_ptr_array_find (self->corrections, correction, NULL))
        g_ptr_array_add (self->corrections, g_object_ref (correction));
    }
}

/**
 * sinew_row_new_for_link:
 * @other_end: the end of @link that the row is about
 *
 * Returns: (transfer full): a row with both marks: how many articles state the
 *   link, and how well research backs it
 */
SinewRow *
sinew_row_new_for_link (SinewLibrary *library,
                        SinewLink    *link,
                        SinewItem    *other_end)
{
  SinewEvidence *evidence = sinew_link_get_evidence (link);
  GPtrArray     *claims = sinew_link_get_claims (link);
  SinewRow      *self = sinew_row_new (other_end, sinew_item_get_name (other_end), NULL);

  for (guint i = 0; i < claims->len; i++)
    sinew_row_add_claim (self, library, g_ptr_array_index (claims, i));

  self->n_articles = sinew_link_count_articles (link);
  self->hedge_note = sinew_link_dup_hedge_note (link);
  if (evidence)
    {
      self->text = g_strdup (sinew_item_get_name (SINEW_ITEM (evidence)));
      self->grade = sinew_evidence_get_grade (evidence);
      self->setting = g_strdup (sinew_evidence_get_setting (evidence));
    }

  return self;
}

/**
 * sinew_row_new_for_claim:
 *
 * Returns: (transfer full): a row that is one claim: its place in the article,
 *   its text and its corrections
 */
SinewRow *
sinew_row_new_for_claim (SinewLibrary *library,
                         SinewClaim   *claim)
{
  g_autofree char *place = NULL;
  SinewRow        *self;

  /* Translators: where a claim stands in an article: section, place within it. */
  place = g_strdup_printf (_("%s, %s"), sinew_claim_get_section (claim), sinew_claim_get_place (claim));
  self = sinew_row_new (SINEW_ITEM (claim), place, sinew_item_get_name (SINEW_ITEM (claim)));
  sinew_row_add_claim (self, library, claim);
  self->n_articles = -1;
  self->hedge_note = g_strdup (sinew_hedge_get_label (sinew_claim_get_hedge (claim)));

  return self;
}

/**
 * sinew_row_find_corrected:
 * @correction: one of the corrections of the row
 *
 * Returns: (transfer none) (nullable): the first claim of the row that it corrects
 */
SinewItem *
sinew_row_find_corrected (const SinewRow  *self,
                          SinewLibrary    *library,
                          SinewCorrection *correction)
{
  for (guint i = 0; i < self->claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (self->claims, i);

      if (g_ptr_array_find (sinew_library_get_corrections_of (library, claim), correction, NULL))
        return SINEW_ITEM (claim);
    }

  return NULL;
}

/**
 * sinew_row_compare:
 *
 * Returns: the order of rows: more articles first, then by label
 */
int
sinew_row_compare (const SinewRow *a,
                   const SinewRow *b)
{
  if (a->n_articles != b->n_articles)
    return a->n_articles > b->n_articles ? -1 : 1;

  return g_utf8_collate (a->label, b->label);
}
