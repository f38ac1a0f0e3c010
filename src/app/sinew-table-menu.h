/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-grid.h"

G_BEGIN_DECLS

GMenuModel *sinew_table_menu_new (SinewGrid *grid,
                                  int        row,
                                  int        column);

G_END_DECLS
