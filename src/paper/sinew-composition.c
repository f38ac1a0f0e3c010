/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-composition.h"

#include <glib/gi18n-lib.h>

#include "sinew-columns.h"

/* What is higher than this share of the paper gets ready for being split. */
#define TALL 0.35

/* Of a name that is repeated. */
#define MAX_REPEAT_CHARS 60
#define MAX_REPEAT_LINES 4

/* In characters: a longer text may not go onto one sheet. */
#define LONG_TEXT 800

/* In ems */
#define COLUMN_GAP 1.0
#define ROW_PADDING 0.4
#define BOX_PADDING 0.9
#define CHECK_GAP 1.5
#define AFTER_TITLE 0.9
#define AFTER_HEADING 0.35

/* How much of a space a dense document has. */
#define DENSE 0.6

/* In points: for handwriting, however small the text. */
#define MIN_WRITING_HEIGHT 24

typedef struct
{
  SinewComposition *result;
  SinewTypesetter  *typesetter;
  double            em;
  double            width;
  double            tall; /* height */
  gboolean          is_dense;
  guint             n_tables;
} Composer;

static double
get_scale (Composer *self)
{
  return self->is_dense ? DENSE : 1;
}

/* The letters of what a dense document has in small ones. */
static SinewFace
get_face (Composer *self)
{
  return self->is_dense ? SINEW_FACE_NOTE : SINEW_FACE_TEXT;
}

static double
mirror_x (Composer *self,
          double    x,
          double    width)
{
  return sinew_typesetter_is_mirrored (self->typesetter) ? self->width - x - width : x;
}

static void
set_text (Composer       *self,
          SinewStripText *text,
          PangoLayout    *layout,
          double          x,
          double          width)
{
  text->layout = layout;
  text->x = mirror_x (self, x, width);
}

/* @space: in ems, which becomes less below a heading */
static void
add_strip (Composer   *self,
           SinewStrip *strip,
           double      space)
{
  GPtrArray        *strips = self->result->strips;
  const SinewStrip *last = strips->len > 0 ? g_ptr_array_index (strips, strips->len - 1) : NULL;

  if (last != NULL && last->kind == SINEW_STRIP_HEADING)
    space = MIN (space, AFTER_HEADING);
  if (last != NULL && last->kind == SINEW_STRIP_TITLE)
    space = AFTER_TITLE;
  strip->piece.space_before = space * self->em * get_scale (self);
  g_ptr_array_add (strips, strip);
}

/* Of lines or rows, none is to stand alone at the foot or at the top of a sheet,
 * unless they are so high that much of a sheet would stay empty. */
static void
keep_neighbors (Composer *self,
                guint     first)
{
  GPtrArray *strips = self->result->strips;
  guint      last = strips->len - 1;

  for (guint i = first; i < last; i++)
    {
      SinewStrip *strip = g_ptr_array_index (strips, i);

      if ((i == first || i == last - 1) && strip->piece.height < self->tall / 3)
        strip->piece.keep_with_next = TRUE;
    }
}

static SinewStrip *
create_text (Composer      *self,
             SinewStripKind kind,
             PangoLayout   *layout)
{
  SinewStrip *strip = sinew_strip_new (kind, self->width, 1);

  set_text (self, &strip->texts[0], layout, 0, self->width);
  sinew_strip_measure (strip, 0, 0);
  if (kind == SINEW_STRIP_TEXT || strip->piece.height > self->tall)
    sinew_strip_find_lines (strip);

  return strip;
}

static SinewStrip *
create_heading (Composer      *self,
                SinewStripKind kind,
                SinewFace      face,
                const char    *text)
{
  SinewStrip *strip = create_text (self, kind,
                                   sinew_typesetter_set (self->typesetter, face, text, self->width));

  strip->piece.keep_with_next = TRUE;
  strip->piece.is_whole = TRUE;

  return strip;
}

