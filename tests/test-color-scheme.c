/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-color-scheme.h"
#include "sinew-theme.h"
#include "support-display.h"

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define REPLACE_AND_DO_NOT_QUEUE 6
#define SETTINGS_INTERFACE "org.freedesktop.portal.Settings"
#define APPEARANCE "org.freedesktop.appearance"

/* What the service would say: what it is asked is its only input. */
static const char introspection[] =
  "<node>"
  "  <interface name='" SETTINGS_INTERFACE "'>"
  "    <method name='ReadAll'><arg type='as' direction='in'/><arg type='%s' direction='out'/></method>"
  "  </interface>"
  "</node>";

/**
 * Desktop:
 * @client: the connection of the program
 * @server: the connection of the desktop's service
 * @answer: (nullable): what the service answers; without it, an error
 *
 * The service of the desktop, and the program on the other side of the bus.
 */
typedef struct
{
  GDBusConnection *client;
  GDBusConnection *server;
  GVariant        *answer;
  gboolean         is_silent;
  guint            n_asked;
  guint            object_id;
  GtkWidget       *window;
  GtkWidget       *text;
} Desktop;

static GDBusConnection *
connect_to_bus (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *address = g_dbus_address_get_for_bus_sync (G_BUS_TYPE_SESSION, NULL, &error);
  GDBusConnection *connection;

  g_assert_no_error (error);
  connection = g_dbus_connection_new_for_address_sync (
    address, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION, NULL, NULL, &error);
  g_assert_no_error (error);

  return connection;
}

static void
set_up (Desktop      *desktop,
        gconstpointer data)
{
  desktop->client = connect_to_bus ();
  desktop->server = connect_to_bus ();
  desktop->window = gtk_window_new ();
  desktop->text = gtk_label_new ("Magnesium");
  gtk_widget_add_css_class (desktop->text, "accent-text");
  gtk_window_set_child (GTK_WINDOW (desktop->window), desktop->text);
}

/* The subscriptions end with the connection. */
static void
tear_down (Desktop      *desktop,
           gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  GtkSettings *settings = gtk_settings_get_default ();

  support_assert_destroyed (GTK_WINDOW (desktop->window));
  g_dbus_connection_close_sync (desktop->client, NULL, &error);
  g_assert_no_error (error);
  g_dbus_connection_close_sync (desktop->server, NULL, &error);
  g_assert_no_error (error);
  support_run_pending ();
  g_object_unref (desktop->client);
  g_object_unref (desktop->server);
  g_clear_pointer (&desktop->answer, g_variant_unref);

  gtk_settings_reset_property (settings, "gtk-application-prefer-dark-theme");
  gtk_settings_reset_property (settings, "gtk-enable-animations");
  sinew_theme_prefer_contrast (settings, FALSE);
}

/* --- The desktop's service --- */

static void
call_cb (GDBusConnection       *connection,
         const char            *sender,
         const char            *object_path,
         const char            *interface_name,
         const char            *method_name,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  Desktop *desktop = user_data;

  desktop->n_asked++;
  if (desktop->is_silent)
    g_object_unref (invocation);
  else if (desktop->answer)
    g_dbus_method_invocation_return_value (invocation, desktop->answer);
  else
    g_dbus_method_invocation_return_error (invocation, G_DBUS_ERROR, G_DBUS_ERROR_FAILED, "no settings today");
}

static guint32
call_bus (Desktop    *desktop,
          const char *method,
          GVariant   *parameters)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_sync (desktop->server, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                                            "org.freedesktop.DBus", method, parameters, G_VARIANT_TYPE ("(u)"),
                                                            G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  guint32 status;

  g_assert_no_error (error);
  g_variant_get (reply, "(u)", &status);

  return status;
}

/* Puts the service on the bus. @answer (transfer floating, nullable) is a tuple
 * with what the method returns. */
