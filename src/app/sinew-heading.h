/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sinew_heading_new (const char *text,
                              guint       level,
                              const char *css_class);

G_END_DECLS
