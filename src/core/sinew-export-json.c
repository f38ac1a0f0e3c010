/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-export-private.h"
#include "sinew-json.h"

static const char *const kinds[] = {
  [SINEW_CELL_NO_DATA] = "no-data",
  [SINEW_CELL_TEXT] = "text",
  [SINEW_CELL_TERMS] = "terms",
  [SINEW_CELL_MARKS] = "marks",
  [SINEW_CELL_NUMBER] = "number",
};

static void
begin_array (JsonBuilder *builder,
             const char  *member)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
}

static void
add_count (JsonBuilder *builder,
           const char  *member,
           guint        n)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, n);
}

/* What a term and the marks of a link have in common. */
static void
add_marks (JsonBuilder    *builder,
           const SinewRow *row)
{
  if (row->n_articles >= 0)
    add_count (builder, "articles", row->n_articles);
  sinew_json_add_text (builder, "hedge", row->hedge_note);
  sinew_json_add_ids (builder, "corrections", row->corrections);
}

static void
add_term (JsonBuilder    *builder,
          const SinewRow *row)
{
  g_autofree char *kind_id = row->item ? sinew_item_dup_kind_id (row->item) : NULL;

  json_builder_begin_object (builder);
  sinew_json_add_text (builder, "label", row->label);
  sinew_json_add_text (builder, "item", kind_id);
  add_marks (builder, row);
  json_builder_end_object (builder);
}

static void
add_content (JsonBuilder *builder,
             SinewCell   *cell)
{
  GPtrArray *rows = sinew_cell_get_rows (cell);

  switch (sinew_cell_get_kind (cell))
    {
    case SINEW_CELL_TERMS:
      begin_array (builder, "terms");
      for (guint i = 0; i < rows->len; i++)
        add_term (builder, g_ptr_array_index (rows, i));
      json_builder_end_array (builder);
      break;
    case SINEW_CELL_MARKS:
      add_marks (builder, g_ptr_array_index (rows, 0));
      sinew_json_add_text (builder, "grade", ((SinewRow *)g_ptr_array_index (rows, 0))->grade);
      sinew_json_add_text (builder, "setting", ((SinewRow *)g_ptr_array_index (rows, 0))->setting);
      break;
    case SINEW_CELL_NUMBER:
      json_builder_set_member_name (builder, "number");
      json_builder_add_double_value (builder, sinew_cell_get_number (cell));
      sinew_json_add_text (builder, "unit", sinew_cell_get_unit (cell));
      break;
    case SINEW_CELL_NO_DATA:
    case SINEW_CELL_TEXT:
    default:
      break;
    }
}

/* The rest of an open object. */
static void
add_cell (JsonBuilder *builder,
          SinewGrid   *grid,
          SinewCell   *cell)
{
  g_autofree char *text = sinew_cell_dup_text (cell, sinew_grid_get_n_articles (grid), sinew_grid_get_notes (grid));

  sinew_json_add_text (builder, "kind", kinds[sinew_cell_get_kind (cell)]);
  sinew_json_add_text (builder, "text", text);
  add_content (builder, cell);
  sinew_json_add_ids (builder, "claims", sinew_cell_get_claims (cell));
  sinew_json_add_ids (builder, "references", sinew_cell_get_references (cell));
}

static void
add_data (JsonBuilder *builder,
          SinewPack   *pack)
{
  json_builder_set_member_name (builder, "data");
  json_builder_begin_object (builder);
  sinew_json_add_text (builder, "name", sinew_pack_get_name (pack));
  sinew_json_add_text (builder, "version", sinew_pack_get_version (pack));
  sinew_json_add_text (builder, "date", sinew_pack_get_date (pack));
  json_builder_end_object (builder);
}

