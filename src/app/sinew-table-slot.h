/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_TABLE_SLOT (sinew_table_slot_get_type ())

G_DECLARE_DERIVABLE_TYPE (SinewTableSlot, sinew_table_slot, SINEW, TABLE_SLOT, GtkWidget)

/**
 * SinewTableSlotClass:
 *
 * The base of what stands in a row of a table.
 */
struct _SinewTableSlotClass
{
  GtkWidgetClass parent_class;
};

void       sinew_table_slot_set_child (SinewTableSlot *self,
                                       GtkWidget      *child);
GtkWidget *sinew_table_slot_get_child (SinewTableSlot *self);
void       sinew_table_slot_place (SinewTableSlot *self,
                                   int             x,
                                   int             y,
                                   int             width,
                                   int             height,
                                   int             shown_width);

G_END_DECLS
