/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sinew-appointment-document.h"
#include "sinew-cause.h"
#include "sinew-comparison-document.h"
#include "sinew-correction.h"
#include "sinew-page-document.h"
#include "sinew-reference.h"
#include "sinew-sheets.h"
#include "support-page.h"

/* What the documents that people print are made of. */

static GDateTime *
make_day (void)
{
  return g_date_time_new_utc (2026, 11, 22, 12, 0, 0);
}

static void
append (GString    *text,
        const char *added)
{
  if (added)
    g_string_append_printf (text, "%s\n", added);
}

static void
append_table (GString        *text,
              SinewPartTable *table)
{
  for (guint column = 0; column < sinew_part_table_get_n_columns (table); column++)
    append (text, sinew_part_table_get_head (table, column));
  for (guint row = 0; row < sinew_part_table_get_n_rows (table); row++)
    {
      for (guint column = 0; column < sinew_part_table_get_n_columns (table); column++)
        append (text, sinew_part_table_get_cell (table, row, column));
    }
}

static void
append_part (GString         *text,
             const SinewPart *part)
{
  append (text, part->label);
  append (text, part->text);
  for (guint i = 0; part->texts && part->texts[i]; i++)
    append (text, part->texts[i]);
  if (part->table)
    append_table (text, part->table);
}

static const SinewDocumentSection *
find_section (SinewDocument *document,
              const char    *id)
{
  GPtrArray *sections = sinew_document_get_sections (document);

  for (guint i = 0; i < sections->len; i++)
    {
      const SinewDocumentSection *section = g_ptr_array_index (sections, i);

      if (g_str_equal (section->id, id))
        return section;
    }

  return NULL;
}

/* All text of a section, or of the whole document. */
static char *
read_text (SinewDocument *document,
           const char    *id)
{
  GPtrArray *sections = sinew_document_get_sections (document);
  GString   *text = g_string_new (NULL);

  for (guint i = 0; i < sections->len; i++)
    {
      const SinewDocumentSection *section = g_ptr_array_index (sections, i);

      if (id && !g_str_equal (section->id, id))
        continue;
      append (text, section->title);
      for (guint j = 0; j < section->parts->len; j++)
        append_part (text, g_ptr_array_index (section->parts, j));
    }

  return g_string_free (text, FALSE);
}

static void
assert_has (const char *text,
            const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in:\n%s", part, text);
}

static void
assert_lacks (const char *text,
              const char *part)
{
  if (strstr (text, part) != NULL)
    g_error ("“%s” is in:\n%s", part, text);
}

static guint
count_sections (SinewDocument *document,
                const char    *id)
{
  GPtrArray *sections = sinew_document_get_sections (document);
  guint      n = 0;

  for (guint i = 0; i < sections->len; i++)
    n += g_str_equal (((SinewDocumentSection *)g_ptr_array_index (sections, i))->id, id);

  return n;
}

static void
assert_names (SinewLibrary      *library,
              const char        *sources,
              const char *const *ids)
{
  for (guint i = 0; ids[i]; i++)
    {
      SinewItem       *reference = sinew_library_lookup (library, SINEW_KIND_REFERENCE, ids[i]);
      g_autofree char *citation = sinew_reference_dup_short_citation (SINEW_REFERENCE (reference));

      assert_has (sources, citation);
    }
}

/* The sources of a correction are among those of the document. */
static void
check_sources_of (SinewLibrary  *library,
                  SinewDocument *document,
                  const char    *text)
{
  GListModel      *corrections = sinew_library_get_items (library, SINEW_KIND_CORRECTION);
  g_autofree char *sources = read_text (document, "sources");

  for (guint i = 0; i < g_list_model_get_n_items (corrections); i++)
    {
      g_autoptr (SinewCorrection) correction = g_list_model_get_item (corrections, i);

      if (strstr (text, sinew_correction_get_why (correction)))
        assert_names (library, sources, sinew_correction_get_sources (correction));
    }
}

/* Ids name one section each; sources and red flags cannot be left out; each number
 * in brackets leads to a correction. */
