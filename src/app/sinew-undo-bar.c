/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-undo-bar.h"

#define SECONDS_SHOWN 12

/**
 * SinewUndoBar:
 *
 * Says what was done and offers to undo it, for a while. Only what was done last
 * can be undone. (The key for undo works longer than the bar is shown.)
 */
struct _SinewUndoBar
{
  GtkWidget parent_instance;

  GtkWidget *revealer;
  GtkWidget *label;
  GtkWidget *undo;
  guint      timeout_id;

  SinewUndoFunc  func; /* undoes what was done last */
  gpointer       data;
  GDestroyNotify destroy;
};

enum {
  PROP_0,
  PROP_CAN_UNDO,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinewUndoBar, sinew_undo_bar, GTK_TYPE_WIDGET)

static void
set_command (SinewUndoBar  *self,
             SinewUndoFunc  func,
             gpointer       data,
             GDestroyNotify destroy)
{
  GDestroyNotify old_destroy = self->destroy;
  gpointer       old_data = self->data;
  gboolean       could_undo = self->func != NULL;

  self->func = func;
  self->data = data;
  self->destroy = destroy;
  if (old_destroy)
    old_destroy (old_data);
  if (could_undo != (func != NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
}

static void
sinew_undo_bar_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, SINEW_UNDO_BAR (object)->func != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_undo_bar_dispose (GObject *object)
{
  SinewUndoBar *self = SINEW_UNDO_BAR (object);

  set_command (self, NULL, NULL, NULL);
  g_clear_handle_id (&self->timeout_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_UNDO_BAR);

  G_OBJECT_CLASS (sinew_undo_bar_parent_class)->dispose (object);
}

static void
sinew_undo_bar_class_init (SinewUndoBarClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_undo_bar_dispose;
  object_class->get_property = sinew_undo_bar_get_property;

  properties[PROP_CAN_UNDO] =
    g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-undo-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewUndoBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, SinewUndoBar, label);
  gtk_widget_class_bind_template_child (widget_class, SinewUndoBar, undo);
  gtk_widget_class_bind_template_callback (widget_class, sinew_undo_bar_hide);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "undobar");
}

static void
sinew_undo_bar_init (SinewUndoBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static gboolean
timeout_cb (gpointer user_data)
{
  SinewUndoBar *self = user_data;

  self->timeout_id = 0;
  sinew_undo_bar_hide (self);

  return G_SOURCE_REMOVE;
}

static void
show (SinewUndoBar *self,
      const char   *text,
      gboolean      can_undo)
{
  gtk_label_set_label (GTK_LABEL (self->label), text);
  gtk_widget_set_visible (self->undo, can_undo);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), TRUE);
  g_clear_handle_id (&self->timeout_id, g_source_remove);
  self->timeout_id = g_timeout_add_seconds (SECONDS_SHOWN, timeout_cb, self);
}

/**
 * sinew_undo_bar_offer:
 * @text: what was done
 * @func: undoes it
 * @data: what @func is given
 * @destroy: (nullable): frees @data, once it was undone or something else was done
 */
void
sinew_undo_bar_offer (SinewUndoBar  *self,
                      const char    *text,
                      SinewUndoFunc  func,
                      gpointer       data,
                      GDestroyNotify destroy)
{
  g_return_if_fail (SINEW_IS_UNDO_BAR (self) && text != NULL && func != NULL);

  set_command (self, func, data, destroy);
  show (self, text, TRUE);
}

/**
 * sinew_undo_bar_tell:
 * @text: what could not be done, or needs no undoing
 */
void
sinew_undo_bar_tell (SinewUndoBar *self,
                     const char   *text)
{
  g_return_if_fail (SINEW_IS_UNDO_BAR (self) && text != NULL);

  show (self, text, FALSE);
}

/**
 * sinew_undo_bar_undo:
 *
 * Undoes what was done last.
 */
void
sinew_undo_bar_undo (SinewUndoBar *self)
{
  SinewUndoFunc  func;
  gpointer       data;
  GDestroyNotify destroy;

  g_return_if_fail (SINEW_IS_UNDO_BAR (self));

  func = self->func;
  data = g_steal_pointer (&self->data);
  destroy = g_steal_pointer (&self->destroy);
  set_command (self, NULL, NULL, NULL);
  sinew_undo_bar_hide (self);
  if (func)
    func (data);
  if (destroy)
    destroy (data);
}

/**
 * sinew_undo_bar_forget:
 * @func: what undoes it
 *
 * If this was done last, it can no longer be undone.
 */
void
sinew_undo_bar_forget (SinewUndoBar *self,
                       SinewUndoFunc func)
{
  g_return_if_fail (SINEW_IS_UNDO_BAR (self) && func != NULL);

  if (self->func != func)
    return;

  set_command (self, NULL, NULL, NULL);
  sinew_undo_bar_hide (self);
}

/**
 * sinew_undo_bar_hide:
 *
 * Takes the bar away before its time.
 */
void
sinew_undo_bar_hide (SinewUndoBar *self)
{
  g_return_if_fail (SINEW_IS_UNDO_BAR (self));

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
