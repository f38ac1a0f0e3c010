/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-grid.h"

G_BEGIN_DECLS

char      *sinew_imprint_dup_doctor (SinewLibrary *library);
GPtrArray *sinew_imprint_list_sources (SinewGrid *grid);
GPtrArray *sinew_imprint_list_lines (SinewLibrary *library);

G_END_DECLS
