/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"
#include "sinew-item-row.h"

G_BEGIN_DECLS

#define SINEW_TYPE_ITEM_LIST (sinew_item_list_get_type ())

G_DECLARE_FINAL_TYPE (SinewItemList, sinew_item_list, SINEW, ITEM_LIST, GtkWidget)

void     sinew_item_list_fill (SinewItemList *self,
                               SinewFacets   *facets,
                               SinewKind      kind);
void     sinew_item_list_set_comparer (SinewItemList *self,
                                       SinewComparer *comparer);
void     sinew_item_list_set_finder (SinewItemList *self,
                                     SinewFinder   *finder);
void     sinew_item_list_set_loading (SinewItemList *self);
guint    sinew_item_list_count_shown (SinewItemList *self);
void     sinew_item_list_select (SinewItemList *self,
                                 SinewItem     *item);
gboolean sinew_item_list_grab_first (SinewItemList *self);

SinewItem *sinew_item_list_get_first (SinewItemList *self);

GtkWidget *sinew_item_list_get_selected (SinewItemList *self);
void       sinew_item_list_popup_menu (SinewItemList *self,
                                       SinewItemRow  *row);

G_END_DECLS
