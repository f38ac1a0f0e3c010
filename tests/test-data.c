/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-clinical.h"
#include "sinew-evidence.h"
#include "sinew-faq.h"
#include "sinew-red-flag.h"
#include "sinew-symptom.h"
#include "sinew-term.h"
#include "support.h"

/* What holds of the data that Sinew ships, beyond what the loader asks of any
 * pack. */

static const struct
{
  const char *array;
  SinewKind   kind;
  guint       n_records;
  const char *id_pattern;
} arrays[] = {
  { "articles", SINEW_KIND_GUIDE, 5, "^[a-z]+-[a-z]+$" },
  { "terms", SINEW_KIND_TERM, 148, NULL },
  { "claims", SINEW_KIND_CLAIM, 821, "^[a-z]+-[a-z]+-[0-9]{3}$" },
  { "nutrients", SINEW_KIND_NUTRIENT, 16, NULL },
  { "symptoms", SINEW_KIND_SYMPTOM, 31, NULL },
  { "causes", SINEW_KIND_CAUSE, 76, NULL },
  { "evidence", SINEW_KIND_EVIDENCE, 70, "^e-[0-9]{3}$" },
  { "corrections", SINEW_KIND_CORRECTION, 48, "^d-[0-9]{2}$" },
  { "red_flags", SINEW_KIND_RED_FLAG, 43, "^rf-[0-9]{2}$" },
  { "clinical", SINEW_KIND_CLINICAL, 12, NULL },
  { "questions", SINEW_KIND_QUESTION, 7, "^q-[0-9]{2}$" },
  { "faq", SINEW_KIND_FAQ, 30, "^[a-z]+-[a-z]+-[1-9]$" },
  { "references", SINEW_KIND_REFERENCE, 118, NULL },
};

typedef struct
{
  SinewLibrary *library;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->library = support_load_builtin ();
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->library);
}

/* Says whether a text is right; @member is the member that it stands in, or is
 * listed in. */
typedef gboolean (*TextFunc) (const char *array,
                              const char *member,
                              const char *text);

/* Returns how many texts below @node are not right. */
static guint
check_node (JsonNode   *node,
            const char *array,
            const char *member,
            TextFunc    func)
{
  guint          n = 0;
  JsonObjectIter iter;
  const char    *name;
  JsonNode      *child;

  if (JSON_NODE_HOLDS_VALUE (node))
    {
      if (func (array, member, json_node_get_string (node)))
        return 0;
      g_test_message ("%s: %s: %s", array, member, json_node_get_string (node));
      return 1;
    }

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
        n += check_node (json_array_get_element (json_node_get_array (node), i), array, member, func);
    }
  else
    {
      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, &name, &child))
        n += check_node (child, array, name, func);
    }

  return n;
}

/* Shows every text of the data that is not right. */
static void
assert_texts (TextFunc func)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    {
      g_autoptr (JsonArray) records = support_read_builtin (arrays[i].array);

      for (guint j = 0; j < json_array_get_length (records); j++)
        n += check_node (json_array_get_element (records, j), arrays[i].array, "", func);
    }

  g_assert_cmpuint (n, ==, 0);
}

static gboolean
is_matching (const char *pattern,
             const char *text)
{
  return g_regex_match_simple (pattern, text, G_REGEX_CASELESS, 0);
}

static void
test_counts (Fixture      *fixture,
             gconstpointer data)
{
  static const struct
  {
    const char *article;
    guint       n_claims;
  } cases[] = {
    { "stiff-legs", 129 },
    { "hard-muscles", 125 },
    { "sore-legs", 128 },
    { "tight-hamstrings", 233 },
    { "heavy-legs", 206 },
  };
  g_autoptr (JsonArray) claims = support_read_builtin ("claims");

  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    {
      g_autoptr (JsonArray) records = support_read_builtin (arrays[i].array);

      g_assert_cmpuint (json_array_get_length (records), ==, arrays[i].n_records);
      g_assert_cmpuint (sinew_library_count (fixture->library, arrays[i].kind), ==, arrays[i].n_records);
    }

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n = 0;

      for (guint j = 0; j < json_array_get_length (claims); j++)
        n += g_str_equal (json_object_get_string_member (json_array_get_object_element (claims, j), "article"), cases[i].article);
      g_assert_cmpuint (n, ==, cases[i].n_claims);
    }
}

