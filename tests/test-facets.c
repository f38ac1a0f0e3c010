/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sinew-facets.h"
#include "support.h"

/* What facets say is compared with a second answer, from the list of the links
 * and with loops alone. */

typedef struct
{
  SinewLibrary *library;
  SinewFacets  *facets;
  GPtrArray    *nutrients;
  GPtrArray    *symptoms;
  gboolean     *is_linked; /* for each symptom, each nutrient */
  guint         n_obstacles;
  guint         n_ties;
  guint         n_hopeless;
} Oracle;

static GPtrArray *
list_items (SinewLibrary *library,
            SinewKind     kind)
{
  GListModel *model = sinew_library_get_items (library, kind);
  GPtrArray  *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (items, g_list_model_get_item (model, i));

  return items;
}

static guint
find_place (GPtrArray *items,
            SinewItem *item)
{
  guint place = G_MAXUINT;

  g_ptr_array_find (items, item, &place);

  return place;
}

static Oracle *
oracle_new (SinewLibrary *library)
{
  Oracle    *oracle = g_new0 (Oracle, 1);
  GPtrArray *links = sinew_library_get_links (library);

  oracle->library = library;
  oracle->facets = sinew_facets_new (library);
  oracle->nutrients = list_items (library, SINEW_KIND_NUTRIENT);
  oracle->symptoms = g_ptr_array_ref (sinew_facets_get_symptoms (oracle->facets));
  oracle->is_linked = g_new0 (gboolean, oracle->nutrients->len * oracle->symptoms->len);

  for (guint i = 0; i < links->len; i++)
    {
      guint nutrient = find_place (oracle->nutrients, sinew_link_get_source (g_ptr_array_index (links, i)));
      guint symptom = find_place (oracle->symptoms, sinew_link_get_sign (g_ptr_array_index (links, i)));

      if (nutrient != G_MAXUINT && symptom != G_MAXUINT)
        oracle->is_linked[symptom * oracle->nutrients->len + nutrient] = TRUE;
    }

  return oracle;
}

static void
oracle_free (Oracle *oracle)
{
  g_ptr_array_unref (oracle->nutrients);
  g_ptr_array_unref (oracle->symptoms);
  g_assert_finalize_object (oracle->facets);
  g_assert_finalize_object (oracle->library);
  g_free (oracle->is_linked);
  g_free (oracle);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Oracle, oracle_free)

/* Whether a nutrient remains when the symptoms at @ticked are. */
static gboolean
remains (Oracle  *oracle,
         guint    nutrient,
         GArray  *ticked,
         gboolean any)
{
  guint n_matched = 0;

  for (guint i = 0; i < ticked->len; i++)
    n_matched += oracle->is_linked[g_array_index (ticked, guint, i) * oracle->nutrients->len + nutrient];

  if (ticked->len == 0)
    return TRUE;

  return any ? n_matched > 0 : n_matched == ticked->len;
}

static guint
count (Oracle  *oracle,
       GArray  *ticked,
       gboolean any)
{
  guint n = 0;

  for (guint i = 0; i < oracle->nutrients->len; i++)
    n += remains (oracle, i, ticked, any);

  return n;
}

static gboolean
is_among (GArray *places,
          guint   place)
{
  for (guint i = 0; i < places->len; i++)
    {
      if (g_array_index (places, guint, i) == place)
        return TRUE;
    }

  return FALSE;
}

static void
assert_remaining (Oracle  *oracle,
                  GArray  *ticked,
                  gboolean any)
{
  g_assert_cmpuint (sinew_facets_count_ticked (oracle->facets), ==, ticked->len);
  g_assert_cmpuint (sinew_facets_count_remaining (oracle->facets), ==, count (oracle, ticked, any));

  for (guint i = 0; i < oracle->nutrients->len; i++)
    g_assert_cmpint (sinew_facets_contains (oracle->facets, g_ptr_array_index (oracle->nutrients, i)), ==,
                     remains (oracle, i, ticked, any));
}

