/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-medicine.h"

void
sinew_medicine_free (SinewMedicine *self)
{
  g_free (self->name);
  g_free (self->text);
  g_free (self);
}

/**
 * sinew_medicine_read_all:
 * @member: a member of @record that is an array of medicines
 *
 * Returns: (transfer full) (element-type SinewMedicine): the medicines, in order
 */
GPtrArray *
sinew_medicine_read_all (SinewRecord *record,
                         const char  *member)
{
  GPtrArray *medicines = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_medicine_free);
  g_autoptr (GPtrArray) children = sinew_record_read_records (record, member);

  for (guint i = 0; i < children->len; i++)
    {
      SinewRecord   *child = g_ptr_array_index (children, i);
      SinewMedicine *medicine = g_new0 (SinewMedicine, 1);

      medicine->name = sinew_record_read_text (child, "name");
      medicine->text = sinew_record_read_text (child, "text");
      g_ptr_array_add (medicines, medicine);
      sinew_record_finish_child (record, child);
    }

  return medicines;
}

/**
 * sinew_medicine_write_all:
 *
 * The reverse of sinew_medicine_read_all(); nothing is written of an empty array.
 */
void
sinew_medicine_write_all (GPtrArray   *medicines,
                          JsonBuilder *builder,
                          const char  *member)
{
  if (medicines->len == 0)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < medicines->len; i++)
    {
      SinewMedicine *medicine = g_ptr_array_index (medicines, i);

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "name");
      json_builder_add_string_value (builder, medicine->name);
      json_builder_set_member_name (builder, "text");
      json_builder_add_string_value (builder, medicine->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}
