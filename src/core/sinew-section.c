/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-section.h"

/**
 * sinew_section_new:
 *
 * Returns: (transfer full): a section without content
 */
SinewSection *
sinew_section_new (const char *id,
                   const char *title)
{
  SinewSection *self = g_new0 (SinewSection, 1);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_block_free);

  return self;
}

void
sinew_section_free (SinewSection *self)
{
  g_free (self->id);
  g_free (self->title);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/**
 * sinew_section_take:
 * @block: (transfer full): a block, which is dropped where it is empty
 */
void
sinew_section_take (SinewSection *self,
                    SinewBlock   *block)
{
  if (sinew_block_is_empty (block))
    sinew_block_free (block);
  else
    g_ptr_array_add (self->blocks, block);
}

/**
 * sinew_section_take_paragraph:
 * @title: (nullable): a heading of its own
 * @text: (nullable): the text; %NULL where there is none, and so no paragraph
 */
void
sinew_section_take_paragraph (SinewSection *self,
                              const char   *title,
                              const char   *text)
{
  sinew_section_take (self, sinew_block_new (SINEW_BLOCK_PARAGRAPH, title, text));
}
