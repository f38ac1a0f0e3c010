/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-export-private.h"

/* The one table of CSV and TSV. */

/* The wide ones are for spreadsheets in Chinese, Japanese and Korean. */
static gboolean
begins_formula (const char *text)
{
  static const gunichar marks[] = { '=', '+', '-', '@', 0xff1d, 0xff0b, 0xff0d, 0xff20 };

  if (*text != '\0' && strchr ("\t\r\n", *text))
    return TRUE;

  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (g_utf8_get_char (text) == marks[i])
        return TRUE;
    }

  return FALSE;
}

static void
take_field (GPtrArray *fields,
            char      *text)
{
  if (begins_formula (text))
    {
      g_ptr_array_add (fields, g_strconcat ("'", text, NULL));
      g_free (text);
    }
  else
    {
      g_ptr_array_add (fields, text);
    }
}

static SinewTextTable *
make_empty_table (SinewGrid *grid)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (g_free);

  take_field (columns, g_strdup (sinew_grid_get_corner (grid)));
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    take_field (columns, g_strdup (sinew_grid_get_column_head (grid, column).label));
  /* A note takes two fields, even where all columns are folded. */
  if (columns->len == 1)
    g_ptr_array_add (columns, g_strdup (""));
  g_ptr_array_add (columns, NULL);

  return sinew_text_table_new ((const char *const *)columns->pdata);
}

/* Below the table, with the name that is in front of it. */
static void
add_note (SinewTextTable *table,
          char           *name,
          char           *text)
{
  g_autoptr (GPtrArray) fields = g_ptr_array_new_with_free_func (g_free);

  take_field (fields, name);
  take_field (fields, text);
  sinew_text_table_add_row (table, fields);
}

static void
add_same (SinewGrid      *grid,
          SinewTextTable *table)
{
  GPtrArray *aspects = sinew_grid_get_same_aspects (grid);

  for (guint i = 0; i < aspects->len; i++)
    add_note (table,
              /* Translators: what follows is what the items have in common, as “Medicines (no data)”. */
              g_strdup_printf (_("Same for all: %s"), sinew_aspect_get_name (g_ptr_array_index (aspects, i))),
                               sinew_cell_dup_text (sinew_grid_get_same_cell (grid, i), sinew_grid_get_n_articles (grid),
                                                    sinew_grid_get_notes (grid)));
}

static void
add_corrections (SinewGrid      *grid,
                 SinewTextTable *table)
{
  guint n_notes = sinew_grid_get_notes (grid)->len;

  for (guint i = 0; i < n_notes; i++)
    {
      g_autofree char *number = g_strdup_printf ("[%u]", i + 1);
      g_autofree char *note = sinew_grid_dup_note (grid, i);
      const char      *text = g_str_has_prefix (note, number) ? note + strlen (number) : note;

      add_note (table, g_steal_pointer (&number), g_strchug (g_strdup (text)));
    }
}

/**
 * sinew_export_make_table:
 *
 * Makes a table of the same number of fields in each row: the heads of the
 * columns after the corner; each row after its head; a row for each aspect that
 * is folded, “Same for all: …” and what it says; a row for each correction,
 * its number as it is in the cells, as “[1]”, and its words.
 *
 * A spreadsheet takes a field that begins with = + - or @ for a formula, which
 * may do harm on the computer of whoever opens the file; some do so after white
 * space, too. The names and texts come from packs that anybody can write. So
 * such a field, and one that begins with a tab or the end of a line, has an
 * apostrophe in front: spreadsheets take what follows for text.
 *
 * Returns: (transfer full): all that CSV and TSV say
 */
SinewTextTable *
sinew_export_make_table (SinewGrid *grid)
{
  SinewTextTable *table = make_empty_table (grid);

  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      g_autoptr (GPtrArray) fields = g_ptr_array_new_with_free_func (g_free);

      take_field (fields, g_strdup (sinew_grid_get_row_head (grid, row).label));
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        take_field (fields, sinew_grid_dup_text (grid, row, column));
      sinew_text_table_add_row (table, fields);
    }
  add_same (grid, table);
  add_corrections (grid, table);

  return table;
}
