/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-cause.h"
#include "sinew-guide.h"
#include "sinew-library.h"
#include "sinew-symptom.h"

/**
 * SinewLibrary:
 *
 * All items, and what follows from them: which term means which item, the links
 * and the corrections of claims. It changes once at most, when the rest of the
 * data has been read after the first screen is shown.
 */
struct _SinewLibrary
{
  GObject parent_instance;

  SinewPack  *pack;
  GListStore *items[SINEW_N_KINDS];

  GHashTable *items_of_terms;        /* id of a term → SinewItem; borrowed */
  GHashTable *signs_of_terms;        /* the same, with a symptom before a condition */
  GPtrArray  *links;                 /* SinewLink */
  GHashTable *links_of_items;        /* SinewItem → GPtrArray of SinewLink; borrowed */
  GHashTable *claims_on_items;       /* SinewItem → GPtrArray of SinewClaim; borrowed */
  GHashTable *corrections_of_claims; /* SinewClaim → GPtrArray of SinewCorrection; borrowed */
  GPtrArray  *nothing;
};

G_DEFINE_FINAL_TYPE (SinewLibrary, sinew_library, G_TYPE_OBJECT)

/* The claims that two items are linked by, while links are being derived. */
typedef struct
{
  SinewItem     *source;
  SinewItem     *sign;
  GPtrArray     *claims;
  SinewEvidence *evidence;
} Pair;

static void
pair_free (Pair *pair)
{
  g_ptr_array_unref (pair->claims);
  g_free (pair);
}

static guint
pair_hash (gconstpointer key)
{
  const Pair *pair = key;

  return g_direct_hash (pair->source) * 31 + g_direct_hash (pair->sign);
}

static gboolean
pair_equal (gconstpointer a,
            gconstpointer b)
{
  const Pair *pair_a = a;
  const Pair *pair_b = b;

  return pair_a->source == pair_b->source && pair_a->sign == pair_b->sign;
}

static void
sinew_library_finalize (GObject *object)
{
  SinewLibrary *self = SINEW_LIBRARY (object);

  g_hash_table_unref (self->items_of_terms);
  g_hash_table_unref (self->signs_of_terms);
  g_hash_table_unref (self->links_of_items);
  g_hash_table_unref (self->claims_on_items);
  g_hash_table_unref (self->corrections_of_claims);
  g_ptr_array_unref (self->links);
  g_ptr_array_unref (self->nothing);
  for (guint i = 0; i < SINEW_N_KINDS; i++)
    g_clear_object (&self->items[i]);
  g_clear_object (&self->pack);

  G_OBJECT_CLASS (sinew_library_parent_class)->finalize (object);
}

static void
sinew_library_class_init (SinewLibraryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_library_finalize;
}

static void
sinew_library_init (SinewLibrary *self)
{
  self->items_of_terms = g_hash_table_new (g_str_hash, g_str_equal);
  self->signs_of_terms = g_hash_table_new (g_str_hash, g_str_equal);
  self->links = g_ptr_array_new_with_free_func (g_object_unref);
  self->links_of_items = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
  self->claims_on_items = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
  self->corrections_of_claims = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
  self->nothing = g_ptr_array_new ();
}

static gboolean
is_item_of_id (gconstpointer item,
               gconstpointer id)
{
  return g_str_equal (sinew_item_get_id ((SinewItem *)item), id);
}

static int
compare_items (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return sinew_item_compare ((SinewItem *)a, (SinewItem *)b);
}

static gboolean
is_in_order_of_names (SinewKind kind)
{
  return kind != SINEW_KIND_GUIDE && kind != SINEW_KIND_CLAIM && kind != SINEW_KIND_RED_FLAG &&
         kind != SINEW_KIND_QUESTION && kind != SINEW_KIND_FAQ;
}

static guint
get_place_of_article (SinewLibrary *self,
                      SinewClaim   *claim)
{
  guint place = 0;

  g_ptr_array_find_with_equal_func (sinew_pack_get_items (self->pack, SINEW_KIND_GUIDE),
                                    sinew_claim_get_article (claim), is_item_of_id, &place);

  return place;
}

