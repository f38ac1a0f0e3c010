/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_RED_FLAG (sinew_red_flag_get_type ())

G_DECLARE_FINAL_TYPE (SinewRedFlag, sinew_red_flag, SINEW, RED_FLAG, SinewItem)

const char        *sinew_red_flag_get_meaning (SinewRedFlag *self);
const char        *sinew_red_flag_get_urgency (SinewRedFlag *self);
const char        *sinew_red_flag_get_action (SinewRedFlag *self);
const char *const *sinew_urgency_get_slugs (void);
const char        *sinew_urgency_get_label (const char *urgency);

G_END_DECLS
