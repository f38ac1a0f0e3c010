/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"
#include "sinew-page.h"

G_BEGIN_DECLS

/* The places of pages that are not about one item. All others are `KIND/ID`. */
#define SINEW_PLACE_START "start"
#define SINEW_PLACE_DOCTOR "doctor"
#define SINEW_PLACE_HELP "help"
#define SINEW_PLACE_DATA "data"
#define SINEW_PLACE_DISAGREEMENTS "disagreements"
#define SINEW_PLACE_REFERENCES "references"

const char *const *sinew_place_list (void);
const char        *sinew_place_get_title (const char *place);
gboolean           sinew_place_exists (SinewLibrary *library,
                                       const char   *place);
gboolean           sinew_place_get_listed (const char *place,
                                           SinewKind  *kind);
SinewPage         *sinew_place_build (SinewLibrary *library,
                                      const char   *place);

G_END_DECLS
