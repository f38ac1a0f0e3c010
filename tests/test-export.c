/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-comparison.h"
#include "sinew-export.h"
#include "sinew-imprint.h"
#include "sinew-json.h"
#include "support.h"

#define N_LETTERS 10000
#define N_WAYS 4

/* What a pack may say, and no file may take for more than text. */
static const char *const hostile_texts[] = {
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(1)",
  "\t=1",
  "\r=2",
  "  =3",
  "\357\274\2354",
  "\"=5\"",
  "He said “no”, then \"no\", twice",
  "two\nlines\r\nand\ra\ttab, ",
  " in spaces ",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "</style></td></table></title></body><!-- -->]]>",
  "&lt;b&gt; &amp; &#60;",
  "| a | b \\| c |",
  "**bold** _a_ ~~b~~ `c` $d$ [e](https://example.org) <https://example.org>",
  "# heading",
  "1. item",
  "> quote",
  "---",
  "a backslash \\",
  "\327\251\327\234\327\225\327\235 \342\200\256evil\342\200\254",
  "\001 \033[31m \302\205",
  "%s %n %d",
};

static void
begin_array (JsonBuilder *builder,
             const char  *member)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
}

static void
add_taken (JsonBuilder *builder,
           const char  *member,
           char        *text)
{
  sinew_json_add_text_or_null (builder, member, text);
  g_free (text);
}

static void
add_int (JsonBuilder *builder,
         const char  *member,
         int          number)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, number);
}

