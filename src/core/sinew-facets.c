/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-facets.h"

#define BITS_PER_WORD 64

/**
 * SinewFacets:
 *
 * The ticked symptoms, and which nutrients remain. Nothing is computed from the
 * ticks but which records match.
 *
 * Each symptom has the set of its nutrients as bits, so that a tick costs one
 * pass over the sets, whatever is ticked.
 */
struct _SinewFacets
{
  GObject parent_instance;

  SinewLibrary *library;
  GPtrArray    *symptoms;           /* those that have a link; borrowed from library */
  GHashTable   *places_of_symptoms; /* → place in symptoms + 1 */
  GHashTable   *places_of_nutrients;
  guint         n_words;
  guint64      *sets; /* n_words for each symptom */
  guint64      *all;
  guint64      *remaining;
  gboolean     *ticked;
  guint        *counts; /* for each symptom: how many remain once it is ticked */
  guint         n_ticked;
  guint         n_remaining;
  gboolean      match_any;
};

enum {
  PROP_0,
  PROP_MATCH_ANY,
  PROP_N_TICKED,
  PROP_N_REMAINING,
  N_PROPS,
};

enum {
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SinewFacets, sinew_facets, G_TYPE_OBJECT)

static void
sinew_facets_finalize (GObject *object)
{
  SinewFacets *self = SINEW_FACETS (object);

  g_ptr_array_unref (self->symptoms);
  g_hash_table_unref (self->places_of_symptoms);
  g_hash_table_unref (self->places_of_nutrients);
  g_free (self->sets);
  g_free (self->all);
  g_free (self->remaining);
  g_free (self->ticked);
  g_free (self->counts);
  g_object_unref (self->library);

  G_OBJECT_CLASS (sinew_facets_parent_class)->finalize (object);
}

