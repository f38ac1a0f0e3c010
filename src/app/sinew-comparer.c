/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-aspects.h"
#include "sinew-clipboard.h"
#include "sinew-comparer.h"
#include "sinew-comparison-file.h"
#include "sinew-guide.h"

/**
 * SinewComparer:
 *
 * Has the comparison of a window, if there is one yet, and the actions that make,
 * change and replace it. Whatever takes something away, or adds to it, can be
 * undone.
 */
struct _SinewComparer
{
  GObject parent_instance;

  GActionMap      *actions;  /* the window, which has this */
  SinewUndoBar    *undo_bar; /* a weak pointer */
  SinewFacets     *facets;
  SinewComparison *comparison;
  gboolean         is_shown; /* whether its view is what is seen */
};

G_DEFINE_FINAL_TYPE (SinewComparer, sinew_comparer, G_TYPE_OBJECT)

static guint changed_signal;

static void
set_action (SinewComparer *self,
            const char    *name,
            gboolean       state)
{
  GSimpleAction *action = G_SIMPLE_ACTION (g_action_map_lookup_action (self->actions, name));

  g_simple_action_set_enabled (action, sinew_comparer_has_items (self));
  g_simple_action_set_state (action, g_variant_new_boolean (state));
}

static void
enable_action (SinewComparer *self,
               const char    *name,
               gboolean       enabled)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (self->actions, name)), enabled);
}

static void
changed_cb (SinewComparer *self)
{
  gboolean has_items = sinew_comparer_has_items (self);

  enable_action (self, "copy-comparison", has_items);
  enable_action (self, "empty-comparison", has_items);
  /* What a key saves is what is seen. */
  enable_action (self, "save-comparison", has_items && self->is_shown);
  set_action (self, "swap", self->comparison && sinew_comparison_get_swapped (self->comparison));
  set_action (self, "differences-only", self->comparison && sinew_comparison_get_differences_only (self->comparison));
  g_signal_emit (self, changed_signal, 0);
}

/* What is seen of one comparison is seen of the other. */
static void
copy_look (SinewComparison *to,
           SinewComparison *from)
{
  GPtrArray *aspects = sinew_comparison_get_aspects (to);

  if (sinew_comparison_get_subject (to) != sinew_comparison_get_subject (from) ||
      sinew_comparison_get_guide (to) != sinew_comparison_get_guide (from))
    return;

  for (guint i = 0; i < aspects->len; i++)
    {
      const char *id = sinew_aspect_get_id (g_ptr_array_index (aspects, i));

      sinew_comparison_set_shown (to, id, sinew_comparison_is_shown (from, id));
    }
  sinew_comparison_set_swapped (to, sinew_comparison_get_swapped (from));
  sinew_comparison_set_differences_only (to, sinew_comparison_get_differences_only (from));
}

static void
set_comparison (SinewComparer   *self,
                SinewComparison *comparison)
{
  if (self->comparison)
    {
      g_signal_handlers_disconnect_by_func (self->comparison, changed_cb, self);
      if (comparison)
        copy_look (comparison, self->comparison);
    }
  g_set_object (&self->comparison, comparison);
  if (comparison)
    g_signal_connect_object (comparison, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

/* --- Undo --- */

typedef struct
{
  SinewComparer   *comparer;
  SinewComparison *comparison;
} Before;

static void
free_before (gpointer data)
{
  Before *before = data;

  g_object_unref (before->comparer);
  g_clear_object (&before->comparison);
  g_free (before);
}

static void
undo_change (gpointer data)
{
  Before *before = data;

  set_comparison (before->comparer, before->comparison);
}

/* Takes the comparison as it was before. */
static void
offer_undo (SinewComparer   *self,
            SinewComparison *comparison,
            const char      *text)
{
  Before *before;

  if (self->undo_bar == NULL)
    {
      g_clear_object (&comparison);
      return;
    }

  before = g_new0 (Before, 1);
  before->comparer = g_object_ref (self);
  before->comparison = comparison;
  sinew_undo_bar_offer (self->undo_bar, text, undo_change, before, free_before);
}

/* --- What is done --- */

static void
show (SinewComparer *self)
{
  g_action_group_activate_action (G_ACTION_GROUP (self->actions), "show-comparison", NULL);
}

/* What was compared is not lost for good. */
static void
replace (SinewComparer   *self,
         SinewComparison *comparison)
{
  SinewComparison *old = self->comparison ? g_object_ref (self->comparison) : NULL;

  set_comparison (self, comparison);
  if (old && sinew_comparison_get_items (old)->len > 0)
    offer_undo (self, g_steal_pointer (&old), _("Comparison replaced"));
  else if (self->undo_bar)
    /* What was removed before would take the place of this one, for good. */
    sinew_undo_bar_forget (self->undo_bar, undo_change);
  g_clear_object (&old);
  show (self);
}

static SinewComparison *
create (SinewComparer *self,
        SinewSubject   subject)
{
  SinewComparison *comparison = sinew_comparison_new (sinew_facets_get_library (self->facets), subject);
  g_autoptr (GPtrArray) ticked = sinew_facets_dup_ticked (self->facets);

  if (sinew_comparison_is_shown (comparison, SINEW_ASPECT_TICKED))
    sinew_comparison_set_ticked (comparison, ticked, sinew_facets_get_match_any (self->facets));

  return comparison;
}

static void
compare_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  SinewComparer *self = user_data;
  g_autoptr (SinewComparison) comparison = NULL;

  if (self->comparison && sinew_comparison_is_following (self->comparison))
    {
      show (self);
      return;
    }

  comparison = sinew_comparison_new (sinew_facets_get_library (self->facets), SINEW_SUBJECT_NUTRIENTS);
  sinew_comparison_follow (comparison, self->facets);
  replace (self, comparison);
}

static void
compare_all_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  SinewComparer *self = user_data;
  const char    *slug = g_variant_get_string (parameter, NULL);

  for (SinewSubject subject = 0; subject < SINEW_N_SUBJECTS; subject++)
    {
      g_autoptr (SinewComparison) comparison = NULL;
      g_autoptr (GPtrArray) items = NULL;

      if (!g_str_equal (sinew_subject_get_slug (subject), slug))
        continue;

      comparison = create (self, subject);
      items = sinew_subject_list_items (subject, sinew_facets_get_library (self->facets));
      for (guint i = 0; i < items->len; i++)
        sinew_comparison_add (comparison, g_ptr_array_index (items, i));
      replace (self, comparison);
    }
}

