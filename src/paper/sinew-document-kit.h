/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-document.h"
#include "sinew-grid.h"
#include "sinew-library.h"
#include "sinew-row.h"

G_BEGIN_DECLS

void sinew_document_kit_set_imprint (SinewDocument *document,
                                     SinewLibrary  *library,
                                     GDateTime     *printed);
void sinew_document_kit_add_grid (SinewDocument *document,
                                  SinewGrid     *grid,
                                  GPtrArray     *notes);
void sinew_document_kit_add_doctor_box (SinewDocument *document,
                                        SinewLibrary  *library,
                                        GPtrArray     *symptoms,
                                        guint          n_red_flags);
void sinew_document_kit_add_doctor (SinewDocument *document,
                                    SinewLibrary  *library,
                                    GPtrArray     *symptoms,
                                    guint          n_red_flags);
void sinew_document_kit_add_sources (SinewDocument *document,
                                     SinewLibrary  *library,
                                     GPtrArray     *references);
void sinew_document_kit_add_short_sources (SinewDocument *document,
                                           SinewLibrary  *library,
                                           GPtrArray     *references);

G_END_DECLS
