/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-correction.h"
#include "sinew-grid.h"

/**
 * SinewGrid:
 *
 * A comparison as rows and columns, as it is at one moment: what screen, paper,
 * files, clipboard and command line draw. Immutable, once it is handed out.
 */
struct _SinewGrid
{
  GObject parent_instance;

  SinewLibrary *library;
  GPtrArray    *items;
  GPtrArray    *aspects;      /* those that are rows or columns */
  GPtrArray    *same_aspects; /* those that say the same of all items */
  GPtrArray    *cells;        /* of the first item under all aspects, then the next */
  GPtrArray    *same_cells;
  GPtrArray    *note_claims; /* borrowed; for each of the notes, the claim that it stands for */
  GPtrArray    *notes;       /* corrections, in the order of reading */
  GPtrArray    *references;
  GPtrArray    *symptoms;
  gboolean      is_swapped; /* whether the items are the rows */
  char         *title;
  char         *corner;
  char         *filter;
};

G_DEFINE_FINAL_TYPE (SinewGrid, sinew_grid, G_TYPE_OBJECT)

static void
sinew_grid_finalize (GObject *object)
{
  SinewGrid *self = SINEW_GRID (object);

  g_clear_object (&self->library);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->aspects);
  g_ptr_array_unref (self->same_aspects);
  g_ptr_array_unref (self->cells);
  g_ptr_array_unref (self->same_cells);
  g_ptr_array_unref (self->notes);
  g_ptr_array_unref (self->note_claims);
  g_ptr_array_unref (self->references);
  g_ptr_array_unref (self->symptoms);
  g_free (self->title);
  g_free (self->corner);
  g_free (self->filter);

  G_OBJECT_CLASS (sinew_grid_parent_class)->finalize (object);
}

static void
sinew_grid_class_init (SinewGridClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_grid_finalize;
}

static void
sinew_grid_init (SinewGrid *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->aspects = g_ptr_array_new_with_free_func (g_object_unref);
  self->same_aspects = g_ptr_array_new_with_free_func (g_object_unref);
  self->cells = g_ptr_array_new_with_free_func (g_object_unref);
  self->same_cells = g_ptr_array_new_with_free_func (g_object_unref);
  self->notes = g_ptr_array_new_with_free_func (g_object_unref);
  self->note_claims = g_ptr_array_new ();
  self->references = g_ptr_array_new_with_free_func (g_object_unref);
  self->symptoms = g_ptr_array_new_with_free_func (g_object_unref);
}

static gboolean
is_same_of_all (GPtrArray *items,
                GPtrArray *aspects,
                GPtrArray *cells,
                guint      aspect)
{
  for (guint i = 1; i < items->len; i++)
    {
      if (!sinew_cell_equal (g_ptr_array_index (cells, aspect),
                             g_ptr_array_index (cells, i * aspects->len + aspect)))
        return FALSE;
    }

  return items->len > 1;
}

static void
add_unique (GPtrArray *objects,
            GPtrArray *added)
{
  for (guint i = 0; i < added->len; i++)
    {
      if (!g_ptr_array_find (objects, g_ptr_array_index (added, i), NULL))
        g_ptr_array_add (objects, g_object_ref (g_ptr_array_index (added, i)));
    }
}

/* Where a correction stands for several claims, it quotes none of them. */
static void
note_row (SinewGrid      *self,
          const SinewRow *row)
{
  for (guint i = 0; i < row->corrections->len; i++)
    {
      SinewCorrection *correction = g_ptr_array_index (row->corrections, i);
      SinewItem       *claim = sinew_row_find_corrected (row, self->library, correction);
      guint            place;

      if (!g_ptr_array_find (self->notes, correction, &place))
        {
          g_ptr_array_add (self->notes, g_object_ref (correction));
          g_ptr_array_add (self->note_claims, claim);
        }
      else if (g_ptr_array_index (self->note_claims, place) != claim)
        {
          g_ptr_array_index (self->note_claims, place) = NULL;
        }
    }
}

static void
note_cell (SinewGrid *self,
           SinewCell *cell)
{
  GPtrArray *rows = sinew_cell_get_rows (cell);

  for (guint i = 0; i < rows->len; i++)
    note_row (self, g_ptr_array_index (rows, i));
  add_unique (self->references, sinew_cell_get_references (cell));
}

