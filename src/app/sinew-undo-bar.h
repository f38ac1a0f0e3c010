/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_UNDO_BAR (sinew_undo_bar_get_type ())

G_DECLARE_FINAL_TYPE (SinewUndoBar, sinew_undo_bar, SINEW, UNDO_BAR, GtkWidget)

void sinew_undo_bar_show (SinewUndoBar *self,
                          const char   *text,
                          gboolean      can_undo);
void sinew_undo_bar_hide (SinewUndoBar *self);

G_END_DECLS
