/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"
#include "sinew-library.h"

G_BEGIN_DECLS

/**
 * SinewRow:
 * @item: (nullable): what the row leads to
 * @place: (nullable): the page that it leads to where that is not about one item, see
 *   sinew_place_list()
 * @label: what the row is about
 * @text: (nullable): what there is to say of it
 * @n_articles: how many articles say so; -1 where the question does not arise
 * @hedge_note: (nullable): how they hold back
 * @grade: (nullable): how well research backs it, see sinew_grade_get_label()
 * @setting: (nullable): how far a shortage must go for it
 * @claims: (element-type SinewClaim): who says so
 * @corrections: (element-type SinewCorrection): where those are wrong or go too
 *   far; whoever draws the row draws these beside it
 * @references: (element-type SinewReference): where more of it stands, beyond the
 *   articles
 *
 * One row of a block of a page.
 */
typedef struct
{
  SinewItem  *item;
  char       *place;
  char       *label;
  char       *text;
  int         n_articles;
  char       *hedge_note;
  const char *grade;
  char       *setting;
  GPtrArray  *claims;
  GPtrArray  *corrections;
  GPtrArray  *references;
} SinewRow;

SinewRow  *sinew_row_new (SinewItem  *item,
                          const char *label,
                          const char *text);
SinewRow  *sinew_row_new_for_place (const char *place,
                                    const char *label,
                                    const char *text);
SinewRow  *sinew_row_new_for_link (SinewLibrary *library,
                                   SinewLink    *link,
                                   SinewItem    *other_end);
SinewRow  *sinew_row_new_for_claim (SinewLibrary *library,
                                    SinewClaim   *claim);
void       sinew_row_add_claim (SinewRow     *self,
                                SinewLibrary *library,
                                SinewClaim   *claim);
SinewItem *sinew_row_find_corrected (const SinewRow  *self,
                                     SinewLibrary    *library,
                                     SinewCorrection *correction);
char      *sinew_row_dup_who_says_so (const SinewRow *self,
                                      SinewLibrary   *library);
int        sinew_row_compare (const SinewRow *a,
                              const SinewRow *b);
void       sinew_row_free (SinewRow *self);

G_END_DECLS
