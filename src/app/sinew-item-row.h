/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-facets.h"
#include "sinew-finder.h"

G_BEGIN_DECLS

#define SINEW_TYPE_ITEM_ROW (sinew_item_row_get_type ())

G_DECLARE_FINAL_TYPE (SinewItemRow, sinew_item_row, SINEW, ITEM_ROW, GtkListBoxRow)

GtkWidget *sinew_item_row_new (SinewItem *item,
                               guint      place);
SinewItem *sinew_item_row_get_item (SinewItemRow *self);
guint      sinew_item_row_get_place (SinewItemRow *self);
guint      sinew_item_row_count_articles (SinewItemRow *self,
                                          SinewFacets  *facets);
void       sinew_item_row_update (SinewItemRow *self,
                                  SinewFacets  *facets,
                                  SinewFinder  *finder);

G_END_DECLS
