/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-adaptive-panes.h"
#include "sinew-foot.h"
#include "sinew-page-view.h"
#include "sinew-print-view.h"
#include "sinew-symptom-list.h"
#include "sinew-table-head.h"
#include "sinew-table-text.h"
#include "sinew-theme.h"
#include "sinew-undo-bar.h"
#include "support-display.h"
#include "support-window.h"

#define CRAMPS "muscle-cramps"

static GtkWidget *
find_type (SupportWindow *fixture,
           GType          type)
{
  return support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (type));
}

static graphene_rect_t
get_bounds (SupportWindow *fixture,
            GtkWidget     *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->window), &bounds));

  return bounds;
}

static double
get_x (SupportWindow *fixture,
       GtkWidget     *widget)
{
  return get_bounds (fixture, widget).origin.x;
}

/* --- Little motion --- */

static void
set_up_still (SupportWindow *fixture,
              gconstpointer  data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  support_window_set_up (fixture, data);
}

static void
tear_down_settings (SupportWindow *fixture,
                    gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();

  support_window_tear_down (fixture, data);
  gtk_settings_reset_property (settings, "gtk-enable-animations");
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  gtk_settings_reset_property (settings, "gtk-font-name");
}

static gboolean
is_revealer (GtkWidget    *widget,
             gconstpointer data)
{
  return GTK_IS_REVEALER (widget);
}

/* Whether nothing of @widget is on its way. */
static void
assert_still (GtkWidget *widget)
{
  g_autoptr (GPtrArray) revealers = support_find_all (widget, is_revealer, NULL);

  for (guint i = 0; i < revealers->len; i++)
    {
      GtkRevealer *revealer = g_ptr_array_index (revealers, i);

      g_assert_cmpint (gtk_revealer_get_child_revealed (revealer), ==, gtk_revealer_get_reveal_child (revealer));
    }
}

static void
test_undo_bar_is_there_at_once (SupportWindow *fixture,
                                gconstpointer  data)
{
  GtkWidget *bar = find_type (fixture, SINEW_TYPE_UNDO_BAR);
  GtkWidget *revealer = support_find (bar, is_revealer, NULL);

  support_window_toggle (fixture, CRAMPS);
  support_window_activate_action (fixture, "win.clear");
  g_assert_true (support_is_shown (bar));
  g_assert_true (gtk_revealer_get_child_revealed (GTK_REVEALER (revealer)));
  support_window_activate_action (fixture, "win.undo");
  g_assert_false (support_is_shown (bar));
  g_assert_false (gtk_revealer_get_child_revealed (GTK_REVEALER (revealer)));
}

/* The bar is the one thing of ours that moves. */
static void
test_undo_bar_slides (SupportWindow *fixture,
                      gconstpointer  data)
{
  GtkWidget *revealer = support_find (find_type (fixture, SINEW_TYPE_UNDO_BAR), is_revealer, NULL);

  support_window_toggle (fixture, CRAMPS);
  support_window_activate_action (fixture, "win.clear");
  g_assert_false (gtk_revealer_get_child_revealed (GTK_REVEALER (revealer)));
  support_window_activate_action (fixture, "win.undo");

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  support_window_activate_action (fixture, "win.clear");
  g_assert_true (gtk_revealer_get_child_revealed (GTK_REVEALER (revealer)));
}

static gboolean
is_shown_type (SupportWindow *fixture,
               GType          type)
{
  g_autoptr (GPtrArray) found = support_find_all (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (type));

  return found->len > 0 && support_is_shown (g_ptr_array_index (found, 0));
}

static void
test_views_change_at_once (SupportWindow *fixture,
                           gconstpointer  data)
{
  support_window_activate_action (fixture, "win.print");
  g_assert_true (is_shown_type (fixture, SINEW_TYPE_PRINT_VIEW));
  g_assert_false (is_shown_type (fixture, SINEW_TYPE_PAGE_VIEW));
  assert_still (GTK_WIDGET (fixture->window));
  support_window_activate_action (fixture, "win.back");
  g_assert_true (is_shown_type (fixture, SINEW_TYPE_PAGE_VIEW));
  g_assert_false (is_shown_type (fixture, SINEW_TYPE_PRINT_VIEW));
  assert_still (GTK_WIDGET (fixture->window));
}

