/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-settings.h"

G_BEGIN_DECLS

#define SINEW_TYPE_PREFERENCES (sinew_preferences_get_type ())

G_DECLARE_FINAL_TYPE (SinewPreferences, sinew_preferences, SINEW, PREFERENCES, GtkWindow)

GtkWindow *sinew_preferences_new (SinewSettings *settings);

G_END_DECLS
