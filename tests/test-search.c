/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-place.h"
#include "sinew-search.h"
#include "sinew-words.h"
#include "support.h"

/* Returns as "nutrient/iron=Ferritin": what was found, and by which name where that
 * is not the one that is shown. Red flags and corrections by their own ids. */
static char *
describe_hit (SinewSearchHit *hit)
{
  const char *match = sinew_search_hit_get_match (hit);

  return g_strdup_printf ("%s/%s%s%s", sinew_search_hit_get_kind (hit), sinew_search_hit_get_id (hit),
                          match ? "=" : "", match ? match : "");
}

static char *
describe_first (SinewSearch *search,
                const char  *text,
                guint        n)
{
  g_autoptr (GPtrArray) hits = sinew_search_find (search, text);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < MIN (n, hits->len); i++)
    {
      g_autofree char *line = describe_hit (g_ptr_array_index (hits, i));

      g_string_append_printf (lines, "%s%s", i > 0 ? " | " : "", line);
    }

  return g_string_free (lines, FALSE);
}

static void
test_builtin (void)
{
  static const struct
  {
    const char *text;
    const char *first;
  } cases[] = {
    { "iron", "nutrient/iron" },
    { "IRON ", "nutrient/iron" },
    { "Mg", "nutrient/magnesium=Mg" },
    { "vitamin b1", "nutrient/thiamin=vitamin B1" },
    { "b 12", "nutrient/vitamin-b12=B12" },
    { "charley horse", "symptom/muscle-cramps=charley horse" },
    { "cramps", "symptom/muscle-cramps=Cramps" },
    { "heavy", "symptom/heavy-legs" },
    { "low blood potassium", "cause/hypokalemia=Low blood potassium" },
    { "guillain barre", "cause/guillain-barre-syndrome" },
    { "stiff legs", "guide/stiff-legs=Stiff legs" },
    { "why do my legs feel stiff", "guide/stiff-legs" },
    { "emergency", "page/doctor=emergency" },
    { "when to see", "page/doctor" },
    { "shortcuts", "page/help=shortcuts" },
    { "which foods contain it", "faq/stiff-legs-1" },
    { "license", "page/data=license" },
    { "magnesium glycinate", "nutrient/magnesium=magnesium glycinate (bisglycinate)" },
    { "halibut", "nutrient/magnesium=Halibut" },
    { "d3 depression okereke 2020", "reference/okereke-2020=Okereke OI, Reynolds CF, Mischoulon D, et al. (2020), JAMA 324(5):471–480" },
    { "xyz", "" },
    { "ron", "" },
    { " -- ", "" },
    { "", "" },
  };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewSearch) search = sinew_search_new (library);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *first = describe_first (search, cases[i].text, 1);

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpstr (first, ==, cases[i].first);
    }
}

#define CAUSE(id, name, lay_name, synonyms)                                                                       \
  "{ \"id\": \"" id "\", \"name\": \"" name "\", \"group\": \"condition\", \"lay_name\": \"" lay_name "\","       \
  "  \"synonyms\": [" synonyms "], \"summary\": \"S.\", \"symptoms\": [], \"clues\": \"C.\", \"urgent\": \"U.\"," \
  "  \"references\": [], \"checked\": \"x\" }"

/* Each rank, best first; equals in the order of names. */
static void
test_ranks (void)
{
  g_autoptr (SinewLibrary) library = support_load_text (
    "{ \"causes\": [" CAUSE ("scattered", "Gout", "Big toe", "\"foot pain\"") "," CAUSE ("in-synonym", "Myalgia", "Sore flesh", "\"muscle foot\"") "," CAUSE ("word", "A bad foot", "A", "") "," CAUSE ("start-b", "Foot drop", "B", "") "," CAUSE ("start-a", "Foot ache", "C", "") "," CAUSE ("synonym", "Pes", "D", "\"foot\"") "," CAUSE ("name", "Foot", "E", "") "] }");
  g_autoptr (SinewSearch) search = sinew_search_new (library);
  g_autofree char *foot = describe_first (search, "Foot", 9);
  g_autofree char *gout_foot = describe_first (search, "foot gout", 9);
  g_autofree char *bad = describe_first (search, "ba fo", 9);

  g_assert_cmpstr (foot, ==,
                   "cause/name | cause/synonym=foot | cause/start-a | cause/start-b | cause/word | "
                   "cause/scattered=foot pain | cause/in-synonym=muscle foot");
  g_assert_cmpstr (gout_foot, ==, "cause/scattered=foot pain");
  g_assert_cmpstr (bad, ==, "cause/word");
}

static void
add_words (GHashTable *words,
           const char *name)
{
  g_auto (GStrv) alternates = NULL;
  g_autoptr (GRegex) apostrophes = g_regex_new ("['’]", 0, 0, NULL);
  g_autofree char *plain = g_regex_replace_literal (apostrophes, name, -1, 0, "", 0, NULL);
  g_auto (GStrv) split = g_str_tokenize_and_fold (plain, "C", &alternates);

  for (guint i = 0; split[i]; i++)
    g_hash_table_add (words, g_strdup (split[i]));
  for (guint i = 0; alternates[i]; i++)
    g_hash_table_add (words, g_strdup (alternates[i]));
}

