/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-columns-layout.h"
#include "sinew-text.h"

/* In characters: below this width the columns do not fit side by side. */
#define N_CHARS_WIDE 100
#define N_COLUMNS 4
#define MAX_CHILDREN (N_COLUMNS + 1) /* notes across all columns */
#define COLUMN_SPACING 18
#define ROW_SPACING 6

/**
 * SinewColumnsLayout:
 *
 * A row with both marks: name, articles, research, text. Where there is room
 * these are columns, the same in every row of a page; else they are stacked:
 * name and research, then articles, then text. Notes, if there are any, stand
 * below, as wide as the row.
 *
 * (A grid would need the rows as its lines, and could not fold.)
 */
struct _SinewColumnsLayout
{
  GtkLayoutManager parent_instance;

  gboolean is_header;   /* a header has no place in the stacked form */
  gboolean no_research; /* in any row: the text has its room */
};

/* Of a wide row; their sum is the whole. */
static const double shares[N_COLUMNS] = { 0.25, 0.18, 0.14, 0.43 };

#define RESEARCH 2

G_DEFINE_FINAL_TYPE (SinewColumnsLayout, sinew_columns_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
sinew_columns_layout_get_request_mode (GtkLayoutManager *manager,
                                       GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static guint
get_children (GtkWidget *widget,
              GtkWidget *children[MAX_CHILDREN])
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && n < MAX_CHILDREN; child = gtk_widget_get_next_sibling (child))
    children[n++] = child;

  return n;
}

static gboolean
is_wide (GtkWidget *widget,
         int        width)
{
  return width >= N_CHARS_WIDE * sinew_text_get_char_width (widget);
}

static int
measure_width (GtkWidget *child)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
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

/* Fills in where the children go, left to right; returns the height. */
static int
place_wide (SinewColumnsLayout *self,
            GtkWidget          *children[MAX_CHILDREN],
            guint               n,
            int                 width,
            GtkAllocation       places[MAX_CHILDREN])
{
  int available = width - (N_COLUMNS - 1) * COLUMN_SPACING;
  int x = 0;
  int height = 0;

  for (guint i = 0; i < n; i++)
    {
      int column = i + 1 == N_COLUMNS ? width - x : (int)(shares[i] * available);

      if (i == RESEARCH && self->no_research)
        continue;
      places[i] = (GtkAllocation){ x, 0, MAX (column, measure_minimum_width (children[i])), measure_height (children[i], column) };
      height = MAX (height, places[i].height);
      x += column + COLUMN_SPACING;
    }

  return height;
}

/* Name and research share a line where they fit; everything else stands below. */
static int
place_stacked (GtkWidget    *children[MAX_CHILDREN],
               guint         n,
               int           width,
               GtkAllocation places[MAX_CHILDREN])
{
  int      research_width = n > 2 ? measure_width (children[2]) : 0;
  int      name_width = width - research_width - (research_width ? COLUMN_SPACING : 0);
  gboolean shares_line = name_width >= measure_minimum_width (children[0]);
  int      y;

  name_width = shares_line ? name_width : width;
  places[0] = (GtkAllocation){ 0, 0, name_width, measure_height (children[0], name_width) };
  y = places[0].height;
  if (n > 2 && shares_line)
    {
      places[2] = (GtkAllocation){ width - research_width, 0, research_width, measure_height (children[2], research_width) };
      y = MAX (y, places[2].height);
    }

  for (guint i = 1; i < n; i++)
    {
      if ((i == 2 && shares_line) || !gtk_widget_get_visible (children[i]))
        continue;
      y += ROW_SPACING;
      places[i] = (GtkAllocation){ 0, y, MAX (width, measure_minimum_width (children[i])), measure_height (children[i], width) };
      y += places[i].height;
    }

  return y;
}

