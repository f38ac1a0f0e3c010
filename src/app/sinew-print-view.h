/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-print-documents.h"

G_BEGIN_DECLS

#define SINEW_TYPE_PRINT_VIEW (sinew_print_view_get_type ())

G_DECLARE_FINAL_TYPE (SinewPrintView, sinew_print_view, SINEW, PRINT_VIEW, GtkWidget)

GtkWidget   *sinew_print_view_new (void);
void         sinew_print_view_set_documents (SinewPrintView      *self,
                                             SinewPrintDocuments *documents,
                                             SinewPrintKind       first);
void         sinew_print_view_replace_documents (SinewPrintView      *self,
                                                 SinewPrintDocuments *documents);
SinewSheets *sinew_print_view_get_sheets (SinewPrintView *self);
gboolean     sinew_print_view_save_pdf (SinewPrintView *self,
                                        const char     *file,
                                        GError        **error);
void         sinew_print_view_print (SinewPrintView *self);
void         sinew_print_view_grab_options (SinewPrintView *self);

G_END_DECLS
