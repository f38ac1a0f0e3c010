/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"

G_BEGIN_DECLS

#define SINEW_TYPE_COMPARISON_BUTTON (sinew_comparison_button_get_type ())

G_DECLARE_FINAL_TYPE (SinewComparisonButton, sinew_comparison_button, SINEW, COMPARISON_BUTTON, GtkButton)

GtkWidget *sinew_comparison_button_new (SinewComparer *comparer);
void       sinew_comparison_button_set_compact (SinewComparisonButton *self,
                                                gboolean               is_compact);

G_END_DECLS
