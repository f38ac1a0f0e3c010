/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-pack.h"

G_BEGIN_DECLS

#define SINEW_TYPE_PACK_LOADER (sinew_pack_loader_get_type ())

G_DECLARE_FINAL_TYPE (SinewPackLoader, sinew_pack_loader, SINEW, PACK_LOADER, GObject)

SinewPackLoader *sinew_pack_loader_new (GFile *folder);
SinewPackLoader *sinew_pack_loader_new_builtin (void);
SinewPack       *sinew_pack_loader_load_first (SinewPackLoader *self,
                                               GError         **error);
gboolean         sinew_pack_loader_load_later (SinewPackLoader *self,
                                               GError         **error);
void             sinew_pack_loader_load_later_async (SinewPackLoader    *self,
                                                     GAsyncReadyCallback callback,
                                                     gpointer            user_data);
gboolean         sinew_pack_loader_load_later_finish (SinewPackLoader *self,
                                                      GAsyncResult    *result,
                                                      GError         **error);

SinewPack *sinew_pack_load (GFile   *folder,
                            GError **error);
SinewPack *sinew_pack_load_builtin (GError **error);

G_END_DECLS
