/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <atspi/atspi.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

/* One journey through the built program, from outside of its process: as a
 * screen reader sees and uses it, over the accessibility bus. Each test goes on
 * where the one before it stopped.
 *
 * GTK 4.8 and later ones differ in some roles and in the names of what has no
 * name; what is asked for here holds in both. */

#define SECONDS_TO_WAIT 20
#define MS_BETWEEN_LOOKS 20
#define MAX_DEPTH 40

/* As X11 numbers them. */
#define KEY_SPACE 0x20
#define KEY_RETURN 0xff0d
#define KEY_ESCAPE 0xff1b
#define KEY_UP 0xff52
#define KEY_DOWN 0xff54

/* at-spi 2.46 has no automatic cleanup for its types. */
typedef AtspiAccessible Node;
typedef AtspiAction     Actions;
typedef AtspiText       Words;
typedef AtspiSelection  Rows;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Node, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Actions, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Words, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Rows, g_object_unref)

static GSubprocess *program;
static Node        *frame;
static char        *folder; /* where the program works */

/**
 * Match:
 *
 * What an accessible has to be; %NULL and -1 are anything.
 */
typedef struct
{
  const char *name;
  int         role;
  const char *action;   /* something that can be done with it */
  gboolean    in_lists; /* even there; else a list is looked through when it is the root */
} Match;

/* --- Looking --- */

/* The name; a status has none from GTK 4.18 on: its text is read instead. What
 * went away while it was looked at has neither. */
static char *
dup_name (Node *accessible)
{
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);
  g_autoptr (Words) words = NULL;
  char *text;

  if (name && *name)
    return g_steal_pointer (&name);
  if (atspi_accessible_get_role (accessible, NULL) != ATSPI_ROLE_STATUS_BAR ||
      !(words = atspi_accessible_get_text_iface (accessible)))
    return g_strdup ("");

  text = atspi_text_get_text (words, 0, atspi_text_get_character_count (words, NULL), NULL);

  return text ? text : g_strdup ("");
}

static gboolean
has_state (Node          *accessible,
           AtspiStateType state)
{
  g_autoptr (GObject) states = G_OBJECT (atspi_accessible_get_state_set (accessible));

  return atspi_state_set_contains (ATSPI_STATE_SET (states), state);
}

static int
find_action (Node       *accessible,
             const char *name)
{
  g_autoptr (Actions) action = atspi_accessible_get_action_iface (accessible);
  int n = action ? atspi_action_get_n_actions (action, NULL) : 0;

  for (int i = 0; i < n; i++)
    {
      g_autofree char *actual = atspi_action_get_action_name (action, i, NULL);

      if (g_strcmp0 (actual, name) == 0)
        return i;
    }

  return -1;
}

static gboolean
matches (Node        *accessible,
         const Match *match)
{
  g_autofree char *name = NULL;

  if (match->role >= 0 && (int)atspi_accessible_get_role (accessible, NULL) != match->role)
    return FALSE;

  name = dup_name (accessible);

  return (match->name == NULL || g_str_equal (name, match->name)) &&
         (match->action == NULL || find_action (accessible, match->action) >= 0) &&
         has_state (accessible, ATSPI_STATE_VISIBLE);
}

/* What is in the others are words that they are named by. */
static gboolean
has_content (AtspiRole role)
{
  switch (role)
    {
    case ATSPI_ROLE_CHECK_BOX:
    case ATSPI_ROLE_ENTRY:
    case ATSPI_ROLE_HEADING:
    case ATSPI_ROLE_LABEL:
    case ATSPI_ROLE_LINK:
    case ATSPI_ROLE_LIST_ITEM:
    case ATSPI_ROLE_SCROLL_BAR:
    case ATSPI_ROLE_STATUS_BAR:
      return FALSE;
    default:
      return TRUE;
    }
}

