/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "sinew-comparison.h"
#include "sinew-facets.h"
#include "sinew-pack-loader.h"
#include "sinew-search.h"
#include "support-time.h"
#include "support.h"

/* How long it takes to load data, to tick a box and to search at each key, on the
 * built-in data and on made-up data that grow, and to make the largest comparisons
 * of the built-in data. Fails where a tick, a key or a comparison takes more than a
 * frame, or where the cost grows clearly faster than the data.
 *
 * What does not fit into the processor's caches takes twice as long, whoever reads
 * it. So the growth of a load is held against that of a bare parser on the same
 * file, which does nothing but look at each character once. */

#define FRAME_MS 16.0
#define N_LOADS 9
#define N_ROUNDS 9
#define N_COMPARED_TICKS 5
#define SLACK 1.7

static const guint factors[] = { 1, 4, 16 };

typedef struct
{
  double parse;      /* median, ms: a bare parser on the same file */
  double load;       /* median, ms */
  double tick;       /* median of the rounds: the mean tick, ms */
  double worst_tick; /* the longest tick of the best round, ms */
  double key;        /* median of the rounds: the mean key, ms */
  double worst_key;  /* the longest key of the best round, ms: the first one, as a rule */
} Result;

static SinewLibrary *
load (const char *folder)
{
  return folder ? support_load_library (folder) : support_load_builtin ();
}

static double
measure_load (const char *folder)
{
  double times[N_LOADS];

  for (guint i = 0; i < N_LOADS; i++)
    {
      gint64        start = g_get_monotonic_time ();
      SinewLibrary *library = load (folder);

      times[i] = support_get_ms_since (start);
      g_object_unref (library);
    }

  return support_get_median (times, N_LOADS);
}

static double
measure_parse (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "records.json", NULL);
  double           times[N_LOADS];

  for (guint i = 0; i < N_LOADS; i++)
    {
      g_autoptr (GError) error = NULL;
      gint64      start = g_get_monotonic_time ();
      JsonParser *parser = json_parser_new_immutable ();

      json_parser_load_from_file (parser, path, &error);
      g_assert_no_error (error);
      times[i] = support_get_ms_since (start);
      g_object_unref (parser);
    }

  return support_get_median (times, N_LOADS);
}

/* What a window asks for after a tick: the list, and the number at each box. */
static guint
read_all (SinewFacets *facets,
          GListModel  *nutrients)
{
  GPtrArray *symptoms = sinew_facets_get_symptoms (facets);
  guint      n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (nutrients); i++)
    {
      g_autoptr (SinewItem) nutrient = g_list_model_get_item (nutrients, i);

      n += sinew_facets_contains (facets, nutrient);
    }
  for (guint i = 0; i < symptoms->len; i++)
    n += sinew_facets_count_with (facets, g_ptr_array_index (symptoms, i)) +
         sinew_facets_is_dim (facets, g_ptr_array_index (symptoms, i));

  return n + (sinew_facets_find_obstacle (facets, NULL) != NULL);
}

static guint
tick_all (SinewFacets *facets,
          GListModel  *nutrients,
          gboolean     ticked,
          double      *worst)
{
  GPtrArray *symptoms = sinew_facets_get_symptoms (facets);
  guint      n_ticks = 0;

  for (guint i = 0; i < symptoms->len; i++)
    {
      gint64 start = g_get_monotonic_time ();

      sinew_facets_set_ticked (facets, g_ptr_array_index (symptoms, i), ticked);
      read_all (facets, nutrients);
      *worst = MAX (*worst, support_get_ms_since (start));
      n_ticks++;
    }

  return n_ticks;
}

static void
measure_ticks (SinewLibrary *library,
               Result       *result)
{
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);
  GListModel *nutrients = sinew_library_get_items (library, SINEW_KIND_NUTRIENT);
  double      times[N_ROUNDS];

  result->worst_tick = G_MAXDOUBLE;
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      double worst = 0;
      guint  n_ticks = 0;

      for (int any = FALSE; any <= TRUE; any++)
        {
          sinew_facets_set_match_any (facets, any);
          n_ticks += tick_all (facets, nutrients, TRUE, &worst);
          n_ticks += tick_all (facets, nutrients, FALSE, &worst);
        }
      times[i] = support_get_ms_since (start) / n_ticks;
      result->worst_tick = MIN (result->worst_tick, worst);
    }

  result->tick = support_get_median (times, N_ROUNDS);
}

/* Types words letter by letter, into a search that is made at the first one; a slip
 * at the end asks for what is meant. */
static guint
type_all (SinewLibrary *library,
          double       *worst)
{
  static const char *const texts[] = { "muscle cramps", "vitamin b1", "nutrient 7", "symptom 12", "magnesim" };
  g_autoptr (SinewSearch) search = NULL;
  guint n_keys = 0;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      for (guint length = 1; length <= strlen (texts[i]); length++)
        {
          gint64           start = g_get_monotonic_time ();
          g_autofree char *text = g_strndup (texts[i], length);
          g_autofree char *suggestion = NULL;
          g_autoptr (GPtrArray) hits = NULL;

          if (search == NULL)
            search = sinew_search_new (library);
          hits = sinew_search_find (search, text);
          if (hits->len == 0)
            suggestion = sinew_search_suggest (search, text);
          *worst = MAX (*worst, support_get_ms_since (start));
          n_keys++;
        }
    }

  return n_keys;
}

