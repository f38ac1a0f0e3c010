/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_SEARCH_ENTRY (sinew_search_entry_get_type ())

G_DECLARE_FINAL_TYPE (SinewSearchEntry, sinew_search_entry, SINEW, SEARCH_ENTRY, GtkWidget)

void        sinew_search_entry_capture (SinewSearchEntry *self,
                                        GtkWidget        *window);
const char *sinew_search_entry_get_text (SinewSearchEntry *self);
void        sinew_search_entry_set_text (SinewSearchEntry *self,
                                         const char       *text);
void        sinew_search_entry_set_narrow (SinewSearchEntry *self,
                                           gboolean          is_narrow);
void        sinew_search_entry_start (SinewSearchEntry *self);
GtkWidget  *sinew_search_entry_get_left (SinewSearchEntry *self);

G_END_DECLS
