/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_EVIDENCE (sinew_evidence_get_type ())

G_DECLARE_FINAL_TYPE (SinewEvidence, sinew_evidence, SINEW, EVIDENCE, SinewItem)

const char        *sinew_evidence_get_nutrient (SinewEvidence *self);
const char        *sinew_evidence_get_sign (SinewEvidence *self);
const char        *sinew_evidence_get_grade (SinewEvidence *self);
const char        *sinew_evidence_get_setting (SinewEvidence *self);
const char *const *sinew_evidence_get_sources (SinewEvidence *self);
const char        *sinew_grade_get_label (const char *grade);

G_END_DECLS
