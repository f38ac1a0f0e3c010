/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_CHECK (sinew_check_get_type ())

G_DECLARE_DERIVABLE_TYPE (SinewCheck, sinew_check, SINEW, CHECK, GtkCheckButton)

/**
 * SinewCheckClass:
 *
 * The base of all boxes.
 */
struct _SinewCheckClass
{
  GtkCheckButtonClass parent_class;
};

GtkWidget *sinew_check_new (const char *text);
void       sinew_check_set_text (SinewCheck *self,
                                 const char *text);

G_END_DECLS
