/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "sinew-comparison.h"
#include "sinew-export.h"
#include "sinew-guide.h"
#include "support-cli.h"
#include "support.h"

/* The command draws what the model says: here the model is set up by hand, and
 * other programs read what is drawn. */

static const SupportCliMistake mistakes[] = {
  { "compare", 2,
    "sinew: nothing to compare is named: expected ids or “--symptom=ID”; “sinew list nutrients”, "
    "“sinew list comparisons” and the other lists tell the ids\n" },
  { "compare magnesim", 2, "sinew: unknown id “magnesim”; did you mean “magnesium”?\n" },
  { "compare magnesium qwertyuiop", 2, "sinew: unknown id “qwertyuiop”; “sinew list nutrients”, “sinew list symptoms” and the other lists tell the ids\n" },
  { "compare magnesium muscle-cramps", 2,
    "sinew: “magnesium” is a nutrient, and “muscle-cramps” is a symptom: what is compared must be of one subject\n" },
  { "compare term/diet iron", 2, "“term/diet” is a source, and “iron” is a nutrient" },
  { "compare banana", 2,
    "sinew: “banana” is a term, which cannot be compared; nutrients, symptoms, other causes, supplement forms, "
    "and diet with supplements can\n" },
  { "compare stiff-legs-001", 2, "“stiff-legs-001” is a claim, which cannot be compared" },
  { "compare Mg", 2, "sinew: “Mg” fits more than one; write which is meant: nutrient/magnesium, cause/myasthenia-gravis\n" },
  { "compare comparison/stif-legs", 2, "sinew: unknown comparison “comparison/stif-legs”; did you mean “comparison/stiff-legs”?\n" },
  { "compare comparison/x", 2, "sinew: unknown comparison “comparison/x”; “sinew list comparisons” tells them\n" },
  { "compare stiff-legs magnesium", 2, "sinew: “stiff-legs” is a ready-made table, which is compared with nothing else\n" },
  { "compare tingling guide/heavy-legs", 2, "“guide/heavy-legs” is a ready-made table" },
  { "compare tingling comparison/heavy-legs", 2, "“comparison/heavy-legs” is a ready-made table" },

  { "compare magnesium --aspects=fods", 2,
    "sinew: unknown aspect “fods”: the aspects are role, ticked, signs, foods, risk, medicines, ask-first, tests, "
    "articles; did you mean “foods”?\n" },
  { "compare tingling --aspects=region,role", 2, "unknown aspect “role”: the aspects are description, region, nutrients" },
  { "compare magnesium --aspects=,", 2, "sinew: “--aspects” needs an aspect; the aspects are role, ticked" },
  { "compare magnesium --aspects=ticked", 2, "sinew: the aspect “ticked” needs “--symptom=ID”\n" },
  { "compare tingling --symptom=numbness", 2, "sinew: “--symptom” is for comparisons of nutrients or of other causes\n" },
  { "compare magnesium --symptom=crampz", 2, "unknown symptom “crampz”; did you mean “muscle-cramps”?" },
  { "compare magnesium --swop", 2, "unknown option “--swop”; did you mean “--swap”?" },

  { "compare magnesium --format=xml", 2, "sinew: unknown format “xml”; there are text, json, csv, markdown, html and pdf\n" },
  { "compare magnesium --format=htm", 2, "sinew: unknown format “htm”; did you mean “html”?\n" },
  { "compare magnesium --paper=a4", 2, "sinew: “--paper” needs “--format=pdf”, or “sinew print comparison”\n" },
  { "compare magnesium --landscape --format=html", 2, "“--landscape” needs “--format=pdf”" },
  { "compare magnesium --portrait", 2, "“--portrait” needs “--format=pdf”" },
  { "compare magnesium --font-size=12", 2, "“--font-size” needs “--format=pdf”" },
  { "compare magnesium --heading=Ann", 2, "“--heading” needs “--format=pdf”" },

  { "compare --symptom=diarrhea", 1, "sinew: nothing to compare: no nutrient is linked with “Diarrhea”\n" },
  { "compare --symptom=muscle-cramps,diarrhea --format=html", 1,
    "sinew: nothing to compare: no nutrient is linked with all of “Muscle cramps”, “Diarrhea”\n" },
  { "compare --any --symptom=diarrhea,restless-legs-syndrome", 2, "not a symptom" },
  { "compare --symptom=numbness,tetany --format=markdown", 1, "no nutrient is linked with all of “Numbness”, “Tetany”" },
};

