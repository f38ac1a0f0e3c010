/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-item-list.h"
#include "sinew-item-row.h"
#include "sinew-page-view.h"
#include "sinew-symptom-check.h"
#include "sinew-symptom-list.h"
#include "sinew-theme.h"
#include "sinew-undo-bar.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

#define CRAMPS "muscle-cramps"
#define TINGLING "tingling"
/* No line breaks inside. */
#define N_OF_5(n) "\u00a0" n "\u00a0of\u00a05"
#define OF_CRAMPS "Calcium, Magnesium, Potassium, Vitamin B12, Vitamin D"

/* --- Ticks --- */

static void
test_starts_whole (SupportWindow *fixture,
                   gconstpointer  data)
{
  const struct
  {
    const char *title;
    SinewKind   kind;
  } lists[] = {
    { "Nutrients", SINEW_KIND_NUTRIENT },
    { "Other causes", SINEW_KIND_CAUSE },
    { "Guides", SINEW_KIND_GUIDE },
  };

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Sinew");
  g_assert_cmpstr (support_window_get_title (fixture), ==, "Muscles, legs and nutrients");
  support_window_assert_nutrients (fixture, NULL, "16 of 16 nutrients");
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      GtkWidget *list = support_window_find_list (fixture, lists[i].title);
      g_autoptr (GPtrArray) rows = support_find_all (list, support_window_is_shown_row, NULL);

      g_assert_cmpuint (rows->len, ==, sinew_library_count (fixture->library, lists[i].kind));
      g_assert_cmpuint (sinew_item_list_count_shown (SINEW_ITEM_LIST (list)), ==, rows->len);
    }
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, 0);
  g_assert_null (support_window_get_subtitle (fixture, "Magnesium"));
}

static void
test_tick_narrows_the_list (SupportWindow *fixture,
                            gconstpointer  data)
{
  SinewItem *cramps = support_get (fixture->library, "symptom/" CRAMPS);

  support_window_toggle (fixture, CRAMPS);
  g_assert_true (sinew_facets_is_ticked (fixture->facets, cramps));
  support_window_assert_nutrients (fixture, OF_CRAMPS, "5 of 16 nutrients");
  support_window_toggle (fixture, TINGLING);
  support_window_assert_nutrients (fixture, "Calcium, Magnesium, Potassium, Vitamin B12", "4 of 16 nutrients");
  support_window_set_match (fixture, "any");
  support_window_assert_nutrients (fixture, NULL, "6 of 16 nutrients");
  support_window_set_match (fixture, "all");
  support_window_toggle (fixture, CRAMPS);
  support_window_toggle (fixture, TINGLING);
  g_assert_false (sinew_facets_is_ticked (fixture->facets, cramps));
  support_window_assert_nutrients (fixture, NULL, "16 of 16 nutrients");
}

static void
test_box_follows_the_facets (SupportWindow *fixture,
                             gconstpointer  data)
{
  GtkWidget *check = support_window_find_check (fixture, CRAMPS);
  SinewItem *cramps = support_get (fixture->library, "symptom/" CRAMPS);

  sinew_facets_set_ticked (fixture->facets, cramps, TRUE);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  sinew_facets_set_ticked (fixture->facets, cramps, FALSE);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
}