/* Numbers the corrections in the order in which the table is read. */
static void
collect_notes (SinewGrid *self)
{
  for (guint row = 0; row < sinew_grid_get_n_rows (self); row++)
    {
      for (guint column = 0; column < sinew_grid_get_n_columns (self); column++)
        note_cell (self, sinew_grid_get_cell (self, row, column));
    }
  for (guint i = 0; i < self->same_cells->len; i++)
    note_cell (self, g_ptr_array_index (self->same_cells, i));

  for (guint i = 0; i < self->notes->len; i++)
    {
      const char *const *sources = sinew_correction_get_sources (g_ptr_array_index (self->notes, i));

      for (guint j = 0; sources[j]; j++)
        {
          SinewItem *reference = sinew_library_lookup (self->library, SINEW_KIND_REFERENCE, sources[j]);

          if (!g_ptr_array_find (self->references, reference, NULL))
            g_ptr_array_add (self->references, g_object_ref (reference));
        }
    }
}

/* What is folded is said once, but every item may have it from other sources. */
static SinewCell *
fold_cells (GPtrArray *items,
            GPtrArray *aspects,
            GPtrArray *cells,
            guint      aspect)
{
  SinewCell *folded = g_ptr_array_index (cells, aspect);

  for (guint i = 1; i < items->len; i++)
    sinew_cell_add_sources (folded, g_ptr_array_index (cells, i * aspects->len + aspect));

  return g_object_ref (folded);
}

/**
 * sinew_grid_new:
 * @items: (element-type SinewItem): what is compared
 * @aspects: (element-type SinewAspect): and from which sides
 * @cells: (element-type SinewCell): those of the first item under all aspects,
 *   then those of the next; of those that are folded the first gets all sources
 * @is_swapped: whether the items are the rows
 * @differences_only: whether aspects that say the same of all items are folded
 *
 * Returns: (transfer full): the comparison as rows and columns
 */
SinewGrid *
sinew_grid_new (SinewLibrary *library,
                GPtrArray    *items,
                GPtrArray    *aspects,
                GPtrArray    *cells,
                gboolean      is_swapped,
                gboolean      differences_only)
{
  SinewGrid           *self;
  g_autofree gboolean *is_same = NULL;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (cells->len == items->len * aspects->len, NULL);

  self = g_object_new (SINEW_TYPE_GRID, NULL);
  self->library = g_object_ref (library);
  self->is_swapped = is_swapped;
  is_same = g_new0 (gboolean, aspects->len + 1);

  for (guint i = 0; i < aspects->len; i++)
    {
      is_same[i] = differences_only && is_same_of_all (items, aspects, cells, i);
      g_ptr_array_add (is_same[i] ? self->same_aspects : self->aspects, g_object_ref (g_ptr_array_index (aspects, i)));
      if (is_same[i])
        g_ptr_array_add (self->same_cells, fold_cells (items, aspects, cells, i));
    }
  for (guint i = 0; i < items->len; i++)
    {
      g_ptr_array_add (self->items, g_object_ref (g_ptr_array_index (items, i)));
      for (guint j = 0; j < aspects->len; j++)
        {
          if (!is_same[j])
            g_ptr_array_add (self->cells, g_object_ref (g_ptr_array_index (cells, i * aspects->len + j)));
        }
    }
  collect_notes (self);

  return self;
}

/**
 * sinew_grid_set_words:
 * @title: what is compared
 * @corner: what the names of the rows are
 * @filter: (nullable): what the items are linked with, as a sentence
 *
 * Completes the grid, before it is handed out.
 */
void
sinew_grid_set_words (SinewGrid  *self,
                      const char *title,
                      const char *corner,
                      const char *filter)
{
  g_return_if_fail (SINEW_IS_GRID (self) && self->title == NULL);

  self->title = g_strdup (title);
  self->corner = g_strdup (corner);
  self->filter = g_strdup (filter);
}

/**
 * sinew_grid_set_symptoms:
 * @symptoms: (element-type SinewItem): those that are compared or ticked
 *
 * Completes the grid, before it is handed out.
 */
void
sinew_grid_set_symptoms (SinewGrid *self,
                         GPtrArray *symptoms)
{
  g_return_if_fail (SINEW_IS_GRID (self) && symptoms != NULL);

  add_unique (self->symptoms, symptoms);
}

/**
 * sinew_grid_get_symptoms:
 *
 * Returns: (transfer none) (element-type SinewItem): the symptoms that it is about:
 *   those that are compared, or that are ticked, whether they are aspects or not
 */
GPtrArray *
sinew_grid_get_symptoms (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  return self->symptoms;
}

/**
 * sinew_grid_get_library:
 *
 * Returns: (transfer none): what the data come from
 */
SinewLibrary *
sinew_grid_get_library (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  return self->library;
}

const char *
sinew_grid_get_title (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  return self->title;
}

