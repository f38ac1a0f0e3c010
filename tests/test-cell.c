/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-cell.h"
#include "support.h"

#define N_ARTICLES 5

typedef struct
{
  SinewLibrary *library;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->library = support_load_builtin ();
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->library);
}

static void
assert_text (SinewCell  *cell,
             GPtrArray  *notes,
             const char *expected)
{
  g_autofree char *text = sinew_cell_dup_text (cell, N_ARTICLES, notes);

  g_assert_cmpstr (text, ==, expected);
}

static GPtrArray *
new_rows (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_row_free);
}

/* Adds a row that claims of the built-in data are behind, up to a NULL. */
static SinewRow *
add_row (Fixture    *fixture,
         GPtrArray  *rows,
         const char *label,
         ...) G_GNUC_NULL_TERMINATED;

static SinewRow *
add_row (Fixture    *fixture,
         GPtrArray  *rows,
         const char *label,
         ...)
{
  SinewRow   *row = sinew_row_new (NULL, label, NULL);
  const char *id;
  va_list     ids;

  va_start (ids, label);
  while ((id = va_arg (ids, const char *)))
    sinew_row_add_claim (row, fixture->library, SINEW_CLAIM (sinew_library_lookup (fixture->library, SINEW_KIND_CLAIM, id)));
  va_end (ids);

  row->hedge_note = sinew_claims_dup_hedge_note (row->claims);
  g_ptr_array_add (rows, row);

  return row;
}

static void
add_plain_row (GPtrArray  *rows,
               const char *label,
               const char *hedge_note)
{
  SinewRow *row = sinew_row_new (NULL, label, NULL);

  row->hedge_note = g_strdup (hedge_note);
  g_ptr_array_add (rows, row);
}

static SinewRow *
new_link_row (Fixture    *fixture,
              const char *source,
              const char *sign)
{
  SinewItem *end = support_get (fixture->library, sign);

  return sinew_row_new_for_link (fixture->library,
                                 sinew_library_find_link (fixture->library, support_get (fixture->library, source), end), end);
}

static void
test_no_data (void)
{
  g_autoptr (SinewCell) plain = sinew_cell_new_no_data (NULL);
  g_autoptr (SinewCell) worded = sinew_cell_new_no_data ("not linked");
  g_autoptr (SinewCell) empty = sinew_cell_new_terms (new_rows ());
  g_autoptr (SinewCell) zero = sinew_cell_new_number (0, NULL);

  assert_text (plain, NULL, "no data");
  assert_text (worded, NULL, "not linked");
  assert_text (empty, NULL, "no data");
  assert_text (zero, NULL, "0");
  g_assert_cmpint (sinew_cell_get_kind (empty), ==, SINEW_CELL_NO_DATA);
  g_assert_true (sinew_cell_equal (plain, empty));
  g_assert_false (sinew_cell_equal (plain, worded));
  g_assert_false (sinew_cell_equal (plain, zero));
}

/* What the data say is a text, whatever it looks like. */
static void
test_text (Fixture      *fixture,
           gconstpointer data)
{
  static const char strange[] = "100 %s & <b>50 %d</b>";
  g_autoptr (GPtrArray) claims = g_ptr_array_new ();
  g_autoptr (SinewCell) cell = sinew_cell_new_text (strange, NULL);
  g_autoptr (SinewCell) claimed = NULL;

  g_ptr_array_add (claims, support_get (fixture->library, "claim/stiff-legs-022"));
  g_ptr_array_add (claims, support_get (fixture->library, "claim/stiff-legs-022"));
  claimed = sinew_cell_new_text (strange, claims);

  assert_text (cell, NULL, strange);
  assert_text (claimed, NULL, strange);
  g_assert_cmpuint (sinew_cell_get_claims (cell)->len, ==, 0);
  g_assert_cmpuint (sinew_cell_get_claims (claimed)->len, ==, 1);
  g_assert_true (sinew_cell_equal (cell, claimed));
}

static void
test_terms (Fixture      *fixture,
            gconstpointer data)
{
  GPtrArray *rows = new_rows ();
  g_autoptr (SinewCell) cell = NULL;

  /* Two articles, of which one says “may”; one that does; one that does not. */
  add_row (fixture, rows, "Cramps", "stiff-legs-012", "tight-hamstrings-102", NULL);
  add_row (fixture, rows, "Spasms", "hard-muscles-058", NULL);
  add_row (fixture, rows, "Tingling", "stiff-legs-080", NULL);
  cell = sinew_cell_new_terms (rows);

  g_assert_cmpint (sinew_cell_get_kind (cell), ==, SINEW_CELL_TERMS);
  assert_text (cell, NULL, "Cramps 2 (1 says “may”); Spasms 1 (says “may”); Tingling 1");
  g_assert_cmpuint (sinew_cell_get_claims (cell)->len, ==, 4);
}

