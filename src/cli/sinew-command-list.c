/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-command-list.h"
#include "sinew-suggest.h"

static const SinewKind kinds[] = {
  SINEW_KIND_NUTRIENT,
  SINEW_KIND_SYMPTOM,
  SINEW_KIND_CAUSE,
  SINEW_KIND_GUIDE,
  SINEW_KIND_CLAIM,
  SINEW_KIND_REFERENCE,
};

static void
fail_unknown_kind (const char *word,
                   GError    **error)
{
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (word);
  g_autoptr (GString) known = g_string_new (NULL);
  g_autofree char *problem = NULL;
  g_autofree char *otherwise = NULL;
  g_autofree char *message = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const char *slug = sinew_kind_get_plural_slug (kinds[i]);

      sinew_suggest_consider (suggest, slug, slug);
      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", slug);
    }

  problem = g_strdup_printf (_("unknown kind “%s”"), word);
  /* Translators: what is said after "unknown kind “foods”; ". %s are words that
   * stay as they are. */
  otherwise = g_strdup_printf (_("the kinds are %s"), known->str);
  message = sinew_suggest_to_text (suggest, problem, otherwise);
  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED, message);
}

static gboolean
read_kind (const char *word,
           SinewKind  *kind,
           GError    **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (word, sinew_kind_get_plural_slug (kinds[i])))
        {
          *kind = kinds[i];
          return TRUE;
        }
    }

  fail_unknown_kind (word, error);

  return FALSE;
}

static void
write_prose (gpointer    answer,
             SinewProse *prose)
{
  const char *const columns[] = { C_ ("column heading", "ID"), C_ ("column heading", "Name"), NULL };
  g_autoptr (SinewTextTable) table = sinew_text_table_new (columns);
  GListModel *items = answer;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SinewItem) item = g_list_model_get_item (items, i);

      sinew_text_table_add (table, sinew_item_get_id (item), sinew_item_get_name (item));
    }
  sinew_prose_add_table (prose, table);
}

static SinewTextTable *
make_table (gpointer answer)
{
  static const char *const columns[] = { "id", "name", "kind", NULL };
  SinewTextTable          *table = sinew_text_table_new (columns);
  GListModel              *items = answer;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SinewItem) item = g_list_model_get_item (items, i);

      sinew_text_table_add (table, sinew_item_get_id (item), sinew_item_get_name (item),
                            sinew_kind_get_slug (sinew_item_get_kind (item)));
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

/**
 * sinew_command_list:
 *
 * `sinew list KIND`: the ids and names of all items of a kind.
 *
 * Returns: the exit status, unless @error is set
 */
SinewStatus
sinew_command_list (SinewCall *call,
                    GError   **error)
{
  SinewLibrary *library;
  const char   *word;
  SinewKind     kind;
  GListModel   *items;

  if (!sinew_call_parse (call, NULL, error) ||
      !(word = sinew_call_get_only_word (call, error)) ||
      !read_kind (word, &kind, error) ||
      !(library = sinew_call_load (call, error)))
    return SINEW_STATUS_DONE;

  items = sinew_library_get_items (library, kind);
  sinew_call_answer (call, &funcs, items, error);

  return g_list_model_get_n_items (items) ? SINEW_STATUS_DONE : SINEW_STATUS_NOTHING;
}