const char *
sinew_grid_get_corner (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  return self->corner;
}

/**
 * sinew_grid_get_filter:
 *
 * Returns: (nullable): what the items are linked with, as a sentence
 */
const char *
sinew_grid_get_filter (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  return self->filter;
}

guint
sinew_grid_get_n_rows (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), 0);

  return self->is_swapped ? self->items->len : self->aspects->len;
}

guint
sinew_grid_get_n_columns (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), 0);

  return self->is_swapped ? self->aspects->len : self->items->len;
}

/**
 * sinew_grid_is_swapped:
 *
 * Returns: whether the items are the rows
 */
gboolean
sinew_grid_is_swapped (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), FALSE);

  return self->is_swapped;
}

static SinewGridHead
make_head (SinewGrid *self,
           gboolean   is_item,
           guint      n)
{
  SinewGridHead head = { NULL, NULL, NULL };

  if (is_item)
    {
      head.item = g_ptr_array_index (self->items, n);
      head.label = sinew_item_get_name (head.item);
    }
  else
    {
      head.aspect = g_ptr_array_index (self->aspects, n);
      head.label = sinew_aspect_get_name (head.aspect);
    }

  return head;
}

SinewGridHead
sinew_grid_get_row_head (SinewGrid *self,
                         guint      row)
{
  const SinewGridHead none = { NULL, NULL, NULL };

  g_return_val_if_fail (SINEW_IS_GRID (self) && row < sinew_grid_get_n_rows (self), none);

  return make_head (self, self->is_swapped, row);
}

SinewGridHead
sinew_grid_get_column_head (SinewGrid *self,
                            guint      column)
{
  const SinewGridHead none = { NULL, NULL, NULL };

  g_return_val_if_fail (SINEW_IS_GRID (self) && column < sinew_grid_get_n_columns (self), none);

  return make_head (self, !self->is_swapped, column);
}

SinewCell *
sinew_grid_get_cell (SinewGrid *self,
                     guint      row,
                     guint      column)
{
  guint item;
  guint aspect;

  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);
  g_return_val_if_fail (row < sinew_grid_get_n_rows (self) && column < sinew_grid_get_n_columns (self), NULL);

  item = self->is_swapped ? row : column;
  aspect = self->is_swapped ? column : row;

  return g_ptr_array_index (self->cells, item * self->aspects->len + aspect);
}

/**
 * sinew_grid_dup_text:
 *
 * Returns: (transfer full): what the cell says, as one text for people
 */
char *
sinew_grid_dup_text (SinewGrid *self,
                     guint      row,
                     guint      column)
{
  SinewCell *cell = sinew_grid_get_cell (self, row, column);

  return cell ? sinew_cell_dup_text (cell, sinew_grid_get_n_articles (self), self->notes) : NULL;
}

/**
 * sinew_grid_dup_same:
 *
 * Returns: (transfer full) (nullable): what is folded, as a sentence; %NULL where
 *   nothing is
 */
char *
sinew_grid_dup_same (SinewGrid *self)
{
  g_autoptr (GString) aspects = g_string_new (NULL);

  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  for (guint i = 0; i < self->same_aspects->len; i++)
    {
      g_autofree char *text = sinew_cell_dup_text (g_ptr_array_index (self->same_cells, i),
                                                   sinew_grid_get_n_articles (self), self->notes);

      if (aspects->len > 0)
        g_string_append (aspects, " · ");
      /* Translators: an aspect, and what it says of all items. */
      g_string_append_printf (aspects, _("%s (%s)"), sinew_aspect_get_name (g_ptr_array_index (self->same_aspects, i)), text);
    }

  /* Translators: what follows is what the items have in common, as “Medicines (no data)”. */
  return aspects->len ? g_strdup_printf (_("Same for all: %s"), aspects->str) : NULL;
}

/**
 * sinew_grid_get_items:
 *
 * Returns: (transfer none) (element-type SinewItem): what is compared
 */
GPtrArray *
sinew_grid_get_items (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  return self->items;
}

/**
 * sinew_grid_get_aspects:
 *
 * Returns: (transfer none) (element-type SinewAspect): the aspects that are rows
 *   or columns
 */
GPtrArray *
sinew_grid_get_aspects (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  return self->aspects;
}

/**
 * sinew_grid_get_same_aspects:
 *
 * Returns: (transfer none) (element-type SinewAspect): the aspects that are folded
 */
GPtrArray *
sinew_grid_get_same_aspects (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  return self->same_aspects;
}

