/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-command-error.h"
#include "sinew-library.h"
#include "sinew-output.h"

G_BEGIN_DECLS

typedef struct _SinewCall SinewCall;

SinewCall         *sinew_call_new (const char        *command,
                                   const char        *arguments,
                                   const char        *summary,
                                   SinewFormatSet     formats,
                                   const char *const *words);
void               sinew_call_describe (SinewCall  *self,
                                        const char *description);
void               sinew_call_add_options (SinewCall          *self,
                                           const GOptionEntry *entries);
gboolean           sinew_call_parse (SinewCall          *self,
                                     const GOptionEntry *entries,
                                     GError            **error);
SinewFormat        sinew_call_get_format (SinewCall *self);
const char *const *sinew_call_get_words (SinewCall *self);
const char        *sinew_call_get_only_word (SinewCall *self,
                                             GError   **error);
gboolean           sinew_call_require_words (SinewCall *self,
                                             GError   **error);
gboolean           sinew_call_refuse_words (SinewCall *self,
                                            GError   **error);
SinewLibrary      *sinew_call_load (SinewCall *self,
                                    GError   **error);
gboolean           sinew_call_answer (SinewCall              *self,
                                      const SinewAnswerFuncs *funcs,
                                      gpointer                answer,
                                      GError                **error);
gboolean           sinew_call_write (SinewCall *self,
                                     GBytes    *bytes,
                                     GError   **error);
void               sinew_call_free (SinewCall *self);

SinewPack *sinew_call_load_pack (GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewCall, sinew_call_free)

G_END_DECLS
