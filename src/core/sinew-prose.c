/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-html.h"
#include "sinew-prose.h"

/**
 * SinewProse:
 *
 * A text for people that grows block by block: headings, paragraphs, items of
 * a list with notes below, tables.
 */
struct _SinewProse
{
  SinewProseStyle style;
  guint           width;
  GString        *text;
  gboolean        in_list;
};

/**
 * sinew_prose_new:
 * @width: how many columns a line of plain text may take
 *
 * Returns: (transfer full): an empty text
 */
SinewProse *
sinew_prose_new (SinewProseStyle style,
                 guint           width)
{
  SinewProse *self = g_new0 (SinewProse, 1);

  self->style = style;
  self->width = width;
  self->text = g_string_new (NULL);

  return self;
}

void
sinew_prose_free (SinewProse *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

/* The end of an item is understood, that of a list is not. */
static void
end_list (SinewProse *self)
{
  if (!self->in_list || self->style != SINEW_PROSE_HTML)
    return;

  g_string_append (self->text, "</ul>\n");
  self->in_list = FALSE;
}

/**
 * sinew_prose_get_text:
 *
 * Returns: (transfer none): the text so far
 */
const char *
sinew_prose_get_text (SinewProse *self)
{
  end_list (self);

  return self->text->str;
}

static guint
measure (const char *text,
         gssize      n_bytes)
{
  const char *end = n_bytes < 0 ? text + strlen (text) : text + n_bytes;
  guint       width = 0;

  for (const char *c = text; c < end; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (!g_unichar_iszerowidth (letter))
        width += g_unichar_iswide (letter) ? 2 : 1;
    }

  return width;
}

static void
append_spaces (GString *text,
               guint    n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (text, ' ');
}

/* Breaks at spaces only; a word that is too long stays whole. */
static void
append_wrapped (SinewProse *self,
                const char *lead,
                guint       indent,
                const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\r\n", -1);
  guint    column = measure (lead, -1);
  gboolean is_first = TRUE;

  g_string_append (self->text, lead);
  for (guint i = 0; words[i]; i++)
    {
      guint width = measure (words[i], -1);

      if (width == 0)
        continue;
      if (!is_first && column + 1 + width > self->width)
        {
          g_string_append_c (self->text, '\n');
          append_spaces (self->text, indent);
          column = indent;
        }
      else if (!is_first)
        {
          g_string_append_c (self->text, ' ');
          column++;
        }
      g_string_append (self->text, words[i]);
      column += width;
      is_first = FALSE;
    }
  g_string_append_c (self->text, '\n');
}

/* Escapes what Markdown would read as markup, as every mark may be escaped. */
static char *
escape_markdown (const char *text)
{
  GString *escaped = g_string_new (NULL);
  gsize    n_digits = strspn (text, "0123456789");

  for (const char *c = text; *c != '\0'; c++)
    {
      gboolean is_markup = strchr ("\\`*_[]<>|&~$", *c) != NULL;
      gboolean is_lead = (c == text && strchr ("#+-=", *c)) ||
                         (n_digits > 0 && c == text + n_digits && strchr (".)", *c));

      if (is_markup || is_lead)
        g_string_append_c (escaped, '\\');
      g_string_append_c (escaped, strchr ("\t\r\n", *c) ? ' ' : *c);
    }

  return g_string_free (escaped, FALSE);
}

static void
append_text (SinewProse *self,
             const char *lead,
             guint       indent,
             const char *text)
{
  g_autofree char *escaped = NULL;

  if (self->style == SINEW_PROSE_PLAIN)
    {
      append_wrapped (self, lead, indent, text);
      return;
    }

  escaped = escape_markdown (text);
  g_string_append_printf (self->text, "%s%s\n", lead, escaped);
}

static void
begin_block (SinewProse *self,
             gboolean    is_item)
{
  gboolean goes_on = is_item && self->in_list;

  if (!goes_on)
    end_list (self);
  self->in_list = is_item;
  if (self->style == SINEW_PROSE_HTML)
    g_string_append (self->text, is_item && !goes_on ? "<ul>\n" : "");
  else if (self->text->len > 0 && !goes_on)
    g_string_append_c (self->text, '\n');
}

static void
append_underline (SinewProse *self,
                  char        mark,
                  const char *text)
{
  for (guint i = MIN (measure (text, -1), self->width); i > 0; i--)
    g_string_append_c (self->text, mark);
  g_string_append_c (self->text, '\n');
}

static void
append_html_heading (SinewProse *self,
                     guint       level,
                     const char *text)
{
  g_autofree char *before = g_strdup_printf ("<h%u dir=\"auto\">", level);
  g_autofree char *after = g_strdup_printf ("</h%u>\n", level);

  sinew_html_append_text (self->text, before, text, after);
}

/**
 * sinew_prose_add_heading:
 * @level: from 1, the title of the whole
 */
void
sinew_prose_add_heading (SinewProse *self,
                         guint       level,
                         const char *text)
{
  static const char *const leads[] = { "# ", "## ", "### " };

  g_return_if_fail (level >= 1 && level <= G_N_ELEMENTS (leads));

  begin_block (self, FALSE);
  if (self->style == SINEW_PROSE_HTML)
    {
      append_html_heading (self, level, text);
      return;
    }

  append_text (self, self->style == SINEW_PROSE_MARKDOWN ? leads[level - 1] : "", 0, text);
  if (self->style == SINEW_PROSE_PLAIN && level < 3)
    append_underline (self, level == 1 ? '=' : '-', text);
}

/**
 * sinew_prose_add_paragraph:
 * @text: the paragraph, which is wrapped where it is for a terminal
 */
void
sinew_prose_add_paragraph (SinewProse *self,
                           const char *text)
{
  begin_block (self, FALSE);
  if (self->style == SINEW_PROSE_HTML)
    sinew_html_append_text (self->text, "<p dir=\"auto\">", text, "</p>\n");
  else
    append_text (self, "", 0, text);
}

/* Translators: an item of a list: what it is about, and what there is to say of it. */
#define ITEM_FORMAT _("%s: %s")

static void
append_plain_item (SinewProse *self,
                   const char *title,
                   const char *text)
{
  g_autofree char *line = text ? g_strdup_printf (ITEM_FORMAT, title, text) : NULL;

  append_wrapped (self, "- ", 2, line ? line : title);
}

static void
append_markdown_item (SinewProse *self,
                      const char *title,
                      const char *text)
{
  g_autofree char *escaped = escape_markdown (title);
  g_autofree char *strong = g_strdup_printf ("**%s**", escaped);
  g_autofree char *rest = text ? escape_markdown (text) : NULL;
  g_autofree char *line = text ? g_strdup_printf (ITEM_FORMAT, strong, rest) : NULL;

  g_string_append_printf (self->text, "- %s\n", line ? line : strong);
}

static void
append_html_item (SinewProse *self,
                  const char *title,
                  const char *text)
{
  g_autoptr (GString) strong = g_string_new (NULL);
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autofree char *line = NULL;

  sinew_html_append_text (strong, "<strong>", title, "</strong>");
  if (text)
    {
      sinew_html_append_text (rest, "", text, "");
      line = g_strdup_printf (ITEM_FORMAT, strong->str, rest->str);
    }
  g_string_append_printf (self->text, "<li dir=\"auto\">%s\n", line ? line : strong->str);
}

/**
 * sinew_prose_add_item:
 * @title: what the item is about
 * @text: (nullable): what there is to say of it
 */
void
sinew_prose_add_item (SinewProse *self,
                      const char *title,
                      const char *text)
{
  begin_block (self, TRUE);
  if (self->style == SINEW_PROSE_PLAIN)
    append_plain_item (self, title, text);
  else if (self->style == SINEW_PROSE_MARKDOWN)
    append_markdown_item (self, title, text);
  else
    append_html_item (self, title, text);
}

/**
 * sinew_prose_add_note:
 *
 * Adds a note to the item that was added last.
 */
void
sinew_prose_add_note (SinewProse *self,
                      const char *text)
{
  if (self->style == SINEW_PROSE_PLAIN)
    append_wrapped (self, "  ", 2, text);
  else if (self->style == SINEW_PROSE_MARKDOWN)
    append_text (self, "  - ", 0, text);
  else
    sinew_html_append_text (self->text, "<br>", text, "\n");
}

static guint
measure_column (SinewTextTable *table,
                guint           column)
{
  guint width = 0;

  for (guint row = 0; row < sinew_text_table_get_n_rows (table); row++)
    width = MAX (width, measure (sinew_text_table_get_cell (table, row, column), -1));

  return width;
}

/* Lines up the columns, one row a line, so that other programs can take it apart. */
static void
append_plain_table (SinewProse     *self,
                    SinewTextTable *table)
{
  guint             n_columns = sinew_text_table_get_n_columns (table);
  g_autofree guint *widths = g_new (guint, n_columns);

  for (guint column = 0; column < n_columns; column++)
    widths[column] = measure_column (table, column);

  for (guint row = 0; row < sinew_text_table_get_n_rows (table); row++)
    {
      for (guint column = 0; column < n_columns; column++)
        {
          const char *cell = sinew_text_table_get_cell (table, row, column);

          g_string_append (self->text, cell);
          if (column + 1 < n_columns)
            append_spaces (self->text, widths[column] - measure (cell, -1) + 2);
        }
      g_string_append_c (self->text, '\n');
    }
}

static void
append_markdown_cell (SinewProse *self,
                      const char *cell,
                      gboolean    is_last)
{
  g_autofree char *escaped = escape_markdown (cell);

  g_string_append_printf (self->text, "| %s %s", escaped, is_last ? "|\n" : "");
}

static void
append_markdown_table (SinewProse     *self,
                       SinewTextTable *table)
{
  guint n_columns = sinew_text_table_get_n_columns (table);

  for (guint column = 0; column < n_columns; column++)
    append_markdown_cell (self, sinew_text_table_get_column (table, column), column + 1 == n_columns);
  for (guint column = 0; column < n_columns; column++)
    g_string_append (self->text, column + 1 == n_columns ? "| --- |\n" : "| --- ");

  for (guint row = 0; row < sinew_text_table_get_n_rows (table); row++)
    {
      for (guint column = 0; column < n_columns; column++)
        append_markdown_cell (self, sinew_text_table_get_cell (table, row, column), column + 1 == n_columns);
    }
}

static void
append_html_row (SinewProse     *self,
                 SinewTextTable *table,
                 guint           row)
{
  g_string_append (self->text, "<tr>\n");
  for (guint column = 0; column < sinew_text_table_get_n_columns (table); column++)
    sinew_html_append_text (self->text, column ? "<td dir=\"auto\">" : "<th scope=\"row\" dir=\"auto\">",
                            sinew_text_table_get_cell (table, row, column), column ? "</td>\n" : "</th>\n");
  g_string_append (self->text, "</tr>\n");
}

static void
append_html_table (SinewProse     *self,
                   SinewTextTable *table)
{
  g_string_append (self->text, "<table>\n<thead>\n<tr>\n");
  for (guint column = 0; column < sinew_text_table_get_n_columns (table); column++)
    sinew_html_append_text (self->text, "<th scope=\"col\" dir=\"auto\">", sinew_text_table_get_column (table, column), "</th>\n");
  g_string_append (self->text, "</tr>\n</thead>\n<tbody>\n");
  for (guint row = 0; row < sinew_text_table_get_n_rows (table); row++)
    append_html_row (self, table, row);
  g_string_append (self->text, "</tbody>\n</table>\n");
}

/**
 * sinew_prose_add_table:
 *
 * Adds a table. Plain text leaves out the names of the columns.
 */
void
sinew_prose_add_table (SinewProse     *self,
                       SinewTextTable *table)
{
  begin_block (self, FALSE);
  if (self->style == SINEW_PROSE_PLAIN)
    append_plain_table (self, table);
  else if (self->style == SINEW_PROSE_MARKDOWN)
    append_markdown_table (self, table);
  else
    append_html_table (self, table);
}
