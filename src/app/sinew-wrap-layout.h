/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_WRAP_LAYOUT (sinew_wrap_layout_get_type ())

G_DECLARE_FINAL_TYPE (SinewWrapLayout, sinew_wrap_layout, SINEW, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *sinew_wrap_layout_new (int column_spacing,
                                         int row_spacing);

G_END_DECLS
