/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-citation.h"
#include "sinew-guide.h"
#include "sinew-hedge.h"

/* What is copied says where it is from, and that it is not advice. */

static void
add_unique_articles (GPtrArray *articles,
                     GPtrArray *claims)
{
  for (guint i = 0; i < claims->len; i++)
    {
      const char *article = sinew_claim_get_article (g_ptr_array_index (claims, i));

      if (!g_ptr_array_find_with_equal_func (articles, article, g_str_equal, NULL))
        g_ptr_array_add (articles, (gpointer)article);
    }
}

static const char *
get_article_name (SinewLibrary *library,
                  const char   *article)
{
  return sinew_guide_get_article_name (SINEW_GUIDE (sinew_library_lookup (library, SINEW_KIND_GUIDE, article)));
}

static char *
describe_articles (SinewLibrary *library,
                   GPtrArray    *articles)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < articles->len; i++)
    /* Translators: the name of an article. */
    g_string_append_printf (names, i ? _(", “%s”") : _("“%s”"), get_article_name (library, g_ptr_array_index (articles, i)));

  /* Translators: what follows is one name of an article or several. */
  return g_strdup_printf (ngettext ("Article: %s", "Articles: %s", articles->len), names->str);
}

/**
 * sinew_citation_dup_articles:
 * @claims: (element-type SinewClaim): some claims
 *
 * Returns: (transfer full) (nullable): the names of their articles, each once; %NULL
 *   without any
 */
char *
sinew_citation_dup_articles (SinewLibrary *library,
                             GPtrArray    *claims)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && claims != NULL, NULL);

  add_unique_articles (articles, claims);

  return articles->len ? describe_articles (library, articles) : NULL;
}

static char *
describe_source (SinewLibrary *library)
{
  SinewPack *pack = sinew_library_get_pack (library);

  /* Translators: the version of the data, and their date. */
  return g_strdup_printf (_("Sinew, data version %s (%s). Not medical advice."),
                             sinew_pack_get_version (pack), sinew_pack_get_date (pack));
}

static void
collect_articles (GPtrArray        *articles,
                  const SinewBlock *block)
{
  for (guint i = 0; i < block->rows->len; i++)
    add_unique_articles (articles, ((SinewRow *)g_ptr_array_index (block->rows, i))->claims);
}

/**
 * sinew_citation_dup_for_page:
 *
 * Returns: (transfer full): how to cite a page: its title, which data it is of, and
 *   which articles have a claim on it
 */
char *
sinew_citation_dup_for_page (SinewLibrary *library,
                             SinewPage    *page)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();
  g_autofree char *source = NULL;
  g_autofree char *names = NULL;
  GPtrArray       *sections;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && SINEW_IS_PAGE (page), NULL);

  sections = sinew_page_get_sections (page);
  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        collect_articles (articles, g_ptr_array_index (section->blocks, j));
    }
  source = describe_source (library);
  if (articles->len == 0)
    /* Translators: the title of a page, then where it is from. */
    return g_strdup_printf (_("“%s”. %s"), sinew_page_get_title (page), source);

  names = describe_articles (library, articles);

  /* Translators: the title of a page, where it is from, as “Articles: “Heavy legs””. */
  return g_strdup_printf (_("“%s”. %s %s."), sinew_page_get_title (page), source, names);
}

static void
add_line (GString *text,
          char    *line)
{
  if (line)
    g_string_append_printf (text, "%s%s", text->len ? "\n" : "", line);
  g_free (line);
}

static char *
describe_claim (SinewLibrary *library,
                SinewClaim   *claim)
{
  const char      *hedge = sinew_hedge_get_label (sinew_claim_get_hedge (claim));
  const char      *article = get_article_name (library, sinew_claim_get_article (claim));
  const char      *text = sinew_item_get_name (SINEW_ITEM (claim));
  g_autofree char *place = sinew_claim_dup_whereabouts (claim);

  if (hedge)
    /* Translators: what is claimed, the name of an article, where in it, how it holds back. */
    return g_strdup_printf (_("“%s” — article “%s”, %s (%s)"), text, article, place, hedge);

  /* Translators: what is claimed, the name of an article, where in it. */
  return g_strdup_printf (_("“%s” — article “%s”, %s"), text, article, place);
}

static char *
describe_references (SinewLibrary      *library,
                     const char *const *ids)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; ids[i]; i++)
    {
      SinewItem       *reference = sinew_library_lookup (library, SINEW_KIND_REFERENCE, ids[i]);
      g_autofree char *name = sinew_reference_dup_citation_in_line (SINEW_REFERENCE (reference));

      g_string_append_printf (names, "%s%s", i ? "; " : "", name);
    }

  /* Translators: what follows is one source beyond the articles, or several. */
  return names->len ? g_strdup_printf (_("References: %s"), names->str) : NULL;
}

