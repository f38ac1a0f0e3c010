/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-check.h"
#include "sinew-preferences.h"

/**
 * SinewPreferences:
 *
 * Shows the settings that somebody chooses. They are followed at once.
 */
struct _SinewPreferences
{
  GtkWindow parent_instance;

  GtkWidget *text_size;
  GtkWidget *reopen;
  GtkWidget *sides;
};

G_DEFINE_FINAL_TYPE (SinewPreferences, sinew_preferences, GTK_TYPE_WINDOW)

static void
sinew_preferences_class_init (SinewPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (SINEW_TYPE_CHECK);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewPreferences, text_size);
  gtk_widget_class_bind_template_child (widget_class, SinewPreferences, reopen);
  gtk_widget_class_bind_template_child (widget_class, SinewPreferences, sides);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
}

static void
sinew_preferences_init (SinewPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sinew_preferences_new:
 * @settings: what is chosen
 */
GtkWindow *
sinew_preferences_new (SinewSettings *settings)
{
  const GBindingFlags both_ways = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;
  SinewPreferences   *self = g_object_new (SINEW_TYPE_PREFERENCES, NULL);

  g_object_bind_property (settings, "text-size", self->text_size, "value", both_ways);
  g_object_bind_property (settings, "reopen", self->reopen, "active", both_ways);
  g_object_bind_property (settings, "sides", self->sides, "active", both_ways);

  return GTK_WINDOW (self);
}
