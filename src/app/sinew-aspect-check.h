/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-check.h"
#include "sinew-comparison.h"

G_BEGIN_DECLS

#define SINEW_TYPE_ASPECT_CHECK (sinew_aspect_check_get_type ())

G_DECLARE_FINAL_TYPE (SinewAspectCheck, sinew_aspect_check, SINEW, ASPECT_CHECK, SinewCheck)

GtkWidget *sinew_aspect_check_new (SinewComparison *comparison,
                                   SinewAspect     *aspect);

G_END_DECLS
