/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-charset.h"
#include "sinew-command-error.h"
#include "sinew-find.h"
#include "sinew-guide.h"
#include "sinew-subject.h"
#include "sinew-suggest.h"

#define ALL_KINDS ((1u << SINEW_N_KINDS) - 1)
#define SUBJECT_KINDS (1u << SINEW_KIND_NUTRIENT | 1u << SINEW_KIND_SYMPTOM | \
                       1u << SINEW_KIND_CAUSE | 1u << SINEW_KIND_TERM)

/* Whether an id says by itself what is meant, if something of @kinds is looked
 * for. A term or a clinical record is not meant by an id alone. */
static gboolean
is_plain (SinewLibrary *library,
          SinewItem    *item,
          guint         kinds)
{
  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      if ((kinds & (1u << kind)) && sinew_kind_has_own_ids (kind) && kind != sinew_item_get_kind (item) &&
          sinew_library_lookup (library, kind, sinew_item_get_id (item)))
        return FALSE;
    }

  return TRUE;
}

/* A kind is proposed to those only who typed one: else all nutrients would
 * contain the word “nutrient”. */
static void
consider_item (SinewSuggest *suggest,
               SinewItem    *item,
               const char   *words,
               const char   *proposal)
{
  const char *const *synonyms = sinew_item_get_synonyms (item);
  g_autofree char   *kind_id = sinew_item_dup_kind_id (item);

  sinew_suggest_consider (suggest, sinew_item_get_id (item), proposal);
  if (strchr (words, '/'))
    sinew_suggest_consider (suggest, kind_id, kind_id);
  /* The names of references are titles, in which any word may stand. */
  if (sinew_item_get_kind (item) == SINEW_KIND_REFERENCE)
    return;

  sinew_suggest_consider (suggest, sinew_item_get_name (item), proposal);
  sinew_suggest_consider (suggest, sinew_item_get_lay_name (item), proposal);
  for (guint i = 0; synonyms[i]; i++)
    sinew_suggest_consider (suggest, synonyms[i], proposal);
}

static void
consider_kinds (SinewSuggest *suggest,
                SinewLibrary *library,
                const char   *words,
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
            consider_item (suggest, item, words, sinew_item_get_id (item));
          else
            consider_item (suggest, item, words, kind_id);
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

  consider_kinds (suggest, library, words, kinds);
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

static gboolean
is_subject (SinewLibrary *library,
            const char   *mention)
{
  GListModel *claims = sinew_library_get_items (library, SINEW_KIND_CLAIM);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);

      if (g_strv_contains (sinew_claim_get_subjects (claim), mention))
        return TRUE;
    }

  return FALSE;
}

/* The term that @words fits, unless it stands for an item of its own. */
static SinewItem *
find_mere_term (SinewLibrary *library,
                const char   *words)
{
  g_autoptr (GPtrArray) terms = sinew_library_find_called_among (library, words, 1u << SINEW_KIND_TERM);

  for (guint i = 0; i < terms->len; i++)
    {
      SinewItem       *term = g_ptr_array_index (terms, i);
      g_autofree char *kind_id = sinew_item_dup_kind_id (term);

      if (!sinew_library_find_item_of_term (library, kind_id))
        return term;
    }

  return NULL;
}

static SinewItem *
fail_mere_term (SinewLibrary *library,
                SinewItem    *term,
                const char   *words,
                GError      **error)
{
  g_autofree char *kind_id = sinew_item_dup_kind_id (term);

  if (is_subject (library, kind_id))
    g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
                 /* Translators: what somebody typed, then an id. The commands stay as they are. */
                 _("“%s” is a term without a page of its own; “sinew show %s” shows it, and "
                   "“sinew claims --subject=%s” lists what the articles say"),
                    words, kind_id, sinew_item_get_id (term));
  else
    g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
                 /* Translators: what somebody typed, then an id. The command stays as it is. */
                 _("“%s” is a term without a page of its own; “sinew show %s” shows it"),
                    words, kind_id);

  return NULL;
}

/**
 * sinew_find_item:
 * @words: an id, `KIND/ID`, a name or a synonym
 *
 * A term is found as `term/ID` only; of others it is said what they are.
 *
 * Returns: (transfer none) (nullable): the only item that @words fits
 */
