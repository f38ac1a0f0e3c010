/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_TABLE_TEXT (sinew_table_text_get_type ())

G_DECLARE_FINAL_TYPE (SinewTableText, sinew_table_text, SINEW, TABLE_TEXT, GtkWidget)

GtkWidget *sinew_table_text_new (const char *text,
                                 gboolean    is_number);

G_END_DECLS
