/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-comparison.h"
#include "sinew-undo-bar.h"

G_BEGIN_DECLS

gboolean sinew_comparison_file_save (SinewComparison *comparison,
                                     const char      *file,
                                     guint            format,
                                     GError         **error);
void     sinew_comparison_file_ask (SinewComparison *comparison,
                                    GtkWindow       *parent,
                                    SinewUndoBar    *undo_bar);

G_END_DECLS
