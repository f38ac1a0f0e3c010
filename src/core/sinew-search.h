/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"
#include "sinew-search-hit.h"

G_BEGIN_DECLS

#define SINEW_TYPE_SEARCH (sinew_search_get_type ())

G_DECLARE_FINAL_TYPE (SinewSearch, sinew_search, SINEW, SEARCH, GObject)

SinewSearch *sinew_search_new (SinewLibrary *library);
GPtrArray   *sinew_search_find (SinewSearch *self,
                                const char  *text);
char        *sinew_search_suggest (SinewSearch *self,
                                   const char  *text);

G_END_DECLS
