/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-item.h"

G_BEGIN_DECLS

GtkWidget *sinew_place_link_new (const char *place,
                                 const char *label);
GtkWidget *sinew_item_link_new (SinewItem  *item,
                                const char *label);

G_END_DECLS
