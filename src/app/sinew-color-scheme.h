/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sinew_color_scheme_follow (GDBusConnection *connection,
                                GtkSettings     *settings);

G_END_DECLS
