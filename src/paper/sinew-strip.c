/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-strip.h"

/* In points */
#define STRONG 1.0
#define FRAME 0.8

/**
 * sinew_strip_new:
 *
 * Returns: (transfer full): a strip, whose texts are to be filled in
 */
SinewStrip *
sinew_strip_new (SinewStripKind kind,
                 double         width,
                 guint          n_texts)
{
  SinewStrip *self = g_malloc0 (sizeof (SinewStrip) + n_texts * sizeof (SinewStripText));

  self->kind = kind;
  self->width = width;
  self->n_texts = n_texts;

  return self;
}

void
sinew_strip_free (SinewStrip *self)
{
  for (guint i = 0; i < self->n_texts; i++)
    g_clear_object (&self->texts[i].layout);
  g_clear_object (&self->repeat);
  g_free (self->lines);
  g_free (self);
}

static double
get_layout_height (PangoLayout *layout)
{
  int height = 0;

  if (layout != NULL)
    pango_layout_get_size (layout, NULL, &height);

  return (double)height / PANGO_SCALE;
}

/**
 * sinew_strip_measure:
 * @padding: above and below the texts, in points
 * @min_height: of what is between, in points
 *
 * Finds the height of the strip from its texts.
 */
void
sinew_strip_measure (SinewStrip *self,
                     double      padding,
                     double      min_height)
{
  double height = min_height;

  for (guint i = 0; i < self->n_texts; i++)
    height = MAX (height, self->texts[i].y + get_layout_height (self->texts[i].layout));

  /* Heads stand on their rule, however many lines they have. */
  for (guint i = 0; self->kind == SINEW_STRIP_HEAD && i < self->n_texts; i++)
    self->texts[i].y = height - get_layout_height (self->texts[i].layout);

  self->piece.padding = padding;
  self->piece.height = height + 2 * padding;
}

static guint
count_lines (const SinewStripText *text)
{
  return text->layout ? text->line + pango_layout_get_line_count (text->layout) : 0;
}

