/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-adaptive-panes.h"
#include "sinew-clamp.h"
#include "sinew-columns-layout.h"
#include "sinew-page-builder.h"
#include "sinew-page-view.h"
#include "sinew-row-views.h"
#include "sinew-text.h"
#include "sinew-theme.h"
#include "sinew-wrap-layout.h"
#include "support-display.h"
#include "support.h"

/* As the layouts have them, in characters. */
#define N_CHARS_COLUMNS 100
#define N_CHARS_PAGE 56
#define N_CHARS_CLAMP 136

static int
measure_char (GtkWidget *widget)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  int               char_width = PANGO_PIXELS (pango_font_metrics_get_approximate_char_width (metrics));

  pango_font_metrics_unref (metrics);
  g_assert_cmpint (char_width, >, 0);

  return char_width;
}

static void
measure (GtkWidget     *widget,
         GtkOrientation orientation,
         int            for_size,
         int            minimum,
         int            natural)
{
  int actual_minimum, actual_natural;

  gtk_widget_measure (widget, orientation, for_size, &actual_minimum, &actual_natural, NULL, NULL);
  g_assert_cmpint (actual_minimum, ==, minimum);
  g_assert_cmpint (actual_natural, ==, natural);
}

/* Gives @widget a width and the height that it asks for at it. */
static int
allocate (GtkWidget *widget,
          int        width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, >=, 0);
  gtk_widget_allocate (widget, width, height, -1, NULL);

  return height;
}

static GtkWidget *
new_container (GtkLayoutManager *layout)
{
  GtkWidget *container = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));

  gtk_widget_set_layout_manager (container, layout);

  return container;
}

static GtkWidget *
append_block (GtkWidget *container,
              int        width,
              int        height)
{
  GtkWidget *block = support_new_block (width, height);

  gtk_widget_insert_before (block, container, NULL);

  return block;
}

/* --- Wrap --- */

typedef struct
{
  GtkWidget *container;
  GtkWidget *blocks[4];
} Wrap;

static void
wrap_set_up (Wrap         *wrap,
             gconstpointer data)
{
  wrap->container = new_container (sinew_wrap_layout_new (10, 5));
  wrap->blocks[0] = append_block (wrap->container, 100, 20);
  wrap->blocks[1] = append_block (wrap->container, 50, 30);
  wrap->blocks[2] = append_block (wrap->container, 80, 10);
  wrap->blocks[3] = append_block (wrap->container, 120, 20);
}

static void
wrap_tear_down (Wrap         *wrap,
                gconstpointer data)
{
  g_assert_finalize_object (wrap->container);
}

static void
test_wrap_measures (Wrap         *wrap,
                    gconstpointer data)
{
  g_assert_cmpint (gtk_widget_get_request_mode (wrap->container), ==, GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH);
  measure (wrap->container, GTK_ORIENTATION_HORIZONTAL, -1, 120, 100 + 10 + 50 + 10 + 80 + 10 + 120);
  measure (wrap->container, GTK_ORIENTATION_VERTICAL, 380, 30, 30);
  measure (wrap->container, GTK_ORIENTATION_VERTICAL, 379, 30 + 5 + 20, 30 + 5 + 20);
  measure (wrap->container, GTK_ORIENTATION_VERTICAL, 160, 30 + 5 + 10 + 5 + 20, 30 + 5 + 10 + 5 + 20);
  measure (wrap->container, GTK_ORIENTATION_VERTICAL, 120, 20 + 5 + 30 + 5 + 10 + 5 + 20, 20 + 5 + 30 + 5 + 10 + 5 + 20);
}

static void
test_wrap_makes_lines (Wrap         *wrap,
                       gconstpointer data)
{
  g_assert_cmpint (allocate (wrap->container, 250), ==, 55);
  support_assert_bounds (wrap->blocks[0], wrap->container, 0, 0, 100, 30);
  support_assert_bounds (wrap->blocks[1], wrap->container, 110, 0, 50, 30);
  support_assert_bounds (wrap->blocks[2], wrap->container, 170, 0, 80, 30);
  support_assert_bounds (wrap->blocks[3], wrap->container, 0, 35, 120, 20);

  g_assert_cmpint (allocate (wrap->container, 249), ==, 55);
  support_assert_bounds (wrap->blocks[1], wrap->container, 110, 0, 50, 30);
  support_assert_bounds (wrap->blocks[2], wrap->container, 0, 35, 80, 20);
  support_assert_bounds (wrap->blocks[3], wrap->container, 90, 35, 120, 20);
}