static int
place_children (SinewColumnsLayout *self,
                GtkWidget          *widget,
                GtkWidget          *children[MAX_CHILDREN],
                guint               n,
                int                 width,
                GtkAllocation       places[MAX_CHILDREN])
{
  guint n_columns = MIN (n, N_COLUMNS);
  int   y;

  if (!is_wide (widget, width))
    {
      if (self->is_header)
        return 0;
      y = place_stacked (children, n_columns, width, places);
    }
  else
    y = place_wide (self, children, n_columns, width, places);

  if (n == MAX_CHILDREN)
    {
      y += ROW_SPACING;
      places[N_COLUMNS] = (GtkAllocation){ 0, y, width, measure_height (children[N_COLUMNS], width) };
      y += places[N_COLUMNS].height;
    }

  return y;
}

static void
sinew_columns_layout_measure (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              GtkOrientation    orientation,
                              int               for_size,
                              int              *minimum,
                              int              *natural,
                              int              *minimum_baseline,
                              int              *natural_baseline)
{
  SinewColumnsLayout *self = SINEW_COLUMNS_LAYOUT (manager);
  GtkWidget          *children[MAX_CHILDREN] = { NULL };
  GtkAllocation       places[MAX_CHILDREN] = { { 0 } };
  guint               n = get_children (widget, children);

  *minimum = *natural = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = place_children (self, widget, children, n, for_size < 0 ? G_MAXINT / 2 : for_size, places);
      return;
    }

  for (guint i = 0; i < n && !self->is_header; i++)
    {
      *minimum = MAX (*minimum, measure_minimum_width (children[i]));
      if (i < N_COLUMNS)
        *natural += measure_width (children[i]) + (i ? COLUMN_SPACING : 0);
    }
  *natural = MAX (*natural, *minimum);
}

static void
sinew_columns_layout_allocate (GtkLayoutManager *manager,
                               GtkWidget        *widget,
                               int               width,
                               int               height,
                               int               baseline)
{
  SinewColumnsLayout *self = SINEW_COLUMNS_LAYOUT (manager);
  gboolean            is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean            is_shown = !self->is_header || is_wide (widget, width);
  GtkWidget          *children[MAX_CHILDREN] = { NULL };
  GtkAllocation       places[MAX_CHILDREN] = { { 0 } };
  guint               n = get_children (widget, children);

  place_children (self, widget, children, n, width, places);
  for (guint i = 0; i < n; i++)
    {
      gtk_widget_set_child_visible (children[i], is_shown);
      if (!is_shown || !gtk_widget_should_layout (children[i]))
        continue;
      if (is_mirrored)
        places[i].x = width - places[i].x - places[i].width;
      gtk_widget_size_allocate (children[i], &places[i], -1);
    }
}

static void
sinew_columns_layout_class_init (SinewColumnsLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = sinew_columns_layout_get_request_mode;
  layout_class->measure = sinew_columns_layout_measure;
  layout_class->allocate = sinew_columns_layout_allocate;
}

static void
sinew_columns_layout_init (SinewColumnsLayout *self)
{
}

/**
 * sinew_columns_layout_new:
 * @is_header: whether the children are the headings of the columns
 *
 * The widget has up to five children: name, articles, research, text, notes.
 */
GtkLayoutManager *
sinew_columns_layout_new (gboolean is_header)
{
  SinewColumnsLayout *self = g_object_new (SINEW_TYPE_COLUMNS_LAYOUT, NULL);

  self->is_header = is_header;

  return GTK_LAYOUT_MANAGER (self);
}

/**
 * sinew_columns_layout_set_has_research:
 * @has_research: whether any row has something in that column; where none has, the
 *   text takes its place
 */
void
sinew_columns_layout_set_has_research (SinewColumnsLayout *self,
                                       gboolean            has_research)
{
  g_return_if_fail (SINEW_IS_COLUMNS_LAYOUT (self));

  if (self->no_research == !has_research)
    return;

  self->no_research = !has_research;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