/* The number beside a box is how long the list would be after ticking it. */
static void
assert_boxes (Oracle  *oracle,
              GArray  *ticked,
              gboolean any)
{
  for (guint i = 0; i < oracle->symptoms->len; i++)
    {
      SinewItem *symptom = g_ptr_array_index (oracle->symptoms, i);
      gboolean   is_ticked = is_among (ticked, i);
      guint      expected;

      if (!is_ticked)
        g_array_append_val (ticked, i);
      expected = count (oracle, ticked, any);
      if (!is_ticked)
        g_array_set_size (ticked, ticked->len - 1);

      g_assert_cmpint (sinew_facets_is_ticked (oracle->facets, symptom), ==, is_ticked);
      g_assert_cmpuint (sinew_facets_count_with (oracle->facets, symptom), ==, expected);
      g_assert_cmpint (sinew_facets_is_dim (oracle->facets, symptom), ==, !is_ticked && expected == 0);
    }
}

/* Only what is empty has an obstacle: the box whose removal brings most back. */
static void
assert_obstacle (Oracle  *oracle,
                 GArray  *ticked,
                 gboolean any)
{
  SinewItem *expected = NULL;
  guint      most = 0;
  guint      n_most = 0;
  guint      n_without = G_MAXUINT;

  for (guint i = 0; i < ticked->len && count (oracle, ticked, any) == 0; i++)
    {
      g_autoptr (GArray) others = g_array_copy (ticked);
      guint n;

      g_array_remove_index (others, i);
      n = count (oracle, others, any);
      n_most = n > most ? 1 : n_most + (n == most);
      if (n > most)
        expected = g_ptr_array_index (oracle->symptoms, g_array_index (ticked, guint, i));
      most = MAX (most, n);
    }

  g_assert_true (sinew_facets_find_obstacle (oracle->facets, &n_without) == expected);
  g_assert_cmpuint (n_without, ==, most);
  g_assert_true (sinew_facets_find_obstacle (oracle->facets, NULL) == expected);
  oracle->n_obstacles += expected != NULL;
  oracle->n_ties += expected != NULL && n_most > 1;
  oracle->n_hopeless += expected == NULL && count (oracle, ticked, any) == 0;
}

/* Ticks the symptoms at @ticked, which are in the order of the boxes. */
static void
assert_ticked (Oracle *oracle,
               GArray *ticked)
{
  g_autoptr (GPtrArray) symptoms = g_ptr_array_new ();

  for (guint i = 0; i < ticked->len; i++)
    g_ptr_array_add (symptoms, g_ptr_array_index (oracle->symptoms, g_array_index (ticked, guint, i)));
  sinew_facets_set_all_ticked (oracle->facets, symptoms);

  for (int any = FALSE; any <= TRUE; any++)
    {
      sinew_facets_set_match_any (oracle->facets, any);
      assert_remaining (oracle, ticked, any);
      assert_boxes (oracle, ticked, any);
      assert_obstacle (oracle, ticked, any);
    }
}

/* All sets of up to @n_more further boxes, from the place @first on. */
static void
assert_all_sets (Oracle *oracle,
                 GArray *ticked,
                 guint   first,
                 guint   n_more)
{
  assert_ticked (oracle, ticked);

  for (guint i = first; n_more > 0 && i < oracle->symptoms->len; i++)
    {
      g_array_append_val (ticked, i);
      assert_all_sets (oracle, ticked, i + 1, n_more - 1);
      g_array_set_size (ticked, ticked->len - 1);
    }
}

static void
test_triples (void)
{
  g_autoptr (Oracle) oracle = oracle_new (support_load_builtin ());
  g_autoptr (GArray) ticked = g_array_new (FALSE, FALSE, sizeof (guint));

  assert_all_sets (oracle, ticked, 0, 3);

  g_assert_cmpuint (oracle->n_obstacles, >, 0);
  g_assert_cmpuint (oracle->n_ties, >, 0);
}

/* Pairs one box at a time, in both orders, and back again. */
static void
test_one_by_one (void)
{
  g_autoptr (Oracle) oracle = oracle_new (support_load_builtin ());
  g_autoptr (GArray) ticked = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < oracle->symptoms->len; i++)
    for (guint j = 0; j < oracle->symptoms->len; j++)
      {
        if (i == j)
          continue;
        sinew_facets_set_ticked (oracle->facets, g_ptr_array_index (oracle->symptoms, i), TRUE);
        sinew_facets_set_ticked (oracle->facets, g_ptr_array_index (oracle->symptoms, j), TRUE);
        g_array_append_val (ticked, i);
        g_array_append_val (ticked, j);
        assert_remaining (oracle, ticked, FALSE);
        assert_boxes (oracle, ticked, FALSE);

        sinew_facets_set_ticked (oracle->facets, g_ptr_array_index (oracle->symptoms, i), FALSE);
        g_array_remove_index (ticked, 0);
        assert_remaining (oracle, ticked, FALSE);
        assert_boxes (oracle, ticked, FALSE);

        sinew_facets_set_ticked (oracle->facets, g_ptr_array_index (oracle->symptoms, j), FALSE);
        g_array_set_size (ticked, 0);
      }

  assert_ticked (oracle, ticked);
}