static void
check_document (SinewLibrary  *library,
                SinewDocument *document)
{
  GPtrArray       *sections = sinew_document_get_sections (document);
  g_autofree char *text = read_text (document, NULL);
  g_autofree char *corrections = read_text (document, "corrections");
  g_autoptr (GRegex) number = g_regex_new ("\\[[0-9]+\\]", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (guint i = 0; i < sections->len; i++)
    {
      const SinewDocumentSection *section = g_ptr_array_index (sections, i);

      g_assert_cmpuint (count_sections (document, section->id), ==, 1);
    }
  g_assert_nonnull (find_section (document, "sources"));
  g_assert_true (find_section (document, "sources")->is_always_shown);
  check_sources_of (library, document, text);
  assert_has (text, "Emergency number, at once");
  assert_has (text, "“Stiff legs”");

  g_regex_match (number, text, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *mark = g_match_info_fetch (match, 0);
      g_autofree char *note = g_strconcat (mark, " Correction ", NULL);

      assert_has (text, note);
    }
}

/* Wherever a row is shown, its corrections are at the end. */
static void
check_corrections (SinewDocument  *document,
                   const SinewRow *row)
{
  g_autofree char *corrections = read_text (document, "corrections");

  for (guint i = 0; i < row->corrections->len; i++)
    assert_has (corrections, sinew_correction_get_why (g_ptr_array_index (row->corrections, i)));
}

static void
check_row (SinewLibrary     *library,
           SinewDocument    *document,
           const char       *text,
           const SinewBlock *block,
           const SinewRow   *row)
{
  g_autofree char *sources = read_text (document, "sources");

  if (block->kind == SINEW_BLOCK_CLAIMS || block->kind == SINEW_BLOCK_QUESTIONS)
    assert_has (text, row->text);
  if (block->kind == SINEW_BLOCK_QUESTIONS)
    assert_has (text, row->label);
  if (block->kind != SINEW_BLOCK_CORRECTIONS)
    check_corrections (document, row);
  for (guint i = 0; i < row->references->len; i++)
    {
      const char *const ids[] = { sinew_item_get_id (g_ptr_array_index (row->references, i)), NULL };

      assert_names (library, sources, ids);
    }
}

/* What the cells say is there, and the corrections of what they say. */
static void
check_grid (SinewLibrary  *library,
            SinewDocument *document,
            const char    *text,
            SinewGrid     *grid)
{
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      assert_has (text, sinew_grid_get_row_head (grid, row).label);
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        {
          GPtrArray *rows = sinew_cell_get_rows (sinew_grid_get_cell (grid, row, column));

          assert_has (text, sinew_grid_get_column_head (grid, column).label);
          for (guint i = 0; i < rows->len; i++)
            {
              assert_has (text, ((SinewRow *)g_ptr_array_index (rows, i))->label);
              check_corrections (document, g_ptr_array_index (rows, i));
            }
        }
    }
}

static void
check_page (SinewLibrary *library,
            SinewPage    *page)
{
  g_autoptr (GDateTime) day = make_day ();
  g_autoptr (SinewDocument) document = sinew_page_document_new (page, library, day);
  g_autofree char *text = read_text (document, NULL);

  g_test_message ("%s", sinew_page_get_title (page));
  g_assert_cmpstr (sinew_document_get_title (document), ==, sinew_page_get_title (page));
  assert_has (sinew_document_get_imprint (document), "November 22, 2026");
  assert_has (sinew_document_get_imprint (document), sinew_pack_get_version (sinew_library_get_pack (library)));
  check_document (library, document);
  if (sinew_page_get_summary (page))
    assert_has (text, sinew_page_get_summary (page));

  for (guint i = 0; i < sinew_page_get_sections (page)->len; i++)
    {
      const SinewSection *section = g_ptr_array_index (sinew_page_get_sections (page), i);

      assert_has (text, section->title);
      for (guint j = 0; j < section->blocks->len; j++)
        {
          const SinewBlock *block = g_ptr_array_index (section->blocks, j);

          for (guint k = 0; k < block->rows->len; k++)
            check_row (library, document, text, block, g_ptr_array_index (block->rows, k));
          if (block->grid)
            check_grid (library, document, text, block->grid);
        }
    }
}

/* A cell of the table of a guide names its corrections by the numbers that they have
 * in the document, where others come before them. */
