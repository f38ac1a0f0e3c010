/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_SHORTCUTS_WINDOW (sinew_shortcuts_window_get_type ())

G_DECLARE_FINAL_TYPE (SinewShortcutsWindow, sinew_shortcuts_window, SINEW, SHORTCUTS_WINDOW, GtkWindow)

GtkWindow *sinew_shortcuts_window_new (void);

G_END_DECLS
