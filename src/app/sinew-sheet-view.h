/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-sheets.h"

G_BEGIN_DECLS

#define SINEW_TYPE_SHEET_VIEW (sinew_sheet_view_get_type ())

G_DECLARE_FINAL_TYPE (SinewSheetView, sinew_sheet_view, SINEW, SHEET_VIEW, GtkWidget)

GtkWidget *sinew_sheet_view_new (void);
void       sinew_sheet_view_set_sheet (SinewSheetView *self,
                                       SinewSheets    *sheets,
                                       guint           n);

G_END_DECLS
