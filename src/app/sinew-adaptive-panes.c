/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-adaptive-panes.h"
#include "sinew-text.h"

/* In characters: what the page wants beside other panes. */
#define N_CHARS_PAGE 56

/**
 * SinewAdaptivePanes:
 *
 * Symptoms, lists and page side by side where there is room for all; the page
 * beside one of the others where there is room for two; else the current one.
 * What there is room for follows from what the panes ask for, and so from the
 * size of text too. What is spread takes the place of one pane more. The page can
 * have all of the room: then the panes beside it are hidden until one is asked for.
 */
struct _SinewAdaptivePanes
{
  GtkWidget parent_instance;

  GtkWidget *panes[SINEW_N_PANES];
  SinewPane  current;
  SinewPane  side; /* what stands beside the page when there is room for two */
  gboolean   is_spread;
  gboolean   has_sides; /* whether anything stands beside the page */
  guint      n_fitting; /* panes that there is room for */
  guint      n_panes;
  guint      notify_id;
  gboolean   has_place;
  gboolean   has_hidden_focus; /* something hidden had the keyboard focus */
};

enum {
  PROP_0,
  PROP_SYMPTOMS,
  PROP_LISTS,
  PROP_PAGE,
  PROP_N_PANES,
  PROP_CURRENT,
  PROP_SIDES,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinewAdaptivePanes, sinew_adaptive_panes, GTK_TYPE_WIDGET)

static int
measure_side (SinewAdaptivePanes *self,
              SinewPane           pane)
{
  int natural;

  gtk_widget_measure (self->panes[pane], GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static int
measure_page (SinewAdaptivePanes *self)
{
  return N_CHARS_PAGE * sinew_text_get_char_width (GTK_WIDGET (self));
}

static guint
count_panes_that_fit (SinewAdaptivePanes *self,
                      int                 width)
{
  int symptoms = measure_side (self, SINEW_PANE_SYMPTOMS);
  int lists = measure_side (self, SINEW_PANE_LISTS);
  int page = measure_page (self);

  if (width >= symptoms + lists + page)
    return 3;

  return width >= MAX (symptoms, lists) + page ? 2 : 1;
}

static GtkSizeRequestMode
sinew_adaptive_panes_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sinew_adaptive_panes_measure (GtkWidget     *widget,
                              GtkOrientation orientation,
                              int            for_size,
                              int           *minimum,
                              int           *natural,
                              int           *minimum_baseline,
                              int           *natural_baseline)
{
  SinewAdaptivePanes *self = SINEW_ADAPTIVE_PANES (widget);

  *minimum = *natural = 0;
  for (guint i = 0; i < SINEW_N_PANES; i++)
    {
      int pane_minimum, pane_natural;

      gtk_widget_measure (self->panes[i], orientation, -1, &pane_minimum, &pane_natural, NULL, NULL);
      *minimum = MAX (*minimum, pane_minimum);
      *natural = MAX (*natural, pane_natural);
    }
}

static gboolean
notify_n_panes_cb (gpointer user_data)
{
  SinewAdaptivePanes *self = user_data;

  self->notify_id = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_PANES]);

  return G_SOURCE_REMOVE;
}

static guint
count_panes (SinewAdaptivePanes *self)
{
  return self->is_spread ? MAX (self->n_fitting, 2) - 1 : self->n_fitting;
}

/* Others change their size on this, which they cannot do while sizes are given out.
 * The first size that is given out tells them too that there is one. */
static void
set_n_panes (SinewAdaptivePanes *self,
             guint               n_panes)
{
  if (self->n_panes == n_panes && self->has_place)
    return;

  self->n_panes = n_panes;
  self->has_place = TRUE;
  if (self->notify_id == 0)
    self->notify_id = g_idle_add_full (GDK_PRIORITY_REDRAW - 1, notify_n_panes_cb, self, NULL);
}

static gboolean
has_focus_within (GtkWidget *pane)
{
  GtkRoot   *root = gtk_widget_get_root (pane);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && (focus == pane || gtk_widget_is_ancestor (focus, pane));
}

static void
update_shown (SinewAdaptivePanes *self)
{
  for (guint i = 0; i < SINEW_N_PANES; i++)
    {
      gboolean is_shown = sinew_adaptive_panes_is_shown (self, i);

      if (self->panes[i] == NULL)
        continue;

      if (!is_shown && has_focus_within (self->panes[i]))
        self->has_hidden_focus = TRUE;
      gtk_widget_set_child_visible (self->panes[i], is_shown);
    }
}