static void
test_wrap_mirrors (Wrap         *wrap,
                   gconstpointer data)
{
  gtk_widget_set_direction (wrap->container, GTK_TEXT_DIR_RTL);
  allocate (wrap->container, 260);
  support_assert_bounds (wrap->blocks[0], wrap->container, 160, 0, 100, 30);
  support_assert_bounds (wrap->blocks[1], wrap->container, 100, 0, 50, 30);
  support_assert_bounds (wrap->blocks[2], wrap->container, 10, 0, 80, 30);
  support_assert_bounds (wrap->blocks[3], wrap->container, 140, 35, 120, 20);
}

static void
test_wrap_skips_hidden (Wrap         *wrap,
                        gconstpointer data)
{
  gtk_widget_set_visible (wrap->blocks[0], FALSE);
  gtk_widget_set_visible (wrap->blocks[3], FALSE);
  measure (wrap->container, GTK_ORIENTATION_HORIZONTAL, -1, 80, 50 + 10 + 80);
  g_assert_cmpint (allocate (wrap->container, 140), ==, 30);
  support_assert_bounds (wrap->blocks[1], wrap->container, 0, 0, 50, 30);
  support_assert_bounds (wrap->blocks[2], wrap->container, 60, 0, 80, 30);
}

static void
test_wrap_is_empty (void)
{
  GtkWidget *container = new_container (sinew_wrap_layout_new (10, 5));

  measure (container, GTK_ORIENTATION_HORIZONTAL, -1, 0, 0);
  measure (container, GTK_ORIENTATION_VERTICAL, 100, 0, 0);
  g_assert_cmpint (allocate (container, 100), ==, 0);
  g_assert_finalize_object (container);
}

/* A child that is wider than the line wraps its own text. */
static void
test_wrap_narrows_text (void)
{
  GtkWidget *container = new_container (sinew_wrap_layout_new (10, 5));
  GtkWidget *label = gtk_label_new ("one two three four five six seven eight nine ten");
  int        minimum, natural, line;

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_insert_before (label, container, NULL);
  gtk_widget_measure (container, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  line = allocate (container, natural);
  g_assert_cmpint (minimum, <, natural);
  g_assert_cmpint (allocate (container, natural / 2), >, line);
  g_assert_cmpint (gtk_widget_get_width (label), ==, natural / 2);
  g_assert_finalize_object (container);
}

/* --- Columns --- */

typedef struct
{
  GtkWidget *container;
  GtkWidget *name;
  GtkWidget *articles;
  GtkWidget *research;
  GtkWidget *text;
  int        wide; /* the least width that has room for columns */
} Columns;

static void
columns_set_up (Columns      *columns,
                gconstpointer is_header)
{
  columns->container = new_container (sinew_columns_layout_new (GPOINTER_TO_INT (is_header)));
  columns->name = append_block (columns->container, 60, 20);
  columns->articles = append_block (columns->container, 50, 16);
  columns->research = append_block (columns->container, 40, 24);
  columns->text = append_block (columns->container, 70, 30);
  columns->wide = N_CHARS_COLUMNS * measure_char (columns->container);
}

static void
columns_tear_down (Columns      *columns,
                   gconstpointer data)
{
  g_assert_finalize_object (columns->container);
}

static int
get_x (GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, gtk_widget_get_parent (widget), &bounds));

  return bounds.origin.x;
}

static int
get_y (GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, gtk_widget_get_parent (widget), &bounds));

  return bounds.origin.y;
}

static int
get_end (GtkWidget *widget)
{
  return get_x (widget) + gtk_widget_get_width (widget);
}

