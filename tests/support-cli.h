/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * SupportCliResult:
 * @status: the exit status
 * @out: what went to the standard output
 * @err: what went to the standard error
 *
 * What a call of the program came to.
 */
typedef struct
{
  int   status;
  char *out;
  char *err;
} SupportCliResult;

/**
 * SupportCliMistake:
 * @arguments: as support_cli_run() takes them
 * @status: the exit status that they lead to
 * @message: what is said then, or a part of it
 *
 * A call that is wrong.
 */
typedef struct
{
  const char *arguments;
  int         status;
  const char *message;
} SupportCliMistake;

SupportCliResult *support_cli_run (const char *arguments);
SupportCliResult *support_cli_run_with (const char *variable,
                                        const char *value,
                                        const char *arguments);
SupportCliResult *support_cli_run_shell (const char *line);
char             *support_cli_run_well (const char *arguments);
JsonNode         *support_cli_run_for_json (const char *arguments);
GPtrArray        *support_cli_run_for_csv (const char *arguments);
void              support_cli_result_free (SupportCliResult *self);

JsonNode   *support_cli_parse_json (const char *text);
GPtrArray  *support_cli_parse_csv (const char *text);
const char *support_cli_get_field (GPtrArray *rows,
                                   guint      row,
                                   guint      column);
char       *support_cli_join_members (JsonNode *node);
char       *support_cli_join_strings (JsonArray  *array,
                                      const char *member);
void        support_cli_assert_contains (const char *text,
                                         const char *part);
void        support_cli_assert_lacks (const char *text,
                                      const char *part);
void        support_cli_assert_mistakes (const SupportCliMistake *mistakes,
                                         guint                    n_mistakes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SupportCliResult, support_cli_result_free)

G_END_DECLS
