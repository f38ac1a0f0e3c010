/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-comparison-scroll.h"
#include "sinew-text.h"

/* In characters: a table that is lower is no table, and the heading and the notes
 * leave it their places. */
#define N_CHARS_LOW 64

/* Of what is seen: a step of the mouse wheel or a scroll bar. */
#define STEP 0.1

/**
 * SinewComparisonScroll:
 *
 * What stands above a comparison's table, the table, and what stands below it, in a
 * #GtkScrolledWindow: all are scrolled by its one bar. Where there is room, the
 * table alone moves, under its heads. Where there is little, what stands above
 * moves away first, then the table scrolls under its heads, then come the notes.
 */
struct _SinewComparisonScroll
{
  GtkWidget parent_instance;

  GtkWidget *head;
  GtkWidget *body;
  GtkWidget *notes;

  SinewComparisonTable *table; /* in the body, once there is one */
  GtkAdjustment        *inner; /* of the table; likewise */
  GtkAdjustment        *adjustments[2];
  guint                 policies[2];
  gboolean              is_allocating;
  gboolean              has_inner; /* whether the table has scrolled by itself */
  guint                 place_id;

  int travel; /* how far the head moves before the table scrolls */
  int full;   /* as high as all of the table is */
  int room;   /* what is left for it before anything is scrolled; may be negative */
  int asked;  /* where it was told to be scrolled to */
};

enum {
  PROP_0,
  PROP_HEAD,
  PROP_BODY,
  PROP_NOTES,
  N_PROPS,
  PROP_HADJUSTMENT = N_PROPS,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE_WITH_CODE (SinewComparisonScroll, sinew_comparison_scroll, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

/* --- Layout --- */

static int
measure (GtkWidget     *widget,
         GtkOrientation orientation,
         int            for_size)
{
  int minimum = 0;

  if (widget && gtk_widget_should_layout (widget))
    gtk_widget_measure (widget, orientation, for_size, &minimum, NULL, NULL, NULL);

  return minimum;
}

static GtkSizeRequestMode
sinew_comparison_scroll_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sinew_comparison_scroll_measure (GtkWidget     *widget,
                                 GtkOrientation orientation,
                                 int            for_size,
                                 int           *minimum,
                                 int           *natural,
                                 int           *minimum_baseline,
                                 int           *natural_baseline)
{
  SinewComparisonScroll *self = SINEW_COMPARISON_SCROLL (widget);
  GtkWidget *const       children[] = { self->head, self->body, self->notes };

  /* How high it is, is for what it is in. */
  *minimum = *natural = 0;
  for (guint i = 0; orientation == GTK_ORIENTATION_HORIZONTAL && i < G_N_ELEMENTS (children); i++)
    *minimum = *natural = MAX (*minimum, measure (children[i], orientation, -1));
}

static gboolean
has_table (SinewComparisonScroll *self)
{
  return self->table && gtk_widget_should_layout (self->body);
}

static void
allocate (GtkWidget *widget,
          int        y,
          int        width,
          int        height)
{
  GtkAllocation place = { 0, y, width, height };

  if (widget == NULL || !gtk_widget_should_layout (widget))
    return;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (widget, &place, -1);
}

/* The last of the table moves away as a whole, as its heads need some room. */
static void
place_table (SinewComparisonScroll *self,
             int                    top,
             int                    offset,
             int                    width)
{
  int inner = MAX (offset - self->travel, 0);
  int y = MAX (top - offset, top - self->travel);
  int height = self->room;
  int least = MIN (self->room + self->travel, self->full) / 2;

  if (self->travel > 0)
    height = MAX (self->room + MIN (offset, self->travel), least);
  if (self->travel > 0 && self->full - inner < height)
    {
      height = MAX (self->full - inner, least);
      y -= height - (self->full - inner);
      inner = self->full - height;
    }

  self->asked = inner;
  gtk_adjustment_configure (self->inner, inner, 0, MAX (self->full, inner + height), height * STEP, height * (1 - STEP), height);
  allocate (self->body, y, width, height);
}

/* Returns how much there is to scroll. */
static int
measure_parts (SinewComparisonScroll *self,
               int                    width,
               int                    height,
               int                   *head,
               int                   *notes)
{
  gboolean is_low;

  *head = measure (self->head, GTK_ORIENTATION_VERTICAL, width);
  *notes = measure (self->notes, GTK_ORIENTATION_VERTICAL, width);
  self->full = has_table (self) ? sinew_comparison_table_measure_height (self->table, width) : 0;
  self->room = MAX (height - *head - *notes, 0);
  is_low = self->room < MIN (self->full, N_CHARS_LOW * sinew_text_get_char_width (GTK_WIDGET (self)));
  self->travel = is_low ? *head : 0;
  if (is_low)
    {
      self->room = height - *head;
      return *head + self->full + *notes;
    }

  return height + MAX (self->full - self->room, 0);
}

static void
place_children (SinewComparisonScroll *self,
                int                    width,
                int                    height)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];
  int            head, notes, offset;
  int            length = measure_parts (self, width, height, &head, &notes);

