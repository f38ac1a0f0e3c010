/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-sheets.h"

G_BEGIN_DECLS

#define SINEW_PDF_ERROR (sinew_pdf_error_quark ())

/**
 * SinewPdfError:
 * @SINEW_PDF_ERROR_DRAW: Cairo could not make it
 *
 * Errors of making a PDF.
 */
typedef enum {
  SINEW_PDF_ERROR_DRAW,
} SinewPdfError;

GQuark  sinew_pdf_error_quark (void);
GBytes *sinew_pdf_draw (SinewSheets *self,
                        GError     **error);
void    sinew_pdf_set_properties (cairo_surface_t *surface,
                                  SinewDocument   *document);

G_END_DECLS
