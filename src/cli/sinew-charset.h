/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sinew_charset_to_locale (const char *text);
char *sinew_charset_from_argument (const char *argument);

G_END_DECLS
