/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sinew_best_mark_set (GtkListBoxRow *row,
                          gboolean       is_best,
                          const char    *text);

G_END_DECLS
