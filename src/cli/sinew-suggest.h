/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SinewSuggest SinewSuggest;

SinewSuggest *sinew_suggest_new (const char *words);
void          sinew_suggest_consider (SinewSuggest *self,
                                      const char   *spelling,
                                      const char   *proposal);
void          sinew_suggest_consider_all (SinewSuggest      *self,
                                          const char *const *words);
char         *sinew_suggest_to_text (SinewSuggest *self,
                                     const char   *problem,
                                     const char   *otherwise);
void          sinew_suggest_free (SinewSuggest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewSuggest, sinew_suggest_free)

G_END_DECLS
