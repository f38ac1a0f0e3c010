/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <atspi/atspi.h>
#include <gio/gio.h>

/* The built program from outside of its process: as a screen reader sees and uses
 * it, over the accessibility bus, and as a keyboard does. One program at a time.
 *
 * GTK 4.8 and later ones differ in some roles and in the names of what has no
 * name; what is asked for with these functions holds in both. */

G_BEGIN_DECLS

/* at-spi 2.46 has no automatic cleanup for its types. */
typedef AtspiAccessible Node;
typedef AtspiAction     Actions;
typedef AtspiText       Words;
typedef AtspiSelection  Rows;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Node, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Actions, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Words, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Rows, g_object_unref)

/**
 * Match:
 *
 * What an accessible has to be; %NULL and -1 are anything.
 */
typedef struct
{
  const char    *name;
  int            role;
  const char    *action;   /* something that can be done with it */
  AtspiStateType state;    /* that it has; ATSPI_STATE_INVALID is any */
  gboolean       in_lists; /* even there; else a list is looked through when it is the root */
} Match;

void        support_reader_start (const char *place);
Node       *support_reader_get_frame (void);
const char *support_reader_get_folder (void);
void        support_reader_close (void);
void        support_reader_wait_for_end (void);
void        support_reader_stop (void);

char      *support_reader_dup_name (Node *accessible);
char      *support_reader_dup_text (Node *accessible);
gboolean   support_reader_has_state (Node          *accessible,
                                     AtspiStateType state);
GPtrArray *support_reader_find_all (Node        *root,
                                    const Match *match);
Node      *support_reader_find_first (Node        *root,
                                      const Match *match);
gboolean   support_reader_look_again (gint64 *deadline);
Node      *support_reader_wait_for_match (Node        *root,
                                          const Match *match);
Node      *support_reader_wait_for (Node       *root,
                                    int         role,
                                    const char *name);
Node      *support_reader_wait_for_dialog (const char *title);
void       support_reader_act (Node       *accessible,
                               const char *name);
void       support_reader_click (const char *name);
void       support_reader_confirm (Node       *dialog,
                                   const char *label);
void       support_reader_press_key (guint keyval);
void       support_reader_press_with (guint modifiers,
                                      guint keyval);
gboolean   support_reader_is_control (AtspiRole role);
gboolean   support_reader_is_name (const char *name);
guint      support_reader_assert_controls_have_names (Node *root);

G_END_DECLS
