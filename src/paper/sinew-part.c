/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-part.h"

/**
 * sinew_part_new:
 * @label: (nullable): a label or title
 * @text: (nullable): the text
 * @texts: (nullable) (array zero-terminated=1): the texts
 *
 * Returns: (transfer full): a part of a kind that is made of text
 */
SinewPart *
sinew_part_new (SinewPartKind      kind,
                const char        *label,
                const char        *text,
                const char *const *texts)
{
  SinewPart *self = g_new0 (SinewPart, 1);

  self->kind = kind;
  self->label = g_strdup (label);
  self->text = g_strdup (text);
  self->texts = g_strdupv ((char **)texts);

  return self;
}

/**
 * sinew_part_new_table:
 * @table: (transfer full): a table
 *
 * Returns: (transfer full): a part that is a table
 */
SinewPart *
sinew_part_new_table (SinewPartTable *table)
{
  SinewPart *self = g_new0 (SinewPart, 1);

  self->kind = SINEW_PART_TABLE;
  self->table = table;

  return self;
}

/**
 * sinew_part_new_lines:
 *
 * Returns: (transfer full): @n_lines lines to write on
 */
SinewPart *
sinew_part_new_lines (guint n_lines)
{
  SinewPart *self = g_new0 (SinewPart, 1);

  self->kind = SINEW_PART_LINES;
  self->n_lines = n_lines;

  return self;
}

void
sinew_part_free (SinewPart *self)
{
  g_free (self->label);
  g_free (self->text);
  g_strfreev (self->texts);
  g_clear_pointer (&self->table, sinew_part_table_free);
  g_free (self);
}
