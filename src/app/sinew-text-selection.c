/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-text-selection.h"
#include "sinew-text.h"

/**
 * SinewTextSelection:
 *
 * Lets the texts of a widget be selected with the pointer and copied with the
 * keyboard, although no paragraph is to be a stop of the Tab key: the one under
 * the pointer can be selected, and the last one with a selection keeps it.
 */
struct _SinewTextSelection
{
  GObject parent_instance;

  GtkWidget *hovered;  /* the text under the pointer; a weak pointer */
  GtkWidget *selected; /* the text that was selected last; a weak pointer */
};

G_DEFINE_FINAL_TYPE (SinewTextSelection, sinew_text_selection, G_TYPE_OBJECT)

/* What is under the pointer, in the window or in a popover. */
static GtkWidget *
pick (GtkEventController *controller)
{
  GdkEvent  *event = gtk_event_controller_get_current_event (controller);
  GtkNative *native = gtk_native_get_for_surface (gdk_event_get_surface (event));
  double     x, y, native_x, native_y;

  if (native == NULL || !gdk_event_get_position (event, &x, &y))
    return NULL;

  gtk_native_get_surface_transform (native, &native_x, &native_y);

  return gtk_widget_pick (GTK_WIDGET (native), x - native_x, y - native_y, GTK_PICK_DEFAULT);
}

static void
set_selecting (GtkWidget **place,
               GtkWidget  *label)
{
  if (*place == label)
    return;

  if (*place)
    sinew_text_set_selecting (*place, FALSE);
  g_set_weak_pointer (place, label);
  if (label)
    sinew_text_set_selecting (label, TRUE);
}

static gboolean
has_selection (GtkWidget *label)
{
  return gtk_label_get_selection_bounds (GTK_LABEL (label), NULL, NULL);
}

static void
motion_cb (GtkEventControllerMotion *motion,
           double                    x,
           double                    y,
           gpointer                  user_data)
{
  SinewTextSelection *self = user_data;
  GtkWidget          *picked = pick (GTK_EVENT_CONTROLLER (motion));

  if (picked && !sinew_text_is (picked))
    picked = NULL;
  if (picked == self->hovered)
    return;

  if (self->hovered && has_selection (self->hovered))
    {
      GtkWidget *label = self->hovered;

      g_clear_weak_pointer (&self->hovered);
      if (self->selected != label)
        set_selecting (&self->selected, label);
    }
  if (picked && picked == self->selected)
    g_clear_weak_pointer (&self->selected);
  set_selecting (&self->hovered, picked);
}

static void
sinew_text_selection_dispose (GObject *object)
{
  SinewTextSelection *self = SINEW_TEXT_SELECTION (object);

  g_clear_weak_pointer (&self->hovered);
  g_clear_weak_pointer (&self->selected);

  G_OBJECT_CLASS (sinew_text_selection_parent_class)->dispose (object);
}

static void
sinew_text_selection_class_init (SinewTextSelectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sinew_text_selection_dispose;
}

static void
sinew_text_selection_init (SinewTextSelection *self)
{
}

/**
 * sinew_text_selection_new:
 * @widget: what the texts are in, see sinew_text_new()
 *
 * Returns: (transfer full): lives as long as texts are to be selected
 */
SinewTextSelection *
sinew_text_selection_new (GtkWidget *widget)
{
  SinewTextSelection *self = g_object_new (SINEW_TYPE_TEXT_SELECTION, NULL);
  GtkEventController *motion = gtk_event_controller_motion_new ();

  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, 0);
  gtk_widget_add_controller (widget, motion);

  return self;
}