  if (!has_table (self))
    length = MAX (head + notes, height);
  gtk_adjustment_configure (adjustment, CLAMP (gtk_adjustment_get_value (adjustment), 0, MAX (length - height, 0)), 0,
                            MAX (length, height), height * STEP, height * (1 - STEP), height);
  offset = (int)gtk_adjustment_get_value (adjustment);

  if (!has_table (self))
    {
      allocate (self->head, -offset, width, length - notes);
      allocate (self->notes, length - notes - offset, width, notes);
      return;
    }

  allocate (self->head, -MIN (offset, self->travel), width, head);
  place_table (self, head, offset, width);
  allocate (self->notes, self->travel ? length - notes - offset : height - notes, width, notes);
}

/* Where the table has scrolled by itself: to what has got the focus. */
static gboolean
take_inner (SinewComparisonScroll *self)
{
  int value = (int)gtk_adjustment_get_value (self->inner);

  if (value == self->asked)
    return FALSE;

  gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_VERTICAL], self->travel + value);

  return TRUE;
}

static void
sinew_comparison_scroll_size_allocate (GtkWidget *widget,
                                       int        width,
                                       int        height,
                                       int        baseline)
{
  SinewComparisonScroll *self = SINEW_COMPARISON_SCROLL (widget);

  if (self->adjustments[GTK_ORIENTATION_VERTICAL] == NULL)
    return;

  self->is_allocating = TRUE;
  if (self->has_inner && self->inner)
    take_inner (self);
  self->has_inner = FALSE;
  g_clear_handle_id (&self->place_id, g_source_remove);
  place_children (self, width, height);
  if (has_table (self) && take_inner (self))
    place_children (self, width, height);
  self->is_allocating = FALSE;
  if (has_table (self))
    sinew_comparison_table_follow (self->table);
}

/* --- Scrolling --- */

static gboolean
place_cb (gpointer user_data)
{
  SinewComparisonScroll *self = user_data;
  GtkWidget             *widget = user_data;

  self->place_id = 0;
  if (gtk_widget_get_mapped (widget))
    sinew_comparison_scroll_size_allocate (widget, gtk_widget_get_width (widget), gtk_widget_get_height (widget), -1);
  gtk_widget_queue_draw (widget);

  return G_SOURCE_REMOVE;
}

/* Before the next frame. What moves may do so while something is allocated; an
 * allocation that is asked for then gets lost. */
static void
queue_place (SinewComparisonScroll *self)
{
  if (!self->is_allocating && self->place_id == 0)
    self->place_id = g_idle_add_full (GDK_PRIORITY_REDRAW - 1, place_cb, self, NULL);
}

static void
scrolled_cb (GtkAdjustment         *adjustment,
             SinewComparisonScroll *self)
{
  queue_place (self);
}

static void
inner_scrolled_cb (GtkAdjustment         *adjustment,
                   SinewComparisonScroll *self)
{
  if (!self->is_allocating)
    self->has_inner = TRUE;
  queue_place (self);
}

static void
set_adjustment (SinewComparisonScroll *self,
                GtkOrientation         orientation,
                GtkAdjustment         *adjustment)
{
  GtkAdjustment **place = &self->adjustments[orientation];

  if (*place)
    g_signal_handlers_disconnect_by_func (*place, scrolled_cb, self);
  g_clear_object (place);
  if (adjustment == NULL)
    return;

  *place = g_object_ref_sink (adjustment);
  g_signal_connect (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* What stands above stops where it is out of sight: its own place counts. */
static void
reveal (SinewComparisonScroll *self,
        GtkWidget             *part,
        int                    start,
        GtkWidget             *widget)
{
  GtkAdjustment  *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];
  double          height = gtk_adjustment_get_page_size (adjustment);
  double          value = gtk_adjustment_get_value (adjustment);
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (widget, part, &bounds))
    return;

  value = MAX (value, start + bounds.origin.y + bounds.size.height - height);
  gtk_adjustment_set_value (adjustment, MIN (value, start + bounds.origin.y));
}

