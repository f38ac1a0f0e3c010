/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sinew_commands_knows (const char *word);
int      sinew_commands_run (int    argc,
                             char **argv);
int      sinew_commands_check_window (int    argc,
                                      char **argv);
int      sinew_commands_fail_without_display (void);

G_END_DECLS
