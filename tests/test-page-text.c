/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-citation.h"
#include "sinew-comparison.h"
#include "sinew-page-text.h"
#include "support-page.h"

/* What is copied: all that a page says, where it is from, and no markup but ours. */

static void
assert_contains (const char *text,
                 const char *part)
{
  if (strstr (text, part) == NULL)
    {
      g_test_message ("“%s” is not in:\n%s", part, text);
      g_test_fail ();
    }
}

static void
assert_says_row (const char     *text,
                 const SinewRow *row)
{
  assert_contains (text, row->label);
  if (row->text)
    assert_contains (text, row->text);
  for (guint i = 0; i < row->corrections->len; i++)
    assert_contains (text, sinew_correction_get_why (g_ptr_array_index (row->corrections, i)));
}

static void
assert_says_all (SinewLibrary *library,
                 SinewPage    *page)
{
  g_autofree char *text = sinew_page_text_dup (library, page, SINEW_PROSE_PLAIN);
  g_autofree char *citation = sinew_citation_dup_for_page (library, page);
  g_autofree char *end = g_strconcat ("\n\n", citation, "\n", NULL);
  GPtrArray       *sections = sinew_page_get_sections (page);

  g_assert_true (g_str_has_prefix (text, sinew_page_get_title (page)));
  g_assert_true (g_str_has_suffix (text, end));
  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      assert_contains (text, section->title);
      for (guint j = 0; j < section->blocks->len; j++)
        {
          SinewBlock *block = g_ptr_array_index (section->blocks, j);

          for (guint k = 0; k < block->rows->len; k++)
            assert_says_row (text, g_ptr_array_index (block->rows, k));
        }
    }
}

static void
test_every_page (void)
{
  support_visit_all_pages (assert_says_all);
}

static guint
count (const char *text,
       const char *part)
{
  g_auto (GStrv) parts = g_strsplit (text, part, -1);

  return g_strv_length (parts) - 1;
}

static void
assert_closes_lists (SinewLibrary *library,
                     SinewPage    *page)
{
  g_autofree char *html = sinew_page_text_dup (library, page, SINEW_PROSE_HTML);

  g_assert_true (g_str_has_prefix (html, "<!DOCTYPE html>\n"));
  g_assert_true (g_str_has_suffix (html, "</p>\n</body>\n</html>\n"));
  g_assert_cmpuint (count (html, "<ul>"), ==, count (html, "</ul>"));
  g_assert_cmpuint (count (html, "<h2 "), ==, sinew_page_get_sections (page)->len);
}

static void
test_every_page_as_html (void)
{
  support_visit_all_pages (assert_closes_lists);
}

/* A page with one section of one block. */
static SinewPage *
make_page (SinewBlock *block)
{
  SinewPage    *page = sinew_page_new (NULL, "A & B", NULL, NULL);
  SinewSection *section = sinew_section_new ("section", "Section");

  sinew_section_take (section, block);
  sinew_page_take (page, section);

  return page;
}

static void
test_no_markup (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);
  g_autoptr (SinewPage) page = NULL;
  g_autofree char *html = NULL;

  g_ptr_array_add (block->rows, sinew_row_new (NULL, "<script>", "&amp;\001"));
  page = make_page (block);
  html = sinew_page_text_dup (library, page, SINEW_PROSE_HTML);
  assert_contains (html, "<title>A &amp; B</title>");
  assert_contains (html, "<h1 dir=\"auto\">A &amp; B</h1>\n");
  assert_contains (html, "<ul>\n<li dir=\"auto\"><strong>&lt;script&gt;</strong>: &amp;amp;\357\277\275\n</ul>\n");
}

/* Returns the first question of a page, made up, with all that a row can have. */
static SinewBlock *
make_question (SinewLibrary *library)
{
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_QUESTIONS, NULL, NULL);
  SinewRow   *row = sinew_row_new (NULL, "Is it so?", "Hardly.");

  sinew_row_add_claim (row, library, SINEW_CLAIM (support_get (library, "claim/tight-hamstrings-002")));
  sinew_row_add_claim (row, library, SINEW_CLAIM (support_get (library, "claim/heavy-legs-002")));
  g_ptr_array_add (row->references, g_object_ref (support_get (library, "reference/ods-mg")));
  g_ptr_array_add (block->rows, row);

  return block;
}

static void
test_question (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  SinewBlock *block = make_question (library);
  g_autoptr (SinewPage) page = make_page (block);
  g_autofree char *text = sinew_page_text_dup (library, page, SINEW_PROSE_PLAIN);
  g_autofree char *answer = sinew_citation_dup_for_answer (library, g_ptr_array_index (block->rows, 0));

  assert_contains (text, "- Is it so?: Hardly.\n  Articles: “Tight hamstrings”, “Heavy legs”\n  Correction (misleading): “");
  assert_contains (text, sinew_item_get_name (support_get (library, "reference/ods-mg")));
  assert_contains (text, "Not medical advice. Articles: “Tight hamstrings”, “Heavy legs”.\n");

  g_assert_true (g_str_has_prefix (answer, "Is it so?\nHardly.\n“"));
  assert_contains (answer, "” — article “Tight hamstrings”, ");
  assert_contains (answer, "\nCorrection (misleading): ");
  assert_contains (answer, "\nSinew, data version ");
}

