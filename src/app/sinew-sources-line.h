/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-library.h"
#include "sinew-row.h"

G_BEGIN_DECLS

GtkWidget *sinew_sources_line_new (SinewLibrary *library,
                                   GPtrArray    *claims,
                                   int           n_articles,
                                   GPtrArray    *references);

G_END_DECLS
