/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-aspects.h"
#include "sinew-comparison-table.h"
#include "sinew-comparison.h"
#include "sinew-table-body.h"
#include "sinew-table-cell.h"
#include "sinew-table-columns.h"
#include "sinew-table-head.h"
#include "sinew-table-row.h"
#include "sinew-table-text.h"
#include "sinew-theme.h"
#include "support-display.h"
#include "support.h"

#define CRAMPS "symptom/muscle-cramps"
#define MAGNESIUM "nutrient/magnesium"
#define POTASSIUM "nutrient/potassium"
#define CALCIUM "nutrient/calcium"
#define WATER "nutrient/water"

/**
 * Table:
 * @log: what the actions of the window were asked for
 *
 * A table in a window, of two nutrients and one ticked symptom.
 */
typedef struct
{
  SinewLibrary    *library;
  SinewComparison *comparison;
  GtkWidget       *window;
  GtkWidget       *table;
  GtkWidget       *other; /* another stop of the Tab key */
  GtkWidget       *body;
  GString         *log;
} Table;

static void
log_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  Table *table = user_data;

  g_string_append_printf (table->log, "%s %s\n", g_action_get_name (G_ACTION (action)), g_variant_get_string (parameter, NULL));
}

static void
add_actions (Table *table)
{
  static const char *const names[] = { "show", "remove-from-comparison" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], G_VARIANT_TYPE_STRING);

      g_signal_connect (action, "activate", G_CALLBACK (log_cb), table);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  gtk_widget_insert_action_group (table->window, "win", G_ACTION_GROUP (group));
}

static void
update (Table *table)
{
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (table->comparison);

  sinew_comparison_table_set_grid (SINEW_COMPARISON_TABLE (table->table), table->library, grid);
}

static void
tick (Table      *table,
      const char *symptom)
{
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();

  if (symptom)
    g_ptr_array_add (ticked, support_get (table->library, symptom));
  sinew_comparison_set_ticked (table->comparison, ticked, FALSE);
}

static gboolean
is_laid_out (gpointer data)
{
  Table *table = data;

  return gtk_widget_get_mapped (table->body) && gtk_widget_get_width (table->body) > 0;
}

/* Until what is queued is allocated. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  *(int *)user_data += 1;

  return *(int *)user_data < 3;
}

static gboolean
are_drawn (gpointer data)
{
  return *(int *)data >= 3;
}

static void
wait_for_frames (Table *table)
{
  int n = 0;

  gtk_widget_add_tick_callback (table->window, frame_cb, &n, NULL);
  support_wait (are_drawn, &n);
}

static void
table_set_up (Table        *table,
              gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  table->log = g_string_new (NULL);
  table->library = support_load_builtin ();
  table->comparison = sinew_comparison_new (table->library, SINEW_SUBJECT_NUTRIENTS);
  sinew_comparison_add (table->comparison, support_get (table->library, MAGNESIUM));
  sinew_comparison_add (table->comparison, support_get (table->library, POTASSIUM));
  tick (table, CRAMPS);

  table->window = gtk_window_new ();
  table->table = sinew_comparison_table_new ();
  table->other = gtk_button_new_with_label ("Other");
  gtk_widget_set_vexpand (table->table, TRUE);
  gtk_box_append (GTK_BOX (box), table->table);
  gtk_box_append (GTK_BOX (box), table->other);
  add_actions (table);
  gtk_window_set_default_size (GTK_WINDOW (table->window), GPOINTER_TO_INT (data) ? GPOINTER_TO_INT (data) : 700, 400);
  gtk_window_set_child (GTK_WINDOW (table->window), box);
  update (table);
  table->body = support_find (table->table, support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_TABLE_BODY));
  gtk_window_present (GTK_WINDOW (table->window));
  support_wait (is_laid_out, table);
  wait_for_frames (table);
}

static void
table_tear_down (Table        *table,
                 gconstpointer data)
{
  support_assert_destroyed (GTK_WINDOW (table->window));
  g_assert_finalize_object (table->comparison);
  g_assert_finalize_object (table->library);
  g_string_free (table->log, TRUE);
}

static GPtrArray *
find_all (Table *table,
          GType  type)
{
  return support_find_all (table->table, support_has_type, GSIZE_TO_POINTER (type));
}

static GtkWidget *
find (Table *table,
      GType  type,
      guint  n)
{
  g_autoptr (GPtrArray) found = find_all (table, type);

  g_assert_cmpuint (n, <, found->len);

  return g_ptr_array_index (found, n);
}

static guint
count (Table *table,
       GType  type)
{
  g_autoptr (GPtrArray) found = find_all (table, type);

  return found->len;
}

static GtkWidget *
get_focus (Table *table)
{
  return gtk_root_get_focus (GTK_ROOT (table->window));
}

/* --- Columns --- */

