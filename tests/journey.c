/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "support-journey.h"

/* One journey through the built program, with the help of the accessibility bus.
 * Each test goes on where the one before it stopped. */

/* As X11 numbers them. */
#define KEY_SPACE 0x20
#define KEY_RETURN 0xff0d
#define KEY_ESCAPE 0xff1b
#define KEY_UP 0xff52
#define KEY_DOWN 0xff54

static void
toggle (const char *symptom)
{
  g_autoptr (Node) box = support_journey_wait_in_list ("Symptoms", ATSPI_ROLE_CHECK_BOX, symptom);

  support_reader_act (box, "check.toggle");
}

/* --- Reading --- */

static void
assert_nutrients (const char *names,
                  const char *status)
{
  support_journey_assert_told (status);
  if (names)
    support_journey_assert_rows ("Nutrients", names);
}

static gboolean
is_checked (const char *symptom)
{
  g_autoptr (Node) box = support_journey_wait_in_list ("Symptoms", ATSPI_ROLE_CHECK_BOX, symptom);

  return support_reader_has_state (box, ATSPI_STATE_CHECKED);
}

/* The box that has the keyboard focus; %NULL where it is elsewhere. */
static char *
dup_focused_box (void)
{
  const Match box = { .role = ATSPI_ROLE_CHECK_BOX };
  g_autoptr (Node) list = support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_LIST, "Symptoms");
  g_autoptr (GPtrArray) boxes = support_reader_find_all (list, &box);

  for (guint i = 0; i < boxes->len; i++)
    {
      if (support_reader_has_state (g_ptr_array_index (boxes, i), ATSPI_STATE_FOCUSED))
        return support_reader_dup_name (g_ptr_array_index (boxes, i));
    }

  return NULL;
}

static void
wait_for_focused_box (const char *symptom)
{
  gint64           deadline = 0;
  g_autofree char *actual = NULL;

  do
    {
      g_free (actual);
      actual = dup_focused_box ();
    }
  while (g_strcmp0 (actual, symptom) != 0 && support_reader_look_again (&deadline));
  g_assert_cmpstr (actual, ==, symptom);
}

/* --- The journey --- */

static void
test_starts (void)
{
  support_journey_assert_title ("Muscles, legs and nutrients");
  assert_nutrients (NULL, "16 of 16 nutrients");
  /* The rest of the data follows. */
  g_object_unref (support_journey_wait_in_list ("Other causes", ATSPI_ROLE_LIST_ITEM, "Dehydration"));
  g_assert_cmpuint (support_reader_assert_controls_have_names (support_reader_get_frame ()), >, 100);
}

static void
test_ticks (void)
{
  g_autoptr (Node) box = support_journey_wait_in_list ("Symptoms", ATSPI_ROLE_CHECK_BOX, "Muscle cramps");
  g_autofree char *description = atspi_accessible_get_description (box, NULL);

  g_assert_cmpstr (description, ==, "5 nutrients");
  g_assert_false (support_reader_has_state (box, ATSPI_STATE_CHECKED));
  toggle ("Muscle cramps");
  assert_nutrients ("Calcium, Magnesium, Potassium, Vitamin B12, Vitamin D", "5 of 16 nutrients");
  g_assert_true (support_reader_has_state (box, ATSPI_STATE_CHECKED));
  toggle ("Tingling");
  assert_nutrients ("Calcium, Magnesium, Potassium, Vitamin B12", "4 of 16 nutrients");
}

static void
test_matches_any (void)
{
  support_reader_click ("Any of these");
  assert_nutrients ("Calcium, Magnesium, Potassium, Thiamin, Vitamin B12, Vitamin D", "6 of 16 nutrients");
  support_reader_click ("All of these");
  assert_nutrients ("Calcium, Magnesium, Potassium, Vitamin B12", "4 of 16 nutrients");
}

static void
test_opens_a_page (void)
{
  g_autoptr (Node) row = support_journey_wait_in_list ("Nutrients", ATSPI_ROLE_LIST_ITEM, "Magnesium");

  support_reader_act (row, "row.open");
  support_journey_assert_title ("Magnesium");
  support_journey_assert_title ("Signs of a shortage");
  /* The signs lead to their pages. */
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_LINK, "Muscle cramps"));
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_LINK, "Tingling"));
  support_journey_assert_title ("Who says so");
  g_assert_true (support_reader_has_state (row, ATSPI_STATE_SELECTED));
}

