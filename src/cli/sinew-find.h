/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-library.h"

G_BEGIN_DECLS

SinewItem *sinew_find_item (SinewLibrary *library,
                            const char   *words,
                            GError      **error);
SinewItem *sinew_find_item_of_kind (SinewLibrary *library,
                                    const char   *words,
                                    SinewKind     kind,
                                    GError      **error);
SinewItem *sinew_find_article_named (SinewLibrary *library,
                                     const char   *words);
SinewItem *sinew_find_subject (SinewLibrary *library,
                               const char   *words,
                               GError      **error);
SinewItem *sinew_find_comparable (SinewLibrary *library,
                                  const char   *words,
                                  GError      **error);
GPtrArray *sinew_find_symptoms (SinewLibrary *library,
                                char        **lists,
                                GError      **error);

G_END_DECLS
