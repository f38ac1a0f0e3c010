/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-comparison-button.h"

/**
 * SinewComparisonButton:
 *
 * Leads to the comparison, and tells how many items it has. It is not there without
 * any.
 */
struct _SinewComparisonButton
{
  GtkButton parent_instance;

  SinewComparer *comparer;
  GtkWidget     *word;
  GtkWidget     *count;
};

G_DEFINE_FINAL_TYPE (SinewComparisonButton, sinew_comparison_button, GTK_TYPE_BUTTON)

static void
update (SinewComparisonButton *self)
{
  SinewComparison *comparison = sinew_comparer_get_comparison (self->comparer);
  guint            n = comparison ? sinew_comparison_get_items (comparison)->len : 0;
  g_autofree char *count = g_strdup_printf ("%u", n);
  g_autofree char *description = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  if (n == 0)
    return;

  description = sinew_subject_count_to_text (sinew_comparison_get_subject (comparison), n);
  gtk_label_set_label (GTK_LABEL (self->count), count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
sinew_comparison_button_dispose (GObject *object)
{
  g_clear_object (&SINEW_COMPARISON_BUTTON (object)->comparer);

  G_OBJECT_CLASS (sinew_comparison_button_parent_class)->dispose (object);
}

static void
sinew_comparison_button_class_init (SinewComparisonButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sinew_comparison_button_dispose;
}

static void
sinew_comparison_button_init (SinewComparisonButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *sign = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "view-grid-symbolic",
                                  NULL);

  self->word = gtk_label_new (_("Comparison"));
  self->count = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->count, "count");
  gtk_box_append (GTK_BOX (box), sign);
  gtk_box_append (GTK_BOX (box), self->word);
  gtk_box_append (GTK_BOX (box), self->count);
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), _("Comparison"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.show-comparison");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Comparison"), -1);
}

/**
 * sinew_comparison_button_new:
 * @comparer: has the comparison
 */
GtkWidget *
sinew_comparison_button_new (SinewComparer *comparer)
{
  SinewComparisonButton *self = g_object_new (SINEW_TYPE_COMPARISON_BUTTON, NULL);

  self->comparer = g_object_ref (comparer);
  g_signal_connect_object (comparer, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * sinew_comparison_button_set_compact:
 * @is_compact: whether its sign and number have to do
 */
void
sinew_comparison_button_set_compact (SinewComparisonButton *self,
                                     gboolean               is_compact)
{
  g_return_if_fail (SINEW_IS_COMPARISON_BUTTON (self));

  gtk_widget_set_visible (self->word, !is_compact);
}
