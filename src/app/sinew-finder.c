/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-finder.h"

/**
 * SinewFinder:
 *
 * What is searched for in the window, and what that finds. What is searched is put
 * together when somebody searches for the first time.
 */
struct _SinewFinder
{
  GObject parent_instance;

  SinewLibrary *library;
  SinewSearch  *search; /* once somebody searched */
  char         *text;
  GPtrArray    *hits;            /* SinewSearchHit, best first */
  GHashTable   *places_of_items; /* SinewItem → place in hits + 1 */
};

enum {
  PROP_0,
  PROP_TEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinewFinder, sinew_finder, G_TYPE_OBJECT)

static void
find (SinewFinder *self)
{
  g_hash_table_remove_all (self->places_of_items);
  g_clear_pointer (&self->hits, g_ptr_array_unref);
  if (!sinew_finder_is_searching (self))
    {
      self->hits = g_ptr_array_new ();
      return;
    }

  if (self->search == NULL)
    self->search = sinew_search_new (self->library);
  self->hits = sinew_search_find (self->search, self->text);
  for (guint i = 0; i < self->hits->len; i++)
    {
      SinewSearchHit *hit = g_ptr_array_index (self->hits, i);

      if (sinew_search_hit_get_item (hit))
        g_hash_table_insert (self->places_of_items, sinew_search_hit_get_item (hit), GUINT_TO_POINTER (i + 1));
    }
}

static void
sinew_finder_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, SINEW_FINDER (object)->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_finder_finalize (GObject *object)
{
  SinewFinder *self = SINEW_FINDER (object);

  g_clear_object (&self->library);
  g_clear_object (&self->search);
  g_free (self->text);
  g_hash_table_unref (self->places_of_items);
  g_ptr_array_unref (self->hits);

  G_OBJECT_CLASS (sinew_finder_parent_class)->finalize (object);
}

static void
sinew_finder_class_init (SinewFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sinew_finder_finalize;
  object_class->get_property = sinew_finder_get_property;

  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinew_finder_init (SinewFinder *self)
{
  self->text = g_strdup ("");
  self->hits = g_ptr_array_new ();
  self->places_of_items = g_hash_table_new (NULL, NULL);
}

SinewFinder *
sinew_finder_new (SinewLibrary *library)
{
  SinewFinder *self = g_object_new (SINEW_TYPE_FINDER, NULL);

  self->library = g_object_ref (library);

  return self;
}

/**
 * sinew_finder_set_text:
 * @text: what is searched for; nothing but space is no search
 */
void
sinew_finder_set_text (SinewFinder *self,
                       const char  *text)
{
  g_autofree char *words = NULL;

  g_return_if_fail (SINEW_IS_FINDER (self) && text != NULL);

  words = g_strstrip (g_strdup (text));
  if (g_str_equal (self->text, words))
    return;

  g_free (self->text);
  self->text = g_steal_pointer (&words);
  find (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

const char *
sinew_finder_get_text (SinewFinder *self)
{
  g_return_val_if_fail (SINEW_IS_FINDER (self), NULL);

  return self->text;
}

gboolean
sinew_finder_is_searching (SinewFinder *self)
{
  g_return_val_if_fail (SINEW_IS_FINDER (self), FALSE);

  return *self->text != '\0';
}

/**
 * sinew_finder_get_hits:
 *
 * Returns: (transfer none) (element-type SinewSearchHit): what was found, best first
 */
GPtrArray *
sinew_finder_get_hits (SinewFinder *self)
{
  g_return_val_if_fail (SINEW_IS_FINDER (self), NULL);

  return self->hits;
}

/**
 * sinew_finder_get_best:
 *
 * Returns: (transfer none) (nullable): what Enter opens
 */
SinewSearchHit *
sinew_finder_get_best (SinewFinder *self)
{
  g_return_val_if_fail (SINEW_IS_FINDER (self), NULL);

  return self->hits->len ? g_ptr_array_index (self->hits, 0) : NULL;
}

/**
 * sinew_finder_get_place:
 *
 * Returns: the place of @item among the hits, from 0 for the best; %G_MAXUINT
 *   where it was not found
 */
guint
sinew_finder_get_place (SinewFinder *self,
                        SinewItem   *item)
{
  g_return_val_if_fail (SINEW_IS_FINDER (self) && SINEW_IS_ITEM (item), G_MAXUINT);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->places_of_items, item)) - 1;
}

/* Returns how @item was found; NULL where it was not, or where nobody searches. */
static SinewSearchHit *
find_hit (SinewFinder *self,
          SinewItem   *item)
{
  guint place = sinew_finder_get_place (self, item);

  return place == G_MAXUINT ? NULL : g_ptr_array_index (self->hits, place);
}

/**
 * sinew_finder_lets_through:
 *
 * Returns: whether @item was found, or nobody searches
 */
gboolean
sinew_finder_lets_through (SinewFinder *self,
                           SinewItem   *item)
{
  return !sinew_finder_is_searching (self) || find_hit (self, item) != NULL;
}

/**
 * sinew_finder_dup_match:
 *
 * Returns: (transfer full) (nullable): by what @item was found, as a sentence;
 *   %NULL where its name tells it
 */
char *
sinew_finder_dup_match (SinewFinder *self,
                        SinewItem   *item)
{
  SinewSearchHit *hit = find_hit (self, item);
  const char     *match = hit ? sinew_search_hit_get_match (hit) : NULL;

  if (match == NULL)
    return NULL;

  if (sinew_search_hit_get_rank (hit) == SINEW_RANK_RELATED)
    /* Translators: below the name of a nutrient; %s is a food, a test or a form of supplement. */
    return g_strdup_printf (_("by way of “%s”"), match);

  /* Translators: below the name of what was found; %s is another name of it. */
  return g_strdup_printf (_("matches “%s”"), match);
}

/**
 * sinew_finder_suggest:
 *
 * Returns: (transfer full) (nullable): what may be meant where nothing was found
 */
char *
sinew_finder_suggest (SinewFinder *self)
{
  g_return_val_if_fail (SINEW_IS_FINDER (self), NULL);

  return self->search && self->hits->len == 0 ? sinew_search_suggest (self->search, self->text) : NULL;
}

/**
 * sinew_finder_update:
 *
 * Searches again: the library has changed.
 */
void
sinew_finder_update (SinewFinder *self)
{
  g_return_if_fail (SINEW_IS_FINDER (self));

  g_clear_object (&self->search);
  if (!sinew_finder_is_searching (self))
    return;

  find (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}