static void
sinew_adaptive_panes_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  SinewAdaptivePanes *self = SINEW_ADAPTIVE_PANES (widget);
  gboolean            is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int                 x = 0;

  self->n_fitting = count_panes_that_fit (self, width);
  set_n_panes (self, count_panes (self));
  update_shown (self);

  for (guint i = 0; i < SINEW_N_PANES; i++)
    {
      gboolean is_last = i == SINEW_PANE_PAGE || self->n_panes == 1;
      gboolean is_shown = sinew_adaptive_panes_is_shown (self, i);
      int      pane_width = is_last ? width - x : measure_side (self, i);
      int      pane_minimum;

      if (!is_shown)
        continue;

      gtk_widget_measure (self->panes[i], GTK_ORIENTATION_HORIZONTAL, -1, &pane_minimum, NULL, NULL, NULL);
      pane_width = MAX (pane_width, pane_minimum);
      gtk_widget_size_allocate (self->panes[i],
                                &(GtkAllocation){ is_mirrored ? width - x - pane_width : x, 0, pane_width, height },
                                -1);
      x += pane_width;
    }
}

static void
set_pane (SinewAdaptivePanes *self,
          SinewPane           pane,
          GtkWidget          *widget)
{
  g_clear_pointer (&self->panes[pane], gtk_widget_unparent);
  self->panes[pane] = widget;
  if (widget)
    gtk_widget_insert_after (widget, GTK_WIDGET (self), pane > 0 ? self->panes[pane - 1] : NULL);
}

