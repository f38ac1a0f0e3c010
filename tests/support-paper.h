/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-sheets.h"

G_BEGIN_DECLS

SinewPartTable *support_make_table (guint n_rows,
                                    guint n_columns,
                                    guint n_words);
SinewDocument  *support_make_document (SinewPartTable *table);
SinewDocument  *support_make_form (void);
SinewSheets    *support_make_sheets (SinewDocument *document,
                                     const char    *paper,
                                     gboolean       landscape,
                                     double         font_size);

G_END_DECLS
