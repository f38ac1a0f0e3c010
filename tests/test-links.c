/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-symptom.h"
#include "support.h"

/* The links are counted here a second time, from the records as they stand in
 * the files and with strings alone, and then compared with the library's. */

typedef struct
{
  SinewLibrary *library;
  JsonArray    *articles;
  JsonArray    *claims;
  JsonArray    *nutrients;
  JsonArray    *symptoms;
  JsonArray    *causes;
  JsonArray    *evidence;
  JsonArray    *corrections;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->library = support_load_builtin ();
  fixture->articles = support_read_builtin ("articles");
  fixture->claims = support_read_builtin ("claims");
  fixture->nutrients = support_read_builtin ("nutrients");
  fixture->symptoms = support_read_builtin ("symptoms");
  fixture->causes = support_read_builtin ("causes");
  fixture->evidence = support_read_builtin ("evidence");
  fixture->corrections = support_read_builtin ("corrections");
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->library);
  json_array_unref (fixture->articles);
  json_array_unref (fixture->claims);
  json_array_unref (fixture->nutrients);
  json_array_unref (fixture->symptoms);
  json_array_unref (fixture->causes);
  json_array_unref (fixture->evidence);
  json_array_unref (fixture->corrections);
}

static const char *
get_text (JsonObject *record,
          const char *member)
{
  return json_object_get_string_member_with_default (record, member, "");
}

/* Returns the record whose @member is @text. */
static JsonObject *
find_record (JsonArray  *records,
             const char *member,
             const char *text)
{
  for (guint i = 0; i < json_array_get_length (records); i++)
    {
      JsonObject *record = json_array_get_object_element (records, i);

      if (g_str_equal (get_text (record, member), text))
        return record;
    }

  return NULL;
}

/* What a subject means. */
static char *
get_source (Fixture    *fixture,
            const char *mention)
{
  const char *id = g_str_has_prefix (mention, "term/") ? mention + strlen ("term/") : "no-term";

  if (find_record (fixture->nutrients, "id", id))
    return g_strconcat ("nutrient/", id, NULL);
  if (find_record (fixture->causes, "id", id) && !find_record (fixture->symptoms, "id", id))
    return g_strconcat ("cause/", id, NULL);

  return NULL;
}

/* What an object means. */
static char *
get_sign (Fixture    *fixture,
          const char *mention)
{
  const char *id = g_str_has_prefix (mention, "term/") ? mention + strlen ("term/") : "no-term";
  JsonObject *named = find_record (fixture->symptoms, "condition", id);

  if (named)
    return g_strconcat ("symptom/", get_text (named, "id"), NULL);
  if (find_record (fixture->symptoms, "id", id))
    return g_strconcat ("symptom/", id, NULL);
  if (find_record (fixture->causes, "id", id))
    return g_strconcat ("cause/", id, NULL);

  return NULL;
}

static gboolean
is_linking (JsonObject *claim,
            const char *source,
            const char *sign)
{
  const char *kind = get_text (claim, "kind");

  if (g_str_equal (get_text (claim, "hedge"), "denied"))
    return FALSE;
  if (g_str_has_prefix (source, "nutrient/"))
    return g_str_equal (kind, "deficiency-symptom");

  return g_str_has_prefix (sign, "symptom/") && (g_str_equal (kind, "other-cause") || g_str_equal (kind, "condition"));
}

/* Lists “SOURCE SIGN CLAIM” of all claims that link. */
static GPtrArray *
list_claims (Fixture    *fixture,
             const char *source_prefix)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < json_array_get_length (fixture->claims); i++)
    {
      JsonObject *claim = json_array_get_object_element (fixture->claims, i);
      JsonArray  *subjects = json_object_get_array_member (claim, "subjects");
      JsonArray  *objects = json_object_get_array_member (claim, "objects");

      for (guint s = 0; s < json_array_get_length (subjects); s++)
        for (guint o = 0; o < json_array_get_length (objects); o++)
          {
            g_autofree char *source = get_source (fixture, json_array_get_string_element (subjects, s));
            g_autofree char *sign = get_sign (fixture, json_array_get_string_element (objects, o));

            if (source && sign && g_str_has_prefix (source, source_prefix) && is_linking (claim, source, sign))
              g_ptr_array_add (lines, g_strdup_printf ("%s %s %s", source, sign, get_text (claim, "id")));
          }
    }

  return lines;
}