static void
start_service (Desktop  *desktop,
               GVariant *answer)
{
  static const GDBusInterfaceVTable vtable = { .method_call = call_cb };
  const char                       *type = answer ? g_variant_get_type_string (answer) : "(a{sa{sv}})";
  g_autofree char                  *bare = g_strndup (type + 1, strlen (type) - 2);
  g_autofree char                  *xml = g_strdup_printf (introspection, bare);
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (xml, NULL);
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&desktop->answer, g_variant_unref);
  if (answer)
    desktop->answer = g_variant_ref_sink (answer);
  desktop->object_id = g_dbus_connection_register_object (desktop->server, PORTAL_PATH, node->interfaces[0], &vtable,
                                                          desktop, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (call_bus (desktop, "RequestName", g_variant_new ("(su)", PORTAL_NAME, REPLACE_AND_DO_NOT_QUEUE)), ==, 1);
}

static void
stop_service (Desktop *desktop)
{
  g_assert_cmpuint (call_bus (desktop, "ReleaseName", g_variant_new ("(s)", PORTAL_NAME)), ==, 1);
  g_assert_true (g_dbus_connection_unregister_object (desktop->server, desktop->object_id));
}

/* Returns: (transfer floating): what the service has, from GVariant's text format */
static GVariant *
parse (const char *text)
{
  return g_variant_new_parsed (text);
}

#define APPEARANCE_WITH(keys) "({'" APPEARANCE "': {" keys "}},)"

static void
emit (Desktop    *desktop,
      const char *parameters)
{
  g_autoptr (GError) error = NULL;

  g_dbus_connection_emit_signal (desktop->server, NULL, PORTAL_PATH, SETTINGS_INTERFACE, "SettingChanged", parse (parameters), &error);
  g_assert_no_error (error);
}

static void
change (Desktop    *desktop,
        const char *key,
        const char *value)
{
  g_autofree char *parameters = g_strdup_printf ("('" APPEARANCE "', '%s', <%s>)", key, value);

  emit (desktop, parameters);
}

/* --- The program --- */

/* The first frame waits for nobody: the service is in this very thread, and could
 * not even answer. */
static void
follow (Desktop *desktop)
{
  sinew_color_scheme_follow (desktop->client, gtk_settings_get_default ());
  g_assert_cmpuint (desktop->n_asked, ==, 0);
  gtk_window_present (GTK_WINDOW (desktop->window));
  support_wait_for_map (desktop->text);
}

static gboolean
is_answered (gpointer data)
{
  return ((Desktop *)data)->n_asked > 0;
}

static void
replied_cb (GObject      *source_object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source_object), result, NULL);

  g_assert_nonnull (reply);
  *(gboolean *)user_data = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *)data;
}

static void
ping (GDBusConnection *connection)
{
  gboolean has_replied = FALSE;

  g_dbus_connection_call (connection, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Peer", "Ping",
                          NULL, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, replied_cb, &has_replied);
  support_wait (is_true, &has_replied);
  support_run_pending ();
}

/* The bus keeps the order: whoever hears from it has all that was sent to him before.
 * That is, step by step: the program hears that it can start the service, and whose
 * the name is; it asks; the service hears it, and answers; the program hears that. */
static void
settle (Desktop *desktop)
{
  for (int i = 0; i < 3; i++)
    ping (desktop->client);
  for (int i = 0; i < 2; i++)
    ping (desktop->server);
  ping (desktop->client);
}

/* What is drawn with: the colors of our style, by what they are in. */
static const struct
{
  const char *name;
  const char *accent;
  gboolean    prefers_dark;
  gboolean    has_contrast;
} looks[] = {
  { "light", "#0f6b66", FALSE, FALSE },
  { "dark", "#58bdb4", TRUE, FALSE },
  { "light, high contrast", "#094a46", FALSE, TRUE },
  { "dark, high contrast", "#8fe6dd", TRUE, TRUE },
};

static const char *
get_look (GtkWidget *text)
{
  GdkRGBA actual, expected;

  gtk_style_context_get_color (gtk_widget_get_style_context (text), &actual);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_assert_true (gdk_rgba_parse (&expected, looks[i].accent));
      if (gdk_rgba_equal (&actual, &expected))
        return looks[i].name;
    }

  return "something else";
}

