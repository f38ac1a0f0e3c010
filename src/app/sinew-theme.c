/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-theme.h"

#define PROVIDER "sinew-theme-colors"

static char *
get_theme_name (GtkSettings *settings)
{
  const char *forced = g_getenv ("GTK_THEME");
  char       *theme = NULL;

  if (forced && *forced)
    return g_strdup (forced);

  g_object_get (settings, "gtk-theme-name", &theme, NULL);

  return theme ? theme : g_strdup ("");
}

static gboolean
is_dark (GtkSettings *settings,
         const char  *theme)
{
  gboolean prefers_dark;

  g_object_get (settings, "gtk-application-prefer-dark-theme", &prefers_dark, NULL);

  return prefers_dark || strstr (theme, "dark") || strstr (theme, "inverse") || strstr (theme, "Inverse");
}

static gboolean
has_high_contrast (const char *theme)
{
  return strstr (theme, "-hc") || strstr (theme, "HighContrast");
}

/* The colors that differ: everything else follows those of the theme. */
static void
load_colors (GtkSettings *settings)
{
  static const char *const resources[2][2] = {
    { SINEW_RESOURCE_PATH "/ui/sinew-colors-light.css", SINEW_RESOURCE_PATH "/ui/sinew-colors-light-hc.css" },
    { SINEW_RESOURCE_PATH "/ui/sinew-colors-dark.css", SINEW_RESOURCE_PATH "/ui/sinew-colors-dark-hc.css" },
  };
  g_autofree char *theme = get_theme_name (settings);

  gtk_css_provider_load_from_resource (g_object_get_data (G_OBJECT (settings), PROVIDER),
                                       resources[is_dark (settings, theme)][has_high_contrast (theme)]);
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
  GtkCssProvider *colors;

  if (g_object_get_data (G_OBJECT (settings), PROVIDER))
    return;

  colors = gtk_css_provider_new ();
  g_object_set_data_full (G_OBJECT (settings), PROVIDER, colors, g_object_unref);
  load_colors (settings);
  gtk_css_provider_load_from_resource (style, SINEW_RESOURCE_PATH "/ui/sinew.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (colors), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (style), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  g_signal_connect (settings, "notify::gtk-application-prefer-dark-theme", G_CALLBACK (load_colors), NULL);
  g_signal_connect (settings, "notify::gtk-theme-name", G_CALLBACK (load_colors), NULL);
}
