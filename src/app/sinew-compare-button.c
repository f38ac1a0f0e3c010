/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-compare-button.h"

/**
 * SinewCompareButton:
 *
 * Adds an item to the comparison; where it is in it, removes it.
 */
struct _SinewCompareButton
{
  GtkButton parent_instance;

  SinewComparer *comparer;
  SinewItem     *item;
};

G_DEFINE_FINAL_TYPE (SinewCompareButton, sinew_compare_button, GTK_TYPE_BUTTON)

static void
update (SinewCompareButton *self)
{
  gboolean    is_in = sinew_comparer_contains (self->comparer, self->item);
  const char *label = is_in ? _("Remove from comparison") : _("Add to comparison");

  gtk_button_set_label (GTK_BUTTON (self), label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), is_in ? "win.remove-from-comparison" : "win.add-to-comparison");
}

static void
sinew_compare_button_dispose (GObject *object)
{
  SinewCompareButton *self = SINEW_COMPARE_BUTTON (object);

  g_clear_object (&self->comparer);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (sinew_compare_button_parent_class)->dispose (object);
}

static void
sinew_compare_button_class_init (SinewCompareButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sinew_compare_button_dispose;
}

static void
sinew_compare_button_init (SinewCompareButton *self)
{
}

/**
 * sinew_compare_button_new:
 * @comparer: has the comparison
 * @item: what is added to it and removed
 */
GtkWidget *
sinew_compare_button_new (SinewComparer *comparer,
                          SinewItem     *item)
{
  SinewCompareButton *self = g_object_new (SINEW_TYPE_COMPARE_BUTTON, NULL);
  g_autofree char    *place = sinew_item_dup_kind_id (item);

  self->comparer = g_object_ref (comparer);
  self->item = g_object_ref (item);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", place);
  g_signal_connect_object (comparer, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
