/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-comparison.h"
#include "sinew-undo-bar.h"

G_BEGIN_DECLS

#define SINEW_TYPE_COMPARER (sinew_comparer_get_type ())

G_DECLARE_FINAL_TYPE (SinewComparer, sinew_comparer, SINEW, COMPARER, GObject)

SinewComparer   *sinew_comparer_new (GActionMap   *actions,
                                     SinewFacets  *facets,
                                     SinewUndoBar *undo_bar);
SinewFacets     *sinew_comparer_get_facets (SinewComparer *self);
SinewComparison *sinew_comparer_get_comparison (SinewComparer *self);
gboolean         sinew_comparer_contains (SinewComparer *self,
                                          SinewItem     *item);
gboolean         sinew_comparer_has_items (SinewComparer *self);
void             sinew_comparer_set_shown (SinewComparer *self,
                                           gboolean       is_shown);

G_END_DECLS