static void
test_columns_stand_side_by_side (Columns      *columns,
                                 gconstpointer data)
{
  g_assert_cmpint (allocate (columns->container, columns->wide), ==, 30);
  for (GtkWidget *child = gtk_widget_get_first_child (columns->container); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      g_assert_true (gtk_widget_get_child_visible (child));
      g_assert_cmpint (get_y (child), ==, 0);
      g_assert_cmpint (next ? get_x (next) - get_end (child) : 18, ==, 18);
    }
  g_assert_cmpint (get_x (columns->name), ==, 0);
  g_assert_cmpint (get_end (columns->text), ==, columns->wide);
  g_assert_cmpint (gtk_widget_get_width (columns->text), >, gtk_widget_get_width (columns->name));
}

/* In every row the same, whatever it contains; headers too. */
static void
test_columns_are_those_of_other_rows (Columns      *columns,
                                      gconstpointer data)
{
  GtkWidget *row = new_container (sinew_columns_layout_new (FALSE));

  for (int i = 1; i <= 4; i++)
    append_block (row, i * 10, 7);
  allocate (columns->container, columns->wide + 101);
  allocate (row, columns->wide + 101);
  for (GtkWidget *a = gtk_widget_get_first_child (columns->container), *b = gtk_widget_get_first_child (row);
       a && b;
       a = gtk_widget_get_next_sibling (a), b = gtk_widget_get_next_sibling (b))
    {
      g_assert_cmpint (get_x (a), ==, get_x (b));
      g_assert_cmpint (gtk_widget_get_width (a), ==, gtk_widget_get_width (b));
    }
  g_assert_finalize_object (row);
}

/* Where no row has research, the text begins where that would. */
static void
test_columns_without_research (Columns      *columns,
                               gconstpointer data)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (columns->container);
  int               articles, width;

  gtk_widget_set_visible (columns->research, FALSE);
  allocate (columns->container, columns->wide);
  width = gtk_widget_get_width (columns->text);
  sinew_columns_layout_set_has_research (SINEW_COLUMNS_LAYOUT (layout), FALSE);
  g_assert_cmpint (allocate (columns->container, columns->wide), ==, 30);
  articles = get_end (columns->articles);
  g_assert_cmpint (get_x (columns->text), ==, articles + 18);
  g_assert_cmpint (get_end (columns->text), ==, columns->wide);
  g_assert_cmpint (gtk_widget_get_width (columns->text), >, width);

  sinew_columns_layout_set_has_research (SINEW_COLUMNS_LAYOUT (layout), TRUE);
  allocate (columns->container, columns->wide);
  g_assert_cmpint (gtk_widget_get_width (columns->text), ==, width);
}

static void
test_columns_stack (Columns      *columns,
                    gconstpointer data)
{
  int width = columns->wide - 1;

  /* Name and research, then articles, then text. */
  g_assert_cmpint (allocate (columns->container, width), ==, 24 + 6 + 16 + 6 + 30);
  support_assert_bounds (columns->name, columns->container, 0, 0, width - 18 - 40, 20);
  support_assert_bounds (columns->research, columns->container, width - 40, 0, 40, 24);
  support_assert_bounds (columns->articles, columns->container, 0, 30, width, 16);
  support_assert_bounds (columns->text, columns->container, 0, 52, width, 30);
  measure (columns->container, GTK_ORIENTATION_HORIZONTAL, -1, 70, 60 + 50 + 40 + 70 + 3 * 18);
}

static void
test_columns_stack_one_by_one (Columns      *columns,
                               gconstpointer data)
{
  const int least = 60 + 18 + 40;

  g_assert_cmpint (allocate (columns->container, least), ==, 24 + 6 + 16 + 6 + 30);
  support_assert_bounds (columns->research, columns->container, least - 40, 0, 40, 24);
  g_assert_cmpint (allocate (columns->container, least - 1), ==, 20 + 6 + 16 + 6 + 24 + 6 + 30);
  support_assert_bounds (columns->name, columns->container, 0, 0, least - 1, 20);
  support_assert_bounds (columns->research, columns->container, 0, 48, least - 1, 24);
}

