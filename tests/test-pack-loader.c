/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-pack-loader.h"
#include "support.h"

/* A sound pack, whose first record of each kind has every member that there is,
 * is loaded with one fault at a time. */

#define SLUG_EXPECTED "expected an id of lower-case letters, digits and hyphens"

typedef enum {
  MEMBER_TEXT,
  MEMBER_ID,
  MEMBER_CHOICE,
  MEMBER_MENTION,      /* the id of a record of the kind named */
  MEMBER_KIND_MENTION, /* KIND/ID */
  MEMBER_TEXTS,
  MEMBER_TERMS, /* “term/ID” or words */
  MEMBER_MENTIONS,
  MEMBER_RECORDS,
} MemberType;

typedef struct
{
  const char *record; /* path in records.json, or "" in pack.json */
  const char *name;
  MemberType  type;
  gboolean    is_optional;
  const char *named; /* the array of the records that the member names */
} Member;

static const Member members[] = {
  { "", "id", MEMBER_ID },
  { "", "name", MEMBER_TEXT },
  { "", "version", MEMBER_TEXT },
  { "", "date", MEMBER_TEXT },
  { "", "language", MEMBER_TEXT },
  { "", "license", MEMBER_TEXT },
  { "", "files", MEMBER_TEXTS },
  { "", "later_files", MEMBER_TEXTS, TRUE },

  { "/articles/0", "id", MEMBER_ID },
  { "/articles/0", "name", MEMBER_TEXT },
  { "/articles/0", "question", MEMBER_TEXT },
  { "/articles/0", "answer", MEMBER_TEXT },
  { "/articles/0", "topics", MEMBER_MENTIONS, FALSE, "symptoms" },

  { "/terms/0", "id", MEMBER_ID },
  { "/terms/0", "name", MEMBER_TEXT },
  { "/terms/0", "kind", MEMBER_CHOICE },
  { "/terms/0", "words", MEMBER_TEXTS, TRUE },
  { "/terms/0", "synonyms", MEMBER_TEXTS, TRUE },
  { "/terms/0", "region", MEMBER_TEXT, TRUE },
  { "/terms/0", "note", MEMBER_TEXT, TRUE },

  { "/claims/0", "id", MEMBER_ID },
  { "/claims/0", "article", MEMBER_MENTION, FALSE, "articles" },
  { "/claims/0", "section", MEMBER_TEXT },
  { "/claims/0", "kind", MEMBER_CHOICE },
  { "/claims/0", "subjects", MEMBER_TERMS, FALSE, "terms" },
  { "/claims/0", "objects", MEMBER_TERMS, FALSE, "terms" },
  { "/claims/0", "label", MEMBER_TEXT, TRUE },
  { "/claims/0", "text", MEMBER_TEXT },
  { "/claims/0", "hedge", MEMBER_CHOICE, TRUE },
  { "/claims/0", "place", MEMBER_TEXT },

  { "/nutrients/0", "id", MEMBER_ID },
  { "/nutrients/0", "name", MEMBER_TEXT },
  { "/nutrients/0", "symbol", MEMBER_TEXT, TRUE },
  { "/nutrients/0", "group", MEMBER_TEXT },
  { "/nutrients/0", "synonyms", MEMBER_TEXTS, TRUE },
  { "/nutrients/0", "summary", MEMBER_TEXT },
  { "/nutrients/0", "role", MEMBER_TEXT, TRUE },
  { "/nutrients/0", "muscle_role", MEMBER_TEXT, TRUE },
  { "/nutrients/0", "supplement_forms", MEMBER_TEXTS, TRUE },
  { "/nutrients/0", "supplement_safety", MEMBER_TEXT, TRUE },
  { "/nutrients/0", "interactions", MEMBER_RECORDS, TRUE },
  { "/nutrients/0", "references", MEMBER_MENTIONS, TRUE, "references" },
  { "/nutrients/0", "checked", MEMBER_TEXT },

  { "/nutrients/0/interactions/0", "nutrient", MEMBER_MENTION, FALSE, "nutrients" },
  { "/nutrients/0/interactions/0", "text", MEMBER_TEXT },

  { "/symptoms/0", "id", MEMBER_ID },
  { "/symptoms/0", "name", MEMBER_TEXT },
  { "/symptoms/0", "lay_name", MEMBER_TEXT },
  { "/symptoms/0", "synonyms", MEMBER_TEXTS, TRUE },
  { "/symptoms/0", "group", MEMBER_TEXT },
  { "/symptoms/0", "summary", MEMBER_TEXT },
  { "/symptoms/0", "differs_from", MEMBER_RECORDS, TRUE },
  { "/symptoms/0", "region", MEMBER_TEXT, TRUE },
  { "/symptoms/0", "red_flag", MEMBER_TEXT, TRUE },
  { "/symptoms/0", "references", MEMBER_MENTIONS, TRUE, "references" },
  { "/symptoms/0", "checked", MEMBER_TEXT },
  { "/symptoms/0", "condition", MEMBER_MENTION, TRUE, "terms" },

  { "/symptoms/0/differs_from/0", "symptom", MEMBER_MENTION, FALSE, "symptoms" },
  { "/symptoms/0/differs_from/0", "text", MEMBER_TEXT },

  { "/causes/0", "id", MEMBER_ID },
  { "/causes/0", "name", MEMBER_TEXT },
  { "/causes/0", "group", MEMBER_CHOICE },
  { "/causes/0", "lay_name", MEMBER_TEXT },
  { "/causes/0", "synonyms", MEMBER_TEXTS, TRUE },
  { "/causes/0", "summary", MEMBER_TEXT },
  { "/causes/0", "symptoms", MEMBER_MENTIONS, FALSE, "symptoms" },
  { "/causes/0", "clues", MEMBER_TEXT, TRUE },
  { "/causes/0", "urgent", MEMBER_TEXT, TRUE },
  { "/causes/0", "references", MEMBER_MENTIONS, TRUE, "references" },
  { "/causes/0", "checked", MEMBER_TEXT },

  { "/evidence/0", "id", MEMBER_ID },
  { "/evidence/0", "nutrient", MEMBER_MENTION, FALSE, "nutrients" },
  { "/evidence/0", "sign", MEMBER_KIND_MENTION, FALSE, "symptoms" },
  { "/evidence/0", "grade", MEMBER_CHOICE },
  { "/evidence/0", "setting", MEMBER_TEXT, TRUE },
  { "/evidence/0", "rationale", MEMBER_TEXT },
  { "/evidence/0", "references", MEMBER_MENTIONS, TRUE, "references" },

  { "/corrections/0", "id", MEMBER_ID },
  { "/corrections/0", "name", MEMBER_TEXT },
  { "/corrections/0", "claims", MEMBER_MENTIONS, FALSE, "claims" },
  { "/corrections/0", "verdict", MEMBER_TEXT },
  { "/corrections/0", "why", MEMBER_TEXT },
  { "/corrections/0", "references", MEMBER_MENTIONS, TRUE, "references" },

  { "/red_flags/0", "id", MEMBER_ID },
  { "/red_flags/0", "sign", MEMBER_TEXT },
  { "/red_flags/0", "meaning", MEMBER_TEXT },
  { "/red_flags/0", "urgency", MEMBER_CHOICE },
  { "/red_flags/0", "action", MEMBER_TEXT },
  { "/red_flags/0", "checked", MEMBER_TEXT },

  { "/clinical/0", "id", MEMBER_ID, FALSE, "nutrients" },
  { "/clinical/0", "tests", MEMBER_TEXTS, TRUE },
  { "/clinical/0", "risk_groups", MEMBER_TEXTS, TRUE },
  { "/clinical/0", "medicines", MEMBER_RECORDS, TRUE },
  { "/clinical/0", "ask_first", MEMBER_TEXTS, TRUE },
  { "/clinical/0", "references", MEMBER_MENTIONS, TRUE, "references" },
  { "/clinical/0", "checked", MEMBER_TEXT },

  { "/clinical/0/medicines/0", "name", MEMBER_TEXT },
  { "/clinical/0/medicines/0", "text", MEMBER_TEXT },

  { "/questions/0", "id", MEMBER_ID },
  { "/questions/0", "text", MEMBER_TEXT },
  { "/questions/0", "checked", MEMBER_TEXT },

  { "/faq/0", "id", MEMBER_ID },
  { "/faq/0", "article", MEMBER_MENTION, FALSE, "articles" },
  { "/faq/0", "question", MEMBER_TEXT },
  { "/faq/0", "answer", MEMBER_TEXT },
  { "/faq/0", "claims", MEMBER_MENTIONS, FALSE, "claims" },
  { "/faq/0", "references", MEMBER_MENTIONS, TRUE, "references" },
  { "/faq/0", "checked", MEMBER_TEXT },

  { "/references/0", "id", MEMBER_ID },
  { "/references/0", "kind", MEMBER_TEXT },
  { "/references/0", "authors", MEMBER_TEXT },
  { "/references/0", "year", MEMBER_TEXT, TRUE },
  { "/references/0", "title", MEMBER_TEXT },
  { "/references/0", "publisher", MEMBER_TEXT },
  { "/references/0", "url", MEMBER_TEXT, TRUE },
  { "/references/0", "doi", MEMBER_TEXT, TRUE },
  { "/references/0", "pmid", MEMBER_TEXT, TRUE },
  { "/references/0", "checked", MEMBER_TEXT },
};