/* One article counts as it is at its most outright place, and needs no count. */
static void
test_one_article (Fixture      *fixture,
                  gconstpointer data)
{
  GPtrArray *rows = new_rows ();
  g_autoptr (SinewCell) cell = NULL;

  add_row (fixture, rows, "Twice", "hard-muscles-056", "hard-muscles-058", NULL);
  add_row (fixture, rows, "Outright", "hard-muscles-058", "hard-muscles-057", NULL);
  cell = sinew_cell_new_terms (rows);

  assert_text (cell, NULL, "Twice 1 (says “may”); Outright 1");
}

/* The cell of an article's table is one claim, with one reserve. */
static void
test_one_statement (void)
{
  GPtrArray *rows = new_rows ();
  GPtrArray *flat_rows = new_rows ();
  GPtrArray *mixed_rows = new_rows ();
  g_autoptr (SinewCell) cell = NULL;
  g_autoptr (SinewCell) flat = NULL;
  g_autoptr (SinewCell) mixed = NULL;

  add_plain_row (rows, "Cramps", "says “may”");
  add_plain_row (rows, "Spasms", "says “may”");
  add_plain_row (flat_rows, "Cramps", NULL);
  add_plain_row (flat_rows, "Spasms", NULL);
  add_plain_row (mixed_rows, "Cramps", "says “may”");
  add_plain_row (mixed_rows, "Spasms", NULL);
  cell = sinew_cell_new_terms (rows);
  flat = sinew_cell_new_terms (flat_rows);
  mixed = sinew_cell_new_terms (mixed_rows);

  assert_text (cell, NULL, "says “may”: Cramps; Spasms");
  assert_text (flat, NULL, "Cramps; Spasms");
  assert_text (mixed, NULL, "Cramps (says “may”); Spasms");
  g_assert_false (sinew_cell_equal (cell, flat));
  g_assert_false (sinew_cell_equal (cell, mixed));
}

static void
test_marks (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (SinewCell) counted = sinew_cell_new_marks (new_link_row (fixture, "nutrient/magnesium", "symptom/muscle-cramps"));
  g_autoptr (SinewCell) single = sinew_cell_new_marks (new_link_row (fixture, "nutrient/vitamin-b12", "symptom/muscle-cramps"));
  g_autoptr (SinewCell) known = sinew_cell_new_marks (new_link_row (fixture, "cause/hypocalcemia", "symptom/muscle-cramps"));

  assert_text (counted, NULL, "5 of 5 articles (3 say “may”) · research: moderate (marked deficiency)");
  assert_text (single, NULL, "1 of 5 articles (says “may”) · research: limited");
  assert_text (known, NULL, "0 of 5 articles");
  g_assert_false (sinew_cell_equal (counted, single));
}

/* Items are told apart by what is said of them, not by what they are called. */
static void
test_label_of_marks (Fixture      *fixture,
                     gconstpointer data)
{
  SinewRow *row = new_link_row (fixture, "nutrient/magnesium", "symptom/muscle-cramps");
  SinewRow *renamed = new_link_row (fixture, "nutrient/magnesium", "symptom/muscle-cramps");
  g_autoptr (SinewCell) cell = NULL;
  g_autoptr (SinewCell) other = NULL;

  g_free (renamed->label);
  renamed->label = g_strdup ("Something else");
  cell = sinew_cell_new_marks (row);
  other = sinew_cell_new_marks (renamed);

  g_assert_true (sinew_cell_equal (cell, other));
}

/* A correction that stands under the table is named by its number, any other is
 * not. */
static void
test_notes (Fixture      *fixture,
            gconstpointer data)
{
  GPtrArray *rows = new_rows ();
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  g_autoptr (SinewCell) cell = NULL;

  add_row (fixture, rows, "Relaxation", "sore-legs-104", NULL);
  add_row (fixture, rows, "Muscle cramps", "sore-legs-103", NULL);
  cell = sinew_cell_new_terms (rows);

  assert_text (cell, NULL, "Relaxation 1; Muscle cramps 1");
  g_ptr_array_add (notes, support_get (fixture->library, "correction/d-24"));
  assert_text (cell, notes, "Relaxation 1; Muscle cramps 1");
  g_ptr_array_add (notes, support_get (fixture->library, "correction/d-25"));
  assert_text (cell, notes, "Relaxation 1; Muscle cramps 1 [2]");
}

