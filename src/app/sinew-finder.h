/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-search.h"

G_BEGIN_DECLS

#define SINEW_TYPE_FINDER (sinew_finder_get_type ())

G_DECLARE_FINAL_TYPE (SinewFinder, sinew_finder, SINEW, FINDER, GObject)

SinewFinder    *sinew_finder_new (SinewLibrary *library);
void            sinew_finder_set_text (SinewFinder *self,
                                       const char  *text);
const char     *sinew_finder_get_text (SinewFinder *self);
gboolean        sinew_finder_is_searching (SinewFinder *self);
GPtrArray      *sinew_finder_get_hits (SinewFinder *self);
SinewSearchHit *sinew_finder_get_best (SinewFinder *self);
guint           sinew_finder_get_place (SinewFinder *self,
                                        SinewItem   *item);
gboolean        sinew_finder_lets_through (SinewFinder *self,
                                           SinewItem   *item);
char           *sinew_finder_dup_match (SinewFinder *self,
                                        SinewItem   *item);
char           *sinew_finder_suggest (SinewFinder *self);
void            sinew_finder_update (SinewFinder *self);

G_END_DECLS