static const char *const records[] = {
  "/articles", "/terms", "/claims", "/nutrients", "/symptoms",
  "/causes", "/evidence", "/corrections", "/red_flags",
  "/clinical", "/questions", "/faq", "/references"
};

/* JSON of every type, and how messages call it. */
static const struct
{
  const char *json;
  const char *name;
} values[] = {
  { "5", "a number" },
  { "1.5", "a number" },
  { "true", "true or false" },
  { "null", "null" },
  { "{}", "an object" },
  { "[]", "an array" },
  { "\"text\"", "text" },
};

/* Loads the sound pack with @value, as JSON, at @path of one of its files; %NULL
 * to have nothing there. */
static SinewPack *
load_edited (SupportSound *fixture,
             const char   *file,
             const char   *path,
             JsonNode     *value,
             GError      **error)
{
  gboolean is_manifest = g_str_equal (file, "pack.json");
  g_autoptr (JsonNode) edited = support_edit_node (is_manifest ? fixture->manifest : fixture->records, path, value);

  support_write_node (fixture->folder, "pack.json", is_manifest ? edited : fixture->manifest);
  support_write_node (fixture->folder, "records.json", is_manifest ? fixture->records : edited);

  return support_load_pack (fixture->folder, error);
}

static void
assert_message (SinewPack  *pack,
                GError     *error,
                int         code,
                const char *file,
                const char *path,
                const char *expected)
{
  g_autofree char *message = g_strdup_printf ("%s: %s: %s", file, path, expected);

  g_assert_null (pack);
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_error (error, SINEW_PACK_ERROR, code);
}

