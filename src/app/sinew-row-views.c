/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-article-marks.h"
#include "sinew-citation.h"
#include "sinew-claims-button.h"
#include "sinew-columns-layout.h"
#include "sinew-copy-button.h"
#include "sinew-correction-note.h"
#include "sinew-evidence.h"
#include "sinew-fold-layout.h"
#include "sinew-item-link.h"
#include "sinew-row-views.h"
#include "sinew-sources-line.h"
#include "sinew-text.h"
#include "sinew-wrap-layout.h"

/* In characters: what a text beside a name needs, and a name no more than. */
#define N_CHARS_TEXT 36
#define N_CHARS_NAME 36

/* With its reason each correction stands once among the @seen ones. */
static GtkWidget *
create_corrections (const SinewRow *row,
                    SinewLibrary   *library,
                    GPtrArray      *seen)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  for (guint i = 0; i < row->corrections->len; i++)
    {
      SinewCorrection *correction = g_ptr_array_index (row->corrections, i);
      gboolean         is_repeated = g_ptr_array_find (seen, correction, NULL);
      SinewItem       *claim = sinew_row_find_corrected (row, library, correction);
      g_autofree char *claimed = sinew_correction_dup_claimed (correction, claim);

      gtk_box_append (GTK_BOX (box), sinew_correction_note_new (correction, claimed, NULL, is_repeated, library, claim));
      if (!is_repeated)
        g_ptr_array_add (seen, correction);
    }

  return box;
}

/**
 * sinew_claim_view_new:
 * @row: a row of one claim
 *
 * Returns: (transfer full): the claim, its place, how the article holds back and
 *   its corrections
 */
GtkWidget *
sinew_claim_view_new (const SinewRow *row,
                      SinewLibrary   *library)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *citation = sinew_citation_dup_for_claim (library, SINEW_CLAIM (row->item));
  g_autofree char *place = NULL;

  gtk_widget_add_css_class (box, "claim");
  gtk_box_append (GTK_BOX (box), sinew_copy_button_beside (sinew_text_new (row->text, NULL),
                                                           sinew_copy_button_new (_("Copy this claim with its citation"), citation)));
  place = row->hedge_note ? g_strconcat (row->hedge_note, " · ", row->label, NULL) : g_strdup (row->label);
  gtk_box_append (GTK_BOX (box), sinew_text_new (place, "note"));
  for (guint i = 0; i < row->corrections->len; i++)
    gtk_box_append (GTK_BOX (box), sinew_correction_note_new (g_ptr_array_index (row->corrections, i), NULL, NULL, FALSE, NULL, NULL));

  return box;
}

static gboolean
has_grade (const SinewRow *row)
{
  return row->grade != NULL;
}

static gboolean
has_text (const SinewRow *row)
{
  return row->text != NULL;
}

static gboolean
has_any (const SinewBlock *block,
         gboolean (*has) (const SinewRow *row))
{
  for (guint i = 0; i < block->rows->len; i++)
    {
      if (has (g_ptr_array_index (block->rows, i)))
        return TRUE;
    }

  return FALSE;
}

static const char *
get_text_title (const SinewBlock *block)
{
  const SinewRow *first = g_ptr_array_index (block->rows, 0);

  if (!has_any (block, has_text))
    return "";

  if (first->item && sinew_item_get_kind (first->item) == SINEW_KIND_CAUSE)
    return C_ ("column heading", "What points to it");

  return C_ ("column heading", "In short");
}

static void
append_title (GtkWidget  *header,
              const char *title)
{
  gtk_widget_insert_before (g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE, NULL), header, NULL);
}

static GtkLayoutManager *
create_columns (const SinewBlock *block,
                gboolean          is_header)
{
  GtkLayoutManager *columns = sinew_columns_layout_new (is_header);

  sinew_columns_layout_set_has_research (SINEW_COLUMNS_LAYOUT (columns), has_any (block, has_grade));

  return columns;
}

/**
 * sinew_sign_header_new:
 * @block: a block of rows with marks
 *
 * Returns: (transfer full): the headings over rows of sinew_sign_view_new(); a
 *   column that no row fills has none
 */