static void
raise_lines (SinewStrip           *self,
             const SinewStripText *text)
{
  PangoLayoutIter *iter = pango_layout_get_iter (text->layout);
  guint            line = text->line;

  do
    {
      int    top, bottom;
      double height;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      height = (double)(bottom - top) / PANGO_SCALE + (line == text->line ? text->space_before : 0);
      self->lines[line] = MAX (self->lines[line], height);
      line++;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

/**
 * sinew_strip_find_lines:
 *
 * Makes the strip one that can be split between lines. Texts that stand side by
 * side have their lines side by side then.
 */
void
sinew_strip_find_lines (SinewStrip *self)
{
  double height = 2 * self->piece.padding;
  guint  n = 0;

  for (guint i = 0; i < self->n_texts; i++)
    n = MAX (n, count_lines (&self->texts[i]));

  self->lines = g_new0 (double, n);
  for (guint i = 0; i < self->n_texts; i++)
    if (self->texts[i].layout != NULL)
      raise_lines (self, &self->texts[i]);

  for (guint i = 0; i < n; i++)
    height += self->lines[i];
  self->piece.lines = self->lines;
  self->piece.n_lines = n;
  self->piece.height = height;
}

/* Draws those lines of @text that are in the fragment, each at the foot of its
 * line of the strip. */
static void
draw_lines (const SinewStrip     *self,
            const SinewStripText *text,
            cairo_t              *cr,
            double                x,
            double                y,
            const SinewFragment  *fragment)
{
  PangoLayoutIter *iter = pango_layout_get_iter (text->layout);
  guint            line = fragment->first_line;
  guint            n = text->line;

  do
    {
      PangoRectangle extents;
      int            bottom;

      if (n >= fragment->first_line + fragment->n_lines)
        break;
      for (; line <= n; line++)
        y += self->lines[line];
      if (n++ < fragment->first_line)
        continue;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      pango_layout_iter_get_line_yrange (iter, NULL, &bottom);
      cairo_move_to (cr, x + text->x + (double)extents.x / PANGO_SCALE,
                     y - (double)(bottom - pango_layout_iter_get_baseline (iter)) / PANGO_SCALE);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

/* The name of a row gives way to the rest of itself. */
static gboolean
has_room_for_repeat (const SinewStrip    *self,
                     const SinewFragment *fragment)
{
  return fragment->first_line > 0 && self->repeat != NULL &&
         (!self->piece.repeat_is_beside || count_lines (&self->texts[0]) <= fragment->first_line);
}

static void
draw_part (const SinewStrip    *self,
           cairo_t             *cr,
           double               x,
           double               y,
           const SinewFragment *fragment)
{
  y += self->piece.padding;
  if (has_room_for_repeat (self, fragment))
    {
      cairo_move_to (cr, x + self->repeat_x, y);
      pango_cairo_show_layout (cr, self->repeat);
    }
  if (fragment->first_line > 0 && !self->piece.repeat_is_beside)
    y += self->piece.repeat_height;

  for (guint i = 0; i < self->n_texts; i++)
    if (self->texts[i].layout != NULL)
      draw_lines (self, &self->texts[i], cr, x, y, fragment);
}

static void
draw_whole (const SinewStrip *self,
            cairo_t          *cr,
            double            x,
            double            y)
{
  for (guint i = 0; i < self->n_texts; i++)
    {
      const SinewStripText *text = &self->texts[i];

      if (text->layout == NULL)
        continue;
      cairo_move_to (cr, x + text->x, y + self->piece.padding + text->y);
      pango_cairo_show_layout (cr, text->layout);
    }
}

static void
trace_rule (const SinewStrip *self,
            cairo_t          *cr,
            double            x,
            double            y,
            double            thickness)
{
  cairo_move_to (cr, x, y - thickness / 2);
  cairo_line_to (cr, x + self->width, y - thickness / 2);
}

static void
draw_frame (const SinewStrip *self,
            cairo_t          *cr,
            double            x,
            double            y,
            double            height)
{
  double radius = 3;
  double left = x + FRAME / 2;
  double top = y + FRAME / 2;
  double right = x + self->width - FRAME / 2;
  double bottom = y + height - FRAME / 2;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, top + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI_2);
  cairo_arc (cr, left + radius, bottom - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, left + radius, top + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
  cairo_set_line_width (cr, FRAME);
  cairo_stroke (cr);
}

static void
draw_squares (const SinewStrip *self,
              cairo_t          *cr,
              double            x,
              double            y)
{
  cairo_set_line_width (cr, FRAME);
  for (guint i = 0; i < self->n_texts; i++)
    {
      const SinewStripText *text = &self->texts[i];
      double                baseline = (double)pango_layout_get_baseline (text->layout) / PANGO_SCALE;

      cairo_rectangle (cr, x + text->mark_x + FRAME / 2, y + self->piece.padding + baseline - self->mark_size + FRAME / 2,
                       self->mark_size - FRAME, self->mark_size - FRAME);
    }
  cairo_stroke (cr);
}

/**
 * sinew_strip_draw_text:
 * @cr: where one unit is a point, with the color of the text set
 * @x: the left edge
 * @y: the top
 * @fragment: how much of the strip to draw
 *
 * Draws the texts of the fragment, and the head of its table above where it has
 * one.
 */
void
sinew_strip_draw_text (const SinewStrip    *self,
                       cairo_t             *cr,
                       double               x,
                       double               y,
                       const SinewFragment *fragment)
{
  if (fragment->has_head)
    draw_whole (self->head, cr, x, y - self->head->piece.height);

  if (fragment->n_lines == self->piece.n_lines)
    draw_whole (self, cr, x, y);
  else
    draw_part (self, cr, x, y, fragment);
}

/**
 * sinew_strip_draw_shapes:
 *
 * Draws frame and squares of the fragment, and the rule under the head above it.
 */
void
sinew_strip_draw_shapes (const SinewStrip    *self,
                         cairo_t             *cr,
                         double               x,
                         double               y,
                         const SinewFragment *fragment)
{
  if (fragment->has_head || self->kind == SINEW_STRIP_HEAD)
    {
      trace_rule (self, cr, x, fragment->has_head ? y : y + fragment->height, STRONG);
      cairo_set_line_width (cr, STRONG);
      cairo_stroke (cr);
    }
  if (self->kind == SINEW_STRIP_BOX)
    draw_frame (self, cr, x, y, fragment->height);
  if (self->kind == SINEW_STRIP_CHECKS && fragment->first_line == 0)
    draw_squares (self, cr, x, y);
}

/**
 * sinew_strip_trace_rules:
 *
 * Adds the thin rules of the fragment to the path of @cr.
 */
void
sinew_strip_trace_rules (const SinewStrip    *self,
                         cairo_t             *cr,
                         double               x,
                         double               y,
                         const SinewFragment *fragment)
{
  if (self->kind == SINEW_STRIP_ROW && fragment->is_last)
    trace_rule (self, cr, x, y + fragment->height, SINEW_RULE);

  for (guint i = 0; self->kind == SINEW_STRIP_LINES && i < fragment->n_lines; i++)
    trace_rule (self, cr, x, y += self->lines[fragment->first_line + i], SINEW_RULE);
}