static void
test_row_says_how_it_is_linked (SupportWindow *fixture,
                                gconstpointer  data)
{
  support_window_toggle (fixture, CRAMPS);
  support_run_pending ();
  g_assert_cmpstr (support_window_get_subtitle (fixture, "Magnesium"), ==, "Muscle cramps" N_OF_5 ("5"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (support_window_find_row (fixture, "Magnesium")),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Muscle cramps" N_OF_5 ("5"));
  support_window_toggle (fixture, TINGLING);
  support_run_pending ();
  g_assert_cmpstr (support_window_get_subtitle (fixture, "Magnesium"), ==, "Muscle cramps" N_OF_5 ("5") "\nTingling" N_OF_5 ("2"));
  /* “0 of 5” would say nothing. */
  g_assert_cmpstr (support_window_get_subtitle (fixture, "Electrolyte imbalance"), ==, "Muscle cramps" N_OF_5 ("2") "\nFrom references: Tingling");
  support_window_toggle (fixture, CRAMPS);
  support_window_toggle (fixture, TINGLING);
  support_run_pending ();
  g_assert_null (support_window_get_subtitle (fixture, "Magnesium"));
}

/* Those of most articles first, whatever is ticked. */
static void
assert_causes_in_order (SupportWindow *fixture)
{
  g_autoptr (GPtrArray) rows = support_find_all (support_window_find_list (fixture, "Other causes"), support_window_is_shown_row, NULL);
  guint n_last = G_MAXUINT;

  g_assert_cmpuint (rows->len, >, 1);
  for (guint i = 0; i < rows->len; i++)
    {
      guint n = sinew_item_row_count_articles (g_ptr_array_index (rows, i), fixture->facets);

      g_assert_cmpuint (n, <=, n_last);
      n_last = n;
    }
}

static gboolean
is_note (GtkWidget    *widget,
         gconstpointer data)
{
  return gtk_widget_has_css_class (widget, "list-note") && support_is_shown (widget);
}

static void
assert_note (SupportWindow *fixture,
             const char    *text)
{
  GtkWidget *causes = support_window_find_list (fixture, "Other causes");
  GtkWidget *box = support_find (causes, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_LIST_BOX));
  g_autoptr (GPtrArray) notes = NULL;

  support_run_pending ();
  notes = support_find_all (causes, is_note, NULL);
  g_assert_cmpuint (notes->len, ==, *text ? 1 : 0);
  if (*text)
    g_assert_cmpstr (gtk_label_get_label (g_ptr_array_index (notes, 0)), ==, text);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text);
}

/* Other causes are listed where any ticked symptom is theirs: under “all” this is
 * said. */
static void
test_causes_of_any_symptom (SupportWindow *fixture,
                            gconstpointer  data)
{
  support_window_toggle (fixture, TINGLING);
  support_window_toggle (fixture, "nocturnal-leg-cramps");
  assert_note (fixture, "Linked with at least one of what is ticked");
  assert_causes_in_order (fixture);

  support_window_set_match (fixture, "any");
  assert_note (fixture, "");
  assert_causes_in_order (fixture);
  support_window_set_match (fixture, "all");
  assert_note (fixture, "Linked with at least one of what is ticked");
  support_window_toggle (fixture, TINGLING);
  assert_note (fixture, "");
}

/* What no article says reads as known from elsewhere, not as unknown. */
static void
test_no_article_says_so (SupportWindow *fixture,
                         gconstpointer  data)
{
  GtkWidget *note;
  GtkWidget *count;

  g_assert_true (sinew_window_show_place (fixture->window, "cause/diabetes"));
  support_wait_for_page (support_window_find_page_view (fixture));
  note = support_find (support_window_find_page_view (fixture), support_has_label, "from references alone");
  count = support_find (gtk_widget_get_prev_sibling (note), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_LABEL));
  g_assert_true (support_is_shown (note));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (count)), ==, "0 of 5");
}

/* The pointer is on a box while one ticks: nothing lies over the next ones. */
static void
test_boxes_have_no_tooltip (SupportWindow *fixture,
                            gconstpointer  data)
{
  GtkWidget       *check = support_window_find_check (fixture, TINGLING);
  SinewItem       *tingling = support_get (fixture->library, "symptom/" TINGLING);
  g_autofree char *tooltip = g_strdup_printf ("Open “Tingling”\n%s", sinew_item_get_summary (tingling));

  g_assert_null (gtk_widget_get_tooltip_text (check));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (gtk_widget_get_next_sibling (check)), ==, tooltip);
}

/* A row that goes does not take the keyboard focus with it. */
static void
test_hidden_row_lets_go (SupportWindow *fixture,
                         gconstpointer  data)
{
  GtkWidget *row = support_window_find_row (fixture, "Iron");

  g_assert_true (gtk_widget_grab_focus (row));
  sinew_facets_set_ticked (fixture->facets, support_get (fixture->library, "symptom/" CRAMPS), TRUE);
  support_run_pending ();
  g_assert_false (support_is_shown (row));
  g_assert_nonnull (gtk_root_get_focus (GTK_ROOT (fixture->window)));
  g_assert_true (gtk_widget_get_mapped (gtk_root_get_focus (GTK_ROOT (fixture->window))));
}

/* A box that would leave nothing is dim, but can be ticked; a ticked one is never
 * dim. The number beside each is how long the list would be. */
