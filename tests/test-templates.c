/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-about.h"
#include "sinew-adaptive-panes.h"
#include "sinew-clamp.h"
#include "sinew-comparison-scroll.h"
#include "sinew-comparison-view.h"
#include "sinew-foot.h"
#include "sinew-item-chooser.h"
#include "sinew-item-list.h"
#include "sinew-lists-pane.h"
#include "sinew-obstacle-note.h"
#include "sinew-page-builder.h"
#include "sinew-page-view.h"
#include "sinew-preferences.h"
#include "sinew-print-options.h"
#include "sinew-print-view.h"
#include "sinew-sheet-preview.h"
#include "sinew-shortcuts-window.h"
#include "sinew-symptom-list.h"
#include "sinew-undo-bar.h"
#include "sinew-views.h"
#include "sinew-window.h"
#include "support-display.h"
#include "support.h"

/* Every template is built once, for what is wrong in one shows only then, and is
 * gone without a trace. A widget that has no template but is made as if it had
 * one is among them. */

#define FOLDER SINEW_RESOURCE_PATH "/ui/"

static const struct
{
  const char *name;
  GType (*get_type) (void);
  gboolean has_template;
} classes[] = {
  { "SinewAbout", sinew_about_get_type, TRUE },
  { "SinewAdaptivePanes", sinew_adaptive_panes_get_type, FALSE },
  { "SinewClamp", sinew_clamp_get_type, FALSE },
  { "SinewComparisonScroll", sinew_comparison_scroll_get_type, FALSE },
  { "SinewComparisonView", sinew_comparison_view_get_type, TRUE },
  { "SinewFoot", sinew_foot_get_type, TRUE },
  { "SinewItemChooser", sinew_item_chooser_get_type, TRUE },
  { "SinewItemList", sinew_item_list_get_type, TRUE },
  { "SinewListsPane", sinew_lists_pane_get_type, TRUE },
  { "SinewObstacleNote", sinew_obstacle_note_get_type, TRUE },
  { "SinewPageView", sinew_page_view_get_type, FALSE },
  { "SinewPreferences", sinew_preferences_get_type, TRUE },
  { "SinewPrintOptions", sinew_print_options_get_type, TRUE },
  { "SinewPrintView", sinew_print_view_get_type, TRUE },
  { "SinewSheetPreview", sinew_sheet_preview_get_type, FALSE },
  { "SinewShortcutsWindow", sinew_shortcuts_window_get_type, TRUE },
  { "SinewSymptomList", sinew_symptom_list_get_type, TRUE },
  { "SinewUndoBar", sinew_undo_bar_get_type, TRUE },
  { "SinewViews", sinew_views_get_type, FALSE },
  { "SinewWindow", sinew_window_get_type, TRUE },
};

static void
start_element_cb (GMarkupParseContext *context,
                  const char          *element_name,
                  const char         **attribute_names,
                  const char         **attribute_values,
                  gpointer             user_data,
                  GError             **error)
{
  GPtrArray *found = user_data;

  if (!g_str_equal (element_name, "template"))
    return;

  for (guint i = 0; attribute_names[i]; i++)
    {
      if (g_str_equal (attribute_names[i], "class"))
        g_ptr_array_add (found, g_strdup (attribute_values[i]));
    }
}

static void
collect_template (const char *file,
                  GPtrArray  *found)
{
  const GMarkupParser parser = { .start_element = start_element_cb };
  g_autofree char    *path = g_strconcat (FOLDER, file, NULL);
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, found, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, &error);
  guint n_before = found->len;

  g_assert_no_error (error);
  g_markup_parse_context_parse (context, g_bytes_get_data (bytes, NULL), strlen (g_bytes_get_data (bytes, NULL)), &error);
  g_assert_no_error (error);
  /* A menu has none. */
  g_assert_cmpuint (found->len, <=, n_before + 1);
}

static int
compare_strings (gconstpointer a,
                 gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

static void
test_each_is_known_here (void)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) known = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) files = g_resources_enumerate_children (FOLDER, 0, &error);

  g_assert_no_error (error);
  for (guint i = 0; files[i]; i++)
    {
      if (g_str_has_suffix (files[i], ".ui"))
        collect_template (files[i], found);
    }
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      if (classes[i].has_template)
        g_ptr_array_add (known, (gpointer)classes[i].name);
    }

  g_ptr_array_sort (found, compare_strings);
  support_assert_lines (found, known);
}

static void
test_build (gconstpointer data)
{
  GType      type = classes[GPOINTER_TO_UINT (data)].get_type ();
  GtkWidget *widget = g_object_new (type, NULL);

  g_assert_cmpstr (G_OBJECT_TYPE_NAME (widget), ==, classes[GPOINTER_TO_UINT (data)].name);
  if (GTK_IS_WINDOW (widget))
    {
      support_assert_destroyed (GTK_WINDOW (widget));
      return;
    }

  g_assert_finalize_object (g_object_ref_sink (widget));
}

/* Shows @widget, with its models, in a window, and then neither the window nor
 * the widget nor the models may be left. */
static void
assert_leaves_nothing (GtkWidget    *widget,
                       SinewFacets  *facets,
                       SinewLibrary *library)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  gpointer   weak = widget;

  g_object_add_weak_pointer (G_OBJECT (widget), &weak);
  gtk_window_set_child (window, widget);
  gtk_window_present (window);
  support_wait_for_map (widget);
  support_run_pending ();
  support_assert_destroyed (window);
  g_assert_null (weak);
  g_assert_finalize_object (facets);
  g_assert_finalize_object (library);
}

