/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"

G_BEGIN_DECLS

#define SINEW_TYPE_COMPARISON_VIEW (sinew_comparison_view_get_type ())

G_DECLARE_FINAL_TYPE (SinewComparisonView, sinew_comparison_view, SINEW, COMPARISON_VIEW, GtkWidget)

GtkWidget *sinew_comparison_view_new (SinewComparer *comparer);
void       sinew_comparison_view_grab (SinewComparisonView *self);

G_END_DECLS