static void
assert_boxes (SupportWindow *fixture,
              guint         *n_dim)
{
  g_autoptr (GPtrArray) checks = support_window_find_checks (fixture);

  *n_dim = 0;
  g_assert_cmpuint (checks->len, ==, sinew_facets_get_symptoms (fixture->facets)->len);
  for (guint i = 0; i < checks->len; i++)
    {
      GtkWidget       *check = g_ptr_array_index (checks, i);
      SinewItem       *symptom = sinew_symptom_check_get_symptom (SINEW_SYMPTOM_CHECK (check));
      gboolean         is_ticked = sinew_facets_is_ticked (fixture->facets, symptom);
      guint            n = sinew_facets_count_with (fixture->facets, symptom);
      g_autofree char *count = g_strdup_printf ("%u", n);
      g_autofree char *description = g_strdup_printf (n == 1 ? "%u nutrient" : "%u nutrients", n);

      g_assert_cmpint (gtk_widget_has_css_class (check, "dim"), ==, n == 0 && !is_ticked);
      g_assert_true (gtk_widget_is_sensitive (check));
      g_assert_true (gtk_widget_get_focusable (check));
      g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (support_find (check, support_has_css_class, "count"))), ==, count);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, sinew_item_get_name (symptom));
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
      *n_dim += gtk_widget_has_css_class (check, "dim");
    }
}

static gboolean
is_dim_check (GtkWidget    *widget,
              gconstpointer data)
{
  return SINEW_IS_SYMPTOM_CHECK (widget) && gtk_widget_has_css_class (widget, "dim");
}

static gboolean
has_dim_box (SupportWindow *fixture)
{
  g_autoptr (GPtrArray) dim = support_find_all (GTK_WIDGET (fixture->window), is_dim_check, NULL);

  return dim->len > 0;
}

/* Ticks, of the boxes that leave something, the one that leaves least, until
 * there is one that would leave nothing; returns that. */
static GtkWidget *
tick_until_dim (SupportWindow *fixture)
{
  while (!has_dim_box (fixture))
    {
      g_autoptr (GPtrArray) checks = support_window_find_checks (fixture);
      GtkWidget *best = NULL;
      guint      n_best = G_MAXUINT;

      for (guint i = 0; i < checks->len; i++)
        {
          SinewItem *symptom = sinew_symptom_check_get_symptom (g_ptr_array_index (checks, i));
          guint      n = sinew_facets_count_with (fixture->facets, symptom);

          if (!sinew_facets_is_ticked (fixture->facets, symptom) && n < n_best)
            {
              best = g_ptr_array_index (checks, i);
              n_best = n;
            }
        }
      g_assert_nonnull (best);
      gtk_widget_activate (best);
    }

  return support_find (GTK_WIDGET (fixture->window), is_dim_check, NULL);
}

static void
test_hopeless_boxes_are_dim (SupportWindow *fixture,
                             gconstpointer  data)
{
  GtkWidget *dim;
  guint      n_dim;

  assert_boxes (fixture, &n_dim);
  g_assert_cmpuint (n_dim, ==, 0);
  support_window_toggle (fixture, CRAMPS);
  dim = tick_until_dim (fixture);
  assert_boxes (fixture, &n_dim);
  g_assert_cmpuint (n_dim, >, 0);
  gtk_widget_activate (dim);
  g_assert_false (is_dim_check (dim, NULL));
  assert_boxes (fixture, &n_dim);
  support_window_set_match (fixture, "any");
  assert_boxes (fixture, &n_dim);
}

static gboolean
is_hidden (gpointer data)
{
  return !gtk_widget_get_visible (data);
}

static void
test_clear_can_be_undone (SupportWindow *fixture,
                          gconstpointer  data)
{
  GtkWidget *bar = support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_UNDO_BAR));

  g_assert_false (support_window_is_enabled (fixture, "clear"));
  g_assert_false (support_window_is_enabled (fixture, "undo"));
  support_window_toggle (fixture, CRAMPS);
  support_window_toggle (fixture, TINGLING);
  g_assert_true (support_window_is_enabled (fixture, "clear"));
  g_assert_false (gtk_widget_get_visible (bar));

  support_window_click (fixture, "Clear");
  support_window_assert_nutrients (fixture, NULL, "16 of 16 nutrients");
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, 0);
  g_assert_false (support_window_is_enabled (fixture, "clear"));
  support_wait_for_map (support_find (bar, support_has_label, "2 symptoms cleared"));

  support_window_click (fixture, "Undo");
  support_window_assert_nutrients (fixture, NULL, "4 of 16 nutrients");
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (support_window_find_check (fixture, CRAMPS))));
  support_wait (is_hidden, bar);
  g_assert_false (support_window_is_enabled (fixture, "undo"));
}