static void
add_members (GHashTable *words,
             JsonObject *record)
{
  static const char *const members[] = { "name", "lay_name", "symbol", "question", "title", "authors", "year", "publisher", "sign", "meaning", "synonyms", "words" };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JsonNode *node = json_object_get_member (record, members[i]);

      if (node == NULL)
        continue;
      if (JSON_NODE_HOLDS_VALUE (node))
        add_words (words, json_node_get_string (node));
      for (guint j = 0; JSON_NODE_HOLDS_ARRAY (node) && j < json_array_get_length (json_node_get_array (node)); j++)
        add_words (words, json_array_get_string_element (json_node_get_array (node), j));
    }
}

/* The words of the term that means the item, and of the condition of a symptom. */
static void
add_terms (GHashTable *words,
           JsonArray  *terms,
           JsonObject *record)
{
  const char *condition = json_object_get_string_member_with_default (record, "condition", "");

  for (guint i = 0; i < json_array_get_length (terms); i++)
    {
      JsonObject *term = json_array_get_object_element (terms, i);
      const char *id = json_object_get_string_member (term, "id");

      if (g_str_equal (id, json_object_get_string_member (record, "id")) || g_str_equal (id, condition))
        add_members (words, term);
    }
}

/* What the records on file say themselves: id → set of words. */
static GHashTable *
read_words (void)
{
  static const struct
  {
    const char *array;
    const char *kind;
    gboolean    has_terms;
  } kinds[] = {
    { "nutrients", "nutrient", TRUE },
    { "symptoms", "symptom", TRUE },
    { "causes", "cause", TRUE },
    { "articles", "guide", FALSE },
    { "references", "reference", FALSE },
    { "corrections", "correction", FALSE },
    { "red_flags", "red-flag", FALSE },
    { "faq", "faq", FALSE },
  };
  g_autoptr (JsonArray) terms = support_read_builtin ("terms");
  GHashTable *all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_hash_table_unref);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      JsonArray *records = support_read_builtin (kinds[i].array);

      for (guint j = 0; j < json_array_get_length (records); j++)
        {
          JsonObject *record = json_array_get_object_element (records, j);
          GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

          add_members (words, record);
          if (kinds[i].has_terms)
            add_terms (words, terms, record);
          g_hash_table_insert (all, g_strconcat (kinds[i].kind, "/", json_object_get_string_member (record, "id"), NULL), words);
        }
      json_array_unref (records);
    }

  return all;
}

static gboolean
has_beginning (GHashTable *words,
               const char *start)
{
  GHashTableIter iter;
  gpointer       word;

  g_hash_table_iter_init (&iter, words);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    {
      if (g_str_has_prefix (word, start))
        return TRUE;
    }

  return FALSE;
}

static void
assert_found (SinewSearch *search,
              GHashTable  *all,
              const char  *start)
{
  g_autoptr (GPtrArray) hits = sinew_search_find (search, start);
  g_autoptr (GHashTable) found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer       id;
  gpointer       words;
  guint          n_found = 0;

  for (guint i = 0; i < hits->len; i++)
    {
      SinewSearchHit *hit = g_ptr_array_index (hits, i);

      if (sinew_search_hit_get_item (hit) && sinew_search_hit_get_rank (hit) != SINEW_RANK_RELATED)
        g_hash_table_add (found, g_strconcat (sinew_search_hit_get_kind (hit), "/", sinew_search_hit_get_id (hit), NULL));
    }

  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, &id, &words))
    {
      gboolean is_expected = has_beginning (words, start);

      if (is_expected != g_hash_table_contains (found, id))
        g_error ("“%s”: %s", start, (char *)id);
      n_found += is_expected;
    }
  g_assert_cmpuint (n_found, ==, g_hash_table_size (found));
}

/* Whether a search by one word is to be compared: those that say of a reference
 * without a year that it is revised are ours, and a letter may belong to a number. */
static gboolean
is_plain (const char *start)
{
  static const char *const ours[] = { "r", "re", "i", "in", "p", "pl" };

  for (guint i = 0; start[i]; i++)
    {
      if (!g_ascii_isalpha (start[i]))
        return FALSE;
    }

  return *start != '\0' && !g_strv_contains (ours, start) && !g_str_has_prefix ("revised", start) && !g_str_has_prefix ("place", start);
}

