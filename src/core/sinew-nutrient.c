/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-nutrient.h"

/**
 * SinewNutrient:
 *
 * A nutrient that the articles name.
 */
struct _SinewNutrient
{
  SinewItem parent_instance;

  char      *symbol;
  char      *group;
  char      *role;
  char      *muscle_role;
  char     **supplement_forms;
  char      *supplement_safety;
  GPtrArray *interactions;
};

G_DEFINE_FINAL_TYPE (SinewNutrient, sinew_nutrient, SINEW_TYPE_ITEM)

static void
sinew_nutrient_finalize (GObject *object)
{
  SinewNutrient *self = SINEW_NUTRIENT (object);

  g_free (self->symbol);
  g_free (self->group);
  g_free (self->role);
  g_free (self->muscle_role);
  g_strfreev (self->supplement_forms);
  g_free (self->supplement_safety);
  g_clear_pointer (&self->interactions, g_ptr_array_unref);

  G_OBJECT_CLASS (sinew_nutrient_parent_class)->finalize (object);
}

static void
sinew_nutrient_read (SinewItem   *item,
                     SinewRecord *record)
{
  SinewNutrient *self = SINEW_NUTRIENT (item);

  self->symbol = sinew_record_read_optional_text (record, "symbol");
  self->group = sinew_record_read_text (record, "group");
  self->role = sinew_record_read_optional_text (record, "role");
  self->muscle_role = sinew_record_read_optional_text (record, "muscle_role");
  self->supplement_forms = sinew_record_read_texts (record, "supplement_forms");
  self->supplement_safety = sinew_record_read_optional_text (record, "supplement_safety");
  self->interactions = sinew_remark_read_all (record, "interactions", SINEW_KIND_NUTRIENT);
}

static void
sinew_nutrient_write (SinewItem   *item,
                      JsonBuilder *builder)
{
  SinewNutrient *self = SINEW_NUTRIENT (item);

  sinew_json_add_text (builder, "symbol", self->symbol);
  sinew_json_add_text (builder, "group", self->group);
  sinew_json_add_text (builder, "role", self->role);
  sinew_json_add_text (builder, "muscle_role", self->muscle_role);
  sinew_json_add_texts (builder, "supplement_forms", (const char *const *)self->supplement_forms);
  sinew_json_add_text (builder, "supplement_safety", self->supplement_safety);
  sinew_remark_write_all (self->interactions, builder, "interactions", SINEW_KIND_NUTRIENT);
}

static void
sinew_nutrient_class_init (SinewNutrientClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_nutrient_finalize;

  item_class->kind = SINEW_KIND_NUTRIENT;
  item_class->summary_member = "summary";
  item_class->has_synonyms = TRUE;
  item_class->has_sources = TRUE;
  item_class->read = sinew_nutrient_read;
  item_class->write = sinew_nutrient_write;
}

static void
sinew_nutrient_init (SinewNutrient *self)
{
}

const char *
sinew_nutrient_get_symbol (SinewNutrient *self)
{
  g_return_val_if_fail (SINEW_IS_NUTRIENT (self), NULL);

  return self->symbol;
}

const char *
sinew_nutrient_get_group (SinewNutrient *self)
{
  g_return_val_if_fail (SINEW_IS_NUTRIENT (self), NULL);

  return self->group;
}

const char *
sinew_nutrient_get_role (SinewNutrient *self)
{
  g_return_val_if_fail (SINEW_IS_NUTRIENT (self), NULL);

  return self->role;
}

const char *
sinew_nutrient_get_muscle_role (SinewNutrient *self)
{
  g_return_val_if_fail (SINEW_IS_NUTRIENT (self), NULL);

  return self->muscle_role;
}

const char *const *
sinew_nutrient_get_supplement_forms (SinewNutrient *self)
{
  g_return_val_if_fail (SINEW_IS_NUTRIENT (self), NULL);

  return (const char *const *)self->supplement_forms;
}

const char *
sinew_nutrient_get_supplement_safety (SinewNutrient *self)
{
  g_return_val_if_fail (SINEW_IS_NUTRIENT (self), NULL);

  return self->supplement_safety;
}

GPtrArray *
sinew_nutrient_get_interactions (SinewNutrient *self)
{
  g_return_val_if_fail (SINEW_IS_NUTRIENT (self), NULL);

  return self->interactions;
}
