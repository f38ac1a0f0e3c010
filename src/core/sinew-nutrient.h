/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"
#include "sinew-remark.h"

G_BEGIN_DECLS

#define SINEW_TYPE_NUTRIENT (sinew_nutrient_get_type ())

G_DECLARE_FINAL_TYPE (SinewNutrient, sinew_nutrient, SINEW, NUTRIENT, SinewItem)

const char        *sinew_nutrient_get_symbol (SinewNutrient *self);
const char        *sinew_nutrient_get_group (SinewNutrient *self);
const char        *sinew_nutrient_get_role (SinewNutrient *self);
const char        *sinew_nutrient_get_muscle_role (SinewNutrient *self);
const char *const *sinew_nutrient_get_supplement_forms (SinewNutrient *self);
const char        *sinew_nutrient_get_supplement_safety (SinewNutrient *self);
GPtrArray         *sinew_nutrient_get_interactions (SinewNutrient *self);

G_END_DECLS
