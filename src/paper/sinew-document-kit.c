/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-document-kit.h"
#include "sinew-imprint.h"
#include "sinew-reference.h"

/**
 * sinew_document_kit_set_imprint:
 * @printed: the time of printing
 *
 * Lets the foot of every sheet tell the version of the data and the day.
 */
void
sinew_document_kit_set_imprint (SinewDocument *document,
                                SinewLibrary  *library,
                                GDateTime     *printed)
{
  SinewPack *pack = sinew_library_get_pack (library);
  /* Translators: a day in full, as strftime() has it: “November 22, 2026”. */
  const char      *day_format = _("%B %-e, %Y");
  g_autofree char *day = g_date_time_format (printed, day_format);
  g_autofree char *date = g_date_time_format_iso8601 (printed);
  g_autofree char *imprint = NULL;

  /* Translators: at the foot of every sheet: the version of the data and its date,
   * then the day of printing. */
  imprint = g_strdup_printf (_("Sinew · data %s of %s · printed %s"), sinew_pack_get_version (pack),
                                sinew_pack_get_date (pack), day);
  sinew_document_set_imprint (document, imprint);
  sinew_document_set_date (document, date);
}

/**
 * sinew_document_kit_add_grid:
 * @grid: a grid with rows and columns
 * @notes: (element-type SinewCorrection): the corrections of the document, which the
 *   cells name by their numbers
 *
 * Adds the table, without what is folded.
 */
void
sinew_document_kit_add_grid (SinewDocument *document,
                             SinewGrid     *grid,
                             GPtrArray     *notes)
{
  guint           n_columns = sinew_grid_get_n_columns (grid);
  guint           n_rows = sinew_grid_get_n_rows (grid);
  GPtrArray      *texts = g_ptr_array_new_with_free_func (g_free);
  SinewPartTable *table;

  g_ptr_array_add (texts, g_strdup (sinew_grid_get_corner (grid)));
  for (guint column = 0; column < n_columns; column++)
    g_ptr_array_add (texts, g_strdup (sinew_grid_get_column_head (grid, column).label));
  g_ptr_array_add (texts, NULL);
  table = sinew_part_table_new ((const char *const *)texts->pdata);

  for (guint row = 0; row < n_rows; row++)
    {
      g_ptr_array_set_size (texts, 0);
      g_ptr_array_add (texts, g_strdup (sinew_grid_get_row_head (grid, row).label));
      for (guint column = 0; column < n_columns; column++)
        g_ptr_array_add (texts, sinew_cell_dup_text (sinew_grid_get_cell (grid, row, column),
                                                     sinew_grid_get_n_articles (grid), notes));
      g_ptr_array_add (texts, NULL);
      sinew_part_table_add_row (table, (const char *const *)texts->pdata);
    }
  g_ptr_array_unref (texts);
  sinew_document_add_table (document, table);
}

/**
 * sinew_document_kit_add_doctor_box:
 * @symptoms: (element-type SinewItem): the symptoms that the document is about
 *
 * Adds the box *When to see a doctor*, see sinew_imprint_list_red_flags().
 */
void
sinew_document_kit_add_doctor_box (SinewDocument *document,
                                   SinewLibrary  *library,
                                   GPtrArray     *symptoms,
                                   guint          n_red_flags)
{
  g_autoptr (GPtrArray) texts = sinew_imprint_list_red_flags (library, symptoms, n_red_flags);
  g_autofree char *joined = NULL;

  g_ptr_array_add (texts, NULL);
  joined = g_strjoinv (" ", (char **)texts->pdata);
  sinew_document_add_box (document, _("When to see a doctor"),
                                       sinew_document_is_dense (document) ? (const char *const[]){ joined, NULL } : (const char *const *)texts->pdata);
}

/**
 * sinew_document_kit_add_doctor:
 *
 * Adds sinew_document_kit_add_doctor_box() as a section that cannot be left out.
 */
void
sinew_document_kit_add_doctor (SinewDocument *document,
                               SinewLibrary  *library,
                               GPtrArray     *symptoms,
                               guint          n_red_flags)
{
  sinew_document_begin_section (document, "doctor", NULL, TRUE);
  sinew_document_kit_add_doctor_box (document, library, symptoms, n_red_flags);
}

static int
compare_references (gconstpointer a,
                    gconstpointer b)
{
  g_autofree char *citation_a = sinew_reference_dup_citation (*(SinewReference *const *)a);
  g_autofree char *citation_b = sinew_reference_dup_citation (*(SinewReference *const *)b);

  return g_utf8_collate (citation_a, citation_b);
}

/* A copy of the array would own its elements as the array itself does. */
static GPtrArray *
sort_references (GPtrArray *references)
{
  GPtrArray *sorted = g_ptr_array_new_full (references->len, NULL);

  for (guint i = 0; i < references->len; i++)
    g_ptr_array_add (sorted, g_ptr_array_index (references, i));
  g_ptr_array_sort (sorted, compare_references);

  return sorted;
}

typedef char *(*CiteFunc) (SinewReference *reference);

/* Several pages of one publisher can have the same short name. */
static char *
join_citations (GPtrArray *references,
                CiteFunc   cite)
{
  g_autoptr (GPtrArray) sorted = sort_references (references);
  g_autoptr (GPtrArray) citations = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < sorted->len; i++)
    {
      g_autofree char *citation = cite (g_ptr_array_index (sorted, i));

      if (!g_ptr_array_find_with_equal_func (citations, citation, g_str_equal, NULL))
        g_ptr_array_add (citations, g_steal_pointer (&citation));
    }
  g_ptr_array_add (citations, NULL);
  joined = g_strjoinv ("; ", (char **)citations->pdata);

  return *joined ? g_strdup_printf ("%s.", joined) : NULL;
}

/**
 * sinew_document_kit_add_sources:
 * @references: (element-type SinewItem): the sources beyond the articles
 *
 * Adds the section of sources, which cannot be left out.
 */
void
sinew_document_kit_add_sources (SinewDocument *document,
                                SinewLibrary  *library,
                                GPtrArray     *references)
{
  g_autofree char *names = sinew_imprint_dup_articles (library, TRUE);
  g_autofree char *articles = NULL;
  g_autofree char *citations = join_citations (references, sinew_reference_dup_citation_in_line);

  /* Translators: the names of the articles. */
  articles = g_strdup_printf (_("The articles %s: plain texts without author, publisher or date, named here by their subjects."), names);
  sinew_document_begin_section (document, "sources", _("Sources"), TRUE);
  sinew_document_add_note (document, articles);
  if (citations)
    sinew_document_add_note (document, citations);
}

/**
 * sinew_document_kit_add_short_sources:
 * @references: (element-type SinewItem): the sources beyond the articles
 *
 * As sinew_document_kit_add_sources(), in one paragraph without a heading.
 */
void
sinew_document_kit_add_short_sources (SinewDocument *document,
                                      SinewLibrary  *library,
                                      GPtrArray     *references)
{
  g_autofree char *articles = sinew_imprint_dup_articles (library, TRUE);
  g_autofree char *citations = join_citations (references, sinew_reference_dup_short_citation);
  g_autofree char *text = NULL;

  if (citations)
    /* Translators: the names of articles, then the short names of references. */
    text = g_strdup_printf (_("Sources: the articles %s; %s"), articles, citations);
  else
    /* Translators: the names of articles. */
    text = g_strdup_printf (_("Sources: the articles %s."), articles);
  sinew_document_begin_section (document, "sources", NULL, TRUE);
  sinew_document_add_note (document, text);
}
