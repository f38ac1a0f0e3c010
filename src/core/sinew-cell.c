/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-cell.h"
#include "sinew-evidence.h"

/**
 * SinewCell:
 *
 * What a comparison says of one item under one aspect. Immutable, once it is
 * part of a comparison.
 */
struct _SinewCell
{
  GObject parent_instance;

  SinewCellKind kind;
  char         *text;
  GPtrArray    *rows;
  double        number;
  char         *unit;
  GPtrArray    *claims;
  GPtrArray    *references;
};

G_DEFINE_FINAL_TYPE (SinewCell, sinew_cell, G_TYPE_OBJECT)

static void
sinew_cell_finalize (GObject *object)
{
  SinewCell *self = SINEW_CELL (object);

  g_free (self->text);
  g_free (self->unit);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->claims);
  g_ptr_array_unref (self->references);

  G_OBJECT_CLASS (sinew_cell_parent_class)->finalize (object);
}

static void
sinew_cell_class_init (SinewCellClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_cell_finalize;
}

static void
sinew_cell_init (SinewCell *self)
{
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_row_free);
  self->claims = g_ptr_array_new_with_free_func (g_object_unref);
  self->references = g_ptr_array_new_with_free_func (g_object_unref);
}

static SinewCell *
create (SinewCellKind kind,
        const char   *text)
{
  SinewCell *self = g_object_new (SINEW_TYPE_CELL, NULL);

  self->kind = kind;
  self->text = g_strdup (text);

  return self;
}

static void
add_claims (SinewCell *self,
            GPtrArray *claims)
{
  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);

      if (!g_ptr_array_find (self->claims, claim, NULL))
        g_ptr_array_add (self->claims, g_object_ref (claim));
    }
}

static void
take_row (SinewCell *self,
          SinewRow  *row)
{
  add_claims (self, row->claims);
  g_ptr_array_add (self->rows, row);
}

/**
 * sinew_cell_new_no_data:
 * @text: (nullable): what to read there, if “no data” would say too little
 *
 * Returns: (transfer full): a cell about which nothing is known
 */
SinewCell *
sinew_cell_new_no_data (const char *text)
{
  return create (SINEW_CELL_NO_DATA, text ? text : _("no data"));
}

/**
 * sinew_cell_new_text:
 * @text: what to read
 * @claims: (element-type SinewClaim) (nullable): what the articles say of it
 *
 * Returns: (transfer full): a cell with a text of ours
 */
SinewCell *
sinew_cell_new_text (const char *text,
                     GPtrArray  *claims)
{
  SinewCell *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = create (SINEW_CELL_TEXT, text);
  if (claims)
    add_claims (self, claims);

  return self;
}

/**
 * sinew_cell_new_terms:
 * @rows: (element-type SinewRow) (transfer full): the terms, in their order
 *
 * Returns: (transfer full): a cell with terms; without any, one without data
 */
SinewCell *
sinew_cell_new_terms (GPtrArray *rows)
{
  SinewCell *self;

  g_return_val_if_fail (rows != NULL, NULL);

  if (rows->len == 0)
    {
      g_ptr_array_unref (rows);
      return sinew_cell_new_no_data (NULL);
    }

  self = create (SINEW_CELL_TERMS, NULL);
  while (rows->len > 0)
    take_row (self, g_ptr_array_steal_index (rows, 0));
  g_ptr_array_unref (rows);

  return self;
}

/**
 * sinew_cell_new_marks:
 * @row: (transfer full): the row of a link, see sinew_row_new_for_link()
 *
 * Returns: (transfer full): a cell with both marks of a link
 */
SinewCell *
sinew_cell_new_marks (SinewRow *row)
{
  SinewCell *self;

  g_return_val_if_fail (row != NULL, NULL);

  self = create (SINEW_CELL_MARKS, NULL);
  take_row (self, row);

  return self;
}

/**
 * sinew_cell_new_number:
 * @number: a finite number
 * @unit: (nullable): its unit
 *
 * Returns: (transfer full): a cell with a number
 */
SinewCell *
sinew_cell_new_number (double      number,
                       const char *unit)
{
  SinewCell *self = create (SINEW_CELL_NUMBER, NULL);

  self->number = number;
  self->unit = g_strdup (unit);

  return self;
}

/**
 * sinew_cell_add_reference:
 *
 * Adds a source beyond the articles, while the cell is being made.
 */
void
sinew_cell_add_reference (SinewCell *self,
                          SinewItem *reference)
{
  g_return_if_fail (SINEW_IS_CELL (self) && SINEW_IS_ITEM (reference));

  if (!g_ptr_array_find (self->references, reference, NULL))
    g_ptr_array_add (self->references, g_object_ref (reference));
}

/**
 * sinew_cell_add_sources:
 * @other: a cell that says the same
 *
 * Adds the claims and the references of @other, while a grid is being made in
 * which @self stands for both.
 */
