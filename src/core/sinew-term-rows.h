/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-row.h"

G_BEGIN_DECLS

gboolean   sinew_claim_is_about (SinewClaim   *claim,
                                 SinewLibrary *library,
                                 SinewItem    *item);
GPtrArray *sinew_claims_list (SinewLibrary *library,
                              SinewItem    *item);
GPtrArray *sinew_term_rows_collect (SinewLibrary      *library,
                                    SinewItem         *item,
                                    const char *const *groups);

GPtrArray *sinew_term_rows_collect_subjects (SinewLibrary      *library,
                                             SinewItem         *item,
                                             const char *const *groups);

G_END_DECLS
