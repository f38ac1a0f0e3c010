/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-sheets.h"
#include "support-paper.h"
#include "support-time.h"

static const SinewFragment *
get_fragment (SinewSheets *sheets,
              guint        i)
{
  return &g_array_index (sinew_sheets_get_fragments (sheets), SinewFragment, i);
}

static guint
count_fragments (SinewSheets *sheets)
{
  return sinew_sheets_get_fragments (sheets)->len;
}

static const SinewStrip *
get_strip (SinewSheets *sheets,
           guint        i)
{
  return sinew_sheets_get_strip (sheets, get_fragment (sheets, i)->piece);
}

static const char *
get_text (const SinewStrip *strip,
          guint             i)
{
  return strip->texts[i].layout ? pango_layout_get_text (strip->texts[i].layout) : "";
}

static gboolean
contains (SinewSheets *sheets,
          const char  *text)
{
  for (guint i = 0; i < count_fragments (sheets); i++)
    for (guint k = 0; k < get_strip (sheets, i)->n_texts; k++)
      if (strstr (get_text (get_strip (sheets, i), k), text))
        return TRUE;

  return FALSE;
}

/* Every cell stands on the sheets once, and every name once in each part. Returns
 * the number of parts. */
static guint
assert_complete (SinewSheets    *sheets,
                 SinewPartTable *table)
{
  guint             n_columns = sinew_part_table_get_n_columns (table);
  g_autofree guint *counts = g_new0 (guint, sinew_part_table_get_n_rows (table) * n_columns);
  guint             n_parts = 0;

  for (guint i = 0; i < count_fragments (sheets); i++)
    {
      const SinewStrip *strip = get_strip (sheets, i);

      if (strip->kind != SINEW_STRIP_ROW || get_fragment (sheets, i)->first_line > 0 || strip->part->table != table)
        continue;
      n_parts += strip->row == 0;
      for (guint k = 0; k < strip->n_texts; k++)
        {
          guint column = k == 0 ? 0 : strip->first_column + k - 1;

          g_assert_cmpstr (get_text (strip, k), ==, sinew_part_table_get_cell (table, strip->row, column));
          counts[strip->row * n_columns + column]++;
        }
    }

  for (guint row = 0; row < sinew_part_table_get_n_rows (table); row++)
    for (guint i = 0; i < n_columns; i++)
      g_assert_cmpuint (counts[row * n_columns + i], ==, i == 0 ? n_parts : 1);

  return n_parts;
}

/* Texts are inside the margins, and side by side. */
static void
assert_inside (SinewSheets *sheets)
{
  double bottom = sinew_sheets_get_height (sheets) - 12 / 25.4 * 72;

  for (guint i = 0; i < count_fragments (sheets); i++)
    {
      const SinewFragment *fragment = get_fragment (sheets, i);
      const SinewStrip    *strip = get_strip (sheets, i);
      double               right = 0;

      g_assert_cmpfloat (sinew_sheets_get_body_top (sheets, fragment->sheet) + fragment->y + fragment->height, <, bottom);
      for (guint k = 0; k < strip->n_texts; k++)
        {
          PangoRectangle ink;

          if (strip->texts[k].layout == NULL)
            continue;
          /* Pango counts the space at the end of some lines, which nobody sees. */
          pango_layout_get_extents (strip->texts[k].layout, &ink, NULL);
          if (strip->kind != SINEW_STRIP_BOX)
            g_assert_cmpfloat (strip->texts[k].x + 0.01, >=, right);
          right = strip->texts[k].x + (double)(ink.x + ink.width) / PANGO_SCALE;
          g_assert_cmpfloat (right, <=, strip->width + 1);
        }
    }
}

static void
test_every_setup (gconstpointer data)
{
  const SinewPaper *paper = data;

  for (int i = 0; i < 4; i++)
    {
      g_autoptr (SinewDocument) document = NULL;
      g_autoptr (SinewDocument) form = support_make_form ();
      g_autoptr (SinewSheets) sheets = NULL;
      g_autoptr (SinewSheets) form_sheets = NULL;
      SinewPartTable *table = support_make_table (60, 6, 4);
      gboolean        landscape = i & 1;
      double          font_size = i & 2 ? SINEW_FONT_SIZE_MAX : SINEW_FONT_SIZE_MIN;

      document = support_make_document (table);
      sheets = support_make_sheets (document, paper->id, landscape, font_size);
      form_sheets = support_make_sheets (form, paper->id, landscape, font_size);
      g_assert_cmpfloat (sinew_sheets_get_width (sheets), ==, landscape ? paper->height : paper->width);
      g_assert_cmpfloat (sinew_sheets_get_height (sheets), ==, landscape ? paper->width : paper->height);
      g_assert_cmpuint (sinew_sheets_get_n (sheets), >, 1);
      assert_complete (sheets, table);
      assert_inside (sheets);
      assert_inside (form_sheets);
    }
}

