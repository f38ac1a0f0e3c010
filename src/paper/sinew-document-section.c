/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-document-section.h"

/**
 * sinew_document_section_new:
 *
 * Returns: (transfer full): a section without content
 */
SinewDocumentSection *
sinew_document_section_new (const char *id,
                            const char *title,
                            gboolean    is_always_shown)
{
  SinewDocumentSection *self = g_new0 (SinewDocumentSection, 1);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->is_always_shown = is_always_shown;
  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_part_free);

  return self;
}

void
sinew_document_section_free (SinewDocumentSection *self)
{
  g_free (self->id);
  g_free (self->title);
  g_ptr_array_unref (self->parts);
  g_free (self);
}

/**
 * sinew_document_section_is_hidden:
 * @hidden: (nullable) (array zero-terminated=1): the ids of sections to leave out
 *
 * Returns: whether @hidden leaves this section out, which none can do with one
 *   that is always shown
 */
gboolean
sinew_document_section_is_hidden (const SinewDocumentSection *self,
                                  const char *const          *hidden)
{
  return !self->is_always_shown && hidden != NULL && g_strv_contains (hidden, self->id);
}
