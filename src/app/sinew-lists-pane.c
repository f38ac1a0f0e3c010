/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-hit-list.h"
#include "sinew-item-list.h"
#include "sinew-lists-pane.h"
#include "sinew-obstacle-note.h"

#define N_LISTS 4

/**
 * SinewListsPane:
 *
 * The nutrients that remain, other causes and the guides, in one pane that
 * scrolls; while somebody searches, what of these was found, and all the rest that
 * was.
 */
struct _SinewListsPane
{
  GtkWidget parent_instance;

  GtkWidget         *scrolled;
  SinewItemList     *nutrients;
  SinewItemList     *causes;
  SinewItemList     *guides;
  SinewObstacleNote *obstacle;
  GtkWidget         *content;
  GtkWidget         *compare;
  GtkWidget         *compare_label;
  GtkWidget         *appointment;

  /* Once somebody searched: */
  SinewItemList *symptoms;
  SinewHitList  *others;
  GtkWidget     *n_results;
  GtkWidget     *explanation;
  GtkWidget     *suggestion;
  GtkWidget     *clear;

  SinewFacets   *facets;
  SinewFinder   *finder;
  SinewComparer *comparer;
  guint          scroll_id;
  int            width; /* what was asked for before the search */
};

G_DEFINE_FINAL_TYPE (SinewListsPane, sinew_lists_pane, GTK_TYPE_WIDGET)

static SinewItemList *
get_list (SinewListsPane *self,
          guint           n)
{
  SinewItemList *const lists[N_LISTS] = { self->nutrients, self->symptoms, self->causes, self->guides };

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
      GtkWidget      *row = get_list (self, i) ? sinew_item_list_get_selected (get_list (self, i)) : NULL;
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
  gboolean         is_searching = sinew_finder_is_searching (self->finder);
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
  /* Both are about the ticks, not about what was found. */
  gtk_widget_set_visible (self->compare, n > 0 && !is_searching);
  gtk_widget_set_visible (self->appointment, sinew_facets_count_ticked (self->facets) > 0 && !is_searching);
}

static GtkWidget *
create_note (GtkAccessibleRole role)
{
  GtkWidget *note = g_object_new (GTK_TYPE_LABEL,
                                  "accessible-role", role,
                                  "xalign", 0.0,
                                  "wrap", TRUE,
                                  "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                  "width-chars", 12,
                                  "max-width-chars", 26,
                                  NULL);

  gtk_widget_add_css_class (note, "empty");

  return note;
}

/* A button of the width of a row, whose text wraps. */
static GtkWidget *
create_button (const char *label)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), g_object_new (GTK_TYPE_LABEL, "label", label, "wrap", TRUE, "max-width-chars", 24, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (button, "compare");
  gtk_widget_add_css_class (button, "text-button");

  return button;
}

static void
suggestion_clicked_cb (SinewListsPane *self)
{
  g_autofree char *words = sinew_finder_suggest (self->finder);

  if (words)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.search-for", "s", words);
}

static void
build_symptoms (SinewListsPane *self)
{
  self->symptoms = g_object_new (SINEW_TYPE_ITEM_LIST, "title", _("Symptoms"), NULL);
  gtk_box_insert_child_after (GTK_BOX (self->content), GTK_WIDGET (self->symptoms), self->appointment);
  sinew_item_list_fill (self->symptoms, self->facets, SINEW_KIND_SYMPTOM);
  sinew_item_list_set_finder (self->symptoms, self->finder);
  sinew_item_list_set_comparer (self->symptoms, self->comparer);
}

/* What nobody sees before the first search. */
static void
build_results (SinewListsPane *self)
{
  GtkBox *box = GTK_BOX (self->content);

  self->n_results = create_note (GTK_ACCESSIBLE_ROLE_STATUS);
  self->explanation = create_note (GTK_ACCESSIBLE_ROLE_LABEL);
  self->suggestion = create_button ("");
  self->clear = create_button (_("Clear search"));
  self->others = SINEW_HIT_LIST (sinew_hit_list_new (self->facets, self->finder));
  gtk_widget_add_css_class (self->n_results, "n-results");
  gtk_label_set_label (GTK_LABEL (self->explanation),
                       _("The names and synonyms of nutrients, symptoms, causes, guides, references and red flags were searched, not whole texts."));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->clear), "win.clear-search");
  g_signal_connect_swapped (self->suggestion, "clicked", G_CALLBACK (suggestion_clicked_cb), self);

  gtk_box_prepend (box, self->suggestion);
  gtk_box_prepend (box, self->explanation);
  gtk_box_prepend (box, self->n_results);
  gtk_box_append (box, GTK_WIDGET (self->others));
  gtk_box_append (box, self->clear);
  build_symptoms (self);
}

