/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-citation.h"
#include "sinew-page-builder.h"
#include "sinew-page-text.h"
#include "sinew-page-view.h"
#include "sinew-place.h"
#include "sinew-text.h"
#include "sinew-theme.h"
#include "support-display.h"
#include "support-window.h"
#include "support.h"

/* What goes to the clipboard, and how it gets there. */

static GdkClipboard *
get_clipboard (SupportWindow *fixture)
{
  return gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
}

static void
read_text_cb (GObject      *source_object,
              GAsyncResult *result,
              gpointer      user_data)
{
  char **text = user_data;
  g_autoptr (GError) error = NULL;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source_object), result, &error);
  g_assert_no_error (error);
}

static gboolean
has_text (gpointer data)
{
  return *(char **)data != NULL;
}

static void
assert_copied (SupportWindow *fixture,
               const char    *expected)
{
  g_autofree char *text = NULL;

  gdk_clipboard_read_text_async (get_clipboard (fixture), NULL, read_text_cb, &text);
  support_wait (has_text, &text);
  g_assert_cmpstr (text, ==, expected);
}

static void
assert_told (SupportWindow *fixture,
             const char    *text)
{
  GtkWidget *label = support_find (GTK_WIDGET (fixture->window), support_has_label, text);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_ROLE_STATUS);
  g_assert_true (gtk_widget_is_visible (label));
}

static GtkWidget *
open_page (SupportWindow *fixture,
           const char    *place)
{
  GtkWidget *view = support_window_find_page_view (fixture);

  g_assert_true (sinew_window_show_place (fixture->window, place));
  support_wait_for_page (view);

  return view;
}

static void
test_page (SupportWindow *fixture,
           gconstpointer  data)
{
  SinewItem *item = support_get (fixture->library, "nutrient/iron");
  g_autoptr (SinewPage) page = sinew_page_build_for_item (fixture->library, item);
  g_autofree char *text = sinew_page_text_dup (fixture->library, page, SINEW_PROSE_PLAIN);

  open_page (fixture, "nutrient/iron");
  support_window_activate_action (fixture, "win.copy-page");
  g_assert_true (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (get_clipboard (fixture)), "text/html"));
  assert_copied (fixture, text);
  assert_told (fixture, "Page copied, with its citation");
}

/* Where something else is shown than a page, it is that. */
static void
test_what_is_shown (SupportWindow *fixture,
                    gconstpointer  data)
{
  g_autoptr (SinewPage) page = sinew_place_build (fixture->library, SINEW_PLACE_DOCTOR);
  g_autofree char *text = sinew_page_text_dup (fixture->library, page, SINEW_PROSE_PLAIN);

  support_window_activate_action (fixture, "win.show-comparison");
  support_window_activate_action (fixture, "win.copy-page");
  assert_told (fixture, "There is nothing to copy yet");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "compare-article", g_variant_new_string ("sore-legs"));
  support_window_activate_action (fixture, "win.copy-page");
  assert_told (fixture, "Comparison copied");

  open_page (fixture, "doctor");
  support_window_activate_action (fixture, "win.print");
  support_window_activate_action (fixture, "win.copy-page");
  assert_copied (fixture, text);
}

static GtkWidget *
find_copy_button (GtkWidget  *root,
                  const char *label)
{
  GtkWidget *button = support_find (root, support_has_tooltip, label);

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  g_assert_true (gtk_widget_get_focusable (button));

  return button;
}

static void
test_claim (SupportWindow *fixture,
            gconstpointer  data)
{
  GtkWidget       *view = open_page (fixture, "nutrient/magnesium");
  GtkExpander     *expander = GTK_EXPANDER (support_find (view, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_EXPANDER)));
  GPtrArray       *claims = sinew_library_get_claims_on (fixture->library, support_get (fixture->library, "nutrient/magnesium"));
  g_autofree char *text = sinew_citation_dup_for_claim (fixture->library, g_ptr_array_index (claims, 0));

  gtk_expander_set_expanded (expander, TRUE);
  g_signal_emit_by_name (find_copy_button (gtk_expander_get_child (expander), "Copy this claim with its citation"), "clicked");
  assert_copied (fixture, text);
  assert_told (fixture, "Copied, with its citation");
}

static void
test_claim_in_popover (SupportWindow *fixture,
                       gconstpointer  data)
{
  GtkWidget     *view = open_page (fixture, "nutrient/magnesium");
  GtkMenuButton *button = GTK_MENU_BUTTON (support_find (view, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_MENU_BUTTON)));
  GtkWidget     *popover;

  gtk_menu_button_popup (button);
  popover = GTK_WIDGET (gtk_menu_button_get_popover (button));
  support_wait_for_map (popover);
  g_signal_emit_by_name (find_copy_button (popover, "Copy this claim with its citation"), "clicked");
  assert_told (fixture, "Copied, with its citation");
  g_assert_true (gtk_widget_get_mapped (popover));
  gtk_popover_popdown (GTK_POPOVER (popover));
  /* GTK 4.8 looks for the pointer in what is closed, soon. */
  support_run_pending ();
}

