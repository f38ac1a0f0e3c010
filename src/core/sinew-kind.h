/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SinewKind:
 *
 * What a record of a pack is. Ids are unique per kind.
 */
typedef enum {
  SINEW_KIND_GUIDE,
  SINEW_KIND_TERM,
  SINEW_KIND_CLAIM,
  SINEW_KIND_NUTRIENT,
  SINEW_KIND_SYMPTOM,
  SINEW_KIND_CAUSE,
  SINEW_KIND_EVIDENCE,
  SINEW_KIND_CORRECTION,
  SINEW_KIND_RED_FLAG,
  SINEW_KIND_CLINICAL,
  SINEW_KIND_QUESTION,
  SINEW_KIND_FAQ,
  SINEW_KIND_REFERENCE,
} SinewKind;

#define SINEW_N_KINDS (SINEW_KIND_REFERENCE + 1)

const char *sinew_kind_get_slug (SinewKind kind);
const char *sinew_kind_get_plural_slug (SinewKind kind);
const char *sinew_kind_get_array (SinewKind kind);
gboolean    sinew_kind_from_slug (const char *slug,
                                  SinewKind  *kind);
gboolean    sinew_kind_has_page (SinewKind kind);
gboolean    sinew_kind_has_own_ids (SinewKind kind);

G_END_DECLS
