/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_CAUSE (sinew_cause_get_type ())

G_DECLARE_FINAL_TYPE (SinewCause, sinew_cause, SINEW, CAUSE, SinewItem)

const char *const *sinew_cause_get_symptoms (SinewCause *self);
const char        *sinew_cause_get_clues (SinewCause *self);
const char        *sinew_cause_get_urgent (SinewCause *self);
const char        *sinew_cause_get_group_label (SinewCause *self);

G_END_DECLS