static void
sinew_facets_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  SinewFacets *self = SINEW_FACETS (object);

  switch (prop_id)
    {
    case PROP_MATCH_ANY:
      g_value_set_boolean (value, self->match_any);
      break;
    case PROP_N_TICKED:
      g_value_set_uint (value, self->n_ticked);
      break;
    case PROP_N_REMAINING:
      g_value_set_uint (value, self->n_remaining);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_facets_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_MATCH_ANY:
      sinew_facets_set_match_any (SINEW_FACETS (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_facets_class_init (SinewFacetsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sinew_facets_finalize;
  object_class->get_property = sinew_facets_get_property;
  object_class->set_property = sinew_facets_set_property;

  properties[PROP_MATCH_ANY] =
    g_param_spec_boolean ("match-any", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_TICKED] =
    g_param_spec_uint ("n-ticked", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_REMAINING] =
    g_param_spec_uint ("n-remaining", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SinewFacets::changed:
   *
   * Something was ticked or cleared, or all/any was switched: every count may
   * be another.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sinew_facets_init (SinewFacets *self)
{
  self->symptoms = g_ptr_array_new ();
  self->places_of_symptoms = g_hash_table_new (NULL, NULL);
  self->places_of_nutrients = g_hash_table_new (NULL, NULL);
}

static guint64 *
get_set (SinewFacets *self,
         guint        symptom)
{
  return self->sets + (gsize)symptom * self->n_words;
}

static guint
count_bits (guint64 word)
{
  return __builtin_popcountll (word);
}

/* The nutrients of one word that match the ticked symptoms; all, where nothing is
 * ticked. */
static guint64
match_word (SinewFacets *self,
            guint        w)
{
  guint64 word = (self->match_any && self->n_ticked > 0) ? 0 : self->all[w];

  for (guint i = 0; i < self->symptoms->len; i++)
    {
      if (self->ticked[i])
        word = self->match_any ? word | get_set (self, i)[w] : word & get_set (self, i)[w];
    }

  return word;
}

/* The nutrients of one word that all ticked symptoms but one have. */
static guint64
match_word_but_one (SinewFacets *self,
                    guint        w)
{
  guint64 missed = 0;
  guint64 missed_again = 0;

  for (guint i = 0; i < self->symptoms->len; i++)
    {
      guint64 lacking = self->ticked[i] ? self->all[w] & ~get_set (self, i)[w] : 0;

      missed_again |= missed & lacking;
      missed |= lacking;
    }

  return missed & ~missed_again;
}

static void
update_remaining (SinewFacets *self)
{
  self->n_remaining = 0;

  for (guint w = 0; w < self->n_words; w++)
    {
      self->remaining[w] = match_word (self, w);
      self->n_remaining += count_bits (self->remaining[w]);
    }
}

static void
update_counts (SinewFacets *self)
{
  gboolean unites = self->match_any && self->n_ticked > 0;

  for (guint i = 0; i < self->symptoms->len; i++)
    {
      self->counts[i] = 0;
      for (guint w = 0; w < self->n_words; w++)
        {
          guint64 word = get_set (self, i)[w];

          if (self->ticked[i])
            word = self->remaining[w];
          else
            word = unites ? self->remaining[w] | word : self->remaining[w] & word;
          self->counts[i] += count_bits (word);
        }
    }
}

static void
update (SinewFacets *self)
{
  update_remaining (self);
  update_counts (self);
}

static void
announce (SinewFacets *self)
{
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_TICKED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_REMAINING]);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
is_link_of_nutrient (SinewLink *link)
{
  return sinew_item_get_kind (sinew_link_get_source (link)) == SINEW_KIND_NUTRIENT;
}

static void
collect_symptoms (SinewFacets *self)
{
  GListModel *symptoms = sinew_library_get_items (self->library, SINEW_KIND_SYMPTOM);

  for (guint i = 0; i < g_list_model_get_n_items (symptoms); i++)
    {
      g_autoptr (SinewItem) symptom = g_list_model_get_item (symptoms, i);
      GPtrArray *links = sinew_library_get_links_of (self->library, symptom);
      gboolean   has_link = FALSE;

      for (guint j = 0; j < links->len; j++)
        has_link |= is_link_of_nutrient (g_ptr_array_index (links, j));
      if (!has_link)
        continue;

      g_ptr_array_add (self->symptoms, symptom);
      g_hash_table_insert (self->places_of_symptoms, symptom, GUINT_TO_POINTER (self->symptoms->len));
    }
}

static void
fill_sets (SinewFacets *self)
{
  GListModel *nutrients = sinew_library_get_items (self->library, SINEW_KIND_NUTRIENT);
  GPtrArray  *links = sinew_library_get_links (self->library);
  guint       n_nutrients = g_list_model_get_n_items (nutrients);

  self->n_words = (n_nutrients + BITS_PER_WORD - 1) / BITS_PER_WORD;
  self->sets = g_new0 (guint64, (gsize)self->n_words * self->symptoms->len);
  self->all = g_new0 (guint64, self->n_words);
  self->remaining = g_new0 (guint64, self->n_words);
  self->ticked = g_new0 (gboolean, self->symptoms->len);
  self->counts = g_new0 (guint, self->symptoms->len);

  for (guint i = 0; i < n_nutrients; i++)
    {
      g_autoptr (SinewItem) nutrient = g_list_model_get_item (nutrients, i);

      g_hash_table_insert (self->places_of_nutrients, nutrient, GUINT_TO_POINTER (i + 1));
      self->all[i / BITS_PER_WORD] |= G_GUINT64_CONSTANT (1) << (i % BITS_PER_WORD);
    }

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);
      guint      symptom = GPOINTER_TO_UINT (g_hash_table_lookup (self->places_of_symptoms, sinew_link_get_sign (link)));
      guint      nutrient = GPOINTER_TO_UINT (g_hash_table_lookup (self->places_of_nutrients, sinew_link_get_source (link)));

      if (symptom > 0 && nutrient > 0)
        get_set (self, symptom - 1)[(nutrient - 1) / BITS_PER_WORD] |= G_GUINT64_CONSTANT (1) << ((nutrient - 1) % BITS_PER_WORD);
    }
}

/**
 * sinew_facets_new:
 *
 * Returns: (transfer full): facets with nothing ticked, which match all
 */
SinewFacets *
sinew_facets_new (SinewLibrary *library)
{
  SinewFacets *self;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), NULL);

  self = g_object_new (SINEW_TYPE_FACETS, NULL);
  self->library = g_object_ref (library);
  collect_symptoms (self);
  fill_sets (self);
  update (self);

  return self;
}

