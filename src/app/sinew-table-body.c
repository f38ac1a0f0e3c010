/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-table-body.h"
#include "sinew-table-cell.h"
#include "sinew-table-rows.h"
#include "sinew-text.h"

/* Beside a text, as wide as that many characters. */
#define N_CHARS_PADDING 4

#define HEAD SINEW_TABLE_HEAD_PLACE

/* Of what is seen: a step of the mouse wheel or a scroll bar. */
#define STEP 0.1

/**
 * SinewTableBody:
 *
 * The rows of a comparison, under a header and beside names that stay in sight.
 * It scrolls them itself, in a #GtkScrolledWindow. For the Tab key it is one
 * stop; the arrow keys move within it.
 */
struct _SinewTableBody
{
  GtkWidget parent_instance;

  SinewTableRows *shown;
  GArray         *heights; /* of the rows, as int */
  int             header_height;

  GtkAdjustment *adjustments[2]; /* by orientation */
  guint          policies[2];
  gboolean       is_allocating;
  gboolean       has_new_columns; /* which the rows do not know of */

  int      row; /* where the focus is, or was last; or HEAD */
  int      column;
  guint    part;         /* of a head */
  gboolean is_revealing; /* whether that is to be scrolled into sight */
};

enum {
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

/* What the keys do beside the arrows. */
typedef enum {
  MOVE_ROW_START,
  MOVE_ROW_END,
  MOVE_TABLE_START,
  MOVE_TABLE_END,
  MOVE_PAGE_UP,
  MOVE_PAGE_DOWN,
} Move;

G_DEFINE_FINAL_TYPE_WITH_CODE (SinewTableBody, sinew_table_body, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static gboolean
is_mirrored (SinewTableBody *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static int
get_height (SinewTableBody *self,
            guint           row)
{
  return g_array_index (self->heights, int, row);
}

/* Where a row begins without any scrolling, from the end of the header; that
 * after the last is the end. */
static int
get_top (SinewTableBody *self,
         guint           row)
{
  int top = 0;

  for (guint i = 0; i < row; i++)
    top += get_height (self, i);

  return top;
}

/* --- Layout --- */

static int
count_chars (SinewTableSlot *slot)
{
  if (SINEW_IS_TABLE_HEAD (slot))
    return sinew_table_head_get_n_chars (SINEW_TABLE_HEAD (slot)) + N_CHARS_PADDING;

  return sinew_table_cell_get_n_chars (SINEW_TABLE_CELL (slot)) + N_CHARS_PADDING;
}

static int
count_chars_of_column (SinewTableBody *self,
                       int             column)
{
  int n_chars = count_chars (sinew_table_rows_get_slot (self->shown, HEAD, column));

  for (guint i = 0; i < self->shown->rows->len; i++)
    n_chars = MAX (n_chars, count_chars (sinew_table_rows_get_slot (self->shown, i, column)));

  return n_chars;
}

static void
fit_columns (SinewTableBody *self,
             int             width)
{
  g_autofree int *n_chars = g_new0 (int, self->shown->column_keys->len + 1);

  for (guint i = 0; i < self->shown->column_keys->len; i++)
    n_chars[i] = count_chars_of_column (self, i);
  if (sinew_table_columns_fit (self->shown->columns, width, sinew_text_get_char_width (GTK_WIDGET (self)),
                               count_chars_of_column (self, HEAD), n_chars, self->shown->column_keys->len))
    self->has_new_columns = TRUE;
}

static void
measure_rows (SinewTableBody *self)
{
  self->header_height = sinew_table_row_measure_height (self->shown->header);
  g_array_set_size (self->heights, self->shown->rows->len);
  for (guint i = 0; i < self->shown->rows->len; i++)
    g_array_index (self->heights, int, i) = sinew_table_row_measure_height (g_ptr_array_index (self->shown->rows, i));
}

/* The least scrolling after which @start to @end is in sight; its start, where not
 * all of it can be. */
static double
reveal (double offset,
        int    start,
        int    end,
        int    room)
{
  offset = MAX (offset, end - room);

  return MIN (offset, start);
}

static void
configure (SinewTableBody *self,
           GtkOrientation  orientation,
           double          offset,
           int             pinned,
           int             length,
           int             size)
{
  double most = MAX (pinned + length - size, 0);
  double value = CLAMP (offset, 0, most);
  int    page = MAX (size - pinned, 1);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      self->shown->columns->offset = (int)value;
      if (is_mirrored (self))
        value = most - value;
    }
  gtk_adjustment_configure (self->adjustments[orientation], value, 0, MAX (pinned + length, size), page * STEP, page * (1 - STEP), size);
}

static void
configure_all (SinewTableBody *self,
               int             width,
               int             height)
{
  double x = self->shown->columns->offset;
  double y = gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_VERTICAL]);
  int    names_width = self->shown->columns->names_width;

