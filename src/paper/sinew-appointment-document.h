/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-document.h"
#include "sinew-facets.h"
#include "sinew-sheet-setup.h"

G_BEGIN_DECLS

#define SINEW_APPOINTMENT_N_DENSITIES 7

SinewDocument *sinew_appointment_document_new (SinewFacets *facets,
                                               GDateTime   *printed,
                                               guint        density);
SinewDocument *sinew_appointment_document_new_fitting (SinewFacets           *facets,
                                                       GDateTime             *printed,
                                                       const char            *heading,
                                                       const SinewSheetSetup *setup);

G_END_DECLS
