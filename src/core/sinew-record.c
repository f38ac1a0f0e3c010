/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-record.h"

/* More than any type of record has. */
#define MAX_MEMBERS 24

/* The one file that takes values out of JSON: every read checks the type and
 * says where something is wrong. The first fault sticks; reads after it give
 * nothing, so that a reader of records needs one check, at its end. */
struct _SinewRecord
{
  const char *file;               /* interned */
  char       *path;               /* a GRefString: mentions share it */
  JsonObject *object;             /* borrowed; NULL where the node is no object */
  const char *known[MAX_MEMBERS]; /* the members that were asked for: literals */
  guint       n_known;
  guint       n_there;  /* how many of them the object has */
  GPtrArray  *mentions; /* of the loader */
  GError     *error;
};

G_DEFINE_QUARK (sinew_pack_error, sinew_pack_error)

void
sinew_mention_free (SinewMention *mention)
{
  g_free (mention->id);
  g_ref_string_release (mention->record_path);
  g_free (mention);
}

/**
 * sinew_mention_dup_path:
 *
 * Returns: (transfer full): where the id stands in the file, as a JSON pointer
 */
char *
sinew_mention_dup_path (const SinewMention *mention)
{
  if (mention->index < 0)
    return g_strdup_printf ("%s/%s", mention->record_path, mention->member);

  return g_strdup_printf ("%s/%s/%d", mention->record_path, mention->member, mention->index);
}

static const char *
describe_node (JsonNode *node)
{
  GType type;

  if (node == NULL)
    return _("nothing");

  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return _("an object");
    case JSON_NODE_ARRAY:
      return _("an array");
    case JSON_NODE_NULL:
      return _("null");
    case JSON_NODE_VALUE:
    default:
      break;
    }

  type = json_node_get_value_type (node);
  if (type == G_TYPE_STRING)
    return _("text");
  if (type == G_TYPE_BOOLEAN)
    return _("true or false");

  return _("a number");
}

/**
 * sinew_record_fail:
 * @self: a record
 * @member: (nullable): the member at fault, or its path below the record
 * @expected: what would be right
 * @found: what stands there
 *
 * Notes a fault. Only the first one of a record is kept.
 */
void
sinew_record_fail (SinewRecord   *self,
                   const char    *member,
                   SinewPackError code,
                   const char    *expected,
                   const char    *found)
{
  g_autofree char *path = NULL;

  g_return_if_fail (self != NULL);

  if (self->error != NULL)
    return;

  path = member ? g_strconcat (self->path, "/", member, NULL) : g_strdup (self->path);
  /* Translators: FILE: /json/path: expected something, found something else. */
  self->error = g_error_new (SINEW_PACK_ERROR, code, _("%s: %s: expected %s, found %s"), self->file, *path ? path : "/", expected, found);
}

/**
 * sinew_record_new:
 * @file: the name of the file, for messages
 * @path: where the record stands in it, as a JSON pointer
 * @node: (nullable): the record
 * @mentions: (element-type SinewMention): takes the ids that the record names
 *
 * Returns: (transfer full): a record; where @node is not an object, one with a fault
 */
SinewRecord *
sinew_record_new (const char *file,
                  const char *path,
                  JsonNode   *node,
                  GPtrArray  *mentions)
{
  SinewRecord *self;

  g_return_val_if_fail (file != NULL && path != NULL && mentions != NULL, NULL);

  self = g_new0 (SinewRecord, 1);
  self->file = g_intern_string (file);
  self->path = g_ref_string_new (path);
  self->mentions = g_ptr_array_ref (mentions);

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    self->object = json_node_get_object (node);
  else
    sinew_record_fail (self, NULL, SINEW_PACK_ERROR_TYPE, _("an object"), describe_node (node));

  return self;
}

void
sinew_record_free (SinewRecord *self)
{
  g_ref_string_release (self->path);
  g_ptr_array_unref (self->mentions);
  g_clear_error (&self->error);
  g_free (self);
}

