/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sinew-guide.h"
#include "sinew-red-flag.h"
#include "sinew-symptom.h"
#include "support-page.h"

/* What every page has, and in which order. */

static const char *
get_order (SinewKind kind)
{
  switch (kind)
    {
    case SINEW_KIND_NUTRIENT:
      return "role signs risk foods values supplements tests doctor who-says-so";
    case SINEW_KIND_SYMPTOM:
      return "nutrients causes differences doctor who-says-so";
    case SINEW_KIND_CAUSE:
      return "clues symptoms shortages nutrients felt-as doctor who-says-so";
    case SINEW_KIND_GUIDE:
      return "symptoms nutrients points table questions causes doctor who-says-so";
    case SINEW_KIND_REFERENCE:
      return "citation backs doctor";
    case SINEW_KIND_TERM:
    case SINEW_KIND_CLAIM:
    case SINEW_KIND_EVIDENCE:
    case SINEW_KIND_CORRECTION:
    case SINEW_KIND_RED_FLAG:
    case SINEW_KIND_CLINICAL:
    case SINEW_KIND_QUESTION:
    case SINEW_KIND_FAQ:
    default:
      g_assert_not_reached ();
    }
}

/* Sections stand in the one order, each at most once, with a title. */
static void
check_order (SinewLibrary *library,
             SinewPage    *page)
{
  GPtrArray *sections = sinew_page_get_sections (page);
  g_auto (GStrv) order = g_strsplit (get_order (sinew_item_get_kind (sinew_page_get_item (page))), " ", -1);
  guint place = 0;

  g_assert_cmpuint (sections->len, >, 0);
  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      while (order[place] && !g_str_equal (order[place], section->id))
        place++;
      if (order[place] == NULL)
        g_error ("%s: section %s is out of order", sinew_page_get_title (page), section->id);
      g_assert_nonnull (section->title);
      g_assert_cmpstr (section->title, !=, "");
      place++;
    }
}

static void
test_order (void)
{
  support_visit_all_pages (check_order);
}

static void
check_no_empty_section (SinewLibrary *library,
                        SinewPage    *page)
{
  GPtrArray *sections = sinew_page_get_sections (page);

  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);

      g_assert_cmpuint (section->blocks->len, >, 0);
      for (guint j = 0; j < section->blocks->len; j++)
        {
          SinewBlock *block = g_ptr_array_index (section->blocks, j);

          if (block->kind == SINEW_BLOCK_PARAGRAPH)
            {
              g_assert_nonnull (block->text);
              g_assert_cmpstr (block->text, !=, "");
            }
          else if (block->kind == SINEW_BLOCK_TABLE)
            {
              g_assert_cmpuint (sinew_grid_get_n_rows (block->grid), >, 0);
              g_assert_cmpuint (sinew_grid_get_n_columns (block->grid), >, 0);
            }
          else if (block->kind != SINEW_BLOCK_DOCTOR)
            {
              g_assert_cmpuint (block->rows->len, >, 0);
            }
        }
    }
}

static void
test_no_empty_section (void)
{
  support_visit_all_pages (check_no_empty_section);
}

/* When to see a doctor is on every page, and leads to all signs that need care. */
static void
check_doctor (SinewLibrary *library,
              SinewPage    *page)
{
  SinewSection *section = support_find_section (page, "doctor");
  SinewBlock   *last;

  g_assert_nonnull (section);
  last = g_ptr_array_index (section->blocks, section->blocks->len - 1);
  g_assert_cmpint (last->kind, ==, SINEW_BLOCK_DOCTOR);
}

static void
test_doctor (void)
{
  support_visit_all_pages (check_doctor);
}

static gboolean
is_on_topic (SinewLibrary *library,
             SinewItem    *item,
             SinewItem    *symptom)
{
  if (SINEW_IS_GUIDE (item))
    return g_strv_contains (sinew_guide_get_topics (SINEW_GUIDE (item)), sinew_item_get_id (symptom));

  return sinew_library_find_link (library, item, symptom) != NULL;
}