static void
assert_refused (SupportSound *fixture,
                const char   *file,
                const char   *path,
                const char   *json,
                int           code,
                const char   *path_of_fault,
                const char   *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) value = json ? json_from_string (json, &error) : NULL;
  g_autoptr (SinewPack) pack = NULL;

  g_assert_no_error (error);
  pack = load_edited (fixture, file, path, value, &error);
  assert_message (pack, error, code, file, path_of_fault, expected);
}

static const char *
get_file (const Member *member)
{
  return *member->record ? "records.json" : "pack.json";
}

static char *
get_path (const Member *member)
{
  return g_strdup_printf ("%s/%s", member->record, member->name);
}

static gboolean
is_array (MemberType type)
{
  return type == MEMBER_TEXTS || type == MEMBER_TERMS || type == MEMBER_MENTIONS || type == MEMBER_RECORDS;
}

static void
test_sound (SupportSound *fixture,
            gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinewPack) pack = load_edited (fixture, "pack.json", "/id", support_find_node (fixture->manifest, "/id"), &error);

  g_assert_no_error (error);
  g_assert_cmpstr (sinew_pack_get_name (pack), ==, "A sound pack");
  g_assert_cmpstr (sinew_pack_get_version (pack), ==, "1.2");
  g_assert_cmpstr (sinew_pack_get_date (pack), ==, "2020-02-02");
  g_assert_cmpuint (sinew_pack_get_items (pack, SINEW_KIND_TERM)->len, ==, 5);
  g_assert_cmpstr (sinew_item_get_name (sinew_pack_lookup (pack, SINEW_KIND_TERM, "earth-salt")), ==, "Earth salt");
  g_assert_null (sinew_pack_lookup (pack, SINEW_KIND_CAUSE, "earth-salt"));
}

/* The table above has every member of the sound pack, and no other. */
static void
test_table (SupportSound *fixture,
            gconstpointer data)
{
  g_autoptr (GPtrArray) listed = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) present = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JsonNode      *file = *members[i].record ? fixture->records : fixture->manifest;
      JsonObjectIter iter;
      const char    *name;

      g_ptr_array_add (listed, get_path (&members[i]));
      if (i > 0 && g_str_equal (members[i].record, members[i - 1].record))
        continue;
      json_object_iter_init (&iter, json_node_get_object (support_find_node (file, members[i].record)));
      while (json_object_iter_next (&iter, &name, NULL))
        g_ptr_array_add (present, g_strdup_printf ("%s/%s", members[i].record, name));
    }

  support_assert_lines (listed, present);
}