GtkWidget *
sinew_sign_header_new (const SinewBlock *block)
{
  const SinewRow *first = g_ptr_array_index (block->rows, 0);
  gboolean        is_of_signs = first->item && sinew_item_get_kind (first->item) == SINEW_KIND_SYMPTOM;
  GtkWidget      *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (header, create_columns (block, TRUE));
  gtk_widget_add_css_class (header, "sign-header");
  append_title (header, is_of_signs ? C_ ("column heading", "Sign") : C_ ("column heading", "Name"));
  append_title (header, C_ ("column heading", "Articles"));
  append_title (header, has_any (block, has_grade) ? C_ ("column heading", "Research") : "");
  append_title (header, get_text_title (block));

  return header;
}

static char *
describe_count (guint n,
                guint n_all)
{
  /* Translators: as "3 of 5 articles". */
  return g_strdup_printf (ngettext ("%u of %u article", "%u of %u articles", n_all), n, n_all);
}

static void
append_note (GtkWidget  *box,
             const char *text)
{
  GtkWidget *note = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (note, "note");
  gtk_box_append (GTK_BOX (box), note);
}

static GtkWidget *
create_marks (const SinewRow *row,
              SinewLibrary   *library)
{
  guint            n_all = sinew_library_count (library, SINEW_KIND_GUIDE);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget       *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  g_autofree char *name = describe_count (row->n_articles, n_all);
  g_autofree char *label = NULL;
  GtkWidget       *button;

  /* Translators: how many of all articles say so, as "3 of 5". */
  label = g_strdup_printf (C_ ("articles", "%d of %u"), row->n_articles, n_all);
  gtk_box_append (GTK_BOX (line), sinew_article_marks_new (row->n_articles, n_all));
  gtk_box_append (GTK_BOX (line), gtk_label_new (label));
  gtk_widget_add_css_class (line, "article-count");

  if (row->claims->len > 0)
    {
      button = sinew_claims_button_new (library, name, line, row->claims);
      gtk_widget_set_halign (button, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (box), button);
    }
  else
    {
      gtk_box_append (GTK_BOX (box), line);
      /* Translators: below "0 of 5": no article says so, but references do. */
      append_note (box, _("from references alone"));
    }

  if (row->hedge_note)
    append_note (box, row->hedge_note);

  return box;
}

static GtkWidget *
create_grade (const SinewRow *row)
{
  GtkWidget       *label = gtk_label_new (row->grade ? sinew_grade_get_label (row->grade) : NULL);
  g_autofree char *css_class = NULL;

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_set_halign (label, GTK_ALIGN_START);
  gtk_widget_set_visible (label, row->grade != NULL);
  gtk_widget_add_css_class (label, "grade");
  if (row->grade)
    {
      css_class = g_strconcat ("grade-", row->grade, NULL);
      gtk_widget_add_css_class (label, css_class);
    }

  return label;
}

#define TICKED_ITEM "sinew-item"

static void
update_ticked_cb (SinewFacets *facets,
                  GtkWidget   *ticked)
{
  gtk_widget_set_visible (ticked, sinew_facets_is_ticked (facets, g_object_get_data (G_OBJECT (ticked), TICKED_ITEM)));
}

/* The word that marks a ticked symptom: it comes and goes with the tick. */
static GtkWidget *
create_ticked (SinewItem   *item,
               SinewFacets *facets)
{
  GtkWidget *ticked = gtk_label_new (C_ ("mark of a symptom", "ticked"));

  gtk_widget_set_valign (ticked, GTK_ALIGN_START);
  gtk_widget_add_css_class (ticked, "ticked");
  g_object_set_data_full (G_OBJECT (ticked), TICKED_ITEM, g_object_ref (item), g_object_unref);
  g_signal_connect_object (facets, "changed", G_CALLBACK (update_ticked_cb), ticked, 0);
  update_ticked_cb (facets, ticked);

  return ticked;
}

