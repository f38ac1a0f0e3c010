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

/**
 * Look:
 * @pixels: what the nodes come to, as cairo has it: 4 bytes each, blue first
 * @n_seen: texts and boxes
 */
typedef struct
{
  GtkWidget *surface;
  guchar    *pixels;
  int        width;
  int        height;
  guint      n_seen;
  GString   *failures;
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

/* The most frequent pixel. */
static void
find_background (Look                  *look,
                 const graphene_rect_t *area,
                 GdkRGBA               *background)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  guint   n_most = 0;
  guint32 most = 0;

  for (int y = MAX (0, (int)area->origin.y); y < MIN (look->height, ceil (area->origin.y + area->size.height)); y++)
    for (int x = MAX (0, (int)area->origin.x); x < MIN (look->width, ceil (area->origin.x + area->size.width)); x++)
      {
        guint32 pixel;
        guint   n;

        memcpy (&pixel, look->pixels + ((gsize)y * look->width + x) * 4, 4);
        n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (pixel))) + 1;
        g_hash_table_insert (counts, GUINT_TO_POINTER (pixel), GUINT_TO_POINTER (n));
        if (n > n_most)
          {
            n_most = n;
            most = pixel;
          }
      }

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
                                       area->origin.x + area->size.width / 2, area->origin.y + area->size.height / 2,
                                       GTK_PICK_INSENSITIVE | GTK_PICK_NON_TARGETABLE);

  return widget ? widget : look->surface;
}

/* (WCAG asks nothing of what is disabled.) */
static void
check (Look                  *look,
       const graphene_rect_t *area,
       const graphene_rect_t *around,
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

  find_background (look, around, &background);
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

static void
visit_text (Look          *look,
            GskRenderNode *node,
            const Context *context)
{
  graphene_rect_t area;

  if (get_area (node, context, &area))
    check (look, &area, &area, *gsk_text_node_get_color (node), context->opacity, get_least (gsk_text_node_get_font (node)));
}

/* Borders matter where they are all that one sees of it. */
static void
visit_border (Look          *look,
              GskRenderNode *node,
              const Context *context)
{
  graphene_rect_t area, around;
  const char     *name;

  if (!get_area (node, context, &area))
    return;

  name = gtk_widget_get_css_name (find_widget (look, &area));
  if (!g_str_equal (name, "check") && !g_str_equal (name, "radio") && !g_str_equal (name, "marks"))
    return;

  graphene_rect_inset_r (&area, -MARGIN, -MARGIN, &around);
  check (look, &area, &around, gsk_border_node_get_colors (node)[0], context->opacity, LEAST_LARGE);
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
 * most frequent one of the pixels around it.
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

  look.width = gdk_texture_get_width (texture);
  look.height = gdk_texture_get_height (texture);
  look.pixels = pixels = g_malloc ((gsize)look.width * look.height * 4);
  gdk_texture_download (texture, pixels, (gsize)look.width * 4);
  graphene_rect_init (&context.clip, 0, 0, look.width, look.height);
  visit (&look, node, context);
  gsk_render_node_unref (node);

  return look.n_seen;
}