static guint
count_results (SinewListsPane *self)
{
  guint n = sinew_hit_list_count (self->others);

  for (guint i = 0; i < N_LISTS; i++)
    n += sinew_item_list_count_shown (get_list (self, i));

  return n;
}

static void
update_suggestion (SinewListsPane *self)
{
  g_autofree char *words = sinew_finder_suggest (self->finder);
  g_autofree char *question = words ? g_strdup_printf (_("Did you mean “%s”?"), words) : NULL;

  if (question)
    {
      gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->suggestion))), question);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->suggestion), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
    }
  gtk_widget_set_visible (self->suggestion, question != NULL);
}

/* What is hidden does not keep the keyboard focus: GTK 4.8 would not let it go. */
static void
set_shown (GtkWidget *part,
           gboolean   shown)
{
  GtkRoot   *root = gtk_widget_get_root (part);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (!shown && focus && (focus == part || gtk_widget_is_ancestor (focus, part)))
    gtk_root_set_focus (root, NULL);
  gtk_widget_set_visible (part, shown);
}

/* Search narrows what is listed, never the counts. */
static void
update_results (SinewListsPane *self)
{
  gboolean         is_searching = sinew_finder_is_searching (self->finder);
  g_autofree char *text = NULL;
  guint            n;

  if (self->others == NULL && is_searching)
    build_results (self);
  if (self->others == NULL)
    return;

  n = count_results (self);
  if (n > 0)
    text = g_strdup_printf (ngettext ("%u result", "%u results", n), n);
  else
    text = g_strdup_printf (_("No results for “%s”"), sinew_finder_get_text (self->finder));
  gtk_label_set_label (GTK_LABEL (self->n_results), text);
  gtk_widget_set_visible (self->n_results, is_searching);
  gtk_widget_set_visible (self->explanation, is_searching && n == 0);
  set_shown (self->clear, is_searching);
  set_shown (GTK_WIDGET (self->symptoms), is_searching && sinew_item_list_count_shown (self->symptoms) > 0);
  update_suggestion (self);
}

/* Returns the list that has what Enter opens, or none. */
static GtkWidget *
find_best_list (SinewListsPane *self)
{
  SinewSearchHit *best = sinew_finder_get_best (self->finder);

  for (guint i = 0; best && i < N_LISTS; i++)
    {
      SinewItem *first = get_list (self, i) ? sinew_item_list_get_first (get_list (self, i)) : NULL;

      if (first && first == sinew_search_hit_get_item (best))
        return GTK_WIDGET (get_list (self, i));
    }

  return best ? GTK_WIDGET (self->others) : NULL;
}

static GtkWidget *
put_below (SinewListsPane *self,
           GtkWidget      *part,
           GtkWidget      *above)
{
  if (gtk_widget_get_prev_sibling (part) != above)
    gtk_box_reorder_child_after (GTK_BOX (self->content), part, above);

  return part;
}

/* The list with the best hit stands first; the rest, and all once nobody searches,
 * where they always do. */
static void
order_lists (SinewListsPane *self)
{
  GtkWidget *const parts[] = {
    GTK_WIDGET (self->nutrients), GTK_WIDGET (self->obstacle), self->compare, self->appointment, GTK_WIDGET (self->symptoms),
    GTK_WIDGET (self->causes), GTK_WIDGET (self->guides), GTK_WIDGET (self->others), self->clear
  };
  GtkWidget *best = find_best_list (self);
  GtkWidget *above = self->suggestion;

  if (best)
    above = put_below (self, best, above);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] != best)
        above = put_below (self, parts[i], above);
    }
}

/* What is listed is another: it is read from its beginning. */
static void
update (SinewListsPane *self)
{
  update_compare (self);
  update_results (self);
  if (self->others)
    order_lists (self);
  g_clear_handle_id (&self->scroll_id, g_source_remove);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);
}

