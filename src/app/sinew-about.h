/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-library.h"

G_BEGIN_DECLS

#define SINEW_TYPE_ABOUT (sinew_about_get_type ())

G_DECLARE_FINAL_TYPE (SinewAbout, sinew_about, SINEW, ABOUT, GtkWindow)

GtkWindow *sinew_about_new (SinewLibrary *library);

G_END_DECLS
