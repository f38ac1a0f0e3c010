/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-term.h"

/**
 * SinewTerm:
 *
 * A word of the vocabulary: what subjects and objects of claims are called.
 */
struct _SinewTerm
{
  SinewItem parent_instance;

  const char *group;
  char      **words;
  char       *region;
  char       *note;
};

G_DEFINE_FINAL_TYPE (SinewTerm, sinew_term, SINEW_TYPE_ITEM)

static const char *const groups[] = {
  "nutrient",
  "nutrient-group",
  "compound",
  "symptom",
  "condition",
  "cause",
  "medication",
  "supplement-form",
  "test",
  "organization",
  "food",
  "source",
  NULL,
};

static void
sinew_term_finalize (GObject *object)
{
  SinewTerm *self = SINEW_TERM (object);

  g_strfreev (self->words);
  g_free (self->region);
  g_free (self->note);

  G_OBJECT_CLASS (sinew_term_parent_class)->finalize (object);
}

static void
sinew_term_read (SinewItem   *item,
                 SinewRecord *record)
{
  SinewTerm *self = SINEW_TERM (item);

  self->group = groups[sinew_record_read_choice (record, "kind", groups)];
  self->words = sinew_record_read_texts (record, "words");
  self->region = sinew_record_read_optional_text (record, "region");
  self->note = sinew_record_read_optional_text (record, "note");
}

static void
sinew_term_write (SinewItem   *item,
                  JsonBuilder *builder)
{
  SinewTerm *self = SINEW_TERM (item);

  sinew_json_add_text (builder, "group", self->group);
  sinew_json_add_texts (builder, "words", (const char *const *)self->words);
  sinew_json_add_text (builder, "region", self->region);
  sinew_json_add_text (builder, "note", self->note);
}

static void
sinew_term_class_init (SinewTermClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_term_finalize;

  item_class->kind = SINEW_KIND_TERM;
  item_class->has_synonyms = TRUE;
  item_class->read = sinew_term_read;
  item_class->write = sinew_term_write;
}

static void
sinew_term_init (SinewTerm *self)
{
}

const char *
sinew_term_get_group (SinewTerm *self)
{
  g_return_val_if_fail (SINEW_IS_TERM (self), NULL);

  return self->group;
}

const char *const *
sinew_term_get_words (SinewTerm *self)
{
  g_return_val_if_fail (SINEW_IS_TERM (self), NULL);

  return (const char *const *)self->words;
}

const char *
sinew_term_get_note (SinewTerm *self)
{
  g_return_val_if_fail (SINEW_IS_TERM (self), NULL);

  return self->note;
}
