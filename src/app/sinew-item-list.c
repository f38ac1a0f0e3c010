/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-item-list.h"
#include "sinew-item-menu.h"

/**
 * SinewItemList:
 *
 * A titled list of the items of one kind: those that remain under the ticks and
 * match what is searched for. Rows are made once, then shown and hidden.
 */
struct _SinewItemList
{
  GtkWidget parent_instance;

  GtkWidget *title;
  GtkWidget *count;
  GtkWidget *list;
  GtkWidget *note; /* once it is needed */
  GtkWidget *menu; /* once somebody asked for it */

  SinewFacets   *facets;
  SinewComparer *comparer;
  SinewKind      kind;
  SinewFinder   *finder;
  guint          n_shown;
  gboolean       is_selecting; /* by the window, not by somebody */
  gboolean       is_sorted;    /* as of a search */
};

enum {
  PROP_0,
  PROP_TITLE,
  PROP_N_SHOWN,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinewItemList, sinew_item_list, GTK_TYPE_WIDGET)

static gboolean
is_searching (SinewItemList *self)
{
  return self->finder && sinew_finder_is_searching (self->finder);
}

static char *
describe_count (SinewItemList *self)
{
  guint n_all = sinew_library_count (sinew_facets_get_library (self->facets), self->kind);

  if (self->kind == SINEW_KIND_NUTRIENT)
    /* Translators: how long the list of nutrients is: "4 of 16 nutrients". Search changes nothing in it. */
    return g_strdup_printf (ngettext ("%u of %u nutrient", "%u of %u nutrients", n_all),
                            sinew_facets_count_remaining (self->facets), n_all);

  return g_strdup_printf ("%u", self->n_shown);
}

static void
build_note (SinewItemList *self)
{
  self->note = g_object_new (GTK_TYPE_LABEL,
                             "label", _("Linked with at least one of what is ticked"), "xalign", 0.0, "wrap", TRUE, "width-chars", 12, "max-width-chars", 26, NULL);
  gtk_widget_add_css_class (self->note, "list-note");
  gtk_widget_add_css_class (self->note, "note");
  gtk_widget_insert_before (self->note, GTK_WIDGET (self), self->list);
}

/* Under “all”, other causes are listed by another rule than nutrients, see
 * sinew_facets_matches_cause(). */
static void
update_note (SinewItemList *self)
{
  gboolean is_needed = self->kind == SINEW_KIND_CAUSE && !sinew_facets_get_match_any (self->facets) &&
                       sinew_facets_count_ticked (self->facets) > 1;

  if (is_needed && self->note == NULL)
    build_note (self);
  if (self->note == NULL)
    return;

  gtk_widget_set_visible (self->note, is_needed);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  is_needed ? gtk_label_get_label (GTK_LABEL (self->note)) : "", -1);
}

static void
update (SinewItemList *self)
{
  g_autofree char *count = NULL;

  self->n_shown = 0;
  for (GtkWidget *row = gtk_widget_get_first_child (self->list); row; row = gtk_widget_get_next_sibling (row))
    {
      if (!SINEW_IS_ITEM_ROW (row))
        continue;
      sinew_item_row_update (SINEW_ITEM_ROW (row), self->facets, self->finder);
      self->n_shown += gtk_widget_get_visible (row);
    }

  count = describe_count (self);
  gtk_label_set_label (GTK_LABEL (self->count), count);
  /* While somebody searches, “16 of 16 nutrients” would be wrong beside fewer. */
  gtk_widget_set_visible (self->count, !is_searching (self) || self->kind != SINEW_KIND_NUTRIENT || sinew_facets_count_ticked (self->facets) > 0);
  update_note (self);
  gtk_widget_set_visible (self->list, self->n_shown > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), self->n_shown > 0 || !is_searching (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_SHOWN]);
}

static int
compare_numbers (guint a,
                 guint b)
{
  return a == b ? 0 : (a < b ? -1 : 1);
}

