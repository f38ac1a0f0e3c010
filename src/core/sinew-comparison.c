/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-article-table.h"
#include "sinew-aspects.h"
#include "sinew-comparison.h"
#include "sinew-guide.h"

/**
 * SinewComparison:
 *
 * Items and the aspects under which they are compared. Rows and columns exist
 * only in the #SinewGrid that it makes. It may follow the ticks: then its items
 * are the nutrients that remain, until an item is added or removed.
 */
struct _SinewComparison
{
  GObject parent_instance;

  SinewLibrary *library;
  SinewSubject  subject;
  SinewItem    *guide;
  SinewFacets  *followed;
  GPtrArray    *items;
  GPtrArray    *ticked;
  gboolean      match_any;
  GPtrArray    *aspects;
  GHashTable   *shown; /* ids of aspects; borrowed from them */
  gboolean      swapped;
  gboolean      differences_only;
};

G_DEFINE_FINAL_TYPE (SinewComparison, sinew_comparison, G_TYPE_OBJECT)

static guint changed_signal;

static void
sinew_comparison_finalize (GObject *object)
{
  SinewComparison *self = SINEW_COMPARISON (object);

  g_clear_object (&self->library);
  g_clear_object (&self->guide);
  g_clear_object (&self->followed);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->ticked);
  g_clear_pointer (&self->aspects, g_ptr_array_unref);
  g_hash_table_unref (self->shown);

  G_OBJECT_CLASS (sinew_comparison_parent_class)->finalize (object);
}

static void
sinew_comparison_class_init (SinewComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_comparison_finalize;

  /**
   * SinewComparison::changed:
   *
   * What sinew_comparison_make_grid() makes is another one now, or something is
   * followed now.
   */
  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sinew_comparison_init (SinewComparison *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->ticked = g_ptr_array_new_with_free_func (g_object_unref);
  self->shown = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
emit_changed (SinewComparison *self)
{
  g_signal_emit (self, changed_signal, 0);
}

static SinewComparison *
create (SinewLibrary *library,
        SinewSubject  subject,
        SinewItem    *guide)
{
  SinewComparison *self = g_object_new (SINEW_TYPE_COMPARISON, NULL);

  self->library = g_object_ref (library);
  self->subject = subject;
  g_set_object (&self->guide, guide);
  self->aspects = sinew_aspects_list (subject, library, guide);
  for (guint i = 0; i < self->aspects->len; i++)
    {
      SinewAspect *aspect = g_ptr_array_index (self->aspects, i);

      if (sinew_aspect_is_usual (aspect))
        g_hash_table_add (self->shown, (gpointer)sinew_aspect_get_id (aspect));
    }

  return self;
}

/**
 * sinew_comparison_new:
 *
 * Returns: (transfer full): a comparison of nothing yet
 */
SinewComparison *
sinew_comparison_new (SinewLibrary *library,
                      SinewSubject  subject)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && (guint)subject < SINEW_N_SUBJECTS, NULL);

  return create (library, subject, NULL);
}

static void
copy_objects (GPtrArray *to,
              GPtrArray *from)
{
  g_ptr_array_set_size (to, 0);
  for (guint i = 0; i < from->len; i++)
    g_ptr_array_add (to, g_object_ref (g_ptr_array_index (from, i)));
}

/**
 * sinew_comparison_new_for_article:
 * @guide: the guide of an article
 *
 * Returns: (transfer full) (nullable): the table that the article itself has, its
 *   items as rows; %NULL where it has none
 */
SinewComparison *
sinew_comparison_new_for_article (SinewLibrary *library,
                                  SinewItem    *guide)
{
  g_autoptr (GPtrArray) items = NULL;
  SinewComparison *self;
  SinewSubject     subject;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && SINEW_IS_GUIDE (guide), NULL);

  items = sinew_article_table_list_items (library, guide);
  if (items->len == 0 || !sinew_subject_from_item (g_ptr_array_index (items, 0), &subject))
    return NULL;

  self = create (library, subject, guide);
  copy_objects (self->items, items);
  self->swapped = TRUE;

  return self;
}

