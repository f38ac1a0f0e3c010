/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-color-scheme.h"
#include "sinew-theme.h"

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define SETTINGS_INTERFACE "org.freedesktop.portal.Settings"
#define NAMESPACE "org.freedesktop.appearance"

/* What a key has when the user prefers what it is about: dark, high contrast,
 * little motion. All else, even what is unknown, is no preference. */
#define PREFERRED 1

/* A property that has its value is left alone: to reset it, too, would have GTK
 * load its theme anew. */
static void
set_or_reset (GtkSettings *settings,
              const char  *property,
              gboolean     value,
              gboolean     is_preferred)
{
  gboolean present;

  g_object_get (settings, property, &present, NULL);
  if ((present == value) == is_preferred)
    return;

  if (is_preferred)
    g_object_set (settings, property, value, NULL);
  else
    gtk_settings_reset_property (settings, property);
}

static void
prefer_dark (GtkSettings *settings,
             gboolean     is_preferred)
{
  set_or_reset (settings, "gtk-application-prefer-dark-theme", TRUE, is_preferred);
}

static void
prefer_no_motion (GtkSettings *settings,
                  gboolean     is_preferred)
{
  set_or_reset (settings, "gtk-enable-animations", FALSE, is_preferred);
}

static const struct
{
  const char *key;
  void (*prefer) (GtkSettings *settings,
                  gboolean     is_preferred);
} preferences[] = {
  { "color-scheme", prefer_dark },
  { "contrast", sinew_theme_prefer_contrast },
  { "reduced-motion", prefer_no_motion },
};

/* Some services wrap a value twice. */
static gboolean
is_preferred (GVariant *value)
{
  g_autoptr (GVariant) inner = g_variant_ref (value);

  while (g_variant_is_of_type (inner, G_VARIANT_TYPE_VARIANT))
    {
      GVariant *unpacked = g_variant_get_variant (inner);

      g_variant_unref (inner);
      inner = unpacked;
    }

  return g_variant_is_of_type (inner, G_VARIANT_TYPE_UINT32) && g_variant_get_uint32 (inner) == PREFERRED;
}

static void
read_cb (GObject      *source_object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source_object), result, NULL);
  g_autoptr (GVariant) all = NULL;
  g_autoptr (GVariant) appearance = NULL;

  /* No answer, or one that means nothing: what was known stands. */
  if (reply == NULL)
    return;

  all = g_variant_get_child_value (reply, 0);
  appearance = g_variant_lookup_value (all, NAMESPACE, G_VARIANT_TYPE_VARDICT);
  for (guint i = 0; i < G_N_ELEMENTS (preferences); i++)
    {
      g_autoptr (GVariant) value = appearance ? g_variant_lookup_value (appearance, preferences[i].key, NULL) : NULL;

      preferences[i].prefer (user_data, value && is_preferred (value));
    }
}

/* The service has come, at the start or anew: what it said before is forgotten. */
static void
name_appeared_cb (GDBusConnection *connection,
                  const char      *name,
                  const char      *name_owner,
                  gpointer         user_data)
{
  const char *namespaces[] = { NAMESPACE, NULL };

  g_dbus_connection_call (connection, PORTAL_NAME, PORTAL_PATH, SETTINGS_INTERFACE, "ReadAll",
                          g_variant_new ("(^as)", namespaces), G_VARIANT_TYPE ("(a{sa{sv}})"),
                          G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, read_cb, user_data);
}

static void
setting_changed_cb (GDBusConnection *connection,
                    const char      *sender_name,
                    const char      *object_path,
                    const char      *interface_name,
                    const char      *signal_name,
                    GVariant        *parameters,
                    gpointer         user_data)
{
  const char *key;
  g_autoptr (GVariant) value = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;

  g_variant_get (parameters, "(&s&sv)", NULL, &key, &value);
  for (guint i = 0; i < G_N_ELEMENTS (preferences); i++)
    {
      if (g_str_equal (key, preferences[i].key))
        preferences[i].prefer (user_data, is_preferred (value));
    }
}

/**
 * sinew_color_scheme_follow:
 * @connection: the session bus
 * @settings: (transfer none): the settings of the display, for which
 *   sinew_theme_install() was called; they outlive the connection
 *
 * Asks the desktop whether it prefers dark, high contrast and little motion, now
 * and whenever that changes. GTK 4.8 does not do so by itself. Nothing waits for
 * the answer, and without one GTK's own settings stand.
 */
void
sinew_color_scheme_follow (GDBusConnection *connection,
                           GtkSettings     *settings)
{
  g_return_if_fail (G_IS_DBUS_CONNECTION (connection) && GTK_IS_SETTINGS (settings));

  g_dbus_connection_signal_subscribe (connection, PORTAL_NAME, SETTINGS_INTERFACE, "SettingChanged", PORTAL_PATH,
                                      NAMESPACE, G_DBUS_SIGNAL_FLAGS_NONE, setting_changed_cb, settings, NULL);
  g_bus_watch_name_on_connection (connection, PORTAL_NAME, G_BUS_NAME_WATCHER_FLAGS_AUTO_START,
                                  name_appeared_cb, NULL, settings, NULL);
}
