/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-aspect.h"
#include "sinew-subject.h"

G_BEGIN_DECLS

/* The one aspect that stands for one of each symptom that is ticked. */
#define SINEW_ASPECT_TICKED "ticked"

GPtrArray   *sinew_aspects_list (SinewSubject  subject,
                                 SinewLibrary *library,
                                 SinewItem    *guide);
GPtrArray   *sinew_aspects_list_for_symptoms (GPtrArray *symptoms);
SinewAspect *sinew_aspects_new_beside_ticked (SinewAspect *aspect,
                                              SinewSubject subject);

G_END_DECLS
