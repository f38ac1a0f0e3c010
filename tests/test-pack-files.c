/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-pack-loader.h"
#include "support.h"

/* What can be wrong with the files of a pack, before any record is looked at. */

/* Writes a manifest that names other files, as JSON, in one of its members. */
static void
write_files (SupportSound *fixture,
             const char   *member,
             const char   *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) files = json_from_string (json, &error);
  g_autoptr (JsonNode) manifest = NULL;

  g_assert_no_error (error);
  manifest = support_edit_node (fixture->manifest, member, files);
  support_write_node (fixture->folder, "pack.json", manifest);
}

static void
assert_refused (SupportSound *fixture,
                GQuark        domain,
                int           code,
                const char   *start)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinewPack) pack = support_load_pack (fixture->folder, &error);

  g_assert_null (pack);
  g_assert_error (error, domain, code);
  if (!g_str_has_prefix (error->message, start))
    g_assert_cmpstr (error->message, ==, start);
}

static void
test_sound (SupportSound *fixture,
            gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinewPack) pack = support_load_pack (fixture->folder, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sinew_pack_get_items (pack, SINEW_KIND_CLAIM)->len, ==, 2);
}

static void
test_missing (SupportSound *fixture,
              gconstpointer data)
{
  g_autoptr (GFile) nowhere = g_file_new_for_path (fixture->folder);
  g_autoptr (GFile) folder = g_file_get_child (nowhere, "nowhere");
  g_autoptr (GError) error = NULL;

  write_files (fixture, "/files", "[\"records.json\", \"more.json\"]");
  assert_refused (fixture, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "more.json: ");

  g_assert_null (sinew_pack_load (folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "pack.json: "));
}

/* Each is no JSON, in the manifest and in another file. */
static void
test_syntax (SupportSound *fixture,
             gconstpointer data)
{
  static const char *const texts[] = {
    "{",
    "{ \"terms\": [ }",
    "{ \"terms\": [] ",
    "{ \"terms\" [] }",
    "{ terms: [] }",
    "{ \"terms\": [{ \"id\": \"a\", \"name\": \"A }] }",
    "[",
    "terms",
    "<terms/>",
    "{ \"terms\": [\xff\xfe] }",
    "{ \"terms\": [{ \"id\": \"a\", \"name\": \"\xc3\" }] }",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("text %u", i);
      support_write_text (fixture->folder, "records.json", texts[i]);
      assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_SYNTAX, "records.json:");
    }

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("text %u", i);
      support_write_text (fixture->folder, "pack.json", texts[i]);
      assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_SYNTAX, "pack.json:");
    }
}

static void
test_empty (SupportSound *fixture,
            gconstpointer data)
{
  static const char *const texts[] = { "", " ", "\n\t\n" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      support_write_text (fixture->folder, "records.json", texts[i]);
      assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_SYNTAX, "records.json: expected JSON, found nothing");
    }

  support_write_text (fixture->folder, "pack.json", "");
  assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_SYNTAX, "pack.json: expected JSON, found nothing");
}

/* A file holds one object. */
static void
test_root (SupportSound *fixture,
           gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *name;
  } cases[] = {
    { "[]", "an array" },
    { "[{}]", "an array" },
    { "5", "a number" },
    { "\"terms\"", "text" },
    { "true", "true or false" },
    { "null", "null" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *message = g_strdup_printf ("records.json: /: expected an object, found %s", cases[i].name);

      support_write_text (fixture->folder, "records.json", cases[i].text);
      assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_TYPE, message);
    }

  support_write_text (fixture->folder, "pack.json", "[]");
  assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_TYPE, "pack.json: /: expected an object, found an array");
}

/* A file without records is no fault. */
static void
test_no_records (SupportSound *fixture,
                 gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinewPack) pack = NULL;

  write_files (fixture, "/files", "[\"empty.json\", \"records.json\"]");
  support_write_text (fixture->folder, "empty.json", "{}");
  pack = support_load_pack (fixture->folder, &error);
  g_assert_no_error (error);
}

/* A pack is one folder: nothing is read from anywhere else. */
static void
test_outside (SupportSound *fixture,
              gconstpointer data)
{
  static const char *const names[] = { "../records.json", "/records.json", "more/records.json", "./records.json", "/" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *json = g_strdup_printf ("[\"records.json\", \"%s\"]", names[i]);
      g_autofree char *message = g_strdup_printf ("pack.json: /files/1: expected the name of a file beside it, found “%s”", names[i]);
      g_autofree char *later_message =
        g_strdup_printf ("pack.json: /later_files/1: expected the name of a file beside it, found “%s”", names[i]);

      write_files (fixture, "/files", json);
      assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_VALUE, message);
      write_files (fixture, "/later_files", json);
      assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_VALUE, later_message);
    }
}

