/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-clinical.h"

/**
 * SinewClinical:
 *
 * What is known of a nutrient at the doctor's, beyond the articles: tests, who is
 * at risk, medicines that lower it, and what calls for asking first. The id is that
 * of the nutrient, and stands for a name as well.
 */
struct _SinewClinical
{
  SinewItem parent_instance;

  char     **tests;
  char     **risk_groups;
  GPtrArray *medicines;
  char     **ask_first;
};

G_DEFINE_FINAL_TYPE (SinewClinical, sinew_clinical, SINEW_TYPE_ITEM)

static void
sinew_clinical_finalize (GObject *object)
{
  SinewClinical *self = SINEW_CLINICAL (object);

  g_strfreev (self->tests);
  g_strfreev (self->risk_groups);
  g_clear_pointer (&self->medicines, g_ptr_array_unref);
  g_strfreev (self->ask_first);

  G_OBJECT_CLASS (sinew_clinical_parent_class)->finalize (object);
}

static void
sinew_clinical_read (SinewItem   *item,
                     SinewRecord *record)
{
  SinewClinical   *self = SINEW_CLINICAL (item);
  g_autofree char *nutrient = NULL;

  /* Read once more, so that the loader looks for a nutrient of this id. */
  nutrient = sinew_record_read_mention (record, "id", SINEW_KIND_NUTRIENT);
  self->tests = sinew_record_read_texts (record, "tests");
  self->risk_groups = sinew_record_read_texts (record, "risk_groups");
  self->medicines = sinew_medicine_read_all (record, "medicines");
  self->ask_first = sinew_record_read_texts (record, "ask_first");
}

static void
sinew_clinical_write (SinewItem   *item,
                      JsonBuilder *builder)
{
  SinewClinical *self = SINEW_CLINICAL (item);

  sinew_json_add_texts (builder, "tests", (const char *const *)self->tests);
  sinew_json_add_texts (builder, "risk_groups", (const char *const *)self->risk_groups);
  sinew_medicine_write_all (self->medicines, builder, "medicines");
  sinew_json_add_texts (builder, "ask_first", (const char *const *)self->ask_first);
}

static void
sinew_clinical_class_init (SinewClinicalClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_clinical_finalize;

  item_class->kind = SINEW_KIND_CLINICAL;
  item_class->name_member = "id";
  item_class->has_sources = TRUE;
  item_class->read = sinew_clinical_read;
  item_class->write = sinew_clinical_write;
}

static void
sinew_clinical_init (SinewClinical *self)
{
}

const char *const *
sinew_clinical_get_tests (SinewClinical *self)
{
  g_return_val_if_fail (SINEW_IS_CLINICAL (self), NULL);

  return (const char *const *)self->tests;
}

/**
 * sinew_clinical_get_risk_groups:
 *
 * Returns: (transfer none): who often has too little of the nutrient
 */
const char *const *
sinew_clinical_get_risk_groups (SinewClinical *self)
{
  g_return_val_if_fail (SINEW_IS_CLINICAL (self), NULL);

  return (const char *const *)self->risk_groups;
}

/**
 * sinew_clinical_get_medicines:
 *
 * Returns: (transfer none) (element-type SinewMedicine): medicines that lower the
 *   nutrient
 */
GPtrArray *
sinew_clinical_get_medicines (SinewClinical *self)
{
  g_return_val_if_fail (SINEW_IS_CLINICAL (self), NULL);

  return self->medicines;
}

/**
 * sinew_clinical_get_ask_first:
 *
 * Returns: (transfer none): illnesses, medicines and habits that a supplement may
 *   not go well with
 */
const char *const *
sinew_clinical_get_ask_first (SinewClinical *self)
{
  g_return_val_if_fail (SINEW_IS_CLINICAL (self), NULL);

  return (const char *const *)self->ask_first;
}
