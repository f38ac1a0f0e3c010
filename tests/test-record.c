/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sinew-record.h"

typedef struct
{
  JsonNode    *node;
  GPtrArray   *mentions;
  SinewRecord *record;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->node = json_from_string (data, &error);
  g_assert_no_error (error);
  fixture->mentions = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_mention_free);
  fixture->record = sinew_record_new ("file.json", "/things/3", fixture->node, fixture->mentions);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  sinew_record_free (fixture->record);
  json_node_unref (fixture->node);
  g_ptr_array_unref (fixture->mentions);
}

static void
assert_sound (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (sinew_record_finish (fixture->record, &error));
  g_assert_no_error (error);
}

static void
assert_fault (Fixture    *fixture,
              int         code,
              const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (sinew_record_finish (fixture->record, &error));
  g_assert_error (error, SINEW_PACK_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
assert_mention (Fixture    *fixture,
                guint       place,
                const char *path,
                SinewKind   kind,
                const char *id)
{
  SinewMention    *mention;
  g_autofree char *path_of_mention = NULL;

  g_assert_cmpuint (place, <, fixture->mentions->len);
  mention = g_ptr_array_index (fixture->mentions, place);
  path_of_mention = sinew_mention_dup_path (mention);
  g_assert_cmpstr (mention->file, ==, "file.json");
  g_assert_cmpstr (path_of_mention, ==, path);
  g_assert_cmpint (mention->kind, ==, kind);
  g_assert_cmpstr (mention->id, ==, id);
}

#define GOOD                                                                                     \
  "{ \"id\": \"zinc-2\", \"text\": \" A ü \", \"texts\": [\"b\", \"a\", \"b\"], \"none\": [], " \
  "  \"choice\": \"late\", \"mention\": \"iron\", \"mentions\": [\"a-1\", \"b\"],"               \
  "  \"sign\": \"symptom/pain\", \"terms\": [\"term/iron\", \"iron\", \"a/b\"] }"

static void
test_texts (Fixture      *fixture,
            gconstpointer data)
{
  g_autofree char *id = sinew_record_read_id (fixture->record, "id");
  g_autofree char *text = sinew_record_read_text (fixture->record, "text");
  g_autofree char *again = sinew_record_read_optional_text (fixture->record, "text");
  g_autofree char *missing = sinew_record_read_optional_text (fixture->record, "no-such");
  g_auto (GStrv) texts = sinew_record_read_texts (fixture->record, "texts");
  g_auto (GStrv) none = sinew_record_read_texts (fixture->record, "none");
  g_auto (GStrv) missing_texts = sinew_record_read_texts (fixture->record, "no-such");
  const char *const expected[] = { "b", "a", "b", NULL };

  g_assert_cmpstr (id, ==, "zinc-2");
  g_assert_cmpstr (text, ==, " A ü ");
  g_assert_cmpstr (again, ==, " A ü ");
  g_assert_null (missing);
  g_assert_cmpstrv (texts, expected);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
  g_assert_cmpuint (g_strv_length (missing_texts), ==, 0);
  g_assert_cmpuint (fixture->mentions->len, ==, 0);
}

static void
test_choice (Fixture      *fixture,
             gconstpointer data)
{
  static const char *const choices[] = { "early", "late", NULL };
  static const char *const with_default[] = { "", "early", "late", NULL };

  g_assert_cmpuint (sinew_record_read_choice (fixture->record, "choice", choices), ==, 1);
  g_assert_cmpuint (sinew_record_read_choice (fixture->record, "choice", with_default), ==, 2);
  g_assert_cmpuint (sinew_record_read_choice (fixture->record, "no-such", with_default), ==, 0);

  /* Not so far a fault, but this is one. */
  g_assert_cmpuint (sinew_record_read_choice (fixture->record, "no-such", choices), ==, 0);
  assert_fault (fixture, SINEW_PACK_ERROR_MISSING, "file.json: /things/3/no-such: expected text, found nothing");
}

static void
test_mentions (Fixture      *fixture,
               gconstpointer data)
{
  g_autofree char *mention = sinew_record_read_mention (fixture->record, "mention", SINEW_KIND_NUTRIENT);
  g_autofree char *optional = sinew_record_read_optional_mention (fixture->record, "no-such", SINEW_KIND_NUTRIENT);
  g_auto (GStrv) mentions = sinew_record_read_mentions (fixture->record, "mentions", SINEW_KIND_CLAIM);
  g_autofree char *sign = sinew_record_read_kind_mention (fixture->record, "sign");
  g_auto (GStrv) terms = sinew_record_read_term_mentions (fixture->record, "terms");

  g_assert_cmpstr (mention, ==, "iron");
  g_assert_null (optional);
  g_assert_cmpuint (g_strv_length (mentions), ==, 2);
  g_assert_cmpstr (sign, ==, "symptom/pain");
  g_assert_cmpuint (g_strv_length (terms), ==, 3);

  g_assert_cmpuint (fixture->mentions->len, ==, 5);
  assert_mention (fixture, 0, "/things/3/mention", SINEW_KIND_NUTRIENT, "iron");
  assert_mention (fixture, 1, "/things/3/mentions/0", SINEW_KIND_CLAIM, "a-1");
  assert_mention (fixture, 2, "/things/3/mentions/1", SINEW_KIND_CLAIM, "b");
  assert_mention (fixture, 3, "/things/3/sign", SINEW_KIND_SYMPTOM, "pain");
  assert_mention (fixture, 4, "/things/3/terms/0", SINEW_KIND_TERM, "iron");
}

static void
test_require_array (Fixture      *fixture,
                    gconstpointer data)
{
  sinew_record_require_array (fixture->record, "none");
  sinew_record_require_array (fixture->record, "texts");
  sinew_record_require_array (fixture->record, "no-such");
  assert_fault (fixture, SINEW_PACK_ERROR_MISSING, "file.json: /things/3/no-such: expected an array, found nothing");
}

/* After the first fault nothing is read any more, and nothing else is told. */
static void
test_first_fault (Fixture      *fixture,
                  gconstpointer data)
{
  static const char *const choices[] = { "early", "late", NULL };
  g_autofree char         *faulty = sinew_record_read_text (fixture->record, "texts");
  g_autofree char         *id = sinew_record_read_id (fixture->record, "text");
  g_autofree char         *sound = sinew_record_read_text (fixture->record, "text");
  g_auto (GStrv) texts = sinew_record_read_texts (fixture->record, "texts");
  g_auto (GStrv) mentions = sinew_record_read_mentions (fixture->record, "mentions", SINEW_KIND_CLAIM);

  g_assert_null (faulty);
  g_assert_null (id);
  g_assert_null (sound);
  g_assert_cmpuint (g_strv_length (texts), ==, 0);
  g_assert_cmpuint (g_strv_length (mentions), ==, 0);
  g_assert_cmpuint (sinew_record_read_choice (fixture->record, "choice", choices), ==, 0);
  g_assert_cmpuint (fixture->mentions->len, ==, 0);
  assert_fault (fixture, SINEW_PACK_ERROR_TYPE, "file.json: /things/3/texts: expected text, found an array");
}

static void
test_unknown (Fixture      *fixture,
              gconstpointer data)
{
  g_autofree char *b = sinew_record_read_optional_text (fixture->record, "b");

  g_assert_cmpstr (b, ==, "c");
  assert_fault (fixture, SINEW_PACK_ERROR_UNKNOWN, "file.json: /things/3: expected known members only, found “a”");
}

static void
test_all_known (Fixture      *fixture,
                gconstpointer data)
{
  g_autofree char *a = sinew_record_read_text (fixture->record, "a");
  g_autofree char *b = sinew_record_read_text (fixture->record, "b");

  assert_sound (fixture);
}

static void
test_not_object (Fixture      *fixture,
                 gconstpointer data)
{
  g_autofree char *text = sinew_record_read_text (fixture->record, "text");
  g_auto (GStrv) texts = sinew_record_read_texts (fixture->record, "texts");
  g_autoptr (GPtrArray) records = sinew_record_read_records (fixture->record, "records");

  sinew_record_require_array (fixture->record, "records");
  g_assert_null (text);
  g_assert_cmpuint (g_strv_length (texts), ==, 0);
  g_assert_cmpuint (records->len, ==, 0);
  assert_fault (fixture, SINEW_PACK_ERROR_TYPE, "file.json: /things/3: expected an object, found an array");
}

static void
test_no_node (void)
{
  g_autoptr (GPtrArray) mentions = g_ptr_array_new ();
  g_autoptr (SinewRecord) record = sinew_record_new ("file.json", "", NULL, mentions);
  g_autoptr (GError) error = NULL;

  g_assert_false (sinew_record_finish (record, &error));
  g_assert_cmpstr (error->message, ==, "file.json: /: expected an object, found nothing");
}

/* A fault of a record inside is that of the outer one, with the whole path. */
static void
test_children (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GPtrArray) children = sinew_record_read_records (fixture->record, "children");

  g_assert_cmpuint (children->len, ==, 3);
  for (guint i = 0; i < children->len; i++)
    {
      SinewRecord     *child = g_ptr_array_index (children, i);
      g_autofree char *path = g_strdup_printf ("/things/3/children/%u", i);
      g_autofree char *text = sinew_record_read_text (child, "a");

      g_assert_cmpstr (sinew_record_get_path (child), ==, path);
      sinew_record_finish_child (fixture->record, child);
    }

  assert_fault (fixture, SINEW_PACK_ERROR_TYPE, "file.json: /things/3/children/1/a: expected text, found a number");
}

static void
test_fail (Fixture      *fixture,
           gconstpointer data)
{
  sinew_record_fail (fixture->record, "date", SINEW_PACK_ERROR_VALUE, "a day", "a night");
  sinew_record_fail (fixture->record, NULL, SINEW_PACK_ERROR_MISSING, "more", "less");
  assert_fault (fixture, SINEW_PACK_ERROR_VALUE, "file.json: /things/3/date: expected a day, found a night");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(path, json, test) g_test_add ("/record/" path, Fixture, json, set_up, test, tear_down)
  ADD ("texts", GOOD, test_texts);
  ADD ("choice", GOOD, test_choice);
  ADD ("mentions", GOOD, test_mentions);
  ADD ("require-array", GOOD, test_require_array);
  ADD ("first-fault", GOOD, test_first_fault);
  ADD ("unknown", "{ \"a\": 1, \"b\": \"c\" }", test_unknown);
  ADD ("all-known", "{ \"a\": \"b\", \"b\": \"c\" }", test_all_known);
  ADD ("not-object", "[]", test_not_object);
  ADD ("children", "{ \"children\": [{ \"a\": \"b\" }, { \"a\": 5 }, 6] }", test_children);
  ADD ("fail", "{}", test_fail);
  g_test_add_func ("/record/no-node", test_no_node);

  return g_test_run ();
}