/* What was found: the best first. Else other causes, which are many: those of most
 * articles first. The rest keep their places, so that the eye finds them again. (By
 * the ticks nothing is ordered: that would look like a likelihood.) */
static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       user_data)
{
  SinewItemList *self = user_data;
  SinewItemRow  *row_a = SINEW_ITEM_ROW (a);
  SinewItemRow  *row_b = SINEW_ITEM_ROW (b);
  int            order = 0;

  if (is_searching (self))
    order = compare_numbers (sinew_finder_get_place (self->finder, sinew_item_row_get_item (row_a)),
                             sinew_finder_get_place (self->finder, sinew_item_row_get_item (row_b)));
  else if (self->kind == SINEW_KIND_CAUSE)
    order = compare_numbers (sinew_item_row_count_articles (row_b, self->facets),
                             sinew_item_row_count_articles (row_a, self->facets));

  return order ? order : compare_numbers (sinew_item_row_get_place (row_a), sinew_item_row_get_place (row_b));
}

/* At once; rows that nobody has searched for stand right as they were made. */
static void
sort (SinewItemList *self)
{
  if (self->kind == SINEW_KIND_CAUSE || self->is_sorted || is_searching (self))
    gtk_list_box_set_sort_func (GTK_LIST_BOX (self->list), compare_rows, self, NULL);
  self->is_sorted = is_searching (self);
}

static void
changed_cb (SinewItemList *self)
{
  update (self);
  sort (self);
}

/* What is selected is shown, where there is room for it beside the list. */
static void
row_selected_cb (SinewItemList *self,
                 GtkListBoxRow *row)
{
  g_autofree char *place = NULL;

  if (row == NULL || self->is_selecting)
    return;

  place = sinew_item_dup_kind_id (sinew_item_row_get_item (SINEW_ITEM_ROW (row)));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.preview", "s", place);
}

static void
row_activated_cb (SinewItemList *self,
                  GtkListBoxRow *row)
{
  g_autofree char *place = sinew_item_dup_kind_id (sinew_item_row_get_item (SINEW_ITEM_ROW (row)));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show", "s", place);
}

static GtkWidget *
find_shown_row (GtkWidget *row,
                gboolean   is_forward)
{
  do
    row = is_forward ? gtk_widget_get_next_sibling (row) : gtk_widget_get_prev_sibling (row);
  while (row && !(SINEW_IS_ITEM_ROW (row) && gtk_widget_get_visible (row)));

  return row;
}

/* Page Up and Page Down of GtkListBox lead to rows that are hidden, too: here they
 * lead as far as what is seen at a time. */
static void
move_by_page (SinewItemList *self,
              GtkWidget     *row,
              gboolean       is_forward)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (self->list, GTK_TYPE_SCROLLED_WINDOW);
  int        left = scrolled ? gtk_widget_get_height (scrolled) : 0;
  GtkWidget *target = row;

  for (GtkWidget *next = find_shown_row (row, is_forward); next; next = find_shown_row (next, is_forward))
    {
      left -= gtk_widget_get_height (next);
      if (left < 0 && target != row)
        break;
      target = next;
    }

  gtk_widget_grab_focus (target);
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), GTK_LIST_BOX_ROW (target));
}

static void
move_cursor_cb (SinewItemList  *self,
                GtkMovementStep step,
                int             count)
{
  GtkWidget *row = gtk_widget_get_focus_child (self->list);

  if (step != GTK_MOVEMENT_PAGES || row == NULL)
    return;

  g_signal_stop_emission_by_name (self->list, "move-cursor");
  move_by_page (self, row, count > 0);
}

static void
secondary_click_cb (SinewItemList *self,
                    int            n_press,
                    double         x,
                    double         y)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (GTK_LIST_BOX (self->list), y);

  if (row)
    sinew_item_list_popup_menu (self, SINEW_ITEM_ROW (row));
}

