/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-item-menu.h"
#include "sinew-symptom-check.h"
#include "sinew-symptom-list.h"
#include "sinew-symptom.h"

/**
 * SinewSymptomList:
 *
 * *What do you notice?*: the boxes of the symptoms in their groups, all or any,
 * and Clear.
 */
struct _SinewSymptomList
{
  GtkWidget parent_instance;

  GtkWidget *boxes;
  GtkWidget *none;
  GtkWidget *ruler; /* takes no room, but has the width that is kept */
  GtkWidget *menu;  /* once somebody asked for it */

  SinewFacets   *facets;
  SinewFinder   *finder;
  SinewComparer *comparer;
  gboolean       is_searching;
  int            kept_width;
};

enum {
  PROP_0,
  PROP_FACETS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinewSymptomList, sinew_symptom_list, GTK_TYPE_WIDGET)

static GtkWidget *
create_group (SinewSymptomList *self,
              const char       *name)
{
  GtkWidget *group = g_object_new (GTK_TYPE_BOX,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                   "orientation", GTK_ORIENTATION_VERTICAL,
                                   NULL);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (title, "group-title");
  gtk_accessible_update_property (GTK_ACCESSIBLE (group), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (group), title);
  gtk_box_append (GTK_BOX (self->boxes), group);

  return group;
}

/* The arrow is a child and no label: GTK 4.18 takes a label for the name. It says
 * what the symptom is; on the box, that would lie over the next boxes to tick. */
static GtkWidget *
create_line (SinewFacets *facets,
             SinewItem   *symptom)
{
  GtkWidget       *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget       *open = g_object_new (GTK_TYPE_BUTTON, "child", gtk_label_new ("›"), NULL);
  g_autofree char *place = sinew_item_dup_kind_id (symptom);
  g_autofree char *label = NULL;
  g_autofree char *tooltip = NULL;

  /* Translators: opens the page of a symptom. */
  label = g_strdup_printf (_("Open “%s”"), sinew_item_get_name (symptom));
  tooltip = g_strconcat (label, "\n", sinew_item_get_summary (symptom), NULL);
  gtk_widget_add_css_class (line, "box-line");
  gtk_widget_add_css_class (open, "flat");
  gtk_widget_add_css_class (open, "open-arrow");
  /* Enter on the box does the same: one stop of the Tab key for each line. */
  gtk_widget_set_focusable (open, FALSE);
  gtk_widget_set_valign (open, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (open, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (open), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (open), "win.show");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (open), "s", place);

  gtk_box_append (GTK_BOX (line), sinew_symptom_check_new (facets, symptom));
  gtk_box_append (GTK_BOX (line), open);

  return line;
}

/* The groups stand in the order in which the data have them. */
static void
fill (SinewSymptomList *self)
{
  GPtrArray *shown = sinew_facets_get_symptoms (self->facets);
  GPtrArray *all = sinew_pack_get_items (sinew_library_get_pack (sinew_facets_get_library (self->facets)), SINEW_KIND_SYMPTOM);
  g_autoptr (GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < all->len; i++)
    {
      const char *name = sinew_symptom_get_group (g_ptr_array_index (all, i));

      if (g_ptr_array_find (shown, g_ptr_array_index (all, i), NULL) && !g_hash_table_contains (groups, name))
        g_hash_table_insert (groups, (gpointer)name, create_group (self, name));
    }

  for (guint i = 0; i < shown->len; i++)
    {
      SinewItem *symptom = g_ptr_array_index (shown, i);

      gtk_box_append (g_hash_table_lookup (groups, sinew_symptom_get_group (SINEW_SYMPTOM (symptom))),
                      create_line (self->facets, symptom));
    }
}

static void
secondary_click_cb (SinewSymptomList *self,
                    int               n_press,
                    double            x,
                    double            y)
{
  GtkWidget *picked = gtk_widget_pick (self->boxes, x, y, GTK_PICK_DEFAULT);
  GtkWidget *check = picked ? gtk_widget_get_ancestor (picked, SINEW_TYPE_SYMPTOM_CHECK) : NULL;

  if (check)
    sinew_symptom_list_popup_menu (self, check);
}

static void
sinew_symptom_list_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_FACETS:
      g_value_set_object (value, SINEW_SYMPTOM_LIST (object)->facets);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_symptom_list_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_FACETS:
      sinew_symptom_list_set_facets (SINEW_SYMPTOM_LIST (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_symptom_list_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), SINEW_TYPE_SYMPTOM_LIST);
  /* Those that the template does not bind stay. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  SINEW_SYMPTOM_LIST (object)->menu = NULL;
  g_clear_object (&SINEW_SYMPTOM_LIST (object)->facets);
  g_clear_object (&SINEW_SYMPTOM_LIST (object)->finder);
  g_clear_object (&SINEW_SYMPTOM_LIST (object)->comparer);

  G_OBJECT_CLASS (sinew_symptom_list_parent_class)->dispose (object);
}

static void
measure_ruler (GtkWidget     *ruler,
               GtkOrientation orientation,
               int            for_size,
               int           *minimum,
               int           *natural,
               int           *minimum_baseline,
               int           *natural_baseline)
{
  SinewSymptomList *self = SINEW_SYMPTOM_LIST (gtk_widget_get_parent (ruler));

  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? self->kept_width : 0;
}

static void
allocate_ruler (GtkWidget *ruler,
                int        width,
                int        height,
                int        baseline)
{
  /* There is nothing in it. */
}