SinewLibrary *
sinew_facets_get_library (SinewFacets *self)
{
  g_return_val_if_fail (SINEW_IS_FACETS (self), NULL);

  return self->library;
}

/**
 * sinew_facets_get_symptoms:
 *
 * Returns: (transfer none) (element-type SinewItem): the symptoms that have a
 *   link with a nutrient, in the order of their names
 */
GPtrArray *
sinew_facets_get_symptoms (SinewFacets *self)
{
  g_return_val_if_fail (SINEW_IS_FACETS (self), NULL);

  return self->symptoms;
}

gboolean
sinew_facets_get_match_any (SinewFacets *self)
{
  g_return_val_if_fail (SINEW_IS_FACETS (self), FALSE);

  return self->match_any;
}

/**
 * sinew_facets_set_match_any:
 * @match_any: whether a nutrient remains when it is linked with any of the
 *   ticked symptoms; else it has to be linked with all of them
 */
void
sinew_facets_set_match_any (SinewFacets *self,
                            gboolean     match_any)
{
  g_return_if_fail (SINEW_IS_FACETS (self));

  if (self->match_any == !!match_any)
    return;

  self->match_any = !!match_any;
  announce (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MATCH_ANY]);
}

/* Returns -1 for a symptom that has no link. */
static int
get_place (SinewFacets *self,
           SinewItem   *symptom)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->places_of_symptoms, symptom)) - 1;
}

gboolean
sinew_facets_is_ticked (SinewFacets *self,
                        SinewItem   *symptom)
{
  g_return_val_if_fail (SINEW_IS_FACETS (self), FALSE);

  return get_place (self, symptom) >= 0 && self->ticked[get_place (self, symptom)];
}

static gboolean
set_ticked_quietly (SinewFacets *self,
                    SinewItem   *symptom,
                    gboolean     ticked)
{
  int place = get_place (self, symptom);

  if (place < 0 || self->ticked[place] == !!ticked)
    return FALSE;

  self->ticked[place] = !!ticked;
  self->n_ticked += ticked ? 1 : -1;

  return TRUE;
}

/**
 * sinew_facets_set_ticked:
 * @symptom: one of sinew_facets_get_symptoms(); another one changes nothing
 */
void
sinew_facets_set_ticked (SinewFacets *self,
                         SinewItem   *symptom,
                         gboolean     ticked)
{
  g_return_if_fail (SINEW_IS_FACETS (self) && SINEW_IS_ITEM (symptom));

  if (set_ticked_quietly (self, symptom, ticked))
    announce (self);
}

/**
 * sinew_facets_dup_ticked:
 *
 * Returns: (transfer container) (element-type SinewItem): the ticked symptoms, in
 *   the order of their names
 */
GPtrArray *
sinew_facets_dup_ticked (SinewFacets *self)
{
  GPtrArray *ticked;

  g_return_val_if_fail (SINEW_IS_FACETS (self), NULL);

  ticked = g_ptr_array_new ();
  for (guint i = 0; i < self->symptoms->len; i++)
    {
      if (self->ticked[i])
        g_ptr_array_add (ticked, g_ptr_array_index (self->symptoms, i));
    }

  return ticked;
}

/**
 * sinew_facets_set_all_ticked:
 * @symptoms: (element-type SinewItem): what is to be ticked, and nothing else
 */
void
sinew_facets_set_all_ticked (SinewFacets *self,
                             GPtrArray   *symptoms)
{
  gboolean changed = FALSE;

  g_return_if_fail (SINEW_IS_FACETS (self) && symptoms != NULL);

  for (guint i = 0; i < self->symptoms->len; i++)
    {
      SinewItem *symptom = g_ptr_array_index (self->symptoms, i);

      changed |= set_ticked_quietly (self, symptom, g_ptr_array_find (symptoms, symptom, NULL));
    }

  if (changed)
    announce (self);
}

guint
sinew_facets_count_ticked (SinewFacets *self)
{
  g_return_val_if_fail (SINEW_IS_FACETS (self), 0);

  return self->n_ticked;
}

/**
 * sinew_facets_count_remaining:
 *
 * Returns: how many nutrients match; all where nothing is ticked
 */
