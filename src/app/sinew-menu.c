/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-menu.h"

/* A menu that screen readers can read. Up to GTK 4.18 at least, an item is labelled
 * by a label that is none to them: it has no name. */

static gboolean
is_item (GtkWidget *widget)
{
  switch (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)))
    {
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO:
      return TRUE;
    default:
      return FALSE;
    }
}

/* (Its label comes before its keys.) */
static void
name_item (GtkWidget *item)
{
  GtkWidget *child = gtk_widget_get_first_child (item);

  while (child && !GTK_IS_LABEL (child))
    child = gtk_widget_get_next_sibling (child);
  if (child == NULL)
    return;

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_label_get_text (GTK_LABEL (child)), -1);
}

static void
name_items (GtkWidget *widget)
{
  if (is_item (widget))
    name_item (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    name_items (child);
}

/**
 * sinew_menu_new:
 * @model: (nullable) (transfer none): what is in it
 *
 * Returns: (transfer floating): a #GtkPopoverMenu, whose items have names for
 *   assistive technology whenever it is open
 */
GtkWidget *
sinew_menu_new (GMenuModel *model)
{
  GtkWidget *menu = gtk_popover_menu_new_from_model (model);

  g_signal_connect (menu, "map", G_CALLBACK (name_items), NULL);

  return menu;
}
