/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-hedge.h"

static const char *const slugs[] = {
  "",
  "may",
  "indirect",
  "tentative",
  "severe-only",
  "uncommon",
  "denied",
  NULL,
};

/**
 * sinew_hedge_get_slugs:
 *
 * Returns: (transfer none): the hedges as data write them, `NULL` at the end;
 *   the place in the array is the #SinewHedge, the first (none) is empty
 */
const char *const *
sinew_hedge_get_slugs (void)
{
  return slugs;
}

const char *
sinew_hedge_get_slug (SinewHedge hedge)
{
  g_return_val_if_fail ((guint)hedge < SINEW_N_HEDGES, NULL);

  return slugs[hedge];
}

/**
 * sinew_hedge_get_label:
 *
 * Returns: (nullable): how a claim with this reserve is marked; %NULL where it
 *   is said outright
 */
const char *
sinew_hedge_get_label (SinewHedge hedge)
{
  switch (hedge)
    {
    case SINEW_HEDGE_NONE:
      return NULL;
    case SINEW_HEDGE_MAY:
      /* Translators: the article says "may" or "can" here. */
      return _("says “may”");
    case SINEW_HEDGE_INDIRECT:
      return _("only indirectly");
    case SINEW_HEDGE_TENTATIVE:
      return _("still being studied");
    case SINEW_HEDGE_SEVERE_ONLY:
      return _("in severe cases only");
    case SINEW_HEDGE_UNCOMMON:
      return _("seldom");
    case SINEW_HEDGE_DENIED:
      return _("says it is not so");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sinew_hedge_count_to_text:
 * @n_articles: how many articles hold back in this way, from 1
 *
 * Returns: (transfer full) (nullable): a short note, as "2 say “may”"; %NULL for
 *   %SINEW_HEDGE_NONE
 */
char *
sinew_hedge_count_to_text (SinewHedge hedge,
                           guint      n_articles)
{
  switch (hedge)
    {
    case SINEW_HEDGE_NONE:
      return NULL;
    case SINEW_HEDGE_MAY:
      /* Translators: %u articles say "may" or "can" about this. */
      return g_strdup_printf (ngettext ("%u says “may”", "%u say “may”", n_articles), n_articles);
    case SINEW_HEDGE_INDIRECT:
      /* Translators: %u articles see an indirect link only. */
      return g_strdup_printf (ngettext ("%u only indirectly", "%u only indirectly", n_articles), n_articles);
    case SINEW_HEDGE_TENTATIVE:
      return g_strdup_printf (ngettext ("%u says it is still being studied", "%u say it is still being studied", n_articles), n_articles);
    case SINEW_HEDGE_SEVERE_ONLY:
      /* Translators: %u articles say so for severe cases only. */
      return g_strdup_printf (ngettext ("%u in severe cases only", "%u in severe cases only", n_articles), n_articles);
    case SINEW_HEDGE_UNCOMMON:
      /* Translators: %u articles say that this is uncommon. */
      return g_strdup_printf (ngettext ("%u says seldom", "%u say seldom", n_articles), n_articles);
    case SINEW_HEDGE_DENIED:
      /* Translators: %u articles say that this is not so. */
      return g_strdup_printf (ngettext ("%u says it is not so", "%u say it is not so", n_articles), n_articles);
    default:
      g_return_val_if_reached (NULL);
    }
}
