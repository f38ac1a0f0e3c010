/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <unistd.h>

#include "sinew-theme.h"
#include "support-contrast.h"
#include "support-display.h"
#include "support-picture.h"
#include "support-room.h"
#include "support-screens.h"

/* Every screen in every variant, by what can be measured of its look. (Warnings
 * are fatal.) */

#define NARROWEST 360

/* Of what is looked for there is so much on each screen. */
#define LEAST_TEXTS 5
#define LEAST_WIDGETS 5
#define LEAST_NAMES 5

typedef struct
{
  const SupportScreen  *screen;
  const SupportVariant *variant;
} Case;

static void
assert_none (const GString *failures)
{
  g_auto (GStrv) lines = g_strsplit (failures->str, "\n", -1);

  for (guint i = 0; lines[i]; i++)
    {
      if (*lines[i])
        g_test_message ("%s", lines[i]);
    }
  if (failures->len)
    g_test_fail ();
}

static void
test_contrast (gconstpointer data)
{
  const Case   *look = data;
  SupportWindow fixture = { NULL };
  g_autoptr (GString) failures = g_string_new (NULL);
  g_autoptr (GPtrArray) surfaces = NULL;
  guint n = 0;

  support_screens_open (&fixture, look->screen, look->variant);
  surfaces = support_picture_list_surfaces (support_screens_get_window (&fixture));
  for (guint i = 0; i < surfaces->len; i++)
    n += support_contrast_check (surfaces->pdata[i], failures);
  g_assert_cmpuint (n, >, LEAST_TEXTS);
  assert_none (failures);
  support_screens_close (&fixture);
}

static void
test_room (gconstpointer data)
{
  const Case   *look = data;
  SupportWindow fixture = { NULL };
  g_autoptr (GString) failures = g_string_new (NULL);
  g_autoptr (GPtrArray) surfaces = NULL;
  guint n = 0;

  support_screens_open (&fixture, look->screen, look->variant);
  surfaces = support_picture_list_surfaces (support_screens_get_window (&fixture));
  for (guint i = 0; i < surfaces->len; i++)
    n += support_room_check (surfaces->pdata[i], look->variant->width, failures);
  g_assert_cmpuint (n, >, LEAST_WIDGETS);
  assert_none (failures);
  support_screens_close (&fixture);
}

static void
ended_cb (GObject      *source_object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_utf8_finish (G_SUBPROCESS (source_object), result, user_data, NULL, &error);
  g_assert_no_error (error);
}

static gboolean
is_there (gpointer data)
{
  return *(char **)data != NULL;
}

/* Somebody else looks, meanwhile this program answers. */
static void
test_names (gconstpointer data)
{
  const Case      *look = data;
  SupportWindow    fixture = { NULL };
  g_autofree char *process = g_strdup_printf ("%d", (int)getpid ());
  g_autofree char *output = NULL;
  g_autoptr (GSubprocess) names = NULL;
  g_autoptr (GError) error = NULL;

  support_screens_open (&fixture, look->screen, look->variant);
  names = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, g_test_get_filename (G_TEST_BUILT, "names", NULL), process, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8_async (names, NULL, NULL, ended_cb, &output);
  support_wait (is_there, &output);
  g_test_message ("%s", output);
  g_assert_true (g_subprocess_get_if_exited (names));
  g_assert_cmpint (g_subprocess_get_exit_status (names), ==, 0);
  g_assert_cmpuint (g_ascii_strtoull (output, NULL, 10), >, LEAST_NAMES);
  support_screens_close (&fixture);
}

static void
add (const char           *what,
     const SupportVariant *variant,
     GTestDataFunc         test)
{
  guint                n_screens;
  const SupportScreen *screens = support_screens_get (&n_screens);

  for (guint i = 0; i < n_screens; i++)
    {
      g_autofree char *path = g_strdup_printf ("/screens/%s/%s/%s", what, variant->name, screens[i].name);
      Case             look = { &screens[i], variant };

      if (screens[i].is_drawn_only)
        continue;
      g_test_add_data_func_full (path, g_memdup2 (&look, sizeof look), test, g_free);
    }
}

/* Contrast does not depend on the size, nor room on the color. */
int
main (int    argc,
      char **argv)
{
  const SupportVariant *variants;
  guint                 n_variants;

  g_test_init (&argc, &argv, NULL);
  support_variants_init ();
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  variants = support_variants_get (&n_variants);
  for (guint i = 0; i < n_variants; i++)
    {
      if (variants[i].is_tall)
        add ("contrast", &variants[i], test_contrast);
      else
        add ("room", &variants[i], test_room);
      if (g_str_equal (variants[i].name, "wide") || variants[i].width == NARROWEST)
        add ("names", &variants[i], test_names);
    }

  return g_test_run ();
}
