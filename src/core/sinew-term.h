/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_TERM (sinew_term_get_type ())

G_DECLARE_FINAL_TYPE (SinewTerm, sinew_term, SINEW, TERM, SinewItem)

const char        *sinew_term_get_group (SinewTerm *self);
const char *const *sinew_term_get_words (SinewTerm *self);
const char        *sinew_term_get_note (SinewTerm *self);

G_END_DECLS