static GtkWidget *
create_name (const SinewRow *row,
             SinewFacets    *facets)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, sinew_wrap_layout_new (6, 2));
  gtk_widget_insert_before (sinew_item_link_new (row->item, row->label), box, NULL);
  if (row->item && sinew_item_get_kind (row->item) == SINEW_KIND_SYMPTOM)
    gtk_widget_insert_before (create_ticked (row->item, facets), box, NULL);

  return box;
}

static void
append_references (GtkWidget      *box,
                   const SinewRow *row,
                   SinewLibrary   *library)
{
  g_autoptr (GPtrArray) no_claims = g_ptr_array_new ();
  GtkWidget *line = sinew_sources_line_new (library, no_claims, -1, row->references);

  if (line)
    gtk_box_append (GTK_BOX (box), line);
}

/**
 * sinew_sign_view_new:
 * @block: the block of the row
 * @row: a row with marks
 * @facets: what is ticked: such a symptom is marked by a word
 * @seen: (element-type SinewCorrection): corrections whose reason stands further
 *   up; those of @row are added
 *
 * Returns: (transfer full): name, both marks, text and corrections, in columns
 *   or stacked, as there is room
 */
GtkWidget *
sinew_sign_view_new (const SinewBlock *block,
                     const SinewRow   *row,
                     SinewFacets      *facets,
                     GPtrArray        *seen)
{
  GtkWidget    *view = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget    *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  SinewLibrary *library = sinew_facets_get_library (facets);

  gtk_widget_set_layout_manager (view, create_columns (block, FALSE));
  gtk_widget_add_css_class (view, "sign");

  if (row->text)
    gtk_box_append (GTK_BOX (text), sinew_text_new (row->text, NULL));
  if (row->setting)
    {
      g_autofree char *setting = NULL;

      /* Translators: %s is how far a shortage must go, as "marked deficiency". */
      setting = g_strdup_printf (_("Setting: %s"), row->setting);
      gtk_box_append (GTK_BOX (text), sinew_text_new (setting, "note"));
    }
  append_references (text, row, library);

  gtk_widget_insert_before (create_name (row, facets), view, NULL);
  gtk_widget_insert_before (create_marks (row, library), view, NULL);
  gtk_widget_insert_before (create_grade (row), view, NULL);
  gtk_widget_insert_before (text, view, NULL);
  gtk_widget_set_visible (text, gtk_widget_get_first_child (text) != NULL);
  if (row->corrections->len > 0)
    gtk_widget_insert_before (create_corrections (row, library, seen), view, NULL);

  return view;
}

/**
 * sinew_term_view_new:
 * @row: a row of a term with a count of articles, or without one
 *
 * Returns: (transfer full): a short button that opens who says so, or leads to
 *   the item where no article is counted
 */
GtkWidget *
sinew_term_view_new (const SinewRow *row,
                     SinewLibrary   *library)
{
  GtkWidget       *line;
  GtkWidget       *name;
  GtkWidget       *view;
  g_autofree char *count = NULL;
  g_autofree char *articles = NULL;
  g_autofree char *label = NULL;

  if (row->n_articles < 0)
    return sinew_item_link_new (row->item, row->label);

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  name = gtk_label_new (row->label);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_box_append (GTK_BOX (line), name);

  count = g_strdup_printf ("%d", row->n_articles);
  gtk_box_append (GTK_BOX (line), g_object_new (GTK_TYPE_LABEL, "label", count, "css-classes", (const char *[]){ "count", NULL }, NULL));

  if (row->hedge_note)
    {
      /* The note begins with a number as well. */
      gtk_box_append (GTK_BOX (line), g_object_new (GTK_TYPE_LABEL, "label", "·", "css-classes", (const char *[]){ "note", NULL }, NULL));
      gtk_box_append (GTK_BOX (line), g_object_new (GTK_TYPE_LABEL, "label", row->hedge_note, "css-classes", (const char *[]){ "note", NULL }, NULL));
    }

  articles = describe_count (row->n_articles, sinew_library_count (library, SINEW_KIND_GUIDE));
  /* Translators: a term, then as "3 of 5 articles". */
  label = g_strdup_printf (_("%s, %s"), row->label, articles);
  view = sinew_claims_button_new (library, label, line, row->claims);
  gtk_widget_add_css_class (view, "term");

  return view;
}