const char *
sinew_record_get_path (SinewRecord *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

static gboolean
is_known (SinewRecord *self,
          const char  *member)
{
  for (guint i = 0; i < self->n_known; i++)
    {
      if (g_str_equal (self->known[i], member))
        return TRUE;
    }

  return FALSE;
}

static JsonNode *
get_member (SinewRecord *self,
            const char  *member)
{
  JsonNode *node;

  if (self->error != NULL)
    return NULL;

  node = json_object_get_member (self->object, member);
  if (!is_known (self, member))
    {
      g_assert (self->n_known < MAX_MEMBERS);
      self->known[self->n_known++] = member;
      self->n_there += node != NULL;
    }

  return node;
}

/* A fault in a member, or in an element of it where @index is not -1. */
static void
fail_at (SinewRecord   *self,
         const char    *member,
         int            index,
         SinewPackError code,
         const char    *expected,
         const char    *found)
{
  g_autofree char *place = index < 0 ? g_strdup (member) : g_strdup_printf ("%s/%d", member, index);

  sinew_record_fail (self, place, code, expected, found);
}

static const char *
check_text (SinewRecord *self,
            const char  *member,
            int          index,
            JsonNode    *node)
{
  const char *text;

  if (node == NULL)
    {
      fail_at (self, member, index, SINEW_PACK_ERROR_MISSING, _("text"), _("nothing"));
      return NULL;
    }
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      fail_at (self, member, index, SINEW_PACK_ERROR_TYPE, _("text"), describe_node (node));
      return NULL;
    }

  text = json_node_get_string (node);
  if (text[strspn (text, " \t\n")] == '\0')
    {
      fail_at (self, member, index, SINEW_PACK_ERROR_VALUE, _("text"), _("empty text"));
      return NULL;
    }
  /* json-glib 1.6 lets lone surrogates through as text that is not UTF-8. */
  if (!g_utf8_validate (text, -1, NULL))
    {
      fail_at (self, member, index, SINEW_PACK_ERROR_VALUE, _("UTF-8 text"), _("broken characters"));
      return NULL;
    }

  return text;
}

static gboolean
is_slug (const char *text)
{
  return g_ascii_islower (text[0]) && text[strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

static const char *
check_id (SinewRecord *self,
          const char  *member,
          int          index,
          JsonNode    *node)
{
  const char *text = check_text (self, member, index, node);

  if (text != NULL && !is_slug (text))
    {
      g_autofree char *found = g_strdup_printf ("“%s”", text);

      fail_at (self, member, index, SINEW_PACK_ERROR_VALUE, _("an id of lower-case letters, digits and hyphens"), found);
      return NULL;
    }

  return text;
}

/**
 * sinew_record_read_id:
 *
 * Returns: (transfer full) (nullable): an id: a letter, then lower-case letters,
 *   digits and hyphens; %NULL after a fault
 */
char *
sinew_record_read_id (SinewRecord *self,
                      const char  *member)
{
  g_return_val_if_fail (self != NULL && member != NULL, NULL);

  JsonNode *node = get_member (self, member);

  return g_strdup (check_id (self, member, -1, node));
}

/**
 * sinew_record_read_text:
 *
 * Returns: (transfer full) (nullable): text that is not empty; %NULL after a fault
 */
char *
sinew_record_read_text (SinewRecord *self,
                        const char  *member)
{
  g_return_val_if_fail (self != NULL && member != NULL, NULL);

  JsonNode *node = get_member (self, member);

  return g_strdup (check_text (self, member, -1, node));
}

/**
 * sinew_record_read_optional_text:
 *
 * Returns: (transfer full) (nullable): text that is not empty; %NULL where the
 *   member is missing, and after a fault
 */
char *
sinew_record_read_optional_text (SinewRecord *self,
                                 const char  *member)
{
  g_return_val_if_fail (self != NULL && member != NULL, NULL);

  JsonNode *node = get_member (self, member);

  return node ? g_strdup (check_text (self, member, -1, node)) : NULL;
}

/**
 * sinew_record_require_array:
 *
 * Notes a fault where an array is missing that may be empty, but must be there.
 */
void
sinew_record_require_array (SinewRecord *self,
                            const char  *member)
{
  g_return_if_fail (self != NULL && member != NULL);

  if (self->error == NULL && !json_object_has_member (self->object, member))
    sinew_record_fail (self, member, SINEW_PACK_ERROR_MISSING, _("an array"), _("nothing"));
}

static JsonArray *
get_array (SinewRecord *self,
           const char  *member)
{
  JsonNode *node = get_member (self, member);

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      sinew_record_fail (self, member, SINEW_PACK_ERROR_TYPE, _("an array"), describe_node (node));
      return NULL;
    }

  return json_node_get_array (node);
}

/* Reads an array of text, each checked by @check; a missing one is empty. */
static char **
read_strings (SinewRecord *self,
              const char  *member,
              const char *(*check) (SinewRecord *self, const char *member, int index, JsonNode *node))
{
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  JsonArray *array = get_array (self, member);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *text = check (self, member, i, json_array_get_element (array, i));

      if (text == NULL)
        break;
      g_ptr_array_add (strings, g_strdup (text));
    }

  g_ptr_array_add (strings, NULL);

  return (char **)g_ptr_array_free (g_steal_pointer (&strings), FALSE);
}

