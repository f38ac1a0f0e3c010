/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"
#include "sinew-page.h"
#include "sinew-prose.h"

G_BEGIN_DECLS

void            sinew_page_answer_write_prose (SinewLibrary *library,
                                               SinewPage    *page,
                                               SinewProse   *prose);
SinewTextTable *sinew_page_answer_make_table (SinewPage *page);

G_END_DECLS
