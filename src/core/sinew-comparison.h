/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-facets.h"
#include "sinew-grid.h"
#include "sinew-subject.h"

G_BEGIN_DECLS

#define SINEW_TYPE_COMPARISON (sinew_comparison_get_type ())

G_DECLARE_FINAL_TYPE (SinewComparison, sinew_comparison, SINEW, COMPARISON, GObject)

SinewComparison *sinew_comparison_new (SinewLibrary *library,
                                       SinewSubject  subject);
SinewComparison *sinew_comparison_new_for_article (SinewLibrary *library,
                                                   SinewItem    *guide);
SinewComparison *sinew_comparison_copy (SinewComparison *self);
char            *sinew_comparison_dup_article_title (SinewLibrary *library,
                                                     SinewItem    *guide);

SinewLibrary *sinew_comparison_get_library (SinewComparison *self);
SinewSubject  sinew_comparison_get_subject (SinewComparison *self);
SinewItem    *sinew_comparison_get_guide (SinewComparison *self);

void     sinew_comparison_follow (SinewComparison *self,
                                  SinewFacets     *facets);
gboolean sinew_comparison_is_following (SinewComparison *self);

GPtrArray *sinew_comparison_get_items (SinewComparison *self);
gboolean   sinew_comparison_contains (SinewComparison *self,
                                      SinewItem       *item);
gboolean   sinew_comparison_add (SinewComparison *self,
                                 SinewItem       *item);
gboolean   sinew_comparison_remove (SinewComparison *self,
                                    SinewItem       *item);
void       sinew_comparison_remove_all (SinewComparison *self);

GPtrArray *sinew_comparison_get_ticked (SinewComparison *self);
void       sinew_comparison_set_ticked (SinewComparison *self,
                                        GPtrArray       *symptoms,
                                        gboolean         match_any);

GPtrArray *sinew_comparison_get_aspects (SinewComparison *self);
gboolean   sinew_comparison_is_shown (SinewComparison *self,
                                      const char      *aspect_id);
gboolean   sinew_comparison_set_shown (SinewComparison *self,
                                       const char      *aspect_id,
                                       gboolean         shown);

gboolean sinew_comparison_get_swapped (SinewComparison *self);
void     sinew_comparison_set_swapped (SinewComparison *self,
                                       gboolean         swapped);
gboolean sinew_comparison_get_differences_only (SinewComparison *self);
void     sinew_comparison_set_differences_only (SinewComparison *self,
                                                gboolean         differences_only);

SinewCell *sinew_comparison_get_cell (SinewComparison *self,
                                      SinewItem       *item,
                                      SinewAspect     *aspect);
SinewGrid *sinew_comparison_make_grid (SinewComparison *self);

G_END_DECLS