static void
test_filled_item_list (void)
{
  SinewLibrary *library = support_load_builtin ();
  SinewFacets  *facets = sinew_facets_new (library);
  GtkWidget    *list = g_object_new (SINEW_TYPE_ITEM_LIST, "title", "Nutrients", NULL);

  sinew_item_list_fill (SINEW_ITEM_LIST (list), facets, SINEW_KIND_NUTRIENT);
  g_assert_cmpuint (sinew_item_list_count_shown (SINEW_ITEM_LIST (list)), ==, sinew_library_count (library, SINEW_KIND_NUTRIENT));
  assert_leaves_nothing (list, facets, library);
}

static void
test_filled_symptom_list (void)
{
  SinewLibrary *library = support_load_builtin ();
  SinewFacets  *facets = sinew_facets_new (library);

  assert_leaves_nothing (g_object_new (SINEW_TYPE_SYMPTOM_LIST, "facets", facets, NULL), facets, library);
}

static void
test_filled_page_view (void)
{
  SinewLibrary *library = support_load_builtin ();
  SinewFacets  *facets = sinew_facets_new (library);
  SinewPage    *page = sinew_page_build_for_item (library, support_get (library, "nutrient/magnesium"));

  assert_leaves_nothing (g_object_new (SINEW_TYPE_PAGE_VIEW, "facets", facets, "page", page, NULL), facets, library);
  g_assert_finalize_object (page);
}

/* While sections are still to be drawn, and while a new page takes the place of
 * a half-drawn one. */
static void
test_unfinished_page_view (void)
{
  SinewLibrary *library = support_load_builtin ();
  SinewFacets  *facets = sinew_facets_new (library);
  SinewPage    *first = sinew_page_build_for_item (library, support_get (library, "nutrient/magnesium"));
  SinewPage    *second = sinew_place_build (library, SINEW_PLACE_DOCTOR);
  GtkWidget    *view = g_object_ref_sink (g_object_new (SINEW_TYPE_PAGE_VIEW, "facets", facets, "page", first, NULL));

  g_main_context_iteration (NULL, FALSE);
  sinew_page_view_set_page (SINEW_PAGE_VIEW (view), second);
  g_assert_finalize_object (first);
  g_assert_finalize_object (view);
  g_assert_finalize_object (second);
  g_assert_finalize_object (facets);
  g_assert_finalize_object (library);
}

static void
count_cb (gpointer data)
{
  ++*(guint *)data;
}

static void
reset_cb (gpointer data)
{
  *(guint *)data += 100;
}

static gboolean
can_undo (SinewUndoBar *bar)
{
  gboolean can_undo;

  g_object_get (bar, "can-undo", &can_undo, NULL);

  return can_undo;
}

/* The newest wins; each is freed once, undone or not. */
static void
test_shown_undo_bar (void)
{
  SinewUndoBar *bar = g_object_ref_sink (g_object_new (SINEW_TYPE_UNDO_BAR, NULL));
  guint         first = 0, second = 0, third = 0;

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (bar)));
  g_assert_false (can_undo (bar));
  sinew_undo_bar_offer (bar, "2 symptoms cleared", count_cb, &first, reset_cb);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (bar)));
  g_assert_true (can_undo (bar));
  support_find (GTK_WIDGET (bar), support_has_label, "2 symptoms cleared");
  sinew_undo_bar_hide (bar);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (bar)));
  g_assert_true (can_undo (bar));

  sinew_undo_bar_offer (bar, "again", count_cb, &second, reset_cb);
  g_assert_cmpuint (first, ==, 100);
  sinew_undo_bar_tell (bar, "by the way");
  g_assert_true (can_undo (bar));
  sinew_undo_bar_undo (bar);
  g_assert_cmpuint (second, ==, 101);
  g_assert_false (can_undo (bar));
  sinew_undo_bar_undo (bar);
  g_assert_cmpuint (second, ==, 101);

  sinew_undo_bar_offer (bar, "and again", count_cb, &third, reset_cb);
  sinew_undo_bar_forget (bar, reset_cb);
  g_assert_true (can_undo (bar));
  sinew_undo_bar_forget (bar, count_cb);
  g_assert_false (can_undo (bar));
  g_assert_cmpuint (third, ==, 100);
  sinew_undo_bar_offer (bar, "the last", count_cb, &third, reset_cb);
  g_assert_finalize_object (bar);
  g_assert_cmpuint (third, ==, 200);
}

static void
test_filled_window (void)
{
  SinewLibrary *library = support_load_builtin ();
  SinewWindow  *window = sinew_window_new (NULL, library);

  gtk_window_present (GTK_WINDOW (window));
  support_wait_for_map (GTK_WIDGET (window));
  sinew_window_complete (window);
  g_assert_true (sinew_window_show_place (window, "nutrient/magnesium"));
  support_run_pending ();
  support_assert_destroyed (GTK_WINDOW (window));
  g_assert_finalize_object (library);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();

  g_test_add_func ("/templates/each-is-known-here", test_each_is_known_here);
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      g_autofree char *path = g_strconcat ("/templates/build/", classes[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_build);
    }
  g_test_add_func ("/templates/filled/item-list", test_filled_item_list);
  g_test_add_func ("/templates/filled/symptom-list", test_filled_symptom_list);
  g_test_add_func ("/templates/filled/page-view", test_filled_page_view);
  g_test_add_func ("/templates/filled/unfinished-page-view", test_unfinished_page_view);
  g_test_add_func ("/templates/filled/undo-bar", test_shown_undo_bar);
  g_test_add_func ("/templates/filled/window", test_filled_window);

  return g_test_run ();
}