/* Two that read alike but for the number of a correction do not say the same. */
static void
test_equal_notes (Fixture      *fixture,
                  gconstpointer data)
{
  GPtrArray *corrected_rows = new_rows ();
  GPtrArray *otherwise_rows = new_rows ();
  GPtrArray *sound_rows = new_rows ();
  g_autoptr (SinewCell) corrected = NULL;
  g_autoptr (SinewCell) otherwise = NULL;
  g_autoptr (SinewCell) sound = NULL;

  add_row (fixture, corrected_rows, "Muscle pain", "sore-legs-103", NULL);
  add_row (fixture, otherwise_rows, "Muscle pain", "sore-legs-107", NULL);
  add_row (fixture, sound_rows, "Muscle pain", "sore-legs-104", NULL);
  corrected = sinew_cell_new_terms (corrected_rows);
  otherwise = sinew_cell_new_terms (otherwise_rows);
  sound = sinew_cell_new_terms (sound_rows);

  g_assert_true (sinew_cell_equal (corrected, corrected));
  g_assert_false (sinew_cell_equal (corrected, sound));
  g_assert_false (sinew_cell_equal (corrected, otherwise));
}

static void
test_equal_numbers (void)
{
  g_autoptr (SinewCell) cell = sinew_cell_new_number (79, "mg");
  g_autoptr (SinewCell) same = sinew_cell_new_number (79, "mg");
  g_autoptr (SinewCell) other_number = sinew_cell_new_number (79.5, "mg");
  g_autoptr (SinewCell) other_unit = sinew_cell_new_number (79, "µg");
  g_autoptr (SinewCell) no_unit = sinew_cell_new_number (79, NULL);
  g_autoptr (SinewCell) text = sinew_cell_new_text ("79 mg", NULL);

  g_assert_true (sinew_cell_equal (cell, same));
  g_assert_false (sinew_cell_equal (cell, other_number));
  g_assert_false (sinew_cell_equal (cell, other_unit));
  g_assert_false (sinew_cell_equal (cell, no_unit));
  g_assert_false (sinew_cell_equal (cell, text));
}

static void
test_numbers (void)
{
  g_autoptr (SinewCell) whole = sinew_cell_new_number (79, "mg");
  g_autoptr (SinewCell) small = sinew_cell_new_number (0.05, "mg");
  g_autoptr (SinewCell) bare = sinew_cell_new_number (2.5, NULL);
  g_autofree char *locale = g_strdup (setlocale (LC_NUMERIC, NULL));

  setlocale (LC_NUMERIC, "C");
  assert_text (whole, NULL, "79 mg");
  assert_text (small, NULL, "0.05 mg");
  assert_text (bare, NULL, "2.5");
  setlocale (LC_NUMERIC, locale);
}

/* The text follows the locale, the number does not. Systems have whichever
 * locales they have; without any of these, it is that of C. */
static void
test_locale (void)
{
  static const char *const locales[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8", "it_IT.UTF-8", "sv_SE.UTF-8", "C" };
  g_autoptr (SinewCell) cell = sinew_cell_new_number (1234.5, "mg");
  g_autofree char *before = g_strdup (setlocale (LC_NUMERIC, NULL));
  g_autofree char *expected = NULL;
  g_autofree char *text = NULL;
  guint            i = 0;

  while (setlocale (LC_NUMERIC, locales[i]) == NULL)
    i++;
  g_test_message ("locale: %s", locales[i]);
  expected = g_strdup_printf ("1%s234%s5 mg", localeconv ()->thousands_sep, localeconv ()->decimal_point);
  text = sinew_cell_dup_text (cell, N_ARTICLES, NULL);
  setlocale (LC_NUMERIC, before);

  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpfloat (sinew_cell_get_number (cell), ==, 1234.5);
}

static void
test_references (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (SinewCell) cell = sinew_cell_new_text ("Text", NULL);
  g_autoptr (SinewCell) plain = sinew_cell_new_text ("Text", NULL);
  SinewItem *reference = support_get (fixture->library, "reference/ods-mg");

  sinew_cell_add_reference (cell, reference);
  sinew_cell_add_reference (cell, reference);

  g_assert_cmpuint (sinew_cell_get_references (cell)->len, ==, 1);
  g_assert_true (g_ptr_array_index (sinew_cell_get_references (cell), 0) == reference);
  g_assert_true (sinew_cell_equal (cell, plain));
}

#define ADD(name, test) g_test_add ("/cell/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cell/no-data", test_no_data);
  ADD ("text", test_text);
  ADD ("terms", test_terms);
  ADD ("one-article", test_one_article);
  g_test_add_func ("/cell/one-statement", test_one_statement);
  ADD ("marks", test_marks);
  ADD ("label-of-marks", test_label_of_marks);
  ADD ("notes", test_notes);
  ADD ("equal-notes", test_equal_notes);
  g_test_add_func ("/cell/equal-numbers", test_equal_numbers);
  g_test_add_func ("/cell/numbers", test_numbers);
  g_test_add_func ("/cell/locale", test_locale);
  ADD ("references", test_references);

  return g_test_run ();
}
