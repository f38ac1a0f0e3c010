/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-command-show.h"
#include "sinew-find.h"
#include "sinew-page-answer.h"
#include "sinew-page-builder.h"
#include "sinew-record-json.h"
#include "sinew-record-page.h"

/* What the page *When to see a doctor* is called here: it belongs to no item. */
#define DOCTOR "doctor"

typedef struct
{
  SinewLibrary *library;
  SinewItem    *item; /* NULL: the page “When to see a doctor” */
} Answer;

/* The page is made when it is drawn, in the locale of its format. */
static SinewPage *
build_page (Answer *self)
{
  if (self->item)
    return sinew_record_page_build (self->library, self->item);

  return sinew_page_build_doctor (self->library);
}

static void
write_prose (gpointer    answer,
             SinewProse *prose)
{
  Answer *self = answer;
  g_autoptr (SinewPage) page = build_page (self);

  sinew_page_answer_write_prose (self->library, page, prose);
}

static void
write_doctor_json (Answer      *self,
                   JsonBuilder *builder)
{
  g_autoptr (SinewPage) page = build_page (self);
  GListModel *red_flags = sinew_library_get_items (self->library, SINEW_KIND_RED_FLAG);

  json_builder_begin_object (builder);
  sinew_json_add_text (builder, "id", DOCTOR);
  sinew_json_add_text (builder, "name", sinew_page_get_title (page));
  sinew_json_add_text (builder, "kind", "page");
  json_builder_set_member_name (builder, "red_flags");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (red_flags); i++)
    {
      g_autoptr (SinewItem) red_flag = g_list_model_get_item (red_flags, i);

      sinew_record_json_write (self->library, red_flag, builder);
    }
  json_builder_end_array (builder);
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
    write_doctor_json (self, builder);
}

static SinewTextTable *
make_table (gpointer answer)
{
  g_autoptr (SinewPage) page = build_page (answer);

  return sinew_page_answer_make_table (page);
}

static const SinewAnswerFuncs funcs = { write_prose, write_json, make_table };

/**
 * sinew_command_show:
 *
 * `sinew show ID`: one page, or one record that has none.
 *
 * Returns: the exit status, unless @error is set
 */
SinewStatus
sinew_command_show (SinewCall *call,
                    GError   **error)
{
  Answer      answer = { NULL, NULL };
  const char *words;

  if (!sinew_call_parse (call, NULL, error) ||
      !(words = sinew_call_get_only_word (call, error)) ||
      !(answer.library = sinew_call_load (call, error)))
    return SINEW_STATUS_DONE;

  if (!g_str_equal (words, DOCTOR) &&
      !(answer.item = sinew_find_item (answer.library, words, error)))
    return SINEW_STATUS_DONE;

  sinew_call_answer (call, &funcs, &answer, error);

  return SINEW_STATUS_DONE;
}