static void
compare_article_action (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  SinewComparer *self = user_data;
  SinewLibrary  *library = sinew_facets_get_library (self->facets);
  SinewItem     *guide = sinew_library_lookup (library, SINEW_KIND_GUIDE, g_variant_get_string (parameter, NULL));
  g_autoptr (SinewComparison) comparison = guide ? sinew_comparison_new_for_article (library, guide) : NULL;

  if (comparison)
    replace (self, comparison);
}

static char *
describe_addition (SinewComparer *self,
                   SinewItem     *item,
                   gboolean       is_new_subject)
{
  if (!is_new_subject)
    /* Translators: %s is the name of what was added. */
    return g_strdup_printf (_("%s added to the comparison"), sinew_item_get_name (item));

  /* Translators: a comparison of other things, as nutrients, gives way to a new one, in which %s is the first. */
  return g_strdup_printf (_("New comparison with %s: what it is compared with has to be of its kind"),
                             sinew_item_get_name (item));
}

static void
add_action (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  SinewComparer *self = user_data;
  SinewItem     *item = sinew_library_lookup_kind_id (sinew_facets_get_library (self->facets),
                                                      g_variant_get_string (parameter, NULL));
  g_autoptr (SinewComparison) before = NULL;
  g_autofree char *text = NULL;
  SinewSubject     subject;
  gboolean         is_same_subject;

  if (item == NULL || !sinew_subject_from_item (item, &subject))
    return;

  is_same_subject = self->comparison && sinew_comparison_get_subject (self->comparison) == subject;
  text = describe_addition (self, item, self->comparison && !is_same_subject);
  if (is_same_subject)
    {
      before = sinew_comparison_copy (self->comparison);
      if (sinew_comparison_add (self->comparison, item))
        offer_undo (self, g_steal_pointer (&before), text);
    }
  else
    {
      g_autoptr (SinewComparison) comparison = create (self, subject);

      sinew_comparison_add (comparison, item);
      before = self->comparison ? g_object_ref (self->comparison) : NULL;
      set_comparison (self, comparison);
      offer_undo (self, g_steal_pointer (&before), text);
    }
}

static void
remove_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  SinewComparer *self = user_data;
  SinewItem     *item = sinew_library_lookup_kind_id (sinew_facets_get_library (self->facets),
                                                      g_variant_get_string (parameter, NULL));
  g_autoptr (SinewComparison) before = NULL;
  g_autofree char *text = NULL;

  if (item == NULL || !sinew_comparer_contains (self, item))
    return;

  before = sinew_comparison_copy (self->comparison);
  sinew_comparison_remove (self->comparison, item);
  /* Translators: %s is the name of what was removed. */
  text = g_strdup_printf (_("%s removed from the comparison"), sinew_item_get_name (item));
  offer_undo (self, g_steal_pointer (&before), text);
}

static char *
describe_removed (SinewSubject subject,
                  guint        n)
{
  switch (subject)
    {
    case SINEW_SUBJECT_NUTRIENTS:
      return g_strdup_printf (ngettext ("%u nutrient removed", "%u nutrients removed", n), n);
    case SINEW_SUBJECT_SYMPTOMS:
      return g_strdup_printf (ngettext ("%u symptom removed", "%u symptoms removed", n), n);
    case SINEW_SUBJECT_CAUSES:
      return g_strdup_printf (ngettext ("%u cause removed", "%u causes removed", n), n);
    case SINEW_SUBJECT_SUPPLEMENT_FORMS:
      return g_strdup_printf (ngettext ("%u supplement form removed", "%u supplement forms removed", n), n);
    case SINEW_SUBJECT_SOURCES:
      return g_strdup_printf (ngettext ("%u source removed", "%u sources removed", n), n);
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
empty_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  SinewComparer *self = user_data;
  g_autoptr (SinewComparison) before = NULL;
  g_autofree char *text = NULL;

  if (!sinew_comparer_has_items (self))
    return;

  before = sinew_comparison_copy (self->comparison);
  text = describe_removed (sinew_comparison_get_subject (before), sinew_comparison_get_items (before)->len);
  sinew_comparison_remove_all (self->comparison);
  offer_undo (self, g_steal_pointer (&before), text);
}

static void
copy_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  SinewComparer *self = user_data;
  g_autoptr (SinewGrid) grid = NULL;

  if (self->comparison == NULL || self->undo_bar == NULL)
    return;

  grid = sinew_comparison_make_grid (self->comparison);
  sinew_clipboard_set_grid (gtk_widget_get_clipboard (GTK_WIDGET (self->undo_bar)), grid);
  sinew_undo_bar_tell (self->undo_bar, _("Comparison copied"));
}

