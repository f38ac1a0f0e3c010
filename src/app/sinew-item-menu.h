/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"

G_BEGIN_DECLS

GtkWidget *sinew_item_menu_new (GtkWidget *parent);
void       sinew_item_menu_popup (GtkWidget     *menu,
                                  GtkWidget     *at,
                                  SinewItem     *item,
                                  SinewLibrary  *library,
                                  SinewComparer *comparer);

G_END_DECLS
