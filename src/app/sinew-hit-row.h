/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-facets.h"
#include "sinew-finder.h"

G_BEGIN_DECLS

#define SINEW_TYPE_HIT_ROW (sinew_hit_row_get_type ())

G_DECLARE_FINAL_TYPE (SinewHitRow, sinew_hit_row, SINEW, HIT_ROW, GtkListBoxRow)

GtkWidget      *sinew_hit_row_new (SinewFacets    *facets,
                                   SinewSearchHit *hit,
                                   gboolean        is_best);
SinewSearchHit *sinew_hit_row_get_hit (SinewHitRow *self);

G_END_DECLS
