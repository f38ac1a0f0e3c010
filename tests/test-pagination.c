/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-pagination.h"

#define HEIGHT 100.0
#define FIRST_HEIGHT 110.0
#define TOLERANCE 0.01
#define N_ROUNDS 3000
#define MAX_PIECES 40
#define MAX_LINES 30

/* Pieces with room for the lines that they point at. */
typedef struct
{
  guint      n;
  SinewPiece pieces[MAX_PIECES];
  double     lines[MAX_PIECES][MAX_LINES];
} Story;

static double
get_body (guint sheet)
{
  return sheet == 0 ? FIRST_HEIGHT : HEIGHT;
}

static GArray *
run (Story *story)
{
  return sinew_pagination_run (story->pieces, story->n, FIRST_HEIGHT, HEIGHT);
}

static SinewFragment *
get (GArray *fragments,
     guint   i)
{
  g_assert_cmpuint (i, <, fragments->len);

  return &g_array_index (fragments, SinewFragment, i);
}

static SinewPiece *
add (Story *story,
     double height)
{
  SinewPiece *piece = &story->pieces[story->n++];

  *piece = (SinewPiece){ .height = height };

  return piece;
}

static SinewPiece *
add_lines (Story *story,
           guint  n_lines,
           double line_height)
{
  double     *lines = story->lines[story->n];
  SinewPiece *piece = add (story, n_lines * line_height);

  for (guint i = 0; i < n_lines; i++)
    lines[i] = line_height;
  piece->lines = lines;
  piece->n_lines = n_lines;

  return piece;
}

static void
add_row (Story *story,
         double height,
         guint  table,
         double head_height)
{
  SinewPiece *piece = add (story, height);

  piece->is_whole = TRUE;
  piece->table = table;
  piece->head_height = head_height;
}

