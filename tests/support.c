/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "sinew-pack-loader.h"
#include "support.h"

#define N_ARTICLES 5

/* A manifest of a pack whose records are in one file. */
static const char made_up_manifest[] =
  "{ \"id\": \"made-up\", \"name\": \"Made up\", \"version\": \"1\", \"date\": \"2020-02-02\","
  " \"language\": \"en\", \"license\": \"CC0-1.0\", \"files\": [\"records.json\"] }";

/**
 * support_make_folder:
 *
 * Returns: (transfer full): a new folder, for support_remove_folder()
 */
char *
support_make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("sinew-test-XXXXXX", &error);

  g_assert_no_error (error);

  return folder;
}

void
support_remove_folder (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

void
support_file_set_up (SupportFile  *self,
                     gconstpointer name)
{
  self->folder = support_make_folder ();
  self->file = g_build_filename (self->folder, name, NULL);
}

void
support_file_tear_down (SupportFile  *self,
                        gconstpointer name)
{
  support_remove_folder (self->folder);
  g_free (self->folder);
  g_free (self->file);
}

void
support_write_text (const char *folder,
                    const char *name,
                    const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

void
support_write_node (const char *folder,
                    const char *name,
                    JsonNode   *node)
{
  g_autofree char *text = json_to_string (node, FALSE);

  support_write_text (folder, name, text);
}

SinewPack *
support_load_pack (const char *folder,
                   GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);

  return sinew_pack_load (file, error);
}

SinewLibrary *
support_load_library (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinewPack) pack = support_load_pack (folder, &error);

  g_assert_no_error (error);

  return sinew_library_new (pack);
}

/**
 * support_load_text:
 * @records: the text of the one file of a pack, with all its records
 */
SinewLibrary *
support_load_text (const char *records)
{
  g_autofree char *folder = support_make_folder ();
  SinewLibrary    *library;

  support_write_text (folder, "pack.json", made_up_manifest);
  support_write_text (folder, "records.json", records);
  library = support_load_library (folder);
  support_remove_folder (folder);

  return library;
}

SinewLibrary *
support_load_made_up (const SupportSize *size)
{
  g_autofree char *folder = support_make_folder ();
  SinewLibrary    *library;

  support_write_made_up (folder, size);
  library = support_load_library (folder);
  support_remove_folder (folder);

  return library;
}

SinewLibrary *
support_load_builtin (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinewPack) pack = sinew_pack_load_builtin (&error);

  g_assert_no_error (error);

  return sinew_library_new (pack);
}

/**
 * support_read_node:
 *
 * Returns: (transfer full): what is in a JSON file, without any help of Sinew
 */
JsonNode *
support_read_node (GFile *file)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &error);

  g_assert_no_error (error);
  json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  return json_parser_steal_root (parser);
}

/**
 * support_read_sound:
 * @name: a file of the sound pack in tests/data
 */
JsonNode *
support_read_sound (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "sound", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return support_read_node (file);
}

void
support_sound_set_up (SupportSound *self,
                      gconstpointer data)
{
  g_autoptr (JsonNode) later = support_read_sound ("later.json");

  self->folder = support_make_folder ();
  self->manifest = support_read_sound ("pack.json");
  self->records = support_read_sound ("records.json");
  support_write_node (self->folder, "pack.json", self->manifest);
  support_write_node (self->folder, "records.json", self->records);
  support_write_node (self->folder, "later.json", later);
}

void
support_sound_tear_down (SupportSound *self,
                         gconstpointer data)
{
  support_remove_folder (self->folder);
  json_node_unref (self->manifest);
  json_node_unref (self->records);
  g_free (self->folder);
}

static JsonObject *
read_builtin_file (const char *name)
{
  g_autofree char *uri = g_strconcat ("resource://" SINEW_RESOURCE_PATH "/data/", name, NULL);
  g_autoptr (GFile) resource = g_file_new_for_uri (uri);
  g_autoptr (JsonNode) root = support_read_node (resource);

  return json_node_dup_object (root);
}