/* More nutrients than fit into one machine word, and just as many. */
static void
test_many_nutrients (void)
{
  static const guint numbers[] = { 1, 63, 64, 65, 70, 128, 130 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      const SupportSize size = { .n_nutrients = numbers[i], .n_symptoms = 9, .n_causes = 2, .n_claims = 48 * numbers[i] };
      g_autoptr (Oracle) oracle = oracle_new (support_load_made_up (&size));
      g_autoptr (GArray) ticked = g_array_new (FALSE, FALSE, sizeof (guint));

      g_assert_cmpuint (oracle->nutrients->len, ==, numbers[i]);
      assert_all_sets (oracle, ticked, 0, 3);
    }
}

#define RECORD(member) \
  "{ \"id\": \"" member "\", \"name\": \"" member "\", \"group\": \"other\", \"summary\": \"S.\", \"checked\": \"no\" }"
#define SYMPTOM(member) \
  "{ \"id\": \"" member "\", \"name\": \"" member "\", \"lay_name\": \"L\", \"group\": \"Legs\", \"summary\": \"S.\", \"checked\": \"no\" }"
#define TERM(member, kind) \
  "{ \"id\": \"" member "\", \"name\": \"" member "\", \"kind\": \"" kind "\" }"
#define CLAIM(id, subjects, objects)                                                                \
  "{ \"id\": \"" id "\", \"article\": \"a\", \"section\": \"s\", \"kind\": \"deficiency-symptom\"," \
  "  \"subjects\": [" subjects "], \"objects\": [" objects "], \"text\": \"T.\", \"place\": \"p\" }"

/* Symptoms p, q and r have nothing in common; r and s have. */
static const char disjoint[] =
  "{ \"articles\": [{ \"id\": \"a\", \"name\": \"A\", \"question\": \"A?\", \"answer\": \"A.\", \"topics\": [] }],"
  "  \"terms\": [" TERM ("k", "nutrient") "," TERM ("l", "nutrient") "," TERM ("m", "nutrient") "," TERM ("p", "symptom") "," TERM ("q", "symptom") "," TERM ("r", "symptom") "," TERM ("s", "symptom") "],"
                                                                                                                                                                                                        "  \"nutrients\": [" RECORD ("k") "," RECORD ("l") "," RECORD ("m") "],"
                                                                                                                                                                                                                                                                            "  \"symptoms\": [" SYMPTOM ("p") "," SYMPTOM ("q") "," SYMPTOM ("r") "," SYMPTOM ("s") "," SYMPTOM ("t") "],"
                                                                                                                                                                                                                                                                                                                                                                                      "  \"claims\": [" CLAIM ("a-1", "\"term/k\"", "\"term/p\"") "," CLAIM ("a-2", "\"term/l\"", "\"term/q\"") "," CLAIM ("a-3", "\"term/m\"", "\"term/r\", \"term/s\"") "] }";

static void
tick (SinewFacets *facets,
      const char  *ids)
{
  g_auto (GStrv) words = g_strsplit (ids, " ", -1);
  g_autoptr (GPtrArray) symptoms = g_ptr_array_new ();

  for (guint i = 0; words[i] && *words[i]; i++)
    {
      g_autofree char *kind_id = g_strconcat ("symptom/", words[i], NULL);

      g_ptr_array_add (symptoms, support_get (sinew_facets_get_library (facets), kind_id));
    }
  sinew_facets_set_all_ticked (facets, symptoms);
}

/* The ids of the nutrients that remain, in the order of their names. */
static char *
list_remaining (SinewFacets *facets)
{
  g_autoptr (GPtrArray) nutrients = list_items (sinew_facets_get_library (facets), SINEW_KIND_NUTRIENT);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < nutrients->len; i++)
    {
      if (sinew_facets_contains (facets, g_ptr_array_index (nutrients, i)))
        g_string_append_printf (ids, "%s%s", ids->len ? " " : "", sinew_item_get_id (g_ptr_array_index (nutrients, i)));
    }

  return g_string_free (ids, FALSE);
}

