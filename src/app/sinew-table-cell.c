/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-article-marks.h"
#include "sinew-evidence.h"
#include "sinew-table-cell.h"
#include "sinew-table-text.h"
#include "sinew-wrap-layout.h"

/* Wider than what counts for the width of a column. */
#define N_CHARS_LONG 80
#define N_CHARS_MARKS 32

/**
 * SinewTableCell:
 *
 * What a comparison says of one item under one aspect. It opens who says so.
 */
struct _SinewTableCell
{
  SinewTableSlot parent_instance;

  SinewCell *cell;
  char      *text; /* all that it says */
  char      *label;
};

G_DEFINE_FINAL_TYPE (SinewTableCell, sinew_table_cell, SINEW_TYPE_TABLE_SLOT)

/* As “2 say “may” · marked deficiency [1]”: what stands beside the marks. */
static char *
describe_reserves (const SinewRow *row,
                   GPtrArray      *notes)
{
  GString *text = g_string_new (row->hedge_note);

  if (row->setting)
    g_string_append_printf (text, "%s%s", text->len ? " · " : "", row->setting);
  for (guint i = 0; i < row->corrections->len; i++)
    {
      guint place;

      if (g_ptr_array_find (notes, g_ptr_array_index (row->corrections, i), &place))
        g_string_append_printf (text, "%s[%u]", text->len ? " " : "", place + 1);
    }

  return g_string_free (text, FALSE);
}

static GtkWidget *
create_grade (const char *grade)
{
  g_autofree char *css_class = g_strconcat ("grade-", grade, NULL);
  GtkWidget       *label = gtk_label_new (sinew_grade_get_label (grade));

  gtk_widget_add_css_class (label, "grade");
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
create_line (const SinewRow *row,
             guint           n_articles)
{
  GtkWidget       *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *count = NULL;

  gtk_widget_set_layout_manager (line, sinew_wrap_layout_new (8, 2));
  gtk_widget_insert_before (sinew_article_marks_new (row->n_articles, n_articles), line, NULL);
  /* Translators: how many of all articles say so, as "3 of 5". */
  count = g_strdup_printf (C_ ("articles", "%d of %u"), row->n_articles, n_articles);
  gtk_widget_insert_before (g_object_new (GTK_TYPE_LABEL, "label", count, "css-classes", (const char *[]){ "article-count", NULL }, NULL),
                            line, NULL);
  if (row->grade)
    gtk_widget_insert_before (create_grade (row->grade), line, NULL);

  return line;
}

static GtkWidget *
create_marks (SinewCell *cell,
              SinewGrid *grid)
{
  const SinewRow  *row = g_ptr_array_index (sinew_cell_get_rows (cell), 0);
  GtkWidget       *box = g_object_new (GTK_TYPE_BOX,
                                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                       "orientation", GTK_ORIENTATION_VERTICAL,
                                       "spacing", 2, NULL);
  g_autofree char *reserves = describe_reserves (row, sinew_grid_get_notes (grid));

  gtk_box_append (GTK_BOX (box), create_line (row, sinew_grid_get_n_articles (grid)));
  if (*reserves)
    {
      GtkWidget *note = sinew_table_text_new (reserves, FALSE);

      gtk_widget_add_css_class (note, "note");
      gtk_box_append (GTK_BOX (box), note);
    }

  return box;
}

static GtkWidget *
create_content (SinewTableCell *self,
                SinewGrid      *grid)
{
  SinewCellKind kind = sinew_cell_get_kind (self->cell);
  GtkWidget    *content;

  if (kind == SINEW_CELL_MARKS)
    return create_marks (self->cell, grid);

  content = sinew_table_text_new (self->text, kind == SINEW_CELL_NUMBER);
  if (kind == SINEW_CELL_NO_DATA)
    gtk_widget_add_css_class (content, "note");

  return content;
}

/* The widget itself takes clicks. */
static void
set_content (SinewTableCell *self,
             GtkWidget      *content)
{
  gtk_widget_set_can_target (content, FALSE);
  gtk_widget_add_css_class (content, "slot");
  sinew_table_slot_set_child (SINEW_TABLE_SLOT (self), content);
}

/* What holds the table opens the cell that has the focus. */
static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  gtk_widget_grab_focus (widget);
  gtk_widget_activate_action (widget, "comparison.open", NULL);
}

static void
sinew_table_cell_finalize (GObject *object)
{
  SinewTableCell *self = SINEW_TABLE_CELL (object);

  g_clear_object (&self->cell);
  g_free (self->text);
  g_free (self->label);

  G_OBJECT_CLASS (sinew_table_cell_parent_class)->finalize (object);
}

static void
sinew_table_cell_class_init (SinewTableCellClass *klass)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space, GDK_KEY_KP_Space };
  GtkWidgetClass    *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_table_cell_finalize;
  gtk_widget_class_install_action (widget_class, "cell.open", NULL, open_action);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "cell.open", NULL);
  gtk_widget_class_set_css_name (widget_class, "tablecell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_CELL);
}

static void
sinew_table_cell_init (SinewTableCell *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
sinew_table_cell_new (void)
{
  return g_object_new (SINEW_TYPE_TABLE_CELL, NULL);
}

static gboolean
shows_same (SinewTableCell *self,
            SinewCell      *cell,
            const char     *text)
{
  return self->cell && sinew_cell_get_kind (self->cell) == sinew_cell_get_kind (cell) && g_str_equal (self->text, text);
}

/**
 * sinew_table_cell_set:
 *
 * Shows one cell of @grid. What looks the same is left as it is.
 */
void
sinew_table_cell_set (SinewTableCell *self,
                      SinewGrid      *grid,
                      guint           row,
                      guint           column)
{
  g_autofree char *text = sinew_grid_dup_text (grid, row, column);
  SinewCell       *cell = sinew_grid_get_cell (grid, row, column);
  g_autofree char *label = NULL;
  gboolean         is_same;

  g_return_if_fail (SINEW_IS_TABLE_CELL (self) && cell != NULL);

  is_same = shows_same (self, cell, text);
  g_set_object (&self->cell, cell);
  if (!is_same)
    {
      g_free (self->text);
      self->text = g_steal_pointer (&text);
      set_content (self, create_content (self, grid));
    }

  /* Translators: what assistive tools read in a table: the head of the column, the
   * head of the row, and what stands there. */
  label = g_strdup_printf (_("%s, %s: %s"), sinew_grid_get_column_head (grid, column).label,
                              sinew_grid_get_row_head (grid, row).label, self->text);
  if (g_strcmp0 (self->label, label) == 0)
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_free (self->label);
  self->label = g_steal_pointer (&label);
}

/**
 * sinew_table_cell_get_text:
 *
 * Returns: all that the cell says, in words
 */
const char *
sinew_table_cell_get_text (SinewTableCell *self)
{
  g_return_val_if_fail (SINEW_IS_TABLE_CELL (self), NULL);

  return self->text;
}

/**
 * sinew_table_cell_get_n_chars:
 *
 * Returns: how many characters wide it would be without wrapping, about; of a
 *   long text only that it is long
 */
int
sinew_table_cell_get_n_chars (SinewTableCell *self)
{
  g_return_val_if_fail (SINEW_IS_TABLE_CELL (self), 0);

  if (sinew_cell_get_kind (self->cell) == SINEW_CELL_MARKS)
    return N_CHARS_MARKS;

  return (int)g_utf8_strlen (self->text, N_CHARS_LONG);
}
