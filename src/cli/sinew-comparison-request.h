/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-call.h"
#include "sinew-comparison.h"

G_BEGIN_DECLS

/**
 * SinewComparisonRequest:
 * @symptoms: (nullable): what is ticked, as it was typed
 * @match_any: whether the nutrients are linked with any of them, not with all
 * @aspects: (nullable): the ids of what to show, as they were typed
 * @swapped: whether rows and columns are the other way round
 * @differences_only: whether rows that say the same are folded
 *
 * The options that say what is compared, and how.
 */
typedef struct
{
  char   **symptoms;
  gboolean match_any;
  char   **aspects;
  gboolean swapped;
  gboolean differences_only;
} SinewComparisonRequest;

void             sinew_comparison_request_add_options (SinewComparisonRequest *self,
                                                       SinewCall              *call);
SinewComparison *sinew_comparison_request_make (const SinewComparisonRequest *self,
                                                SinewLibrary                 *library,
                                                const char *const            *words,
                                                GError                      **error);
gboolean         sinew_comparison_request_refuse_empty (const SinewComparisonRequest *self,
                                                        SinewComparison              *comparison,
                                                        GError                      **error);
void             sinew_comparison_request_clear (SinewComparisonRequest *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SinewComparisonRequest, sinew_comparison_request_clear)

G_END_DECLS