static void
test_mistakes (void)
{
  support_cli_assert_mistakes (mistakes, G_N_ELEMENTS (mistakes));
}

/* What the command is asked for, and the same for the model. */
static const struct
{
  const char *arguments;
  const char *items; /* NULL: those that are linked with the symptoms */
  const char *symptoms;
  const char *aspects; /* NULL: the usual ones */
  gboolean    match_any;
  gboolean    swapped;
  gboolean    differences_only;
} comparisons[] = {
  { "magnesium potassium", "nutrient/magnesium nutrient/potassium", "", NULL, FALSE, FALSE, FALSE },
  { "potassium Magnesium_ion nutrient/potassium", "nutrient/potassium nutrient/magnesium", "", NULL, FALSE, FALSE, FALSE },
  { "iron magnesium --aspects=foods,role", "nutrient/iron nutrient/magnesium", "", "role foods", FALSE, FALSE, FALSE },
  { "iron magnesium --aspects=foods --aspects=tests --swap", "nutrient/iron nutrient/magnesium", "", "foods tests", FALSE, TRUE, FALSE },
  { "iron vitamin-c --differences", "nutrient/iron nutrient/vitamin-c", "", NULL, FALSE, FALSE, TRUE },
  { "magnesium iron --symptom=tingling,heavy-legs", "nutrient/magnesium nutrient/iron", "symptom/tingling symptom/heavy-legs", NULL, FALSE, FALSE, FALSE },
  { "magnesium --symptom=tingling --aspects=ticked", "nutrient/magnesium", "symptom/tingling", "ticked", FALSE, FALSE, FALSE },
  { "--symptom=muscle-cramps --symptom=tingling", NULL, "symptom/muscle-cramps symptom/tingling", NULL, FALSE, FALSE, FALSE },
  { "--any --symptom=muscle-cramps,tingling --swap", NULL, "symptom/muscle-cramps symptom/tingling", NULL, TRUE, TRUE, FALSE },
  { "--any --symptom=muscle-cramps,diarrhea", "nutrient/calcium nutrient/magnesium nutrient/potassium nutrient/vitamin-b12 nutrient/vitamin-d",
    "symptom/muscle-cramps symptom/diarrhea", NULL, TRUE, FALSE, FALSE },
  { "tingling heavy-legs", "symptom/tingling symptom/heavy-legs", "", NULL, FALSE, FALSE, FALSE },
  { "symptom/heavy-legs --aspects=differences", "symptom/heavy-legs", "", "differences", FALSE, FALSE, FALSE },
  { "sciatica deep-vein-thrombosis", "cause/sciatica cause/deep-vein-thrombosis", "", NULL, FALSE, FALSE, FALSE },
  { "magnesium-glycinate magnesium-citrate", "term/magnesium-glycinate term/magnesium-citrate", "", NULL, FALSE, FALSE, FALSE },
  { "term/diet term/supplements", "term/diet term/supplements", "", NULL, FALSE, FALSE, FALSE },
};

static void
add_words (SinewComparison *comparison,
           SinewLibrary    *library,
           const char      *kind_ids)
{
  g_auto (GStrv) list = g_strsplit (kind_ids, " ", -1);

  for (guint i = 0; list[i]; i++)
    g_assert_true (sinew_comparison_add (comparison, support_get (library, list[i])));
}

static GPtrArray *
list_symptoms (SinewLibrary *library,
               const char   *kind_ids)
{
  g_auto (GStrv) list = g_strsplit (kind_ids, " ", -1);
  GPtrArray *symptoms = g_ptr_array_new ();

  for (guint i = 0; list[i]; i++)
    g_ptr_array_add (symptoms, support_get (library, list[i]));

  return symptoms;
}

static void
show_only (SinewComparison *comparison,
           const char      *aspects)
{
  GPtrArray *all = sinew_comparison_get_aspects (comparison);
  g_auto (GStrv) list = g_strsplit (aspects, " ", -1);

  for (guint i = 0; i < all->len; i++)
    {
      const char *id = sinew_aspect_get_id (g_ptr_array_index (all, i));

      sinew_comparison_set_shown (comparison, id, g_strv_contains ((const char *const *)list, id));
    }
}

