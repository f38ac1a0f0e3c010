/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-charset.h"
#include "sinew-command-claims.h"
#include "sinew-find.h"
#include "sinew-guide.h"
#include "sinew-marks.h"

typedef struct
{
  SinewLibrary *library;
  SinewItem    *article;       /* NULL: all */
  SinewItem    *subject;       /* NULL: all, or subject_words */
  char         *subject_words; /* a subject that the vocabulary does not have */
  GPtrArray    *claims;
} Answer;

static void
answer_clear (Answer *self)
{
  g_clear_pointer (&self->subject_words, g_free);
  g_clear_pointer (&self->claims, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answer, answer_clear)

static gboolean
is_from (SinewClaim *claim,
         SinewItem  *article)
{
  return article == NULL || g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (article));
}

static gboolean
means (Answer     *self,
       const char *mention)
{
  g_autofree char *kind_id = NULL;

  if (self->subject_words)
    return sinew_item_is_same_name (mention, self->subject_words);
  if (sinew_library_find_item_of_term (self->library, mention) == self->subject ||
      sinew_library_find_sign_of_term (self->library, mention) == self->subject)
    return TRUE;

  kind_id = sinew_item_dup_kind_id (self->subject);

  return g_str_equal (mention, kind_id);
}

static gboolean
is_about (Answer     *self,
          SinewClaim *claim)
{
  const char *const *subjects = sinew_claim_get_subjects (claim);

  if (self->subject == NULL && self->subject_words == NULL)
    return TRUE;

  for (guint i = 0; subjects[i]; i++)
    {
      if (means (self, subjects[i]))
        return TRUE;
    }

  return FALSE;
}

static void
collect_claims (Answer *self)
{
  GListModel *all = sinew_library_get_items (self->library, SINEW_KIND_CLAIM);

  self->claims = g_ptr_array_new ();
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (all, i);

      if (is_from (claim, self->article) && is_about (self, claim))
        g_ptr_array_add (self->claims, claim);
    }
}

/* Draws the claims of one article, with their corrections beside them. */
static void
write_article (Answer     *self,
               SinewGuide *guide,
               SinewMarks *marks,
               SinewProse *prose)
{
  gboolean has_heading = FALSE;

  for (guint i = 0; i < self->claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (self->claims, i);
      SinewRow   *row;

      if (!is_from (claim, SINEW_ITEM (guide)))
        continue;
      if (!has_heading)
        sinew_prose_add_heading (prose, 2, sinew_guide_get_article_name (guide));
      has_heading = TRUE;
      row = sinew_row_new_for_claim (self->library, claim);
      sinew_marks_write_row (marks, row, prose);
      sinew_row_free (row);
    }
}

static void
write_prose (gpointer    answer,
             SinewProse *prose)
{
  Answer *self = answer;
  g_autoptr (SinewMarks) marks = sinew_marks_new (self->library);
  GListModel      *guides = sinew_library_get_items (self->library, SINEW_KIND_GUIDE);
  g_autofree char *title = NULL;

  if (self->claims->len == 0)
    {
      sinew_prose_add_paragraph (prose, _("No claim of the articles matches."));
      return;
    }

  title = g_strdup_printf (ngettext ("%u claim of the articles",
                                     "%u claims of the articles",
                                     self->claims->len),
                           self->claims->len);
  sinew_prose_add_heading (prose, 1, title);
  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewGuide) guide = g_list_model_get_item (guides, i);

      write_article (self, guide, marks, prose);
    }
}

/* Ids where the vocabulary has them, else words. */
static char *
join_mentions (const char        *label,
               const char *const *mentions)
{
  GString *text = g_string_new (NULL);

  if (label)
    g_string_append_printf (text, "%s: ", label);
  for (guint i = 0; mentions[i]; i++)
    {
      const char *words = mentions[i];

      if (g_str_has_prefix (words, "term/"))
        words += strlen ("term/");
      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", words);
    }

  return g_string_free (text, FALSE);
}

