/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_PACK (sinew_pack_get_type ())

G_DECLARE_FINAL_TYPE (SinewPack, sinew_pack, SINEW, PACK, GObject)

SinewPack  *sinew_pack_new_from_manifest (SinewRecord *record,
                                          char      ***files,
                                          char      ***later_files,
                                          GError     **error);
gboolean    sinew_pack_add (SinewPack *self,
                            SinewItem *item);
const char *sinew_pack_get_name (SinewPack *self);
const char *sinew_pack_get_version (SinewPack *self);
const char *sinew_pack_get_date (SinewPack *self);
const char *sinew_pack_get_license (SinewPack *self);
GPtrArray  *sinew_pack_get_items (SinewPack *self,
                                  SinewKind  kind);
SinewItem  *sinew_pack_lookup (SinewPack  *self,
                               SinewKind   kind,
                               const char *id);

G_END_DECLS
