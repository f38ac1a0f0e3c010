/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support-journey.h"

/**
 * support_journey_wait_in_list:
 * @list: its name
 *
 * Returns: (transfer full): what has @role and @name in it
 */
Node *
support_journey_wait_in_list (const char *list,
                              int         role,
                              const char *name)
{
  g_autoptr (Node) accessible = support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_LIST, list);

  return support_reader_wait_for (accessible, role, name);
}

/* A heading of a page, or of a part of it. */
void
support_journey_assert_title (const char *title)
{
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_HEADING, title));
}

/* What is read out by itself: a count, say, or what became of a file. */
void
support_journey_assert_told (const char *text)
{
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_STATUS_BAR, text));
}

static char *
join_rows (const char *list)
{
  g_autoptr (Node) accessible = support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_LIST, list);
  const Match row = { .role = ATSPI_ROLE_LIST_ITEM };
  g_autoptr (GPtrArray) rows = support_reader_find_all (accessible, &row);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *name = support_reader_dup_name (g_ptr_array_index (rows, i));

      g_string_append_printf (names, "%s%s", i ? ", " : "", name);
    }

  return g_string_free (names, FALSE);
}

/**
 * support_journey_assert_rows:
 * @list: its name
 * @names: those of all rows, as “Calcium, Iron”
 */
void
support_journey_assert_rows (const char *list,
                             const char *names)
{
  gint64           deadline = 0;
  g_autofree char *actual = NULL;

  do
    {
      g_free (actual);
      actual = join_rows (list);
    }
  while (!g_str_equal (actual, names) && support_reader_look_again (&deadline));
  g_assert_cmpstr (actual, ==, names);
}

static void
assert_state (Node          *node,
              AtspiStateType state,
              gboolean       is_set)
{
  gint64 deadline = 0;

  while (support_reader_has_state (node, state) != is_set && support_reader_look_again (&deadline))
    ;
  g_assert_cmpint (support_reader_has_state (node, state), ==, is_set);
}

void
support_journey_assert_checked (Node    *box,
                                gboolean is_checked)
{
  assert_state (box, ATSPI_STATE_CHECKED, is_checked);
}

void
support_journey_assert_pressed (Node    *button,
                                gboolean is_pressed)
{
  assert_state (button, ATSPI_STATE_PRESSED, is_pressed);
}

/* What is in the search entry. */
void
support_journey_assert_search (const char *expected)
{
  g_autoptr (Node) entry = support_reader_wait_for (support_reader_get_frame (), -1, "Search");
  gint64           deadline = 0;
  g_autofree char *actual = NULL;

  do
    {
      g_free (actual);
      actual = support_reader_dup_text (entry);
    }
  while (g_strcmp0 (actual, expected) != 0 && support_reader_look_again (&deadline));
  g_assert_cmpstr (actual, ==, expected);
}