/* Claims stand in the order of the articles, whatever file they are in. */
static int
compare_claims (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  guint place_a = get_place_of_article (user_data, (SinewClaim *)a);
  guint place_b = get_place_of_article (user_data, (SinewClaim *)b);

  if (place_a != place_b)
    return place_a < place_b ? -1 : 1;

  return strcmp (sinew_item_get_id ((SinewItem *)a), sinew_item_get_id ((SinewItem *)b));
}

static void
fill_items (SinewLibrary *self,
            SinewKind     kind)
{
  GPtrArray *items = sinew_pack_get_items (self->pack, kind);

  self->items[kind] = g_list_store_new (SINEW_TYPE_ITEM);
  g_list_store_splice (self->items[kind], 0, 0, items->pdata, items->len);
  if (kind == SINEW_KIND_CLAIM)
    g_list_store_sort (self->items[kind], compare_claims, self);
  else if (is_in_order_of_names (kind))
    g_list_store_sort (self->items[kind], compare_items, NULL);
}

/* A term means the item of its id: a nutrient, a symptom or a cause. */
static void
map_terms (SinewLibrary *self)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE };
  GPtrArray             *symptoms = sinew_pack_get_items (self->pack, SINEW_KIND_SYMPTOM);

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      GPtrArray *items = sinew_pack_get_items (self->pack, kinds[k]);

      for (guint i = 0; i < items->len; i++)
        {
          SinewItem  *item = g_ptr_array_index (items, i);
          const char *id = sinew_item_get_id (item);

          if (g_hash_table_contains (self->items_of_terms, id))
            continue;
          g_hash_table_insert (self->items_of_terms, (gpointer)id, item);
          g_hash_table_insert (self->signs_of_terms, (gpointer)id, item);
        }
    }

  for (guint i = 0; i < symptoms->len; i++)
    {
      SinewSymptom *symptom = g_ptr_array_index (symptoms, i);

      if (sinew_symptom_get_condition (symptom))
        g_hash_table_insert (self->signs_of_terms, (gpointer)sinew_symptom_get_condition (symptom), symptom);
    }
}

static void
append_to (GHashTable *table,
           gpointer    key,
           gpointer    value)
{
  GPtrArray *values = g_hash_table_lookup (table, key);

  if (values == NULL)
    {
      values = g_ptr_array_new ();
      g_hash_table_insert (table, key, values);
    }
  if (values->len == 0 || g_ptr_array_index (values, values->len - 1) != value)
    g_ptr_array_add (values, value);
}

static void
add_claim_on_term (SinewLibrary *self,
                   SinewClaim   *claim,
                   const char   *term_mention)
{
  SinewItem *item = sinew_library_find_item_of_term (self, term_mention);
  SinewItem *sign = sinew_library_find_sign_of_term (self, term_mention);

  if (item)
    append_to (self->claims_on_items, item, claim);
  if (sign && sign != item)
    append_to (self->claims_on_items, sign, claim);
}

static void
index_claims (SinewLibrary *self)
{
  GListModel *claims = sinew_library_get_items (self, SINEW_KIND_CLAIM);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);
      const char *const *subjects = sinew_claim_get_subjects (claim);
      const char *const *objects = sinew_claim_get_objects (claim);

      for (guint j = 0; subjects[j]; j++)
        add_claim_on_term (self, claim, subjects[j]);
      for (guint j = 0; objects[j]; j++)
        add_claim_on_term (self, claim, objects[j]);
    }
}

static void
index_corrections (SinewLibrary *self)
{
  GPtrArray *corrections = sinew_pack_get_items (self->pack, SINEW_KIND_CORRECTION);

  for (guint i = 0; i < corrections->len; i++)
    {
      SinewCorrection   *correction = g_ptr_array_index (corrections, i);
      const char *const *ids = sinew_correction_get_claims (correction);

      for (guint j = 0; ids[j]; j++)
        append_to (self->corrections_of_claims, sinew_pack_lookup (self->pack, SINEW_KIND_CLAIM, ids[j]), correction);
    }
}