static void
test_columns_fit (void)
{
  static const int short_ones[] = { 10, 10, 10 };
  static const int long_ones[] = { 100, 10, 100, 100 };
  g_autoptr (SinewTableColumns) columns = sinew_table_columns_new ();

  /* They fill what there is. */
  sinew_table_columns_fit (columns, 1000, 7, 20, short_ones, 3);
  g_assert_cmpint (columns->names_width, ==, 20 * 7);
  g_assert_cmpint (columns->names_width + sinew_table_columns_get_start (columns, 3), ==, 1000);
  g_assert_cmpint (sinew_table_columns_get_width (columns, 0), ==, 286);
  sinew_table_columns_fit (columns, 1000, 7, 20, long_ones, 4);
  g_assert_cmpint (columns->names_width + sinew_table_columns_get_start (columns, 4), ==, 1000);
  g_assert_cmpint (sinew_table_columns_get_width (columns, 0), >, sinew_table_columns_get_width (columns, 1));

  /* A line that is too long to read is not made. */
  sinew_table_columns_fit (columns, 3000, 7, 20, short_ones, 1);
  g_assert_cmpint (sinew_table_columns_get_width (columns, 0), <, 1000);
}

static void
test_columns_scroll (void)
{
  static const int n_chars[] = { 100, 10, 100, 100 };
  static const int widths[][2] = { { 360, 7 }, { 540, 14 }, { 200, 14 }, { 420, 6 } };
  g_autoptr (SinewTableColumns) columns = sinew_table_columns_new ();

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      int width = widths[i][0];

      sinew_table_columns_fit (columns, width, widths[i][1], 40, n_chars, 4);
      g_assert_cmpint (columns->names_width, <=, width * 0.38);
      g_assert_cmpint (columns->names_width + sinew_table_columns_get_start (columns, 4), >, width);
      for (guint j = 0; j < 4; j++)
        g_assert_cmpint (columns->names_width + sinew_table_columns_get_width (columns, j), <=, width);
    }
}

/* A word of a name is not broken where there is room. */
static void
test_whole_names (Table        *table,
                  gconstpointer data)
{
  g_autoptr (GPtrArray) links = NULL;

  sinew_comparison_set_swapped (table->comparison, TRUE);
  update (table);
  wait_for_frames (table);
  links = support_find_all (table->table, support_has_css_class, "item-link");
  g_assert_cmpuint (links->len, ==, 2);
  for (guint i = 0; i < links->len; i++)
    {
      GtkWidget *label = support_find (g_ptr_array_index (links, i), support_has_type, GSIZE_TO_POINTER (GTK_TYPE_LABEL));

      g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (label))), ==, 1);
    }
}

/* --- Reading --- */

static void
test_names (Table        *table,
            gconstpointer data)
{
  g_autoptr (GPtrArray) rows = find_all (table, SINEW_TYPE_TABLE_ROW);
  SinewGrid       *grid = sinew_comparison_table_get_grid (SINEW_COMPARISON_TABLE (table->table));
  GtkWidget       *cell = find (table, SINEW_TYPE_TABLE_CELL, 0);
  g_autofree char *text = sinew_grid_dup_text (grid, 0, 0);
  g_autofree char *name = g_strconcat ("Magnesium, What it does: ", text, NULL);

  g_assert_cmpuint (rows->len, ==, sinew_grid_get_n_rows (grid) + 1);
  gtk_test_accessible_assert_role (table->body, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_test_accessible_assert_property (table->body, GTK_ACCESSIBLE_PROPERTY_LABEL, "Comparison");
  gtk_test_accessible_assert_role (g_ptr_array_index (rows, 1), GTK_ACCESSIBLE_ROLE_ROW);
  gtk_test_accessible_assert_property (g_ptr_array_index (rows, 1), GTK_ACCESSIBLE_PROPERTY_LABEL, "What it does");
  gtk_test_accessible_assert_role (cell, GTK_ACCESSIBLE_ROLE_CELL);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  /* The corner, two columns, then the names. */
  gtk_test_accessible_assert_role (find (table, SINEW_TYPE_TABLE_HEAD, 2), GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  gtk_test_accessible_assert_property (find (table, SINEW_TYPE_TABLE_HEAD, 2), GTK_ACCESSIBLE_PROPERTY_LABEL, "Potassium");
  gtk_test_accessible_assert_role (find (table, SINEW_TYPE_TABLE_HEAD, 3), GTK_ACCESSIBLE_ROLE_ROW_HEADER);
  gtk_test_accessible_assert_property (find (table, SINEW_TYPE_TABLE_HEAD, 3), GTK_ACCESSIBLE_PROPERTY_LABEL, "What it does");
}

static void
test_marks_ticked (Table        *table,
                   gconstpointer data)
{
  GtkWidget *head = support_find (table->table, support_has_css_class, "ticked");
  g_autoptr (GPtrArray) left = NULL;

  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (head)), ==, "ticked");
  support_find (gtk_widget_get_ancestor (head, SINEW_TYPE_TABLE_HEAD), support_has_label, "Muscle cramps");
  tick (table, NULL);
  update (table);
  left = support_find_all (table->table, support_has_css_class, "ticked");
  g_assert_cmpuint (left->len, ==, 0);
}