/* Lists “SOURCE SIGN” of the symptoms that the causes' records have. */
static GPtrArray *
list_symptoms_of_causes (Fixture *fixture)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < json_array_get_length (fixture->causes); i++)
    {
      JsonObject *cause = json_array_get_object_element (fixture->causes, i);
      JsonArray  *symptoms = json_object_get_array_member (cause, "symptoms");

      for (guint s = 0; s < json_array_get_length (symptoms); s++)
        g_ptr_array_add (lines, g_strdup_printf ("cause/%s symptom/%s", get_text (cause, "id"),
                                                 json_array_get_string_element (symptoms, s)));
    }

  return lines;
}

static char *
describe_link (SinewLink *link)
{
  g_autofree char *source = sinew_item_dup_kind_id (sinew_link_get_source (link));
  g_autofree char *sign = sinew_item_dup_kind_id (sinew_link_get_sign (link));

  return g_strconcat (source, " ", sign, NULL);
}

/* Lists “SOURCE SIGN CLAIM” of the library's links. */
static GPtrArray *
list_claims_of_links (SinewLibrary *library,
                      const char   *source_prefix)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *links = sinew_library_get_links (library);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink       *link = g_ptr_array_index (links, i);
      GPtrArray       *claims = sinew_link_get_claims (link);
      g_autofree char *ends = describe_link (link);

      for (guint j = 0; j < claims->len && g_str_has_prefix (ends, source_prefix); j++)
        g_ptr_array_add (lines, g_strdup_printf ("%s %s", ends, sinew_item_get_id (g_ptr_array_index (claims, j))));
    }

  return lines;
}

/* Lists “SOURCE SIGN” of the library's links. */
static GPtrArray *
list_links (SinewLibrary *library,
            const char   *source_prefix)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *links = sinew_library_get_links (library);

  for (guint i = 0; i < links->len; i++)
    {
      g_autofree char *ends = describe_link (g_ptr_array_index (links, i));

      if (g_str_has_prefix (ends, source_prefix))
        g_ptr_array_add (lines, g_steal_pointer (&ends));
    }

  return lines;
}

/* The lines without their last word, each once. */
static GPtrArray *
cut_last_words (GPtrArray *lines)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *cut = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < lines->len; i++)
    {
      const char      *line = g_ptr_array_index (lines, i);
      g_autofree char *start = g_strndup (line, strrchr (line, ' ') - line);

      if (g_hash_table_contains (known, start))
        continue;
      g_hash_table_add (known, start);
      g_ptr_array_add (cut, g_steal_pointer (&start));
    }

  return cut;
}

static void
test_nutrients (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GPtrArray) expected = list_claims (fixture, "nutrient/");
  g_autoptr (GPtrArray) expected_pairs = cut_last_words (expected);
  g_autoptr (GPtrArray) actual = list_claims_of_links (fixture->library, "nutrient/");
  g_autoptr (GPtrArray) actual_pairs = list_links (fixture->library, "nutrient/");

  g_assert_cmpuint (expected->len, ==, 204);
  g_assert_cmpuint (expected_pairs->len, ==, 70);
  support_assert_lines (actual, expected);
  support_assert_lines (actual_pairs, expected_pairs);
}

static void
test_causes (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GPtrArray) expected = list_claims (fixture, "cause/");
  g_autoptr (GPtrArray) expected_pairs = list_symptoms_of_causes (fixture);
  g_autoptr (GPtrArray) claimed_pairs = cut_last_words (expected);
  g_autoptr (GPtrArray) actual = list_claims_of_links (fixture->library, "cause/");
  g_autoptr (GPtrArray) actual_pairs = list_links (fixture->library, "cause/");

  for (guint i = 0; i < claimed_pairs->len; i++)
    {
      const char *pair = g_ptr_array_index (claimed_pairs, i);

      if (!g_ptr_array_find_with_equal_func (expected_pairs, pair, g_str_equal, NULL))
        g_ptr_array_add (expected_pairs, g_strdup (pair));
    }

  support_assert_lines (actual, expected);
  support_assert_lines (actual_pairs, expected_pairs);
}