static void
test_missing (SupportSound *fixture,
              gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *path = get_path (&members[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (SinewPack) pack = load_edited (fixture, get_file (&members[i]), path, NULL, &error);

      g_test_message ("%s", path);
      if (members[i].is_optional)
        {
          g_assert_no_error (error);
          g_assert_nonnull (pack);
        }
      else
        {
          assert_message (pack, error, SINEW_PACK_ERROR_MISSING, get_file (&members[i]), path,
                          is_array (members[i].type) ? "expected an array, found nothing" : "expected text, found nothing");
        }
    }
}

/* Tries all JSON types at @path, where only @right belongs. */
static void
assert_types (SupportSound *fixture,
              const char   *file,
              const char   *path,
              const char   *right)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *expected = g_strdup_printf ("expected %s, found %s", right, values[i].name);

      g_test_message ("%s: %s", path, values[i].json);
      if (!g_str_equal (values[i].name, right))
        assert_refused (fixture, file, path, values[i].json, SINEW_PACK_ERROR_TYPE, path, expected);
    }
}

static void
test_types (SupportSound *fixture,
            gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *path = get_path (&members[i]);
      g_autofree char *first = g_strconcat (path, "/0", NULL);

      assert_types (fixture, get_file (&members[i]), path, is_array (members[i].type) ? "an array" : "text");
      if (is_array (members[i].type))
        assert_types (fixture, get_file (&members[i]), first, members[i].type == MEMBER_RECORDS ? "an object" : "text");
    }

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    {
      g_autofree char *first = g_strconcat (records[i], "/0", NULL);

      assert_types (fixture, "records.json", records[i], "an array");
      assert_types (fixture, "records.json", first, "an object");
    }
}

static void
test_empty_text (SupportSound *fixture,
                 gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *path = get_path (&members[i]);
      g_autofree char *place = is_array (members[i].type) ? g_strconcat (path, "/0", NULL) : g_strdup (path);

      if (members[i].type == MEMBER_RECORDS)
        continue;
      g_test_message ("%s", place);
      assert_refused (fixture, get_file (&members[i]), place, "\"\"", SINEW_PACK_ERROR_VALUE, place,
                      "expected text, found empty text");
      assert_refused (fixture, get_file (&members[i]), place, "\" \\t\\n\"", SINEW_PACK_ERROR_VALUE, place,
                      "expected text, found empty text");
    }
}

static void
test_slugs (SupportSound *fixture,
            gconstpointer data)
{
  static const char *const slugs[] = { "Magnesium", "zwölf", "1-and-1", "-a", "a b", "a_b", "a.b", "a/b", " a", "a " };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *path = get_path (&members[i]);
      g_autofree char *place = members[i].type == MEMBER_MENTIONS ? g_strconcat (path, "/0", NULL) : g_strdup (path);

      if (members[i].type != MEMBER_ID && members[i].type != MEMBER_MENTION && members[i].type != MEMBER_MENTIONS)
        continue;
      for (guint j = 0; j < G_N_ELEMENTS (slugs); j++)
        {
          g_autofree char *json = g_strdup_printf ("\"%s\"", slugs[j]);
          g_autofree char *expected = g_strdup_printf (SLUG_EXPECTED ", found “%s”", slugs[j]);

          g_test_message ("%s: %s", place, slugs[j]);
          assert_refused (fixture, get_file (&members[i]), place, json, SINEW_PACK_ERROR_VALUE, place, expected);
        }
    }
}