static void
test_is_too_large (Table        *table,
                   gconstpointer data)
{
  GtkWidget *status = support_find (table->table, support_has_css_class, "too-large");
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (GPtrArray) aspects = g_ptr_array_new ();
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SinewGrid) grid = NULL;

  g_assert_false (gtk_widget_get_visible (status));
  for (guint i = 0; i < SINEW_COMPARISON_TABLE_MAX_CELLS + 1; i++)
    {
      g_ptr_array_add (items, support_get (table->library, MAGNESIUM));
      g_ptr_array_add (cells, sinew_cell_new_no_data (NULL));
    }
  g_ptr_array_add (aspects, g_ptr_array_index (sinew_comparison_get_aspects (table->comparison), 0));
  grid = sinew_grid_new (table->library, items, aspects, cells, FALSE, FALSE);
  sinew_grid_set_words (grid, "", "", NULL);
  sinew_comparison_table_set_grid (SINEW_COMPARISON_TABLE (table->table), table->library, grid);

  g_assert_true (gtk_widget_get_visible (status));
  gtk_test_accessible_assert_role (status, GTK_ACCESSIBLE_ROLE_STATUS);
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (status)), "1 × 721 cells, more than the 720"));
  g_assert_cmpuint (count (table, SINEW_TYPE_TABLE_CELL), ==, 0);
  update (table);
  g_assert_false (gtk_widget_get_visible (status));
  g_assert_cmpuint (count (table, SINEW_TYPE_TABLE_CELL), >, 0);
}

/* --- Changes --- */

static void
test_keeps_what_stays (Table        *table,
                       gconstpointer data)
{
  g_autoptr (GPtrArray) before = find_all (table, SINEW_TYPE_TABLE_CELL);
  GtkWidget *first = g_ptr_array_index (before, 0);
  GtkWidget *second = g_ptr_array_index (before, 1);
  GtkWidget *text = sinew_table_slot_get_child (SINEW_TABLE_SLOT (first));

  sinew_comparison_add (table->comparison, support_get (table->library, CALCIUM));
  update (table);
  g_assert_true (find (table, SINEW_TYPE_TABLE_CELL, 0) == first);
  g_assert_true (find (table, SINEW_TYPE_TABLE_CELL, 1) == second);
  g_assert_true (sinew_table_slot_get_child (SINEW_TABLE_SLOT (first)) == text);
  g_assert_cmpuint (count (table, SINEW_TYPE_TABLE_CELL), ==, before->len / 2 * 3);

  sinew_comparison_remove (table->comparison, support_get (table->library, MAGNESIUM));
  update (table);
  g_assert_true (find (table, SINEW_TYPE_TABLE_CELL, 0) == second);
  g_assert_cmpuint (count (table, SINEW_TYPE_TABLE_CELL), ==, before->len);
}

static void
test_keeps_focus (Table        *table,
                  gconstpointer data)
{
  GtkWidget *cell = find (table, SINEW_TYPE_TABLE_CELL, 3);

  gtk_widget_grab_focus (cell);
  sinew_comparison_add (table->comparison, support_get (table->library, CALCIUM));
  update (table);
  g_assert_true (get_focus (table) == cell);

  /* The same cell is in the second row and the second column now. */
  sinew_comparison_set_swapped (table->comparison, TRUE);
  update (table);
  g_assert_cmpstr (sinew_table_cell_get_text (SINEW_TABLE_CELL (get_focus (table))), ==, sinew_table_cell_get_text (SINEW_TABLE_CELL (find (table, SINEW_TYPE_TABLE_CELL, sinew_grid_get_n_columns (sinew_comparison_table_get_grid (SINEW_COMPARISON_TABLE (table->table))) + 1))));

  sinew_comparison_remove (table->comparison, support_get (table->library, POTASSIUM));
  update (table);
  g_assert_true (SINEW_IS_TABLE_CELL (get_focus (table)));
}

