/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_FAQ (sinew_faq_get_type ())

G_DECLARE_FINAL_TYPE (SinewFaq, sinew_faq, SINEW, FAQ, SinewItem)

const char        *sinew_faq_get_article (SinewFaq *self);
const char *const *sinew_faq_get_claims (SinewFaq *self);

G_END_DECLS