static char *
make_continued (const char *name)
{
  /* Translators: the name of a row of a table, or the title of a box, that began
   * on the sheet before. */
  return g_strdup_printf (_("%s (continued)"), name);
}

/* What is repeated where something is continued on the next sheet. */
static void
set_repeat (Composer   *self,
            SinewStrip *strip,
            const char *name,
            double      x,
            double      width)
{
  gboolean         is_long = g_utf8_strlen (name, -1) > MAX_REPEAT_CHARS;
  g_autofree char *start = is_long ? g_utf8_substring (name, 0, MAX_REPEAT_CHARS) : g_strdup (name);
  g_autofree char *shortened = is_long ? g_strconcat (start, "…", NULL) : g_strdup (name);
  g_autofree char *text = NULL;
  int              height;

  if (*name == '\0')
    return;

  text = make_continued (shortened);
  strip->repeat = sinew_typesetter_set (self->typesetter, SINEW_FACE_BOLD, text, width);
  pango_layout_set_height (strip->repeat, -MAX_REPEAT_LINES);
  pango_layout_set_ellipsize (strip->repeat, PANGO_ELLIPSIZE_END);
  strip->repeat_x = mirror_x (self, x, width);
  pango_layout_get_size (strip->repeat, NULL, &height);
  strip->piece.repeat_height = (double)height / PANGO_SCALE;
}

static SinewStrip *
create_row (Composer           *self,
            SinewPartTable     *table,
            guint               row,
            const SinewColumns *columns)
{
  SinewStrip *strip = sinew_strip_new (SINEW_STRIP_ROW, self->width, columns->n);
  double      line_height = sinew_typesetter_get_line_height (self->typesetter, SINEW_FACE_TEXT);

  for (guint i = 0; i < columns->n; i++)
    {
      const char *cell = sinew_part_table_get_cell (table, row, columns->columns[i]);

      if (*cell == '\0')
        continue;
      set_text (self, &strip->texts[i],
                sinew_typesetter_set (self->typesetter, i == 0 ? SINEW_FACE_BOLD : SINEW_FACE_TEXT, cell, columns->widths[i]),
                columns->x[i], columns->widths[i]);
    }

  strip->row = row;
  strip->piece.is_whole = TRUE;
  sinew_strip_measure (strip, ROW_PADDING * get_scale (self) * self->em, line_height * sinew_part_table_get_min_lines (table));
  if (strip->piece.height > self->tall)
    {
      sinew_strip_find_lines (strip);
      strip->piece.repeat_is_beside = TRUE;
      set_repeat (self, strip, sinew_part_table_get_cell (table, row, 0), columns->x[0], columns->widths[0]);
    }

  return strip;
}

static SinewStrip *
create_head (Composer           *self,
             SinewPartTable     *table,
             const SinewColumns *columns)
{
  SinewStrip *strip = sinew_strip_new (SINEW_STRIP_HEAD, self->width, columns->n);

  for (guint i = 0; i < columns->n; i++)
    set_text (self, &strip->texts[i],
              sinew_typesetter_set (self->typesetter, SINEW_FACE_BOLD,
                                    sinew_part_table_get_head (table, columns->columns[i]), columns->widths[i]),
              columns->x[i], columns->widths[i]);

  strip->piece.is_whole = TRUE;
  sinew_strip_measure (strip, ROW_PADDING * get_scale (self) * self->em, 0);

  return strip;
}

/* Gives the rows their head. One that would take much of every sheet is there
 * once, as if it were a row; and so is one without rows. */
static const SinewStrip *
add_head (Composer   *self,
          SinewStrip *head,
          gboolean    has_rows)
{
  if (has_rows && head->piece.height <= self->tall)
    {
      g_ptr_array_add (self->result->heads, head);
      return head;
    }

  if (head->piece.height > self->tall)
    sinew_strip_find_lines (head);
  add_strip (self, head, 0.6);

  return NULL;
}