static void
test_hopeless (void)
{
  g_autoptr (Oracle) oracle = oracle_new (support_load_text (disjoint));
  g_autoptr (GArray) ticked = g_array_new (FALSE, FALSE, sizeof (guint));
  guint      n_without = G_MAXUINT;
  SinewItem *p = support_get (oracle->library, "symptom/p");

  assert_all_sets (oracle, ticked, 0, 4);
  g_assert_cmpuint (oracle->n_hopeless, ==, 3);
  g_assert_cmpuint (oracle->n_ties, >, 0);

  /* No single removal helps. */
  sinew_facets_set_match_any (oracle->facets, FALSE);
  tick (oracle->facets, "p q r");
  g_assert_null (sinew_facets_find_obstacle (oracle->facets, &n_without));
  g_assert_cmpuint (n_without, ==, 0);

  /* Either removal helps as much as the other: the first by name. */
  tick (oracle->facets, "q p");
  g_assert_true (sinew_facets_find_obstacle (oracle->facets, &n_without) == p);
  g_assert_cmpuint (n_without, ==, 1);
}

static void
test_known_results (void)
{
  static const struct
  {
    const char *symptoms;
    gboolean    any;
    const char *remaining;
  } cases[] = {
    { "muscle-cramps", FALSE, "calcium magnesium potassium vitamin-b12 vitamin-d" },
    { "muscle-cramps", TRUE, "calcium magnesium potassium vitamin-b12 vitamin-d" },
    { "muscle-cramps tingling", FALSE, "calcium magnesium potassium vitamin-b12" },
    { "muscle-cramps tingling", TRUE, "calcium magnesium potassium thiamin vitamin-b12 vitamin-d" },
    { "restless-legs", FALSE, "iron magnesium" },
  };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *remaining = NULL;

      sinew_facets_set_match_any (facets, cases[i].any);
      tick (facets, cases[i].symptoms);
      remaining = list_remaining (facets);
      g_assert_cmpstr (remaining, ==, cases[i].remaining);
    }
}

/* The boxes are the symptoms that have a link with a nutrient, by name. */
static void
test_boxes (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);
  g_autoptr (GPtrArray) symptoms = list_items (library, SINEW_KIND_SYMPTOM);
  g_autoptr (GPtrArray) nutrients = list_items (library, SINEW_KIND_NUTRIENT);
  GPtrArray *boxes = sinew_facets_get_symptoms (facets);
  guint      n = 0;

  for (guint i = 0; i < symptoms->len; i++)
    {
      SinewItem *symptom = g_ptr_array_index (symptoms, i);
      gboolean   is_linked = FALSE;

      for (guint j = 0; j < nutrients->len; j++)
        is_linked |= sinew_library_find_link (library, g_ptr_array_index (nutrients, j), symptom) != NULL;
      if (is_linked)
        g_assert_true (g_ptr_array_index (boxes, n++) == symptom);
    }

  g_assert_cmpuint (boxes->len, ==, n);
  g_assert_cmpuint (n, <, symptoms->len);
  g_assert_true (g_ptr_array_find (boxes, support_get (library, "symptom/restless-legs"), NULL));
  for (guint i = 1; i < boxes->len; i++)
    g_assert_cmpint (sinew_item_compare (g_ptr_array_index (boxes, i - 1), g_ptr_array_index (boxes, i)), <, 0);
}

typedef struct
{
  guint n_changed;
  guint n_ticked;
  guint n_remaining;
  guint n_match_any;
  guint seen_remaining;
} Signals;

static void
changed_cb (SinewFacets *facets,
            Signals     *signals)
{
  signals->n_changed++;
  signals->seen_remaining = sinew_facets_count_remaining (facets);
}

static void
notify_cb (SinewFacets *facets,
           GParamSpec  *pspec,
           Signals     *signals)
{
  if (g_str_equal (pspec->name, "n-ticked"))
    signals->n_ticked++;
  else if (g_str_equal (pspec->name, "n-remaining"))
    signals->n_remaining++;
  else if (g_str_equal (pspec->name, "match-any"))
    signals->n_match_any++;
}

static void
watch (SinewFacets *facets,
       Signals     *signals)
{
  g_signal_connect (facets, "changed", G_CALLBACK (changed_cb), signals);
  g_signal_connect (facets, "notify", G_CALLBACK (notify_cb), signals);
}

