/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-data-page.h"
#include "sinew-guide.h"
#include "sinew-page-parts.h"
#include "sinew-place.h"

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
static const char *const limits[] = {
  N_("No clinician has read this data yet. It was written and read again by lay editors, partly from general "
     "knowledge."),
  N_("The claims are what a few short articles say. They are not a survey of what medicine knows."),
  N_("Only the nutrients that the articles name are included. Other vitamins and minerals are missing."),
  N_("There are no foods with their contents yet, and no daily amounts or upper limits. Foods appear only where "
     "an article names them."),
  N_("Laboratory tests are named without ranges. Ranges differ between laboratories and methods."),
  N_("The order of symptoms and other causes says nothing about how likely they are. A cause that is not listed "
     "can still be the right one."),
  N_("The grades of evidence are a judgment. Some reviews and notices were read on stored copies; most other "
     "sources were seen only by title and abstract, and some details come from memory."),
  N_("The references are not checked against the web when Sinew runs. A page may have been revised since, and "
     "one statement on preventing falls rests on a draft of December 2024."),
  N_("All texts of the data are in English only. They show what is written about a subject and cannot judge the "
     "case of one person."),
};
/* clang-format on */

/* As “16 nutrients”. */
static char *
describe_count (SinewKind kind,
                guint     n)
{
  switch (kind)
    {
    case SINEW_KIND_GUIDE:
      return g_strdup_printf (ngettext ("%u article", "%u articles", n), n);
    case SINEW_KIND_CLAIM:
      return g_strdup_printf (ngettext ("%u claim", "%u claims", n), n);
    case SINEW_KIND_TERM:
      return g_strdup_printf (ngettext ("%u term", "%u terms", n), n);
    case SINEW_KIND_NUTRIENT:
      return g_strdup_printf (ngettext ("%u nutrient", "%u nutrients", n), n);
    case SINEW_KIND_SYMPTOM:
      return g_strdup_printf (ngettext ("%u symptom", "%u symptoms", n), n);
    case SINEW_KIND_CAUSE:
      return g_strdup_printf (ngettext ("%u other cause", "%u other causes", n), n);
    case SINEW_KIND_EVIDENCE:
      return g_strdup_printf (ngettext ("%u grade of evidence", "%u grades of evidence", n), n);
    case SINEW_KIND_CORRECTION:
      return g_strdup_printf (ngettext ("%u correction", "%u corrections", n), n);
    case SINEW_KIND_RED_FLAG:
      return g_strdup_printf (ngettext ("%u sign that needs a doctor", "%u signs that need a doctor", n), n);
    case SINEW_KIND_CLINICAL:
      return g_strdup_printf (ngettext ("Tests and risks of %u nutrient", "Tests and risks of %u nutrients", n), n);
    case SINEW_KIND_QUESTION:
      return g_strdup_printf (ngettext ("%u question to ask", "%u questions to ask", n), n);
    case SINEW_KIND_FAQ:
      return g_strdup_printf (ngettext ("%u question with our answer", "%u questions with our answers", n), n);
    case SINEW_KIND_REFERENCE:
      return g_strdup_printf (ngettext ("%u reference", "%u references", n), n);
    default:
      return NULL;
    }
}

static const char *
describe_kind (SinewKind kind)
{
  switch (kind)
    {
    case SINEW_KIND_GUIDE:
      return _("Short texts, and the question that our guide to each answers.");
    case SINEW_KIND_CLAIM:
      return _("All that the articles say, one statement each, in our own words and with its place in the article.");
    case SINEW_KIND_TERM:
      return _("The things that the articles speak of, each under one name.");
    case SINEW_KIND_NUTRIENT:
      return _("Those that the articles name.");
    case SINEW_KIND_SYMPTOM:
      return _("What may be felt, in the legs and elsewhere.");
    case SINEW_KIND_CAUSE:
      return _("Conditions, medicines, habits and states of the body that the same symptoms may come from.");
    case SINEW_KIND_EVIDENCE:
      return _("How well research backs each link of a nutrient with a sign.");
    case SINEW_KIND_CORRECTION:
      return _("Where the articles are wrong, go too far or have little behind them.");
    case SINEW_KIND_RED_FLAG:
      return _("Whatever the nutrient, by how soon they need care.");
    case SINEW_KIND_CLINICAL:
      return _("Laboratory tests, groups at risk, medicines and cautions, beyond the articles.");
    case SINEW_KIND_QUESTION:
      return _("For an appointment; they stand on the sheet to take along.");
    case SINEW_KIND_FAQ:
      return _("Questions that the articles answer; they stand on our guides.");
    case SINEW_KIND_REFERENCE:
      return _("Sources beyond the articles.");
    default:
      return NULL;
    }
}

