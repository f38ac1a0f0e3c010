/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-export-private.h"
#include "sinew-export.h"
#include "sinew-plain-locale.h"

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
static const struct
{
  const char *name;
  const char *extension;
  const char *label;
  gboolean    is_for_programs;
  char     *(*write) (SinewGrid *grid);
} formats[SINEW_N_EXPORT_FORMATS] = {
  [SINEW_EXPORT_CSV] = { "csv", "csv", N_("Spreadsheet (CSV)"), TRUE, sinew_export_to_csv },
  [SINEW_EXPORT_HTML] = { "html", "html", N_("Web page (HTML)"), FALSE, sinew_export_to_html },
  [SINEW_EXPORT_MARKDOWN] = { "markdown", "md", N_("Markdown"), FALSE, sinew_export_to_markdown },
  [SINEW_EXPORT_JSON] = { "json", "json", N_("Data for programs (JSON)"), TRUE, sinew_export_to_json },
  [SINEW_EXPORT_TSV] = { "tsv", "tsv", N_("Table with tabs (TSV)"), FALSE, sinew_export_to_tsv },
  [SINEW_EXPORT_TEXT] = { "text", "txt", N_("Plain text"), FALSE, sinew_export_to_text },
};
/* clang-format on */

/**
 * sinew_export_grid:
 * @grid: a comparison; for a format for programs, one that was made in the plain
 *   locale, see sinew_plain_locale_enter(): the names of its aspects are
 *   translated when it is made
 *
 * Writes a comparison as it is shown: the same items and aspects in the same
 * order, swapped or not, folded or not, with its corrections. See
 * sinew_export_to_csv() and its like for each format. What is for programs is
 * written in the plain locale.
 *
 * Returns: (transfer full): the whole file, in UTF-8
 */
char *
sinew_export_grid (SinewGrid        *grid,
                   SinewExportFormat format)
{
  g_autoptr (SinewPlainLocale) plain = NULL;

  g_return_val_if_fail (SINEW_IS_GRID (grid) && (guint)format < SINEW_N_EXPORT_FORMATS, NULL);

  if (formats[format].is_for_programs)
    plain = sinew_plain_locale_enter ();

  return formats[format].write (grid);
}

/**
 * sinew_export_format_from_name:
 * @name: a name as sinew_export_format_get_name() has it
 * @format: (out): the format
 *
 * Returns: whether there is such a format
 */
gboolean
sinew_export_format_from_name (const char        *name,
                               SinewExportFormat *format)
{
  g_return_val_if_fail (name != NULL && format != NULL, FALSE);

  for (guint i = 0; i < SINEW_N_EXPORT_FORMATS; i++)
    {
      if (g_str_equal (name, formats[i].name))
        {
          *format = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * sinew_export_format_get_name:
 *
 * Returns: what the format is called on the command line
 */
const char *
sinew_export_format_get_name (SinewExportFormat format)
{
  g_return_val_if_fail ((guint)format < SINEW_N_EXPORT_FORMATS, NULL);

  return formats[format].name;
}

/**
 * sinew_export_format_get_extension:
 *
 * Returns: what the name of a file ends with, without the dot
 */
const char *
sinew_export_format_get_extension (SinewExportFormat format)
{
  g_return_val_if_fail ((guint)format < SINEW_N_EXPORT_FORMATS, NULL);

  return formats[format].extension;
}

/**
 * sinew_export_format_get_label:
 *
 * Returns: what people read where they choose one
 */
const char *
sinew_export_format_get_label (SinewExportFormat format)
{
  g_return_val_if_fail ((guint)format < SINEW_N_EXPORT_FORMATS, NULL);

  return _(formats[format].label);
}

/**
 * sinew_export_format_is_for_programs:
 *
 * Returns: whether it is always English, with numbers as programs read them
 */
gboolean
sinew_export_format_is_for_programs (SinewExportFormat format)
{
  g_return_val_if_fail ((guint)format < SINEW_N_EXPORT_FORMATS, FALSE);

  return formats[format].is_for_programs;
}
