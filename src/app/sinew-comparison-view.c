/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-aspect-check.h"
#include "sinew-comparison-scroll.h"
#include "sinew-comparison-table.h"
#include "sinew-comparison-view.h"
#include "sinew-guide.h"
#include "sinew-item-chooser.h"
#include "sinew-menu.h"
#include "sinew-obstacle-note.h"
#include "sinew-text.h"
#include "sinew-wrap-layout.h"

#define N_CHARS_MENU 30

/**
 * SinewComparisonView:
 *
 * The comparison of the window: what it is, the tools to change it, its table, and
 * under that what belongs to it. What changes while it is not shown is drawn once
 * it is.
 */
struct _SinewComparisonView
{
  GtkWidget parent_instance;

  GtkWidget         *scrolled;
  GtkWidget         *scroll;
  GtkWidget         *empty;
  GtkWidget         *add_first;
  GtkWidget         *compare_list;
  GtkWidget         *compare_list_label;
  GtkWidget         *ready_tables;
  GtkWidget         *head;
  GtkWidget         *title;
  GtkWidget         *status;
  GtkWidget         *origin;
  GtkWidget         *filter;
  GtkWidget         *state;
  GtkWidget         *article;
  GtkWidget         *article_label;
  GtkWidget         *follow;
  GtkWidget         *toolbar;
  GtkWidget         *add;
  GtkWidget         *aspects;
  GtkWidget         *differences;
  GtkWidget         *swap;
  GtkWidget         *tables;
  GtkWidget         *copy;
  GtkWidget         *save;
  GtkWidget         *remove_all;
  GtkWidget         *hint;
  GtkWidget         *ways_out;
  GtkWidget         *usual_aspects;
  GtkWidget         *all_rows;
  GtkWidget         *obstacle_box;
  SinewObstacleNote *obstacle;
  GtkWidget         *body;
  GtkWidget         *notes;
  GtkWidget         *same;
  GtkWidget         *legend;
  GtkWidget         *corrections;
  GtkWidget         *corrections_box;
  GtkWidget         *table; /* in the body, once there is something to show */
  GtkWidget         *aspects_box;

  SinewComparer   *comparer;
  SinewComparison *comparison; /* that was drawn last */
  SinewGrid       *grid;
  gboolean         is_stale; /* what is drawn is not the comparison as it is */
};

G_DEFINE_FINAL_TYPE (SinewComparisonView, sinew_comparison_view, GTK_TYPE_WIDGET)

static void
remove_children (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)))
    gtk_box_remove (GTK_BOX (box), child);
}

/* Takes the text; without one the label is not shown. */
static void
set_text (GtkWidget *label,
          char      *text)
{
  gtk_label_set_label (GTK_LABEL (label), text ? text : "");
  gtk_widget_set_visible (label, text != NULL);
  g_free (text);
}

/* --- What it is --- */

static char *
count_aspects (SinewGrid *grid)
{
  guint n = sinew_grid_get_aspects (grid)->len;
  guint n_same = sinew_grid_get_same_aspects (grid)->len;

  if (n_same == 0)
    return g_strdup_printf (ngettext ("%u aspect", "%u aspects", n), n);

  /* Translators: aspects that differ, of all that are looked at. */
  return g_strdup_printf (ngettext ("%u of %u aspect", "%u of %u aspects", n + n_same), n, n + n_same);
}

static char *
describe_size (SinewComparison *comparison,
               SinewGrid       *grid)
{
  g_autofree char *items = sinew_subject_count_to_text (sinew_comparison_get_subject (comparison),
                                                        sinew_comparison_get_items (comparison)->len);
  g_autofree char *aspects = count_aspects (grid);

  /* Translators: the size of a table, as “4 nutrients × 8 aspects”. */
  return g_strdup_printf (_("%s × %s"), items, aspects);
}

static gboolean
is_as_in_article (SinewComparison *comparison)
{
  g_autoptr (SinewComparison) original =
               sinew_comparison_new_for_article (sinew_comparison_get_library (comparison), sinew_comparison_get_guide (comparison));
  GPtrArray *items = sinew_comparison_get_items (comparison);
  GPtrArray *original_items = sinew_comparison_get_items (original);
  gboolean   is_same = items->len == original_items->len;

  for (guint i = 0; is_same && i < items->len; i++)
    is_same = g_ptr_array_index (items, i) == g_ptr_array_index (original_items, i);

  return is_same;
}

