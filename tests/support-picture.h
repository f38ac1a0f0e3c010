/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GPtrArray     *support_picture_list_surfaces (GtkWidget *window);
void           support_picture_get_bounds (GtkWidget       *surface,
                                           graphene_rect_t *bounds);
GskRenderNode *support_picture_draw (GtkWidget *surface);
GdkTexture    *support_picture_render (GtkWidget     *surface,
                                       GskRenderNode *node,
                                       int            scale);
void           support_picture_save (GtkWidget  *window,
                                     int         scale,
                                     const char *file);

G_END_DECLS
