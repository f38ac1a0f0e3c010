/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-comparison.h"
#include "sinew-document.h"

G_BEGIN_DECLS

SinewDocument *sinew_comparison_document_new (SinewComparison *comparison,
                                              GDateTime       *printed);

G_END_DECLS
