/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-aspects.h"
#include "sinew-charset.h"
#include "sinew-comparison-request.h"
#include "sinew-find-compared.h"
#include "sinew-find.h"
#include "sinew-suggest.h"

void
sinew_comparison_request_clear (SinewComparisonRequest *self)
{
  g_clear_pointer (&self->symptoms, g_strfreev);
  g_clear_pointer (&self->aspects, g_strfreev);
}

/**
 * sinew_comparison_request_add_options:
 *
 * Adds the options, which fill @self when the call is parsed.
 */
void
sinew_comparison_request_add_options (SinewComparisonRequest *self,
                                      SinewCall              *call)
{
  /* clang-format 14 takes N_() for the end of a row. */
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "symptom", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->symptoms,
      N_("A symptom, or several separated by commas; may be given more than once"), N_("ID") },
    { "any", 0, 0, G_OPTION_ARG_NONE, &self->match_any,
      N_("Linked with any of the symptoms, not with all"), NULL },
    { "aspects", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->aspects,
      N_("What to compare, as “role,signs,foods”, shown in their usual order"), N_("ASPECT,…") },
    { "swap", 0, 0, G_OPTION_ARG_NONE, &self->swapped,
      N_("Swap rows and columns"), NULL },
    { "differences", 0, 0, G_OPTION_ARG_NONE, &self->differences_only,
      N_("Fold what is the same for all"), NULL },
    { NULL },
  };
  /* clang-format on */

  sinew_call_add_options (call, entries);
}

static gboolean
fail (char    *message,
      GError **error)
{
  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED, message);
  g_free (message);

  return FALSE;
}

