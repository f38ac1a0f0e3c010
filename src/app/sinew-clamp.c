/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-clamp.h"
#include "sinew-text.h"

/* In characters: longer lines are hard to read. */
#define N_CHARS_MAX 136

/**
 * SinewClamp:
 *
 * Keeps its one child from becoming wider than is good to read. The rest of the
 * width stays empty at the end.
 */
struct _SinewClamp
{
  GtkWidget parent_instance;

  GtkWidget *child;
};

enum {
  PROP_0,
  PROP_CHILD,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinewClamp, sinew_clamp, GTK_TYPE_WIDGET)

static int
get_maximum (GtkWidget *widget)
{
  return N_CHARS_MAX * sinew_text_get_char_width (widget);
}

static GtkSizeRequestMode
sinew_clamp_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sinew_clamp_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  SinewClamp *self = SINEW_CLAMP (widget);
  int         minimum_width;

  *minimum = *natural = 0;
  if (self->child == NULL)
    return;

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    {
      gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum_width, NULL, NULL, NULL);
      for_size = MAX (MIN (for_size, get_maximum (widget)), minimum_width);
    }
  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
sinew_clamp_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  SinewClamp   *self = SINEW_CLAMP (widget);
  GtkAllocation place = { 0, 0, 0, height };
  int           minimum;

  if (self->child == NULL)
    return;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  place.width = MAX (MIN (width, get_maximum (widget)), minimum);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    place.x = width - place.width;
  gtk_widget_size_allocate (self->child, &place, -1);
}

static void
sinew_clamp_set_child (SinewClamp *self,
                       GtkWidget  *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
sinew_clamp_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, SINEW_CLAMP (object)->child);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_clamp_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_CHILD:
      sinew_clamp_set_child (SINEW_CLAMP (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_clamp_dispose (GObject *object)
{
  sinew_clamp_set_child (SINEW_CLAMP (object), NULL);

  G_OBJECT_CLASS (sinew_clamp_parent_class)->dispose (object);
}

static void
sinew_clamp_class_init (SinewClampClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_clamp_dispose;
  object_class->get_property = sinew_clamp_get_property;
  object_class->set_property = sinew_clamp_set_property;
  widget_class->get_request_mode = sinew_clamp_get_request_mode;
  widget_class->measure = sinew_clamp_measure;
  widget_class->size_allocate = sinew_clamp_size_allocate;

  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinew_clamp_init (SinewClamp *self)
{
}
