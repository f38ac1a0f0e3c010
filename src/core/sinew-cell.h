/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-row.h"

G_BEGIN_DECLS

/**
 * SinewCellKind:
 * @SINEW_CELL_NO_DATA: nothing is known; never the same as 0
 * @SINEW_CELL_TEXT: a text of ours
 * @SINEW_CELL_TERMS: rows of a label each, with the articles that say so
 * @SINEW_CELL_MARKS: one row: the two marks of a link
 * @SINEW_CELL_NUMBER: a number and its unit
 *
 * What a cell holds.
 */
typedef enum {
  SINEW_CELL_NO_DATA,
  SINEW_CELL_TEXT,
  SINEW_CELL_TERMS,
  SINEW_CELL_MARKS,
  SINEW_CELL_NUMBER,
} SinewCellKind;

#define SINEW_TYPE_CELL (sinew_cell_get_type ())

G_DECLARE_FINAL_TYPE (SinewCell, sinew_cell, SINEW, CELL, GObject)

SinewCell *sinew_cell_new_no_data (const char *text);
SinewCell *sinew_cell_new_text (const char *text,
                                GPtrArray  *claims);
SinewCell *sinew_cell_new_terms (GPtrArray *rows);
SinewCell *sinew_cell_new_marks (SinewRow *row);
SinewCell *sinew_cell_new_number (double      number,
                                  const char *unit);
void       sinew_cell_add_reference (SinewCell *self,
                                     SinewItem *reference);
void       sinew_cell_add_sources (SinewCell *self,
                                   SinewCell *other);

SinewCellKind sinew_cell_get_kind (SinewCell *self);
const char   *sinew_cell_get_text (SinewCell *self);
GPtrArray    *sinew_cell_get_rows (SinewCell *self);
double        sinew_cell_get_number (SinewCell *self);
const char   *sinew_cell_get_unit (SinewCell *self);
GPtrArray    *sinew_cell_get_claims (SinewCell *self);
GPtrArray    *sinew_cell_get_references (SinewCell *self);

gboolean sinew_cell_equal (SinewCell *a,
                           SinewCell *b);
char    *sinew_cell_dup_text (SinewCell *self,
                              guint      n_all_articles,
                              GPtrArray *notes);
char    *sinew_cell_dup_row_text (SinewCell      *self,
                                  const SinewRow *row,
                                  guint           n_all_articles,
                                  GPtrArray      *notes);

G_END_DECLS
