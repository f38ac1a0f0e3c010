/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-remark.h"

void
sinew_remark_free (SinewRemark *self)
{
  g_free (self->id);
  g_free (self->text);
  g_free (self);
}

/**
 * sinew_remark_read_all:
 * @member: a member of @record that is an array of remarks
 * @kind: the kind of the items that they are about; its slug is the name of the
 *   member that holds the id
 *
 * Returns: (transfer full) (element-type SinewRemark): the remarks, in order
 */
GPtrArray *
sinew_remark_read_all (SinewRecord *record,
                       const char  *member,
                       SinewKind    kind)
{
  GPtrArray *remarks = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_remark_free);
  g_autoptr (GPtrArray) children = sinew_record_read_records (record, member);

  for (guint i = 0; i < children->len; i++)
    {
      SinewRecord *child = g_ptr_array_index (children, i);
      SinewRemark *remark = g_new0 (SinewRemark, 1);

      remark->id = sinew_record_read_mention (child, sinew_kind_get_slug (kind), kind);
      remark->text = sinew_record_read_text (child, "text");
      g_ptr_array_add (remarks, remark);
      sinew_record_finish_child (record, child);
    }

  return remarks;
}

/**
 * sinew_remark_write_all:
 *
 * The reverse of sinew_remark_read_all(); nothing is written of an empty array.
 */
void
sinew_remark_write_all (GPtrArray   *remarks,
                        JsonBuilder *builder,
                        const char  *member,
                        SinewKind    kind)
{
  if (remarks->len == 0)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < remarks->len; i++)
    {
      SinewRemark *remark = g_ptr_array_index (remarks, i);

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, sinew_kind_get_slug (kind));
      json_builder_add_string_value (builder, remark->id);
      json_builder_set_member_name (builder, "text");
      json_builder_add_string_value (builder, remark->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}