/* Beside a claim that is quoted already. */
static void
add_corrections (GString      *text,
                 SinewLibrary *library,
                 GPtrArray    *corrections)
{
  for (guint i = 0; i < corrections->len; i++)
    {
      SinewCorrection *correction = g_ptr_array_index (corrections, i);

      /* Translators: how what is claimed is wrong, as "overstated", and why. */
      add_line (text, g_strdup_printf (_("Correction (%s): %s"), sinew_correction_get_verdict (correction),
                                          sinew_correction_get_why (correction)));
      add_line (text, describe_references (library, sinew_correction_get_sources (correction)));
    }
}

/**
 * sinew_citation_dup_for_claim:
 *
 * Returns: (transfer full): the claim, where it stands, its corrections, and which
 *   data it is of; a line for each
 */
char *
sinew_citation_dup_for_claim (SinewLibrary *library,
                              SinewClaim   *claim)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && SINEW_IS_CLAIM (claim), g_string_free (text, FALSE));

  add_line (text, describe_claim (library, claim));
  add_corrections (text, library, sinew_library_get_corrections_of (library, claim));
  add_line (text, describe_source (library));

  return g_string_free (text, FALSE);
}

/**
 * sinew_citation_dup_for_correction:
 * @claim: (nullable): the claim that it stands beside; %NULL for all of its claims
 *
 * Returns: (transfer full): what is claimed and where, how that is wrong and why,
 *   and which data it is of; a line for each
 */
char *
sinew_citation_dup_for_correction (SinewLibrary    *library,
                                   SinewCorrection *correction,
                                   SinewItem       *claim)
{
  GString           *text = g_string_new (NULL);
  g_autofree char   *claimed = NULL;
  const char *const *claims;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && SINEW_IS_CORRECTION (correction), g_string_free (text, FALSE));

  claimed = sinew_correction_dup_claimed (correction, claim);
  /* Translators: how what is claimed is wrong, as "overstated"; what is claimed; why. */
  add_line (text, g_strdup_printf (_("Correction (%s): “%s”. %s"), sinew_correction_get_verdict (correction),
                                      claimed, sinew_correction_get_why (correction)));
  add_line (text, describe_references (library, sinew_correction_get_sources (correction)));
  claims = sinew_correction_get_claims (correction);
  for (guint i = 0; claims[i]; i++)
    {
      if (claim == NULL || g_str_equal (claims[i], sinew_item_get_id (claim)))
        add_line (text, describe_claim (library, SINEW_CLAIM (sinew_library_lookup (library, SINEW_KIND_CLAIM, claims[i]))));
    }
  add_line (text, describe_source (library));

  return g_string_free (text, FALSE);
}

/**
 * sinew_citation_dup_for_answer:
 * @row: a row of %SINEW_BLOCK_QUESTIONS
 *
 * Returns: (transfer full): the question, our answer, what corrects the articles, who
 *   answers it, and which data it is of; a line for each
 */
char *
sinew_citation_dup_for_answer (SinewLibrary   *library,
                               const SinewRow *row)
{
  GString *text = g_string_new (row->label);

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), g_string_free (text, FALSE));

  add_line (text, g_strdup (row->text));
  for (guint i = 0; i < row->claims->len; i++)
    add_line (text, describe_claim (library, g_ptr_array_index (row->claims, i)));
  add_corrections (text, library, row->corrections);
  for (guint i = 0; i < row->references->len; i++)
    add_line (text, sinew_citation_dup_for_reference (g_ptr_array_index (row->references, i)));
  add_line (text, describe_source (library));

  return g_string_free (text, FALSE);
}

/**
 * sinew_citation_dup_for_reference:
 *
 * Returns: (transfer full): title, who published it where and when, and where it can
 *   be read, in one line
 */
char *
sinew_citation_dup_for_reference (SinewReference *reference)
{
  g_autofree char *citation = NULL;
  g_autofree char *uri = NULL;
  const char      *title;

  g_return_val_if_fail (SINEW_IS_REFERENCE (reference), NULL);

  citation = sinew_reference_dup_citation (reference);
  uri = sinew_reference_dup_uri (reference);
  title = sinew_item_get_name (SINEW_ITEM (reference));
  if (uri)
    /* Translators: the title of a source, who published it where and when, its address. */
    return g_strdup_printf (_("%s. %s. %s"), title, citation, uri);

  /* Translators: the title of a source, who published it where and when. */
  return g_strdup_printf (_("%s. %s."), title, citation);
}
