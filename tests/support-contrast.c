/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "support-contrast.h"
#include "support-display.h"
#include "support-picture.h"

/* WCAG 2.1, 1.4.3 and 1.4.11: the least contrast of text, and of large text and of
 * what is no text. Large is 18 points, or 14 if bold; in pixels: */
#define LEAST 4.5
#define LEAST_LARGE 3.0
#define LARGE 24.0
#define LARGE_BOLD 18.66

/* Around a box, in pixels. */
#define MARGIN 4

/* Pixels per pixel, where thin lines are to be filled. */
#define SCALE 4

/* So much of a text as it is high shows its color. */
#define SAMPLE 3

/* How far a text may reach beyond its widget, in pixels. */
#define COVERED_TOLERANCE 4

/**
 * Look:
 * @origin: where the picture begins, as @surface counts
 * @pixels: what the nodes come to, as cairo has it: 4 bytes each, blue first
 * @n_seen: texts and boxes
 */
typedef struct
{
  GtkWidget       *surface;
  graphene_point_t origin;
  guchar          *pixels;
  int              width;
  int              height;
  guint            n_seen;
  GString         *failures;
} Look;

/**
 * Context:
 *
 * What the nodes around one do to it.
 */
typedef struct
{
  float           x, y;
  float           opacity;
  graphene_rect_t clip;
} Context;

static double
get_linear (double channel)
{
  return channel <= 0.03928 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

/* “Relative luminance” of WCAG 2.1. */
static double
get_luminance (const GdkRGBA *color)
{
  return 0.2126 * get_linear (color->red) + 0.7152 * get_linear (color->green) + 0.0722 * get_linear (color->blue);
}

static double
get_contrast (const GdkRGBA *a,
              const GdkRGBA *b)
{
  double lighter = MAX (get_luminance (a), get_luminance (b));
  double darker = MIN (get_luminance (a), get_luminance (b));

  return (lighter + 0.05) / (darker + 0.05);
}

static void
get_pixels (Look                  *look,
            const graphene_rect_t *area,
            GdkRectangle          *pixels)
{
  pixels->x = MAX (0, (int)area->origin.x);
  pixels->y = MAX (0, (int)area->origin.y);
  pixels->width = MAX (MIN (look->width, (int)ceilf (area->origin.x + area->size.width)) - pixels->x, 0);
  pixels->height = MAX (MIN (look->height, (int)ceilf (area->origin.y + area->size.height)) - pixels->y, 0);
}

static guint32
find_most_frequent (const guint32 *pixels,
                    const guint32 *covers,
                    gsize          n_pixels)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  guint   n_most = 0;
  guint32 most = 0;

  for (gsize i = 0; i < n_pixels; i++)
    {
      guint n;

      if (covers && covers[i] >> 24)
        continue;
      n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (pixels[i]))) + 1;
      g_hash_table_insert (counts, GUINT_TO_POINTER (pixels[i]), GUINT_TO_POINTER (n));
      if (n > n_most)
        {
          n_most = n;
          most = pixels[i];
        }
    }

  return most;
}

/* The most frequent pixel of @area; @covers has, of each, what lies upon it. */
static void
find_background (Look               *look,
                 const GdkRectangle *area,
                 const guint32      *covers,
                 GdkRGBA            *background)
{
  gsize               n_pixels = (gsize)area->width * area->height;
  g_autofree guint32 *pixels = g_new (guint32, n_pixels);
  guint32             most;

  for (int y = 0; y < area->height; y++)
    memcpy (pixels + (gsize)y * area->width,
            look->pixels + ((gsize)(area->y + y) * look->width + area->x) * 4, (gsize)area->width * 4);
  most = find_most_frequent (pixels, covers, n_pixels);

  background->red = (most >> 16 & 0xff) / 255.0;
  background->green = (most >> 8 & 0xff) / 255.0;
  background->blue = (most & 0xff) / 255.0;
  background->alpha = 1;
}

/* As it comes out upon @background. */
static void
blend (GdkRGBA       *color,
       float          opacity,
       const GdkRGBA *background)
{
  float alpha = color->alpha * opacity;

  color->red = color->red * alpha + background->red * (1 - alpha);
  color->green = color->green * alpha + background->green * (1 - alpha);
  color->blue = color->blue * alpha + background->blue * (1 - alpha);
  color->alpha = 1;
}

static GtkWidget *
find_widget (Look                  *look,
             const graphene_rect_t *area)
{
  GtkWidget *widget = gtk_widget_pick (look->surface,
                                       look->origin.x + area->origin.x + area->size.width / 2,
                                       look->origin.y + area->origin.y + area->size.height / 2,
                                       GTK_PICK_INSENSITIVE | GTK_PICK_NON_TARGETABLE);

  return widget ? widget : look->surface;
}