static void
test_choices (SupportSound *fixture,
              gconstpointer data)
{
  static const struct
  {
    const char *path;
    const char *choices;
  } cases[] = {
    { "/terms/0/kind", "nutrient, nutrient-group, compound, symptom, condition, cause, medication, supplement-form, test, "
                       "organization, food, source" },
    { "/claims/0/kind", "advice, comparison-cell, comparison-table, condition, deficiency-name, deficiency-symptom, diagnosis, "
                        "excess, faq, food-source, interaction, mechanism, medication, other-cause, other-source, referral, "
                        "requirement, risk-factor, role, source, statistic, supplement-form, topic, treatment" },
    { "/claims/0/hedge", "may, indirect, tentative, severe-only, uncommon, denied" },
    { "/causes/0/group", "condition, medicine, habit, body-state" },
    { "/evidence/0/grade", "strong, moderate, limited, conflicting" },
    { "/red_flags/0/urgency", "emergency-number, poison-control, emergency-department, same-day, within-days, soon" },
  };
  guint n_choices = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *expected = g_strdup_printf ("expected one of %s, found “Strong”", cases[i].choices);
      g_auto (GStrv) choices = g_strsplit (cases[i].choices, ", ", -1);

      assert_refused (fixture, "records.json", cases[i].path, "\"Strong\"", SINEW_PACK_ERROR_VALUE, cases[i].path, expected);
      for (guint j = 0; choices[j]; j++)
        {
          g_autoptr (JsonNode) value = json_node_init_string (json_node_alloc (), choices[j]);
          g_autoptr (GError) error = NULL;
          g_autoptr (SinewPack) pack = load_edited (fixture, "records.json", cases[i].path, value, &error);

          g_assert_no_error (error);
        }
    }

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    n_choices += members[i].type == MEMBER_CHOICE;
  g_assert_cmpuint (n_choices, ==, G_N_ELEMENTS (cases));
}

static const char *
get_prefix (MemberType type)
{
  switch (type)
    {
    case MEMBER_TERMS:
      return "term/";
    case MEMBER_KIND_MENTION:
      return "symptom/";
    case MEMBER_TEXT:
    case MEMBER_ID:
    case MEMBER_CHOICE:
    case MEMBER_MENTION:
    case MEMBER_TEXTS:
    case MEMBER_MENTIONS:
    case MEMBER_RECORDS:
    default:
      return "";
    }
}

static void
test_dangling (SupportSound *fixture,
               gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *path = get_path (&members[i]);
      g_autofree char *place = is_array (members[i].type) ? g_strconcat (path, "/0", NULL) : g_strdup (path);
      g_autofree char *json = g_strdup_printf ("\"%snowhere\"", get_prefix (members[i].type));
      g_autofree char *expected = g_strdup_printf ("expected the id of a record of “%s”, found “nowhere”", members[i].named);

      if (members[i].named == NULL)
        continue;
      g_test_message ("%s", place);
      assert_refused (fixture, "records.json", place, json, SINEW_PACK_ERROR_REFERENCE, place, expected);
    }

  assert_refused (fixture, "records.json", "/evidence/0/sign", "\"cause/nowhere\"", SINEW_PACK_ERROR_REFERENCE,
                  "/evidence/0/sign", "expected the id of a record of “causes”, found “nowhere”");
}

/* An id of another kind is no id of this one. */
static void
test_other_kind (SupportSound *fixture,
                 gconstpointer data)
{
  assert_refused (fixture, "records.json", "/claims/0/article", "\"earth-salt\"", SINEW_PACK_ERROR_REFERENCE,
                  "/claims/0/article", "expected the id of a record of “articles”, found “earth-salt”");
  assert_refused (fixture, "records.json", "/evidence/0/nutrient", "\"tiredness\"", SINEW_PACK_ERROR_REFERENCE,
                  "/evidence/0/nutrient", "expected the id of a record of “nutrients”, found “tiredness”");
  assert_refused (fixture, "records.json", "/clinical/0/id", "\"tiredness\"", SINEW_PACK_ERROR_REFERENCE,
                  "/clinical/0/id", "expected the id of a record of “nutrients”, found “tiredness”");
  assert_refused (fixture, "records.json", "/evidence/0/sign", "\"cause/tiredness\"", SINEW_PACK_ERROR_REFERENCE,
                  "/evidence/0/sign", "expected the id of a record of “causes”, found “tiredness”");
}

static void
test_kind_mentions (SupportSound *fixture,
                    gconstpointer data)
{
  static const char *const signs[] = { "tiredness", "/tiredness", "symptom/", "symptoms/tiredness", "symptom/Tiredness", "Symptom/tiredness" };
  static const char *const terms[] = { "term/", "term/Earth-salt", "term/earth salt", "term/a/b" };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      g_autofree char *json = g_strdup_printf ("\"%s\"", signs[i]);
      g_autofree char *expected = g_strdup_printf ("expected a kind and an id, as “symptom/tingling”, found “%s”", signs[i]);

      assert_refused (fixture, "records.json", "/evidence/0/sign", json, SINEW_PACK_ERROR_VALUE, "/evidence/0/sign", expected);
    }

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      g_autofree char *json = g_strdup_printf ("\"%s\"", terms[i]);
      g_autofree char *expected = g_strdup_printf ("expected a term, as “term/magnesium”, found “%s”", terms[i]);

      assert_refused (fixture, "records.json", "/claims/0/objects/1", json, SINEW_PACK_ERROR_VALUE, "/claims/0/objects/1", expected);
    }
}

