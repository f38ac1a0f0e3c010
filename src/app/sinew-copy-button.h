/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sinew_copy_button_new (const char *label,
                                  const char *text);
GtkWidget *sinew_copy_button_beside (GtkWidget *widget,
                                     GtkWidget *button);

G_END_DECLS
