/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-page-builder.h"
#include "sinew-place.h"
#include "support.h"

G_BEGIN_DECLS

typedef void (*SupportPageFunc) (SinewLibrary *library,
                                 SinewPage    *page);

void          support_visit_pages (SinewLibrary    *library,
                                   const SinewKind *kinds,
                                   guint            n_kinds,
                                   SupportPageFunc  func);
void          support_visit_all_pages (SupportPageFunc func);
SinewSection *support_find_section (SinewPage  *page,
                                    const char *id);
GPtrArray    *support_list_rows (SinewPage     *page,
                                 const char    *section_id,
                                 SinewBlockKind kind);

G_END_DECLS
