/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-disagreement.h"
#include "sinew-disagreements-page.h"
#include "sinew-guide.h"
#include "sinew-page-parts.h"

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
/* The sections, and which verdicts belong to each. A verdict that is in none goes
 * into the last one. */
static const struct
{
  const char *id;
  const char *title;
  const char *text;
  const char *verdicts[5];
} groups[] = {
  { "contradicted", N_("Research says otherwise"),
    N_("What the articles say here goes against what studies or textbooks show."),
    { "contradicted", "partly wrong", "wrong mechanism" } },
  { "disputed", N_("Research does not agree"),
    N_("Studies of these claims point in different directions, or show that two things occur together "
       "but not that one brings the other on."),
    { "disputed" } },
  { "unsupported", N_("Nothing found to support it"),
    N_("We know of no study that shows these claims, or cannot tell where they come from. "
       "That does not prove them wrong."),
    { "unsupported", "conjecture", "untraceable" } },
  { "weak", N_("Little to support it"),
    N_("Studies of these claims are few or small, or do not show as much as is said."),
    { "weak" } },
  { "overstated", N_("Said too strongly"),
    N_("There is something in these claims, but less than it sounds: it is rarer or smaller, "
       "or holds for fewer cases."),
    { "overstated", "too broad", "misleading" } },
  { "wording", N_("Not put precisely"),
    N_("A word has another meaning in medicine, or what happens in the body is made simpler than it is."),
    { "wrong term", "imprecise", "simplified" } },
  { "context", N_("True, but not the whole of it"),
    N_("These claims hold once something is added that the articles leave out."),
    { "needs context", "incomplete", "partly true" } },
  { "others", N_("Other corrections"),
    N_("What else there is to know about claims of the articles."),
    { NULL } },
};
/* clang-format on */

static guint
find_group (SinewCorrection *correction)
{
  const char *verdict = sinew_correction_get_verdict (correction);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      if (g_strv_contains (groups[i].verdicts, verdict))
        return i;
    }

  return G_N_ELEMENTS (groups) - 1;
}

static SinewRow *
build_correction (SinewLibrary    *library,
                  SinewCorrection *correction)
{
  const char *const *claims = sinew_correction_get_claims (correction);
  const char *const *references = sinew_correction_get_sources (correction);
  SinewRow          *row = sinew_row_new (NULL, sinew_item_get_name (SINEW_ITEM (correction)), sinew_correction_get_why (correction));

  row->setting = g_strdup (sinew_correction_get_verdict (correction));
  g_ptr_array_add (row->corrections, g_object_ref (correction));
  for (guint i = 0; claims[i]; i++)
    g_ptr_array_add (row->claims, g_object_ref (sinew_library_lookup (library, SINEW_KIND_CLAIM, claims[i])));
  for (guint i = 0; references[i]; i++)
    g_ptr_array_add (row->references, g_object_ref (sinew_library_lookup (library, SINEW_KIND_REFERENCE, references[i])));

  return row;
}

static void
take_corrections (SinewPage    *page,
                  SinewLibrary *library,
                  guint         group)
{
  GListModel   *corrections = sinew_library_get_items (library, SINEW_KIND_CORRECTION);
  SinewSection *section = sinew_section_new (groups[group].id, _(groups[group].title));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_CORRECTIONS, NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (corrections); i++)
    {
      g_autoptr (SinewCorrection) correction = g_list_model_get_item (corrections, i);

      if (find_group (correction) == group)
        g_ptr_array_add (block->rows, build_correction (library, correction));
    }
  if (block->rows->len > 0)
    sinew_section_take_paragraph (section, NULL, _(groups[group].text));
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

/* As “Stiff legs”, “Heavy legs”: the articles of claims. */
static char *
join_articles (SinewLibrary *library,
               GPtrArray    *claims)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < claims->len; i++)
    {
      SinewItem *guide = sinew_library_lookup (library, SINEW_KIND_GUIDE, sinew_claim_get_article (g_ptr_array_index (claims, i)));

      if (g_ptr_array_find (articles, guide, NULL))
        continue;
      g_ptr_array_add (articles, guide);
      g_string_append (text, text->len > 0 ? ", " : "");
      /* Translators: the name of an article, in quotation marks. */
      g_string_append_printf (text, _("“%s”"), sinew_guide_get_article_name (SINEW_GUIDE (guide)));
    }

  return g_string_free (text, FALSE);
}