static void
test_table_of_guide (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, support_get (library, "guide/heavy-legs"));
  g_autoptr (GDateTime) day = make_day ();
  g_autoptr (SinewDocument) document = sinew_page_document_new (page, library, day);
  const SinewDocumentSection *section = find_section (document, "table");
  const SinewPart            *part = g_ptr_array_index (section->parts, 1);
  g_autofree char            *corrections = read_text (document, "corrections");
  const char                 *cell;
  const char                 *mark;
  g_autofree char            *note = NULL;

  g_assert_nonnull (part->table);
  g_assert_cmpuint (sinew_part_table_get_n_rows (part->table), ==, 2);
  cell = sinew_part_table_get_cell (part->table, 0, 2);
  mark = strrchr (cell, '[');
  g_test_message ("%s", cell);
  g_assert_nonnull (mark);
  g_assert_cmpstr (mark, !=, "[1]");
  note = g_strconcat (mark, " Correction (needs context): ", NULL);
  assert_has (corrections, note);
}

/* The heading names the section of the article: it need not be said twice. */
static void
test_guide (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, support_get (library, "guide/heavy-legs"));
  g_autoptr (SinewPage) nutrient = sinew_page_build_for_item (library, support_get (library, "nutrient/magnesium"));
  g_autoptr (GDateTime) day = make_day ();
  g_autoptr (SinewDocument) document = sinew_page_document_new (page, library, day);
  g_autoptr (SinewDocument) of_nutrient = sinew_page_document_new (nutrient, library, day);
  g_autofree char *text = read_text (document, NULL);
  g_autofree char *text_of_nutrient = read_text (of_nutrient, NULL);

  assert_has (text, "\nKey points\nLow magnesium");
  assert_has (text, "\nIs a mild lack of magnesium enough to tire the legs?\nThe article says that even a mild lack");
  assert_has (text, "In the articles: Heavy legs (FAQ 1). Beyond the articles: ");
  assert_lacks (text, "key points: ");
  assert_has (text_of_nutrient, "\nkey points: ");
}

/* On paper nobody can follow a link to the page of a cause. */
static void
test_sources_of_causes (void)
{
  const char *const id = "heavy-legs";
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = sinew_page_build_for_item (library, sinew_library_lookup (library, SINEW_KIND_SYMPTOM, id));
  g_autoptr (GDateTime) day = make_day ();
  g_autoptr (SinewDocument) document = sinew_page_document_new (page, library, day);
  g_autofree char *sources = read_text (document, "sources");
  GListModel      *causes = sinew_library_get_items (library, SINEW_KIND_CAUSE);

  for (guint i = 0; i < g_list_model_get_n_items (causes); i++)
    {
      g_autoptr (SinewItem) cause = g_list_model_get_item (causes, i);

      if (g_strv_contains (sinew_cause_get_symptoms (SINEW_CAUSE (cause)), id))
        assert_names (library, sources, sinew_item_get_references (cause));
    }
}

static void
test_pages (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) doctor = sinew_place_build (library, SINEW_PLACE_DOCTOR);
  g_autoptr (SinewPage) start = sinew_place_build (library, SINEW_PLACE_START);

  support_visit_all_pages (check_page);
  check_page (library, doctor);
  check_page (library, start);
}

/* Black and white leaves a label little but its colon to stand apart. */
static void
test_labels (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) doctor_page = sinew_place_build (library, SINEW_PLACE_DOCTOR);
  g_autoptr (SinewPage) start_page = sinew_place_build (library, SINEW_PLACE_START);
  g_autoptr (GDateTime) day = make_day ();
  g_autoptr (SinewDocument) doctor = sinew_page_document_new (doctor_page, library, day);
  g_autoptr (SinewDocument) start = sinew_page_document_new (start_page, library, day);
  g_autofree char *signs = read_text (doctor, NULL);
  g_autofree char *questions = read_text (start, NULL);

  assert_has (signs, "Leg pain with fever and red, hot skin:\n");
  assert_has (questions, "Why do my legs feel stiff?\n");
}

