/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-sheets.h"

G_BEGIN_DECLS

#define SINEW_TYPE_PRINT_OPERATION (sinew_print_operation_get_type ())

G_DECLARE_FINAL_TYPE (SinewPrintOperation, sinew_print_operation, SINEW, PRINT_OPERATION, GtkPrintOperation)

GtkPrintOperation *sinew_print_operation_new (SinewSheets           *sheets,
                                              const SinewSheetSetup *setup);

G_END_DECLS