static void
set_title (SinewItemList *self,
           const char    *title)
{
  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
sinew_item_list_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SinewItemList *self = SINEW_ITEM_LIST (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (GTK_LABEL (self->title)));
      break;
    case PROP_N_SHOWN:
      g_value_set_uint (value, self->n_shown);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_item_list_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_TITLE:
      set_title (SINEW_ITEM_LIST (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* One stop of the Tab key: the arrow keys go from row to row. */
static gboolean
sinew_item_list_focus (GtkWidget       *widget,
                       GtkDirectionType direction)
{
  SinewItemList *self = SINEW_ITEM_LIST (widget);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (sinew_item_list_parent_class)->focus (widget, direction);

  return gtk_widget_get_focus_child (widget) ? FALSE : sinew_item_list_grab_first (self);
}

static void
sinew_item_list_dispose (GObject *object)
{
  SinewItemList *self = SINEW_ITEM_LIST (object);
  GtkWidget     *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_ITEM_LIST);
  /* Those that the template does not bind stay. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  self->note = NULL;
  self->menu = NULL;
  g_clear_object (&self->facets);
  g_clear_object (&self->comparer);
  g_clear_object (&self->finder);

  G_OBJECT_CLASS (sinew_item_list_parent_class)->dispose (object);
}

static void
sinew_item_list_class_init (SinewItemListClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_item_list_dispose;
  widget_class->focus = sinew_item_list_focus;
  object_class->get_property = sinew_item_list_get_property;
  object_class->set_property = sinew_item_list_set_property;

  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_SHOWN] =
    g_param_spec_uint ("n-shown", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-item-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewItemList, title);
  gtk_widget_class_bind_template_child (widget_class, SinewItemList, count);
  gtk_widget_class_bind_template_child (widget_class, SinewItemList, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, secondary_click_cb);
  gtk_widget_class_bind_template_callback (widget_class, move_cursor_cb);
  gtk_widget_class_set_css_name (widget_class, "itemlist");
}

static void
sinew_item_list_init (SinewItemList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sinew_item_list_fill:
 * @facets: what is ticked
 * @kind: the kind of the items
 *
 * Makes the rows. To be called once.
 */
void
sinew_item_list_fill (SinewItemList *self,
                      SinewFacets   *facets,
                      SinewKind      kind)
{
  GListModel *items;

  g_return_if_fail (SINEW_IS_ITEM_LIST (self) && SINEW_IS_FACETS (facets) && self->facets == NULL);

  self->facets = g_object_ref (facets);
  self->kind = kind;
  items = sinew_library_get_items (sinew_facets_get_library (facets), kind);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SinewItem) item = g_list_model_get_item (items, i);

      gtk_list_box_append (GTK_LIST_BOX (self->list), sinew_item_row_new (item, i));
    }
  g_signal_connect_object (facets, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

/**
 * sinew_item_list_set_comparer:
 * @comparer: has the comparison to which items can be added
 */
void
sinew_item_list_set_comparer (SinewItemList *self,
                              SinewComparer *comparer)
{
  g_return_if_fail (SINEW_IS_ITEM_LIST (self));

  g_set_object (&self->comparer, comparer);
}

static void
found_cb (SinewItemList *self)
{
  if (self->facets)
    changed_cb (self);
}

/**
 * sinew_item_list_set_finder:
 * @finder: what is searched for; narrows what is listed
 */
void
sinew_item_list_set_finder (SinewItemList *self,
                            SinewFinder   *finder)
{
  g_return_if_fail (SINEW_IS_ITEM_LIST (self) && SINEW_IS_FINDER (finder) && self->finder == NULL);

  self->finder = g_object_ref (finder);
  g_signal_connect_object (finder, "notify::text", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
  found_cb (self);
}

/**
 * sinew_item_list_set_loading:
 *
 * Says that the data of the list are still to come, until they do.
 */
void
sinew_item_list_set_loading (SinewItemList *self)
{
  g_return_if_fail (SINEW_IS_ITEM_LIST (self) && self->facets == NULL);

  gtk_label_set_label (GTK_LABEL (self->count), _("Loading…"));
}

guint
sinew_item_list_count_shown (SinewItemList *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM_LIST (self), 0);

  return self->n_shown;
}

/**
 * sinew_item_list_select:
 * @item: (nullable): whose row is marked as the one whose page is shown
 */
void
sinew_item_list_select (SinewItemList *self,
                        SinewItem     *item)
{
  g_return_if_fail (SINEW_IS_ITEM_LIST (self));

  self->is_selecting = TRUE;
  /* gtk_list_box_unselect_all() does nothing in a list to browse. */
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), NULL);
  for (GtkWidget *row = gtk_widget_get_first_child (self->list); row && item; row = gtk_widget_get_next_sibling (row))
    {
      if (SINEW_IS_ITEM_ROW (row) && sinew_item_row_get_item (SINEW_ITEM_ROW (row)) == item)
        gtk_list_box_select_row (GTK_LIST_BOX (self->list), GTK_LIST_BOX_ROW (row));
    }
  self->is_selecting = FALSE;
}

/**
 * sinew_item_list_get_first:
 *
 * Returns: (transfer none) (nullable): the first item that is shown
 */
SinewItem *
sinew_item_list_get_first (SinewItemList *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM_LIST (self), NULL);

  for (GtkWidget *row = gtk_widget_get_first_child (self->list); row; row = gtk_widget_get_next_sibling (row))
    {
      if (SINEW_IS_ITEM_ROW (row) && gtk_widget_get_visible (row))
        return sinew_item_row_get_item (SINEW_ITEM_ROW (row));
    }

  return NULL;
}

