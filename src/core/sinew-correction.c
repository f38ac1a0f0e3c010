/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-correction.h"

/**
 * SinewCorrection:
 *
 * Where articles are wrong or go too far. The name is the claim in short.
 */
struct _SinewCorrection
{
  SinewItem parent_instance;

  char **claims;
  char  *verdict;
  char  *why;
  char **sources;
};

G_DEFINE_FINAL_TYPE (SinewCorrection, sinew_correction, SINEW_TYPE_ITEM)

static void
sinew_correction_finalize (GObject *object)
{
  SinewCorrection *self = SINEW_CORRECTION (object);

  g_strfreev (self->claims);
  g_free (self->verdict);
  g_free (self->why);
  g_strfreev (self->sources);

  G_OBJECT_CLASS (sinew_correction_parent_class)->finalize (object);
}

static void
sinew_correction_read (SinewItem   *item,
                       SinewRecord *record)
{
  SinewCorrection *self = SINEW_CORRECTION (item);

  sinew_record_require_array (record, "claims");
  self->claims = sinew_record_read_mentions (record, "claims", SINEW_KIND_CLAIM);
  self->verdict = sinew_record_read_text (record, "verdict");
  self->why = sinew_record_read_text (record, "why");
  self->sources = sinew_record_read_mentions (record, "references", SINEW_KIND_REFERENCE);
}

static void
sinew_correction_write (SinewItem   *item,
                        JsonBuilder *builder)
{
  SinewCorrection *self = SINEW_CORRECTION (item);

  sinew_json_add_texts (builder, "claims", (const char *const *)self->claims);
  sinew_json_add_text (builder, "verdict", self->verdict);
  sinew_json_add_text (builder, "why", self->why);
  sinew_json_add_texts (builder, "references", (const char *const *)self->sources);
}

static void
sinew_correction_class_init (SinewCorrectionClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_correction_finalize;

  item_class->kind = SINEW_KIND_CORRECTION;
  item_class->read = sinew_correction_read;
  item_class->write = sinew_correction_write;
}

static void
sinew_correction_init (SinewCorrection *self)
{
}

const char *const *
sinew_correction_get_claims (SinewCorrection *self)
{
  g_return_val_if_fail (SINEW_IS_CORRECTION (self), NULL);

  return (const char *const *)self->claims;
}

const char *
sinew_correction_get_verdict (SinewCorrection *self)
{
  g_return_val_if_fail (SINEW_IS_CORRECTION (self), NULL);

  return self->verdict;
}

const char *
sinew_correction_get_why (SinewCorrection *self)
{
  g_return_val_if_fail (SINEW_IS_CORRECTION (self), NULL);

  return self->why;
}

const char *const *
sinew_correction_get_sources (SinewCorrection *self)
{
  g_return_val_if_fail (SINEW_IS_CORRECTION (self), NULL);

  return (const char *const *)self->sources;
}

/**
 * sinew_correction_dup_claimed:
 * @claim: (nullable): one of the claims that it corrects; %NULL for what it is
 *   about in general
 *
 * Returns: (transfer full): what is claimed, without a full stop
 */
char *
sinew_correction_dup_claimed (SinewCorrection *self,
                              SinewItem       *claim)
{
  char *claimed;

  g_return_val_if_fail (SINEW_IS_CORRECTION (self), NULL);

  claimed = g_strdup (sinew_item_get_name (claim ? claim : SINEW_ITEM (self)));
  if (g_str_has_suffix (claimed, "."))
    claimed[strlen (claimed) - 1] = '\0';

  return claimed;
}

/**
 * sinew_correction_dup_note:
 * @number: its number under a table or on a sheet, from 1
 * @claim: (nullable): the claim that it stands for there; %NULL for what it is
 *   about in general
 *
 * Returns: (transfer full): the correction in words, after its number
 */
char *
sinew_correction_dup_note (SinewCorrection *self,
                           guint            number,
                           SinewItem       *claim)
{
  g_autofree char *claimed = NULL;

  g_return_val_if_fail (SINEW_IS_CORRECTION (self), NULL);

  claimed = sinew_correction_dup_claimed (self, claim);

  /* Translators: a number, a verdict, the statement that it is about, the reasons. */
  return g_strdup_printf (_("[%u] Correction (%s): “%s”. %s"), number, self->verdict, claimed, self->why);
}
