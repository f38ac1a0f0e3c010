/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-columns.h"

/* No column takes more than half for the sake of one word: two go side by side
 * always. */
static double
get_least (const SinewColumnNeed *need,
           double                 width,
           double                 gap)
{
  return MIN (need->least, (width - gap) / 2);
}

static SinewColumns *
create_columns (guint first,
                guint n)
{
  SinewColumns *self = g_new0 (SinewColumns, 1);

  self->n = n + 1;
  self->columns = g_new0 (guint, self->n);
  self->x = g_new0 (double, self->n);
  self->widths = g_new0 (double, self->n);
  for (guint i = 1; i <= n; i++)
    self->columns[i] = first + i - 1;

  return self;
}

void
sinew_columns_free (SinewColumns *self)
{
  g_free (self->columns);
  g_free (self->x);
  g_free (self->widths);
  g_free (self);
}

/* Everyone gets the longest word; the rest is shared by how much more each wants,
 * and what nobody wants by how wide they are. */
static void
share_width (SinewColumns          *self,
             const SinewColumnNeed *needs,
             double                 width,
             double                 gap)
{
  double left = width - gap * (self->n - 1);
  double wish = 0;
  double total = 0;
  double x = 0;

  for (guint i = 0; i < self->n; i++)
    {
      const SinewColumnNeed *need = &needs[self->columns[i]];

      self->widths[i] = get_least (need, width, gap);
      left -= self->widths[i];
      wish += MAX (0, need->wanted - self->widths[i]);
    }
  for (guint i = 0; i < self->n && wish > 0 && left > 0; i++)
    self->widths[i] += MAX (0, needs[self->columns[i]].wanted - self->widths[i]) * MIN (1, left / wish);

  left = left > wish ? left - wish : 0;
  for (guint i = 0; i < self->n; i++)
    total += self->widths[i];
  for (guint i = 0; i < self->n; i++)
    {
      self->widths[i] += total > 0 ? self->widths[i] / total * left : left / self->n;
      self->x[i] = x;
      x += self->widths[i] + gap;
    }
}

/* How many columns from @first on go beside the names, @max at most. */
static guint
count_fitting (const SinewColumnNeed *needs,
               guint                  n_needs,
               guint                  first,
               guint                  max,
               double                 width,
               double                 gap)
{
  double left = width - get_least (&needs[0], width, gap);
  guint  n = 0;

  while (first + n < n_needs && n < max)
    {
      left -= gap + get_least (&needs[first + n], width, gap);
      if (left < 0 && n > 0)
        break;
      n++;
    }

  return n;
}

/* Puts the columns into groups of @max at most. */
static GPtrArray *
group (const SinewColumnNeed *needs,
       guint                  n_needs,
       guint                  max,
       double                 width,
       double                 gap)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_columns_free);
  guint      first = 1;

  do
    {
      guint n = count_fitting (needs, n_needs, first, max, width, gap);

      g_ptr_array_add (groups, create_columns (first, n));
      first += n;
    }
  while (first < n_needs);

  return groups;
}

/**
 * sinew_columns_fit:
 * @needs: (array length=n_needs): what the columns need, the names' first
 * @width: what they have together, in points
 * @gap: between two columns, in points
 *
 * Where the columns cannot stand side by side, they are split into as few groups
 * as can be, of about as many columns each; every group has the names.
 *
 * Returns: (transfer full) (element-type SinewColumns): the groups
 */
GPtrArray *
sinew_columns_fit (const SinewColumnNeed *needs,
                   guint                  n_needs,
                   double                 width,
                   double                 gap)
{
  GPtrArray *groups = group (needs, n_needs, n_needs, width, gap);

  if (groups->len > 1)
    {
      guint      max = (n_needs - 1 + groups->len - 1) / groups->len;
      GPtrArray *even = group (needs, n_needs, max, width, gap);

      /* Even groups can be more of them, if wide columns come together. */
      if (even->len > groups->len)
        g_ptr_array_unref (even);
      else
        {
          g_ptr_array_unref (groups);
          groups = even;
        }
    }

  for (guint i = 0; i < groups->len; i++)
    share_width (g_ptr_array_index (groups, i), needs, width, gap);

  return groups;
}

/**
 * sinew_columns_are_narrow:
 *
 * Returns: whether the columns would be too narrow to be read well, or would have
 *   to be split
 */
gboolean
sinew_columns_are_narrow (const SinewColumnNeed *needs,
                          guint                  n_needs,
                          double                 width,
                          double                 gap)
{
  double sum = gap * (n_needs - 1);

  for (guint i = 0; i < n_needs; i++)
    sum += needs[i].good;

  return sum > width;
}
