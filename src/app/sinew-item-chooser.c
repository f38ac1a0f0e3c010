/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-item-chooser.h"
#include "sinew-item-row.h"

/**
 * SinewItemChooser:
 *
 * What can be added to the comparison: a list to type into.
 */
struct _SinewItemChooser
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *search;
  GtkWidget *list;
  GtkWidget *nothing;

  SinewComparer *comparer;
};

G_DEFINE_FINAL_TYPE (SinewItemChooser, sinew_item_chooser, GTK_TYPE_WIDGET)

static gboolean
can_be_added (SinewItemChooser *self,
              GtkListBoxRow    *row)
{
  SinewItem *item = sinew_item_row_get_item (SINEW_ITEM_ROW (row));

  return !sinew_comparer_contains (self->comparer, item) &&
         sinew_item_matches (item, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static GtkListBoxRow *
find_first (SinewItemChooser *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), i)); i++)
    {
      if (gtk_widget_get_visible (GTK_WIDGET (row)))
        return row;
    }

  return NULL;
}

static void
update (SinewItemChooser *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), i)); i++)
    gtk_widget_set_visible (GTK_WIDGET (row), can_be_added (self, row));

  gtk_widget_set_visible (self->nothing, find_first (self) == NULL);
  gtk_widget_set_visible (self->list, find_first (self) != NULL);
  gtk_label_set_label (GTK_LABEL (self->nothing), *gtk_editable_get_text (GTK_EDITABLE (self->search))
                       ? _("There is nothing to add that has this name.")
                       : _("Everything of this kind is in the comparison."));
}

/* The list stays open, for more. What is added leaves it, and the keyboard focus
 * with it. */
static void
row_activated_cb (SinewItemChooser *self,
                  GtkListBoxRow    *row)
{
  g_autofree char *place = sinew_item_dup_kind_id (sinew_item_row_get_item (SINEW_ITEM_ROW (row)));

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_grab_focus (self->search);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.add-to-comparison", "s", place);
}

static void
search_activated_cb (SinewItemChooser *self)
{
  GtkListBoxRow *first;

  /* What was typed just now counts. */
  update (self);
  if ((first = find_first (self)))
    row_activated_cb (self, first);
}

/* The entry has the key that closes a popover for itself. */
static void
search_stopped_cb (SinewItemChooser *self)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_POPOVER);

  if (popover)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

static void
sinew_item_chooser_dispose (GObject *object)
{
  SinewItemChooser *self = SINEW_ITEM_CHOOSER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_ITEM_CHOOSER);
  g_clear_object (&self->comparer);

  G_OBJECT_CLASS (sinew_item_chooser_parent_class)->dispose (object);
}

static void
sinew_item_chooser_class_init (SinewItemChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_item_chooser_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-item-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewItemChooser, box);
  gtk_widget_class_bind_template_child (widget_class, SinewItemChooser, search);
  gtk_widget_class_bind_template_child (widget_class, SinewItemChooser, list);
  gtk_widget_class_bind_template_child (widget_class, SinewItemChooser, nothing);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "itemchooser");
}

static void
sinew_item_chooser_init (SinewItemChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sinew_item_chooser_new:
 * @comparer: has the comparison
 */
GtkWidget *
sinew_item_chooser_new (SinewComparer *comparer)
{
  SinewItemChooser *self = g_object_new (SINEW_TYPE_ITEM_CHOOSER, NULL);

  self->comparer = g_object_ref (comparer);
  g_signal_connect_object (comparer, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * sinew_item_chooser_fill:
 *
 * Lists anew all that is of the comparison's subject: of nutrients where there is
 * no comparison yet.
 */
void
sinew_item_chooser_fill (SinewItemChooser *self)
{
  SinewComparison *comparison;
  SinewSubject     subject;
  GtkListBoxRow   *row;
  g_autoptr (GPtrArray) items = NULL;

  g_return_if_fail (SINEW_IS_ITEM_CHOOSER (self));

  comparison = sinew_comparer_get_comparison (self->comparer);
  subject = comparison ? sinew_comparison_get_subject (comparison) : SINEW_SUBJECT_NUTRIENTS;
  items = sinew_subject_list_items (subject, sinew_facets_get_library (sinew_comparer_get_facets (self->comparer)));
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)))
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  for (guint i = 0; i < items->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), sinew_item_row_new (g_ptr_array_index (items, i), i));
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  update (self);
}
