/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-text-size.h"

#define PROVIDER "sinew-text-size"

/* Text from that size on, in percent, has larger icons beside it. */
#define PERCENT_LARGE 120
#define DPI_NORMAL 96

/**
 * SinewTextSize:
 *
 * Has the actions of a window that make text larger and smaller, and keeps text as
 * large as the settings say. The actions are never disabled: a button would lose
 * the keyboard focus when it reached the limit.
 */
struct _SinewTextSize
{
  GObject parent_instance;

  GtkWindow     *window; /* has this */
  SinewSettings *settings;
};

G_DEFINE_FINAL_TYPE (SinewTextSize, sinew_text_size, G_TYPE_OBJECT)

/* For all windows of the class “sinew”. Our own style has nothing but relative
 * sizes: headings, notes and what is measured in characters follow. Icons do from
 * here: GTK has them at hand in their usual size alone, and reading them in any
 * other takes a tenth of the time until the window is there. */
static char *
dup_css (int      percent,
         gboolean is_large)
{
  return g_strdup_printf ("window.sinew { font-size: %d%%; } %s", percent,
                          is_large ? "window.sinew headerbar image, window.sinew .foot image, window.sinew .undo image, window.sinew .print-message image,"
                                     " window.sinew spinbutton > button > image, window.sinew button arrow"
                                     " { -gtk-icon-size: 1.15em; }"
                                   : "");
}

/* With what the desktop makes of it. */
static gboolean
is_text_large (GdkDisplay *display,
               int         percent)
{
  int dpi = -1;

  g_object_get (gtk_settings_get_for_display (display), "gtk-xft-dpi", &dpi, NULL);

  return percent * (dpi > 0 ? dpi : DPI_NORMAL * PANGO_SCALE) >= PERCENT_LARGE * DPI_NORMAL * PANGO_SCALE;
}

static void
apply (GdkDisplay *display,
       int         percent)
{
  GtkCssProvider  *provider = g_object_get_data (G_OBJECT (display), PROVIDER);
  gboolean         is_large = is_text_large (display, percent);
  gboolean         is_normal = percent == SINEW_TEXT_SIZE_NORMAL && !is_large;
  g_autofree char *css = is_normal ? g_strdup ("") : dup_css (percent, is_large);

  if (provider == NULL)
    {
      /* Most people leave it as it is. */
      if (is_normal)
        return;

      provider = gtk_css_provider_new ();
      g_object_set_data_full (G_OBJECT (display), PROVIDER, provider, g_object_unref);
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    }

  gtk_css_provider_load_from_data (provider, css, -1);
}

static void
update (SinewTextSize *self)
{
  apply (gtk_widget_get_display (GTK_WIDGET (self->window)), sinew_settings_get_text_size (self->settings));
}

static void
change_by (SinewTextSize *self,
           int            percent)
{
  sinew_settings_set_text_size (self->settings, sinew_settings_get_text_size (self->settings) + percent);
}

static void
larger_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  change_by (user_data, SINEW_TEXT_SIZE_STEP);
}

static void
smaller_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  change_by (user_data, -SINEW_TEXT_SIZE_STEP);
}

static void
normal_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  sinew_settings_set_text_size (SINEW_TEXT_SIZE (user_data)->settings, SINEW_TEXT_SIZE_NORMAL);
}

static const GActionEntry entries[] = {
  { "text-larger", larger_action },
  { "text-smaller", smaller_action },
  { "text-normal", normal_action },
};

static void
sinew_text_size_dispose (GObject *object)
{
  g_clear_object (&SINEW_TEXT_SIZE (object)->settings);

  G_OBJECT_CLASS (sinew_text_size_parent_class)->dispose (object);
}

static void
sinew_text_size_class_init (SinewTextSizeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sinew_text_size_dispose;
}

static void
sinew_text_size_init (SinewTextSize *self)
{
}

/**
 * sinew_text_size_new:
 * @window: an action map, which gets the actions; it outlives what is returned
 * @settings: how large text is to be
 */
SinewTextSize *
sinew_text_size_new (GtkWindow     *window,
                     SinewSettings *settings)
{
  SinewTextSize *self = g_object_new (SINEW_TYPE_TEXT_SIZE, NULL);

  self->window = window;
  self->settings = g_object_ref (settings);
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (settings, "notify::text-size", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (window)), "notify::gtk-xft-dpi", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return self;
}