static GtkWidget *
create_remark_name (const SinewRow *row)
{
  return row->place ? sinew_place_link_new (row->place, row->label) : sinew_item_link_new (row->item, row->label);
}

/**
 * sinew_remark_view_new:
 *
 * Returns: (transfer full): the name of an item, and under it a text on it; plain
 *   text where a row is no more than that
 */
GtkWidget *
sinew_remark_view_new (const SinewRow *row,
                       SinewLibrary   *library)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_widget_add_css_class (box, "remark");
  if (row->place == NULL && row->item == NULL && row->text == NULL)
    gtk_box_append (GTK_BOX (box), sinew_text_new (row->label, NULL));
  else
    gtk_box_append (GTK_BOX (box), create_remark_name (row));
  if (row->text)
    gtk_box_append (GTK_BOX (box), sinew_text_new (row->text, NULL));
  append_references (box, row, library);

  return box;
}

/* The name is as wide as the longest one needs, within reason; the text has the
 * rest. */
static GArray *
measure_remarks (const SinewBlock *block)
{
  GArray         *columns = g_array_new (FALSE, FALSE, sizeof (SinewFoldColumn));
  SinewFoldColumn name = { 0, 0 };
  SinewFoldColumn text = { N_CHARS_TEXT, N_CHARS_TEXT };

  for (guint i = 0; i < block->rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (block->rows, i);

      /* Bold letters are wide. */
      name.n_chars_least = MAX (name.n_chars_least, MIN ((guint)g_utf8_strlen (row->label, -1) * 5 / 4, N_CHARS_NAME));
    }
  g_array_append_val (columns, name);
  g_array_append_val (columns, text);

  return columns;
}

/**
 * sinew_remark_list_new:
 * @block: a block of remarks with short names
 *
 * Returns: (transfer full): the names, and beside or under each its text, as there
 *   is room
 */
GtkWidget *
sinew_remark_list_new (const SinewBlock *block,
                       SinewLibrary     *library)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autoptr (GArray) columns = measure_remarks (block);

  for (guint i = 0; i < block->rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (block->rows, i);
      GtkWidget      *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      GtkWidget      *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

      if (row->text)
        gtk_box_append (GTK_BOX (text), sinew_text_new (row->text, NULL));
      append_references (text, row, library);
      gtk_widget_set_layout_manager (line, sinew_fold_layout_new (columns, FALSE));
      gtk_widget_add_css_class (line, "remark");
      gtk_box_append (GTK_BOX (line), create_remark_name (row));
      /* The text needs no caption. */
      gtk_box_append (GTK_BOX (line), g_object_new (GTK_TYPE_LABEL, "visible", FALSE, NULL));
      gtk_box_append (GTK_BOX (line), text);
      gtk_box_append (GTK_BOX (list), line);
    }

  return list;
}

/**
 * sinew_reference_view_new:
 *
 * Returns: (transfer full): title, citation and a link that asks the desktop to
 *   open it
 */
GtkWidget *
sinew_reference_view_new (const SinewRow *row)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *uri = sinew_reference_dup_uri (SINEW_REFERENCE (row->item));
  g_autofree char *citation = sinew_citation_dup_for_reference (SINEW_REFERENCE (row->item));
  GtkWidget       *title;

  gtk_widget_add_css_class (box, "remark");
  gtk_widget_add_css_class (box, "reference");
  /* Without more to say it stands on its own page, and leads nowhere. */
  title = row->text ? sinew_item_link_new (row->item, row->label) : sinew_text_new (row->label, NULL);
  gtk_box_append (GTK_BOX (box), sinew_copy_button_beside (title, sinew_copy_button_new (_("Copy this reference"), citation)));
  if (row->text)
    gtk_box_append (GTK_BOX (box), sinew_text_new (row->text, "note"));
  if (uri)
    {
      GtkWidget *link = gtk_link_button_new (uri);
      GtkWidget *label = gtk_button_get_child (GTK_BUTTON (link));

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_set_halign (link, GTK_ALIGN_START);
      gtk_widget_add_css_class (link, "uri");
      gtk_box_append (GTK_BOX (box), link);
    }

  return box;
}