/* Newer versions of GTK select the row that gets the focus: passing through a list
 * is not to change the page. */
static gboolean
grab_quietly (SinewItemList *self,
              GtkWidget     *row)
{
  gboolean grabbed;

  self->is_selecting = TRUE;
  grabbed = gtk_widget_grab_focus (row);
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), NULL);
  self->is_selecting = FALSE;

  return grabbed;
}

/**
 * sinew_item_list_grab_first:
 *
 * Moves the keyboard focus to the selected row, else to the first one shown.
 *
 * Returns: whether there is one
 */
gboolean
sinew_item_list_grab_first (SinewItemList *self)
{
  GtkListBoxRow *selected;

  g_return_val_if_fail (SINEW_IS_ITEM_LIST (self), FALSE);

  selected = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));
  if (selected && gtk_widget_get_visible (GTK_WIDGET (selected)))
    return gtk_widget_grab_focus (GTK_WIDGET (selected));

  for (GtkWidget *row = gtk_widget_get_first_child (self->list); row; row = gtk_widget_get_next_sibling (row))
    {
      if (gtk_widget_get_visible (row))
        return grab_quietly (self, row);
    }

  return FALSE;
}

/**
 * sinew_item_list_get_selected:
 *
 * Returns: (transfer none) (nullable): the row whose page is shown
 */
GtkWidget *
sinew_item_list_get_selected (SinewItemList *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM_LIST (self), NULL);

  return GTK_WIDGET (gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list)));
}

/**
 * sinew_item_list_popup_menu:
 * @row: one of the rows
 *
 * Opens the menu of what can be done with the item.
 */
void
sinew_item_list_popup_menu (SinewItemList *self,
                            SinewItemRow  *row)
{
  g_return_if_fail (SINEW_IS_ITEM_LIST (self) && SINEW_IS_ITEM_ROW (row));

  if (self->menu == NULL)
    self->menu = sinew_item_menu_new (GTK_WIDGET (self));
  sinew_item_menu_popup (self->menu, GTK_WIDGET (row), sinew_item_row_get_item (row),
                         sinew_facets_get_library (self->facets), self->comparer);
}