/* --- Scrolling --- */

static GtkAdjustment *
get_adjustment (Table      *table,
                const char *name)
{
  g_autoptr (GtkAdjustment) adjustment = NULL;

  g_object_get (table->body, name, &adjustment, NULL);

  return adjustment;
}

static void
add_all (Table *table)
{
  GListModel *items = sinew_library_get_items (table->library, SINEW_KIND_NUTRIENT);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SinewItem) item = g_list_model_get_item (items, i);

      sinew_comparison_add (table->comparison, item);
    }
  update (table);
  wait_for_frames (table);
}

static void
scroll_to (Table *table,
           double x,
           double y)
{
  gtk_adjustment_set_value (get_adjustment (table, "hadjustment"), x);
  gtk_adjustment_set_value (get_adjustment (table, "vadjustment"), y);
  wait_for_frames (table);
}

static graphene_rect_t
get_bounds (Table     *table,
            GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, table->body, &bounds));

  return bounds;
}

/* Header and names stay; what they would cover is cut, so that the pointer finds
 * what the eye sees. */
static void
test_pins (Table        *table,
           gconstpointer data)
{
  GtkWidget      *name, *column, *corner;
  graphene_rect_t name_place, column_place, cell_place;
  int             header_height, names_width;

  add_all (table);
  corner = find (table, SINEW_TYPE_TABLE_HEAD, 0);
  header_height = gtk_widget_get_height (corner);
  names_width = gtk_widget_get_width (corner);
  scroll_to (table, 100, header_height + 30);

  column = find (table, SINEW_TYPE_TABLE_HEAD, 1);
  name = GTK_WIDGET (sinew_table_row_get_head (SINEW_TABLE_ROW (find (table, SINEW_TYPE_TABLE_ROW, 2))));
  column_place = get_bounds (table, column);
  name_place = get_bounds (table, name);
  g_assert_cmpfloat (column_place.origin.x, ==, names_width);
  g_assert_cmpfloat (column_place.origin.y, ==, 0);
  g_assert_cmpfloat (name_place.origin.x, ==, 0);
  cell_place = get_bounds (table, sinew_table_slot_get_child (SINEW_TABLE_SLOT (column)));
  g_assert_cmpfloat (cell_place.origin.x, ==, names_width - 100);
  g_assert_cmpfloat (cell_place.size.width, ==, column_place.size.width + 100);

  g_assert_true (gtk_widget_pick (table->body, names_width - 5, header_height + 5, GTK_PICK_DEFAULT) != NULL);
  g_assert_null (gtk_widget_get_ancestor (gtk_widget_pick (table->body, names_width - 5, header_height + 5, GTK_PICK_DEFAULT), SINEW_TYPE_TABLE_CELL));
  g_assert_true (SINEW_IS_TABLE_CELL (gtk_widget_pick (table->body, names_width + 5, header_height + 5, GTK_PICK_DEFAULT)));
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_widget_pick (table->body, names_width + 5, header_height - 5, GTK_PICK_DEFAULT), SINEW_TYPE_TABLE_HEAD));
}

static guint n_measured;
static void (*measure_text) (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline);

static void
count_measuring (GtkWidget     *widget,
                 GtkOrientation orientation,
                 int            for_size,
                 int           *minimum,
                 int           *natural,
                 int           *minimum_baseline,
                 int           *natural_baseline)
{
  n_measured++;
  measure_text (widget, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

static void
test_scrolls_without_measuring (Table        *table,
                                gconstpointer data)
{
  GtkWidgetClass *widget_class = g_type_class_peek (SINEW_TYPE_TABLE_TEXT);

  measure_text = widget_class->measure;
  widget_class->measure = count_measuring;
  add_all (table);
  g_assert_cmpuint (n_measured, >, 50);

  n_measured = 0;
  for (int i = 1; i < 10; i++)
    scroll_to (table, i * 37, i * 23);
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (table, "vadjustment")), ==, 9 * 23);
  g_assert_cmpuint (n_measured, ==, 0);
  widget_class->measure = measure_text;
}

static void
test_stays_scrolled (Table        *table,
                     gconstpointer data)
{
  add_all (table);
  scroll_to (table, 120, 60);
  tick (table, "symptom/tingling");
  update (table);
  wait_for_frames (table);
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (table, "hadjustment")), ==, 120);
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (table, "vadjustment")), ==, 60);
}

static void
table_set_up_mirrored (Table        *table,
                       gconstpointer data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  table_set_up (table, data);
}

