/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-faq.h"
#include "sinew-guide.h"
#include "sinew-nutrient.h"
#include "sinew-place.h"
#include "sinew-red-flag.h"
#include "sinew-reference.h"
#include "sinew-search.h"
#include "sinew-term.h"
#include "sinew-words.h"

/* More than any name has. What is longer was pasted by mistake, and each of its words
 * would be compared with all there are. */
#define MAX_BYTES 1000

/**
 * SinewSearch:
 *
 * Finds items and places by the beginnings of the words in their names.
 */
struct _SinewSearch
{
  GObject parent_instance;

  SinewLibrary *library;
  GPtrArray    *entries;          /* Entry */
  GHashTable   *entries_of_items; /* SinewItem → Entry; borrowed */
};

/* Something that can be found. */
typedef struct
{
  SinewItem        *item; /* NULL: a place; borrowed from the library */
  char             *place;
  const char       *name;
  SinewSearchNames *names;
  char             *collate_key;
} Entry;

/* What a query has found, while it is being sorted. */
typedef struct
{
  Entry      *entry;
  SinewRank   rank;
  const char *match;
} Found;

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
static const struct
{
  const char *place;
  const char *keywords;
} keywords[] = {
  { SINEW_PLACE_START,
    /* Translators: words, divided by commas, by which the start page is found. */
    N_("start page, home, welcome") },
  { SINEW_PLACE_DOCTOR,
    /* Translators: words, divided by commas, by which “When to see a doctor” is found. */
    N_("emergency, urgent, warning signs, red flags, hospital, ambulance, poison control") },
  { SINEW_PLACE_DISAGREEMENTS,
    /* Translators: words, divided by commas, by which “Where the articles disagree or go too far” is found. */
    N_("corrections, contradictions, mistakes, errors, wrong, misleading") },
  { SINEW_PLACE_REFERENCES,
    /* Translators: words, divided by commas, by which the references are found. */
    N_("sources, studies, literature, bibliography, citations") },
  { SINEW_PLACE_DATA,
    /* Translators: words, divided by commas, by which “About this data” is found. */
    N_("version, date, license, missing, checked, articles") },
  { SINEW_PLACE_HELP,
    /* Translators: words, divided by commas, by which the help is found. */
    N_("help, keyboard, shortcuts, keys, manual") },
};
/* clang-format on */

G_DEFINE_FINAL_TYPE (SinewSearch, sinew_search, G_TYPE_OBJECT)

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->place);
  g_free (entry->collate_key);
  sinew_search_names_free (entry->names);
  g_free (entry);
}

/* Returns the entry, whose first name is @name. */
static Entry *
add_entry (SinewSearch *self,
           SinewItem   *item,
           char        *place,
           const char  *name)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->item = item;
  entry->place = place;
  entry->name = name;
  entry->names = sinew_search_names_new ();
  entry->collate_key = g_utf8_collate_key (name, -1);
  sinew_search_names_add (entry->names, name, SINEW_NAME_ROLE_NAME);
  g_ptr_array_add (self->entries, entry);
  if (item)
    g_hash_table_insert (self->entries_of_items, item, entry);

  return entry;
}

/* Names that only some kinds have. */
static void
add_names_of_kind (SinewSearchNames *names,
                   SinewItem        *item)
{
  g_autofree char *text = NULL;

  switch (sinew_item_get_kind (item))
    {
    case SINEW_KIND_NUTRIENT:
      sinew_search_names_add (names, sinew_nutrient_get_symbol (SINEW_NUTRIENT (item)), SINEW_NAME_ROLE_SYNONYM);
      sinew_search_names_add_all (names, sinew_nutrient_get_supplement_forms (SINEW_NUTRIENT (item)), SINEW_NAME_ROLE_RELATED);
      break;
    case SINEW_KIND_GUIDE:
      sinew_search_names_add (names, sinew_guide_get_article_name (SINEW_GUIDE (item)), SINEW_NAME_ROLE_NAME);
      break;
    case SINEW_KIND_REFERENCE:
      text = sinew_reference_dup_citation (SINEW_REFERENCE (item));
      sinew_search_names_add (names, text, SINEW_NAME_ROLE_SYNONYM);
      break;
    case SINEW_KIND_RED_FLAG:
      sinew_search_names_add (names, sinew_red_flag_get_meaning (SINEW_RED_FLAG (item)), SINEW_NAME_ROLE_SYNONYM);
      break;
    default:
      break;
    }
}

