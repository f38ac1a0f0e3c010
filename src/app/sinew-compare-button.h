/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"

G_BEGIN_DECLS

#define SINEW_TYPE_COMPARE_BUTTON (sinew_compare_button_get_type ())

G_DECLARE_FINAL_TYPE (SinewCompareButton, sinew_compare_button, SINEW, COMPARE_BUTTON, GtkButton)

GtkWidget *sinew_compare_button_new (SinewComparer *comparer,
                                     SinewItem     *item);

G_END_DECLS