static void
test_columns_stack_without_text (Columns      *columns,
                                 gconstpointer data)
{
  gtk_widget_set_visible (columns->text, FALSE);
  g_assert_cmpint (allocate (columns->container, columns->wide - 1), ==, 24 + 6 + 16);
}

static void
test_columns_mirror (Columns      *columns,
                     gconstpointer data)
{
  int width = columns->wide;

  gtk_widget_set_direction (columns->container, GTK_TEXT_DIR_RTL);
  allocate (columns->container, width);
  g_assert_cmpint (get_end (columns->name), ==, width);
  g_assert_cmpint (get_end (columns->articles), <, get_x (columns->name));
  g_assert_cmpint (get_end (columns->research), <, get_x (columns->articles));
  g_assert_cmpint (get_x (columns->text), ==, 0);

  allocate (columns->container, width - 1);
  support_assert_bounds (columns->name, columns->container, 18 + 40, 0, width - 1 - 18 - 40, 20);
  support_assert_bounds (columns->research, columns->container, 0, 0, 40, 24);
}

static void
test_columns_header_folds (Columns      *columns,
                           gconstpointer data)
{
  measure (columns->container, GTK_ORIENTATION_HORIZONTAL, -1, 0, 0);
  g_assert_cmpint (allocate (columns->container, columns->wide), ==, 30);
  g_assert_true (gtk_widget_get_child_visible (columns->name));
  g_assert_cmpint (allocate (columns->container, columns->wide - 1), ==, 0);
  g_assert_false (gtk_widget_get_child_visible (columns->name));
  g_assert_false (gtk_widget_get_child_visible (columns->text));
  g_assert_cmpint (allocate (columns->container, columns->wide), ==, 30);
  g_assert_true (gtk_widget_get_child_visible (columns->name));
}

static gboolean
is_laid_out (GtkWidget *widget)
{
  return gtk_widget_should_layout (widget) && gtk_widget_get_child_visible (widget);
}

static void
assert_apart (GtkWidget *widget,
              GtkWidget *sibling)
{
  GtkAllocation a, b, common;

  gtk_widget_get_allocation (widget, &a);
  gtk_widget_get_allocation (sibling, &b);
  g_assert_false (gdk_rectangle_intersect (&a, &b, &common));
}

/* Every child shown has the size that it asks for, is within @widget, and covers
 * no other. */
static void
assert_sound (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place;
      int           minimum;

      if (!is_laid_out (child))
        continue;

      gtk_widget_get_allocation (child, &place);
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (place.width, >=, minimum);
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, place.width, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (place.height, >=, minimum);
      g_assert_cmpint (place.x, >=, 0);
      g_assert_cmpint (place.x + place.width, <=, gtk_widget_get_width (widget));
      g_assert_cmpint (place.y, >=, 0);
      g_assert_cmpint (place.y + place.height, <=, gtk_widget_get_height (widget));

      for (GtkWidget *other = gtk_widget_get_next_sibling (child); other; other = gtk_widget_get_next_sibling (other))
        {
          if (is_laid_out (other))
            assert_apart (child, other);
        }
    }
}

static gboolean
has_own_layout (GtkWidget    *widget,
                gconstpointer data)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (widget);

  return SINEW_IS_COLUMNS_LAYOUT (layout) || SINEW_IS_WRAP_LAYOUT (layout);
}

/* The rows of a real page, at every width that a page can have. */
static void
test_rows_never_overflow (void)
{
  SinewLibrary *library = support_load_builtin ();
  SinewFacets  *facets = sinew_facets_new (library);
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, support_get (library, "nutrient/magnesium"));
  GtkWidget *view = g_object_ref_sink (g_object_new (SINEW_TYPE_PAGE_VIEW, "facets", facets, "page", page, NULL));
  g_autoptr (GPtrArray) rows = NULL;
  int minimum;

  support_wait_for_page (view);
  rows = support_find_all (view, has_own_layout, NULL);
  g_assert_cmpuint (rows->len, >=, 10);
  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 400);

  for (int width = MAX (200, minimum); width <= 1400; width += 13)
    {
      gtk_widget_allocate (view, width, 600, -1, NULL);
      for (guint i = 0; i < rows->len; i++)
        assert_sound (g_ptr_array_index (rows, i));
    }

  g_assert_finalize_object (view);
  g_assert_finalize_object (facets);
  g_assert_finalize_object (library);
}

