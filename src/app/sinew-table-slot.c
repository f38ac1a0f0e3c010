/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-table-slot.h"

typedef struct
{
  GtkWidget *child;
  int        width; /* of the child */
} SinewTableSlotPrivate;

/**
 * SinewTableSlot:
 *
 * A place in a row of a table. Its child has the whole width of the column, even
 * where the names cover the start of it: then the slot itself is as wide as what
 * is seen, so that nothing lies over anything, for the eye or the pointer.
 */
G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SinewTableSlot, sinew_table_slot, GTK_TYPE_WIDGET)

static SinewTableSlotPrivate *
get_private (gpointer slot)
{
  return sinew_table_slot_get_instance_private (slot);
}

static GtkSizeRequestMode
sinew_table_slot_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sinew_table_slot_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  GtkWidget *child = get_private (widget)->child;

  *minimum = *natural = 0;
  if (child)
    gtk_widget_measure (child, orientation, for_size, NULL, natural, NULL, NULL);
}

static void
sinew_table_slot_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  SinewTableSlotPrivate *priv = get_private (widget);
  GtkAllocation          place = { 0, 0, priv->width, height };

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_LTR)
    place.x = width - priv->width;
  if (priv->child)
    gtk_widget_size_allocate (priv->child, &place, -1);
}

static void
sinew_table_slot_dispose (GObject *object)
{
  sinew_table_slot_set_child (SINEW_TABLE_SLOT (object), NULL);

  G_OBJECT_CLASS (sinew_table_slot_parent_class)->dispose (object);
}

static void
sinew_table_slot_class_init (SinewTableSlotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_table_slot_dispose;
  widget_class->get_request_mode = sinew_table_slot_get_request_mode;
  widget_class->measure = sinew_table_slot_measure;
  widget_class->size_allocate = sinew_table_slot_size_allocate;
}

static void
sinew_table_slot_init (SinewTableSlot *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * sinew_table_slot_set_child:
 * @child: (transfer floating) (nullable): what to show from now on
 */
void
sinew_table_slot_set_child (SinewTableSlot *self,
                            GtkWidget      *child)
{
  SinewTableSlotPrivate *priv = get_private (self);

  g_return_if_fail (SINEW_IS_TABLE_SLOT (self));

  g_clear_pointer (&priv->child, gtk_widget_unparent);
  priv->child = child;
  if (child)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

GtkWidget *
sinew_table_slot_get_child (SinewTableSlot *self)
{
  g_return_val_if_fail (SINEW_IS_TABLE_SLOT (self), NULL);

  return get_private (self)->child;
}

/**
 * sinew_table_slot_place:
 * @x: where what is seen begins, in pixels
 * @width: of all of it
 * @shown_width: of what is seen: the end of it
 *
 * Allocates the slot and its child.
 */
void
sinew_table_slot_place (SinewTableSlot *self,
                        int             x,
                        int             y,
                        int             width,
                        int             height,
                        int             shown_width)
{
  SinewTableSlotPrivate *priv = get_private (self);
  GtkAllocation          place = { x, y, shown_width, height };

  g_return_if_fail (SINEW_IS_TABLE_SLOT (self));

  if (priv->width != width)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  priv->width = width;
  gtk_widget_size_allocate (GTK_WIDGET (self), &place, -1);
}