static void
table_tear_down_mirrored (Table        *table,
                          gconstpointer data)
{
  table_tear_down (table, data);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* The start is at the right, there the names stay, and there scrolling begins. */
static void
test_mirrors (Table        *table,
              gconstpointer data)
{
  GtkAdjustment  *adjustment = get_adjustment (table, "hadjustment");
  int             width = gtk_widget_get_width (table->body);
  double          start;
  GtkWidget      *corner, *first;
  graphene_rect_t names_place, first_place;

  add_all (table);
  corner = find (table, SINEW_TYPE_TABLE_HEAD, 0);
  first = find (table, SINEW_TYPE_TABLE_HEAD, 1);
  names_place = get_bounds (table, corner);
  first_place = get_bounds (table, first);
  start = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  g_assert_cmpfloat (names_place.origin.x + names_place.size.width, ==, width);
  g_assert_cmpfloat (first_place.origin.x + first_place.size.width, ==, names_place.origin.x);
  g_assert_cmpfloat (start, >, 0);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, start);

  scroll_to (table, start - 40, 0);
  g_assert_cmpfloat (get_bounds (table, corner).origin.x, ==, names_place.origin.x);
  g_assert_cmpfloat (get_bounds (table, first).size.width, ==, first_place.size.width - 40);
  g_assert_cmpfloat (get_bounds (table, first).origin.x, ==, first_place.origin.x + 40);

  sinew_comparison_table_grab (SINEW_COMPARISON_TABLE (table->table));
  gtk_widget_child_focus (table->window, GTK_DIR_LEFT);
  g_assert_true (get_focus (table) == find (table, SINEW_TYPE_TABLE_CELL, 1));
}

/* --- Keys --- */

static void
press (Table           *table,
       GtkDirectionType direction)
{
  gtk_widget_child_focus (table->window, direction);
  wait_for_frames (table);
}

/* Whether all of it is in sight. */
static void
assert_whole (Table     *table,
              GtkWidget *slot)
{
  graphene_rect_t shown = get_bounds (table, slot);
  graphene_rect_t whole = get_bounds (table, sinew_table_slot_get_child (SINEW_TABLE_SLOT (slot)));

  g_assert_cmpfloat (shown.size.width, ==, whole.size.width);
  g_assert_cmpfloat (shown.origin.x, >=, 0);
  g_assert_cmpfloat (shown.origin.x + shown.size.width, <=, gtk_widget_get_width (table->body));
}

static void
test_keys (Table        *table,
           gconstpointer data)
{
  guint n_rows;

  add_all (table);
  n_rows = sinew_grid_get_n_rows (sinew_comparison_table_get_grid (SINEW_COMPARISON_TABLE (table->table)));
  sinew_comparison_table_grab (SINEW_COMPARISON_TABLE (table->table));
  g_assert_true (get_focus (table) == find (table, SINEW_TYPE_TABLE_CELL, 0));
  for (guint i = 1; i < 6; i++)
    {
      press (table, GTK_DIR_RIGHT);
      g_assert_true (get_focus (table) == find (table, SINEW_TYPE_TABLE_CELL, i));
      assert_whole (table, get_focus (table));
    }
  press (table, GTK_DIR_LEFT);
  press (table, GTK_DIR_DOWN);
  g_assert_true (gtk_widget_get_parent (get_focus (table)) == find (table, SINEW_TYPE_TABLE_ROW, 2));
  assert_whole (table, get_focus (table));
  for (guint i = 0; i < n_rows + 2; i++)
    press (table, GTK_DIR_DOWN);
  g_assert_true (gtk_widget_get_parent (get_focus (table)) == find (table, SINEW_TYPE_TABLE_ROW, n_rows));
  assert_whole (table, get_focus (table));

  g_assert_true (support_press (table->body, GDK_KEY_Up, 0));
  g_assert_true (gtk_widget_get_parent (get_focus (table)) == find (table, SINEW_TYPE_TABLE_ROW, n_rows - 1));
  g_assert_true (support_press (table->body, GDK_KEY_Down, 0));

  /* One stop for the Tab key, which leads back to the same cell. */
  press (table, GTK_DIR_TAB_FORWARD);
  g_assert_true (get_focus (table) == table->other);
  press (table, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_widget_get_parent (get_focus (table)) == find (table, SINEW_TYPE_TABLE_ROW, n_rows));
}

