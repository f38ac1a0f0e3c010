/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-claims-list.h"
#include "sinew-comparison-table.h"
#include "sinew-guide.h"
#include "sinew-item-link.h"
#include "sinew-menu.h"
#include "sinew-reference.h"
#include "sinew-row-views.h"
#include "sinew-table-body.h"
#include "sinew-table-menu.h"
#include "sinew-table-slot.h"
#include "sinew-text.h"

/* In characters, of which a line is some two high. */
#define N_CHARS_FIRST_LINES 12

/**
 * SinewComparisonTable:
 *
 * Draws a comparison. Each cell opens *Says who?*, in a popover that all share;
 * what is too large for a screen is not drawn, and the reader told what to do.
 */
struct _SinewComparisonTable
{
  GtkWidget parent_instance;

  GtkWidget *scrolled;
  GtkWidget *body;
  GtkWidget *status;
  GtkWidget *popover; /* created when it is needed */
  GtkWidget *menu;    /* likewise */

  SinewLibrary *library;
  SinewGrid    *grid;
};

enum {
  PROP_0,
  PROP_LIBRARY,
  PROP_GRID,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinewComparisonTable, sinew_comparison_table, GTK_TYPE_WIDGET)

/* --- Says who? --- */

/* A cell that says which articles speak of something is its own source. */
static gboolean
names_articles (SinewCell *cell)
{
  GPtrArray      *rows = sinew_cell_get_rows (cell);
  const SinewRow *first = rows && rows->len > 0 ? g_ptr_array_index (rows, 0) : NULL;

  return first && first->item && SINEW_IS_GUIDE (first->item);
}

static const char *
describe_origin (SinewCell *cell)
{
  gboolean has_sources = sinew_cell_get_claims (cell)->len > 0 || sinew_cell_get_references (cell)->len > 0;

  switch (sinew_cell_get_kind (cell))
    {
    case SINEW_CELL_TEXT:
      return has_sources ? _("The words of this cell are ours. These are the sources on the matter:") : _("The words of this cell are ours; they name no source.");
    case SINEW_CELL_NO_DATA:
      return has_sources ? NULL : _("Nobody: neither the articles nor the references of this program say anything of it.");
    case SINEW_CELL_TERMS:
      if (names_articles (cell))
        return _("These articles speak of it:");
      return has_sources ? NULL : _("This cell names no source.");
    case SINEW_CELL_MARKS:
    case SINEW_CELL_NUMBER:
    default:
      return has_sources ? NULL : _("This cell names no source.");
    }
}

static void
append_references (GtkWidget *list,
                   GPtrArray *references)
{
  if (references->len > 0)
    sinew_claims_list_add_heading (list, _("References"));
  for (guint i = 0; i < references->len; i++)
    {
      SinewItem       *reference = g_ptr_array_index (references, i);
      g_autofree char *citation = sinew_reference_dup_citation (SINEW_REFERENCE (reference));
      SinewRow        *row = sinew_row_new (reference, sinew_item_get_name (reference), citation);

      sinew_claims_list_add (list, sinew_reference_view_new (row));
      sinew_row_free (row);
    }
}

static void
append_articles (GtkWidget *list,
                 SinewCell *cell)
{
  GPtrArray *rows = sinew_cell_get_rows (cell);

  for (guint i = 0; names_articles (cell) && i < rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (rows, i);

      sinew_claims_list_add (list, sinew_item_link_new (row->item, row->label));
    }
}

/* A link in the popover closes it first: what it leads to may destroy the table,
 * and a popover that is destroyed while it is open keeps its grab. */
static void
divert_links (GtkWidget *widget)
{
  if (GTK_IS_ACTIONABLE (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "win.show") == 0)
    gtk_actionable_set_action_name (GTK_ACTIONABLE (widget), "comparison.follow");
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    divert_links (child);
}

