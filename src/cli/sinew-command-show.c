/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-command-show.h"
#include "sinew-disagreement.h"
#include "sinew-find.h"
#include "sinew-json.h"
#include "sinew-page-answer.h"
#include "sinew-place.h"
#include "sinew-record-json.h"
#include "sinew-record-page.h"

typedef struct
{
  SinewLibrary *library;
  SinewItem    *item;  /* NULL: what is shown is not about one */
  const char   *place; /* of the page that is shown then */
} Answer;

/* The page is made when it is drawn, in the locale of its format. */
static SinewPage *
build_page (Answer *self)
{
  if (self->item)
    return sinew_record_page_build (self->library, self->item);

  return sinew_place_build (self->library, self->place);
}

static void
write_prose (gpointer    answer,
             SinewProse *prose)
{
  Answer *self = answer;
  g_autoptr (SinewPage) page = build_page (self);

  sinew_page_answer_write_prose (self->library, page, prose);
}

static SinewTextTable *
make_table (gpointer answer)
{
  g_autoptr (SinewPage) page = build_page (answer);

  return sinew_page_answer_make_table (page);
}

static void
write_records (Answer      *self,
               SinewKind    kind,
               JsonBuilder *builder)
{
  GListModel *items = sinew_library_get_items (self->library, kind);

  json_builder_set_member_name (builder, sinew_kind_get_array (kind));
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SinewItem) item = g_list_model_get_item (items, i);

      sinew_record_json_write (self->library, item, builder);
    }
  json_builder_end_array (builder);
}

/* They are no records: the claims make them. */
static void
write_disagreements (Answer      *self,
                     JsonBuilder *builder)
{
  g_autoptr (GPtrArray) disagreements = sinew_disagreements_list (self->library);

  json_builder_set_member_name (builder, "disagreements");
  json_builder_begin_array (builder);
  for (guint i = 0; i < disagreements->len; i++)
    {
      SinewDisagreement *disagreement = g_ptr_array_index (disagreements, i);
      g_autofree char   *source = sinew_item_dup_kind_id (sinew_link_get_source (disagreement->link));
      g_autofree char   *sign = sinew_item_dup_kind_id (sinew_link_get_sign (disagreement->link));

      json_builder_begin_object (builder);
      sinew_json_add_text (builder, "source", source);
      sinew_json_add_text (builder, "sign", sign);
      sinew_json_add_ids (builder, "said", disagreement->said);
      sinew_json_add_ids (builder, "reserved", disagreement->reserved);
      sinew_json_add_ids (builder, "denied", disagreement->denied);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* A page that is about no records has nothing but its texts. */
static void
write_rows (Answer      *self,
            JsonBuilder *builder)
{
  g_autoptr (SinewTextTable) table = make_table (self);

  json_builder_set_member_name (builder, "rows");
  sinew_text_table_write_json (table, builder);
}

static void
write_place_json (Answer      *self,
                  JsonBuilder *builder)
{
  SinewKind kind;

  json_builder_begin_object (builder);
  sinew_json_add_text (builder, "id", self->place);
  sinew_json_add_text (builder, "name", sinew_place_get_title (self->place));
  sinew_json_add_text (builder, "kind", "page");
  if (g_str_equal (self->place, SINEW_PLACE_DISAGREEMENTS))
    write_disagreements (self, builder);
  if (sinew_place_get_listed (self->place, &kind))
    write_records (self, kind, builder);
  else
    write_rows (self, builder);
  json_builder_end_object (builder);
}

static void
write_json (gpointer     answer,
            JsonBuilder *builder)
{
  Answer *self = answer;

  if (self->item)
    sinew_record_json_write (self->library, self->item, builder);
  else
    write_place_json (self, builder);
}

static const SinewAnswerFuncs funcs = { write_prose, write_json, make_table };

/**
 * sinew_command_show:
 *
 * `sinew show ID`: one page, or one record that has none; ID may be a place.
 *
 * Returns: the exit status, unless @error is set
 */
SinewStatus
sinew_command_show (SinewCall *call,
                    GError   **error)
{
  Answer      answer = { NULL };
  const char *words;

  if (!sinew_call_parse (call, NULL, error) ||
      !(words = sinew_call_get_only_word (call, error)) ||
      !(answer.library = sinew_call_load (call, error)))
    return SINEW_STATUS_DONE;

  if (sinew_place_get_title (words))
    answer.place = words;
  else if (!(answer.item = sinew_find_item (answer.library, words, error)))
    return SINEW_STATUS_DONE;

  sinew_call_answer (call, &funcs, &answer, error);

  return SINEW_STATUS_DONE;
}
