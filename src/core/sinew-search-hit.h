/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"
#include "sinew-search-names.h"

G_BEGIN_DECLS

#define SINEW_TYPE_SEARCH_HIT (sinew_search_hit_get_type ())

G_DECLARE_FINAL_TYPE (SinewSearchHit, sinew_search_hit, SINEW, SEARCH_HIT, GObject)

SinewSearchHit *sinew_search_hit_new_for_item (SinewItem  *item,
                                               const char *place,
                                               SinewRank   rank,
                                               const char *match);
SinewSearchHit *sinew_search_hit_new_for_place (const char *place,
                                                const char *name,
                                                SinewRank   rank,
                                                const char *match);
const char     *sinew_search_hit_get_id (SinewSearchHit *self);
const char     *sinew_search_hit_get_kind (SinewSearchHit *self);
const char     *sinew_search_hit_get_name (SinewSearchHit *self);
const char     *sinew_search_hit_get_place (SinewSearchHit *self);
const char     *sinew_search_hit_get_match (SinewSearchHit *self);
SinewRank       sinew_search_hit_get_rank (SinewSearchHit *self);
SinewItem      *sinew_search_hit_get_item (SinewSearchHit *self);

G_END_DECLS