static void
test_sources (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GPtrArray) all = list_links (fixture->library, "");
  g_autoptr (GPtrArray) of_nutrients = list_links (fixture->library, "nutrient/");
  g_autoptr (GPtrArray) of_causes = list_links (fixture->library, "cause/");

  g_assert_cmpuint (all->len, ==, of_nutrients->len + of_causes->len);
}

static void
test_articles (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GPtrArray) claimed = list_claims (fixture, "");
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) actual = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *links = sinew_library_get_links (fixture->library);

  for (guint i = 0; i < claimed->len; i++)
    {
      char            *line = g_ptr_array_index (claimed, i);
      const char      *claim = strrchr (line, ' ') + 1;
      g_autofree char *ends = g_strndup (line, claim - line);
      g_autofree char *with_article = g_strconcat (ends, get_text (find_record (fixture->claims, "id", claim), "article"), NULL);

      if (!g_ptr_array_find_with_equal_func (expected, with_article, g_str_equal, NULL))
        g_ptr_array_add (expected, g_steal_pointer (&with_article));
    }

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink       *link = g_ptr_array_index (links, i);
      GPtrArray       *articles = sinew_link_get_articles (link);
      g_autofree char *ends = describe_link (link);

      g_assert_cmpuint (articles->len, ==, sinew_link_count_articles (link));
      for (guint j = 0; j < articles->len; j++)
        g_ptr_array_add (actual, g_strconcat (ends, " ", g_ptr_array_index (articles, j), NULL));
    }

  support_assert_lines (actual, expected);
}

static void
test_known_counts (Fixture      *fixture,
                   gconstpointer data)
{
  static const struct
  {
    const char *source;
    const char *sign;
    guint       n_articles;
  } cases[] = {
    { "nutrient/magnesium", "symptom/muscle-cramps", 5 },
    { "nutrient/iron", "symptom/restless-legs", 2 },
    { "nutrient/thiamin", "symptom/tingling", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SinewLink *link = sinew_library_find_link (fixture->library, support_get (fixture->library, cases[i].source),
                                                 support_get (fixture->library, cases[i].sign));

      g_assert_nonnull (link);
      g_assert_cmpuint (sinew_link_count_articles (link), ==, cases[i].n_articles);
    }

  g_assert_null (sinew_library_find_link (fixture->library, support_get (fixture->library, "nutrient/protein"),
                                          support_get (fixture->library, "symptom/tetany")));
}

static void
test_denied (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GPtrArray) lines = list_claims_of_links (fixture->library, "");
  guint n_denied = 0;

  for (guint i = 0; i < json_array_get_length (fixture->claims); i++)
    {
      JsonObject      *claim = json_array_get_object_element (fixture->claims, i);
      g_autofree char *end = g_strconcat (" ", get_text (claim, "id"), NULL);

      if (!g_str_equal (get_text (claim, "hedge"), "denied"))
        continue;
      n_denied++;
      for (guint j = 0; j < lines->len; j++)
        g_assert_false (g_str_has_suffix (g_ptr_array_index (lines, j), end));
    }

  g_assert_cmpuint (n_denied, ==, 3);
}

static void
test_restless_legs (Fixture      *fixture,
                    gconstpointer data)
{
  SinewItem *symptom = support_get (fixture->library, "symptom/restless-legs");
  SinewItem *condition = support_get (fixture->library, "cause/restless-legs-syndrome");
  GPtrArray *links = sinew_library_get_links (fixture->library);
  guint      n_links = 0;

  g_assert_true (sinew_library_find_item_of_term (fixture->library, "term/restless-legs-syndrome") == condition);
  g_assert_true (sinew_library_find_sign_of_term (fixture->library, "term/restless-legs-syndrome") == symptom);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);
      GPtrArray *claims = sinew_link_get_claims (link);

      g_assert_true (sinew_link_get_sign (link) != condition);
      if (sinew_link_get_sign (link) != symptom)
        continue;

      n_links++;
      for (guint j = 0; j < claims->len; j++)
        g_assert_true (g_strv_contains (sinew_claim_get_objects (g_ptr_array_index (claims, j)), "term/restless-legs-syndrome"));
    }

  g_assert_cmpuint (n_links, >, 0);
}