static SinewComparison *
make_comparison (SinewLibrary *library,
                 guint         n)
{
  SinewSubject     subject = SINEW_SUBJECT_NUTRIENTS;
  g_autofree char *first = comparisons[n].items ? g_strndup (comparisons[n].items, strcspn (comparisons[n].items, " ")) : NULL;
  g_autoptr (GPtrArray) symptoms = list_symptoms (library, comparisons[n].symptoms);
  SinewComparison *comparison;

  if (first)
    g_assert_true (sinew_subject_from_item (support_get (library, first), &subject));
  comparison = sinew_comparison_new (library, subject);
  if (comparisons[n].items)
    {
      add_words (comparison, library, comparisons[n].items);
      sinew_comparison_set_ticked (comparison, symptoms, comparisons[n].match_any);
    }
  else
    {
      g_autoptr (SinewFacets) facets = sinew_facets_new (library);

      sinew_facets_set_match_any (facets, comparisons[n].match_any);
      sinew_facets_set_all_ticked (facets, symptoms);
      sinew_comparison_follow (comparison, facets);
    }
  if (comparisons[n].aspects)
    show_only (comparison, comparisons[n].aspects);
  sinew_comparison_set_swapped (comparison, comparisons[n].swapped);
  sinew_comparison_set_differences_only (comparison, comparisons[n].differences_only);

  return comparison;
}

static const struct
{
  const char       *name;
  SinewExportFormat format;
} formats[] = {
  { "text", SINEW_EXPORT_TEXT },
  { "json", SINEW_EXPORT_JSON },
  { "csv", SINEW_EXPORT_CSV },
  { "markdown", SINEW_EXPORT_MARKDOWN },
  { "html", SINEW_EXPORT_HTML },
};

/* In each format, what is written is what the export of the same comparison is. */
static void
assert_written (const char      *arguments,
                SinewComparison *comparison)
{
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *call = g_strdup_printf ("compare --format=%s %s", formats[i].name, arguments);
      g_autofree char *out = support_cli_run_well (call);
      g_autofree char *expected = sinew_export_grid (grid, formats[i].format);

      g_test_message ("%s", call);
      g_assert_cmpstr (out, ==, expected);
    }
}

static void
test_model (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (comparisons); i++)
    {
      g_autoptr (SinewComparison) comparison = make_comparison (library, i);

      assert_written (comparisons[i].arguments, comparison);
    }
}

/* By the name of the article, too: “Heavy legs”. */
static void
assert_named (SinewItem  *guide,
              const char *expected)
{
  g_autofree char *name = g_strdelimit (g_strdup (sinew_guide_get_article_name (SINEW_GUIDE (guide))), " ", '_');
  g_autofree char *call = g_strconcat ("compare ", name, NULL);
  g_autofree char *out = support_cli_run_well (call);

  g_assert_cmpstr (out, ==, expected);
}

static void
test_tables (void)
{
  static const char *const spellings[] = { "%s", "guide/%s", "comparison/%s" };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  GListModel *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);

  g_assert_cmpuint (g_list_model_get_n_items (guides), ==, 5);
  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (guides, i);
      g_autoptr (SinewComparison) comparison = sinew_comparison_new_for_article (library, guide);
      const char      *id = sinew_item_get_id (guide);
      g_autofree char *expected = NULL;

      assert_written (id, comparison);
      for (guint j = 0; j < G_N_ELEMENTS (spellings); j++)
        {
          g_autofree char *words = g_strdup_printf (spellings[j], id);
          g_autofree char *call = g_strconcat ("compare ", words, NULL);
          g_autofree char *out = support_cli_run_well (call);

          if (expected)
            g_assert_cmpstr (out, ==, expected);
          else
            expected = g_steal_pointer (&out);
        }
      assert_named (guide, expected);
    }
}

/* Its items are rows; --swap makes them columns, and a ticked symptom is one more
 * aspect. */
static void
test_table_options (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewComparison) comparison = NULL;
  g_autoptr (GPtrArray) symptoms = list_symptoms (library, "symptom/tingling");

  comparison = sinew_comparison_new_for_article (library, support_get (library, "guide/stiff-legs"));
  sinew_comparison_set_swapped (comparison, FALSE);
  assert_written ("stiff-legs --swap", comparison);

  sinew_comparison_set_ticked (comparison, symptoms, FALSE);
  g_assert_true (sinew_comparison_set_shown (comparison, "ticked", TRUE));
  assert_written ("stiff-legs --swap --symptom=tingling", comparison);
}