/**
 * sinew_comparison_dup_article_title:
 * @guide: the guide of an article
 *
 * Returns: (transfer full) (nullable): what the article’s own table is called;
 *   %NULL where it has none
 */
char *
sinew_comparison_dup_article_title (SinewLibrary *library,
                                    SinewItem    *guide)
{
  g_autofree char *title = sinew_article_table_dup_title (library, guide);

  if (title == NULL)
    return NULL;

  /* Translators: the name of an article, then what its table is about. */
  return g_strdup_printf (_("%s: %s"), sinew_guide_get_article_name (SINEW_GUIDE (guide)), title);
}

static void stop_following (SinewComparison *self);

/**
 * sinew_comparison_copy:
 *
 * Returns: (transfer full): the same comparison, as it is now; it follows what
 *   @self follows
 */
SinewComparison *
sinew_comparison_copy (SinewComparison *self)
{
  SinewComparison *copy;
  GHashTableIter   iter;
  gpointer         id;

  g_return_val_if_fail (SINEW_IS_COMPARISON (self), NULL);

  copy = create (self->library, self->subject, self->guide);
  copy_objects (copy->items, self->items);
  copy_objects (copy->ticked, self->ticked);
  copy->match_any = self->match_any;
  copy->swapped = self->swapped;
  copy->differences_only = self->differences_only;
  g_hash_table_remove_all (copy->shown);
  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    sinew_comparison_set_shown (copy, id, TRUE);
  if (self->followed)
    sinew_comparison_follow (copy, self->followed);

  return copy;
}

SinewLibrary *
sinew_comparison_get_library (SinewComparison *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self), NULL);

  return self->library;
}

SinewSubject
sinew_comparison_get_subject (SinewComparison *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self), SINEW_SUBJECT_NUTRIENTS);

  return self->subject;
}

/**
 * sinew_comparison_get_guide:
 *
 * Returns: (transfer none) (nullable): the guide of the article whose own table
 *   this is
 */
SinewItem *
sinew_comparison_get_guide (SinewComparison *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self), NULL);

  return self->guide;
}

static gboolean
has_same_objects (GPtrArray *a,
                  GPtrArray *b)
{
  for (guint i = 0; i < a->len && i < b->len; i++)
    {
      if (g_ptr_array_index (a, i) != g_ptr_array_index (b, i))
        return FALSE;
    }

  return a->len == b->len;
}

static GPtrArray *
list_remaining (SinewComparison *self)
{
  GListModel *nutrients = sinew_library_get_items (self->library, SINEW_KIND_NUTRIENT);
  GPtrArray  *remaining = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (nutrients); i++)
    {
      g_autoptr (SinewItem) nutrient = g_list_model_get_item (nutrients, i);

      if (sinew_facets_contains (self->followed, nutrient))
        g_ptr_array_add (remaining, g_steal_pointer (&nutrient));
    }

  return remaining;
}

/* Returns whether the grid is another one now. All or any of one are the same, and
 * nobody is told which it is where the ticks are not followed. */
static gboolean
take_ticked (SinewComparison *self,
             GPtrArray       *ticked,
             gboolean         match_any)
{
  gboolean is_other = self->match_any != match_any && self->followed && ticked->len > 1;

  self->match_any = match_any;
  if (has_same_objects (self->ticked, ticked))
    return is_other;

  copy_objects (self->ticked, ticked);

  return TRUE;
}

static gboolean
take_followed (SinewComparison *self)
{
  g_autoptr (GPtrArray) remaining = list_remaining (self);
  g_autoptr (GPtrArray) ticked = sinew_facets_dup_ticked (self->followed);
  gboolean is_other = !has_same_objects (self->items, remaining);

  if (is_other)
    copy_objects (self->items, remaining);

  return take_ticked (self, ticked, sinew_facets_get_match_any (self->followed)) || is_other;
}

static void
facets_changed_cb (SinewComparison *self)
{
  if (take_followed (self))
    emit_changed (self);
}

