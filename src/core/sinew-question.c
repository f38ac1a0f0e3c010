/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-question.h"

/**
 * SinewQuestion:
 *
 * A question that somebody could ask at an appointment. The name is its text.
 */
struct _SinewQuestion
{
  SinewItem parent_instance;
};

G_DEFINE_FINAL_TYPE (SinewQuestion, sinew_question, SINEW_TYPE_ITEM)

static void
sinew_question_class_init (SinewQuestionClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  item_class->kind = SINEW_KIND_QUESTION;
  item_class->name_member = "text";
  item_class->has_checked = TRUE;
}

static void
sinew_question_init (SinewQuestion *self)
{
}