/* --- Panes --- */

typedef struct
{
  SinewAdaptivePanes *panes;
  GtkWidget          *widgets[SINEW_N_PANES];
  int                 page_width;
  guint               n_notified;
} Panes;

static void
n_panes_cb (Panes *panes)
{
  panes->n_notified++;
}

static void
panes_set_up (Panes        *panes,
              gconstpointer data)
{
  panes->widgets[SINEW_PANE_SYMPTOMS] = support_new_block (200, 40);
  panes->widgets[SINEW_PANE_LISTS] = support_new_block (150, 60);
  panes->widgets[SINEW_PANE_PAGE] = support_new_block (100, 50);
  panes->panes = g_object_new (SINEW_TYPE_ADAPTIVE_PANES,
                               "symptoms", panes->widgets[SINEW_PANE_SYMPTOMS],
                               "lists", panes->widgets[SINEW_PANE_LISTS],
                               "page", panes->widgets[SINEW_PANE_PAGE],
                               NULL);
  g_object_ref_sink (panes->panes);
  g_signal_connect_swapped (panes->panes, "notify::n-panes", G_CALLBACK (n_panes_cb), panes);
  panes->page_width = N_CHARS_PAGE * measure_char (GTK_WIDGET (panes->panes));
}

static void
panes_tear_down (Panes        *panes,
                 gconstpointer data)
{
  g_assert_finalize_object (panes->panes);
}

static void
assert_panes (Panes      *panes,
              int         width,
              const char *shown)
{
  g_autoptr (GString) actual = g_string_new (NULL);

  gtk_widget_queue_resize (GTK_WIDGET (panes->panes));
  gtk_widget_allocate (GTK_WIDGET (panes->panes), width, 400, -1, NULL);
  for (guint i = 0; i < SINEW_N_PANES; i++)
    {
      g_assert_cmpint (gtk_widget_get_child_visible (panes->widgets[i]), ==, sinew_adaptive_panes_is_shown (panes->panes, i));
      if (gtk_widget_get_child_visible (panes->widgets[i]))
        g_string_append_c (actual, "slp"[i]);
    }
  g_assert_cmpstr (actual->str, ==, shown);
  g_assert_cmpuint (sinew_adaptive_panes_get_n_panes (panes->panes), ==, actual->len);
}

static void
test_panes_follow_width (Panes        *panes,
                         gconstpointer data)
{
  const int three = 200 + 150 + panes->page_width;
  const int two = 200 + panes->page_width;

  measure (GTK_WIDGET (panes->panes), GTK_ORIENTATION_HORIZONTAL, -1, 200, 200);
  assert_panes (panes, three, "slp");
  assert_panes (panes, three - 1, "sp");
  assert_panes (panes, two, "sp");
  assert_panes (panes, two - 1, "s");
  assert_panes (panes, 200, "s");
  assert_panes (panes, three, "slp");
}

static void
test_panes_show_current (Panes        *panes,
                         gconstpointer data)
{
  const int two = 200 + panes->page_width;

  sinew_adaptive_panes_set_current (panes->panes, SINEW_PANE_SYMPTOMS);
  assert_panes (panes, two - 1, "s");
  sinew_adaptive_panes_set_current (panes->panes, SINEW_PANE_LISTS);
  assert_panes (panes, two - 1, "l");
  assert_panes (panes, two, "lp");
  sinew_adaptive_panes_set_current (panes->panes, SINEW_PANE_PAGE);
  assert_panes (panes, two - 1, "p");
  assert_panes (panes, two, "lp");
  sinew_adaptive_panes_set_current (panes->panes, SINEW_PANE_SYMPTOMS);
  assert_panes (panes, two, "sp");
  sinew_adaptive_panes_set_current (panes->panes, SINEW_PANE_PAGE);
  assert_panes (panes, two, "sp");
}