static void
add_columns (Composer           *self,
             const SinewPart    *part,
             const SinewColumns *columns)
{
  SinewPartTable   *table = part->table;
  guint             n_rows = sinew_part_table_get_n_rows (table);
  const SinewStrip *head = add_head (self, create_head (self, table, columns), n_rows > 0);
  guint             first = self->result->strips->len;

  self->n_tables++;
  for (guint row = 0; row < n_rows; row++)
    {
      SinewStrip *strip = create_row (self, table, row, columns);

      strip->part = part;
      strip->first_column = columns->n > 1 ? columns->columns[1] : 0;
      strip->head = head;
      strip->piece.table = head ? self->n_tables : 0;
      strip->piece.head_height = head ? head->piece.height : 0;
      add_strip (self, strip, row == 0 && head ? 0.6 : 0);
    }
  if (n_rows > 0)
    keep_neighbors (self, first);
}

static void
add_part_number (Composer *self,
                 guint     number,
                 guint     n)
{
  /* Translators: above a part of a table that is too wide for the paper. */
  g_autofree char *text = g_strdup_printf (_("Part %u of %u"), number, n);
  SinewStrip      *strip = create_text (self, SINEW_STRIP_TEXT,
                                        sinew_typesetter_set (self->typesetter, SINEW_FACE_NOTE, text, self->width));

  strip->piece.keep_with_next = TRUE;
  strip->piece.is_whole = TRUE;
  add_strip (self, strip, number == 1 ? 0.6 : 1.4);
}

static SinewColumnNeed *
measure_columns (SinewTypesetter *typesetter,
                 SinewPartTable  *table)
{
  guint            n = sinew_part_table_get_n_columns (table);
  SinewColumnNeed *needs = g_new (SinewColumnNeed, n);
  gboolean         is_long = FALSE;

  for (guint i = 0; i < n; i++)
    {
      needs[i] = sinew_column_need_measure (typesetter, table, i);
      is_long = is_long || needs[i].longest >= LONG_TEXT;
    }

  /* “(continued)” may come to stand below a name, and is not to be broken. */
  if (is_long)
    {
      g_autofree char *continued = make_continued ("");
      double           width = sinew_typesetter_measure_width (typesetter, SINEW_FACE_BOLD, g_strstrip (continued));

      needs[0].least = MAX (needs[0].least, width + 0.1);
    }

  return needs;
}

static void
add_table (Composer        *self,
           const SinewPart *part)
{
  g_autofree SinewColumnNeed *needs = measure_columns (self->typesetter, part->table);
  g_autoptr (GPtrArray) groups = sinew_columns_fit (needs, sinew_part_table_get_n_columns (part->table),
                                                    self->width, COLUMN_GAP * self->em);

  for (guint i = 0; i < groups->len; i++)
    {
      if (groups->len > 1)
        add_part_number (self, i + 1, groups->len);
      add_columns (self, part, g_ptr_array_index (groups, i));
    }

  if (groups->len > 1)
    {
      self->result->n_split_tables++;
      self->result->n_table_parts = MAX (self->result->n_table_parts, groups->len);
    }
}

static void
add_box (Composer        *self,
         const SinewPart *part)
{
  guint       n_titles = part->label ? 1 : 0;
  guint       n = n_titles + g_strv_length (part->texts);
  SinewStrip *strip = sinew_strip_new (SINEW_STRIP_BOX, self->width, n);
  double      padding = BOX_PADDING * self->em * get_scale (self);
  double      width = self->width - 2 * padding;
  double      y = 0;
  guint       line = 0;

  for (guint i = 0; i < n; i++)
    {
      SinewStripText *text = &strip->texts[i];
      PangoLayout    *layout = i < n_titles ? sinew_typesetter_set (self->typesetter, SINEW_FACE_HEADING, part->label, width)
                                            : sinew_typesetter_set (self->typesetter, get_face (self), part->texts[i - n_titles], width);
      int             height;

      set_text (self, text, layout, padding, width);
      text->space_before = i > 0 ? AFTER_HEADING * self->em : 0;
      text->line = line;
      text->y = y + text->space_before;
      pango_layout_get_size (layout, NULL, &height);
      y = text->y + (double)height / PANGO_SCALE;
      line += pango_layout_get_line_count (layout);
    }

  strip->piece.is_whole = TRUE;
  sinew_strip_measure (strip, padding * 0.8, 0);
  if (strip->piece.height > self->tall)
    {
      sinew_strip_find_lines (strip);
      set_repeat (self, strip, part->label ? part->label : "", padding, width);
    }
  add_strip (self, strip, 1.1);
}

