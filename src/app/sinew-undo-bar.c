/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-undo-bar.h"

#define SECONDS_SHOWN 12

/**
 * SinewUndoBar:
 *
 * Says what was done and offers to undo it, for a while. (The key for undo works
 * longer.)
 */
struct _SinewUndoBar
{
  GtkWidget parent_instance;

  GtkWidget *revealer;
  GtkWidget *label;
  GtkWidget *undo;
  guint      timeout_id;
};

G_DEFINE_FINAL_TYPE (SinewUndoBar, sinew_undo_bar, GTK_TYPE_WIDGET)

static void
sinew_undo_bar_dispose (GObject *object)
{
  SinewUndoBar *self = SINEW_UNDO_BAR (object);

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_UNDO_BAR);

  G_OBJECT_CLASS (sinew_undo_bar_parent_class)->dispose (object);
}

static void
sinew_undo_bar_class_init (SinewUndoBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_undo_bar_dispose;

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

/**
 * sinew_undo_bar_show:
 * @text: what was done, or could not be done
 * @can_undo: whether it can be undone
 */
void
sinew_undo_bar_show (SinewUndoBar *self,
                     const char   *text,
                     gboolean      can_undo)
{
  g_return_if_fail (SINEW_IS_UNDO_BAR (self));

  gtk_label_set_label (GTK_LABEL (self->label), text);
  gtk_widget_set_visible (self->undo, can_undo);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), TRUE);
  g_clear_handle_id (&self->timeout_id, g_source_remove);
  self->timeout_id = g_timeout_add_seconds (SECONDS_SHOWN, timeout_cb, self);
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
