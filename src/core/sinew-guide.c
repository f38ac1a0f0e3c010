/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-guide.h"

/**
 * SinewGuide:
 *
 * Our page on one of the articles. Its name is the question that the article
 * answers.
 */
struct _SinewGuide
{
  SinewItem parent_instance;

  char  *article_name;
  char **topics;
};

G_DEFINE_FINAL_TYPE (SinewGuide, sinew_guide, SINEW_TYPE_ITEM)

static void
sinew_guide_finalize (GObject *object)
{
  SinewGuide *self = SINEW_GUIDE (object);

  g_free (self->article_name);
  g_strfreev (self->topics);

  G_OBJECT_CLASS (sinew_guide_parent_class)->finalize (object);
}

static void
sinew_guide_read (SinewItem   *item,
                  SinewRecord *record)
{
  SinewGuide *self = SINEW_GUIDE (item);

  self->article_name = sinew_record_read_text (record, "name");
  sinew_record_require_array (record, "topics");
  self->topics = sinew_record_read_mentions (record, "topics", SINEW_KIND_SYMPTOM);
}

static void
sinew_guide_write (SinewItem   *item,
                   JsonBuilder *builder)
{
  SinewGuide *self = SINEW_GUIDE (item);

  sinew_json_add_text (builder, "name", self->article_name);
  sinew_json_add_texts (builder, "topics", (const char *const *)self->topics);
}

static void
sinew_guide_class_init (SinewGuideClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_guide_finalize;

  item_class->kind = SINEW_KIND_GUIDE;
  item_class->name_member = "question";
  item_class->summary_member = "answer";
  item_class->read = sinew_guide_read;
  item_class->write = sinew_guide_write;
}

static void
sinew_guide_init (SinewGuide *self)
{
}

const char *
sinew_guide_get_article_name (SinewGuide *self)
{
  g_return_val_if_fail (SINEW_IS_GUIDE (self), NULL);

  return self->article_name;
}

const char *const *
sinew_guide_get_topics (SinewGuide *self)
{
  g_return_val_if_fail (SINEW_IS_GUIDE (self), NULL);

  return (const char *const *)self->topics;
}
