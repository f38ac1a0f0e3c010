/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sinew_html_append_text (GString    *html,
                             const char *before,
                             const char *text,
                             const char *after);
void sinew_html_append_head (GString    *html,
                             const char *title,
                             const char *style);

G_END_DECLS