static void
test_keys_in_heads (Table        *table,
                    gconstpointer data)
{
  sinew_comparison_table_grab (SINEW_COMPARISON_TABLE (table->table));
  press (table, GTK_DIR_UP);
  g_assert_true (gtk_widget_get_ancestor (get_focus (table), SINEW_TYPE_TABLE_HEAD) == find (table, SINEW_TYPE_TABLE_HEAD, 1));
  g_signal_emit_by_name (get_focus (table), "clicked");
  press (table, GTK_DIR_RIGHT);
  gtk_test_accessible_assert_property (get_focus (table), GTK_ACCESSIBLE_PROPERTY_LABEL, "Remove Magnesium");
  g_signal_emit_by_name (get_focus (table), "clicked");
  press (table, GTK_DIR_RIGHT);
  gtk_widget_activate_action (get_focus (table), "head.remove", NULL);
  support_run_pending ();
  g_assert_cmpstr (table->log->str, ==, "show nutrient/magnesium\nremove-from-comparison nutrient/magnesium\nremove-from-comparison nutrient/potassium\n");

  /* The corner is empty: nothing is there. */
  press (table, GTK_DIR_LEFT);
  press (table, GTK_DIR_LEFT);
  press (table, GTK_DIR_LEFT);
  g_assert_true (gtk_widget_get_ancestor (get_focus (table), SINEW_TYPE_TABLE_HEAD) == find (table, SINEW_TYPE_TABLE_HEAD, 1));
  press (table, GTK_DIR_DOWN);
  press (table, GTK_DIR_LEFT);
  g_assert_true (SINEW_IS_TABLE_HEAD (get_focus (table)));
}

static void
test_keys_jump (Table        *table,
                gconstpointer data)
{
  static const struct
  {
    guint           key;
    GdkModifierType modifiers;
    gboolean        is_first_row, is_last_row, is_cell;
  } steps[] = {
    { GDK_KEY_End, GDK_CONTROL_MASK, FALSE, TRUE, TRUE },
    { GDK_KEY_Home, 0, FALSE, TRUE, FALSE },
    { GDK_KEY_End, 0, FALSE, TRUE, TRUE },
    { GDK_KEY_Page_Up, 0, FALSE, FALSE, TRUE },
    { GDK_KEY_Home, GDK_CONTROL_MASK, TRUE, FALSE, FALSE },
  };
  guint last;

  add_all (table);
  last = sinew_grid_get_n_rows (sinew_comparison_table_get_grid (SINEW_COMPARISON_TABLE (table->table)));
  sinew_comparison_table_grab (SINEW_COMPARISON_TABLE (table->table));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      GtkWidget *row;

      g_assert_true (support_press (table->body, steps[i].key, steps[i].modifiers));
      row = gtk_widget_get_ancestor (get_focus (table), SINEW_TYPE_TABLE_ROW);
      g_assert_cmpint (row == find (table, SINEW_TYPE_TABLE_ROW, 0), ==, steps[i].is_first_row);
      g_assert_cmpint (row == find (table, SINEW_TYPE_TABLE_ROW, last), ==, steps[i].is_last_row);
      g_assert_cmpint (SINEW_IS_TABLE_CELL (get_focus (table)), ==, steps[i].is_cell);
    }
}

/* --- Speed --- */

static SinewCell *
make_long_cell (guint n)
{
  g_autofree char *text = g_strdup_printf ("This is text number %u, long enough to need several lines in a column of a table, as many texts do.", n);

  return sinew_cell_new_text (text, NULL);
}

static SinewCell *
make_no_cell (SinewAspect  *aspect,
              SinewLibrary *library,
              SinewItem    *item,
              GPtrArray    *ticked)
{
  return sinew_cell_new_no_data (NULL);
}

static SinewGrid *
make_large_grid (Table *table,
                 guint  first_text)
{
  GListModel *items = sinew_library_get_items (table->library, SINEW_KIND_SYMPTOM);
  g_autoptr (GPtrArray) compared = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) aspects = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_object_unref);
  SinewGrid *grid;

  for (guint i = 0; i < 12; i++)
    g_ptr_array_add (compared, g_list_model_get_item (items, i));
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *name = g_strdup_printf ("Aspect %u", i);

      g_ptr_array_add (aspects, sinew_aspect_new (name, name, TRUE, make_no_cell));
    }
  for (guint i = 0; i < 12 * 60; i++)
    g_ptr_array_add (cells, make_long_cell (first_text + i));
  grid = sinew_grid_new (table->library, compared, aspects, cells, FALSE, FALSE);
  sinew_grid_set_words (grid, "Large", "", NULL);

  return grid;
}

static void
allocate (Table *table)
{
  gtk_widget_allocate (table->window, 700, 400, -1, NULL);
}