static void
assert_unknown (SupportSound *fixture,
                const char   *file,
                const char   *record)
{
  static const char *const names[] = { "no-such", "Name", "" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s", record, names[i]);
      g_autofree char *expected = g_strdup_printf ("expected known members only, found “%s”", names[i]);

      g_test_message ("%s", path);
      assert_refused (fixture, file, path, "\"text\"", SINEW_PACK_ERROR_UNKNOWN, *record ? record : "/", expected);
    }
}

static void
test_unknown (SupportSound *fixture,
              gconstpointer data)
{
  assert_unknown (fixture, "records.json", "");
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (i == 0 || !g_str_equal (members[i].record, members[i - 1].record))
        assert_unknown (fixture, get_file (&members[i]), members[i].record);
    }
}

static void
test_duplicates (SupportSound *fixture,
                 gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    {
      JsonArray       *array = json_node_get_array (support_find_node (fixture->records, records[i]));
      JsonNode        *first = json_array_get_element (array, 0);
      g_autofree char *end = g_strdup_printf ("%s/%u", records[i], json_array_get_length (array));
      g_autofree char *path = g_strdup_printf ("%s/id", end);
      g_autofree char *expected = g_strdup_printf ("expected an id of its own, found “%s” again",
                                                   json_object_get_string_member (json_node_get_object (first), "id"));
      g_autoptr (GError) error = NULL;
      g_autoptr (SinewPack) pack = load_edited (fixture, "records.json", end, first, &error);

      assert_message (pack, error, SINEW_PACK_ERROR_DUPLICATE, "records.json", path, expected);
    }
}

/* The first fault of a record is the one that is told. */
static void
test_nested (SupportSound *fixture,
             gconstpointer data)
{
  assert_refused (fixture, "records.json", "/symptoms/0/differs_from/0/text", "5", SINEW_PACK_ERROR_TYPE,
                  "/symptoms/0/differs_from/0/text", "expected text, found a number");
  assert_refused (fixture, "records.json", "/symptoms/1/differs_from", "[{ \"symptom\": \"tiredness\" }]", SINEW_PACK_ERROR_MISSING,
                  "/symptoms/1/differs_from/0/text", "expected text, found nothing");
  assert_refused (fixture, "records.json", "/nutrients/0/interactions/1", "{ \"nutrient\": \"moon-salt\", \"text\": \"\" }",
                  SINEW_PACK_ERROR_VALUE, "/nutrients/0/interactions/1/text", "expected text, found empty text");
  assert_refused (fixture, "records.json", "/nutrients/0/interactions/1", "{ \"symptom\": \"tiredness\", \"text\": \"A.\" }",
                  SINEW_PACK_ERROR_MISSING, "/nutrients/0/interactions/1/nutrient", "expected text, found nothing");
  assert_refused (fixture, "records.json", "/clinical/0/medicines/1", "{ \"name\": \"boots\" }", SINEW_PACK_ERROR_MISSING,
                  "/clinical/0/medicines/1/text", "expected text, found nothing");
}

/* An answer has at least one claim to stand on. */
static void
test_no_claims (SupportSound *fixture,
                gconstpointer data)
{
  assert_refused (fixture, "records.json", "/faq/0/claims", "[]", SINEW_PACK_ERROR_VALUE,
                  "/faq/0/claims", "expected at least one claim, found an empty array");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/pack-loader/" path, SupportSound, NULL, support_sound_set_up, test, support_sound_tear_down)
  ADD ("sound", test_sound);
  ADD ("table", test_table);
  ADD ("missing", test_missing);
  ADD ("types", test_types);
  ADD ("empty-text", test_empty_text);
  ADD ("slugs", test_slugs);
  ADD ("choices", test_choices);
  ADD ("dangling", test_dangling);
  ADD ("no-claims", test_no_claims);
  ADD ("other-kind", test_other_kind);
  ADD ("kind-mentions", test_kind_mentions);
  ADD ("unknown", test_unknown);
  ADD ("duplicates", test_duplicates);
  ADD ("nested", test_nested);

  return g_test_run ();
}
