/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <libintl.h>
#include <locale.h>
#include <signal.h>

#include "sinew-application.h"
#include "sinew-commands.h"

int
main (int    argc,
      char **argv)
{
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, SINEW_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  /* A file that grows beyond its limit is an error like a full disk. */
  signal (SIGXFSZ, SIG_IGN);

  /* A command touches nothing of GTK, and so needs no display. */
  if (argc > 1 && sinew_commands_knows (argv[1]))
    return sinew_commands_run (argc, argv);

  status = sinew_commands_check_window (argc, argv);
  if (!status && !sinew_application_can_open_display ())
    return sinew_commands_fail_without_display ();

  return status ? status : sinew_application_main (argc, argv);
}
