/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-document.h"
#include "sinew-sheet-setup.h"
#include "sinew-strip.h"
#include "sinew-typesetter.h"

G_BEGIN_DECLS

/**
 * SinewComposition:
 * @strips: (element-type SinewStrip): the document, from top to bottom
 * @heads: (element-type SinewStrip): the heads of the tables
 * @n_split_tables: how many tables are wider than the paper
 * @n_table_parts: into how many parts the widest is split
 *
 * A document laid out in the width of a paper, on one endless sheet.
 */
typedef struct
{
  GPtrArray *strips;
  GPtrArray *heads;
  guint      n_split_tables;
  guint      n_table_parts;
} SinewComposition;

SinewComposition *sinew_composition_new (SinewDocument         *document,
                                         const SinewSheetSetup *setup,
                                         SinewTypesetter       *typesetter);
gboolean          sinew_composition_is_narrow (SinewDocument         *document,
                                               const SinewSheetSetup *setup,
                                               SinewTypesetter       *typesetter);
void              sinew_composition_free (SinewComposition *self);

G_END_DECLS
