/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "support-reader.h"

/* The built program as somebody uses it who has a keyboard alone: only keys go in,
 * and over the accessibility bus it is only looked at what has become of them.
 * Before each key, something that is on screen has to have the focus. */

G_BEGIN_DECLS

void     support_keyboard_start (const char *place);
void     support_keyboard_stop (void);
void     support_keyboard_press (const char *keys);
void     support_keyboard_type (const char *text);
Node    *support_keyboard_wait_for_focus (const char *name);
Node    *support_keyboard_go_to (const char *keys,
                                 const char *name);
gboolean support_keyboard_is_focused (const char *name);
void     support_keyboard_focus_window (void);
void     support_keyboard_wait_until_closed (const char *title);
void     support_keyboard_quit (const char *keys);

G_END_DECLS