/* A file that stands twice gives its records twice. */
static void
test_twice (SupportSound *fixture,
            gconstpointer data)
{
  write_files (fixture, "/files", "[\"records.json\", \"records.json\"]");
  assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_DUPLICATE,
                  "records.json: /articles/0/id: expected an id of its own, found “tired-feet” again");

  write_files (fixture, "/files", "[\"records.json\", \"pack.json\"]");
  assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_UNKNOWN, "pack.json: /: expected known members only, found “");
}

/* Records may name those of other files, before and after, and faults say in
 * which file they are. */
static void
test_several_files (SupportSound *fixture,
                    gconstpointer data)
{
  static const char first[] = "{ \"corrections\": [{ \"id\": \"d-02\", \"name\": \"N\", \"claims\": [\"tired-feet-001\"],"
                              "                    \"verdict\": \"weak\", \"why\": \"W.\" }] }";
  static const char bad[] = "{ \"corrections\": [{ \"id\": \"d-03\", \"name\": \"N\", \"claims\": [\"tired-feet-001\", \"nowhere-001\"],"
                            "                    \"verdict\": \"weak\", \"why\": \"W.\" }] }";
  g_autoptr (GError) error = NULL;
  g_autoptr (SinewPack) pack = NULL;

  write_files (fixture, "/files", "[\"first.json\", \"records.json\"]");
  support_write_text (fixture->folder, "first.json", first);
  pack = support_load_pack (fixture->folder, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sinew_pack_get_items (pack, SINEW_KIND_CORRECTION)->len, ==, 2);

  support_write_text (fixture->folder, "first.json", bad);
  assert_refused (fixture, SINEW_PACK_ERROR, SINEW_PACK_ERROR_REFERENCE,
                  "first.json: /corrections/0/claims/1: expected the id of a record of “claims”, found “nowhere-001”");
}

/* Half of a character outside the basic plane is no text. json-glib either
 * refuses it or passes on what is not UTF-8. */
static void
test_lone_surrogate (SupportSound *fixture,
                     gconstpointer data)
{
  static const char *const halves[] = { "\\ud800", "\\udc00", "\\ud83d and more", "\\ude00\\ud83d" };

  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    {
      g_autofree char *text = g_strdup_printf ("{ \"terms\": [{ \"id\": \"a\", \"name\": \"%s\", \"kind\": \"food\" }] }", halves[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (SinewPack) pack = NULL;

      support_write_text (fixture->folder, "records.json", text);
      pack = support_load_pack (fixture->folder, &error);
      g_test_message ("%s: %s", halves[i], error ? error->message : "accepted");
      g_assert_null (pack);
      g_assert_true (error->domain == SINEW_PACK_ERROR);
      if (error->code != SINEW_PACK_ERROR_SYNTAX)
        g_assert_cmpstr (error->message, ==, "records.json: /terms/0/name: expected UTF-8 text, found broken characters");
    }
}

/* The same character, written in the three ways that are right. */
static void
test_characters (SupportSound *fixture,
                 gconstpointer data)
{
  static const char *const spellings[] = { "\\ud83e\\uddb5", "\\uD83E\\uDDB5", "🦵" };

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      g_autofree char *text = g_strdup_printf ("{ \"terms\": [{ \"id\": \"a\", \"name\": \"%s\", \"kind\": \"food\" }] }", spellings[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (SinewPack) pack = NULL;

      support_write_text (fixture->folder, "records.json", text);
      pack = support_load_pack (fixture->folder, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (sinew_item_get_name (sinew_pack_lookup (pack, SINEW_KIND_TERM, "a")), ==, "🦵");
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/pack-files/" path, SupportSound, NULL, support_sound_set_up, test, support_sound_tear_down)
  ADD ("sound", test_sound);
  ADD ("missing", test_missing);
  ADD ("syntax", test_syntax);
  ADD ("empty", test_empty);
  ADD ("root", test_root);
  ADD ("no-records", test_no_records);
  ADD ("outside", test_outside);
  ADD ("twice", test_twice);
  ADD ("several-files", test_several_files);
  ADD ("lone-surrogate", test_lone_surrogate);
  ADD ("characters", test_characters);

  return g_test_run ();
}
