/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-answer-views.h"
#include "sinew-block-view.h"
#include "sinew-correction-note.h"
#include "sinew-heading.h"
#include "sinew-page-table.h"
#include "sinew-row-views.h"
#include "sinew-text.h"
#include "sinew-wrap-layout.h"

/* The corrections of a block of terms stand under it, each once, with the terms
 * that it is about. */
static void
append_corrections_of_terms (GtkWidget        *box,
                             const SinewBlock *block,
                             SinewLibrary     *library)
{
  g_autoptr (GPtrArray) corrections = g_ptr_array_new ();

  for (guint i = 0; i < block->rows->len; i++)
    {
      SinewRow *row = g_ptr_array_index (block->rows, i);

      for (guint j = 0; j < row->corrections->len; j++)
        {
          if (!g_ptr_array_find (corrections, g_ptr_array_index (row->corrections, j), NULL))
            g_ptr_array_add (corrections, g_ptr_array_index (row->corrections, j));
        }
    }

  for (guint i = 0; i < corrections->len; i++)
    {
      g_autoptr (GString) names = g_string_new (NULL);

      for (guint j = 0; j < block->rows->len; j++)
        {
          SinewRow *row = g_ptr_array_index (block->rows, j);

          if (g_ptr_array_find (row->corrections, g_ptr_array_index (corrections, i), NULL))
            g_string_append_printf (names, "%s%s", names->len ? ", " : "", row->label);
        }
      gtk_box_append (GTK_BOX (box), sinew_correction_note_new (g_ptr_array_index (corrections, i), sinew_item_get_name (g_ptr_array_index (corrections, i)), names->str, FALSE, library, NULL));
    }
}

/* What is ticked when the page opens stands first. */
static void
append_sign_rows (GtkWidget        *list,
                  const SinewBlock *block,
                  SinewFacets      *facets,
                  gboolean          ticked,
                  GPtrArray        *seen)
{
  for (guint i = 0; i < block->rows->len; i++)
    {
      SinewRow *row = g_ptr_array_index (block->rows, i);

      if ((row->item && sinew_facets_is_ticked (facets, row->item)) == ticked)
        gtk_box_append (GTK_BOX (list), sinew_sign_view_new (block, row, facets, seen));
    }
}

static void
append_signs (GtkWidget        *box,
              const SinewBlock *block,
              SinewFacets      *facets)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GPtrArray) seen = g_ptr_array_new ();

  gtk_box_append (GTK_BOX (list), sinew_sign_header_new (block));
  append_sign_rows (list, block, facets, TRUE, seen);
  append_sign_rows (list, block, facets, FALSE, seen);
  gtk_box_append (GTK_BOX (box), list);
}

static void
append_terms (GtkWidget        *box,
              const SinewBlock *block,
              SinewFacets      *facets)
{
  GtkWidget *terms = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gboolean   are_names = ((SinewRow *)g_ptr_array_index (block->rows, 0))->n_articles < 0;

  /* Names without marks around them need more room to tell them apart. */
  gtk_widget_set_layout_manager (terms, sinew_wrap_layout_new (are_names ? 20 : 8, are_names ? 6 : 8));
  if (are_names)
    gtk_widget_add_css_class (terms, "names");
  for (guint i = 0; i < block->rows->len; i++)
    gtk_widget_insert_before (sinew_term_view_new (g_ptr_array_index (block->rows, i), sinew_facets_get_library (facets)),
                              terms, NULL);
  gtk_box_append (GTK_BOX (box), terms);
  append_corrections_of_terms (box, block, sinew_facets_get_library (facets));
}

static GtkWidget *
create_row (const SinewBlock *block,
            const SinewRow   *row,
            SinewLibrary     *library)
{
  guint level = block->title ? 4 : 3;

  switch (block->kind)
    {
    case SINEW_BLOCK_CLAIMS:
      return sinew_claim_view_new (row, library);
    case SINEW_BLOCK_REFERENCES:
      return sinew_reference_view_new (row);
    case SINEW_BLOCK_QUESTIONS:
      return sinew_question_view_new (row, level, library);
    case SINEW_BLOCK_CORRECTIONS:
      return sinew_disputed_view_new (row, level, library);
    default:
      return sinew_remark_view_new (row, library);
    }
}

/* Lines of a list rather than entries with a text each. */
static gboolean
has_only_names (const SinewBlock *block)
{
  for (guint i = 0; i < block->rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (block->rows, i);

      if (block->kind != SINEW_BLOCK_REMARKS || row->text || row->references->len > 0)
        return FALSE;
    }

  return TRUE;
}

