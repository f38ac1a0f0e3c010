/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-table-row.h"

/**
 * SinewTableRow:
 *
 * A row of a table: its head, which stays where it is, and the slots beside it,
 * which are scrolled.
 */
struct _SinewTableRow
{
  GtkWidget parent_instance;

  SinewTableColumns *columns; /* of the table, which outlives its rows */
  GtkWidget         *head;
  GPtrArray         *slots; /* borrowed: they are children */
  int                height;
  int                hidden_height; /* what the header covers of it */
};

G_DEFINE_FINAL_TYPE (SinewTableRow, sinew_table_row, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
sinew_table_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sinew_table_row_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  *minimum = *natural = 0;
}

static void
place (SinewTableRow *self,
       GtkWidget     *slot,
       int            row_width,
       int            start,
       int            width)
{
  int from = slot == self->head ? start : MAX (start, self->columns->names_width);
  int shown = start + width - from;
  int x;

  /* What is covered altogether is kept outside of the row. */
  if (shown <= 0)
    {
      from = -width;
      shown = width;
    }
  x = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? row_width - from - shown : from;
  sinew_table_slot_place (SINEW_TABLE_SLOT (slot), x, -self->hidden_height, width, self->height, shown);
}

static void
sinew_table_row_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  SinewTableRow *self = SINEW_TABLE_ROW (widget);
  int            start = self->columns->names_width - self->columns->offset;

  place (self, self->head, width, 0, self->columns->names_width);
  for (guint i = 0; i < self->slots->len; i++)
    {
      int slot_width = sinew_table_columns_get_width (self->columns, i);

      place (self, g_ptr_array_index (self->slots, i), width, start, slot_width);
      start += slot_width;
    }
}

static void
sinew_table_row_dispose (GObject *object)
{
  SinewTableRow *self = SINEW_TABLE_ROW (object);

  g_ptr_array_set_size (self->slots, 0);
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self)));)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (sinew_table_row_parent_class)->dispose (object);
}

static void
sinew_table_row_finalize (GObject *object)
{
  g_ptr_array_unref (SINEW_TABLE_ROW (object)->slots);

  G_OBJECT_CLASS (sinew_table_row_parent_class)->finalize (object);
}

static void
sinew_table_row_class_init (SinewTableRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_table_row_dispose;
  object_class->finalize = sinew_table_row_finalize;
  widget_class->get_request_mode = sinew_table_row_get_request_mode;
  widget_class->measure = sinew_table_row_measure;
  widget_class->size_allocate = sinew_table_row_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "tablerow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
sinew_table_row_init (SinewTableRow *self)
{
  self->slots = g_ptr_array_new ();
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * sinew_table_row_new:
 * @columns: (transfer none): the columns of the table, which outlive the row
 * @label: what assistive tools call the row
 * @head: (transfer floating): a #SinewTableHead
 */
GtkWidget *
sinew_table_row_new (SinewTableColumns *columns,
                     const char        *label,
                     GtkWidget         *head)
{
  SinewTableRow *self = g_object_new (SINEW_TYPE_TABLE_ROW, NULL);

  self->columns = columns;
  self->head = head;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (head, "pinned");
  gtk_widget_set_parent (head, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

SinewTableHead *
sinew_table_row_get_head (SinewTableRow *self)
{
  g_return_val_if_fail (SINEW_IS_TABLE_ROW (self), NULL);

  return SINEW_TABLE_HEAD (self->head);
}

/**
 * sinew_table_row_get_slots:
 *
 * Returns: (transfer none) (element-type SinewTableSlot): what stands beside the
 *   head
 */
GPtrArray *
sinew_table_row_get_slots (SinewTableRow *self)
{
  g_return_val_if_fail (SINEW_IS_TABLE_ROW (self), NULL);

  return self->slots;
}

/**
 * sinew_table_row_set_slots:
 * @slots: (element-type SinewTableSlot) (transfer full): what stands beside the
 *   head from now on; those that do already remain
 */
void
sinew_table_row_set_slots (SinewTableRow *self,
                           GPtrArray     *slots)
{
  GtkWidget *previous = self->head;

  g_return_if_fail (SINEW_IS_TABLE_ROW (self));

  for (guint i = 0; i < self->slots->len; i++)
    {
      if (!g_ptr_array_find (slots, g_ptr_array_index (self->slots, i), NULL))
        gtk_widget_unparent (g_ptr_array_index (self->slots, i));
    }
  for (guint i = 0; i < slots->len; i++)
    {
      GtkWidget *slot = g_ptr_array_index (slots, i);

      if (gtk_widget_get_prev_sibling (slot) != previous || gtk_widget_get_parent (slot) == NULL)
        gtk_widget_insert_after (slot, GTK_WIDGET (self), previous);
      previous = slot;
    }

  g_ptr_array_unref (self->slots);
  self->slots = slots;
}

/**
 * sinew_table_row_measure_height:
 *
 * Returns: how high its highest slot is with the columns as they are
 */
int
sinew_table_row_measure_height (SinewTableRow *self)
{
  int height;

  g_return_val_if_fail (SINEW_IS_TABLE_ROW (self), 0);

  gtk_widget_measure (self->head, GTK_ORIENTATION_VERTICAL, self->columns->names_width, NULL, &height, NULL, NULL);
  for (guint i = 0; i < self->slots->len; i++)
    {
      int natural;

      gtk_widget_measure (g_ptr_array_index (self->slots, i), GTK_ORIENTATION_VERTICAL,
                          sinew_table_columns_get_width (self->columns, i), NULL, &natural, NULL, NULL);
      height = MAX (height, natural);
    }

  return height;
}

/**
 * sinew_table_row_place:
 * @y: where what is seen begins
 * @height: of all of it
 * @hidden_height: of what the header covers
 *
 * Allocates the row and all in it.
 */
void
sinew_table_row_place (SinewTableRow *self,
                       int            y,
                       int            width,
                       int            height,
                       int            hidden_height)
{
  GtkAllocation place = { 0, y, width, height - hidden_height };

  g_return_if_fail (SINEW_IS_TABLE_ROW (self));

  if (self->height != height || self->hidden_height != hidden_height)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  self->height = height;
  self->hidden_height = hidden_height;
  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_VERTICAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (self), &place, -1);
}