/**
 * sinew_comparison_follow:
 * @facets: what is ticked
 *
 * Lets a comparison of nutrients have the nutrients that remain, and the symptoms
 * that are ticked, until an item is added or removed.
 */
void
sinew_comparison_follow (SinewComparison *self,
                         SinewFacets     *facets)
{
  g_return_if_fail (SINEW_IS_COMPARISON (self) && SINEW_IS_FACETS (facets));
  g_return_if_fail (self->subject == SINEW_SUBJECT_NUTRIENTS && self->guide == NULL);

  stop_following (self);
  self->followed = g_object_ref (facets);
  g_signal_connect_object (facets, "changed", G_CALLBACK (facets_changed_cb), self, G_CONNECT_SWAPPED);
  take_followed (self);
  emit_changed (self);
}

static void
stop_following (SinewComparison *self)
{
  if (self->followed)
    g_signal_handlers_disconnect_by_func (self->followed, facets_changed_cb, self);
  g_clear_object (&self->followed);
}

gboolean
sinew_comparison_is_following (SinewComparison *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self), FALSE);

  return self->followed != NULL;
}

/**
 * sinew_comparison_get_items:
 *
 * Returns: (transfer none) (element-type SinewItem): what is compared
 */
GPtrArray *
sinew_comparison_get_items (SinewComparison *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self), NULL);

  return self->items;
}

gboolean
sinew_comparison_contains (SinewComparison *self,
                           SinewItem       *item)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self), FALSE);

  return g_ptr_array_find (self->items, item, NULL);
}

/**
 * sinew_comparison_add:
 *
 * Adds an item by hand; from then on nothing is followed.
 *
 * Returns: whether @item was added: it is of the comparison’s subject, and was
 *   not there
 */
gboolean
sinew_comparison_add (SinewComparison *self,
                      SinewItem       *item)
{
  SinewSubject subject;

  g_return_val_if_fail (SINEW_IS_COMPARISON (self) && SINEW_IS_ITEM (item), FALSE);

  if (!sinew_subject_from_item (item, &subject) || subject != self->subject || sinew_comparison_contains (self, item))
    return FALSE;

  stop_following (self);
  g_ptr_array_add (self->items, g_object_ref (item));
  emit_changed (self);

  return TRUE;
}

/**
 * sinew_comparison_remove:
 *
 * Removes an item by hand; from then on nothing is followed.
 *
 * Returns: whether @item was there
 */
gboolean
sinew_comparison_remove (SinewComparison *self,
                         SinewItem       *item)
{
  guint place;

  g_return_val_if_fail (SINEW_IS_COMPARISON (self) && SINEW_IS_ITEM (item), FALSE);

  if (!g_ptr_array_find (self->items, item, &place))
    return FALSE;

  stop_following (self);
  g_ptr_array_remove_index (self->items, place);
  emit_changed (self);

  return TRUE;
}

/**
 * sinew_comparison_remove_all:
 *
 * Removes all items by hand; from then on nothing is followed.
 */
void
sinew_comparison_remove_all (SinewComparison *self)
{
  g_return_if_fail (SINEW_IS_COMPARISON (self));

  if (self->items->len == 0)
    return;

  stop_following (self);
  g_ptr_array_set_size (self->items, 0);
  emit_changed (self);
}

/**
 * sinew_comparison_get_ticked:
 *
 * Returns: (transfer none) (element-type SinewItem): the symptoms each of which is
 *   an aspect of its own
 */
GPtrArray *
sinew_comparison_get_ticked (SinewComparison *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self), NULL);

  return self->ticked;
}

/**
 * sinew_comparison_set_ticked:
 * @symptoms: (element-type SinewItem): symptoms
 * @match_any: whether the items are linked with any of them, not with all
 */
void
sinew_comparison_set_ticked (SinewComparison *self,
                             GPtrArray       *symptoms,
                             gboolean         match_any)
{
  g_return_if_fail (SINEW_IS_COMPARISON (self) && symptoms != NULL);

  if (take_ticked (self, symptoms, !!match_any))
    emit_changed (self);
}