static void
test_corrections (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  SinewItem  *correction = support_get (library, "correction/d-01");
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_CORRECTIONS, NULL, NULL);
  SinewRow   *row = sinew_row_new (correction, "What is claimed", "The reason.");
  g_autoptr (SinewPage) page = NULL;
  g_autofree char *text = NULL;

  row->setting = g_strdup ("overstated");
  g_ptr_array_add (row->corrections, g_object_ref (correction));
  g_ptr_array_add (block->rows, row);
  page = make_page (block);
  text = sinew_page_text_dup (library, page, SINEW_PROSE_PLAIN);

  assert_contains (text, "- “What is claimed”: overstated\n  The reason.\n");
  g_assert_null (strstr (text, sinew_correction_get_why (SINEW_CORRECTION (correction))));
}

static void
test_table (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewComparison) comparison = sinew_comparison_new_for_article (library, support_get (library, "guide/sore-legs"));
  SinewBlock *block = sinew_block_new (SINEW_BLOCK_TABLE, "A table", NULL);
  g_autoptr (SinewPage) page = NULL;
  g_autofree char *text = NULL;
  g_autofree char *html = NULL;

  block->grid = sinew_comparison_make_grid (comparison);
  page = make_page (block);
  text = sinew_page_text_dup (library, page, SINEW_PROSE_PLAIN);
  html = sinew_page_text_dup (library, page, SINEW_PROSE_HTML);

  assert_contains (text, "\nA number in brackets leads to a correction under the table.\n\n[1] Correction (weak): ");
  assert_contains (html, "<th scope=\"row\" dir=\"auto\">");
  g_assert_cmpuint (count (html, "<tr>"), ==, sinew_grid_get_n_rows (block->grid) + 1);
  g_assert_cmpuint (count (html, "<td "), ==, sinew_grid_get_n_rows (block->grid) * sinew_grid_get_n_columns (block->grid));
}

static void
test_claim (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  SinewClaim      *claim = SINEW_CLAIM (support_get (library, "claim/tight-hamstrings-002"));
  SinewItem       *correction = support_get (library, "correction/d-01");
  g_autofree char *text = sinew_citation_dup_for_claim (library, claim);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  SinewClaim      *answer = SINEW_CLAIM (support_get (library, "claim/tight-hamstrings-158"));
  g_autofree char *of_answer = sinew_citation_dup_for_claim (library, answer);
  g_autofree char *place = g_strdup_printf ("” — article “Tight hamstrings”, %s, %s", sinew_claim_get_section (claim), sinew_claim_get_place (claim));

  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  assert_contains (lines[0], sinew_item_get_name (SINEW_ITEM (claim)));
  assert_contains (lines[0], place);
  assert_contains (of_answer, "” — article “Tight hamstrings”, FAQ 2, sentence 2 (");
  g_assert_true (g_str_has_prefix (lines[1], "Correction (misleading): "));
  g_assert_true (g_str_has_suffix (lines[1], sinew_correction_get_why (SINEW_CORRECTION (correction))));
  assert_contains (lines[2], "Rosanoff");
  g_assert_true (g_str_has_prefix (lines[3], "Sinew, data version "));
  g_assert_true (g_str_has_suffix (lines[3], "Not medical advice."));
}

static void
test_correction (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  SinewCorrection *correction = SINEW_CORRECTION (support_get (library, "correction/d-01"));
  g_autofree char *text = sinew_citation_dup_for_correction (library, correction, NULL);
  SinewItem       *claim = support_get (library, "claim/heavy-legs-002");
  g_autofree char *claimed = sinew_correction_dup_claimed (correction, claim);
  g_autofree char *beside = sinew_citation_dup_for_correction (library, correction, claim);
  g_autofree char *start = g_strdup_printf ("Correction (misleading): “%s”. ", claimed);

  g_assert_true (g_str_has_prefix (text, "Correction (misleading): “"));
  assert_contains (text, "\nReferences: ");
  assert_contains (text, "” — article “Tight hamstrings”, ");
  assert_contains (text, "” — article “Heavy legs”, ");
  assert_contains (text, "\nSinew, data version ");

  /* Beside one of its claims it is about that one. */
  g_assert_true (g_str_has_prefix (beside, start));
  assert_contains (beside, "” — article “Heavy legs”, ");
  g_assert_null (strstr (beside, "Tight hamstrings"));
}

static void
test_reference (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  SinewReference  *reference = SINEW_REFERENCE (support_get (library, "reference/rosanoff-2012"));
  g_autofree char *text = sinew_citation_dup_for_reference (reference);
  g_autofree char *uri = sinew_reference_dup_uri (reference);

  g_assert_true (g_str_has_prefix (text, sinew_item_get_name (SINEW_ITEM (reference))));
  assert_contains (text, "(2012)");
  g_assert_true (g_str_has_suffix (text, uri));
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/page-text/every-page", test_every_page);
  g_test_add_func ("/page-text/every-page-as-html", test_every_page_as_html);
  g_test_add_func ("/page-text/no-markup", test_no_markup);
  g_test_add_func ("/page-text/question", test_question);
  g_test_add_func ("/page-text/corrections", test_corrections);
  g_test_add_func ("/page-text/table", test_table);
  g_test_add_func ("/citation/claim", test_claim);
  g_test_add_func ("/citation/correction", test_correction);
  g_test_add_func ("/citation/reference", test_reference);

  return g_test_run ();
}