/* Asserts that there was one signal since the last call, or none. */
static void
assert_signals (SinewFacets *facets,
                Signals     *signals,
                guint        n_expected)
{
  guint n_ticked, n_remaining;

  g_object_get (facets, "n-ticked", &n_ticked, "n-remaining", &n_remaining, NULL);
  g_assert_cmpuint (n_ticked, ==, sinew_facets_count_ticked (facets));
  g_assert_cmpuint (n_remaining, ==, sinew_facets_count_remaining (facets));

  g_assert_cmpuint (signals->n_changed, ==, n_expected);
  g_assert_cmpuint (signals->n_ticked, ==, n_expected);
  g_assert_cmpuint (signals->n_remaining, ==, n_expected);
  if (n_expected)
    g_assert_cmpuint (signals->seen_remaining, ==, n_remaining);
  *signals = (Signals){ 0 };
}

static void
test_signals (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);
  SinewItem *cramps = support_get (library, "symptom/muscle-cramps");
  Signals    signals = { 0 };

  watch (facets, &signals);

  sinew_facets_set_ticked (facets, cramps, TRUE);
  assert_signals (facets, &signals, 1);
  sinew_facets_set_ticked (facets, cramps, TRUE);
  assert_signals (facets, &signals, 0);
  tick (facets, "muscle-cramps tingling numbness");
  assert_signals (facets, &signals, 1);
  tick (facets, "numbness muscle-cramps tingling");
  assert_signals (facets, &signals, 0);
  tick (facets, "");
  assert_signals (facets, &signals, 1);
  tick (facets, "");
  assert_signals (facets, &signals, 0);
  sinew_facets_set_ticked (facets, cramps, FALSE);
  assert_signals (facets, &signals, 0);
}

static void
test_match_any (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);
  Signals  signals = { 0 };
  gboolean match_any;

  tick (facets, "muscle-cramps tingling");
  watch (facets, &signals);

  g_assert_false (sinew_facets_get_match_any (facets));
  sinew_facets_set_match_any (facets, FALSE);
  g_assert_cmpuint (signals.n_match_any, ==, 0);
  assert_signals (facets, &signals, 0);

  sinew_facets_set_match_any (facets, TRUE);
  g_assert_cmpuint (signals.n_match_any, ==, 1);
  assert_signals (facets, &signals, 1);
  sinew_facets_set_match_any (facets, 2);
  g_assert_cmpuint (signals.n_match_any, ==, 0);
  assert_signals (facets, &signals, 0);

  g_object_set (facets, "match-any", FALSE, NULL);
  g_object_get (facets, "match-any", &match_any, NULL);
  g_assert_false (match_any);
  g_assert_cmpuint (signals.n_match_any, ==, 1);
  assert_signals (facets, &signals, 1);
}

/* A symptom without a link is no box: nothing happens to it. */
static void
test_symptom_without_link (void)
{
  g_autoptr (SinewLibrary) library = support_load_text (disjoint);
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);
  SinewItem *unlinked = support_get (library, "symptom/t");
  Signals    signals = { 0 };

  g_assert_false (g_ptr_array_find (sinew_facets_get_symptoms (facets), unlinked, NULL));

  watch (facets, &signals);
  sinew_facets_set_ticked (facets, unlinked, TRUE);
  tick (facets, "t");
  assert_signals (facets, &signals, 0);
  g_assert_false (sinew_facets_is_ticked (facets, unlinked));
  g_assert_cmpuint (sinew_facets_count_with (facets, unlinked), ==, 0);
  g_assert_cmpuint (sinew_facets_count_remaining (facets), ==, 3);

  tick (facets, "t p");
  assert_signals (facets, &signals, 1);
  g_assert_cmpuint (sinew_facets_count_ticked (facets), ==, 1);
}

