/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_CORRECTION (sinew_correction_get_type ())

G_DECLARE_FINAL_TYPE (SinewCorrection, sinew_correction, SINEW, CORRECTION, SinewItem)

const char *const *sinew_correction_get_claims (SinewCorrection *self);
const char        *sinew_correction_get_verdict (SinewCorrection *self);
const char        *sinew_correction_get_why (SinewCorrection *self);
const char *const *sinew_correction_get_sources (SinewCorrection *self);
char              *sinew_correction_dup_claimed (SinewCorrection *self,
                                                 SinewItem       *claim);
char              *sinew_correction_dup_note (SinewCorrection *self,
                                              guint            number,
                                              SinewItem       *claim);

G_END_DECLS
