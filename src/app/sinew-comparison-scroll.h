/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-comparison-table.h"

G_BEGIN_DECLS

#define SINEW_TYPE_COMPARISON_SCROLL (sinew_comparison_scroll_get_type ())

G_DECLARE_FINAL_TYPE (SinewComparisonScroll, sinew_comparison_scroll, SINEW, COMPARISON_SCROLL, GtkWidget)

void sinew_comparison_scroll_set_table (SinewComparisonScroll *self,
                                        SinewComparisonTable  *table);

G_END_DECLS
