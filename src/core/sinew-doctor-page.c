/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-doctor-page.h"
#include "sinew-red-flag.h"

/**
 * sinew_doctor_page_build:
 * @title: its title
 *
 * Returns: (transfer full): *When to see a doctor*: all red flags, the most
 *   urgent first
 */
SinewPage *
sinew_doctor_page_build (SinewLibrary *library,
                         const char   *title)
{
  const char *const *urgencies = sinew_urgency_get_slugs ();
  GListModel        *red_flags;
  SinewPage         *page;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && title != NULL, NULL);

  red_flags = sinew_library_get_items (library, SINEW_KIND_RED_FLAG);
  page = sinew_page_new (NULL, title, _("Signs that need care, whatever the nutrient"), _("These signs are listed by how soon they need care. Others that worry, last or come back "
                           "are a matter for a doctor too."));

  for (guint u = 0; urgencies[u]; u++)
    {
      SinewSection *section = sinew_section_new (urgencies[u], sinew_urgency_get_label (urgencies[u]));
      SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);
      const char   *usual_action = NULL; /* what the heading says already */

      for (guint i = 0; i < g_list_model_get_n_items (red_flags); i++)
        {
          g_autoptr (SinewRedFlag) red_flag = g_list_model_get_item (red_flags, i);
          g_autofree char *meaning = NULL;
          g_autofree char *text = NULL;

          if (!g_str_equal (sinew_red_flag_get_urgency (red_flag), urgencies[u]))
            continue;
          /* Translators: %s says what a sign may mean, as "stroke". */
          meaning = g_strdup_printf (_("May mean: %s."), sinew_red_flag_get_meaning (red_flag));
          usual_action = usual_action ? usual_action : sinew_red_flag_get_action (red_flag);
          if (!g_str_equal (sinew_red_flag_get_action (red_flag), usual_action))
            text = g_strconcat (meaning, " ", sinew_red_flag_get_action (red_flag), ".", NULL);
          g_ptr_array_add (block->rows, sinew_row_new (NULL, sinew_item_get_name (SINEW_ITEM (red_flag)), text ? text : meaning));
        }
      sinew_section_take (section, block);
      sinew_page_take (page, section);
    }

  return page;
}
