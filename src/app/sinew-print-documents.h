/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-comparison.h"
#include "sinew-facets.h"
#include "sinew-page.h"
#include "sinew-sheets.h"

G_BEGIN_DECLS

/**
 * SinewPrintKind:
 * @SINEW_PRINT_COMPARISON: a comparison, as it is shown
 * @SINEW_PRINT_PAGE: a page, as it is shown
 * @SINEW_PRINT_APPOINTMENT: the sheet to take along to an appointment
 *
 * What can be printed.
 */
typedef enum {
  SINEW_PRINT_COMPARISON,
  SINEW_PRINT_PAGE,
  SINEW_PRINT_APPOINTMENT,
} SinewPrintKind;

#define SINEW_N_PRINT_KINDS (SINEW_PRINT_APPOINTMENT + 1)

#define SINEW_TYPE_PRINT_DOCUMENTS (sinew_print_documents_get_type ())

G_DECLARE_FINAL_TYPE (SinewPrintDocuments, sinew_print_documents, SINEW, PRINT_DOCUMENTS, GObject)

SinewPrintDocuments *sinew_print_documents_new (SinewFacets     *facets,
                                                SinewComparison *comparison,
                                                SinewPage       *page);
gboolean             sinew_print_documents_has (SinewPrintDocuments *self,
                                                SinewPrintKind       kind);
gboolean             sinew_print_documents_is_usual (SinewPrintDocuments *self,
                                                     SinewPrintKind       kind,
                                                     const char          *section);
const char          *sinew_print_documents_get_label (SinewPrintDocuments *self,
                                                      SinewPrintKind       kind);
SinewDocument       *sinew_print_documents_get (SinewPrintDocuments *self,
                                                SinewPrintKind       kind);
SinewSheets         *sinew_print_documents_lay_out (SinewPrintDocuments   *self,
                                                    SinewPrintKind         kind,
                                                    const char            *heading,
                                                    const SinewSheetSetup *setup);

G_END_DECLS