/**
 * sinew_comparison_get_aspects:
 *
 * Returns: (transfer none) (element-type SinewAspect): all aspects that can be
 *   shown, in their order
 */
GPtrArray *
sinew_comparison_get_aspects (SinewComparison *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self), NULL);

  return self->aspects;
}

gboolean
sinew_comparison_is_shown (SinewComparison *self,
                           const char      *aspect_id)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self) && aspect_id != NULL, FALSE);

  return g_hash_table_contains (self->shown, aspect_id);
}

/**
 * sinew_comparison_set_shown:
 *
 * Returns: whether there is such an aspect
 */
gboolean
sinew_comparison_set_shown (SinewComparison *self,
                            const char      *aspect_id,
                            gboolean         shown)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self) && aspect_id != NULL, FALSE);

  for (guint i = 0; i < self->aspects->len; i++)
    {
      const char *id = sinew_aspect_get_id (g_ptr_array_index (self->aspects, i));

      if (g_str_equal (id, aspect_id))
        {
          if (shown ? g_hash_table_add (self->shown, (gpointer)id) : g_hash_table_remove (self->shown, id))
            emit_changed (self);
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * sinew_comparison_get_swapped:
 *
 * Returns: whether the items are the rows
 */
gboolean
sinew_comparison_get_swapped (SinewComparison *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self), FALSE);

  return self->swapped;
}

void
sinew_comparison_set_swapped (SinewComparison *self,
                              gboolean         swapped)
{
  g_return_if_fail (SINEW_IS_COMPARISON (self));

  if (self->swapped == !!swapped)
    return;

  self->swapped = !!swapped;
  emit_changed (self);
}

gboolean
sinew_comparison_get_differences_only (SinewComparison *self)
{
  g_return_val_if_fail (SINEW_IS_COMPARISON (self), FALSE);

  return self->differences_only;
}

void
sinew_comparison_set_differences_only (SinewComparison *self,
                                       gboolean         differences_only)
{
  g_return_if_fail (SINEW_IS_COMPARISON (self));

  if (self->differences_only == !!differences_only)
    return;

  self->differences_only = !!differences_only;
  emit_changed (self);
}

/**
 * sinew_comparison_get_cell:
 * @aspect: one of the aspects of the comparison, or of a ticked symptom
 *
 * Returns: (transfer full): what there is to say of @item
 */
SinewCell *
sinew_comparison_get_cell (SinewComparison *self,
                           SinewItem       *item,
                           SinewAspect     *aspect)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  g_return_val_if_fail (SINEW_IS_COMPARISON (self), NULL);

  /* Where no aspect is of a ticked symptom, it belongs to the other signs. */
  return sinew_aspect_make_cell (aspect, self->library, item,
                                 sinew_comparison_is_shown (self, SINEW_ASPECT_TICKED) ? self->ticked : none);
}

/* The aspects that are shown; the ticked symptoms in the place of the one that
 * stands for them. */
static GPtrArray *
list_shown_aspects (SinewComparison *self)
{
  GPtrArray *shown = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean   has_ticked = self->ticked->len > 0 && sinew_comparison_is_shown (self, SINEW_ASPECT_TICKED);

  for (guint i = 0; i < self->aspects->len; i++)
    {
      SinewAspect *aspect = g_ptr_array_index (self->aspects, i);
      const char  *id = sinew_aspect_get_id (aspect);

      if (!g_hash_table_contains (self->shown, id))
        continue;
      if (g_str_equal (id, SINEW_ASPECT_TICKED))
        {
          GPtrArray *of_symptoms = sinew_aspects_list_for_symptoms (self->ticked);

          g_ptr_array_extend_and_steal (shown, of_symptoms);
        }
      else
        {
          g_ptr_array_add (shown, has_ticked ? sinew_aspects_new_beside_ticked (aspect, self->subject) : g_object_ref (aspect));
        }
    }

  return shown;
}

static gboolean
has_items_of_guide (SinewComparison *self)
{
  g_autoptr (GPtrArray) items = sinew_article_table_list_items (self->library, self->guide);

  return has_same_objects (self->items, items);
}

