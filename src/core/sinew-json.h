/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void sinew_json_add_ids (JsonBuilder *builder,
                         const char  *member,
                         GPtrArray   *items);
void sinew_json_add_array (JsonBuilder *builder,
                           const char  *member,
                           GPtrArray   *texts);
void sinew_json_add_words (JsonBuilder       *builder,
                           const char        *member,
                           const char *const *words);
void sinew_json_add_text_or_null (JsonBuilder *builder,
                                  const char  *member,
                                  const char  *text);

G_END_DECLS