/* What is spread takes the room of one pane more, at once. */
static void
test_panes_spread (Panes        *panes,
                   gconstpointer data)
{
  const int three = 200 + 150 + panes->page_width;
  const int two = 200 + panes->page_width;
  guint     n_notified;

  sinew_adaptive_panes_set_current (panes->panes, SINEW_PANE_PAGE);
  assert_panes (panes, three, "slp");
  n_notified = panes->n_notified;
  sinew_adaptive_panes_set_spread (panes->panes, TRUE);
  g_assert_cmpuint (panes->n_notified, ==, n_notified + 1);
  g_assert_false (sinew_adaptive_panes_is_shown (panes->panes, SINEW_PANE_LISTS));
  assert_panes (panes, three, "sp");
  assert_panes (panes, three - 1, "p");
  assert_panes (panes, two - 1, "p");
  sinew_adaptive_panes_set_spread (panes->panes, FALSE);
  assert_panes (panes, two, "sp");
  assert_panes (panes, three, "slp");
}

static void
test_panes_fill_width (Panes        *panes,
                       gconstpointer data)
{
  GtkWidget *widget = GTK_WIDGET (panes->panes);
  const int  three = 250 + 100 + panes->page_width;

  assert_panes (panes, three, "slp");
  support_assert_bounds (panes->widgets[SINEW_PANE_SYMPTOMS], widget, 0, 0, 200, 400);
  support_assert_bounds (panes->widgets[SINEW_PANE_LISTS], widget, 200, 0, 150, 400);
  support_assert_bounds (panes->widgets[SINEW_PANE_PAGE], widget, 350, 0, three - 350, 400);
  assert_panes (panes, three - 1, "sp");
  support_assert_bounds (panes->widgets[SINEW_PANE_PAGE], widget, 200, 0, three - 201, 400);
  assert_panes (panes, 210, "s");
  support_assert_bounds (panes->widgets[SINEW_PANE_SYMPTOMS], widget, 0, 0, 210, 400);

  gtk_widget_set_direction (widget, GTK_TEXT_DIR_RTL);
  assert_panes (panes, three, "slp");
  support_assert_bounds (panes->widgets[SINEW_PANE_SYMPTOMS], widget, three - 200, 0, 200, 400);
  support_assert_bounds (panes->widgets[SINEW_PANE_LISTS], widget, three - 350, 0, 150, 400);
  support_assert_bounds (panes->widgets[SINEW_PANE_PAGE], widget, 0, 0, three - 350, 400);
}

/* Once for the first size and for each change, and not while sizes are given out. */
static void
test_panes_notify_later (Panes        *panes,
                         gconstpointer data)
{
  assert_panes (panes, 2000, "slp");
  g_assert_cmpuint (panes->n_notified, ==, 0);
  support_run_pending ();
  g_assert_cmpuint (panes->n_notified, ==, 1);
  assert_panes (panes, 300, "s");
  g_assert_cmpuint (panes->n_notified, ==, 1);
  support_run_pending ();
  g_assert_cmpuint (panes->n_notified, ==, 2);
  assert_panes (panes, 310, "s");
  support_run_pending ();
  g_assert_cmpuint (panes->n_notified, ==, 2);
}

/* --- Clamp --- */

static void
test_clamp_keeps_lines_short (void)
{
  GtkWidget *clamp = g_object_ref_sink (g_object_new (SINEW_TYPE_CLAMP, NULL));
  GtkWidget *child = support_new_block (50, 20);
  int        maximum = N_CHARS_CLAMP * measure_char (clamp);

  g_object_set (clamp, "child", child, NULL);
  measure (clamp, GTK_ORIENTATION_HORIZONTAL, -1, 50, 50);
  g_assert_cmpint (allocate (clamp, maximum), ==, 20);
  support_assert_bounds (child, clamp, 0, 0, maximum, 20);
  allocate (clamp, maximum + 100);
  support_assert_bounds (child, clamp, 0, 0, maximum, 20);
  allocate (clamp, maximum - 100);
  support_assert_bounds (child, clamp, 0, 0, maximum - 100, 20);

  gtk_widget_set_direction (clamp, GTK_TEXT_DIR_RTL);
  allocate (clamp, maximum + 100);
  support_assert_bounds (child, clamp, 100, 0, maximum, 20);
  g_assert_finalize_object (clamp);
}

