/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-kind.h"

static const struct
{
  const char *slug;
  const char *plural_slug;
  const char *array;
  gboolean    has_page;
  gboolean    has_own_ids;
} kinds[SINEW_N_KINDS] = {
  [SINEW_KIND_GUIDE] = { "guide", "guides", "articles", TRUE, TRUE },
  [SINEW_KIND_TERM] = { "term", "terms", "terms", FALSE, FALSE },
  [SINEW_KIND_CLAIM] = { "claim", "claims", "claims", FALSE, TRUE },
  [SINEW_KIND_NUTRIENT] = { "nutrient", "nutrients", "nutrients", TRUE, TRUE },
  [SINEW_KIND_SYMPTOM] = { "symptom", "symptoms", "symptoms", TRUE, TRUE },
  [SINEW_KIND_CAUSE] = { "cause", "causes", "causes", TRUE, TRUE },
  [SINEW_KIND_EVIDENCE] = { "evidence", "evidence", "evidence", FALSE, TRUE },
  [SINEW_KIND_CORRECTION] = { "correction", "corrections", "corrections", FALSE, TRUE },
  [SINEW_KIND_RED_FLAG] = { "red-flag", "red-flags", "red_flags", FALSE, TRUE },
  [SINEW_KIND_CLINICAL] = { "clinical", "clinical", "clinical", FALSE, FALSE },
  [SINEW_KIND_QUESTION] = { "question", "questions", "questions", FALSE, TRUE },
  [SINEW_KIND_FAQ] = { "faq", "faq", "faq", FALSE, TRUE },
  [SINEW_KIND_REFERENCE] = { "reference", "references", "references", TRUE, TRUE },
};

/**
 * sinew_kind_get_slug:
 *
 * Returns: the kind as it stands before an id: `nutrient` in `nutrient/magnesium`
 */
const char *
sinew_kind_get_slug (SinewKind kind)
{
  g_return_val_if_fail ((guint)kind < SINEW_N_KINDS, NULL);

  return kinds[kind].slug;
}

/**
 * sinew_kind_get_plural_slug:
 *
 * Returns: the kind as the command line names a list of it: `nutrients`
 */
const char *
sinew_kind_get_plural_slug (SinewKind kind)
{
  g_return_val_if_fail ((guint)kind < SINEW_N_KINDS, NULL);

  return kinds[kind].plural_slug;
}

/**
 * sinew_kind_get_array:
 *
 * Returns: the member of a pack's file that holds the records of this kind
 */
const char *
sinew_kind_get_array (SinewKind kind)
{
  g_return_val_if_fail ((guint)kind < SINEW_N_KINDS, NULL);

  return kinds[kind].array;
}

/**
 * sinew_kind_from_slug:
 * @slug: a kind as in `nutrient/magnesium`
 * @kind: (out): the kind
 *
 * Returns: whether @slug names a kind
 */
gboolean
sinew_kind_from_slug (const char *slug,
                      SinewKind  *kind)
{
  g_return_val_if_fail (slug != NULL, FALSE);

  for (guint i = 0; i < SINEW_N_KINDS; i++)
    {
      if (g_str_equal (slug, kinds[i].slug))
        {
          *kind = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * sinew_kind_has_page:
 *
 * Returns: whether the items of this kind have a page of their own
 */
gboolean
sinew_kind_has_page (SinewKind kind)
{
  g_return_val_if_fail ((guint)kind < SINEW_N_KINDS, FALSE);

  return kinds[kind].has_page;
}

/**
 * sinew_kind_has_own_ids:
 *
 * Returns: whether an id of this kind, alone, means an item of this kind: those of
 *   terms and clinical records are ids of what they are about
 */
gboolean
sinew_kind_has_own_ids (SinewKind kind)
{
  g_return_val_if_fail ((guint)kind < SINEW_N_KINDS, FALSE);

  return kinds[kind].has_own_ids;
}