/* "sheet:piece[first line+lines]@y", with "^" where a head stands above. */
static void
assert_places (Story      *story,
               const char *expected)
{
  g_autoptr (GArray) fragments = run (story);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < fragments->len; i++)
    {
      SinewFragment *fragment = get (fragments, i);

      g_string_append_printf (text, "%s%u:%s%u", i ? " " : "", fragment->sheet, fragment->has_head ? "^" : "", fragment->piece);
      if (fragment->n_lines > 0)
        g_string_append_printf (text, "[%u+%u]", fragment->first_line, fragment->n_lines);
      g_string_append_printf (text, "@%.0f", fragment->y);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_space (void)
{
  Story story = { 0 };

  add (&story, 30)->space_before = 10;
  add (&story, 60)->space_before = 20;
  add (&story, 50)->space_before = 10;
  assert_places (&story, "0:0@0 0:1@50 1:2@0");
}

static void
test_nothing (void)
{
  Story story = { 0 };
  g_autoptr (GArray) fragments = run (&story);

  g_assert_cmpuint (fragments->len, ==, 0);
}

static void
test_heading_follows (void)
{
  Story story = { 0 };

  add (&story, 80);
  add (&story, 10)->keep_with_next = TRUE;
  add (&story, 10)->keep_with_next = TRUE;
  add_row (&story, 15, 1, 10);
  assert_places (&story, "0:0@0 1:1@0 1:2@10 1:^3@30");
}

static void
test_heading_takes_two_lines (void)
{
  Story story = { 0 };

  add (&story, 75);
  add (&story, 10)->keep_with_next = TRUE;
  add_lines (&story, 5, 10);
  assert_places (&story, "0:0@0 0:1@75 0:2[0+2]@85 1:2[2+3]@0");

  story.pieces[0].height = 85;
  assert_places (&story, "0:0@0 1:1@0 1:2[0+5]@10");
}

static void
test_widows_and_orphans (void)
{
  Story story = { 0 };

  add (&story, 65);
  add_lines (&story, 5, 10);
  assert_places (&story, "0:0@0 0:1[0+3]@65 1:1[3+2]@0");

  story.pieces[0].height = 95;
  assert_places (&story, "0:0@0 1:1[0+5]@0");

  story.n = 1;
  story.pieces[0].height = 85;
  add_lines (&story, 3, 10);
  assert_places (&story, "0:0@0 1:1[0+3]@0");
}

static void
test_head_on_every_sheet (void)
{
  Story story = { 0 };

  for (guint i = 0; i < 7; i++)
    add_row (&story, 30, 1, 20);
  add_row (&story, 30, 2, 20);
  assert_places (&story, "0:^0@20 0:1@50 0:2@80 1:^3@20 1:4@50 2:^5@20 2:6@50 3:^7@20");
}

static void
test_tall_row (void)
{
  Story       story = { 0 };
  SinewPiece *piece;

  add (&story, 60);
  piece = add_lines (&story, 20, 10);
  piece->is_whole = TRUE;
  piece->table = 1;
  piece->head_height = 10;
  piece->padding = 5;
  piece->height += 10;
  piece->repeat_height = 20;
  piece->repeat_is_beside = TRUE;
  assert_places (&story, "0:0@0 0:^1[0+3]@70 1:^1[3+8]@10 2:^1[11+7]@10 3:^1[18+2]@10");
}

static void
test_tall_box (void)
{
  Story       story = { 0 };
  SinewPiece *piece = add_lines (&story, 20, 10);

  piece->is_whole = TRUE;
  piece->padding = 5;
  piece->height += 10;
  piece->repeat_height = 10;
  assert_places (&story, "0:0[0+10]@0 1:0[10+8]@0 2:0[18+2]@0");
}

/* A row that a sheet can hold, but not together with the heading over it. */
static void
test_tall_row_under_heading (void)
{
  Story       story = { 0 };
  SinewPiece *piece;

  add (&story, 50);
  add (&story, 20)->keep_with_next = TRUE;
  piece = add_lines (&story, 9, 10);
  piece->is_whole = TRUE;
  assert_places (&story, "0:0@0 0:1@50 0:2[0+4]@70 1:2[4+5]@0");
}

static void
test_too_tall (void)
{
  Story story = { 0 };

  add (&story, 10);
  add (&story, 300);
  add (&story, 10);
  assert_places (&story, "0:0@0 1:1@0 2:2@0");
}

/* What no sheet can keep together is kept where one can. */
static void
test_endless_headings (void)
{
  Story story = { 0 };

  for (guint i = 0; i < 13; i++)
    add (&story, 10)->keep_with_next = TRUE;
  assert_places (&story, "0:0@0 0:1@10 0:2@20 1:3@0 1:4@10 1:5@20 1:6@30 1:7@40 1:8@50 1:9@60 1:10@70 1:11@80 1:12@90");
}

/* --- Made-up stories --- */

static double
pick_height (double least,
             double most)
{
  return g_test_rand_double_range (least, most);
}

static void
make_up_row (Story *story,
             guint  table,
             double head_height)
{
  guint       n_lines = g_test_rand_bit () ? 0 : g_test_rand_int_range (1, MAX_LINES);
  SinewPiece *piece = n_lines ? add_lines (story, n_lines, pick_height (2, 9)) : add (story, pick_height (1, 40));

  piece->is_whole = TRUE;
  piece->table = table;
  piece->head_height = head_height;
  if (n_lines > 0)
    {
      piece->padding = pick_height (0, 3);
      piece->height += 2 * piece->padding;
      piece->repeat_height = pick_height (0, 15);
      piece->repeat_is_beside = g_test_rand_bit ();
    }
}

static void
make_up (Story *story,
         guint  max_pieces)
{
  guint n = g_test_rand_int_range (1, max_pieces + 1);
  guint table = 0;

  story->n = 0;
  while (story->n < n)
    {
      double space = pick_height (0, 10);
      guint  first = story->n;
      guint  n_rows = g_test_rand_int_range (1, 10);
      double head_height = pick_height (3, 20);

      switch (g_test_rand_int_range (0, 4))
        {
        case 0:
          add (story, pick_height (1, 15))->keep_with_next = TRUE;
          break;
        case 1:
          add_lines (story, g_test_rand_int_range (1, MAX_LINES), pick_height (3, 12));
          break;
        case 2:
          add (story, pick_height (1, 60));
          break;
        default:
          table++;
          for (guint i = 0; i < n_rows && story->n < n; i++)
            make_up_row (story, table, head_height);
        }
      story->pieces[first].space_before = space;
    }
}

/* In order, nothing lost and nothing twice. */
static void
check_order (Story  *story,
             GArray *fragments)
{
  guint piece = 0;
  guint line = 0;

  for (guint i = 0; i < fragments->len; i++)
    {
      SinewFragment *fragment = get (fragments, i);

      g_assert_cmpuint (fragment->piece, ==, piece);
      g_assert_cmpuint (fragment->first_line, ==, line);
      line += fragment->n_lines;
      g_assert_cmpuint (line, <=, story->pieces[piece].n_lines);
      g_assert_true (fragment->is_last == (line == story->pieces[piece].n_lines));
      if (!fragment->is_last)
        continue;
      piece++;
      line = 0;
    }
  g_assert_cmpuint (piece, ==, story->n);
}

/* Sheets have no gaps, pieces do not overlap, and none reaches beyond the body. */
static void
check_places (Story  *story,
              GArray *fragments)
{
  for (guint i = 0; i < fragments->len; i++)
    {
      SinewFragment *fragment = get (fragments, i);
      SinewFragment *before = i > 0 ? get (fragments, i - 1) : NULL;
      SinewPiece    *piece = &story->pieces[fragment->piece];
      gboolean       is_top = before == NULL || before->sheet != fragment->sheet;
      double         top = is_top ? 0 : before->y + before->height;
      guint          table_above = is_top ? 0 : story->pieces[before->piece].table;
      gboolean       has_head = piece->table != 0 && piece->table != table_above;

      g_assert_cmpuint (fragment->sheet, ==, before ? before->sheet + is_top : 0);
      g_assert_true (fragment->has_head == has_head);
      if (has_head)
        top += piece->head_height;
      if (!is_top)
        top += piece->space_before;
      g_assert_cmpfloat_with_epsilon (fragment->y, top, TOLERANCE);
      g_assert_cmpfloat (fragment->y + fragment->height, <=, get_body (fragment->sheet) + TOLERANCE);
    }
}

/* What has to be above a piece on a sheet, even an empty one. */
static double
get_kept (Story  *story,
          GArray *fragments,
          guint   i)
{
  const SinewPiece *piece = &story->pieces[get (fragments, i)->piece];
  guint             sheet = get (fragments, i)->sheet;
  guint             first = i;

  while (first > 0 && get (fragments, first - 1)->sheet == sheet && story->pieces[get (fragments, first - 1)->piece].keep_with_next)
    first--;
  if (first == i)
    return piece->table != 0 ? piece->head_height : 0;

  return get (fragments, i)->y - get (fragments, first)->y;
}

static void
check_splits (Story  *story,
              GArray *fragments)
{
  for (guint i = 0; i < fragments->len; i++)
    {
      SinewFragment *fragment = get (fragments, i);
      SinewPiece    *piece = &story->pieces[fragment->piece];

      if (fragment->first_line > 0 || fragment->is_last)
        continue;
      if (piece->is_whole || piece->n_lines < 4)
        g_assert_cmpfloat (piece->height + get_kept (story, fragments, i), >, HEIGHT - TOLERANCE);
      else
        g_assert_cmpuint (fragment->n_lines, >=, 2);
    }

  for (guint i = 0; i < fragments->len; i++)
    {
      SinewFragment *fragment = get (fragments, i);
      SinewPiece    *piece = &story->pieces[fragment->piece];

      if (fragment->first_line > 0 && fragment->is_last && !piece->is_whole && piece->n_lines >= 4)
        g_assert_cmpuint (fragment->n_lines, >=, 2);
    }
}

/* Chains of headings that fill a sheet cannot all be kept. */
static gboolean
can_be_kept (Story *story,
             guint  piece)
{
  double height = 0;
  guint  i = piece;

  while (i > 0 && story->pieces[i - 1].keep_with_next)
    i--;
  for (; i < story->n && story->pieces[i].keep_with_next; i++)
    height += story->pieces[i].height + story->pieces[i].space_before;
  if (i == story->n)
    return FALSE;
  height += story->pieces[i].space_before + (story->pieces[i].table ? story->pieces[i].head_height : 0);

  return height + (story->pieces[i].n_lines ? 30 : story->pieces[i].height) <= HEIGHT;
}

static void
check_headings (Story  *story,
                GArray *fragments)
{
  for (guint i = 0; i + 1 < fragments->len; i++)
    {
      SinewFragment *fragment = get (fragments, i);

      if (story->pieces[fragment->piece].keep_with_next && can_be_kept (story, fragment->piece))
        g_assert_cmpuint (get (fragments, i + 1)->sheet, ==, fragment->sheet);
    }
}

static void
test_properties (void)
{
  g_autofree Story *story = g_new0 (Story, 1);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (GArray) fragments = NULL;

      make_up (story, MAX_PIECES);
      fragments = run (story);
      check_order (story, fragments);
      check_places (story, fragments);
      check_splits (story, fragments);
      check_headings (story, fragments);
    }
}

