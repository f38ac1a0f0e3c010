/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-page.h"
#include "support-display.h"

/* A slow machine gets there; a test that hangs does not. */
#define SECONDS_TO_WAIT 20

static void
collect (GtkWidget    *root,
         SupportMatch  match,
         gconstpointer data,
         GPtrArray    *found)
{
  if (match (root, data))
    g_ptr_array_add (found, root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    collect (child, match, data, found);
}

/**
 * support_find_all:
 *
 * Returns: (transfer container): @root and what is under it, as far as it
 *   matches, in the order of the tree
 */
GPtrArray *
support_find_all (GtkWidget    *root,
                  SupportMatch  match,
                  gconstpointer data)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (root, match, data, found);

  return found;
}

/**
 * support_find:
 *
 * Returns: (transfer none): the first widget that matches; there must be one
 */
GtkWidget *
support_find (GtkWidget    *root,
              SupportMatch  match,
              gconstpointer data)
{
  g_autoptr (GPtrArray) found = support_find_all (root, match, data);

  g_assert_cmpuint (found->len, >, 0);

  return g_ptr_array_index (found, 0);
}

/**
 * support_has_type:
 * @type: a #GType, by GSIZE_TO_POINTER()
 */
gboolean
support_has_type (GtkWidget    *widget,
                  gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), (GType)type);
}

gboolean
support_has_css_class (GtkWidget    *widget,
                       gconstpointer css_class)
{
  return gtk_widget_has_css_class (widget, css_class);
}

gboolean
support_has_label (GtkWidget    *widget,
                   gconstpointer label)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), label);
}

gboolean
support_has_tooltip (GtkWidget    *widget,
                     gconstpointer tooltip)
{
  return g_strcmp0 (gtk_widget_get_tooltip_text (widget), tooltip) == 0;
}

/**
 * support_describe:
 *
 * Returns: (transfer full): @widget, in words for the log
 */
char *
support_describe (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return g_strdup_printf ("“%s”", gtk_label_get_label (GTK_LABEL (widget)));

  return g_strdup_printf ("%s (%s)", G_OBJECT_TYPE_NAME (widget), gtk_widget_get_css_name (widget));
}

/**
 * support_is_shown:
 *
 * Returns: whether neither @widget nor what it is in is hidden
 */
gboolean
support_is_shown (GtkWidget *widget)
{
  return gtk_widget_is_visible (widget) && gtk_widget_get_mapped (widget);
}

static gboolean
timeout_cb (gpointer user_data)
{
  *(gboolean *)user_data = TRUE;

  return G_SOURCE_CONTINUE;
}

/**
 * support_wait:
 *
 * Runs the main loop until @condition is met, which must be soon.
 */
void
support_wait (SupportCondition condition,
              gpointer         data)
{
  gboolean is_late = FALSE;
  guint    timeout_id = g_timeout_add_seconds (SECONDS_TO_WAIT, timeout_cb, &is_late);

  while (!condition (data) && !is_late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (is_late);
  g_source_remove (timeout_id);
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

void
support_wait_for_map (GtkWidget *widget)
{
  support_wait (is_mapped, widget);
}

static gboolean
is_page_complete (gpointer data)
{
  g_autoptr (SinewPage) page = NULL;
  g_autoptr (GPtrArray) sections = support_find_all (data, support_has_css_class, "section");

  g_object_get (data, "page", &page, NULL);

  return page && sections->len == sinew_page_get_sections (page)->len;
}

/**
 * support_wait_for_page:
 * @view: a #SinewPageView
 *
 * Runs the main loop until all of the page is drawn.
 */
void
support_wait_for_page (GtkWidget *view)
{
  support_wait (is_page_complete, view);
}

/**
 * support_run_pending:
 *
 * Lets the main loop do what it can do at once.
 */
void
support_run_pending (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/**
 * support_press:
 *
 * Runs what the widget binds to a key.
 *
 * Returns: whether it does something with it
 */
gboolean
support_press (GtkWidget      *widget,
               guint           keyval,
               GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval &&
              gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget, gtk_shortcut_get_arguments (shortcut));
        }
    }

  return FALSE;
}

/**
 * support_new_block:
 *
 * Returns: (transfer floating): a widget that asks for just that size
 */
GtkWidget *
support_new_block (int width,
                   int height)
{
  return g_object_new (GTK_TYPE_DRAWING_AREA,
                       "content-width", width,
                       "content-height", height,
                       NULL);
}

/**
 * support_assert_bounds:
 *
 * Asserts where in @parent @widget stands.
 */
void
support_assert_bounds (GtkWidget *widget,
                       GtkWidget *parent,
                       int        x,
                       int        y,
                       int        width,
                       int        height)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, parent, &bounds));
  g_assert_cmpint (bounds.origin.x, ==, x);
  g_assert_cmpint (bounds.origin.y, ==, y);
  g_assert_cmpint (bounds.size.width, ==, width);
  g_assert_cmpint (bounds.size.height, ==, height);
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *)data == NULL;
}

/**
 * support_assert_destroyed:
 *
 * Destroys @window; nothing may keep it.
 */
void
support_assert_destroyed (GtkWindow *window)
{
  gpointer weak = window;

  g_object_add_weak_pointer (G_OBJECT (window), &weak);
  gtk_window_destroy (window);
  support_wait (is_null, &weak);
}
