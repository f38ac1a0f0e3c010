/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "sinew-document-section.h"

G_BEGIN_DECLS

#define SINEW_TYPE_DOCUMENT (sinew_document_get_type ())

G_DECLARE_FINAL_TYPE (SinewDocument, sinew_document, SINEW, DOCUMENT, GObject)

SinewDocument *sinew_document_new (const char *title,
                                   const char *subject);
const char    *sinew_document_get_title (SinewDocument *self);
const char    *sinew_document_get_subject (SinewDocument *self);
const char    *sinew_document_get_heading (SinewDocument *self);
void           sinew_document_set_heading (SinewDocument *self,
                                           const char    *heading);
const char    *sinew_document_get_imprint (SinewDocument *self);
void           sinew_document_set_imprint (SinewDocument *self,
                                           const char    *imprint);
const char    *sinew_document_get_date (SinewDocument *self);
void           sinew_document_set_date (SinewDocument *self,
                                        const char    *date);
gboolean       sinew_document_is_dense (SinewDocument *self);
void           sinew_document_set_dense (SinewDocument *self,
                                         gboolean       is_dense);
GPtrArray     *sinew_document_get_sections (SinewDocument *self);

void sinew_document_begin_section (SinewDocument *self,
                                   const char    *id,
                                   const char    *title,
                                   gboolean       is_always_shown);
void sinew_document_add_heading (SinewDocument *self,
                                 const char    *text);
void sinew_document_add_paragraph (SinewDocument *self,
                                   const char    *label,
                                   const char    *text);
void sinew_document_add_note (SinewDocument *self,
                              const char    *text);
void sinew_document_add_table (SinewDocument  *self,
                               SinewPartTable *table);
void sinew_document_add_box (SinewDocument     *self,
                             const char        *title,
                             const char *const *paragraphs);
void sinew_document_add_lines (SinewDocument *self,
                               guint          n);
void sinew_document_add_checklist (SinewDocument     *self,
                                   const char *const *texts);

G_END_DECLS
