/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sinew-facets.h"
#include "sinew-pack-loader.h"
#include "support.h"

/* A pack is loaded in two steps: what the first screen shows, then the rest. */

typedef struct
{
  char            *folder;
  SinewPackLoader *loader;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  static const char *const files[] = { "pack.json", "records.json", "later.json" };
  g_autoptr (GFile) folder = NULL;

  fixture->folder = support_make_folder ();
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (JsonNode) node = support_read_sound (files[i]);

      support_write_node (fixture->folder, files[i], node);
    }

  folder = g_file_new_for_path (fixture->folder);
  fixture->loader = sinew_pack_loader_new (folder);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  /* A thread may hold on to it for a moment. */
  g_object_unref (fixture->loader);
  support_remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static SinewPack *
load_first (SinewPackLoader *loader)
{
  g_autoptr (GError) error = NULL;
  SinewPack *pack = sinew_pack_loader_load_first (loader, &error);

  g_assert_no_error (error);

  return pack;
}

static void
load_later (SinewPackLoader *loader)
{
  g_autoptr (GError) error = NULL;

  sinew_pack_loader_load_later (loader, &error);
  g_assert_no_error (error);
}

static void
store_result_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  GAsyncResult **stored = user_data;

  *stored = g_object_ref (result);
}

/* As sinew_pack_loader_load_later(), in a thread, with a main loop meanwhile. */
static gboolean
load_later_in_thread (SinewPackLoader *loader,
                      GError         **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sinew_pack_loader_load_later_async (loader, store_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return sinew_pack_loader_load_later_finish (loader, result, error);
}

static void
test_two_steps (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (SinewPack) pack = load_first (fixture->loader);

  g_assert_cmpstr (sinew_pack_get_name (pack), ==, "A sound pack");
  g_assert_nonnull (sinew_pack_lookup (pack, SINEW_KIND_TERM, "tiredness"));
  g_assert_null (sinew_pack_lookup (pack, SINEW_KIND_TERM, "mud"));

  load_later (fixture->loader);
  g_assert_nonnull (sinew_pack_lookup (pack, SINEW_KIND_TERM, "tiredness"));
  g_assert_nonnull (sinew_pack_lookup (pack, SINEW_KIND_TERM, "mud"));
}

static void
test_thread (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (SinewPack) pack = load_first (fixture->loader);
  g_autoptr (GError) error = NULL;

  g_assert_true (load_later_in_thread (fixture->loader, &error));
  g_assert_no_error (error);
  g_assert_nonnull (sinew_pack_lookup (pack, SINEW_KIND_TERM, "mud"));
}

static const struct
{
  const char *later;
  int         code;
  const char *message;
} faults[] = {
  { "{", SINEW_PACK_ERROR_SYNTAX, NULL },
  { "{ \"terms\": [{ \"id\": \"mud\", \"name\": \"Mud\" }] }", SINEW_PACK_ERROR_MISSING,
    "later.json: /terms/0/kind: expected text, found nothing" },
  { "{ \"terms\": [{ \"id\": \"tiredness\", \"name\": \"T\", \"kind\": \"symptom\" }] }", SINEW_PACK_ERROR_DUPLICATE,
    "later.json: /terms/0/id: expected an id of its own, found “tiredness” again" },
  { "{ \"terms\": [{ \"id\": \"a\", \"name\": \"A\", \"kind\": \"food\" }, { \"id\": \"a\", \"name\": \"A\", \"kind\": \"food\" }] }",
    SINEW_PACK_ERROR_DUPLICATE, "later.json: /terms/1/id: expected an id of its own, found “a” again" },
  { "{ \"corrections\": [{ \"id\": \"d-02\", \"name\": \"N\", \"claims\": [\"nowhere\"], \"verdict\": \"V\", \"why\": \"W\" }] }",
    SINEW_PACK_ERROR_REFERENCE, "later.json: /corrections/0/claims/0: expected the id of a record of “claims”, found “nowhere”" },
};

static void
assert_fault (guint   i,
              GError *error)
{
  g_assert_error (error, SINEW_PACK_ERROR, faults[i].code);
  if (faults[i].message)
    g_assert_cmpstr (error->message, ==, faults[i].message);
  else
    g_assert_true (g_str_has_prefix (error->message, "later.json:"));
}

/* What is wrong with the rest is found in the second step, with or without a
 * thread, and what was read before stays. */
static void
test_faults (Fixture      *fixture,
             gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    for (int in_thread = FALSE; in_thread <= TRUE; in_thread++)
      {
        g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
        g_autoptr (SinewPackLoader) loader = sinew_pack_loader_new (folder);
        g_autoptr (SinewPack) pack = NULL;
        g_autoptr (GError) error = NULL;

        support_write_text (fixture->folder, "later.json", faults[i].later);
        pack = load_first (loader);
        if (in_thread)
          g_assert_false (load_later_in_thread (loader, &error));
        else
          g_assert_false (sinew_pack_loader_load_later (loader, &error));
        assert_fault (i, error);
        g_assert_nonnull (sinew_pack_lookup (pack, SINEW_KIND_TERM, "tiredness"));
      }
}

/* An id that the first files name may stand in the later ones, but must. */
static void
test_mentions (Fixture      *fixture,
               gconstpointer data)
{
  static const char first[] = "{ \"corrections\": [{ \"id\": \"d\", \"name\": \"N\", \"claims\": [\"tired-feet-001\"],"
                              "                    \"verdict\": \"V\", \"why\": \"W\" }] }";
  g_autoptr (JsonNode) records = support_read_sound ("records.json");
  g_autoptr (SinewPack) pack = NULL;
  g_autoptr (SinewPack) other = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (SinewPackLoader) loader = sinew_pack_loader_new (folder);

  support_write_text (fixture->folder, "records.json", first);
  support_write_node (fixture->folder, "later.json", records);
  pack = load_first (fixture->loader);
  load_later (fixture->loader);
  g_assert_nonnull (sinew_pack_lookup (pack, SINEW_KIND_CLAIM, "tired-feet-001"));

  support_write_text (fixture->folder, "later.json", "{}");
  other = load_first (loader);
  g_assert_false (sinew_pack_loader_load_later (loader, &error));
  g_assert_error (error, SINEW_PACK_ERROR, SINEW_PACK_ERROR_REFERENCE);
  g_assert_cmpstr (error->message, ==,
                   "records.json: /corrections/0/claims/0: expected the id of a record of “claims”, found “tired-feet-001”");
}

/* Lists all links of a library, with what is known of each. */
static GPtrArray *
list_links (SinewLibrary *library,
            gboolean      only_of_nutrients,
            gboolean      with_evidence)
{
  GPtrArray *links = sinew_library_get_links (library);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < links->len; i++)
    {
      SinewLink       *link = g_ptr_array_index (links, i);
      SinewEvidence   *evidence = sinew_link_get_evidence (link);
      g_autofree char *source = sinew_item_dup_kind_id (sinew_link_get_source (link));
      g_autofree char *sign = sinew_item_dup_kind_id (sinew_link_get_sign (link));
      g_autofree char *note = sinew_link_dup_hedge_note (link);

      if (only_of_nutrients && (!g_str_has_prefix (source, "nutrient/") || !g_str_has_prefix (sign, "symptom/")))
        continue;
      g_ptr_array_add (lines, g_strdup_printf ("%s %s %u %u %s %s", source, sign, sinew_link_count_articles (link),
                                               sinew_link_get_claims (link)->len, note ? note : "-",
                                               with_evidence && evidence ? sinew_item_get_id (SINEW_ITEM (evidence)) : "-"));
    }

  return lines;
}

