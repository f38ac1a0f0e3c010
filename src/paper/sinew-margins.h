/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* In points. What stands at the foot reaches below the text, as printers need
 * some 6 mm only. */
#define SINEW_MARGIN_SIDE (18 / 25.4 * 72)
#define SINEW_MARGIN_TOP (16 / 25.4 * 72)
#define SINEW_MARGIN_BOTTOM (12 / 25.4 * 72)
