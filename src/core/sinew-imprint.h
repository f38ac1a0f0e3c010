/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-grid.h"

G_BEGIN_DECLS

/* The first red flags of the data are those of the legs; more would not leave room
 * for anything else. */
#define SINEW_IMPRINT_N_RED_FLAGS 7

char      *sinew_imprint_dup_doctor (SinewLibrary *library);
GPtrArray *sinew_imprint_list_red_flags (SinewLibrary *library,
                                         GPtrArray    *symptoms,
                                         guint         n_red_flags);
GPtrArray *sinew_imprint_list_doctor (SinewGrid *grid);
char      *sinew_imprint_dup_articles (SinewLibrary *library,
                                       gboolean      are_quoted);
GPtrArray *sinew_imprint_list_sources (SinewGrid *grid);
GPtrArray *sinew_imprint_list_lines (SinewLibrary *library);

G_END_DECLS
