/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-correction.h"
#include "sinew-page.h"
#include "sinew-place.h"
#include "sinew-theme.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

/* Every page that there is, drawn in the window to its end, with everything in
 * it that opens: warnings are fatal here, and no correction may be missing. */

/* Everything fits into these widths, the second with text of twice the size. */
#define NARROWEST 360
#define NARROWEST_OF_PANES 500
#define NARROWEST_OF_LARGE_TEXT 540

static gboolean is_large;

typedef struct
{
  SupportWindow *fixture;
  SinewPage     *page;
  GtkWidget     *view;
  GPtrArray     *sections; /* their widgets */
} Drawn;

static gboolean
contains_text (GtkWidget    *widget,
               gconstpointer text)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), text) != NULL;
}

static gboolean
is_correction_of (GtkWidget    *widget,
                  gconstpointer data)
{
  g_autoptr (GPtrArray) reasons = NULL;

  if (!gtk_widget_has_css_class (widget, "correction"))
    return FALSE;

  reasons = support_find_all (widget, support_has_label, sinew_correction_get_why ((SinewCorrection *)data));

  return reasons->len > 0;
}

/* Each correction of a row stands in the row's section, at least once with its
 * reason. */
static void
assert_correction (GtkWidget       *section,
                   SinewCorrection *correction)
{
  g_autoptr (GPtrArray) notes = support_find_all (section, is_correction_of, correction);
  guint n_reasons = 0;

  g_assert_cmpuint (notes->len, >, 0);
  for (guint i = 0; i < notes->len; i++)
    {
      g_autoptr (GPtrArray) reasons = support_find_all (g_ptr_array_index (notes, i), support_has_label, sinew_correction_get_why (correction));
      g_autoptr (GPtrArray) verdicts = support_find_all (g_ptr_array_index (notes, i), contains_text, sinew_correction_get_verdict (correction));

      g_assert_cmpuint (verdicts->len, >, 0);
      n_reasons += reasons->len;
    }
  g_assert_cmpuint (n_reasons, >, 0);
}

static guint
assert_corrections (Drawn *drawn)
{
  GPtrArray *sections = sinew_page_get_sections (drawn->page);
  guint      n = 0;

  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          SinewBlock *block = g_ptr_array_index (section->blocks, j);

          for (guint k = 0; k < block->rows->len; k++)
            {
              SinewRow *row = g_ptr_array_index (block->rows, k);

              for (guint l = 0; l < row->corrections->len; l++, n++)
                assert_correction (g_ptr_array_index (drawn->sections, i), g_ptr_array_index (row->corrections, l));
            }
        }
    }

  return n;
}

static void
assert_headings (Drawn *drawn)
{
  GPtrArray *sections = sinew_page_get_sections (drawn->page);

  g_assert_cmpstr (support_window_get_title (drawn->fixture), ==, sinew_page_get_title (drawn->page));
  g_assert_cmpuint (drawn->sections->len, ==, sections->len);
  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);
      GtkWidget    *heading = support_find (g_ptr_array_index (drawn->sections, i), support_has_css_class, "section-title");

      g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (heading)), ==, section->title);
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_ROLE_HEADING);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
    }
}

/* The number of rows that its name ends with, or has before the last word. */
static guint
read_count (const char *label)
{
  const char *digits = strrchr (label, ':');

  g_assert_nonnull (digits);

  return g_ascii_strtoull (digits + 1, NULL, 10);
}

/* Returns how many there are. */
static guint
open_expanders (Drawn *drawn)
{
  g_autoptr (GPtrArray) expanders = support_find_all (drawn->view, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_EXPANDER));

  for (guint i = 0; i < expanders->len; i++)
    {
      GtkExpander *expander = g_ptr_array_index (expanders, i);
      const char  *label = gtk_expander_get_label (expander);
      g_autoptr (GPtrArray) claims = NULL;
      g_autoptr (GPtrArray) references = NULL;

      g_assert_null (gtk_expander_get_child (expander));
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
      gtk_expander_set_expanded (expander, TRUE);
      claims = support_find_all (gtk_expander_get_child (expander), support_has_css_class, "claim");
      references = support_find_all (gtk_expander_get_child (expander), support_has_css_class, "remark");
      g_assert_cmpuint (claims->len + references->len, ==, read_count (label));
    }

  return expanders->len;
}

static gboolean
is_laid_out (gpointer widget)
{
  return gtk_widget_get_width (widget) > 0;
}

static gboolean
is_in_window (gpointer widget)
{
  GtkWidget      *window = GTK_WIDGET (gtk_widget_get_root (widget));
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (widget, window, &bounds) && bounds.origin.y >= 0 &&
         bounds.origin.y + bounds.size.height <= gtk_widget_get_height (window);
}

