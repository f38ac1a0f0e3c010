/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-call.h"

G_BEGIN_DECLS

SinewStatus sinew_command_search (SinewCall *call,
                                  GError   **error);

G_END_DECLS
