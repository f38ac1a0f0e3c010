/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-faq.h"

/**
 * SinewFaq:
 *
 * A question that an article answers, and our answer. The name is the question,
 * the summary the answer.
 */
struct _SinewFaq
{
  SinewItem parent_instance;

  char  *article;
  char **claims;
};

G_DEFINE_FINAL_TYPE (SinewFaq, sinew_faq, SINEW_TYPE_ITEM)

static void
sinew_faq_finalize (GObject *object)
{
  SinewFaq *self = SINEW_FAQ (object);

  g_free (self->article);
  g_strfreev (self->claims);

  G_OBJECT_CLASS (sinew_faq_parent_class)->finalize (object);
}

static void
sinew_faq_read (SinewItem   *item,
                SinewRecord *record)
{
  SinewFaq *self = SINEW_FAQ (item);

  self->article = sinew_record_read_mention (record, "article", SINEW_KIND_GUIDE);
  sinew_record_require_array (record, "claims");
  self->claims = sinew_record_read_mentions (record, "claims", SINEW_KIND_CLAIM);
  /* An answer that nothing in the article stands for would have no source. */
  if (self->claims[0] == NULL)
    sinew_record_fail (record, "claims", SINEW_PACK_ERROR_VALUE, _("at least one claim"), _("an empty array"));
}

static void
sinew_faq_write (SinewItem   *item,
                 JsonBuilder *builder)
{
  SinewFaq *self = SINEW_FAQ (item);

  sinew_json_add_text (builder, "article", self->article);
  sinew_json_add_texts (builder, "claims", (const char *const *)self->claims);
}

static void
sinew_faq_class_init (SinewFaqClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_faq_finalize;

  item_class->kind = SINEW_KIND_FAQ;
  item_class->name_member = "question";
  item_class->summary_member = "answer";
  item_class->has_sources = TRUE;
  item_class->read = sinew_faq_read;
  item_class->write = sinew_faq_write;
}

static void
sinew_faq_init (SinewFaq *self)
{
}

/**
 * sinew_faq_get_article:
 *
 * Returns: the id of the article that answers the question
 */
const char *
sinew_faq_get_article (SinewFaq *self)
{
  g_return_val_if_fail (SINEW_IS_FAQ (self), NULL);

  return self->article;
}

/**
 * sinew_faq_get_claims:
 *
 * Returns: (array zero-terminated=1): the ids of the claims with which the article
 *   answers it, at least one
 */
const char *const *
sinew_faq_get_claims (SinewFaq *self)
{
  g_return_val_if_fail (SINEW_IS_FAQ (self), NULL);

  return (const char *const *)self->claims;
}
