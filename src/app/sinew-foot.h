/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"

G_BEGIN_DECLS

#define SINEW_TYPE_FOOT (sinew_foot_get_type ())

G_DECLARE_FINAL_TYPE (SinewFoot, sinew_foot, SINEW, FOOT, GtkWidget)

void sinew_foot_set_facets (SinewFoot   *self,
                            SinewFacets *facets);
void sinew_foot_complete (SinewFoot     *self,
                          SinewComparer *comparer);
void sinew_foot_set_shown (SinewFoot  *self,
                           guint       n_panes,
                           gboolean    is_wide,
                           const char *view);
void sinew_foot_set_print_shown (SinewFoot *self,
                                 gboolean   is_shown);
void sinew_foot_set_print_hint (SinewFoot  *self,
                                const char *hint);

G_END_DECLS
