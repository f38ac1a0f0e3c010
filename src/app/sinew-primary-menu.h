/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-settings.h"

G_BEGIN_DECLS

void sinew_primary_menu_attach (GtkMenuButton *button,
                                SinewSettings *settings);

G_END_DECLS