/* The page that lists all items of a kind. */
static const char *
find_list (SinewKind kind)
{
  const char *const *places = sinew_place_list ();
  SinewKind          listed;

  for (guint i = 0; places[i]; i++)
    {
      if (sinew_place_get_listed (places[i], &listed) && listed == kind)
        return places[i];
    }

  return NULL;
}

static void
take_contents (SinewPage    *page,
               SinewLibrary *library)
{
  SinewSection *section = sinew_section_new ("contents", _("What is in it"));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);

  block->is_list = TRUE;
  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      guint            n = sinew_library_count (library, kind);
      g_autofree char *label = n > 0 ? describe_count (kind, n) : NULL;

      if (label)
        g_ptr_array_add (block->rows, sinew_row_new_for_place (find_list (kind), label, describe_kind (kind)));
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

static guint
count_claims (SinewLibrary *library,
              SinewItem    *guide)
{
  GListModel *claims = sinew_library_get_items (library, SINEW_KIND_CLAIM);
  guint       n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (SinewClaim) claim = g_list_model_get_item (claims, i);

      n += g_str_equal (sinew_claim_get_article (claim), sinew_item_get_id (guide));
    }

  return n;
}

static void
take_articles (SinewPage    *page,
               SinewLibrary *library)
{
  GListModel   *guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  SinewSection *section = sinew_section_new ("articles", _("Where it comes from"));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REMARKS, NULL, NULL);

  block->is_list = TRUE;
  sinew_section_take_paragraph (section, NULL,
                                _("It starts from a few short articles, which came as plain text, without author, publisher or "
                                  "date. What they say is kept claim by claim; links, counts of articles and the tables of "
                                  "the articles follow from the claims. What goes beyond the articles names its references, "
                                  "where there are any."));
  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewItem) guide = g_list_model_get_item (guides, i);
      guint            n = count_claims (library, guide);
      g_autofree char *text = g_strdup_printf (ngettext ("%u claim", "%u claims", n), n);

      g_ptr_array_add (block->rows, sinew_row_new (guide, sinew_guide_get_article_name (SINEW_GUIDE (guide)), text));
    }
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

/* What the records of some kinds rest on, by how “checked” begins. */
typedef struct
{
  guint n_memory;
  guint n_pages;
  guint n_records;
  guint n_sources;
} Basis;

static void
count_basis (SinewLibrary *library,
             SinewKind     kind,
             Basis        *basis)
{
  GListModel *items = sinew_library_get_items (library, kind);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
      const char *checked = sinew_item_get_checked (item);

      if (checked == NULL)
        continue;
      if (g_str_has_prefix (checked, "general knowledge"))
        basis->n_memory++;
      else if (g_str_has_prefix (checked, "stored page"))
        basis->n_pages++;
      else if (g_str_has_prefix (checked, "this data"))
        basis->n_records++;
      else
        basis->n_sources++;
    }
}

/* The count is told where there is something to count. */
static void
take_count (SinewSection *section,
            const char   *format,
            guint         n)
{
  g_autofree char *text = n > 0 ? g_strdup_printf (format, n) : NULL;

  sinew_section_take_paragraph (section, NULL, text);
}

static void
take_checks_of_texts (SinewSection *section,
                      const Basis  *basis)
{
  sinew_section_take_paragraph (section, _("Other texts"),
                                            _("Every record says what it rests on. All but our answers to questions were read again "
                                  "by others, who chose the more cautious words where two records differed on how soon "
                                  "care is needed."));
  take_count (section,
              ngettext ("%u record was written from general knowledge of the field; no page was read for it, "
                        "except where a later reader confirmed or changed something.",
                        "%u records were written from general knowledge of the field; no page was read for them, "
                        "except where a later reader confirmed or changed something.",
                        basis->n_memory),
              basis->n_memory);
  take_count (section,
              ngettext ("%u record was written from claims and other records of this data, which it names, without "
                        "looking at their references again.",
                        "%u records were written from claims and other records of this data, which they name, without "
                        "looking at their references again.",
                        basis->n_records),
              basis->n_records);
  take_count (section,
              ngettext ("For %u record a stored copy of a public page was read.",
                        "For %u records a stored copy of a public page was read.",
                        basis->n_pages),
              basis->n_pages);
  take_count (section,
              ngettext ("%u record names the references where the fact stands; most of those were seen by title "
                        "and abstract and not read in full.",
                        "%u records name the references where the fact stands; most of those were seen by title "
                        "and abstract and not read in full.",
                        basis->n_sources),
              basis->n_sources);
}

