/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_GUIDE (sinew_guide_get_type ())

G_DECLARE_FINAL_TYPE (SinewGuide, sinew_guide, SINEW, GUIDE, SinewItem)

const char        *sinew_guide_get_article_name (SinewGuide *self);
const char *const *sinew_guide_get_topics (SinewGuide *self);

G_END_DECLS