static void
test_ids (Fixture      *fixture,
          gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    {
      g_autoptr (JsonArray) records = support_read_builtin (arrays[i].array);
      g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint j = 0; j < json_array_get_length (records); j++)
        {
          const char *id = json_object_get_string_member (json_array_get_object_element (records, j), "id");

          g_assert_true (g_hash_table_add (ids, (gpointer)id));
          g_assert_true (g_regex_match_simple (arrays[i].id_pattern ? arrays[i].id_pattern : "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", id, 0, 0));
        }
    }
}

/* A claim’s id is that of its article and a number, without a gap. */
static void
test_ids_of_claims (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  GListModel *claims = sinew_library_get_items (fixture->library, SINEW_KIND_CLAIM);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);
      const char *article = sinew_claim_get_article (claim);
      const char *id = sinew_item_get_id (SINEW_ITEM (claim));
      guint       number = g_ascii_strtoull (strrchr (id, '-') + 1, NULL, 10);
      guint       most = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, article));

      g_assert_true (g_str_has_prefix (id, article));
      g_assert_cmpuint (strlen (id), ==, strlen (article) + strlen ("-000"));
      g_hash_table_insert (numbers, (gpointer)article, GUINT_TO_POINTER (MAX (number, most)));
    }

  for (guint i = 0; i < sinew_library_count (fixture->library, SINEW_KIND_GUIDE); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (sinew_library_get_items (fixture->library, SINEW_KIND_GUIDE), i);
      const char *id = sinew_item_get_id (guide);
      guint       n = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, id));

      for (guint number = 1; number <= n; number++)
        {
          g_autofree char *claim = g_strdup_printf ("%s-%03u", id, number);

          g_assert_nonnull (sinew_library_lookup (fixture->library, SINEW_KIND_CLAIM, claim));
        }
    }
}

static gboolean
is_plain_letter (gunichar letter)
{
  return g_unichar_isprint (letter) && g_unichar_type (letter) != G_UNICODE_FORMAT &&
         (letter == ' ' || !g_unichar_isspace (letter));
}

/* Composed, printable and without a direction of its own; single spaces. */
static gboolean
has_plain_characters (const char *array,
                      const char *member,
                      const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFC);

  for (const char *c = text; *c; c = g_utf8_next_char (c))
    {
      if (!is_plain_letter (g_utf8_get_char (c)))
        return FALSE;
    }

  return g_str_equal (composed, text) && !is_matching ("^ |  | $", text);
}

/* “words” are as the articles write them, in straight quotes. */
static gboolean
has_typographic_quotes (const char *array,
                        const char *member,
                        const char *text)
{
  return g_str_equal (member, "words") || strpbrk (text, "\"'`") == NULL;
}

/* A word that cannot be broken would push a narrow page apart. */
static gboolean
has_usual_lengths (const char *array,
                   const char *member,
                   const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " -/", -1);

  for (guint i = 0; words[i] && !g_str_equal (member, "url") && !g_str_equal (member, "doi"); i++)
    {
      if (g_utf8_strlen (words[i], -1) > 32)
        return FALSE;
    }

  return g_utf8_strlen (text, -1) <= 800;
}

/* The program’s English is American; synonyms and titles are as they are. */
static gboolean
has_american_spelling (const char *array,
                       const char *member,
                       const char *text)
{
  static const char british[] =
    "\\b(colour|fibre|haem[ao]|anaem|oedem|diarrhoea|oesoph|tumour|behaviour|favour|labour|programme|practis|organis|recognis|"
    "ageing|grey|sulph|aluminium|foet|leukaem|ischaem|orthopaed|neighbour|odour|judgement|whilst|amongst|analys(e|ed|ing)\\b)|"
    "litre|metre|(kal|natr|calc|magnes|glyc)aem";

  return g_str_equal (array, "references") || g_str_equal (member, "synonyms") || g_str_equal (member, "words") ||
         !is_matching (british, text);
}

