/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "support-display.h"
#include "support-picture.h"

static gboolean
is_open_popover (GtkWidget    *widget,
                 gconstpointer data)
{
  return GTK_IS_POPOVER (widget) && gtk_widget_get_mapped (widget);
}

/**
 * support_picture_list_surfaces:
 *
 * Returns: (transfer container): @window, and the popovers that are open in it
 */
GPtrArray *
support_picture_list_surfaces (GtkWidget *window)
{
  GPtrArray *surfaces = support_find_all (window, is_open_popover, NULL);

  g_ptr_array_insert (surfaces, 0, window);

  return surfaces;
}

/**
 * support_picture_draw:
 * @surface: a window or a popover
 *
 * Returns: (transfer full): what is drawn of it
 */
GskRenderNode *
support_picture_draw (GtkWidget *surface)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (surface);
  GtkSnapshot   *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (surface), gtk_widget_get_height (surface));
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);

  return node;
}

/**
 * support_picture_render:
 * @surface: what @node was drawn of, or is drawn upon
 * @scale: pixels per pixel
 *
 * Returns: (transfer full): @node, as large as @surface is
 */
GdkTexture *
support_picture_render (GtkWidget     *surface,
                        GskRenderNode *node,
                        int            scale)
{
  GtkSnapshot    *snapshot = gtk_snapshot_new ();
  GskRenderNode  *scaled;
  graphene_rect_t bounds;
  GdkTexture     *texture;

  gtk_snapshot_scale (snapshot, scale, scale);
  gtk_snapshot_append_node (snapshot, node);
  scaled = gtk_snapshot_free_to_node (snapshot);

  graphene_rect_init (&bounds, 0, 0, gtk_widget_get_width (surface) * scale, gtk_widget_get_height (surface) * scale);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (surface)), scaled, &bounds);
  gsk_render_node_unref (scaled);

  return texture;
}

/* Where in the window the popover stands. */
static void
get_offset (GtkWidget        *window,
            GtkWidget        *popover,
            graphene_point_t *offset)
{
  GdkPopup *popup = GDK_POPUP (gtk_native_get_surface (GTK_NATIVE (popover)));
  double    window_x, window_y, x, y;

  gtk_native_get_surface_transform (GTK_NATIVE (window), &window_x, &window_y);
  gtk_native_get_surface_transform (GTK_NATIVE (popover), &x, &y);
  graphene_point_init (offset, gdk_popup_get_position_x (popup) + x - window_x, gdk_popup_get_position_y (popup) + y - window_y);
}

/**
 * support_picture_save:
 * @scale: pixels per pixel
 *
 * Writes what is in sight of @window, with the popovers that are open in it, as
 * a PNG file.
 */
void
support_picture_save (GtkWidget  *window,
                      int         scale,
                      const char *file)
{
  g_autoptr (GPtrArray) surfaces = support_picture_list_surfaces (window);
  GtkSnapshot   *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  g_autoptr (GdkTexture) texture = NULL;

  for (guint i = 0; i < surfaces->len; i++)
    {
      graphene_point_t offset = { 0, 0 };

      if (i > 0)
        get_offset (window, surfaces->pdata[i], &offset);
      node = support_picture_draw (surfaces->pdata[i]);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &offset);
      gtk_snapshot_append_node (snapshot, node);
      gtk_snapshot_restore (snapshot);
      gsk_render_node_unref (node);
    }
  node = gtk_snapshot_free_to_node (snapshot);
  texture = support_picture_render (window, node, scale);
  gsk_render_node_unref (node);
  g_assert_true (gdk_texture_save_to_png (texture, file));
}