/**
 * sinew_grid_get_same_cell:
 *
 * Returns: (transfer none): what an aspect that is folded says of every item, with
 *   the sources of all
 */
SinewCell *
sinew_grid_get_same_cell (SinewGrid *self,
                          guint      n)
{
  g_return_val_if_fail (SINEW_IS_GRID (self) && n < self->same_cells->len, NULL);

  return g_ptr_array_index (self->same_cells, n);
}

/**
 * sinew_grid_get_notes:
 *
 * Returns: (transfer none) (element-type SinewCorrection): the corrections that
 *   belong under the table; cells name them by number, the first is 1
 */
GPtrArray *
sinew_grid_get_notes (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  return self->notes;
}

/**
 * sinew_grid_dup_corrected:
 *
 * Returns: (transfer full): what is claimed where the correction is named; in
 *   general, where it is named in several places
 */
char *
sinew_grid_dup_corrected (SinewGrid *self,
                          guint      n)
{
  g_return_val_if_fail (SINEW_IS_GRID (self) && n < self->notes->len, NULL);

  return sinew_correction_dup_claimed (g_ptr_array_index (self->notes, n), g_ptr_array_index (self->note_claims, n));
}

/**
 * sinew_grid_dup_note:
 *
 * Returns: (transfer full): a correction in words, with its number
 */
char *
sinew_grid_dup_note (SinewGrid *self,
                     guint      n)
{
  g_return_val_if_fail (SINEW_IS_GRID (self) && n < self->notes->len, NULL);

  return sinew_correction_dup_note (g_ptr_array_index (self->notes, n), n + 1, g_ptr_array_index (self->note_claims, n));
}

typedef gboolean (*RowFunc) (const SinewRow *row);

static gboolean
is_counted (const SinewRow *row)
{
  return row->n_articles >= 0;
}

static gboolean
is_numbered (const SinewRow *row)
{
  return row->n_articles > 0;
}

static gboolean
is_from_references (const SinewRow *row)
{
  return row->n_articles == 0 || (row->n_articles < 0 && row->claims->len == 0 && row->item == NULL);
}

static gboolean
have_row (GPtrArray    *cells,
          SinewCellKind kind,
          RowFunc       is_wanted)
{
  for (guint i = 0; i < cells->len; i++)
    {
      SinewCell *cell = g_ptr_array_index (cells, i);
      GPtrArray *rows = sinew_cell_get_rows (cell);

      for (guint j = 0; sinew_cell_get_kind (cell) == kind && j < rows->len; j++)
        {
          if (is_wanted (g_ptr_array_index (rows, j)))
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
has_row (SinewGrid    *self,
         SinewCellKind kind,
         RowFunc       is_wanted)
{
  return have_row (self->cells, kind, is_wanted) || have_row (self->same_cells, kind, is_wanted);
}

/**
 * sinew_grid_dup_legend:
 *
 * Returns: (transfer full) (nullable): how to read the cells; %NULL where there
 *   is nothing to explain
 */
char *
sinew_grid_dup_legend (SinewGrid *self)
{
  g_autoptr (GString) legend = g_string_new (NULL);
  guint n_all;

  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  n_all = sinew_grid_get_n_articles (self);
  if (has_row (self, SINEW_CELL_TERMS, is_numbered))
    g_string_append_printf (legend, ngettext ("The number after a word counts the articles, of %u, that say so.", "The number after a word counts the articles, of %u, that say so.", n_all), n_all);
  if (has_row (self, SINEW_CELL_TERMS, is_from_references))
    g_string_append_printf (legend, "%s%s", legend->len ? " " : "", _("Words without a number come from references beyond the articles."));
  if (has_row (self, SINEW_CELL_MARKS, is_counted))
    g_string_append_printf (legend, "%s%s", legend->len ? " " : "",
                            _("“Research” tells how well studies back the link: strong, moderate, limited or conflicting."));
  if (self->notes->len > 0)
    g_string_append_printf (legend, "%s%s", legend->len ? " " : "",
                            _("A number in brackets leads to a correction under the table."));

  return legend->len ? g_string_free (g_steal_pointer (&legend), FALSE) : NULL;
}

/**
 * sinew_grid_get_references:
 *
 * Returns: (transfer none) (element-type SinewItem): the sources beyond the
 *   articles of all that the grid shows
 */
GPtrArray *
sinew_grid_get_references (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), NULL);

  return self->references;
}

guint
sinew_grid_get_n_articles (SinewGrid *self)
{
  g_return_val_if_fail (SINEW_IS_GRID (self), 0);

  return sinew_library_count (self->library, SINEW_KIND_GUIDE);
}
