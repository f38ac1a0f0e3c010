/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-article-marks.h"

/* Parts of the font's height. */
#define DOT_SIZE 0.62
#define DOT_GAP 0.26

/**
 * SinewArticleMarks:
 *
 * A row of dots, as many as there are articles; filled ones for those that say
 * so. The words stand beside it: it is hidden from assistive tools.
 */
struct _SinewArticleMarks
{
  GtkWidget parent_instance;

  guint n;
  guint n_all;
};

G_DEFINE_FINAL_TYPE (SinewArticleMarks, sinew_article_marks, GTK_TYPE_WIDGET)

static double
get_font_size (GtkWidget *widget)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  double            size = (double)pango_font_metrics_get_ascent (metrics) / PANGO_SCALE;

  pango_font_metrics_unref (metrics);

  return size;
}

static void
sinew_article_marks_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  SinewArticleMarks *self = SINEW_ARTICLE_MARKS (widget);
  double             size = get_font_size (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = (int)(self->n_all * size * (DOT_SIZE + DOT_GAP) + 0.5);
  else
    *minimum = *natural = (int)(size * DOT_SIZE + 1.5);
}

static void
append_dot (GtkSnapshot   *snapshot,
            const GdkRGBA *color,
            double         x,
            double         y,
            double         size,
            gboolean       is_filled)
{
  GskRoundedRect circle;

  gsk_rounded_rect_init_from_rect (&circle, &GRAPHENE_RECT_INIT (x, y, size, size), size / 2);
  if (is_filled)
    {
      gtk_snapshot_push_rounded_clip (snapshot, &circle);
      gtk_snapshot_append_color (snapshot, color, &circle.bounds);
      gtk_snapshot_pop (snapshot);
      return;
    }

  gtk_snapshot_append_border (snapshot, &circle,
                              (float[4]){ 1, 1, 1, 1 },
                              (GdkRGBA[4]){ *color, *color, *color, *color });
}

static void
sinew_article_marks_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  SinewArticleMarks *self = SINEW_ARTICLE_MARKS (widget);
  gboolean           is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double             font_size = get_font_size (widget);
  double             size = font_size * DOT_SIZE;
  double             y = (gtk_widget_get_height (widget) - size) / 2;
  GdkRGBA            color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  for (guint i = 0; i < self->n_all; i++)
    {
      double x = i * font_size * (DOT_SIZE + DOT_GAP);

      append_dot (snapshot, &color, is_mirrored ? gtk_widget_get_width (widget) - x - size : x, y, size, i < self->n);
    }
}

static void
sinew_article_marks_class_init (SinewArticleMarksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = sinew_article_marks_measure;
  widget_class->snapshot = sinew_article_marks_snapshot;
  gtk_widget_class_set_css_name (widget_class, "marks");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sinew_article_marks_init (SinewArticleMarks *self)
{
}

/**
 * sinew_article_marks_new:
 * @n: how many dots are filled
 * @n_all: how many dots there are
 */
GtkWidget *
sinew_article_marks_new (guint n,
                         guint n_all)
{
  SinewArticleMarks *self = g_object_new (SINEW_TYPE_ARTICLE_MARKS, "valign", GTK_ALIGN_CENTER, NULL);

  self->n = n;
  self->n_all = n_all;

  return GTK_WIDGET (self);
}