static void
append_builtin (JsonArray  *records,
                JsonArray  *names,
                const char *member)
{
  for (guint i = 0; i < json_array_get_length (names); i++)
    {
      g_autoptr (JsonObject) file = read_builtin_file (json_array_get_string_element (names, i));
      JsonArray *found = json_object_has_member (file, member) ? json_object_get_array_member (file, member) : NULL;

      for (guint j = 0; found && j < json_array_get_length (found); j++)
        json_array_add_element (records, json_array_dup_element (found, j));
    }
}

/**
 * support_read_builtin:
 * @member: an array of records, which may be spread over several files
 *
 * Returns: (transfer full): the records of the built-in pack as they stand in
 *   its files
 */
JsonArray *
support_read_builtin (const char *member)
{
  g_autoptr (JsonObject) manifest = read_builtin_file ("pack.json");
  JsonArray *records = json_array_new ();

  append_builtin (records, json_object_get_array_member (manifest, "files"), member);
  append_builtin (records, json_object_get_array_member (manifest, "later_files"), member);

  return records;
}

static JsonNode *edit_node (JsonNode          *node,
                            const char *const *path,
                            JsonNode          *value);

static JsonNode *
edit_object (JsonObject        *object,
             const char *const *path,
             JsonNode          *value)
{
  g_autoptr (JsonObject) edited = json_object_new ();
  JsonObjectIter iter;
  const char    *name;
  JsonNode      *member;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &member))
    {
      JsonNode *copy = g_str_equal (name, path[0]) ? edit_node (member, path + 1, value) : json_node_copy (member);

      if (copy)
        json_object_set_member (edited, name, copy);
    }
  if (!json_object_has_member (object, path[0]))
    json_object_set_member (edited, path[0], json_node_copy (value));

  return json_node_init_object (json_node_alloc (), edited);
}

static JsonNode *
edit_array (JsonArray         *array,
            const char *const *path,
            JsonNode          *value)
{
  g_autoptr (JsonArray) edited = json_array_new ();
  guint place = g_ascii_strtoull (path[0], NULL, 10);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      JsonNode *copy = i == place ? edit_node (element, path + 1, value) : json_node_copy (element);

      if (copy)
        json_array_add_element (edited, copy);
    }
  if (place == json_array_get_length (array))
    json_array_add_element (edited, json_node_copy (value));

  return json_node_init_array (json_node_alloc (), edited);
}

static JsonNode *
edit_node (JsonNode          *node,
           const char *const *path,
           JsonNode          *value)
{
  if (path[0] == NULL)
    return value ? json_node_copy (value) : NULL;
  if (JSON_NODE_HOLDS_OBJECT (node))
    return edit_object (json_node_get_object (node), path, value);

  return edit_array (json_node_get_array (node), path, value);
}

/**
 * support_find_node:
 * @path: a JSON pointer
 *
 * Returns: (transfer none): what is at @path, which must be there
 */
JsonNode *
support_find_node (JsonNode   *node,
                   const char *path)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", -1);

  for (guint i = 1; parts[0] && parts[i]; i++)
    {
      if (JSON_NODE_HOLDS_OBJECT (node))
        node = json_object_get_member (json_node_get_object (node), parts[i]);
      else
        node = json_array_get_element (json_node_get_array (node), g_ascii_strtoull (parts[i], NULL, 10));
    }

  return node;
}

/**
 * support_edit_node:
 * @path: a JSON pointer
 * @value: (nullable): what is to be there; nothing where %NULL
 *
 * Returns: (transfer full): a copy of @node with one thing changed
 */
JsonNode *
support_edit_node (JsonNode   *node,
                   const char *path,
                   JsonNode   *value)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", -1);

  return edit_node (node, (const char *const *)parts + (parts[0] ? 1 : 0), value);
}

