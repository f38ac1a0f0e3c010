/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"

G_BEGIN_DECLS

char *sinew_imprint_dup_doctor (SinewLibrary *library);

G_END_DECLS
