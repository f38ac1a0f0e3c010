/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"

G_BEGIN_DECLS

#define SINEW_TYPE_FACETS (sinew_facets_get_type ())

G_DECLARE_FINAL_TYPE (SinewFacets, sinew_facets, SINEW, FACETS, GObject)

SinewFacets  *sinew_facets_new (SinewLibrary *library);
SinewLibrary *sinew_facets_get_library (SinewFacets *self);
GPtrArray    *sinew_facets_get_symptoms (SinewFacets *self);
gboolean      sinew_facets_get_match_any (SinewFacets *self);
void          sinew_facets_set_match_any (SinewFacets *self,
                                          gboolean     match_any);
gboolean      sinew_facets_is_ticked (SinewFacets *self,
                                      SinewItem   *symptom);
void          sinew_facets_set_ticked (SinewFacets *self,
                                       SinewItem   *symptom,
                                       gboolean     ticked);
GPtrArray    *sinew_facets_dup_ticked (SinewFacets *self);
void          sinew_facets_set_all_ticked (SinewFacets *self,
                                           GPtrArray   *symptoms);
guint         sinew_facets_count_ticked (SinewFacets *self);
guint         sinew_facets_count_remaining (SinewFacets *self);
guint         sinew_facets_count_with (SinewFacets *self,
                                       SinewItem   *symptom);
gboolean      sinew_facets_is_dim (SinewFacets *self,
                                   SinewItem   *symptom);
gboolean      sinew_facets_contains (SinewFacets *self,
                                     SinewItem   *nutrient);
gboolean      sinew_facets_matches_cause (SinewFacets *self,
                                          SinewItem   *cause);
guint         sinew_facets_count_articles (SinewFacets *self,
                                           SinewItem   *source);
SinewItem    *sinew_facets_find_obstacle (SinewFacets *self,
                                          guint       *n_without);

G_END_DECLS
