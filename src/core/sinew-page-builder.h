/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"
#include "sinew-page.h"

G_BEGIN_DECLS

SinewPage *sinew_page_build_for_item (SinewLibrary *library,
                                      SinewItem    *item);

G_END_DECLS
