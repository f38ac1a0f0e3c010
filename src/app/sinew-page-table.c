/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-fold-layout.h"
#include "sinew-item-link.h"
#include "sinew-page-table.h"
#include "sinew-text.h"
#include "sinew-wrap-layout.h"

/* In characters: what a column is never narrower, and needs no more, than. */
#define N_CHARS_LEAST 12
#define N_CHARS_MOST 48

/* A word is not broken where that can be helped; letters are not all of one width. */
#define MARGIN 2

static guint
measure_longest_word (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  guint longest = 0;

  for (guint i = 0; words[i]; i++)
    longest = MAX (longest, (guint)g_utf8_strlen (words[i], -1));

  return longest;
}

static void
widen (SinewFoldColumn *column,
       const char      *text)
{
  column->n_chars_least = MAX (column->n_chars_least, MIN (measure_longest_word (text), N_CHARS_MOST) + MARGIN);
  column->n_chars = MAX (column->n_chars, MIN ((guint)g_utf8_strlen (text, -1), N_CHARS_MOST));
}

static GArray *
measure_columns (SinewGrid *grid)
{
  const SinewFoldColumn none = { N_CHARS_LEAST, N_CHARS_LEAST };
  GArray               *columns = g_array_new (FALSE, FALSE, sizeof (SinewFoldColumn));

  for (guint i = 0; i <= sinew_grid_get_n_columns (grid); i++)
    g_array_append_val (columns, none);

  widen (&g_array_index (columns, SinewFoldColumn, 0), sinew_grid_get_corner (grid));
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    widen (&g_array_index (columns, SinewFoldColumn, 0), sinew_grid_get_row_head (grid, row).label);
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    {
      SinewFoldColumn *place = &g_array_index (columns, SinewFoldColumn, column + 1);

      widen (place, sinew_grid_get_column_head (grid, column).label);
      for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
        {
          g_autofree char *text = sinew_grid_dup_text (grid, row, column);

          widen (place, text);
        }
    }

  return columns;
}

static GtkWidget *
create_row (GArray     *columns,
            gboolean    is_header,
            const char *css_class)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, NULL);

  gtk_widget_set_layout_manager (row, sinew_fold_layout_new (columns, is_header));
  gtk_widget_add_css_class (row, css_class);

  return row;
}

static GtkWidget *
create_column_head (const char *label)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_COLUMN_HEADER,
                       "label", label, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0, "yalign", 0.0,
                       NULL);
}

static GtkWidget *
create_header (SinewGrid *grid,
               GArray    *columns)
{
  GtkWidget *header = create_row (columns, TRUE, "sign-header");

  gtk_box_append (GTK_BOX (header), create_column_head (sinew_grid_get_corner (grid)));
  for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
    gtk_box_append (GTK_BOX (header), create_column_head (sinew_grid_get_column_head (grid, column).label));

  return header;
}

static GtkWidget *
create_row_head (SinewGrid *grid,
                 guint      row)
{
  SinewGridHead head = sinew_grid_get_row_head (grid, row);
  GtkWidget    *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW_HEADER, NULL);

  gtk_widget_set_layout_manager (box, sinew_wrap_layout_new (0, 0));
  gtk_box_append (GTK_BOX (box), sinew_item_link_new (head.item, head.label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, head.label, -1);

  return box;
}

/* The cell says for assistive tools what it is about. */
static GtkWidget *
create_caption (const char *label)
{
  GtkWidget *caption = sinew_text_new (label, "note");

  gtk_accessible_update_state (GTK_ACCESSIBLE (caption), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);

  return caption;
}

static GtkWidget *
create_cell (SinewGrid *grid,
             guint      row,
             guint      column)
{
  g_autofree char *text = sinew_grid_dup_text (grid, row, column);
  GtkWidget       *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_CELL, NULL);
  gboolean         has_data = sinew_cell_get_kind (sinew_grid_get_cell (grid, row, column)) != SINEW_CELL_NO_DATA;
  g_autofree char *label = NULL;
  GtkWidget       *content;

  /* Translators: what assistive tools read in a table: the head of the column, the
   * head of the row, and what stands there. */
  label = g_strdup_printf (_("%s, %s: %s"), sinew_grid_get_column_head (grid, column).label,
                              sinew_grid_get_row_head (grid, row).label, text);
  content = sinew_text_new (text, has_data ? NULL : "note");
  gtk_widget_set_hexpand (content, TRUE);
  gtk_box_append (GTK_BOX (box), content);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return box;
}

static void
append_optional_text (GtkWidget  *box,
                      char       *text,
                      const char *css_class)
{
  if (text)
    gtk_box_append (GTK_BOX (box), sinew_text_new (text, css_class));
  g_free (text);
}

static void
append_notes (GtkWidget *box,
              SinewGrid *grid)
{
  for (guint i = 0; i < sinew_grid_get_notes (grid)->len; i++)
    {
      g_autofree char *text = sinew_grid_dup_note (grid, i);
      GtkWidget       *note = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

      gtk_widget_add_css_class (note, "correction");
      gtk_box_append (GTK_BOX (note), sinew_text_new (text, "correction-text"));
      gtk_box_append (GTK_BOX (box), note);
    }
}

/* The tables of articles are comparisons, where more can be done with them. */
static void
append_button (GtkWidget *box,
               SinewGrid *grid)
{
  GPtrArray *aspects = sinew_grid_get_aspects (grid);
  SinewItem *guide = aspects->len ? sinew_aspect_get_guide (g_ptr_array_index (aspects, 0)) : NULL;

  if (guide)
    gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_BUTTON,
                                                 "label", _("Open as comparison"), "halign", GTK_ALIGN_START, "action-name", "win.compare-article", "action-target", g_variant_new_string (sinew_item_get_id (guide)), NULL));
}

static GtkWidget *
create_table (SinewGrid *grid)
{
  g_autoptr (GArray) columns = measure_columns (grid);
  GtkWidget *table = g_object_new (GTK_TYPE_BOX,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_TABLE,
                                   "orientation", GTK_ORIENTATION_VERTICAL,
                                   NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (table), GTK_ACCESSIBLE_PROPERTY_LABEL, sinew_grid_get_title (grid), -1);
  gtk_box_append (GTK_BOX (table), create_header (grid, columns));
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      GtkWidget *line = create_row (columns, FALSE, "sign");

      gtk_box_append (GTK_BOX (line), create_row_head (grid, row));
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        {
          gtk_box_append (GTK_BOX (line), create_caption (sinew_grid_get_column_head (grid, column).label));
          gtk_box_append (GTK_BOX (line), create_cell (grid, row, column));
        }
      gtk_box_append (GTK_BOX (table), line);
    }

  return table;
}

/**
 * sinew_page_table_new:
 * @grid: a table, not of hundreds of rows
 *
 * Returns: (transfer full): the table, in columns or, where there is no room for
 *   them, a card for each row; under it how to read it and the corrections
 */
GtkWidget *
sinew_page_table_new (SinewGrid *grid)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  g_return_val_if_fail (SINEW_IS_GRID (grid), box);

  gtk_box_append (GTK_BOX (box), create_table (grid));
  append_optional_text (box, sinew_grid_dup_same (grid), "note");
  append_optional_text (box, sinew_grid_dup_legend (grid), "note");
  append_notes (box, grid);
  append_button (box, grid);

  return box;
}