/* A table on paper has the texts of the grid, cell by cell. */
static void
check_comparison (SinewComparison *comparison)
{
  g_autoptr (GDateTime) day = make_day ();
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);
  g_autoptr (SinewDocument) document = sinew_comparison_document_new (comparison, day);
  const SinewDocumentSection *section = find_section (document, "table");
  SinewPartTable             *table = NULL;
  g_autofree char            *text = read_text (document, NULL);

  check_document (sinew_comparison_get_library (comparison), document);
  for (guint i = 0; i < section->parts->len; i++)
    {
      const SinewPart *part = g_ptr_array_index (section->parts, i);

      table = part->table ? part->table : table;
    }

  g_assert_cmpuint (sinew_part_table_get_n_rows (table), ==, sinew_grid_get_n_rows (grid));
  g_assert_cmpuint (sinew_part_table_get_n_columns (table), ==, sinew_grid_get_n_columns (grid) + 1);
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      g_assert_cmpstr (sinew_part_table_get_cell (table, row, 0), ==, sinew_grid_get_row_head (grid, row).label);
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        {
          g_autofree char *cell = sinew_grid_dup_text (grid, row, column);

          g_assert_cmpstr (sinew_part_table_get_head (table, column + 1), ==, sinew_grid_get_column_head (grid, column).label);
          g_assert_cmpstr (sinew_part_table_get_cell (table, row, column + 1), ==, cell);
        }
    }

  for (guint i = 0; i < sinew_grid_get_notes (grid)->len; i++)
    {
      g_autofree char *note = sinew_grid_dup_note (grid, i);

      assert_has (text, note);
    }
  if (sinew_grid_get_filter (grid))
    assert_has (text, sinew_grid_get_filter (grid));
}

static SinewFacets *
tick (SinewLibrary      *library,
      const char *const *ids)
{
  SinewFacets *facets = sinew_facets_new (library);

  for (guint i = 0; ids[i]; i++)
    sinew_facets_set_ticked (facets, sinew_library_lookup (library, SINEW_KIND_SYMPTOM, ids[i]), TRUE);

  return facets;
}

static void
test_comparisons (void)
{
  static const char *const ids[] = { "muscle-cramps", "tingling", NULL };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = tick (library, ids);
  GListModel *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  g_autoptr (SinewComparison) comparison = sinew_comparison_new (library, SINEW_SUBJECT_NUTRIENTS);
  g_autoptr (GDateTime) day = make_day ();
  g_autoptr (SinewDocument) document = NULL;
  g_autofree char *doctor = NULL;

  sinew_comparison_follow (comparison, facets);
  check_comparison (comparison);
  sinew_comparison_set_swapped (comparison, TRUE);
  sinew_comparison_set_differences_only (comparison, TRUE);
  check_comparison (comparison);

  document = sinew_comparison_document_new (comparison, day);
  doctor = read_text (document, "doctor");
  assert_has (doctor, "Muscle cramps: ");
  assert_has (doctor, "Tingling: ");
  g_assert_true (find_section (document, "doctor")->is_always_shown);

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (guides, i);
      g_autoptr (SinewComparison) of_article = sinew_comparison_new_for_article (library, guide);

      check_comparison (of_article);
    }
}

/* All other causes are there, or the sheet says how many are not. */
static void
check_causes (SinewFacets *facets,
              const char  *text)
{
  GListModel      *causes = sinew_library_get_items (sinew_facets_get_library (facets), SINEW_KIND_CAUSE);
  g_autofree char *more = NULL;
  guint            n_missing = 0;

  for (guint i = 0; i < g_list_model_get_n_items (causes); i++)
    {
      g_autoptr (SinewItem) cause = g_list_model_get_item (causes, i);

      n_missing += sinew_facets_matches_cause (facets, cause) && strstr (text, sinew_item_get_name (cause)) == NULL;
    }

  more = g_strdup_printf ("and %u more in Sinew", n_missing);
  g_assert_true ((strstr (text, more) != NULL) == (n_missing > 0));
}

