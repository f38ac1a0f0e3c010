/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>

#include "support-time.h"

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double x = *(const double *)a;
  double y = *(const double *)b;

  return (x > y) - (x < y);
}

/**
 * support_get_median:
 * @values: (array length=n): numbers, which are put in order
 */
double
support_get_median (double *values,
                    guint   n)
{
  qsort (values, n, sizeof (double), compare_doubles);

  return values[n / 2];
}

/**
 * support_get_ms_since:
 * @start: what g_get_monotonic_time() said
 */
double
support_get_ms_since (gint64 start)
{
  return (g_get_monotonic_time () - start) / 1000.0;
}
