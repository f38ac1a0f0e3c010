/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_CLAMP (sinew_clamp_get_type ())

G_DECLARE_FINAL_TYPE (SinewClamp, sinew_clamp, SINEW, CLAMP, GtkWidget)

G_END_DECLS
