/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SinewSaveFunc:
 * @file: where to save it
 * @format: the number of the format, in the order they were added
 *
 * Saves what somebody has found a place for.
 */
typedef void (*SinewSaveFunc) (const char *file,
                               guint       format,
                               gpointer    data);

#define SINEW_TYPE_SAVE_DIALOG (sinew_save_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SinewSaveDialog, sinew_save_dialog, SINEW, SAVE_DIALOG, GObject)

SinewSaveDialog *sinew_save_dialog_new (GtkWindow  *parent,
                                        const char *title,
                                        const char *name);
void             sinew_save_dialog_add_format (SinewSaveDialog *self,
                                               const char      *label,
                                               const char      *extension);
char            *sinew_save_dialog_complete (SinewSaveDialog *self,
                                             const char      *file,
                                             guint            chosen,
                                             guint           *format);
void             sinew_save_dialog_show (SinewSaveDialog *self,
                                         SinewSaveFunc    func,
                                         gpointer         data,
                                         GDestroyNotify   destroy);

G_END_DECLS
