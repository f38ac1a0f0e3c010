/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sinew_csv_append_field (GString    *csv,
                             const char *text);
void sinew_csv_end_field (GString *csv,
                          gboolean is_last);

G_END_DECLS
