/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-imprint.h"

/* What stands at the foot, wherever the data are shown. */

/**
 * sinew_imprint_dup_doctor:
 *
 * Returns: (transfer full) (nullable): the first of the signs that need a doctor,
 *   and how many others there are; %NULL where the data have none
 */
char *
sinew_imprint_dup_doctor (SinewLibrary *library)
{
  g_autoptr (SinewItem) first = NULL;
  GListModel *red_flags;
  guint       n_more;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), NULL);

  red_flags = sinew_library_get_items (library, SINEW_KIND_RED_FLAG);
  first = g_list_model_get_item (red_flags, 0);
  if (first == NULL)
    return NULL;

  n_more = g_list_model_get_n_items (red_flags) - 1;
  if (n_more == 0)
    return g_strdup (sinew_item_get_name (first));

  /* Translators: a sign that needs a doctor, and how many others there are. */
  return g_strdup_printf (ngettext ("%s · %u more sign", "%s · %u more signs", n_more),
                          sinew_item_get_name (first), n_more);
}
