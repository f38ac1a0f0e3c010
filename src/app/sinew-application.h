/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_APPLICATION (sinew_application_get_type ())

G_DECLARE_FINAL_TYPE (SinewApplication, sinew_application, SINEW, APPLICATION, GtkApplication)

SinewApplication *sinew_application_new (void);
gboolean          sinew_application_can_open_display (void);
int               sinew_application_main (int    argc,
                                          char **argv);

G_END_DECLS
