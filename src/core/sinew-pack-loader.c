/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-cause.h"
#include "sinew-claim.h"
#include "sinew-clinical.h"
#include "sinew-correction.h"
#include "sinew-evidence.h"
#include "sinew-faq.h"
#include "sinew-guide.h"
#include "sinew-nutrient.h"
#include "sinew-pack-loader.h"
#include "sinew-question.h"
#include "sinew-red-flag.h"
#include "sinew-reference.h"
#include "sinew-symptom.h"
#include "sinew-term.h"

#define MANIFEST "pack.json"
#define NO_NAME "<data>:"

/**
 * SinewPackLoader:
 *
 * Reads a pack and checks every record: types, required and unknown members, ids
 * that stand twice, ids that no record has.
 *
 * It does so in two steps: what the first screen shows, then, in a thread where
 * there is a window already, all other records.
 */
struct _SinewPackLoader
{
  GObject parent_instance;

  GFile     *folder;
  SinewPack *pack;
  GPtrArray *mentions;
  char     **later_files;
  gboolean   is_loading_later;
};

G_DEFINE_FINAL_TYPE (SinewPackLoader, sinew_pack_loader, G_TYPE_OBJECT)

static void
sinew_pack_loader_finalize (GObject *object)
{
  SinewPackLoader *self = SINEW_PACK_LOADER (object);

  g_clear_object (&self->folder);
  g_clear_object (&self->pack);
  g_ptr_array_unref (self->mentions);
  g_strfreev (self->later_files);

  G_OBJECT_CLASS (sinew_pack_loader_parent_class)->finalize (object);
}

static void
sinew_pack_loader_class_init (SinewPackLoaderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_pack_loader_finalize;
}

static void
sinew_pack_loader_init (SinewPackLoader *self)
{
  self->mentions = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_mention_free);
}

static GType
get_type_of_kind (SinewKind kind)
{
  switch (kind)
    {
    case SINEW_KIND_GUIDE:
      return SINEW_TYPE_GUIDE;
    case SINEW_KIND_TERM:
      return SINEW_TYPE_TERM;
    case SINEW_KIND_CLAIM:
      return SINEW_TYPE_CLAIM;
    case SINEW_KIND_NUTRIENT:
      return SINEW_TYPE_NUTRIENT;
    case SINEW_KIND_SYMPTOM:
      return SINEW_TYPE_SYMPTOM;
    case SINEW_KIND_CAUSE:
      return SINEW_TYPE_CAUSE;
    case SINEW_KIND_EVIDENCE:
      return SINEW_TYPE_EVIDENCE;
    case SINEW_KIND_CORRECTION:
      return SINEW_TYPE_CORRECTION;
    case SINEW_KIND_RED_FLAG:
      return SINEW_TYPE_RED_FLAG;
    case SINEW_KIND_CLINICAL:
      return SINEW_TYPE_CLINICAL;
    case SINEW_KIND_QUESTION:
      return SINEW_TYPE_QUESTION;
    case SINEW_KIND_FAQ:
      return SINEW_TYPE_FAQ;
    case SINEW_KIND_REFERENCE:
      return SINEW_TYPE_REFERENCE;
    default:
      g_return_val_if_reached (G_TYPE_INVALID);
    }
}

/* The parser, which is given text, has no name for it. */
static void
set_syntax_error (GError    **error,
                  const char *name,
                  const char *message)
{
  if (g_str_has_prefix (message, NO_NAME))
    g_set_error (error, SINEW_PACK_ERROR, SINEW_PACK_ERROR_SYNTAX, "%s:%s", name, message + strlen (NO_NAME));
  else
    g_set_error (error, SINEW_PACK_ERROR, SINEW_PACK_ERROR_SYNTAX, "%s: %s", name, message);
}

/* Reads and parses one file of a pack. The caller keeps the parser as long as it
 * uses the root node. */
static JsonNode *
parse_file (JsonParser *parser,
            GFile      *folder,
            const char *name,
            GError    **error)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) local_error = NULL;
  JsonNode *root;

  if (!(bytes = g_file_load_bytes (file, NULL, NULL, &local_error)))
    {
      g_propagate_prefixed_error (error, g_steal_pointer (&local_error), "%s: ", name);
      return NULL;
    }
  if (!json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &local_error))
    {
      set_syntax_error (error, name, local_error->message);
      return NULL;
    }
  if (!(root = json_parser_get_root (parser)))
    g_set_error (error, SINEW_PACK_ERROR, SINEW_PACK_ERROR_SYNTAX, _("%s: expected JSON, found nothing"), name);

  return root;
}

