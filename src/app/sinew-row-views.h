/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-block.h"
#include "sinew-facets.h"

G_BEGIN_DECLS

GtkWidget *sinew_claim_view_new (const SinewRow *row,
                                 SinewLibrary   *library);
GtkWidget *sinew_sign_header_new (const SinewBlock *block);
GtkWidget *sinew_sign_view_new (const SinewBlock *block,
                                const SinewRow   *row,
                                SinewFacets      *facets,
                                GPtrArray        *seen);
GtkWidget *sinew_term_view_new (const SinewRow *row,
                                SinewLibrary   *library);
GtkWidget *sinew_remark_view_new (const SinewRow *row,
                                  SinewLibrary   *library);
GtkWidget *sinew_remark_list_new (const SinewBlock *block,
                                  SinewLibrary     *library);
GtkWidget *sinew_reference_view_new (const SinewRow *row);

G_END_DECLS
