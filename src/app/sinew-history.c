/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-history.h"

/**
 * SinewHistory:
 *
 * The places that were visited, and where among them one is. Ticks are no part
 * of it: they stay as they are.
 */
struct _SinewHistory
{
  GObject parent_instance;

  GPtrArray *places;
  guint      n_reached;  /* the present place is the last of these */
  gboolean   is_preview; /* the present place is one that somebody passes by */
};

enum {
  PROP_0,
  PROP_PLACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinewHistory, sinew_history, G_TYPE_OBJECT)

static void
sinew_history_finalize (GObject *object)
{
  g_ptr_array_unref (SINEW_HISTORY (object)->places);

  G_OBJECT_CLASS (sinew_history_parent_class)->finalize (object);
}

static void
sinew_history_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PLACE:
      g_value_set_string (value, sinew_history_get_place (SINEW_HISTORY (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_history_class_init (SinewHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sinew_history_finalize;
  object_class->get_property = sinew_history_get_property;

  properties[PROP_PLACE] =
    g_param_spec_string ("place", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinew_history_init (SinewHistory *self)
{
  self->places = g_ptr_array_new_with_free_func (g_free);
}

SinewHistory *
sinew_history_new (void)
{
  return g_object_new (SINEW_TYPE_HISTORY, NULL);
}

/**
 * sinew_history_get_place:
 *
 * Returns: (nullable): where one is; %NULL before the first visit
 */
const char *
sinew_history_get_place (SinewHistory *self)
{
  g_return_val_if_fail (SINEW_IS_HISTORY (self), NULL);

  return self->n_reached ? g_ptr_array_index (self->places, self->n_reached - 1) : NULL;
}

/**
 * sinew_history_visit:
 *
 * Goes to a new place, from which there is no way forward. Visiting the present
 * place again changes nothing.
 */
void
sinew_history_visit (SinewHistory *self,
                     const char   *place)
{
  g_return_if_fail (SINEW_IS_HISTORY (self) && place != NULL);

  self->is_preview = FALSE;
  if (g_strcmp0 (sinew_history_get_place (self), place) == 0)
    return;

  g_ptr_array_set_size (self->places, self->n_reached);
  g_ptr_array_add (self->places, g_strdup (place));
  self->n_reached++;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
}

/**
 * sinew_history_preview:
 *
 * Goes to a place on the way to another one: going through a list leaves one
 * place in the history, not one for each row.
 */
void
sinew_history_preview (SinewHistory *self,
                       const char   *place)
{
  g_return_if_fail (SINEW_IS_HISTORY (self) && place != NULL);

  if (g_strcmp0 (sinew_history_get_place (self), place) == 0)
    return;

  if (self->is_preview)
    self->n_reached--;
  self->is_preview = FALSE;

  /* Back where the list was entered: that place was visited. */
  if (g_strcmp0 (sinew_history_get_place (self), place) == 0)
    {
      g_ptr_array_set_size (self->places, self->n_reached);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
      return;
    }

  sinew_history_visit (self, place);
  self->is_preview = TRUE;
}

gboolean
sinew_history_can_go_back (SinewHistory *self)
{
  g_return_val_if_fail (SINEW_IS_HISTORY (self), FALSE);

  return self->n_reached > 1;
}

gboolean
sinew_history_can_go_forward (SinewHistory *self)
{
  g_return_val_if_fail (SINEW_IS_HISTORY (self), FALSE);

  return self->n_reached < self->places->len;
}

/**
 * sinew_history_go_back:
 *
 * Returns: whether there was a place to go back to
 */
gboolean
sinew_history_go_back (SinewHistory *self)
{
  if (!sinew_history_can_go_back (self))
    return FALSE;

  self->n_reached--;
  self->is_preview = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);

  return TRUE;
}

/**
 * sinew_history_go_forward:
 *
 * Returns: whether there was a place to go forward to
 */
gboolean
sinew_history_go_forward (SinewHistory *self)
{
  if (!sinew_history_can_go_forward (self))
    return FALSE;

  self->n_reached++;
  self->is_preview = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);

  return TRUE;
}
