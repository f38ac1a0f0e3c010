/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-print-documents.h"

G_BEGIN_DECLS

#define SINEW_TYPE_PRINT_OPTIONS (sinew_print_options_get_type ())

G_DECLARE_FINAL_TYPE (SinewPrintOptions, sinew_print_options, SINEW, PRINT_OPTIONS, GtkWidget)

void            sinew_print_options_set_documents (SinewPrintOptions   *self,
                                                   SinewPrintDocuments *documents,
                                                   SinewPrintKind       first);
gboolean        sinew_print_options_replace_documents (SinewPrintOptions   *self,
                                                       SinewPrintDocuments *documents);
void            sinew_print_options_update (SinewPrintOptions *self);
SinewPrintKind  sinew_print_options_get_kind (SinewPrintOptions *self);
const char    **sinew_print_options_list_hidden (SinewPrintOptions *self);
SinewSheetSetup sinew_print_options_get_setup (SinewPrintOptions *self,
                                               const char *const *hidden);
const char     *sinew_print_options_get_heading (SinewPrintOptions *self);
void            sinew_print_options_set_printed (SinewPrintOptions *self,
                                                 SinewDocument     *printed);
void            sinew_print_options_grab (SinewPrintOptions *self);

G_END_DECLS
