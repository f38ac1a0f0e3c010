/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-facets.h"
#include "sinew-finder.h"

G_BEGIN_DECLS

#define SINEW_TYPE_HIT_LIST (sinew_hit_list_get_type ())

G_DECLARE_FINAL_TYPE (SinewHitList, sinew_hit_list, SINEW, HIT_LIST, GtkWidget)

GtkWidget *sinew_hit_list_new (SinewFacets *facets,
                               SinewFinder *finder);
guint      sinew_hit_list_count (SinewHitList *self);
gboolean   sinew_hit_list_grab_first (SinewHitList *self);

G_END_DECLS
