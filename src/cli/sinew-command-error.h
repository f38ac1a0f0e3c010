/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SINEW_COMMAND_ERROR (sinew_command_error_quark ())

/**
 * SinewStatus:
 * @SINEW_STATUS_DONE: done
 * @SINEW_STATUS_NOTHING: nothing found, or nothing to show
 * @SINEW_STATUS_MISUSED: a command, an option, an id or a format is wrong
 * @SINEW_STATUS_BAD_DATA: the data are faulty
 * @SINEW_STATUS_IO: something could not be read or written
 *
 * The exit status of the program, and the code of a %SINEW_COMMAND_ERROR.
 */
typedef enum {
  SINEW_STATUS_DONE,
  SINEW_STATUS_NOTHING,
  SINEW_STATUS_MISUSED,
  SINEW_STATUS_BAD_DATA,
  SINEW_STATUS_IO,
} SinewStatus;

GQuark      sinew_command_error_quark (void);
SinewStatus sinew_command_error_report (const GError *error);

G_END_DECLS
