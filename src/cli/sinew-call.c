/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-call.h"
#include "sinew-charset.h"
#include "sinew-pack-loader.h"
#include "sinew-plain-locale.h"
#include "sinew-suggest.h"

/**
 * SinewCall:
 *
 * One call of a command: what was typed, and what to do with the answer.
 */
struct _SinewCall
{
  const char    *command;
  const char    *arguments;
  const char    *summary;
  const char    *description; /* may be NULL */
  SinewFormatSet formats;
  GArray        *options; /* GOptionEntry, those that all have last */
  char         **typed;   /* all that follows the command */
  GPtrArray     *words;   /* what of it is no option, in UTF-8 */
  SinewFormat    format;
  char          *file;
  SinewLibrary  *library;
};

/**
 * sinew_call_new:
 * @arguments: what the command takes, for its help
 * @summary: what it does, for its help
 * @formats: what it can answer in
 * @typed: (array zero-terminated=1): what was typed after the command
 *
 * Returns: (transfer full): a call, not parsed yet
 */
SinewCall *
sinew_call_new (const char        *command,
                const char        *arguments,
                const char        *summary,
                SinewFormatSet     formats,
                const char *const *typed)
{
  SinewCall *self = g_new0 (SinewCall, 1);

  self->command = command;
  self->arguments = arguments;
  self->summary = summary;
  self->formats = formats;
  self->format = sinew_format_set_get_default (formats);
  self->options = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));
  self->typed = g_strdupv ((char **)typed);
  self->words = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  return self;
}

void
sinew_call_free (SinewCall *self)
{
  g_array_unref (self->options);
  g_strfreev (self->typed);
  g_ptr_array_unref (self->words);
  g_free (self->file);
  g_clear_object (&self->library);
  g_free (self);
}

static char *
get_help_command (SinewCall *self)
{
  return g_strdup_printf ("sinew %s --help", self->command);
}

/**
 * sinew_call_describe:
 * @description: what the help of the command says below its options, not
 *   translated yet
 */
void
sinew_call_describe (SinewCall  *self,
                     const char *description)
{
  self->description = description;
}

/**
 * sinew_call_add_options:
 * @entries: options that the command shares with others
 *
 * To be called before sinew_call_parse().
 */
void
sinew_call_add_options (SinewCall          *self,
                        const GOptionEntry *entries)
{
  for (guint i = 0; entries && entries[i].long_name; i++)
    g_array_append_val (self->options, entries[i]);
}

static const GOptionEntry *
get_option (SinewCall *self,
            guint      i)
{
  return &g_array_index (self->options, GOptionEntry, i);
}

static void
consider_options (SinewCall    *self,
                  SinewSuggest *suggest)
{
  for (guint i = 0; i < self->options->len; i++)
    {
      g_autofree char *option = g_strconcat ("--", get_option (self, i)->long_name, NULL);

      sinew_suggest_consider (suggest, option, option);
    }
}

static gboolean
is_option (SinewCall  *self,
           const char *name)
{
  for (guint i = 0; i < self->options->len; i++)
    {
      if (g_str_equal (name, get_option (self, i)->long_name))
        return TRUE;
    }

  return FALSE;
}

static char *
find_unknown_option (SinewCall *self)
{
  for (guint i = 0; self->typed[i] && !g_str_equal (self->typed[i], "--"); i++)
    {
      g_autofree char *name = NULL;

      if (self->typed[i][0] != '-' || self->typed[i][1] == '\0')
        continue;
      name = g_strndup (self->typed[i], strcspn (self->typed[i], "="));
      if (!g_str_has_prefix (name, "--") || !is_option (self, name + 2))
        return sinew_charset_from_argument (name);
    }

  return NULL;
}