static Pair *
ensure_pair (GHashTable *pairs,
             GPtrArray  *order,
             SinewItem  *source,
             SinewItem  *sign)
{
  Pair  key = { source, sign };
  Pair *pair = g_hash_table_lookup (pairs, &key);

  if (pair == NULL)
    {
      pair = g_new0 (Pair, 1);
      pair->source = source;
      pair->sign = sign;
      pair->claims = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_add (pairs, pair);
      g_ptr_array_add (order, pair);
    }

  return pair;
}

/* Whether a claim of this kind links its subject with its object. */
static gboolean
is_linking (SinewClaim *claim,
            SinewItem  *source,
            SinewItem  *sign)
{
  const char *group = sinew_claim_get_group (claim);

  if (source == sign || sinew_claim_get_hedge (claim) == SINEW_HEDGE_DENIED)
    return FALSE;
  if (SINEW_IS_CAUSE (source))
    return SINEW_IS_SYMPTOM (sign) && (g_str_equal (group, "other-cause") || g_str_equal (group, "condition"));

  return sinew_item_get_kind (source) == SINEW_KIND_NUTRIENT && g_str_equal (group, "deficiency-symptom");
}

/* Two terms of a claim may mean the same item: the claim still counts once. */
static void
add_to_pair (Pair       *pair,
             SinewClaim *claim)
{
  GPtrArray *claims = pair->claims;

  if (claims->len == 0 || g_ptr_array_index (claims, claims->len - 1) != claim)
    g_ptr_array_add (claims, g_object_ref (claim));
}

static void
pair_claim (SinewLibrary *self,
            SinewClaim   *claim,
            GHashTable   *pairs,
            GPtrArray    *order)
{
  const char *const *subjects = sinew_claim_get_subjects (claim);
  const char *const *objects = sinew_claim_get_objects (claim);

  for (guint i = 0; subjects[i]; i++)
    {
      SinewItem *source = sinew_library_find_item_of_term (self, subjects[i]);

      for (guint j = 0; source && objects[j]; j++)
        {
          SinewItem *sign = sinew_library_find_sign_of_term (self, objects[j]);

          if (sign && is_linking (claim, source, sign))
            add_to_pair (ensure_pair (pairs, order, source, sign), claim);
        }
    }
}

/* The symptoms of a cause that its record knows from references. */
static void
pair_cause (SinewLibrary *self,
            SinewCause   *cause,
            GHashTable   *pairs,
            GPtrArray    *order)
{
  const char *const *symptoms = sinew_cause_get_symptoms (cause);

  for (guint i = 0; symptoms[i]; i++)
    ensure_pair (pairs, order, SINEW_ITEM (cause), sinew_pack_lookup (self->pack, SINEW_KIND_SYMPTOM, symptoms[i]));
}

static void
attach_evidence (SinewLibrary  *self,
                 SinewEvidence *evidence,
                 GHashTable    *pairs)
{
  Pair key = {
    .source = sinew_pack_lookup (self->pack, SINEW_KIND_NUTRIENT, sinew_evidence_get_nutrient (evidence)),
    .sign = sinew_library_lookup_kind_id (self, sinew_evidence_get_sign (evidence)),
  };
  Pair *pair = g_hash_table_lookup (pairs, &key);

  if (pair && pair->evidence == NULL)
    pair->evidence = evidence;
}

/* By the number of articles, then by name of the other end. */
static int
compare_links (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  SinewLink *link_a = *(SinewLink *const *)a;
  SinewLink *link_b = *(SinewLink *const *)b;
  guint      n_a = sinew_link_count_articles (link_a);
  guint      n_b = sinew_link_count_articles (link_b);

  if (n_a != n_b)
    return n_a > n_b ? -1 : 1;

  if (sinew_link_get_source (link_a) == user_data)
    return sinew_item_compare (sinew_link_get_sign (link_a), sinew_link_get_sign (link_b));

  return sinew_item_compare (sinew_link_get_source (link_a), sinew_link_get_source (link_b));
}

