/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_TEXT_SELECTION (sinew_text_selection_get_type ())

G_DECLARE_FINAL_TYPE (SinewTextSelection, sinew_text_selection, SINEW, TEXT_SELECTION, GObject)

SinewTextSelection *sinew_text_selection_new (GtkWidget *widget);
void                sinew_text_selection_open_menu (SinewTextSelection *self);

G_END_DECLS
