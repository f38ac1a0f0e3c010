/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_COLUMNS_LAYOUT (sinew_columns_layout_get_type ())

G_DECLARE_FINAL_TYPE (SinewColumnsLayout, sinew_columns_layout, SINEW, COLUMNS_LAYOUT, GtkLayoutManager)

GtkLayoutManager *sinew_columns_layout_new (gboolean is_header);
void              sinew_columns_layout_set_has_research (SinewColumnsLayout *self,
                                                         gboolean            has_research);

G_END_DECLS