static void
append_rows (GtkWidget        *box,
             const SinewBlock *block,
             SinewLibrary     *library)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, has_only_names (block) ? 6 : 12);

  for (guint i = 0; i < block->rows->len; i++)
    gtk_box_append (GTK_BOX (list), create_row (block, g_ptr_array_index (block->rows, i), library));
  gtk_box_append (GTK_BOX (box), list);
}

static gboolean
has_expander (const SinewBlock *block)
{
  return block->title && (block->kind == SINEW_BLOCK_CLAIMS || block->kind == SINEW_BLOCK_REFERENCES);
}

#define EXPANDER_BLOCK "sinew-block"

/* Fills an expander when it is opened for the first time: a page can have
 * hundreds of claims. */
static void
expanded_cb (GtkExpander *expander,
             GParamSpec  *pspec,
             gpointer     library)
{
  GtkWidget *box;

  if (gtk_expander_get_child (expander))
    return;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (box, "expanded");
  append_rows (box, g_object_get_data (G_OBJECT (expander), EXPANDER_BLOCK), library);
  gtk_expander_set_child (expander, box);
}

static void
wrap (GtkLabel *label)
{
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (label, 0);
}

static void
append_expander (GtkWidget        *box,
                 const SinewBlock *block,
                 SinewLibrary     *library)
{
  g_autofree char *label = NULL;
  GtkWidget       *expander;

  if (block->kind == SINEW_BLOCK_CLAIMS)
    /* Translators: the name of an article, and how many claims of it are listed. */
    label = g_strdup_printf (ngettext ("%s: %u claim", "%s: %u claims", block->rows->len), block->title, block->rows->len);
  else
    /* Translators: a title, as "References", and how many are listed. */
    label = g_strdup_printf (_("%s: %u"), block->title, block->rows->len);

  expander = gtk_expander_new (label);
  wrap (GTK_LABEL (gtk_expander_get_label_widget (GTK_EXPANDER (expander))));
  gtk_widget_add_css_class (expander, "sources");
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  /* The block belongs to the page, which stays while its widgets do. */
  g_object_set_data (G_OBJECT (expander), EXPANDER_BLOCK, (gpointer)block);
  g_signal_connect_object (expander, "notify::expanded", G_CALLBACK (expanded_cb), library, 0);
  gtk_box_append (GTK_BOX (box), expander);
}

static void
append_doctor (GtkWidget *box)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON,
                                    "label", _("More signs that need care"), "halign", GTK_ALIGN_START, "action-name", "win.show", "action-target", g_variant_new_string ("doctor"), NULL);

  gtk_box_append (GTK_BOX (box), button);
}

/* What comes after the title and the text of a block. */
static void
append_content (GtkWidget        *box,
                const SinewBlock *block,
                SinewFacets      *facets)
{
  switch (block->kind)
    {
    case SINEW_BLOCK_SIGNS:
      append_signs (box, block, facets);
      break;
    case SINEW_BLOCK_TERMS:
      append_terms (box, block, facets);
      break;
    case SINEW_BLOCK_REMARKS:
    case SINEW_BLOCK_QUESTIONS:
    case SINEW_BLOCK_CORRECTIONS:
    case SINEW_BLOCK_CLAIMS:
    case SINEW_BLOCK_REFERENCES:
      if (block->is_list)
        gtk_box_append (GTK_BOX (box), sinew_remark_list_new (block, sinew_facets_get_library (facets)));
      else if (has_expander (block))
        append_expander (box, block, sinew_facets_get_library (facets));
      else
        append_rows (box, block, sinew_facets_get_library (facets));
      break;
    case SINEW_BLOCK_DOCTOR:
      append_doctor (box);
      break;
    case SINEW_BLOCK_TABLE:
      if (block->grid)
        gtk_box_append (GTK_BOX (box), sinew_page_table_new (block->grid));
      break;
    case SINEW_BLOCK_PARAGRAPH:
    default:
      break;
    }
}

/**
 * sinew_block_view_new:
 * @block: has to stay as long as its widgets do
 * @facets: what is ticked
 *
 * Returns: (transfer full): a part of a section of a page
 */
GtkWidget *
sinew_block_view_new (const SinewBlock *block,
                      SinewFacets      *facets)
{
  gboolean   has_title = block->title && !has_expander (block);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, has_title ? 6 : 12);

  if (has_title)
    gtk_widget_add_css_class (box, "titled");
  if (has_title)
    gtk_box_append (GTK_BOX (box), sinew_heading_new (block->title, 3, "block-title"));
  if (block->text)
    gtk_box_append (GTK_BOX (box), sinew_text_new (block->text, "paragraph"));
  append_content (box, block, facets);

  return box;
}