static GtkWidget *
create_content (SinewComparisonTable *self,
                guint                 row,
                guint                 column)
{
  SinewCell       *cell = sinew_grid_get_cell (self->grid, row, column);
  const char      *origin = describe_origin (cell);
  GtkWidget       *list = sinew_claims_list_new (self->library, sinew_cell_get_claims (cell));
  GtkWidget       *place;
  g_autofree char *heads = NULL;

  /* Translators: the heads of the column and the row that a cell is in. */
  heads = g_strdup_printf (C_ ("cell", "%s · %s"), sinew_grid_get_column_head (self->grid, column).label,
                               sinew_grid_get_row_head (self->grid, row).label);
  place = sinew_text_new (heads, "note");
  gtk_box_insert_child_after (GTK_BOX (list), place, gtk_widget_get_first_child (list));
  if (origin)
    gtk_box_insert_child_after (GTK_BOX (list), sinew_text_new (origin, NULL), place);
  append_articles (list, cell);
  append_references (list, sinew_cell_get_references (cell));
  divert_links (list);

  return sinew_claims_list_wrap (list);
}

static void
closed_cb (SinewComparisonTable *self)
{
  if (gtk_widget_get_mapped (self->body))
    sinew_table_body_grab (SINEW_TABLE_BODY (self->body));
}

static void
ensure_popover (SinewComparisonTable *self)
{
  if (self->popover)
    return;

  self->popover = gtk_popover_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Says who?"), -1);
  g_signal_connect_swapped (self->popover, "closed", G_CALLBACK (closed_cb), self);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
}

/* To what is in sight of a cell: a popover beyond the edge of the screen is beyond
 * what GTK can place. */
static void
point_to (SinewComparisonTable *self,
          GtkWidget            *popover,
          GtkWidget            *cell)
{
  graphene_rect_t bounds, area;
  GdkRectangle    place;
  int             height;

  sinew_table_body_reveal (SINEW_TABLE_BODY (self->body));
  if (!gtk_widget_compute_bounds (cell, GTK_WIDGET (self), &bounds) ||
      !gtk_widget_compute_bounds (self->body, GTK_WIDGET (self), &area) || !graphene_rect_intersection (&bounds, &area, &bounds))
    return;

  /* Beside a high cell there may be no room: it opens from its first lines. */
  height = MIN ((int)bounds.size.height, N_CHARS_FIRST_LINES * sinew_text_get_char_width (GTK_WIDGET (self)));
  place = (GdkRectangle){ (int)bounds.origin.x, (int)bounds.origin.y, (int)bounds.size.width, height };
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &place);
}

/* Opens the sources of the cell that has the focus. */
static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  SinewComparisonTable *self = SINEW_COMPARISON_TABLE (widget);
  guint                 row, column;
  GtkWidget            *cell = sinew_table_body_get_cell (SINEW_TABLE_BODY (self->body), &row, &column);

  if (cell == NULL)
    return;

  ensure_popover (self);
  gtk_popover_set_child (GTK_POPOVER (self->popover), create_content (self, row, column));
  sinew_claims_list_fit (self->popover, widget);
  point_to (self, self->popover, cell);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
close_popover (SinewComparisonTable *self)
{
  if (self->popover)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  if (self->menu)
    gtk_popover_popdown (GTK_POPOVER (self->menu));
}

static void
follow_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  close_popover (SINEW_COMPARISON_TABLE (widget));
  gtk_widget_activate_action_variant (widget, "win.show", parameter);
}

/* --- Menu --- */

static void
ensure_menu (SinewComparisonTable *self)
{
  if (self->menu)
    return;

  self->menu = sinew_menu_new (NULL);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  g_signal_connect_swapped (self->menu, "closed", G_CALLBACK (closed_cb), self);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
}

/* What can be done with the cell or the head that has the focus. */
static void
menu_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  SinewComparisonTable *self = SINEW_COMPARISON_TABLE (widget);
  int                   row, column;
  GtkWidget            *slot = sinew_table_body_get_slot (SINEW_TABLE_BODY (self->body), &row, &column);
  g_autoptr (GMenuModel) menu = NULL;

  if (slot == NULL || self->grid == NULL)
    return;

  menu = sinew_table_menu_new (self->grid, row, column);
  ensure_menu (self);
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), menu);
  point_to (self, self->menu, slot);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  SinewComparisonTable *self = SINEW_COMPARISON_TABLE (widget);
  int                   row, column;
  g_autofree char      *text = NULL;

  if (sinew_table_body_get_slot (SINEW_TABLE_BODY (self->body), &row, &column) == NULL)
    return;

  if (row >= 0 && column >= 0)
    text = sinew_grid_dup_text (self->grid, row, column);
  else if (row >= 0)
    text = g_strdup (sinew_grid_get_row_head (self->grid, row).label);
  else if (column >= 0)
    text = g_strdup (sinew_grid_get_column_head (self->grid, column).label);
  else
    text = g_strdup (sinew_grid_get_corner (self->grid));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

