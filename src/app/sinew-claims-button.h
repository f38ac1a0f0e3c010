/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-row.h"

G_BEGIN_DECLS

#define SINEW_TYPE_CLAIMS_BUTTON (sinew_claims_button_get_type ())

G_DECLARE_FINAL_TYPE (SinewClaimsButton, sinew_claims_button, SINEW, CLAIMS_BUTTON, GtkWidget)

GtkWidget *sinew_claims_button_new (SinewLibrary *library,
                                    const char   *label,
                                    GtkWidget    *child,
                                    GPtrArray    *claims);

G_END_DECLS
