/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-prose.h"

G_BEGIN_DECLS

/**
 * SinewFormat:
 * @SINEW_FORMAT_TEXT: for people, at a terminal
 * @SINEW_FORMAT_JSON: for programs
 * @SINEW_FORMAT_CSV: for programs and spreadsheets
 * @SINEW_FORMAT_MARKDOWN: for people, in a document
 * @SINEW_FORMAT_HTML: for people, in a browser
 * @SINEW_FORMAT_PDF: for people, on paper
 *
 * What a command answers in.
 */
typedef enum {
  SINEW_FORMAT_TEXT,
  SINEW_FORMAT_JSON,
  SINEW_FORMAT_CSV,
  SINEW_FORMAT_MARKDOWN,
  SINEW_FORMAT_HTML,
  SINEW_FORMAT_PDF,
} SinewFormat;

/**
 * SinewFormatSet:
 * @SINEW_FORMATS_OF_ANSWERS: text, JSON, CSV and Markdown
 * @SINEW_FORMATS_OF_COMPARISONS: these, HTML and PDF
 * @SINEW_FORMATS_OF_PAPER: PDF
 *
 * The formats that a command has. The first of them is its default.
 */
typedef enum {
  SINEW_FORMATS_OF_ANSWERS,
  SINEW_FORMATS_OF_COMPARISONS,
  SINEW_FORMATS_OF_PAPER,
} SinewFormatSet;

/**
 * SinewAnswerFuncs:
 * @write_prose: draws the answer for people
 * @write_json: adds the answer as one JSON value
 * @make_table: draws the answer as a table
 *
 * How the answer of a command is drawn in %SINEW_FORMATS_OF_ANSWERS. The last two are called in the C
 * locale: nothing in JSON and CSV is translated.
 */
typedef struct
{
  void (*write_prose) (gpointer    answer,
                       SinewProse *prose);
  void (*write_json) (gpointer     answer,
                      JsonBuilder *builder);
  SinewTextTable *(*make_table) (gpointer answer);
} SinewAnswerFuncs;

SinewFormat sinew_format_set_get_default (SinewFormatSet set);
const char *sinew_format_set_get_help (SinewFormatSet set);
gboolean    sinew_format_from_name (const char    *name,
                                    SinewFormatSet set,
                                    SinewFormat   *format,
                                    GError       **error);
gboolean    sinew_format_is_for_programs (SinewFormat format);
gboolean    sinew_output_refuse_terminal (SinewFormat format,
                                          const char *file,
                                          GError    **error);
gboolean    sinew_output_answer (SinewFormat             format,
                                 const char             *file,
                                 const SinewAnswerFuncs *funcs,
                                 gpointer                answer,
                                 GError                **error);
gboolean    sinew_output_write (SinewFormat format,
                                const char *file,
                                GBytes     *bytes,
                                GError    **error);
gboolean    sinew_output_print (const char *text,
                                GError    **error);

G_END_DECLS