/* Clear, and undo it: everything is as it was. */
static void
test_undo (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (GPtrArray) cleared = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autofree char *remaining_before = NULL;
  g_autofree char *remaining_after = NULL;

  tick (facets, "tingling muscle-cramps");
  before = sinew_facets_dup_ticked (facets);
  remaining_before = list_remaining (facets);
  g_assert_cmpuint (before->len, ==, 2);
  g_assert_cmpstr (sinew_item_get_id (g_ptr_array_index (before, 0)), ==, "muscle-cramps");
  g_assert_cmpstr (sinew_item_get_id (g_ptr_array_index (before, 1)), ==, "tingling");

  sinew_facets_set_all_ticked (facets, nothing);
  cleared = sinew_facets_dup_ticked (facets);
  g_assert_cmpuint (cleared->len, ==, 0);
  g_assert_cmpuint (before->len, ==, 2);
  g_assert_cmpuint (sinew_facets_count_remaining (facets), ==, sinew_library_count (library, SINEW_KIND_NUTRIENT));

  sinew_facets_set_all_ticked (facets, before);
  after = sinew_facets_dup_ticked (facets);
  remaining_after = list_remaining (facets);
  g_assert_cmpuint (after->len, ==, 2);
  g_assert_true (g_ptr_array_index (after, 0) == g_ptr_array_index (before, 0));
  g_assert_true (g_ptr_array_index (after, 1) == g_ptr_array_index (before, 1));
  g_assert_cmpstr (remaining_after, ==, remaining_before);
}

static gboolean
has_link_with_any (SinewLibrary *library,
                   SinewItem    *cause,
                   GPtrArray    *symptoms)
{
  GPtrArray *links = sinew_library_get_links (library);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);

      if (sinew_link_get_source (link) == cause && g_ptr_array_find (symptoms, sinew_link_get_sign (link), NULL))
        return TRUE;
    }

  return FALSE;
}

static guint
count_articles_with (SinewLibrary *library,
                     SinewItem    *cause,
                     GPtrArray    *symptoms)
{
  guint n = 0;

  for (guint i = 0; i < symptoms->len; i++)
    {
      SinewLink *link = sinew_library_find_link (library, cause, g_ptr_array_index (symptoms, i));

      /* (One symptom may stand there twice.) */
      if (link && (i == 0 || g_ptr_array_index (symptoms, i) != g_ptr_array_index (symptoms, 0)))
        n += sinew_link_count_articles (link);
    }

  return n;
}

/* Other causes remain where any ticked symptom is theirs, under “all” too. */
static void
test_causes (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);
  g_autoptr (GPtrArray) causes = list_items (library, SINEW_KIND_CAUSE);
  g_autoptr (GPtrArray) symptoms = g_ptr_array_new ();
  GPtrArray *boxes = sinew_facets_get_symptoms (facets);
  guint      n_matches = 0;
  guint      n_misses = 0;

  for (guint c = 0; c < causes->len; c++)
    g_assert_true (sinew_facets_matches_cause (facets, g_ptr_array_index (causes, c)));

  for (guint i = 0; i < boxes->len; i++)
    for (guint j = i; j < boxes->len; j++)
      {
        g_ptr_array_set_size (symptoms, 0);
        g_ptr_array_add (symptoms, g_ptr_array_index (boxes, i));
        g_ptr_array_add (symptoms, g_ptr_array_index (boxes, j));
        sinew_facets_set_all_ticked (facets, symptoms);
        sinew_facets_set_match_any (facets, (i + j) % 2);

        for (guint c = 0; c < causes->len; c++)
          {
            gboolean expected = has_link_with_any (library, g_ptr_array_index (causes, c), symptoms);

            g_assert_cmpint (sinew_facets_matches_cause (facets, g_ptr_array_index (causes, c)), ==, expected);
            g_assert_cmpuint (sinew_facets_count_articles (facets, g_ptr_array_index (causes, c)), ==,
                              count_articles_with (library, g_ptr_array_index (causes, c), symptoms));
            n_matches += expected;
            n_misses += !expected;
          }
      }

  g_assert_cmpuint (n_matches, >, 0);
  g_assert_cmpuint (n_misses, >, 0);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/facets/triples", test_triples);
  g_test_add_func ("/facets/one-by-one", test_one_by_one);
  g_test_add_func ("/facets/many-nutrients", test_many_nutrients);
  g_test_add_func ("/facets/hopeless", test_hopeless);
  g_test_add_func ("/facets/known-results", test_known_results);
  g_test_add_func ("/facets/boxes", test_boxes);
  g_test_add_func ("/facets/signals", test_signals);
  g_test_add_func ("/facets/match-any", test_match_any);
  g_test_add_func ("/facets/symptom-without-link", test_symptom_without_link);
  g_test_add_func ("/facets/undo", test_undo);
  g_test_add_func ("/facets/causes", test_causes);

  return g_test_run ();
}