/* --- The fewest sheets, by trying all breaks between pieces --- */

/* Whether the pieces from @first up to @end go onto one sheet, with nothing kept
 * left at its foot. */
static gboolean
fits (Story *story,
      guint  first,
      guint  end,
      double body)
{
  double height = 0;
  guint  table = 0;

  if (end < story->n && story->pieces[end - 1].keep_with_next)
    return FALSE;
  for (guint i = first; i < end; i++)
    {
      const SinewPiece *piece = &story->pieces[i];

      if (i > first)
        height += piece->space_before;
      if (piece->table != 0 && piece->table != table)
        height += piece->head_height;
      height += piece->height;
      table = piece->table;
    }

  return height <= body;
}

/* 0 is “not at all”. */
static guint
count_fewest (Story *story,
              guint  first,
              guint  sheet)
{
  guint fewest = 0;

  for (guint end = first + 1; end <= story->n; end++)
    {
      guint rest;

      if (!fits (story, first, end, get_body (sheet)))
        continue;
      if (end == story->n)
        return 1;
      rest = count_fewest (story, end, sheet + 1);
      if (rest > 0 && (fewest == 0 || rest + 1 < fewest))
        fewest = rest + 1;
    }

  return fewest;
}

/* Pieces that cannot be split, in whole points, whose sums are exact. */
static void
make_up_whole (Story *story)
{
  guint n = g_test_rand_int_range (1, 11);

  story->n = 0;
  while (story->n < n)
    {
      gboolean is_row = g_test_rand_bit ();

      if (is_row)
        add_row (story, g_test_rand_int_range (5, 50), 1 + story->n / 3, 10 + story->n / 3);
      else
        add (story, g_test_rand_int_range (5, 60))->space_before = g_test_rand_int_range (0, 10);
      story->pieces[story->n - 1].keep_with_next = g_test_rand_int_range (0, 4) == 0;
    }
}

