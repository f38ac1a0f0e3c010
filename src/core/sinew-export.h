/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-grid.h"

G_BEGIN_DECLS

/**
 * SinewExportFormat:
 * @SINEW_EXPORT_CSV: a table for programs and spreadsheets
 * @SINEW_EXPORT_HTML: a document for people
 * @SINEW_EXPORT_MARKDOWN: a document for people, as text
 * @SINEW_EXPORT_JSON: all of it, for programs
 * @SINEW_EXPORT_TSV: a table for the clipboard
 * @SINEW_EXPORT_TEXT: plain text for people
 *
 * What a comparison can be written as.
 */
typedef enum {
  SINEW_EXPORT_CSV,
  SINEW_EXPORT_HTML,
  SINEW_EXPORT_MARKDOWN,
  SINEW_EXPORT_JSON,
  SINEW_EXPORT_TSV,
  SINEW_EXPORT_TEXT,
} SinewExportFormat;

#define SINEW_N_EXPORT_FORMATS (SINEW_EXPORT_TEXT + 1)

char       *sinew_export_grid (SinewGrid        *grid,
                               SinewExportFormat format);
gboolean    sinew_export_format_from_name (const char        *name,
                                           SinewExportFormat *format);
const char *sinew_export_format_get_name (SinewExportFormat format);
const char *sinew_export_format_get_extension (SinewExportFormat format);
const char *sinew_export_format_get_label (SinewExportFormat format);
gboolean    sinew_export_format_is_for_programs (SinewExportFormat format);

G_END_DECLS
