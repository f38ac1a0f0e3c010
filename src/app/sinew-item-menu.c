/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-guide.h"
#include "sinew-item-menu.h"
#include "sinew-menu.h"
#include "sinew-popover.h"

static void
append_menu_item (GMenu      *menu,
                  const char *label,
                  const char *action,
                  const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_model (SinewItem     *item,
              SinewLibrary  *library,
              SinewComparer *comparer)
{
  GMenu           *menu = g_menu_new ();
  g_autofree char *place = sinew_item_dup_kind_id (item);
  g_autofree char *table = NULL;
  SinewSubject     subject;

  append_menu_item (menu, _("Open"), "win.show", place);
  if (comparer == NULL)
    return G_MENU_MODEL (menu);

  if (SINEW_IS_GUIDE (item))
    table = sinew_comparison_dup_article_title (library, item);
  if (table)
    append_menu_item (menu, _("Table of the article"), "win.compare-article", sinew_item_get_id (item));
  else if (sinew_comparer_contains (comparer, item))
    append_menu_item (menu, _("Remove from comparison"), "win.remove-from-comparison", place);
  else if (sinew_subject_from_item (item, &subject))
    append_menu_item (menu, _("Add to comparison"), "win.add-to-comparison", place);

  return G_MENU_MODEL (menu);
}

/**
 * sinew_item_menu_new:
 * @parent: has the widgets of the items
 *
 * Returns: (transfer none): a menu of what can be done with one item of @parent at
 *   a time. (It stays: one that is destroyed in its own click would keep the grab.)
 */
GtkWidget *
sinew_item_menu_new (GtkWidget *parent)
{
  GtkWidget *menu = sinew_menu_new (NULL);

  /* Under the name that it belongs to, from where that begins. */
  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_widget_set_parent (menu, parent);

  return menu;
}

/**
 * sinew_item_menu_popup:
 * @at: the widget of @item, in the parent of @menu
 * @comparer: (nullable): has the comparison to which items can be added
 */
void
sinew_item_menu_popup (GtkWidget     *menu,
                       GtkWidget     *at,
                       SinewItem     *item,
                       SinewLibrary  *library,
                       SinewComparer *comparer)
{
  g_autoptr (GMenuModel) model = NULL;
  graphene_rect_t bounds;

  g_return_if_fail (GTK_IS_POPOVER_MENU (menu) && GTK_IS_WIDGET (at) && SINEW_IS_ITEM (item));

  model = create_model (item, library, comparer);
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (menu), model);
  gtk_accessible_update_property (GTK_ACCESSIBLE (menu), GTK_ACCESSIBLE_PROPERTY_LABEL, sinew_item_get_name (item), -1);
  if (gtk_widget_compute_bounds (at, gtk_widget_get_parent (menu), &bounds))
    gtk_popover_set_pointing_to (GTK_POPOVER (menu),
                                 &(GdkRectangle){ bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height });
  sinew_popover_open (menu);
}
