/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"
#include "sinew-prose.h"
#include "sinew-row.h"

G_BEGIN_DECLS

typedef struct _SinewMarks SinewMarks;

SinewMarks *sinew_marks_new (SinewLibrary *library);
char       *sinew_marks_join_ids (GPtrArray *items);
char       *sinew_marks_describe (SinewMarks *self,
                                  SinewRow   *row);
void        sinew_marks_write_row (SinewMarks *self,
                                   SinewRow   *row,
                                   SinewProse *prose);
void        sinew_marks_write_corrections (SinewMarks *self,
                                           SinewRow   *row,
                                           SinewProse *prose);
void        sinew_marks_free (SinewMarks *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewMarks, sinew_marks_free)

G_END_DECLS
