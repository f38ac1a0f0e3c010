/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-menu.h"
#include "sinew-primary-menu.h"

static gboolean
text_size_to_label (GBinding     *binding,
                    const GValue *from_value,
                    GValue       *to_value,
                    gpointer      user_data)
{
  /* Translators: the size of text, in percent of the usual size. */
  g_value_take_string (to_value, g_strdup_printf (_("%d %%"), g_value_get_int (from_value)));

  return TRUE;
}

/* The size in words: “Text size: 110 %”. */
static void
label_changed_cb (GtkWidget *button)
{
  g_autofree char *text = NULL;

  /* Translators: %s is a percentage; the button leads back to 100 %. */
  text = g_strdup_printf (_("Text size: %s"), gtk_button_get_label (GTK_BUTTON (button)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* From GTK 4.18 on, the sign upon a button would be its name, not the words. */
static void
name_by_words (GtkBuilder *builder)
{
  static const char *const ids[] = { "smaller", "percent", "larger" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (gtk_builder_get_object (builder, ids[i])), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

static void
create_popup_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWidget *percent;
  GtkWidget *popover;

  if (gtk_menu_button_get_popover (button))
    return;

  builder = gtk_builder_new_from_resource (SINEW_RESOURCE_PATH "/ui/sinew-primary-menu.ui");
  popover = sinew_menu_new (G_MENU_MODEL (gtk_builder_get_object (builder, "menu")));
  gtk_popover_menu_add_child (GTK_POPOVER_MENU (popover), GTK_WIDGET (gtk_builder_get_object (builder, "text_size")), "text-size");
  percent = GTK_WIDGET (gtk_builder_get_object (builder, "percent"));
  g_signal_connect (percent, "notify::label", G_CALLBACK (label_changed_cb), NULL);
  g_object_bind_property_full (user_data, "text-size", percent, "label", G_BINDING_SYNC_CREATE, text_size_to_label, NULL, NULL, NULL);
  name_by_words (builder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Menu"), -1);
  gtk_menu_button_set_popover (button, popover);
}

/**
 * sinew_primary_menu_attach:
 * @settings: has the size of text
 *
 * Gives the menu to the button, once it is opened for the first time.
 */
void
sinew_primary_menu_attach (GtkMenuButton *button,
                           SinewSettings *settings)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button) && SINEW_IS_SETTINGS (settings));

  gtk_menu_button_set_create_popup_func (button, create_popup_cb, g_object_ref (settings), g_object_unref);
}