static void
take_checks_of_references (SinewSection *section,
                           const Basis  *basis)
{
  guint n_seen = basis->n_pages + basis->n_sources;

  sinew_section_take_paragraph (section, sinew_place_get_title (SINEW_PLACE_REFERENCES),
                                _("They were checked one by one. What was not certain was left out."));
  take_count (section,
              ngettext ("%u reference was seen on stored pages, if only its address, title or number.",
                        "%u references were seen on stored pages, if only their address, title or number.",
                        n_seen),
              n_seen);
  take_count (section,
              ngettext ("Title, address and numbers of %u reference are from memory.",
                        "Titles, addresses and numbers of %u references are from memory.",
                        basis->n_memory),
              basis->n_memory);
}

static void
take_checks (SinewPage    *page,
             SinewLibrary *library)
{
  SinewSection *section = sinew_section_new ("checks", _("How it was checked"));
  Basis         texts = { 0 };
  Basis         references = { 0 };

  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    count_basis (library, kind, kind == SINEW_KIND_REFERENCE ? &references : &texts);

  sinew_section_take_paragraph (section, _("Claims"),
                                            _("Each sentence, bullet, table cell and answer of the articles has at least one claim, "
                                  "but for a few lead-in lines without a fact. The claims were read twice against the "
                                  "articles, the second time sentence by sentence by somebody else."));
  sinew_section_take_paragraph (section, _("Grades and corrections"),
                                            _("The conclusions of the main reviews and notices were read on stored pages. "
                                  "Grading is a judgment."));
  take_checks_of_texts (section, &texts);
  take_checks_of_references (section, &references);
  sinew_page_take (page, section);
}

static void
take_limits (SinewPage *page)
{
  SinewSection *section = sinew_section_new ("limits", _("What is missing, and known limits"));

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    sinew_section_take_paragraph (section, NULL, _(limits[i]));
  sinew_page_take (page, section);
}

static void
take_license (SinewPage *page,
              SinewPack *pack)
{
  SinewSection    *section = sinew_section_new ("license", _("License"));
  g_autofree char *license = NULL;

  if (g_str_equal (sinew_pack_get_license (pack), "CC0-1.0"))
    license = g_strdup (_("The data is dedicated to the public domain (CC0-1.0): anybody may copy, change and share it."));
  else
    /* Translators: %s is a license, as SPDX writes it. */
    license = g_strdup_printf (_("License of the data: %s."), sinew_pack_get_license (pack));
  sinew_section_take_paragraph (section, NULL, license);
  sinew_page_take (page, section);
}

/**
 * sinew_data_page_build:
 * @title: its title
 *
 * Returns: (transfer full): what the data are, where they come from, how they were
 *   checked and what they lack
 */
SinewPage *
sinew_data_page_build (SinewLibrary *library,
                       const char   *title)
{
  SinewPack       *pack;
  g_autofree char *version = NULL;
  SinewPage       *page;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && title != NULL, NULL);

  pack = sinew_library_get_pack (library);
  /* Translators: the name of the data, their version, their date. */
  version = g_strdup_printf (_("%s, version %s of %s"), sinew_pack_get_name (pack), sinew_pack_get_version (pack), sinew_pack_get_date (pack));
  page = sinew_page_new (NULL, title, version,
                         _("Reference material, not medical advice. Sinew displays what others have found; it does "
                           "not advise, and it does not diagnose. Read how the data was checked, and what it lacks, "
                           "before relying on any of it."));
  take_contents (page, library);
  take_articles (page, library);
  take_checks (page, library);
  take_limits (page);
  take_license (page, pack);
  sinew_page_take_doctor (page);

  return page;
}
