/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_ADAPTIVE_PANES (sinew_adaptive_panes_get_type ())

/**
 * SinewPane:
 *
 * The panes of the window, from the start side.
 */
typedef enum {
  SINEW_PANE_SYMPTOMS,
  SINEW_PANE_LISTS,
  SINEW_PANE_PAGE,
} SinewPane;

#define SINEW_N_PANES (SINEW_PANE_PAGE + 1)

G_DECLARE_FINAL_TYPE (SinewAdaptivePanes, sinew_adaptive_panes, SINEW, ADAPTIVE_PANES, GtkWidget)

guint     sinew_adaptive_panes_get_n_panes (SinewAdaptivePanes *self);
SinewPane sinew_adaptive_panes_get_current (SinewAdaptivePanes *self);
void      sinew_adaptive_panes_set_current (SinewAdaptivePanes *self,
                                            SinewPane           current);
void      sinew_adaptive_panes_set_spread (SinewAdaptivePanes *self,
                                           gboolean            is_spread);
void      sinew_adaptive_panes_set_sides (SinewAdaptivePanes *self,
                                          gboolean            has_sides);
gboolean  sinew_adaptive_panes_get_sides (SinewAdaptivePanes *self);
gboolean  sinew_adaptive_panes_take_hidden_focus (SinewAdaptivePanes *self);
gboolean  sinew_adaptive_panes_is_shown (SinewAdaptivePanes *self,
                                         SinewPane           pane);

G_END_DECLS
