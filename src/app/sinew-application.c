/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-about.h"
#include "sinew-application.h"
#include "sinew-color-scheme.h"
#include "sinew-library.h"
#include "sinew-menu.h"
#include "sinew-pack-loader.h"
#include "sinew-preferences.h"
#include "sinew-shortcuts-window.h"
#include "sinew-shortcuts.h"
#include "sinew-states.h"
#include "sinew-status-page.h"
#include "sinew-theme.h"
#include "sinew-window.h"

#define URI_SCHEME "sinew:"

/**
 * SinewApplication:
 *
 * Loads the data and opens the window; a `sinew:KIND/ID` link opens that page.
 */
struct _SinewApplication
{
  GtkApplication parent_instance;

  SinewSettings   *settings;
  SinewPackLoader *loader;
  SinewLibrary    *library;
  GtkWindow       *about; /* while it is open, as the next two; weak pointers */
  GtkWindow       *preferences;
  GtkWindow       *shortcuts;
  gboolean         is_loading;
  gboolean         is_complete;
  char            *failure; /* what is wrong with the data, if anything is */
};

G_DEFINE_FINAL_TYPE (SinewApplication, sinew_application, GTK_TYPE_APPLICATION)

/* The program carries these data and the tests read them: were they wrong, no part
 * of it could be trusted. */
static void
fail (SinewApplication *self,
      GError           *error)
{
  self->failure = g_strdup (error->message);
  g_printerr ("sinew: %s\n", self->failure);
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l; l = l->next)
    {
      if (SINEW_IS_WINDOW (l->data))
        sinew_window_fail (l->data, self->failure);
    }
}

/* Others belong to one of these. */
static SinewWindow *
find_window (SinewApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l; l = l->next)
    {
      if (SINEW_IS_WINDOW (l->data))
        return l->data;
    }

  return NULL;
}

/* Over the window, or what tells that there can be none, and gone with it. */
static void
open_beside (SinewApplication *self,
             GtkWindow       **slot,
             GtkWindow        *opened)
{
  SinewWindow *window = find_window (self);

  g_set_weak_pointer (slot, opened);
  gtk_window_set_transient_for (opened, window ? GTK_WINDOW (window) : gtk_application_get_active_window (GTK_APPLICATION (self)));
  gtk_window_set_destroy_with_parent (opened, TRUE);
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  SinewApplication *self = user_data;

  if (self->about == NULL)
    open_beside (self, &self->about, sinew_about_new (self->library));
  gtk_window_present (self->about);
}

static void
preferences_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  SinewApplication *self = user_data;

  if (self->preferences == NULL)
    open_beside (self, &self->preferences, sinew_preferences_new (self->settings));
  gtk_window_present (self->preferences);
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  SinewApplication *self = user_data;

  if (self->shortcuts == NULL)
    open_beside (self, &self->shortcuts, sinew_shortcuts_window_new ());
  gtk_window_present (self->shortcuts);
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static const GActionEntry entries[] = {
  { "about", about_action },
  { "preferences", preferences_action },
  { "quit", quit_action },
  { "shortcuts", shortcuts_action },
};

/* Everything that shows data looks at them anew. */
static void
complete (SinewApplication *self)
{
  SinewWindow *window = find_window (self);

  self->is_complete = TRUE;
  sinew_library_update (self->library);
  if (window)
    sinew_window_complete (window);
}

static void
load_later_cb (GObject      *source_object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (SinewApplication) self = user_data;
  g_autoptr (GError) error = NULL;

  if (sinew_pack_loader_load_later_finish (SINEW_PACK_LOADER (source_object), result, &error))
    complete (self);
  else
    fail (self, error);
  g_application_release (G_APPLICATION (self));
}

/* After the first frame, in a thread. */
static void
load_later (SinewApplication *self)
{
  if (self->is_loading || self->is_complete)
    return;

  self->is_loading = TRUE;
  g_application_hold (G_APPLICATION (self));
  sinew_pack_loader_load_later_async (self->loader, load_later_cb, g_object_ref (self));
}

static void
after_paint_cb (GdkFrameClock    *clock,
                SinewApplication *self)
{
  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, self);
  load_later (self);
}

static void
map_cb (GtkWidget        *window,
        SinewApplication *self)
{
  g_signal_handlers_disconnect_by_func (window, map_cb, self);
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (after_paint_cb), self, 0);
}

/* What there is to know about the program is so even then. */
static GtkWidget *
create_header_of_failure (void)
{
  GtkWidget *header = gtk_header_bar_new ();
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover;
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _("Keyboard shortcuts"), "app.shortcuts");
  g_menu_append (menu, _("About Sinew"), "app.about");
  popover = sinew_menu_new (G_MENU_MODEL (menu));
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Menu"), -1);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "open-menu-symbolic");
  gtk_menu_button_set_primary (GTK_MENU_BUTTON (button), TRUE);
  gtk_widget_set_tooltip_text (button, _("Menu"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Menu"), -1);
  gtk_header_bar_pack_end (GTK_HEADER_BAR (header), button);

  return header;
}

/* Without data, there is nothing but to say so. */
static GtkWindow *
create_window_of_failure (SinewApplication *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_application_window_new (GTK_APPLICATION (self)));
  GtkWidget *state = sinew_state_new_broken (self->failure);

  gtk_window_set_title (window, _("Sinew"));
  gtk_window_set_titlebar (window, create_header_of_failure ());
  gtk_window_set_default_size (window, 560, 420);
  gtk_window_set_child (window, state);
  sinew_status_page_grab (state);

  return window;
}