SinewItem *
sinew_find_item (SinewLibrary *library,
                 const char   *words,
                 GError      **error)
{
  g_autoptr (GPtrArray) items = sinew_library_find_called (library, words);
  SinewItem       *term = items->len ? NULL : find_mere_term (library, words);
  g_autofree char *problem = NULL;

  if (items->len == 1)
    return g_ptr_array_index (items, 0);
  if (items->len > 1)
    return fail_ambiguous (words, items, error);
  if (term)
    return fail_mere_term (library, term, words, error);

  problem = g_strdup_printf (_("unknown id “%s”"), words);
  /* Translators: what is said after "unknown id “x”; ". The commands stay as they are. */
  fail_unknown (library, words, ALL_KINDS & ~(1u << SINEW_KIND_TERM), problem,
                _("“sinew list nutrients”, “sinew list symptoms” and the other lists tell the ids"),
                   error);

  return NULL;
}

/* clang-format 14 takes NC_() for the end of a row. */
/* clang-format off */
static const char *const kind_labels[SINEW_N_KINDS] = {
  [SINEW_KIND_GUIDE] = NC_("what something is", "a guide"),
  [SINEW_KIND_TERM] = NC_("what something is", "a term"),
  [SINEW_KIND_CLAIM] = NC_("what something is", "a claim"),
  [SINEW_KIND_NUTRIENT] = NC_("what something is", "a nutrient"),
  [SINEW_KIND_SYMPTOM] = NC_("what something is", "a symptom"),
  [SINEW_KIND_CAUSE] = NC_("what something is", "another cause"),
  [SINEW_KIND_EVIDENCE] = NC_("what something is", "evidence"),
  [SINEW_KIND_CORRECTION] = NC_("what something is", "a correction"),
  [SINEW_KIND_RED_FLAG] = NC_("what something is", "a sign that needs care"),
  [SINEW_KIND_CLINICAL] = NC_("what something is", "a record of tests, risks and medicines"),
  [SINEW_KIND_QUESTION] = NC_("what something is", "a question to ask"),
  [SINEW_KIND_FAQ] = NC_("what something is", "a question with its answer"),
  [SINEW_KIND_REFERENCE] = NC_("what something is", "a reference"),
};
/* clang-format on */

/* What @words fits that is of no kind that was looked for; NULL if nothing. */
static const char *
find_kind_label (SinewLibrary *library,
                 const char   *words)
{
  g_autoptr (GPtrArray) items = sinew_library_find_called (library, words);
  SinewItem *item = items->len ? g_ptr_array_index (items, 0) : find_mere_term (library, words);

  return item ? g_dpgettext2 (NULL, "what something is", kind_labels[sinew_item_get_kind (item)]) : NULL;
}

static char *
describe_unknown (SinewLibrary *library,
                  SinewKind     kind,
                  const char   *words)
{
  const char *label = find_kind_label (library, words);

  switch (kind)
    {
    case SINEW_KIND_SYMPTOM:
      if (label)
        /* Translators: what somebody typed, and what it is: “magnesium” is a nutrient. */
        return g_strdup_printf (_("“%s” is %s, not a symptom"), words, label);
      return g_strdup_printf (_("unknown symptom “%s”"), words);
    case SINEW_KIND_GUIDE:
      if (label)
        /* Translators: what somebody typed, and what it is: “magnesium” is a nutrient. */
        return g_strdup_printf (_("“%s” is %s, not an article"), words, label);
      return g_strdup_printf (_("unknown article “%s”"), words);
    case SINEW_KIND_TERM:
    case SINEW_KIND_CLAIM:
    case SINEW_KIND_NUTRIENT:
    case SINEW_KIND_CAUSE:
    case SINEW_KIND_EVIDENCE:
    case SINEW_KIND_CORRECTION:
    case SINEW_KIND_RED_FLAG:
    case SINEW_KIND_CLINICAL:
    case SINEW_KIND_QUESTION:
    case SINEW_KIND_FAQ:
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

  problem = describe_unknown (library, kind, words);
  /* Translators: what is said after "unknown symptom “x”; ". %s is the word that
   * the command takes. */
  otherwise = g_strdup_printf (_("“sinew list %s” tells them"), sinew_kind_get_plural_slug (kind));
  fail_unknown (library, words, 1u << kind, problem, otherwise, error);

  return NULL;
}

/**
 * sinew_find_article_named:
 * @words: the name of an article; guides are named after their question
 *
 * Returns: (transfer none) (nullable): the guide of that article
 */
SinewItem *
sinew_find_article_named (SinewLibrary *library,
                          const char   *words)
{
  GListModel *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewGuide) guide = g_list_model_get_item (guides, i);

      if (sinew_item_is_same_name (sinew_guide_get_article_name (guide), words))
        return SINEW_ITEM (guide);
    }

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

