/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-call.h"
#include "sinew-document.h"
#include "sinew-sheet-setup.h"

G_BEGIN_DECLS

/**
 * SinewPaperRequest:
 * @paper: (nullable): the name of the paper, as it was typed
 * @landscape: whether the paper is to lie on its longer side
 * @portrait: whether it is to stand upright, whatever is proposed
 * @font_size: (nullable): of the text, in points, as it was typed
 * @heading: (nullable): the person’s own line, as it was typed
 *
 * The options that say how something is put on paper.
 */
typedef struct
{
  char    *paper;
  gboolean landscape;
  gboolean portrait;
  char    *font_size;
  char    *heading;
} SinewPaperRequest;

void     sinew_paper_request_add_options (SinewPaperRequest *self,
                                          SinewCall         *call);
gboolean sinew_paper_request_refuse_all (const SinewPaperRequest *self,
                                         GError                 **error);
gboolean sinew_paper_request_read (const SinewPaperRequest *self,
                                   SinewSheetSetup         *setup,
                                   GError                 **error);
char    *sinew_paper_request_dup_heading (const SinewPaperRequest *self);
void     sinew_paper_request_propose (const SinewPaperRequest *self,
                                      SinewDocument           *document,
                                      SinewSheetSetup         *setup);
GBytes  *sinew_paper_request_draw (const SinewPaperRequest *self,
                                   SinewDocument           *document,
                                   const SinewSheetSetup   *setup,
                                   GError                 **error);
void     sinew_paper_request_clear (SinewPaperRequest *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SinewPaperRequest, sinew_paper_request_clear)

G_END_DECLS
