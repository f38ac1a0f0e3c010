/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "sinew-kind.h"

G_BEGIN_DECLS

#define SINEW_PACK_ERROR (sinew_pack_error_quark ())

/**
 * SinewPackError:
 * @SINEW_PACK_ERROR_SYNTAX: not JSON
 * @SINEW_PACK_ERROR_MISSING: a required member is not there
 * @SINEW_PACK_ERROR_TYPE: a member has another type than expected
 * @SINEW_PACK_ERROR_VALUE: a member of the right type has a value that is not allowed
 * @SINEW_PACK_ERROR_UNKNOWN: a member that nobody knows
 * @SINEW_PACK_ERROR_DUPLICATE: an id that stands twice in one kind
 * @SINEW_PACK_ERROR_REFERENCE: an id that no record has
 *
 * What can be wrong with a pack. The message has the form
 * `FILE: /json/path: expected …, found …`.
 */
typedef enum {
  SINEW_PACK_ERROR_SYNTAX,
  SINEW_PACK_ERROR_MISSING,
  SINEW_PACK_ERROR_TYPE,
  SINEW_PACK_ERROR_VALUE,
  SINEW_PACK_ERROR_UNKNOWN,
  SINEW_PACK_ERROR_DUPLICATE,
  SINEW_PACK_ERROR_REFERENCE,
} SinewPackError;

GQuark sinew_pack_error_quark (void);

/**
 * SinewMention:
 * @kind: the kind of the record that is named
 * @id: its id
 * @file: the file of the record that names it
 * @record_path: where that stands in its file, as a JSON pointer
 * @member: the member that names it
 * @index: its place in the array that @member is; -1 where it is no array
 *
 * An id that a record names, to be looked up when all records are read.
 */
typedef struct
{
  SinewKind   kind;
  char       *id;
  const char *file;
  char       *record_path;
  const char *member;
  int         index;
} SinewMention;

void  sinew_mention_free (SinewMention *mention);
char *sinew_mention_dup_path (const SinewMention *mention);

typedef struct _SinewRecord SinewRecord;

SinewRecord *sinew_record_new (const char *file,
                               const char *path,
                               JsonNode   *node,
                               GPtrArray  *mentions);
void         sinew_record_free (SinewRecord *self);

void        sinew_record_require_array (SinewRecord *self,
                                        const char  *member);
char       *sinew_record_read_id (SinewRecord *self,
                                  const char  *member);
char       *sinew_record_read_text (SinewRecord *self,
                                    const char  *member);
char       *sinew_record_read_optional_text (SinewRecord *self,
                                             const char  *member);
char      **sinew_record_read_texts (SinewRecord *self,
                                     const char  *member);
guint       sinew_record_read_choice (SinewRecord       *self,
                                      const char        *member,
                                      const char *const *choices);
char       *sinew_record_read_mention (SinewRecord *self,
                                       const char  *member,
                                       SinewKind    kind);
char       *sinew_record_read_optional_mention (SinewRecord *self,
                                                const char  *member,
                                                SinewKind    kind);
char      **sinew_record_read_mentions (SinewRecord *self,
                                        const char  *member,
                                        SinewKind    kind);
char       *sinew_record_read_kind_mention (SinewRecord *self,
                                            const char  *member);
char      **sinew_record_read_term_mentions (SinewRecord *self,
                                             const char  *member);
GPtrArray  *sinew_record_read_records (SinewRecord *self,
                                       const char  *member);
const char *sinew_record_get_path (SinewRecord *self);
void        sinew_record_fail (SinewRecord   *self,
                               const char    *member,
                               SinewPackError code,
                               const char    *expected,
                               const char    *found);
void        sinew_record_finish_child (SinewRecord *self,
                                       SinewRecord *child);
gboolean    sinew_record_finish (SinewRecord *self,
                                 GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewRecord, sinew_record_free)

G_END_DECLS
