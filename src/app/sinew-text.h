/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sinew_text_new (const char *text,
                           const char *css_class);
void       sinew_text_set_selecting (GtkWidget *label,
                                     gboolean   selecting);
gboolean   sinew_text_is (GtkWidget *widget);
int        sinew_text_get_char_width (GtkWidget *widget);

G_END_DECLS
