/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "sinew-document.h"
#include "sinew-sheet-setup.h"
#include "sinew-strip.h"

G_BEGIN_DECLS

#define SINEW_TYPE_SHEETS (sinew_sheets_get_type ())

G_DECLARE_FINAL_TYPE (SinewSheets, sinew_sheets, SINEW, SHEETS, GObject)

SinewSheets      *sinew_sheets_new (SinewDocument         *document,
                                    const SinewSheetSetup *setup);
gboolean          sinew_sheets_propose_landscape (SinewDocument    *document,
                                                  const SinewPaper *paper,
                                                  double            font_size);
SinewDocument    *sinew_sheets_get_document (SinewSheets *self);
guint             sinew_sheets_get_n (SinewSheets *self);
double            sinew_sheets_get_width (SinewSheets *self);
double            sinew_sheets_get_height (SinewSheets *self);
double            sinew_sheets_get_body_top (SinewSheets *self,
                                             guint        n);
GArray           *sinew_sheets_get_fragments (SinewSheets *self);
const SinewStrip *sinew_sheets_get_strip (SinewSheets *self,
                                          guint        n);
char             *sinew_sheets_dup_note (SinewSheets *self);
void              sinew_sheets_draw (SinewSheets *self,
                                     guint        n,
                                     cairo_t     *cr);

G_END_DECLS