/* What the first such button under @root copies. */
static const char *
get_copied_by (GtkWidget  *root,
               const char *label)
{
  return g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (find_copy_button (root, label))), NULL);
}

static void
test_correction_and_reference (SupportWindow *fixture,
                               gconstpointer  data)
{
  GtkWidget *view = open_page (fixture, "nutrient/magnesium");
  g_autoptr (GPtrArray) expanders = support_find_all (view, support_has_type, GSIZE_TO_POINTER (GTK_TYPE_EXPANDER));
  GtkExpander *references = g_ptr_array_index (expanders, expanders->len - 1);

  g_assert_true (g_str_has_prefix (get_copied_by (view, "Copy this correction with its citation"), "Correction ("));
  gtk_expander_set_expanded (references, TRUE);
  g_assert_nonnull (strstr (get_copied_by (gtk_expander_get_child (references), "Copy this reference"), "https://"));
}

static gboolean
is_text (GtkWidget    *widget,
         gconstpointer data)
{
  return sinew_text_is (widget) && gtk_widget_has_css_class (widget, data);
}

/* As the pointer does it. */
static void
move_to (GtkWidget *view,
         GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (view);
  double x, y;

  g_assert_true (gtk_widget_translate_coordinates (widget, view, 2, 2, &x, &y));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        g_signal_emit_by_name (controller, "motion", x, y);
    }
}

static void
test_selection (SupportWindow *fixture,
                gconstpointer  data)
{
  GtkWidget       *view = open_page (fixture, "nutrient/magnesium");
  GtkWidget       *text = support_find (view, is_text, "page-summary");
  GtkWidget       *other = support_find (view, is_text, "page-subtitle");
  g_autofree char *part = g_utf8_substring (gtk_label_get_label (GTK_LABEL (text)), 4, 20);

  support_wait_for_map (text);
  g_assert_false (gtk_label_get_selectable (GTK_LABEL (text)));
  move_to (view, text);
  g_assert_true (gtk_label_get_selectable (GTK_LABEL (text)));
  gtk_label_select_region (GTK_LABEL (text), 4, 20);

  move_to (view, other);
  g_assert_true (gtk_label_get_selectable (GTK_LABEL (text)));
  g_assert_true (gtk_label_get_selectable (GTK_LABEL (other)));
  g_assert_true (gtk_widget_activate_action (view, "text.copy", NULL));
  assert_copied (fixture, part);

  /* What is neither under the pointer nor selected is no stop of the Tab key. */
  gtk_label_select_region (GTK_LABEL (text), 0, 0);
  move_to (view, text);
  g_assert_false (gtk_label_get_selectable (GTK_LABEL (other)));
}

/* A click gives a paragraph the focus; it keeps it when the pointer is elsewhere. */
static void
test_clicked_text_keeps_focus (SupportWindow *fixture,
                               gconstpointer  data)
{
  GtkWidget *view = open_page (fixture, "nutrient/magnesium");
  GtkWidget *text = support_find (view, is_text, "page-summary");

  support_wait_for_map (text);
  move_to (view, text);
  g_assert_true (gtk_widget_grab_focus (text));
  move_to (view, support_find (view, is_text, "page-subtitle"));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == text);
  g_assert_true (gtk_widget_get_focusable (text));
}

static gboolean
is_menu_shown (GtkWidget    *widget,
               gconstpointer data)
{
  return GTK_IS_POPOVER_MENU (widget) && gtk_widget_get_mapped (widget);
}

static gboolean
has_menu (gpointer data)
{
  g_autoptr (GPtrArray) menus = support_find_all (data, is_menu_shown, NULL);

  return menus->len == 1;
}

static void
test_menu (SupportWindow *fixture,
           gconstpointer  data)
{
  GtkWidget *view = open_page (fixture, "nutrient/magnesium");
  GtkWidget *menu;
  GtkWidget *focus;

  sinew_page_view_grab_page (SINEW_PAGE_VIEW (view));
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (support_press (view, GDK_KEY_F10, GDK_SHIFT_MASK));
  support_wait (has_menu, view);
  support_find (view, support_has_label, "Copy page");
  menu = support_find (view, is_menu_shown, NULL);
  gtk_widget_child_focus (menu, GTK_DIR_TAB_FORWARD);
  gtk_popover_popdown (GTK_POPOVER (menu));
  support_run_pending ();
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  sinew_theme_install (gdk_display_get_default ());

#define ADD(path, test) g_test_add ("/copying/" path, SupportWindow, NULL, support_window_set_up, test, support_window_tear_down)
  ADD ("page", test_page);
  ADD ("what-is-shown", test_what_is_shown);
  ADD ("claim", test_claim);
  ADD ("claim-in-popover", test_claim_in_popover);
  ADD ("correction-and-reference", test_correction_and_reference);
  ADD ("selection", test_selection);
  ADD ("clicked-text-keeps-focus", test_clicked_text_keeps_focus);
  ADD ("menu", test_menu);

  return g_test_run ();
}
