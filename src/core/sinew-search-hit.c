/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-search-hit.h"

/**
 * SinewSearchHit:
 *
 * An item, or a place, that a search has found, and by what.
 */
struct _SinewSearchHit
{
  GObject parent_instance;

  SinewItem *item; /* NULL: the hit is a place */
  char      *name;
  char      *place;
  char      *match;
  SinewRank  rank;
};

G_DEFINE_FINAL_TYPE (SinewSearchHit, sinew_search_hit, G_TYPE_OBJECT)

static void
sinew_search_hit_finalize (GObject *object)
{
  SinewSearchHit *self = SINEW_SEARCH_HIT (object);

  g_clear_object (&self->item);
  g_free (self->name);
  g_free (self->place);
  g_free (self->match);

  G_OBJECT_CLASS (sinew_search_hit_parent_class)->finalize (object);
}

static void
sinew_search_hit_class_init (SinewSearchHitClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_search_hit_finalize;
}

static void
sinew_search_hit_init (SinewSearchHit *self)
{
}

/**
 * sinew_search_hit_new_for_item:
 * @item: what was found
 * @place: what shows it: its page, or one that it is a part of
 * @rank: how well the words fit
 * @match: (nullable): the name that they fit, where that is not the item's name
 */
SinewSearchHit *
sinew_search_hit_new_for_item (SinewItem  *item,
                               const char *place,
                               SinewRank   rank,
                               const char *match)
{
  SinewSearchHit *self = sinew_search_hit_new_for_place (place, sinew_item_get_name (item), rank, match);

  self->item = g_object_ref (item);

  return self;
}

/**
 * sinew_search_hit_new_for_place:
 * @place: a place that is no item's
 * @name: what it is called
 * @rank: how well the words fit
 * @match: (nullable): what they fit, where that is not @name
 */
SinewSearchHit *
sinew_search_hit_new_for_place (const char *place,
                                const char *name,
                                SinewRank   rank,
                                const char *match)
{
  SinewSearchHit *self = g_object_new (SINEW_TYPE_SEARCH_HIT, NULL);

  self->place = g_strdup (place);
  self->name = g_strdup (name);
  self->rank = rank;
  self->match = g_strdup (match);

  return self;
}

const char *
sinew_search_hit_get_id (SinewSearchHit *self)
{
  g_return_val_if_fail (SINEW_IS_SEARCH_HIT (self), NULL);

  return self->item ? sinew_item_get_id (self->item) : self->place;
}

/**
 * sinew_search_hit_get_kind:
 *
 * Returns: the slug of the item's kind, or `page` for a place
 */
const char *
sinew_search_hit_get_kind (SinewSearchHit *self)
{
  g_return_val_if_fail (SINEW_IS_SEARCH_HIT (self), NULL);

  return self->item ? sinew_kind_get_slug (sinew_item_get_kind (self->item)) : "page";
}

const char *
sinew_search_hit_get_name (SinewSearchHit *self)
{
  g_return_val_if_fail (SINEW_IS_SEARCH_HIT (self), NULL);

  return self->name;
}

/**
 * sinew_search_hit_get_place:
 *
 * Returns: what to show, as `nutrient/magnesium` or `doctor`
 */
const char *
sinew_search_hit_get_place (SinewSearchHit *self)
{
  g_return_val_if_fail (SINEW_IS_SEARCH_HIT (self), NULL);

  return self->place;
}

/**
 * sinew_search_hit_get_match:
 *
 * Returns: (nullable): the name that was found, where it is not the one that is
 *   shown
 */
const char *
sinew_search_hit_get_match (SinewSearchHit *self)
{
  g_return_val_if_fail (SINEW_IS_SEARCH_HIT (self), NULL);

  return self->match;
}

SinewRank
sinew_search_hit_get_rank (SinewSearchHit *self)
{
  g_return_val_if_fail (SINEW_IS_SEARCH_HIT (self), SINEW_RANK_NONE);

  return self->rank;
}

/**
 * sinew_search_hit_get_item:
 *
 * Returns: (transfer none) (nullable): the item; %NULL for a place
 */
SinewItem *
sinew_search_hit_get_item (SinewSearchHit *self)
{
  g_return_val_if_fail (SINEW_IS_SEARCH_HIT (self), NULL);

  return self->item;
}
