/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-block.h"
#include "sinew-facets.h"

G_BEGIN_DECLS

GtkWidget *sinew_block_view_new (const SinewBlock *block,
                                 SinewFacets      *facets);

G_END_DECLS
