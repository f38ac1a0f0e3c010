/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-guide.h"
#include "sinew-library.h"
#include "sinew-page.h"

G_BEGIN_DECLS

SinewPage *sinew_guide_page_build (SinewLibrary *library,
                                   SinewGuide   *guide);

G_END_DECLS
