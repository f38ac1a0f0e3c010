/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-paper.h"

G_BEGIN_DECLS

#define SINEW_FONT_SIZE_MIN 10.0
#define SINEW_FONT_SIZE_MAX 22.0
#define SINEW_FONT_SIZE_DEFAULT 11.0

/**
 * SinewSheetSetup:
 * @paper: the paper
 * @landscape: whether the paper lies on its longer side
 * @font_size: of the text, in points
 * @hidden: (nullable) (array zero-terminated=1): the ids of sections to leave
 *   out; those that are always shown stay
 *
 * How a document is to be put on paper.
 */
typedef struct
{
  const SinewPaper  *paper;
  gboolean           landscape;
  double             font_size;
  const char *const *hidden;
} SinewSheetSetup;

gboolean sinew_sheet_setup_is_valid (const SinewSheetSetup *self);
double   sinew_sheet_setup_get_width (const SinewSheetSetup *self);
double   sinew_sheet_setup_get_height (const SinewSheetSetup *self);
double   sinew_sheet_setup_get_text_width (const SinewSheetSetup *self);

G_END_DECLS
