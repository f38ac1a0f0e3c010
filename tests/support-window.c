/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-item-list.h"
#include "sinew-item-row.h"
#include "sinew-page-view.h"
#include "sinew-symptom-check.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

GtkWidget *
support_window_find_page_view (SupportWindow *fixture)
{
  return support_find (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_PAGE_VIEW));
}

/**
 * support_window_open:
 * @library: (transfer full): the data
 *
 * Opens a window of that size with these data, for support_window_tear_down().
 */
void
support_window_open (SupportWindow *fixture,
                     SinewLibrary  *library,
                     int            width,
                     int            height)
{
  fixture->library = library;
  fixture->window = sinew_window_new (NULL, fixture->library);
  sinew_window_complete (fixture->window);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, height);
  gtk_window_present (GTK_WINDOW (fixture->window));
  support_wait_for_map (GTK_WIDGET (fixture->window));
  support_wait_for_page (support_window_find_page_view (fixture));
  g_object_get (support_window_find_page_view (fixture), "facets", &fixture->facets, NULL);
  g_object_unref (fixture->facets);
}

void
support_window_set_up (SupportWindow *fixture,
                       gconstpointer  data)
{
  support_window_open (fixture, support_load_builtin (), 1280, 800);
}

void
support_window_set_up_mirrored (SupportWindow *fixture,
                                gconstpointer  data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  support_window_open (fixture, support_load_builtin (), 1280, 800);
}

void
support_window_set_up_narrow (SupportWindow *fixture,
                              gconstpointer  data)
{
  support_window_open (fixture, support_load_builtin (), 360, 640);
}

void
support_window_tear_down (SupportWindow *fixture,
                          gconstpointer  data)
{
  support_assert_destroyed (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->library);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static gboolean
is_check_of (GtkWidget    *widget,
             gconstpointer id)
{
  return SINEW_IS_SYMPTOM_CHECK (widget) &&
         g_str_equal (sinew_item_get_id (sinew_symptom_check_get_symptom (SINEW_SYMPTOM_CHECK (widget))), id);
}

GtkWidget *
support_window_find_check (SupportWindow *fixture,
                           const char    *id)
{
  return support_find (GTK_WIDGET (fixture->window), is_check_of, id);
}

GPtrArray *
support_window_find_checks (SupportWindow *fixture)
{
  return support_find_all (GTK_WIDGET (fixture->window), support_has_type, GSIZE_TO_POINTER (SINEW_TYPE_SYMPTOM_CHECK));
}

/* As the box itself does it, with a click or the space key. */
void
support_window_toggle (SupportWindow *fixture,
                       const char    *id)
{
  g_assert_true (gtk_widget_activate (support_window_find_check (fixture, id)));
}

static gboolean
is_list_called (GtkWidget    *widget,
                gconstpointer title)
{
  g_autofree char *actual = NULL;

  if (!SINEW_IS_ITEM_LIST (widget))
    return FALSE;

  g_object_get (widget, "title", &actual, NULL);

  return g_str_equal (actual, title);
}

GtkWidget *
support_window_find_list (SupportWindow *fixture,
                          const char    *title)
{
  return support_find (GTK_WIDGET (fixture->window), is_list_called, title);
}

gboolean
support_window_is_shown_row (GtkWidget    *widget,
                             gconstpointer data)
{
  return SINEW_IS_ITEM_ROW (widget) && support_is_shown (widget);
}

static char *
join_names (SupportWindow *fixture,
            const char    *title)
{
  g_autoptr (GPtrArray) rows = support_find_all (support_window_find_list (fixture, title), support_window_is_shown_row, NULL);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (names, "%s%s", i ? ", " : "",
                            sinew_item_get_name (sinew_item_row_get_item (g_ptr_array_index (rows, i))));

  return g_string_free (names, FALSE);
}

void
support_window_assert_nutrients (SupportWindow *fixture,
                                 const char    *names,
                                 const char    *status)
{
  g_autofree char *actual = NULL;
  GtkWidget       *count = support_find (support_window_find_list (fixture, "Nutrients"), support_has_css_class, "count");

  /* A row that is shown is on screen with the next frame. */
  support_run_pending ();
  actual = join_names (fixture, "Nutrients");
  if (names)
    g_assert_cmpstr (actual, ==, names);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (count)), ==, status);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (count), GTK_ACCESSIBLE_ROLE_STATUS);
}

static gboolean
is_row_of (GtkWidget    *widget,
           gconstpointer name)
{
  return SINEW_IS_ITEM_ROW (widget) && g_str_equal (sinew_item_get_name (sinew_item_row_get_item (SINEW_ITEM_ROW (widget))), name);
}

GtkWidget *
support_window_find_row (SupportWindow *fixture,
                         const char    *name)
{
  return support_find (GTK_WIDGET (fixture->window), is_row_of, name);
}

const char *
support_window_get_subtitle (SupportWindow *fixture,
                             const char    *name)
{
  GtkWidget *subtitle = support_find (support_window_find_row (fixture, name), support_has_css_class, "item-subtitle");

  return support_is_shown (subtitle) ? gtk_label_get_label (GTK_LABEL (subtitle)) : NULL;
}

const char *
support_window_get_title (SupportWindow *fixture)
{
  return gtk_label_get_label (GTK_LABEL (support_find (support_window_find_page_view (fixture), support_has_css_class, "page-title")));
}

static gboolean
is_button_called (GtkWidget    *widget,
                  gconstpointer label)
{
  g_autoptr (GPtrArray) labels = GTK_IS_BUTTON (widget) ? support_find_all (widget, support_has_label, label) : NULL;

  return labels && labels->len > 0;
}

void
support_window_click (SupportWindow *fixture,
                      const char    *label)
{
  GtkWidget *button = support_find (GTK_WIDGET (fixture->window), is_button_called, label);

  g_assert_true (support_is_shown (button));
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

void
support_window_activate_action (SupportWindow *fixture,
                                const char    *name)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), name, NULL));
}

gboolean
support_window_is_enabled (SupportWindow *fixture,
                           const char    *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), action);
}

void
support_window_set_match (SupportWindow *fixture,
                          const char    *match)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "match", g_variant_new_string (match));
}