static void
test_empty (void)
{
  g_autoptr (SinewDocument) document = sinew_document_new ("", NULL);
  g_autoptr (SinewSheets) sheets = support_make_sheets (document, "a4", FALSE, 11);
  g_autofree char *note = sinew_sheets_dup_note (sheets);

  g_assert_cmpuint (sinew_sheets_get_n (sheets), ==, 1);
  g_assert_null (note);
}

static void
test_empty_parts (void)
{
  static const char *const nothing[] = { NULL };
  g_autoptr (SinewDocument) document = support_make_document (support_make_table (0, 3, 1));
  g_autoptr (SinewSheets) sheets = NULL;

  sinew_document_add_paragraph (document, NULL, "");
  sinew_document_add_checklist (document, nothing);
  sinew_document_add_box (document, NULL, nothing);
  sinew_document_add_lines (document, 0);
  sheets = support_make_sheets (document, "a4", FALSE, 11);

  g_assert_cmpuint (sinew_sheets_get_n (sheets), ==, 1);
  g_assert_true (contains (sheets, "Head2"));
}

static void
test_hidden (void)
{
  const char *const     hidden[] = { "questions", "doctor", NULL };
  const SinewSheetSetup setup = { .paper = sinew_paper_find ("a4"), .font_size = 11, .hidden = hidden };
  g_autoptr (SinewDocument) document = support_make_form ();
  g_autoptr (SinewSheets) all = support_make_sheets (document, "a4", FALSE, 11);
  g_autoptr (SinewSheets) sheets = sinew_sheets_new (document, &setup);

  g_assert_true (contains (all, "Questions"));
  g_assert_true (contains (all, "Which leg"));
  g_assert_false (contains (sheets, "Questions"));
  g_assert_false (contains (sheets, "Which leg"));
  g_assert_true (contains (sheets, "Notes"));
  g_assert_true (contains (sheets, "When to see a doctor"));
}

static void
test_split_columns (void)
{
  SinewPartTable *table = support_make_table (5, 14, 2);
  g_autoptr (SinewDocument) document = support_make_document (table);
  g_autoptr (SinewSheets) narrow = support_make_sheets (document, "a5", FALSE, 16);
  g_autoptr (SinewSheets) wide = support_make_sheets (document, "a3", TRUE, 10);
  g_autofree char *note = sinew_sheets_dup_note (narrow);
  g_autofree char *no_note = sinew_sheets_dup_note (wide);
  guint            n_parts = assert_complete (narrow, table);
  g_autofree char *expected = g_strdup_printf ("The table is wider than the paper. It is printed in %u parts, each with the names.", n_parts);
  g_autofree char *last = g_strdup_printf ("Part %u of %u", n_parts, n_parts);

  g_assert_cmpuint (n_parts, >, 1);
  g_assert_cmpstr (note, ==, expected);
  g_assert_true (contains (narrow, last));
  assert_inside (narrow);
  g_assert_null (no_note);
  g_assert_false (contains (wide, "Part 1"));
  g_assert_cmpuint (assert_complete (wide, table), ==, 1);
}

static void
test_several_split_tables (void)
{
  g_autoptr (SinewDocument) document = support_make_document (support_make_table (2, 14, 2));
  g_autoptr (SinewSheets) sheets = NULL;
  g_autofree char *note = NULL;

  sinew_document_add_table (document, support_make_table (2, 14, 2));
  sheets = support_make_sheets (document, "a5", FALSE, 16);
  note = sinew_sheets_dup_note (sheets);

  g_assert_cmpstr (note, ==, "2 tables are wider than the paper. They are printed in parts, each with the names.");
}

