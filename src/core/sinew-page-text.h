/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"
#include "sinew-page.h"
#include "sinew-prose.h"

G_BEGIN_DECLS

char *sinew_page_text_dup (SinewLibrary   *library,
                           SinewPage      *page,
                           SinewProseStyle style);

G_END_DECLS
