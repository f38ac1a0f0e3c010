/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-section.h"

G_BEGIN_DECLS

#define SINEW_TYPE_PAGE (sinew_page_get_type ())

G_DECLARE_FINAL_TYPE (SinewPage, sinew_page, SINEW, PAGE, GObject)

SinewPage  *sinew_page_new (SinewItem  *item,
                            const char *title,
                            const char *subtitle,
                            const char *summary);
SinewItem  *sinew_page_get_item (SinewPage *self);
const char *sinew_page_get_title (SinewPage *self);
const char *sinew_page_get_subtitle (SinewPage *self);
const char *sinew_page_get_summary (SinewPage *self);
GPtrArray  *sinew_page_get_sections (SinewPage *self);
void        sinew_page_take (SinewPage    *self,
                             SinewSection *section);

G_END_DECLS
