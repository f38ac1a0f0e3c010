/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-appointment-document.h"
#include "sinew-command-print.h"
#include "sinew-comparison-document.h"
#include "sinew-comparison-request.h"
#include "sinew-find.h"
#include "sinew-page-builder.h"
#include "sinew-page-document.h"
#include "sinew-paper-request.h"
#include "sinew-place.h"
#include "sinew-suggest.h"

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
static const char description[] =
  /* Translators: what is not in capitals is to be typed, and stays as it is. */
  N_("DOCUMENT is one of these; each is written as PDF:\n"
     "  comparison ID…    what “sinew compare” shows, with all of its options\n"
     "  page ID           a page, as “sinew show” shows it; also “doctor” and\n"
     "                    the others of “sinew list pages”\n"
     "  appointment       a sheet to take along to an appointment, with what is\n"
     "                    ticked by “--symptom”, or with rows to write in\n"
     "\n"
     "Examples:\n"
     "  sinew print comparison magnesium potassium --output=minerals.pdf\n"
     "  sinew print page doctor --font-size=18 --output=doctor.pdf\n"
     "  sinew print appointment --symptom=heavy-legs | lp\n");
/* clang-format on */

typedef struct
{
  SinewLibrary          *library;
  const char *const     *words; /* after the name of the document */
  SinewComparisonRequest request;
  SinewPaperRequest      paper;
  SinewSheetSetup        setup;
} Answer;

static void
answer_clear (Answer *self)
{
  sinew_comparison_request_clear (&self->request);
  sinew_paper_request_clear (&self->paper);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answer, answer_clear)

static gboolean
fail (char    *message,
      GError **error)
{
  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED, message);
  g_free (message);

  return FALSE;
}

static SinewDocument *
print_comparison (Answer    *self,
                  GDateTime *now,
                  GError   **error)
{
  g_autoptr (SinewComparison) comparison = NULL;
  g_autoptr (SinewDocument) document = NULL;

  comparison = sinew_comparison_request_make (&self->request, self->library, self->words, error);
  if (comparison == NULL || !sinew_comparison_request_refuse_empty (&self->request, comparison, error))
    return NULL;

  document = sinew_comparison_document_new (comparison, now);
  sinew_paper_request_propose (&self->paper, document, &self->setup);

  return g_steal_pointer (&document);
}

static SinewPage *
build_page (SinewLibrary *library,
            const char   *words,
            GError      **error)
{
  SinewItem       *item;
  g_autofree char *kind_id = NULL;

  if (sinew_place_exists (library, words))
    return sinew_place_build (library, words);

  item = sinew_find_item (library, words, error);
  if (item == NULL)
    return NULL;
  if (sinew_kind_has_page (sinew_item_get_kind (item)))
    return sinew_page_build_for_item (library, item);

  kind_id = sinew_item_dup_kind_id (item);
  /* Translators: what somebody typed, then an id; the command stays as it is. */
  fail (g_strdup_printf (_("“%s” has no page to print; “sinew show %s” shows it"), words, kind_id), error);

  return NULL;
}

static SinewDocument *
print_page (Answer    *self,
            GDateTime *now,
            GError   **error)
{
  g_autoptr (SinewPage) page = build_page (self->library, self->words[0], error);
  g_autoptr (SinewDocument) document = page ? sinew_page_document_new (page, self->library, now) : NULL;

  if (document)
    sinew_paper_request_propose (&self->paper, document, &self->setup);

  return g_steal_pointer (&document);
}

static gboolean
check_ticked (SinewFacets *facets,
              GPtrArray   *symptoms,
              GError     **error)
{
  for (guint i = 0; i < symptoms->len; i++)
    {
      SinewItem *symptom = g_ptr_array_index (symptoms, i);

      if (!sinew_facets_is_ticked (facets, symptom))
        /* Translators: the name of a symptom. */
        return fail (g_strdup_printf (_("“%s” is nothing to tick: no nutrient is linked with it"), sinew_item_get_name (symptom)), error);
    }

  return TRUE;
}

/* It is made for upright paper: nothing is proposed. */
static SinewDocument *
print_appointment (Answer    *self,
                   GDateTime *now,
                   GError   **error)
{
  g_autoptr (GPtrArray) symptoms = sinew_find_symptoms (self->library, self->request.symptoms, error);
  g_autoptr (SinewFacets) facets = symptoms ? sinew_facets_new (self->library) : NULL;
  g_autofree char *heading = sinew_paper_request_dup_heading (&self->paper);

  if (facets == NULL)
    return NULL;

  sinew_facets_set_match_any (facets, self->request.match_any);
  sinew_facets_set_all_ticked (facets, symptoms);
  if (!check_ticked (facets, symptoms, error))
    return NULL;

  return sinew_appointment_document_new_fitting (facets, now, heading, &self->setup);
}