/* The page tells a symptom’s own warning, of a nutrient those of its signs, and of
 * a guide those of its topics. */
static void
check_warnings (SinewLibrary *library,
                SinewPage    *page)
{
  SinewItem    *item = sinew_page_get_item (page);
  SinewSection *section = support_find_section (page, "doctor");
  SinewBlock   *block = g_ptr_array_index (section->blocks, 0);

  if (SINEW_IS_SYMPTOM (item))
    {
      g_assert_cmpstr (block->text, ==, sinew_symptom_get_red_flag (SINEW_SYMPTOM (item)));
      return;
    }

  if (SINEW_IS_GUIDE (item))
    g_assert_cmpuint (block->rows->len, ==, g_strv_length ((char **)sinew_guide_get_topics (SINEW_GUIDE (item))));
  for (guint i = 0; i < block->rows->len; i++)
    {
      SinewRow *row = g_ptr_array_index (block->rows, i);

      g_assert_true (is_on_topic (library, item, row->item));
      g_assert_cmpstr (row->text, ==, sinew_symptom_get_red_flag (SINEW_SYMPTOM (row->item)));
    }
}

static void
test_warnings (void)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_SYMPTOM, SINEW_KIND_GUIDE };
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  support_visit_pages (library, kinds, G_N_ELEMENTS (kinds), check_warnings);
}

/* Every sign that needs care stands under its urgency, the most urgent first. */
static void
test_doctor_page (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = sinew_place_build (library, SINEW_PLACE_DOCTOR);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) actual = g_ptr_array_new_with_free_func (g_free);
  const char *const *urgencies = sinew_urgency_get_slugs ();
  GPtrArray         *sections = sinew_page_get_sections (page);
  GListModel        *red_flags = sinew_library_get_items (library, SINEW_KIND_RED_FLAG);

  for (guint i = 0; i < g_list_model_get_n_items (red_flags); i++)
    {
      g_autoptr (SinewRedFlag) red_flag = g_list_model_get_item (red_flags, i);

      g_ptr_array_add (expected, g_strdup_printf ("%s: %s", sinew_red_flag_get_urgency (red_flag),
                                                  sinew_item_get_name (SINEW_ITEM (red_flag))));
    }

  g_assert_cmpuint (sections->len, ==, g_strv_length ((char **)urgencies));
  for (guint i = 0; i < sections->len; i++)
    {
      SinewSection *section = g_ptr_array_index (sections, i);
      SinewBlock   *block = g_ptr_array_index (section->blocks, 0);

      g_assert_cmpstr (section->id, ==, urgencies[i]);
      g_assert_cmpstr (section->title, ==, sinew_urgency_get_label (urgencies[i]));
      g_assert_cmpuint (section->blocks->len, ==, 1);
      for (guint j = 0; j < block->rows->len; j++)
        g_ptr_array_add (actual, g_strdup_printf ("%s: %s", section->id, ((SinewRow *)g_ptr_array_index (block->rows, j))->label));
    }

  support_assert_lines (actual, expected);
}

/* The first page is never blank, and leads to every guide. */
static void
test_start (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (SinewPage) page = sinew_place_build (library, SINEW_PLACE_START);
  g_autoptr (GPtrArray) guides = support_list_rows (page, "guides", SINEW_BLOCK_REMARKS);

  g_assert_null (sinew_page_get_item (page));
  g_assert_nonnull (sinew_page_get_title (page));
  g_assert_nonnull (sinew_page_get_summary (page));
  g_assert_cmpuint (guides->len, ==, sinew_library_count (library, SINEW_KIND_GUIDE));
  check_no_empty_section (library, page);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/page/order", test_order);
  g_test_add_func ("/page/no-empty-section", test_no_empty_section);
  g_test_add_func ("/page/doctor", test_doctor);
  g_test_add_func ("/page/warnings", test_warnings);
  g_test_add_func ("/page/doctor-page", test_doctor_page);
  g_test_add_func ("/page/start", test_start);

  return g_test_run ();
}
