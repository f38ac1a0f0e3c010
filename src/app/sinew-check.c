/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-check.h"

/* What a text may be wide before it wraps. */
#define N_CHARS 30

/**
 * SinewCheck:
 *
 * A box with a text that wraps, and the base of boxes that show something else.
 * (GtkCheckButton offers assistive tools no action; the class actions here do.)
 */
G_DEFINE_TYPE (SinewCheck, sinew_check, GTK_TYPE_CHECK_BUTTON)

static void
toggle_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  GtkCheckButton *button = GTK_CHECK_BUTTON (widget);

  gtk_check_button_set_active (button, !gtk_check_button_get_active (button));
}

static void
focus_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  gtk_widget_grab_focus (widget);
}

/* GtkCheckButton takes the arrow keys for a group of radio buttons and toggles a
 * box that has no group: here they lead to the next box. */
static gboolean
sinew_check_focus (GtkWidget       *widget,
                   GtkDirectionType direction)
{
  return gtk_widget_is_focus (widget) ? FALSE : gtk_widget_grab_focus (widget);
}

static void
sinew_check_class_init (SinewCheckClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->focus = sinew_check_focus;

  gtk_widget_class_install_action (widget_class, "check.toggle", NULL, toggle_action);
  gtk_widget_class_install_action (widget_class, "check.focus", NULL, focus_action);
}

static void
sinew_check_init (SinewCheck *self)
{
}

/**
 * sinew_check_new:
 * @text: what the box is for; it is the accessible name too
 */
GtkWidget *
sinew_check_new (const char *text)
{
  GtkWidget *self = g_object_new (SINEW_TYPE_CHECK, NULL);

  sinew_check_set_text (SINEW_CHECK (self), text);

  return self;
}

/**
 * sinew_check_set_text:
 * @text: what the box is for; it is the accessible name too
 *
 * Gives it a label that wraps.
 */
void
sinew_check_set_text (SinewCheck *self,
                      const char *text)
{
  GtkWidget *label;

  g_return_if_fail (SINEW_IS_CHECK (self) && text != NULL);

  label = g_object_new (GTK_TYPE_LABEL,
                        "label", text,
                        "wrap", TRUE,
                        "max-width-chars", N_CHARS,
                        "xalign", 0.0,
                        "hexpand", TRUE,
                        NULL);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (self), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}
