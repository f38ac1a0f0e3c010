/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-guide.h"
#include "sinew-imprint.h"
#include "sinew-red-flag.h"
#include "sinew-reference.h"
#include "sinew-symptom.h"

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

/* As “Emergency number, at once: sign; sign.” */
static void
add_urgency (GPtrArray    *texts,
             SinewLibrary *library,
             const char   *urgency,
             guint         n_red_flags)
{
  GListModel *red_flags = sinew_library_get_items (library, SINEW_KIND_RED_FLAG);
  g_autoptr (GString) signs = g_string_new (NULL);

  for (guint i = 0; i < MIN (n_red_flags, g_list_model_get_n_items (red_flags)); i++)
    {
      g_autoptr (SinewRedFlag) red_flag = g_list_model_get_item (red_flags, i);

      if (g_str_equal (sinew_red_flag_get_urgency (red_flag), urgency))
        g_string_append_printf (signs, "%s%s", signs->len ? "; " : "", sinew_item_get_name (SINEW_ITEM (red_flag)));
    }

  if (signs->len > 0)
    /* Translators: how soon care is needed, then the signs that need it. */
    g_ptr_array_add (texts, g_strdup_printf (_("%s: %s."), sinew_urgency_get_label (urgency), signs->str));
}

/**
 * sinew_imprint_list_red_flags:
 * @symptoms: (element-type SinewItem): the symptoms that something is about
 * @n_red_flags: how many red flags to tell in general; those of the legs come first
 *
 * Returns: (transfer full) (element-type utf8): when to see a doctor: what each of
 *   @symptoms needs, then the first red flags by how soon they need care
 */
GPtrArray *
sinew_imprint_list_red_flags (SinewLibrary *library,
                              GPtrArray    *symptoms,
                              guint         n_red_flags)
{
  const char *const *urgencies = sinew_urgency_get_slugs ();
  GPtrArray         *texts = g_ptr_array_new_with_free_func (g_free);
  guint              n_others;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && symptoms != NULL, texts);

  for (guint i = 0; i < symptoms->len; i++)
    {
      SinewItem  *symptom = g_ptr_array_index (symptoms, i);
      const char *red_flag = SINEW_IS_SYMPTOM (symptom) ? sinew_symptom_get_red_flag (SINEW_SYMPTOM (symptom)) : NULL;

      if (red_flag)
        /* Translators: a symptom, then when it needs a doctor. */
        g_ptr_array_add (texts, g_strdup_printf (_("%s: %s"), sinew_item_get_name (symptom), red_flag));
    }
  for (guint i = 0; urgencies[i]; i++)
    add_urgency (texts, library, urgencies[i], n_red_flags);

  n_others = sinew_library_count (library, SINEW_KIND_RED_FLAG);
  n_others -= MIN (n_others, n_red_flags);
  if (n_others > 0)
    g_ptr_array_add (texts, g_strdup_printf (ngettext ("Sinew lists %u more sign under “When to see a doctor”.",
                                                       "Sinew lists %u more signs under “When to see a doctor”.", n_others),
                                             n_others));

  return texts;
}

/**
 * sinew_imprint_list_doctor:
 *
 * Returns: (transfer full) (element-type utf8): when to see a doctor, for what a
 *   comparison is about
 */
GPtrArray *
sinew_imprint_list_doctor (SinewGrid *grid)
{
  g_return_val_if_fail (SINEW_IS_GRID (grid), NULL);

  return sinew_imprint_list_red_flags (sinew_grid_get_library (grid), sinew_grid_get_symptoms (grid), SINEW_IMPRINT_N_RED_FLAGS);
}

/**
 * sinew_imprint_dup_articles:
 * @are_quoted: whether each stands in quotation marks, as within a sentence
 *
 * Returns: (transfer full): the names of all articles
 */
char *
sinew_imprint_dup_articles (SinewLibrary *library,
                            gboolean      are_quoted)
{
  GListModel *guides;
  g_autoptr (GString) names = g_string_new (NULL);

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), NULL);

  guides = sinew_library_get_items (library, SINEW_KIND_GUIDE);
  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (SinewGuide) guide = g_list_model_get_item (guides, i);

      g_string_append_printf (names, are_quoted ? "%s“%s”" : "%s%s", i ? ", " : "", sinew_guide_get_article_name (guide));
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

/**
 * sinew_imprint_list_sources:
 *
 * Returns: (transfer full) (element-type SinewRow): what a comparison rests on: a
 *   row with the names of all articles, then each source beyond them: its title,
 *   and who published it where and when
 */
GPtrArray *
sinew_imprint_list_sources (SinewGrid *grid)
{
  GPtrArray       *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_row_free);
  GPtrArray       *references;
  g_autofree char *articles = NULL;

  g_return_val_if_fail (SINEW_IS_GRID (grid), rows);

  references = sinew_grid_get_references (grid);
  articles = sinew_imprint_dup_articles (sinew_grid_get_library (grid), FALSE);
  g_ptr_array_add (rows, sinew_row_new (NULL, _("Articles"), articles));
  for (guint i = 0; i < references->len; i++)
    {
      SinewItem       *reference = g_ptr_array_index (references, i);
      g_autofree char *citation = sinew_reference_dup_citation (SINEW_REFERENCE (reference));

      g_ptr_array_add (rows, sinew_row_new (reference, sinew_item_get_name (reference), citation));
    }

  return rows;
}

/**
 * sinew_imprint_list_lines:
 *
 * Returns: (transfer full) (element-type utf8): what belongs at the end of all
 *   that leaves the program for people: that nothing is advice, and which data it
 *   is
 */
GPtrArray *
sinew_imprint_list_lines (SinewLibrary *library)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  SinewPack *pack;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), lines);

  g_ptr_array_add (lines, g_strdup (_("Sinew displays what others have found; it does not advise.")));

  pack = sinew_library_get_pack (library);
  /* Translators: the name of the data, their version, their date. */
  g_ptr_array_add (lines, g_strdup_printf (_("Data: %s, version %s, %s"), sinew_pack_get_name (pack),
                                              sinew_pack_get_version (pack), sinew_pack_get_date (pack)));

  return lines;
}
