/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"
#include "sinew-finder.h"

G_BEGIN_DECLS

#define SINEW_TYPE_LISTS_PANE (sinew_lists_pane_get_type ())

G_DECLARE_FINAL_TYPE (SinewListsPane, sinew_lists_pane, SINEW, LISTS_PANE, GtkWidget)

void     sinew_lists_pane_set_models (SinewListsPane *self,
                                      SinewFacets    *facets,
                                      SinewFinder    *finder);
void     sinew_lists_pane_complete (SinewListsPane *self,
                                    SinewComparer  *comparer);
void     sinew_lists_pane_select (SinewListsPane *self,
                                  SinewItem      *item);
gboolean sinew_lists_pane_grab_first (SinewListsPane *self);

G_END_DECLS
