/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-charset.h"
#include "sinew-command-search.h"
#include "sinew-search.h"

typedef struct
{
  SinewLibrary *library;
  char         *text;
} Answer;

static void
answer_clear (Answer *self)
{
  g_clear_pointer (&self->text, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answer, answer_clear)

/* Places are called differently in each locale, so a search is made anew. */
static GPtrArray *
find (Answer *self)
{
  g_autoptr (SinewSearch) search = sinew_search_new (self->library);

  return sinew_search_find (search, self->text);
}

static void
write_nothing (Answer     *self,
               SinewProse *prose)
{
  g_autoptr (SinewSearch) search = sinew_search_new (self->library);
  g_autofree char *suggestion = sinew_search_suggest (search, self->text);
  g_autofree char *nothing = g_strdup_printf (_("Nothing has the name “%s”."), self->text);
  g_autofree char *question = NULL;

  sinew_prose_add_paragraph (prose, nothing);
  if (suggestion == NULL)
    return;

  question = g_strdup_printf (_("Did you mean “%s”?"), suggestion);
  sinew_prose_add_paragraph (prose, question);
}

/* What “sinew show” takes. */
static char *
dup_id (SinewSearchHit *hit)
{
  SinewItem *item = sinew_search_hit_get_item (hit);

  return item ? sinew_item_dup_kind_id (item) : g_strdup (sinew_search_hit_get_place (hit));
}

static void
write_prose (gpointer    answer,
             SinewProse *prose)
{
  const char *const columns[] = { C_ ("column heading", "ID"), C_ ("column heading", "Name"), C_ ("column heading", "Found as"), NULL };
  g_autoptr (SinewTextTable) table = sinew_text_table_new (columns);
  g_autoptr (GPtrArray) hits = find (answer);

  for (guint i = 0; i < hits->len; i++)
    {
      SinewSearchHit  *hit = g_ptr_array_index (hits, i);
      const char      *match = sinew_search_hit_get_match (hit);
      g_autofree char *id = dup_id (hit);

      sinew_text_table_add (table, id, sinew_search_hit_get_name (hit), match ? match : "");
    }

  if (hits->len)
    sinew_prose_add_table (prose, table);
  else
    write_nothing (answer, prose);
}

static SinewTextTable *
make_table (gpointer answer)
{
  static const char *const columns[] = { "id", "name", "kind", "match", NULL };
  SinewTextTable          *table = sinew_text_table_new (columns);
  g_autoptr (GPtrArray) hits = find (answer);

  for (guint i = 0; i < hits->len; i++)
    {
      SinewSearchHit *hit = g_ptr_array_index (hits, i);
      const char     *name = sinew_search_hit_get_name (hit);
      const char     *match = sinew_search_hit_get_match (hit);

      sinew_text_table_add (table, sinew_search_hit_get_id (hit), name, sinew_search_hit_get_kind (hit), match ? match : name);
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

static char *
join_words (const char *const *arguments)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; arguments[i]; i++)
    {
      g_autofree char *words = sinew_charset_from_argument (arguments[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", words);
    }

  return g_string_free (text, FALSE);
}

/**
 * sinew_command_search:
 *
 * `sinew search WORDS…`: what has names that begin with the words, best first.
 *
 * Returns: the exit status, unless @error is set
 */
SinewStatus
sinew_command_search (SinewCall *call,
                      GError   **error)
{
  g_autoptr (GPtrArray) hits = NULL;
  g_auto (Answer) answer = { NULL };

  if (!sinew_call_parse (call, NULL, error) ||
      !sinew_call_require_words (call, error) ||
      !(answer.library = sinew_call_load (call, error)))
    return SINEW_STATUS_DONE;

  answer.text = join_words (sinew_call_get_words (call));
  sinew_call_answer (call, &funcs, &answer, error);
  hits = find (&answer);

  return hits->len ? SINEW_STATUS_DONE : SINEW_STATUS_NOTHING;
}
