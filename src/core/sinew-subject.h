/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"

G_BEGIN_DECLS

/**
 * SinewSubject:
 *
 * What a comparison compares. All its items are of one subject.
 */
typedef enum {
  SINEW_SUBJECT_NUTRIENTS,
  SINEW_SUBJECT_SYMPTOMS,
  SINEW_SUBJECT_CAUSES,
  SINEW_SUBJECT_SUPPLEMENT_FORMS,
  SINEW_SUBJECT_SOURCES,
} SinewSubject;

#define SINEW_N_SUBJECTS (SINEW_SUBJECT_SOURCES + 1)

gboolean    sinew_subject_from_item (SinewItem    *item,
                                     SinewSubject *subject);
const char *sinew_subject_get_slug (SinewSubject subject);
const char *sinew_subject_get_label (SinewSubject subject);
const char *sinew_subject_get_item_label (SinewSubject subject);
char       *sinew_subject_count_to_text (SinewSubject subject,
                                         guint        n);
GPtrArray  *sinew_subject_list_items (SinewSubject  subject,
                                      SinewLibrary *library);

G_END_DECLS