static void
test_tick_forgets_what_was_cleared (SupportWindow *fixture,
                                    gconstpointer  data)
{
  support_window_toggle (fixture, CRAMPS);
  support_window_activate_action (fixture, "win.clear");
  g_assert_true (support_window_is_enabled (fixture, "undo"));
  support_window_toggle (fixture, TINGLING);
  g_assert_false (support_window_is_enabled (fixture, "undo"));
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, 1);
}

/* Ticks what leaves nothing. */
static void
tick_too_much (SupportWindow *fixture)
{
  gtk_widget_activate (tick_until_dim (fixture));
  support_window_assert_nutrients (fixture, "", "0 of 16 nutrients");
}

static void
test_empty_list_names_the_obstacle (SupportWindow *fixture,
                                    gconstpointer  data)
{
  GtkWidget       *empty = support_find (GTK_WIDGET (fixture->window), support_has_css_class, "empty");
  SinewItem       *obstacle;
  guint            n_without;
  g_autofree char *text = NULL;
  g_autofree char *button = NULL;
  g_autofree char *status = NULL;

  g_assert_false (support_is_shown (empty));
  tick_too_much (fixture);
  obstacle = sinew_facets_find_obstacle (fixture->facets, &n_without);
  g_assert_nonnull (obstacle);
  g_assert_cmpuint (n_without, >, 0);

  text = g_strdup_printf ("No nutrient is linked with all of these. Without “%s” there %s %u.",
                          sinew_item_get_name (obstacle), n_without == 1 ? "is" : "are", n_without);
  g_assert_true (support_is_shown (support_find (empty, support_has_label, text)));
  button = g_strdup_printf ("Untick “%s”", sinew_item_get_name (obstacle));
  status = g_strdup_printf ("%u of 16 nutrients", n_without);
  support_window_click (fixture, button);
  support_window_assert_nutrients (fixture, NULL, status);
  g_assert_false (sinew_facets_is_ticked (fixture->facets, obstacle));
  g_assert_false (support_is_shown (empty));
}

static void
test_empty_list_offers_any (SupportWindow *fixture,
                            gconstpointer  data)
{
  guint n_ticked;

  tick_too_much (fixture);
  n_ticked = sinew_facets_count_ticked (fixture->facets);
  support_window_click (fixture, "Match any of these");
  support_run_pending ();
  g_assert_true (sinew_facets_get_match_any (fixture->facets));
  g_assert_cmpuint (sinew_facets_count_ticked (fixture->facets), ==, n_ticked);
  g_assert_cmpuint (sinew_facets_count_remaining (fixture->facets), >, 0);
  g_assert_false (support_is_shown (support_find (GTK_WIDGET (fixture->window), support_has_css_class, "empty")));
}

static gboolean
are_few_shown (gpointer data)
{
  return sinew_item_list_count_shown (data) == 1;
}

static gboolean
are_all_shown (gpointer data)
{
  return sinew_item_list_count_shown (data) == 16;
}

/* Search narrows what is listed, never the counts. */
static void
test_search_narrows_no_count (SupportWindow *fixture,
                              gconstpointer  data)
{
  GtkWidget *list = support_window_find_list (fixture, "Nutrients");
  GtkWidget *search = support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SEARCH_ENTRY));

  support_window_activate_action (fixture, "win.search");
  gtk_editable_set_text (GTK_EDITABLE (search), "magnes");
  support_wait (are_few_shown, list);
  support_window_assert_nutrients (fixture, "Magnesium", "16 of 16 nutrients");
  g_signal_emit_by_name (search, "stop-search");
  support_wait (are_all_shown, list);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "");
}

/* --- Shape --- */

static int
get_x (SupportWindow *fixture,
       GType          type)
{
  GtkWidget      *widget = support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (type));
  graphene_rect_t bounds;

  g_assert_true (support_is_shown (widget));
  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->window), &bounds));

  return bounds.origin.x;
}

static void
test_panes_stand_in_order (SupportWindow *fixture,
                           gconstpointer  is_mirrored)
{
  int symptoms = get_x (fixture, SINEW_TYPE_SYMPTOM_LIST);
  int lists = get_x (fixture, SINEW_TYPE_ITEM_LIST);
  int page = get_x (fixture, SINEW_TYPE_PAGE_VIEW);

  if (is_mirrored)
    g_assert_true (page < lists && lists < symptoms);
  else
    g_assert_true (symptoms < lists && lists < page);
}

static gboolean
is_narrow (gpointer data)
{
  return gtk_widget_has_css_class (data, "narrow");
}

