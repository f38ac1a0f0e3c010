/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>

#include "support-reader.h"

/* names PROCESS
 *
 * Looks at a program from outside, as a screen reader does: prints each control
 * in sight that has no name, and last how many have one. The exit status is 0 if
 * that are all, and 1 if not, or if there is no such program. */

#define MS_TO_WAIT 20000
#define MS_BETWEEN_LOOKS 20

typedef struct
{
  guint n_named;
  guint n_unnamed;
} Found;

/* What is in a table is read cell by cell. */
static gboolean
is_control (AtspiRole role)
{
  return support_reader_is_control (role) || role == ATSPI_ROLE_DIALOG || role == ATSPI_ROLE_TABLE_CELL;
}

static void
look_at (Node     *node,
         AtspiRole role,
         Found    *found)
{
  g_autofree char *name = support_reader_dup_name (node);
  g_autofree char *role_name = NULL;

  if (support_reader_is_name (name))
    {
      found->n_named++;
      return;
    }

  role_name = atspi_role_get_name (role);
  g_print ("%s “%s”\n", role_name, name);
  found->n_unnamed++;
}

/* What is in these are words that they are named by. */
static gboolean
has_controls (AtspiRole role)
{
  return role != ATSPI_ROLE_CHECK_BOX && role != ATSPI_ROLE_HEADING && role != ATSPI_ROLE_LINK && role != ATSPI_ROLE_SCROLL_BAR;
}

/* (Each question crosses the bus: the less is asked, the sooner it is done.) */
static void
walk (Node  *node,
      Found *found)
{
  AtspiRole role = atspi_accessible_get_role (node, NULL);
  int       n;

  if (role == ATSPI_ROLE_LABEL || !support_reader_has_state (node, ATSPI_STATE_VISIBLE))
    return;

  if (is_control (role))
    look_at (node, role, found);
  n = has_controls (role) ? atspi_accessible_get_child_count (node, NULL) : 0;
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
