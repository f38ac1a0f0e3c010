/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-command-compare.h"
#include "sinew-comparison-document.h"
#include "sinew-comparison-request.h"
#include "sinew-export.h"
#include "sinew-paper-request.h"
#include "sinew-plain-locale.h"

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
static const char description[] =
  /* Translators: what is not in capitals is to be typed, and stays as it is. */
  N_("ID… are nutrients, symptoms, other causes, supplement forms, or “diet” and\n"
     "“supplements”, all of one subject: their ids, as KIND/ID where one fits two, or\n"
     "their names. Or it is one ready-made table: “sinew list comparisons” tells them.\n"
     "An id or name that a table shares with a symptom means the table where it is\n"
     "alone, and the symptom as “symptom/ID”. Without an ID, the nutrients that are\n"
     "linked with the symptoms are compared, as “sinew filter” lists them; with IDs,\n"
     "each symptom is an aspect.\n"
     "\n"
     "Aspects of nutrients: role, ticked (one for each symptom), signs, foods, risk,\n"
     "medicines, ask-first, tests, articles. Asked for any other aspect, the command\n"
     "tells those of the subject.\n"
     "\n"
     "Examples:\n"
     "  sinew compare magnesium potassium --aspects=role,foods\n"
     "  sinew compare --symptom=muscle-cramps,tingling --format=pdf --output=cramps.pdf\n");
/* clang-format on */

static const SinewExportFormat export_formats[] = {
  [SINEW_FORMAT_TEXT] = SINEW_EXPORT_TEXT,
  [SINEW_FORMAT_JSON] = SINEW_EXPORT_JSON,
  [SINEW_FORMAT_CSV] = SINEW_EXPORT_CSV,
  [SINEW_FORMAT_MARKDOWN] = SINEW_EXPORT_MARKDOWN,
  [SINEW_FORMAT_HTML] = SINEW_EXPORT_HTML,
};

/* The names of aspects are translated when a comparison is made, so what is for
 * programs needs another one. */
static GBytes *export(SinewComparison *comparison,
                      SinewFormat      format)
{
  g_autoptr (SinewPlainLocale) plain = NULL;
  g_autoptr (SinewComparison) copy = NULL;
  g_autoptr (SinewGrid) grid = NULL;
  char *text;

  if (sinew_format_is_for_programs (format))
    {
      plain = sinew_plain_locale_enter ();
      copy = sinew_comparison_copy (comparison);
    }
  grid = sinew_comparison_make_grid (copy ? copy : comparison);
  text = sinew_export_grid (grid, export_formats[format]);

  return g_bytes_new_take (text, strlen (text));
}

static GBytes *
draw_pdf (SinewComparison         *comparison,
          const SinewPaperRequest *paper,
          SinewSheetSetup         *setup,
          GError                 **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (SinewDocument) document = sinew_comparison_document_new (comparison, now);

  sinew_paper_request_propose (paper, document, setup);

  return sinew_paper_request_draw (paper, document, setup, error);
}

/**
 * sinew_command_compare:
 *
 * `sinew compare ID…`: a comparison of items, of the nutrients that are linked
 * with some symptoms, or the ready-made one of an article.
 *
 * Returns: the exit status, unless @error is set
 */
SinewStatus
sinew_command_compare (SinewCall *call,
                       GError   **error)
{
  g_auto (SinewComparisonRequest) request = { NULL };
  g_auto (SinewPaperRequest) paper = { NULL };
  g_autoptr (SinewComparison) comparison = NULL;
  g_autoptr (GBytes) bytes = NULL;
  SinewSheetSetup setup;
  SinewLibrary   *library;
  SinewFormat     format;

  sinew_call_describe (call, description);
  sinew_comparison_request_add_options (&request, call);
  sinew_paper_request_add_options (&paper, call);
  if (!sinew_call_parse (call, NULL, error))
    return SINEW_STATUS_DONE;

  format = sinew_call_get_format (call);
  if (!(format == SINEW_FORMAT_PDF ? sinew_paper_request_read (&paper, &setup, error)
                                   : sinew_paper_request_refuse_all (&paper, error)) ||
      !(library = sinew_call_load (call, error)) ||
      !(comparison = sinew_comparison_request_make (&request, library, sinew_call_get_words (call), error)))
    return SINEW_STATUS_DONE;
  /* Programs read that there is nothing; people are told. */
  if (!sinew_format_is_for_programs (format) &&
      !sinew_comparison_request_refuse_empty (&request, comparison, error))
    return SINEW_STATUS_DONE;

  bytes = format == SINEW_FORMAT_PDF ? draw_pdf (comparison, &paper, &setup, error) : export(comparison, format);
  if (bytes)
    sinew_call_write (call, bytes, error);

  return sinew_comparison_get_items (comparison)->len ? SINEW_STATUS_DONE : SINEW_STATUS_NOTHING;
}
