/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "support-page.h"

/**
 * support_visit_pages:
 *
 * Calls @func with the page of each item of some kinds.
 */
void
support_visit_pages (SinewLibrary    *library,
                     const SinewKind *kinds,
                     guint            n_kinds,
                     SupportPageFunc  func)
{
  for (guint k = 0; k < n_kinds; k++)
    {
      GListModel *items = sinew_library_get_items (library, kinds[k]);

      g_assert_true (sinew_kind_has_page (kinds[k]));
      g_assert_cmpuint (g_list_model_get_n_items (items), >, 0);
      for (guint i = 0; i < g_list_model_get_n_items (items); i++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, i);
          SinewPage *page = sinew_page_build_for_item (library, item);

          func (library, page);
          g_assert_finalize_object (page);
        }
    }
}

/**
 * support_visit_all_pages:
 *
 * Calls @func with the page of each item that has one.
 */
void
support_visit_all_pages (SupportPageFunc func)
{
  static const SinewKind kinds[] = {
    SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_CAUSE, SINEW_KIND_GUIDE, SINEW_KIND_REFERENCE
  };
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  support_visit_pages (library, kinds, G_N_ELEMENTS (kinds), func);
}

/**
 * support_find_section:
 *
 * Returns: (nullable): the section of that id
 */
SinewSection *
support_find_section (SinewPage  *page,
                      const char *id)
{
  GPtrArray *sections = sinew_page_get_sections (page);

  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      if (g_str_equal (section->id, id))
        return section;
    }

  return NULL;
}

/**
 * support_list_rows:
 *
 * Returns: (transfer full): “KIND/ID” of what the rows of a section lead to
 */
GPtrArray *
support_list_rows (SinewPage     *page,
                   const char    *section_id,
                   SinewBlockKind kind)
{
  SinewSection *section = support_find_section (page, section_id);
  GPtrArray    *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; section && i < section->blocks->len; i++)
    {
      SinewBlock *block = g_ptr_array_index (section->blocks, i);

      for (guint j = 0; block->kind == kind && j < block->rows->len; j++)
        {
          SinewRow *row = g_ptr_array_index (block->rows, j);

          g_assert_nonnull (row->item);
          g_ptr_array_add (lines, sinew_item_dup_kind_id (row->item));
        }
    }

  return lines;
}
