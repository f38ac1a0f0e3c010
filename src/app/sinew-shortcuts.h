/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum {
  SINEW_SHORTCUT_GROUP_GO,
  SINEW_SHORTCUT_GROUP_TICK,
  SINEW_SHORTCUT_GROUP_COMPARE,
  SINEW_SHORTCUT_GROUP_PAPER,
  SINEW_SHORTCUT_GROUP_VIEW,
  SINEW_SHORTCUT_GROUP_PROGRAM,
} SinewShortcutGroup;

#define SINEW_N_SHORTCUT_GROUPS (SINEW_SHORTCUT_GROUP_PROGRAM + 1)

/**
 * SinewShortcut:
 * @action: with its target; %NULL for keys of the widget that has the focus
 * @title: what the keys do, to be translated
 * @keys: what people are told
 * @aliases: the same keys in other places, as on the keypad, and without Shift
 */
typedef struct
{
  SinewShortcutGroup group;
  const char        *action;
  const char        *title;
  const char        *keys[2];
  const char        *aliases[4];
} SinewShortcut;

const SinewShortcut *sinew_shortcuts_list (guint *n_shortcuts);
const char          *sinew_shortcuts_get_key (const SinewShortcut *shortcut,
                                              guint                n);
const char          *sinew_shortcuts_get_group_title (SinewShortcutGroup group);
void                 sinew_shortcuts_install (GtkApplication *application);

G_END_DECLS