static void
measure_keys (SinewLibrary *library,
              Result       *result)
{
  double times[N_ROUNDS];

  result->worst_key = G_MAXDOUBLE;
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      double worst = 0;
      guint  n_keys = type_all (library, &worst);

      times[i] = support_get_ms_since (start) / n_keys;
      result->worst_key = MIN (result->worst_key, worst);
    }

  result->key = support_get_median (times, N_ROUNDS);
}

/* Returns a comparison of all that there is, under all aspects. */
static SinewComparison *
compare_all (SinewLibrary *library,
             SinewSubject  subject)
{
  SinewComparison *comparison = sinew_comparison_new (library, subject);
  g_autoptr (GPtrArray) items = sinew_subject_list_items (subject, library);
  g_autoptr (GPtrArray) ticked = sinew_subject_list_items (SINEW_SUBJECT_SYMPTOMS, library);
  GPtrArray *aspects = sinew_comparison_get_aspects (comparison);

  for (guint i = 0; i < items->len; i++)
    sinew_comparison_add (comparison, g_ptr_array_index (items, i));
  for (guint i = 0; i < aspects->len; i++)
    sinew_comparison_set_shown (comparison, sinew_aspect_get_id (g_ptr_array_index (aspects, i)), TRUE);
  g_ptr_array_set_size (ticked, MIN (ticked->len, N_COMPARED_TICKS));
  sinew_comparison_set_ticked (comparison, ticked, FALSE);

  return comparison;
}

/* Makes a grid of all that there is, and says whether that takes a frame at most. */
static gboolean
check_grid (SinewSubject subject)
{
  g_autoptr (SinewLibrary) library = load (NULL);
  g_autoptr (SinewComparison) comparison = compare_all (library, subject);
  double   times[N_ROUNDS];
  double   median;
  gboolean is_good;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint64     start = g_get_monotonic_time ();
      SinewGrid *grid = sinew_comparison_make_grid (comparison);

      times[i] = support_get_ms_since (start);
      g_object_unref (grid);
    }

  median = support_get_median (times, N_ROUNDS);
  is_good = median <= FRAME_MS;
  g_print ("a comparison of all %s: %.2f ms, of %.0f%s\n", sinew_subject_get_slug (subject), median, FRAME_MS,
           is_good ? "" : ", which is TOO MUCH");

  return is_good;
}

static Result
measure (const char *name,
         const char *folder)
{
  Result result = { .load = measure_load (folder) };
  g_autoptr (SinewLibrary) library = load (folder);

  measure_ticks (library, &result);
  measure_keys (library, &result);
  g_print ("%-12s %9u %9u %9u %9u %9.2f %9.4f %9.4f %9.4f %9.4f\n", name,
           sinew_library_count (library, SINEW_KIND_NUTRIENT), sinew_library_count (library, SINEW_KIND_SYMPTOM),
           sinew_library_count (library, SINEW_KIND_CLAIM), sinew_library_get_links (library)->len,
           result.load, result.tick, result.worst_tick, result.key, result.worst_key);

  return result;
}

static Result
measure_made_up (guint factor)
{
  const SupportSize size = {
    .n_nutrients = 16 * factor,
    .n_symptoms = 31 * factor,
    .n_causes = 76 * factor,
    .n_claims = 821 * factor,
  };
  g_autofree char *folder = support_make_folder ();
  g_autofree char *name = g_strdup_printf ("made up ×%u", factor);
  Result           result;

  support_write_made_up (folder, &size);
  result = measure (name, folder);
  result.parse = measure_parse (folder);
  support_remove_folder (folder);

  return result;
}

/* @fair is the growth that nobody could avoid. */
static gboolean
check_growth (const char *what,
              double      growth,
              double      fair)
{
  gboolean is_good = growth <= fair * SLACK;

  g_print ("%s: ×%.1f on ×%u of the data, of ×%.1f%s\n", what, growth, factors[2] / factors[1], fair * SLACK,
           is_good ? "" : ", which is TOO MUCH");

  return is_good;
}

int
main (void)
{
  Result   builtin;
  Result   results[G_N_ELEMENTS (factors)];
  gboolean is_good;

  setlocale (LC_ALL, "");

  g_print ("%-12s %9s %9s %9s %9s %9s %9s %9s %9s %9s\n", "data", "nutrients", "symptoms", "claims", "links",
           "load/ms", "tick/ms", "worst/ms", "key/ms", "worst/ms");
  builtin = measure ("built in", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (factors); i++)
    results[i] = measure_made_up (factors[i]);

  is_good = builtin.worst_tick <= FRAME_MS;
  g_print ("a tick on the built-in data: %.4f ms at worst, of %.0f%s\n", builtin.worst_tick, FRAME_MS, is_good ? "" : ", which is TOO MUCH");
  is_good &= builtin.worst_key <= FRAME_MS;
  g_print ("a key on the built-in data: %.4f ms at worst, of %.0f%s\n", builtin.worst_key, FRAME_MS,
           builtin.worst_key <= FRAME_MS ? "" : ", which is TOO MUCH");
  is_good &= check_grid (SINEW_SUBJECT_CAUSES);
  is_good &= check_grid (SINEW_SUBJECT_NUTRIENTS);
  is_good &= check_growth ("load", results[2].load / results[1].load, results[2].parse / results[1].parse);
  is_good &= check_growth ("key", results[2].key / results[1].key, (double)factors[2] / factors[1]);
  is_good &= check_growth ("tick", results[2].tick / results[1].tick, (double)factors[2] / factors[1]);

  return is_good ? 0 : 1;
}
