/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-check.h"
#include "sinew-facets.h"

G_BEGIN_DECLS

#define SINEW_TYPE_SYMPTOM_CHECK (sinew_symptom_check_get_type ())

G_DECLARE_FINAL_TYPE (SinewSymptomCheck, sinew_symptom_check, SINEW, SYMPTOM_CHECK, SinewCheck)

GtkWidget *sinew_symptom_check_new (SinewFacets *facets,
                                    SinewItem   *symptom);
SinewItem *sinew_symptom_check_get_symptom (SinewSymptomCheck *self);

G_END_DECLS
