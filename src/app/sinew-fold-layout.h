/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SinewFoldColumn:
 * @n_chars_least: how wide it has to be at least, in characters
 * @n_chars: how wide it would like to be, in characters; no less
 *
 * A column of rows that fold.
 */
typedef struct
{
  guint n_chars_least;
  guint n_chars;
} SinewFoldColumn;

#define SINEW_TYPE_FOLD_LAYOUT (sinew_fold_layout_get_type ())

G_DECLARE_FINAL_TYPE (SinewFoldLayout, sinew_fold_layout, SINEW, FOLD_LAYOUT, GtkLayoutManager)

GtkLayoutManager *sinew_fold_layout_new (GArray  *columns,
                                         gboolean is_header);

G_END_DECLS
