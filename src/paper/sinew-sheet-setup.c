/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-sheet-setup.h"

#include "sinew-margins.h"

/**
 * sinew_sheet_setup_is_valid:
 *
 * Returns: whether there is a paper and the size of the text is one of those
 *   offered
 */
gboolean
sinew_sheet_setup_is_valid (const SinewSheetSetup *self)
{
  return self->paper != NULL &&
         self->font_size >= SINEW_FONT_SIZE_MIN && self->font_size <= SINEW_FONT_SIZE_MAX;
}

/**
 * sinew_sheet_setup_get_width:
 *
 * Returns: the width of the paper as it lies, in points
 */
double
sinew_sheet_setup_get_width (const SinewSheetSetup *self)
{
  return self->landscape ? self->paper->height : self->paper->width;
}

/**
 * sinew_sheet_setup_get_height:
 *
 * Returns: the height of the paper as it lies, in points
 */
double
sinew_sheet_setup_get_height (const SinewSheetSetup *self)
{
  return self->landscape ? self->paper->width : self->paper->height;
}

/**
 * sinew_sheet_setup_get_text_width:
 *
 * Returns: the width between the margins, in points
 */
double
sinew_sheet_setup_get_text_width (const SinewSheetSetup *self)
{
  return sinew_sheet_setup_get_width (self) - 2 * SINEW_MARGIN_SIDE;
}