static GPtrArray *
list_comparable (GPtrArray *items)
{
  GPtrArray *comparable = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    {
      SinewSubject subject;

      if (sinew_subject_from_item (g_ptr_array_index (items, i), &subject))
        g_ptr_array_add (comparable, g_ptr_array_index (items, i));
    }

  return comparable;
}

static SinewItem *
fail_not_comparable (SinewLibrary *library,
                     const char   *words,
                     GError      **error)
{
  const char      *label = find_kind_label (library, words);
  g_autofree char *problem = g_strdup_printf (_("unknown id “%s”"), words);

  if (label)
    g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
                 /* Translators: what somebody typed, and what it is: “banana” is a term. */
                 _("“%s” is %s, which cannot be compared; nutrients, symptoms, other causes, "
                   "supplement forms, and diet with supplements can"),
                    words, label);
  else
    fail_unknown (library, words, SUBJECT_KINDS, problem,
                  _("“sinew list nutrients”, “sinew list symptoms” and the other lists tell the ids"),
                     error);

  return NULL;
}

/**
 * sinew_find_comparable:
 * @words: an id, `KIND/ID`, a name or a synonym
 *
 * Returns: (transfer none) (nullable): the only item that @words fits and that
 *   can be compared
 */
SinewItem *
sinew_find_comparable (SinewLibrary *library,
                       const char   *words,
                       GError      **error)
{
  g_autoptr (GPtrArray) found = sinew_library_find_called_among (library, words, SUBJECT_KINDS);
  g_autoptr (GPtrArray) items = merge_terms (library, found);
  g_autoptr (GPtrArray) comparable = list_comparable (items);

  if (comparable->len == 1)
    return g_ptr_array_index (comparable, 0);
  if (comparable->len > 1)
    return fail_ambiguous (words, comparable, error);

  return fail_not_comparable (library, words, error);
}

static gboolean
add_symptom (GPtrArray    *symptoms,
             SinewLibrary *library,
             const char   *words,
             GError      **error)
{
  SinewItem *symptom = sinew_find_item_of_kind (library, words, SINEW_KIND_SYMPTOM, error);

  if (symptom && !g_ptr_array_find (symptoms, symptom, NULL))
    g_ptr_array_add (symptoms, symptom);

  return symptom != NULL;
}

/* Some names have commas themselves: “Cramped, locked hands and feet”. */
static gboolean
is_called (SinewLibrary *library,
           const char   *words)
{
  g_autoptr (GPtrArray) found = sinew_library_find_called_among (library, words,
                                                                 1u << SINEW_KIND_SYMPTOM);

  return found->len > 0;
}

static gboolean
add_list (GPtrArray    *symptoms,
          SinewLibrary *library,
          const char   *text,
          GError      **error)
{
  g_auto (GStrv) list = g_strsplit (text, ",", -1);

  if (is_called (library, text))
    return add_symptom (symptoms, library, text, error);

  for (guint i = 0; list[i]; i++)
    {
      if (*g_strstrip (list[i]) && !add_symptom (symptoms, library, list[i], error))
        return FALSE;
    }

  return TRUE;
}

/**
 * sinew_find_symptoms:
 * @lists: (nullable) (array zero-terminated=1): each a symptom, or several
 *   separated by commas, as they were typed
 *
 * Returns: (transfer container) (element-type SinewItem) (nullable): the symptoms,
 *   each once, in their order; %NULL where one of them is none
 */
GPtrArray *
sinew_find_symptoms (SinewLibrary *library,
                     char        **lists,
                     GError      **error)
{
  g_autoptr (GPtrArray) symptoms = g_ptr_array_new ();

  for (guint i = 0; lists && lists[i]; i++)
    {
      g_autofree char *text = sinew_charset_from_argument (lists[i]);

      if (!add_list (symptoms, library, text, error))
        return NULL;
    }

  return g_steal_pointer (&symptoms);
}