/* The table scrolls to what has the focus by itself: it only has to be in sight. */
static void
reveal_table (SinewComparisonScroll *self,
              GtkWidget             *focus)
{
  GtkAdjustment  *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];
  double          height = gtk_adjustment_get_page_size (adjustment);
  double          value = gtk_adjustment_get_value (adjustment);
  double          last = self->travel + MAX (self->full - height, 0);
  graphene_rect_t bounds;

  if (value > last)
    gtk_adjustment_set_value (adjustment, last);
  else if (value < self->travel && gtk_widget_compute_bounds (focus, GTK_WIDGET (self), &bounds) &&
           bounds.origin.y + bounds.size.height > height)
    gtk_adjustment_set_value (adjustment, MIN (value + bounds.origin.y + bounds.size.height - height, self->travel));
}

static void
focused_cb (GtkRoot               *root,
            GParamSpec            *pspec,
            SinewComparisonScroll *self)
{
  GtkWidget *focus = gtk_root_get_focus (root);

  if (focus == NULL || self->travel == 0 || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return;

  if (gtk_widget_is_ancestor (focus, self->body))
    reveal_table (self, focus);
  else if (gtk_widget_is_ancestor (focus, self->head))
    reveal (self, self->head, 0, focus);
  else
    reveal (self, self->notes, self->travel + self->full, focus);
  queue_place (self);
}

static void
sinew_comparison_scroll_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sinew_comparison_scroll_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget", G_CALLBACK (focused_cb), widget, 0);
}

static void
sinew_comparison_scroll_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focused_cb, widget);

  GTK_WIDGET_CLASS (sinew_comparison_scroll_parent_class)->unroot (widget);
}

/* --- The widget --- */

static void
sinew_comparison_scroll_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  SinewComparisonScroll *self = SINEW_COMPARISON_SCROLL (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_child (SinewComparisonScroll *self,
           GtkWidget            **place,
           GtkWidget             *child)
{
  *place = child;
  if (child)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
sinew_comparison_scroll_set_property (GObject      *object,
                                      guint         prop_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  SinewComparisonScroll *self = SINEW_COMPARISON_SCROLL (object);

  switch (prop_id)
    {
    case PROP_HEAD:
      set_child (self, &self->head, g_value_get_object (value));
      break;
    case PROP_BODY:
      set_child (self, &self->body, g_value_get_object (value));
      break;
    case PROP_NOTES:
      set_child (self, &self->notes, g_value_get_object (value));
      break;
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_comparison_scroll_dispose (GObject *object)
{
  SinewComparisonScroll *self = SINEW_COMPARISON_SCROLL (object);

  g_clear_handle_id (&self->place_id, g_source_remove);
  if (self->inner)
    g_signal_handlers_disconnect_by_func (self->inner, inner_scrolled_cb, self);
  g_clear_object (&self->inner);
  self->table = NULL;
  set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);
  g_clear_pointer (&self->head, gtk_widget_unparent);
  g_clear_pointer (&self->body, gtk_widget_unparent);
  g_clear_pointer (&self->notes, gtk_widget_unparent);

  G_OBJECT_CLASS (sinew_comparison_scroll_parent_class)->dispose (object);
}

static GParamSpec *
create_child_spec (const char *name)
{
  return g_param_spec_object (name, NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
}

static void
sinew_comparison_scroll_class_init (SinewComparisonScrollClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_comparison_scroll_dispose;
  object_class->get_property = sinew_comparison_scroll_get_property;
  object_class->set_property = sinew_comparison_scroll_set_property;
  widget_class->get_request_mode = sinew_comparison_scroll_get_request_mode;
  widget_class->measure = sinew_comparison_scroll_measure;
  widget_class->size_allocate = sinew_comparison_scroll_size_allocate;
  widget_class->root = sinew_comparison_scroll_root;
  widget_class->unroot = sinew_comparison_scroll_unroot;

  properties[PROP_HEAD] = create_child_spec ("head");
  properties[PROP_BODY] = create_child_spec ("body");
  properties[PROP_NOTES] = create_child_spec ("notes");

  g_object_class_install_properties (object_class, N_PROPS, properties);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
sinew_comparison_scroll_init (SinewComparisonScroll *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * sinew_comparison_scroll_set_table:
 * @table: (transfer none): a table in the body
 *
 * Scrolls a table, which no longer does so itself. To be called once.
 */
void
sinew_comparison_scroll_set_table (SinewComparisonScroll *self,
                                   SinewComparisonTable  *table)
{
  g_return_if_fail (SINEW_IS_COMPARISON_SCROLL (self) && SINEW_IS_COMPARISON_TABLE (table) && self->table == NULL);

  self->table = table;
  self->inner = g_object_ref (sinew_comparison_table_share_scrolling (table));
  g_signal_connect (self->inner, "value-changed", G_CALLBACK (inner_scrolled_cb), self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
