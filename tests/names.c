/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <atspi/atspi.h>
#include <stdlib.h>
#include <string.h>

/* names PROCESS
 *
 * Looks at a program from outside, as a screen reader does: prints each control
 * in sight that has no name, and last how many have one. The exit status is 0 if
 * that are all, and 1 if not, or if there is no such program. */

#define MS_TO_WAIT 20000
#define MS_BETWEEN_LOOKS 20

/* at-spi 2.46 has no automatic cleanup for its types. */
typedef AtspiAccessible Node;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Node, g_object_unref)

typedef struct
{
  guint n_named;
  guint n_unnamed;
} Found;

static gboolean
has_state (Node          *node,
           AtspiStateType state)
{
  g_autoptr (GObject) states = G_OBJECT (atspi_accessible_get_state_set (node));

  return atspi_state_set_contains (ATSPI_STATE_SET (states), state);
}

/* (GtkMenuButton and GtkDropDown hand theirs to the button in them.) */
static gboolean
is_control (AtspiRole role)
{
  switch (role)
    {
    case ATSPI_ROLE_CHECK_BOX:
    case ATSPI_ROLE_COMBO_BOX:
    case ATSPI_ROLE_DIALOG:
    case ATSPI_ROLE_ENTRY:
    case ATSPI_ROLE_FRAME:
    case ATSPI_ROLE_HEADING:
    case ATSPI_ROLE_IMAGE:
    case ATSPI_ROLE_LINK:
    case ATSPI_ROLE_LIST:
    case ATSPI_ROLE_LIST_ITEM:
    case ATSPI_ROLE_MENU_ITEM:
    case ATSPI_ROLE_PUSH_BUTTON:
    case ATSPI_ROLE_RADIO_BUTTON:
    case ATSPI_ROLE_SLIDER:
    case ATSPI_ROLE_SPIN_BUTTON:
    case ATSPI_ROLE_TABLE:
    case ATSPI_ROLE_TABLE_CELL:
    case ATSPI_ROLE_TEXT:
    case ATSPI_ROLE_TOGGLE_BUTTON:
      return TRUE;
    default:
      return FALSE;
    }
}

/* A name that a person can do something with: not none, nor that of a type, nor a
 * sign without a word. */
static gboolean
is_name (const char *name)
{
  gboolean has_letter = FALSE;

  for (const char *p = name; *p; p = g_utf8_next_char (p))
    has_letter |= g_unichar_isalnum (g_utf8_get_char (p));

  return has_letter && !g_str_has_prefix (name, "Gtk") &&
         !(g_str_has_prefix (name, "Sinew") && g_ascii_isupper (name[strlen ("Sinew")]));
}

/* From GTK 4.18 on an item of a menu, say, has no name but in what is in it. */
static char *
dup_name (Node *node)
{
  char *name = atspi_accessible_get_name (node, NULL);
  int   n = name && *name ? 0 : atspi_accessible_get_child_count (node, NULL);

  for (int i = 0; i < n && (name == NULL || *name == '\0'); i++)
    {
      g_autoptr (Node) child = atspi_accessible_get_child_at_index (node, i, NULL);

      if (child && atspi_accessible_get_role (child, NULL) == ATSPI_ROLE_LABEL)
        {
          g_free (name);
          name = atspi_accessible_get_name (child, NULL);
        }
    }

  return name ? name : g_strdup ("");
}

static void
look_at (Node  *node,
         Found *found)
{
  AtspiRole        role = atspi_accessible_get_role (node, NULL);
  g_autofree char *name = NULL;
  g_autofree char *role_name = NULL;

  if (!is_control (role))
    return;

  name = dup_name (node);
  if (is_name (name))
    {
      found->n_named++;
      return;
    }

  role_name = atspi_role_get_name (role);
  g_print ("%s “%s”\n", role_name, name);
  found->n_unnamed++;
}

static void
walk (Node  *node,
      Found *found)
{
  int n;

  if (!has_state (node, ATSPI_STATE_VISIBLE))
    return;

  look_at (node, found);
  n = atspi_accessible_get_child_count (node, NULL);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (Node) child = atspi_accessible_get_child_at_index (node, i, NULL);

      if (child)
        walk (child, found);
    }
}

static Node *
find_program (guint process)
{
  g_autoptr (Node) desktop = atspi_get_desktop (0);
  int n = atspi_accessible_get_child_count (desktop, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (Node) program = atspi_accessible_get_child_at_index (desktop, i, NULL);

      if (program && atspi_accessible_get_process_id (program, NULL) == process && atspi_accessible_get_child_count (program, NULL) > 0)
        return g_steal_pointer (&program);
    }

  return NULL;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (Node) program = NULL;
  Found found = { 0 };
  int   n;

  if (argc != 2 || atspi_init () != 0)
    return EXIT_FAILURE;

  atspi_set_timeout (MS_TO_WAIT, MS_TO_WAIT);
  for (int ms = 0; ms < MS_TO_WAIT && program == NULL; ms += MS_BETWEEN_LOOKS)
    {
      program = find_program (g_ascii_strtoull (argv[1], NULL, 10));
      if (program == NULL)
        g_usleep (MS_BETWEEN_LOOKS * 1000);
    }
  if (program == NULL)
    {
      g_print ("the program is not there\n");
      return EXIT_FAILURE;
    }

  n = atspi_accessible_get_child_count (program, NULL);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (Node) window = atspi_accessible_get_child_at_index (program, i, NULL);

      if (window)
        walk (window, &found);
    }
  g_print ("%u\n", found.n_named);

  return found.n_unnamed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