static void
push_children (Node   *accessible,
               GQueue *queue)
{
  int n = atspi_accessible_get_child_count (accessible, NULL);

  for (int i = 0; i < n; i++)
    {
      Node *child = atspi_accessible_get_child_at_index (accessible, i, NULL);

      if (child)
        g_queue_push_tail (queue, child);
    }
}

/* Returns up to @n_max of what matches under @root, level by level: what is near
 * is found before a long page is looked through. */
static GPtrArray *
find (Node        *root,
      const Match *match,
      guint        n_max)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  GQueue     queue = G_QUEUE_INIT;

  push_children (root, &queue);
  while (found->len < n_max && !g_queue_is_empty (&queue))
    {
      g_autoptr (Node) accessible = g_queue_pop_head (&queue);
      AtspiRole role;

      if (matches (accessible, match))
        g_ptr_array_add (found, g_object_ref (accessible));
      role = atspi_accessible_get_role (accessible, NULL);
      if (role == ATSPI_ROLE_LIST ? match->in_lists : has_content (role))
        push_children (accessible, &queue);
    }
  g_queue_clear_full (&queue, g_object_unref);

  return found;
}

static GPtrArray *
find_all (Node        *root,
          const Match *match)
{
  return find (root, match, G_MAXUINT);
}

static Node *
find_first (Node        *root,
            const Match *match)
{
  g_autoptr (GPtrArray) found = find (root, match, 1);

  return found->len ? g_object_ref (g_ptr_array_index (found, 0)) : NULL;
}

/* Waits a moment; returns whether there is time left. */
static gboolean
look_again (gint64 *deadline)
{
  gint64 now = g_get_monotonic_time ();

  if (*deadline == 0)
    *deadline = now + SECONDS_TO_WAIT * G_USEC_PER_SEC;
  g_main_context_iteration (NULL, FALSE);
  g_usleep (MS_BETWEEN_LOOKS * 1000);

  return now < *deadline;
}

/* Waits for what matches; the test fails without it. */
static Node *
wait_for_match (Node        *root,
                const Match *match)
{
  gint64 deadline = 0;
  Node  *found;

  while (!(found = find_first (root, match)) && look_again (&deadline))
    ;
  if (found == NULL)
    g_error ("nothing is called “%s” (role %d, action %s)", match->name, match->role, match->action);

  return found;
}

static Node *
wait_for (Node       *root,
          int         role,
          const char *name)
{
  const Match match = { .name = name, .role = role };

  return wait_for_match (root, &match);
}

static Node *
wait_in_list (const char *list,
              int         role,
              const char *name)
{
  g_autoptr (Node) accessible = wait_for (frame, ATSPI_ROLE_LIST, list);

  return wait_for (accessible, role, name);
}

/* --- Doing --- */

static void
act (Node       *accessible,
     const char *name)
{
  g_autoptr (Actions) action = atspi_accessible_get_action_iface (accessible);
  g_autoptr (GError) error = NULL;
  int index = find_action (accessible, name);

  g_assert_cmpint (index, >=, 0);
  g_assert_true (atspi_action_do_action (action, index, &error));
  g_assert_no_error (error);
}

/* A button’s role differs from version to version, and GtkMenuButton is one that
 * has one: only that one can be clicked. */
static void
click (const char *name)
{
  const Match match = { .name = name, .role = -1, .action = "click" };
  g_autoptr (Node) button = wait_for_match (frame, &match);

  act (button, "click");
}

static void
toggle (const char *symptom)
{
  g_autoptr (Node) box = wait_in_list ("Symptoms", ATSPI_ROLE_CHECK_BOX, symptom);

  act (box, "check.toggle");
}

static void
press_key (guint keyval)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (atspi_generate_keyboard_event (keyval, NULL, ATSPI_KEY_SYM, &error));
  g_assert_no_error (error);
}

/* --- Reading --- */

static char *
join_rows (const char *list)
{
  g_autoptr (Node) accessible = wait_for (frame, ATSPI_ROLE_LIST, list);
  const Match row = { .role = ATSPI_ROLE_LIST_ITEM };
  g_autoptr (GPtrArray) rows = find_all (accessible, &row);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *name = dup_name (g_ptr_array_index (rows, i));

      g_string_append_printf (names, "%s%s", i ? ", " : "", name);
    }

  return g_string_free (names, FALSE);
}

