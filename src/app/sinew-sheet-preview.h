/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-sheets.h"

G_BEGIN_DECLS

#define SINEW_TYPE_SHEET_PREVIEW (sinew_sheet_preview_get_type ())

G_DECLARE_FINAL_TYPE (SinewSheetPreview, sinew_sheet_preview, SINEW, SHEET_PREVIEW, GtkWidget)

void sinew_sheet_preview_follow (SinewSheetPreview *self,
                                 GtkAdjustment     *adjustment);
void sinew_sheet_preview_set_sheets (SinewSheetPreview *self,
                                     SinewSheets       *sheets);

G_END_DECLS
