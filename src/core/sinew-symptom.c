/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-symptom.h"

/**
 * SinewSymptom:
 *
 * What somebody notices. The condition is that whose name the articles use
 * for the symptom.
 */
struct _SinewSymptom
{
  SinewItem parent_instance;

  char      *group;
  GPtrArray *differs_from;
  char      *region;
  char      *red_flag;
  char      *condition;
};

G_DEFINE_FINAL_TYPE (SinewSymptom, sinew_symptom, SINEW_TYPE_ITEM)

static void
sinew_symptom_finalize (GObject *object)
{
  SinewSymptom *self = SINEW_SYMPTOM (object);

  g_free (self->group);
  g_clear_pointer (&self->differs_from, g_ptr_array_unref);
  g_free (self->region);
  g_free (self->red_flag);
  g_free (self->condition);

  G_OBJECT_CLASS (sinew_symptom_parent_class)->finalize (object);
}

static void
sinew_symptom_read (SinewItem   *item,
                    SinewRecord *record)
{
  SinewSymptom *self = SINEW_SYMPTOM (item);

  sinew_item_set_lay_name (item, sinew_record_read_text (record, "lay_name"));
  self->group = sinew_record_read_text (record, "group");
  self->differs_from = sinew_remark_read_all (record, "differs_from", SINEW_KIND_SYMPTOM);
  self->region = sinew_record_read_optional_text (record, "region");
  self->red_flag = sinew_record_read_optional_text (record, "red_flag");
  self->condition = sinew_record_read_optional_mention (record, "condition", SINEW_KIND_TERM);
}

static void
sinew_symptom_write (SinewItem   *item,
                     JsonBuilder *builder)
{
  SinewSymptom *self = SINEW_SYMPTOM (item);

  sinew_json_add_text (builder, "group", self->group);
  sinew_remark_write_all (self->differs_from, builder, "differs_from", SINEW_KIND_SYMPTOM);
  sinew_json_add_text (builder, "region", self->region);
  sinew_json_add_text (builder, "red_flag", self->red_flag);
  sinew_json_add_text (builder, "condition", self->condition);
}

static void
sinew_symptom_class_init (SinewSymptomClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_symptom_finalize;

  item_class->kind = SINEW_KIND_SYMPTOM;
  item_class->summary_member = "summary";
  item_class->has_synonyms = TRUE;
  item_class->has_sources = TRUE;
  item_class->read = sinew_symptom_read;
  item_class->write = sinew_symptom_write;
}

static void
sinew_symptom_init (SinewSymptom *self)
{
}

const char *
sinew_symptom_get_group (SinewSymptom *self)
{
  g_return_val_if_fail (SINEW_IS_SYMPTOM (self), NULL);

  return self->group;
}

GPtrArray *
sinew_symptom_get_differs_from (SinewSymptom *self)
{
  g_return_val_if_fail (SINEW_IS_SYMPTOM (self), NULL);

  return self->differs_from;
}

const char *
sinew_symptom_get_region (SinewSymptom *self)
{
  g_return_val_if_fail (SINEW_IS_SYMPTOM (self), NULL);

  return self->region;
}

const char *
sinew_symptom_get_red_flag (SinewSymptom *self)
{
  g_return_val_if_fail (SINEW_IS_SYMPTOM (self), NULL);

  return self->red_flag;
}

const char *
sinew_symptom_get_condition (SinewSymptom *self)
{
  g_return_val_if_fail (SINEW_IS_SYMPTOM (self), NULL);

  return self->condition;
}