static void
test_evidence (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GPtrArray) actual = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) claimed = list_claims (fixture, "nutrient/");
  g_autoptr (GPtrArray) pairs = cut_last_words (claimed);
  GPtrArray *links = sinew_library_get_links (fixture->library);

  for (guint i = 0; i < json_array_get_length (fixture->evidence); i++)
    {
      JsonObject      *evidence = json_array_get_object_element (fixture->evidence, i);
      g_autofree char *ends = g_strdup_printf ("nutrient/%s %s", get_text (evidence, "nutrient"), get_text (evidence, "sign"));

      if (g_ptr_array_find_with_equal_func (pairs, ends, g_str_equal, NULL))
        g_ptr_array_add (expected, g_strdup_printf ("%s %s", ends, get_text (evidence, "id")));
    }

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink       *link = g_ptr_array_index (links, i);
      g_autofree char *ends = describe_link (link);

      if (sinew_link_get_evidence (link))
        g_ptr_array_add (actual, g_strdup_printf ("%s %s", ends, sinew_item_get_id (SINEW_ITEM (sinew_link_get_evidence (link)))));
    }

  g_assert_cmpuint (expected->len, ==, 70);
  support_assert_lines (actual, expected);
}

/* Each link stands at both of its ends, in order, and nowhere else. */
static void
test_ends (Fixture      *fixture,
           gconstpointer data)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE };
  guint                  n_ends = 0;

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      GListModel *items = sinew_library_get_items (fixture->library, kinds[k]);

      for (guint i = 0; i < g_list_model_get_n_items (items); i++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
          GPtrArray *links = sinew_library_get_links_of (fixture->library, item);
          guint      most = G_MAXUINT;

          for (guint j = 0; j < links->len; j++)
            {
              SinewLink *link = g_ptr_array_index (links, j);

              g_assert_true (sinew_link_get_source (link) == item || sinew_link_get_sign (link) == item);
              g_assert_true (sinew_library_find_link (fixture->library, sinew_link_get_source (link), sinew_link_get_sign (link)) == link);
              g_assert_cmpuint (sinew_link_count_articles (link), <=, most);
              most = sinew_link_count_articles (link);
            }
          n_ends += links->len;
        }
    }

  g_assert_cmpuint (n_ends, ==, 2 * sinew_library_get_links (fixture->library)->len);
}

/* Equal numbers of articles are in the order of the names. */
static void
test_order (Fixture      *fixture,
            gconstpointer data)
{
  SinewItem *magnesium = support_get (fixture->library, "nutrient/magnesium");
  SinewItem *cramps = support_get (fixture->library, "symptom/muscle-cramps");
  GPtrArray *of_magnesium = sinew_library_get_links_of (fixture->library, magnesium);
  GPtrArray *of_cramps = sinew_library_get_links_of (fixture->library, cramps);

  g_assert_cmpuint (of_magnesium->len, >, 5);
  for (guint i = 1; i < of_magnesium->len; i++)
    {
      SinewLink *a = g_ptr_array_index (of_magnesium, i - 1);
      SinewLink *b = g_ptr_array_index (of_magnesium, i);

      if (sinew_link_count_articles (a) == sinew_link_count_articles (b))
        g_assert_cmpint (sinew_item_compare (sinew_link_get_sign (a), sinew_link_get_sign (b)), <, 0);
    }

  g_assert_cmpuint (of_cramps->len, >, 5);
  for (guint i = 1; i < of_cramps->len; i++)
    {
      SinewLink *a = g_ptr_array_index (of_cramps, i - 1);
      SinewLink *b = g_ptr_array_index (of_cramps, i);

      if (sinew_link_count_articles (a) == sinew_link_count_articles (b))
        g_assert_cmpint (sinew_item_compare (sinew_link_get_source (a), sinew_link_get_source (b)), <, 0);
    }
}

static gboolean
mentions (JsonObject *claim,
          const char *member,
          const char *mention)
{
  JsonArray *mentioned = json_object_get_array_member (claim, member);

  for (guint i = 0; i < json_array_get_length (mentioned); i++)
    {
      if (g_str_equal (json_array_get_string_element (mentioned, i), mention))
        return TRUE;
    }

  return FALSE;
}

static guint
get_place_of_article (Fixture    *fixture,
                      SinewClaim *claim)
{
  guint place = 0;

  while (!g_str_equal (get_text (json_array_get_object_element (fixture->articles, place), "id"), sinew_claim_get_article (claim)))
    place++;

  return place;
}

