/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-record.h"

G_BEGIN_DECLS

/**
 * SinewRemark:
 * @id: the item that the remark is about
 * @text: what there is to say of it
 *
 * A sentence that a record has on another item, as how two symptoms differ.
 */
typedef struct
{
  char *id;
  char *text;
} SinewRemark;

void       sinew_remark_free (SinewRemark *self);
GPtrArray *sinew_remark_read_all (SinewRecord *record,
                                  const char  *member,
                                  SinewKind    kind);
void       sinew_remark_write_all (GPtrArray   *remarks,
                                   JsonBuilder *builder,
                                   const char  *member,
                                   SinewKind    kind);

G_END_DECLS
