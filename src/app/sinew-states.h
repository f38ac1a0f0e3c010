/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sinew_state_new_loading (void);
GtkWidget *sinew_state_new_missing (const char *place);
GtkWidget *sinew_state_new_broken (const char *reason);

G_END_DECLS
