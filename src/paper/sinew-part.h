/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-part-table.h"

G_BEGIN_DECLS

/**
 * SinewPartKind:
 * @SINEW_PART_HEADING: a heading, which stays with what follows it
 * @SINEW_PART_PARAGRAPH: text, after a bold label where there is one
 * @SINEW_PART_NOTE: text in small letters
 * @SINEW_PART_TABLE: a table
 * @SINEW_PART_BOX: framed text under a title
 * @SINEW_PART_LINES: ruled lines to write on
 * @SINEW_PART_CHECKLIST: texts with an empty square each
 *
 * How a part is drawn.
 */
typedef enum {
  SINEW_PART_HEADING,
  SINEW_PART_PARAGRAPH,
  SINEW_PART_NOTE,
  SINEW_PART_TABLE,
  SINEW_PART_BOX,
  SINEW_PART_LINES,
  SINEW_PART_CHECKLIST,
} SinewPartKind;

/**
 * SinewPart:
 * @kind: how it is drawn
 * @label: (nullable): the label of a paragraph or the title of a box
 * @text: (nullable): the text of a heading, a paragraph or a note
 * @texts: (nullable): the paragraphs of a box or the texts of a checklist
 * @table: (nullable): the table
 * @n_lines: the number of lines to write on
 *
 * A part of a document.
 */
typedef struct
{
  SinewPartKind   kind;
  char           *label;
  char           *text;
  GStrv           texts;
  SinewPartTable *table;
  guint           n_lines;
} SinewPart;

SinewPart *sinew_part_new (SinewPartKind      kind,
                           const char        *label,
                           const char        *text,
                           const char *const *texts);
SinewPart *sinew_part_new_table (SinewPartTable *table);
SinewPart *sinew_part_new_lines (guint n_lines);
void       sinew_part_free (SinewPart *self);

G_END_DECLS