static void
sinew_adaptive_panes_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SinewAdaptivePanes *self = SINEW_ADAPTIVE_PANES (object);

  switch (prop_id)
    {
    case PROP_SYMPTOMS:
    case PROP_LISTS:
    case PROP_PAGE:
      g_value_set_object (value, self->panes[prop_id - PROP_SYMPTOMS]);
      break;
    case PROP_N_PANES:
      g_value_set_uint (value, self->n_panes);
      break;
    case PROP_CURRENT:
      g_value_set_uint (value, self->current);
      break;
    case PROP_SIDES:
      g_value_set_boolean (value, self->has_sides);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_adaptive_panes_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SinewAdaptivePanes *self = SINEW_ADAPTIVE_PANES (object);

  switch (prop_id)
    {
    case PROP_SYMPTOMS:
    case PROP_LISTS:
    case PROP_PAGE:
      set_pane (self, prop_id - PROP_SYMPTOMS, g_value_get_object (value));
      break;
    case PROP_CURRENT:
      sinew_adaptive_panes_set_current (self, g_value_get_uint (value));
      break;
    case PROP_SIDES:
      sinew_adaptive_panes_set_sides (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_adaptive_panes_dispose (GObject *object)
{
  SinewAdaptivePanes *self = SINEW_ADAPTIVE_PANES (object);

  for (guint i = 0; i < SINEW_N_PANES; i++)
    set_pane (self, i, NULL);
  g_clear_handle_id (&self->notify_id, g_source_remove);

  G_OBJECT_CLASS (sinew_adaptive_panes_parent_class)->dispose (object);
}

static void
sinew_adaptive_panes_class_init (SinewAdaptivePanesClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_adaptive_panes_dispose;
  object_class->get_property = sinew_adaptive_panes_get_property;
  object_class->set_property = sinew_adaptive_panes_set_property;
  widget_class->get_request_mode = sinew_adaptive_panes_get_request_mode;
  widget_class->measure = sinew_adaptive_panes_measure;
  widget_class->size_allocate = sinew_adaptive_panes_size_allocate;

  properties[PROP_SYMPTOMS] =
    g_param_spec_object ("symptoms", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LISTS] =
    g_param_spec_object ("lists", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PAGE] =
    g_param_spec_object ("page", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_PANES] =
    g_param_spec_uint ("n-panes", NULL, NULL, 1, SINEW_N_PANES, SINEW_N_PANES, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CURRENT] =
    g_param_spec_uint ("current", NULL, NULL, 0, SINEW_N_PANES - 1, SINEW_PANE_SYMPTOMS,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SIDES] =
    g_param_spec_boolean ("sides", NULL, NULL, TRUE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinew_adaptive_panes_init (SinewAdaptivePanes *self)
{
  self->n_fitting = self->n_panes = SINEW_N_PANES;
  self->side = SINEW_PANE_SYMPTOMS;
  self->has_sides = TRUE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * sinew_adaptive_panes_get_n_panes:
 *
 * Returns: how many panes stand side by side, from 1 to 3, or would if those
 *   beside the page were not hidden
 */
guint
sinew_adaptive_panes_get_n_panes (SinewAdaptivePanes *self)
{
  g_return_val_if_fail (SINEW_IS_ADAPTIVE_PANES (self), 0);

  return self->n_panes;
}

SinewPane
sinew_adaptive_panes_get_current (SinewAdaptivePanes *self)
{
  g_return_val_if_fail (SINEW_IS_ADAPTIVE_PANES (self), 0);

  return self->current;
}

/**
 * sinew_adaptive_panes_set_current:
 * @current: the pane to show, whatever there is room for. One of those beside the
 *   page brings them back where they are hidden
 */
void
sinew_adaptive_panes_set_current (SinewAdaptivePanes *self,
                                  SinewPane           current)
{
  g_return_if_fail (SINEW_IS_ADAPTIVE_PANES (self) && (guint)current < SINEW_N_PANES);

  if (current != SINEW_PANE_PAGE)
    self->side = current;
  if (current != SINEW_PANE_PAGE && self->n_panes > 1)
    sinew_adaptive_panes_set_sides (self, TRUE);
  if (self->current == current)
    return;

  self->current = current;
  /* At once, so that the keyboard focus can go there. */
  update_shown (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CURRENT]);
}

/**
 * sinew_adaptive_panes_set_spread:
 * @is_spread: whether the page wants the place of one pane more
 */
void
sinew_adaptive_panes_set_spread (SinewAdaptivePanes *self,
                                 gboolean            is_spread)
{
  guint n_panes;

  g_return_if_fail (SINEW_IS_ADAPTIVE_PANES (self));

  if (self->is_spread == !!is_spread)
    return;

  self->is_spread = !!is_spread;
  n_panes = count_panes (self);
  if (n_panes == self->n_panes)
    return;

  self->n_panes = n_panes;
  update_shown (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_PANES]);
}

/**
 * sinew_adaptive_panes_set_sides:
 * @has_sides: whether anything stands beside the page; without effect where there
 *   is room for one pane only
 */
void
sinew_adaptive_panes_set_sides (SinewAdaptivePanes *self,
                                gboolean            has_sides)
{
  g_return_if_fail (SINEW_IS_ADAPTIVE_PANES (self));

  if (self->has_sides == !!has_sides)
    return;

  self->has_sides = !!has_sides;
  update_shown (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDES]);
}

/**
 * sinew_adaptive_panes_get_sides:
 *
 * Returns: whether anything stands beside the page where there is room
 */
gboolean
sinew_adaptive_panes_get_sides (SinewAdaptivePanes *self)
{
  g_return_val_if_fail (SINEW_IS_ADAPTIVE_PANES (self), TRUE);

  return self->has_sides;
}

/**
 * sinew_adaptive_panes_take_hidden_focus:
 *
 * Returns: whether a pane was hidden, since this was asked for last, that had the
 *   keyboard focus: GTK gives it to the first widget of the window then
 */
gboolean
sinew_adaptive_panes_take_hidden_focus (SinewAdaptivePanes *self)
{
  gboolean had;

  g_return_val_if_fail (SINEW_IS_ADAPTIVE_PANES (self), FALSE);

  had = self->has_hidden_focus;
  self->has_hidden_focus = FALSE;

  return had;
}

/**
 * sinew_adaptive_panes_is_shown:
 *
 * Returns: whether @pane is among those that are shown now
 */
gboolean
sinew_adaptive_panes_is_shown (SinewAdaptivePanes *self,
                               SinewPane           pane)
{
  g_return_val_if_fail (SINEW_IS_ADAPTIVE_PANES (self), FALSE);

  if (self->n_panes > 1 && !self->has_sides)
    return pane == SINEW_PANE_PAGE;

  switch (self->n_panes)
    {
    case 1:
      return pane == self->current;
    case 2:
      return pane == SINEW_PANE_PAGE || pane == self->side;
    default:
      return TRUE;
    }
}
