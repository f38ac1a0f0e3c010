/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"
#include "sinew-medicine.h"
#include "sinew-page.h"
#include "sinew-remark.h"

G_BEGIN_DECLS

/* What the pages of several kinds are put together from. */

char       *sinew_page_capitalize (const char *text);
guint       sinew_page_count_articles_on (SinewLibrary *library,
                                          SinewItem    *item);
SinewPage  *sinew_page_create_for_item (SinewLibrary *library,
                                        SinewItem    *item,
                                        const char   *first,
                                        const char   *second);
SinewBlock *sinew_page_build_links (SinewLibrary *library,
                                    SinewItem    *item,
                                    const char   *title,
                                    gboolean      as_source,
                                    SinewKind     kind_of_source);
SinewBlock *sinew_page_build_texts (const char        *title,
                                    const char *const *texts);
SinewBlock *sinew_page_build_medicines (const char *title,
                                        GPtrArray  *medicines);
SinewBlock *sinew_page_build_remarks (SinewLibrary *library,
                                      const char   *title,
                                      GPtrArray    *remarks,
                                      SinewKind     kind);
SinewBlock *sinew_page_build_references (SinewLibrary *library,
                                         SinewItem    *item);
SinewItem  *sinew_page_find_felt_as (SinewLibrary *library,
                                     SinewItem    *item);
GPtrArray  *sinew_page_list_references (SinewLibrary *library,
                                        SinewItem    *item);
void        sinew_page_take_marks (SinewPage *page);
const char *sinew_page_get_doctor_text (void);
void        sinew_page_take_doctor (SinewPage *page);
void        sinew_page_take_who_says_so (SinewPage    *page,
                                         SinewLibrary *library,
                                         SinewItem    *item);

G_END_DECLS