guint
sinew_facets_count_remaining (SinewFacets *self)
{
  g_return_val_if_fail (SINEW_IS_FACETS (self), 0);

  return self->n_remaining;
}

/**
 * sinew_facets_count_with:
 *
 * Returns: how many nutrients would remain after ticking @symptom; where it is
 *   ticked, how many do
 */
guint
sinew_facets_count_with (SinewFacets *self,
                         SinewItem   *symptom)
{
  g_return_val_if_fail (SINEW_IS_FACETS (self), 0);

  return get_place (self, symptom) < 0 ? 0 : self->counts[get_place (self, symptom)];
}

/**
 * sinew_facets_is_dim:
 *
 * Returns: whether ticking @symptom would leave nothing; never for a ticked one
 */
gboolean
sinew_facets_is_dim (SinewFacets *self,
                     SinewItem   *symptom)
{
  return !sinew_facets_is_ticked (self, symptom) && sinew_facets_count_with (self, symptom) == 0;
}

/**
 * sinew_facets_contains:
 *
 * Returns: whether @nutrient is among those that remain
 */
gboolean
sinew_facets_contains (SinewFacets *self,
                       SinewItem   *nutrient)
{
  guint place;

  g_return_val_if_fail (SINEW_IS_FACETS (self), FALSE);

  place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places_of_nutrients, nutrient));
  if (place == 0)
    return FALSE;

  return (self->remaining[(place - 1) / BITS_PER_WORD] >> ((place - 1) % BITS_PER_WORD)) & 1;
}

/**
 * sinew_facets_matches_cause:
 *
 * Other causes are listed where they are linked with any ticked symptom, under
 * “all” too: what is left out of this list could be what matters most.
 *
 * Returns: whether @cause belongs in the list; always where nothing is ticked
 */
gboolean
sinew_facets_matches_cause (SinewFacets *self,
                            SinewItem   *cause)
{
  GPtrArray *links;

  g_return_val_if_fail (SINEW_IS_FACETS (self), FALSE);

  if (self->n_ticked == 0)
    return TRUE;

  links = sinew_library_get_links_of (self->library, cause);
  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);

      if (sinew_link_get_source (link) == cause && sinew_facets_is_ticked (self, sinew_link_get_sign (link)))
        return TRUE;
    }

  return FALSE;
}

/**
 * sinew_facets_count_articles:
 * @source: a nutrient or a cause
 *
 * Returns: how many articles link @source with the ticked symptoms, summed up over
 *   these; other causes are ordered by it, on screen and on paper
 */
guint
sinew_facets_count_articles (SinewFacets *self,
                             SinewItem   *source)
{
  GPtrArray *links;
  guint      n = 0;

  g_return_val_if_fail (SINEW_IS_FACETS (self), 0);

  links = sinew_library_get_links_of (self->library, source);
  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);

      if (sinew_link_get_source (link) == source && sinew_facets_is_ticked (self, sinew_link_get_sign (link)))
        n += sinew_link_count_articles (link);
    }

  return n;
}

/**
 * sinew_facets_find_obstacle:
 * @n_without: (out) (optional): how many nutrients would remain without it
 *
 * Returns: (transfer none) (nullable): the ticked symptom whose removal brings
 *   most nutrients back, the first by name among equals; %NULL where something
 *   remains, or where no single removal brings anything back
 */
SinewItem *
sinew_facets_find_obstacle (SinewFacets *self,
                            guint       *n_without)
{
  g_autofree guint64 *but_one = NULL;
  SinewItem          *obstacle = NULL;
  guint               most = 0;

  g_return_val_if_fail (SINEW_IS_FACETS (self), NULL);

  but_one = g_new0 (guint64, self->n_words);
  for (guint w = 0; self->n_remaining == 0 && w < self->n_words; w++)
    but_one[w] = match_word_but_one (self, w);

  for (guint i = 0; self->n_remaining == 0 && i < self->symptoms->len; i++)
    {
      guint n = 0;

      for (guint w = 0; self->ticked[i] && w < self->n_words; w++)
        n += count_bits (but_one[w] & ~get_set (self, i)[w]);
      if (n > most)
        {
          most = n;
          obstacle = g_ptr_array_index (self->symptoms, i);
        }
    }

  if (n_without)
    *n_without = most;

  return obstacle;
}