/* Sets another grid and lays it out; in milliseconds. */
static double
time_grid (Table *table,
           guint  first_text)
{
  g_autoptr (SinewGrid) grid = make_large_grid (table, first_text);
  gint64 start = g_get_monotonic_time ();

  sinew_comparison_table_set_grid (SINEW_COMPARISON_TABLE (table->table), table->library, grid);
  allocate (table);

  return (double)(g_get_monotonic_time () - start) / 1000;
}

static void
before_cb (GdkFrameClock *clock,
           gpointer       user_data)
{
  *(gint64 *)user_data -= g_get_monotonic_time ();
}

static void
after_cb (GdkFrameClock *clock,
          gpointer       user_data)
{
  *(gint64 *)user_data += g_get_monotonic_time ();
}

/* Scrolls by a few steps; in milliseconds for laying out and drawing one of them. */
static double
time_steps (Table *table,
            guint  n)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (table->window);
  gint64         sum = 0;

  g_signal_connect (clock, "before-paint", G_CALLBACK (before_cb), &sum);
  g_signal_connect_after (clock, "after-paint", G_CALLBACK (after_cb), &sum);
  for (guint i = 0; i < n; i++)
    scroll_to (table, i * 17, i * 29);
  g_signal_handlers_disconnect_by_data (clock, &sum);

  return (double)sum / 1000 / n;
}

/* Of the largest table: a change that leaves most as it is costs little of what the
 * first layout costs, and so does a step of scrolling. */
static void
test_is_fast (Table        *table,
              gconstpointer data)
{
  double first = time_grid (table, 0);
  double other = time_grid (table, 10000);
  double same = time_grid (table, 10000);
  double step;

  wait_for_frames (table);
  step = time_steps (table, 20);
  g_test_message ("12 × 60: first %.1f ms, all other %.1f ms, same %.1f ms, a step %.2f ms", first, other, same, step);
  g_assert_cmpuint (count (table, SINEW_TYPE_TABLE_CELL), ==, 720);
  g_assert_cmpfloat (same, <, first / 2);
  g_assert_cmpfloat (step, <, first / 4);
}

/* --- Says who? --- */

static gboolean
is_open (gpointer data)
{
  g_autoptr (GPtrArray) popovers = find_all (data, GTK_TYPE_POPOVER);

  return popovers->len == 1 && gtk_widget_get_mapped (g_ptr_array_index (popovers, 0));
}

static gboolean
is_closed (gpointer data)
{
  return !is_open (data);
}

static GtkWidget *
open (Table *table,
      guint  n)
{
  gtk_widget_activate_action (find (table, SINEW_TYPE_TABLE_CELL, n), "cell.open", NULL);
  support_wait (is_open, table);

  return find (table, GTK_TYPE_POPOVER, 0);
}

/* The words of cells that have no sources. */
static gboolean
says_nobody (GtkWidget    *widget,
             gconstpointer data)
{
  return GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_label (GTK_LABEL (widget)), data);
}

static void
test_opens (Table        *table,
            gconstpointer data)
{
  SinewGrid *grid = sinew_comparison_table_get_grid (SINEW_COMPARISON_TABLE (table->table));
  GtkWidget *popover;
  g_autoptr (GPtrArray) claims = NULL;

  /* The second row is of the symptom. */
  popover = open (table, sinew_grid_get_n_columns (grid));
  claims = support_find_all (popover, support_has_css_class, "claim");
  g_assert_cmpuint (claims->len, ==, sinew_cell_get_claims (sinew_grid_get_cell (grid, 1, 0))->len);
  g_assert_cmpuint (claims->len, >, 3);
  support_find (popover, support_has_label, "Magnesium · Ticked: Muscle cramps");
  support_find (popover, support_has_label, "References");

  gtk_popover_popdown (GTK_POPOVER (popover));
  support_wait (is_closed, table);
  g_assert_true (get_focus (table) == find (table, SINEW_TYPE_TABLE_CELL, sinew_grid_get_n_columns (grid)));

  press (table, GTK_DIR_RIGHT);
  g_assert_true (get_focus (table) == find (table, SINEW_TYPE_TABLE_CELL, sinew_grid_get_n_columns (grid) + 1));

  /* The words of the first row are ours. */
  g_assert_true (open (table, 0) == popover);
  support_find (popover, says_nobody, "The words of this cell are ours.");
}

static void
test_opens_without_sources (Table        *table,
                            gconstpointer data)
{
  SinewGrid *grid;
  guint      n_columns;

  sinew_comparison_add (table->comparison, support_get (table->library, WATER));
  update (table);
  grid = sinew_comparison_table_get_grid (SINEW_COMPARISON_TABLE (table->table));
  n_columns = sinew_grid_get_n_columns (grid);
  g_assert_cmpint (sinew_cell_get_kind (sinew_grid_get_cell (grid, 1, 2)), ==, SINEW_CELL_NO_DATA);
  support_find (open (table, n_columns + 2), says_nobody, "Nobody:");
}

