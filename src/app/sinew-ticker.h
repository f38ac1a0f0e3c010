/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sinew-facets.h"
#include "sinew-undo-bar.h"

G_BEGIN_DECLS

#define SINEW_TYPE_TICKER (sinew_ticker_get_type ())

G_DECLARE_FINAL_TYPE (SinewTicker, sinew_ticker, SINEW, TICKER, GObject)

SinewTicker *sinew_ticker_new (GActionMap   *actions,
                               SinewFacets  *facets,
                               SinewUndoBar *undo_bar);

G_END_DECLS