static void
update_article (SinewComparisonView *self,
                SinewComparison     *comparison)
{
  SinewItem       *guide = sinew_comparison_get_guide (comparison);
  g_autofree char *place = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->article, guide != NULL);
  if (guide == NULL)
    return;

  if (is_as_in_article (comparison))
    /* Translators: %s is the name of an article. */
    text = g_strdup_printf (_("Table of the article “%s”"), sinew_guide_get_article_name (SINEW_GUIDE (guide)));
  else
    /* Translators: items were added or removed; %s is the name of an article. */
    text = g_strdup_printf (_("Changed by hand from the table of the article “%s”"),
                               sinew_guide_get_article_name (SINEW_GUIDE (guide)));
  place = sinew_item_dup_kind_id (guide);
  gtk_label_set_label (GTK_LABEL (self->article_label), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->article), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->article), "s", place);
}

static void
update_origin (SinewComparisonView *self,
               SinewComparison     *comparison)
{
  gboolean is_of_nutrients = sinew_comparison_get_subject (comparison) == SINEW_SUBJECT_NUTRIENTS;
  gboolean is_following = sinew_comparison_is_following (comparison);
  gboolean is_by_hand = is_of_nutrients && !is_following && sinew_comparison_get_guide (comparison) == NULL;

  set_text (self->filter, g_strdup (sinew_grid_get_filter (self->grid)));
  if (is_following)
    set_text (self->state, g_strdup (_("Follows what you tick")));
  else
    set_text (self->state, is_by_hand ? g_strdup (_("Made by hand: it does not follow what you tick")) : NULL);
  gtk_widget_set_visible (self->follow, is_by_hand);
  update_article (self, comparison);
}

/* --- What there is to see --- */

static void
update_corrections (SinewComparisonView *self)
{
  GPtrArray       *notes = sinew_grid_get_notes (self->grid);
  g_autofree char *label = NULL;

  remove_children (self->corrections_box);
  for (guint i = 0; i < notes->len; i++)
    {
      g_autofree char *note = sinew_grid_dup_note (self->grid, i);

      gtk_box_append (GTK_BOX (self->corrections_box), sinew_text_new (note, "paragraph"));
    }
  label = g_strdup_printf (ngettext ("%u correction of what the articles say", "%u corrections of what the articles say", notes->len),
                           notes->len);
  gtk_expander_set_label (GTK_EXPANDER (self->corrections), label);
  gtk_label_set_wrap (GTK_LABEL (gtk_expander_get_label_widget (GTK_EXPANDER (self->corrections))), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->corrections), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (self->corrections, notes->len > 0);
}

static char *
dup_legend (SinewGrid *grid)
{
  g_autofree char *legend = sinew_grid_dup_legend (grid);

  if (legend == NULL)
    return NULL;

  /* Translators: how to use a table, then how to read it. */
  return g_strdup_printf (_("Choose a cell to see who says so. %s"), legend);
}

/* What is folded; where it is asked for and nothing is, that. */
static char *
dup_same (SinewComparison *comparison,
          SinewGrid       *grid)
{
  char *same = sinew_grid_dup_same (grid);

  if (same || !sinew_comparison_get_differences_only (comparison) || sinew_grid_get_items (grid)->len < 2 ||
      sinew_grid_get_aspects (grid)->len == 0)
    return same;

  return g_strdup (sinew_grid_is_swapped (grid) ? _("No column is the same for all.") : _("No row is the same for all."));
}

static void
update_notes (SinewComparisonView *self)
{
  set_text (self->same, dup_same (self->comparison, self->grid));
  set_text (self->legend, dup_legend (self->grid));
  update_corrections (self);
  gtk_widget_set_visible (self->notes, gtk_widget_get_visible (self->same) || gtk_widget_get_visible (self->legend) ||
                                         gtk_widget_get_visible (self->corrections));
}

typedef enum {
  NOTHING_MISSING,
  NO_ITEM,
  ONE_ITEM,
  NO_NUTRIENT_LEFT,
  NO_ASPECT,
  NO_DIFFERENCE,
} Missing;

