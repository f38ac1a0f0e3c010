/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-aspect.h"

/**
 * SinewAspect:
 *
 * One side from which the items of a comparison are looked at.
 */
struct _SinewAspect
{
  GObject parent_instance;

  char           *id;
  char           *name;
  gboolean        is_usual;
  SinewItem      *symptom;
  char           *label;
  SinewItem      *guide;
  SinewAspectFunc make_cell;
};

G_DEFINE_FINAL_TYPE (SinewAspect, sinew_aspect, G_TYPE_OBJECT)

static void
sinew_aspect_finalize (GObject *object)
{
  SinewAspect *self = SINEW_ASPECT (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->label);
  g_clear_object (&self->symptom);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (sinew_aspect_parent_class)->finalize (object);
}

static void
sinew_aspect_class_init (SinewAspectClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_aspect_finalize;
}

static void
sinew_aspect_init (SinewAspect *self)
{
}

/**
 * sinew_aspect_new:
 * @id: a slug that is the same in every language
 * @name: what it is called
 * @is_usual: whether a new comparison shows it
 *
 * Returns: (transfer full): an aspect
 */
SinewAspect *
sinew_aspect_new (const char     *id,
                  const char     *name,
                  gboolean        is_usual,
                  SinewAspectFunc make_cell)
{
  SinewAspect *self;

  g_return_val_if_fail (id != NULL && name != NULL && make_cell != NULL, NULL);

  self = g_object_new (SINEW_TYPE_ASPECT, NULL);
  self->id = g_strdup (id);
  self->name = g_strdup (name);
  self->is_usual = is_usual;
  self->make_cell = make_cell;

  return self;
}

/**
 * sinew_aspect_new_for_symptom:
 * @symptom: a symptom that is ticked
 *
 * Returns: (transfer full): the aspect of how items are linked with it
 */
SinewAspect *
sinew_aspect_new_for_symptom (SinewItem      *symptom,
                              SinewAspectFunc make_cell)
{
  g_autofree char *id = g_strconcat ("ticked-", sinew_item_get_id (symptom), NULL);
  g_autofree char *name = NULL;
  SinewAspect     *self;

  /* Translators: heads what is known on a symptom that is ticked. */
  name = g_strdup_printf (_("Ticked: %s"), sinew_item_get_name (symptom));
  self = sinew_aspect_new (id, name, TRUE, make_cell);
  self->symptom = g_object_ref (symptom);

  return self;
}

/**
 * sinew_aspect_new_for_table:
 * @label: the label of claims of the kind “comparison-cell”
 * @guide: (nullable): the article whose table is meant; %NULL for all
 *
 * Returns: (transfer full): the aspect of a column of an article’s table
 */
SinewAspect *
sinew_aspect_new_for_table (const char     *label,
                            const char     *name,
                            SinewItem      *guide,
                            SinewAspectFunc make_cell)
{
  g_autofree char *slug = g_strdelimit (g_strdup (label), " ", '-');
  g_autofree char *id = g_strconcat ("table-", slug, NULL);
  SinewAspect     *self = sinew_aspect_new (id, name, TRUE, make_cell);

  self->label = g_strdup (label);
  g_set_object (&self->guide, guide);

  return self;
}

const char *
sinew_aspect_get_id (SinewAspect *self)
{
  g_return_val_if_fail (SINEW_IS_ASPECT (self), NULL);

  return self->id;
}

const char *
sinew_aspect_get_name (SinewAspect *self)
{
  g_return_val_if_fail (SINEW_IS_ASPECT (self), NULL);

  return self->name;
}

/**
 * sinew_aspect_is_usual:
 *
 * Returns: whether a new comparison shows it
 */
gboolean
sinew_aspect_is_usual (SinewAspect *self)
{
  g_return_val_if_fail (SINEW_IS_ASPECT (self), FALSE);

  return self->is_usual;
}

/**
 * sinew_aspect_get_symptom:
 *
 * Returns: (transfer none) (nullable): the ticked symptom that it is about
 */
SinewItem *
sinew_aspect_get_symptom (SinewAspect *self)
{
  g_return_val_if_fail (SINEW_IS_ASPECT (self), NULL);

  return self->symptom;
}

/**
 * sinew_aspect_get_label:
 *
 * Returns: (nullable): the label of the claims that fill its cells
 */
const char *
sinew_aspect_get_label (SinewAspect *self)
{
  g_return_val_if_fail (SINEW_IS_ASPECT (self), NULL);

  return self->label;
}

/**
 * sinew_aspect_get_guide:
 *
 * Returns: (transfer none) (nullable): the article whose table it belongs to
 */
SinewItem *
sinew_aspect_get_guide (SinewAspect *self)
{
  g_return_val_if_fail (SINEW_IS_ASPECT (self), NULL);

  return self->guide;
}

/**
 * sinew_aspect_make_cell:
 * @ticked: (element-type SinewItem): the symptoms that are ticked
 *
 * Returns: (transfer full): what is to be said of @item
 */
SinewCell *
sinew_aspect_make_cell (SinewAspect  *self,
                        SinewLibrary *library,
                        SinewItem    *item,
                        GPtrArray    *ticked)
{
  g_return_val_if_fail (SINEW_IS_ASPECT (self) && SINEW_IS_ITEM (item) && ticked != NULL, NULL);

  return self->make_cell (self, library, item, ticked);
}