static char *
dup_place (SinewItem *item)
{
  switch (sinew_item_get_kind (item))
    {
    case SINEW_KIND_CORRECTION:
      return g_strdup (SINEW_PLACE_DISAGREEMENTS);
    case SINEW_KIND_RED_FLAG:
      return g_strdup (SINEW_PLACE_DOCTOR);
    case SINEW_KIND_FAQ:
      return g_strconcat (sinew_kind_get_slug (SINEW_KIND_GUIDE), "/", sinew_faq_get_article (SINEW_FAQ (item)), NULL);
    default:
      return sinew_item_dup_kind_id (item);
    }
}

static void
add_items (SinewSearch *self,
           SinewKind    kind)
{
  GPtrArray *items = sinew_pack_get_items (sinew_library_get_pack (self->library), kind);

  for (guint i = 0; i < items->len; i++)
    {
      SinewItem *item = g_ptr_array_index (items, i);
      Entry     *entry = add_entry (self, item, dup_place (item), sinew_item_get_name (item));

      sinew_search_names_add (entry->names, sinew_item_get_lay_name (item), SINEW_NAME_ROLE_NAME);
      sinew_search_names_add_all (entry->names, sinew_item_get_synonyms (item), SINEW_NAME_ROLE_SYNONYM);
      add_names_of_kind (entry->names, item);
    }
}

static void
add_list (SinewSearchNames *names,
          const char       *list)
{
  g_auto (GStrv) words = g_strsplit (list, ",", -1);

  for (guint i = 0; words[i]; i++)
    sinew_search_names_add (names, g_strstrip (words[i]), SINEW_NAME_ROLE_SYNONYM);
}

/* By the words of the user’s language and by the English ones. */
static void
add_places (SinewSearch *self)
{
  const char *const *places = sinew_place_list ();

  for (guint i = 0; places[i]; i++)
    {
      Entry *entry = add_entry (self, NULL, g_strdup (places[i]), sinew_place_get_title (places[i]));

      for (guint j = 0; j < G_N_ELEMENTS (keywords); j++)
        {
          if (!g_str_equal (keywords[j].place, places[i]))
            continue;
          add_list (entry->names, _(keywords[j].keywords));
          add_list (entry->names, keywords[j].keywords);
        }
    }
}

static void
add_names_of_term (Entry        *entry,
                   SinewItem    *term,
                   SinewNameRole role)
{
  sinew_search_names_add (entry->names, sinew_item_get_name (term), role);
  sinew_search_names_add_all (entry->names, sinew_item_get_synonyms (term), role);
  sinew_search_names_add_all (entry->names, sinew_term_get_words (SINEW_TERM (term)), role);
}

/* Whether claims tell which nutrients a term leads to that is no item itself: the
 * banana that potassium is in. */
static gboolean
leads_to_nutrients (SinewTerm *term)
{
  static const char *const groups[] = { "compound", "food", "nutrient-group", "supplement-form", "test", NULL };

  return g_strv_contains (groups, sinew_term_get_group (term));
}