/* GLib says in the user's language what is wrong, but not what would be right. */
static void
explain (SinewCall    *self,
         const GError *reason,
         GError      **error)
{
  g_autofree char *help = get_help_command (self);
  g_autofree char *unknown = find_unknown_option (self);
  g_autoptr (SinewSuggest) suggest = sinew_suggest_new (unknown ? unknown : "");
  g_autofree char *problem = NULL;
  g_autofree char *otherwise = NULL;
  g_autofree char *message = NULL;

  if (unknown && g_error_matches (reason, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION))
    {
      problem = g_strdup_printf (_("unknown option “%s”"), unknown);
      consider_options (self, suggest);
    }
  else
    {
      problem = g_strdup (reason->message);
    }

  /* Translators: what is said after "unknown option “--x”; ". %s is a command to type. */
  otherwise = g_strdup_printf (_("“%s” tells the options"), help);
  message = sinew_suggest_to_text (suggest, problem, otherwise);
  g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED, message);
}

static gboolean
print_help (SinewCall      *self,
            GOptionContext *context,
            GError        **error)
{
  g_autofree char *name = g_strdup_printf ("sinew %s", self->command);
  g_autofree char *help = NULL;

  g_set_prgname (name);
  g_option_context_set_summary (context, self->summary);
  g_option_context_set_description (context, self->description);
  help = g_option_context_get_help (context, TRUE, NULL);

  return sinew_output_print (help, error);
}

static gboolean
read_format (SinewCall  *self,
             const char *typed,
             GError    **error)
{
  g_autofree char *name = typed ? sinew_charset_from_argument (typed) : NULL;

  return name == NULL || sinew_format_from_name (name, self->formats, &self->format, error);
}

static gboolean
read_file (SinewCall *self,
           char      *file,
           GError   **error)
{
  self->file = file;
  if (file && *file == '\0')
    {
      g_set_error_literal (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
                           _("“--output” needs the name of a file, or “-” for the standard output"));
      return FALSE;
    }
  if (g_strcmp0 (file, "-") == 0)
    g_clear_pointer (&self->file, g_free);

  return TRUE;
}

static void
collect_words (SinewCall *self,
               char     **rest)
{
  gboolean is_literal = FALSE;

  for (guint i = 1; rest[i]; i++)
    {
      if (!is_literal && g_str_equal (rest[i], "--"))
        is_literal = TRUE;
      else
        g_ptr_array_add (self->words, sinew_charset_from_argument (rest[i]));
    }
}

/* GOption takes the first word for the name of the program. */
static char **
prepend_program (SinewCall *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_add (builder, "sinew");
  g_strv_builder_addv (builder, (const char **)self->typed);

  return g_strv_builder_end (builder);
}

/**
 * sinew_call_parse:
 * @entries: (nullable): the options of the command, beside those that all have
 *
 * Where help was asked for, prints it.
 *
 * Returns: whether to go on; %FALSE without an error after help
 */
gboolean
sinew_call_parse (SinewCall          *self,
                  const GOptionEntry *entries,
                  GError            **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (self->arguments);
  g_autoptr (GError) reason = NULL;
  g_autofree char *format = NULL;
  g_autofree char *file = NULL;
  g_auto (GStrv) rest = NULL;
  gboolean help = FALSE;
  /* clang-format 14 takes N_() for the end of a row. */
  /* clang-format off */
  const GOptionEntry common[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format,
      sinew_format_set_get_help (self->formats), N_("FORMAT") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &file, N_("Write to a file"), N_("FILE") },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, N_("Show this help"), NULL },
    { NULL },
  };
  /* clang-format on */

  rest = prepend_program (self);

  /* GLib's own help leaves the program at once. */
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  sinew_call_add_options (self, entries);
  sinew_call_add_options (self, common);
  g_option_context_add_main_entries (context, (const GOptionEntry *)self->options->data, GETTEXT_PACKAGE);

  if (!g_option_context_parse_strv (context, &rest, &reason))
    {
      explain (self, reason, error);
      return FALSE;
    }
  if (help)
    {
      print_help (self, context, error);
      return FALSE;
    }

  collect_words (self, rest);

  return read_format (self, format, error) && read_file (self, g_steal_pointer (&file), error) &&
         sinew_output_refuse_terminal (self->format, self->file, error);
}

SinewFormat
sinew_call_get_format (SinewCall *self)
{
  return self->format;
}

/**
 * sinew_call_get_words:
 *
 * Returns: (transfer none) (array zero-terminated=1): the arguments
 */