/* What is displayed does not advise, and tells nobody what they have. */
static gboolean
has_no_advice (const char *array,
               const char *member,
               const char *text)
{
  gboolean is_terse = g_str_equal (array, "clinical") || g_str_equal (array, "questions");

  if (is_terse && !g_str_equal (member, "checked") && is_matching ("\\b(should|must|need|needs|take|takes|avoid (it|this)|do not)\\b", text))
    return FALSE;

  return g_str_equal (array, "references") || !is_matching ("\\b(you|your|take this)\\b", text);
}

/* What a record rests on begins with one of these words. */
static gboolean
has_known_basis (const char *array,
                 const char *member,
                 const char *text)
{
  return !g_str_equal (member, "checked") || is_matching ("^(general knowledge|stored pages?|source named|source page|this data)\\b", text);
}

static gboolean
has_sound_address (const char *array,
                   const char *member,
                   const char *text)
{
  if (g_str_equal (member, "doi"))
    return is_matching ("^10\\.[0-9]{4,9}/[-._;()/:a-z0-9<>]+[a-z0-9)>]$", text);
  if (g_str_equal (member, "url"))
    return is_matching ("^https://[a-z0-9.-]+\\.[a-z]+/[^ <>\"]*$", text) && g_uri_is_valid (text, G_URI_FLAGS_NONE, NULL);
  if (g_str_equal (member, "pmid"))
    return is_matching ("^[1-9][0-9]{4,7}$", text);
  if (g_str_equal (member, "year"))
    return is_matching ("^(19|20)[0-9][0-9]$", text);

  return TRUE;
}

static void
test_texts (gconstpointer check)
{
  assert_texts ((TextFunc)check);
}

/* One plain sentence of at most twenty words. */
static void
test_claims_are_sentences (Fixture      *fixture,
                           gconstpointer data)
{
  GListModel *claims = sinew_library_get_items (fixture->library, SINEW_KIND_CLAIM);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewItem) claim = g_list_model_get_item (claims, i);
      const char *text = sinew_item_get_name (claim);
      g_auto (GStrv) words = g_strsplit (text, " ", -1);

      g_assert_true (g_str_has_suffix (text, "."));
      g_assert_false (is_matching ("[.?!] ", text));
      g_assert_true (g_unichar_isupper (g_utf8_get_char (text)) || g_ascii_isdigit (*text));
      g_assert_cmpuint (g_strv_length (words), >=, 3);
      g_assert_cmpuint (g_strv_length (words), <=, 20);
    }
}

static void
test_linking_claims (Fixture      *fixture,
                     gconstpointer data)
{
  GListModel *claims = sinew_library_get_items (fixture->library, SINEW_KIND_CLAIM);
  guint       n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);
      const char *const *subjects = sinew_claim_get_subjects (claim);
      const char *const *objects = sinew_claim_get_objects (claim);
      SinewItem         *source;
      SinewItem         *sign;

      if (!g_str_equal (sinew_claim_get_group (claim), "deficiency-symptom"))
        continue;

      n++;
      g_assert_cmpuint (g_strv_length ((char **)subjects), ==, 1);
      g_assert_cmpuint (g_strv_length ((char **)objects), ==, 1);
      g_assert_cmpint (sinew_claim_get_hedge (claim), !=, SINEW_HEDGE_DENIED);
      source = sinew_library_find_item_of_term (fixture->library, subjects[0]);
      sign = sinew_library_find_sign_of_term (fixture->library, objects[0]);
      g_assert_nonnull (source);
      g_assert_cmpint (sinew_item_get_kind (source), ==, SINEW_KIND_NUTRIENT);
      g_assert_nonnull (sign);
      g_assert_true (sinew_item_get_kind (sign) == SINEW_KIND_SYMPTOM || sinew_item_get_kind (sign) == SINEW_KIND_CAUSE);
      g_assert_nonnull (sinew_library_find_link (fixture->library, source, sign));
    }

  g_assert_cmpuint (n, ==, 204);
}

