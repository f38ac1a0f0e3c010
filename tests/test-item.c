/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sinew-cause.h"
#include "sinew-kind.h"
#include "sinew-reference.h"
#include "support.h"

static SinewItem *
make_cause (const char *id,
            const char *name,
            const char *lay_name,
            const char *synonyms)
{
  g_autofree char *json = g_strdup_printf (
    "{ \"id\": \"%s\", \"name\": \"%s\", \"lay_name\": \"%s\", \"synonyms\": [%s], \"group\": \"condition\", \"summary\": \"S.\","
    "  \"symptoms\": [], \"references\": [\"r-1\", \"r-2\"], \"checked\": \"no\" }",
    id, name, lay_name, synonyms);
  g_autoptr (GPtrArray) mentions = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_mention_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (json, &error);
  g_autoptr (SinewRecord) record = NULL;
  SinewItem *item;

  g_assert_no_error (error);
  record = sinew_record_new ("test", "", node, mentions);
  item = sinew_item_new_from_record (SINEW_TYPE_CAUSE, record, &error);
  g_assert_no_error (error);

  return item;
}

static void
test_accessors (void)
{
  SinewItem       *item = make_cause ("night-walk", "Night walk", "Walk in the dark", "\"stroll\"");
  g_autofree char *kind_id = sinew_item_dup_kind_id (item);
  g_autofree char *id = NULL;
  g_autofree char *name = NULL;
  g_autofree char *summary = NULL;

  g_object_get (item, "id", &id, "name", &name, "summary", &summary, NULL);
  g_assert_cmpstr (id, ==, "night-walk");
  g_assert_cmpstr (name, ==, "Night walk");
  g_assert_cmpstr (summary, ==, "S.");
  g_assert_cmpstr (sinew_item_get_id (item), ==, id);
  g_assert_cmpstr (sinew_item_get_name (item), ==, name);
  g_assert_cmpstr (sinew_item_get_summary (item), ==, summary);
  g_assert_cmpstr (sinew_item_get_lay_name (item), ==, "Walk in the dark");
  g_assert_cmpint (sinew_item_get_kind (item), ==, SINEW_KIND_CAUSE);
  g_assert_cmpstr (kind_id, ==, "cause/night-walk");
  g_assert_cmpuint (g_strv_length ((char **)sinew_item_get_synonyms (item)), ==, 1);
  g_assert_cmpstr (sinew_item_get_synonyms (item)[0], ==, "stroll");
  g_assert_cmpuint (g_strv_length ((char **)sinew_item_get_references (item)), ==, 2);
  g_assert_cmpstr (sinew_item_get_references (item)[1], ==, "r-2");
  g_assert_finalize_object (item);
}

/* What is called by its name, by another name, and by none. */
static void
test_called (void)
{
  static const struct
  {
    const char *words;
    gboolean    is_name;
    gboolean    is_other;
  } cases[] = {
    { "Guillain-Barré syndrome", TRUE, FALSE },
    { "guillain-barre syndrome", TRUE, FALSE },
    { "GUILLAIN-BARRÉ SYNDROME", TRUE, FALSE },
    { "Guillain-Barre\xcc\x81 syndrome", TRUE, FALSE }, /* decomposed */
    { "Guillain‐Barré syndrome", TRUE, FALSE },         /* U+2010 */
    { "Guillain‑Barré syndrome", TRUE, FALSE },         /* U+2011 */
    { "Guillain–Barré syndrome", TRUE, FALSE },         /* U+2013 */
    { "Guillain Barré syndrome", FALSE, FALSE },
    { "Guillain-Barré", FALSE, FALSE },
    { "nerve roots’ inflammation", FALSE, TRUE },
    { "Nerve roots' inflammation", FALSE, TRUE },
    { "NERVE ROOTS′ INFLAMMATION", FALSE, TRUE },
    { "nerve roots inflammation", FALSE, FALSE },
    { "gbs", FALSE, TRUE },
    { "GBS", FALSE, TRUE },
    { "straße", FALSE, TRUE },
    { "STRASSE", FALSE, TRUE },
    { "guillain-barre", FALSE, FALSE },
    { "gb", FALSE, FALSE },
    { "", FALSE, FALSE },
  };
  g_autoptr (SinewItem) item = make_cause ("guillain-barre", "Guillain-Barré syndrome", "Nerve roots’ inflammation", "\"GBS\", \"Straße\"");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].words);
      g_assert_cmpint (sinew_item_is_named (item, cases[i].words), ==, cases[i].is_name);
      g_assert_cmpint (sinew_item_is_called (item, cases[i].words), ==, cases[i].is_other);
    }
}

/* What is found while somebody types: the beginning of each word is there. */
static void
test_matches (void)
{
  static const struct
  {
    const char *search;
    gboolean    expected;
  } cases[] = {
    { NULL, TRUE },
    { "", TRUE },
    { " ", TRUE },
    { "g", TRUE },
    { "Guillain", TRUE },
    { "syn", TRUE },
    { "syn guil", TRUE },
    { "barre", TRUE },
    { "inflam", TRUE },
    { "gbs", TRUE },
    { "yndrome", FALSE },
    { "guillain x", FALSE },
    { "gbs syndrome", FALSE },
  };
  g_autoptr (SinewItem) item = make_cause ("guillain-barre", "Guillain-Barré syndrome", "Nerve roots’ inflammation", "\"GBS\"");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].search ? cases[i].search : "(null)");
      g_assert_cmpint (sinew_item_matches (item, cases[i].search), ==, cases[i].expected);
    }
}

