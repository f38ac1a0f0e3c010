/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>
#include <json-glib/json-glib.h>

#include "sinew-kind.h"
#include "sinew-record.h"

G_BEGIN_DECLS

#define SINEW_TYPE_ITEM (sinew_item_get_type ())

G_DECLARE_DERIVABLE_TYPE (SinewItem, sinew_item, SINEW, ITEM, GObject)

/**
 * SinewItemClass:
 * @kind: the kind of all items of the type
 * @name_member: the member of a record that is the item's name
 * @summary_member: (nullable): the member that is its summary
 * @has_synonyms: whether records may have `synonyms`
 * @has_sources: whether records have `checked` and may have `references`
 * @has_checked: whether records have `checked` alone
 * @read: (nullable): reads the members of the type from a record; chains up to nothing
 * @write: (nullable): adds the members of the type to an open JSON object
 *
 * The base of all records of a pack. Items are immutable.
 */
struct _SinewItemClass
{
  GObjectClass parent_class;

  SinewKind   kind;
  const char *name_member;
  const char *summary_member;
  gboolean    has_synonyms;
  gboolean    has_sources;
  gboolean    has_checked;

  void (*read) (SinewItem   *self,
                SinewRecord *record);
  void (*write) (SinewItem   *self,
                 JsonBuilder *builder);
};

SinewItem         *sinew_item_new_from_record (GType        type,
                                               SinewRecord *record,
                                               GError     **error);
const char        *sinew_item_get_id (SinewItem *self);
SinewKind          sinew_item_get_kind (SinewItem *self);
const char        *sinew_item_get_name (SinewItem *self);
const char        *sinew_item_get_lay_name (SinewItem *self);
const char        *sinew_item_get_summary (SinewItem *self);
const char *const *sinew_item_get_synonyms (SinewItem *self);
const char *const *sinew_item_get_references (SinewItem *self);
const char        *sinew_item_get_checked (SinewItem *self);
char              *sinew_item_dup_kind_id (SinewItem *self);
gboolean           sinew_item_is_same_name (const char *a,
                                            const char *b);
gboolean           sinew_item_is_named (SinewItem  *self,
                                        const char *words);
gboolean           sinew_item_is_called (SinewItem  *self,
                                         const char *words);
gboolean           sinew_item_matches (SinewItem  *self,
                                       const char *search);
int                sinew_item_compare (SinewItem *a,
                                       SinewItem *b);
void               sinew_item_write (SinewItem   *self,
                                     JsonBuilder *builder);
void               sinew_item_set_lay_name (SinewItem *self,
                                            char      *lay_name);

void sinew_json_add_text (JsonBuilder *builder,
                          const char  *member,
                          const char  *text);
void sinew_json_add_texts (JsonBuilder       *builder,
                           const char        *member,
                           const char *const *texts);

G_END_DECLS