/* The label of a cell of an article’s table is there, and nowhere else. */
static void
test_labels (Fixture      *fixture,
             gconstpointer data)
{
  GListModel *claims = sinew_library_get_items (fixture->library, SINEW_KIND_CLAIM);
  guint       n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);
      gboolean is_cell = g_str_equal (sinew_claim_get_group (claim), "comparison-cell");

      g_assert_cmpint (is_cell, ==, sinew_claim_get_label (claim) != NULL);
      n += is_cell;
    }

  g_assert_cmpuint (n, ==, 60);
}

/* The columns of an article’s table are terms, so that its cells find each other. */
static void
test_columns (Fixture      *fixture,
              gconstpointer data)
{
  static const char *const columns[] = { "term/diet", "term/supplements" };

  for (guint i = 0; i < 10; i++)
    {
      g_autofree char   *id = g_strdup_printf ("claim/heavy-legs-%03u", 67 + i);
      SinewClaim        *claim = SINEW_CLAIM (support_get (fixture->library, id));
      const char *const *subjects = sinew_claim_get_subjects (claim);

      g_assert_cmpstr (sinew_claim_get_group (claim), ==, "comparison-cell");
      g_assert_cmpstr (subjects[0], ==, columns[i % 2]);
      g_assert_null (subjects[1]);
    }
}

/* What the articles name has a record of its own. */
static void
test_terms (Fixture      *fixture,
            gconstpointer data)
{
  static const struct
  {
    const char *group;
    SinewKind   kind;
    guint       n;
  } cases[] = {
    { "nutrient", SINEW_KIND_NUTRIENT, 16 },
    { "symptom", SINEW_KIND_SYMPTOM, 30 },
    { "condition", SINEW_KIND_CAUSE, 0 },
    { "cause", SINEW_KIND_CAUSE, 0 },
    { "medication", SINEW_KIND_CAUSE, 0 },
  };
  GListModel *terms = sinew_library_get_items (fixture->library, SINEW_KIND_TERM);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n = 0;

      for (guint j = 0; j < g_list_model_get_n_items (terms); j++)
        {
          g_autoptr (SinewTerm) term = g_list_model_get_item (terms, j);

          if (!g_str_equal (sinew_term_get_group (term), cases[i].group))
            continue;
          n++;
          g_assert_nonnull (sinew_library_lookup (fixture->library, cases[i].kind, sinew_item_get_id (SINEW_ITEM (term))));
        }
      g_assert_cmpuint (n, >, 0);
      if (cases[i].n)
        g_assert_cmpuint (n, ==, cases[i].n);
    }
}

/* A symptom that goes by the name of a condition leads to its term and cause. */
static void
test_condition (Fixture      *fixture,
                gconstpointer data)
{
  const char *condition = sinew_symptom_get_condition (SINEW_SYMPTOM (support_get (fixture->library, "symptom/restless-legs")));

  g_assert_cmpstr (condition, ==, "restless-legs-syndrome");
  g_assert_nonnull (sinew_library_lookup (fixture->library, SINEW_KIND_TERM, condition));
  g_assert_nonnull (sinew_library_lookup (fixture->library, SINEW_KIND_CAUSE, condition));
}

static void
test_evidence (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GHashTable) used = g_hash_table_new (NULL, NULL);
  GPtrArray *links = sinew_library_get_links (fixture->library);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink *link = g_ptr_array_index (links, i);

      if (sinew_item_get_kind (sinew_link_get_source (link)) != SINEW_KIND_NUTRIENT)
        continue;
      g_assert_nonnull (sinew_link_get_evidence (link));
      g_assert_true (g_hash_table_add (used, sinew_link_get_evidence (link)));
      g_assert_cmpuint (g_strv_length ((char **)sinew_evidence_get_sources (sinew_link_get_evidence (link))), >, 0);
    }

  g_assert_cmpuint (g_hash_table_size (used), ==, sinew_library_count (fixture->library, SINEW_KIND_EVIDENCE));
}

