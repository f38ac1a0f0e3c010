/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "sinew-text-table.h"

G_BEGIN_DECLS

/**
 * SinewProseStyle:
 * @SINEW_PROSE_PLAIN: for a terminal
 * @SINEW_PROSE_MARKDOWN: CommonMark, with the tables of GitHub
 * @SINEW_PROSE_HTML: what is in the body of a document
 */
typedef enum {
  SINEW_PROSE_PLAIN,
  SINEW_PROSE_MARKDOWN,
  SINEW_PROSE_HTML,
} SinewProseStyle;

typedef struct _SinewProse SinewProse;

SinewProse *sinew_prose_new (SinewProseStyle style,
                             guint           width);
void        sinew_prose_add_heading (SinewProse *self,
                                     guint       level,
                                     const char *text);
void        sinew_prose_add_paragraph (SinewProse *self,
                                       const char *text);
void        sinew_prose_add_item (SinewProse *self,
                                  const char *title,
                                  const char *text);
void        sinew_prose_add_note (SinewProse *self,
                                  const char *text);
void        sinew_prose_add_table (SinewProse     *self,
                                   SinewTextTable *table);
const char *sinew_prose_get_text (SinewProse *self);
void        sinew_prose_free (SinewProse *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewProse, sinew_prose_free)

G_END_DECLS