static Missing
find_missing (SinewComparison *comparison,
              SinewGrid       *grid)
{
  guint n_items = comparison ? sinew_comparison_get_items (comparison)->len : 0;

  if (n_items == 0)
    return comparison && sinew_comparison_is_following (comparison) ? NO_NUTRIENT_LEFT : NO_ITEM;
  if (sinew_grid_get_aspects (grid)->len == 0)
    return sinew_grid_get_same_aspects (grid)->len > 0 ? NO_DIFFERENCE : NO_ASPECT;

  return n_items == 1 ? ONE_ITEM : NOTHING_MISSING;
}

static const char *
describe_missing (Missing missing)
{
  switch (missing)
    {
    case ONE_ITEM:
      return _("One alone has nothing to be compared with. “Add…” adds another.");
    case NO_ASPECT:
      return _("No aspect is left to compare under.");
    case NO_DIFFERENCE:
      return _("There is no difference in any aspect that is shown.");
    case NO_ITEM:
    case NO_NUTRIENT_LEFT:
    case NOTHING_MISSING:
    default:
      return NULL;
    }
}

/* What would do nothing is not there. */
static void
update_tools (SinewComparisonView *self,
              Missing              missing)
{
  GtkWidget *const tools[] = { self->aspects, self->differences, self->swap, self->copy, self->save, self->remove_all };
  gboolean         has_items = missing != NO_ITEM && missing != NO_NUTRIENT_LEFT;

  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    gtk_widget_set_visible (tools[i], has_items);
}

/* The list of what can be added stays open while the first is. */
static void
update_empty (SinewComparisonView *self,
              gboolean             is_empty)
{
  GtkPopover *popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (self->add_first));
  gboolean    was_adding = popover && gtk_widget_get_mapped (GTK_WIDGET (popover));

  if (was_adding && !is_empty)
    gtk_popover_popdown (popover);
  gtk_widget_set_visible (self->empty, is_empty);
  gtk_widget_set_visible (self->head, !is_empty);
  if (was_adding && !is_empty)
    gtk_menu_button_popup (GTK_MENU_BUTTON (self->add));
}

/* What can be compared at once: the nutrients that remain. */
static void
update_compare_list (SinewComparisonView *self)
{
  guint            n = sinew_facets_count_remaining (sinew_comparer_get_facets (self->comparer));
  g_autofree char *text = g_strdup_printf (ngettext ("Compare the %u nutrient that remains",
                                                     "Compare the %u nutrients that remain", n),
                                           n);

  gtk_label_set_label (GTK_LABEL (self->compare_list_label), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->compare_list), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_visible (self->compare_list, n > 0);
}

static void
update_missing (SinewComparisonView *self,
                Missing              missing)
{
  set_text (self->hint, g_strdup (describe_missing (missing)));
  gtk_widget_set_visible (self->obstacle_box, missing == NO_NUTRIENT_LEFT);
  gtk_widget_set_visible (self->usual_aspects, missing == NO_ASPECT);
  gtk_widget_set_visible (self->all_rows, missing == NO_DIFFERENCE);
  gtk_widget_set_visible (self->ways_out, missing == NO_ASPECT || missing == NO_DIFFERENCE);
}

static gboolean
has_focus_within (GtkWidget *widget)
{
  GtkRoot   *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_get_mapped (widget) && gtk_widget_is_ancestor (focus, widget);
}