static const char *
get_item_name (SinewComparison *self,
               guint            n)
{
  return sinew_item_get_name (g_ptr_array_index (self->items, n));
}

/* A few are named, many are counted. */
static char *
describe_items (SinewComparison *self)
{
  g_autofree char *items = NULL;

  switch (self->items->len)
    {
    case 1:
      /* Translators: the title of a comparison; the name of what alone is in it. */
      return g_strdup_printf (C_ ("title", "%s compared"), get_item_name (self, 0));
    case 2:
      /* Translators: the title of a comparison; the names of two, as “Magnesium” and “Iron”. */
      return g_strdup_printf (_("%s and %s compared"), get_item_name (self, 0), get_item_name (self, 1));
    case 3:
      /* Translators: the title of a comparison; the names of three. */
      return g_strdup_printf (_("%s, %s and %s compared"), get_item_name (self, 0), get_item_name (self, 1), get_item_name (self, 2));
    default:
      items = sinew_subject_count_to_text (self->subject, self->items->len);
      /* Translators: %s is as “4 nutrients”. */
      return g_strdup_printf (_("%s compared"), items);
    }
}

static char *
make_title (SinewComparison *self)
{
  g_autofree char *of_article = NULL;
  g_autofree char *title = NULL;

  if (self->guide && has_items_of_guide (self))
    of_article = sinew_comparison_dup_article_title (self->library, self->guide);
  if (of_article)
    return g_steal_pointer (&of_article);

  title = describe_items (self);
  if (self->guide == NULL)
    return g_steal_pointer (&title);

  /* Translators: the name of an article, then what its table is about. */
  return g_strdup_printf (_("%s: %s"), sinew_guide_get_article_name (SINEW_GUIDE (self->guide)), title);
}

static char *
join_names (GPtrArray *items)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (names, "%s%s", i ? ", " : "", sinew_item_get_name (g_ptr_array_index (items, i)));

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static char *
make_filter (SinewComparison *self)
{
  g_autofree char *names = join_names (self->ticked);

  if (self->ticked->len == 0)
    return NULL;
  if (!self->followed)
    /* Translators: the names of symptoms. */
    return g_strdup_printf (_("Ticked: %s"), names);
  if (self->ticked->len == 1)
    /* Translators: of nutrients; the name of a symptom. */
    return g_strdup_printf (_("Linked with: %s"), names);
  if (self->match_any)
    /* Translators: of nutrients; the names of symptoms. */
    return g_strdup_printf (_("Linked with any of: %s"), names);

  /* Translators: of nutrients; the names of symptoms. */
  return g_strdup_printf (_("Linked with all of: %s"), names);
}

/**
 * sinew_comparison_make_grid:
 *
 * Returns: (transfer full): the comparison as rows and columns, as it is now
 */
SinewGrid *
sinew_comparison_make_grid (SinewComparison *self)
{
  g_autoptr (GPtrArray) aspects = NULL;
  g_autoptr (GPtrArray) cells = NULL;
  g_autofree char *title = NULL;
  g_autofree char *filter = NULL;
  SinewGrid       *grid;

  g_return_val_if_fail (SINEW_IS_COMPARISON (self), NULL);

  aspects = list_shown_aspects (self);
  cells = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->items->len; i++)
    {
      for (guint j = 0; j < aspects->len; j++)
        g_ptr_array_add (cells, sinew_comparison_get_cell (self, g_ptr_array_index (self->items, i),
                                                           g_ptr_array_index (aspects, j)));
    }

  grid = sinew_grid_new (self->library, self->items, aspects, cells, self->swapped, self->differences_only);
  title = make_title (self);
  filter = make_filter (self);
  sinew_grid_set_words (grid, title, self->swapped ? sinew_subject_get_item_label (self->subject) : "", filter);
  sinew_grid_set_symptoms (grid, self->subject == SINEW_SUBJECT_SYMPTOMS ? self->items : self->ticked);

  return grid;
}
