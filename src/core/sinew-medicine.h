/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-record.h"

G_BEGIN_DECLS

/**
 * SinewMedicine:
 * @name: a medicine, or several that act alike
 * @text: how they act on a nutrient, in a few words
 *
 * A medicine that a record names.
 */
typedef struct
{
  char *name;
  char *text;
} SinewMedicine;

void       sinew_medicine_free (SinewMedicine *self);
GPtrArray *sinew_medicine_read_all (SinewRecord *record,
                                    const char  *member);
void       sinew_medicine_write_all (GPtrArray   *medicines,
                                     JsonBuilder *builder,
                                     const char  *member);

G_END_DECLS
