/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-correction.h"

G_BEGIN_DECLS

GtkWidget *sinew_correction_note_new (SinewCorrection *correction,
                                      const char      *claimed,
                                      const char      *subject,
                                      gboolean         is_repeated);

G_END_DECLS
