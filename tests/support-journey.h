/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "support-reader.h"

/* What people look for on their journey through the program, whether a screen
 * reader tells it or their eyes do. All of it is waited for. */

G_BEGIN_DECLS

Node *support_journey_wait_in_list (const char *list,
                                    int         role,
                                    const char *name);
void  support_journey_assert_title (const char *title);
void  support_journey_assert_no_title (const char *title);
void  support_journey_assert_told (const char *text);
void  support_journey_assert_rows (const char *list,
                                   const char *names);
void  support_journey_assert_checked (Node    *box,
                                      gboolean is_checked);
void  support_journey_assert_pressed (Node    *button,
                                      gboolean is_pressed);
void  support_journey_assert_search (const char *expected);

G_END_DECLS
