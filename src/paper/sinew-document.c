/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-document.h"

/**
 * SinewDocument:
 *
 * What is to be printed: sections of parts. It knows nothing of paper.
 */
struct _SinewDocument
{
  GObject parent_instance;

  char      *title;
  char      *subject;
  char      *heading;
  char      *imprint;
  char      *date;
  gboolean   is_dense;
  GPtrArray *sections; /* of SinewDocumentSection */
};

G_DEFINE_FINAL_TYPE (SinewDocument, sinew_document, G_TYPE_OBJECT)

static void
sinew_document_finalize (GObject *object)
{
  SinewDocument *self = SINEW_DOCUMENT (object);

  g_free (self->title);
  g_free (self->subject);
  g_free (self->heading);
  g_free (self->imprint);
  g_free (self->date);
  g_ptr_array_unref (self->sections);

  G_OBJECT_CLASS (sinew_document_parent_class)->finalize (object);
}

static void
sinew_document_class_init (SinewDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_document_finalize;
}

static void
sinew_document_init (SinewDocument *self)
{
  self->sections = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_document_section_free);
}

/**
 * sinew_document_new:
 * @title: what it is, in large letters on the first sheet and small ones on the
 *   others
 * @subject: (nullable): what it is on, for the PDF's properties
 *
 * Returns: (transfer full): a document without sections
 */
SinewDocument *
sinew_document_new (const char *title,
                    const char *subject)
{
  SinewDocument *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (SINEW_TYPE_DOCUMENT, NULL);
  self->title = g_strdup (title);
  self->subject = g_strdup (subject);

  return self;
}

const char *
sinew_document_get_title (SinewDocument *self)
{
  return self->title;
}

const char *
sinew_document_get_subject (SinewDocument *self)
{
  return self->subject;
}

const char *
sinew_document_get_heading (SinewDocument *self)
{
  return self->heading;
}

static void
replace (char      **place,
         const char *text)
{
  g_free (*place);
  *place = g_strdup (text && *text ? text : NULL);
}

/**
 * sinew_document_set_heading:
 * @heading: (nullable): the person's own line, for the top of every sheet
 */
void
sinew_document_set_heading (SinewDocument *self,
                            const char    *heading)
{
  replace (&self->heading, heading);
}

const char *
sinew_document_get_imprint (SinewDocument *self)
{
  return self->imprint;
}

/**
 * sinew_document_set_imprint:
 * @imprint: (nullable): where it comes from, for the foot of every sheet
 */
void
sinew_document_set_imprint (SinewDocument *self,
                            const char    *imprint)
{
  replace (&self->imprint, imprint);
}

const char *
sinew_document_get_date (SinewDocument *self)
{
  return self->date;
}

/**
 * sinew_document_set_date:
 * @date: (nullable): when it is made, in ISO 8601 (`2026-11-22T10:00:00Z`), for
 *   the PDF's properties; %NULL is now
 */
void
sinew_document_set_date (SinewDocument *self,
                         const char    *date)
{
  replace (&self->date, date);
}

gboolean
sinew_document_is_dense (SinewDocument *self)
{
  g_return_val_if_fail (SINEW_IS_DOCUMENT (self), FALSE);

  return self->is_dense;
}

/**
 * sinew_document_set_dense:
 * @is_dense: whether spaces are smaller, and boxes and lists to tick in small letters
 */
void
sinew_document_set_dense (SinewDocument *self,
                          gboolean       is_dense)
{
  g_return_if_fail (SINEW_IS_DOCUMENT (self));

  self->is_dense = is_dense;
}

/**
 * sinew_document_get_sections:
 *
 * Returns: (transfer none) (element-type SinewDocumentSection): the sections
 */
GPtrArray *
sinew_document_get_sections (SinewDocument *self)
{
  return self->sections;
}

/**
 * sinew_document_begin_section:
 * @id: a slug that no other section of the document has
 * @title: (nullable): the heading, which is also an entry of the PDF's outline
 * @is_always_shown: whether it cannot be left out
 *
 * What is added from now on belongs to this section.
 */
void
sinew_document_begin_section (SinewDocument *self,
                              const char    *id,
                              const char    *title,
                              gboolean       is_always_shown)
{
  g_ptr_array_add (self->sections, sinew_document_section_new (id, title, is_always_shown));
}

static void
take_part (SinewDocument *self,
           SinewPart     *part)
{
  SinewDocumentSection *section;

  if (self->sections->len == 0)
    sinew_document_begin_section (self, "", NULL, TRUE);

  section = g_ptr_array_index (self->sections, self->sections->len - 1);
  g_ptr_array_add (section->parts, part);
}

/**
 * sinew_document_add_heading:
 *
 * Adds a heading below the section's own.
 */
void
sinew_document_add_heading (SinewDocument *self,
                            const char    *text)
{
  take_part (self, sinew_part_new (SINEW_PART_HEADING, NULL, text, NULL));
}

/**
 * sinew_document_add_paragraph:
 * @label: (nullable): words in bold before the text, with their colon
 * @text: the text
 */
void
sinew_document_add_paragraph (SinewDocument *self,
                              const char    *label,
                              const char    *text)
{
  take_part (self, sinew_part_new (SINEW_PART_PARAGRAPH, label, text, NULL));
}

/**
 * sinew_document_add_note:
 *
 * Adds a paragraph in small letters.
 */
void
sinew_document_add_note (SinewDocument *self,
                         const char    *text)
{
  take_part (self, sinew_part_new (SINEW_PART_NOTE, NULL, text, NULL));
}

/**
 * sinew_document_add_table:
 * @table: (transfer full): a table
 */
void
sinew_document_add_table (SinewDocument  *self,
                          SinewPartTable *table)
{
  take_part (self, sinew_part_new_table (table));
}

/**
 * sinew_document_add_box:
 * @title: (nullable): the first line, in bold
 * @paragraphs: (array zero-terminated=1): the text
 *
 * Adds framed text, which stays on one sheet if one can hold it.
 */
void
sinew_document_add_box (SinewDocument     *self,
                        const char        *title,
                        const char *const *paragraphs)
{
  take_part (self, sinew_part_new (SINEW_PART_BOX, title, NULL, paragraphs));
}

/**
 * sinew_document_add_lines:
 *
 * Adds @n ruled lines to write on.
 */
void
sinew_document_add_lines (SinewDocument *self,
                          guint          n)
{
  take_part (self, sinew_part_new_lines (n));
}

/**
 * sinew_document_add_checklist:
 * @texts: (array zero-terminated=1): a text for each square
 */
void
sinew_document_add_checklist (SinewDocument     *self,
                              const char *const *texts)
{
  take_part (self, sinew_part_new (SINEW_PART_CHECKLIST, NULL, NULL, texts));
}
