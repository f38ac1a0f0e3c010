/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-help-page.h"
#include "sinew-page-parts.h"

static void
take_ticks (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("ticks", _("Tick what you notice"));

  sinew_section_take_paragraph (section, NULL,
                                _("Tick a symptom under “What do you notice?”. The lists then show the nutrients that are linked with "
                                  "it, and the other causes."));
  sinew_section_take_paragraph (section, NULL,
                                _("“All of these” lists the nutrients that are linked with every symptom that is ticked, “Any of "
                                  "these” those that are linked with at least one. “Clear” unticks them all, and “Undo” brings them "
                                  "back."));
  sinew_section_take_paragraph (section, NULL,
                                _("Other causes are always listed where they are linked with at least one: one that was left out "
                                  "could be what matters."));
  sinew_section_take_paragraph (section, NULL,
                                _("Nothing is concluded from the ticks but which records match: no likelihood, and no advice."));
  sinew_page_take (page, section);
}

static void
take_pages (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("pages", _("Open pages"));

  sinew_section_take_paragraph (section, NULL,
                                _("Choose a name in a list to open its page. Names on a page lead to other pages, and “Back” and "
                                  "“Forward” go through what you opened. The ticks stay as they are."));
  sinew_section_take_paragraph (section, NULL,
                                _("“When to see a doctor” can be reached from everywhere: at the foot of the window, on every page and "
                                  "on every sheet of paper."));
  sinew_page_take (page, section);
}

static void
take_sources (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("sources", _("See who says so"));

  sinew_section_take_paragraph (section, NULL,
                                _("Choose a count of articles, as “3 of 5”, to see who says so: each claim with its article, section "
                                  "and place. At its end, a page has all claims about what it shows, and the references beyond the "
                                  "articles."));
  sinew_page_take (page, section);
}

static void
take_comparison (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("compare", _("Compare"));

  sinew_section_take_paragraph (section, NULL,
                                _("“Compare” opens a table of the nutrients in the list. It follows what you tick until you change it "
                                  "by hand. “Add to comparison” on a page adds what the page is about."));
  sinew_section_take_paragraph (section, NULL,
                                _("In the comparison, “Aspects” chooses what is compared, “Differences only” leaves out what is the "
                                  "same, “Swap” turns rows into columns, and “Tables” has the tables of the articles. Choose a cell to "
                                  "see who says so. “Copy” and “Save as…” take the table to other programs."));
  sinew_page_take (page, section);
}

static void
take_paper (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("paper", _("Print and take along"));

  sinew_section_take_paragraph (section, NULL,
                                _("“Print…” shows on sheets what is shown in the window. There you choose paper, size of the text and "
                                  "sections, and then “Print…” or “Save as PDF…”."));
  sinew_section_take_paragraph (section, NULL,
                                _("“Appointment sheet…” makes one sheet of what you ticked, with questions to ask and room for notes."));
  sinew_page_take (page, section);
}

static void
take_search (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("search", _("Search"));

  sinew_section_take_paragraph (section, NULL,
                                _("Type anywhere in the window, or press Ctrl+F, to look for a name or another word for it. Enter "
                                  "opens what fits best, which is marked in the list. Esc ends the search."));
  sinew_page_take (page, section);
}

static void
take_keys (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("keys", _("Use the keyboard"));

  sinew_section_take_paragraph (section, NULL,
                                _("F6 goes from one part of the window to the next, the arrow keys go through the symptoms, and Space "
                                  "ticks one. Alt+Left goes back, and Ctrl+P prints. Ctrl+? shows all keys."));
  sinew_page_take (page, section);
}

static void
take_privacy (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("privacy", _("What stays private"));

  sinew_section_take_paragraph (section, NULL,
                                _("Sinew never goes online by itself, and what you tick is never stored. A comparison, a table or a "
                                  "sheet is kept only where you save it."));
  sinew_section_take_paragraph (section, NULL,
                                _("A link to a source opens in the browser, which then goes online."));
  sinew_page_take (page, section);
}

/**
 * sinew_help_page_build:
 * @title: its title
 *
 * Returns: (transfer full): how to use Sinew
 */
SinewPage *
sinew_help_page_build (SinewLibrary *library,
                       const char   *title)
{
  SinewPage *page;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && title != NULL, NULL);

  page = sinew_page_new (NULL, title, NULL,
                         _("Sinew shows which nutrients and which other causes are linked with what muscles and legs feel like, "
      "who says so, and how good the evidence is."));
  take_ticks (page);
  take_pages (page);
  sinew_page_take_marks (page);
  take_sources (page);
  take_comparison (page);
  take_paper (page);
  take_search (page);
  take_keys (page);
  take_privacy (page);
  sinew_page_take_doctor (page);

  return page;
}
