/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-guide.h"
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

/**
 * sinew_row_new_for_place:
 * @place: one of sinew_place_list()
 *
 * Returns: (transfer full): a row that leads to a page which is not about one item
 */
SinewRow *
sinew_row_new_for_place (const char *place,
                         const char *label,
                         const char *text)
{
  SinewRow *self = sinew_row_new (NULL, label, text);

  self->place = g_strdup (place);

  return self;
}

void
sinew_row_free (SinewRow *self)
{
  g_clear_object (&self->item);
  g_free (self->place);
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
  g_autofree char *label = sinew_claim_dup_whereabouts (claim);
  SinewRow        *self;

  self = sinew_row_new (SINEW_ITEM (claim), label, sinew_item_get_name (SINEW_ITEM (claim)));
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

/* The sections of an article in which it has claims of the row, each once. */
static char *
join_sections (const SinewRow *self,
               SinewItem      *guide)
{
  g_autoptr (GPtrArray) sections = g_ptr_array_new_null_terminated (0, NULL, TRUE);

  for (guint i = 0; i < self->claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (self->claims, i);
      const char *section = sinew_claim_get_section (claim);

      if (g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (guide)) &&
          !g_ptr_array_find_with_equal_func (sections, section, g_str_equal, NULL))
        g_ptr_array_add (sections, (gpointer)section);
    }

  return sections->len > 0 ? g_strjoinv (", ", (char **)sections->pdata) : NULL;
}

/**
 * sinew_row_dup_who_says_so:
 *
 * Returns: (transfer full): the articles of the row’s claims and the sections of
 *   them, as “Stiff legs (magnesium, questions); Heavy legs (introduction)”; empty
 *   where it has no claims
 */
char *
sinew_row_dup_who_says_so (const SinewRow *self,
                           SinewLibrary   *library)
{
  GListModel *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  GString    *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewGuide) guide = g_list_model_get_item (guides, i);
      g_autofree char *sections = join_sections (self, SINEW_ITEM (guide));

      if (sections == NULL)
        continue;
      g_string_append (text, text->len > 0 ? "; " : "");
      /* Translators: an article, then those of its sections that say something. */
      g_string_append_printf (text, _("%s (%s)"), sinew_guide_get_article_name (guide), sections);
    }

  return g_string_free (text, FALSE);
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