static void
sinew_symptom_list_class_init (SinewSymptomListClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_symptom_list_dispose;
  object_class->get_property = sinew_symptom_list_get_property;
  object_class->set_property = sinew_symptom_list_set_property;

  properties[PROP_FACETS] =
    g_param_spec_object ("facets", NULL, NULL, SINEW_TYPE_FACETS,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-symptom-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewSymptomList, boxes);
  gtk_widget_class_bind_template_child (widget_class, SinewSymptomList, none);
  gtk_widget_class_bind_template_child (widget_class, SinewSymptomList, ruler);
  gtk_widget_class_bind_template_callback (widget_class, secondary_click_cb);
  gtk_widget_class_set_css_name (widget_class, "symptomlist");
}

static void
sinew_symptom_list_init (SinewSymptomList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->ruler, gtk_custom_layout_new (NULL, measure_ruler, allocate_ruler));
}

/**
 * sinew_symptom_list_set_facets:
 * @facets: (nullable): what is ticked; set once
 */
void
sinew_symptom_list_set_facets (SinewSymptomList *self,
                               SinewFacets      *facets)
{
  g_return_if_fail (SINEW_IS_SYMPTOM_LIST (self));

  if (facets == NULL || !g_set_object (&self->facets, facets))
    return;

  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FACETS]);
}

/* What is hidden does not keep the keyboard focus: GTK 4.8 would not let it go. */
static void
set_shown (GtkWidget *line,
           gboolean   shown)
{
  GtkRoot *root = gtk_widget_get_root (line);

  if (!shown && root && gtk_widget_get_focus_child (line))
    gtk_root_set_focus (root, NULL);
  gtk_widget_set_visible (line, shown);
}

/* Shows the lines of a group that match; a ticked one is never hidden. */
static guint
search_group (SinewSymptomList *self,
              GtkWidget        *group)
{
  guint n_shown = 0;

  for (GtkWidget *line = gtk_widget_get_first_child (group); line; line = gtk_widget_get_next_sibling (line))
    {
      GtkWidget *check = gtk_widget_get_first_child (line);
      SinewItem *symptom;

      if (!check || !SINEW_IS_SYMPTOM_CHECK (check))
        continue;

      symptom = sinew_symptom_check_get_symptom (SINEW_SYMPTOM_CHECK (check));
      set_shown (line, sinew_finder_lets_through (self->finder, symptom) || sinew_facets_is_ticked (self->facets, symptom));
      n_shown += gtk_widget_get_visible (line);
    }
  gtk_widget_set_visible (group, n_shown > 0);

  return n_shown;
}

/* The pane keeps its width while a search hides long names, where there is room for
 * it. */
static void
keep_width (SinewSymptomList *self,
            gboolean          is_searching)
{
  if (is_searching == self->is_searching)
    return;

  self->is_searching = is_searching;
  self->kept_width = 0;
  if (is_searching)
    gtk_widget_measure (gtk_widget_get_ancestor (self->boxes, GTK_TYPE_SCROLLED_WINDOW), GTK_ORIENTATION_HORIZONTAL, -1,
                        NULL, &self->kept_width, NULL, NULL);
  gtk_widget_queue_resize (self->ruler);
}

static void
found_cb (SinewSymptomList *self)
{
  guint n_shown = 0;

  keep_width (self, sinew_finder_is_searching (self->finder));
  for (GtkWidget *group = gtk_widget_get_first_child (self->boxes); group; group = gtk_widget_get_next_sibling (group))
    n_shown += search_group (self, group);
  gtk_widget_set_visible (self->none, n_shown == 0);
}

/**
 * sinew_symptom_list_set_finder:
 * @finder: what is searched for; narrows what is listed
 */
void
sinew_symptom_list_set_finder (SinewSymptomList *self,
                               SinewFinder      *finder)
{
  g_return_if_fail (SINEW_IS_SYMPTOM_LIST (self) && SINEW_IS_FINDER (finder) && self->finder == NULL);

  self->finder = g_object_ref (finder);
  g_signal_connect_object (finder, "notify::text", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sinew_symptom_list_set_comparer:
 * @comparer: has the comparison to which symptoms can be added
 */
void
sinew_symptom_list_set_comparer (SinewSymptomList *self,
                                 SinewComparer    *comparer)
{
  g_return_if_fail (SINEW_IS_SYMPTOM_LIST (self));

  g_set_object (&self->comparer, comparer);
}

static GtkWidget *
find_first_check (SinewSymptomList *self)
{
  for (GtkWidget *group = gtk_widget_get_first_child (self->boxes); group; group = gtk_widget_get_next_sibling (group))
    {
      for (GtkWidget *line = gtk_widget_get_first_child (group); line; line = gtk_widget_get_next_sibling (line))
        {
          GtkWidget *check = gtk_widget_get_first_child (line);

          if (check && SINEW_IS_SYMPTOM_CHECK (check) && gtk_widget_get_visible (line))
            return check;
        }
    }

  return NULL;
}

/**
 * sinew_symptom_list_grab_first:
 *
 * Moves the keyboard focus to the first box.
 */
void
sinew_symptom_list_grab_first (SinewSymptomList *self)
{
  GtkWidget *check;

  g_return_if_fail (SINEW_IS_SYMPTOM_LIST (self));

  if ((check = find_first_check (self)))
    gtk_widget_grab_focus (check);
}

/**
 * sinew_symptom_list_popup_menu:
 * @check: one of the boxes
 *
 * Opens the menu of what can be done with the symptom.
 */
void
sinew_symptom_list_popup_menu (SinewSymptomList *self,
                               GtkWidget        *check)
{
  g_return_if_fail (SINEW_IS_SYMPTOM_LIST (self) && SINEW_IS_SYMPTOM_CHECK (check));

  if (self->menu == NULL)
    self->menu = sinew_item_menu_new (GTK_WIDGET (self));
  sinew_item_menu_popup (self->menu, check, sinew_symptom_check_get_symptom (SINEW_SYMPTOM_CHECK (check)),
                         sinew_facets_get_library (self->facets), self->comparer);
}
