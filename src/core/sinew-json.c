/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-item.h"
#include "sinew-json.h"

/* Members that are there even when they are empty: programs need not ask. */

/**
 * sinew_json_add_ids:
 * @items: (element-type SinewItem): items, whose ids are added as an array
 */
void
sinew_json_add_ids (JsonBuilder *builder,
                    const char  *member,
                    GPtrArray   *items)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < items->len; i++)
    json_builder_add_string_value (builder, sinew_item_get_id (g_ptr_array_index (items, i)));
  json_builder_end_array (builder);
}

/**
 * sinew_json_add_array:
 * @texts: (element-type utf8): what is added as an array
 */
void
sinew_json_add_array (JsonBuilder *builder,
                      const char  *member,
                      GPtrArray   *texts)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < texts->len; i++)
    json_builder_add_string_value (builder, g_ptr_array_index (texts, i));
  json_builder_end_array (builder);
}

/**
 * sinew_json_add_words:
 * @words: (nullable) (array zero-terminated=1): what is added as an array
 */
void
sinew_json_add_words (JsonBuilder       *builder,
                      const char        *member,
                      const char *const *words)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; words && words[i]; i++)
    json_builder_add_string_value (builder, words[i]);
  json_builder_end_array (builder);
}

/**
 * sinew_json_add_text_or_null:
 * @text: (nullable): `null` where %NULL
 */
void
sinew_json_add_text_or_null (JsonBuilder *builder,
                             const char  *member,
                             const char  *text)
{
  json_builder_set_member_name (builder, member);
  if (text)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}
