/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-claim.h"
#include "sinew-evidence.h"
#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_LINK (sinew_link_get_type ())

G_DECLARE_FINAL_TYPE (SinewLink, sinew_link, SINEW, LINK, GObject)

SinewLink     *sinew_link_new (SinewItem     *source,
                               SinewItem     *sign,
                               GPtrArray     *claims,
                               SinewEvidence *evidence);
SinewItem     *sinew_link_get_source (SinewLink *self);
SinewItem     *sinew_link_get_sign (SinewLink *self);
GPtrArray     *sinew_link_get_claims (SinewLink *self);
SinewEvidence *sinew_link_get_evidence (SinewLink *self);
GPtrArray     *sinew_link_get_articles (SinewLink *self);
guint          sinew_link_count_articles (SinewLink *self);
char          *sinew_link_dup_hedge_note (SinewLink *self);

G_END_DECLS