/* The height is that of the lines as they will be, not as the width would allow. */
static void
test_clamp_measures_short_lines (void)
{
  GtkWidget *clamp = g_object_ref_sink (g_object_new (SINEW_TYPE_CLAMP, NULL));
  g_autoptr (GString) text = g_string_new (NULL);
  int maximum = N_CHARS_CLAMP * measure_char (clamp);

  for (int i = 0; i < 100; i++)
    g_string_append (text, "some words ");
  g_object_set (clamp, "child", sinew_text_new (text->str, NULL), NULL);
  g_assert_cmpint (allocate (clamp, maximum), <, allocate (clamp, maximum / 2));
  g_assert_cmpint (allocate (clamp, maximum * 3), ==, allocate (clamp, maximum));

  g_object_set (clamp, "child", NULL, NULL);
  measure (clamp, GTK_ORIENTATION_HORIZONTAL, -1, 0, 0);
  g_assert_cmpint (allocate (clamp, 100), ==, 0);
  g_assert_finalize_object (clamp);
}

#define ADD(path, type, data, name, test) g_test_add (path, type, data, name##_set_up, test, name##_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  ADD ("/layouts/wrap/measures", Wrap, NULL, wrap, test_wrap_measures);
  ADD ("/layouts/wrap/makes-lines", Wrap, NULL, wrap, test_wrap_makes_lines);
  ADD ("/layouts/wrap/mirrors", Wrap, NULL, wrap, test_wrap_mirrors);
  ADD ("/layouts/wrap/skips-hidden", Wrap, NULL, wrap, test_wrap_skips_hidden);
  g_test_add_func ("/layouts/wrap/is-empty", test_wrap_is_empty);
  g_test_add_func ("/layouts/wrap/narrows-text", test_wrap_narrows_text);

  ADD ("/layouts/columns/stand-side-by-side", Columns, NULL, columns, test_columns_stand_side_by_side);
  ADD ("/layouts/columns/are-those-of-other-rows", Columns, NULL, columns, test_columns_are_those_of_other_rows);
  ADD ("/layouts/columns/without-research", Columns, NULL, columns, test_columns_without_research);
  ADD ("/layouts/columns/are-those-of-the-header", Columns, GINT_TO_POINTER (TRUE), columns, test_columns_are_those_of_other_rows);
  ADD ("/layouts/columns/stack", Columns, NULL, columns, test_columns_stack);
  ADD ("/layouts/columns/stack-one-by-one", Columns, NULL, columns, test_columns_stack_one_by_one);
  ADD ("/layouts/columns/stack-without-text", Columns, NULL, columns, test_columns_stack_without_text);
  ADD ("/layouts/columns/mirror", Columns, NULL, columns, test_columns_mirror);
  ADD ("/layouts/columns/header-folds", Columns, GINT_TO_POINTER (TRUE), columns, test_columns_header_folds);
  g_test_add_func ("/layouts/rows/never-overflow", test_rows_never_overflow);

  ADD ("/layouts/panes/follow-width", Panes, NULL, panes, test_panes_follow_width);
  ADD ("/layouts/panes/show-current", Panes, NULL, panes, test_panes_show_current);
  ADD ("/layouts/panes/spread", Panes, NULL, panes, test_panes_spread);
  ADD ("/layouts/panes/fill-width", Panes, NULL, panes, test_panes_fill_width);
  ADD ("/layouts/panes/notify-later", Panes, NULL, panes, test_panes_notify_later);

  g_test_add_func ("/layouts/clamp/keeps-lines-short", test_clamp_keeps_lines_short);
  g_test_add_func ("/layouts/clamp/measures-short-lines", test_clamp_measures_short_lines);

  return g_test_run ();
}
