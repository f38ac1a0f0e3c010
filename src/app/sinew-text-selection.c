/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-menu.h"
#include "sinew-popover.h"
#include "sinew-text-selection.h"
#include "sinew-text.h"

/**
 * SinewTextSelection:
 *
 * Lets the texts of a widget be selected with the pointer and copied with the
 * keyboard, although no paragraph is to be a stop of the Tab key: the one under
 * the pointer can be selected, and the last one with a selection keeps it. A menu
 * offers to copy what is selected, or the page.
 */
struct _SinewTextSelection
{
  GObject parent_instance;

  GtkWidget          *widget; /* what the texts are in; has this */
  GtkWidget          *menu;   /* created when it is needed */
  GSimpleActionGroup *actions;

  GtkWidget *hovered;  /* the text under the pointer; a weak pointer */
  GtkWidget *selected; /* the text that was selected last; a weak pointer */
};

G_DEFINE_FINAL_TYPE (SinewTextSelection, sinew_text_selection, G_TYPE_OBJECT)

/* What is under the pointer; NULL over a popover, whose texts can be selected
 * anyway. */
static GtkWidget *
pick (SinewTextSelection *self,
      GtkEventController *controller,
      double              x,
      double              y)
{
  GdkEvent  *event = gtk_event_controller_get_current_event (controller);
  GtkNative *native = gtk_widget_get_native (self->widget);
  GtkWidget *picked;

  if (event && gtk_native_get_for_surface (gdk_event_get_surface (event)) != native)
    return NULL;

  picked = gtk_widget_pick (self->widget, x, y, GTK_PICK_DEFAULT);

  return picked && sinew_text_is (picked) ? picked : NULL;
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

/* What was clicked has the keyboard focus, which is not to be lost. */
static gboolean
is_in_use (GtkWidget *label)
{
  return has_selection (label) || gtk_widget_is_focus (label);
}

static void
hover (SinewTextSelection *self,
       GtkWidget          *picked)
{
  if (picked == self->hovered)
    return;

  if (self->hovered && is_in_use (self->hovered))
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
motion_cb (GtkEventControllerMotion *motion,
           double                    x,
           double                    y,
           gpointer                  user_data)
{
  SinewTextSelection *self = user_data;

  hover (self, pick (self, GTK_EVENT_CONTROLLER (motion), x, y));
}

static GtkWidget *
find_selected (SinewTextSelection *self)
{
  if (self->hovered && has_selection (self->hovered))
    return self->hovered;
  if (self->selected && has_selection (self->selected))
    return self->selected;

  return NULL;
}

static void
copy_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  GtkWidget *label = find_selected (user_data);

  if (label)
    gtk_widget_activate_action (label, "clipboard.copy", NULL);
}

static const GActionEntry entries[] = {
  { "copy", copy_action },
};

static void
ensure_menu (SinewTextSelection *self)
{
  g_autoptr (GMenu) menu = NULL;

  if (self->menu)
    return;

  menu = g_menu_new ();
  g_menu_append (menu, C_ ("menu of a page", "Copy"), "text.copy");
  g_menu_append (menu, _("Copy page"), "win.copy-page");
  /* (Arrow keys lead out of a menu of GTK where only one item can be chosen.) */
  g_menu_append (menu, _("Print…"), "win.print");
  self->menu = sinew_menu_new (G_MENU_MODEL (menu));
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, self->widget);
}

static void
open_menu (SinewTextSelection *self,
           double              x,
           double              y)
{
  ensure_menu (self);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), "copy")),
                               find_selected (self) != NULL);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle){ (int)x, (int)y, 1, 1 });
  sinew_popover_open (self->menu);
}

static void
pressed_cb (GtkGestureClick *click,
            int              n_press,
            double           x,
            double           y,
            gpointer         user_data)
{
  SinewTextSelection *self = user_data;
  GdkEvent           *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (click));

  if (gtk_native_get_for_surface (gdk_event_get_surface (event)) != gtk_widget_get_native (self->widget))
    return;

  gtk_gesture_set_state (GTK_GESTURE (click), GTK_EVENT_SEQUENCE_CLAIMED);
  open_menu (self, x, y);
}

/* A finger does not select a part: it takes the paragraph. */
static void
long_pressed_cb (GtkGestureLongPress *press,
                 double               x,
                 double               y,
                 gpointer             user_data)
{
  SinewTextSelection *self = user_data;

  hover (self, pick (self, GTK_EVENT_CONTROLLER (press), x, y));
  if (self->hovered == NULL)
    return;

  gtk_label_select_region (GTK_LABEL (self->hovered), 0, -1);
  open_menu (self, x, y);
}

static void
sinew_text_selection_dispose (GObject *object)
{
  SinewTextSelection *self = SINEW_TEXT_SELECTION (object);

  g_clear_weak_pointer (&self->hovered);
  g_clear_weak_pointer (&self->selected);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_object (&self->actions);

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

static void
add_controllers (SinewTextSelection *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture         *click = gtk_gesture_click_new ();
  GtkGesture         *press = gtk_gesture_long_press_new ();

  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, 0);
  gtk_widget_add_controller (self->widget, motion);

  /* Before a label, which would open a menu of its own. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  gtk_widget_add_controller (self->widget, GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect_object (press, "pressed", G_CALLBACK (long_pressed_cb), self, 0);
  gtk_widget_add_controller (self->widget, GTK_EVENT_CONTROLLER (press));
}

/**
 * sinew_text_selection_new:
 * @widget: what the texts are in, see sinew_text_new(); lives longer
 *
 * Returns: (transfer full): lives as long as texts are to be selected
 */
SinewTextSelection *
sinew_text_selection_new (GtkWidget *widget)
{
  SinewTextSelection *self = g_object_new (SINEW_TYPE_TEXT_SELECTION, NULL);

  self->widget = widget;
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (widget, "text", G_ACTION_GROUP (self->actions));
  add_controllers (self);

  return self;
}

/**
 * sinew_text_selection_open_menu:
 *
 * Opens the menu without a pointer, at the top of what the texts are in.
 */
void
sinew_text_selection_open_menu (SinewTextSelection *self)
{
  g_return_if_fail (SINEW_IS_TEXT_SELECTION (self));

  open_menu (self, gtk_widget_get_width (self->widget) / 2.0, 0);
}
