/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-claim.h"

/**
 * SinewClaim:
 *
 * What one article says at one place: the ground truth. The name is the
 * claim in our words.
 */
struct _SinewClaim
{
  SinewItem parent_instance;

  char       *article;
  char       *section;
  const char *group;
  char      **subjects;
  char      **objects;
  char       *label;
  SinewHedge  hedge;
  char       *place;
};

G_DEFINE_FINAL_TYPE (SinewClaim, sinew_claim, SINEW_TYPE_ITEM)

static const char *const groups[] = {
  "advice",
  "comparison-cell",
  "comparison-table",
  "condition",
  "deficiency-name",
  "deficiency-symptom",
  "diagnosis",
  "excess",
  "faq",
  "food-source",
  "interaction",
  "mechanism",
  "medication",
  "other-cause",
  "other-source",
  "referral",
  "requirement",
  "risk-factor",
  "role",
  "source",
  "statistic",
  "supplement-form",
  "topic",
  "treatment",
  NULL,
};

static void
sinew_claim_finalize (GObject *object)
{
  SinewClaim *self = SINEW_CLAIM (object);

  g_free (self->article);
  g_free (self->section);
  g_strfreev (self->subjects);
  g_strfreev (self->objects);
  g_free (self->label);
  g_free (self->place);

  G_OBJECT_CLASS (sinew_claim_parent_class)->finalize (object);
}

static void
sinew_claim_read (SinewItem   *item,
                  SinewRecord *record)
{
  SinewClaim *self = SINEW_CLAIM (item);

  self->article = sinew_record_read_mention (record, "article", SINEW_KIND_GUIDE);
  self->section = sinew_record_read_text (record, "section");
  self->group = groups[sinew_record_read_choice (record, "kind", groups)];
  sinew_record_require_array (record, "subjects");
  self->subjects = sinew_record_read_term_mentions (record, "subjects");
  sinew_record_require_array (record, "objects");
  self->objects = sinew_record_read_term_mentions (record, "objects");
  self->label = sinew_record_read_optional_text (record, "label");
  self->hedge = sinew_record_read_choice (record, "hedge", sinew_hedge_get_slugs ());
  self->place = sinew_record_read_text (record, "place");
}

static void
sinew_claim_write (SinewItem   *item,
                   JsonBuilder *builder)
{
  SinewClaim *self = SINEW_CLAIM (item);

  sinew_json_add_text (builder, "article", self->article);
  sinew_json_add_text (builder, "section", self->section);
  sinew_json_add_text (builder, "group", self->group);
  sinew_json_add_texts (builder, "subjects", (const char *const *)self->subjects);
  sinew_json_add_texts (builder, "objects", (const char *const *)self->objects);
  sinew_json_add_text (builder, "label", self->label);
  sinew_json_add_text (builder, "hedge", sinew_hedge_get_slug (self->hedge));
  sinew_json_add_text (builder, "place", self->place);
}

static void
sinew_claim_class_init (SinewClaimClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_claim_finalize;

  item_class->kind = SINEW_KIND_CLAIM;
  item_class->name_member = "text";
  item_class->read = sinew_claim_read;
  item_class->write = sinew_claim_write;
}

static void
sinew_claim_init (SinewClaim *self)
{
}

const char *
sinew_claim_get_article (SinewClaim *self)
{
  g_return_val_if_fail (SINEW_IS_CLAIM (self), NULL);

  return self->article;
}

const char *
sinew_claim_get_section (SinewClaim *self)
{
  g_return_val_if_fail (SINEW_IS_CLAIM (self), NULL);

  return self->section;
}

const char *
sinew_claim_get_group (SinewClaim *self)
{
  g_return_val_if_fail (SINEW_IS_CLAIM (self), NULL);

  return self->group;
}

const char *const *
sinew_claim_get_subjects (SinewClaim *self)
{
  g_return_val_if_fail (SINEW_IS_CLAIM (self), NULL);

  return (const char *const *)self->subjects;
}

const char *const *
sinew_claim_get_objects (SinewClaim *self)
{
  g_return_val_if_fail (SINEW_IS_CLAIM (self), NULL);

  return (const char *const *)self->objects;
}

const char *
sinew_claim_get_label (SinewClaim *self)
{
  g_return_val_if_fail (SINEW_IS_CLAIM (self), NULL);

  return self->label;
}

SinewHedge
sinew_claim_get_hedge (SinewClaim *self)
{
  g_return_val_if_fail (SINEW_IS_CLAIM (self), 0);

  return self->hedge;
}

const char *
sinew_claim_get_place (SinewClaim *self)
{
  g_return_val_if_fail (SINEW_IS_CLAIM (self), NULL);

  return self->place;
}
