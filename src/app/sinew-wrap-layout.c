/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-wrap-layout.h"

/**
 * SinewWrapLayout:
 *
 * Lays children out like words: side by side, wrapped into lines. (GtkFlowBox
 * makes columns of equal width, and a table of it for assistive tools.)
 */
struct _SinewWrapLayout
{
  GtkLayoutManager parent_instance;

  int column_spacing;
  int row_spacing;
};

G_DEFINE_FINAL_TYPE (SinewWrapLayout, sinew_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
sinew_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static GtkWidget *
next_shown (GtkWidget *child)
{
  while (child && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static int
get_width (GtkWidget *child,
           int        available)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return CLAMP (natural, minimum, MAX (available, minimum));
}

/* Measures the line that begins with @child; returns the child after it. */
static GtkWidget *
measure_line (SinewWrapLayout *self,
              GtkWidget       *child,
              int              available,
              int             *line_height)
{
  int used = 0;

  *line_height = 0;
  for (; child != NULL; child = next_shown (gtk_widget_get_next_sibling (child)))
    {
      int width = get_width (child, available);
      int height;

      if (used > 0 && used + self->column_spacing + width > available)
        break;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
      used += (used > 0 ? self->column_spacing : 0) + width;
      *line_height = MAX (*line_height, height);
    }

  return child;
}

static int
measure_height (SinewWrapLayout *self,
                GtkWidget       *widget,
                int              available)
{
  GtkWidget *child = next_shown (gtk_widget_get_first_child (widget));
  int        height = 0;

  while (child != NULL)
    {
      int line_height;

      child = measure_line (self, child, available, &line_height);
      height += line_height + (child ? self->row_spacing : 0);
    }

  return height;
}

static void
sinew_wrap_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  SinewWrapLayout *self = SINEW_WRAP_LAYOUT (manager);

  *minimum = *natural = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = measure_height (self, widget, for_size < 0 ? G_MAXINT : for_size);
      return;
    }

  for (GtkWidget *child = next_shown (gtk_widget_get_first_child (widget)); child; child = next_shown (gtk_widget_get_next_sibling (child)))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? self->column_spacing : 0);
    }
}

static void
sinew_wrap_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  SinewWrapLayout *self = SINEW_WRAP_LAYOUT (manager);
  gboolean         is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget       *child = next_shown (gtk_widget_get_first_child (widget));
  int              y = 0;

  while (child != NULL)
    {
      int        line_height, x = 0;
      GtkWidget *end = measure_line (self, child, width, &line_height);

      for (; child != end; child = next_shown (gtk_widget_get_next_sibling (child)))
        {
          int           child_width = get_width (child, width);
          GtkAllocation place = { is_mirrored ? width - x - child_width : x, y, child_width, line_height };

          gtk_widget_size_allocate (child, &place, -1);
          x += child_width + self->column_spacing;
        }
      y += line_height + self->row_spacing;
    }
}

static void
sinew_wrap_layout_class_init (SinewWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = sinew_wrap_layout_get_request_mode;
  layout_class->measure = sinew_wrap_layout_measure;
  layout_class->allocate = sinew_wrap_layout_allocate;
}

static void
sinew_wrap_layout_init (SinewWrapLayout *self)
{
}

/**
 * sinew_wrap_layout_new:
 * @column_spacing: between children of a line, in pixels
 * @row_spacing: between lines, in pixels
 */
GtkLayoutManager *
sinew_wrap_layout_new (int column_spacing,
                       int row_spacing)
{
  SinewWrapLayout *self = g_object_new (SINEW_TYPE_WRAP_LAYOUT, NULL);

  self->column_spacing = column_spacing;
  self->row_spacing = row_spacing;

  return GTK_LAYOUT_MANAGER (self);
}
