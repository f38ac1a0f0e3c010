/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_QUESTION (sinew_question_get_type ())

G_DECLARE_FINAL_TYPE (SinewQuestion, sinew_question, SINEW, QUESTION, SinewItem)

G_END_DECLS