static void
test_propose_landscape (void)
{
  const SinewPaper *a4 = sinew_paper_find ("a4");
  g_autoptr (SinewDocument) narrow = support_make_document (support_make_table (5, 5, 3));
  g_autoptr (SinewDocument) wide = support_make_document (support_make_table (5, 11, 3));

  g_assert_false (sinew_sheets_propose_landscape (narrow, a4, 11));
  g_assert_true (sinew_sheets_propose_landscape (narrow, a4, 22));
  g_assert_true (sinew_sheets_propose_landscape (wide, a4, 11));
  g_assert_false (sinew_sheets_propose_landscape (wide, sinew_paper_find ("a3"), 10));
}

static SinewSheets *
make_tall_row (SinewDocument **document,
               guint           n_words)
{
  SinewPartTable *table = support_make_table (1, 3, 1);
  g_autoptr (GString) words = g_string_new (NULL);
  const char *cells[] = { "Magnesium", "short", NULL };

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (words, "w%u ", i);
  cells[2] = words->str;
  sinew_part_table_add_row (table, cells);
  sinew_part_table_add_row (table, cells);
  *document = support_make_document (table);

  return support_make_sheets (*document, "a4", FALSE, 11);
}

static void
test_tall_row (void)
{
  g_autoptr (SinewDocument) document = NULL;
  g_autoptr (SinewSheets) sheets = make_tall_row (&document, 2000);
  guint next_line = 0;
  guint n_continued = 0;

  for (guint i = 0; i < count_fragments (sheets); i++)
    {
      const SinewFragment *fragment = get_fragment (sheets, i);
      const SinewStrip    *strip = get_strip (sheets, i);

      if (strip->kind != SINEW_STRIP_ROW || strip->row != 1)
        continue;
      g_assert_cmpuint (fragment->first_line, ==, next_line);
      g_assert_cmpstr (pango_layout_get_text (strip->repeat), ==, "Magnesium (continued)");
      next_line += fragment->n_lines;
      n_continued += fragment->first_line > 0;
      if (fragment->is_last)
        g_assert_cmpuint (next_line, ==, pango_layout_get_line_count (strip->texts[2].layout));
    }
  g_assert_cmpuint (n_continued, >=, 1);
  assert_inside (sheets);
}

static void
test_row_is_whole (void)
{
  g_autoptr (SinewDocument) document = NULL;
  g_autoptr (SinewSheets) sheets = make_tall_row (&document, 500);

  g_assert_cmpuint (sinew_sheets_get_n (sheets), >, 1);
  for (guint i = 0; i < count_fragments (sheets); i++)
    if (get_strip (sheets, i)->kind == SINEW_STRIP_ROW)
      g_assert_true (get_fragment (sheets, i)->is_last && get_fragment (sheets, i)->first_line == 0);
}

/* A name, a head and a box higher than any sheet. */
static void
test_tall_everything (void)
{
  g_autofree char  *words = g_strnfill (30000, 'm');
  const char *const heads[] = { words, "Head", words, NULL };
  const char *const cells[] = { words, words, words };
  const char *const paragraphs[] = { words, words, NULL };
  SinewPartTable   *table = sinew_part_table_new (heads);
  g_autoptr (SinewDocument) document = sinew_document_new (words, words);
  g_autoptr (SinewSheets) sheets = NULL;

  for (char *c = words + 7; c < words + 30000; c += 8)
    *c = ' ';
  sinew_part_table_add_row (table, cells);
  sinew_document_set_heading (document, words);
  sinew_document_set_imprint (document, words);
  sinew_document_begin_section (document, "x", words, FALSE);
  sinew_document_add_heading (document, words);
  sinew_document_add_table (document, table);
  sinew_document_add_box (document, words, paragraphs);
  sinew_document_add_checklist (document, paragraphs);
  sinew_document_add_note (document, words);
  sinew_document_add_paragraph (document, words, words);
  sheets = support_make_sheets (document, "a5", TRUE, 22);

  assert_inside (sheets);
}

/* How long it takes to lay out cells and paragraphs of these words. */
static double
measure_words (const char *words)
{
  const char *const heads[] = { "Name", words, NULL };
  const char *const cells[] = { words, words };
  SinewPartTable   *table = sinew_part_table_new (heads);
  g_autoptr (SinewDocument) document = NULL;
  g_autoptr (SinewSheets) sheets = NULL;
  gint64 start = g_get_monotonic_time ();

  sinew_part_table_add_row (table, cells);
  document = support_make_document (table);
  sinew_document_add_paragraph (document, words, words);
  sheets = support_make_sheets (document, "a4", FALSE, 11);
  assert_inside (sheets);

  return support_get_ms_since (start);
}

