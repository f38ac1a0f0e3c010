/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_UNDO_BAR (sinew_undo_bar_get_type ())

/**
 * SinewUndoFunc:
 *
 * Undoes what was done.
 */
typedef void (*SinewUndoFunc) (gpointer data);

G_DECLARE_FINAL_TYPE (SinewUndoBar, sinew_undo_bar, SINEW, UNDO_BAR, GtkWidget)

void sinew_undo_bar_offer (SinewUndoBar  *self,
                           const char    *text,
                           SinewUndoFunc  func,
                           gpointer       data,
                           GDestroyNotify destroy);
void sinew_undo_bar_tell (SinewUndoBar *self,
                          const char   *text);
void sinew_undo_bar_undo (SinewUndoBar *self);
void sinew_undo_bar_forget (SinewUndoBar *self,
                            SinewUndoFunc func);
void sinew_undo_bar_hide (SinewUndoBar *self);

G_END_DECLS