/* The table as it is drawn. */
static void
add_table (JsonBuilder *builder,
           SinewGrid   *grid)
{
  begin_array (builder, "columns");
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    json_builder_add_string_value (builder, sinew_grid_get_column_head (grid, column).label);
  json_builder_end_array (builder);

  begin_array (builder, "rows");
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      json_builder_begin_object (builder);
      sinew_json_add_text (builder, "head", sinew_grid_get_row_head (grid, row).label);
      begin_array (builder, "cells");
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        {
          g_autofree char *text = sinew_grid_dup_text (grid, row, column);

          json_builder_add_string_value (builder, text);
        }
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_row (JsonBuilder    *builder,
         const SinewRow *row)
{
  json_builder_begin_object (builder);
  sinew_json_add_text (builder, "label", row->label);
  add_int (builder, "articles", row->n_articles);
  sinew_json_add_text_or_null (builder, "hedge", row->hedge_note);
  sinew_json_add_text_or_null (builder, "grade", row->grade);
  sinew_json_add_text_or_null (builder, "setting", row->setting);
  sinew_json_add_ids (builder, "corrections", row->corrections);
  json_builder_end_object (builder);
}

static void
add_cell (JsonBuilder *builder,
          SinewGrid   *grid,
          SinewCell   *cell)
{
  GPtrArray *rows = sinew_cell_get_rows (cell);

  add_int (builder, "kind", sinew_cell_get_kind (cell));
  add_taken (builder, "text",
             sinew_cell_dup_text (cell, sinew_grid_get_n_articles (grid), sinew_grid_get_notes (grid)));
  if (sinew_cell_get_kind (cell) == SINEW_CELL_NUMBER)
    {
      json_builder_set_member_name (builder, "number");
      json_builder_add_double_value (builder, sinew_cell_get_number (cell));
    }
  sinew_json_add_text_or_null (builder, "unit", sinew_cell_get_unit (cell));
  begin_array (builder, "rows");
  for (guint i = 0; i < rows->len; i++)
    add_row (builder, g_ptr_array_index (rows, i));
  json_builder_end_array (builder);
  sinew_json_add_ids (builder, "claims", sinew_cell_get_claims (cell));
  sinew_json_add_ids (builder, "references", sinew_cell_get_references (cell));
}

static void
add_cells (JsonBuilder *builder,
           SinewGrid   *grid)
{
  gboolean is_swapped = sinew_grid_is_swapped (grid);

  begin_array (builder, "cells");
  for (guint i = 0; i < sinew_grid_get_items (grid)->len; i++)
    {
      for (guint j = 0; j < sinew_grid_get_aspects (grid)->len; j++)
        {
          json_builder_begin_object (builder);
          add_cell (builder, grid, sinew_grid_get_cell (grid, is_swapped ? i : j, is_swapped ? j : i));
          json_builder_end_object (builder);
        }
    }
  json_builder_end_array (builder);
}

static void
add_item (JsonBuilder *builder,
          SinewItem   *item)
{
  json_builder_begin_object (builder);
  sinew_json_add_text (builder, "id", sinew_item_get_id (item));
  sinew_json_add_text (builder, "name", sinew_item_get_name (item));
  sinew_json_add_text (builder, "kind", sinew_kind_get_slug (sinew_item_get_kind (item)));
  json_builder_end_object (builder);
}

static void
add_aspect (JsonBuilder *builder,
            SinewGrid   *grid,
            SinewAspect *aspect,
            SinewCell   *same_cell)
{
  json_builder_begin_object (builder);
  sinew_json_add_text (builder, "id", sinew_aspect_get_id (aspect));
  sinew_json_add_text (builder, "name", sinew_aspect_get_name (aspect));
  if (same_cell)
    add_cell (builder, grid, same_cell);
  json_builder_end_object (builder);
}

static void
add_heads (JsonBuilder *builder,
           SinewGrid   *grid)
{
  GPtrArray *items = sinew_grid_get_items (grid);
  GPtrArray *aspects = sinew_grid_get_aspects (grid);
  GPtrArray *same_aspects = sinew_grid_get_same_aspects (grid);

  begin_array (builder, "items");
  for (guint i = 0; i < items->len; i++)
    add_item (builder, g_ptr_array_index (items, i));
  json_builder_end_array (builder);
  begin_array (builder, "aspects");
  for (guint i = 0; i < aspects->len; i++)
    add_aspect (builder, grid, g_ptr_array_index (aspects, i), NULL);
  json_builder_end_array (builder);
  begin_array (builder, "same");
  for (guint i = 0; i < same_aspects->len; i++)
    add_aspect (builder, grid, g_ptr_array_index (same_aspects, i), sinew_grid_get_same_cell (grid, i));
  json_builder_end_array (builder);
}

static void
add_imprint (JsonBuilder *builder,
             SinewGrid   *grid)
{
  g_autoptr (GPtrArray) sources = sinew_imprint_list_sources (grid);
  g_autoptr (GPtrArray) lines = sinew_imprint_list_lines (sinew_grid_get_library (grid));
  g_autoptr (GPtrArray) doctor = sinew_imprint_list_doctor (grid);

  begin_array (builder, "notes");
  for (guint i = 0; i < sinew_grid_get_notes (grid)->len; i++)
    {
      g_autofree char *note = sinew_grid_dup_note (grid, i);

      json_builder_add_string_value (builder, note);
    }
  json_builder_end_array (builder);

  begin_array (builder, "sources");
  for (guint i = 0; i < sources->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (sources, i);

      json_builder_begin_array (builder);
      json_builder_add_string_value (builder, row->label);
      json_builder_add_string_value (builder, row->text);
      json_builder_end_array (builder);
    }
  json_builder_end_array (builder);
  sinew_json_add_array (builder, "doctor", doctor);
  sinew_json_add_array (builder, "lines", lines);
}

/* What the grid says of itself. */
static void
write_model (SinewGrid  *grid,
             const char *folder)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  sinew_json_add_text (builder, "title", sinew_grid_get_title (grid));
  sinew_json_add_text (builder, "corner", sinew_grid_get_corner (grid));
  sinew_json_add_text_or_null (builder, "filter", sinew_grid_get_filter (grid));
  add_taken (builder, "same_text", sinew_grid_dup_same (grid));
  add_taken (builder, "legend", sinew_grid_dup_legend (grid));
  json_builder_set_member_name (builder, "swapped");
  json_builder_add_boolean_value (builder, sinew_grid_is_swapped (grid));
  add_table (builder, grid);
  add_heads (builder, grid);
  add_cells (builder, grid);
  add_imprint (builder, grid);
  sinew_json_add_ids (builder, "corrections", sinew_grid_get_notes (grid));
  sinew_json_add_ids (builder, "references", sinew_grid_get_references (grid));
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  support_write_node (folder, "model.json", root);
}