static void
test_long_word (void)
{
  g_autofree char *word = g_strnfill (20000, 'm');
  g_autofree char *words = g_strdup (word);

  for (char *c = words + 7; c < words + 20000; c += 8)
    *c = ' ';

  /* Without places to break it at, one word takes fifty times as long. */
  measure_words (words);
  g_assert_cmpfloat (measure_words (word), <, 8 * measure_words (words));
}

static void
draw_all (SinewSheets *sheets)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 100, 100);
  cairo_t         *cr = cairo_create (surface);

  for (guint i = 0; i < sinew_sheets_get_n (sheets); i++)
    sinew_sheets_draw (sheets, i, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_hostile (void)
{
  static const char *const hostile[] = {
    "a\001b\033[31mc\tz",
    "\xff\xfe broken",
    "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xd8\xb3\xd9\x84\xd8\xa7\xd9\x85",
    "\xe2\x80\xae turned \xe2\x81\xa6 round",
    "Z\xcc\x80\xcc\x81\xcc\x82\xcc\x83\xcc\x84\xcc\x86\xcc\x87\xcc\x88\xcc\x8a\xcc\x8b",
    "<b>not bold</b> &amp;",
    "one\n\n\ntwo\r\n",
    "%s %n %d",
    NULL,
  };
  SinewPartTable *table = sinew_part_table_new (hostile);
  g_autoptr (SinewDocument) document = sinew_document_new (hostile[0], hostile[1]);
  g_autoptr (SinewSheets) sheets = NULL;

  sinew_part_table_add_row (table, hostile);
  sinew_document_set_heading (document, hostile[2]);
  sinew_document_set_imprint (document, hostile[7]);
  sinew_document_begin_section (document, "x", hostile[1], FALSE);
  sinew_document_add_table (document, table);
  sinew_document_add_box (document, hostile[3], hostile);
  sinew_document_add_checklist (document, hostile);
  sinew_document_add_paragraph (document, hostile[5], hostile[6]);
  sheets = support_make_sheets (document, "a5", FALSE, 22);

  assert_inside (sheets);
  draw_all (sheets);
  g_assert_true (contains (sheets, "a b [31mc z"));
  g_assert_true (contains (sheets, "<b>not bold</b> &amp;"));
  g_assert_true (contains (sheets, "  turned   round"));
}

/* Where lines break does not depend on what the sheets were drawn on. */
static void
test_same_everywhere (void)
{
  g_autoptr (SinewDocument) document = support_make_document (support_make_table (40, 6, 5));
  g_autoptr (SinewSheets) sheets = support_make_sheets (document, "a4", FALSE, 11);
  g_autoptr (SinewSheets) again = support_make_sheets (document, "a4", FALSE, 11);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 300, 300);
  cairo_t         *cr = cairo_create (surface);

  cairo_scale (cr, 0.37, 0.37);
  for (guint i = 0; i < sinew_sheets_get_n (sheets); i++)
    sinew_sheets_draw (sheets, i, cr);

  g_assert_cmpuint (count_fragments (sheets), ==, count_fragments (again));
  for (guint i = 0; i < count_fragments (sheets); i++)
    for (guint k = 0; k < get_strip (sheets, i)->n_texts; k++)
      {
        int width, height, same_width, same_height;

        pango_layout_get_size (get_strip (sheets, i)->texts[k].layout, &width, &height);
        pango_layout_get_size (get_strip (again, i)->texts[k].layout, &same_width, &same_height);
        g_assert_cmpint (width, ==, same_width);
        g_assert_cmpint (height, ==, same_height);
      }

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
assert_ink (cairo_surface_t *surface,
            int              margin)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int           stride = cairo_image_surface_get_stride (surface);
  int           width = cairo_image_surface_get_width (surface);
  int           height = cairo_image_surface_get_height (surface);
  guint         n_black = 0;

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        guint32  pixel = *(const guint32 *)(data + y * stride + x * 4);
        guint    alpha = pixel >> 24;
        gboolean is_margin = x < margin || y < margin || x >= width - margin || y >= height - margin;

        g_assert_cmpuint ((pixel >> 16) & 0xFF, ==, pixel & 0xFF);
        g_assert_cmpuint ((pixel >> 8) & 0xFF, ==, pixel & 0xFF);
        /* Not lighter than 40 % black, where it covers at all. */
        g_assert_cmpuint (pixel & 0xFF, <=, alpha * 6 / 10 + 1);
        g_assert_true (alpha == 0 || !is_margin);
        n_black += pixel == 0xFF000000;
      }
  g_assert_cmpuint (n_black, >, 100);
}