/* To what there is to do where there is no table. */
static void
grab_way_out (SinewComparisonView *self)
{
  if (!gtk_widget_child_focus (self->empty, GTK_DIR_TAB_FORWARD) &&
      !gtk_widget_child_focus (self->ways_out, GTK_DIR_TAB_FORWARD) &&
      !gtk_widget_child_focus (self->obstacle_box, GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (self->toolbar, GTK_DIR_TAB_FORWARD);
}

static void
draw_table (SinewComparisonView *self)
{
  gboolean had_focus = has_focus_within (self->body);

  if (self->table == NULL)
    {
      self->table = sinew_comparison_table_new ();
      gtk_widget_set_vexpand (self->table, TRUE);
      gtk_box_append (GTK_BOX (self->body), self->table);
      sinew_comparison_scroll_set_table (SINEW_COMPARISON_SCROLL (self->scroll), SINEW_COMPARISON_TABLE (self->table));
    }
  sinew_comparison_table_set_grid (SINEW_COMPARISON_TABLE (self->table),
                                   sinew_facets_get_library (sinew_comparer_get_facets (self->comparer)), self->grid);
  /* A table that has become too large for a screen has no place for it. */
  if (had_focus && !has_focus_within (self->body))
    grab_way_out (self);
}

/* Without a table. */
static void
show_ways_out (SinewComparisonView *self,
               Missing              missing)
{
  gboolean had_focus = has_focus_within (self->body) || has_focus_within (self->head);

  update_missing (self, missing);
  if (missing == NO_ITEM)
    {
      update_compare_list (self);
      gtk_widget_set_visible (self->empty, TRUE);
    }
  if (had_focus)
    grab_way_out (self);
  gtk_widget_set_visible (self->body, FALSE);
  update_tools (self, missing);
  update_empty (self, missing == NO_ITEM);
}

/* The keyboard focus leaves what is to be hidden before it is. */
static void
update_shown (SinewComparisonView *self,
              Missing              missing)
{
  gboolean had_focus = has_focus_within (self->ways_out) || has_focus_within (self->obstacle_box) || has_focus_within (self->empty);

  if (missing != NOTHING_MISSING && missing != ONE_ITEM)
    {
      show_ways_out (self, missing);
      return;
    }

  draw_table (self);
  gtk_widget_set_visible (self->body, TRUE);
  if (had_focus)
    sinew_comparison_view_grab (self);
  update_missing (self, missing);
  update_tools (self, missing);
  update_empty (self, FALSE);
}

static void
draw_nothing (SinewComparisonView *self)
{
  gtk_widget_set_visible (self->notes, FALSE);
  update_shown (self, NO_ITEM);
}

static void
draw (SinewComparisonView *self)
{
  SinewComparison *comparison = sinew_comparer_get_comparison (self->comparer);
  Missing          missing;

  self->is_stale = FALSE;
  g_clear_object (&self->grid);
  /* Its boxes would still change the comparison that was replaced. */
  if (g_set_object (&self->comparison, comparison))
    gtk_menu_button_popdown (GTK_MENU_BUTTON (self->aspects));
  if (comparison == NULL)
    {
      draw_nothing (self);
      return;
    }

  self->grid = sinew_comparison_make_grid (comparison);
  missing = find_missing (comparison, self->grid);
  set_text (self->title, g_strdup (sinew_grid_get_title (self->grid)));
  set_text (self->status, sinew_grid_get_items (self->grid)->len > 0 ? describe_size (comparison, self->grid) : NULL);
  update_origin (self, comparison);
  update_shown (self, missing);
  update_notes (self);
}

static void
changed_cb (SinewComparisonView *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    draw (self);
  else
    self->is_stale = TRUE;
}

/* How many remain is told while there is nothing else to tell. */
static void
facets_changed_cb (SinewComparisonView *self)
{
  if (gtk_widget_get_mapped (self->empty))
    update_compare_list (self);
}

/* --- Ways out --- */

static void
show_usual_aspects_cb (SinewComparisonView *self)
{
  SinewComparison *comparison = sinew_comparer_get_comparison (self->comparer);
  GPtrArray       *aspects = sinew_comparison_get_aspects (comparison);

  for (guint i = 0; i < aspects->len; i++)
    {
      SinewAspect *aspect = g_ptr_array_index (aspects, i);

      sinew_comparison_set_shown (comparison, sinew_aspect_get_id (aspect), sinew_aspect_is_usual (aspect));
    }
  sinew_comparison_view_grab (self);
}

static void
show_all_rows_cb (SinewComparisonView *self)
{
  sinew_comparison_set_differences_only (sinew_comparer_get_comparison (self->comparer), FALSE);
  sinew_comparison_view_grab (self);
}

/* --- Tools --- */

static GtkWidget *
create_popover (GtkMenuButton *button,
                GtkWidget     *child)
{
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), child);
  gtk_menu_button_set_popover (button, popover);

  return popover;
}