/* The second button of the mouse opens it too. */
static void
pressed_cb (GtkGestureClick      *gesture,
            int                   n_press,
            double                x,
            double                y,
            SinewComparisonTable *self)
{
  GtkWidget *picked = gtk_widget_pick (self->body, x, y, GTK_PICK_DEFAULT);
  GtkWidget *slot = picked ? gtk_widget_get_ancestor (picked, SINEW_TYPE_TABLE_SLOT) : NULL;

  if (slot && (gtk_widget_grab_focus (slot) || gtk_widget_child_focus (slot, GTK_DIR_TAB_FORWARD)))
    gtk_widget_activate_action (GTK_WIDGET (self), "comparison.menu", NULL);
}

/* --- The widget --- */

static gboolean
is_too_large (SinewGrid *grid)
{
  return grid && sinew_grid_get_n_rows (grid) * sinew_grid_get_n_columns (grid) > SINEW_COMPARISON_TABLE_MAX_CELLS;
}

static void
update_status (SinewComparisonTable *self)
{
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->scrolled, !is_too_large (self->grid));
  gtk_widget_set_visible (self->status, is_too_large (self->grid));
  if (is_too_large (self->grid))
    /* Translators: the numbers of rows, of columns, and of cells at most; as “70 × 12 cells, more than the 720”. */
    text = g_strdup_printf (_("This comparison has %u × %u cells, more than the %u that are shown on a screen. "
                              "Remove items or show fewer aspects; or print or save it, which has no such limit."),
                               sinew_grid_get_n_rows (self->grid), sinew_grid_get_n_columns (self->grid), SINEW_COMPARISON_TABLE_MAX_CELLS);
  gtk_label_set_label (GTK_LABEL (self->status), text ? text : "");
}

static void
sinew_comparison_table_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  SinewComparisonTable *self = SINEW_COMPARISON_TABLE (object);

  switch (prop_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_GRID:
      g_value_set_object (value, self->grid);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_comparison_table_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  SinewComparisonTable *self = SINEW_COMPARISON_TABLE (object);

  switch (prop_id)
    {
    case PROP_LIBRARY:
      if (g_set_object (&self->library, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_GRID:
      sinew_comparison_table_set_grid (self, self->library, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_comparison_table_unmap (GtkWidget *widget)
{
  close_popover (SINEW_COMPARISON_TABLE (widget));

  GTK_WIDGET_CLASS (sinew_comparison_table_parent_class)->unmap (widget);
}

static void
sinew_comparison_table_dispose (GObject *object)
{
  SinewComparisonTable *self = SINEW_COMPARISON_TABLE (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_pointer (&self->status, gtk_widget_unparent);
  g_clear_object (&self->library);
  g_clear_object (&self->grid);

  G_OBJECT_CLASS (sinew_comparison_table_parent_class)->dispose (object);
}

static void
sinew_comparison_table_class_init (SinewComparisonTableClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_comparison_table_dispose;
  object_class->get_property = sinew_comparison_table_get_property;
  object_class->set_property = sinew_comparison_table_set_property;
  widget_class->unmap = sinew_comparison_table_unmap;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, SINEW_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_GRID] =
    g_param_spec_object ("grid", NULL, NULL, SINEW_TYPE_GRID,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "comparison.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "comparison.follow", "s", follow_action);
  gtk_widget_class_install_action (widget_class, "comparison.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "comparison.menu", NULL, menu_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "comparison.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "comparison.menu", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparisontable");
}

static void
sinew_comparison_table_init (SinewComparisonTable *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->body = g_object_new (SINEW_TYPE_TABLE_BODY, NULL);
  self->scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", self->body, NULL);
  self->status = g_object_new (GTK_TYPE_LABEL,
                               "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                               "wrap", TRUE,
                               "wrap-mode", PANGO_WRAP_WORD_CHAR,
                               "xalign", 0.0,
                               "valign", GTK_ALIGN_START,
                               "visible", FALSE,
                               "css-classes", (const char *[]){ "too-large", NULL },
                               NULL);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (self->body, GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
  gtk_widget_set_parent (self->status, GTK_WIDGET (self));
}

GtkWidget *
sinew_comparison_table_new (void)
{
  return g_object_new (SINEW_TYPE_COMPARISON_TABLE, NULL);
}

/**
 * sinew_comparison_table_get_grid:
 *
 * Returns: (transfer none) (nullable): what it shows
 */
SinewGrid *
sinew_comparison_table_get_grid (SinewComparisonTable *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON_TABLE (self), NULL);

  return self->grid;
}

/**
 * sinew_comparison_table_set_grid:
 * @library: (nullable): what @grid was made of
 * @grid: (nullable): what to show
 *
 * What remains is left as it is: the focus, the place that is scrolled to, and
 * the widgets. With more cells than %SINEW_COMPARISON_TABLE_MAX_CELLS a sentence
 * says what to do.
 */
void
sinew_comparison_table_set_grid (SinewComparisonTable *self,
                                 SinewLibrary         *library,
                                 SinewGrid            *grid)
{
  g_return_if_fail (SINEW_IS_COMPARISON_TABLE (self));
  g_return_if_fail (grid == NULL || SINEW_IS_LIBRARY (library));

  close_popover (self);
  if (g_set_object (&self->library, library))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIBRARY]);
  if (!g_set_object (&self->grid, grid))
    return;

  sinew_table_body_set_grid (SINEW_TABLE_BODY (self->body), is_too_large (grid) ? NULL : grid);
  update_status (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GRID]);
}

/**
 * sinew_comparison_table_grab:
 *
 * Moves the keyboard focus into the table, to where it was last.
 *
 * Returns: whether there is such a place
 */
gboolean
sinew_comparison_table_grab (SinewComparisonTable *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON_TABLE (self), FALSE);

  return sinew_table_body_grab (SINEW_TABLE_BODY (self->body));
}

/* With the Shift key, the wheel scrolls sideways. */
static gboolean
wheel_cb (GtkEventController   *controller,
          double                dx,
          double                dy,
          SinewComparisonTable *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scrolled));

  if (!(gtk_event_controller_get_current_event_state (controller) & GDK_SHIFT_MASK))
    return GDK_EVENT_PROPAGATE;

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + dy * gtk_adjustment_get_step_increment (adjustment));

  return GDK_EVENT_STOP;
}