/* What the articles call the items. */
static void
add_terms (SinewSearch *self)
{
  GPtrArray *terms = sinew_pack_get_items (sinew_library_get_pack (self->library), SINEW_KIND_TERM);

  for (guint i = 0; i < terms->len; i++)
    {
      SinewItem       *term = g_ptr_array_index (terms, i);
      g_autofree char *mention = sinew_item_dup_kind_id (term);
      SinewItem       *item = sinew_library_find_item_of_term (self->library, mention);
      SinewItem       *sign = sinew_library_find_sign_of_term (self->library, mention);

      if (item)
        add_names_of_term (g_hash_table_lookup (self->entries_of_items, item), term, SINEW_NAME_ROLE_SYNONYM);
      if (sign && sign != item)
        add_names_of_term (g_hash_table_lookup (self->entries_of_items, sign), term, SINEW_NAME_ROLE_SYNONYM);
    }
}

static SinewItem *
find_leading_term (SinewSearch *self,
                   const char  *mention)
{
  SinewItem *term = g_str_has_prefix (mention, "term/") ? sinew_library_lookup_kind_id (self->library, mention) : NULL;

  if (term == NULL || !leads_to_nutrients (SINEW_TERM (term)) || sinew_library_find_item_of_term (self->library, mention))
    return NULL;

  return term;
}

/* Adds the names of those terms to the nutrients that a claim names with them. */
static void
relate (SinewSearch       *self,
        const char *const *mentions,
        const char *const *others)
{
  for (guint i = 0; mentions[i]; i++)
    {
      SinewItem *term = find_leading_term (self, mentions[i]);

      for (guint j = 0; term && others[j]; j++)
        {
          SinewItem *item = sinew_library_find_item_of_term (self->library, others[j]);

          if (item && sinew_item_get_kind (item) == SINEW_KIND_NUTRIENT)
            add_names_of_term (g_hash_table_lookup (self->entries_of_items, item), term, SINEW_NAME_ROLE_RELATED);
        }
    }
}

static void
add_related_terms (SinewSearch *self)
{
  GPtrArray *claims = sinew_pack_get_items (sinew_library_get_pack (self->library), SINEW_KIND_CLAIM);

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);

      if (sinew_claim_get_hedge (claim) == SINEW_HEDGE_DENIED)
        continue;
      relate (self, sinew_claim_get_subjects (claim), sinew_claim_get_objects (claim));
      relate (self, sinew_claim_get_objects (claim), sinew_claim_get_subjects (claim));
    }
}

static void
sinew_search_finalize (GObject *object)
{
  SinewSearch *self = SINEW_SEARCH (object);

  g_hash_table_unref (self->entries_of_items);
  g_ptr_array_unref (self->entries);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (sinew_search_parent_class)->finalize (object);
}

static void
sinew_search_class_init (SinewSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_search_finalize;
}

static void
sinew_search_init (SinewSearch *self)
{
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  self->entries_of_items = g_hash_table_new (NULL, NULL);
}

/**
 * sinew_search_new:
 * @library: the data
 *
 * Returns: (transfer full): a search over what is in @library now, and under the
 *   names that places have in the language that is set now
 */
SinewSearch *
sinew_search_new (SinewLibrary *library)
{
  static const SinewKind kinds[] = {
    SINEW_KIND_NUTRIENT,
    SINEW_KIND_SYMPTOM,
    SINEW_KIND_CAUSE,
    SINEW_KIND_GUIDE,
    SINEW_KIND_REFERENCE,
    SINEW_KIND_CORRECTION,
    SINEW_KIND_RED_FLAG,
    SINEW_KIND_FAQ,
  };
  SinewSearch *self;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), NULL);

  self = g_object_new (SINEW_TYPE_SEARCH, NULL);
  self->library = g_object_ref (library);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    add_items (self, kinds[i]);
  add_places (self);
  add_terms (self);
  add_related_terms (self);

  return self;
}

/* What is called just so comes first, then what has a page in the lists, then what
 * these rest on, in whose long names most words are. */
