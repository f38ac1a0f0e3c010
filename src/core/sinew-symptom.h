/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"
#include "sinew-remark.h"

G_BEGIN_DECLS

#define SINEW_TYPE_SYMPTOM (sinew_symptom_get_type ())

G_DECLARE_FINAL_TYPE (SinewSymptom, sinew_symptom, SINEW, SYMPTOM, SinewItem)

const char *sinew_symptom_get_group (SinewSymptom *self);
GPtrArray  *sinew_symptom_get_differs_from (SinewSymptom *self);
const char *sinew_symptom_get_region (SinewSymptom *self);
const char *sinew_symptom_get_red_flag (SinewSymptom *self);
const char *sinew_symptom_get_condition (SinewSymptom *self);

G_END_DECLS