/* A scrolled window keeps the wheel for itself, also where it cannot follow it. */
static void
leave_the_wheel (SinewComparisonTable *self)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (self->scrolled);
  GtkEventController *sideways = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_scroll_set_flags (GTK_EVENT_CONTROLLER_SCROLL (controller),
                                               GTK_EVENT_CONTROLLER_SCROLL_HORIZONTAL | GTK_EVENT_CONTROLLER_SCROLL_KINETIC);
    }
  gtk_event_controller_set_propagation_phase (sideways, GTK_PHASE_CAPTURE);
  g_signal_connect (sideways, "scroll", G_CALLBACK (wheel_cb), self);
  gtk_widget_add_controller (self->scrolled, sideways);
}

/**
 * sinew_comparison_table_share_scrolling:
 *
 * Leaves it to what the table is in to scroll it up and down, and to show a bar.
 *
 * Returns: (transfer none): what scrolls the table
 */
GtkAdjustment *
sinew_comparison_table_share_scrolling (SinewComparisonTable *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON_TABLE (self), NULL);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  leave_the_wheel (self);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
}

/**
 * sinew_comparison_table_measure_height:
 * @width: in pixels
 *
 * Returns: how high it is without any scrolling up and down
 */
int
sinew_comparison_table_measure_height (SinewComparisonTable *self,
                                       int                   width)
{
  int height;

  g_return_val_if_fail (SINEW_IS_COMPARISON_TABLE (self), 0);

  if (!gtk_widget_get_visible (self->status))
    return sinew_table_body_measure_height (SINEW_TABLE_BODY (self->body), width);

  gtk_widget_measure (self->status, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

/**
 * sinew_comparison_table_follow:
 *
 * What is open stays where its cell is, once the table has moved.
 */
void
sinew_comparison_table_follow (SinewComparisonTable *self)
{
  guint      row, column;
  GtkWidget *cell;

  g_return_if_fail (SINEW_IS_COMPARISON_TABLE (self));

  if (self->popover == NULL || !gtk_widget_get_visible (self->popover))
    return;

  if ((cell = sinew_table_body_get_cell (SINEW_TABLE_BODY (self->body), &row, &column)))
    point_to (self, self->popover, cell);
  gtk_popover_present (GTK_POPOVER (self->popover));
}