static GtkSizeRequestMode
sinew_lists_pane_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* The pane keeps its width while a search hides long names. */
static void
sinew_lists_pane_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  SinewListsPane *self = SINEW_LISTS_PANE (widget);

  gtk_widget_measure (self->scrolled, orientation, -1, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL || self->finder == NULL)
    return;

  if (!sinew_finder_is_searching (self->finder) || self->width == 0)
    self->width = *natural;
  *natural = MAX (self->width, *minimum);
}

static void
sinew_lists_pane_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  gtk_widget_size_allocate (SINEW_LISTS_PANE (widget)->scrolled, &(GtkAllocation){ 0, 0, width, height }, baseline);
}

static void
sinew_lists_pane_dispose (GObject *object)
{
  SinewListsPane *self = SINEW_LISTS_PANE (object);

  g_clear_handle_id (&self->scroll_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_LISTS_PANE);
  g_clear_object (&self->facets);
  g_clear_object (&self->finder);
  g_clear_object (&self->comparer);

  G_OBJECT_CLASS (sinew_lists_pane_parent_class)->dispose (object);
}

static void
sinew_lists_pane_class_init (SinewListsPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_lists_pane_dispose;
  widget_class->get_request_mode = sinew_lists_pane_get_request_mode;
  widget_class->measure = sinew_lists_pane_measure;
  widget_class->size_allocate = sinew_lists_pane_size_allocate;

  g_type_ensure (SINEW_TYPE_ITEM_LIST);
  g_type_ensure (SINEW_TYPE_OBSTACLE_NOTE);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-lists-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, scrolled);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, nutrients);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, causes);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, guides);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, obstacle);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, content);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, compare);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, compare_label);
  gtk_widget_class_bind_template_child (widget_class, SinewListsPane, appointment);
}

static void
sinew_lists_pane_init (SinewListsPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sinew_lists_pane_set_models:
 * @facets: what is ticked
 * @finder: what is searched for
 *
 * Fills the lists, other causes excepted. To be called once.
 */
void
sinew_lists_pane_set_models (SinewListsPane *self,
                             SinewFacets    *facets,
                             SinewFinder    *finder)
{
  g_return_if_fail (SINEW_IS_LISTS_PANE (self) && SINEW_IS_FACETS (facets) && SINEW_IS_FINDER (finder) && self->facets == NULL);

  self->facets = g_object_ref (facets);
  self->finder = g_object_ref (finder);
  sinew_item_list_fill (self->nutrients, facets, SINEW_KIND_NUTRIENT);
  sinew_item_list_fill (self->guides, facets, SINEW_KIND_GUIDE);
  sinew_item_list_set_loading (self->causes);
  for (guint i = 0; i < N_LISTS; i++)
    {
      if (get_list (self, i))
        sinew_item_list_set_finder (get_list (self, i), finder);
    }
  sinew_obstacle_note_set_facets (self->obstacle, facets);
  /* After the lists, whose rows are counted. */
  g_signal_connect_object (facets, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (finder, "notify::text", G_CALLBACK (update), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
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

  self->comparer = g_object_ref (comparer);
  sinew_item_list_fill (self->causes, self->facets, SINEW_KIND_CAUSE);
  for (guint i = 0; i < N_LISTS; i++)
    {
      if (get_list (self, i))
        sinew_item_list_set_comparer (get_list (self, i), comparer);
    }
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
    {
      if (get_list (self, i))
        sinew_item_list_select (get_list (self, i), item);
    }
  if (self->scroll_id == 0)
    self->scroll_id = g_idle_add_full (G_PRIORITY_LOW, scroll_to_selected_cb, self, NULL);
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

  for (GtkWidget *part = gtk_widget_get_first_child (self->content); part; part = gtk_widget_get_next_sibling (part))
    {
      if (gtk_widget_get_visible (part) &&
          ((SINEW_IS_ITEM_LIST (part) && sinew_item_list_grab_first (SINEW_ITEM_LIST (part))) ||
           (SINEW_IS_HIT_LIST (part) && sinew_hit_list_grab_first (SINEW_HIT_LIST (part)))))
        return TRUE;
    }

  return FALSE;
}
