/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-library.h"

G_BEGIN_DECLS

GtkWidget *sinew_correction_note_new (SinewCorrection *correction,
                                      const char      *claimed,
                                      const char      *subject,
                                      gboolean         is_repeated,
                                      SinewLibrary    *library,
                                      SinewItem       *claim);

G_END_DECLS
