/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-library.h"
#include "sinew-settings.h"

G_BEGIN_DECLS

#define SINEW_TYPE_WINDOW (sinew_window_get_type ())

G_DECLARE_FINAL_TYPE (SinewWindow, sinew_window, SINEW, WINDOW, GtkApplicationWindow)

SinewWindow *sinew_window_new (GtkApplication *application,
                               SinewLibrary   *library);
SinewWindow *sinew_window_new_with_settings (GtkApplication *application,
                                             SinewLibrary   *library,
                                             SinewSettings  *settings);
void         sinew_window_complete (SinewWindow *self);
void         sinew_window_fail (SinewWindow *self,
                                const char  *reason);
gboolean     sinew_window_show_place (SinewWindow *self,
                                      const char  *place);
void         sinew_window_show_place_later (SinewWindow *self,
                                            const char  *place);

G_END_DECLS
