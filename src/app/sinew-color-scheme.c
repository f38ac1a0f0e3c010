/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-color-scheme.h"

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define SETTINGS_INTERFACE "org.freedesktop.portal.Settings"
#define NAMESPACE "org.freedesktop.appearance"
#define KEY "color-scheme"

/* The values of the key: no preference, dark, light. */
#define PREFERS_DARK 1

static void
set_scheme (GtkSettings *settings,
            GVariant    *value)
{
  g_autoptr (GVariant) inner = g_variant_ref (value);

  while (g_variant_is_of_type (inner, G_VARIANT_TYPE_VARIANT))
    {
      GVariant *unpacked = g_variant_get_variant (inner);

      g_variant_unref (inner);
      inner = unpacked;
    }

  if (!g_variant_is_of_type (inner, G_VARIANT_TYPE_UINT32))
    return;

  if (g_variant_get_uint32 (inner) == PREFERS_DARK)
    g_object_set (settings, "gtk-application-prefer-dark-theme", TRUE, NULL);
  else
    gtk_settings_reset_property (settings, "gtk-application-prefer-dark-theme");
}

static void
read_cb (GObject      *source_object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source_object), result, NULL);
  g_autoptr (GVariant) value = NULL;

  /* Many desktops have no such service: then GTK's own settings stand. */
  if (reply == NULL)
    return;

  g_variant_get (reply, "(v)", &value);
  set_scheme (user_data, value);
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
  const char *name_space;
  const char *key;
  g_autoptr (GVariant) value = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;

  g_variant_get (parameters, "(&s&sv)", &name_space, &key, &value);
  if (g_str_equal (name_space, NAMESPACE) && g_str_equal (key, KEY))
    set_scheme (user_data, value);
}

/**
 * sinew_color_scheme_follow:
 * @connection: the session bus
 * @settings: (transfer none): the settings of the display; they outlive the connection
 *
 * Asks the desktop whether it prefers dark, now and whenever that changes. GTK
 * 4.8 does not do so by itself.
 */
void
sinew_color_scheme_follow (GDBusConnection *connection,
                           GtkSettings     *settings)
{
  g_return_if_fail (G_IS_DBUS_CONNECTION (connection) && GTK_IS_SETTINGS (settings));

  g_dbus_connection_signal_subscribe (connection, PORTAL_NAME, SETTINGS_INTERFACE, "SettingChanged", PORTAL_PATH,
                                      NAMESPACE, G_DBUS_SIGNAL_FLAGS_NONE, setting_changed_cb, settings, NULL);
  g_dbus_connection_call (connection, PORTAL_NAME, PORTAL_PATH, SETTINGS_INTERFACE, "Read",
                          g_variant_new ("(ss)", NAMESPACE, KEY), G_VARIANT_TYPE ("(v)"),
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, read_cb, settings);
}
