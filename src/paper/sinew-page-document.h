/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-document.h"
#include "sinew-library.h"
#include "sinew-page.h"

G_BEGIN_DECLS

SinewDocument *sinew_page_document_new (SinewPage    *page,
                                        SinewLibrary *library,
                                        GDateTime    *printed);

G_END_DECLS