static void
assert_look (Desktop    *desktop,
             const char *name)
{
  gboolean         prefers_dark;
  g_autofree char *theme = NULL;

  settle (desktop);
  g_assert_cmpstr (get_look (desktop->text), ==, name);
  g_object_get (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", &prefers_dark, "gtk-theme-name", &theme, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      if (g_str_equal (looks[i].name, name))
        {
          g_assert_cmpint (prefers_dark, ==, looks[i].prefers_dark);
          g_assert_cmpint (g_str_equal (theme, "HighContrast"), ==, looks[i].has_contrast);
        }
    }
}

static void
assert_animations (gboolean expected)
{
  gboolean actual;

  g_object_get (gtk_settings_get_default (), "gtk-enable-animations", &actual, NULL);
  g_assert_cmpint (actual, ==, expected);
}

/* --- Tests --- */

static void
test_asks_at_the_start (Desktop      *desktop,
                        gconstpointer data)
{
  start_service (desktop, parse (APPEARANCE_WITH ("'color-scheme': <uint32 1>, 'contrast': <uint32 1>, 'reduced-motion': <uint32 1>")));
  follow (desktop);
  assert_look (desktop, "dark, high contrast");
  assert_animations (FALSE);
  g_assert_cmpuint (desktop->n_asked, ==, 1);
}

static void
test_no_preference (Desktop      *desktop,
                    gconstpointer data)
{
  start_service (desktop, parse (APPEARANCE_WITH ("'color-scheme': <uint32 0>, 'contrast': <uint32 0>, 'reduced-motion': <uint32 0>")));
  follow (desktop);
  assert_look (desktop, "light");
  assert_animations (TRUE);
}

static void
test_follows_live (Desktop      *desktop,
                   gconstpointer data)
{
  static const struct
  {
    const char *key;
    const char *value;
    const char *look;
  } changes[] = {
    { "color-scheme", "uint32 1", "dark" },
    { "contrast", "uint32 1", "dark, high contrast" },
    { "color-scheme", "uint32 2", "light, high contrast" },
    { "contrast", "uint32 0", "light" },
    { "contrast", "uint32 1", "light, high contrast" },
    { "color-scheme", "uint32 1", "dark, high contrast" },
    { "contrast", "uint32 0", "dark" },
    { "color-scheme", "<uint32 0>", "light" },
    { "color-scheme", "<uint32 1>", "dark" },
    { "accent-color", "(0.2, 0.5, 0.9)", "dark" },
    { "color-scheme", "uint32 0", "light" },
  };

  start_service (desktop, parse (APPEARANCE_WITH ("'color-scheme': <uint32 0>, 'contrast': <uint32 0>")));
  follow (desktop);
  assert_look (desktop, "light");
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      change (desktop, changes[i].key, changes[i].value);
      assert_look (desktop, changes[i].look);
    }
}

static void
test_follows_motion (Desktop      *desktop,
                     gconstpointer data)
{
  start_service (desktop, parse (APPEARANCE_WITH ("'color-scheme': <uint32 0>")));
  follow (desktop);
  settle (desktop);
  change (desktop, "reduced-motion", "uint32 1");
  settle (desktop);
  assert_animations (FALSE);
  change (desktop, "reduced-motion", "uint32 0");
  settle (desktop);
  assert_animations (TRUE);
}

static void
test_no_service (Desktop      *desktop,
                 gconstpointer data)
{
  follow (desktop);
  assert_look (desktop, "light");
  assert_animations (TRUE);
}

/* Answers that are none, or not what was asked for. */
static const char *const broken_answers[] = {
  NULL,
  "(uint32 1,)",
  "({'color-scheme': <uint32 1>},)",
  "(@a{sa{sv}} {},)",
  "({'org.gnome.desktop.interface': {'color-scheme': <uint32 1>}},)",
  APPEARANCE_WITH ("'color-scheme': <'dark'>, 'contrast': <'high'>, 'reduced-motion': <true>"),
  APPEARANCE_WITH ("'color-scheme': <int32 1>, 'contrast': <int64 1>, 'reduced-motion': <1.0>"),
  APPEARANCE_WITH ("'color-scheme': <uint32 3>, 'contrast': <uint32 4294967295>, 'reduced-motion': <uint32 2>"),
  APPEARANCE_WITH ("'color-scheme': <@av []>, 'contrast': <<<'x'>>>, 'reduced-motion': <(1, 1)>"),
};

