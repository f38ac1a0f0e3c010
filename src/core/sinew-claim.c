/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

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

/* How reserved an article is: as it is at its most outright place. */
static SinewHedge
get_hedge_of_article (GPtrArray  *claims,
                      const char *article)
{
  SinewHedge least = SINEW_HEDGE_DENIED;

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);

      if (g_str_equal (claim->article, article))
        least = MIN (least, claim->hedge);
    }

  return least;
}

static gboolean
is_first_of_article (GPtrArray *claims,
                     guint      place)
{
  SinewClaim *claim = g_ptr_array_index (claims, place);

  for (guint i = 0; i < place; i++)
    {
      if (g_str_equal (((SinewClaim *)g_ptr_array_index (claims, i))->article, claim->article))
        return FALSE;
    }

  return TRUE;
}

/**
 * sinew_claim_dup_whereabouts:
 *
 * Returns: (transfer full): where the claim stands in its article: the section, and
 *   the place within it
 */
char *
sinew_claim_dup_whereabouts (SinewClaim *self)
{
  g_return_val_if_fail (SINEW_IS_CLAIM (self), NULL);

  if (g_str_has_prefix (self->place, self->section))
    return g_strdup (self->place);

  /* Translators: where a claim stands in an article: section, place within it. */
  return g_strdup_printf (_("%s, %s"), self->section, self->place);
}

/**
 * sinew_claims_dup_hedge_note:
 * @claims: (element-type SinewClaim): claims that say the same thing
 *
 * An article that says it in several places counts by its most outright one.
 *
 * Returns: (transfer full) (nullable): how the articles hold back, as
 *   "2 say “may” · 1 only indirectly"; %NULL where all say it outright
 */
char *
sinew_claims_dup_hedge_note (GPtrArray *claims)
{
  g_autoptr (GString) note = g_string_new (NULL);
  guint n_articles[SINEW_N_HEDGES] = { 0 };

  g_return_val_if_fail (claims != NULL, NULL);

  for (guint i = 0; i < claims->len; i++)
    {
      if (is_first_of_article (claims, i))
        n_articles[get_hedge_of_article (claims, sinew_claim_get_article (g_ptr_array_index (claims, i)))]++;
    }

  for (SinewHedge hedge = SINEW_HEDGE_MAY; hedge < SINEW_N_HEDGES; hedge++)
    {
      g_autofree char *part = n_articles[hedge] ? sinew_hedge_count_to_text (hedge, n_articles[hedge]) : NULL;

      if (part)
        g_string_append_printf (note, "%s%s", note->len ? " · " : "", part);
    }

  return note->len ? g_string_free (g_steal_pointer (&note), FALSE) : NULL;
}
