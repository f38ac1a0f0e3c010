/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

double support_get_median (double *values,
                           guint   n);
double support_get_ms_since (gint64 start);

G_END_DECLS