/* With two symptoms and the usual letters, one sheet is enough, with room for notes. */
static void
test_one_sheet (void)
{
  static const char *const ids[] = { "muscle-cramps", "tingling", NULL };
  static const char *const papers[] = { "a4", "letter" };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = tick (library, ids);
  g_autoptr (GDateTime) day = make_day ();

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      const SinewSheetSetup setup = { sinew_paper_find (papers[i]), FALSE, SINEW_FONT_SIZE_DEFAULT, NULL };
      g_autoptr (SinewDocument) document = sinew_appointment_document_new_fitting (facets, day, "My own line", &setup);
      g_autoptr (SinewDocument) without_line = sinew_appointment_document_new_fitting (facets, day, NULL, &setup);
      g_autoptr (SinewSheets) sheets = sinew_sheets_new (document, &setup);

      g_assert_cmpuint (sinew_sheets_get_n (sheets), ==, 1);
      g_assert_cmpstr (sinew_document_get_heading (document), ==, "My own line");
      if (i == 0)
        g_assert_nonnull (find_section (without_line, "notes"));
    }
}

/* A sheet has both marks with all reserves, or says that there are some. */
static void
check_reserves (const char *linked)
{
  gboolean is_told = strstr (linked, "those that only say “may” too") != NULL;

  if (is_told)
    assert_has (linked, "Magnesium\n5 of 5 · moderate [");
  else
    assert_has (linked, "Magnesium\n5 of 5 (3 say “may”) · moderate (marked deficiency) [");
}

static void
test_appointment (void)
{
  static const char *const ids[] = { "muscle-cramps", "tingling", NULL };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = tick (library, ids);
  g_autoptr (GDateTime) day = make_day ();
  GListModel *nutrients = sinew_library_get_items (library, SINEW_KIND_NUTRIENT);

  for (guint density = 0; density < SINEW_APPOINTMENT_N_DENSITIES; density++)
    {
      g_autoptr (SinewDocument) document = sinew_appointment_document_new (facets, day, density);
      g_autofree char *linked = read_text (document, "nutrients");
      g_autofree char *others = read_text (document, "causes");
      g_autofree char *symptoms = read_text (document, "symptoms");
      g_autofree char *questions = read_text (document, "questions");
      g_autofree char *sources = read_text (document, "sources");

      check_document (library, document);
      assert_has (symptoms, "Since when\nHow often\nWhich leg\nWhat helps\n");
      assert_has (symptoms, "Muscle cramps\n");
      assert_has (linked, "Nutrient\nMuscle cramps\nTingling\nTests\n");
      check_reserves (linked);
      assert_has (linked, "serum magnesium");
      assert_names (library, sources, sinew_item_get_references (sinew_library_lookup (library, SINEW_KIND_CLINICAL, "magnesium")));
      assert_has (questions, "?\n");
      for (guint i = 0; i < g_list_model_get_n_items (nutrients); i++)
        {
          g_autoptr (SinewItem) nutrient = g_list_model_get_item (nutrients, i);
          g_autofree char *row = g_strdup_printf ("\n%s\n", sinew_item_get_name (nutrient));

          if (sinew_facets_contains (facets, nutrient))
            assert_has (linked, row);
          else
            assert_lacks (linked, row);
        }
      check_causes (facets, others);
    }
}

/* With nothing ticked there are lines to write on, and no nutrient at all. */
static void
test_blank_appointment (void)
{
  static const char *const nothing[] = { NULL };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewFacets) facets = tick (library, nothing);
  g_autoptr (GDateTime) day = make_day ();
  g_autoptr (SinewDocument) document = sinew_appointment_document_new (facets, day, 0);

  check_document (library, document);
  g_assert_nonnull (find_section (document, "symptoms"));
  g_assert_null (find_section (document, "nutrients"));
  g_assert_null (find_section (document, "causes"));
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/documents/pages", test_pages);
  g_test_add_func ("/documents/table-of-guide", test_table_of_guide);
  g_test_add_func ("/documents/guide", test_guide);
  g_test_add_func ("/documents/sources-of-causes", test_sources_of_causes);
  g_test_add_func ("/documents/labels", test_labels);
  g_test_add_func ("/documents/comparisons", test_comparisons);
  g_test_add_func ("/documents/appointment", test_appointment);
  g_test_add_func ("/documents/one-sheet", test_one_sheet);
  g_test_add_func ("/documents/blank-appointment", test_blank_appointment);

  return g_test_run ();
}
