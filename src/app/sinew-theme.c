/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-theme.h"

#define THEME "sinew-theme"

/* GTK's own: the first is drawn dark when dark is preferred, the second always. */
#define HIGH_CONTRAST "HighContrast"
#define HIGH_CONTRAST_DARK "Default-hc-dark"

/* What is kept with the settings of a display. */
typedef struct
{
  GtkSettings    *settings; /* they own this */
  GtkCssProvider *colors;
  const char     *resource; /* what @colors have loaded */
  gboolean        prefers_contrast;
  const char     *replacement; /* of the desktop's theme, in high contrast */
  gboolean        is_updating;
} Theme;

static void
theme_free (gpointer data)
{
  g_clear_object (&((Theme *)data)->colors);
  g_free (data);
}

/* What the user set for this start wins over all that the desktop says. */
static const char *
get_forced_name (void)
{
  const char *name = g_getenv ("GTK_THEME");

  return name && *name ? name : NULL;
}

static gboolean
has_high_contrast (const char *name)
{
  return strstr (name, "-hc") || strstr (name, ":hc") || strstr (name, "HighContrast");
}

/* Whether GTK draws what the name says: it has no dark form for a name like
 * Default-hc, and GTK 4.8 does not know HighContrastInverse. */
static gboolean
is_high_contrast_drawn (const char *name,
                        gboolean    prefers_dark)
{
  return g_str_equal (name, HIGH_CONTRAST) || (has_high_contrast (name) && !prefers_dark && !strstr (name, "Inverse"));
}

static double
get_lightness (GtkStyleContext *context,
               const char      *color_name,
               double           fallback)
{
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (context, color_name, &color))
    return fallback;

  return 0.21 * color.red + 0.72 * color.green + 0.07 * color.blue;
}

/* Dark is what GTK draws light on dark, whatever its theme is called. */
static gboolean
is_drawn_dark (void)
{
  GtkWidget       *probe = g_object_ref_sink (gtk_drawing_area_new ());
  GtkStyleContext *context = gtk_widget_get_style_context (probe);
  gboolean         is_dark = get_lightness (context, "theme_base_color", 1) < get_lightness (context, "theme_fg_color", 0);

  g_object_unref (probe);

  return is_dark;
}

/* GTK loads a theme only after those who hear of the last one, so that the name
 * tells more than what is drawn. */
static const char *
choose_replacement (const char *name,
                    gboolean    prefers_dark)
{
  if (!prefers_dark && (is_drawn_dark () || strstr (name, "dark") || strstr (name, "Inverse")))
    return HIGH_CONTRAST_DARK;

  return HIGH_CONTRAST;
}

/* GTK knows high contrast as a theme only: so that its widgets have it too. */
static void
replace_theme (Theme *self)
{
  g_autofree char *name = NULL;
  gboolean         prefers_dark;

  if (self->replacement)
    gtk_settings_reset_property (self->settings, "gtk-theme-name");
  self->replacement = NULL;

  g_object_get (self->settings, "gtk-theme-name", &name, "gtk-application-prefer-dark-theme", &prefers_dark, NULL);
  if (name == NULL || !(self->prefers_contrast || has_high_contrast (name)) || is_high_contrast_drawn (name, prefers_dark))
    return;

  self->replacement = choose_replacement (name, prefers_dark);
  g_object_set (self->settings, "gtk-theme-name", self->replacement, NULL);
}

/* The colors that differ: everything else follows those of the theme. */
static void
load_colors (Theme *self)
{
  static const char *const resources[2][2] = {
    { SINEW_RESOURCE_PATH "/ui/sinew-colors-light.css", SINEW_RESOURCE_PATH "/ui/sinew-colors-light-hc.css" },
    { SINEW_RESOURCE_PATH "/ui/sinew-colors-dark.css", SINEW_RESOURCE_PATH "/ui/sinew-colors-dark-hc.css" },
  };
  g_autofree char *name = g_strdup (get_forced_name ());
  const char      *resource;

  if (name == NULL)
    g_object_get (self->settings, "gtk-theme-name", &name, NULL);
  resource = resources[is_drawn_dark ()][name && has_high_contrast (name)];
  if (resource == self->resource)
    return;

  self->resource = resource;
  gtk_css_provider_load_from_resource (self->colors, resource);
}

static void
update (Theme *self)
{
  if (self->is_updating)
    return;

  self->is_updating = TRUE;
  if (get_forced_name () == NULL)
    replace_theme (self);
  self->is_updating = FALSE;
  load_colors (self);
}

/* Of its own changes it may hear after it is done. */
static void
theme_name_cb (Theme *self)
{
  g_autofree char *name = NULL;

  g_object_get (self->settings, "gtk-theme-name", &name, NULL);
  if (g_strcmp0 (name, self->replacement) == 0)
    load_colors (self);
  else
    update (self);
}

/* GTK does not look at the desktop's theme while another is set. */
static void
setting_changed_cb (GdkDisplay *display,
                    const char *setting,
                    Theme      *self)
{
  if (self->replacement && g_str_equal (setting, "gtk-theme-name"))
    update (self);
}

static void
follow_settings (GdkDisplay *display,
                 Theme      *self)
{
  g_signal_connect_swapped (self->settings, "notify::gtk-application-prefer-dark-theme", G_CALLBACK (update), self);
  g_signal_connect_swapped (self->settings, "notify::gtk-theme-name", G_CALLBACK (theme_name_cb), self);
  g_signal_connect (display, "setting-changed", G_CALLBACK (setting_changed_cb), self);
}

/**
 * sinew_theme_install:
 *
 * Adds Sinew's own style to what @display uses, and follows the preference for
 * dark and the choice of high contrast.
 */
void
sinew_theme_install (GdkDisplay *display)
{
  GtkSettings *settings = gtk_settings_get_for_display (display);
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();
  Theme *self;

  if (g_object_get_data (G_OBJECT (settings), THEME))
    return;

  self = g_new0 (Theme, 1);
  self->settings = settings;
  self->colors = gtk_css_provider_new ();
  g_object_set_data_full (G_OBJECT (settings), THEME, self, theme_free);
  update (self);
  gtk_css_provider_load_from_resource (style, SINEW_RESOURCE_PATH "/ui/sinew.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->colors), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (style), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  follow_settings (display, self);
}

/**
 * sinew_theme_prefer_contrast:
 * @settings: those of a display that sinew_theme_install() was called for
 * @prefers_contrast: whether the desktop asks for high contrast by other means
 *   than its theme
 *
 * Draws everything in high contrast, or again as the desktop's theme has it. What
 * the user set with GTK_THEME stays.
 */
void
sinew_theme_prefer_contrast (GtkSettings *settings,
                             gboolean     prefers_contrast)
{
  Theme *self;

  g_return_if_fail (GTK_IS_SETTINGS (settings));

  self = g_object_get_data (G_OBJECT (settings), THEME);
  g_return_if_fail (self != NULL);

  if (self->prefers_contrast == !!prefers_contrast)
    return;

  self->prefers_contrast = !!prefers_contrast;
  update (self);
}