static void
test_compare (void)
{
  g_autoptr (SinewItem) anemia = make_cause ("z", "Anemia", "A", "");
  g_autoptr (SinewItem) bruise = make_cause ("a", "Bruise", "A", "");

  g_assert_cmpint (sinew_item_compare (anemia, bruise), <, 0);
  g_assert_cmpint (sinew_item_compare (bruise, anemia), >, 0);
  g_assert_cmpint (sinew_item_compare (anemia, anemia), ==, 0);
}

static void
test_kinds (void)
{
  SinewKind found;

  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      g_assert_true (sinew_kind_from_slug (sinew_kind_get_slug (kind), &found));
      g_assert_cmpint (found, ==, kind);
    }

  g_assert_false (sinew_kind_from_slug ("nutrients", &found));
  g_assert_false (sinew_kind_from_slug ("", &found));
}

/* An id beats a name, a name beats a synonym; KIND/ID beats all. */
static void
test_find_called (void)
{
  static const struct
  {
    const char *words;
    const char *found; /* in the order of the kinds, with words between */
  } cases[] = {
    { "nutrient/magnesium", "nutrient/magnesium" },
    { "magnesium", "nutrient/magnesium" },
    { "Magnesium", "nutrient/magnesium" },
    { "MG", "nutrient/magnesium cause/myasthenia-gravis" },
    { "muscle cramps", "symptom/muscle-cramps" },
    { "heavy-legs", "guide/heavy-legs symptom/heavy-legs" },
    { "symptom/heavy-legs", "symptom/heavy-legs" },
    { "kalium", "nutrient/potassium" },
    { "charley horse", "symptom/muscle-cramps" },
    { "term/magnesium", "term/magnesium" },
    { "clinical/magnesium", "clinical/magnesium" },
    { "clinical/tingling", "" },
    { "q-01", "question/q-01" },
    { "symptom/magnesium", "" },
    { "no such thing", "" },
    { "", "" },
  };
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) items = sinew_library_find_called (library, cases[i].words);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < items->len; j++)
        {
          g_autofree char *kind_id = sinew_item_dup_kind_id (g_ptr_array_index (items, j));

          g_string_append_printf (found, "%s%s", j ? " " : "", kind_id);
        }
      g_test_message ("“%s”", cases[i].words);
      g_assert_cmpstr (found->str, ==, cases[i].found);
    }
}

/* A reference leads to its DOI, else to its page, and to nothing but https. */
static void
test_uris (void)
{
  static const struct
  {
    const char *members;
    const char *uri;
    const char *citation;
  } cases[] = {
    { "\"doi\": \"10.1000/abc\", \"url\": \"https://example.org/\", \"year\": \"1999\"", "https://doi.org/10.1000/abc", "A (1999), P" },
    { "\"url\": \"https://example.org/\"", "https://example.org/", "A, P (revised in place)" },
    { "\"url\": \"http://example.org/\"", NULL, "A, P (revised in place)" },
    { "\"url\": \"file:///etc/passwd\"", NULL, "A, P (revised in place)" },
    { "\"pmid\": \"1\"", NULL, "A, P (revised in place)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *records = g_strdup_printf (
        "{ \"references\": [{ \"id\": \"r\", \"kind\": \"k\", \"authors\": \"A\", \"title\": \"T\", \"publisher\": \"P\", %s, \"checked\": \"no\" }] }",
        cases[i].members);
      g_autoptr (SinewLibrary) library = support_load_text (records);
      SinewReference  *reference = SINEW_REFERENCE (support_get (library, "reference/r"));
      g_autofree char *uri = sinew_reference_dup_uri (reference);
      g_autofree char *citation = sinew_reference_dup_citation (reference);

      g_assert_cmpstr (uri, ==, cases[i].uri);
      g_assert_cmpstr (citation, ==, cases[i].citation);
    }
}

static void
test_short_citations (void)
{
  static const struct
  {
    const char *authors;
    const char *year;
    const char *citation;
  } cases[] = {
    { "Okereke OI, Reynolds CF, et al.", "2020", "Okereke 2020" },
    { "de Baaij JHF, Hoenderop JGJ", "2015", "de Baaij 2015" },
    { "National Academies of Sciences, Engineering, and Medicine", "2019",
      "National Academies of Sciences, Engineering, and Medicine 2019" },
    { "StatPearls", NULL, "StatPearls" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *year = cases[i].year ? g_strdup_printf ("\"year\": \"%s\",", cases[i].year) : g_strdup ("");
      g_autofree char *records = g_strdup_printf (
        "{ \"references\": [{ \"id\": \"r\", \"kind\": \"k\", \"authors\": \"%s\", %s \"title\": \"T\", \"publisher\": \"P\", \"checked\": \"no\" }] }",
        cases[i].authors, year);
      g_autoptr (SinewLibrary) library = support_load_text (records);
      SinewReference  *reference = SINEW_REFERENCE (support_get (library, "reference/r"));
      g_autofree char *citation = sinew_reference_dup_short_citation (reference);

      g_assert_cmpstr (citation, ==, cases[i].citation);
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/item/accessors", test_accessors);
  g_test_add_func ("/item/called", test_called);
  g_test_add_func ("/item/matches", test_matches);
  g_test_add_func ("/item/compare", test_compare);
  g_test_add_func ("/item/kinds", test_kinds);
  g_test_add_func ("/item/find-called", test_find_called);
  g_test_add_func ("/item/uris", test_uris);
  g_test_add_func ("/item/short-citations", test_short_citations);

  return g_test_run ();
}
