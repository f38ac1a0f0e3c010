/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SinewPlainLocale SinewPlainLocale;

SinewPlainLocale *sinew_plain_locale_enter (void);
void              sinew_plain_locale_leave (SinewPlainLocale *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewPlainLocale, sinew_plain_locale_leave)

G_END_DECLS
