/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-part.h"

G_BEGIN_DECLS

/**
 * SinewDocumentSection:
 * @id: a slug that is the same in every language, as `questions`
 * @title: (nullable): the heading
 * @is_always_shown: whether it cannot be left out
 * @parts: (element-type SinewPart): its content
 *
 * A section of a document.
 */
typedef struct
{
  char      *id;
  char      *title;
  gboolean   is_always_shown;
  GPtrArray *parts;
} SinewDocumentSection;

SinewDocumentSection *sinew_document_section_new (const char *id,
                                                  const char *title,
                                                  gboolean    is_always_shown);
gboolean              sinew_document_section_is_hidden (const SinewDocumentSection *self,
                                                        const char *const          *hidden);
void                  sinew_document_section_free (SinewDocumentSection *self);

G_END_DECLS
