/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-aspect.h"
#include "sinew-subject.h"

G_BEGIN_DECLS

GPtrArray *sinew_article_table_list_aspects (SinewLibrary *library,
                                             SinewItem    *guide,
                                             SinewSubject  subject);
GPtrArray *sinew_article_table_list_items (SinewLibrary *library,
                                           SinewItem    *guide);
char      *sinew_article_table_dup_title (SinewLibrary *library,
                                          SinewItem    *guide);

G_END_DECLS
