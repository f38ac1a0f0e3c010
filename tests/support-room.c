/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-table-body.h"
#include "sinew-table-row.h"
#include "support-display.h"
#include "support-room.h"

/* Layouts round to whole pixels. */
#define TOLERANCE 1.0

typedef struct
{
  GtkWidget *surface;
  GString   *failures;
} Look;

/* What somebody reads or uses, not what only holds it. */
static gboolean
is_looked_at (GtkWidget    *widget,
              gconstpointer data)
{
  return gtk_widget_get_mapped (widget) &&
         (GTK_IS_LABEL (widget) || GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_EDITABLE (widget) ||
          GTK_IS_IMAGE (widget) || GTK_IS_LIST_BOX_ROW (widget) || gtk_widget_get_focusable (widget));
}

/* Whether one can scroll to what stands outside: never sideways, but in the
 * table, whose rows scroll. */
static gboolean
scrolls (GtkWidget     *widget,
         GtkOrientation orientation)
{
  if (SINEW_IS_TABLE_ROW (widget))
    return orientation == GTK_ORIENTATION_HORIZONTAL;
  if (!GTK_IS_SCROLLABLE (widget))
    return GTK_IS_TEXT (widget);

  return orientation == GTK_ORIENTATION_VERTICAL || SINEW_IS_TABLE_BODY (widget);
}

/* What is in a table scrolls with it, but for what stands fast there. */
static void
check_place (Look      *look,
             GtkWidget *widget)
{
  gboolean         is_checked[2] = { TRUE, TRUE };
  g_autofree char *what = NULL;

  for (GtkWidget *box = gtk_widget_get_parent (widget); box; box = gtk_widget_get_parent (box))
    {
      graphene_rect_t bounds;
      gboolean        is_surface = box == look->surface;

      for (guint i = 0; i < G_N_ELEMENTS (is_checked); i++)
        is_checked[i] &= !scrolls (box, i);
      if ((!is_surface && gtk_widget_get_overflow (box) != GTK_OVERFLOW_HIDDEN) || !gtk_widget_compute_bounds (widget, box, &bounds))
        continue;

      if ((is_checked[GTK_ORIENTATION_HORIZONTAL] &&
           (bounds.origin.x < -TOLERANCE || bounds.origin.x + bounds.size.width > gtk_widget_get_width (box) + TOLERANCE)) ||
          (is_checked[GTK_ORIENTATION_VERTICAL] &&
           (bounds.origin.y < -TOLERANCE || bounds.origin.y + bounds.size.height > gtk_widget_get_height (box) + TOLERANCE)))
        {
          what = support_describe (widget);
          g_string_append_printf (look->failures, "%s is cut by a %s: x %.0f to %.0f of %d, y %.0f to %.0f of %d\n", what, G_OBJECT_TYPE_NAME (box),
                                  bounds.origin.x, bounds.origin.x + bounds.size.width, gtk_widget_get_width (box),
                                  bounds.origin.y, bounds.origin.y + bounds.size.height, gtk_widget_get_height (box));
          return;
        }
      if (is_surface)
        return;
    }
}

static gboolean
has_tooltip (GtkWidget *widget,
             GtkWidget *surface)
{
  for (; widget && widget != surface; widget = gtk_widget_get_parent (widget))
    {
      if (gtk_widget_get_tooltip_text (widget))
        return TRUE;
    }

  return FALSE;
}

/* What does not fit is told in a tooltip. (A placeholder says what the name of its
 * entry says.) */
static void
check_text (Look      *look,
            GtkWidget *widget)
{
  if (!GTK_IS_TEXT (gtk_widget_get_parent (widget)) && GTK_IS_LABEL (widget) && pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))) && !has_tooltip (widget, look->surface))
    g_string_append_printf (look->failures, "“%s” is shortened\n", gtk_label_get_label (GTK_LABEL (widget)));
}

static gboolean
is_scrolled (GtkWidget    *widget,
             gconstpointer data)
{
  return GTK_IS_SCROLLED_WINDOW (widget) && gtk_widget_get_mapped (widget);
}

static void
check_scrolling (Look      *look,
                 GtkWidget *widget)
{
  GtkAdjustment   *adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (widget));
  g_autofree char *what = NULL;

  if (SINEW_IS_TABLE_BODY (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (widget))) ||
      gtk_adjustment_get_upper (adjustment) <= gtk_adjustment_get_page_size (adjustment) + TOLERANCE)
    return;

  what = support_describe (gtk_widget_get_parent (widget));
  g_string_append_printf (look->failures, "what is in %s scrolls sideways: %.0f of %.0f\n", what,
                          gtk_adjustment_get_page_size (adjustment), gtk_adjustment_get_upper (adjustment));
}

static void
check_width (Look *look,
             int   width)
{
  int minimum;

  gtk_widget_measure (look->surface, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  if (minimum > width)
    g_string_append_printf (look->failures, "%s is at least %d wide\n", G_OBJECT_TYPE_NAME (look->surface), minimum);
}

/**
 * support_room_check:
 * @surface: a window or a popover
 * @width: how wide it may be at most, in pixels
 * @failures: what has too little room is added here, a line each
 *
 * Nothing stands outside of what clips it unless one can scroll to it, no text
 * is shortened that no tooltip tells in full, and nothing scrolls sideways.
 *
 * Returns: how many widgets were looked at
 */
guint
support_room_check (GtkWidget *surface,
                    int        width,
                    GString   *failures)
{
  Look look = { .surface = surface, .failures = failures };
  g_autoptr (GPtrArray) widgets = support_find_all (surface, is_looked_at, NULL);
  g_autoptr (GPtrArray) scrolled = support_find_all (surface, is_scrolled, NULL);

  check_width (&look, width);
  for (guint i = 0; i < scrolled->len; i++)
    check_scrolling (&look, g_ptr_array_index (scrolled, i));
  for (guint i = 0; i < widgets->len; i++)
    {
      GtkWidget *widget = g_ptr_array_index (widgets, i);

      /* (What is in a popover has a surface of its own.) */
      if (gtk_widget_get_native (widget) != GTK_NATIVE (surface))
        continue;

      check_place (&look, widget);
      check_text (&look, widget);
    }

  return widgets->len;
}
