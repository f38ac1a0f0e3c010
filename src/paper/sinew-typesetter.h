/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * SinewFace:
 * @SINEW_FACE_TEXT: the text
 * @SINEW_FACE_BOLD: the same in bold
 * @SINEW_FACE_NOTE: smaller
 * @SINEW_FACE_EDGE: for the head and the foot of a sheet
 * @SINEW_FACE_TITLE: of the document
 * @SINEW_FACE_SECTION: headings of sections
 * @SINEW_FACE_HEADING: headings below those
 *
 * The faces of letters.
 */
typedef enum {
  SINEW_FACE_TEXT,
  SINEW_FACE_BOLD,
  SINEW_FACE_NOTE,
  SINEW_FACE_EDGE,
  SINEW_FACE_TITLE,
  SINEW_FACE_SECTION,
  SINEW_FACE_HEADING,
} SinewFace;

typedef struct _SinewTypesetter SinewTypesetter;

SinewTypesetter *sinew_typesetter_new (double font_size);
gboolean         sinew_typesetter_is_mirrored (SinewTypesetter *self);
double           sinew_typesetter_get_em (SinewTypesetter *self);
double           sinew_typesetter_get_line_height (SinewTypesetter *self,
                                                   SinewFace        face);
double           sinew_typesetter_get_char_width (SinewTypesetter *self);
PangoLayout     *sinew_typesetter_set (SinewTypesetter *self,
                                       SinewFace        face,
                                       const char      *text,
                                       double           width);
PangoLayout     *sinew_typesetter_set_labeled (SinewTypesetter *self,
                                               const char      *label,
                                               const char      *text,
                                               double           width);
double           sinew_typesetter_measure_width (SinewTypesetter *self,
                                                 SinewFace        face,
                                                 const char      *text);
void             sinew_typesetter_free (SinewTypesetter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewTypesetter, sinew_typesetter_free)

G_END_DECLS