static void
test_ink (void)
{
  g_autoptr (SinewDocument) document = support_make_form ();
  g_autoptr (SinewSheets) sheets = support_make_sheets (document, "a5", FALSE, 14);

  for (guint i = 0; i < sinew_sheets_get_n (sheets); i++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                             2 * sinew_sheets_get_width (sheets), 2 * sinew_sheets_get_height (sheets));
      cairo_t         *cr = cairo_create (surface);

      cairo_scale (cr, 2, 2);
      cairo_set_source_rgb (cr, 1, 0, 0);
      sinew_sheets_draw (sheets, i, cr);
      cairo_surface_flush (surface);
      assert_ink (surface, 2 * 28);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

/* Whether there is ink within a point of the place. */
static gboolean
has_ink (cairo_surface_t *surface,
         double           x,
         double           y)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int           stride = cairo_image_surface_get_stride (surface);

  for (int i = (int)y - 1; i <= (int)y + 1; i++)
    for (int k = (int)x - 1; k <= (int)x + 1; k++)
      if (data[i * stride + k] > 0)
        return TRUE;

  return FALSE;
}

static void
assert_shapes (const SinewStrip    *strip,
               const SinewFragment *fragment,
               cairo_surface_t     *surface,
               double               left,
               double               top)
{
  double right = left + strip->width - 1;
  double bottom = top + fragment->height;

  if (fragment->has_head)
    g_assert_true (has_ink (surface, right, top));
  switch (strip->kind)
    {
    case SINEW_STRIP_ROW:
      g_assert_true (has_ink (surface, right, bottom));
      g_assert_false (has_ink (surface, right, (top + bottom) / 2));
      break;
    case SINEW_STRIP_LINES:
      for (guint i = 0; i < fragment->n_lines; i++)
        g_assert_true (has_ink (surface, right, top += strip->lines[i]));
      break;
    case SINEW_STRIP_BOX:
      g_assert_true (has_ink (surface, left, (top + bottom) / 2));
      g_assert_true (has_ink (surface, right, (top + bottom) / 2));
      g_assert_true (has_ink (surface, (left + right) / 2, bottom));
      break;
    case SINEW_STRIP_CHECKS:
      for (guint i = 0; i < strip->n_texts; i++)
        g_assert_true (has_ink (surface, left + strip->texts[i].mark_x, (top + bottom) / 2));
      break;
    default:
      break;
    }
}