static void
change_swap (GSimpleAction *action,
             GVariant      *state,
             gpointer       user_data)
{
  SinewComparer *self = user_data;

  if (self->comparison)
    sinew_comparison_set_swapped (self->comparison, g_variant_get_boolean (state));
}

static void
change_differences_only (GSimpleAction *action,
                         GVariant      *state,
                         gpointer       user_data)
{
  SinewComparer *self = user_data;

  if (self->comparison)
    sinew_comparison_set_differences_only (self->comparison, g_variant_get_boolean (state));
}

static void
save_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  SinewComparer *self = user_data;

  if (self->comparison && self->undo_bar)
    sinew_comparison_file_ask (self->comparison, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self->undo_bar))), self->undo_bar);
}

static const GActionEntry entries[] = {
  { "compare", compare_action },
  { "compare-all", compare_all_action, "s" },
  { "compare-article", compare_article_action, "s" },
  { "add-to-comparison", add_action, "s" },
  { "remove-from-comparison", remove_action, "s" },
  { "empty-comparison", empty_action },
  { "copy-comparison", copy_action },
  { "save-comparison", save_action },
  { "swap", NULL, NULL, "false", change_swap },
  { "differences-only", NULL, NULL, "false", change_differences_only },
};

static void
sinew_comparer_finalize (GObject *object)
{
  SinewComparer *self = SINEW_COMPARER (object);

  g_clear_weak_pointer (&self->undo_bar);
  g_clear_object (&self->facets);
  g_clear_object (&self->comparison);

  G_OBJECT_CLASS (sinew_comparer_parent_class)->finalize (object);
}

static void
sinew_comparer_class_init (SinewComparerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_comparer_finalize;

  /**
   * SinewComparer::changed:
   *
   * The comparison is another one, or has changed.
   */
  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sinew_comparer_init (SinewComparer *self)
{
}

/**
 * sinew_comparer_new:
 * @actions: gets the actions; has one that is called “show-comparison”, and keeps
 *   what is returned as long as it lives itself
 * @facets: what is ticked, with all of the data
 * @undo_bar: says what was done
 *
 * Returns: (transfer full): without a comparison yet
 */
SinewComparer *
sinew_comparer_new (GActionMap   *actions,
                    SinewFacets  *facets,
                    SinewUndoBar *undo_bar)
{
  SinewComparer *self;

  g_return_val_if_fail (G_IS_ACTION_MAP (actions) && SINEW_IS_FACETS (facets) && SINEW_IS_UNDO_BAR (undo_bar), NULL);

  self = g_object_new (SINEW_TYPE_COMPARER, NULL);
  self->actions = actions;
  self->facets = g_object_ref (facets);
  g_set_weak_pointer (&self->undo_bar, undo_bar);
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), self);
  changed_cb (self);

  return self;
}

SinewFacets *
sinew_comparer_get_facets (SinewComparer *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARER (self), NULL);

  return self->facets;
}

/**
 * sinew_comparer_get_comparison:
 *
 * Returns: (transfer none) (nullable): what is compared now
 */
SinewComparison *
sinew_comparer_get_comparison (SinewComparer *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARER (self), NULL);

  return self->comparison;
}

gboolean
sinew_comparer_contains (SinewComparer *self,
                         SinewItem     *item)
{
  g_return_val_if_fail (SINEW_IS_COMPARER (self) && SINEW_IS_ITEM (item), FALSE);

  return self->comparison && sinew_comparison_contains (self->comparison, item);
}

/**
 * sinew_comparer_has_items:
 *
 * Returns: whether there is anything to see, print or save
 */
gboolean
sinew_comparer_has_items (SinewComparer *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARER (self), FALSE);

  return self->comparison && sinew_comparison_get_items (self->comparison)->len > 0;
}

/**
 * sinew_comparer_set_shown:
 * @is_shown: whether the comparison is what is seen
 *
 * Where it is not, its key saves nothing.
 */
void
sinew_comparer_set_shown (SinewComparer *self,
                          gboolean       is_shown)
{
  g_return_if_fail (SINEW_IS_COMPARER (self));

  self->is_shown = is_shown;
  enable_action (self, "save-comparison", is_shown && sinew_comparer_has_items (self));
}