static void
test_narrow_window_shows_one_pane (SupportWindow *fixture,
                                   gconstpointer  data)
{
  GtkWidget *page = support_window_find_page_view (fixture);
  GtkWidget *check = support_window_find_check (fixture, CRAMPS);
  int        minimum;

  support_wait (is_narrow, fixture->window);
  support_run_pending ();
  g_assert_true (support_is_shown (check));
  g_assert_false (support_is_shown (page));
  gtk_widget_measure (GTK_WIDGET (fixture->window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);

  support_window_toggle (fixture, CRAMPS);
  support_window_click (fixture, "5 nutrients");
  support_run_pending ();
  g_assert_false (support_is_shown (check));
  g_assert_true (support_is_shown (support_window_find_row (fixture, "Magnesium")));
  gtk_widget_activate (support_window_find_row (fixture, "Magnesium"));
  support_run_pending ();
  g_assert_true (support_is_shown (page));
  support_window_click (fixture, "1 ticked");
  support_run_pending ();
  g_assert_true (support_is_shown (check));
}

/* --- Names --- */

static gboolean
is_role (GtkWidget    *widget,
         gconstpointer role)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == (GtkAccessibleRole)GPOINTER_TO_INT (role);
}

static void
test_roles_and_names (SupportWindow *fixture,
                      gconstpointer  data)
{
  const char *const lists[] = { "Symptoms", "Nutrients", "Other causes", "Guides" };
  GtkWidget        *window = GTK_WIDGET (fixture->window);
  g_autoptr (GPtrArray) found = support_find_all (window, is_role, GINT_TO_POINTER (GTK_ACCESSIBLE_ROLE_LIST));

  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (lists));
  for (guint i = 0; i < found->len; i++)
    gtk_test_accessible_assert_property (g_ptr_array_index (found, i), GTK_ACCESSIBLE_PROPERTY_LABEL, lists[i]);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (support_find (window, support_has_css_class, "page-title")), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (support_find (window, support_has_css_class, "section-title")), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (support_window_find_check (fixture, CRAMPS)), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (support_window_find_check (fixture, CRAMPS)), GTK_ACCESSIBLE_PROPERTY_LABEL, "Muscle cramps");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (support_window_find_check (fixture, CRAMPS)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "5 nutrients");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (support_window_find_row (fixture, "Magnesium")), GTK_ACCESSIBLE_PROPERTY_LABEL, "Magnesium");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (support_find (window, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_SEARCH_ENTRY))),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Search");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (support_find (window, support_has_tooltip, "Back")), GTK_ACCESSIBLE_PROPERTY_LABEL, "Back");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (support_find (window, support_has_tooltip, "Forward")), GTK_ACCESSIBLE_PROPERTY_LABEL, "Forward");
}

#define ADD_AS(path, set_up, data, test) g_test_add ("/window/" path, SupportWindow, data, set_up, test, support_window_tear_down)
#define ADD(path, test) ADD_AS (path, support_window_set_up, NULL, test)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  ADD ("starts-whole", test_starts_whole);
  ADD ("tick-narrows-the-list", test_tick_narrows_the_list);
  ADD ("box-follows-the-facets", test_box_follows_the_facets);
  ADD ("row-says-how-it-is-linked", test_row_says_how_it_is_linked);
  ADD ("causes-of-any-symptom", test_causes_of_any_symptom);
  ADD ("no-article-says-so", test_no_article_says_so);
  ADD ("boxes-have-no-tooltip", test_boxes_have_no_tooltip);
  ADD ("hidden-row-lets-go", test_hidden_row_lets_go);
  ADD ("hopeless-boxes-are-dim", test_hopeless_boxes_are_dim);
  ADD ("clear-can-be-undone", test_clear_can_be_undone);
  ADD ("tick-forgets-what-was-cleared", test_tick_forgets_what_was_cleared);
  ADD ("empty-list-names-the-obstacle", test_empty_list_names_the_obstacle);
  ADD ("empty-list-offers-any", test_empty_list_offers_any);
  ADD ("search-narrows-no-count", test_search_narrows_no_count);
  ADD ("panes-stand-in-order", test_panes_stand_in_order);
  ADD_AS ("panes-are-mirrored", support_window_set_up_mirrored, GINT_TO_POINTER (TRUE), test_panes_stand_in_order);
  ADD_AS ("narrow-window-shows-one-pane", support_window_set_up_narrow, NULL, test_narrow_window_shows_one_pane);
  ADD ("roles-and-names", test_roles_and_names);

  return g_test_run ();
}
