/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-hit-list.h"
#include "sinew-hit-row.h"

/* What somebody reads before typing on; a letter may be in all names. */
#define MAX_ROWS 20

/**
 * SinewHitList:
 *
 * *Also found*: what a search has found and the other lists do not show, because it
 * does not remain under the ticks or is of another kind.
 */
struct _SinewHitList
{
  GtkWidget parent_instance;

  GtkWidget *count;
  GtkWidget *list;
  GtkWidget *more;

  SinewFacets *facets;
  SinewFinder *finder;
  guint        n_hits;
  gboolean     is_selecting; /* by us, not by somebody */
};

G_DEFINE_FINAL_TYPE (SinewHitList, sinew_hit_list, GTK_TYPE_WIDGET)

static gboolean
is_listed_elsewhere (SinewHitList   *self,
                     SinewSearchHit *hit)
{
  SinewItem *item = sinew_search_hit_get_item (hit);

  if (item == NULL)
    return FALSE;

  switch (sinew_item_get_kind (item))
    {
    case SINEW_KIND_NUTRIENT:
      return sinew_facets_contains (self->facets, item);
    case SINEW_KIND_CAUSE:
      return sinew_facets_matches_cause (self->facets, item);
    case SINEW_KIND_SYMPTOM:
    case SINEW_KIND_GUIDE:
      return TRUE;
    default:
      return FALSE;
    }
}

/* What is removed does not keep the keyboard focus: GTK 4.8 would not let it go. */
static void
clear (SinewHitList *self)
{
  GtkRoot   *root = gtk_widget_get_root (self->list);
  GtkWidget *row;

  if (root && gtk_widget_get_focus_child (self->list))
    gtk_root_set_focus (root, NULL);
  while ((row = gtk_widget_get_first_child (self->list)))
    gtk_list_box_remove (GTK_LIST_BOX (self->list), row);
  self->n_hits = 0;
}

static void
update (SinewHitList *self)
{
  GPtrArray       *hits = sinew_finder_get_hits (self->finder);
  g_autofree char *count = NULL;
  g_autofree char *more = NULL;
  guint            n_more;

  clear (self);
  for (guint i = 0; i < hits->len; i++)
    {
      SinewSearchHit *hit = g_ptr_array_index (hits, i);

      if (is_listed_elsewhere (self, hit))
        continue;
      if (self->n_hits++ < MAX_ROWS)
        gtk_list_box_append (GTK_LIST_BOX (self->list), sinew_hit_row_new (self->facets, hit, i == 0));
    }

  n_more = self->n_hits - MIN (self->n_hits, MAX_ROWS);
  count = g_strdup_printf ("%u", self->n_hits);
  gtk_label_set_label (GTK_LABEL (self->count), count);
  /* Translators: below the best of what a search has found. */
  more = g_strdup_printf (ngettext ("%u more: type on to narrow them", "%u more: type on to narrow them", n_more), n_more);
  gtk_label_set_label (GTK_LABEL (self->more), more);
  gtk_widget_set_visible (self->more, n_more > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), self->n_hits > 0);
}

static void
activate_place (SinewHitList  *self,
                GtkListBoxRow *row,
                const char    *action)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", sinew_search_hit_get_place (sinew_hit_row_get_hit (SINEW_HIT_ROW (row))));
}

static void
row_selected_cb (SinewHitList  *self,
                 GtkListBoxRow *row)
{
  if (row && !self->is_selecting)
    activate_place (self, row, "win.preview");
}

static void
row_activated_cb (SinewHitList  *self,
                  GtkListBoxRow *row)
{
  activate_place (self, row, "win.show");
}

/* One stop of the Tab key: the arrow keys go from row to row. */
static gboolean
sinew_hit_list_focus (GtkWidget       *widget,
                      GtkDirectionType direction)
{
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (sinew_hit_list_parent_class)->focus (widget, direction);

  return gtk_widget_get_focus_child (widget) ? FALSE : sinew_hit_list_grab_first (SINEW_HIT_LIST (widget));
}

static void
sinew_hit_list_dispose (GObject *object)
{
  SinewHitList *self = SINEW_HIT_LIST (object);
  GtkWidget    *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->facets);
  g_clear_object (&self->finder);

  G_OBJECT_CLASS (sinew_hit_list_parent_class)->dispose (object);
}

static void
sinew_hit_list_class_init (SinewHitListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_hit_list_dispose;
  widget_class->focus = sinew_hit_list_focus;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  /* It looks as the other lists do. */
  gtk_widget_class_set_css_name (widget_class, "itemlist");
}

static GtkWidget *
create_header (SinewHitList *self)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", _("Also found"), "xalign", 0.0, "hexpand", TRUE, NULL);

  self->count = gtk_label_new (NULL);
  gtk_widget_add_css_class (title, "pane-title");
  gtk_widget_add_css_class (self->count, "count");
  gtk_widget_add_css_class (header, "list-header");
  gtk_box_append (GTK_BOX (header), title);
  gtk_box_append (GTK_BOX (header), self->count);

  return header;
}

static void
sinew_hit_list_init (SinewHitList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_parent (create_header (self), GTK_WIDGET (self));

  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_BROWSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Also found"), -1);
  g_signal_connect_swapped (self->list, "row-selected", G_CALLBACK (row_selected_cb), self);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));

  self->more = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "width-chars", 12, "max-width-chars", 26, NULL);
  gtk_widget_add_css_class (self->more, "empty");
  gtk_widget_set_parent (self->more, GTK_WIDGET (self));
}

/**
 * sinew_hit_list_new:
 * @facets: what is ticked
 * @finder: what is searched for
 */
GtkWidget *
sinew_hit_list_new (SinewFacets *facets,
                    SinewFinder *finder)
{
  SinewHitList *self = g_object_new (SINEW_TYPE_HIT_LIST, NULL);

  self->facets = g_object_ref (facets);
  self->finder = g_object_ref (finder);
  g_signal_connect_object (facets, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (finder, "notify::text", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * sinew_hit_list_count:
 *
 * Returns: how many hits belong here, those for which there is no row included
 */
guint
sinew_hit_list_count (SinewHitList *self)
{
  g_return_val_if_fail (SINEW_IS_HIT_LIST (self), 0);

  return self->n_hits;
}

/**
 * sinew_hit_list_grab_first:
 *
 * Moves the keyboard focus to the selected row, else to the first one.
 *
 * Returns: whether there is one
 */
gboolean
sinew_hit_list_grab_first (SinewHitList *self)
{
  GtkListBoxRow *selected;
  gboolean       grabbed;

  g_return_val_if_fail (SINEW_IS_HIT_LIST (self), FALSE);

  selected = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));
  if (selected)
    return gtk_widget_grab_focus (GTK_WIDGET (selected));
  if (self->n_hits == 0)
    return FALSE;

  /* Newer versions of GTK select the row that gets the focus. */
  self->is_selecting = TRUE;
  grabbed = gtk_widget_grab_focus (gtk_widget_get_first_child (self->list));
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), NULL);
  self->is_selecting = FALSE;

  return grabbed;
}
