/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SinewHedge:
 *
 * How an article itself holds back at a place, from said outright to denied:
 * the further down, the stronger the reserve.
 */
typedef enum {
  SINEW_HEDGE_NONE,
  SINEW_HEDGE_MAY,
  SINEW_HEDGE_INDIRECT,
  SINEW_HEDGE_TENTATIVE,
  SINEW_HEDGE_SEVERE_ONLY,
  SINEW_HEDGE_UNCOMMON,
  SINEW_HEDGE_DENIED,
} SinewHedge;

#define SINEW_N_HEDGES (SINEW_HEDGE_DENIED + 1)

const char *const *sinew_hedge_get_slugs (void);
const char        *sinew_hedge_get_slug (SinewHedge hedge);
const char        *sinew_hedge_get_label (SinewHedge hedge);
char              *sinew_hedge_count_to_text (SinewHedge hedge,
                                              guint      n_articles);

G_END_DECLS
