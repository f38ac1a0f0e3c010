/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"

G_BEGIN_DECLS

/**
 * SinewDisagreement:
 * @link: what the articles do not agree on
 * @said: (element-type SinewClaim): claims that say so; outright, unless others deny it
 * @reserved: (element-type SinewClaim): claims of articles that hold back about it
 *   strongly, wherever they speak of it
 * @denied: (element-type SinewClaim): claims that it is not so
 *
 * A link that one article states and another does not quite, or denies. Either
 * @reserved or @denied is empty.
 */
typedef struct
{
  SinewLink *link;
  GPtrArray *said;
  GPtrArray *reserved;
  GPtrArray *denied;
} SinewDisagreement;

GPtrArray *sinew_disagreements_list (SinewLibrary *library);
void       sinew_disagreement_free (SinewDisagreement *self);

G_END_DECLS
