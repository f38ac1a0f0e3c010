/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "support-variants.h"
#include "support-window.h"

G_BEGIN_DECLS

/**
 * SupportScreen:
 * @place: what is shown first; %NULL leaves the window as it starts
 * @prepare: what is done then; may be %NULL. It presses no button by its name,
 *   which is another one in another language.
 * @is_drawn_only: whether tests pass it by: it shows more than one can go through in
 *   the time of a test, or text that is larger than what there must be room for
 *
 * Something that people get to see, once for all that looks at every screen.
 */
typedef struct
{
  const char *name;
  const char *place;
  void (*prepare) (SupportWindow *fixture);
  gboolean is_drawn_only;
} SupportScreen;

const SupportScreen *support_screens_get (guint *n_screens);
void                 support_screens_open (SupportWindow        *fixture,
                                           const SupportScreen  *screen,
                                           const SupportVariant *variant);
void                 support_screens_close (SupportWindow *fixture);
GtkWidget           *support_screens_get_window (SupportWindow *fixture);

G_END_DECLS