static char *
join_aspects (SinewComparison *comparison)
{
  GPtrArray *aspects = sinew_comparison_get_aspects (comparison);
  GString   *ids = g_string_new (NULL);

  for (guint i = 0; i < aspects->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", sinew_aspect_get_id (g_ptr_array_index (aspects, i)));

  return g_string_free (ids, FALSE);
}

static gboolean
fail_unknown_aspect (SinewComparison *comparison,
                     const char      *word,
                     GError         **error)
{
  GPtrArray *aspects = sinew_comparison_get_aspects (comparison);
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (word);
  g_autofree char *known = join_aspects (comparison);
  g_autofree char *problem = NULL;

  for (guint i = 0; i < aspects->len; i++)
    {
      SinewAspect *aspect = g_ptr_array_index (aspects, i);

      sinew_suggest_consider (suggest, sinew_aspect_get_id (aspect), sinew_aspect_get_id (aspect));
      sinew_suggest_consider (suggest, sinew_aspect_get_name (aspect), sinew_aspect_get_id (aspect));
    }
  /* Translators: what somebody typed, then ids, which stay as they are. */
  problem = g_strdup_printf (_("unknown aspect “%s”: the aspects are %s"), word, known);

  return fail (sinew_suggest_to_text (suggest, problem, NULL), error);
}

static void
hide_all (SinewComparison *comparison)
{
  GPtrArray *aspects = sinew_comparison_get_aspects (comparison);

  for (guint i = 0; i < aspects->len; i++)
    sinew_comparison_set_shown (comparison, sinew_aspect_get_id (g_ptr_array_index (aspects, i)), FALSE);
}

/* Returns: how many aspects are named, or -1 */
static int
show_list (SinewComparison *comparison,
           const char      *typed,
           GError         **error)
{
  g_autofree char *text = sinew_charset_from_argument (typed);
  g_auto (GStrv) list = g_strsplit (text, ",", -1);
  int n_shown = 0;

  for (guint i = 0; list[i]; i++)
    {
      if (*g_strstrip (list[i]) == '\0')
        continue;
      if (!sinew_comparison_set_shown (comparison, list[i], TRUE))
        {
          fail_unknown_aspect (comparison, list[i], error);
          return -1;
        }
      n_shown++;
    }

  return n_shown;
}

static gboolean
show_aspects (const SinewComparisonRequest *self,
              SinewComparison              *comparison,
              GError                      **error)
{
  g_autofree char *known = NULL;
  int              n_shown = 0;

  if (self->aspects == NULL)
    return TRUE;

  hide_all (comparison);
  for (guint i = 0; self->aspects[i]; i++)
    {
      int n = show_list (comparison, self->aspects[i], error);

      if (n < 0)
        return FALSE;
      n_shown += n;
    }
  if (n_shown > 0)
    return TRUE;

  known = join_aspects (comparison);

  return fail (g_strdup_printf (_("“--aspects” needs an aspect; the aspects are %s"), known), error);
}

/* What is ticked is an aspect of its own, which not all subjects have. */
static gboolean
check_ticked (const SinewComparisonRequest *self,
              SinewComparison              *comparison,
              GError                      **error)
{
  if (sinew_comparison_get_ticked (comparison)->len > 0)
    {
      if (self->aspects || sinew_comparison_set_shown (comparison, SINEW_ASPECT_TICKED, TRUE))
        return TRUE;
      /* Translators: the word in quotation marks is an option, which stays as it is. */
      return fail (g_strdup (_("“--symptom” is for comparisons of nutrients or of other causes")), error);
    }
  if (self->aspects && sinew_comparison_is_shown (comparison, SINEW_ASPECT_TICKED))
    /* Translators: the words in quotation marks are an id and an option, which stay
     * as they are. */
    return fail (g_strdup (_("the aspect “ticked” needs “--symptom=ID”")), error);

  return TRUE;
}

static SinewComparison *
make_for_items (SinewLibrary      *library,
                const char *const *words,
                GError           **error)
{
  g_autoptr (GPtrArray) items = sinew_find_compared (library, words, error);
  SinewSubject     subject = SINEW_SUBJECT_NUTRIENTS;
  SinewComparison *comparison;

  if (items == NULL)
    return NULL;

  sinew_subject_from_item (g_ptr_array_index (items, 0), &subject);
  comparison = sinew_comparison_new (library, subject);
  for (guint i = 0; i < items->len; i++)
    sinew_comparison_add (comparison, g_ptr_array_index (items, i));

  return comparison;
}

static void
add_remaining (SinewComparison *comparison,
               SinewFacets     *facets)
{
  GListModel *nutrients = sinew_library_get_items (sinew_facets_get_library (facets), SINEW_KIND_NUTRIENT);

  for (guint i = 0; i < g_list_model_get_n_items (nutrients); i++)
    {
      g_autoptr (SinewItem) nutrient = g_list_model_get_item (nutrients, i);

      if (sinew_facets_contains (facets, nutrient))
        sinew_comparison_add (comparison, nutrient);
    }
}

/* A symptom that no nutrient is linked with is no box that could be ticked: with
 * all of them asked for it leaves nothing; with any it is an aspect like the others,
 * under which no nutrient is linked. */
static SinewComparison *
make_for_symptoms (const SinewComparisonRequest *self,
                   SinewLibrary                 *library,
                   GPtrArray                    *symptoms)
{
  g_autoptr (SinewFacets) facets = sinew_facets_new (library);
  SinewComparison *comparison = sinew_comparison_new (library, SINEW_SUBJECT_NUTRIENTS);
  guint            n_ticked;

  sinew_facets_set_match_any (facets, self->match_any);
  sinew_facets_set_all_ticked (facets, symptoms);
  n_ticked = sinew_facets_count_ticked (facets);
  if (n_ticked == symptoms->len)
    {
      sinew_comparison_follow (comparison, facets);
      return comparison;
    }

  if (n_ticked > 0 && self->match_any)
    add_remaining (comparison, facets);
  sinew_comparison_set_ticked (comparison, symptoms, self->match_any);

  return comparison;
}

static SinewComparison *
make_for_words (SinewLibrary      *library,
                const char *const *words,
                GPtrArray         *symptoms,
                gboolean           match_any,
                GError           **error)
{
  SinewItem       *guide = NULL;
  SinewComparison *comparison;

  if (!sinew_find_table (library, words, &guide, error))
    return NULL;

  comparison = guide ? sinew_comparison_new_for_article (library, guide) : make_for_items (library, words, error);
  if (comparison)
    sinew_comparison_set_ticked (comparison, symptoms, match_any);

  return comparison;
}

/**
 * sinew_comparison_request_make:
 * @words: (array zero-terminated=1): what is compared: items, or one ready-made
 *   table; nothing, and the nutrients that are linked with the symptoms are meant
 *
 * Returns: (transfer full) (nullable): the comparison, maybe of nothing
 */
SinewComparison *
sinew_comparison_request_make (const SinewComparisonRequest *self,
                               SinewLibrary                 *library,
                               const char *const            *words,
                               GError                      **error)
{
  g_autoptr (GPtrArray) symptoms = sinew_find_symptoms (library, self->symptoms, error);
  g_autoptr (SinewComparison) comparison = NULL;

  if (symptoms == NULL)
    return NULL;
  if (words[0] == NULL && symptoms->len == 0)
    {
      /* Translators: the words in quotation marks are an option and commands, which
       * stay as they are. */
      fail (g_strdup (_("nothing to compare is named: expected ids or “--symptom=ID”; “sinew list nutrients”, "
                        "“sinew list comparisons” and the other lists tell the ids")),
                      error);
      return NULL;
    }

  if (words[0])
    comparison = make_for_words (library, words, symptoms, self->match_any, error);
  else
    comparison = make_for_symptoms (self, library, symptoms);
  if (comparison == NULL ||
      !show_aspects (self, comparison, error) ||
      !check_ticked (self, comparison, error))
    return NULL;

  sinew_comparison_set_swapped (comparison, sinew_comparison_get_swapped (comparison) != self->swapped);
  sinew_comparison_set_differences_only (comparison, self->differences_only);

  return g_steal_pointer (&comparison);
}

static char *
quote_names (GPtrArray *items)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      if (i > 0)
        g_string_append (names, ", ");
      /* Translators: a name, in the quotation marks of the language. */
      g_string_append_printf (names, _("“%s”"), sinew_item_get_name (g_ptr_array_index (items, i)));
    }

  return g_string_free (names, FALSE);
}

/**
 * sinew_comparison_request_refuse_empty:
 *
 * Returns: whether there is anything in @comparison, which else is said
 */
gboolean
sinew_comparison_request_refuse_empty (const SinewComparisonRequest *self,
                                       SinewComparison              *comparison,
                                       GError                      **error)
{
  GPtrArray       *ticked = sinew_comparison_get_ticked (comparison);
  g_autofree char *names = quote_names (ticked);

  if (sinew_comparison_get_items (comparison)->len > 0)
    return TRUE;

  if (ticked->len == 1)
    g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_NOTHING,
                 /* Translators: the name of a symptom, in quotation marks. */
                 _("nothing to compare: no nutrient is linked with %s"), names);
  else if (self->match_any)
    g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_NOTHING,
                 /* Translators: the names of symptoms, in quotation marks. */
                 _("nothing to compare: no nutrient is linked with any of %s"), names);
  else
    g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_NOTHING,
                 /* Translators: the names of symptoms, in quotation marks. */
                 _("nothing to compare: no nutrient is linked with all of %s"), names);

  return FALSE;
}