static void
test_fewest_sheets (void)
{
  g_autofree Story *story = g_new0 (Story, 1);
  guint             n_checked = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (GArray) fragments = NULL;
      guint fewest;

      make_up_whole (story);
      fewest = count_fewest (story, 0, 0);
      if (fewest == 0)
        continue;
      fragments = run (story);
      g_assert_cmpuint (get (fragments, fragments->len - 1)->sheet + 1, ==, fewest);
      n_checked++;
    }
  g_assert_cmpuint (n_checked, >, N_ROUNDS / 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pagination/space", test_space);
  g_test_add_func ("/pagination/nothing", test_nothing);
  g_test_add_func ("/pagination/heading-follows", test_heading_follows);
  g_test_add_func ("/pagination/heading-takes-two-lines", test_heading_takes_two_lines);
  g_test_add_func ("/pagination/widows-and-orphans", test_widows_and_orphans);
  g_test_add_func ("/pagination/head-on-every-sheet", test_head_on_every_sheet);
  g_test_add_func ("/pagination/tall-row", test_tall_row);
  g_test_add_func ("/pagination/tall-box", test_tall_box);
  g_test_add_func ("/pagination/tall-row-under-heading", test_tall_row_under_heading);
  g_test_add_func ("/pagination/too-tall", test_too_tall);
  g_test_add_func ("/pagination/endless-headings", test_endless_headings);
  g_test_add_func ("/pagination/properties", test_properties);
  g_test_add_func ("/pagination/fewest-sheets", test_fewest_sheets);

  return g_test_run ();
}