/* The button of the marks opens the claims behind them. */
static void
test_says_who_says_so (void)
{
  const Match match = { .name = "5 of 5 articles: says who?", .role = -1, .action = "click" };
  g_autoptr (Node) button = support_reader_wait_for_match (support_reader_get_frame (), &match);
  g_autoptr (Node) menu_button = atspi_accessible_get_parent (button, NULL);

  support_reader_act (button, "click");
  g_object_unref (support_reader_wait_for (menu_button, ATSPI_ROLE_HEADING, "Says who?"));
  g_object_unref (support_reader_wait_for (menu_button, ATSPI_ROLE_LINK, "Stiff legs"));
  g_object_unref (support_reader_wait_for (menu_button, ATSPI_ROLE_LINK, "Heavy legs"));
  g_object_unref (support_reader_wait_for (menu_button, ATSPI_ROLE_LABEL, "Low magnesium can cause muscle cramps."));
  g_assert_cmpuint (support_reader_assert_controls_have_names (support_reader_get_frame ()), >, 50);
  support_reader_press_key (KEY_ESCAPE);
}

static void
test_goes_back (void)
{
  support_reader_click ("Back");
  support_journey_assert_title ("Muscles, legs and nutrients");
  /* Ticks stay as they are. */
  assert_nutrients (NULL, "4 of 16 nutrients");
  support_reader_click ("Forward");
  support_journey_assert_title ("Magnesium");
}

/* The cells of a row of the table can be read, after what they are of. */
static void
test_compares (void)
{
  const Match cell = { .role = ATSPI_ROLE_TABLE_CELL };
  g_autoptr (Node) table = NULL;
  g_autoptr (GPtrArray) cells = NULL;
  gboolean is_found = FALSE;

  support_reader_click ("Compare");
  table = support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_TABLE, "Comparison");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), -1, "4 nutrients × 7 aspects"));
  cells = support_reader_find_all (table, &cell);
  for (guint i = 0; i < cells->len; i++)
    {
      g_autofree char *name = support_reader_dup_name (g_ptr_array_index (cells, i));

      g_test_message ("%s", name);
      is_found |= strstr (name, "Magnesium") && strstr (name, "Muscle cramps") && strstr (name, "5 of 5");
    }
  g_assert_true (is_found);
  support_reader_click ("Back");
  support_journey_assert_title ("Magnesium");
}

static void
test_sends_to_a_doctor (void)
{
  support_reader_click ("When to see a doctor");
  support_journey_assert_title ("When to see a doctor");
  g_assert_cmpuint (support_reader_assert_controls_have_names (support_reader_get_frame ()), >, 50);
}

/* The first row, and where there is no printer the only one, is “Print to File”. */
static void
choose_first_printer (Node *dialog)
{
  const Match row = { .role = ATSPI_ROLE_TABLE_ROW, .in_lists = TRUE };
  const Match list = { .role = ATSPI_ROLE_LIST, .in_lists = TRUE };
  gint64      deadline = 0;
  g_autoptr (Rows) rows = NULL;

  while (rows == NULL && support_reader_look_again (&deadline))
    {
      g_autoptr (GPtrArray) lists = support_reader_find_all (dialog, &list);

      for (guint i = 0; rows == NULL && i < lists->len; i++)
        {
          g_autoptr (Node) first = support_reader_find_first (g_ptr_array_index (lists, i), &row);

          if (first)
            rows = atspi_accessible_get_selection_iface (g_ptr_array_index (lists, i));
        }
    }
  g_assert_nonnull (rows);
  g_assert_true (atspi_selection_select_child (rows, 0, NULL));
}

static void
test_undoes_clear (void)
{
  support_reader_click ("Clear");
  assert_nutrients (NULL, "16 of 16 nutrients");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), -1, "2 symptoms cleared"));
  g_assert_false (is_checked ("Muscle cramps"));
  support_reader_act (support_reader_get_frame (), "win.undo");
  assert_nutrients (NULL, "4 of 16 nutrients");
  g_assert_true (is_checked ("Muscle cramps"));
  support_reader_act (support_reader_get_frame (), "win.clear");
  assert_nutrients (NULL, "16 of 16 nutrients");
}

/* With a keyboard: arrows lead to the next box and toggle none, Space ticks,
 * Enter opens the page. */
static void
test_follows_keys (void)
{
  g_autoptr (Node) box = support_journey_wait_in_list ("Symptoms", ATSPI_ROLE_CHECK_BOX, "Muscle cramps");

  support_reader_act (box, "check.focus");
  wait_for_focused_box ("Muscle cramps");
  support_reader_press_key (KEY_DOWN);
  wait_for_focused_box ("Muscle hardness");
  assert_nutrients (NULL, "16 of 16 nutrients");
  support_reader_press_key (KEY_SPACE);
  assert_nutrients (NULL, "3 of 16 nutrients");
  g_assert_true (is_checked ("Muscle hardness"));
  support_reader_press_key (KEY_UP);
  wait_for_focused_box ("Muscle cramps");
  g_assert_false (is_checked ("Muscle cramps"));
  support_reader_press_key (KEY_RETURN);
  support_journey_assert_title ("Muscle cramps");
  g_assert_false (is_checked ("Muscle cramps"));
  assert_nutrients (NULL, "3 of 16 nutrients");
}

