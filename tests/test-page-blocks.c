/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-comparison.h"
#include "sinew-page-view.h"
#include "sinew-reference.h"
#include "sinew-theme.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

/* Blocks that are made up here, drawn in the window. */

/* Shows a page of one section with @block, which is taken; returns its widget. */
static GtkWidget *
draw (SupportWindow *fixture,
      SinewBlock    *block)
{
  GtkWidget *view = support_window_find_page_view (fixture);
  g_autoptr (SinewPage) page = sinew_page_new (NULL, "Page", NULL, NULL);
  SinewSection *section = sinew_section_new ("section", "Section");

  sinew_section_take (section, block);
  sinew_page_take (page, section);
  g_assert_true (sinew_window_show_place (fixture->window, "doctor"));
  sinew_page_view_set_page (SINEW_PAGE_VIEW (view), page);
  support_wait_for_page (view);
  support_wait_for_map (support_find (view, support_has_label, "Section"));

  return support_find (view, support_has_css_class, "section");
}

/* The table of an article; corrections belong to it. */
static GtkWidget *
draw_table (SupportWindow *fixture,
            SinewGrid    **grid)
{
  g_autoptr (SinewComparison) comparison = sinew_comparison_new_for_article (fixture->library, support_get (fixture->library, "guide/sore-legs"));
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_TABLE, NULL, NULL);
  GtkWidget  *section;

  block->grid = sinew_comparison_make_grid (comparison);
  *grid = block->grid;
  section = draw (fixture, block);
  support_wait_for_map (support_find (section, support_has_css_class, "sign"));

  return section;
}

static gboolean
has_role (GtkWidget    *widget,
          gconstpointer role)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == (GtkAccessibleRole)GPOINTER_TO_INT (role);
}

static GPtrArray *
find_role (GtkWidget        *root,
           GtkAccessibleRole role)
{
  return support_find_all (root, has_role, GINT_TO_POINTER (role));
}

static graphene_rect_t
get_bounds (GtkWidget *widget,
            GtkWidget *parent)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, parent, &bounds));

  return bounds;
}