const char *const *
sinew_call_get_words (SinewCall *self)
{
  static const char *const none[] = { NULL };

  /* An array that never had anything has not even an end. */
  return self->words->len ? (const char *const *)self->words->pdata : none;
}

static void
explain_arguments (SinewCall *self,
                   GError   **error)
{
  g_autofree char *help = get_help_command (self);

  if (self->words->len > 1 && *self->arguments)
    g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
                 /* Translators: the command with its argument, as "sinew list KIND". */
                 _("too many arguments: expected “sinew %s %s”; "
                   "a name of several words needs quotation marks"),
                    self->command, _(self->arguments));
  else
    g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
                 /* Translators: the command with its argument, as "sinew list KIND",
                  * then a command to type. */
                 _("an argument is missing: expected “sinew %s %s”; “%s” tells more"),
                    self->command, _(self->arguments), help);
}

/**
 * sinew_call_get_only_word:
 *
 * Returns: (transfer none) (nullable): the one argument; %NULL where there is
 *   none, or more
 */
const char *
sinew_call_get_only_word (SinewCall *self,
                          GError   **error)
{
  if (self->words->len == 1)
    return g_ptr_array_index (self->words, 0);

  explain_arguments (self, error);

  return NULL;
}

/**
 * sinew_call_require_words:
 *
 * Returns: whether there was an argument at least
 */
gboolean
sinew_call_require_words (SinewCall *self,
                          GError   **error)
{
  if (self->words->len == 0)
    explain_arguments (self, error);

  return self->words->len > 0;
}

/**
 * sinew_call_refuse_words:
 *
 * Returns: whether there was nothing but options
 */
gboolean
sinew_call_refuse_words (SinewCall *self,
                         GError   **error)
{
  g_autofree char *help = get_help_command (self);

  if (self->words->len == 0)
    return TRUE;

  g_set_error (error, SINEW_COMMAND_ERROR, SINEW_STATUS_MISUSED,
               /* Translators: %s is an argument, a command, and a command to type. */
               _("unexpected argument “%s”: “sinew %s” takes options only; “%s” tells them"),
                  (const char *)g_ptr_array_index (self->words, 0), self->command, help);

  return FALSE;
}

/**
 * sinew_call_load_pack:
 *
 * Returns: (transfer full) (nullable): the data that the program carries
 */
SinewPack *
sinew_call_load_pack (GError **error)
{
  g_autoptr (GError) reason = NULL;
  SinewPack *pack = sinew_pack_load_builtin (&reason);

  if (pack == NULL)
    g_set_error_literal (error, SINEW_COMMAND_ERROR,
                         reason->domain == SINEW_PACK_ERROR ? SINEW_STATUS_BAD_DATA : SINEW_STATUS_IO,
                         reason->message);

  return pack;
}

/**
 * sinew_call_load:
 *
 * Returns: (transfer none) (nullable): the library; for programs in an order
 *   that is the same everywhere
 */
SinewLibrary *
sinew_call_load (SinewCall *self,
                 GError   **error)
{
  g_autoptr (SinewPack) pack = sinew_call_load_pack (error);

  if (pack && sinew_format_is_for_programs (self->format))
    {
      g_autoptr (SinewPlainLocale) plain = sinew_plain_locale_enter ();

      self->library = sinew_library_new (pack);
    }
  else if (pack)
    {
      self->library = sinew_library_new (pack);
    }

  return self->library;
}

/**
 * sinew_call_answer:
 * @funcs: how to draw @answer
 *
 * Writes the answer of the command as its options want it.
 *
 * Returns: whether it was written
 */
gboolean
sinew_call_answer (SinewCall              *self,
                   const SinewAnswerFuncs *funcs,
                   gpointer                answer,
                   GError                **error)
{
  return sinew_output_answer (self->format, self->file, funcs, answer, error);
}

/**
 * sinew_call_write:
 * @bytes: the answer, drawn in the format of the call
 *
 * Writes what the command has drawn itself.
 *
 * Returns: whether it was written
 */
gboolean
sinew_call_write (SinewCall *self,
                  GBytes    *bytes,
                  GError   **error)
{
  return sinew_output_write (self->format, self->file, bytes, error);
}
