/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"

G_BEGIN_DECLS

gboolean   sinew_find_table (SinewLibrary      *library,
                             const char *const *words,
                             SinewItem        **guide,
                             GError           **error);
GPtrArray *sinew_find_compared (SinewLibrary      *library,
                                const char *const *words,
                                GError           **error);

G_END_DECLS