static void
test_corrections (Fixture      *fixture,
                  gconstpointer data)
{
  GListModel *corrections = sinew_library_get_items (fixture->library, SINEW_KIND_CORRECTION);

  for (guint i = 0; i < g_list_model_get_n_items (corrections); i++)
    {
      g_autoptr (SinewCorrection) correction = g_list_model_get_item (corrections, i);
      const char *const *claims = sinew_correction_get_claims (correction);

      g_assert_cmpuint (g_strv_length ((char **)claims), >, 0);
      for (guint j = 0; claims[j]; j++)
        g_assert_nonnull (sinew_library_lookup (fixture->library, SINEW_KIND_CLAIM, claims[j]));
    }
}

static gboolean
share_a_text (const char *const *a,
              const char *const *b)
{
  for (guint i = 0; a[i]; i++)
    {
      if (g_strv_contains (b, a[i]))
        return TRUE;
    }

  return FALSE;
}

/* Whether the cell of a table says what @claim says: it was split from the cell, or
 * is a sign of a shortage that the cell names. */
static gboolean
says_the_same (SinewClaim *cell,
               SinewClaim *claim)
{
  if (!g_str_equal (sinew_claim_get_group (cell), "comparison-cell") ||
      !g_str_equal (sinew_claim_get_article (cell), sinew_claim_get_article (claim)))
    return FALSE;

  return g_str_equal (sinew_claim_get_place (cell), sinew_claim_get_place (claim)) ||
         (g_str_equal (sinew_claim_get_group (claim), "deficiency-symptom") &&
          g_strcmp0 (sinew_claim_get_label (cell), "symptoms") == 0 &&
          share_a_text (sinew_claim_get_subjects (cell), sinew_claim_get_subjects (claim)) &&
          share_a_text (sinew_claim_get_objects (cell), sinew_claim_get_objects (claim)));
}

/* A table is not to say without its correction what is corrected elsewhere. */
static void
test_corrected_cells (Fixture      *fixture,
                      gconstpointer data)
{
  GListModel *corrections = sinew_library_get_items (fixture->library, SINEW_KIND_CORRECTION);
  GListModel *all = sinew_library_get_items (fixture->library, SINEW_KIND_CLAIM);
  guint       n_cells = 0;

  for (guint i = 0; i < g_list_model_get_n_items (corrections); i++)
    {
      g_autoptr (SinewCorrection) correction = g_list_model_get_item (corrections, i);
      const char *const *claims = sinew_correction_get_claims (correction);

      for (guint j = 0; j < g_list_model_get_n_items (all); j++)
        {
          g_autoptr (SinewClaim) cell = g_list_model_get_item (all, j);

          for (guint k = 0; claims[k]; k++)
            {
              if (!says_the_same (cell, SINEW_CLAIM (sinew_library_lookup (fixture->library, SINEW_KIND_CLAIM, claims[k]))))
                continue;
              n_cells++;
              g_test_message ("%s: %s", sinew_item_get_id (SINEW_ITEM (correction)), sinew_item_get_id (SINEW_ITEM (cell)));
              g_assert_true (g_strv_contains (claims, sinew_item_get_id (SINEW_ITEM (cell))));
            }
        }
    }
  g_assert_cmpuint (n_cells, >, 20);
}

/* The cells of the tables sum up claims: they have the corrections of what they
 * sum up, each of which is a claim of the article on the same two things. */
static void
test_corrections_of_cells (Fixture      *fixture,
                           gconstpointer data)
{
  GPtrArray *claims = sinew_pack_get_items (sinew_library_get_pack (fixture->library), SINEW_KIND_CLAIM);
  guint      n_corrected = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *cell = g_ptr_array_index (claims, i);
      GPtrArray  *of_cell = sinew_library_get_corrections_of (fixture->library, cell);

      for (guint j = 0; g_str_equal (sinew_claim_get_group (cell), "comparison-cell") && j < claims->len; j++)
        {
          SinewClaim *claim = g_ptr_array_index (claims, j);
          GPtrArray  *corrections = sinew_library_get_corrections_of (fixture->library, claim);

          if (!g_str_equal (sinew_claim_get_article (claim), sinew_claim_get_article (cell)) ||
              !share_a_text (sinew_claim_get_subjects (claim), sinew_claim_get_subjects (cell)) ||
              !share_a_text (sinew_claim_get_objects (claim), sinew_claim_get_objects (cell)))
            continue;
          g_test_message ("%s and %s", sinew_item_get_id (SINEW_ITEM (cell)), sinew_item_get_id (SINEW_ITEM (claim)));
          for (guint k = 0; k < corrections->len; k++, n_corrected++)
            g_assert_true (g_ptr_array_find (of_cell, g_ptr_array_index (corrections, k), NULL));
        }
    }
  g_assert_cmpuint (n_corrected, >, 0);
}

