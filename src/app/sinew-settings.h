/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* In percent of what the desktop asks for. */
#define SINEW_TEXT_SIZE_MIN 80
#define SINEW_TEXT_SIZE_MAX 200
#define SINEW_TEXT_SIZE_NORMAL 100
#define SINEW_TEXT_SIZE_STEP 10

#define SINEW_TYPE_SETTINGS (sinew_settings_get_type ())

G_DECLARE_FINAL_TYPE (SinewSettings, sinew_settings, SINEW, SETTINGS, GObject)

SinewSettings *sinew_settings_new (void);
SinewSettings *sinew_settings_new_kept (GSettingsBackend *backend);
void           sinew_settings_flush (SinewSettings *self);
gboolean       sinew_settings_get_sides (SinewSettings *self);
const char    *sinew_settings_get_pane (SinewSettings *self);
int            sinew_settings_get_text_size (SinewSettings *self);
void           sinew_settings_set_text_size (SinewSettings *self,
                                             int            percent);
gboolean       sinew_settings_get_reopen (SinewSettings *self);
const char    *sinew_settings_get_place (SinewSettings *self);

G_END_DECLS