static void
test_text (void)
{
  g_autofree char *text = support_cli_run_well ("compare magnesium potassium --aspects=role,foods");
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_true (g_str_has_prefix (text, "Magnesium and Potassium compared\n================================\n\nWhat it does\n"));
  support_cli_assert_contains (text, "\n- Potassium: ");
  support_cli_assert_contains (text, "\n[1] Correction (");
  support_cli_assert_contains (text, "\nWhen to see a doctor\n");
  support_cli_assert_lacks (text, "Other signs");
  for (guint i = 0; lines[i]; i++)
    g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, 80);
}

/* What is ticked is what the table is about, even where it is no aspect. */
static void
test_doctor (void)
{
  g_autofree char *text = support_cli_run_well ("compare --symptom=muscle-cramps --aspects=role");
  g_autofree char *html = support_cli_run_well ("compare --symptom=muscle-cramps --aspects=role --format=html");

  support_cli_assert_contains (text, "\nMuscle cramps: A cramp");
  support_cli_assert_contains (html, "<p dir=\"auto\">Muscle cramps: A cramp");
}

/* Every cell, as json-glib reads it. */
static void
test_json (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewComparison) comparison = make_comparison (library, 0);
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);
  g_autoptr (JsonNode) root = support_cli_run_for_json ("compare magnesium potassium");
  JsonObject      *object = json_node_get_object (root);
  JsonArray       *cells = json_object_get_array_member (object, "cells");
  g_autofree char *members = support_cli_join_members (root);
  g_autofree char *items = support_cli_join_strings (json_object_get_array_member (object, "items"), "id");
  guint            n_rows = sinew_grid_get_n_rows (grid);

  g_assert_cmpstr (members, ==, "title filter data swapped articles items aspects cells same corrections references");
  g_assert_cmpstr (items, ==, "magnesium potassium");
  g_assert_cmpuint (json_array_get_length (cells), ==, 2 * n_rows);
  for (guint i = 0; i < json_array_get_length (cells); i++)
    {
      JsonObject      *cell = json_array_get_object_element (cells, i);
      guint            row = i % n_rows;
      g_autofree char *text = sinew_grid_dup_text (grid, row, i / n_rows);

      g_assert_cmpstr (json_object_get_string_member (cell, "text"), ==, text);
      g_assert_cmpstr (json_object_get_string_member (cell, "aspect"), ==,
                       sinew_aspect_get_id (sinew_grid_get_row_head (grid, row).aspect));
    }
}

/* Programs can read that nothing remains. */
static void
test_nothing_for_programs (void)
{
  g_autoptr (SupportCliResult) json = support_cli_run ("compare --symptom=numbness,tetany --format=json");
  g_autoptr (SupportCliResult) csv = support_cli_run ("compare --symptom=numbness,tetany --format=csv");
  g_autoptr (JsonNode) root = support_cli_parse_json (json->out);
  g_autoptr (GPtrArray) rows = support_cli_parse_csv (csv->out);

  g_assert_cmpint (json->status, ==, 1);
  g_assert_cmpstr (json->err, ==, "");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (json_node_get_object (root), "items")), ==, 0);
  g_assert_cmpint (csv->status, ==, 1);
  g_assert_cmpstr (csv->err, ==, "");
  g_assert_cmpuint (rows->len, >, 0);
}

/* Another program reads what is written, and tells the rows in lines of JSON. */
static JsonNode *
read_with_python (const char *call,
                  const char *script)
{
  g_autofree char *line = g_strdup_printf ("\"$SINEW_PROGRAM\" %s | python3 -c '%s'", call, script);
  g_autoptr (SupportCliResult) result = support_cli_run_shell (line);

  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpint (result->status, ==, 0);

  return support_cli_parse_json (result->out);
}

static void
assert_rows (JsonNode  *root,
             SinewGrid *grid)
{
  JsonArray *rows = json_node_get_array (root);

  g_assert_cmpuint (json_array_get_length (rows), >=, sinew_grid_get_n_rows (grid) + 1);
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      JsonArray *fields = json_array_get_array_element (rows, row + 1);

      g_assert_cmpstr (json_array_get_string_element (fields, 0), ==, sinew_grid_get_row_head (grid, row).label);
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        {
          g_autofree char *text = sinew_grid_dup_text (grid, row, column);

          g_assert_cmpstr (json_array_get_string_element (fields, column + 1), ==, text);
          g_assert_cmpstr (json_array_get_string_element (json_array_get_array_element (rows, 0), column + 1), ==,
                           sinew_grid_get_column_head (grid, column).label);
        }
    }
}

