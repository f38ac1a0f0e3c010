/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sinew-plain-locale.h"

/**
 * SinewPlainLocale:
 *
 * As long as it lives, this thread is in the C locale: texts are English, and
 * the order of names is the same for everybody.
 */
struct _SinewPlainLocale
{
  locale_t plain;
  locale_t previous;
};

/**
 * sinew_plain_locale_enter:
 *
 * Returns: (transfer full): to be given to sinew_plain_locale_leave()
 */
SinewPlainLocale *
sinew_plain_locale_enter (void)
{
  SinewPlainLocale *self = g_new0 (SinewPlainLocale, 1);

  self->plain = newlocale (LC_ALL_MASK, "C", (locale_t)0);
  if (self->plain != (locale_t)0)
    self->previous = uselocale (self->plain);

  return self;
}

/**
 * sinew_plain_locale_leave:
 * @self: (transfer full): what sinew_plain_locale_enter() gave
 *
 * Goes back to the locale of the user.
 */
void
sinew_plain_locale_leave (SinewPlainLocale *self)
{
  if (self->plain != (locale_t)0)
    {
      uselocale (self->previous);
      freelocale (self->plain);
    }
  g_free (self);
}
