/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-command-error.h"
#include "sinew-library.h"
#include "sinew-output.h"

G_BEGIN_DECLS

typedef struct _SinewCall SinewCall;

SinewCall    *sinew_call_new (const char        *command,
                              const char        *arguments,
                              const char        *summary,
                              const char *const *words);
gboolean      sinew_call_parse (SinewCall          *self,
                                const GOptionEntry *entries,
                                GError            **error);
const char   *sinew_call_get_only_word (SinewCall *self,
                                        GError   **error);
gboolean      sinew_call_refuse_words (SinewCall *self,
                                       GError   **error);
SinewLibrary *sinew_call_load (SinewCall *self,
                               GError   **error);
gboolean      sinew_call_answer (SinewCall              *self,
                                 const SinewAnswerFuncs *funcs,
                                 gpointer                answer,
                                 GError                **error);
void          sinew_call_free (SinewCall *self);

SinewPack *sinew_call_load_pack (GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewCall, sinew_call_free)

G_END_DECLS