/* (WCAG asks nothing of what is disabled.) */
static void
check (Look                  *look,
       const graphene_rect_t *area,
       const GdkRectangle    *around,
       const guint32         *covers,
       GdkRGBA                color,
       float                  opacity,
       double                 least)
{
  GtkWidget       *widget = find_widget (look, area);
  g_autofree char *what = support_describe (widget);
  g_autofree char *front = NULL;
  g_autofree char *back = NULL;
  GdkRGBA          background;
  double           contrast;

  find_background (look, around, covers, &background);
  blend (&color, opacity, &background);
  contrast = get_contrast (&color, &background);
  look->n_seen++;
  if (contrast >= least)
    return;

  front = gdk_rgba_to_string (&color);
  back = gdk_rgba_to_string (&background);
  if (gtk_widget_is_sensitive (widget))
    g_string_append_printf (look->failures, "%s: contrast %.2f of %.1f, %s on %s\n", what, contrast, least, front, back);
  else
    g_test_message ("disabled: %s: contrast %.2f", what, contrast);
}

static double
get_least (PangoFont *font)
{
  PangoFontDescription *description = pango_font_describe_with_absolute_size (font);
  double                size = (double)pango_font_description_get_size (description) / PANGO_SCALE;
  gboolean              is_bold = pango_font_description_get_weight (description) >= PANGO_WEIGHT_BOLD;

  pango_font_description_free (description);

  return size >= (is_bold ? LARGE_BOLD : LARGE) ? LEAST_LARGE : LEAST;
}

/* Where in the surface the node is in sight; returns whether it is. */
static gboolean
get_area (GskRenderNode   *node,
          const Context   *context,
          graphene_rect_t *area)
{
  gsk_render_node_get_bounds (node, area);
  graphene_rect_offset (area, context->x, context->y);

  return graphene_rect_intersection (area, &context->clip, area);
}

/* What is drawn of the node alone within @area, upon nothing. */
static guint32 *
draw (Look               *look,
      GskRenderNode      *node,
      float               x,
      float               y,
      int                 scale,
      const GdkRectangle *area)
{
  GtkSnapshot    *snapshot = gtk_snapshot_new ();
  GskRenderNode  *moved;
  graphene_rect_t bounds;
  guint32        *pixels = g_new0 (guint32, (gsize)area->width * area->height);
  g_autoptr (GdkTexture) texture = NULL;

  gtk_snapshot_scale (snapshot, scale, scale);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_node (snapshot, node);
  moved = gtk_snapshot_free_to_node (snapshot);
  graphene_rect_init (&bounds, area->x, area->y, area->width, area->height);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (look->surface)), moved, &bounds);
  gdk_texture_download (texture, (guchar *)pixels, (gsize)area->width * 4);
  gsk_render_node_unref (moved);

  return pixels;
}

/* The pixel that covers most; returns whether one covers anything. */
static gboolean
find_strongest (const guint32 *pixels,
                gsize          n_pixels,
                GdkRGBA       *color)
{
  guint32 strongest = 0;
  float   alpha;

  for (gsize i = 0; i < n_pixels; i++)
    if (pixels[i] >> 24 > strongest >> 24)
      strongest = pixels[i];

  alpha = strongest >> 24;
  if (alpha == 0)
    return FALSE;

  *color = (GdkRGBA){ (strongest >> 16 & 0xff) / alpha, (strongest >> 8 & 0xff) / alpha, (strongest & 0xff) / alpha, alpha / 255 };

  return TRUE;
}

/* As it is drawn: gsk_text_node_get_color() of GTK 4.18 takes one type for another,
 * and tells of a color that is not there. */
static GdkRGBA
get_text_color (Look          *look,
                GskRenderNode *node)
{
  graphene_rect_t bounds;
  GdkRGBA         color = { 0, 0, 0, 0 };
  const float     parts[] = { SAMPLE, G_MAXFLOAT };

  gsk_render_node_get_bounds (node, &bounds);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      float               width = MIN (bounds.size.width, bounds.size.height * parts[i]);
      GdkRectangle        area = { 0, 0, (int)ceilf (width * SCALE), (int)ceilf (bounds.size.height * SCALE) };
      g_autofree guint32 *pixels = draw (look, node, -bounds.origin.x, -bounds.origin.y, SCALE, &area);

      if (find_strongest (pixels, (gsize)area.width * area.height, &color))
        break;
    }

  return color;
}

/* Whether something else lies there, as a bar over a page: its widget does not
 * reach as far as the text does. */
static gboolean
is_covered (Look                  *look,
            const graphene_rect_t *area)
{
  graphene_rect_t text = *area;
  graphene_rect_t bounds;

  graphene_rect_offset (&text, look->origin.x, look->origin.y);
  if (!gtk_widget_compute_bounds (find_widget (look, area), look->surface, &bounds))
    return FALSE;
  graphene_rect_inset (&bounds, -COVERED_TOLERANCE, -COVERED_TOLERANCE);

  return !graphene_rect_contains_rect (&bounds, &text);
}