  if (self->is_revealing && self->column != HEAD)
    x = reveal (x, sinew_table_columns_get_start (self->shown->columns, self->column),
                sinew_table_columns_get_start (self->shown->columns, self->column + 1), width - names_width);
  if (self->is_revealing && self->row != HEAD)
    y = reveal (y, get_top (self, self->row), get_top (self, self->row + 1), height - self->header_height);
  self->is_revealing = FALSE;

  configure (self, GTK_ORIENTATION_HORIZONTAL, x, names_width,
             sinew_table_columns_get_start (self->shown->columns, self->shown->column_keys->len), width);
  configure (self, GTK_ORIENTATION_VERTICAL, y, self->header_height, get_top (self, self->shown->rows->len), height);
}

/* The rows do not know that their columns are others. */
static void
queue_rows (SinewTableBody *self)
{
  if (self->shown->header)
    gtk_widget_queue_allocate (GTK_WIDGET (self->shown->header));
  for (guint i = 0; i < self->shown->rows->len; i++)
    gtk_widget_queue_allocate (g_ptr_array_index (self->shown->rows, i));
}

/* A row that the header covers altogether is kept above the table, so that nothing
 * lies over anything. */
static void
place_rows (SinewTableBody *self,
            int             width)
{
  int top = self->header_height - (int)gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_VERTICAL]);

  sinew_table_row_place (self->shown->header, 0, width, self->header_height, 0);
  for (guint i = 0; i < self->shown->rows->len; i++)
    {
      SinewTableRow *row = g_ptr_array_index (self->shown->rows, i);
      int            height = get_height (self, i);
      int            hidden = MAX (self->header_height - top, 0);

      if (hidden >= height)
        sinew_table_row_place (row, -height, width, height, 0);
      else
        sinew_table_row_place (row, top + hidden, width, height, hidden);
      top += height;
    }
}

static void
sinew_table_body_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  SinewTableBody *self = SINEW_TABLE_BODY (widget);
  int             offset;

  if (self->shown->header == NULL || self->adjustments[0] == NULL || self->adjustments[1] == NULL)
    return;

  self->is_allocating = TRUE;
  offset = self->shown->columns->offset;
  fit_columns (self, width);
  measure_rows (self);
  configure_all (self, width, height);
  if (self->has_new_columns || offset != self->shown->columns->offset)
    queue_rows (self);
  self->has_new_columns = FALSE;
  place_rows (self, width);
  self->is_allocating = FALSE;
}

static void
sinew_table_body_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  /* It scrolls: how much it gets is for what it is in. */
  *minimum = *natural = 0;
}

static void
snapshot_row (GtkWidget     *widget,
              SinewTableRow *row,
              GtkSnapshot   *snapshot)
{
  GtkAllocation place;

  gtk_widget_get_allocation (GTK_WIDGET (row), &place);
  if (place.y < gtk_widget_get_height (widget) && place.y + place.height > 0)
    gtk_widget_snapshot_child (widget, GTK_WIDGET (row), snapshot);
}

