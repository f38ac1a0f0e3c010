/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-library.h"
#include "sinew-row.h"

G_BEGIN_DECLS

GtkWidget *sinew_question_view_new (const SinewRow *row,
                                    guint           level,
                                    SinewLibrary   *library);
GtkWidget *sinew_disputed_view_new (const SinewRow *row,
                                    guint           level,
                                    SinewLibrary   *library);

G_END_DECLS