void
sinew_cell_add_sources (SinewCell *self,
                        SinewCell *other)
{
  g_return_if_fail (SINEW_IS_CELL (self) && SINEW_IS_CELL (other));

  add_claims (self, other->claims);
  for (guint i = 0; i < other->references->len; i++)
    sinew_cell_add_reference (self, g_ptr_array_index (other->references, i));
}

SinewCellKind
sinew_cell_get_kind (SinewCell *self)
{
  g_return_val_if_fail (SINEW_IS_CELL (self), SINEW_CELL_NO_DATA);

  return self->kind;
}

/**
 * sinew_cell_get_text:
 *
 * Returns: (nullable): the text of a cell of text, or what one without data reads
 */
const char *
sinew_cell_get_text (SinewCell *self)
{
  g_return_val_if_fail (SINEW_IS_CELL (self), NULL);

  return self->text;
}

/**
 * sinew_cell_get_rows:
 *
 * Returns: (transfer none) (element-type SinewRow): its terms, or the one row of
 *   its marks
 */
GPtrArray *
sinew_cell_get_rows (SinewCell *self)
{
  g_return_val_if_fail (SINEW_IS_CELL (self), NULL);

  return self->rows;
}

double
sinew_cell_get_number (SinewCell *self)
{
  g_return_val_if_fail (SINEW_IS_CELL (self) && self->kind == SINEW_CELL_NUMBER, 0);

  return self->number;
}

const char *
sinew_cell_get_unit (SinewCell *self)
{
  g_return_val_if_fail (SINEW_IS_CELL (self), NULL);

  return self->unit;
}

/**
 * sinew_cell_get_claims:
 *
 * Returns: (transfer none) (element-type SinewClaim): who says so
 */
GPtrArray *
sinew_cell_get_claims (SinewCell *self)
{
  g_return_val_if_fail (SINEW_IS_CELL (self), NULL);

  return self->claims;
}

/**
 * sinew_cell_get_references:
 *
 * Returns: (transfer none) (element-type SinewItem): the sources beyond the
 *   articles
 */
GPtrArray *
sinew_cell_get_references (SinewCell *self)
{
  g_return_val_if_fail (SINEW_IS_CELL (self), NULL);

  return self->references;
}

static gboolean
has_same_notes (const SinewRow *a,
                const SinewRow *b)
{
  if (a->corrections->len != b->corrections->len)
    return FALSE;

  for (guint i = 0; i < a->corrections->len; i++)
    {
      if (g_ptr_array_index (a->corrections, i) != g_ptr_array_index (b->corrections, i))
        return FALSE;
    }

  return TRUE;
}

/* The label of a row of marks names the item. */
static gboolean
is_same_row (SinewCellKind   kind,
             const SinewRow *a,
             const SinewRow *b)
{
  return (kind == SINEW_CELL_MARKS || g_strcmp0 (a->label, b->label) == 0) && a->n_articles == b->n_articles &&
         g_strcmp0 (a->hedge_note, b->hedge_note) == 0 && g_strcmp0 (a->grade, b->grade) == 0 &&
         g_strcmp0 (a->setting, b->setting) == 0 && has_same_notes (a, b);
}

/**
 * sinew_cell_equal:
 *
 * Returns: whether both say the same, whoever says so, and the same corrections
 *   belong to it
 */
gboolean
sinew_cell_equal (SinewCell *a,
                  SinewCell *b)
{
  g_return_val_if_fail (SINEW_IS_CELL (a) && SINEW_IS_CELL (b), FALSE);

  if (a->kind != b->kind || g_strcmp0 (a->text, b->text) != 0 || a->rows->len != b->rows->len ||
      a->number != b->number || g_strcmp0 (a->unit, b->unit) != 0)
    return FALSE;

  for (guint i = 0; i < a->rows->len; i++)
    {
      if (!is_same_row (a->kind, g_ptr_array_index (a->rows, i), g_ptr_array_index (b->rows, i)))
        return FALSE;
    }

  return TRUE;
}

/* As “Even a mild shortage … [2]”: the correction stands under that number. */
static void
append_notes (GString        *text,
              const SinewRow *row,
              GPtrArray      *notes)
{
  for (guint i = 0; notes && i < row->corrections->len; i++)
    {
      guint place;

      if (g_ptr_array_find (notes, g_ptr_array_index (row->corrections, i), &place))
        g_string_append_printf (text, " [%u]", place + 1);
    }
}

/* One article needs no count of those that hold back. */
static const char *
get_hedge (const SinewRow *row)
{
  SinewHedge least = SINEW_HEDGE_DENIED;

  if (row->n_articles != 1 || row->claims->len == 0)
    return row->hedge_note;

  for (guint i = 0; i < row->claims->len; i++)
    least = MIN (least, sinew_claim_get_hedge (g_ptr_array_index (row->claims, i)));

  return sinew_hedge_get_label (least);
}

