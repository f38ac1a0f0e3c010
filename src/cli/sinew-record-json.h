/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"

G_BEGIN_DECLS

void sinew_record_json_write (SinewLibrary *library,
                              SinewItem    *item,
                              JsonBuilder  *builder);

G_END_DECLS