/* Noun phrases in lower case, which can stand in a row, a list and a cell. */
static void
assert_phrases (const char *const *texts)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_nonnull (texts[0]);
  for (guint i = 0; texts[i]; i++)
    {
      g_test_message ("%s", texts[i]);
      g_assert_true (g_hash_table_add (seen, (gpointer)texts[i]));
      g_assert_false (is_matching ("[.;:]$|[.] |;", texts[i]));
      g_assert_false (g_regex_match_simple ("^[A-Z][a-z]+ ", texts[i], 0, 0));
      g_assert_cmpint (g_utf8_strlen (texts[i], -1), <=, 110);
    }
}

/* A clinical record has something to say in every part, and names its sources. */
static void
test_clinical (Fixture      *fixture,
               gconstpointer data)
{
  GListModel *items = sinew_library_get_items (fixture->library, SINEW_KIND_CLINICAL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SinewClinical) clinical = g_list_model_get_item (items, i);
      GPtrArray *medicines = sinew_clinical_get_medicines (clinical);
      g_autoptr (GPtrArray) names = g_ptr_array_new ();

      g_test_message ("%s", sinew_item_get_id (SINEW_ITEM (clinical)));
      g_assert_nonnull (sinew_library_lookup (fixture->library, SINEW_KIND_NUTRIENT, sinew_item_get_id (SINEW_ITEM (clinical))));
      assert_phrases (sinew_clinical_get_tests (clinical));
      assert_phrases (sinew_clinical_get_risk_groups (clinical));
      assert_phrases (sinew_clinical_get_ask_first (clinical));
      for (guint j = 0; j < medicines->len; j++)
        {
          SinewMedicine    *medicine = g_ptr_array_index (medicines, j);
          const char *const text[] = { medicine->text, NULL };

          g_ptr_array_add (names, medicine->name);
          assert_phrases (text);
        }
      g_ptr_array_add (names, NULL);
      assert_phrases ((const char *const *)names->pdata);
      g_assert_cmpuint (g_strv_length ((char **)sinew_item_get_references (SINEW_ITEM (clinical))), >, 0);
    }
}

/* The questions are asked in the order of the data. */
static void
test_questions (Fixture      *fixture,
                gconstpointer data)
{
  GListModel *questions = sinew_library_get_items (fixture->library, SINEW_KIND_QUESTION);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (SinewItem) question = g_list_model_get_item (questions, i);
      g_autofree char *id = g_strdup_printf ("q-%02u", i + 1);

      g_assert_cmpstr (sinew_item_get_id (question), ==, id);
      g_assert_true (g_str_has_suffix (sinew_item_get_name (question), "?"));
      g_assert_cmpint (g_utf8_strlen (sinew_item_get_name (question), -1), <=, 90);
    }
}

/* Each article answers some questions; they are numbered in their order, and rest on
 * claims of that article alone. */
static void
test_faq (Fixture      *fixture,
          gconstpointer data)
{
  GListModel *faqs = sinew_library_get_items (fixture->library, SINEW_KIND_FAQ);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < g_list_model_get_n_items (faqs); i++)
    {
      g_autoptr (SinewFaq) faq = g_list_model_get_item (faqs, i);
      const char        *article = sinew_faq_get_article (faq);
      const char *const *claims = sinew_faq_get_claims (faq);
      guint              number = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, article)) + 1;
      g_autofree char   *id = g_strdup_printf ("%s-%u", article, number);

      g_hash_table_insert (numbers, (gpointer)article, GUINT_TO_POINTER (number));
      g_assert_cmpstr (sinew_item_get_id (SINEW_ITEM (faq)), ==, id);
      g_assert_true (g_str_has_suffix (sinew_item_get_name (SINEW_ITEM (faq)), "?"));
      g_assert_true (g_str_has_suffix (sinew_item_get_summary (SINEW_ITEM (faq)), "."));
      for (guint j = 0; claims[j]; j++)
        {
          SinewItem *claim = sinew_library_lookup (fixture->library, SINEW_KIND_CLAIM, claims[j]);

          g_assert_cmpstr (sinew_claim_get_article (SINEW_CLAIM (claim)), ==, article);
        }
    }

  g_assert_cmpuint (g_hash_table_size (numbers), ==, sinew_library_count (fixture->library, SINEW_KIND_GUIDE));
}

