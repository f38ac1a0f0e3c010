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

  char *checked;
};

G_DEFINE_FINAL_TYPE (SinewQuestion, sinew_question, SINEW_TYPE_ITEM)

static void
sinew_question_finalize (GObject *object)
{
  SinewQuestion *self = SINEW_QUESTION (object);

  g_free (self->checked);

  G_OBJECT_CLASS (sinew_question_parent_class)->finalize (object);
}

static void
sinew_question_read (SinewItem   *item,
                     SinewRecord *record)
{
  SinewQuestion *self = SINEW_QUESTION (item);

  self->checked = sinew_record_read_text (record, "checked");
}

static void
sinew_question_write (SinewItem   *item,
                      JsonBuilder *builder)
{
  SinewQuestion *self = SINEW_QUESTION (item);

  sinew_json_add_text (builder, "checked", self->checked);
}

static void
sinew_question_class_init (SinewQuestionClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_question_finalize;

  item_class->kind = SINEW_KIND_QUESTION;
  item_class->name_member = "text";
  item_class->read = sinew_question_read;
  item_class->write = sinew_question_write;
}

static void
sinew_question_init (SinewQuestion *self)
{
}