SinewItem *
support_get (SinewLibrary *library,
             const char   *kind_id)
{
  SinewItem *item = sinew_library_lookup_kind_id (library, kind_id);

  if (item == NULL)
    g_error ("no record %s", kind_id);

  return item;
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *)a, *(char *const *)b);
}

/* What is at an end comes last. */
static int
compare_heads (GPtrArray *actual,
               guint      a,
               GPtrArray *expected,
               guint      e)
{
  if (a == actual->len)
    return 1;
  if (e == expected->len)
    return -1;

  return strcmp (g_ptr_array_index (actual, a), g_ptr_array_index (expected, e));
}

/**
 * support_assert_lines:
 *
 * Asserts that both have the same lines, in whatever order, and shows those that
 * only one has.
 */
void
support_assert_lines (GPtrArray *actual,
                      GPtrArray *expected)
{
  guint n_differences = 0;
  guint a = 0;
  guint e = 0;

  g_ptr_array_sort (actual, compare_lines);
  g_ptr_array_sort (expected, compare_lines);
  while (a < actual->len || e < expected->len)
    {
      int order = compare_heads (actual, a, expected, e);

      if (order < 0)
        g_test_message ("too much: %s", (char *)g_ptr_array_index (actual, a));
      if (order > 0)
        g_test_message ("missing: %s", (char *)g_ptr_array_index (expected, e));
      n_differences += order != 0;
      a += order <= 0;
      e += order >= 0;
    }

  g_assert_cmpuint (n_differences, ==, 0);
  g_assert_cmpuint (expected->len, >, 0);
}

static void
add (JsonBuilder *builder,
     const char  *member,
     const char  *format,
     ...) G_GNUC_PRINTF (3, 4);

static void
add (JsonBuilder *builder,
     const char  *member,
     const char  *format,
     ...)
{
  g_autofree char *text = NULL;
  va_list          args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, text);
}

/* A number that looks like any other, and is always the same for @i. */
static guint
scatter (guint i)
{
  guint32 number = i * 0x9e3779b9u;

  number = (number ^ (number >> 16)) * 0x85ebca6bu;

  return number ^ (number >> 13);
}

/* Adds an array of ids, as “cause-3”, which are not near each other. */
static void
add_ids (JsonBuilder *builder,
         const char  *member,
         const char  *kind_id,
         guint        first,
         guint        n,
         guint        n_all)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < MIN (n, n_all); i++)
    {
      g_autofree char *id = g_strdup_printf ("%s-%u", kind_id, (first % n_all + i * MAX (n_all / n, 1)) % n_all);

      json_builder_add_string_value (builder, id);
    }
  json_builder_end_array (builder);
}

static void
add_one_id (JsonBuilder *builder,
            const char  *member,
            const char  *kind_id,
            guint        i)
{
  add_ids (builder, member, kind_id, i, 1, G_MAXUINT);
}

static void
begin_records (JsonBuilder *builder,
               const char  *array)
{
  json_builder_set_member_name (builder, array);
  json_builder_begin_array (builder);
}

