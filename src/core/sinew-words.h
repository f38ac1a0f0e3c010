/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char **sinew_words_split (const char *text);
guint  sinew_words_count_slips (const gunichar *a,
                                glong           n_a,
                                const gunichar *b,
                                glong           n_b);
guint  sinew_words_get_max_slips (glong n_letters);

G_END_DECLS
