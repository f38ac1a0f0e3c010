/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-shortcuts.h"

#define KEY_LEFT "<Alt>Left"
#define KEY_RIGHT "<Alt>Right"

/* All keys, for the program to set and for people to read. (clang-format 14 takes
 * N_() for the end of a row.) */
/* clang-format off */
static const SinewShortcut shortcuts[] = {
  { SINEW_SHORTCUT_GROUP_GO, "win.search", N_("Search names"), { "<Control>f" } },
  { SINEW_SHORTCUT_GROUP_GO, "win.back", N_("Back"), { KEY_LEFT }, { "Back" } },
  { SINEW_SHORTCUT_GROUP_GO, "win.forward", N_("Forward"), { KEY_RIGHT }, { "Forward" } },
  { SINEW_SHORTCUT_GROUP_GO, "win.show::start", N_("Start page"), { "<Alt>Home" } },
  { SINEW_SHORTCUT_GROUP_GO, "win.show::doctor", N_("When to see a doctor"), { "<Control>d" } },
  { SINEW_SHORTCUT_GROUP_GO, "win.next-pane", N_("Next pane"), { "F6" } },
  { SINEW_SHORTCUT_GROUP_GO, "win.previous-pane", N_("Previous pane"), { "<Shift>F6" } },

  { SINEW_SHORTCUT_GROUP_TICK, NULL, N_("Go through boxes and lists"), { "Up", "Down" } },
  { SINEW_SHORTCUT_GROUP_TICK, NULL, N_("Tick or untick a box"), { "space" } },
  { SINEW_SHORTCUT_GROUP_TICK, NULL, N_("Open the page of a box, row or cell"), { "Return" } },
  { SINEW_SHORTCUT_GROUP_TICK, NULL, N_("More about a row"), { "<Shift>F10", "Menu" } },
  { SINEW_SHORTCUT_GROUP_TICK, "win.clear", N_("Clear what is ticked"), { "<Control><Shift>k" } },
  { SINEW_SHORTCUT_GROUP_TICK, "win.undo", N_("Undo what was done last"), { "<Control>z" } },

  { SINEW_SHORTCUT_GROUP_COMPARE, "win.compare", N_("Compare the nutrients of the list"), { "<Control>k" } },
  { SINEW_SHORTCUT_GROUP_COMPARE, NULL, N_("Copy the comparison"), { "<Control>c" } },
  { SINEW_SHORTCUT_GROUP_COMPARE, "win.save-comparison", N_("Save the comparison"), { "<Control>s" } },
  { SINEW_SHORTCUT_GROUP_COMPARE, NULL, N_("Take a row or column away"), { "Delete" } },
  { SINEW_SHORTCUT_GROUP_COMPARE, NULL, N_("Leave the comparison"), { "Escape" } },

  { SINEW_SHORTCUT_GROUP_PAPER, "win.print", N_("Show the sheets, and print them"), { "<Control>p" } },
  { SINEW_SHORTCUT_GROUP_PAPER, NULL, N_("Leave the sheets"), { "Escape" } },
  { SINEW_SHORTCUT_GROUP_PAPER, "win.copy-page", N_("Copy the page"), { "<Control><Shift>c" } },

  { SINEW_SHORTCUT_GROUP_VIEW, "win.sides", N_("Show or hide the side panes"), { "F9" } },
  { SINEW_SHORTCUT_GROUP_VIEW, "win.text-larger", N_("Larger text"), { "<Control>plus" }, { "<Control>equal", "<Control>KP_Add" } },
  { SINEW_SHORTCUT_GROUP_VIEW, "win.text-smaller", N_("Smaller text"), { "<Control>minus" }, { "<Control>KP_Subtract" } },
  { SINEW_SHORTCUT_GROUP_VIEW, "win.text-normal", N_("Normal text"), { "<Control>0" }, { "<Control>KP_0" } },

  { SINEW_SHORTCUT_GROUP_PROGRAM, "win.show::help", N_("Help"), { "F1" } },
  { SINEW_SHORTCUT_GROUP_PROGRAM, "app.shortcuts", N_("Keyboard shortcuts"), { "<Control>question", "<Control>F1" } },
  { SINEW_SHORTCUT_GROUP_PROGRAM, "app.preferences", N_("Preferences"), { "<Control>comma" } },
  { SINEW_SHORTCUT_GROUP_PROGRAM, NULL, N_("Menu"), { "F10" } },
  { SINEW_SHORTCUT_GROUP_PROGRAM, "window.close", N_("Close the window"), { "<Control>w" } },
  { SINEW_SHORTCUT_GROUP_PROGRAM, "app.quit", N_("Quit"), { "<Control>q" } },
};
/* clang-format on */

/**
 * sinew_shortcuts_list:
 * @n_shortcuts: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_shortcuts): all keys, group by group
 */
const SinewShortcut *
sinew_shortcuts_list (guint *n_shortcuts)
{
  *n_shortcuts = G_N_ELEMENTS (shortcuts);

  return shortcuts;
}

/**
 * sinew_shortcuts_get_key:
 * @n: 0 or 1
 *
 * Returns: (transfer none) (nullable): that key of the shortcut; where it is read
 *   from right to left, back leads to the right
 */
const char *
sinew_shortcuts_get_key (const SinewShortcut *shortcut,
                         guint                n)
{
  const char *key;

  g_return_val_if_fail (shortcut != NULL && n < G_N_ELEMENTS (shortcut->keys), NULL);

  key = shortcut->keys[n];
  if (gtk_widget_get_default_direction () != GTK_TEXT_DIR_RTL)
    return key;
  if (g_strcmp0 (key, KEY_LEFT) == 0)
    return KEY_RIGHT;

  return g_strcmp0 (key, KEY_RIGHT) == 0 ? KEY_LEFT : key;
}

const char *
sinew_shortcuts_get_group_title (SinewShortcutGroup group)
{
  /* clang-format off */
  static const char *const titles[SINEW_N_SHORTCUT_GROUPS] = {
    [SINEW_SHORTCUT_GROUP_GO] = N_("Search and go"),
    [SINEW_SHORTCUT_GROUP_TICK] = N_("Tick and open"),
    [SINEW_SHORTCUT_GROUP_COMPARE] = N_("Compare"),
    [SINEW_SHORTCUT_GROUP_PAPER] = N_("Print and copy"),
    [SINEW_SHORTCUT_GROUP_VIEW] = N_("View"),
    [SINEW_SHORTCUT_GROUP_PROGRAM] = N_("Program"),
  };
  /* clang-format on */

  g_return_val_if_fail ((guint)group < SINEW_N_SHORTCUT_GROUPS, NULL);

  return _ (titles[group]);
}

/**
 * sinew_shortcuts_install:
 *
 * Lets the keys of all actions work in the windows of @application.
 */
void
sinew_shortcuts_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    {
      const SinewShortcut *shortcut = &shortcuts[i];
      const char          *all[G_N_ELEMENTS (shortcut->keys) + G_N_ELEMENTS (shortcut->aliases) + 1] = { NULL };
      guint                n = 0;

      if (shortcut->action == NULL)
        continue;

      for (guint j = 0; j < G_N_ELEMENTS (shortcut->keys) && shortcut->keys[j]; j++)
        all[n++] = sinew_shortcuts_get_key (shortcut, j);
      for (guint j = 0; j < G_N_ELEMENTS (shortcut->aliases) && shortcut->aliases[j]; j++)
        all[n++] = shortcut->aliases[j];
      gtk_application_set_accels_for_action (application, shortcut->action, all);
    }
}
