/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>
#include <sys/wait.h>

#include "support-cli.h"

void
support_cli_result_free (SupportCliResult *self)
{
  g_free (self->out);
  g_free (self->err);
  g_free (self);
}

static char *
to_text (GBytes *bytes)
{
  gsize       n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  return g_strndup (data ? data : "", n_bytes);
}

/**
 * support_cli_run_with:
 * @variable: (nullable): of the environment, to be set
 * @arguments: words divided by spaces; “_” stands for a space in a word
 *
 * Runs the built program without a display.
 */
SupportCliResult *
support_cli_run_with (const char *variable,
                      const char *value,
                      const char *arguments)
{
  g_autoptr (GSubprocessLauncher) launcher =
               g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GBytes) out = NULL;
  g_autoptr (GBytes) err = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = g_strsplit (arguments, " ", -1);
  g_auto (GStrv) argv = NULL;
  SupportCliResult *result;

  g_strv_builder_add (builder, g_getenv ("SINEW_PROGRAM"));
  for (guint i = 0; words[i]; i++)
    {
      if (*words[i])
        g_strv_builder_add (builder, g_strdelimit (words[i], "_", ' '));
    }
  argv = g_strv_builder_end (builder);

  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "XDG_RUNTIME_DIR");
  if (variable)
    g_subprocess_launcher_setenv (launcher, variable, value, TRUE);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *)argv, &error);
  g_assert_no_error (error);
  g_subprocess_communicate (process, NULL, NULL, &out, &err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));

  result = g_new0 (SupportCliResult, 1);
  result->status = g_subprocess_get_exit_status (process);
  result->out = to_text (out);
  result->err = to_text (err);

  return result;
}

SupportCliResult *
support_cli_run (const char *arguments)
{
  return support_cli_run_with (NULL, NULL, arguments);
}

/**
 * support_cli_run_well:
 *
 * Runs the program, which has to succeed.
 *
 * Returns: (transfer full): what it says
 */
char *
support_cli_run_well (const char *arguments)
{
  g_autoptr (SupportCliResult) result = support_cli_run (arguments);

  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpint (result->status, ==, 0);

  return g_steal_pointer (&result->out);
}

/**
 * support_cli_run_shell:
 *
 * Runs a line of the shell in which $SINEW_PROGRAM is the program.
 */
SupportCliResult *
support_cli_run_shell (const char *line)
{
  g_autoptr (GError) error = NULL;
  const char       *argv[] = { "/bin/sh", "-c", line, NULL };
  SupportCliResult *result = g_new0 (SupportCliResult, 1);
  int               status;

  g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &result->out, &result->err, &status, &error);
  g_assert_no_error (error);
  result->status = WEXITSTATUS (status);

  return result;
}

JsonNode *
support_cli_parse_json (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root;

  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_true (g_str_has_suffix (text, "\n"));
  root = json_from_string (text, &error);
  g_assert_no_error (error);

  return root;
}

JsonNode *
support_cli_run_for_json (const char *arguments)
{
  g_autofree char *call = g_strconcat (arguments, " --format=json", NULL);
  g_autofree char *out = support_cli_run_well (call);

  return support_cli_parse_json (out);
}

/* One field of a line of RFC 4180; *text is left at what ends it. */
static char *
parse_field (const char **text)
{
  GString    *field = g_string_new (NULL);
  const char *c = *text;

  if (*c == '"')
    {
      for (c++; *c != '"' || c[1] == '"'; c++)
        {
          g_assert_cmpint (*c, !=, '\0');
          if (*c == '"')
            c++;
          g_string_append_c (field, *c);
        }
      c++;
    }
  else
    {
      for (; *c != ',' && *c != '\r'; c++)
        {
          g_assert_cmpint (*c, !=, '\0');
          g_assert_cmpint (*c, !=, '"');
          g_assert_cmpint (*c, !=, '\n');
          g_string_append_c (field, *c);
        }
    }
  *text = c;

  return g_string_free (field, FALSE);
}

/**
 * support_cli_parse_csv:
 *
 * Reads rows as RFC 4180 has them: every line ends with CR LF, and all have as
 * many fields as the first.
 *
 * Returns: (transfer full) (element-type GPtrArray): the rows
 */
GPtrArray *
support_cli_parse_csv (const char *text)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);

  while (*text != '\0')
    {
      GPtrArray *row = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_add (row, parse_field (&text));
      while (*text == ',')
        {
          text++;
          g_ptr_array_add (row, parse_field (&text));
        }
      g_assert_true (g_str_has_prefix (text, "\r\n"));
      text += 2;
      g_ptr_array_add (rows, row);
      g_assert_cmpuint (row->len, ==, ((GPtrArray *)g_ptr_array_index (rows, 0))->len);
    }

  return rows;
}

const char *
support_cli_get_field (GPtrArray *rows,
                       guint      row,
                       guint      column)
{
  return g_ptr_array_index ((GPtrArray *)g_ptr_array_index (rows, row), column);
}

GPtrArray *
support_cli_run_for_csv (const char *arguments)
{
  g_autofree char *call = g_strconcat (arguments, " --format=csv", NULL);
  g_autofree char *out = support_cli_run_well (call);

  return support_cli_parse_csv (out);
}

/**
 * support_cli_join_members:
 *
 * Returns: (transfer full): the names of the members of an object, in their order
 */
char *
support_cli_join_members (JsonNode *node)
{
  g_autoptr (GList) members = json_object_get_members (json_node_get_object (node));
  GString *text = g_string_new (NULL);

  for (GList *l = members; l; l = l->next)
    g_string_append_printf (text, "%s%s", l == members ? "" : " ", (const char *)l->data);

  return g_string_free (text, FALSE);
}

char *
support_cli_join_strings (JsonArray  *array,
                          const char *member)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            member ? json_object_get_string_member (json_array_get_object_element (array, i), member)
                                   : json_array_get_string_element (array, i));

  return g_string_free (text, FALSE);
}

void
support_cli_assert_contains (const char *text,
                             const char *part)
{
  if (!strstr (text, part))
    g_error ("“%s” is missing in: %s", part, text);
}

void
support_cli_assert_lacks (const char *text,
                          const char *part)
{
  if (strstr (text, part))
    g_error ("“%s” is in: %s", part, text);
}

/**
 * support_cli_assert_mistakes:
 *
 * Asserts that each call says in one line what is wrong, and what would be right,
 * and that nothing goes to the standard output.
 */
void
support_cli_assert_mistakes (const SupportCliMistake *mistakes,
                             guint                    n_mistakes)
{
  for (guint i = 0; i < n_mistakes; i++)
    {
      g_autoptr (SupportCliResult) result = support_cli_run (mistakes[i].arguments);

      g_test_message ("%s", mistakes[i].arguments);
      g_assert_true (g_str_has_prefix (result->err, "sinew: "));
      support_cli_assert_contains (result->err, mistakes[i].message);
      g_assert_true (strchr (result->err, '\n') == result->err + strlen (result->err) - 1);
      g_assert_cmpstr (result->out, ==, "");
      g_assert_cmpint (result->status, ==, mistakes[i].status);
    }
}