static void
test_table_in_columns (SupportWindow *fixture,
                       gconstpointer  data)
{
  SinewGrid *grid;
  GtkWidget *section = draw_table (fixture, &grid);
  GtkWidget *table = support_find (section, has_role, GINT_TO_POINTER (GTK_ACCESSIBLE_ROLE_TABLE));
  g_autoptr (GPtrArray) rows = find_role (table, GTK_ACCESSIBLE_ROLE_ROW);
  g_autoptr (GPtrArray) heads = find_role (table, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  g_autoptr (GPtrArray) row_heads = find_role (table, GTK_ACCESSIBLE_ROLE_ROW_HEADER);
  g_autoptr (GPtrArray) cells = find_role (table, GTK_ACCESSIBLE_ROLE_CELL);
  guint n_columns = sinew_grid_get_n_columns (grid);

  g_assert_cmpuint (rows->len, ==, sinew_grid_get_n_rows (grid) + 1);
  g_assert_cmpuint (heads->len, ==, n_columns + 1);
  g_assert_cmpuint (row_heads->len, ==, sinew_grid_get_n_rows (grid));
  g_assert_cmpuint (cells->len, ==, sinew_grid_get_n_rows (grid) * n_columns);
  for (guint i = 0; i < cells->len; i++)
    {
      graphene_rect_t  head = get_bounds (g_ptr_array_index (heads, i % n_columns + 1), table);
      graphene_rect_t  cell = get_bounds (g_ptr_array_index (cells, i), table);
      g_autofree char *text = sinew_grid_dup_text (grid, i / n_columns, i % n_columns);

      g_assert_cmpfloat (head.origin.x, ==, cell.origin.x);
      g_assert_cmpfloat (head.size.width, ==, cell.size.width);
      support_find (g_ptr_array_index (cells, i), support_has_label, text);
    }
  g_assert_true (support_is_shown (g_ptr_array_index (heads, 0)));
}

/* Under the name of each item, each cell stands under what it is about. */
static void
test_table_in_cards (SupportWindow *fixture,
                     gconstpointer  data)
{
  SinewGrid *grid;
  GtkWidget *section = draw_table (fixture, &grid);
  GtkWidget *row = support_find (section, support_has_css_class, "sign");
  GtkWidget *header = support_find (section, support_has_css_class, "sign-header");
  float      bottom = 0;

  g_assert_cmpint (gtk_widget_get_height (header), <=, 12);
  g_assert_false (support_is_shown (gtk_widget_get_first_child (header)));
  for (GtkWidget *child = gtk_widget_get_first_child (row); child; child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds = get_bounds (child, row);

      g_assert_true (support_is_shown (child));
      g_assert_cmpfloat (bounds.origin.x, ==, 0);
      g_assert_cmpfloat (bounds.origin.y, >=, bottom);
      g_assert_cmpfloat (bounds.size.width, <=, gtk_widget_get_width (row));
      bottom = bounds.origin.y + bounds.size.height;
    }
  support_find (row, support_has_label, sinew_grid_get_column_head (grid, 0).label);
}

static void
test_table_is_mirrored (SupportWindow *fixture,
                        gconstpointer  data)
{
  SinewGrid *grid;
  GtkWidget *section = draw_table (fixture, &grid);
  GtkWidget *row = support_find (section, support_has_css_class, "sign");
  GtkWidget *head = gtk_widget_get_first_child (row);
  GtkWidget *last = gtk_widget_get_last_child (row);

  g_assert_cmpfloat (get_bounds (head, row).origin.x, >, get_bounds (last, row).origin.x);
}

static void
test_table_tells_more (SupportWindow *fixture,
                       gconstpointer  data)
{
  SinewGrid       *grid;
  GtkWidget       *section = draw_table (fixture, &grid);
  g_autofree char *legend = sinew_grid_dup_legend (grid);
  GPtrArray       *notes = sinew_grid_get_notes (grid);

  g_assert_cmpuint (notes->len, >, 1);
  for (guint i = 0; i < notes->len; i++)
    {
      g_autofree char *note = sinew_grid_dup_note (grid, i);

      support_find (section, support_has_label, note);
    }
  support_find (section, support_has_label, legend);
  support_window_click (fixture, "Open as comparison");
  support_find (GTK_WIDGET (fixture->window), support_has_label, "Sore legs: Four supplement forms compared");
}

static SinewRow *
make_row (SupportWindow *fixture,
          const char    *label)
{
  SinewRow *row = sinew_row_new (NULL, label, "This is what is known.");

  sinew_row_add_claim (row, fixture->library, SINEW_CLAIM (support_get (fixture->library, "claim/tight-hamstrings-002")));
  sinew_row_add_claim (row, fixture->library, SINEW_CLAIM (support_get (fixture->library, "claim/heavy-legs-002")));
  g_ptr_array_add (row->references, g_object_ref (support_get (fixture->library, "reference/ods-mg")));
  g_ptr_array_add (row->references, g_object_ref (support_get (fixture->library, "reference/rosanoff-2012")));

  return row;
}

static void
assert_heading (GtkWidget  *section,
                const char *text,
                int         level)
{
  GtkWidget *heading = support_find (section, support_has_label, text);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, level);
}

/* Two of the articles, and two references: one by authors and year, and one that has
 * no year by its title. */
static void
assert_sources (SupportWindow *fixture,
                GtkWidget     *section)
{
  GtkWidget  *count = support_find (section, support_has_label, "2 of 5 articles");
  GtkWidget  *button = gtk_widget_get_ancestor (count, GTK_TYPE_MENU_BUTTON);
  const char *title = sinew_item_get_name (support_get (fixture->library, "reference/ods-mg"));
  g_autoptr (GPtrArray) claims = NULL;
  GtkWidget *popover;
  GtkWidget *link;

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  support_wait_for_map (popover);
  claims = support_find_all (popover, support_has_css_class, "claim");
  g_assert_cmpuint (claims->len, ==, 2);
  gtk_popover_popdown (GTK_POPOVER (popover));

  support_find (section, support_has_label, title);
  link = gtk_widget_get_ancestor (support_find (section, support_has_label, "Rosanoff 2012"), GTK_TYPE_BUTTON);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (link), GTK_ACCESSIBLE_ROLE_LINK);
  g_signal_emit_by_name (link, "clicked");
  g_assert_cmpstr (support_window_get_title (fixture), ==, sinew_item_get_name (support_get (fixture->library, "reference/rosanoff-2012")));
}

static void
test_questions (SupportWindow *fixture,
                gconstpointer  data)
{
  SinewBlock      *block = sinew_block_new (SINEW_BLOCK_QUESTIONS, NULL, NULL);
  SinewCorrection *correction = SINEW_CORRECTION (support_get (fixture->library, "correction/d-01"));
  GtkWidget       *section;

  g_ptr_array_add (block->rows, make_row (fixture, "Is it so?"));
  section = draw (fixture, block);

  assert_heading (section, "Is it so?", 3);
  support_find (section, support_has_label, "This is what is known.");
  support_find (support_find (section, support_has_css_class, "correction"), support_has_label, sinew_correction_get_why (correction));
  assert_sources (fixture, section);
}