/* Only what is in sight: a row that never was is not drawn at all. */
static void
sinew_table_body_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  SinewTableBody *self = SINEW_TABLE_BODY (widget);

  if (self->shown->header == NULL)
    return;

  snapshot_row (widget, self->shown->header, snapshot);
  for (guint i = 0; i < self->shown->rows->len; i++)
    snapshot_row (widget, g_ptr_array_index (self->shown->rows, i), snapshot);
}

/* --- Scrolling --- */

static void
scrolled_cb (GtkAdjustment  *adjustment,
             SinewTableBody *self)
{
  double value = gtk_adjustment_get_value (adjustment);

  if (self->is_allocating)
    return;

  if (adjustment == self->adjustments[GTK_ORIENTATION_HORIZONTAL])
    {
      if (is_mirrored (self))
        value = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) - value;
      self->shown->columns->offset = (int)value;
      queue_rows (self);
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_adjustment (SinewTableBody *self,
                GtkOrientation  orientation,
                GtkAdjustment  *adjustment)
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

/* --- Focus --- */

/* What gets the focus at a place. */
static GtkWidget *
get_part (SinewTableSlot *slot,
          guint           part)
{
  if (!SINEW_IS_TABLE_HEAD (slot))
    return GTK_WIDGET (slot);

  return sinew_table_head_get_part (SINEW_TABLE_HEAD (slot), MIN (part, sinew_table_head_get_n_parts (SINEW_TABLE_HEAD (slot)) - 1));
}

static gboolean
grab (SinewTableBody *self,
      int             row,
      int             column,
      guint           part)
{
  GtkWidget *widget;

  if (column == HEAD && row == HEAD && !gtk_widget_get_focusable (GTK_WIDGET (sinew_table_rows_get_slot (self->shown, HEAD, HEAD))))
    column = 0;
  if (column >= (int)self->shown->column_keys->len)
    return FALSE;

  widget = get_part (sinew_table_rows_get_slot (self->shown, row, column), part);
  self->row = row;
  self->column = column;
  self->part = part;
  self->is_revealing = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));

  return gtk_widget_grab_focus (widget);
}

static guint
count_parts (SinewTableBody *self,
             int             column)
{
  SinewTableSlot *slot = sinew_table_rows_get_slot (self->shown, self->row, column);

  return SINEW_IS_TABLE_HEAD (slot) ? sinew_table_head_get_n_parts (SINEW_TABLE_HEAD (slot)) : 1;
}

/* By one stop towards the end of the line, or back. */
static void
move_along (SinewTableBody *self,
            gboolean        is_forward)
{
  int column = self->column + (is_forward ? 1 : -1);

  if (is_forward && self->part + 1 < count_parts (self, self->column))
    grab (self, self->row, self->column, self->part + 1);
  else if (!is_forward && self->part > 0)
    grab (self, self->row, self->column, self->part - 1);
  else if (column >= HEAD && column < (int)self->shown->column_keys->len)
    grab (self, self->row, column, is_forward ? 0 : count_parts (self, column) - 1);
}

static void
move_to_row (SinewTableBody *self,
             int             row)
{
  grab (self, CLAMP (row, HEAD, (int)self->shown->rows->len - 1), self->column, 0);
}

static gboolean
has_focus (SinewTableBody *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static gboolean
sinew_table_body_focus (GtkWidget       *widget,
                        GtkDirectionType direction)
{
  SinewTableBody *self = SINEW_TABLE_BODY (widget);

  if (self->shown->header == NULL)
    return FALSE;
  if (!has_focus (self))
    return sinew_table_body_grab (self);

  switch (direction)
    {
    case GTK_DIR_UP:
      move_to_row (self, self->row - 1);
      return TRUE;
    case GTK_DIR_DOWN:
      move_to_row (self, self->row + 1);
      return TRUE;
    case GTK_DIR_LEFT:
    case GTK_DIR_RIGHT:
      move_along (self, (direction == GTK_DIR_RIGHT) != is_mirrored (self));
      return TRUE;
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      return FALSE;
    }
}

/* The window would move the focus by arrow keys too; but in a window that lost the
 * focus to a popover it no longer knows from where (GTK 4.8). */
static gboolean
arrow_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   user_data)
{
  return sinew_table_body_focus (widget, g_variant_get_int32 (arguments));
}