static void
derive_links (SinewLibrary *self)
{
  g_autoptr (GHashTable) pairs = g_hash_table_new_full (pair_hash, pair_equal, (GDestroyNotify)pair_free, NULL);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  GListModel    *claims = sinew_library_get_items (self, SINEW_KIND_CLAIM);
  GPtrArray     *causes = sinew_pack_get_items (self->pack, SINEW_KIND_CAUSE);
  GPtrArray     *evidence = sinew_pack_get_items (self->pack, SINEW_KIND_EVIDENCE);
  GHashTableIter iter;
  gpointer       item;
  gpointer       links;

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);

      pair_claim (self, claim, pairs, order);
    }
  for (guint i = 0; i < causes->len; i++)
    pair_cause (self, g_ptr_array_index (causes, i), pairs, order);
  for (guint i = 0; i < evidence->len; i++)
    attach_evidence (self, g_ptr_array_index (evidence, i), pairs);

  for (guint i = 0; i < order->len; i++)
    {
      Pair      *pair = g_ptr_array_index (order, i);
      SinewLink *link = sinew_link_new (pair->source, pair->sign, pair->claims, pair->evidence);

      g_ptr_array_add (self->links, link);
      append_to (self->links_of_items, pair->source, link);
      append_to (self->links_of_items, pair->sign, link);
    }

  g_hash_table_iter_init (&iter, self->links_of_items);
  while (g_hash_table_iter_next (&iter, &item, &links))
    g_ptr_array_sort_with_data (links, compare_links, item);
}

static void
derive (SinewLibrary *self)
{
  map_terms (self);
  index_claims (self);
  index_corrections (self);
  derive_links (self);
}

/**
 * sinew_library_new:
 * @pack: the data
 *
 * Returns: (transfer full): a library, with the links derived from the claims
 */
SinewLibrary *
sinew_library_new (SinewPack *pack)
{
  SinewLibrary *self;

  g_return_val_if_fail (SINEW_IS_PACK (pack), NULL);

  self = g_object_new (SINEW_TYPE_LIBRARY, NULL);
  self->pack = g_object_ref (pack);
  derive (self);

  return self;
}

/**
 * sinew_library_update:
 *
 * Derives everything anew, after the pack has got the rest of its items. Items
 * stay the objects that they were; links do not.
 */
void
sinew_library_update (SinewLibrary *self)
{
  g_return_if_fail (SINEW_IS_LIBRARY (self));

  g_hash_table_remove_all (self->links_of_items);
  g_hash_table_remove_all (self->claims_on_items);
  g_hash_table_remove_all (self->corrections_of_claims);
  g_ptr_array_set_size (self->links, 0);
  for (guint i = 0; i < SINEW_N_KINDS; i++)
    g_clear_object (&self->items[i]);
  derive (self);
}

SinewPack *
sinew_library_get_pack (SinewLibrary *self)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (self), NULL);

  return self->pack;
}

/**
 * sinew_library_get_items:
 *
 * Returns: (transfer none): the items of a kind: articles' guides, claims, red
 *   flags, questions and answers in the order of the data, all others in the order of
 *   names
 */
GListModel *
sinew_library_get_items (SinewLibrary *self,
                         SinewKind     kind)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (self) && (guint)kind < SINEW_N_KINDS, NULL);

  if (self->items[kind] == NULL)
    fill_items (self, kind);

  return G_LIST_MODEL (self->items[kind]);
}

guint
sinew_library_count (SinewLibrary *self,
                     SinewKind     kind)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (self) && (guint)kind < SINEW_N_KINDS, 0);

  return sinew_pack_get_items (self->pack, kind)->len;
}

/**
 * sinew_library_lookup:
 *
 * Returns: (transfer none) (nullable): the item of that kind and id
 */
