/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-sheets.h"

#include <glib/gi18n-lib.h>

#include "sinew-composition.h"
#include "sinew-margins.h"

/* In points */
#define BELOW_HEADER 14
#define ABOVE_FOOT 12
#define EDGE_GAP 16
#define RULE_GAP 3

#define MAX_IMPRINT_LINES 3

/* What the place of the number is measured with. */
#define WIDE_NUMBER 888

/**
 * SinewSheets:
 *
 * A document laid out and broken into sheets of paper. Whatever shows or prints
 * it draws the same layouts, so that screen, printer and file agree.
 */
struct _SinewSheets
{
  GObject parent_instance;

  SinewDocument    *document;
  SinewTypesetter  *typesetter;
  SinewComposition *composition;
  GArray           *fragments; /* of SinewFragment, in order */
  GArray           *firsts;    /* guint: the first fragment of each sheet */
  PangoLayout      *title;     /* in the head of a sheet; may be NULL */
  PangoLayout      *heading;   /* may be NULL */
  PangoLayout      *imprint;   /* may be NULL */
  double            width;
  double            height;
  double            foot_height;
};

G_DEFINE_FINAL_TYPE (SinewSheets, sinew_sheets, G_TYPE_OBJECT)

static void
sinew_sheets_finalize (GObject *object)
{
  SinewSheets *self = SINEW_SHEETS (object);

  g_clear_pointer (&self->composition, sinew_composition_free);
  g_clear_pointer (&self->typesetter, sinew_typesetter_free);
  g_clear_pointer (&self->fragments, g_array_unref);
  g_clear_pointer (&self->firsts, g_array_unref);
  g_clear_object (&self->title);
  g_clear_object (&self->heading);
  g_clear_object (&self->imprint);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (sinew_sheets_parent_class)->finalize (object);
}

static void
sinew_sheets_class_init (SinewSheetsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_sheets_finalize;
}

static void
sinew_sheets_init (SinewSheets *self)
{
}

static double
get_text_width (SinewSheets *self)
{
  return self->width - 2 * SINEW_MARGIN_SIDE;
}

static double
get_edge_line (SinewSheets *self)
{
  return sinew_typesetter_get_line_height (self->typesetter, SINEW_FACE_EDGE);
}

/* Text at the edge of a sheet, with an ellipsis where it has no room. */
static PangoLayout *
create_edge (SinewSheets *self,
             const char  *text,
             double       width,
             int          n_lines)
{
  PangoLayout *layout;

  if (text == NULL || *text == '\0')
    return NULL;

  layout = sinew_typesetter_set (self->typesetter, SINEW_FACE_EDGE, text, width);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  if (n_lines > 1)
    pango_layout_set_height (layout, -n_lines);
  else
    pango_layout_set_single_paragraph_mode (layout, TRUE);

  return layout;
}

static PangoLayout *
create_page_number (SinewSheets *self,
                    guint        number,
                    guint        n)
{
  /* Translators: at the foot of a printed sheet. */
  g_autofree char *text = g_strdup_printf (_("Page %u of %u"), number, n);

  return sinew_typesetter_set (self->typesetter, SINEW_FACE_EDGE, text, -1);
}

static double
get_layout_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_size (layout, &width, NULL);

  return (double)width / PANGO_SCALE;
}

static void
create_edges (SinewSheets *self)
{
  double width = get_text_width (self);
  double left = width;
  int    height = 0;
  g_autoptr (PangoLayout) number = create_page_number (self, WIDE_NUMBER, WIDE_NUMBER);

  if (sinew_document_get_heading (self->document) != NULL)
    left = (width - EDGE_GAP) / 2;
  self->title = create_edge (self, sinew_document_get_title (self->document), left, 1);
  if (self->title != NULL)
    left = width - EDGE_GAP - MIN (left, get_layout_width (self->title));
  self->heading = create_edge (self, sinew_document_get_heading (self->document), left, 1);
  self->imprint = create_edge (self, sinew_document_get_imprint (self->document),
                               width - EDGE_GAP - get_layout_width (number), MAX_IMPRINT_LINES);
  if (self->imprint != NULL)
    pango_layout_get_size (self->imprint, NULL, &height);
  self->foot_height = MAX (get_edge_line (self), (double)height / PANGO_SCALE);
}

static double
get_foot_top (SinewSheets *self)
{
  return self->height - SINEW_MARGIN_BOTTOM - self->foot_height;
}

