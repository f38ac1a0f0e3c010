/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-page-parts.h"
#include "sinew-reference.h"
#include "sinew-references-page.h"

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
/* The kinds of references in the order of their sections. A kind that is not here
 * stands below these, under its own name. */
static const struct
{
  const char *group;
  const char *title;
} groups[] = {
  { "guideline", N_("Guidelines") },
  { "reference values", N_("Reference values") },
  { "systematic review", N_("Systematic reviews") },
  { "review", N_("Reviews") },
  { "trial", N_("Trials") },
  { "observational study", N_("Observational studies") },
  { "case report", N_("Case reports") },
  { "clinical reference", N_("Clinical references") },
  { "fact sheet", N_("Fact sheets") },
  { "public health page", N_("Public health pages") },
  { "drug safety notice", N_("Drug safety notices") },
};
/* clang-format on */

static guint
get_place (const char *group)
{
  guint place = 0;

  while (place < G_N_ELEMENTS (groups) && !g_str_equal (groups[place].group, group))
    place++;

  return place;
}

static char *
dup_title (const char *group)
{
  guint place = get_place (group);

  return place < G_N_ELEMENTS (groups) ? g_strdup (_(groups[place].title)) : sinew_page_capitalize (group);
}

/* By kind, then by authors and year, which the citation begins with. */
static int
compare_references (gconstpointer a,
                    gconstpointer b)
{
  SinewReference  *first = *(SinewReference *const *)a;
  SinewReference  *second = *(SinewReference *const *)b;
  const char      *first_group = sinew_reference_get_group (first);
  const char      *second_group = sinew_reference_get_group (second);
  g_autofree char *first_citation = sinew_reference_dup_citation (first);
  g_autofree char *second_citation = sinew_reference_dup_citation (second);
  int              order = (int)get_place (first_group) - (int)get_place (second_group);

  order = order ? order : g_strcmp0 (first_group, second_group);
  order = order ? order : g_utf8_collate (first_citation, second_citation);

  return order ? order : sinew_item_compare (SINEW_ITEM (first), SINEW_ITEM (second));
}

static GPtrArray *
list_references (SinewLibrary *library)
{
  GListModel *items = sinew_library_get_items (library, SINEW_KIND_REFERENCE);
  GPtrArray  *references = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    g_ptr_array_add (references, g_list_model_get_item (items, i));
  g_ptr_array_sort (references, compare_references);

  return references;
}

/* How many pages of items rely on each reference. */
static GHashTable *
count_pages (SinewLibrary *library)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE, SINEW_KIND_GUIDE };
  GHashTable            *counts = g_hash_table_new (NULL, NULL);

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      GListModel *items = sinew_library_get_items (library, kinds[k]);

      for (guint i = 0; i < g_list_model_get_n_items (items); i++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
          g_autoptr (GPtrArray) references = sinew_page_list_references (library, item);

          for (guint j = 0; j < references->len; j++)
            {
              gpointer reference = g_ptr_array_index (references, j);
              guint    n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, reference));

              g_hash_table_insert (counts, reference, GUINT_TO_POINTER (n + 1));
            }
        }
    }

  return counts;
}

static SinewRow *
build_row (SinewReference *reference,
           guint           n_pages)
{
  g_autofree char *citation = sinew_reference_dup_citation (reference);
  g_autofree char *text = NULL;

  if (n_pages > 0)
    /* Translators: a citation, then how many pages rely on it. */
    text = g_strdup_printf (ngettext ("%s · on %u page", "%s · on %u pages", n_pages), citation, n_pages);

  return sinew_row_new (SINEW_ITEM (reference), sinew_item_get_name (SINEW_ITEM (reference)), text ? text : citation);
}

static SinewSection *
create_section (const char *group)
{
  g_autofree char *id = g_strdelimit (g_strdup (group), " ", '-');
  g_autofree char *title = dup_title (group);

  return sinew_section_new (id, title);
}

/**
 * sinew_references_page_build:
 * @title: its title
 *
 * Returns: (transfer full): all references, in sections by kind
 */
SinewPage *
sinew_references_page_build (SinewLibrary *library,
                             const char   *title)
{
  g_autoptr (GPtrArray) references = NULL;
  g_autoptr (GHashTable) counts = NULL;
  g_autofree char *subtitle = NULL;
  SinewPage       *page;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && title != NULL, NULL);

  references = list_references (library);
  counts = count_pages (library);
  subtitle = g_strdup_printf (ngettext ("%u source beyond the articles", "%u sources beyond the articles", references->len), references->len);
  page = sinew_page_new (NULL, title, subtitle, _("What Sinew tells beyond the articles rests on these. "
                                                  "Open one to see where Sinew relies on it. Sinew never goes online: a link to a source opens in the browser."));

  for (guint i = 0; i < references->len;)
    {
      const char   *group = sinew_reference_get_group (g_ptr_array_index (references, i));
      SinewSection *section = create_section (group);
      SinewBlock   *block = sinew_block_new (SINEW_BLOCK_REFERENCES, NULL, NULL);

      for (; i < references->len && g_str_equal (sinew_reference_get_group (g_ptr_array_index (references, i)), group); i++)
        {
          SinewReference *reference = g_ptr_array_index (references, i);

          g_ptr_array_add (block->rows, build_row (reference, GPOINTER_TO_UINT (g_hash_table_lookup (counts, reference))));
        }
      sinew_section_take (section, block);
      sinew_page_take (page, section);
    }
  sinew_page_take_doctor (page);

  return page;
}