SinewItem *
sinew_library_lookup (SinewLibrary *self,
                      SinewKind     kind,
                      const char   *id)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (self), NULL);

  return sinew_pack_lookup (self->pack, kind, id);
}

/**
 * sinew_library_lookup_kind_id:
 * @kind_id: `KIND/ID`
 *
 * Returns: (transfer none) (nullable): the item
 */
SinewItem *
sinew_library_lookup_kind_id (SinewLibrary *self,
                              const char   *kind_id)
{
  const char      *slash;
  g_autofree char *slug = NULL;
  SinewKind        kind;

  g_return_val_if_fail (SINEW_IS_LIBRARY (self) && kind_id != NULL, NULL);

  slash = strchr (kind_id, '/');
  slug = slash ? g_strndup (kind_id, slash - kind_id) : NULL;
  if (slug == NULL || !sinew_kind_from_slug (slug, &kind))
    return NULL;

  return sinew_pack_lookup (self->pack, kind, slash + 1);
}

static const char *
get_term_id (const char *term_mention)
{
  return g_str_has_prefix (term_mention, "term/") ? term_mention + strlen ("term/") : NULL;
}

/**
 * sinew_library_find_item_of_term:
 * @term_mention: a subject or an object of a claim
 *
 * Returns: (transfer none) (nullable): the nutrient, symptom or cause that is
 *   meant; %NULL where it is none of these
 */
SinewItem *
sinew_library_find_item_of_term (SinewLibrary *self,
                                 const char   *term_mention)
{
  const char *id = get_term_id (term_mention);

  return id ? g_hash_table_lookup (self->items_of_terms, id) : NULL;
}

/**
 * sinew_library_find_sign_of_term:
 *
 * As sinew_library_find_item_of_term(), but restless legs, which the articles
 * call by the name of the condition, are the symptom.
 *
 * Returns: (transfer none) (nullable): the item
 */
SinewItem *
sinew_library_find_sign_of_term (SinewLibrary *self,
                                 const char   *term_mention)
{
  const char *id = get_term_id (term_mention);

  return id ? g_hash_table_lookup (self->signs_of_terms, id) : NULL;
}

/**
 * sinew_library_get_words:
 *
 * Returns: what a subject or an object of a claim is called
 */
const char *
sinew_library_get_words (SinewLibrary *self,
                         const char   *term_mention)
{
  SinewItem *term;

  g_return_val_if_fail (SINEW_IS_LIBRARY (self) && term_mention != NULL, NULL);

  if (get_term_id (term_mention) == NULL)
    return term_mention;

  term = sinew_pack_lookup (self->pack, SINEW_KIND_TERM, get_term_id (term_mention));

  return term ? sinew_item_get_name (term) : NULL;
}

/**
 * sinew_library_get_links:
 *
 * Returns: (transfer none) (element-type SinewLink): all links
 */
GPtrArray *
sinew_library_get_links (SinewLibrary *self)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (self), NULL);

  return self->links;
}

static GPtrArray *
lookup_array (SinewLibrary *self,
              GHashTable   *table,
              gpointer      key)
{
  GPtrArray *values = g_hash_table_lookup (table, key);

  return values ? values : self->nothing;
}

/**
 * sinew_library_get_links_of:
 * @item: a nutrient, a cause or a symptom
 *
 * Returns: (transfer none) (element-type SinewLink): the links that @item is an
 *   end of, those of most articles first
 */
GPtrArray *
sinew_library_get_links_of (SinewLibrary *self,
                            SinewItem    *item)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (self) && SINEW_IS_ITEM (item), NULL);

  return lookup_array (self, self->links_of_items, item);
}

/**
 * sinew_library_find_link:
 *
 * Returns: (transfer none) (nullable): the link between the two
 */
SinewLink *
sinew_library_find_link (SinewLibrary *self,
                         SinewItem    *source,
                         SinewItem    *sign)
{
  GPtrArray *links = sinew_library_get_links_of (self, source);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);

      if (sinew_link_get_source (link) == source && sinew_link_get_sign (link) == sign)
        return link;
    }

  return NULL;
}

