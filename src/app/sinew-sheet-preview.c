/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-sheet-preview.h"
#include "sinew-sheet-view.h"

/* In pixels */
#define PADDING 18
#define GAP 18
#define MINIMUM_WIDTH 180

/* A point is a 72nd of an inch, a pixel a 96th. */
#define PIXELS_PER_POINT (96.0 / 72)

/**
 * SinewSheetPreview:
 *
 * All sheets of a document below each other: as wide as there is room, but not
 * larger than the paper is. Only those in sight are drawn.
 */
struct _SinewSheetPreview
{
  GtkWidget parent_instance;

  SinewSheets   *sheets;
  GPtrArray     *views; /* borrowed from the tree */
  GtkAdjustment *adjustment;
  int            sheet_height; /* in pixels, as given out last */
};

G_DEFINE_FINAL_TYPE (SinewSheetPreview, sinew_sheet_preview, GTK_TYPE_WIDGET)

static int
get_full_width (SinewSheetPreview *self)
{
  return self->sheets ? (int)(sinew_sheets_get_width (self->sheets) * PIXELS_PER_POINT + 0.5) : 0;
}

static int
get_sheet_width (SinewSheetPreview *self,
                 int                width)
{
  return CLAMP (width - 2 * PADDING, 1, MAX (get_full_width (self), 1));
}

static int
get_sheet_height (SinewSheetPreview *self,
                  int                width)
{
  if (self->sheets == NULL)
    return 0;

  return (int)(get_sheet_width (self, width) * sinew_sheets_get_height (self->sheets) / sinew_sheets_get_width (self->sheets) + 0.5);
}

static int
get_sheet_top (SinewSheetPreview *self,
               guint              n)
{
  return PADDING + (int)n * (self->sheet_height + GAP);
}

/* One that is not in sight is not drawn. */
static void
update_shown (SinewSheetPreview *self)
{
  double top, bottom;

  if (self->adjustment == NULL)
    return;

  top = gtk_adjustment_get_value (self->adjustment);
  bottom = top + gtk_adjustment_get_page_size (self->adjustment);
  for (guint i = 0; i < self->views->len; i++)
    {
      int      sheet_top = get_sheet_top (self, i);
      gboolean is_shown = sheet_top - GAP < bottom && sheet_top + self->sheet_height + GAP > top;

      gtk_widget_set_child_visible (g_ptr_array_index (self->views, i), is_shown);
    }
}

static GtkSizeRequestMode
sinew_sheet_preview_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sinew_sheet_preview_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  SinewSheetPreview *self = SINEW_SHEET_PREVIEW (widget);
  int                n = (int)self->views->len;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MINIMUM_WIDTH;
      *natural = MAX (MINIMUM_WIDTH, get_full_width (self) + 2 * PADDING);
      return;
    }

  if (for_size < 0)
    for_size = MINIMUM_WIDTH;
  *minimum = *natural = 2 * PADDING + n * get_sheet_height (self, for_size) + MAX (n - 1, 0) * GAP;
}

static void
sinew_sheet_preview_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  SinewSheetPreview *self = SINEW_SHEET_PREVIEW (widget);
  int                sheet_width = get_sheet_width (self, width);

  self->sheet_height = get_sheet_height (self, width);
  for (guint i = 0; i < self->views->len; i++)
    gtk_widget_size_allocate (g_ptr_array_index (self->views, i),
                              &(GtkAllocation){ (width - sheet_width) / 2, get_sheet_top (self, i), sheet_width, self->sheet_height },
                              -1);
  update_shown (self);
}

static void
set_n_views (SinewSheetPreview *self,
             guint              n)
{
  while (self->views->len > n)
    {
      gtk_widget_unparent (g_ptr_array_index (self->views, self->views->len - 1));
      g_ptr_array_set_size (self->views, (int)self->views->len - 1);
    }
  while (self->views->len < n)
    {
      GtkWidget *view = sinew_sheet_view_new ();

      /* Until it has its place. */
      gtk_widget_set_child_visible (view, FALSE);
      gtk_widget_set_parent (view, GTK_WIDGET (self));
      g_ptr_array_add (self->views, view);
    }
}

static void
sinew_sheet_preview_dispose (GObject *object)
{
  SinewSheetPreview *self = SINEW_SHEET_PREVIEW (object);

  set_n_views (self, 0);
  g_clear_object (&self->sheets);
  g_clear_object (&self->adjustment);

  G_OBJECT_CLASS (sinew_sheet_preview_parent_class)->dispose (object);
}

static void
sinew_sheet_preview_finalize (GObject *object)
{
  g_ptr_array_unref (SINEW_SHEET_PREVIEW (object)->views);

  G_OBJECT_CLASS (sinew_sheet_preview_parent_class)->finalize (object);
}

static void
sinew_sheet_preview_class_init (SinewSheetPreviewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_sheet_preview_dispose;
  object_class->finalize = sinew_sheet_preview_finalize;
  widget_class->get_request_mode = sinew_sheet_preview_get_request_mode;
  widget_class->measure = sinew_sheet_preview_measure;
  widget_class->size_allocate = sinew_sheet_preview_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "sheetpreview");
}

static void
sinew_sheet_preview_init (SinewSheetPreview *self)
{
  self->views = g_ptr_array_new ();
}

/**
 * sinew_sheet_preview_follow:
 * @adjustment: of the scrolled window around it: what is in sight
 */
void
sinew_sheet_preview_follow (SinewSheetPreview *self,
                            GtkAdjustment     *adjustment)
{
  g_return_if_fail (SINEW_IS_SHEET_PREVIEW (self) && self->adjustment == NULL);

  self->adjustment = g_object_ref (adjustment);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (update_shown), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (update_shown), self, G_CONNECT_SWAPPED);
}

void
sinew_sheet_preview_set_sheets (SinewSheetPreview *self,
                                SinewSheets       *sheets)
{
  g_return_if_fail (SINEW_IS_SHEET_PREVIEW (self) && SINEW_IS_SHEETS (sheets));

  g_set_object (&self->sheets, sheets);
  set_n_views (self, sinew_sheets_get_n (sheets));
  for (guint i = 0; i < self->views->len; i++)
    sinew_sheet_view_set_sheet (g_ptr_array_index (self->views, i), sheets, i);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
