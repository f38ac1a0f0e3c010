/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-grid.h"
#include "sinew-prose.h"

G_BEGIN_DECLS

/* What the files of sinew_export_grid() share; for them alone. */

char *sinew_export_to_csv (SinewGrid *grid);
char *sinew_export_to_html (SinewGrid *grid);
char *sinew_export_to_json (SinewGrid *grid);
char *sinew_export_to_markdown (SinewGrid *grid);
char *sinew_export_to_text (SinewGrid *grid);
char *sinew_export_to_tsv (SinewGrid *grid);

SinewTextTable *sinew_export_make_table (SinewGrid *grid);
void            sinew_export_add_head (SinewGrid  *grid,
                                       SinewProse *prose);
void            sinew_export_add_foot (SinewGrid  *grid,
                                       SinewProse *prose);

G_END_DECLS
