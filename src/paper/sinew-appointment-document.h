/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-document.h"
#include "sinew-facets.h"

G_BEGIN_DECLS

#define SINEW_APPOINTMENT_N_DENSITIES 4

SinewDocument *sinew_appointment_document_new (SinewFacets *facets,
                                               GDateTime   *printed,
                                               guint        density);

G_END_DECLS
