/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-states.h"
#include "sinew-status-page.h"

/* A link can be of any length; a word of thousands of letters takes seconds to wrap. */
#define N_CHARS_OF_PLACE 80

/* What stands where a page cannot. */

GtkWidget *
sinew_state_new_loading (void)
{
  return sinew_status_page_new (NULL, _("Loading…"), NULL);
}

/**
 * sinew_state_new_missing:
 * @place: what a link asked for; whatever that is
 *
 * Returns: (transfer full): says that there is no such page, and leads to one
 */
GtkWidget *
sinew_state_new_missing (const char *place)
{
  g_autofree char *valid = g_utf8_make_valid (place, -1);
  g_autofree char *shown = NULL;
  g_autofree char *text = NULL;
  GtkWidget       *state;

  if (g_utf8_strlen (valid, -1) > N_CHARS_OF_PLACE)
    {
      g_autofree char *start = g_utf8_substring (valid, 0, N_CHARS_OF_PLACE);

      shown = g_strconcat (start, "…", NULL);
    }

  /* Translators: %s comes from a link, as "nutrient/magnesium". */
  text = g_strdup_printf (_("A link leads to “%s”. It may be of another version of Sinew, or have a mistake in it."), shown ? shown : valid);
  state = sinew_status_page_new ("edit-find-symbolic", _("There is no such page here"), text);
  sinew_status_page_add_button (state, _("Go to the start page"), "win.show", g_variant_new_string ("start"));

  return state;
}

/**
 * sinew_state_new_broken:
 * @reason: what is wrong with the data
 *
 * Returns: (transfer full): says what happened and what to do
 */
GtkWidget *
sinew_state_new_broken (const char *reason)
{
  g_autofree char *text = NULL;
  GtkWidget       *state;

  /* Translators: %s is what is wrong with a file, for whoever can mend it. */
  text = g_strdup_printf (_("Sinew shows nothing from data that may be wrong. Installing it again should help. "
                            "If it does not, please report this:\n\n%s"),
                             reason);
  state = sinew_status_page_new ("dialog-error-symbolic", _("The data of Sinew are damaged"), text);
  sinew_status_page_add_button (state, _("Quit"), "app.quit", NULL);

  return state;
}