static GtkWindow *
create_window (SinewApplication *self)
{
  SinewWindow *window;

  if (self->library == NULL)
    return create_window_of_failure (self);

  window = sinew_window_new_with_settings (GTK_APPLICATION (self), self->library, self->settings);
  if (self->failure)
    sinew_window_fail (window, self->failure);
  else if (self->is_complete)
    sinew_window_complete (window);
  else
    g_signal_connect_object (window, "map", G_CALLBACK (map_cb), self, G_CONNECT_AFTER);

  return GTK_WINDOW (window);
}

static GtkWindow *
ensure_window (SinewApplication *self)
{
  SinewWindow *window = find_window (self);

  /* What tells of a failure is a window of another kind. */
  if (window == NULL && self->library == NULL && gtk_application_get_windows (GTK_APPLICATION (self)))
    return gtk_application_get_active_window (GTK_APPLICATION (self));

  return window ? GTK_WINDOW (window) : create_window (self);
}

static void
sinew_application_startup (GApplication *application)
{
  SinewApplication *self = SINEW_APPLICATION (application);
  g_autoptr (SinewPack) pack = NULL;
  g_autoptr (GError) error = NULL;

  G_APPLICATION_CLASS (sinew_application_parent_class)->startup (application);

  self->settings = sinew_settings_new_kept (NULL);
  self->loader = sinew_pack_loader_new_builtin ();
  pack = sinew_pack_loader_load_first (self->loader, &error);
  if (pack)
    self->library = sinew_library_new (pack);
  else
    fail (self, error);

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  sinew_shortcuts_install (GTK_APPLICATION (self));
  sinew_theme_install (gdk_display_get_default ());
  if (g_application_get_dbus_connection (application))
    sinew_color_scheme_follow (g_application_get_dbus_connection (application), gtk_settings_get_default ());
}

static void
sinew_application_activate (GApplication *application)
{
  gtk_window_present (ensure_window (SINEW_APPLICATION (application)));
}

/* The place that a link names, as `nutrient/magnesium`. */
static char *
get_place (const char *uri)
{
  gboolean         is_ours = g_ascii_strncasecmp (uri, URI_SCHEME, strlen (URI_SCHEME)) == 0;
  g_autofree char *place = g_uri_unescape_string (is_ours ? uri + strlen (URI_SCHEME) : uri, NULL);

  if (place == NULL)
    return g_strdup (uri);

  return g_strdup (place + strspn (place, "/"));
}

static void
sinew_application_open (GApplication *application,
                        GFile       **files,
                        int           n_files,
                        const char   *hint)
{
  GtkWindow *window = ensure_window (SINEW_APPLICATION (application));

  for (int i = 0; i < n_files && SINEW_IS_WINDOW (window); i++)
    {
      g_autofree char *uri = g_file_get_uri (files[i]);
      g_autofree char *place = get_place (uri);

      sinew_window_show_place_later (SINEW_WINDOW (window), place);
    }
  gtk_window_present (window);
}

static void
sinew_application_shutdown (GApplication *application)
{
  sinew_settings_flush (SINEW_APPLICATION (application)->settings);

  G_APPLICATION_CLASS (sinew_application_parent_class)->shutdown (application);
}

static void
sinew_application_finalize (GObject *object)
{
  SinewApplication *self = SINEW_APPLICATION (object);

  g_clear_weak_pointer (&self->about);
  g_clear_weak_pointer (&self->preferences);
  g_clear_weak_pointer (&self->shortcuts);
  g_clear_object (&self->library);
  g_clear_object (&self->loader);
  g_clear_object (&self->settings);
  g_free (self->failure);

  G_OBJECT_CLASS (sinew_application_parent_class)->finalize (object);
}

static void
sinew_application_class_init (SinewApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_application_finalize;
  application_class->startup = sinew_application_startup;
  application_class->shutdown = sinew_application_shutdown;
  application_class->activate = sinew_application_activate;
  application_class->open = sinew_application_open;
}

static void
sinew_application_init (SinewApplication *self)
{
}

SinewApplication *
sinew_application_new (void)
{
  return g_object_new (SINEW_TYPE_APPLICATION,
                       "application-id", SINEW_APPLICATION_ID,
                       "resource-base-path", SINEW_RESOURCE_PATH,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}

/**
 * sinew_application_can_open_display:
 *
 * Returns: whether there is a screen to open a window on
 */
gboolean
sinew_application_can_open_display (void)
{
  return gtk_init_check ();
}

/**
 * sinew_application_main:
 *
 * Runs the program with its window.
 *
 * Returns: the exit status
 */
int
sinew_application_main (int    argc,
                        char **argv)
{
  g_autoptr (SinewApplication) application = sinew_application_new ();

  g_set_application_name (_("Sinew"));

  return g_application_run (G_APPLICATION (application), argc, argv);
}