static void
check_folder (const char *folder)
{
  g_autofree char *checker = g_test_build_filename (G_TEST_DIST, "check-export", NULL);
  g_autofree char *err = NULL;
  g_autoptr (GError) error = NULL;
  const char *argv[] = { "python3", checker, folder, NULL };
  int         status;

  g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, &err, &status, &error);
  g_assert_no_error (error);
  if (status != 0)
    g_test_message ("%s", err);
  g_assert_cmpint (status, ==, 0);
}

/* Writes the grid in all formats, and lets another program read them. */
static void
assert_reads_back (SinewGrid *grid)
{
  g_autofree char *folder = support_make_folder ();

  write_model (grid, folder);
  for (SinewExportFormat format = 0; format < SINEW_N_EXPORT_FORMATS; format++)
    {
      g_autofree char *name = g_strconcat ("out.", sinew_export_format_get_extension (format), NULL);
      g_autofree char *text = sinew_export_grid (grid, format);

      g_assert_true (g_utf8_validate (text, -1, NULL));
      support_write_text (folder, name, text);
    }
  check_folder (folder);
  support_remove_folder (folder);
}

static void
assert_comparison_reads_back (SinewComparison *comparison)
{
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);

  assert_reads_back (grid);
}

/* @way: swapped or not, folded or not */
static void
assert_way_reads_back (SinewComparison *comparison,
                       guint            way)
{
  sinew_comparison_set_swapped (comparison, way & 1);
  sinew_comparison_set_differences_only (comparison, way & 2);
  assert_comparison_reads_back (comparison);
}

static void
assert_all_ways_read_back (SinewComparison *comparison)
{
  for (guint way = 0; way < N_WAYS; way++)
    assert_way_reads_back (comparison, way);
}

static void
test_ticked (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (library, SINEW_SUBJECT_NUTRIENTS);

  sinew_facets_set_ticked (facets, support_get (library, "symptom/muscle-cramps"), TRUE);
  sinew_facets_set_ticked (facets, support_get (library, "symptom/tingling"), TRUE);
  sinew_comparison_follow (comparison, facets);
  g_assert_cmpuint (sinew_comparison_get_items (comparison)->len, ==, 4);
  assert_all_ways_read_back (comparison);
}

/* All items of each subject, under all aspects. */
static void
test_subjects (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  guint n_subjects = 0;

  for (SinewSubject subject = 0; subject < SINEW_N_SUBJECTS; subject++)
    {
      g_autoptr (SinewComparison) comparison = sinew_comparison_new (library, subject);
      g_autoptr (GPtrArray) items = sinew_subject_list_items (subject, library);
      GPtrArray *aspects = sinew_comparison_get_aspects (comparison);

      n_subjects += items->len > 0;
      for (guint i = 0; i < items->len; i++)
        g_assert_true (sinew_comparison_add (comparison, g_ptr_array_index (items, i)));
      for (guint i = 0; i < aspects->len; i++)
        sinew_comparison_set_shown (comparison, sinew_aspect_get_id (g_ptr_array_index (aspects, i)), TRUE);
      assert_comparison_reads_back (comparison);
    }
  g_assert_cmpuint (n_subjects, >=, 4);
}

