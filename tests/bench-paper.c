/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <cairo-pdf.h>
#include <locale.h>
#include <pango/pangocairo.h>

#include "sinew-pdf.h"
#include "support-time.h"

/* What a long table costs as PDF, beside a bare loop over the same cells that lays
 * each out, measures it and draws it, row by row, and knows nothing of heads,
 * widths of columns, sheets and outlines. Both take turns, so that they get the
 * same of a busy machine. */

#define N_ROWS 1000
#define N_COLUMNS 8
#define N_PAIRS 9
#define N_LONG 3
#define FACTOR 4
#define MAX_RATIO 1.25
#define MAX_GROWTH 4.6

#define MARGIN 51.0
#define GAP 11.0
#define PADDING 4.4

static const char *words[] = { "moderate", "linked", "with", "cramps", "at", "night", "serum", "potassium", "in", "some", "articles", "evidence" };

static char *
make_cell (guint row,
           guint column)
{
  GString *text = g_string_new (NULL);
  guint    n = column == 0 ? 2 : 3 + (row * 7 + column * 3) % 5;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i ? " " : "", words[(row * 5 + column * 11 + i * 7) % G_N_ELEMENTS (words)]);
  g_string_append_printf (text, " %u", row);

  return g_string_free (text, FALSE);
}

static SinewPartTable *
make_table (guint n_rows)
{
  const char     *heads[N_COLUMNS + 1] = { "Nutrient", "Articles", "Research", "Signs", "Blood test", "Medicines", "Foods", "Remarks", NULL };
  SinewPartTable *table = sinew_part_table_new (heads);

  for (guint row = 0; row < n_rows; row++)
    {
      char *cells[N_COLUMNS];

      for (guint i = 0; i < N_COLUMNS; i++)
        cells[i] = make_cell (row, i);
      sinew_part_table_add_row (table, (const char *const *)cells);
      for (guint i = 0; i < N_COLUMNS; i++)
        g_free (cells[i]);
    }

  return table;
}

static SinewDocument *
make_document (guint n_rows)
{
  SinewDocument *document = sinew_document_new ("Comparison", "Nutrients");

  sinew_document_set_imprint (document, "Sinew");
  sinew_document_begin_section (document, "table", "Nutrients", FALSE);
  sinew_document_add_table (document, make_table (n_rows));

  return document;
}

static double
measure_ours (SinewDocument *document)
{
  const SinewSheetSetup setup = {
    .paper = sinew_paper_find ("a4"),
    .landscape = TRUE,
    .font_size = SINEW_FONT_SIZE_DEFAULT,
  };
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  SinewSheets     *sheets = sinew_sheets_new (document, &setup);
  GBytes          *pdf = sinew_pdf_draw (sheets, &error);
  g_autofree char *note = sinew_sheets_dup_note (sheets);

  g_assert_no_error (error);
  g_assert_null (note);
  g_bytes_unref (pdf);
  g_object_unref (sheets);

  return support_get_ms_since (start);
}

static PangoContext *
create_context (void)
{
  PangoContext         *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoFontDescription *font = pango_font_description_from_string ("Sans 11");

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  cairo_font_options_destroy (options);

  return context;
}

/* Returns the height of the row, and its layouts. */
static int
lay_out_row (PangoContext   *context,
             SinewPartTable *table,
             guint           row,
             double          width,
             PangoLayout   **layouts)
{
  int tallest = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      int height;

      layouts[i] = pango_layout_new (context);
      pango_layout_set_text (layouts[i], sinew_part_table_get_cell (table, row, i), -1);
      pango_layout_set_width (layouts[i], width * PANGO_SCALE);
      pango_layout_get_pixel_size (layouts[i], NULL, &height);
      tallest = MAX (tallest, height);
    }

  return tallest;
}

static void
draw_bare (cairo_t        *cr,
           SinewPartTable *table,
           double          width,
           double          height)
{
  PangoContext *context = create_context ();
  double        column = (width - 2 * MARGIN + GAP) / N_COLUMNS;
  double        y = MARGIN;

  for (guint row = 0; row < sinew_part_table_get_n_rows (table); row++)
    {
      PangoLayout *layouts[N_COLUMNS];
      int          tallest = lay_out_row (context, table, row, column - GAP, layouts);

      if (y + tallest + 2 * PADDING > height - MARGIN)
        {
          cairo_show_page (cr);
          y = MARGIN;
        }
      for (guint i = 0; i < N_COLUMNS; i++)
        {
          cairo_move_to (cr, MARGIN + i * column, y + PADDING);
          pango_cairo_show_layout (cr, layouts[i]);
          g_object_unref (layouts[i]);
        }
      y += tallest + 2 * PADDING;
    }
  cairo_show_page (cr);
  g_object_unref (context);
}

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static double
measure_bare (SinewPartTable *table)
{
  const SinewPaper *paper = sinew_paper_find ("a4");
  gint64            start = g_get_monotonic_time ();
  GByteArray       *bytes = g_byte_array_new ();
  cairo_surface_t  *surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, paper->height, paper->width);
  cairo_t          *cr = cairo_create (surface);

  draw_bare (cr, table, paper->height, paper->width);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  g_byte_array_unref (bytes);

  return support_get_ms_since (start);
}

static gboolean
report (const char *what,
        double      ratio,
        double      most)
{
  gboolean is_good = ratio <= most;

  g_print ("%s: ×%.2f, of ×%.2f%s\n", what, ratio, most, is_good ? "" : ", which is TOO MUCH");

  return is_good;
}

int
main (void)
{
  g_autoptr (SinewPartTable) table = make_table (N_ROWS);
  g_autoptr (SinewDocument) document = make_document (N_ROWS);
  g_autoptr (SinewDocument) long_document = make_document (N_ROWS * FACTOR);
  double   ours[N_PAIRS], bare[N_PAIRS], ratios[N_PAIRS], growths[N_LONG];
  gboolean is_good;

  setlocale (LC_ALL, "");

  /* The first to come loads the fonts. */
  measure_bare (table);
  for (guint i = 0; i < N_PAIRS; i++)
    {
      bare[i] = measure_bare (table);
      ours[i] = measure_ours (document);
      ratios[i] = ours[i] / bare[i];
    }
  for (guint i = 0; i < N_LONG; i++)
    growths[i] = measure_ours (long_document) / measure_ours (document);

  g_print ("%u rows of %u cells as PDF: %.0f ms, a bare loop: %.0f ms\n", N_ROWS, N_COLUMNS,
           support_get_median (ours, N_PAIRS), support_get_median (bare, N_PAIRS));
  is_good = report ("beside the bare loop", support_get_median (ratios, N_PAIRS), MAX_RATIO);
  is_good &= report ("four times the rows", support_get_median (growths, N_LONG), MAX_GROWTH);

  return is_good ? 0 : 1;
}
