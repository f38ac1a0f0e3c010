/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-data-page.h"
#include "sinew-disagreements-page.h"
#include "sinew-doctor-page.h"
#include "sinew-help-page.h"
#include "sinew-page-builder.h"
#include "sinew-place.h"
#include "sinew-references-page.h"
#include "sinew-start-page.h"

typedef SinewPage *(*BuildFunc) (SinewLibrary *library,
                                 const char   *title);

/* clang-format 14 takes N_() for the end of a row. */
/* clang-format off */
static const struct
{
  const char *id;
  const char *title;
  BuildFunc   build;
  int         listed; /* a SinewKind of which the page lists all items, or -1 */
} places[] = {
  { SINEW_PLACE_START, N_("Muscles, legs and nutrients"), sinew_start_page_build, -1 },
  { SINEW_PLACE_DOCTOR, N_("When to see a doctor"), sinew_doctor_page_build, SINEW_KIND_RED_FLAG },
  { SINEW_PLACE_HELP, N_("How to use Sinew"), sinew_help_page_build, -1 },
  { SINEW_PLACE_DISAGREEMENTS, N_("Where the articles disagree or go too far"),
    sinew_disagreements_page_build, SINEW_KIND_CORRECTION },
  { SINEW_PLACE_REFERENCES, N_("References"), sinew_references_page_build, SINEW_KIND_REFERENCE },
  { SINEW_PLACE_DATA, N_("About this data"), sinew_data_page_build, -1 },
};
/* clang-format on */

static int
find_place (const char *place)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      if (g_str_equal (places[i].id, place))
        return i;
    }

  return -1;
}

/* The item whose page a place is; NULL for places of another sort, or none. */
static SinewItem *
find_item (SinewLibrary *library,
           const char   *place)
{
  SinewItem *item = sinew_library_lookup_kind_id (library, place);

  return item && sinew_kind_has_page (sinew_item_get_kind (item)) ? item : NULL;
}

/**
 * sinew_place_list:
 *
 * Returns: (transfer none) (array zero-terminated=1): the places that have a page
 *   which is not about one item
 */
const char *const *
sinew_place_list (void)
{
  static const char *ids[G_N_ELEMENTS (places) + 1];

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    ids[i] = places[i].id;

  return ids;
}

/**
 * sinew_place_get_title:
 *
 * Returns: (nullable): the title of the page of one of sinew_place_list(); %NULL
 *   for any other place
 */
const char *
sinew_place_get_title (const char *place)
{
  int index;

  g_return_val_if_fail (place != NULL, NULL);

  index = find_place (place);

  return index < 0 ? NULL : _(places[index].title);
}

/**
 * sinew_place_get_listed:
 * @place: any place
 * @kind: (out): a kind
 *
 * Returns: whether @place is one of sinew_place_list() whose page lists all items
 *   of one kind
 */
gboolean
sinew_place_get_listed (const char *place,
                        SinewKind  *kind)
{
  int index;

  g_return_val_if_fail (place != NULL && kind != NULL, FALSE);

  index = find_place (place);
  if (index < 0 || places[index].listed < 0)
    return FALSE;

  *kind = places[index].listed;

  return TRUE;
}

/**
 * sinew_place_exists:
 *
 * Returns: whether there is a page of @place, see sinew_place_build()
 */
gboolean
sinew_place_exists (SinewLibrary *library,
                    const char   *place)
{
  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && place != NULL, FALSE);

  return find_place (place) >= 0 || find_item (library, place);
}

/**
 * sinew_place_build:
 * @place: one of sinew_place_list(), or `KIND/ID` of an item that has a page
 *
 * Returns: (transfer full) (nullable): the page; %NULL where there is none
 */
SinewPage *
sinew_place_build (SinewLibrary *library,
                   const char   *place)
{
  SinewItem *item;
  int        index;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library) && place != NULL, NULL);

  index = find_place (place);
  if (index >= 0)
    return places[index].build (library, _(places[index].title));

  item = find_item (library, place);

  return item ? sinew_page_build_for_item (library, item) : NULL;
}