/* Our own style moves nothing by itself: what does, GTK would not know of. */
static void
test_style_has_no_motion (SupportWindow *fixture,
                          gconstpointer  data)
{
  g_autoptr (GBytes) style = g_resources_lookup_data (SINEW_RESOURCE_PATH "/ui/sinew.css", 0, NULL);
  g_autofree char *text = NULL;

  g_assert_nonnull (style);
  text = g_strndup (g_bytes_get_data (style, NULL), g_bytes_get_size (style));
  g_assert_null (strstr (text, "animation"));
  g_assert_null (strstr (text, "transition"));
  g_assert_null (strstr (text, "@keyframes"));
}

/* --- Right to left --- */

static gboolean
is_button (GtkWidget    *widget,
           gconstpointer action)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0;
}

static GtkWidget *
find_button (SupportWindow *fixture,
             const char    *action)
{
  return support_find (GTK_WIDGET (fixture->window), is_button, action);
}

static gboolean
has_width (gpointer widget)
{
  return gtk_widget_get_width (widget) > 0;
}

static void
test_header_and_foot (SupportWindow *fixture,
                      gconstpointer  is_mirrored)
{
  double back, forward, doctor, middle;

  /* The header takes its room once it is known how much there is. */
  support_wait (has_width, find_button (fixture, "win.forward"));
  back = get_x (fixture, find_button (fixture, "win.back"));
  forward = get_x (fixture, find_button (fixture, "win.forward"));
  doctor = get_x (fixture, support_find (find_type (fixture, SINEW_TYPE_FOOT), support_has_css_class, "doctor"));
  middle = gtk_widget_get_width (GTK_WIDGET (fixture->window)) / 2;
  g_assert_cmpint (back < forward, ==, !is_mirrored);
  g_assert_cmpint (back < middle, ==, !is_mirrored);
  g_assert_cmpint (doctor < middle, ==, !is_mirrored);
}

/* Paints what a widget shows, with its outline as it is on screen. */
static cairo_surface_t *
paint (GtkWidget *widget)
{
  int              width = gtk_widget_get_width (widget);
  int              height = gtk_widget_get_height (widget);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t         *cr = cairo_create (surface);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/* Where the ink of @row is, in the middle, from 0 at the left to 1. Returns FALSE if
 * there is none. */
static gboolean
find_ink (cairo_surface_t *surface,
          int              row,
          double          *center)
{
  const guint32 *pixels = (const guint32 *)(cairo_image_surface_get_data (surface) + row * cairo_image_surface_get_stride (surface));
  int            width = cairo_image_surface_get_width (surface);
  double         sum = 0, weighted = 0;

  for (int x = 0; x < width; x++)
    {
      sum += pixels[x] >> 24;
      weighted += (double)(pixels[x] >> 24) * x;
    }
  if (sum < 64)
    return FALSE;
  *center = weighted / sum / width;

  return TRUE;
}

/* An arrow head points to where its middle is, seen from its ends. */
static gboolean
points_right (GtkWidget *widget)
{
  cairo_surface_t *surface = paint (widget);
  int              height = cairo_image_surface_get_height (surface);
  double           first = 0, middle = 0, center;
  int              top = -1, bottom = -1;

  for (int y = 0; y < height; y++)
    {
      if (!find_ink (surface, y, &center))
        continue;
      if (top < 0)
        {
          top = y;
          first = center;
        }
      bottom = y;
    }
  g_assert_cmpint (bottom - top, >=, 4);
  g_assert_true (find_ink (surface, (top + bottom) / 2, &middle));
  cairo_surface_destroy (surface);
  g_assert_cmpfloat (ABS (middle - first), >, 0.05);

  return middle > first;
}

static void
test_arrows (SupportWindow *fixture,
             gconstpointer  is_mirrored)
{
  GtkWidget *open = support_find (find_type (fixture, SINEW_TYPE_SYMPTOM_LIST), support_has_css_class, "open-arrow");

  support_wait (has_width, gtk_widget_get_first_child (find_button (fixture, "win.forward")));
  g_assert_cmpint (points_right (gtk_button_get_child (GTK_BUTTON (open))), ==, !is_mirrored);
  g_assert_cmpint (points_right (gtk_widget_get_first_child (find_button (fixture, "win.forward"))), ==, !is_mirrored);
  g_assert_cmpint (points_right (gtk_widget_get_first_child (find_button (fixture, "win.back"))), ==, is_mirrored != NULL);
}

/* In a line of signs, the name comes first. */
static void
test_signs (SupportWindow *fixture,
            gconstpointer  is_mirrored)
{
  GtkWidget *sign, *first, *last;

  gtk_widget_activate (support_window_find_row (fixture, "Magnesium"));
  support_wait_for_page (support_window_find_page_view (fixture));
  support_run_pending ();
  sign = support_find (support_window_find_page_view (fixture), support_has_css_class, "sign");
  first = gtk_widget_get_first_child (sign);
  last = support_find (sign, support_has_css_class, "grade");
  g_assert_cmpint (get_x (fixture, first) < get_x (fixture, last), ==, !is_mirrored);
}

/* --- The size of text --- */

static guint
count_panes (SupportWindow *fixture)
{
  return sinew_adaptive_panes_get_n_panes (SINEW_ADAPTIVE_PANES (find_type (fixture, SINEW_TYPE_ADAPTIVE_PANES)));
}

static gboolean
has_all_panes (gpointer data)
{
  return count_panes (data) == SINEW_N_PANES;
}

static gboolean
has_fewer_panes (gpointer data)
{
  return count_panes (data) < SINEW_N_PANES;
}

static void
scale_text (double factor)
{
  int dpi;

  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int)((dpi > 0 ? dpi : 96 * 1024) * factor), NULL);
}