static void
test_articles (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  GListModel *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  guint       n_tables = 0;

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (guides, i);
      g_autoptr (SinewComparison) comparison = sinew_comparison_new_for_article (library, guide);

      if (comparison)
        assert_comparison_reads_back (comparison);
      n_tables += comparison != NULL;
    }
  g_assert_cmpuint (n_tables, >=, 4);
}

/* Nothing to compare, nothing to compare it by, or nothing that differs. */
static void
test_edges (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (library, SINEW_SUBJECT_NUTRIENTS);
  GPtrArray *aspects = sinew_comparison_get_aspects (comparison);

  assert_all_ways_read_back (comparison);
  sinew_comparison_add (comparison, support_get (library, "nutrient/magnesium"));
  assert_all_ways_read_back (comparison);

  for (guint i = 0; i < aspects->len; i++)
    sinew_comparison_set_shown (comparison, sinew_aspect_get_id (g_ptr_array_index (aspects, i)), FALSE);
  assert_all_ways_read_back (comparison);

  /* Of these, no article names a medicine. */
  sinew_comparison_set_shown (comparison, "medicines", TRUE);
  sinew_comparison_remove (comparison, support_get (library, "nutrient/magnesium"));
  sinew_comparison_add (comparison, support_get (library, "nutrient/calcium"));
  sinew_comparison_add (comparison, support_get (library, "nutrient/sodium"));
  assert_all_ways_read_back (comparison);
}

static void
set_text (JsonNode  **records,
          const char *path,
          const char *text)
{
  g_autoptr (JsonNode) value = json_node_init_string (json_node_alloc (), text);
  JsonNode *edited = support_edit_node (*records, path, value);

  json_node_unref (*records);
  *records = edited;
}

/* Adds a nutrient in whose every text is @text. */
static void
add_nutrient (JsonNode  **records,
              guint       n,
              const char *text)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) nutrient = NULL;
  g_autofree char *id = g_strdup_printf ("hostile-%u", n);
  g_autofree char *path = NULL;
  JsonNode        *edited;
  JsonArray       *nutrients = json_node_get_array (support_find_node (*records, "/nutrients"));

  json_builder_begin_object (builder);
  sinew_json_add_text (builder, "id", id);
  sinew_json_add_text (builder, "name", text);
  sinew_json_add_text (builder, "group", "other");
  sinew_json_add_text (builder, "summary", text);
  sinew_json_add_text (builder, "supplement_safety", text);
  sinew_json_add_text (builder, "checked", "general knowledge");
  json_builder_end_object (builder);
  nutrient = json_builder_get_root (builder);

  path = g_strdup_printf ("/nutrients/%u", json_array_get_length (nutrients));
  edited = support_edit_node (*records, path, nutrient);
  json_node_unref (*records);
  *records = edited;
}

/* Compares all nutrients of a pack, with a symptom ticked. */
static SinewComparison *
compare_pack (SupportSound *sound)
{
  g_autoptr (SinewLibrary) library = NULL;
  g_autoptr (GPtrArray) nutrients = NULL;
  g_autoptr (GPtrArray) ticked = g_ptr_array_new ();
  SinewComparison *comparison;

  support_write_node (sound->folder, "records.json", sound->records);
  support_write_node (sound->folder, "pack.json", sound->manifest);
  library = support_load_library (sound->folder);
  comparison = sinew_comparison_new (library, SINEW_SUBJECT_NUTRIENTS);
  nutrients = sinew_subject_list_items (SINEW_SUBJECT_NUTRIENTS, library);
  g_ptr_array_add (ticked, support_get (library, "symptom/tiredness"));
  sinew_comparison_set_ticked (comparison, ticked, FALSE);
  for (guint i = 0; i < nutrients->len; i++)
    sinew_comparison_add (comparison, g_ptr_array_index (nutrients, i));

  return comparison;
}