static guint
get_tier (const Found *found)
{
  if (found->rank <= SINEW_RANK_SYNONYM)
    return 0;
  if (found->entry->item == NULL)
    return 1;

  switch (sinew_item_get_kind (found->entry->item))
    {
    case SINEW_KIND_REFERENCE:
    case SINEW_KIND_CORRECTION:
    case SINEW_KIND_RED_FLAG:
    case SINEW_KIND_FAQ:
      return 2;
    default:
      return 1;
    }
}

static int
compare_found (gconstpointer a,
               gconstpointer b)
{
  const Found *found_a = a;
  const Found *found_b = b;
  int          order;

  if (get_tier (found_a) != get_tier (found_b))
    return get_tier (found_a) < get_tier (found_b) ? -1 : 1;
  if (found_a->rank != found_b->rank)
    return found_a->rank < found_b->rank ? -1 : 1;
  /* The name that is seen before the everyday name. */
  if ((found_a->match == NULL) != (found_b->match == NULL))
    return found_a->match == NULL ? -1 : 1;
  if ((order = strcmp (found_a->entry->collate_key, found_b->entry->collate_key)) != 0)
    return order;
  if ((order = strcmp (found_a->entry->place, found_b->entry->place)) != 0 || found_a->entry->item == NULL)
    return order;

  return strcmp (sinew_item_get_id (found_a->entry->item), sinew_item_get_id (found_b->entry->item));
}

static SinewSearchHit *
create_hit (const Found *found)
{
  const Entry *entry = found->entry;

  if (entry->item)
    return sinew_search_hit_new_for_item (entry->item, entry->place, found->rank, found->match);

  return sinew_search_hit_new_for_place (entry->place, entry->name, found->rank, found->match);
}

static char **
split_query (const char *text)
{
  return sinew_words_split (strlen (text) <= MAX_BYTES ? text : "");
}

/**
 * sinew_search_find:
 * @text: what somebody typed
 *
 * Every word has to be the beginning of a word in one of the names. Letter case,
 * accents and punctuation make no difference.
 *
 * Returns: (transfer full) (element-type SinewSearchHit): what was found, best
 *   first: by #SinewRank, then those found by the name that is shown, then in the
 *   order of names, but red flags, corrections, questions and references after the
 *   rest; nothing where there are no words in @text, or more than any name has
 */
GPtrArray *
sinew_search_find (SinewSearch *self,
                   const char  *text)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Found));
  GPtrArray *hits = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (SINEW_IS_SEARCH (self) && text != NULL, hits);

  words = split_query (text);
  for (guint i = 0; words[0] && i < self->entries->len; i++)
    {
      Found found = { g_ptr_array_index (self->entries, i) };

      found.rank = sinew_search_names_match (found.entry->names, (const char *const *)words, &found.match);
      if (found.rank != SINEW_RANK_NONE)
        g_array_append_val (all, found);
    }
  g_array_sort (all, compare_found);
  for (guint i = 0; i < all->len; i++)
    g_ptr_array_add (hits, create_hit (&g_array_index (all, Found, i)));

  return hits;
}

/**
 * sinew_search_suggest:
 * @text: what somebody typed that nothing is found by
 *
 * Returns: (transfer full) (nullable): words that something is found by and that
 *   are the nearest; %NULL where nothing resembles them
 */
char *
sinew_search_suggest (SinewSearch *self,
                      const char  *text)
{
  g_auto (GStrv) words = NULL;
  char *best = NULL;
  guint least = G_MAXUINT;

  g_return_val_if_fail (SINEW_IS_SEARCH (self) && text != NULL, NULL);

  words = split_query (text);
  for (guint i = 0; words[0] && i < self->entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->entries, i);
      char  *corrected;
      guint  distance = sinew_search_names_correct (entry->names, (const char *const *)words, &corrected);

      if (distance < least)
        {
          g_free (best);
          best = g_steal_pointer (&corrected);
          least = distance;
        }
      g_free (corrected);
    }

  return best;
}
