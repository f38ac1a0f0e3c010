/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-grid.h"

G_BEGIN_DECLS

GtkWidget *sinew_page_table_new (SinewGrid *grid);

G_END_DECLS