/* Each text as the name and all that is said of a nutrient. */
static void
test_hostile_items (SupportSound *sound,
                    gconstpointer data)
{
  g_autofree char *letters = g_strnfill (N_LETTERS, 'w');
  g_autoptr (SinewComparison) comparison = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (hostile_texts); i++)
    add_nutrient (&sound->records, i, hostile_texts[i]);
  add_nutrient (&sound->records, G_N_ELEMENTS (hostile_texts), letters);
  comparison = compare_pack (sound);
  assert_all_ways_read_back (comparison);
}

/* The same text everywhere else: heads, terms, corrections, sources. */
static void
test_hostile_pack (SupportSound *sound,
                   gconstpointer data)
{
  static const char *const paths[] = {
    "/articles/0/name",
    "/articles/1/name",
    "/symptoms/0/name",
    "/symptoms/0/lay_name",
    "/evidence/0/setting",
    "/corrections/0/name",
    "/corrections/0/verdict",
    "/corrections/0/why",
    "/red_flags/0/sign",
    "/references/0/title",
    "/references/0/authors",
    "/references/0/publisher",
  };

  for (guint i = 0; i < G_N_ELEMENTS (hostile_texts); i++)
    {
      g_autoptr (SinewComparison) comparison = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (paths); j++)
        set_text (&sound->records, paths[j], hostile_texts[i]);
      set_text (&sound->manifest, "/name", hostile_texts[i]);
      comparison = compare_pack (sound);
      assert_way_reads_back (comparison, i % N_WAYS);
    }
}

/* The cells of an article's table, without the claim that names the table. */
static void
test_no_title (SupportSound *sound,
               gconstpointer data)
{
  g_autoptr (JsonNode) claim = json_from_string ("{ \"id\": \"cell\", \"article\": \"tired-feet\", \"section\": \"table\","
                                                 " \"kind\": \"comparison-cell\", \"subjects\": [\"term/earth-salt\"],"
                                                 " \"objects\": [\"walking\", \"standing\"], \"label\": \"role\","
                                                 " \"text\": \"It is for walking.\", \"place\": \"row 1\" }",
                                                 NULL);
  g_autoptr (JsonNode) edited = support_edit_node (sound->records, "/claims/2", claim);
  g_autoptr (SinewLibrary) library = NULL;
  g_autoptr (SinewComparison) comparison = NULL;
  g_autoptr (SinewGrid) grid = NULL;

  support_write_node (sound->folder, "records.json", edited);
  library = support_load_library (sound->folder);
  comparison = sinew_comparison_new_for_article (library, support_get (library, "guide/tired-feet"));
  grid = sinew_comparison_make_grid (comparison);
  g_assert_cmpstr (sinew_grid_get_title (grid), ==, "Tired feet: Earth salt compared");
  assert_reads_back (grid);
}

static SinewCell *
make_no_cell (SinewAspect  *aspect,
              SinewLibrary *library,
              SinewItem    *item,
              GPtrArray    *ticked)
{
  g_assert_not_reached ();
}

/* A grid of one column whose rows are the cells. */
static SinewGrid *
make_grid_of_cells (SinewLibrary *library,
                    GPtrArray    *cells)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (GPtrArray) aspects = g_ptr_array_new_with_free_func (g_object_unref);
  SinewGrid *grid;

  g_ptr_array_add (items, support_get (library, "nutrient/magnesium"));
  for (guint i = 0; i < cells->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("aspect-%u", i);

      g_ptr_array_add (aspects, sinew_aspect_new (id, id, TRUE, make_no_cell));
    }
  grid = sinew_grid_new (library, items, aspects, cells, FALSE, FALSE);
  sinew_grid_set_words (grid, "Numbers", "", NULL);

  return grid;
}

static GPtrArray *
make_cells_of_numbers (void)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (cells, sinew_cell_new_number (0, NULL));
  g_ptr_array_add (cells, sinew_cell_new_number (0.1, "mg"));
  g_ptr_array_add (cells, sinew_cell_new_number (1234567.5, "µg"));
  g_ptr_array_add (cells, sinew_cell_new_number (-5, "=1"));
  g_ptr_array_add (cells, sinew_cell_new_number (1e-9, "\"<b>\"|"));
  g_ptr_array_add (cells, sinew_cell_new_no_data (NULL));
  g_ptr_array_add (cells, sinew_cell_new_no_data ("=no data"));

  return cells;
}