/**
 * sinew_record_read_texts:
 *
 * Returns: (transfer full): the texts of an array; empty where it is missing
 */
char **
sinew_record_read_texts (SinewRecord *self,
                         const char  *member)
{
  g_return_val_if_fail (self != NULL && member != NULL, NULL);

  return read_strings (self, member, check_text);
}

/**
 * sinew_record_read_choice:
 * @choices: (array zero-terminated=1): the allowed values; where one is the
 *   empty text, a missing member stands for it
 *
 * Returns: the place of the value in @choices; 0 after a fault
 */
guint
sinew_record_read_choice (SinewRecord       *self,
                          const char        *member,
                          const char *const *choices)
{
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;
  g_autofree char *list = NULL;
  JsonNode        *node;
  const char      *text;

  g_return_val_if_fail (self != NULL && member != NULL && choices != NULL, 0);

  node = get_member (self, member);
  if (node == NULL && choices[0][0] == '\0')
    return 0;
  if (!(text = check_text (self, member, -1, node)))
    return 0;

  for (guint i = 0; choices[i] != NULL; i++)
    {
      if (g_str_equal (choices[i], text))
        return i;
    }

  list = g_strjoinv (", ", (char **)choices + (choices[0][0] == '\0' ? 1 : 0));
  /* Translators: followed by a list of the values that are allowed. */
  expected = g_strdup_printf (_("one of %s"), list);
  found = g_strdup_printf ("“%s”", text);
  sinew_record_fail (self, member, SINEW_PACK_ERROR_VALUE, expected, found);

  return 0;
}

static void
add_mention (SinewRecord *self,
             const char  *member,
             int          index,
             SinewKind    kind,
             const char  *id)
{
  SinewMention *mention = g_new0 (SinewMention, 1);

  mention->kind = kind;
  mention->id = g_strdup (id);
  mention->file = self->file;
  mention->record_path = g_ref_string_acquire (self->path);
  mention->member = member;
  mention->index = index;
  g_ptr_array_add (self->mentions, mention);
}

/**
 * sinew_record_read_mention:
 *
 * Returns: (transfer full) (nullable): the id of another record, which must be
 *   there once all are read; %NULL after a fault
 */
char *
sinew_record_read_mention (SinewRecord *self,
                           const char  *member,
                           SinewKind    kind)
{
  char *id = sinew_record_read_id (self, member);

  if (id != NULL)
    add_mention (self, member, -1, kind, id);

  return id;
}

/**
 * sinew_record_read_optional_mention:
 *
 * Returns: (transfer full) (nullable): as sinew_record_read_mention(); %NULL
 *   where the member is missing, too
 */
char *
sinew_record_read_optional_mention (SinewRecord *self,
                                    const char  *member,
                                    SinewKind    kind)
{
  g_return_val_if_fail (self != NULL && member != NULL, NULL);

  return get_member (self, member) ? sinew_record_read_mention (self, member, kind) : NULL;
}

/**
 * sinew_record_read_mentions:
 *
 * Returns: (transfer full): ids of other records; empty where the array is missing
 */
char **
sinew_record_read_mentions (SinewRecord *self,
                            const char  *member,
                            SinewKind    kind)
{
  char **ids;

  g_return_val_if_fail (self != NULL && member != NULL, NULL);

  ids = read_strings (self, member, check_id);
  for (guint i = 0; ids[i] != NULL; i++)
    add_mention (self, member, i, kind, ids[i]);

  return ids;
}

