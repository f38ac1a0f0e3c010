/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-command-list.h"
#include "sinew-comparison.h"
#include "sinew-place.h"
#include "sinew-suggest.h"

/* The tables of the articles belong to their guides, and are no kind. */
#define COMPARISONS "comparisons"
#define COMPARISON "comparison"

/* Nor are the pages that are not about one item. */
#define PAGES "pages"
#define PAGE "page"

static const char *const lists[] = {
  "nutrients",
  "symptoms",
  "causes",
  "guides",
  COMPARISONS,
  "claims",
  "references",
  PAGES,
};

typedef struct
{
  SinewLibrary *library;
  SinewKind     kind;
  gboolean      is_comparisons; /* the tables of guides, not these */
  gboolean      is_pages;
} Answer;

static void
fail_unknown_kind (const char *word,
                   GError    **error)
{
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (word);
  g_autoptr (GString) known = g_string_new (NULL);
  g_autofree char *problem = NULL;
  g_autofree char *otherwise = NULL;
  g_autofree char *message = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      sinew_suggest_consider (suggest, lists[i], lists[i]);
      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", lists[i]);
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
           Answer     *answer,
           GError    **error)
{
  gboolean is_known = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    is_known = is_known || g_str_equal (word, lists[i]);
  if (!is_known)
    {
      fail_unknown_kind (word, error);
      return FALSE;
    }

  answer->is_comparisons = g_str_equal (word, COMPARISONS);
  answer->is_pages = g_str_equal (word, PAGES);
  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      if (g_str_equal (word, answer->is_comparisons ? "guides" : sinew_kind_get_plural_slug (kind)))
        answer->kind = kind;
    }

  return TRUE;
}

typedef void (*RowFunc) (SinewTextTable *table,
                         const char     *id,
                         const char     *name,
                         const char     *kind);

static void
add_pages (SinewTextTable *table,
           RowFunc         add_row)
{
  const char *const *places = sinew_place_list ();

  for (guint i = 0; places[i]; i++)
    add_row (table, places[i], sinew_place_get_title (places[i]), PAGE);
}

/* In the language of the locale, so each time anew. */
static void
add_rows (Answer         *self,
          SinewTextTable *table,
          RowFunc         add_row)
{
  GListModel *items = sinew_library_get_items (self->library, self->kind);

  if (self->is_pages)
    {
      add_pages (table, add_row);
      return;
    }

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
      g_autofree char *title = NULL;

      if (self->is_comparisons)
        title = sinew_comparison_dup_article_title (self->library, item);
      if (title)
        add_row (table, sinew_item_get_id (item), title, COMPARISON);
      else if (!self->is_comparisons)
        add_row (table, sinew_item_get_id (item), sinew_item_get_name (item), sinew_kind_get_slug (self->kind));
    }
}

static void
add_row_for_people (SinewTextTable *table,
                    const char     *id,
                    const char     *name,
                    const char     *kind)
{
  sinew_text_table_add (table, id, name);
}

static void
add_row_for_programs (SinewTextTable *table,
                      const char     *id,
                      const char     *name,
                      const char     *kind)
{
  sinew_text_table_add (table, id, name, kind);
}

static void
write_prose (gpointer    answer,
             SinewProse *prose)
{
  const char *const columns[] = { C_ ("column heading", "ID"), C_ ("column heading", "Name"), NULL };
  g_autoptr (SinewTextTable) table = sinew_text_table_new (columns);

  add_rows (answer, table, add_row_for_people);
  sinew_prose_add_table (prose, table);
}

static SinewTextTable *
make_table (gpointer answer)
{
  static const char *const columns[] = { "id", "name", "kind", NULL };
  SinewTextTable          *table = sinew_text_table_new (columns);

  add_rows (answer, table, add_row_for_programs);

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
 * `sinew list KIND`: the ids and names of all items of a kind, of the ready-made
 * comparisons, or of the pages that are not about one item.
 *
 * Returns: the exit status, unless @error is set
 */
SinewStatus
sinew_command_list (SinewCall *call,
                    GError   **error)
{
  g_autoptr (SinewTextTable) table = NULL;
  Answer      answer = { NULL };
  const char *word;

  if (!sinew_call_parse (call, NULL, error) ||
      !(word = sinew_call_get_only_word (call, error)) ||
      !read_kind (word, &answer, error) ||
      !(answer.library = sinew_call_load (call, error)))
    return SINEW_STATUS_DONE;

  sinew_call_answer (call, &funcs, &answer, error);
  table = make_table (&answer);

  return sinew_text_table_get_n_rows (table) ? SINEW_STATUS_DONE : SINEW_STATUS_NOTHING;
}
