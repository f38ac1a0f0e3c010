/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"

G_BEGIN_DECLS

/**
 * SupportVariant:
 * @theme: a theme of GTK
 * @dpi: dots per inch: 96, or 192 for text of twice the size
 * @is_doubled: every word of the program and of its data stands twice, with no
 *   space in between
 * @is_tall: so tall that most of what can be scrolled to is in sight: that is to
 *   look at colors
 *
 * How a screen is looked at.
 */
typedef struct
{
  const char *name;
  int         width;
  int         height;
  const char *theme;
  gboolean    is_dark;
  int         dpi;
  gboolean    is_mirrored;
  gboolean    is_doubled;
  gboolean    is_tall;
} SupportVariant;

const SupportVariant *support_variants_get (guint *n_variants);
void                  support_variants_init (void);
SinewLibrary         *support_variants_begin (const SupportVariant *variant);
void                  support_variants_end (void);

G_END_DECLS
