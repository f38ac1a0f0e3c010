/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-pack.h"

/**
 * SinewPack:
 *
 * The records of a pack, as items, with what its manifest says of it.
 */
struct _SinewPack
{
  GObject parent_instance;

  char *id;
  char *name;
  char *version;
  char *date;
  char *language;
  char *license;

  GPtrArray  *items[SINEW_N_KINDS];
  GHashTable *by_id[SINEW_N_KINDS]; /* borrows its keys and values from items */
};

G_DEFINE_FINAL_TYPE (SinewPack, sinew_pack, G_TYPE_OBJECT)

static void
sinew_pack_finalize (GObject *object)
{
  SinewPack *self = SINEW_PACK (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->version);
  g_free (self->date);
  g_free (self->language);
  g_free (self->license);

  for (guint i = 0; i < SINEW_N_KINDS; i++)
    {
      g_hash_table_unref (self->by_id[i]);
      g_ptr_array_unref (self->items[i]);
    }

  G_OBJECT_CLASS (sinew_pack_parent_class)->finalize (object);
}

static void
sinew_pack_class_init (SinewPackClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_pack_finalize;
}

static void
sinew_pack_init (SinewPack *self)
{
  for (guint i = 0; i < SINEW_N_KINDS; i++)
    {
      self->items[i] = g_ptr_array_new_with_free_func (g_object_unref);
      self->by_id[i] = g_hash_table_new (g_str_hash, g_str_equal);
    }
}

/* A pack is one folder: nothing is read from anywhere else. */
static void
check_file_names (SinewRecord *record,
                  const char  *member,
                  char       **names)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s/%u", member, i);
      g_autofree char *found = g_strdup_printf ("“%s”", names[i]);

      if (strchr (names[i], G_DIR_SEPARATOR))
        sinew_record_fail (record, place, SINEW_PACK_ERROR_VALUE, _("the name of a file beside it"), found);
    }
}

/**
 * sinew_pack_new_from_manifest:
 * @record: the manifest, which is finished by this
 * @files: (out) (transfer full) (array zero-terminated=1): the names of the
 *   files whose records the first screen shows
 * @later_files: (out) (transfer full) (array zero-terminated=1): the names of
 *   all other files of the pack
 *
 * Returns: (transfer full) (nullable): a pack without items; %NULL with a
 *   %SINEW_PACK_ERROR where the manifest is faulty
 */
SinewPack *
sinew_pack_new_from_manifest (SinewRecord *record,
                              char      ***files,
                              char      ***later_files,
                              GError     **error)
{
  g_autoptr (SinewPack) self = NULL;
  g_auto (GStrv) names = NULL;
  g_auto (GStrv) later_names = NULL;

  g_return_val_if_fail (record != NULL && files != NULL && later_files != NULL, NULL);

  self = g_object_new (SINEW_TYPE_PACK, NULL);
  self->id = sinew_record_read_id (record, "id");
  self->name = sinew_record_read_text (record, "name");
  self->version = sinew_record_read_text (record, "version");
  self->date = sinew_record_read_text (record, "date");
  self->language = sinew_record_read_text (record, "language");
  self->license = sinew_record_read_text (record, "license");
  sinew_record_require_array (record, "files");
  names = sinew_record_read_texts (record, "files");
  later_names = sinew_record_read_texts (record, "later_files");
  check_file_names (record, "files", names);
  check_file_names (record, "later_files", later_names);

  if (!sinew_record_finish (record, error))
    return NULL;

  *files = g_steal_pointer (&names);
  *later_files = g_steal_pointer (&later_names);

  return g_steal_pointer (&self);
}

/**
 * sinew_pack_add:
 * @item: (transfer none): an item
 *
 * For the loader only: a pack does not change once it is loaded.
 *
 * Returns: whether the item was added; %FALSE where another of its kind has its id
 */
gboolean
sinew_pack_add (SinewPack *self,
                SinewItem *item)
{
  SinewKind kind;

  g_return_val_if_fail (SINEW_IS_PACK (self) && SINEW_IS_ITEM (item), FALSE);

  kind = sinew_item_get_kind (item);
  if (g_hash_table_contains (self->by_id[kind], sinew_item_get_id (item)))
    return FALSE;

  g_ptr_array_add (self->items[kind], g_object_ref (item));
  g_hash_table_insert (self->by_id[kind], (gpointer)sinew_item_get_id (item), item);

  return TRUE;
}

const char *
sinew_pack_get_name (SinewPack *self)
{
  g_return_val_if_fail (SINEW_IS_PACK (self), NULL);

  return self->name;
}

const char *
sinew_pack_get_version (SinewPack *self)
{
  g_return_val_if_fail (SINEW_IS_PACK (self), NULL);

  return self->version;
}

/**
 * sinew_pack_get_date:
 *
 * Returns: the date of the data, as `YYYY-MM-DD`
 */
const char *
sinew_pack_get_date (SinewPack *self)
{
  g_return_val_if_fail (SINEW_IS_PACK (self), NULL);

  return self->date;
}

/**
 * sinew_pack_get_license:
 *
 * Returns: the license of the data, as SPDX writes it
 */
const char *
sinew_pack_get_license (SinewPack *self)
{
  g_return_val_if_fail (SINEW_IS_PACK (self), NULL);

  return self->license;
}

/**
 * sinew_pack_get_items:
 *
 * Returns: (transfer none) (element-type SinewItem): the items of a kind, in the
 *   order of the pack
 */
GPtrArray *
sinew_pack_get_items (SinewPack *self,
                      SinewKind  kind)
{
  g_return_val_if_fail (SINEW_IS_PACK (self) && (guint)kind < SINEW_N_KINDS, NULL);

  return self->items[kind];
}

/**
 * sinew_pack_lookup:
 *
 * Returns: (transfer none) (nullable): the item of that kind and id
 */
SinewItem *
sinew_pack_lookup (SinewPack  *self,
                   SinewKind   kind,
                   const char *id)
{
  g_return_val_if_fail (SINEW_IS_PACK (self) && (guint)kind < SINEW_N_KINDS && id != NULL, NULL);

  return g_hash_table_lookup (self->by_id[kind], id);
}