/* The row that is a screenful away. */
static int
find_page (SinewTableBody *self,
           gboolean        is_down)
{
  int room = gtk_widget_get_height (GTK_WIDGET (self)) - self->header_height;
  int row = self->row;

  for (int passed = 0; passed < room && row >= HEAD && row < (int)self->shown->rows->len; row += is_down ? 1 : -1)
    passed += row == HEAD ? 0 : get_height (self, row);

  return row == self->row ? row + (is_down ? 1 : -1) : row;
}

static void
move_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  SinewTableBody *self = SINEW_TABLE_BODY (widget);
  int             last_row = (int)self->shown->rows->len - 1;
  int             last_column = (int)self->shown->column_keys->len - 1;

  if (self->shown->header == NULL)
    return;

  switch ((Move)g_variant_get_int32 (parameter))
    {
    case MOVE_ROW_START:
      grab (self, self->row, HEAD, 0);
      break;
    case MOVE_ROW_END:
      grab (self, self->row, last_column, 0);
      break;
    case MOVE_TABLE_START:
      grab (self, HEAD, HEAD, 0);
      break;
    case MOVE_TABLE_END:
      grab (self, last_row, last_column, 0);
      break;
    case MOVE_PAGE_UP:
      move_to_row (self, MAX (find_page (self, FALSE), MIN (self->row, 0)));
      break;
    case MOVE_PAGE_DOWN:
      move_to_row (self, find_page (self, TRUE));
      break;
    default:
      g_return_if_reached ();
    }
}

/* Where a widget that got the focus stands, whoever gave it. */
static void
focused_cb (GtkRoot        *root,
            GParamSpec     *pspec,
            SinewTableBody *self)
{
  GtkWidget *focus = gtk_root_get_focus (root);
  GtkWidget *slot, *row;
  guint      place;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return;

  slot = SINEW_IS_TABLE_SLOT (focus) ? focus : gtk_widget_get_ancestor (focus, SINEW_TYPE_TABLE_SLOT);
  row = gtk_widget_get_parent (slot);
  self->row = g_ptr_array_find (self->shown->rows, row, &place) ? (int)place : HEAD;
  self->column = g_ptr_array_find (sinew_table_row_get_slots (SINEW_TABLE_ROW (row)), slot, &place) ? (int)place : HEAD;
  self->part = focus != get_part (SINEW_TABLE_SLOT (slot), 0);
  self->is_revealing = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
sinew_table_body_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sinew_table_body_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget", G_CALLBACK (focused_cb), widget, 0);
}

static void
sinew_table_body_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focused_cb, widget);

  GTK_WIDGET_CLASS (sinew_table_body_parent_class)->unroot (widget);
}

static void
clicked_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            SinewTableBody  *self)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  if (picked && SINEW_IS_TABLE_CELL (picked))
    gtk_widget_activate_action (picked, "cell.open", NULL);
}

/* --- What it shows --- */

static const char *
get_key (GPtrArray *keys,
         int        n)
{
  return n >= 0 && n < (int)keys->len ? g_ptr_array_index (keys, n) : NULL;
}

/* The place of the focus stays with what it is of, also where rows and columns
 * change places. */
static void
keep_place (SinewTableBody *self,
            const char     *row_key,
            const char     *column_key)
{
  int n_rows = (int)self->shown->rows->len;
  int n_columns = (int)self->shown->column_keys->len;
  int row = sinew_table_rows_find_key (self->shown->row_keys, row_key);
  int column = sinew_table_rows_find_key (self->shown->column_keys, column_key);

  if (sinew_table_rows_find_key (self->shown->row_keys, column_key) != HEAD || sinew_table_rows_find_key (self->shown->column_keys, row_key) != HEAD)
    {
      self->row = sinew_table_rows_find_key (self->shown->row_keys, column_key);
      self->column = sinew_table_rows_find_key (self->shown->column_keys, row_key);
    }
  if (row != HEAD)
    self->row = row;
  if (column != HEAD)
    self->column = column;
  self->row = MIN (self->row, n_rows - 1);
  self->column = MIN (self->column, n_columns - 1);
}