static SinewTextTable *
make_table (gpointer answer)
{
  static const char *const columns[] = {
    "id", "article", "section", "kind", "subject", "object", "text", "hedge", NULL
  };
  SinewTextTable *table = sinew_text_table_new (columns);
  Answer         *self = answer;

  for (guint i = 0; i < self->claims->len; i++)
    {
      SinewClaim      *claim = g_ptr_array_index (self->claims, i);
      const char      *label = sinew_claim_get_label (claim);
      const char      *hedge = sinew_hedge_get_slug (sinew_claim_get_hedge (claim));
      g_autofree char *subject = join_mentions (NULL, sinew_claim_get_subjects (claim));
      g_autofree char *object = join_mentions (label, sinew_claim_get_objects (claim));

      sinew_text_table_add (table, sinew_item_get_id (SINEW_ITEM (claim)), sinew_claim_get_article (claim),
                            sinew_claim_get_section (claim), sinew_claim_get_group (claim), subject, object,
                            sinew_item_get_name (SINEW_ITEM (claim)), hedge);
    }

  return table;
}

static void
write_json (gpointer     answer,
            JsonBuilder *builder)
{
  g_autoptr (SinewTextTable) table = make_table (answer);

  sinew_text_table_write_json (table, builder);
}

static const SinewAnswerFuncs funcs = { write_prose, write_json, make_table };

static gboolean
is_free_subject (SinewLibrary *library,
                 const char   *words)
{
  GListModel *claims = sinew_library_get_items (library, SINEW_KIND_CLAIM);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);
      const char *const *subjects = sinew_claim_get_subjects (claim);

      for (guint j = 0; subjects[j]; j++)
        {
          if (!g_str_has_prefix (subjects[j], "term/") && sinew_item_is_same_name (subjects[j], words))
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
read_article (Answer     *self,
              const char *typed,
              GError    **error)
{
  g_autofree char *words = typed ? sinew_charset_from_argument (typed) : NULL;

  if (words == NULL)
    return TRUE;

  self->article = sinew_find_article_named (self->library, words);
  if (self->article == NULL)
    self->article = sinew_find_item_of_kind (self->library, words, SINEW_KIND_GUIDE, error);

  return self->article != NULL;
}

static gboolean
read_subject (Answer     *self,
              const char *typed,
              GError    **error)
{
  g_autofree char *words = typed ? sinew_charset_from_argument (typed) : NULL;

  if (words == NULL)
    return TRUE;

  if (is_free_subject (self->library, words))
    self->subject_words = g_steal_pointer (&words);
  else
    self->subject = sinew_find_subject (self->library, words, error);

  return self->subject_words || self->subject;
}

/**
 * sinew_command_claims:
 *
 * `sinew claims [--article=ID] [--subject=ID]`: what the articles say.
 *
 * Returns: the exit status, unless @error is set
 */
SinewStatus
sinew_command_claims (SinewCall *call,
                      GError   **error)
{
  g_autofree char *article = NULL;
  g_autofree char *subject = NULL;
  g_auto (Answer) answer = { NULL };
  /* clang-format 14 takes N_() for the end of a row. */
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "article", 0, 0, G_OPTION_ARG_FILENAME, &article, N_("Of one article only"), N_("ID") },
    { "subject", 0, 0, G_OPTION_ARG_FILENAME, &subject,
      N_("About one nutrient, symptom, cause or term only"), N_("ID") },
    { NULL },
  };
  /* clang-format on */

  if (!sinew_call_parse (call, entries, error) ||
      !sinew_call_refuse_words (call, error) ||
      !(answer.library = sinew_call_load (call, error)) ||
      !read_article (&answer, article, error) ||
      !read_subject (&answer, subject, error))
    return SINEW_STATUS_DONE;

  collect_claims (&answer);
  sinew_call_answer (call, &funcs, &answer, error);

  return answer.claims->len ? SINEW_STATUS_DONE : SINEW_STATUS_NOTHING;
}