static void
add_items (JsonBuilder *builder,
           GPtrArray   *items)
{
  begin_array (builder, "items");
  for (guint i = 0; i < items->len; i++)
    {
      SinewItem *item = g_ptr_array_index (items, i);

      json_builder_begin_object (builder);
      sinew_json_add_text (builder, "id", sinew_item_get_id (item));
      sinew_json_add_text (builder, "name", sinew_item_get_name (item));
      sinew_json_add_text (builder, "kind", sinew_kind_get_slug (sinew_item_get_kind (item)));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_aspects (JsonBuilder *builder,
             GPtrArray   *aspects)
{
  begin_array (builder, "aspects");
  for (guint i = 0; i < aspects->len; i++)
    {
      json_builder_begin_object (builder);
      sinew_json_add_text (builder, "id", sinew_aspect_get_id (g_ptr_array_index (aspects, i)));
      sinew_json_add_text (builder, "name", sinew_aspect_get_name (g_ptr_array_index (aspects, i)));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_cells (JsonBuilder *builder,
           SinewGrid   *grid)
{
  GPtrArray *items = sinew_grid_get_items (grid);
  GPtrArray *aspects = sinew_grid_get_aspects (grid);

  begin_array (builder, "cells");
  for (guint i = 0; i < items->len; i++)
    {
      for (guint j = 0; j < aspects->len; j++)
        {
          gboolean is_swapped = sinew_grid_is_swapped (grid);

          json_builder_begin_object (builder);
          sinew_json_add_text (builder, "item", sinew_item_get_id (g_ptr_array_index (items, i)));
          sinew_json_add_text (builder, "aspect", sinew_aspect_get_id (g_ptr_array_index (aspects, j)));
          add_cell (builder, grid, sinew_grid_get_cell (grid, is_swapped ? i : j, is_swapped ? j : i));
          json_builder_end_object (builder);
        }
    }
  json_builder_end_array (builder);
}

static void
add_same (JsonBuilder *builder,
          SinewGrid   *grid)
{
  GPtrArray *aspects = sinew_grid_get_same_aspects (grid);

  begin_array (builder, "same");
  for (guint i = 0; i < aspects->len; i++)
    {
      json_builder_begin_object (builder);
      sinew_json_add_text (builder, "aspect", sinew_aspect_get_id (g_ptr_array_index (aspects, i)));
      sinew_json_add_text (builder, "name", sinew_aspect_get_name (g_ptr_array_index (aspects, i)));
      add_cell (builder, grid, sinew_grid_get_same_cell (grid, i));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_corrections (JsonBuilder *builder,
                 SinewGrid   *grid)
{
  GPtrArray *corrections = sinew_grid_get_notes (grid);

  begin_array (builder, "corrections");
  for (guint i = 0; i < corrections->len; i++)
    {
      SinewCorrection *correction = g_ptr_array_index (corrections, i);
      g_autofree char *claimed = sinew_grid_dup_corrected (grid, i);

      json_builder_begin_object (builder);
      add_count (builder, "number", i + 1);
      sinew_json_add_text (builder, "id", sinew_item_get_id (SINEW_ITEM (correction)));
      sinew_json_add_text (builder, "verdict", sinew_correction_get_verdict (correction));
      sinew_json_add_text (builder, "claim", claimed);
      sinew_json_add_text (builder, "why", sinew_correction_get_why (correction));
      sinew_json_add_words (builder, "references", sinew_correction_get_sources (correction));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * sinew_export_to_json:
 *
 * Returns: (transfer full): an object whose members stay as they are:
 *
 * - `title`: what is compared; `filter`: what the items are linked with, or `null`
 * - `data`: `name`, `version` and `date` of the data
 * - `swapped`: whether the items are the rows
 * - `articles`: how many articles there are
 * - `items`: an array of `id`, `name` and `kind`, in the order of the table
 * - `aspects`: an array of `id` and `name`, likewise
 * - `cells`: an array of all cells of the first item, then of the next, each with
 *   the ids of its `item` and `aspect`; its `kind`; its `text` for people; the ids
 *   of its `claims` and `references`; and by kind:
 *   - `no-data`: nothing more; it is never 0
 *   - `text`: nothing more
 *   - `terms`: `terms`, an array of `label`, `item` (`KIND/ID`, where it has a
 *     page), `articles` (how many say so, where that is counted), `hedge` (how they
 *     hold back, if they do) and the ids of `corrections`
 *   - `marks`: `articles`, `hedge` and `corrections` likewise; `grade` of the
 *     research and `setting`, where there are any
 *   - `number`: `number`, and `unit` where it has one
 * - `same`: what is folded: `aspect`, its `name`, and the members of a cell
 * - `corrections`: an array of `number` (as in the texts of cells), `id`,
 *   `verdict`, `claim`, `why` and the ids of `references`
 * - `references`: the ids of the sources beyond the articles
 */
char *
sinew_export_to_json (SinewGrid *grid)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_object (builder);
  sinew_json_add_text_or_null (builder, "title", sinew_grid_get_title (grid));
  sinew_json_add_text_or_null (builder, "filter", sinew_grid_get_filter (grid));
  add_data (builder, sinew_library_get_pack (sinew_grid_get_library (grid)));
  json_builder_set_member_name (builder, "swapped");
  json_builder_add_boolean_value (builder, sinew_grid_is_swapped (grid));
  add_count (builder, "articles", sinew_grid_get_n_articles (grid));
  add_items (builder, sinew_grid_get_items (grid));
  add_aspects (builder, sinew_grid_get_aspects (grid));
  add_cells (builder, grid);
  add_same (builder, grid);
  add_corrections (builder, grid);
  sinew_json_add_ids (builder, "references", sinew_grid_get_references (grid));
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json = json_to_string (root, TRUE);

  return g_strconcat (json, "\n", NULL);
}