/**
 * sinew_library_get_claims_on:
 *
 * Returns: (transfer none) (element-type SinewClaim): the claims that have @item
 *   as a subject or an object, in the order of the articles
 */
GPtrArray *
sinew_library_get_claims_on (SinewLibrary *self,
                             SinewItem    *item)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (self) && SINEW_IS_ITEM (item), NULL);

  return lookup_array (self, self->claims_on_items, item);
}

/**
 * sinew_library_get_corrections_of:
 *
 * Returns: (transfer none) (element-type SinewCorrection): where @claim is wrong
 *   or goes too far; to be shown wherever the claim is
 */
GPtrArray *
sinew_library_get_corrections_of (SinewLibrary *self,
                                  SinewClaim   *claim)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (self) && SINEW_IS_CLAIM (claim), NULL);

  return lookup_array (self, self->corrections_of_claims, claim);
}

/**
 * sinew_library_find_called_among:
 * @words: an id, `KIND/ID`, a name or a synonym
 * @kinds: the kinds to look at, as a set of bits `1 << kind`
 *
 * An exact `KIND/ID` beats an id, an id beats a name, a name beats a synonym.
 *
 * Returns: (transfer full) (element-type SinewItem): the items of @kinds that
 *   @words fits
 */
GPtrArray *
sinew_library_find_called_among (SinewLibrary *self,
                                 const char   *words,
                                 guint         kinds)
{
  g_autoptr (GPtrArray) by_id = g_ptr_array_new ();
  g_autoptr (GPtrArray) by_name = g_ptr_array_new ();
  g_autoptr (GPtrArray) by_synonym = g_ptr_array_new ();
  SinewItem *exact;

  g_return_val_if_fail (SINEW_IS_LIBRARY (self) && words != NULL, NULL);

  exact = sinew_library_lookup_kind_id (self, words);
  if (exact && (kinds & (1u << sinew_item_get_kind (exact))))
    {
      g_ptr_array_add (by_id, exact);
      return g_steal_pointer (&by_id);
    }

  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      GPtrArray *items = sinew_pack_get_items (self->pack, kind);
      SinewItem *item = sinew_pack_lookup (self->pack, kind, words);
      gboolean   has_names = sinew_kind_has_page (kind) || kind == SINEW_KIND_TERM;

      if (!(kinds & (1u << kind)))
        continue;
      if (item)
        g_ptr_array_add (by_id, item);
      for (guint i = 0; has_names && i < items->len; i++)
        {
          if (sinew_item_is_named (g_ptr_array_index (items, i), words))
            g_ptr_array_add (by_name, g_ptr_array_index (items, i));
          else if (sinew_item_is_called (g_ptr_array_index (items, i), words))
            g_ptr_array_add (by_synonym, g_ptr_array_index (items, i));
        }
    }

  if (by_id->len)
    return g_steal_pointer (&by_id);

  return by_name->len ? g_steal_pointer (&by_name) : g_steal_pointer (&by_synonym);
}

/**
 * sinew_library_find_called:
 * @words: an id, `KIND/ID`, a name or a synonym
 *
 * As sinew_library_find_called_among() over all kinds. Terms and clinical records
 * are found as `KIND/ID` only: their ids are those of the items that they mean.
 *
 * Returns: (transfer full) (element-type SinewItem): the items that @words fits
 */
GPtrArray *
sinew_library_find_called (SinewLibrary *self,
                           const char   *words)
{
  guint kinds = 0;

  g_return_val_if_fail (SINEW_IS_LIBRARY (self) && words != NULL, NULL);

  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    kinds |= sinew_kind_has_own_ids (kind) ? 1u << kind : 0;
  if (sinew_library_lookup_kind_id (self, words))
    kinds = (1u << SINEW_N_KINDS) - 1;

  return sinew_library_find_called_among (self, words, kinds);
}
