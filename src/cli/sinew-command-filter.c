/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-command-filter.h"
#include "sinew-facets.h"
#include "sinew-find.h"
#include "sinew-json.h"
#include "sinew-marks.h"

typedef struct
{
  SinewLibrary *library;
  SinewFacets  *facets;
  GPtrArray    *symptoms;  /* as asked for, each once */
  GPtrArray    *unlinked;  /* those of them that no nutrient is linked with */
  GPtrArray    *nutrients; /* those that remain */
} Answer;

static void
answer_clear (Answer *self)
{
  g_clear_object (&self->facets);
  g_clear_pointer (&self->symptoms, g_ptr_array_unref);
  g_clear_pointer (&self->unlinked, g_ptr_array_unref);
  g_clear_pointer (&self->nutrients, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answer, answer_clear)

static char *
join_names (GPtrArray *items)
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

static char *
describe_question (Answer *self)
{
  g_autofree char *names = join_names (self->symptoms);

  if (self->symptoms->len == 1)
    /* Translators: %s is the name of a symptom. */
    return g_strdup_printf (_("Nutrients linked with %s"), names);
  if (sinew_facets_get_match_any (self->facets))
    /* Translators: %s are names of symptoms. */
    return g_strdup_printf (_("Nutrients linked with any of %s"), names);

  /* Translators: %s are names of symptoms. */
  return g_strdup_printf (_("Nutrients linked with all of %s"), names);
}

static void
write_count (Answer     *self,
             SinewProse *prose)
{
  guint            n_all = sinew_library_count (self->library, SINEW_KIND_NUTRIENT);
  g_autofree char *text = NULL;

  /* Translators: as "4 of 16 nutrients": how many of all remain. */
  text = g_strdup_printf (ngettext ("%u of %u nutrient", "%u of %u nutrients", n_all),
                          self->nutrients->len, n_all);
  sinew_prose_add_paragraph (prose, text);
}

static void
write_links (Answer     *self,
             SinewItem  *nutrient,
             SinewMarks *marks,
             SinewProse *prose)
{
  sinew_prose_add_heading (prose, 2, sinew_item_get_name (nutrient));
  for (guint i = 0; i < self->symptoms->len; i++)
    {
      SinewItem *symptom = g_ptr_array_index (self->symptoms, i);
      SinewLink *link = sinew_library_find_link (self->library, nutrient, symptom);
      SinewRow  *row = link ? sinew_row_new_for_link (self->library, link, symptom) : NULL;

      if (row)
        {
          sinew_marks_write_row (marks, row, prose);
          sinew_row_free (row);
        }
    }
}

/* Which single symptom stands in the way, where that can be said. */
static SinewItem *
find_obstacle (Answer *self,
               guint  *n_without)
{
  if (self->unlinked->len == 0)
    return sinew_facets_find_obstacle (self->facets, n_without);

  *n_without = sinew_facets_count_remaining (self->facets);
  if (self->unlinked->len > 1 || sinew_facets_count_ticked (self->facets) == 0 || *n_without == 0)
    return NULL;

  return g_ptr_array_index (self->unlinked, 0);
}

static void
write_nothing (Answer     *self,
               SinewProse *prose)
{
  guint            n_without = 0;
  SinewItem       *obstacle = find_obstacle (self, &n_without);
  g_autofree char *names = join_names (self->unlinked);
  g_autofree char *text = NULL;

  if (self->unlinked->len > 0)
    {
      g_autofree char *unlinked = NULL;

      /* Translators: %s are names of symptoms. */
      unlinked = g_strdup_printf (ngettext ("No nutrient is linked with %s.",
                                            "No nutrient is linked with any of %s.",
                                            self->unlinked->len),
                                  names);
      sinew_prose_add_paragraph (prose, unlinked);
    }
  else
    {
      sinew_prose_add_paragraph (prose, _("No nutrient is linked with all of these."));
    }

  if (obstacle)
    {
      /* Translators: the name of a symptom, then how many nutrients would be
       * listed if it were left out. */
      text = g_strdup_printf (ngettext ("Without “%s”, %u nutrient remains.",
                                        "Without “%s”, %u nutrients remain.",
                                        n_without),
                              sinew_item_get_name (obstacle), n_without);
      sinew_prose_add_paragraph (prose, text);
    }
}

static void
write_prose (gpointer    answer,
             SinewProse *prose)
{
  Answer *self = answer;
  g_autoptr (SinewMarks) marks = sinew_marks_new (self->library);
  g_autofree char *question = describe_question (self);

  sinew_prose_add_heading (prose, 1, question);
  write_count (self, prose);
  for (guint i = 0; i < self->nutrients->len; i++)
    write_links (self, g_ptr_array_index (self->nutrients, i), marks, prose);
  if (self->nutrients->len == 0)
    write_nothing (self, prose);

  /* Translators: “sinew show doctor” is a command, which stays as it is. */
  sinew_prose_add_paragraph (prose, _("Sinew displays what others have found; it does not advise. "
                                      "When to see a doctor: “sinew show doctor” lists the signs."));
}

static void
write_matched (Answer      *self,
               SinewItem   *nutrient,
               JsonBuilder *builder)
{
  json_builder_set_member_name (builder, "matched");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->symptoms->len; i++)
    {
      SinewItem *symptom = g_ptr_array_index (self->symptoms, i);
      SinewLink *link = sinew_library_find_link (self->library, nutrient, symptom);

      if (link == NULL)
        continue;
      json_builder_begin_object (builder);
      sinew_json_add_text (builder, "symptom", sinew_item_get_id (symptom));
      sinew_json_add_array (builder, "articles", sinew_link_get_articles (link));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
write_json (gpointer     answer,
            JsonBuilder *builder)
{
  Answer *self = answer;

  json_builder_begin_object (builder);
  sinew_json_add_ids (builder, "symptoms", self->symptoms);
  sinew_json_add_text (builder, "match", sinew_facets_get_match_any (self->facets) ? "any" : "all");
  json_builder_set_member_name (builder, "total");
  json_builder_add_int_value (builder, self->nutrients->len);
  json_builder_set_member_name (builder, "nutrients");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->nutrients->len; i++)
    {
      SinewItem *nutrient = g_ptr_array_index (self->nutrients, i);

      json_builder_begin_object (builder);
      sinew_json_add_text (builder, "id", sinew_item_get_id (nutrient));
      sinew_json_add_text (builder, "name", sinew_item_get_name (nutrient));
      write_matched (self, nutrient, builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static char *
join_ids (GPtrArray *ids)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", (const char *)g_ptr_array_index (ids, i));

  return g_string_free (text, FALSE);
}

static SinewTextTable *
make_table (gpointer answer)
{
  static const char *const columns[] = { "nutrient", "name", "symptom", "articles", NULL };
  SinewTextTable          *table = sinew_text_table_new (columns);
  Answer                  *self = answer;

  for (guint i = 0; i < self->nutrients->len; i++)
    {
      SinewItem *nutrient = g_ptr_array_index (self->nutrients, i);

      for (guint j = 0; j < self->symptoms->len; j++)
        {
          SinewItem       *symptom = g_ptr_array_index (self->symptoms, j);
          SinewLink       *link = sinew_library_find_link (self->library, nutrient, symptom);
          g_autofree char *articles = link ? join_ids (sinew_link_get_articles (link)) : NULL;

          if (link)
            sinew_text_table_add (table, sinew_item_get_id (nutrient), sinew_item_get_name (nutrient),
                                  sinew_item_get_id (symptom), articles);
        }
    }

  return table;
}

static const SinewAnswerFuncs funcs = { write_prose, write_json, make_table };

/* Looks up what was asked for. */
static gboolean
read_symptoms (Answer  *self,
               char   **options,
               GError **error)
{
  self->symptoms = sinew_find_symptoms (self->library, options, error);
  if (self->symptoms == NULL)
    return FALSE;

  for (guint i = 0; i < self->symptoms->len; i++)
    {
      SinewItem *symptom = g_ptr_array_index (self->symptoms, i);

      if (!g_ptr_array_find (sinew_facets_get_symptoms (self->facets), symptom, NULL))
        g_ptr_array_add (self->unlinked, symptom);
    }
  if (self->symptoms->len > 0)
    return TRUE;

  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
                       /* Translators: the words in quotation marks are commands,
                        * which stay as they are. */
                       _("a symptom is missing: expected “sinew filter --symptom=ID”; "
                         "“sinew list symptoms” tells the ids"));

  return FALSE;
}

/* A symptom that no nutrient is linked with is no box that could be ticked, but
 * asked for it leaves nothing, and adds nothing to others. */
static void
collect_nutrients (Answer  *self,
                   gboolean match_any)
{
  GListModel *nutrients = sinew_library_get_items (self->library, SINEW_KIND_NUTRIENT);

  sinew_facets_set_match_any (self->facets, match_any);
  sinew_facets_set_all_ticked (self->facets, self->symptoms);
  if (sinew_facets_count_ticked (self->facets) == 0 || (self->unlinked->len > 0 && !match_any))
    return;

  for (guint i = 0; i < g_list_model_get_n_items (nutrients); i++)
    {
      g_autoptr (SinewItem) nutrient = g_list_model_get_item (nutrients, i);

      if (sinew_facets_contains (self->facets, nutrient))
        g_ptr_array_add (self->nutrients, nutrient);
    }
}

/**
 * sinew_command_filter:
 *
 * `sinew filter --symptom=ID… [--any]`: the nutrients that are linked with all,
 * or any, of some symptoms.
 *
 * Returns: the exit status, unless @error is set
 */
SinewStatus
sinew_command_filter (SinewCall *call,
                      GError   **error)
{
  g_auto (GStrv) options = NULL;
  gboolean match_any = FALSE;
  g_auto (Answer) answer = { NULL };
  /* clang-format 14 takes N_() for the end of a row. */
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "symptom", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options,
      N_("A symptom, or several separated by commas; may be given more than once"), N_("ID") },
    { "any", 0, 0, G_OPTION_ARG_NONE, &match_any,
      N_("Linked with any of the symptoms, not with all"), NULL },
    { NULL },
  };
  /* clang-format on */

  if (!sinew_call_parse (call, entries, error) ||
      !sinew_call_refuse_words (call, error) ||
      !(answer.library = sinew_call_load (call, error)))
    return SINEW_STATUS_DONE;

  answer.facets = sinew_facets_new (answer.library);
  answer.unlinked = g_ptr_array_new ();
  answer.nutrients = g_ptr_array_new ();
  if (!read_symptoms (&answer, options, error))
    return SINEW_STATUS_DONE;
  collect_nutrients (&answer, match_any);

  sinew_call_answer (call, &funcs, &answer, error);

  return answer.nutrients->len ? SINEW_STATUS_DONE : SINEW_STATUS_NOTHING;
}
