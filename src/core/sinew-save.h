/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sinew_save_bytes (const char *file,
                           GBytes     *bytes,
                           GError    **error);

G_END_DECLS
