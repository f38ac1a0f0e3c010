/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-best-mark.h"
#include "sinew-item-list.h"
#include "sinew-item-row.h"

/**
 * SinewItemRow:
 *
 * An item in a list: its name and, where symptoms are ticked, which of them it
 * is linked with and in how many articles.
 */
struct _SinewItemRow
{
  GtkListBoxRow parent_instance;

  SinewItem *item;
  guint      place;
  GtkWidget *subtitle;
};

G_DEFINE_FINAL_TYPE (SinewItemRow, sinew_item_row, GTK_TYPE_LIST_BOX_ROW)

static void
sinew_item_row_dispose (GObject *object)
{
  g_clear_object (&SINEW_ITEM_ROW (object)->item);

  G_OBJECT_CLASS (sinew_item_row_parent_class)->dispose (object);
}

/* GtkListBoxRow offers assistive tools no action. */
static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  gtk_widget_activate (widget);
}

static void
menu_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  GtkWidget *list = gtk_widget_get_ancestor (widget, SINEW_TYPE_ITEM_LIST);

  if (list)
    sinew_item_list_popup_menu (SINEW_ITEM_LIST (list), SINEW_ITEM_ROW (widget));
}

static void
sinew_item_row_class_init (SinewItemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_item_row_dispose;

  gtk_widget_class_install_action (widget_class, "row.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "row.menu", NULL, menu_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "row.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "row.menu", NULL);
}

static void
sinew_item_row_init (SinewItemRow *self)
{
}

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "xalign", 0.0,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   /* A fixed wish: the pane does not move when a tick changes words. */
                                   "width-chars", 12,
                                   "max-width-chars", 26,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

/**
 * sinew_item_row_new:
 * @item: what the row leads to
 * @place: its place in the list, where that is in no other order
 */
GtkWidget *
sinew_item_row_new (SinewItem *item,
                    guint      place)
{
  SinewItemRow *self = g_object_new (SINEW_TYPE_ITEM_ROW, NULL);
  GtkWidget    *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->item = g_object_ref (item);
  self->place = place;
  self->subtitle = create_label (NULL, "item-subtitle");
  gtk_widget_set_visible (self->subtitle, FALSE);
  gtk_box_append (GTK_BOX (box), create_label (sinew_item_get_name (item), "item-title"));
  gtk_box_append (GTK_BOX (box), self->subtitle);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sinew_item_get_name (item), -1);

  return GTK_WIDGET (self);
}

SinewItem *
sinew_item_row_get_item (SinewItemRow *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM_ROW (self), NULL);

  return self->item;
}

guint
sinew_item_row_get_place (SinewItemRow *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM_ROW (self), 0);

  return self->place;
}

/* Returns as "Muscle cramps 5 of 5", a line for each ticked symptom that an article
 * links, and a line for all that no article does. */
static char *
describe_links (SinewItemRow *self,
                SinewFacets  *facets)
{
  g_autoptr (GPtrArray) ticked = sinew_facets_dup_ticked (facets);
  SinewLibrary *library = sinew_facets_get_library (facets);
  guint         n_all = sinew_library_count (library, SINEW_KIND_GUIDE);
  GString      *text = g_string_new (NULL);
  g_autoptr (GString) others = g_string_new (NULL);

  for (guint i = 0; i < ticked->len; i++)
    {
      SinewItem *symptom = g_ptr_array_index (ticked, i);
      SinewLink *link = sinew_library_find_link (library, self->item, symptom);

      if (link == NULL)
        continue;
      if (sinew_link_count_articles (link) == 0)
        {
          g_string_append_printf (others, "%s%s", others->len ? ", " : "", sinew_item_get_name (symptom));
          continue;
        }
      if (text->len)
        g_string_append_c (text, '\n');
      /* Translators: a symptom and how many of all articles link it, as "Muscle cramps 5 of 5".
       * The spaces before the numbers and between them do not break. */
      g_string_append_printf (text, _("%s %u of %u"), sinew_item_get_name (symptom), sinew_link_count_articles (link), n_all);
    }

  if (others->len && text->len)
    g_string_append_c (text, '\n');
  if (others->len)
    /* Translators: symptoms that references link with the item, and no article does. */
    g_string_append_printf (text, _("From references: %s"), others->str);

  return g_string_free (text, FALSE);
}

static gboolean
remains (SinewItemRow *self,
         SinewFacets  *facets)
{
  switch (sinew_item_get_kind (self->item))
    {
    case SINEW_KIND_NUTRIENT:
      return sinew_facets_contains (facets, self->item);
    case SINEW_KIND_CAUSE:
      return sinew_facets_matches_cause (facets, self->item);
    default:
      return TRUE;
    }
}

/**
 * sinew_item_row_count_articles:
 *
 * Returns: in how many articles the item is linked with a ticked symptom, added
 *   up over the symptoms
 */
guint
sinew_item_row_count_articles (SinewItemRow *self,
                               SinewFacets  *facets)
{
  g_return_val_if_fail (SINEW_IS_ITEM_ROW (self), 0);

  return sinew_facets_count_articles (facets, self->item);
}

/* By what it was found, and what it is linked with. */
static char *
describe (SinewItemRow *self,
          SinewFacets  *facets,
          SinewFinder  *finder)
{
  g_autofree char *match = finder ? sinew_finder_dup_match (finder, self->item) : NULL;
  g_autofree char *links = describe_links (self, facets);

  if (match == NULL || *links == '\0')
    return match ? g_steal_pointer (&match) : g_steal_pointer (&links);

  return g_strconcat (match, "\n", links, NULL);
}

static gboolean
is_best (SinewItemRow *self,
         SinewFinder  *finder)
{
  return finder && sinew_finder_get_place (finder, self->item) == 0;
}

/* What is hidden does not keep the keyboard focus: GTK 4.8 would not let it go. */
static void
hide (SinewItemRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root && gtk_root_get_focus (root) == GTK_WIDGET (self))
    gtk_root_set_focus (root, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * sinew_item_row_update:
 * @finder: (nullable): what is searched for
 *
 * Shows or hides the row, and says by what it was found and what it is linked with.
 */
void
sinew_item_row_update (SinewItemRow *self,
                       SinewFacets  *facets,
                       SinewFinder  *finder)
{
  g_autofree char *subtitle = NULL;

  g_return_if_fail (SINEW_IS_ITEM_ROW (self) && SINEW_IS_FACETS (facets));

  if (!remains (self, facets) || (finder && !sinew_finder_lets_through (finder, self->item)))
    {
      hide (self);
      return;
    }

  subtitle = describe (self, facets, finder);
  gtk_label_set_label (GTK_LABEL (self->subtitle), subtitle);
  gtk_widget_set_visible (self->subtitle, *subtitle != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  sinew_best_mark_set (GTK_LIST_BOX_ROW (self), is_best (self, finder), subtitle);
}
