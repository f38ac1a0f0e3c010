/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "sinew-theme.h"
#include "support-picture.h"
#include "support-screens.h"

/* pictures FOLDER [PART OF A NAME]
 *
 * Draws every screen in every variant into FOLDER, as SCREEN-VARIANT.png, or
 * those alone whose name has that part.
 *
 * pictures --published FOLDER
 *
 * Draws those that stand in README.md and in the AppStream data. */

/**
 * Published:
 *
 * As Flathub wants them: no larger than 1000×700, at twice the pixels.
 */
typedef struct
{
  const char    *name;
  const char    *screen;
  SupportVariant variant;
} Published;

#define PUBLISHED_SCALE 2

static const Published published[] = {
  { "browse", "nutrient", { "published", 1000, 700, "Default", FALSE, 96 } },
  { "compare", "comparison", { "published", 1000, 700, "Default", FALSE, 96 } },
  { "print", "print-appointment", { "published", 1000, 700, "Default", FALSE, 96 } },
  { "narrow", "lists", { "published", 400, 700, "Default", FALSE, 96 } },
  { "dark", "nutrient", { "published", 1000, 700, "Default", TRUE, 96 } },
};

static void
draw (const char           *folder,
      const char           *name,
      const SupportScreen  *screen,
      const SupportVariant *variant,
      int                   scale)
{
  SupportWindow    fixture = { NULL };
  g_autofree char *file_name = g_strconcat (name, ".png", NULL);
  g_autofree char *file = g_build_filename (folder, file_name, NULL);

  g_print ("%s\n", file_name);
  support_screens_open (&fixture, screen, variant);
  support_picture_save (support_screens_get_window (&fixture), scale, file);
  support_screens_close (&fixture);
}

static const SupportScreen *
find_screen (const char *name)
{
  guint                n_screens;
  const SupportScreen *screens = support_screens_get (&n_screens);

  for (guint i = 0; i < n_screens; i++)
    {
      if (g_str_equal (screens[i].name, name))
        return &screens[i];
    }
  g_assert_not_reached ();
}

static void
draw_published (const char *folder)
{
  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    draw (folder, published[i].name, find_screen (published[i].screen), &published[i].variant, PUBLISHED_SCALE);
}

/* Returns how many there are. */
static guint
draw_all (const char *folder,
          const char *part)
{
  guint                 n_screens, n_variants;
  const SupportScreen  *screens = support_screens_get (&n_screens);
  const SupportVariant *variants = support_variants_get (&n_variants);
  guint                 n = 0;

  for (guint i = 0; i < n_screens; i++)
    {
      for (guint j = 0; j < n_variants; j++)
        {
          g_autofree char *name = g_strdup_printf ("%s-%s", screens[i].name, variants[j].name);

          if (part == NULL || strstr (name, part))
            {
              draw (folder, name, &screens[i], &variants[j], 1);
              n++;
            }
        }
    }

  return n;
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  support_variants_init ();
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  if (argc == 3 && g_str_equal (argv[1], "--published"))
    draw_published (argv[2]);
  else if (argc == 2 || argc == 3)
    return draw_all (argv[1], argv[2]) > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
  else
    return EXIT_FAILURE;

  return EXIT_SUCCESS;
}
