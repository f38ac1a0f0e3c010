/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sinew_status_page_new (const char *icon_name,
                                  const char *title,
                                  const char *text);
void       sinew_status_page_add_button (GtkWidget  *page,
                                         const char *label,
                                         const char *action_name,
                                         GVariant   *target);

void sinew_status_page_grab (GtkWidget *page);

G_END_DECLS
