/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-theme.h"

#define PROVIDER "sinew-theme-colors"

static gboolean
is_dark (GtkSettings *settings)
{
  g_autofree char *theme = NULL;
  const char      *forced = g_getenv ("GTK_THEME");
  gboolean         prefers_dark;

  g_object_get (settings, "gtk-theme-name", &theme, "gtk-application-prefer-dark-theme", &prefers_dark, NULL);
  if (forced && *forced)
    return strstr (forced, "dark") != NULL || strstr (forced, "inverse") != NULL;

  return prefers_dark || (theme && (g_str_has_suffix (theme, "-dark") || strstr (theme, "inverse")));
}

/* The colors that differ: everything else follows those of the theme. */
static void
load_colors (GtkSettings *settings)
{
  GtkCssProvider *provider = g_object_get_data (G_OBJECT (settings), PROVIDER);

  gtk_css_provider_load_from_resource (provider,
                                       is_dark (settings) ? SINEW_RESOURCE_PATH "/ui/sinew-colors-dark.css"
                                                          : SINEW_RESOURCE_PATH "/ui/sinew-colors-light.css");
}

/**
 * sinew_theme_install:
 *
 * Adds Sinew's own style to what @display uses, and follows the preference for
 * dark.
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
