/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-cause.h"

/**
 * SinewCause:
 *
 * Any other cause of a symptom, conditions too.
 */
struct _SinewCause
{
  SinewItem parent_instance;

  const char *group;
  char      **symptoms;
  char       *clues;
  char       *urgent;
};

G_DEFINE_FINAL_TYPE (SinewCause, sinew_cause, SINEW_TYPE_ITEM)

static const char *const groups[] = {
  "condition",
  "medicine",
  "habit",
  "body-state",
  NULL,
};

static void
sinew_cause_finalize (GObject *object)
{
  SinewCause *self = SINEW_CAUSE (object);

  g_strfreev (self->symptoms);
  g_free (self->clues);
  g_free (self->urgent);

  G_OBJECT_CLASS (sinew_cause_parent_class)->finalize (object);
}

static void
sinew_cause_read (SinewItem   *item,
                  SinewRecord *record)
{
  SinewCause *self = SINEW_CAUSE (item);

  sinew_item_set_lay_name (item, sinew_record_read_text (record, "lay_name"));
  self->group = groups[sinew_record_read_choice (record, "group", groups)];
  sinew_record_require_array (record, "symptoms");
  self->symptoms = sinew_record_read_mentions (record, "symptoms", SINEW_KIND_SYMPTOM);
  self->clues = sinew_record_read_optional_text (record, "clues");
  self->urgent = sinew_record_read_optional_text (record, "urgent");
}

static void
sinew_cause_write (SinewItem   *item,
                   JsonBuilder *builder)
{
  SinewCause *self = SINEW_CAUSE (item);

  sinew_json_add_text (builder, "group", self->group);
  sinew_json_add_texts (builder, "symptoms", (const char *const *)self->symptoms);
  sinew_json_add_text (builder, "clues", self->clues);
  sinew_json_add_text (builder, "urgent", self->urgent);
}

static void
sinew_cause_class_init (SinewCauseClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_cause_finalize;

  item_class->kind = SINEW_KIND_CAUSE;
  item_class->summary_member = "summary";
  item_class->has_synonyms = TRUE;
  item_class->has_sources = TRUE;
  item_class->read = sinew_cause_read;
  item_class->write = sinew_cause_write;
}

static void
sinew_cause_init (SinewCause *self)
{
}

const char *const *
sinew_cause_get_symptoms (SinewCause *self)
{
  g_return_val_if_fail (SINEW_IS_CAUSE (self), NULL);

  return (const char *const *)self->symptoms;
}

const char *
sinew_cause_get_clues (SinewCause *self)
{
  g_return_val_if_fail (SINEW_IS_CAUSE (self), NULL);

  return self->clues;
}

const char *
sinew_cause_get_urgent (SinewCause *self)
{
  g_return_val_if_fail (SINEW_IS_CAUSE (self), NULL);

  return self->urgent;
}

/**
 * sinew_cause_get_group_label:
 *
 * Returns: what sort of cause it is, in the user's language
 */
const char *
sinew_cause_get_group_label (SinewCause *self)
{
  /* clang-format off */
  static const char *const labels[] = {
    NC_("sort of cause", "Condition"),
    NC_("sort of cause", "Medicine"),
    NC_("sort of cause", "Habit"),
    NC_("sort of cause", "State of the body"),
  };
  /* clang-format on */

  g_return_val_if_fail (SINEW_IS_CAUSE (self), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      if (g_str_equal (self->group, groups[i]))
        return g_dpgettext2 (NULL, "sort of cause", labels[i]);
    }

  g_return_val_if_reached (NULL);
}