/* How claims hold back, as “only indirectly”. */
static char *
join_hedges (GPtrArray *claims)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_null_terminated (0, NULL, TRUE);

  for (guint i = 0; i < claims->len; i++)
    {
      const char *label = sinew_hedge_get_label (sinew_claim_get_hedge (g_ptr_array_index (claims, i)));

      if (label && !g_ptr_array_find_with_equal_func (labels, label, g_str_equal, NULL))
        g_ptr_array_add (labels, (gpointer)label);
    }

  return g_strjoinv (", ", (char **)labels->pdata);
}

static char *
describe_sides (SinewLibrary      *library,
                SinewDisagreement *disagreement)
{
  g_autofree char *said = join_articles (library, disagreement->said);
  g_autofree char *others = join_articles (library, disagreement->denied->len > 0 ? disagreement->denied : disagreement->reserved);
  g_autofree char *reserve = NULL;

  if (disagreement->denied->len > 0)
    /* Translators: articles that say something, then articles that deny it. */
    return g_strdup_printf (_("Said in %s. Denied in %s."), said, others);

  reserve = join_hedges (disagreement->reserved);
  /* Translators: articles that say something outright, then articles that hold back,
   * then how they do, as “only indirectly”. */
  return g_strdup_printf (_("Said outright in %s. Said with a strong reserve in %s (%s)."), said, others, reserve);
}

static void
add_claims (SinewRow     *row,
            SinewLibrary *library,
            GPtrArray    *claims)
{
  for (guint i = 0; i < claims->len; i++)
    sinew_row_add_claim (row, library, g_ptr_array_index (claims, i));
}

static void
take_disagreements (SinewPage    *page,
                    SinewLibrary *library)
{
  g_autoptr (GPtrArray) disagreements = sinew_disagreements_list (library);
  SinewSection *section = sinew_section_new ("between-articles", _("Where the articles disagree with each other"));
  SinewBlock   *block = sinew_block_new (SINEW_BLOCK_QUESTIONS, NULL, NULL);

  for (guint i = 0; i < disagreements->len; i++)
    {
      SinewDisagreement *disagreement = g_ptr_array_index (disagreements, i);
      g_autofree char   *text = describe_sides (library, disagreement);
      g_autofree char   *label = NULL;
      SinewRow          *row;
      int                n_articles;

      /* Translators: a nutrient and a sign that it is linked with, each by its name. */
      label = g_strdup_printf (_("%s · %s"), sinew_item_get_name (sinew_link_get_source (disagreement->link)),
                                  sinew_item_get_name (sinew_link_get_sign (disagreement->link)));
      row = sinew_row_new (NULL, label, text);
      add_claims (row, library, disagreement->said);
      add_claims (row, library, disagreement->reserved);
      n_articles = row->n_articles;
      /* To be read beside the others, yet not counted: these say no such thing. */
      add_claims (row, library, disagreement->denied);
      row->n_articles = n_articles;
      g_ptr_array_add (block->rows, row);
    }

  if (block->rows->len > 0)
    sinew_section_take_paragraph (section, NULL, _("One article denies here what another says, or says outright what another says with a strong reserve. "
                                                   "Sinew finds these by comparing the claims, not by judging who is right."));
  sinew_section_take (section, block);
  sinew_page_take (page, section);
}

/**
 * sinew_disagreements_page_build:
 * @title: its title
 *
 * Returns: (transfer full): where the articles disagree with each other, and every
 *   correction once, by verdict
 */
SinewPage *
sinew_disagreements_page_build (SinewLibrary *library,
                                const char   *title)
{
  SinewPage *page;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && title != NULL, NULL);

  page = sinew_page_new (NULL, title, _("What to know before relying on a claim"), _("The same corrections stand beside these claims wherever Sinew shows them. "
                           "Each tells who says so and why it is in doubt, with references where there are any. "
                           "The grouping is a judgment."));
  take_disagreements (page, library);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    take_corrections (page, library, i);
  sinew_page_take_doctor (page);

  return page;
}
