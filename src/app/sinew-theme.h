/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sinew_theme_install (GdkDisplay *display);
void sinew_theme_prefer_contrast (GtkSettings *settings,
                                  gboolean     prefers_contrast);

G_END_DECLS