static void
test_urgencies (Fixture      *fixture,
                gconstpointer data)
{
  const char *const *urgencies = sinew_urgency_get_slugs ();
  GListModel        *red_flags = sinew_library_get_items (fixture->library, SINEW_KIND_RED_FLAG);

  g_assert_cmpuint (g_strv_length ((char **)urgencies), ==, 6);
  for (guint u = 0; urgencies[u]; u++)
    {
      guint n = 0;

      for (guint i = 0; i < g_list_model_get_n_items (red_flags); i++)
        {
          g_autoptr (SinewRedFlag) red_flag = g_list_model_get_item (red_flags, i);

          n += g_str_equal (sinew_red_flag_get_urgency (red_flag), urgencies[u]);
        }
      g_assert_cmpuint (n, >, 0);
    }
}

/* Nobody has to guess which of two is meant. */
static void
test_names (Fixture      *fixture,
            gconstpointer data)
{
  static const SinewKind kinds[] = {
    SINEW_KIND_GUIDE, SINEW_KIND_TERM, SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE,
    SINEW_KIND_CORRECTION, SINEW_KIND_RED_FLAG, SINEW_KIND_QUESTION, SINEW_KIND_FAQ
  };

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      GListModel *items = sinew_library_get_items (fixture->library, kinds[k]);

      for (guint i = 0; i < g_list_model_get_n_items (items); i++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, i);

          g_assert_true (g_hash_table_add (names, g_utf8_casefold (sinew_item_get_name (item), -1)));
        }
    }
}

static void
test_version (Fixture      *fixture,
              gconstpointer data)
{
  SinewPack *pack = sinew_library_get_pack (fixture->library);
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *time = g_strconcat (sinew_pack_get_date (pack), "T00:00:00Z", NULL);

  date = g_date_time_new_from_iso8601 (time, NULL);
  g_assert_nonnull (date);
  g_assert_true (is_matching ("^[0-9]+\\.[0-9]+$", sinew_pack_get_version (pack)));
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/data/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("counts", test_counts);
  ADD ("ids", test_ids);
  ADD ("ids-of-claims", test_ids_of_claims);
  ADD ("claims-are-sentences", test_claims_are_sentences);
  ADD ("linking-claims", test_linking_claims);
  ADD ("labels", test_labels);
  ADD ("columns", test_columns);
  ADD ("terms", test_terms);
  ADD ("condition", test_condition);
  ADD ("evidence", test_evidence);
  ADD ("corrections", test_corrections);
  ADD ("corrected-cells", test_corrected_cells);
  ADD ("corrections-of-cells", test_corrections_of_cells);
  ADD ("clinical", test_clinical);
  ADD ("questions", test_questions);
  ADD ("faq", test_faq);
  ADD ("urgencies", test_urgencies);
  ADD ("names", test_names);
  ADD ("version", test_version);
  g_test_add_data_func ("/data/characters", has_plain_characters, test_texts);
  g_test_add_data_func ("/data/quotes", has_typographic_quotes, test_texts);
  g_test_add_data_func ("/data/lengths", has_usual_lengths, test_texts);
  g_test_add_data_func ("/data/spelling", has_american_spelling, test_texts);
  g_test_add_data_func ("/data/advice", has_no_advice, test_texts);
  g_test_add_data_func ("/data/basis", has_known_basis, test_texts);
  g_test_add_data_func ("/data/addresses", has_sound_address, test_texts);

  return g_test_run ();
}