/* Every beginning of every word in the data finds just what has such a word. */
static void
test_brute_force (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewSearch) search = sinew_search_new (library);
  g_autoptr (GHashTable) all = read_words ();
  g_autoptr (GHashTable) tried = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer       words;

  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, NULL, &words))
    {
      GHashTableIter word_iter;
      gpointer       word;

      g_hash_table_iter_init (&word_iter, words);
      while (g_hash_table_iter_next (&word_iter, &word, NULL))
        {
          for (guint length = 1; length <= MIN (strlen (word), 5); length++)
            {
              char *start = g_strndup (word, length);

              if (is_plain (start) && g_hash_table_add (tried, start))
                assert_found (search, all, start);
              else if (!is_plain (start))
                g_free (start);
            }
        }
    }
  g_assert_cmpuint (g_hash_table_size (tried), >, 1000);
}

/* What is best comes first, and the same question has the same answer. */
static void
test_order (void)
{
  static const char *const texts[] = { "m", "iron", "leg", "vitamin", "low blood", "a" };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewSearch) search = sinew_search_new (library);
  g_autoptr (SinewSearch) another = sinew_search_new (library);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) hits = sinew_search_find (search, texts[i]);
      g_autofree char *first = describe_first (search, texts[i], G_MAXUINT);
      g_autofree char *second = describe_first (another, texts[i], G_MAXUINT);
      SinewRank        last = SINEW_RANK_NAME;

      g_assert_cmpuint (hits->len, >=, 5);
      for (guint j = 0; j < hits->len; j++)
        {
          const char *kind = sinew_search_hit_get_kind (g_ptr_array_index (hits, j));
          SinewRank   rank = sinew_search_hit_get_rank (g_ptr_array_index (hits, j));

          if (g_str_equal (kind, "reference") || g_str_equal (kind, "correction") || g_str_equal (kind, "red-flag") ||
              g_str_equal (kind, "faq"))
            continue;
          g_assert_cmpint (rank, >=, last);
          last = rank;
        }
      g_assert_cmpstr (first, ==, second);
    }
}

/* Each hit can be opened. */
static void
test_places (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewSearch) search = sinew_search_new (library);
  g_autoptr (GPtrArray) flags = sinew_search_find (search, "swallowed iron");
  g_autoptr (GPtrArray) corrections = sinew_search_find (search, "spinach good source");
  g_autoptr (GPtrArray) all = sinew_search_find (search, "a");

  g_assert_cmpuint (flags->len, ==, 1);
  g_assert_cmpstr (sinew_search_hit_get_place (g_ptr_array_index (flags, 0)), ==, "doctor");
  g_assert_cmpuint (corrections->len, ==, 1);
  g_assert_cmpstr (sinew_search_hit_get_place (g_ptr_array_index (corrections, 0)), ==, "disagreements");
  for (guint i = 0; i < all->len; i++)
    {
      SinewSearchHit *hit = g_ptr_array_index (all, i);
      const char     *place = sinew_search_hit_get_place (hit);

      g_assert_true (sinew_place_exists (library, place));
      if (g_str_has_suffix (place, sinew_search_hit_get_id (hit)) && strchr (place, '/'))
        g_assert_true (sinew_library_lookup_kind_id (library, place) == sinew_search_hit_get_item (hit));
    }
}

static void
test_suggest (void)
{
  static const struct
  {
    const char *text;
    const char *suggestion;
  } cases[] = {
    { "magnesim", "magnesium" },
    { "Magnesuim", "magnesium" },
    { "crampz", "cramps" },
    { "iorn", "iron" },
    { "vitmin b1", "vitamin b1" },
    { "resless legs", "restless legs" },
    { "qwertyuiop", NULL },
    { "zz", NULL },
    { "", NULL },
  };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewSearch) search = sinew_search_new (library);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *suggestion = sinew_search_suggest (search, cases[i].text);

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpstr (suggestion, ==, cases[i].suggestion);
      if (suggestion)
        {
          g_autoptr (GPtrArray) hits = sinew_search_find (search, suggestion);

          g_assert_cmpuint (hits->len, >, 0);
        }
    }
}

/* No name is that long: what was pasted by mistake is not looked at word by word. */
static void
test_long (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewSearch) search = sinew_search_new (library);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GString) slips = g_string_new (NULL);
  g_autofree char *letters = g_strnfill (1000000, 'a');
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) of_letters = sinew_search_find (search, letters);

  for (guint i = 0; i < 50; i++)
    g_string_append (words, "magnesium ");
  hits = sinew_search_find (search, words->str);
  g_assert_cmpuint (hits->len, >, 0);

  for (guint i = 0; i < 100000; i++)
    {
      g_string_append (words, "magnesium ");
      g_string_append (slips, "magnesum ");
    }
  none = sinew_search_find (search, words->str);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (of_letters->len, ==, 0);
  g_assert_null (sinew_search_suggest (search, slips->str));
  g_assert_null (sinew_search_suggest (search, letters));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/builtin", test_builtin);
  g_test_add_func ("/search/ranks", test_ranks);
  g_test_add_func ("/search/brute-force", test_brute_force);
  g_test_add_func ("/search/order", test_order);
  g_test_add_func ("/search/places", test_places);
  g_test_add_func ("/search/suggest", test_suggest);
  g_test_add_func ("/search/long", test_long);

  return g_test_run ();
}