/* Claims are in the order of the articles and, in each, of their numbers,
 * whatever file they stand in. */
static void
assert_in_order (Fixture   *fixture,
                 GPtrArray *claims)
{
  for (guint i = 1; i < claims->len; i++)
    {
      SinewClaim *a = g_ptr_array_index (claims, i - 1);
      SinewClaim *b = g_ptr_array_index (claims, i);

      g_assert_cmpuint (get_place_of_article (fixture, a), <=, get_place_of_article (fixture, b));
      if (g_str_equal (sinew_claim_get_article (a), sinew_claim_get_article (b)))
        g_assert_cmpint (strcmp (sinew_item_get_id (SINEW_ITEM (a)), sinew_item_get_id (SINEW_ITEM (b))), <, 0);
    }
}

/* The claims that have an item as a subject or an object, each once, by article
 * and number. */
static void
assert_claims_on (Fixture    *fixture,
                  const char *kind_id)
{
  SinewItem       *item = support_get (fixture->library, kind_id);
  GPtrArray       *claims = sinew_library_get_claims_on (fixture->library, item);
  const char      *named = SINEW_IS_SYMPTOM (item) ? sinew_symptom_get_condition (SINEW_SYMPTOM (item)) : NULL;
  g_autofree char *term = g_strconcat ("term/", sinew_item_get_id (item), NULL);
  g_autofree char *condition = named ? g_strconcat ("term/", named, NULL) : g_strdup (term);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) actual = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < json_array_get_length (fixture->claims); i++)
    {
      JsonObject *claim = json_array_get_object_element (fixture->claims, i);

      if (mentions (claim, "subjects", term) || mentions (claim, "objects", term) ||
          mentions (claim, "subjects", condition) || mentions (claim, "objects", condition))
        g_ptr_array_add (expected, g_strdup (get_text (claim, "id")));
    }
  for (guint i = 0; i < claims->len; i++)
    g_ptr_array_add (actual, g_strdup (sinew_item_get_id (g_ptr_array_index (claims, i))));

  assert_in_order (fixture, claims);
  if (expected->len + actual->len > 0)
    support_assert_lines (actual, expected);
}

static void
test_claims_on (Fixture      *fixture,
                gconstpointer data)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE };

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      GListModel *items = sinew_library_get_items (fixture->library, kinds[k]);

      for (guint i = 0; i < g_list_model_get_n_items (items); i++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
          g_autofree char *kind_id = sinew_item_dup_kind_id (item);

          assert_claims_on (fixture, kind_id);
        }
    }
}

static void
test_corrections (Fixture      *fixture,
                  gconstpointer data)
{
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) actual = g_ptr_array_new_with_free_func (g_free);
  GListModel *claims = sinew_library_get_items (fixture->library, SINEW_KIND_CLAIM);

  for (guint i = 0; i < json_array_get_length (fixture->corrections); i++)
    {
      JsonObject *correction = json_array_get_object_element (fixture->corrections, i);
      JsonArray  *ids = json_object_get_array_member (correction, "claims");

      for (guint j = 0; j < json_array_get_length (ids); j++)
        g_ptr_array_add (expected, g_strdup_printf ("%s %s", json_array_get_string_element (ids, j), get_text (correction, "id")));
    }

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);
      GPtrArray *corrections = sinew_library_get_corrections_of (fixture->library, claim);

      for (guint j = 0; j < corrections->len; j++)
        g_ptr_array_add (actual, g_strdup_printf ("%s %s", sinew_item_get_id (SINEW_ITEM (claim)),
                                                  sinew_item_get_id (g_ptr_array_index (corrections, j))));
    }

  support_assert_lines (actual, expected);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/links/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("nutrients", test_nutrients);
  ADD ("causes", test_causes);
  ADD ("sources", test_sources);
  ADD ("articles", test_articles);
  ADD ("known-counts", test_known_counts);
  ADD ("denied", test_denied);
  ADD ("restless-legs", test_restless_legs);
  ADD ("evidence", test_evidence);
  ADD ("ends", test_ends);
  ADD ("order", test_order);
  ADD ("claims-on", test_claims_on);
  ADD ("corrections", test_corrections);

  return g_test_run ();
}
