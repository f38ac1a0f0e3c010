/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"
#include "sinew-page.h"

G_BEGIN_DECLS

#define SINEW_TYPE_PAGE_VIEW (sinew_page_view_get_type ())

G_DECLARE_FINAL_TYPE (SinewPageView, sinew_page_view, SINEW, PAGE_VIEW, GtkWidget)

void sinew_page_view_set_facets (SinewPageView *self,
                                 SinewFacets   *facets);
void sinew_page_view_set_comparer (SinewPageView *self,
                                   SinewComparer *comparer);
void sinew_page_view_set_page (SinewPageView *self,
                               SinewPage     *page);
void sinew_page_view_grab_page (SinewPageView *self);

G_END_DECLS