/* Rules, squares and frames are where the strips are. */
static void
test_shapes (void)
{
  g_autoptr (SinewDocument) document = support_make_form ();
  g_autoptr (SinewSheets) sheets = support_make_sheets (document, "a5", FALSE, 12);
  double left = (sinew_sheets_get_width (sheets) - get_strip (sheets, 0)->width) / 2;

  g_assert_cmpuint (sinew_sheets_get_n (sheets), >, 1);
  for (guint n = 0; n < sinew_sheets_get_n (sheets); n++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, sinew_sheets_get_width (sheets), sinew_sheets_get_height (sheets));
      cairo_t         *cr = cairo_create (surface);
      double           body_top = sinew_sheets_get_body_top (sheets, n);

      sinew_sheets_draw (sheets, n, cr);
      cairo_surface_flush (surface);
      for (guint i = 0; i < count_fragments (sheets); i++)
        if (get_fragment (sheets, i)->sheet == n)
          assert_shapes (get_strip (sheets, i), get_fragment (sheets, i), surface, left, body_top + get_fragment (sheets, i)->y);
      if (n > 0)
        g_assert_true (has_ink (surface, (left + sinew_sheets_get_width (sheets)) / 2, body_top - 14));
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

/* A form has room to write, and its squares and lines are on the sheets. */
static void
test_form (void)
{
  g_autoptr (SinewDocument) document = support_make_form ();
  g_autoptr (SinewSheets) sheets = support_make_sheets (document, "a4", FALSE, 11);
  guint n_squares = 0, n_lines = 0, n_blank = 0;

  for (guint i = 0; i < count_fragments (sheets); i++)
    {
      const SinewStrip *strip = get_strip (sheets, i);

      if (strip->kind == SINEW_STRIP_CHECKS)
        n_squares += strip->n_texts;
      if (strip->kind == SINEW_STRIP_LINES)
        n_lines += get_fragment (sheets, i)->n_lines;
      if (strip->kind == SINEW_STRIP_ROW && strip->texts[0].layout == NULL)
        {
          g_assert_cmpfloat (get_fragment (sheets, i)->height, >=, 24);
          n_blank++;
        }
    }
  g_assert_cmpuint (n_squares, ==, 5);
  g_assert_cmpuint (n_lines, ==, 5);
  g_assert_cmpuint (n_blank, ==, 2);
}

static void
test_papers (void)
{
  for (guint i = 0; i < sinew_paper_get_n (); i++)
    {
      const SinewPaper *paper = sinew_paper_get_nth (i);

      g_assert_cmpfloat (paper->width, <, paper->height);
      g_assert_true (sinew_paper_find (paper->id) == paper);
      g_assert_nonnull (sinew_paper_get_label (paper));
    }
  g_assert_cmpfloat_with_epsilon (sinew_paper_find ("a4")->width, 595.276, 0.001);
  g_assert_cmpfloat_with_epsilon (sinew_paper_find ("letter")->height, 792, 0.001);
  g_assert_cmpstr (sinew_paper_get_label (sinew_paper_find ("letter")), ==, "US Letter");
  g_assert_null (sinew_paper_find ("A4"));
}

static void
test_paper_for_locale (void)
{
  g_assert_cmpstr (sinew_paper_get_for_locale ()->id, ==, "a4");

#ifdef __GLIBC__
  if (setlocale (LC_PAPER, "en_US.UTF-8") == NULL)
    {
      g_test_skip ("this machine has no American locale");
      return;
    }
  g_assert_cmpstr (sinew_paper_get_for_locale ()->id, ==, "letter");
  setlocale (LC_PAPER, "C");
#endif
}

static void
test_setup (void)
{
  SinewSheetSetup setup = { .paper = sinew_paper_find ("a4"), .font_size = SINEW_FONT_SIZE_DEFAULT };

  g_assert_true (sinew_sheet_setup_is_valid (&setup));
  setup.font_size = SINEW_FONT_SIZE_MAX + 0.5;
  g_assert_false (sinew_sheet_setup_is_valid (&setup));
  setup.font_size = SINEW_FONT_SIZE_MIN - 0.5;
  g_assert_false (sinew_sheet_setup_is_valid (&setup));
  setup.font_size = SINEW_FONT_SIZE_MIN;
  setup.paper = NULL;
  g_assert_false (sinew_sheet_setup_is_valid (&setup));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < sinew_paper_get_n (); i++)
    {
      const SinewPaper *paper = sinew_paper_get_nth (i);
      g_autofree char  *path = g_strconcat ("/sheets/every-setup/", paper->id, NULL);

      g_test_add_data_func (path, paper, test_every_setup);
    }
  g_test_add_func ("/sheets/empty", test_empty);
  g_test_add_func ("/sheets/empty-parts", test_empty_parts);
  g_test_add_func ("/sheets/hidden", test_hidden);
  g_test_add_func ("/sheets/split-columns", test_split_columns);
  g_test_add_func ("/sheets/several-split-tables", test_several_split_tables);
  g_test_add_func ("/sheets/propose-landscape", test_propose_landscape);
  g_test_add_func ("/sheets/tall-row", test_tall_row);
  g_test_add_func ("/sheets/row-is-whole", test_row_is_whole);
  g_test_add_func ("/sheets/tall-everything", test_tall_everything);
  g_test_add_func ("/sheets/long-word", test_long_word);
  g_test_add_func ("/sheets/hostile", test_hostile);
  g_test_add_func ("/sheets/same-everywhere", test_same_everywhere);
  g_test_add_func ("/sheets/ink", test_ink);
  g_test_add_func ("/sheets/shapes", test_shapes);
  g_test_add_func ("/sheets/form", test_form);
  g_test_add_func ("/sheets/papers", test_papers);
  g_test_add_func ("/sheets/paper-for-locale", test_paper_for_locale);
  g_test_add_func ("/sheets/setup", test_setup);

  return g_test_run ();
}