static void
popup_add_cb (GtkMenuButton *button,
              gpointer       user_data)
{
  SinewComparisonView *self = user_data;
  GtkPopover          *popover = gtk_menu_button_get_popover (button);

  if (popover == NULL)
    popover = GTK_POPOVER (create_popover (button, sinew_item_chooser_new (self->comparer)));
  sinew_item_chooser_fill (SINEW_ITEM_CHOOSER (gtk_popover_get_child (popover)));
}

static void
append_group_title (GtkWidget  *box,
                    const char *text)
{
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", text,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (title, "group-title");
  gtk_box_append (GTK_BOX (box), title);
}

/* What an article’s table says stands apart from what is known besides: some of
 * both is called the same. */
static void
fill_aspects (GtkWidget       *box,
              SinewComparison *comparison)
{
  GPtrArray *aspects = sinew_comparison_get_aspects (comparison);
  gboolean   was_in_article = FALSE;

  for (guint i = 0; i < aspects->len; i++)
    {
      SinewAspect *aspect = g_ptr_array_index (aspects, i);
      gboolean     is_in_article = sinew_aspect_get_guide (aspect) != NULL;

      if (is_in_article && !was_in_article)
        append_group_title (box, _("In the article’s table"));
      else if (!is_in_article && was_in_article)
        append_group_title (box, _("Besides"));
      gtk_box_append (GTK_BOX (box), sinew_aspect_check_new (comparison, aspect));
      was_in_article = is_in_article;
    }
}

static void
popup_aspects_cb (GtkMenuButton *button,
                  gpointer       user_data)
{
  SinewComparisonView *self = user_data;
  SinewComparison     *comparison = sinew_comparer_get_comparison (self->comparer);

  if (self->aspects_box == NULL)
    {
      GtkWidget *scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                          "hscrollbar-policy", GTK_POLICY_NEVER,
                                          "propagate-natural-height", TRUE,
                                          "max-content-height", 420,
                                          NULL);

      self->aspects_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      gtk_widget_add_css_class (self->aspects_box, "box-line");
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->aspects_box);
      create_popover (button, scrolled);
    }

  remove_children (self->aspects_box);
  if (comparison)
    fill_aspects (self->aspects_box, comparison);
}

static GMenuModel *
create_subjects_menu (void)
{
  /* clang-format 14 takes N_() for the end of a row. */
  /* clang-format off */
  static const struct
  {
    SinewSubject subject;
    const char  *label;
  } tables[] = {
    { SINEW_SUBJECT_NUTRIENTS, N_("All nutrients") },
    { SINEW_SUBJECT_SYMPTOMS, N_("All symptoms") },
    { SINEW_SUBJECT_CAUSES, N_("All other causes") },
    { SINEW_SUBJECT_SUPPLEMENT_FORMS, N_("Supplement forms") },
    { SINEW_SUBJECT_SOURCES, N_("Food or supplement") },
  };
  /* clang-format on */
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(tables[i].label), NULL);

      g_menu_item_set_action_and_target (item, "win.compare-all", "s", sinew_subject_get_slug (tables[i].subject));
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_articles_menu (SinewLibrary *library)
{
  GListModel *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  GMenu      *menu = g_menu_new ();

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (guides, i);
      g_autofree char *title = sinew_comparison_dup_article_title (library, guide);
      g_autoptr (GMenuItem) item = NULL;

      if (title == NULL)
        continue;

      item = g_menu_item_new (title, NULL);
      g_menu_item_set_action_and_target (item, "win.compare-article", "s", sinew_item_get_id (guide));
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

/* Titles of articles are long, and no menu wraps what it says. */
static void
wrap_labels (GtkWidget *widget,
             int        n_chars)
{
  if (GTK_IS_LABEL (widget))
    {
      gtk_label_set_wrap (GTK_LABEL (widget), n_chars >= 0);
      gtk_label_set_xalign (GTK_LABEL (widget), 0);
      gtk_label_set_max_width_chars (GTK_LABEL (widget), n_chars);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    wrap_labels (child, n_chars);
}

static GtkWidget *
create_tables_popover (SinewComparisonView *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuModel) subjects = create_subjects_menu ();
  g_autoptr (GMenuModel) articles = create_articles_menu (sinew_facets_get_library (sinew_comparer_get_facets (self->comparer)));
  GtkWidget *popover;

  g_menu_append_section (menu, NULL, subjects);
  g_menu_append_section (menu, _("From the articles"), articles);
  popover = sinew_menu_new (G_MENU_MODEL (menu));
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Tables"), -1);

  return popover;
}

static void
popup_tables_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  SinewComparisonView *self = user_data;
  gboolean             is_narrow = gtk_widget_has_css_class (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "narrow");

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, create_tables_popover (self));
  wrap_labels (GTK_WIDGET (gtk_menu_button_get_popover (button)), is_narrow ? N_CHARS_MENU : -1);
}

