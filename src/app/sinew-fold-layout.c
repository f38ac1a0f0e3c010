/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-fold-layout.h"
#include "sinew-text.h"

#define COLUMN_SPACING 18
#define LINE_SPACING 6

/**
 * SinewFoldLayout:
 *
 * A row of a table on a page. Its children are the head of the row, then for each
 * other column a caption and the cell. Where there is room, head and cells stand
 * beside each other, in columns of the same width in every row; else all are
 * stacked, each cell under its caption. A header has the heads of the columns as
 * children, and no place where rows are stacked.
 */
struct _SinewFoldLayout
{
  GtkLayoutManager parent_instance;

  GArray  *columns;
  gboolean is_header;
};

G_DEFINE_FINAL_TYPE (SinewFoldLayout, sinew_fold_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
sinew_fold_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The width that all columns need, in characters. */
static guint
count_chars (SinewFoldLayout *self)
{
  guint n = 0;

  for (guint i = 0; i < self->columns->len; i++)
    n += g_array_index (self->columns, SinewFoldColumn, i).n_chars_least;

  return n;
}

static gboolean
is_wide (SinewFoldLayout *self,
         GtkWidget       *widget,
         int              width)
{
  int char_width = sinew_text_get_char_width (widget);

  return width >= (int)count_chars (self) * char_width + (int)(self->columns->len - 1) * COLUMN_SPACING;
}

/* Each column gets what it needs, and of the rest as much as it would like. */
static void
share_width (SinewFoldLayout *self,
             GtkWidget       *widget,
             int              width,
             int             *widths)
{
  int   char_width = sinew_text_get_char_width (widget);
  int   rest = width - (int)(self->columns->len - 1) * COLUMN_SPACING - (int)count_chars (self) * char_width;
  guint n_wanted = 0;

  for (guint i = 0; i < self->columns->len; i++)
    n_wanted += g_array_index (self->columns, SinewFoldColumn, i).n_chars;

  for (guint i = 0; i < self->columns->len; i++)
    {
      SinewFoldColumn *column = &g_array_index (self->columns, SinewFoldColumn, i);

      widths[i] = column->n_chars_least * char_width + (int)((gint64)rest * column->n_chars / n_wanted);
    }
}

static int
measure_minimum_width (GtkWidget *child)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static int
measure_height (GtkWidget *child,
                int        width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width, measure_minimum_width (child)), NULL, &natural, NULL, NULL);

  return natural;
}

static void
place (GtkWidget *widget,
       GtkWidget *child,
       int        width,
       int        x,
       int        y,
       int        child_width)
{
  GtkAllocation allocation = { x, y, MAX (child_width, measure_minimum_width (child)), 0 };

  allocation.height = measure_height (child, allocation.width);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    allocation.x = width - allocation.x - allocation.width;
  gtk_widget_set_child_visible (child, TRUE);
  gtk_widget_size_allocate (child, &allocation, -1);
}

static gboolean
is_caption (SinewFoldLayout *self,
            guint            n)
{
  return !self->is_header && n % 2 == 1;
}

/* Returns the height. Where @is_placed is unset, nothing is moved. */
static int
lay_out_wide (SinewFoldLayout *self,
              GtkWidget       *widget,
              int              width,
              gboolean         is_placed)
{
  g_autofree int *widths = g_new0 (int, self->columns->len + 1);
  int             x = 0;
  int             height = 0;
  guint           column = 0;
  guint           n = 0;

  share_width (self, widget, width, widths);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child), n++)
    {
      if (is_caption (self, n))
        {
          if (is_placed)
            gtk_widget_set_child_visible (child, FALSE);
          continue;
        }
      height = MAX (height, measure_height (child, widths[column]));
      if (is_placed)
        place (widget, child, width, x, 0, widths[column]);
      x += widths[column++] + COLUMN_SPACING;
    }

  return height;
}

static int
lay_out_stacked (SinewFoldLayout *self,
                 GtkWidget       *widget,
                 int              width,
                 gboolean         is_placed)
{
  int   y = 0;
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child), n++)
    {
      if (self->is_header)
        {
          if (is_placed)
            gtk_widget_set_child_visible (child, FALSE);
          continue;
        }
      y += is_caption (self, n) ? LINE_SPACING : 0;
      if (is_placed)
        place (widget, child, width, 0, y, width);
      y += measure_height (child, width);
    }

  return y;
}

static int
lay_out (SinewFoldLayout *self,
         GtkWidget       *widget,
         int              width,
         gboolean         is_placed)
{
  if (is_wide (self, widget, width))
    return lay_out_wide (self, widget, width, is_placed);

  return lay_out_stacked (self, widget, width, is_placed);
}

static void
sinew_fold_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  SinewFoldLayout *self = SINEW_FOLD_LAYOUT (manager);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = lay_out (self, widget, for_size < 0 ? G_MAXSHORT : for_size, FALSE);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !self->is_header; child = gtk_widget_get_next_sibling (child))
    *minimum = MAX (*minimum, measure_minimum_width (child));
  *natural = MAX (*minimum, (int)count_chars (self) * sinew_text_get_char_width (widget));
}

static void
sinew_fold_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  lay_out (SINEW_FOLD_LAYOUT (manager), widget, width, TRUE);
}

static void
sinew_fold_layout_finalize (GObject *object)
{
  g_array_unref (SINEW_FOLD_LAYOUT (object)->columns);

  G_OBJECT_CLASS (sinew_fold_layout_parent_class)->finalize (object);
}

static void
sinew_fold_layout_class_init (SinewFoldLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_fold_layout_finalize;
  layout_class->get_request_mode = sinew_fold_layout_get_request_mode;
  layout_class->measure = sinew_fold_layout_measure;
  layout_class->allocate = sinew_fold_layout_allocate;
}

static void
sinew_fold_layout_init (SinewFoldLayout *self)
{
}

/**
 * sinew_fold_layout_new:
 * @columns: (element-type SinewFoldColumn): the columns, of which there is one at
 *   least; the same for all rows of a table
 * @is_header: whether the children are the heads of the columns
 */
GtkLayoutManager *
sinew_fold_layout_new (GArray  *columns,
                       gboolean is_header)
{
  SinewFoldLayout *self;

  g_return_val_if_fail (columns != NULL && columns->len > 0, NULL);

  self = g_object_new (SINEW_TYPE_FOLD_LAYOUT, NULL);
  self->columns = g_array_ref (columns);
  self->is_header = is_header;

  return GTK_LAYOUT_MANAGER (self);
}
