/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-answer-views.h"
#include "sinew-citation.h"
#include "sinew-copy-button.h"
#include "sinew-correction-note.h"
#include "sinew-heading.h"
#include "sinew-sources-line.h"
#include "sinew-text.h"
#include "sinew-wrap-layout.h"

static void
append_sources (GtkWidget      *box,
                const SinewRow *row,
                SinewLibrary   *library)
{
  GtkWidget *sources = sinew_sources_line_new (library, row->claims, row->n_articles, row->references);

  if (sources)
    gtk_box_append (GTK_BOX (box), sources);
}

/**
 * sinew_question_view_new:
 * @row: a row of %SINEW_BLOCK_QUESTIONS
 * @level: of the heading
 *
 * Returns: (transfer full): the question, our answer, what corrects the articles, and
 *   who answers it
 */
GtkWidget *
sinew_question_view_new (const SinewRow *row,
                         guint           level,
                         SinewLibrary   *library)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *citation = sinew_citation_dup_for_answer (library, row);

  gtk_widget_add_css_class (box, "question");
  gtk_box_append (GTK_BOX (box), sinew_copy_button_beside (sinew_heading_new (row->label, level, "block-title"),
                                                           sinew_copy_button_new (_("Copy this answer with its citation"), citation)));
  if (row->text)
    gtk_box_append (GTK_BOX (box), sinew_text_new (row->text, "paragraph"));
  for (guint i = 0; i < row->corrections->len; i++)
    {
      SinewCorrection *correction = g_ptr_array_index (row->corrections, i);
      g_autofree char *claimed = sinew_correction_dup_claimed (correction, sinew_row_find_corrected (row, library, correction));

      gtk_box_append (GTK_BOX (box), sinew_correction_note_new (correction, claimed, NULL, FALSE, NULL, NULL));
    }
  append_sources (box, row, library);

  return box;
}

static GtkWidget *
create_verdict (const char *text)
{
  GtkWidget *verdict = gtk_label_new (text);

  gtk_widget_set_valign (verdict, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (verdict, "verdict");

  return verdict;
}

/**
 * sinew_disputed_view_new:
 * @row: a row of %SINEW_BLOCK_CORRECTIONS
 * @level: of the heading
 *
 * Returns: (transfer full): what is claimed, how that is wrong, why, and who claims it
 */
GtkWidget *
sinew_disputed_view_new (const SinewRow *row,
                         guint           level,
                         SinewLibrary   *library)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget       *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *claimed = NULL;
  g_autofree char *citation = NULL;

  /* Translators: what is claimed. */
  claimed = g_strdup_printf (_("“%s”"), row->label);
  citation = row->corrections->len ? sinew_citation_dup_for_correction (library, g_ptr_array_index (row->corrections, 0), NULL)
                                   : sinew_citation_dup_for_answer (library, row);
  gtk_widget_set_layout_manager (head, sinew_wrap_layout_new (12, 4));
  gtk_box_append (GTK_BOX (head), sinew_heading_new (claimed, level, "block-title"));
  if (row->setting)
    gtk_box_append (GTK_BOX (head), create_verdict (row->setting));

  gtk_widget_add_css_class (box, "correction");
  gtk_widget_add_css_class (box, "disputed");
  gtk_box_append (GTK_BOX (box), sinew_copy_button_beside (head, sinew_copy_button_new (_("Copy this correction with its citation"), citation)));
  if (row->text)
    gtk_box_append (GTK_BOX (box), sinew_text_new (row->text, "paragraph"));
  append_sources (box, row, library);

  return box;
}
