/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-grid.h"
#include "sinew-row.h"

G_BEGIN_DECLS

/**
 * SinewBlockKind:
 * @SINEW_BLOCK_PARAGRAPH: text, without rows
 * @SINEW_BLOCK_SIGNS: rows with both marks
 * @SINEW_BLOCK_TERMS: short words with a count of articles each
 * @SINEW_BLOCK_REMARKS: rows of an item and a sentence on it
 * @SINEW_BLOCK_CLAIMS: the claims of one article, which the title names
 * @SINEW_BLOCK_REFERENCES: sources beyond the articles
 * @SINEW_BLOCK_DOCTOR: leads to the signs that need a doctor
 * @SINEW_BLOCK_TABLE: a table, which is @grid
 * @SINEW_BLOCK_QUESTIONS: rows of a question, our answer, the claims that answer it
 *   in the articles, and references
 * @SINEW_BLOCK_CORRECTIONS: rows of what is claimed, why that is wrong or goes too
 *   far, the claims that say so, and references; the correction is the row’s one
 *
 * How a block is drawn.
 */
typedef enum {
  SINEW_BLOCK_PARAGRAPH,
  SINEW_BLOCK_SIGNS,
  SINEW_BLOCK_TERMS,
  SINEW_BLOCK_REMARKS,
  SINEW_BLOCK_CLAIMS,
  SINEW_BLOCK_REFERENCES,
  SINEW_BLOCK_DOCTOR,
  SINEW_BLOCK_TABLE,
  SINEW_BLOCK_QUESTIONS,
  SINEW_BLOCK_CORRECTIONS,
} SinewBlockKind;

/**
 * SinewBlock:
 * @kind: how it is drawn
 * @title: (nullable): a heading of its own
 * @text: (nullable): text, before the rows
 * @rows: (element-type SinewRow): the rows
 * @grid: (nullable): the table
 * @is_list: whether the rows are short words with a text each, which can stand
 *   beside them where there is room
 *
 * A part of a section of a page.
 */
typedef struct
{
  SinewBlockKind kind;
  char          *title;
  char          *text;
  GPtrArray     *rows;
  SinewGrid     *grid;
  gboolean       is_list;
} SinewBlock;

SinewBlock *sinew_block_new (SinewBlockKind kind,
                             const char    *title,
                             const char    *text);
gboolean    sinew_block_is_empty (const SinewBlock *self);
void        sinew_block_sort (SinewBlock *self);
void        sinew_block_free (SinewBlock *self);

G_END_DECLS
