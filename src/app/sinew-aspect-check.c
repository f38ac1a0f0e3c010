/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-aspect-check.h"

/**
 * SinewAspectCheck:
 *
 * The box that shows an aspect of a comparison, or hides it.
 */
struct _SinewAspectCheck
{
  SinewCheck parent_instance;

  SinewComparison *comparison;
  SinewAspect     *aspect;
};

G_DEFINE_FINAL_TYPE (SinewAspectCheck, sinew_aspect_check, SINEW_TYPE_CHECK)

static void
update (SinewAspectCheck *self)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self),
                               sinew_comparison_is_shown (self->comparison, sinew_aspect_get_id (self->aspect)));
}

static void
sinew_aspect_check_toggled (GtkCheckButton *button)
{
  SinewAspectCheck *self = SINEW_ASPECT_CHECK (button);

  if (self->comparison)
    sinew_comparison_set_shown (self->comparison, sinew_aspect_get_id (self->aspect), gtk_check_button_get_active (button));
}

static void
sinew_aspect_check_dispose (GObject *object)
{
  SinewAspectCheck *self = SINEW_ASPECT_CHECK (object);

  g_clear_object (&self->comparison);
  g_clear_object (&self->aspect);

  G_OBJECT_CLASS (sinew_aspect_check_parent_class)->dispose (object);
}

static void
sinew_aspect_check_class_init (SinewAspectCheckClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sinew_aspect_check_dispose;
  GTK_CHECK_BUTTON_CLASS (klass)->toggled = sinew_aspect_check_toggled;
}

static void
sinew_aspect_check_init (SinewAspectCheck *self)
{
}

/**
 * sinew_aspect_check_new:
 * @comparison: what is compared
 * @aspect: one of its aspects
 */
GtkWidget *
sinew_aspect_check_new (SinewComparison *comparison,
                        SinewAspect     *aspect)
{
  SinewAspectCheck *self = g_object_new (SINEW_TYPE_ASPECT_CHECK, NULL);

  sinew_check_set_text (SINEW_CHECK (self), sinew_aspect_get_name (aspect));
  self->aspect = g_object_ref (aspect);
  self->comparison = g_object_ref (comparison);
  g_signal_connect_object (comparison, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
