/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

#include "sinew-grid.h"
#include "sinew-page.h"

G_BEGIN_DECLS

void sinew_clipboard_set_grid (GdkClipboard *clipboard,
                               SinewGrid    *grid);
void sinew_clipboard_set_page (GdkClipboard *clipboard,
                               SinewLibrary *library,
                               SinewPage    *page);

G_END_DECLS