/* Typing anywhere searches, from the first letter on; Esc leads back to the box.
 * Space on it is no letter of a search. */
static void
test_searches_from_anywhere (void)
{
  static const char letters[] = "magn";

  for (const char *letter = letters; *letter; letter++)
    support_reader_press_key (*letter);
  support_journey_assert_search ("magn");
  assert_nutrients ("Magnesium", "3 of 16 nutrients");
  support_reader_press_key (KEY_ESCAPE);
  wait_for_focused_box ("Muscle cramps");
  support_journey_assert_search ("");
  support_reader_press_key (KEY_SPACE);
  g_assert_true (is_checked ("Muscle cramps"));
  support_reader_press_key (KEY_SPACE);
  assert_nutrients (NULL, "3 of 16 nutrients");
  support_journey_assert_search ("");
}

/* The rest comes after what needs the keyboard: without a window manager nobody
 * gives the focus of a dialog back, and GTK 4.18 tells of none. */

/* What @file says, as another program reads it. */
static char *
read_pdf (const char *file)
{
  g_autoptr (GError) error = NULL;
  const char *const arguments[] = { "pdftotext", "-raw", file, "-", NULL };
  char             *text = NULL;

  g_spawn_sync (NULL, (char **)arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static void
test_saves_a_pdf (void)
{
  static const char *const parts[] = { "Calcium, Magnesium and Vitamin D compared", "Magnesium", "Ticked:", "When to see a doctor", "Sources", "Page 1 of" };
  g_autofree char         *file = g_build_filename (support_reader_get_folder (), "Calcium, Magnesium and Vitamin D compared.pdf", NULL);
  g_autofree char         *text = NULL;
  g_autoptr (Node) dialog = NULL;

  support_reader_click ("Compare");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_TABLE, "Comparison"));
  support_reader_click ("Print…");
  support_reader_click ("Save as PDF…");
  dialog = support_reader_wait_for_dialog ("Save as PDF");
  support_reader_confirm (dialog, "Save");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), -1, "Saved as “Calcium, Magnesium and Vitamin D compared.pdf”"));

  text = read_pdf (file);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_nonnull (strstr (text, parts[i]));
  g_remove (file);
  support_reader_click ("Back");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_TABLE, "Comparison"));
  support_reader_click ("Back");
  support_journey_assert_title ("Muscle cramps");
}

static void
test_prints_into_a_file (void)
{
  g_autofree char *file = g_build_filename (support_reader_get_folder (), "For my appointment.pdf", NULL);
  g_autofree char *bytes = NULL;
  g_autoptr (Node) dialog = NULL;
  g_autoptr (GError) error = NULL;

  support_reader_act (support_reader_get_frame (), "win.appointment");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), ATSPI_ROLE_IMAGE, "Page 1 of 1"));
  g_assert_cmpuint (support_reader_assert_controls_have_names (support_reader_get_frame ()), >, 50);
  support_reader_click ("Print…");
  dialog = support_reader_wait_for_dialog ("Print");
  choose_first_printer (dialog);
  support_reader_confirm (dialog, "Print");
  g_object_unref (support_reader_wait_for (support_reader_get_frame (), -1, "Sent to the printer"));
  g_file_get_contents (file, &bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (bytes, "%PDF"));
  g_remove (file);
  support_reader_click ("Back");
  support_journey_assert_title ("Muscle cramps");
}

static void
test_closes (void)
{
  support_reader_close ();
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  support_reader_start (NULL);

  g_test_add_func ("/journey/01-starts", test_starts);
  g_test_add_func ("/journey/02-ticks", test_ticks);
  g_test_add_func ("/journey/03-matches-any", test_matches_any);
  g_test_add_func ("/journey/04-opens-a-page", test_opens_a_page);
  g_test_add_func ("/journey/05-says-who-says-so", test_says_who_says_so);
  g_test_add_func ("/journey/06-goes-back", test_goes_back);
  g_test_add_func ("/journey/07-compares", test_compares);
  g_test_add_func ("/journey/08-sends-to-a-doctor", test_sends_to_a_doctor);
  g_test_add_func ("/journey/09-undoes-clear", test_undoes_clear);
  g_test_add_func ("/journey/10-follows-keys", test_follows_keys);
  g_test_add_func ("/journey/11-searches-from-anywhere", test_searches_from_anywhere);
  g_test_add_func ("/journey/12-prints-into-a-file", test_prints_into_a_file);
  g_test_add_func ("/journey/13-saves-a-pdf", test_saves_a_pdf);
  g_test_add_func ("/journey/14-closes", test_closes);

  status = g_test_run ();
  support_reader_stop ();

  return status;
}
