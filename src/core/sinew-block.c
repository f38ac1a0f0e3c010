/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-block.h"

/**
 * sinew_block_new:
 *
 * Returns: (transfer full): a block without rows
 */
SinewBlock *
sinew_block_new (SinewBlockKind kind,
                 const char    *title,
                 const char    *text)
{
  SinewBlock *self = g_new0 (SinewBlock, 1);

  self->kind = kind;
  self->title = g_strdup (title);
  self->text = g_strdup (text);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_row_free);

  return self;
}

void
sinew_block_free (SinewBlock *self)
{
  g_free (self->title);
  g_free (self->text);
  g_ptr_array_unref (self->rows);
  g_clear_object (&self->grid);
  g_free (self);
}

gboolean
sinew_block_is_empty (const SinewBlock *self)
{
  return self->text == NULL && self->rows->len == 0 && self->grid == NULL && self->kind != SINEW_BLOCK_DOCTOR;
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  return sinew_row_compare (*(SinewRow *const *)a, *(SinewRow *const *)b);
}

/**
 * sinew_block_sort:
 *
 * Orders the rows by number of articles, then by label.
 */
void
sinew_block_sort (SinewBlock *self)
{
  g_ptr_array_sort (self->rows, compare_rows);
}