static void
sinew_table_body_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SinewTableBody *self = SINEW_TABLE_BODY (object);

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
sinew_table_body_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SinewTableBody *self = SINEW_TABLE_BODY (object);

  switch (prop_id)
    {
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
sinew_table_body_dispose (GObject *object)
{
  SinewTableBody *self = SINEW_TABLE_BODY (object);

  sinew_table_rows_clear (self->shown);
  set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);

  G_OBJECT_CLASS (sinew_table_body_parent_class)->dispose (object);
}

static void
sinew_table_body_finalize (GObject *object)
{
  SinewTableBody *self = SINEW_TABLE_BODY (object);

  sinew_table_rows_free (self->shown);
  g_array_unref (self->heights);

  G_OBJECT_CLASS (sinew_table_body_parent_class)->finalize (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint            key;
    GtkDirectionType direction;
  } arrows[] = {
    { GDK_KEY_Up, GTK_DIR_UP },
    { GDK_KEY_KP_Up, GTK_DIR_UP },
    { GDK_KEY_Down, GTK_DIR_DOWN },
    { GDK_KEY_KP_Down, GTK_DIR_DOWN },
    { GDK_KEY_Left, GTK_DIR_LEFT },
    { GDK_KEY_KP_Left, GTK_DIR_LEFT },
    { GDK_KEY_Right, GTK_DIR_RIGHT },
    { GDK_KEY_KP_Right, GTK_DIR_RIGHT },
  };
  static const struct
  {
    guint           key;
    GdkModifierType modifiers;
    Move            move;
  } keys[] = {
    { GDK_KEY_Home, 0, MOVE_ROW_START },
    { GDK_KEY_KP_Home, 0, MOVE_ROW_START },
    { GDK_KEY_End, 0, MOVE_ROW_END },
    { GDK_KEY_KP_End, 0, MOVE_ROW_END },
    { GDK_KEY_Home, GDK_CONTROL_MASK, MOVE_TABLE_START },
    { GDK_KEY_KP_Home, GDK_CONTROL_MASK, MOVE_TABLE_START },
    { GDK_KEY_End, GDK_CONTROL_MASK, MOVE_TABLE_END },
    { GDK_KEY_KP_End, GDK_CONTROL_MASK, MOVE_TABLE_END },
    { GDK_KEY_Page_Up, 0, MOVE_PAGE_UP },
    { GDK_KEY_KP_Page_Up, 0, MOVE_PAGE_UP },
    { GDK_KEY_Page_Down, 0, MOVE_PAGE_DOWN },
    { GDK_KEY_KP_Page_Down, 0, MOVE_PAGE_DOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    gtk_widget_class_add_binding (widget_class, arrows[i].key, 0, arrow_cb, "i", arrows[i].direction);
  gtk_widget_class_install_action (widget_class, "table.move", "i", move_action);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers, "table.move", "i", keys[i].move);
}

static void
sinew_table_body_class_init (SinewTableBodyClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_table_body_dispose;
  object_class->finalize = sinew_table_body_finalize;
  object_class->get_property = sinew_table_body_get_property;
  object_class->set_property = sinew_table_body_set_property;
  widget_class->measure = sinew_table_body_measure;
  widget_class->size_allocate = sinew_table_body_size_allocate;
  widget_class->snapshot = sinew_table_body_snapshot;
  widget_class->focus = sinew_table_body_focus;
  widget_class->root = sinew_table_body_root;
  widget_class->unroot = sinew_table_body_unroot;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  add_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "tablebody");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
sinew_table_body_init (SinewTableBody *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->shown = sinew_table_rows_new (GTK_WIDGET (self));
  self->heights = g_array_new (FALSE, TRUE, sizeof (int));
  g_signal_connect (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Comparison"), -1);
}

/**
 * sinew_table_body_set_grid:
 * @grid: (nullable): what to show
 *
 * Rows, columns and cells that remain stay the same widgets; so does the focus.
 */
void
sinew_table_body_set_grid (SinewTableBody *self,
                           SinewGrid      *grid)
{
  g_autofree char *row_key = NULL;
  g_autofree char *column_key = NULL;
  GtkRoot         *root;
  GtkWidget       *focus;
  gboolean         had_focus;

  g_return_if_fail (SINEW_IS_TABLE_BODY (self));

  had_focus = has_focus (self);
  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = had_focus && root ? gtk_root_get_focus (root) : NULL;
  if (grid == NULL)
    {
      if (focus)
        gtk_root_set_focus (root, NULL);
      sinew_table_rows_clear (self->shown);
      return;
    }

  row_key = g_strdup (get_key (self->shown->row_keys, self->row));
  column_key = g_strdup (get_key (self->shown->column_keys, self->column));
  sinew_table_rows_set_grid (self->shown, grid);
  queue_rows (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  keep_place (self, row_key, column_key);
  if (had_focus && (!has_focus (self) || focus != gtk_root_get_focus (root)))
    sinew_table_body_grab (self);
}

/**
 * sinew_table_body_grab:
 *
 * Moves the focus to where it was last.
 *
 * Returns: whether there is such a place
 */
gboolean
sinew_table_body_grab (SinewTableBody *self)
{
  g_return_val_if_fail (SINEW_IS_TABLE_BODY (self), FALSE);

  return self->shown->header && grab (self, self->row, self->column, self->part);
}

/**
 * sinew_table_body_measure_height:
 * @width: in pixels
 *
 * Returns: how high it is without any scrolling
 */
int
sinew_table_body_measure_height (SinewTableBody *self,
                                 int             width)
{
  g_return_val_if_fail (SINEW_IS_TABLE_BODY (self), 0);

  if (self->shown->header == NULL)
    return 0;

  fit_columns (self, width);
  measure_rows (self);

  return self->header_height + get_top (self, self->shown->rows->len);
}

/**
 * sinew_table_body_reveal:
 *
 * Scrolls what has got the focus into sight: at once, not with the next frame. (With
 * that one nevertheless, where the table has had no room yet.)
 */
void
sinew_table_body_reveal (SinewTableBody *self)
{
  g_return_if_fail (SINEW_IS_TABLE_BODY (self));

  if (self->is_revealing && gtk_widget_get_width (GTK_WIDGET (self)) > 0)
    sinew_table_body_size_allocate (GTK_WIDGET (self), gtk_widget_get_width (GTK_WIDGET (self)),
                                    gtk_widget_get_height (GTK_WIDGET (self)), -1);
}

/**
 * sinew_table_body_get_cell:
 * @row: (out): where it stands
 * @column: (out): likewise
 *
 * Returns: (transfer none) (nullable): the cell that has the focus, or had it last
 */
GtkWidget *
sinew_table_body_get_cell (SinewTableBody *self,
                           guint          *row,
                           guint          *column)
{
  g_return_val_if_fail (SINEW_IS_TABLE_BODY (self), NULL);

  if (self->shown->header == NULL || self->row == HEAD || self->column == HEAD)
    return NULL;

  *row = self->row;
  *column = self->column;

  return GTK_WIDGET (sinew_table_rows_get_slot (self->shown, self->row, self->column));
}

/**
 * sinew_table_body_get_slot:
 * @row: (out): where it stands, -1 for the heads of the columns
 * @column: (out): likewise, -1 for the heads of the rows
 *
 * Returns: (transfer none) (nullable): the cell or head that has the focus, or had
 *   it last
 */
GtkWidget *
sinew_table_body_get_slot (SinewTableBody *self,
                           int            *row,
                           int            *column)
{
  g_return_val_if_fail (SINEW_IS_TABLE_BODY (self), NULL);

  if (self->shown->header == NULL || self->row >= (int)self->shown->rows->len || self->column >= (int)self->shown->column_keys->len)
    return NULL;

  *row = self->row;
  *column = self->column;

  return GTK_WIDGET (sinew_table_rows_get_slot (self->shown, self->row, self->column));
}
