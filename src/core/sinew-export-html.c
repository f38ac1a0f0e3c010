/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-export-private.h"
#include "sinew-html.h"
#include "sinew-imprint.h"

/* Black on white, as paper is; long words break rather than push the table out. */
static const char style[] =
  "body { margin: 2em; color: #000; background: #fff; font-family: sans-serif; line-height: 1.4; }\n"
  "table { border-collapse: collapse; }\n"
  "caption { text-align: start; }\n"
  "th, td { padding: 0.3em 0.6em; border: 1px solid #767676; text-align: start; vertical-align: top; "
  "overflow-wrap: anywhere; }\n"
  "thead { display: table-header-group; }\n"
  "tr, li { break-inside: avoid; }\n"
  ".notes { padding: 0; list-style: none; }\n";

static void
append_optional_paragraph (GString *html,
                           char    *text)
{
  if (text)
    sinew_html_append_text (html, "<p dir=\"auto\">", text, "</p>\n");
  g_free (text);
}

/* A corner that says nothing heads nothing. */
static void
append_column_heads (GString   *html,
                     SinewGrid *grid)
{
  const char *corner = sinew_grid_get_corner (grid);

  g_string_append (html, "<thead>\n<tr>\n");
  if (*corner != '\0')
    sinew_html_append_text (html, "<th scope=\"col\" dir=\"auto\">", corner, "</th>\n");
  else
    g_string_append (html, "<td></td>\n");
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    sinew_html_append_text (html, "<th scope=\"col\" dir=\"auto\">", sinew_grid_get_column_head (grid, column).label, "</th>\n");
  g_string_append (html, "</tr>\n</thead>\n");
}

static void
append_row (GString   *html,
            SinewGrid *grid,
            guint      row)
{
  g_string_append (html, "<tr>\n");
  sinew_html_append_text (html, "<th scope=\"row\" dir=\"auto\">", sinew_grid_get_row_head (grid, row).label, "</th>\n");
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    {
      g_autofree char *text = sinew_grid_dup_text (grid, row, column);

      sinew_html_append_text (html, "<td dir=\"auto\">", text, "</td>\n");
    }
  g_string_append (html, "</tr>\n");
}

static void
append_table (GString   *html,
              SinewGrid *grid)
{
  sinew_html_append_text (html, "<table>\n<caption>\n<h1 dir=\"auto\">", sinew_grid_get_title (grid), "</h1>\n");
  append_optional_paragraph (html, g_strdup (sinew_grid_get_filter (grid)));
  g_string_append (html, "</caption>\n");
  append_column_heads (html, grid);
  g_string_append (html, "<tbody>\n");
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    append_row (html, grid, row);
  g_string_append (html, "</tbody>\n</table>\n");
}

static void
append_notes (GString   *html,
              SinewGrid *grid)
{
  guint n_notes = sinew_grid_get_notes (grid)->len;

  if (n_notes == 0)
    return;

  /* Each note has its number, as it is in the cells. */
  g_string_append (html, "<ol class=\"notes\">\n");
  for (guint i = 0; i < n_notes; i++)
    {
      g_autofree char *note = sinew_grid_dup_note (grid, i);

      sinew_html_append_text (html, "<li dir=\"auto\">", note, "</li>\n");
    }
  g_string_append (html, "</ol>\n");
}

static void
append_source (GString        *html,
               const SinewRow *row)
{
  /* Translators: an item of a list: what it is about, and what there is to say of it. */
  g_autofree char *line = g_strdup_printf (_("%s: %s"), row->label, row->text);

  sinew_html_append_text (html, "<li dir=\"auto\">", line, "</li>\n");
}

static void
append_foot (GString   *html,
             SinewGrid *grid)
{
  g_autoptr (GPtrArray) sources = sinew_imprint_list_sources (grid);
  g_autoptr (GPtrArray) lines = sinew_imprint_list_lines (sinew_grid_get_library (grid));
  g_autoptr (GPtrArray) doctor = sinew_imprint_list_doctor (grid);

  if (doctor->len > 0)
    sinew_html_append_text (html, "<h2>", _("When to see a doctor"), "</h2>\n");
  for (guint i = 0; i < doctor->len; i++)
    sinew_html_append_text (html, "<p dir=\"auto\">", g_ptr_array_index (doctor, i), "</p>\n");

  sinew_html_append_text (html, "<h2>", _("Sources"), "</h2>\n<ul>\n");
  for (guint i = 0; i < sources->len; i++)
    append_source (html, g_ptr_array_index (sources, i));
  g_string_append (html, "</ul>\n");
  for (guint i = 0; i < lines->len; i++)
    sinew_html_append_text (html, "<p dir=\"auto\">", g_ptr_array_index (lines, i), "</p>\n");
}

/**
 * sinew_export_to_html:
 *
 * Returns: (transfer full): one document that needs no other file: the table with
 *   its heads marked as such, the corrections, the sources. There is no script
 *   in it and no link, and nothing of the text is taken for markup.
 */
char *
sinew_export_to_html (SinewGrid *grid)
{
  GString *html = g_string_new (NULL);

  sinew_html_append_head (html, sinew_grid_get_title (grid), style);
  append_table (html, grid);
  append_optional_paragraph (html, sinew_grid_dup_same (grid));
  append_optional_paragraph (html, sinew_grid_dup_legend (grid));
  append_notes (html, grid);
  append_foot (html, grid);
  g_string_append (html, "</body>\n</html>\n");

  return g_string_free (html, FALSE);
}
