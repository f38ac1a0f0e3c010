/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-start-page.h"

/**
 * sinew_start_page_build:
 * @title: its title
 *
 * Returns: (transfer full): the page that is shown first
 */
SinewPage *
sinew_start_page_build (SinewLibrary *library,
                        const char   *title)
{
  GListModel      *guides;
  SinewPage       *page;
  SinewSection    *section;
  SinewBlock      *block;
  SinewPack       *pack;
  g_autofree char *version = NULL;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && title != NULL, NULL);

  pack = sinew_library_get_pack (library);
  page = sinew_page_new (NULL, title, _("An offline reference, from five articles and the research behind them"), _("Tick what you notice: the lists then show the nutrients and the other causes that are linked with it. "
                           "Open one to see who says so and how good the evidence is."));

  section = sinew_section_new ("guides", _("Questions to begin with"));
  block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);
  guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (guides, i);

      g_ptr_array_add (block->rows, sinew_row_new (guide, sinew_item_get_name (guide), sinew_item_get_summary (guide)));
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);

  section = sinew_section_new ("marks", _("How to read the marks"));
  sinew_section_take_paragraph (section, _("Numbers beside the symptoms"), _("How many nutrients are listed once the symptom is ticked too."));
  sinew_section_take_paragraph (section, _("Articles"), _("The dots count how many of the five articles say so; the words beside them open who says it, and where. "
                                                          "A note tells where articles hold back, as with “may”. "
                                                          "“0 of 5” means that the link comes from references alone."));
  sinew_section_take_paragraph (section, _("Research"), _("Strong, moderate, limited or conflicting: how well research backs the link. "
                                                          "Where an article is wrong or goes too far, the correction stands beside it."));
  sinew_section_take_paragraph (section, _("The five articles"), _("They are named here by their subjects. They came as plain text, without author, publisher or date."));
  sinew_page_take (page, section);

  section = sinew_section_new ("limits", _("What Sinew does not do"));
  sinew_section_take_paragraph (section, NULL, _("It displays what others have found; it does not advise, and it does not diagnose. "
                                                 "What you tick stays on this screen and is never stored. "
                                                 "No clinician has read these data yet."));
  /* Translators: the version of the data, and its date. */
  version = g_strdup_printf (_("Data version %s of %s."), sinew_pack_get_version (pack), sinew_pack_get_date (pack));
  sinew_section_take_paragraph (section, NULL, version);
  sinew_page_take (page, section);

  return page;
}