static double
get_body_height (SinewSheets *self,
                 guint        n)
{
  return get_foot_top (self) - ABOVE_FOOT - sinew_sheets_get_body_top (self, n);
}

static void
paginate (SinewSheets *self)
{
  GPtrArray             *strips = self->composition->strips;
  g_autofree SinewPiece *pieces = g_new (SinewPiece, strips->len);

  for (guint i = 0; i < strips->len; i++)
    pieces[i] = ((SinewStrip *)g_ptr_array_index (strips, i))->piece;

  self->fragments = sinew_pagination_run (pieces, strips->len, get_body_height (self, 0), get_body_height (self, 1));

  self->firsts = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < self->fragments->len; i++)
    if (g_array_index (self->fragments, SinewFragment, i).sheet == self->firsts->len)
      g_array_append_val (self->firsts, i);
}

/**
 * sinew_sheets_new:
 * @document: what to print
 * @setup: the paper, and what of the document goes onto it; it is not kept
 *
 * Lays out the document. What is added to the document later is not on the
 * sheets.
 *
 * Returns: (transfer full): one sheet at least
 */
SinewSheets *
sinew_sheets_new (SinewDocument         *document,
                  const SinewSheetSetup *setup)
{
  SinewSheets *self;

  g_return_val_if_fail (SINEW_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (sinew_sheet_setup_is_valid (setup), NULL);

  self = g_object_new (SINEW_TYPE_SHEETS, NULL);
  self->document = g_object_ref (document);
  self->width = sinew_sheet_setup_get_width (setup);
  self->height = sinew_sheet_setup_get_height (setup);
  self->typesetter = sinew_typesetter_new (setup->font_size);
  self->composition = sinew_composition_new (document, setup, self->typesetter);
  create_edges (self);
  paginate (self);

  return self;
}

/**
 * sinew_sheets_propose_landscape:
 * @paper: a paper
 * @font_size: of the text, in points
 *
 * Returns: whether a table of the document would have to be split, or to have
 *   columns that read badly, if the paper stood upright
 */
gboolean
sinew_sheets_propose_landscape (SinewDocument    *document,
                                const SinewPaper *paper,
                                double            font_size)
{
  const SinewSheetSetup setup = { .paper = paper, .font_size = font_size };
  g_autoptr (SinewTypesetter) typesetter = NULL;

  g_return_val_if_fail (SINEW_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (sinew_sheet_setup_is_valid (&setup), FALSE);

  typesetter = sinew_typesetter_new (font_size);

  return sinew_composition_is_narrow (document, &setup, typesetter);
}

SinewDocument *
sinew_sheets_get_document (SinewSheets *self)
{
  return self->document;
}

guint
sinew_sheets_get_n (SinewSheets *self)
{
  return self->firsts->len;
}

/**
 * sinew_sheets_get_width:
 *
 * Returns: the width of the paper as it lies, in points
 */
double
sinew_sheets_get_width (SinewSheets *self)
{
  return self->width;
}

/**
 * sinew_sheets_get_height:
 *
 * Returns: the height of the paper as it lies, in points
 */
double
sinew_sheets_get_height (SinewSheets *self)
{
  return self->height;
}

/**
 * sinew_sheets_get_body_top:
 * @n: a sheet, from 0
 *
 * Returns: where on it the document begins, below what is on every sheet, in
 *   points from the edge of the paper
 */
double
sinew_sheets_get_body_top (SinewSheets *self,
                           guint        n)
{
  return SINEW_MARGIN_TOP + (n == 0 ? 0 : get_edge_line (self) + RULE_GAP + SINEW_RULE + BELOW_HEADER);
}

/**
 * sinew_sheets_get_fragments:
 *
 * Returns: (transfer none) (element-type SinewFragment): what stands where; the
 *   pieces are the strips
 */
GArray *
sinew_sheets_get_fragments (SinewSheets *self)
{
  return self->fragments;
}

/**
 * sinew_sheets_get_strip:
 * @n: the number of a piece
 *
 * Returns: (transfer none): what is laid out there
 */
const SinewStrip *
sinew_sheets_get_strip (SinewSheets *self,
                        guint        n)
{
  g_return_val_if_fail (n < self->composition->strips->len, NULL);

  return g_ptr_array_index (self->composition->strips, n);
}

/**
 * sinew_sheets_dup_note:
 *
 * Returns: (transfer full) (nullable): what one should know before printing, in
 *   whole sentences
 */
char *
sinew_sheets_dup_note (SinewSheets *self)
{
  guint n_parts = self->composition->n_table_parts;
  guint n_tables = self->composition->n_split_tables;

  if (n_tables == 0)
    return NULL;
  if (n_tables > 1)
    return g_strdup_printf (ngettext ("%u table is wider than the paper. It is printed in parts, each with the names.",
                                      "%u tables are wider than the paper. They are printed in parts, each with the names.",
                                      n_tables),
                            n_tables);

  return g_strdup_printf (ngettext ("The table is wider than the paper. It is printed in %u part, with the names.",
                                    "The table is wider than the paper. It is printed in %u parts, each with the names.",
                                    n_parts),
                          n_parts);
}

/* @is_at_end: whether it stands on the side where a line ends */
static void
draw_edge (SinewSheets *self,
           cairo_t     *cr,
           PangoLayout *layout,
           double       y,
           gboolean     is_at_end)
{
  gboolean       is_right = is_at_end != sinew_typesetter_is_mirrored (self->typesetter);
  PangoRectangle extents;
  double         x = SINEW_MARGIN_SIDE;

  if (layout == NULL)
    return;

  pango_layout_get_extents (layout, NULL, &extents);
  if (is_right)
    x = self->width - SINEW_MARGIN_SIDE - (double)extents.width / PANGO_SCALE;
  cairo_move_to (cr, x - (double)extents.x / PANGO_SCALE, y);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_header (SinewSheets *self,
             cairo_t     *cr)
{
  draw_edge (self, cr, self->title, SINEW_MARGIN_TOP, FALSE);
  draw_edge (self, cr, self->heading, SINEW_MARGIN_TOP, TRUE);
}

static void
draw_foot (SinewSheets *self,
           cairo_t     *cr,
           guint        n)
{
  g_autoptr (PangoLayout) number = create_page_number (self, n + 1, sinew_sheets_get_n (self));

  draw_edge (self, cr, self->imprint, get_foot_top (self), FALSE);
  draw_edge (self, cr, number, get_foot_top (self), TRUE);
}

typedef void (*DrawStrip) (const SinewStrip    *strip,
                           cairo_t             *cr,
                           double               x,
                           double               y,
                           const SinewFragment *fragment);

static void
for_each_fragment (SinewSheets *self,
                   guint        n,
                   cairo_t     *cr,
                   DrawStrip    draw)
{
  double body_top = sinew_sheets_get_body_top (self, n);

  for (guint i = g_array_index (self->firsts, guint, n); i < self->fragments->len; i++)
    {
      const SinewFragment *fragment = &g_array_index (self->fragments, SinewFragment, i);

      if (fragment->sheet != n)
        break;
      draw (sinew_sheets_get_strip (self, fragment->piece), cr, SINEW_MARGIN_SIDE, body_top + fragment->y, fragment);
    }
}

static void
draw_rules (SinewSheets *self,
            guint        n,
            cairo_t     *cr)
{
  double header = SINEW_MARGIN_TOP + get_edge_line (self) + RULE_GAP + SINEW_RULE / 2;

  if (n > 0)
    {
      cairo_move_to (cr, SINEW_MARGIN_SIDE, header);
      cairo_line_to (cr, self->width - SINEW_MARGIN_SIDE, header);
    }
  for_each_fragment (self, n, cr, sinew_strip_trace_rules);

  cairo_set_source_rgb (cr, SINEW_RULE_GRAY, SINEW_RULE_GRAY, SINEW_RULE_GRAY);
  cairo_set_line_width (cr, SINEW_RULE);
  cairo_stroke (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
}

/**
 * sinew_sheets_draw:
 * @n: a sheet, from 0
 * @cr: where one unit is a point, and the origin is the paper's top left corner
 *
 * Draws the ink of one sheet: no paper under it.
 *
 * The rules come first, and in one stroke: Cairo adds up the area of a page that
 * is drawn on, piece by piece, which is quick where a large piece comes first.
 */
void
sinew_sheets_draw (SinewSheets *self,
                   guint        n,
                   cairo_t     *cr)
{
  g_return_if_fail (n < sinew_sheets_get_n (self));

  cairo_save (cr);
  draw_rules (self, n, cr);
  for_each_fragment (self, n, cr, sinew_strip_draw_shapes);

  if (n > 0)
    draw_header (self, cr);
  for_each_fragment (self, n, cr, sinew_strip_draw_text);
  draw_foot (self, cr, n);
  cairo_restore (cr);
}
