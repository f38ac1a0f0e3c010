/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"
#include "sinew-medicine.h"

G_BEGIN_DECLS

#define SINEW_TYPE_CLINICAL (sinew_clinical_get_type ())

G_DECLARE_FINAL_TYPE (SinewClinical, sinew_clinical, SINEW, CLINICAL, SinewItem)

const char *const *sinew_clinical_get_tests (SinewClinical *self);
const char *const *sinew_clinical_get_risk_groups (SinewClinical *self);
GPtrArray         *sinew_clinical_get_medicines (SinewClinical *self);
const char *const *sinew_clinical_get_ask_first (SinewClinical *self);

G_END_DECLS