/* --- The widget --- */

static void
sinew_comparison_view_map (GtkWidget *widget)
{
  SinewComparisonView *self = SINEW_COMPARISON_VIEW (widget);

  if (self->is_stale)
    draw (self);

  GTK_WIDGET_CLASS (sinew_comparison_view_parent_class)->map (widget);
}

static void
sinew_comparison_view_dispose (GObject *object)
{
  SinewComparisonView *self = SINEW_COMPARISON_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_COMPARISON_VIEW);
  self->table = self->aspects_box = NULL;
  g_clear_object (&self->comparer);
  g_clear_object (&self->comparison);
  g_clear_object (&self->grid);

  G_OBJECT_CLASS (sinew_comparison_view_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, scrolled);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, scroll);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, empty);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, add_first);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, compare_list);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, compare_list_label);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, ready_tables);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, head);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, title);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, status);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, origin);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, filter);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, state);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, article);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, article_label);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, follow);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, toolbar);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, add);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, aspects);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, differences);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, swap);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, tables);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, copy);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, save);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, remove_all);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, hint);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, ways_out);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, usual_aspects);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, all_rows);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, obstacle_box);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, obstacle);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, body);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, notes);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, same);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, legend);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, corrections);
  gtk_widget_class_bind_template_child (widget_class, SinewComparisonView, corrections_box);
  gtk_widget_class_bind_template_callback (widget_class, show_usual_aspects_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_rows_cb);
}

static void
sinew_comparison_view_class_init (SinewComparisonViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_comparison_view_dispose;
  widget_class->map = sinew_comparison_view_map;

  g_type_ensure (SINEW_TYPE_COMPARISON_SCROLL);
  g_type_ensure (SINEW_TYPE_OBSTACLE_NOTE);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-comparison-view.ui");
  bind_children (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "win.copy-comparison", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparisonview");
}

static void
sinew_comparison_view_init (SinewComparisonView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->origin, sinew_wrap_layout_new (18, 3));
  gtk_widget_set_layout_manager (self->toolbar, sinew_wrap_layout_new (6, 6));
  gtk_widget_set_layout_manager (self->ways_out, sinew_wrap_layout_new (8, 8));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->add_first), popup_add_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->ready_tables), popup_tables_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->add), popup_add_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->aspects), popup_aspects_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->tables), popup_tables_cb, self, NULL);
}

/**
 * sinew_comparison_view_new:
 * @comparer: has the comparison
 */
GtkWidget *
sinew_comparison_view_new (SinewComparer *comparer)
{
  SinewComparisonView *self = g_object_new (SINEW_TYPE_COMPARISON_VIEW, NULL);

  self->comparer = g_object_ref (comparer);
  sinew_obstacle_note_set_facets (self->obstacle, sinew_comparer_get_facets (comparer));
  g_signal_connect_object (comparer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sinew_comparer_get_facets (comparer), "changed", G_CALLBACK (facets_changed_cb), self, G_CONNECT_SWAPPED);
  self->is_stale = TRUE;

  return GTK_WIDGET (self);
}

/**
 * sinew_comparison_view_grab:
 *
 * Moves the keyboard focus to the table; where there is none, to what there is to
 * do about it.
 */
void
sinew_comparison_view_grab (SinewComparisonView *self)
{
  g_return_if_fail (SINEW_IS_COMPARISON_VIEW (self));

  if (self->table == NULL || !gtk_widget_get_visible (self->body) ||
      !sinew_comparison_table_grab (SINEW_COMPARISON_TABLE (self->table)))
    grab_way_out (self);
}
