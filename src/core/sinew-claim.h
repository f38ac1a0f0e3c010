/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-hedge.h"
#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_CLAIM (sinew_claim_get_type ())

G_DECLARE_FINAL_TYPE (SinewClaim, sinew_claim, SINEW, CLAIM, SinewItem)

const char        *sinew_claim_get_article (SinewClaim *self);
const char        *sinew_claim_get_section (SinewClaim *self);
const char        *sinew_claim_get_group (SinewClaim *self);
const char *const *sinew_claim_get_subjects (SinewClaim *self);
const char *const *sinew_claim_get_objects (SinewClaim *self);
const char        *sinew_claim_get_label (SinewClaim *self);
SinewHedge         sinew_claim_get_hedge (SinewClaim *self);
const char        *sinew_claim_get_place (SinewClaim *self);
char              *sinew_claim_dup_whereabouts (SinewClaim *self);
char              *sinew_claims_dup_hedge_note (GPtrArray *claims);

G_END_DECLS