static void
add_lines (Composer        *self,
           const SinewPart *part)
{
  SinewStrip *strip = sinew_strip_new (SINEW_STRIP_LINES, self->width, 0);
  double      height = MAX (MIN_WRITING_HEIGHT, 1.6 * sinew_typesetter_get_line_height (self->typesetter, SINEW_FACE_TEXT));

  strip->lines = g_new (double, part->n_lines);
  for (guint i = 0; i < part->n_lines; i++)
    strip->lines[i] = height;
  strip->piece.lines = strip->lines;
  strip->piece.n_lines = part->n_lines;
  strip->piece.height = height * part->n_lines;
  add_strip (self, strip, 0);
}

/* As many side by side as the longest leaves room for, up to three. */
static guint
count_checks_per_line (Composer        *self,
                       const SinewPart *part,
                       double           mark)
{
  double gap = CHECK_GAP * self->em;
  double widest = 0;

  for (guint i = 0; part->texts[i] != NULL; i++)
    widest = MAX (widest, mark + sinew_typesetter_measure_width (self->typesetter, get_face (self), part->texts[i]));

  return CLAMP ((guint)((self->width + gap) / (widest + gap)), 1, 3);
}

static void
add_checklist (Composer        *self,
               const SinewPart *part)
{
  double size = 0.8 * self->em;
  double mark = 1.3 * self->em;
  double gap = CHECK_GAP * self->em;
  guint  n = g_strv_length (part->texts);
  guint  n_columns = count_checks_per_line (self, part, mark);
  double width = (self->width - gap * (n_columns - 1)) / n_columns;
  guint  first_strip = self->result->strips->len;

  for (guint first = 0; first < n; first += n_columns)
    {
      SinewStrip *strip = sinew_strip_new (SINEW_STRIP_CHECKS, self->width, MIN (n_columns, n - first));

      for (guint i = 0; i < strip->n_texts; i++)
        {
          double x = i * (width + gap);

          set_text (self, &strip->texts[i],
                    sinew_typesetter_set (self->typesetter, get_face (self), part->texts[first + i], width - mark),
                    x + mark, width - mark);
          strip->texts[i].mark_x = mirror_x (self, x, size);
        }
      strip->mark_size = size;
      strip->piece.is_whole = TRUE;
      sinew_strip_measure (strip, 0, 0);
      if (strip->piece.height > self->tall)
        sinew_strip_find_lines (strip);
      add_strip (self, strip, first == 0 ? 0.6 : 0.3);
    }
  if (n > 0)
    keep_neighbors (self, first_strip);
}

static void
add_part (Composer        *self,
          const SinewPart *part)
{
  SinewTypesetter *typesetter = self->typesetter;

  switch (part->kind)
    {
    case SINEW_PART_HEADING:
      add_strip (self, create_heading (self, SINEW_STRIP_HEADING, SINEW_FACE_HEADING, part->text), 1.0);
      break;
    case SINEW_PART_PARAGRAPH:
      add_strip (self, create_text (self, SINEW_STRIP_TEXT, sinew_typesetter_set_labeled (typesetter, part->label, part->text, self->width)), 0.6);
      break;
    case SINEW_PART_NOTE:
      add_strip (self, create_text (self, SINEW_STRIP_TEXT, sinew_typesetter_set (typesetter, SINEW_FACE_NOTE, part->text, self->width)), 0.6);
      break;
    case SINEW_PART_TABLE:
      add_table (self, part);
      break;
    case SINEW_PART_BOX:
      add_box (self, part);
      break;
    case SINEW_PART_LINES:
      add_lines (self, part);
      break;
    case SINEW_PART_CHECKLIST:
      add_checklist (self, part);
      break;
    default:
      g_return_if_reached ();
    }
}