/* What no article names gets no number: a zero would read as if nobody did. */
static char *
describe_term (const SinewRow *row)
{
  const char *hedge = get_hedge (row);

  if (row->n_articles <= 0 && hedge == NULL)
    return g_strdup (row->label);
  if (row->n_articles <= 0)
    /* Translators: a term, and how the article holds back, as “Tingling (says “may”)”. */
    return g_strdup_printf (_("%s (%s)"), row->label, hedge);
  if (hedge == NULL)
    /* Translators: a term and the number of articles that say so, as “Fatigue 3”. */
    return g_strdup_printf (_("%s %d"), row->label, row->n_articles);

  /* Translators: as “Fatigue 3 (2 say “may”)”. */
  return g_strdup_printf (_("%s %d (%s)"), row->label, row->n_articles, hedge);
}

static char *
describe_articles (const SinewRow *row,
                   guint           n_all)
{
  const char *hedge = get_hedge (row);

  if (hedge == NULL)
    return g_strdup_printf (ngettext ("%d of %u article", "%d of %u articles", n_all), row->n_articles, n_all);

  /* Translators: as “3 of 5 articles (2 say “may”)”. */
  return g_strdup_printf (ngettext ("%d of %u article (%s)", "%d of %u articles (%s)", n_all),
                          row->n_articles, n_all, hedge);
}

static char *
describe_marks (const SinewRow *row,
                guint           n_all)
{
  g_autofree char *articles = describe_articles (row, n_all);

  if (row->grade == NULL)
    return g_steal_pointer (&articles);
  if (row->setting == NULL)
    /* Translators: the number of articles, then the grade of the research. */
    return g_strdup_printf (_("%s · research: %s"), articles, sinew_grade_get_label (row->grade));

  /* Translators: the number of articles, the grade of the research, and how far
   * a shortage must go: “5 of 5 articles · research: moderate (marked deficiency)”. */
  return g_strdup_printf (_("%s · research: %s (%s)"), articles, sinew_grade_get_label (row->grade), row->setting);
}

/**
 * sinew_cell_dup_row_text:
 * @row: one of the rows of the cell
 * @n_all_articles: how many articles there are
 * @notes: (element-type SinewCorrection) (nullable): the corrections that stand
 *   under the table, which are named by their number
 *
 * Returns: (transfer full): one term, or both marks, in words
 */
char *
sinew_cell_dup_row_text (SinewCell      *self,
                         const SinewRow *row,
                         guint           n_all_articles,
                         GPtrArray      *notes)
{
  g_autofree char *words = NULL;
  GString         *text;

  g_return_val_if_fail (SINEW_IS_CELL (self) && row != NULL, NULL);

  words = self->kind == SINEW_CELL_MARKS ? describe_marks (row, n_all_articles) : describe_term (row);
  text = g_string_new (words);
  append_notes (text, row, notes);

  return g_string_free (text, FALSE);
}

static char *
describe_number (SinewCell *self)
{
  if (self->unit == NULL)
    return g_strdup_printf ("%'.10g", self->number);

  /* Translators: a number and its unit, as “79 mg”. */
  return g_strdup_printf (_("%'.10g %s"), self->number, self->unit);
}

/* Whether one reserve and the same corrections hold for all terms, as in the cell
 * of an article’s table, which is one claim. */
static gboolean
is_one_statement (SinewCell *self)
{
  const SinewRow *first = self->rows->len > 1 ? g_ptr_array_index (self->rows, 0) : NULL;

  for (guint i = 0; first && i < self->rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (self->rows, i);

      if (row->n_articles >= 0 || g_strcmp0 (row->hedge_note, first->hedge_note) != 0 || !has_same_notes (row, first))
        return FALSE;
    }

  return first != NULL;
}

/* The reserve first: after the last term it would seem to be of that one. */
static char *
describe_statement (SinewCell *self,
                    GPtrArray *notes)
{
  const SinewRow *first = g_ptr_array_index (self->rows, 0);
  GString        *text = g_string_new (NULL);

  if (first->hedge_note)
    /* Translators: how an article holds back; what it says follows. */
    g_string_append_printf (text, _("%s: "), first->hedge_note);
  for (guint i = 0; i < self->rows->len; i++)
    g_string_append_printf (text, "%s%s", i ? "; " : "", ((SinewRow *)g_ptr_array_index (self->rows, i))->label);
  append_notes (text, first, notes);

  return g_string_free (text, FALSE);
}

/**
 * sinew_cell_dup_text:
 * @n_all_articles: how many articles there are
 * @notes: (element-type SinewCorrection) (nullable): the corrections that stand
 *   under the table, which are named by their number
 *
 * Returns: (transfer full): all that the cell says, as one text for people
 */
char *
sinew_cell_dup_text (SinewCell *self,
                     guint      n_all_articles,
                     GPtrArray *notes)
{
  GString *text;

  g_return_val_if_fail (SINEW_IS_CELL (self), NULL);

  if (self->kind == SINEW_CELL_NUMBER)
    return describe_number (self);
  if (is_one_statement (self))
    return describe_statement (self, notes);

  text = g_string_new (self->text);
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autofree char *row = sinew_cell_dup_row_text (self, g_ptr_array_index (self->rows, i), n_all_articles, notes);

      g_string_append_printf (text, "%s%s", text->len ? "; " : "", row);
    }

  return g_string_free (text, FALSE);
}
