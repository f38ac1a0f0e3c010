/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-symptom-check.h"
#include "sinew-symptom-list.h"

/**
 * SinewSymptomCheck:
 *
 * The box of a symptom. It is named after the symptom alone; how many nutrients
 * would remain is its description.
 */
struct _SinewSymptomCheck
{
  SinewCheck parent_instance;

  SinewFacets *facets;
  SinewItem   *symptom;
  GtkWidget   *count;
};

/* The same for every box. */
static GListModel *shortcuts;

G_DEFINE_FINAL_TYPE (SinewSymptomCheck, sinew_symptom_check, SINEW_TYPE_CHECK)

static void
update (SinewSymptomCheck *self)
{
  guint            n = sinew_facets_count_with (self->facets, self->symptom);
  gboolean         is_dim = sinew_facets_is_dim (self->facets, self->symptom);
  g_autofree char *description = NULL;
  g_autofree char *count = g_strdup_printf ("%u", n);

  /* Translators: beside a box: how long the list is once it is ticked. */
  description = g_strdup_printf (ngettext ("%u nutrient", "%u nutrients", n), n);
  gtk_label_set_label (GTK_LABEL (self->count), count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self), sinew_facets_is_ticked (self->facets, self->symptom));
  if (is_dim)
    gtk_widget_add_css_class (GTK_WIDGET (self), "dim");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "dim");
}

static void
sinew_symptom_check_toggled (GtkCheckButton *button)
{
  SinewSymptomCheck *self = SINEW_SYMPTOM_CHECK (button);

  if (self->facets)
    sinew_facets_set_ticked (self->facets, self->symptom, gtk_check_button_get_active (button));
}

static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_autofree char *place = sinew_item_dup_kind_id (SINEW_SYMPTOM_CHECK (widget)->symptom);

  gtk_widget_activate_action (widget, "win.show", "s", place);
}

static void
menu_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  GtkWidget *list = gtk_widget_get_ancestor (widget, SINEW_TYPE_SYMPTOM_LIST);

  if (list)
    sinew_symptom_list_popup_menu (SINEW_SYMPTOM_LIST (list), widget);
}

/* Bindings of the class come after those of GtkCheckButton, to which Enter is the
 * same as Space: these belong to each box, and come before. */
static GListModel *
create_shortcuts (void)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };
  GListStore        *store = g_list_store_new (GTK_TYPE_SHORTCUT);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (GtkShortcut) shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keys[i], 0), gtk_named_action_new ("check.open"));

      g_list_store_append (store, shortcut);
    }

  return G_LIST_MODEL (store);
}

static void
sinew_symptom_check_dispose (GObject *object)
{
  SinewSymptomCheck *self = SINEW_SYMPTOM_CHECK (object);

  g_clear_object (&self->facets);
  g_clear_object (&self->symptom);

  G_OBJECT_CLASS (sinew_symptom_check_parent_class)->dispose (object);
}

static void
sinew_symptom_check_class_init (SinewSymptomCheckClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sinew_symptom_check_dispose;
  GTK_CHECK_BUTTON_CLASS (klass)->toggled = sinew_symptom_check_toggled;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "check.open", NULL, open_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "check.menu", NULL, menu_action);
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Menu, 0, "check.menu", NULL);
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_F10, GDK_SHIFT_MASK, "check.menu", NULL);
  shortcuts = create_shortcuts ();
}

static void
sinew_symptom_check_init (SinewSymptomCheck *self)
{
  gtk_widget_add_controller (GTK_WIDGET (self), gtk_shortcut_controller_new_for_model (shortcuts));
}

/**
 * sinew_symptom_check_new:
 * @facets: what is ticked
 * @symptom: one of its symptoms
 */
GtkWidget *
sinew_symptom_check_new (SinewFacets *facets,
                         SinewItem   *symptom)
{
  SinewSymptomCheck *self = g_object_new (SINEW_TYPE_SYMPTOM_CHECK, NULL);
  GtkWidget         *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget         *name = g_object_new (GTK_TYPE_LABEL,
                                          "label", sinew_item_get_name (symptom),
                                          "wrap", TRUE,
                                          "natural-wrap-mode", GTK_NATURAL_WRAP_NONE,
                                          "xalign", 0.0,
                                          "hexpand", TRUE,
                                          NULL);

  self->symptom = g_object_ref (symptom);
  self->count = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->count, "count");
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_box_append (GTK_BOX (line), name);
  gtk_box_append (GTK_BOX (line), self->count);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (self), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sinew_item_get_name (symptom), -1);

  self->facets = g_object_ref (facets);
  g_signal_connect_object (facets, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

SinewItem *
sinew_symptom_check_get_symptom (SinewSymptomCheck *self)
{
  g_return_val_if_fail (SINEW_IS_SYMPTOM_CHECK (self), NULL);

  return self->symptom;
}