static void
test_corrections (SupportWindow *fixture,
                  gconstpointer  data)
{
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_CORRECTIONS, "Intake", NULL);
  SinewRow   *row = make_row (fixture, "Half of all lack it");
  GtkWidget  *section;
  g_autoptr (GPtrArray) corrections = NULL;

  row->setting = g_strdup ("misleading");
  g_ptr_array_add (block->rows, row);
  section = draw (fixture, block);
  corrections = support_find_all (section, support_has_css_class, "correction");

  assert_heading (section, "Intake", 3);
  assert_heading (section, "“Half of all lack it”", 4);
  support_find (section, support_has_label, "This is what is known.");
  g_assert_cmpuint (corrections->len, ==, 1);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (support_find (section, support_has_css_class, "verdict"))), ==, "misleading");
  assert_sources (fixture, section);
}

static void
make_list (SinewBlock *block)
{
  block->is_list = TRUE;
  g_ptr_array_add (block->rows, sinew_row_new (NULL, "5 articles", "Short texts."));
  g_ptr_array_add (block->rows, sinew_row_new_for_place ("references", "118 references", "Sources beyond the articles."));
}

/* Short names have their texts beside them, in a column; one is a link. */
static void
test_list_in_columns (SupportWindow *fixture,
                      gconstpointer  data)
{
  SinewBlock     *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);
  GtkWidget      *section;
  graphene_rect_t name, texts[2];

  make_list (block);
  section = draw (fixture, block);
  name = get_bounds (support_find (section, support_has_label, "5 articles"), section);
  texts[0] = get_bounds (support_find (section, support_has_label, "Short texts."), section);
  texts[1] = get_bounds (support_find (section, support_has_label, "Sources beyond the articles."), section);
  g_assert_cmpfloat (texts[0].origin.y, ==, name.origin.y);
  g_assert_cmpfloat (texts[0].origin.x, >=, name.origin.x + name.size.width);
  g_assert_cmpfloat (texts[1].origin.x, ==, texts[0].origin.x);
  support_window_click (fixture, "118 references");
  g_assert_cmpstr (support_window_get_title (fixture), ==, "References");
}

static void
test_list_is_stacked (SupportWindow *fixture,
                      gconstpointer  data)
{
  SinewBlock     *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);
  GtkWidget      *section;
  graphene_rect_t name, text;

  make_list (block);
  section = draw (fixture, block);
  name = get_bounds (support_find (section, support_has_label, "5 articles"), section);
  text = get_bounds (support_find (section, support_has_label, "Short texts."), section);
  g_assert_cmpfloat (text.origin.y, >=, name.origin.y + name.size.height);
}

/* Rows of every kind can name references. */
static void
test_references_of_rows (SupportWindow *fixture,
                         gconstpointer  data)
{
  static const SinewBlockKind kinds[] = { SINEW_BLOCK_REMARKS, SINEW_BLOCK_SIGNS };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SinewBlock *block = sinew_block_new (kinds[i], NULL, NULL);
      SinewRow   *row = sinew_row_new (support_get (fixture->library, "symptom/fatigue"), "Fatigue", "A text.");

      row->n_articles = kinds[i] == SINEW_BLOCK_SIGNS ? 0 : -1;
      g_ptr_array_add (row->references, g_object_ref (support_get (fixture->library, "reference/rosanoff-2012")));
      g_ptr_array_add (block->rows, row);
      support_find (draw (fixture, block), support_has_label, "Rosanoff 2012");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

#define ADD(path, set_up, test) g_test_add ("/page-blocks/" path, SupportWindow, NULL, set_up, test, support_window_tear_down)
  ADD ("table-in-columns", support_window_set_up, test_table_in_columns);
  ADD ("table-in-cards", support_window_set_up_narrow, test_table_in_cards);
  ADD ("table-is-mirrored", support_window_set_up_mirrored, test_table_is_mirrored);
  ADD ("table-tells-more", support_window_set_up, test_table_tells_more);
  ADD ("questions", support_window_set_up, test_questions);
  ADD ("corrections", support_window_set_up, test_corrections);
  ADD ("list-in-columns", support_window_set_up, test_list_in_columns);
  ADD ("list-is-stacked", support_window_set_up_narrow, test_list_is_stacked);
  ADD ("references-of-rows", support_window_set_up_narrow, test_references_of_rows);

  return g_test_run ();
}
