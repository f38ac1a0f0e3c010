/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-obstacle-note.h"

/**
 * SinewObstacleNote:
 *
 * Shown where no nutrient remains: names the box whose removal brings most back,
 * and offers that.
 */
struct _SinewObstacleNote
{
  GtkWidget parent_instance;

  GtkWidget *text;
  GtkWidget *untick;
  GtkWidget *untick_label;

  SinewFacets *facets;
};

G_DEFINE_FINAL_TYPE (SinewObstacleNote, sinew_obstacle_note, GTK_TYPE_WIDGET)

static void
update (SinewObstacleNote *self)
{
  guint            n;
  gboolean         is_empty = sinew_facets_count_remaining (self->facets) == 0;
  SinewItem       *obstacle = sinew_facets_find_obstacle (self->facets, &n);
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), is_empty);
  gtk_widget_set_visible (self->untick, obstacle != NULL);
  if (!is_empty)
    return;

  if (obstacle)
    {
      g_autofree char *label = g_strdup_printf (_("Untick “%s”"), sinew_item_get_name (obstacle));

      text = g_strdup_printf (ngettext ("No nutrient is linked with all of these. Without “%s” there is %u.",
                                        "No nutrient is linked with all of these. Without “%s” there are %u.", n),
                              sinew_item_get_name (obstacle), n);
      gtk_label_set_label (GTK_LABEL (self->untick_label), label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->untick), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->untick), "s", sinew_item_get_id (obstacle));
    }
  else
    text = g_strdup (_("No nutrient is linked with all of these, nor with all but one of them."));

  gtk_label_set_label (GTK_LABEL (self->text), text);
}

static void
sinew_obstacle_note_dispose (GObject *object)
{
  SinewObstacleNote *self = SINEW_OBSTACLE_NOTE (object);
  GtkWidget         *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_OBSTACLE_NOTE);
  /* Those that the template does not bind stay. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->facets);

  G_OBJECT_CLASS (sinew_obstacle_note_parent_class)->dispose (object);
}

static void
sinew_obstacle_note_class_init (SinewObstacleNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_obstacle_note_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-obstacle-note.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewObstacleNote, text);
  gtk_widget_class_bind_template_child (widget_class, SinewObstacleNote, untick);
  gtk_widget_class_bind_template_child (widget_class, SinewObstacleNote, untick_label);
}

static void
sinew_obstacle_note_init (SinewObstacleNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sinew_obstacle_note_set_facets:
 * @facets: what is ticked
 *
 * To be called once.
 */
void
sinew_obstacle_note_set_facets (SinewObstacleNote *self,
                                SinewFacets       *facets)
{
  g_return_if_fail (SINEW_IS_OBSTACLE_NOTE (self) && SINEW_IS_FACETS (facets) && self->facets == NULL);

  self->facets = g_object_ref (facets);
  g_signal_connect_object (facets, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
