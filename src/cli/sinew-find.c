/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-command-error.h"
#include "sinew-find.h"
#include "sinew-suggest.h"

#define ALL_KINDS ((1u << SINEW_N_KINDS) - 1)
#define SUBJECT_KINDS (1u << SINEW_KIND_NUTRIENT | 1u << SINEW_KIND_SYMPTOM | \
                       1u << SINEW_KIND_CAUSE | 1u << SINEW_KIND_TERM)

/* Whether an id says by itself what is meant, if something of @kinds is looked
 * for. A term with the id of an item is that item. */
static gboolean
is_plain (SinewLibrary *library,
          SinewItem    *item,
          guint         kinds)
{
  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      if ((kinds & (1u << kind)) && kind != SINEW_KIND_TERM && kind != sinew_item_get_kind (item) &&
          sinew_library_lookup (library, kind, sinew_item_get_id (item)))
        return FALSE;
    }

  return TRUE;
}

static void
consider_item (SinewSuggest *suggest,
               SinewItem    *item,
               const char   *proposal)
{
  const char *const *synonyms = sinew_item_get_synonyms (item);
  g_autofree char   *kind_id = sinew_item_dup_kind_id (item);

  sinew_suggest_consider (suggest, sinew_item_get_id (item), proposal);
  sinew_suggest_consider (suggest, kind_id, kind_id);
  sinew_suggest_consider (suggest, sinew_item_get_name (item), proposal);
  sinew_suggest_consider (suggest, sinew_item_get_lay_name (item), proposal);
  for (guint i = 0; synonyms[i]; i++)
    sinew_suggest_consider (suggest, synonyms[i], proposal);
}

static void
consider_kinds (SinewSuggest *suggest,
                SinewLibrary *library,
                guint         kinds)
{
  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      GListModel *items = sinew_library_get_items (library, kind);

      if (!(kinds & (1u << kind)) || !(sinew_kind_has_page (kind) || kind == SINEW_KIND_TERM))
        continue;
      for (guint i = 0; i < g_list_model_get_n_items (items); i++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
          g_autofree char *kind_id = sinew_item_dup_kind_id (item);

          if (sinew_library_find_item_of_term (library, kind_id))
            continue;
          if (is_plain (library, item, kinds))
            consider_item (suggest, item, sinew_item_get_id (item));
          else
            consider_item (suggest, item, kind_id);
        }
    }
}

static void
fail_unknown (SinewLibrary *library,
              const char   *words,
              guint         kinds,
              const char   *problem,
              const char   *otherwise,
              GError      **error)
{
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (words);
  g_autofree char *message = NULL;

  consider_kinds (suggest, library, kinds);
  message = sinew_suggest_to_text (suggest, problem, otherwise);
  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED, message);
}

static SinewItem *
fail_ambiguous (const char *words,
                GPtrArray  *items,
                GError    **error)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      g_autofree char *kind_id = sinew_item_dup_kind_id (g_ptr_array_index (items, i));

      g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", kind_id);
    }
  g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
               /* Translators: what somebody typed, then two or more ids, as
                * "guide/heavy-legs, symptom/heavy-legs". */
               _("“%s” fits more than one; write which is meant: %s"), words, list->str);

  return NULL;
}

/**
 * sinew_find_item:
 * @words: an id, `KIND/ID`, a name or a synonym
 *
 * Returns: (transfer none) (nullable): the only item that @words fits
 */
SinewItem *
sinew_find_item (SinewLibrary *library,
                 const char   *words,
                 GError      **error)
{
  g_autoptr (GPtrArray) items = sinew_library_find_called (library, words);
  g_autofree char *problem = NULL;

  if (items->len == 1)
    return g_ptr_array_index (items, 0);
  if (items->len > 1)
    return fail_ambiguous (words, items, error);

  problem = g_strdup_printf (_("unknown id “%s”"), words);
  /* Translators: what is said after "unknown id “x”; ". The commands stay as they are. */
  fail_unknown (library, words, ALL_KINDS & ~(1u << SINEW_KIND_TERM), problem,
                _("“sinew list nutrients”, “sinew list symptoms” and the other lists tell the ids"),
                   error);

  return NULL;
}

static char *
describe_unknown (SinewKind   kind,
                  const char *words)
{
  switch (kind)
    {
    case SINEW_KIND_SYMPTOM:
      return g_strdup_printf (_("unknown symptom “%s”"), words);
    case SINEW_KIND_GUIDE:
      return g_strdup_printf (_("unknown article “%s”"), words);
    case SINEW_KIND_TERM:
    case SINEW_KIND_CLAIM:
    case SINEW_KIND_NUTRIENT:
    case SINEW_KIND_CAUSE:
    case SINEW_KIND_EVIDENCE:
    case SINEW_KIND_CORRECTION:
    case SINEW_KIND_RED_FLAG:
    case SINEW_KIND_REFERENCE:
    default:
      return g_strdup_printf (_("unknown id “%s”"), words);
    }
}

/**
 * sinew_find_item_of_kind:
 * @words: an id, `KIND/ID`, a name or a synonym
 *
 * Returns: (transfer none) (nullable): the only item of @kind that @words fits
 */
SinewItem *
sinew_find_item_of_kind (SinewLibrary *library,
                         const char   *words,
                         SinewKind     kind,
                         GError      **error)
{
  g_autoptr (GPtrArray) items = sinew_library_find_called_among (library, words, 1u << kind);
  g_autofree char *problem = NULL;
  g_autofree char *otherwise = NULL;

  if (items->len == 1)
    return g_ptr_array_index (items, 0);
  if (items->len > 1)
    return fail_ambiguous (words, items, error);

  problem = describe_unknown (kind, words);
  /* Translators: what is said after "unknown symptom “x”; ". %s is the word that
   * the command takes. */
  otherwise = g_strdup_printf (_("“sinew list %s” tells them"), sinew_kind_get_plural_slug (kind));
  fail_unknown (library, words, 1u << kind, problem, otherwise, error);

  return NULL;
}

/* Terms that stand for an item of their own are that item. */
static GPtrArray *
merge_terms (SinewLibrary *library,
             GPtrArray    *found)
{
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; i < found->len; i++)
    {
      SinewItem       *item = g_ptr_array_index (found, i);
      g_autofree char *kind_id = sinew_item_dup_kind_id (item);
      SinewItem       *meant = sinew_library_find_item_of_term (library, kind_id);

      if (!g_ptr_array_find (items, meant ? meant : item, NULL))
        g_ptr_array_add (items, meant ? meant : item);
    }

  return items;
}

/**
 * sinew_find_subject:
 * @words: an id, `KIND/ID`, a name or a synonym
 *
 * Returns: (transfer none) (nullable): the nutrient, symptom or cause that
 *   @words fits, or the term that is none of these
 */
SinewItem *
sinew_find_subject (SinewLibrary *library,
                    const char   *words,
                    GError      **error)
{
  g_autoptr (GPtrArray) found = sinew_library_find_called_among (library, words, SUBJECT_KINDS);
  g_autoptr (GPtrArray) items = merge_terms (library, found);
  g_autofree char *problem = NULL;

  if (items->len == 1)
    return g_ptr_array_index (items, 0);
  if (items->len > 1)
    return fail_ambiguous (words, items, error);

  problem = g_strdup_printf (_("unknown subject “%s”"), words);
  /* Translators: what is said after "unknown subject “x”; ". The command stays as it is. */
  fail_unknown (library, words, SUBJECT_KINDS, problem,
                _("“sinew claims --format=csv” tells them"), error);

  return NULL;
}
