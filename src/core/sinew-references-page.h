/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"
#include "sinew-page.h"

G_BEGIN_DECLS

SinewPage *sinew_references_page_build (SinewLibrary *library,
                                        const char   *title);

G_END_DECLS
