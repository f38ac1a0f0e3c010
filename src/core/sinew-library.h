/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sinew-claim.h"
#include "sinew-correction.h"
#include "sinew-link.h"
#include "sinew-pack.h"

G_BEGIN_DECLS

#define SINEW_TYPE_LIBRARY (sinew_library_get_type ())

G_DECLARE_FINAL_TYPE (SinewLibrary, sinew_library, SINEW, LIBRARY, GObject)

SinewLibrary *sinew_library_new (SinewPack *pack);
void          sinew_library_update (SinewLibrary *self);
SinewPack    *sinew_library_get_pack (SinewLibrary *self);
GListModel   *sinew_library_get_items (SinewLibrary *self,
                                       SinewKind     kind);
guint         sinew_library_count (SinewLibrary *self,
                                   SinewKind     kind);
SinewItem    *sinew_library_lookup (SinewLibrary *self,
                                    SinewKind     kind,
                                    const char   *id);
SinewItem    *sinew_library_lookup_kind_id (SinewLibrary *self,
                                            const char   *kind_id);
SinewItem    *sinew_library_find_item_of_term (SinewLibrary *self,
                                               const char   *term_mention);
SinewItem    *sinew_library_find_sign_of_term (SinewLibrary *self,
                                               const char   *term_mention);
const char   *sinew_library_get_words (SinewLibrary *self,
                                       const char   *term_mention);
GPtrArray    *sinew_library_get_links (SinewLibrary *self);
GPtrArray    *sinew_library_get_links_of (SinewLibrary *self,
                                          SinewItem    *item);
SinewLink    *sinew_library_find_link (SinewLibrary *self,
                                       SinewItem    *source,
                                       SinewItem    *sign);
GPtrArray    *sinew_library_get_claims_on (SinewLibrary *self,
                                           SinewItem    *item);
GPtrArray    *sinew_library_get_corrections_of (SinewLibrary *self,
                                                SinewClaim   *claim);
GPtrArray    *sinew_library_find_called (SinewLibrary *self,
                                         const char   *words);
GPtrArray    *sinew_library_find_called_among (SinewLibrary *self,
                                               const char   *words,
                                               guint         kinds);

G_END_DECLS
