/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-item-list.h"
#include "sinew-lists-pane.h"
#include "sinew-obstacle-note.h"

#define N_LISTS 3

/**
 * SinewListsPane:
 *
 * The nutrients that remain, other causes and the guides, in one pane that
 * scrolls.
 */
struct _SinewListsPane
{
  GtkWidget parent_instance;

  GtkWidget         *scrolled;
  SinewItemList     *nutrients;
  SinewItemList     *causes;
  SinewItemList     *guides;
  SinewObstacleNote *obstacle;
  GtkWidget         *no_hits;
  GtkWidget         *compare;
  GtkWidget         *compare_label;
  GtkWidget         *appointment;

  SinewFacets *facets;
  char        *search;
  guint        scroll_id;
};

G_DEFINE_FINAL_TYPE (SinewListsPane, sinew_lists_pane, GTK_TYPE_WIDGET)

static SinewItemList *
get_list (SinewListsPane *self,
          guint           n)
{
  SinewItemList *const lists[N_LISTS] = { self->nutrients, self->causes, self->guides };

  return lists[n];
}

/* Brings the row of the page that is shown into sight. */
static gboolean
scroll_to_selected_cb (gpointer user_data)
{
  SinewListsPane *self = user_data;
  GtkWidget      *viewport = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (self->scrolled));
  GtkWidget      *content = gtk_widget_get_first_child (viewport);
  GtkAdjustment  *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));

  self->scroll_id = 0;
  for (guint i = 0; i < N_LISTS; i++)
    {
      GtkWidget      *row = sinew_item_list_get_selected (get_list (self, i));
      graphene_rect_t bounds;

      if (row && gtk_widget_get_mapped (row) && gtk_widget_compute_bounds (row, content, &bounds))
        gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height);
    }

  return G_SOURCE_REMOVE;
}

static void
update_compare (SinewListsPane *self)
{
  guint            n = sinew_facets_count_remaining (self->facets);
  g_autofree char *text = NULL;

  if (n == 1)
    text = g_strdup (_("See it as a table"));
  else if (sinew_facets_count_ticked (self->facets) > 0)
    text = g_strdup_printf (ngettext ("Compare these %u", "Compare these %u", n), n);
  else
    text = g_strdup_printf (ngettext ("Compare all %u", "Compare all %u", n), n);

  /* The label of a button would be its name, from GTK 4.10 on. */
  gtk_label_set_label (GTK_LABEL (self->compare_label), text);
  /* Its name stays; what it would do now is told besides. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->compare), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Compare"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_widget_set_visible (self->compare, n > 0);
  gtk_widget_set_visible (self->appointment, sinew_facets_count_ticked (self->facets) > 0);
}

/* Search narrows what is listed, never the counts. Returns how many items are
 * left. */
static guint
update (SinewListsPane *self)
{
  guint n_hits = 0;

  update_compare (self);
  for (guint i = 0; i < N_LISTS; i++)
    n_hits += sinew_item_list_count_shown (get_list (self, i));
  gtk_widget_set_visible (self->no_hits,
                          self->search && *self->search && n_hits == 0 && sinew_facets_count_remaining (self->facets) > 0);

  return n_hits;
}

static void
sinew_lists_pane_dispose (GObject *object)
{
  SinewListsPane *self = SINEW_LISTS_PANE (object);

  g_clear_handle_id (&self->scroll_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_LISTS_PANE);
  g_clear_object (&self->facets);
  g_clear_pointer (&self->search, g_free);

  G_OBJECT_CLASS (sinew_lists_pane_parent_class)->dispose (object);
}

static void
sinew_lists_pane_class_init (SinewListsPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_lists_pane_dispose;

  g_type_ensure (SINEW_TYPE_ITEM_LIST);
  g_type_ensure (SINEW_TYPE_OBSTACLE_NOTE);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-lists-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, scrolled);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, nutrients);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, causes);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, guides);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, obstacle);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, no_hits);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, compare);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, compare_label);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, appointment);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
sinew_lists_pane_init (SinewListsPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sinew_lists_pane_set_facets:
 * @facets: what is ticked
 *
 * Fills the lists, other causes excepted. To be called once.
 */
void
sinew_lists_pane_set_facets (SinewListsPane *self,
                             SinewFacets    *facets)
{
  g_return_if_fail (SINEW_IS_LISTS_PANE (self) && SINEW_IS_FACETS (facets) && self->facets == NULL);

  self->facets = g_object_ref (facets);
  sinew_item_list_fill (self->nutrients, facets, SINEW_KIND_NUTRIENT);
  sinew_item_list_fill (self->guides, facets, SINEW_KIND_GUIDE);
  sinew_obstacle_note_set_facets (self->obstacle, facets);
  g_signal_connect_object (facets, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * sinew_lists_pane_complete:
 * @comparer: has the comparison to which items can be added
 *
 * Fills the list of other causes, whose data come after the first frame.
 */
void
sinew_lists_pane_complete (SinewListsPane *self,
                           SinewComparer  *comparer)
{
  g_return_if_fail (SINEW_IS_LISTS_PANE (self) && SINEW_IS_FACETS (self->facets));

  sinew_item_list_fill (self->causes, self->facets, SINEW_KIND_CAUSE);
  for (guint i = 0; i < N_LISTS; i++)
    sinew_item_list_set_comparer (get_list (self, i), comparer);
}

/**
 * sinew_lists_pane_set_search:
 * @search: (nullable): words that names or synonyms have to have
 *
 * Returns: how many items are left
 */
guint
sinew_lists_pane_set_search (SinewListsPane *self,
                             const char     *search)
{
  g_return_val_if_fail (SINEW_IS_LISTS_PANE (self) && SINEW_IS_FACETS (self->facets), 0);

  g_free (self->search);
  self->search = g_strdup (search);
  for (guint i = 0; i < N_LISTS; i++)
    sinew_item_list_set_search (get_list (self, i), search);

  return update (self);
}

/**
 * sinew_lists_pane_select:
 * @item: (nullable): whose page is shown
 *
 * Marks its row, and brings that into sight.
 */
void
sinew_lists_pane_select (SinewListsPane *self,
                         SinewItem      *item)
{
  g_return_if_fail (SINEW_IS_LISTS_PANE (self));

  for (guint i = 0; i < N_LISTS; i++)
    sinew_item_list_select (get_list (self, i), item);
  if (self->scroll_id == 0)
    self->scroll_id = g_idle_add_full (G_PRIORITY_LOW, scroll_to_selected_cb, self, NULL);
}

/**
 * sinew_lists_pane_get_first:
 *
 * Returns: (transfer none) (nullable): the first item that is listed
 */
SinewItem *
sinew_lists_pane_get_first (SinewListsPane *self)
{
  SinewItem *first = NULL;

  g_return_val_if_fail (SINEW_IS_LISTS_PANE (self), NULL);

  for (guint i = 0; first == NULL && i < N_LISTS; i++)
    first = sinew_item_list_get_first (get_list (self, i));

  return first;
}

/**
 * sinew_lists_pane_grab_first:
 *
 * Moves the keyboard focus to a row of the first list that has any.
 *
 * Returns: whether there is one
 */
gboolean
sinew_lists_pane_grab_first (SinewListsPane *self)
{
  g_return_val_if_fail (SINEW_IS_LISTS_PANE (self), FALSE);

  for (guint i = 0; i < N_LISTS; i++)
    {
      if (sinew_item_list_grab_first (get_list (self, i)))
        return TRUE;
    }

  return FALSE;
}
