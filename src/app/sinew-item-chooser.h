/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"

G_BEGIN_DECLS

#define SINEW_TYPE_ITEM_CHOOSER (sinew_item_chooser_get_type ())

G_DECLARE_FINAL_TYPE (SinewItemChooser, sinew_item_chooser, SINEW, ITEM_CHOOSER, GtkWidget)

GtkWidget *sinew_item_chooser_new (SinewComparer *comparer);
void       sinew_item_chooser_fill (SinewItemChooser *self);

G_END_DECLS