#define CALL "compare magnesium iron --symptom=tingling,heavy-legs"
#define COMPARISON 5

static void
test_read_by_others (void)
{
  static const char csv_script[] =
    "import csv, io, json, sys\n"
    "text = sys.stdin.buffer.read().decode(\"utf-8\")\n"
    "print(json.dumps(list(csv.reader(io.StringIO(text, newline=\"\"), strict=True))))";
  static const char html_script[] =
    "import html.parser, json, sys\n"
    "class Parser(html.parser.HTMLParser):\n"
    "    rows = []\n"
    "    is_in = False\n"
    "    def handle_starttag(self, tag, attributes):\n"
    "        if tag == \"tr\": self.rows.append([])\n"
    "        if tag in (\"th\", \"td\"): self.rows[-1].append(\"\")\n"
    "        self.is_in = tag in (\"th\", \"td\")\n"
    "    def handle_endtag(self, tag):\n"
    "        self.is_in = False\n"
    "    def handle_data(self, text):\n"
    "        if self.is_in: self.rows[-1][-1] += text\n"
    "parser = Parser()\n"
    "parser.feed(sys.stdin.buffer.read().decode(\"utf-8\"))\n"
    "print(json.dumps(parser.rows))";
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewComparison) comparison = make_comparison (library, COMPARISON);
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);
  g_autoptr (JsonNode) csv = read_with_python (CALL " --format=csv", csv_script);
  g_autoptr (JsonNode) html = read_with_python (CALL " --format=html", html_script);

  g_assert_cmpstr (comparisons[COMPARISON].arguments, ==, strchr (CALL, ' ') + 1);
  assert_rows (csv, grid);
  assert_rows (html, grid);
}

static void
test_markdown (void)
{
  g_autofree char *markdown = support_cli_run_well ("compare magnesium potassium --aspects=role --format=markdown");

  g_assert_true (g_str_has_prefix (markdown, "# Magnesium and Potassium compared\n\n"));
  support_cli_assert_contains (markdown, " | Magnesium | Potassium |\n| --- | --- | --- |\n| What it does | ");
}

/* A symptom without a link is not left out in silence. */
static void
test_unlinked (void)
{
  g_autofree char *csv = support_cli_run_well ("compare --any --symptom=muscle-cramps,bone-pain --aspects=ticked --format=csv");

  g_assert_true (g_str_has_prefix (csv, ",Calcium,Magnesium,Potassium,Vitamin B12,Vitamin D\r\n"));
  support_cli_assert_contains (csv, "\r\nTicked: Muscle cramps,3 of 5 articles");
  support_cli_assert_contains (csv, "\r\nTicked: Bone pain,not linked,not linked,not linked,not linked,not linked\r\n");
}

/* A file of another charset than the terminal's is no less UTF-8. */
static void
test_charset (void)
{
  g_autoptr (SupportCliResult) html = support_cli_run_with ("LC_ALL", "C", "compare heavy-legs --format=html");
  g_autoptr (SupportCliResult) text = support_cli_run_with ("LC_ALL", "C", "compare heavy-legs");

  g_assert_true (g_utf8_validate (html->out, -1, NULL));
  support_cli_assert_contains (html->out, "“");
  g_assert_true (g_str_is_ascii (text->out));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/compare/mistakes", test_mistakes);
  g_test_add_func ("/cli/compare/says-what-the-model-says", test_model);
  g_test_add_func ("/cli/compare/tables-of-the-articles", test_tables);
  g_test_add_func ("/cli/compare/options-of-tables", test_table_options);
  g_test_add_func ("/cli/compare/text", test_text);
  g_test_add_func ("/cli/compare/doctor", test_doctor);
  g_test_add_func ("/cli/compare/json", test_json);
  g_test_add_func ("/cli/compare/nothing-for-programs", test_nothing_for_programs);
  g_test_add_func ("/cli/compare/read-by-other-programs", test_read_by_others);
  g_test_add_func ("/cli/compare/markdown", test_markdown);
  g_test_add_func ("/cli/compare/unlinked", test_unlinked);
  g_test_add_func ("/cli/compare/charset", test_charset);

  return g_test_run ();
}
