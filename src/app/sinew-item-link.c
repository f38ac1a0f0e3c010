/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-item-link.h"

static GtkWidget *
create_text (const char *label)
{
  GtkWidget *text = gtk_label_new (label);

  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (text), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (text), 0);

  return text;
}

/**
 * sinew_place_link_new:
 * @place: a place that has a page
 * @label: its words
 *
 * Returns: (transfer full): a link to the page of @place
 */
GtkWidget *
sinew_place_link_new (const char *place,
                      const char *label)
{
  GtkWidget *link = g_object_new (GTK_TYPE_BUTTON,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LINK,
                                  "child", create_text (label),
                                  "halign", GTK_ALIGN_START,
                                  "valign", GTK_ALIGN_START,
                                  "action-name", "win.show",
                                  "action-target", g_variant_new_string (place),
                                  NULL);

  gtk_widget_add_css_class (link, "item-link");
  gtk_accessible_update_property (GTK_ACCESSIBLE (link), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return link;
}

/**
 * sinew_item_link_new:
 * @item: (nullable): what the link leads to
 * @label: its words
 *
 * Returns: (transfer full): a link to the page of @item; a plain label where it
 *   has none. (Links inside a label cannot be reached by assistive tools.)
 */
GtkWidget *
sinew_item_link_new (SinewItem  *item,
                     const char *label)
{
  g_autofree char *place = NULL;
  GtkWidget       *text;

  if (item == NULL || !sinew_kind_has_page (sinew_item_get_kind (item)))
    {
      text = create_text (label);
      gtk_widget_set_valign (text, GTK_ALIGN_START);
      gtk_widget_add_css_class (text, "item-name");
      return text;
    }

  place = sinew_item_dup_kind_id (item);

  return sinew_place_link_new (place, label);
}
