/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-settings.h"

G_BEGIN_DECLS

#define SINEW_TYPE_TEXT_SIZE (sinew_text_size_get_type ())

G_DECLARE_FINAL_TYPE (SinewTextSize, sinew_text_size, SINEW, TEXT_SIZE, GObject)

SinewTextSize *sinew_text_size_new (GtkWindow     *window,
                                    SinewSettings *settings);

G_END_DECLS
