/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-charset.h"
#include "sinew-paper-request.h"
#include "sinew-pdf.h"
#include "sinew-suggest.h"

void
sinew_paper_request_clear (SinewPaperRequest *self)
{
  g_clear_pointer (&self->paper, g_free);
  g_clear_pointer (&self->font_size, g_free);
  g_clear_pointer (&self->heading, g_free);
}

/**
 * sinew_paper_request_add_options:
 *
 * Adds the options, which fill @self when the call is parsed.
 */
void
sinew_paper_request_add_options (SinewPaperRequest *self,
                                 SinewCall         *call)
{
  /* clang-format 14 takes N_() for the end of a row. */
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "paper", 0, 0, G_OPTION_ARG_FILENAME, &self->paper,
      N_("PDF: a3, a4, a5, letter or legal (default: that of the locale)"), N_("PAPER") },
    { "landscape", 0, 0, G_OPTION_ARG_NONE, &self->landscape,
      N_("PDF: paper on its longer side (default for wide tables)"), NULL },
    { "portrait", 0, 0, G_OPTION_ARG_NONE, &self->portrait,
      N_("PDF: upright paper, for wide tables too"), NULL },
    { "font-size", 0, 0, G_OPTION_ARG_FILENAME, &self->font_size,
      N_("PDF: size of the text in points, 10 to 22 (default: 11)"), N_("N") },
    { "heading", 0, 0, G_OPTION_ARG_FILENAME, &self->heading,
      N_("PDF: a line of your own at the top of every sheet"), N_("TEXT") },
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

/**
 * sinew_paper_request_refuse_all:
 *
 * Returns: whether none of the options was given
 */
gboolean
sinew_paper_request_refuse_all (const SinewPaperRequest *self,
                                GError                 **error)
{
  const struct
  {
    gboolean    is_given;
    const char *name;
  } options[] = {
    { self->paper != NULL, "--paper" },
    { self->landscape, "--landscape" },
    { self->portrait, "--portrait" },
    { self->font_size != NULL, "--font-size" },
    { self->heading != NULL, "--heading" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      if (options[i].is_given)
        /* Translators: an option; the words in quotation marks stay as they are. */
        return fail (g_strdup_printf (_("“%s” needs “--format=pdf”, or “sinew print comparison”"), options[i].name), error);
    }

  return TRUE;
}

static gboolean
read_paper (const char  *typed,
            const char **paper_id,
            GError     **error)
{
  g_autofree char *text = sinew_charset_from_argument (typed);
  g_autofree char *id = g_ascii_strdown (text, -1);
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (text);
  g_autoptr (GString) known = g_string_new (NULL);
  const SinewPaper *paper = sinew_paper_find (id);
  g_autofree char  *problem = NULL;
  g_autofree char  *otherwise = NULL;

  if (paper)
    {
      *paper_id = paper->id;
      return TRUE;
    }

  for (guint i = 0; i < sinew_paper_get_n (); i++)
    {
      const char *name = sinew_paper_get_nth (i)->id;

      sinew_suggest_consider (suggest, name, name);
      sinew_suggest_consider (suggest, sinew_paper_get_label (sinew_paper_get_nth (i)), name);
      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", name);
    }
  problem = g_strdup_printf (_("unknown paper “%s”"), text);
  /* Translators: what is said after "unknown paper “x”; ". %s are names that stay
   * as they are. */
  otherwise = g_strdup_printf (_("there are %s"), known->str);

  return fail (sinew_suggest_to_text (suggest, problem, otherwise), error);
}

static gboolean
read_font_size (const char *typed,
                double     *font_size,
                GError    **error)
{
  g_autofree char *text = sinew_charset_from_argument (typed);
  char            *end = NULL;
  double           size = g_ascii_strtod (text, &end);

  if (end != text && *end == '\0' && size >= SINEW_FONT_SIZE_MIN && size <= SINEW_FONT_SIZE_MAX)
    {
      *font_size = size;
      return TRUE;
    }

  /* Translators: the option stays as it is; the numbers are points, then what
   * somebody typed. */
  return fail (g_strdup_printf (_("“--font-size” takes a number from %d to %d, not “%s”"),
                                   (int)SINEW_FONT_SIZE_MIN, (int)SINEW_FONT_SIZE_MAX, text),
                                error);
}

/**
 * sinew_paper_request_read:
 * @setup: (out): how to put a document on paper; upright unless the options say
 *   otherwise, see sinew_paper_request_propose()
 *
 * Returns: whether the options are right
 */
gboolean
sinew_paper_request_read (const SinewPaperRequest *self,
                          SinewSheetSetup         *setup,
                          GError                 **error)
{
  const char *paper_id = NULL;

  *setup = (SinewSheetSetup){ .landscape = self->landscape, .font_size = SINEW_FONT_SIZE_DEFAULT };
  if ((self->paper && !read_paper (self->paper, &paper_id, error)) ||
      (self->font_size && !read_font_size (self->font_size, &setup->font_size, error)))
    return FALSE;
  if (self->landscape && self->portrait)
    /* Translators: the words in quotation marks are options, which stay as they are. */
    return fail (g_strdup (_("paper is either “--landscape” or “--portrait”")), error);

  setup->paper = paper_id ? sinew_paper_find (paper_id) : sinew_paper_get_for_locale ();

  return TRUE;
}

/**
 * sinew_paper_request_dup_heading:
 *
 * Returns: (transfer full) (nullable): the line for the top of every sheet, in UTF-8
 */
char *
sinew_paper_request_dup_heading (const SinewPaperRequest *self)
{
  return self->heading ? sinew_charset_from_argument (self->heading) : NULL;
}

/**
 * sinew_paper_request_propose:
 *
 * Lays the paper on its longer side where @document is too wide for upright paper
 * and nobody said how it is to be.
 */
void
sinew_paper_request_propose (const SinewPaperRequest *self,
                             SinewDocument           *document,
                             SinewSheetSetup         *setup)
{
  if (!self->landscape && !self->portrait)
    setup->landscape = sinew_sheets_propose_landscape (document, setup->paper, setup->font_size);
}

/**
 * sinew_paper_request_draw:
 *
 * Draws @document under the heading that was asked for.
 *
 * Returns: (transfer full) (nullable): a PDF
 */
GBytes *
sinew_paper_request_draw (const SinewPaperRequest *self,
                          SinewDocument           *document,
                          const SinewSheetSetup   *setup,
                          GError                 **error)
{
  g_autofree char *heading = sinew_paper_request_dup_heading (self);
  g_autoptr (SinewSheets) sheets = NULL;
  g_autoptr (GError) reason = NULL;
  GBytes *pdf;

  sinew_document_set_heading (document, heading);
  sheets = sinew_sheets_new (document, setup);
  pdf = sinew_pdf_draw (sheets, &reason);
  if (pdf == NULL)
    g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_IO, reason->message);

  return pdf;
}