static void
test_panes_follow_dpi (SupportWindow *fixture,
                       gconstpointer  data)
{
  support_wait (has_all_panes, fixture);
  scale_text (2.5);
  support_wait (has_fewer_panes, fixture);
  scale_text (1);
  support_wait (has_all_panes, fixture);
}

static void
test_panes_follow_font (SupportWindow *fixture,
                        gconstpointer  data)
{
  support_wait (has_all_panes, fixture);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Sans 30", NULL);
  support_wait (has_fewer_panes, fixture);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
  support_wait (has_all_panes, fixture);
}

typedef struct
{
  GtkWidget *widget;
  int        width;
} Width;

static gboolean
is_wider (gpointer data)
{
  const Width *than = data;

  return gtk_widget_get_width (than->widget) > than->width;
}

static gboolean
is_as_wide (gpointer data)
{
  const Width *as = data;

  return gtk_widget_get_width (as->widget) == as->width;
}

static gboolean
is_laid_out (gpointer data)
{
  return gtk_widget_get_width (data) > 0;
}

/* Columns are as wide as so many characters. */
static void
test_columns_follow (SupportWindow *fixture,
                     gconstpointer  data)
{
  GtkWidget *names;
  Width      width;

  support_window_activate_action (fixture, "win.compare");
  names = find_type (fixture, SINEW_TYPE_TABLE_HEAD);
  support_wait (is_laid_out, names);
  width = (Width){ names, gtk_widget_get_width (names) };
  scale_text (1.5);
  support_wait (is_wider, &width);
  scale_text (1);
  support_wait (is_as_wide, &width);
}

/* Paper has its own sizes. */
static void
test_paper_stays (SupportWindow *fixture,
                  gconstpointer  data)
{
  SinewPrintView *view;
  SinewSheets    *sheets;
  guint           n_sheets;

  support_window_activate_action (fixture, "win.print");
  view = SINEW_PRINT_VIEW (find_type (fixture, SINEW_TYPE_PRINT_VIEW));
  support_wait_for_map (GTK_WIDGET (view));
  sheets = sinew_print_view_get_sheets (view);
  n_sheets = sinew_sheets_get_n (sheets);
  scale_text (2);
  support_run_pending ();
  g_assert_true (sinew_print_view_get_sheets (view) == sheets);
  g_assert_cmpuint (sinew_sheets_get_n (sheets), ==, n_sheets);
}

#define ADD_AS(path, set_up, data, test) g_test_add ("/desktop/" path, SupportWindow, data, set_up, test, tear_down_settings)
#define ADD(path, test) ADD_AS (path, support_window_set_up, NULL, test)
#define ADD_BOTH(path, test) \
  ADD ("plain/" path, test); \
  ADD_AS ("mirrored/" path, support_window_set_up_mirrored, GINT_TO_POINTER (TRUE), test)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  ADD_AS ("still/undo-bar-is-there-at-once", set_up_still, NULL, test_undo_bar_is_there_at_once);
  ADD_AS ("still/views-change-at-once", set_up_still, NULL, test_views_change_at_once);
  ADD ("still/style-has-no-motion", test_style_has_no_motion);
  ADD ("undo-bar-slides", test_undo_bar_slides);
  ADD_BOTH ("header-and-foot", test_header_and_foot);
  ADD_BOTH ("arrows", test_arrows);
  ADD_BOTH ("signs", test_signs);
  ADD ("text/panes-follow-dpi", test_panes_follow_dpi);
  ADD ("text/panes-follow-font", test_panes_follow_font);
  ADD ("text/columns-follow", test_columns_follow);
  ADD ("text/paper-stays", test_paper_stays);

  return g_test_run ();
}
