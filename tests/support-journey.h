/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "support-reader.h"

/* What people look for on their journey through the program, whether a screen
 * reader tells it or their eyes do. All of it is waited for.
 *
 * What Sinew does is done twice, in programs of their own: over the accessibility
 * bus without a key, and with keys without an action of the bus.
 *
 *                                              bus               keys
 *   tick, all or any, count, list, clear, undo journey           journey-keyboard
 *   open a page, say who, back and forward     journey           journey-keyboard
 *   every kind of page, links, search          journey-pages     journey-pages-keys
 *   copy a page                                journey-pages     journey-pages-keys
 *   menu of a row and of the page              -                 journey-pages-keys
 *   what is folded                             journey-pages     journey-window-keys
 *   compare, aspects, swap, copy, undo         journey-pages     journey-keyboard
 *   differences only, remove all               journey-pages     -
 *   take one away                              -                 journey-keyboard
 *   sheets, PDF                                journey           journey-keyboard
 *   choices for the sheets                     -                 journey-keyboard
 *   print dialog                               journey           -
 *   menu and its pages, help, text size        journey-window    journey-window-keys
 *   panes, side panes                          journey-window    journey-window-keys
 *   preferences, shortcuts, about              journey-window    journey-window-keys
 *   close, quit                                all of them       all of them
 */

G_BEGIN_DECLS

Node *support_journey_wait_in_list (const char *list,
                                    int         role,
                                    const char *name);
void  support_journey_assert_title (const char *title);
void  support_journey_assert_told (const char *text);
void  support_journey_assert_rows (const char *list,
                                   const char *names);
void  support_journey_assert_checked (Node    *box,
                                      gboolean is_checked);
void  support_journey_assert_pressed (Node    *button,
                                      gboolean is_pressed);
void  support_journey_assert_search (const char *expected);

G_END_DECLS