/* How many words each document takes, and which options beside those of paper. */
static const struct
{
  const char *name;
  const char *usage;
  int         n_words; /* -1: as many as there are */
  gboolean    has_symptoms;
  gboolean    has_aspects;
  SinewDocument *(*print) (Answer    *self,
                           GDateTime *now,
                           GError   **error);
} documents[] = {
  { "comparison", "sinew print comparison ID…", -1, TRUE, TRUE, print_comparison },
  { "page", "sinew print page ID", 1, FALSE, FALSE, print_page },
  { "appointment", "sinew print appointment [--symptom=ID…]", 0, TRUE, FALSE, print_appointment },
};

static int
find_document (const char *word,
               GError    **error)
{
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (word);
  g_autofree char *problem = g_strdup_printf (_("unknown document “%s”"), word);

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      if (g_str_equal (word, documents[i].name))
        return i;
      sinew_suggest_consider (suggest, documents[i].name, documents[i].name);
    }

  /* Translators: what is said after "unknown document “x”; ". The words in quotation
   * marks stay as they are. */
  fail (sinew_suggest_to_text (suggest, problem, _("there are “comparison ID…”, “page ID” and “appointment”")), error);

  return -1;
}

static gboolean
check_options (const SinewComparisonRequest *request,
               int                           document,
               GError                      **error)
{
  const struct
  {
    gboolean    is_given;
    gboolean    is_right;
    const char *name;
  } options[] = {
    { request->symptoms != NULL, documents[document].has_symptoms, "--symptom" },
    { request->match_any, documents[document].has_symptoms, "--any" },
    { request->aspects != NULL, documents[document].has_aspects, "--aspects" },
    { request->swapped, documents[document].has_aspects, "--swap" },
    { request->differences_only, documents[document].has_aspects, "--differences" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      if (options[i].is_given && !options[i].is_right)
        /* Translators: an option, then a command, which stay as they are. */
        return fail (g_strdup_printf (_("“%s” is nothing for “sinew print %s”; “sinew print --help” tells more"),
                                         options[i].name, documents[document].name),
                                      error);
    }

  return TRUE;
}

static gboolean
check_words (const char *const *words,
             int                document,
             GError           **error)
{
  int n_words = g_strv_length ((char **)words);

  if (documents[document].n_words < 0 || n_words == documents[document].n_words)
    return TRUE;
  if (n_words > documents[document].n_words)
    /* Translators: what is right, as "sinew print page ID". */
    return fail (g_strdup_printf (_("too many arguments: expected “%s”; a name of several words needs quotation marks"),
                                     documents[document].usage),
                                  error);

  /* Translators: what is right, as "sinew print page ID". */
  return fail (g_strdup_printf (_("an argument is missing: expected “%s”; “sinew print --help” tells more"),
                                   documents[document].usage),
                                error);
}

/**
 * sinew_command_print:
 *
 * `sinew print DOCUMENT…`: a comparison, a page or the sheet for an appointment,
 * as PDF.
 *
 * Returns: the exit status, unless @error is set
 */
SinewStatus
sinew_command_print (SinewCall *call,
                     GError   **error)
{
  g_auto (Answer) answer = { NULL };
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (SinewDocument) document = NULL;
  g_autoptr (GBytes) pdf = NULL;
  int kind;

  sinew_call_describe (call, description);
  sinew_comparison_request_add_options (&answer.request, call);
  sinew_paper_request_add_options (&answer.paper, call);
  if (!sinew_call_parse (call, NULL, error) || !sinew_call_require_words (call, error))
    return SINEW_STATUS_DONE;

  answer.words = sinew_call_get_words (call) + 1;
  kind = find_document (answer.words[-1], error);
  if (kind < 0 ||
      !check_words (answer.words, kind, error) ||
      !check_options (&answer.request, kind, error) ||
      !sinew_paper_request_read (&answer.paper, &answer.setup, error) ||
      !(answer.library = sinew_call_load (call, error)) ||
      !(document = documents[kind].print (&answer, now, error)) ||
      !(pdf = sinew_paper_request_draw (&answer.paper, document, &answer.setup, error)))
    return SINEW_STATUS_DONE;

  sinew_call_write (call, pdf, error);

  return SINEW_STATUS_DONE;
}