/* Notes @text, as `KIND/ID`, and returns whether it is one. */
static gboolean
add_kind_mention (SinewRecord *self,
                  const char  *member,
                  int          index,
                  const char  *text)
{
  const char      *slash = strchr (text, '/');
  g_autofree char *slug = slash ? g_strndup (text, slash - text) : NULL;
  SinewKind        kind;

  if (slug == NULL || !sinew_kind_from_slug (slug, &kind) || !is_slug (slash + 1))
    return FALSE;

  add_mention (self, member, index, kind, slash + 1);

  return TRUE;
}

/**
 * sinew_record_read_kind_mention:
 *
 * Returns: (transfer full) (nullable): another record as `KIND/ID`; %NULL after a fault
 */
char *
sinew_record_read_kind_mention (SinewRecord *self,
                                const char  *member)
{
  char *text = sinew_record_read_text (self, member);

  if (text != NULL && !add_kind_mention (self, member, -1, text))
    {
      g_autofree char *found = g_strdup_printf ("“%s”", text);

      sinew_record_fail (self, member, SINEW_PACK_ERROR_VALUE, _("a kind and an id, as “symptom/tingling”"), found);
      g_clear_pointer (&text, g_free);
    }

  return text;
}

/**
 * sinew_record_read_term_mentions:
 *
 * Returns: (transfer full): an array in which `term/ID` names a term and
 *   anything else stands for itself, in words
 */
char **
sinew_record_read_term_mentions (SinewRecord *self,
                                 const char  *member)
{
  char **texts;

  g_return_val_if_fail (self != NULL && member != NULL, NULL);

  texts = sinew_record_read_texts (self, member);
  for (guint i = 0; texts[i] != NULL; i++)
    {
      if (g_str_has_prefix (texts[i], "term/") && !add_kind_mention (self, member, i, texts[i]))
        {
          g_autofree char *place = g_strdup_printf ("%s/%u", member, i);
          g_autofree char *found = g_strdup_printf ("“%s”", texts[i]);

          sinew_record_fail (self, place, SINEW_PACK_ERROR_VALUE, _("a term, as “term/magnesium”"), found);
        }
    }

  return texts;
}

/**
 * sinew_record_read_records:
 *
 * Returns: (transfer full) (element-type SinewRecord): the records of an array;
 *   empty where it is missing. Each has to be finished, and its error passed on
 *   with sinew_record_finish().
 */
GPtrArray *
sinew_record_read_records (SinewRecord *self,
                           const char  *member)
{
  GPtrArray *records;
  JsonArray *array;

  g_return_val_if_fail (self != NULL && member != NULL, NULL);

  records = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_record_free);
  array = get_array (self, member);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s/%u", self->path, member, i);

      g_ptr_array_add (records, sinew_record_new (self->file, path, json_array_get_element (array, i), self->mentions));
    }

  return records;
}

/**
 * sinew_record_finish:
 *
 * Looks for members that nobody asked for.
 *
 * Returns: whether the record is sound
 */
gboolean
sinew_record_finish (SinewRecord *self,
                     GError     **error)
{
  g_autoptr (GList) members = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->error == NULL && self->n_there < json_object_get_size (self->object))
    members = json_object_get_members (self->object);
  for (GList *l = members; l != NULL && self->error == NULL; l = l->next)
    {
      if (!is_known (self, l->data))
        {
          g_autofree char *found = g_strdup_printf ("“%s”", (const char *)l->data);

          sinew_record_fail (self, NULL, SINEW_PACK_ERROR_UNKNOWN, _("known members only"), found);
        }
    }

  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_error_copy (self->error));

  return FALSE;
}

/**
 * sinew_record_finish_child:
 * @child: a record inside @self
 *
 * Finishes @child; its fault, if it has one, becomes that of @self.
 */
void
sinew_record_finish_child (SinewRecord *self,
                           SinewRecord *child)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (self != NULL && child != NULL);

  if (!sinew_record_finish (child, &error) && self->error == NULL)
    self->error = g_steal_pointer (&error);
}
