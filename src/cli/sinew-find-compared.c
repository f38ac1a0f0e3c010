/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-command-error.h"
#include "sinew-comparison.h"
#include "sinew-find-compared.h"
#include "sinew-find.h"
#include "sinew-suggest.h"

/* How a ready-made table may be called that is no item of its own. */
#define PREFIX "comparison/"

static gboolean
has_table (SinewLibrary *library,
           SinewItem    *guide)
{
  g_autofree char *title = sinew_comparison_dup_article_title (library, guide);

  return title != NULL;
}

static gboolean
fail_unknown_table (SinewLibrary *library,
                    const char   *words,
                    GError      **error)
{
  GListModel *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (words);
  g_autofree char *problem = g_strdup_printf (_("unknown comparison “%s”"), words);
  g_autofree char *message = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (guides, i);
      g_autofree char *id = g_strconcat (PREFIX, sinew_item_get_id (guide), NULL);

      if (has_table (library, guide))
        sinew_suggest_consider (suggest, id, id);
    }
  /* Translators: what is said after "unknown comparison “x”; ". The command stays as it is. */
  message = sinew_suggest_to_text (suggest, problem, _("“sinew list comparisons” tells them"));
  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED, message);

  return FALSE;
}

static gboolean
fail_not_alone (const char *words,
                GError    **error)
{
  g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
               /* Translators: what somebody typed. */
               _("“%s” is a ready-made table, which is compared with nothing else"), words);

  return FALSE;
}

static SinewItem *
find_guide (SinewLibrary *library,
            const char   *words)
{
  g_autoptr (GPtrArray) guides = sinew_library_find_called_among (library, words, 1u << SINEW_KIND_GUIDE);
  SinewItem *guide = guides->len == 1 ? g_ptr_array_index (guides, 0) : sinew_find_article_named (library, words);

  return guide && has_table (library, guide) ? guide : NULL;
}

static gboolean
is_item (SinewLibrary *library,
         const char   *words)
{
  const guint kinds = 1u << SINEW_KIND_NUTRIENT | 1u << SINEW_KIND_SYMPTOM |
                      1u << SINEW_KIND_CAUSE | 1u << SINEW_KIND_TERM;
  g_autoptr (GPtrArray) items = sinew_library_find_called_among (library, words, kinds);

  return items->len > 0;
}

/**
 * sinew_find_table:
 * @words: (array zero-terminated=1): what is to be compared
 * @guide: (out) (transfer none) (nullable): the guide of the article whose own
 *   table is meant; %NULL where items are meant
 *
 * An id or name that an article shares with a symptom means the table where it is alone, and
 * the symptom among others.
 *
 * Returns: whether @words are right so far
 */
gboolean
sinew_find_table (SinewLibrary      *library,
                  const char *const *words,
                  SinewItem        **guide,
                  GError           **error)
{
  gboolean is_alone = words[1] == NULL;

  *guide = NULL;
  for (guint i = 0; words[i]; i++)
    {
      if (g_str_has_prefix (words[i], PREFIX))
        {
          SinewItem *found = sinew_library_lookup (library, SINEW_KIND_GUIDE, words[i] + strlen (PREFIX));

          if (found == NULL || !has_table (library, found))
            return fail_unknown_table (library, words[i], error);
          *guide = found;
        }
      else if (is_alone || !is_item (library, words[i]))
        {
          *guide = find_guide (library, words[i]);
        }
      if (*guide && !is_alone)
        return fail_not_alone (words[i], error);
    }

  return TRUE;
}

static const char *
get_subject_label (SinewItem *item)
{
  SinewSubject subject = SINEW_N_SUBJECTS;

  sinew_subject_from_item (item, &subject);
  switch (subject)
    {
    case SINEW_SUBJECT_NUTRIENTS:
      return C_ ("what something is", "a nutrient");
    case SINEW_SUBJECT_SYMPTOMS:
      return C_ ("what something is", "a symptom");
    case SINEW_SUBJECT_CAUSES:
      return C_ ("what something is", "another cause");
    case SINEW_SUBJECT_SUPPLEMENT_FORMS:
      return C_ ("what something is", "a supplement form");
    case SINEW_SUBJECT_SOURCES:
      return C_ ("what something is", "a source");
    default:
      g_return_val_if_reached (NULL);
    }
}

static gboolean
check_subject (SinewItem  *first,
               SinewItem  *item,
               const char *first_words,
               const char *words,
               GError    **error)
{
  SinewSubject of_first;
  SinewSubject of_item;

  if (sinew_subject_from_item (first, &of_first) && sinew_subject_from_item (item, &of_item) && of_first == of_item)
    return TRUE;

  g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
               /* Translators: what somebody typed and what it is, twice: “magnesium” is
                * a nutrient, and “tingling” is a symptom. */
               _("“%s” is %s, and “%s” is %s: what is compared must be of one subject"),
                  first_words, get_subject_label (first), words, get_subject_label (item));

  return FALSE;
}

/**
 * sinew_find_compared:
 * @words: (array zero-terminated=1): each an id, `KIND/ID`, a name or a synonym
 *
 * Returns: (transfer container) (element-type SinewItem) (nullable): what is to be
 *   compared, all of one subject and each once; one item at least
 */
GPtrArray *
sinew_find_compared (SinewLibrary      *library,
                     const char *const *words,
                     GError           **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  for (guint i = 0; words[i]; i++)
    {
      SinewItem *item = sinew_find_comparable (library, words[i], error);

      if (item == NULL ||
          (i > 0 && !check_subject (g_ptr_array_index (items, 0), item, words[0], words[i], error)))
        return NULL;
      if (!g_ptr_array_find (items, item, NULL))
        g_ptr_array_add (items, item);
    }

  return g_steal_pointer (&items);
}