static void
add_section (Composer                   *self,
             const SinewDocumentSection *section)
{
  if (section->title != NULL)
    {
      SinewStrip *heading = create_heading (self, SINEW_STRIP_HEADING, self->is_dense ? SINEW_FACE_HEADING : SINEW_FACE_SECTION, section->title);

      heading->section = section;
      add_strip (self, heading, 1.5);
    }
  for (guint i = 0; i < section->parts->len; i++)
    add_part (self, g_ptr_array_index (section->parts, i));
}

/**
 * sinew_composition_new:
 *
 * Lays out every text of the document, once.
 *
 * Returns: (transfer full): the document's strips, which borrow from it
 */
SinewComposition *
sinew_composition_new (SinewDocument         *document,
                       const SinewSheetSetup *setup,
                       SinewTypesetter       *typesetter)
{
  SinewComposition *self = g_new0 (SinewComposition, 1);
  GPtrArray        *sections = sinew_document_get_sections (document);
  const char       *heading = sinew_document_get_heading (document);
  Composer          composer = {
             .result = self,
             .typesetter = typesetter,
             .em = sinew_typesetter_get_em (typesetter),
             .width = sinew_sheet_setup_get_text_width (setup),
             .tall = sinew_sheet_setup_get_height (setup) * TALL,
             .is_dense = sinew_document_is_dense (document),
  };

  self->strips = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_strip_free);
  self->heads = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_strip_free);

  if (heading != NULL)
    add_strip (&composer, create_heading (&composer, SINEW_STRIP_TEXT, SINEW_FACE_TEXT, heading), 0);
  add_strip (&composer, create_heading (&composer, SINEW_STRIP_TITLE, composer.is_dense ? SINEW_FACE_SECTION : SINEW_FACE_TITLE, sinew_document_get_title (document)), 0.6);
  for (guint i = 0; i < sections->len; i++)
    {
      const SinewDocumentSection *section = g_ptr_array_index (sections, i);

      if (!sinew_document_section_is_hidden (section, setup->hidden))
        add_section (&composer, section);
    }

  return self;
}

void
sinew_composition_free (SinewComposition *self)
{
  g_ptr_array_unref (self->strips);
  g_ptr_array_unref (self->heads);
  g_free (self);
}

static gboolean
is_section_narrow (const SinewDocumentSection *section,
                   double                      width,
                   SinewTypesetter            *typesetter)
{
  double gap = COLUMN_GAP * sinew_typesetter_get_em (typesetter);

  for (guint i = 0; i < section->parts->len; i++)
    {
      const SinewPart            *part = g_ptr_array_index (section->parts, i);
      g_autofree SinewColumnNeed *needs = NULL;

      if (part->kind != SINEW_PART_TABLE)
        continue;
      needs = measure_columns (typesetter, part->table);
      if (sinew_columns_are_narrow (needs, sinew_part_table_get_n_columns (part->table), width, gap))
        return TRUE;
    }

  return FALSE;
}

/**
 * sinew_composition_is_narrow:
 *
 * Returns: whether a table of the document would have to be split, or to have
 *   columns that read badly
 */
gboolean
sinew_composition_is_narrow (SinewDocument         *document,
                             const SinewSheetSetup *setup,
                             SinewTypesetter       *typesetter)
{
  GPtrArray *sections = sinew_document_get_sections (document);
  double     width = sinew_sheet_setup_get_text_width (setup);

  for (guint i = 0; i < sections->len; i++)
    {
      const SinewDocumentSection *section = g_ptr_array_index (sections, i);

      if (!sinew_document_section_is_hidden (section, setup->hidden) && is_section_narrow (section, width, typesetter))
        return TRUE;
    }

  return FALSE;
}
