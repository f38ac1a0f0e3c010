/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-settings.h"

#define SECONDS_UNTIL_KEPT 2

/**
 * SinewSettings:
 *
 * What is remembered from one start to the next: how the window stands, how large
 * text is, which page was seen last. What is ticked is none of it. Where there is
 * nothing to keep it in, it is remembered until the program ends.
 */
struct _SinewSettings
{
  GObject parent_instance;

  GSettings *kept; /* NULL without any */
  guint      timeout_id;

  int      width;
  int      height;
  gboolean maximized;
  gboolean sides;
  char    *pane;
  int      text_size;
  gboolean reopen;
  char    *place;
};

/* Named as the keys of the schema are. */
enum {
  PROP_0,
  PROP_WIDTH,
  PROP_HEIGHT,
  PROP_MAXIMIZED,
  PROP_SIDES,
  PROP_PANE,
  PROP_TEXT_SIZE,
  PROP_REOPEN,
  PROP_PLACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinewSettings, sinew_settings, G_TYPE_OBJECT)

static void
set_int (SinewSettings *self,
         guint          prop,
         int           *field,
         int            value)
{
  if (*field == value)
    return;

  *field = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
set_string (SinewSettings *self,
            guint          prop,
            char         **field,
            const char    *value)
{
  if (value == NULL || g_str_equal (*field, value))
    return;

  g_free (*field);
  *field = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
sinew_settings_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SinewSettings *self = SINEW_SETTINGS (object);

  switch (prop_id)
    {
    case PROP_WIDTH:
      g_value_set_int (value, self->width);
      break;
    case PROP_HEIGHT:
      g_value_set_int (value, self->height);
      break;
    case PROP_MAXIMIZED:
      g_value_set_boolean (value, self->maximized);
      break;
    case PROP_SIDES:
      g_value_set_boolean (value, self->sides);
      break;
    case PROP_PANE:
      g_value_set_string (value, self->pane);
      break;
    case PROP_TEXT_SIZE:
      g_value_set_int (value, self->text_size);
      break;
    case PROP_REOPEN:
      g_value_set_boolean (value, self->reopen);
      break;
    case PROP_PLACE:
      g_value_set_string (value, self->place);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_settings_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  SinewSettings *self = SINEW_SETTINGS (object);

  switch (prop_id)
    {
    case PROP_WIDTH:
      set_int (self, prop_id, &self->width, g_value_get_int (value));
      break;
    case PROP_HEIGHT:
      set_int (self, prop_id, &self->height, g_value_get_int (value));
      break;
    case PROP_MAXIMIZED:
      set_int (self, prop_id, &self->maximized, g_value_get_boolean (value));
      break;
    case PROP_SIDES:
      set_int (self, prop_id, &self->sides, g_value_get_boolean (value));
      break;
    case PROP_PANE:
      set_string (self, prop_id, &self->pane, g_value_get_string (value));
      break;
    case PROP_TEXT_SIZE:
      set_int (self, prop_id, &self->text_size, g_value_get_int (value));
      break;
    case PROP_REOPEN:
      set_int (self, prop_id, &self->reopen, g_value_get_boolean (value));
      break;
    case PROP_PLACE:
      set_string (self, prop_id, &self->place, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_settings_dispose (GObject *object)
{
  SinewSettings *self = SINEW_SETTINGS (object);

  sinew_settings_flush (self);
  if (self->kept)
    g_signal_handlers_disconnect_by_data (self->kept, self);
  g_clear_object (&self->kept);

  G_OBJECT_CLASS (sinew_settings_parent_class)->dispose (object);
}

static void
sinew_settings_finalize (GObject *object)
{
  g_free (SINEW_SETTINGS (object)->pane);
  g_free (SINEW_SETTINGS (object)->place);

  G_OBJECT_CLASS (sinew_settings_parent_class)->finalize (object);
}

static void
sinew_settings_class_init (SinewSettingsClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sinew_settings_dispose;
  object_class->finalize = sinew_settings_finalize;
  object_class->get_property = sinew_settings_get_property;
  object_class->set_property = sinew_settings_set_property;

  properties[PROP_WIDTH] = g_param_spec_int ("width", NULL, NULL, 300, 10000, 1280, flags);
  properties[PROP_HEIGHT] = g_param_spec_int ("height", NULL, NULL, 200, 10000, 800, flags);
  properties[PROP_MAXIMIZED] = g_param_spec_boolean ("maximized", NULL, NULL, FALSE, flags);
  properties[PROP_SIDES] = g_param_spec_boolean ("sides", NULL, NULL, TRUE, flags);
  properties[PROP_PANE] = g_param_spec_string ("pane", NULL, NULL, "symptoms", flags);
  properties[PROP_TEXT_SIZE] =
    g_param_spec_int ("text-size", NULL, NULL, SINEW_TEXT_SIZE_MIN, SINEW_TEXT_SIZE_MAX, SINEW_TEXT_SIZE_NORMAL, flags);
  properties[PROP_REOPEN] = g_param_spec_boolean ("reopen", NULL, NULL, TRUE, flags);
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinew_settings_init (SinewSettings *self)
{
  self->pane = g_strdup ("");
  self->place = g_strdup ("");
}

static gboolean
timeout_cb (gpointer user_data)
{
  SinewSettings *self = user_data;

  self->timeout_id = 0;
  g_settings_apply (self->kept);

  return G_SOURCE_REMOVE;
}

/* A window that is being resized changes with every frame. */
static void
unapplied_cb (SinewSettings *self)
{
  if (self->timeout_id == 0 && g_settings_get_has_unapplied (self->kept))
    self->timeout_id = g_timeout_add_seconds (SECONDS_UNTIL_KEPT, timeout_cb, self);
}

/**
 * sinew_settings_new:
 *
 * Returns: settings that nothing is kept of
 */
SinewSettings *
sinew_settings_new (void)
{
  return g_object_new (SINEW_TYPE_SETTINGS, NULL);
}

/**
 * sinew_settings_new_kept:
 * @backend: (nullable): where they are kept; %NULL for where the desktop keeps its own
 *
 * Returns: settings as they were the last time, or the defaults. Where the schema
 *   is not installed, or is an older one, what it lacks is not kept
 */
SinewSettings *
sinew_settings_new_kept (GSettingsBackend *backend)
{
  SinewSettings         *self = sinew_settings_new ();
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  GSettingsSchema       *schema = source ? g_settings_schema_source_lookup (source, SINEW_APPLICATION_ID, TRUE) : NULL;

  if (schema == NULL)
    return self;

  self->kept = g_settings_new_full (schema, backend, NULL);
  g_settings_delay (self->kept);
  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    {
      const char *name = g_param_spec_get_name (properties[i]);

      if (g_settings_schema_has_key (schema, name))
        g_settings_bind (self->kept, name, self, name, G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
    }
  g_signal_connect_swapped (self->kept, "notify::has-unapplied", G_CALLBACK (unapplied_cb), self);
  g_settings_schema_unref (schema);

  return self;
}

/**
 * sinew_settings_flush:
 *
 * Keeps now what would be kept soon, and waits until it is.
 */
void
sinew_settings_flush (SinewSettings *self)
{
  g_return_if_fail (SINEW_IS_SETTINGS (self));

  if (self->timeout_id == 0)
    return;

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  g_settings_apply (self->kept);
  g_settings_sync ();
}

gboolean
sinew_settings_get_sides (SinewSettings *self)
{
  g_return_val_if_fail (SINEW_IS_SETTINGS (self), TRUE);

  return self->sides;
}

const char *
sinew_settings_get_pane (SinewSettings *self)
{
  g_return_val_if_fail (SINEW_IS_SETTINGS (self), NULL);

  return self->pane;
}

/**
 * sinew_settings_get_text_size:
 *
 * Returns: in percent of what the desktop asks for
 */
int
sinew_settings_get_text_size (SinewSettings *self)
{
  g_return_val_if_fail (SINEW_IS_SETTINGS (self), SINEW_TEXT_SIZE_NORMAL);

  return self->text_size;
}

/**
 * sinew_settings_set_text_size:
 * @percent: the nearest size that there is is taken
 */
void
sinew_settings_set_text_size (SinewSettings *self,
                              int            percent)
{
  g_return_if_fail (SINEW_IS_SETTINGS (self));

  set_int (self, PROP_TEXT_SIZE, &self->text_size, CLAMP (percent, SINEW_TEXT_SIZE_MIN, SINEW_TEXT_SIZE_MAX));
}

/**
 * sinew_settings_get_reopen:
 *
 * Returns: whether the page seen last is opened at start, not the start page
 */
gboolean
sinew_settings_get_reopen (SinewSettings *self)
{
  g_return_val_if_fail (SINEW_IS_SETTINGS (self), FALSE);

  return self->reopen;
}

/**
 * sinew_settings_get_place:
 *
 * Returns: the page seen last; empty where there was none. There may be no such
 *   page any more
 */
const char *
sinew_settings_get_place (SinewSettings *self)
{
  g_return_val_if_fail (SINEW_IS_SETTINGS (self), NULL);

  return self->place;
}
