/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-library.h"

G_BEGIN_DECLS

GtkWidget *sinew_claims_list_new (SinewLibrary *library,
                                  GPtrArray    *claims);
void       sinew_claims_list_add_heading (GtkWidget  *list,
                                          const char *heading);
void       sinew_claims_list_add (GtkWidget *list,
                                  GtkWidget *widget);
GtkWidget *sinew_claims_list_wrap (GtkWidget *list);
void       sinew_claims_list_fit (GtkWidget *popover,
                                  GtkWidget *widget);

G_END_DECLS
