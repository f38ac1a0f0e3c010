/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"
#include "sinew-place.h"

G_BEGIN_DECLS

#define SINEW_PLACE_COMPARISON "comparison"

#define SINEW_TYPE_VIEWS (sinew_views_get_type ())

G_DECLARE_FINAL_TYPE (SinewViews, sinew_views, SINEW, VIEWS, GtkWidget)

void        sinew_views_set_facets (SinewViews  *self,
                                    SinewFacets *facets);
void        sinew_views_complete (SinewViews    *self,
                                  SinewComparer *comparer);
gboolean    sinew_views_has_place (SinewViews *self,
                                   const char *place);
SinewItem  *sinew_views_show (SinewViews *self,
                              const char *place);
gboolean    sinew_views_is_comparison (SinewViews *self);
gboolean    sinew_views_is_print (SinewViews *self);
gboolean    sinew_views_is_wide (SinewViews *self);
gboolean    sinew_views_can_print (SinewViews *self);
const char *sinew_views_prepare_print (SinewViews *self,
                                       gboolean    is_appointment);
void        sinew_views_print (SinewViews *self);
const char *sinew_views_copy (SinewViews *self);
void        sinew_views_show_loading (SinewViews *self);
void        sinew_views_show_broken (SinewViews *self,
                                     const char *reason);
gboolean    sinew_views_has_content (SinewViews *self);
void        sinew_views_grab (SinewViews *self);

G_END_DECLS