static void
assert_nutrients (const char *names,
                  const char *status)
{
  gint64           deadline = 0;
  g_autofree char *actual = NULL;

  g_object_unref (wait_for (frame, -1, status));
  if (names == NULL)
    return;

  do
    {
      g_free (actual);
      actual = join_rows ("Nutrients");
    }
  while (!g_str_equal (actual, names) && look_again (&deadline));
  g_assert_cmpstr (actual, ==, names);
}

static void
assert_title (const char *title)
{
  g_object_unref (wait_for (frame, ATSPI_ROLE_HEADING, title));
}

static gboolean
is_checked (const char *symptom)
{
  g_autoptr (Node) box = wait_in_list ("Symptoms", ATSPI_ROLE_CHECK_BOX, symptom);

  return has_state (box, ATSPI_STATE_CHECKED);
}

/* The box that has the keyboard focus; %NULL where it is elsewhere. */
static char *
dup_focused_box (void)
{
  const Match box = { .role = ATSPI_ROLE_CHECK_BOX };
  g_autoptr (Node) list = wait_for (frame, ATSPI_ROLE_LIST, "Symptoms");
  g_autoptr (GPtrArray) boxes = find_all (list, &box);

  for (guint i = 0; i < boxes->len; i++)
    {
      if (has_state (g_ptr_array_index (boxes, i), ATSPI_STATE_FOCUSED))
        return dup_name (g_ptr_array_index (boxes, i));
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
  while (g_strcmp0 (actual, symptom) != 0 && look_again (&deadline));
  g_assert_cmpstr (actual, ==, symptom);
}

static gboolean
is_control (AtspiRole role)
{
  switch (role)
    {
    case ATSPI_ROLE_CHECK_BOX:
    case ATSPI_ROLE_COMBO_BOX:
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

static guint
assert_controls_have_names (void)
{
  const Match anything = { .role = -1, .in_lists = TRUE };
  g_autoptr (GPtrArray) all = find_all (frame, &anything);
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    {
      Node            *accessible = g_ptr_array_index (all, i);
      AtspiRole        role = atspi_accessible_get_role (accessible, NULL);
      g_autofree char *name = dup_name (accessible);

      if (!is_control (role))
        continue;
      if (!is_name (name))
        g_error ("a control of role %d has no name: “%s”", role, name);
      n++;
    }

  return n;
}

/* --- The journey --- */

static Node *
find_frame (void)
{
  g_autoptr (Node) desktop = atspi_get_desktop (0);
  const Match match = { .name = "Sinew", .role = ATSPI_ROLE_FRAME };
  int         n = atspi_accessible_get_child_count (desktop, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (Node) application = atspi_accessible_get_child_at_index (desktop, i, NULL);
      int n_windows = application ? atspi_accessible_get_child_count (application, NULL) : 0;

      for (int j = 0; j < n_windows; j++)
        {
          Node *window = atspi_accessible_get_child_at_index (application, j, NULL);

          if (window && matches (window, &match))
            {
              /* What it says now, not what it once said; roles stay. */
              atspi_accessible_set_cache_mask (application, ATSPI_CACHE_ROLE | ATSPI_CACHE_INTERFACES);
              return window;
            }
          g_clear_object (&window);
        }
    }

  return NULL;
}

static void
test_starts (void)
{
  gint64 deadline = 0;

  while (!(frame = find_frame ()) && look_again (&deadline))
    ;
  g_assert_nonnull (frame);
  assert_title ("Muscles, legs and nutrients");
  assert_nutrients (NULL, "16 of 16 nutrients");
  /* The rest of the data follows. */
  g_object_unref (wait_in_list ("Other causes", ATSPI_ROLE_LIST_ITEM, "Dehydration"));
  g_assert_cmpuint (assert_controls_have_names (), >, 100);
}

static void
test_ticks (void)
{
  g_autoptr (Node) box = wait_in_list ("Symptoms", ATSPI_ROLE_CHECK_BOX, "Muscle cramps");
  g_autofree char *description = atspi_accessible_get_description (box, NULL);

  g_assert_cmpstr (description, ==, "5 nutrients");
  g_assert_false (has_state (box, ATSPI_STATE_CHECKED));
  toggle ("Muscle cramps");
  assert_nutrients ("Calcium, Magnesium, Potassium, Vitamin B12, Vitamin D", "5 of 16 nutrients");
  g_assert_true (has_state (box, ATSPI_STATE_CHECKED));
  toggle ("Tingling");
  assert_nutrients ("Calcium, Magnesium, Potassium, Vitamin B12", "4 of 16 nutrients");
}

static void
test_matches_any (void)
{
  click ("Any of these");
  assert_nutrients ("Calcium, Magnesium, Potassium, Thiamin, Vitamin B12, Vitamin D", "6 of 16 nutrients");
  click ("All of these");
  assert_nutrients ("Calcium, Magnesium, Potassium, Vitamin B12", "4 of 16 nutrients");
}

static void
test_opens_a_page (void)
{
  g_autoptr (Node) row = wait_in_list ("Nutrients", ATSPI_ROLE_LIST_ITEM, "Magnesium");

  act (row, "row.open");
  assert_title ("Magnesium");
  assert_title ("Signs of a shortage");
  /* The signs lead to their pages. */
  g_object_unref (wait_for (frame, ATSPI_ROLE_LINK, "Muscle cramps"));
  g_object_unref (wait_for (frame, ATSPI_ROLE_LINK, "Tingling"));
  assert_title ("Who says so");
  g_assert_true (has_state (row, ATSPI_STATE_SELECTED));
}

/* The button of the marks opens the claims behind them. */
static void
test_says_who_says_so (void)
{
  const Match match = { .name = "5 of 5 articles: says who?", .role = -1, .action = "click" };
  g_autoptr (Node) button = wait_for_match (frame, &match);
  g_autoptr (Node) menu_button = atspi_accessible_get_parent (button, NULL);

  act (button, "click");
  g_object_unref (wait_for (menu_button, ATSPI_ROLE_HEADING, "Says who?"));
  g_object_unref (wait_for (menu_button, ATSPI_ROLE_LINK, "Stiff legs"));
  g_object_unref (wait_for (menu_button, ATSPI_ROLE_LINK, "Heavy legs"));
  g_object_unref (wait_for (menu_button, ATSPI_ROLE_LABEL, "Low magnesium can cause muscle cramps."));
  g_assert_cmpuint (assert_controls_have_names (), >, 50);
  press_key (KEY_ESCAPE);
}

static void
test_goes_back (void)
{
  click ("Back");
  assert_title ("Muscles, legs and nutrients");
  /* Ticks stay as they are. */
  assert_nutrients (NULL, "4 of 16 nutrients");
  click ("Forward");
  assert_title ("Magnesium");
}

/* The cells of a row of the table can be read, after what they are of. */
static void
test_compares (void)
{
  const Match cell = { .role = ATSPI_ROLE_TABLE_CELL };
  g_autoptr (Node) table = NULL;
  g_autoptr (GPtrArray) cells = NULL;
  gboolean is_found = FALSE;

  click ("Compare");
  table = wait_for (frame, ATSPI_ROLE_TABLE, "Comparison");
  g_object_unref (wait_for (frame, -1, "4 nutrients × 7 aspects"));
  cells = find_all (table, &cell);
  for (guint i = 0; i < cells->len; i++)
    {
      g_autofree char *name = dup_name (g_ptr_array_index (cells, i));

      g_test_message ("%s", name);
      is_found |= strstr (name, "Magnesium") && strstr (name, "Muscle cramps") && strstr (name, "5 of 5");
    }
  g_assert_true (is_found);
  click ("Back");
  assert_title ("Magnesium");
}

static void
test_sends_to_a_doctor (void)
{
  click ("When to see a doctor");
  assert_title ("When to see a doctor");
  g_assert_cmpuint (assert_controls_have_names (), >, 50);
}

/* A dialog of GTK is a window of its own, of one role or another; the one for
 * printing asks the desktop for printers first. */
static Node *
wait_for_dialog (const char *title)
{
  g_autoptr (Node) application = atspi_accessible_get_parent (frame, NULL);
  gint64 deadline = 0;

  while (look_again (&deadline))
    {
      int n = atspi_accessible_get_child_count (application, NULL);

      for (int i = 0; i < n; i++)
        {
          g_autoptr (Node) child = atspi_accessible_get_child_at_index (application, i, NULL);
          g_autofree char *name = child ? dup_name (child) : NULL;

          if (g_strcmp0 (name, title) == 0)
            return g_steal_pointer (&child);
        }
    }
  g_error ("no dialog is called “%s”", title);
}

/* The first row, and where there is no printer the only one, is “Print to File”. */
static void
choose_first_printer (Node *dialog)
{
  const Match row = { .role = ATSPI_ROLE_TABLE_ROW, .in_lists = TRUE };
  const Match list = { .role = ATSPI_ROLE_LIST, .in_lists = TRUE };
  gint64      deadline = 0;
  g_autoptr (Rows) rows = NULL;

  while (rows == NULL && look_again (&deadline))
    {
      g_autoptr (GPtrArray) lists = find_all (dialog, &list);

      for (guint i = 0; rows == NULL && i < lists->len; i++)
        {
          g_autoptr (Node) first = find_first (g_ptr_array_index (lists, i), &row);

          if (first)
            rows = atspi_accessible_get_selection_iface (g_ptr_array_index (lists, i));
        }
    }
  g_assert_nonnull (rows);
  g_assert_true (atspi_selection_select_child (rows, 0, NULL));
}

/* The name of a button is as “_Print Print” in GTK 4.8. */
static void
confirm (Node       *dialog,
         const char *label)
{
  const Match button = { .role = -1, .action = "click" };
  g_autoptr (GPtrArray) buttons = find_all (dialog, &button);
  g_autofree char *with_mnemonic = g_strdup_printf ("_%s %s", label, label);

  for (guint i = 0; i < buttons->len; i++)
    {
      g_autofree char *name = dup_name (g_ptr_array_index (buttons, i));

      if (g_str_equal (name, label) || g_str_equal (name, with_mnemonic))
        {
          act (g_ptr_array_index (buttons, i), "click");
          return;
        }
    }
  g_assert_not_reached ();
}

static void
test_undoes_clear (void)
{
  click ("Clear");
  assert_nutrients (NULL, "16 of 16 nutrients");
  g_object_unref (wait_for (frame, -1, "2 symptoms cleared"));
  g_assert_false (is_checked ("Muscle cramps"));
  act (frame, "win.undo");
  assert_nutrients (NULL, "4 of 16 nutrients");
  g_assert_true (is_checked ("Muscle cramps"));
  act (frame, "win.clear");
  assert_nutrients (NULL, "16 of 16 nutrients");
}

/* With a keyboard: arrows lead to the next box and toggle none, Space ticks,
 * Enter opens the page. */
static void
test_follows_keys (void)
{
  g_autoptr (Node) box = wait_in_list ("Symptoms", ATSPI_ROLE_CHECK_BOX, "Muscle cramps");

  act (box, "check.focus");
  wait_for_focused_box ("Muscle cramps");
  press_key (KEY_DOWN);
  wait_for_focused_box ("Muscle hardness");
  assert_nutrients (NULL, "16 of 16 nutrients");
  press_key (KEY_SPACE);
  assert_nutrients (NULL, "3 of 16 nutrients");
  g_assert_true (is_checked ("Muscle hardness"));
  press_key (KEY_UP);
  wait_for_focused_box ("Muscle cramps");
  g_assert_false (is_checked ("Muscle cramps"));
  press_key (KEY_RETURN);
  assert_title ("Muscle cramps");
  g_assert_false (is_checked ("Muscle cramps"));
  assert_nutrients (NULL, "3 of 16 nutrients");
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
  g_autofree char         *file = g_build_filename (folder, "Calcium, Magnesium and Vitamin D compared.pdf", NULL);
  g_autofree char         *text = NULL;
  g_autoptr (Node) dialog = NULL;

  click ("Compare");
  g_object_unref (wait_for (frame, ATSPI_ROLE_TABLE, "Comparison"));
  click ("Print…");
  click ("Save as PDF…");
  dialog = wait_for_dialog ("Save as PDF");
  confirm (dialog, "Save");
  g_object_unref (wait_for (frame, -1, "Saved as “Calcium, Magnesium and Vitamin D compared.pdf”"));

  text = read_pdf (file);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_nonnull (strstr (text, parts[i]));
  g_remove (file);
  click ("Back");
  g_object_unref (wait_for (frame, ATSPI_ROLE_TABLE, "Comparison"));
  click ("Back");
  assert_title ("Muscle cramps");
}

static void
test_prints_into_a_file (void)
{
  g_autofree char *file = g_build_filename (folder, "For my appointment.pdf", NULL);
  g_autofree char *bytes = NULL;
  g_autoptr (Node) dialog = NULL;
  g_autoptr (GError) error = NULL;

  act (frame, "win.appointment");
  g_object_unref (wait_for (frame, ATSPI_ROLE_IMAGE, "Page 1 of 1"));
  g_assert_cmpuint (assert_controls_have_names (), >, 50);
  click ("Print…");
  dialog = wait_for_dialog ("Print");
  choose_first_printer (dialog);
  confirm (dialog, "Print");
  g_object_unref (wait_for (frame, -1, "Sent to the printer"));
  g_file_get_contents (file, &bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (bytes, "%PDF"));
  g_remove (file);
  click ("Back");
  assert_title ("Muscle cramps");
}

static void
exited_cb (GObject      *source_object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (g_subprocess_wait_finish (G_SUBPROCESS (source_object), result, &error));
  g_assert_no_error (error);
  *(gboolean *)user_data = TRUE;
}

/* Without a complaint: critical ones are fatal to it. */
static void
test_closes (void)
{
  g_autoptr (Actions) actions = atspi_accessible_get_action_iface (frame);
  gboolean has_exited = FALSE;
  gint64   deadline = 0;

  /* Whoever closes a window may hear no answer from it. */
  atspi_action_do_action (actions, find_action (frame, "window.close"), NULL);
  g_clear_object (&frame);
  g_subprocess_wait_async (program, NULL, exited_cb, &has_exited);
  while (!has_exited && look_again (&deadline))
    ;
  g_assert_true (has_exited);
  g_assert_true (g_subprocess_get_if_exited (program));
  g_assert_cmpint (g_subprocess_get_exit_status (program), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GSubprocessLauncher) launcher = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  /* libatspi warns of what goes away while it is looked at. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_assert_nonnull (g_getenv ("SINEW_PROGRAM"));
  folder = g_dir_make_tmp ("sinew-test-XXXXXX", &error);
  g_assert_no_error (error);
  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_subprocess_launcher_set_cwd (launcher, folder);
  program = g_subprocess_launcher_spawn (launcher, &error, g_getenv ("SINEW_PROGRAM"), NULL);
  g_assert_no_error (error);
  g_assert_cmpint (atspi_init (), ==, 0);

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
  g_test_add_func ("/journey/11-prints-into-a-file", test_prints_into_a_file);
  g_test_add_func ("/journey/12-saves-a-pdf", test_saves_a_pdf);
  g_test_add_func ("/journey/13-closes", test_closes);

  status = g_test_run ();
  g_subprocess_force_exit (program);
  g_clear_object (&program);
  g_rmdir (folder);
  g_free (folder);
  atspi_exit ();

  return status;
}
