/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SinewPaper:
 * @id: a name for settings and commands, as `a4`
 * @width: the shorter side, in points
 * @height: the longer side, in points
 *
 * A size of paper, upright. All of them are constants.
 */
typedef struct
{
  const char *id;
  double      width;
  double      height;
} SinewPaper;

guint             sinew_paper_get_n (void);
const SinewPaper *sinew_paper_get_nth (guint n);
const SinewPaper *sinew_paper_find (const char *id);
const SinewPaper *sinew_paper_get_for_locale (void);
const char       *sinew_paper_get_label (const SinewPaper *self);

G_END_DECLS
