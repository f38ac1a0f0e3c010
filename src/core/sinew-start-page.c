/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-page-parts.h"
#include "sinew-place.h"
#include "sinew-start-page.h"

static gboolean
is_stated_by (SinewLink *link,
              SinewItem *guide)
{
  return g_ptr_array_find_with_equal_func (sinew_link_get_articles (link), sinew_item_get_id (guide), g_str_equal, NULL);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return sinew_item_compare (*(SinewItem *const *)a, *(SinewItem *const *)b);
}

/* The nutrients that the article links with a sign, by name. */
static GPtrArray *
list_nutrients (SinewLibrary *library,
                SinewItem    *guide)
{
  GPtrArray *links = sinew_library_get_links (library);
  GPtrArray *nutrients = g_ptr_array_new ();

  for (guint i = 0; i < links->len; i++)
    {
      SinewItem *source = sinew_link_get_source (g_ptr_array_index (links, i));

      if (sinew_item_get_kind (source) == SINEW_KIND_NUTRIENT && is_stated_by (g_ptr_array_index (links, i), guide) &&
          !g_ptr_array_find (nutrients, source, NULL))
        g_ptr_array_add (nutrients, source);
    }
  g_ptr_array_sort (nutrients, compare_names);

  return nutrients;
}

/* The answers are on the pages of the guides: here a line of each has to do. */
static char *
describe_guide (SinewLibrary *library,
                SinewItem    *guide)
{
  g_autoptr (GPtrArray) nutrients = list_nutrients (library, guide);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < nutrients->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", sinew_item_get_name (g_ptr_array_index (nutrients, i)));

  /* Translators: %s are names of nutrients. */
  return nutrients->len > 0 ? g_strdup_printf (_("Linked nutrients: %s"), names->str) : NULL;
}

static void
take_guides (SinewPage    *page,
             SinewLibrary *library)
{
  GListModel   *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  SinewSection *section = sinew_section_new ("guides", _("Questions to begin with"));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (guides, i);
      g_autofree char *text = describe_guide (library, guide);

      g_ptr_array_add (block->rows, sinew_row_new (guide, sinew_item_get_name (guide), text));
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

static void
take_limits (SinewPage    *page,
             SinewLibrary *library)
{
  SinewPack       *pack = sinew_library_get_pack (library);
  SinewSection    *section = sinew_section_new ("limits", _("What Sinew does not do"));
  g_autofree char *version = NULL;

  sinew_section_take_paragraph (section, NULL, _("It displays what others have found; it does not advise, and it does not diagnose. "
                                                 "What you tick stays on this screen and is never stored. "
                                                 "No clinician has read these data yet."));
  /* Translators: the version of the data, and its date. */
  version = g_strdup_printf (_("Data version %s of %s."), sinew_pack_get_version (pack), sinew_pack_get_date (pack));
  sinew_section_take_paragraph (section, NULL, version);
  sinew_page_take (page, section);
}

/* The pages that no list leads to. */
static void
take_more (SinewPage *page)
{
  const struct
  {
    const char *place;
    const char *text;
  } rows[] = {
    { SINEW_PLACE_HELP, _("What can be done in the window, what the marks mean, and what stays private.") },
      { SINEW_PLACE_DISAGREEMENTS, _("What the articles say differently, and all corrections of what they say.") },
        { SINEW_PLACE_REFERENCES, _("The sources beyond the articles, by kind.") },
          { SINEW_PLACE_DATA, _("Where it comes from, how it was checked, and what is missing.") },
        };
  SinewSection *section = sinew_section_new ("more", _("More"));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_ptr_array_add (block->rows, sinew_row_new_for_place (rows[i].place, sinew_place_get_title (rows[i].place), rows[i].text));
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

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
  SinewPage *page;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && title != NULL, NULL);

  page = sinew_page_new (NULL, title, _("An offline reference, from five articles and the research behind them"), _("Tick what you notice: the lists then show the nutrients and the other causes that are linked with it. "
                           "Open one to see who says so and how good the evidence is."));
  take_guides (page, library);
  sinew_page_take_marks (page);
  take_limits (page, library);
  take_more (page);
  sinew_page_take_doctor (page);

  return page;
}
