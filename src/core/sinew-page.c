/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-page.h"

/**
 * SinewPage:
 *
 * What there is to read on one subject, in sections. Window, command line and
 * paper draw the same page.
 */
struct _SinewPage
{
  GObject parent_instance;

  SinewItem *item;
  char      *title;
  char      *subtitle;
  char      *summary;
  GPtrArray *sections;
};

G_DEFINE_FINAL_TYPE (SinewPage, sinew_page, G_TYPE_OBJECT)

static void
sinew_page_finalize (GObject *object)
{
  SinewPage *self = SINEW_PAGE (object);

  g_clear_object (&self->item);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->summary);
  g_ptr_array_unref (self->sections);

  G_OBJECT_CLASS (sinew_page_parent_class)->finalize (object);
}

static void
sinew_page_class_init (SinewPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_page_finalize;
}

static void
sinew_page_init (SinewPage *self)
{
  self->sections = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_section_free);
}

/**
 * sinew_page_new:
 * @item: (nullable): what the page is about, where it is an item
 *
 * Returns: (transfer full): a page without sections
 */
SinewPage *
sinew_page_new (SinewItem  *item,
                const char *title,
                const char *subtitle,
                const char *summary)
{
  SinewPage *self = g_object_new (SINEW_TYPE_PAGE, NULL);

  g_set_object (&self->item, item);
  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->summary = g_strdup (summary);

  return self;
}

SinewItem *
sinew_page_get_item (SinewPage *self)
{
  g_return_val_if_fail (SINEW_IS_PAGE (self), NULL);

  return self->item;
}

const char *
sinew_page_get_title (SinewPage *self)
{
  g_return_val_if_fail (SINEW_IS_PAGE (self), NULL);

  return self->title;
}

const char *
sinew_page_get_subtitle (SinewPage *self)
{
  g_return_val_if_fail (SINEW_IS_PAGE (self), NULL);

  return self->subtitle;
}

const char *
sinew_page_get_summary (SinewPage *self)
{
  g_return_val_if_fail (SINEW_IS_PAGE (self), NULL);

  return self->summary;
}

/**
 * sinew_page_get_sections:
 *
 * Returns: (transfer none) (element-type SinewSection): the sections; none is
 *   without content
 */
GPtrArray *
sinew_page_get_sections (SinewPage *self)
{
  g_return_val_if_fail (SINEW_IS_PAGE (self), NULL);

  return self->sections;
}

/**
 * sinew_page_take:
 * @section: (transfer full): a section, which is dropped where it has no content
 *
 * For those who build the page only: it does not change once it is shown.
 */
void
sinew_page_take (SinewPage    *self,
                 SinewSection *section)
{
  g_return_if_fail (SINEW_IS_PAGE (self) && section != NULL);

  if (section->blocks->len == 0)
    sinew_section_free (section);
  else
    g_ptr_array_add (self->sections, section);
}
