/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-block.h"

G_BEGIN_DECLS

/**
 * SinewSection:
 * @id: a slug that is the same in every language, as `signs`
 * @title: the heading
 * @blocks: (element-type SinewBlock): its content
 *
 * A section of a page.
 */
typedef struct
{
  char      *id;
  char      *title;
  GPtrArray *blocks;
} SinewSection;

SinewSection *sinew_section_new (const char *id,
                                 const char *title);
void          sinew_section_take (SinewSection *self,
                                  SinewBlock   *block);
void          sinew_section_take_paragraph (SinewSection *self,
                                            const char   *title,
                                            const char   *text);
void          sinew_section_free (SinewSection *self);

G_END_DECLS