static void
test_broken_answer (Desktop      *desktop,
                    gconstpointer data)
{
  const char *answer = broken_answers[GPOINTER_TO_UINT (data)];

  start_service (desktop, answer ? parse (answer) : NULL);
  follow (desktop);
  support_wait (is_answered, desktop);
  assert_look (desktop, "light");
  assert_animations (TRUE);

  /* It is followed all the same. */
  change (desktop, "color-scheme", "uint32 1");
  assert_look (desktop, "dark");
}

static void
test_broken_signals (Desktop      *desktop,
                     gconstpointer data)
{
  static const char *const broken[] = {
    "('" APPEARANCE "', 'color-scheme')",
    "('" APPEARANCE "', 'color-scheme', uint32 1)",
    "('" APPEARANCE "', 'color-scheme', <'dark'>)",
    "('" APPEARANCE "', 'color-scheme', <uint32 7>)",
    "('" APPEARANCE "', '', <uint32 1>)",
    "('org.gnome.desktop.interface', 'color-scheme', <uint32 1>)",
    "('', '', <''>)",
    "(uint32 1,)",
  };

  start_service (desktop, parse (APPEARANCE_WITH ("'color-scheme': <uint32 0>")));
  follow (desktop);
  settle (desktop);
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      emit (desktop, broken[i]);
      assert_look (desktop, "light");
    }
}

static void
test_waits_for_nobody (Desktop      *desktop,
                       gconstpointer data)
{
  desktop->is_silent = TRUE;
  start_service (desktop, parse (APPEARANCE_WITH ("'color-scheme': <uint32 1>")));
  follow (desktop);
  assert_look (desktop, "light");
  support_wait (is_answered, desktop);
  change (desktop, "color-scheme", "uint32 1");
  assert_look (desktop, "dark");
}

/* What is known stands while nobody is there to say otherwise. */
static void
test_service_comes_and_goes (Desktop      *desktop,
                             gconstpointer data)
{
  follow (desktop);
  assert_look (desktop, "light");
  start_service (desktop, parse (APPEARANCE_WITH ("'color-scheme': <uint32 1>")));
  assert_look (desktop, "dark");
  stop_service (desktop);
  assert_look (desktop, "dark");
  start_service (desktop, parse (APPEARANCE_WITH ("'contrast': <uint32 1>")));
  assert_look (desktop, "light, high contrast");
  stop_service (desktop);
  start_service (desktop, NULL);
  assert_look (desktop, "light, high contrast");
  change (desktop, "contrast", "uint32 0");
  assert_look (desktop, "light");
  g_assert_cmpuint (desktop->n_asked, ==, 3);
}

/* Nobody else on the bus speaks for the desktop. */
static void
test_hears_the_service_only (Desktop      *desktop,
                             gconstpointer data)
{
  follow (desktop);
  settle (desktop);
  change (desktop, "color-scheme", "uint32 1");
  assert_look (desktop, "light");
}

#define ADD(path, test) g_test_add ("/color-scheme/" path, Desktop, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  ADD ("asks-at-the-start", test_asks_at_the_start);
  ADD ("no-preference", test_no_preference);
  ADD ("follows-live", test_follows_live);
  ADD ("follows-motion", test_follows_motion);
  ADD ("no-service", test_no_service);
  for (guint i = 0; i < G_N_ELEMENTS (broken_answers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/color-scheme/broken-answer/%u", i);

      g_test_add (path, Desktop, GUINT_TO_POINTER (i), set_up, test_broken_answer, tear_down);
    }
  ADD ("broken-signals", test_broken_signals);
  ADD ("waits-for-nobody", test_waits_for_nobody);
  ADD ("service-comes-and-goes", test_service_comes_and_goes);
  ADD ("hears-the-service-only", test_hears_the_service_only);

  return g_test_run ();
}
