/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-cell.h"

G_BEGIN_DECLS

#define SINEW_TYPE_ASPECT (sinew_aspect_get_type ())

G_DECLARE_FINAL_TYPE (SinewAspect, sinew_aspect, SINEW, ASPECT, GObject)

/**
 * SinewAspectFunc:
 * @ticked: (element-type SinewItem): the symptoms that are ticked
 *
 * Returns: (transfer full): what is to be said of @item under @aspect
 */
typedef SinewCell *(*SinewAspectFunc) (SinewAspect  *aspect,
                                       SinewLibrary *library,
                                       SinewItem    *item,
                                       GPtrArray    *ticked);

SinewAspect *sinew_aspect_new (const char     *id,
                               const char     *name,
                               gboolean        is_usual,
                               SinewAspectFunc make_cell);
SinewAspect *sinew_aspect_new_for_symptom (SinewItem      *symptom,
                                           SinewAspectFunc make_cell);
SinewAspect *sinew_aspect_new_for_table (const char     *label,
                                         const char     *name,
                                         SinewItem      *guide,
                                         SinewAspectFunc make_cell);
const char  *sinew_aspect_get_id (SinewAspect *self);
const char  *sinew_aspect_get_name (SinewAspect *self);
gboolean     sinew_aspect_is_usual (SinewAspect *self);
SinewItem   *sinew_aspect_get_symptom (SinewAspect *self);
const char  *sinew_aspect_get_label (SinewAspect *self);
SinewItem   *sinew_aspect_get_guide (SinewAspect *self);
SinewCell   *sinew_aspect_make_cell (SinewAspect  *self,
                                     SinewLibrary *library,
                                     SinewItem    *item,
                                     GPtrArray    *ticked);

G_END_DECLS