/* Returns whether there is one. */
static gboolean
open_claims (Drawn *drawn)
{
  g_autoptr (GPtrArray) buttons = support_find_all (drawn->view, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_MENU_BUTTON));
  g_autoptr (GPtrArray) claims = NULL;
  GtkWidget *popover;

  if (buttons->len == 0)
    return FALSE;

  /* It may be far down: the page scrolls to what has the focus. */
  support_wait (is_laid_out, g_ptr_array_index (buttons, 0));
  gtk_widget_grab_focus (g_ptr_array_index (buttons, 0));
  support_wait (is_in_window, g_ptr_array_index (buttons, 0));
  gtk_menu_button_popup (g_ptr_array_index (buttons, 0));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (g_ptr_array_index (buttons, 0)));
  support_wait_for_map (popover);
  claims = support_find_all (popover, support_has_css_class, "claim");
  g_assert_cmpuint (claims->len, >, 0);
  gtk_popover_popdown (GTK_POPOVER (popover));

  return TRUE;
}

/* A window with several panes folds into one, and gets smaller then, before it is
 * as narrow as this. */
static int
get_narrowest (Drawn *drawn)
{
  if (is_large)
    return NARROWEST_OF_LARGE_TEXT;

  return gtk_widget_has_css_class (GTK_WIDGET (drawn->fixture->window), "narrow") ? NARROWEST : NARROWEST_OF_PANES;
}

static void
assert_fits (Drawn *drawn)
{
  int minimum;

  gtk_widget_measure (GTK_WIDGET (drawn->fixture->window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, get_narrowest (drawn));
}

static guint n_corrections, n_expanders, n_popovers;

static void
draw (SupportWindow *fixture,
      const char    *place)
{
  Drawn drawn = { .fixture = fixture, .view = support_window_find_page_view (fixture) };

  g_test_message ("%s", place);
  g_assert_true (sinew_window_show_place (fixture->window, place));
  support_wait_for_page (drawn.view);
  g_object_get (drawn.view, "page", &drawn.page, NULL);
  drawn.sections = support_find_all (drawn.view, support_has_css_class, "section");

  assert_headings (&drawn);
  n_expanders += open_expanders (&drawn);
  n_corrections += assert_corrections (&drawn);
  /* (GDK complains of a popover that would stand outside of every monitor.) */
  if (!is_large)
    n_popovers += open_claims (&drawn);
  support_run_pending ();
  assert_fits (&drawn);

  g_ptr_array_unref (drawn.sections);
  g_object_unref (drawn.page);
}

static void
test_kind (SupportWindow *fixture,
           gconstpointer  data)
{
  GListModel *items = sinew_library_get_items (fixture->library, GPOINTER_TO_INT (data));

  g_assert_cmpuint (g_list_model_get_n_items (items), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
      g_autofree char *place = sinew_item_dup_kind_id (item);

      draw (fixture, place);
      g_assert_cmpstr (support_window_get_title (fixture), ==, sinew_item_get_name (item));
    }
}

static void
test_other (SupportWindow *fixture,
            gconstpointer  data)
{
  draw (fixture, "nutrient/iron");
  const char *const *places = sinew_place_list ();

  for (guint i = 0; places[i]; i++)
    draw (fixture, places[i]);
}

static int
change_dpi (int dpi)
{
  int old;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &old, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);

  return old;
}

static void
test_large_text (void)
{
  const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_GUIDE };
  SupportWindow   fixture = { NULL };
  int             old = change_dpi (2 * 96 * 1024);

  is_large = TRUE;
  support_window_set_up_narrow (&fixture, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    test_kind (&fixture, GINT_TO_POINTER (kinds[i]));
  test_other (&fixture, NULL);
  support_window_tear_down (&fixture, NULL);
  change_dpi (old);
  is_large = FALSE;
}

/* Of what is looked for on every page there has to be some. */
static void
test_found_something (void)
{
  g_assert_cmpuint (n_corrections, >, 50);
  g_assert_cmpuint (n_expanders, >, 50);
  g_assert_cmpuint (n_popovers, >, 50);
}

#define ADD(path, set_up, data, test) g_test_add ("/every-page/" path, SupportWindow, data, set_up, test, support_window_tear_down)
#define ADD_KIND(path, kind) ADD (path, support_window_set_up_narrow, GINT_TO_POINTER (kind), test_kind)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

  ADD_KIND ("nutrients", SINEW_KIND_NUTRIENT);
  ADD_KIND ("symptoms", SINEW_KIND_SYMPTOM);
  ADD_KIND ("causes", SINEW_KIND_CAUSE);
  ADD_KIND ("guides", SINEW_KIND_GUIDE);
  ADD_KIND ("references", SINEW_KIND_REFERENCE);
  ADD ("other", support_window_set_up_narrow, NULL, test_other);
  ADD ("mirrored", support_window_set_up_mirrored, NULL, test_other);
  g_test_add_func ("/every-page/large-text", test_large_text);
  g_test_add_func ("/every-page/found-something", test_found_something);

  return g_test_run ();
}