/* A cell that names articles leads to their pages. */
static void
test_opens_articles (Table        *table,
                     gconstpointer data)
{
  SinewGrid *grid = sinew_comparison_table_get_grid (SINEW_COMPARISON_TABLE (table->table));
  guint      n_columns = sinew_grid_get_n_columns (grid);
  GtkWidget *popover = open (table, (sinew_grid_get_n_rows (grid) - 1) * n_columns);
  g_autoptr (GPtrArray) links = support_find_all (popover, support_has_css_class, "item-link");

  g_assert_cmpstr (sinew_grid_get_row_head (grid, sinew_grid_get_n_rows (grid) - 1).label, ==, "Articles");
  support_find (popover, support_has_label, "These articles speak of it:");
  g_assert_cmpuint (links->len, ==, 5);
  g_signal_emit_by_name (g_ptr_array_index (links, 0), "clicked");
  g_assert_cmpstr (table->log->str, ==, "show guide/stiff-legs\n");
}

/* An assistive tool opens cells that are not in sight. */
static void
test_opens_where_the_cell_is (Table        *table,
                              gconstpointer data)
{
  g_autoptr (GPtrArray) nutrients = sinew_subject_list_items (SINEW_SUBJECT_NUTRIENTS, table->library);
  g_autoptr (GPtrArray) cells = NULL;
  GdkRectangle place;

  for (guint i = 0; i < nutrients->len; i++)
    sinew_comparison_add (table->comparison, g_ptr_array_index (nutrients, i));
  update (table);
  wait_for_frames (table);

  cells = find_all (table, SINEW_TYPE_TABLE_CELL);
  g_assert_true (gtk_popover_get_pointing_to (GTK_POPOVER (open (table, cells->len - 1)), &place));
  g_assert_cmpint (place.x, >, 0);
  g_assert_cmpint (place.x + place.width, <=, gtk_widget_get_width (table->table));
  g_assert_cmpint (place.y + place.height, <=, gtk_widget_get_height (table->table));
}

static void
test_links_close (Table        *table,
                  gconstpointer data)
{
  GtkWidget *popover = open (table, sinew_grid_get_n_columns (sinew_comparison_table_get_grid (SINEW_COMPARISON_TABLE (table->table))));

  g_signal_emit_by_name (support_find (popover, support_has_css_class, "item-link"), "clicked");
  support_wait (is_closed, table);
  g_assert_true (g_str_has_prefix (table->log->str, "show guide/"));
}

static void
test_changes_close (Table        *table,
                    gconstpointer data)
{
  open (table, 0);
  tick (table, NULL);
  update (table);
  support_wait (is_closed, table);
}

#define ADD(path, data, test) g_test_add ("/comparison-table/" path, Table, data, table_set_up, test, table_tear_down)

int
main (int    argc,
      char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  g_test_add_func ("/comparison-table/columns/fit", test_columns_fit);
  g_test_add_func ("/comparison-table/columns/scroll", test_columns_scroll);
  ADD ("columns/whole-names", NULL, test_whole_names);
  ADD ("names", NULL, test_names);
  ADD ("marks-ticked", NULL, test_marks_ticked);
  ADD ("is-too-large", NULL, test_is_too_large);
  ADD ("keeps-what-stays", NULL, test_keeps_what_stays);
  ADD ("keeps-focus", NULL, test_keeps_focus);
  ADD ("pins", NULL, test_pins);
  ADD ("scrolls-without-measuring", NULL, test_scrolls_without_measuring);
  ADD ("stays-scrolled", NULL, test_stays_scrolled);
  g_test_add ("/comparison-table/mirrors", Table, NULL, table_set_up_mirrored, test_mirrors, table_tear_down_mirrored);
  ADD ("is-fast", NULL, test_is_fast);
  ADD ("keys", NULL, test_keys);
  ADD ("keys/in-heads", NULL, test_keys_in_heads);
  ADD ("keys/jump", NULL, test_keys_jump);
  ADD ("opens", NULL, test_opens);
  ADD ("opens/without-sources", NULL, test_opens_without_sources);
  ADD ("opens/articles", NULL, test_opens_articles);
  ADD ("opens/where-the-cell-is", NULL, test_opens_where_the_cell_is);
  ADD ("opens/links-close", NULL, test_links_close);
  ADD ("opens/changes-close", NULL, test_changes_close);

  return g_test_run ();
}
