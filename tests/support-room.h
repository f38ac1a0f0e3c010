/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

guint support_room_check (GtkWidget *surface,
                          int        width,
                          GString   *failures);

G_END_DECLS
