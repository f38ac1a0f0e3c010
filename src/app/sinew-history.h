/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SINEW_TYPE_HISTORY (sinew_history_get_type ())

G_DECLARE_FINAL_TYPE (SinewHistory, sinew_history, SINEW, HISTORY, GObject)

SinewHistory *sinew_history_new (void);
const char   *sinew_history_get_place (SinewHistory *self);
void          sinew_history_visit (SinewHistory *self,
                                   const char   *place);
void          sinew_history_preview (SinewHistory *self,
                                     const char   *place);
gboolean      sinew_history_go_back (SinewHistory *self);
gboolean      sinew_history_go_forward (SinewHistory *self);
gboolean      sinew_history_can_go_back (SinewHistory *self);
gboolean      sinew_history_can_go_forward (SinewHistory *self);

G_END_DECLS
