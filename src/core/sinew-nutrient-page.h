/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"
#include "sinew-nutrient.h"
#include "sinew-page.h"

G_BEGIN_DECLS

SinewPage *sinew_nutrient_page_build (SinewLibrary  *library,
                                      SinewNutrient *nutrient);

G_END_DECLS
