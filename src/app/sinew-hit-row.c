/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-best-mark.h"
#include "sinew-cause.h"
#include "sinew-hit-row.h"
#include "sinew-nutrient.h"
#include "sinew-reference.h"

/**
 * SinewHitRow:
 *
 * Something that a search has found and that no other list has: its name, and what
 * it is.
 */
struct _SinewHitRow
{
  GtkListBoxRow parent_instance;

  SinewSearchHit *hit;
};

G_DEFINE_FINAL_TYPE (SinewHitRow, sinew_hit_row, GTK_TYPE_LIST_BOX_ROW)

static void
sinew_hit_row_dispose (GObject *object)
{
  g_clear_object (&SINEW_HIT_ROW (object)->hit);

  G_OBJECT_CLASS (sinew_hit_row_parent_class)->dispose (object);
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
sinew_hit_row_class_init (SinewHitRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sinew_hit_row_dispose;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "row.open", NULL, open_action);
}

static void
sinew_hit_row_init (SinewHitRow *self)
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
                                   "width-chars", 12,
                                   "max-width-chars", 26,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

/* What such a thing is called is long, and would shout in bold letters. */
static gboolean
is_sentence (SinewSearchHit *hit)
{
  SinewItem *item = sinew_search_hit_get_item (hit);

  return item && !SINEW_IS_NUTRIENT (item) && !SINEW_IS_CAUSE (item);
}

/* A nutrient is here because it does not remain: the names of the ticked symptoms
 * that it is linked with, all the same. */
static char *
dup_linked (SinewFacets *facets,
            SinewItem   *item)
{
  g_autoptr (GPtrArray) ticked = sinew_facets_dup_ticked (facets);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < ticked->len; i++)
    {
      SinewItem *symptom = g_ptr_array_index (ticked, i);

      if (sinew_library_find_link (sinew_facets_get_library (facets), item, symptom))
        g_string_append_printf (names, "%s%s", names->len ? ", " : "", sinew_item_get_name (symptom));
    }

  return g_string_free (names, FALSE);
}

static char *
describe_links (SinewFacets *facets,
                SinewItem   *item)
{
  g_autofree char *linked = dup_linked (facets, item);

  if (*linked == '\0')
    return g_strdup (_("Not linked with what is ticked"));

  /* Translators: below the name of a nutrient; %s is one ticked symptom of several, or some. */
  return g_strdup_printf (_("Linked with %s, not with all that is ticked"), linked);
}

static char *
describe (SinewFacets    *facets,
          SinewSearchHit *hit)
{
  SinewItem *item = sinew_search_hit_get_item (hit);

  if (item == NULL)
    return NULL;

  switch (sinew_item_get_kind (item))
    {
    case SINEW_KIND_NUTRIENT:
    case SINEW_KIND_CAUSE:
      return describe_links (facets, item);
    case SINEW_KIND_REFERENCE:
      return sinew_reference_dup_short_citation (SINEW_REFERENCE (item));
    case SINEW_KIND_RED_FLAG:
      return g_strdup (_("When to see a doctor"));
    case SINEW_KIND_FAQ:
      return g_strdup (_("Asked in an article, with our answer"));
    case SINEW_KIND_CORRECTION:
      return g_strdup (_("Where the articles disagree or go too far"));
    default:
      return NULL;
    }
}

/**
 * sinew_hit_row_new:
 * @facets: what is ticked
 * @hit: what was found
 * @is_best: whether it is what Enter opens
 */
GtkWidget *
sinew_hit_row_new (SinewFacets    *facets,
                   SinewSearchHit *hit,
                   gboolean        is_best)
{
  SinewHitRow     *self = g_object_new (SINEW_TYPE_HIT_ROW, NULL);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *text = describe (facets, hit);

  self->hit = g_object_ref (hit);
  gtk_box_append (GTK_BOX (box), create_label (sinew_search_hit_get_name (hit), is_sentence (hit) ? "hit-title" : "item-title"));
  if (text)
    gtk_box_append (GTK_BOX (box), create_label (text, "item-subtitle"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sinew_search_hit_get_name (hit), -1);
  sinew_best_mark_set (GTK_LIST_BOX_ROW (self), is_best, text ? text : "");

  return GTK_WIDGET (self);
}

SinewSearchHit *
sinew_hit_row_get_hit (SinewHitRow *self)
{
  g_return_val_if_fail (SINEW_IS_HIT_ROW (self), NULL);

  return self->hit;
}
