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
 * support_picture_get_bounds:
 * @surface: a window or a popover
 * @bounds: (out): what a picture of it has, as @surface counts: with the frame,
 *   which begins above and before 0
 */
void
support_picture_get_bounds (GtkWidget       *surface,
                            graphene_rect_t *bounds)
{
  g_assert_true (gtk_widget_compute_bounds (surface, surface, bounds));
}

/**
 * support_picture_draw:
 * @surface: a window or a popover
 *
 * Returns: (transfer full): what is drawn of it, its frame at 0
 */
GskRenderNode *
support_picture_draw (GtkWidget *surface)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (surface);
  GtkSnapshot    *snapshot = gtk_snapshot_new ();
  graphene_rect_t bounds;
  GskRenderNode  *node;

  support_picture_get_bounds (surface, &bounds);
  gdk_paintable_snapshot (paintable, snapshot, bounds.size.width, bounds.size.height);
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

  support_picture_get_bounds (surface, &bounds);
  graphene_rect_init (&bounds, 0, 0, bounds.size.width * scale, bounds.size.height * scale);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (surface)), scaled, &bounds);
  gsk_render_node_unref (scaled);

  return texture;
}

/* Where in the picture of the window that of the popover stands. */
static void
get_offset (GtkWidget        *window,
            GtkWidget        *popover,
            graphene_point_t *offset)
{
  GdkPopup       *popup = GDK_POPUP (gtk_native_get_surface (GTK_NATIVE (popover)));
  double          window_x, window_y, x, y;
  graphene_rect_t window_bounds, bounds;

  support_picture_get_bounds (window, &window_bounds);
  support_picture_get_bounds (popover, &bounds);
  gtk_native_get_surface_transform (GTK_NATIVE (window), &window_x, &window_y);
  gtk_native_get_surface_transform (GTK_NATIVE (popover), &x, &y);
  graphene_point_init (offset,
                       gdk_popup_get_position_x (popup) + x - window_x + bounds.origin.x - window_bounds.origin.x,
                       gdk_popup_get_position_y (popup) + y - window_y + bounds.origin.y - window_bounds.origin.y);
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
