/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-subject.h"
#include "sinew-term.h"

static const struct
{
  const char *slug;
  SinewKind   kind;
  const char *term_group; /* of terms only */
} subjects[SINEW_N_SUBJECTS] = {
  [SINEW_SUBJECT_NUTRIENTS] = { "nutrients", SINEW_KIND_NUTRIENT, NULL },
  [SINEW_SUBJECT_SYMPTOMS] = { "symptoms", SINEW_KIND_SYMPTOM, NULL },
  [SINEW_SUBJECT_CAUSES] = { "causes", SINEW_KIND_CAUSE, NULL },
  [SINEW_SUBJECT_SUPPLEMENT_FORMS] = { "supplement-forms", SINEW_KIND_TERM, "supplement-form" },
  [SINEW_SUBJECT_SOURCES] = { "sources", SINEW_KIND_TERM, "source" },
};

static gboolean
is_of (SinewSubject subject,
       SinewItem   *item)
{
  const char *group = subjects[subject].term_group;

  if (sinew_item_get_kind (item) != subjects[subject].kind)
    return FALSE;

  return group == NULL || g_str_equal (sinew_term_get_group (SINEW_TERM (item)), group);
}

/**
 * sinew_subject_from_item:
 * @subject: (out): what it is compared as
 *
 * Returns: whether items of this kind can be compared
 */
gboolean
sinew_subject_from_item (SinewItem    *item,
                         SinewSubject *subject)
{
  g_return_val_if_fail (SINEW_IS_ITEM (item) && subject != NULL, FALSE);

  for (SinewSubject s = 0; s < SINEW_N_SUBJECTS; s++)
    {
      if (is_of (s, item))
        {
          *subject = s;
          return TRUE;
        }
    }

  return FALSE;
}

const char *
sinew_subject_get_slug (SinewSubject subject)
{
  g_return_val_if_fail ((guint)subject < SINEW_N_SUBJECTS, NULL);

  return subjects[subject].slug;
}

/**
 * sinew_subject_get_label:
 *
 * Returns: what a comparison of these is called, as “Nutrients”
 */
const char *
sinew_subject_get_label (SinewSubject subject)
{
  switch (subject)
    {
    case SINEW_SUBJECT_NUTRIENTS:
      return _("Nutrients");
    case SINEW_SUBJECT_SYMPTOMS:
      return _("Symptoms");
    case SINEW_SUBJECT_CAUSES:
      return _("Other causes");
    case SINEW_SUBJECT_SUPPLEMENT_FORMS:
      return _("Supplement forms");
    case SINEW_SUBJECT_SOURCES:
      return _("Food or supplement");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sinew_subject_get_item_label:
 *
 * Returns: what one of the items is called, as “Nutrient”
 */
const char *
sinew_subject_get_item_label (SinewSubject subject)
{
  switch (subject)
    {
    case SINEW_SUBJECT_NUTRIENTS:
      return _("Nutrient");
    case SINEW_SUBJECT_SYMPTOMS:
      return _("Symptom");
    case SINEW_SUBJECT_CAUSES:
      return _("Cause");
    case SINEW_SUBJECT_SUPPLEMENT_FORMS:
      return _("Supplement form");
    case SINEW_SUBJECT_SOURCES:
      return _("Source");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sinew_subject_count_to_text:
 *
 * Returns: (transfer full): as “4 nutrients”
 */
char *
sinew_subject_count_to_text (SinewSubject subject,
                             guint        n)
{
  switch (subject)
    {
    case SINEW_SUBJECT_NUTRIENTS:
      return g_strdup_printf (ngettext ("%u nutrient", "%u nutrients", n), n);
    case SINEW_SUBJECT_SYMPTOMS:
      return g_strdup_printf (ngettext ("%u symptom", "%u symptoms", n), n);
    case SINEW_SUBJECT_CAUSES:
      return g_strdup_printf (ngettext ("%u cause", "%u causes", n), n);
    case SINEW_SUBJECT_SUPPLEMENT_FORMS:
      return g_strdup_printf (ngettext ("%u supplement form", "%u supplement forms", n), n);
    case SINEW_SUBJECT_SOURCES:
      return g_strdup_printf (ngettext ("%u source", "%u sources", n), n);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sinew_subject_list_items:
 *
 * Returns: (transfer container) (element-type SinewItem): all that can be
 *   compared as @subject, in the order of names
 */
GPtrArray *
sinew_subject_list_items (SinewSubject  subject,
                          SinewLibrary *library)
{
  GPtrArray  *items = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all;

  g_return_val_if_fail ((guint)subject < SINEW_N_SUBJECTS && SINEW_IS_LIBRARY (library), NULL);

  all = sinew_library_get_items (library, subjects[subject].kind);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SinewItem) item = g_list_model_get_item (all, i);

      if (is_of (subject, item))
        g_ptr_array_add (items, g_steal_pointer (&item));
    }

  return items;
}
