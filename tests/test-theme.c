/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-theme.h"
#include "support-display.h"

/**
 * Look:
 * @theme: the one of GTK that draws so
 * @accent: our color in it
 * @borders: GTK's own color in it
 */
typedef struct
{
  const char *theme;
  const char *accent;
  GdkRGBA     borders;
} Look;

enum {
  LIGHT,
  DARK,
  LIGHT_CONTRAST,
  DARK_CONTRAST,
  N_LOOKS,
};

static GdkRGBA
look_up (const char *name)
{
  GtkWidget *probe = g_object_ref_sink (gtk_label_new (NULL));
  GdkRGBA    color;

  g_assert_true (gtk_style_context_lookup_color (gtk_widget_get_style_context (probe), name, &color));
  g_object_unref (probe);

  return color;
}

/* One by one, as a desktop does it. */
static void
prefer (const char *theme,
        gboolean    prefers_dark)
{
  g_object_set (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", prefers_dark, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-theme-name", theme, NULL);
}

static void
reset (void)
{
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-application-prefer-dark-theme");
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-theme-name");
}

/* What GTK draws before our style is there. */
static Look *
find_looks (void)
{
  static Look looks[N_LOOKS] = {
    { "Default", "#0f6b66" },
    { "Default-dark", "#58bdb4" },
    { "Default-hc", "#094a46" },
    { "Default-hc-dark", "#8fe6dd" },
  };

  for (guint i = 0; i < N_LOOKS; i++)
    {
      prefer (looks[i].theme, FALSE);
      looks[i].borders = look_up ("borders");
      for (guint j = 0; j < i; j++)
        g_assert_false (gdk_rgba_equal (&looks[i].borders, &looks[j].borders));
    }
  reset ();

  return looks;
}

/* Ours and GTK's agree. */
static void
assert_look (const Look *look)
{
  GdkRGBA borders = look_up ("borders");
  GdkRGBA accent = look_up ("sinew_accent");
  GdkRGBA expected;

  g_assert_true (gdk_rgba_parse (&expected, look->accent));
  g_assert_true (gdk_rgba_equal (&accent, &expected));
  g_assert_true (gdk_rgba_equal (&borders, &look->borders));
}

static void
test_follows_the_name (gconstpointer looks)
{
  static const struct
  {
    const char *theme;
    gboolean    prefers_dark;
    guint       look;
  } themes[] = {
    { "Default", FALSE, LIGHT },
    { "Default", TRUE, DARK },
    { "Default-dark", FALSE, DARK },
    { "Adwaita-dark", FALSE, DARK },
    { "There is none", FALSE, LIGHT },
    { "There is none", TRUE, DARK },
    { "Default-hc", FALSE, LIGHT_CONTRAST },
    { "Default-hc", TRUE, DARK_CONTRAST },
    { "Default-hc-dark", FALSE, DARK_CONTRAST },
    { "Default-hc-dark", TRUE, DARK_CONTRAST },
    { "HighContrast", FALSE, LIGHT_CONTRAST },
    { "HighContrast", TRUE, DARK_CONTRAST },
    { "HighContrastInverse", FALSE, DARK_CONTRAST },
    { "HighContrastInverse", TRUE, DARK_CONTRAST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      prefer (themes[i].theme, themes[i].prefers_dark);
      assert_look (&((const Look *)looks)[themes[i].look]);
      reset ();
      assert_look (&((const Look *)looks)[LIGHT]);
    }
}

/* Two preferences, changed in every order. */
static void
test_switches_live (gconstpointer data)
{
  const Look  *looks = data;
  GtkSettings *settings = gtk_settings_get_default ();
  const guint  order[] = { LIGHT, DARK, DARK_CONTRAST, DARK, LIGHT, LIGHT_CONTRAST, DARK_CONTRAST, LIGHT_CONTRAST, DARK_CONTRAST, LIGHT };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_object_set (settings, "gtk-application-prefer-dark-theme", order[i] == DARK || order[i] == DARK_CONTRAST, NULL);
      sinew_theme_prefer_contrast (settings, order[i] == LIGHT_CONTRAST || order[i] == DARK_CONTRAST);
      assert_look (&looks[order[i]]);
    }
  reset ();
}

/* The theme of a desktop may be dark without any preference. */
static void
test_dark_theme_stays_dark (gconstpointer data)
{
  const Look *looks = data;

  prefer ("Default-dark", FALSE);
  sinew_theme_prefer_contrast (gtk_settings_get_default (), TRUE);
  assert_look (&looks[DARK_CONTRAST]);
  sinew_theme_prefer_contrast (gtk_settings_get_default (), FALSE);
  reset ();
  assert_look (&looks[LIGHT]);
}

/* What the desktop had in between is what comes back. */
static void
test_theme_comes_back (gconstpointer data)
{
  const Look      *looks = data;
  GtkSettings     *settings = gtk_settings_get_default ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_object_get (settings, "gtk-theme-name", &before, NULL);
  sinew_theme_prefer_contrast (settings, TRUE);
  g_signal_emit_by_name (gdk_display_get_default (), "setting-changed", "gtk-theme-name");
  assert_look (&looks[LIGHT_CONTRAST]);
  sinew_theme_prefer_contrast (settings, FALSE);
  g_object_get (settings, "gtk-theme-name", &after, NULL);
  g_assert_cmpstr (after, ==, before);
  assert_look (&looks[LIGHT]);
}

/* GTK draws what the environment says, and nothing else. */
static void
test_environment_wins (gconstpointer data)
{
  const Look *looks = data;
  static const struct
  {
    const char *theme;
    guint       look;
  } forced[] = {
    { "Default", LIGHT },
    { "Default:dark", DARK },
    { "Default-hc", LIGHT_CONTRAST },
    { "Default:hc", LIGHT_CONTRAST },
    { "Default-hc-dark", DARK_CONTRAST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (forced); i++)
    {
      g_setenv ("GTK_THEME", forced[i].theme, TRUE);
      prefer ("There is none", FALSE);
      assert_look (&looks[forced[i].look]);
      prefer ("Default-hc", TRUE);
      assert_look (&looks[forced[i].look]);
      sinew_theme_prefer_contrast (gtk_settings_get_default (), TRUE);
      assert_look (&looks[forced[i].look]);
      sinew_theme_prefer_contrast (gtk_settings_get_default (), FALSE);
    }
  g_unsetenv ("GTK_THEME");
  reset ();
  assert_look (&looks[LIGHT]);
}

int
main (int    argc,
      char **argv)
{
  const Look *looks;

  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  looks = find_looks ();
  sinew_theme_install (gdk_display_get_default ());

  g_test_add_data_func ("/theme/follows-the-name", looks, test_follows_the_name);
  g_test_add_data_func ("/theme/switches-live", looks, test_switches_live);
  g_test_add_data_func ("/theme/dark-theme-stays-dark", looks, test_dark_theme_stays_dark);
  g_test_add_data_func ("/theme/theme-comes-back", looks, test_theme_comes_back);
  g_test_add_data_func ("/theme/environment-wins", looks, test_environment_wins);

  return g_test_run ();
}
