/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-red-flag.h"

/**
 * SinewRedFlag:
 *
 * A sign that needs care, whatever the nutrient.
 */
struct _SinewRedFlag
{
  SinewItem parent_instance;

  char       *meaning;
  const char *urgency;
  char       *action;
};

G_DEFINE_FINAL_TYPE (SinewRedFlag, sinew_red_flag, SINEW_TYPE_ITEM)

static const char *const urgencies[] = {
  "emergency-number",
  "poison-control",
  "emergency-department",
  "same-day",
  "within-days",
  "soon",
  NULL,
};

static void
sinew_red_flag_finalize (GObject *object)
{
  SinewRedFlag *self = SINEW_RED_FLAG (object);

  g_free (self->meaning);
  g_free (self->action);

  G_OBJECT_CLASS (sinew_red_flag_parent_class)->finalize (object);
}

static void
sinew_red_flag_read (SinewItem   *item,
                     SinewRecord *record)
{
  SinewRedFlag *self = SINEW_RED_FLAG (item);

  self->meaning = sinew_record_read_text (record, "meaning");
  self->urgency = urgencies[sinew_record_read_choice (record, "urgency", urgencies)];
  self->action = sinew_record_read_text (record, "action");
}

static void
sinew_red_flag_write (SinewItem   *item,
                      JsonBuilder *builder)
{
  SinewRedFlag *self = SINEW_RED_FLAG (item);

  sinew_json_add_text (builder, "meaning", self->meaning);
  sinew_json_add_text (builder, "urgency", self->urgency);
  sinew_json_add_text (builder, "action", self->action);
}

static void
sinew_red_flag_class_init (SinewRedFlagClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_red_flag_finalize;

  item_class->kind = SINEW_KIND_RED_FLAG;
  item_class->name_member = "sign";
  item_class->has_checked = TRUE;
  item_class->read = sinew_red_flag_read;
  item_class->write = sinew_red_flag_write;
}

static void
sinew_red_flag_init (SinewRedFlag *self)
{
}

const char *
sinew_red_flag_get_meaning (SinewRedFlag *self)
{
  g_return_val_if_fail (SINEW_IS_RED_FLAG (self), NULL);

  return self->meaning;
}

const char *
sinew_red_flag_get_urgency (SinewRedFlag *self)
{
  g_return_val_if_fail (SINEW_IS_RED_FLAG (self), NULL);

  return self->urgency;
}

const char *
sinew_red_flag_get_action (SinewRedFlag *self)
{
  g_return_val_if_fail (SINEW_IS_RED_FLAG (self), NULL);

  return self->action;
}

/**
 * sinew_urgency_get_slugs:
 *
 * Returns: (transfer none) (array zero-terminated=1): all urgencies, the most
 *   urgent first
 */
const char *const *
sinew_urgency_get_slugs (void)
{
  return urgencies;
}

/**
 * sinew_urgency_get_label:
 *
 * Returns: the urgency in the user's language
 */
const char *
sinew_urgency_get_label (const char *urgency)
{
  /* clang-format off */
  static const char *const labels[] = {
    N_("Emergency number, at once"),
    N_("Poison control or emergency number, at once"),
    N_("Emergency department, at once"),
    N_("Doctor or hospital, the same day"),
    N_("Doctor, within days"),
    N_("Doctor, soon"),
  };
  /* clang-format on */

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      if (g_strcmp0 (urgency, urgencies[i]) == 0)
        return _(labels[i]);
    }

  g_return_val_if_reached (NULL);
}