static void
test_numbers (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (GPtrArray) cells = make_cells_of_numbers ();
  g_autoptr (SinewGrid) grid = make_grid_of_cells (library, cells);

  assert_reads_back (grid);
}

/* People read numbers as their locale has them, programs do not. */
static void
test_locale (void)
{
  static const char *const names[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8", "pt_BR.UTF-8" };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (GPtrArray) cells = make_cells_of_numbers ();
  g_autoptr (SinewGrid) grid = make_grid_of_cells (library, cells);
  g_autofree char *csv = sinew_export_grid (grid, SINEW_EXPORT_CSV);
  g_autofree char *json = sinew_export_grid (grid, SINEW_EXPORT_JSON);
  g_autofree char *local_csv = NULL;
  g_autofree char *local_json = NULL;
  g_autofree char *local_text = NULL;
  g_autofree char *previous = g_strdup (setlocale (LC_ALL, NULL));
  gboolean         is_there = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (names) && !is_there; i++)
    is_there = setlocale (LC_ALL, names[i]) != NULL;
  if (!is_there)
    {
      g_test_skip ("no locale with a comma in its numbers is installed");
      return;
    }

  local_csv = sinew_export_grid (grid, SINEW_EXPORT_CSV);
  local_json = sinew_export_grid (grid, SINEW_EXPORT_JSON);
  local_text = sinew_export_grid (grid, SINEW_EXPORT_TEXT);
  setlocale (LC_ALL, previous);

  g_assert_cmpstr (local_csv, ==, csv);
  g_assert_cmpstr (local_json, ==, json);
  g_assert_nonnull (strstr (csv, "1234567.5 µg"));
  g_assert_nonnull (strstr (local_text, "0,1 mg"));
}

static void
test_formats (void)
{
  SinewExportFormat format;

  for (SinewExportFormat i = 0; i < SINEW_N_EXPORT_FORMATS; i++)
    {
      g_assert_true (sinew_export_format_from_name (sinew_export_format_get_name (i), &format));
      g_assert_cmpint (format, ==, i);
      g_assert_cmpstr (sinew_export_format_get_label (i), !=, "");
    }
  g_assert_false (sinew_export_format_from_name ("pdf", &format));
  g_assert_cmpstr (sinew_export_format_get_extension (SINEW_EXPORT_MARKDOWN), ==, "md");
  g_assert_true (sinew_export_format_is_for_programs (SINEW_EXPORT_CSV));
  g_assert_true (sinew_export_format_is_for_programs (SINEW_EXPORT_JSON));
  g_assert_false (sinew_export_format_is_for_programs (SINEW_EXPORT_HTML));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  setlocale (LC_ALL, "");

  g_test_add_func ("/export/formats", test_formats);
  g_test_add_func ("/export/read-back/ticked", test_ticked);
  g_test_add_func ("/export/read-back/subjects", test_subjects);
  g_test_add_func ("/export/read-back/articles", test_articles);
  g_test_add_func ("/export/read-back/edges", test_edges);
  g_test_add_func ("/export/read-back/numbers", test_numbers);
  g_test_add ("/export/read-back/hostile-items", SupportSound, NULL, support_sound_set_up, test_hostile_items, support_sound_tear_down);
  g_test_add ("/export/read-back/hostile-pack", SupportSound, NULL, support_sound_set_up, test_hostile_pack, support_sound_tear_down);
  g_test_add ("/export/read-back/table-without-a-title", SupportSound, NULL, support_sound_set_up, test_no_title, support_sound_tear_down);
  g_test_add_func ("/export/locale", test_locale);

  return g_test_run ();
}