/* Adds the item of a record to @items, unless it or the pack has one of its id. */
static gboolean
read_item (SinewPackLoader *self,
           SinewPack       *items,
           const char      *name,
           SinewKind        kind,
           SinewRecord     *record,
           GError         **error)
{
  g_autoptr (SinewItem) item = sinew_item_new_from_record (get_type_of_kind (kind), record, error);

  if (item == NULL)
    return FALSE;

  if (sinew_pack_lookup (self->pack, kind, sinew_item_get_id (item)) || !sinew_pack_add (items, item))
    {
      g_set_error (error, SINEW_PACK_ERROR, SINEW_PACK_ERROR_DUPLICATE,
                   _("%s: %s/id: expected an id of its own, found “%s” again"),
                      name, sinew_record_get_path (record), sinew_item_get_id (item));
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_file (SinewPackLoader *self,
           SinewPack       *items,
           const char      *name,
           GError         **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (SinewRecord) file = NULL;
  JsonNode *root = parse_file (parser, self->folder, name, error);

  if (root == NULL)
    return FALSE;

  file = sinew_record_new (name, "", root, self->mentions);
  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      g_autoptr (GPtrArray) records = sinew_record_read_records (file, sinew_kind_get_array (kind));

      for (guint i = 0; i < records->len; i++)
        {
          if (!read_item (self, items, name, kind, g_ptr_array_index (records, i), error))
            return FALSE;
        }
    }

  return sinew_record_finish (file, error);
}

static gboolean
read_files (SinewPackLoader   *self,
            SinewPack         *items,
            const char *const *names,
            GError           **error)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (!read_file (self, items, names[i], error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_mentions (SinewPackLoader *self,
                GError         **error)
{
  for (guint i = 0; i < self->mentions->len; i++)
    {
      SinewMention    *mention = g_ptr_array_index (self->mentions, i);
      g_autofree char *path = NULL;

      if (sinew_pack_lookup (self->pack, mention->kind, mention->id))
        continue;

      path = sinew_mention_dup_path (mention);
      /* Translators: FILE: /json/path: expected the id of a record of “nutrients”, found “id”.
       * The third %s is a word of the file format. */
      g_set_error (error, SINEW_PACK_ERROR, SINEW_PACK_ERROR_REFERENCE,
                   _("%s: %s: expected the id of a record of “%s”, found “%s”"),
                      mention->file, path, sinew_kind_get_array (mention->kind), mention->id);
      return FALSE;
    }

  g_ptr_array_set_size (self->mentions, 0);

  return TRUE;
}

/* Adds what was read later to the pack; the ids have been compared already. */
static gboolean
merge (SinewPackLoader *self,
       SinewPack       *items,
       GError         **error)
{
  for (SinewKind kind = 0; kind < SINEW_N_KINDS; kind++)
    {
      GPtrArray *added = sinew_pack_get_items (items, kind);

      for (guint i = 0; i < added->len; i++)
        sinew_pack_add (self->pack, g_ptr_array_index (added, i));
    }

  return check_mentions (self, error);
}

/**
 * sinew_pack_loader_new:
 * @folder: the folder of a pack: its manifest `pack.json` and the files that
 *   this names
 *
 * Returns: (transfer full): a loader
 */
SinewPackLoader *
sinew_pack_loader_new (GFile *folder)
{
  SinewPackLoader *self;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (SINEW_TYPE_PACK_LOADER, NULL);
  self->folder = g_object_ref (folder);

  return self;
}

/**
 * sinew_pack_loader_new_builtin:
 *
 * Returns: (transfer full): a loader of the data that the program carries
 */
SinewPackLoader *
sinew_pack_loader_new_builtin (void)
{
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" SINEW_RESOURCE_PATH "/data");

  return sinew_pack_loader_new (folder);
}

/**
 * sinew_pack_loader_load_first:
 *
 * Reads what the first screen shows. Ids that records name are looked up in the
 * second step, which has to follow.
 *
 * Returns: (transfer full) (nullable): the pack, which is not complete; %NULL
 *   where anything is wrong with it (%SINEW_PACK_ERROR) or a file cannot be read
 *   (%G_IO_ERROR)
 */
SinewPack *
sinew_pack_loader_load_first (SinewPackLoader *self,
                              GError         **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (SinewRecord) manifest = NULL;
  g_auto (GStrv) files = NULL;
  JsonNode *root;

  g_return_val_if_fail (SINEW_IS_PACK_LOADER (self) && self->pack == NULL, NULL);

  if (!(root = parse_file (parser, self->folder, MANIFEST, error)))
    return NULL;

  manifest = sinew_record_new (MANIFEST, "", root, self->mentions);
  if (!(self->pack = sinew_pack_new_from_manifest (manifest, &files, &self->later_files, error)))
    return NULL;
  if (!read_files (self, self->pack, (const char *const *)files, error))
    return NULL;

  return g_object_ref (self->pack);
}

/**
 * sinew_pack_loader_load_later:
 *
 * Reads all other records into the pack and looks up the ids that records name.
 *
 * Returns: whether the pack is sound and complete
 */
gboolean
sinew_pack_loader_load_later (SinewPackLoader *self,
                              GError         **error)
{
  g_autoptr (SinewPack) items = NULL;

  g_return_val_if_fail (SINEW_IS_PACK_LOADER (self) && self->pack != NULL, FALSE);

  items = g_object_new (SINEW_TYPE_PACK, NULL);

  return read_files (self, items, (const char *const *)self->later_files, error) && merge (self, items, error);
}

/* In a thread: nothing here changes the pack, which others are reading. */
static void
load_later_in_thread (GTask        *task,
                      gpointer      source_object,
                      gpointer      task_data,
                      GCancellable *cancellable)
{
  SinewPackLoader *self = source_object;
  g_autoptr (SinewPack) items = g_object_new (SINEW_TYPE_PACK, NULL);
  GError *error = NULL;

  if (read_files (self, items, (const char *const *)self->later_files, &error))
    g_task_return_pointer (task, g_steal_pointer (&items), g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * sinew_pack_loader_load_later_async:
 *
 * As sinew_pack_loader_load_later(), but reads in a thread. To be called once.
 */
void
sinew_pack_loader_load_later_async (SinewPackLoader    *self,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SINEW_IS_PACK_LOADER (self) && self->pack != NULL && !self->is_loading_later);

  self->is_loading_later = TRUE;
  task = g_task_new (self, NULL, callback, user_data);
  g_task_run_in_thread (task, load_later_in_thread);
}

/**
 * sinew_pack_loader_load_later_finish:
 *
 * Adds what was read to the pack.
 *
 * Returns: whether the pack is sound and complete
 */
gboolean
sinew_pack_loader_load_later_finish (SinewPackLoader *self,
                                     GAsyncResult    *result,
                                     GError         **error)
{
  g_autoptr (SinewPack) items = NULL;

  g_return_val_if_fail (SINEW_IS_PACK_LOADER (self) && g_task_is_valid (result, self), FALSE);

  if (!(items = g_task_propagate_pointer (G_TASK (result), error)))
    return FALSE;

  return merge (self, items, error);
}

static SinewPack *
load_all (SinewPackLoader *loader,
          GError         **error)
{
  g_autoptr (SinewPack) pack = sinew_pack_loader_load_first (loader, error);

  if (pack == NULL || !sinew_pack_loader_load_later (loader, error))
    return NULL;

  return g_steal_pointer (&pack);
}

/**
 * sinew_pack_load:
 * @folder: the folder of a pack
 *
 * Returns: (transfer full) (nullable): the pack; %NULL where anything is wrong
 *   with it (%SINEW_PACK_ERROR) or a file cannot be read (%G_IO_ERROR)
 */
SinewPack *
sinew_pack_load (GFile   *folder,
                 GError **error)
{
  g_autoptr (SinewPackLoader) loader = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  loader = sinew_pack_loader_new (folder);

  return load_all (loader, error);
}

/**
 * sinew_pack_load_builtin:
 *
 * Returns: (transfer full) (nullable): the data that the program carries
 */
SinewPack *
sinew_pack_load_builtin (GError **error)
{
  g_autoptr (SinewPackLoader) loader = sinew_pack_loader_new_builtin ();

  return load_all (loader, error);
}