static void
add_articles (JsonBuilder *builder)
{
  begin_records (builder, "articles");
  for (guint i = 0; i < N_ARTICLES; i++)
    {
      json_builder_begin_object (builder);
      add (builder, "id", "article-%u", i);
      add (builder, "name", "Article %u", i);
      add (builder, "question", "What does article %u say?", i);
      add (builder, "answer", "Nothing that is of any use.");
      add_one_id (builder, "topics", "symptom", 0);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_terms (JsonBuilder *builder,
           const char  *kind,
           guint        n)
{
  for (guint i = 0; i < n; i++)
    {
      json_builder_begin_object (builder);
      add (builder, "id", "%s-%u", kind, i);
      add (builder, "name", "%s %u", kind, i);
      add (builder, "kind", "%s", kind);
      json_builder_end_object (builder);
    }
}

static void
add_records (JsonBuilder *builder,
             const char  *array,
             const char  *kind,
             const char  *group,
             guint        n,
             guint        n_symptoms)
{
  begin_records (builder, array);
  for (guint i = 0; i < n; i++)
    {
      json_builder_begin_object (builder);
      add (builder, "id", "%s-%u", kind, i);
      add (builder, "name", "Made-up %s %05u", kind, i);
      add (builder, "group", "%s", group);
      add (builder, "summary", "There is nothing to say of this one, but that it has a summary.");
      add (builder, "checked", "general knowledge");
      if (!g_str_equal (kind, "nutrient"))
        add (builder, "lay_name", "%s of everyday %05u", kind, i);
      if (g_str_equal (kind, "cause"))
        add_ids (builder, "symptoms", "symptom", scatter (i), 5, n_symptoms);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* The links: in the built-in data, too, every fourth claim is one, and about
 * three claims stand for the same. */
static guint
get_linked_nutrient (const SupportSize *size,
                     guint              link)
{
  return link % size->n_nutrients;
}

static guint
get_linked_symptom (const SupportSize *size,
                    guint              link)
{
  return scatter (link) % size->n_symptoms;
}

static void
add_claims (JsonBuilder       *builder,
            const SupportSize *size)
{
  begin_records (builder, "claims");
  for (guint i = 0; i < size->n_claims; i++)
    {
      gboolean is_link = i % 4 == 0;
      guint    nutrient = is_link ? get_linked_nutrient (size, i / 12) : scatter (i) % size->n_nutrients;
      guint    symptom = is_link ? get_linked_symptom (size, i / 12) : scatter (i + 5) % size->n_symptoms;

      json_builder_begin_object (builder);
      add (builder, "id", "claim-%u", i);
      add (builder, "article", "article-%u", scatter (i + 3) % N_ARTICLES);
      add (builder, "section", "introduction");
      add (builder, "kind", "%s", is_link ? "deficiency-symptom" : "role");
      add_one_id (builder, "subjects", "term/nutrient", nutrient);
      add_one_id (builder, "objects", "term/symptom", symptom);
      add (builder, "text", "Made-up claim %u says that too little of one thing brings on another thing.", i);
      if (i % 3 == 0)
        add (builder, "hedge", "may");
      add (builder, "place", "paragraph %u, sentence %u", i / 10, i % 10);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_evidence (JsonBuilder       *builder,
              const SupportSize *size)
{
  begin_records (builder, "evidence");
  for (guint i = 0; i < size->n_claims / 12; i++)
    {
      json_builder_begin_object (builder);
      add (builder, "id", "evidence-%u", i);
      add (builder, "nutrient", "nutrient-%u", get_linked_nutrient (size, i));
      add (builder, "sign", "symptom/symptom-%u", get_linked_symptom (size, i));
      add (builder, "grade", "limited");
      add (builder, "setting", "none shown");
      add (builder, "rationale", "Nobody has looked into made-up link %u yet.", i);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * support_write_made_up:
 *
 * Writes a sound pack of the wanted size, the same one each time.
 */
void
support_write_made_up (const char        *folder,
                       const SupportSize *size)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  add_articles (builder);
  begin_records (builder, "terms");
  add_terms (builder, "nutrient", size->n_nutrients);
  add_terms (builder, "symptom", size->n_symptoms);
  json_builder_end_array (builder);
  add_records (builder, "nutrients", "nutrient", "mineral", size->n_nutrients, size->n_symptoms);
  add_records (builder, "symptoms", "symptom", "Legs", size->n_symptoms, size->n_symptoms);
  add_records (builder, "causes", "cause", "habit", size->n_causes, size->n_symptoms);
  add_claims (builder, size);
  add_evidence (builder, size);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  support_write_text (folder, "pack.json", made_up_manifest);
  support_write_node (folder, "records.json", root);
}