/* The first step has all links of nutrients with symptoms: no count of the first
 * screen changes later. */
static void
test_first_screen (void)
{
  g_autoptr (SinewPackLoader) loader = sinew_pack_loader_new_builtin ();
  g_autoptr (SinewPack) pack = load_first (loader);
  g_autoptr (SinewLibrary) library = sinew_library_new (pack);
  g_autoptr (SinewLibrary) whole = support_load_builtin ();
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);
  g_autoptr (SinewFacets) facets_of_whole = sinew_facets_new (whole);
  g_autoptr (GPtrArray) first = list_links (library, TRUE, FALSE);
  g_autoptr (GPtrArray) all = list_links (whole, TRUE, FALSE);
  GPtrArray *symptoms = sinew_facets_get_symptoms (facets);

  support_assert_lines (first, all);
  g_assert_cmpuint (sinew_library_count (library, SINEW_KIND_NUTRIENT), ==, sinew_library_count (whole, SINEW_KIND_NUTRIENT));
  g_assert_cmpuint (sinew_library_count (library, SINEW_KIND_GUIDE), ==, sinew_library_count (whole, SINEW_KIND_GUIDE));
  g_assert_cmpuint (symptoms->len, ==, sinew_facets_get_symptoms (facets_of_whole)->len);
  for (guint i = 0; i < symptoms->len; i++)
    {
      SinewItem       *symptom = g_ptr_array_index (symptoms, i);
      g_autofree char *kind_id = sinew_item_dup_kind_id (symptom);

      g_assert_cmpuint (sinew_facets_count_with (facets, symptom), ==, sinew_facets_count_with (facets_of_whole, support_get (whole, kind_id)));
    }
}

/* Once updated, a library is as if all had been loaded at once, and its items are
 * the objects that they were. */
static void
test_update (void)
{
  g_autoptr (SinewPackLoader) loader = sinew_pack_loader_new_builtin ();
  g_autoptr (SinewPack) pack = load_first (loader);
  g_autoptr (SinewLibrary) library = sinew_library_new (pack);
  g_autoptr (SinewLibrary) whole = support_load_builtin ();
  SinewItem *magnesium = support_get (library, "nutrient/magnesium");
  g_autoptr (GPtrArray) updated = NULL;
  g_autoptr (GPtrArray) all = list_links (whole, FALSE, TRUE);

  g_assert_cmpuint (sinew_library_count (library, SINEW_KIND_CAUSE), ==, 0);
  load_later (loader);
  sinew_library_update (library);
  updated = list_links (library, FALSE, TRUE);

  support_assert_lines (updated, all);
  g_assert_true (support_get (library, "nutrient/magnesium") == magnesium);
  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      GListModel *items = sinew_library_get_items (library, kind);
      GListModel *items_of_whole = sinew_library_get_items (whole, kind);

      g_assert_cmpuint (g_list_model_get_n_items (items), ==, g_list_model_get_n_items (items_of_whole));
      for (guint i = 0; i < g_list_model_get_n_items (items); i++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
          g_autoptr (SinewItem) item_of_whole = g_list_model_get_item (items_of_whole, i);

          g_assert_cmpstr (sinew_item_get_id (item), ==, sinew_item_get_id (item_of_whole));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/pack-steps/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("two-steps", test_two_steps);
  ADD ("thread", test_thread);
  ADD ("faults", test_faults);
  ADD ("mentions", test_mentions);
  g_test_add_func ("/pack-steps/first-screen", test_first_screen);
  g_test_add_func ("/pack-steps/update", test_update);

  return g_test_run ();
}
