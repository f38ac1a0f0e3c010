/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"
#include "sinew-page.h"
#include "sinew-reference.h"

G_BEGIN_DECLS

char *sinew_citation_dup_articles (SinewLibrary *library,
                                   GPtrArray    *claims);
char *sinew_citation_dup_for_page (SinewLibrary *library,
                                   SinewPage    *page);
char *sinew_citation_dup_for_claim (SinewLibrary *library,
                                    SinewClaim   *claim);
char *sinew_citation_dup_for_correction (SinewLibrary    *library,
                                         SinewCorrection *correction,
                                         SinewItem       *claim);
char *sinew_citation_dup_for_answer (SinewLibrary   *library,
                                     const SinewRow *row);
char *sinew_citation_dup_for_reference (SinewReference *reference);

G_END_DECLS
