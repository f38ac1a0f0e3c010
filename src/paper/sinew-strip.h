/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "sinew-document-section.h"
#include "sinew-pagination.h"

G_BEGIN_DECLS

/* A thin rule, in points, and its gray: 0 is black. */
#define SINEW_RULE 0.5
#define SINEW_RULE_GRAY 0.4

/**
 * SinewStripKind:
 * @SINEW_STRIP_TITLE: the title of the document
 * @SINEW_STRIP_HEADING: a heading
 * @SINEW_STRIP_TEXT: text
 * @SINEW_STRIP_HEAD: the head of a table
 * @SINEW_STRIP_ROW: a row of a table
 * @SINEW_STRIP_BOX: a frame with text in it
 * @SINEW_STRIP_LINES: lines to write on
 * @SINEW_STRIP_CHECKS: squares with a text each
 *
 * What is drawn round the texts of a strip.
 */
typedef enum {
  SINEW_STRIP_TITLE,
  SINEW_STRIP_HEADING,
  SINEW_STRIP_TEXT,
  SINEW_STRIP_HEAD,
  SINEW_STRIP_ROW,
  SINEW_STRIP_BOX,
  SINEW_STRIP_LINES,
  SINEW_STRIP_CHECKS,
} SinewStripKind;

/**
 * SinewStripText:
 * @layout: (nullable): the text, laid out
 * @x: its left edge, from the strip's
 * @y: its top, from the strip's, padding not counted
 * @space_before: how much of that is free above it
 * @line: which line of the strip its first line is
 * @mark_x: the left edge of its square
 *
 * A text of a strip. Lengths are in points.
 */
typedef struct
{
  PangoLayout *layout;
  double       x;
  double       y;
  double       space_before;
  guint        line;
  double       mark_x;
} SinewStripText;

/**
 * SinewStrip:
 * @kind: what is drawn round the texts
 * @piece: how it wants to be placed
 * @width: its width, in points
 * @mark_size: the side of its squares, in points
 * @lines: (nullable): the heights that @piece points at
 * @repeat: (nullable): what is repeated where it is continued
 * @repeat_x: the left edge of that
 * @head: (nullable) (transfer none): the head of its table
 * @section: (nullable) (transfer none): the section whose heading it is
 * @part: (nullable) (transfer none): the part that it is made of
 * @row: the number of its row in the table
 * @first_column: the number of the first column beside the names
 * @n_texts: how many texts there are
 * @texts: (array length=n_texts): the texts
 *
 * A part of a document, or a row of it, from margin to margin, laid out.
 */
typedef struct _SinewStrip SinewStrip;

struct _SinewStrip
{
  SinewStripKind              kind;
  SinewPiece                  piece;
  double                      width;
  double                      mark_size;
  double                     *lines;
  PangoLayout                *repeat;
  double                      repeat_x;
  const SinewStrip           *head;
  const SinewDocumentSection *section;
  const SinewPart            *part;
  guint                       row;
  guint                       first_column;
  guint                       n_texts;
  SinewStripText              texts[];
};

SinewStrip *sinew_strip_new (SinewStripKind kind,
                             double         width,
                             guint          n_texts);
void        sinew_strip_measure (SinewStrip *self,
                                 double      padding,
                                 double      min_height);
void        sinew_strip_find_lines (SinewStrip *self);
void        sinew_strip_draw_text (const SinewStrip    *self,
                                   cairo_t             *cr,
                                   double               x,
                                   double               y,
                                   const SinewFragment *fragment);
void        sinew_strip_draw_shapes (const SinewStrip    *self,
                                     cairo_t             *cr,
                                     double               x,
                                     double               y,
                                     const SinewFragment *fragment);
void        sinew_strip_trace_rules (const SinewStrip    *self,
                                     cairo_t             *cr,
                                     double               x,
                                     double               y,
                                     const SinewFragment *fragment);
void        sinew_strip_free (SinewStrip *self);

G_END_DECLS