static void
visit_text (Look          *look,
            GskRenderNode *node,
            const Context *context)
{
  graphene_rect_t     area;
  GdkRectangle        around;
  g_autofree guint32 *covers = NULL;

  if (!get_area (node, context, &area))
    return;
  if (is_covered (look, &area))
    {
      g_autofree char *what = support_describe (find_widget (look, &area));

      g_test_message ("covered: a text under %s", what);
      return;
    }

  get_pixels (look, &area, &around);
  covers = draw (look, node, context->x, context->y, 1, &around);
  check (look, &area, &around, covers, get_text_color (look, node), context->opacity, get_least (gsk_text_node_get_font (node)));
}

/* Borders matter where they are all that one sees of it. */
static void
visit_border (Look          *look,
              GskRenderNode *node,
              const Context *context)
{
  graphene_rect_t area, outer;
  GdkRectangle    around;
  const char     *name;

  if (!get_area (node, context, &area))
    return;

  name = gtk_widget_get_css_name (find_widget (look, &area));
  if (!g_str_equal (name, "check") && !g_str_equal (name, "radio") && !g_str_equal (name, "marks"))
    return;

  graphene_rect_inset_r (&area, -MARGIN, -MARGIN, &outer);
  get_pixels (look, &outer, &around);
  check (look, &area, &around, NULL, gsk_border_node_get_colors (node)[0], context->opacity, LEAST_LARGE);
}

static void
clip (Context               *context,
      const graphene_rect_t *rect)
{
  graphene_rect_t moved;

  graphene_rect_offset_r (rect, context->x, context->y, &moved);
  if (!graphene_rect_intersection (&context->clip, &moved, &context->clip))
    graphene_rect_init (&context->clip, 0, 0, 0, 0);
}

static void
move (Context      *context,
      GskTransform *transform)
{
  float scale_x, scale_y, dx, dy;

  /* Nothing is turned. */
  g_assert_cmpint (gsk_transform_get_category (transform), >=, GSK_TRANSFORM_CATEGORY_2D_AFFINE);
  gsk_transform_to_affine (transform, &scale_x, &scale_y, &dx, &dy);
  context->x += dx;
  context->y += dy;
}

static void
visit (Look          *look,
       GskRenderNode *node,
       Context        context)
{
  switch (gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        visit (look, gsk_container_node_get_child (node, i), context);
      break;
    case GSK_TRANSFORM_NODE:
      move (&context, gsk_transform_node_get_transform (node));
      visit (look, gsk_transform_node_get_child (node), context);
      break;
    case GSK_OPACITY_NODE:
      context.opacity *= gsk_opacity_node_get_opacity (node);
      visit (look, gsk_opacity_node_get_child (node), context);
      break;
    case GSK_CLIP_NODE:
      clip (&context, gsk_clip_node_get_clip (node));
      visit (look, gsk_clip_node_get_child (node), context);
      break;
    case GSK_ROUNDED_CLIP_NODE:
      clip (&context, &gsk_rounded_clip_node_get_clip (node)->bounds);
      visit (look, gsk_rounded_clip_node_get_child (node), context);
      break;
    case GSK_SHADOW_NODE:
      visit (look, gsk_shadow_node_get_child (node), context);
      break;
    case GSK_DEBUG_NODE:
      visit (look, gsk_debug_node_get_child (node), context);
      break;
    case GSK_TEXT_NODE:
      visit_text (look, node, &context);
      break;
    case GSK_BORDER_NODE:
      visit_border (look, node, &context);
      break;
    default:
      break;
    }
}

/**
 * support_contrast_check:
 * @surface: a window or a popover
 * @failures: what has too little contrast is added here, a line each
 *
 * Measures every text, box and mark in sight: its color as it is drawn, upon the
 * most frequent one of the pixels around it that it does not cover.
 *
 * Returns: how many these are
 */
guint
support_contrast_check (GtkWidget *surface,
                        GString   *failures)
{
  GskRenderNode *node = support_picture_draw (surface);
  g_autoptr (GdkTexture) texture = support_picture_render (surface, node, 1);
  g_autofree guchar *pixels = NULL;
  Look               look = { .surface = surface, .failures = failures };
  Context            context = { .opacity = 1 };
  graphene_rect_t    bounds;

  support_picture_get_bounds (surface, &bounds);
  look.origin = bounds.origin;
  look.width = gdk_texture_get_width (texture);
  look.height = gdk_texture_get_height (texture);
  look.pixels = pixels = g_malloc ((gsize)look.width * look.height * 4);
  gdk_texture_download (texture, pixels, (gsize)look.width * 4);
  graphene_rect_init (&context.clip, 0, 0, look.width, look.height);
  visit (&look, node, context);
  gsk_render_node_unref (node);

  return look.n_seen;
}
