/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sinew_text_new (const char *text,
                           const char *css_class);
int        sinew_text_get_char_width (GtkWidget *widget);

G_END_DECLS
