/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-evidence.h"

/**
 * SinewEvidence:
 *
 * How well research backs a link of a nutrient with a sign. The name is the
 * rationale.
 */
struct _SinewEvidence
{
  SinewItem parent_instance;

  char       *nutrient;
  char       *sign;
  const char *grade;
  char       *setting;
  char      **sources;
};

G_DEFINE_FINAL_TYPE (SinewEvidence, sinew_evidence, SINEW_TYPE_ITEM)

static const char *const grades[] = {
  "strong",
  "moderate",
  "limited",
  "conflicting",
  NULL,
};

static void
sinew_evidence_finalize (GObject *object)
{
  SinewEvidence *self = SINEW_EVIDENCE (object);

  g_free (self->nutrient);
  g_free (self->sign);
  g_free (self->setting);
  g_strfreev (self->sources);

  G_OBJECT_CLASS (sinew_evidence_parent_class)->finalize (object);
}

static void
sinew_evidence_read (SinewItem   *item,
                     SinewRecord *record)
{
  SinewEvidence *self = SINEW_EVIDENCE (item);

  self->nutrient = sinew_record_read_mention (record, "nutrient", SINEW_KIND_NUTRIENT);
  self->sign = sinew_record_read_kind_mention (record, "sign");
  self->grade = grades[sinew_record_read_choice (record, "grade", grades)];
  self->setting = sinew_record_read_optional_text (record, "setting");
  self->sources = sinew_record_read_mentions (record, "references", SINEW_KIND_REFERENCE);
}

static void
sinew_evidence_write (SinewItem   *item,
                      JsonBuilder *builder)
{
  SinewEvidence *self = SINEW_EVIDENCE (item);

  sinew_json_add_text (builder, "nutrient", self->nutrient);
  sinew_json_add_text (builder, "sign", self->sign);
  sinew_json_add_text (builder, "grade", self->grade);
  sinew_json_add_text (builder, "setting", self->setting);
  sinew_json_add_texts (builder, "references", (const char *const *)self->sources);
}

static void
sinew_evidence_class_init (SinewEvidenceClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_evidence_finalize;

  item_class->kind = SINEW_KIND_EVIDENCE;
  item_class->name_member = "rationale";
  item_class->read = sinew_evidence_read;
  item_class->write = sinew_evidence_write;
}

static void
sinew_evidence_init (SinewEvidence *self)
{
}

const char *
sinew_evidence_get_nutrient (SinewEvidence *self)
{
  g_return_val_if_fail (SINEW_IS_EVIDENCE (self), NULL);

  return self->nutrient;
}

const char *
sinew_evidence_get_sign (SinewEvidence *self)
{
  g_return_val_if_fail (SINEW_IS_EVIDENCE (self), NULL);

  return self->sign;
}

const char *
sinew_evidence_get_grade (SinewEvidence *self)
{
  g_return_val_if_fail (SINEW_IS_EVIDENCE (self), NULL);

  return self->grade;
}

/**
 * sinew_evidence_get_setting:
 *
 * Returns: (nullable): how far a shortage must go for the sign, or in whom it was
 *   studied; %NULL where no study is known
 */
const char *
sinew_evidence_get_setting (SinewEvidence *self)
{
  g_return_val_if_fail (SINEW_IS_EVIDENCE (self), NULL);

  return self->setting;
}

const char *const *
sinew_evidence_get_sources (SinewEvidence *self)
{
  g_return_val_if_fail (SINEW_IS_EVIDENCE (self), NULL);

  return (const char *const *)self->sources;
}

/**
 * sinew_grade_get_label:
 * @grade: as sinew_evidence_get_grade() gives it
 *
 * Returns: the grade in the user's language
 */
const char *
sinew_grade_get_label (const char *grade)
{
  /* clang-format off */
  static const char *const labels[] = {
    NC_("research grade", "strong"),
    NC_("research grade", "moderate"),
    NC_("research grade", "limited"),
    NC_("research grade", "conflicting"),
  };
  /* clang-format on */

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      if (g_strcmp0 (grade, grades[i]) == 0)
        return g_dpgettext2 (NULL, "research grade", labels[i]);
    }

  g_return_val_if_reached (NULL);
}
