/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-item.h"

typedef struct
{
  char  *id;
  char  *name;
  char  *lay_name;
  char  *summary;
  char **synonyms;
  char **references;
  char  *checked;
} SinewItemPrivate;

enum {
  PROP_0,
  PROP_ID,
  PROP_NAME,
  PROP_SUMMARY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SinewItem, sinew_item, G_TYPE_OBJECT)

static SinewItemPrivate *
get_private (SinewItem *self)
{
  return sinew_item_get_instance_private (self);
}

static void
sinew_item_finalize (GObject *object)
{
  SinewItemPrivate *priv = get_private (SINEW_ITEM (object));

  g_free (priv->id);
  g_free (priv->name);
  g_free (priv->lay_name);
  g_free (priv->summary);
  g_strfreev (priv->synonyms);
  g_strfreev (priv->references);
  g_free (priv->checked);

  G_OBJECT_CLASS (sinew_item_parent_class)->finalize (object);
}

static void
sinew_item_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SinewItemPrivate *priv = get_private (SINEW_ITEM (object));

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, priv->id);
      break;
    case PROP_NAME:
      g_value_set_string (value, priv->name);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, priv->summary);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_item_class_init (SinewItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sinew_item_finalize;
  object_class->get_property = sinew_item_get_property;

  klass->name_member = "name";

  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SUMMARY] =
    g_param_spec_string ("summary", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinew_item_init (SinewItem *self)
{
}

/**
 * sinew_item_new_from_record:
 * @type: a type derived from %SINEW_TYPE_ITEM
 * @record: the record, which is finished by this
 *
 * Returns: (transfer full) (nullable): the item; %NULL with a %SINEW_PACK_ERROR
 *   where the record is faulty
 */
SinewItem *
sinew_item_new_from_record (GType        type,
                            SinewRecord *record,
                            GError     **error)
{
  g_autoptr (SinewItem) self = NULL;
  SinewItemClass   *klass;
  SinewItemPrivate *priv;

  g_return_val_if_fail (g_type_is_a (type, SINEW_TYPE_ITEM), NULL);
  g_return_val_if_fail (record != NULL, NULL);

  self = g_object_new (type, NULL);
  klass = SINEW_ITEM_GET_CLASS (self);
  priv = get_private (self);

  priv->id = sinew_record_read_id (record, "id");
  priv->name = sinew_record_read_text (record, klass->name_member);
  if (klass->summary_member)
    priv->summary = sinew_record_read_text (record, klass->summary_member);
  if (klass->has_synonyms)
    priv->synonyms = sinew_record_read_texts (record, "synonyms");
  if (klass->has_sources)
    priv->references = sinew_record_read_mentions (record, "references", SINEW_KIND_REFERENCE);
  if (klass->has_sources || klass->has_checked)
    priv->checked = sinew_record_read_text (record, "checked");
  if (klass->read)
    klass->read (self, record);

  if (!sinew_record_finish (record, error))
    return NULL;

  return g_steal_pointer (&self);
}

const char *
sinew_item_get_id (SinewItem *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM (self), NULL);

  return get_private (self)->id;
}

SinewKind
sinew_item_get_kind (SinewItem *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM (self), 0);

  return SINEW_ITEM_GET_CLASS (self)->kind;
}

const char *
sinew_item_get_name (SinewItem *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM (self), NULL);

  return get_private (self)->name;
}

/**
 * sinew_item_get_lay_name:
 *
 * Returns: the everyday name; the name where the item has no other
 */
const char *
sinew_item_get_lay_name (SinewItem *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM (self), NULL);

  return get_private (self)->lay_name ? get_private (self)->lay_name : get_private (self)->name;
}

/**
 * sinew_item_set_lay_name:
 * @lay_name: (transfer full) (nullable): an everyday name
 *
 * For the `read` function of a type only: items do not change afterwards.
 */
void
sinew_item_set_lay_name (SinewItem *self,
                         char      *lay_name)
{
  g_return_if_fail (SINEW_IS_ITEM (self) && get_private (self)->lay_name == NULL);

  get_private (self)->lay_name = lay_name;
}

/**
 * sinew_item_get_summary:
 *
 * Returns: (nullable): one or two sentences on the item, our own
 */
const char *
sinew_item_get_summary (SinewItem *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM (self), NULL);

  return get_private (self)->summary;
}

static const char *const no_texts[] = { NULL };

const char *const *
sinew_item_get_synonyms (SinewItem *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM (self), NULL);

  return get_private (self)->synonyms ? (const char *const *)get_private (self)->synonyms : no_texts;
}

/**
 * sinew_item_get_references:
 *
 * Returns: (transfer none): the ids of the references that back the item
 */
const char *const *
sinew_item_get_references (SinewItem *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM (self), NULL);

  return get_private (self)->references ? (const char *const *)get_private (self)->references : no_texts;
}

/**
 * sinew_item_get_checked:
 *
 * Returns: (nullable): what the record rests on, as “general knowledge; third
 *   reading: …”; %NULL where records of its kind do not tell
 */
const char *
sinew_item_get_checked (SinewItem *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM (self), NULL);

  return get_private (self)->checked;
}

/**
 * sinew_item_dup_kind_id:
 *
 * Returns: (transfer full): `KIND/ID`
 */
char *
sinew_item_dup_kind_id (SinewItem *self)
{
  g_return_val_if_fail (SINEW_IS_ITEM (self), NULL);

  return g_strconcat (sinew_kind_get_slug (sinew_item_get_kind (self)), "/", get_private (self)->id, NULL);
}

/* Folds what people write in more than one way: letter case, accents and the
 * typographic forms of apostrophe and hyphen. */
static char *
fold_name (const char *name)
{
  g_autofree char *decomposed = g_utf8_normalize (name, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = decomposed ? g_utf8_casefold (decomposed, -1) : g_strdup (name);
  GString         *plain = g_string_new (NULL);

  for (const char *c = folded; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (letter == 0x2019 || letter == 0x2032)
        g_string_append_c (plain, '\'');
      else if (letter == 0x2010 || letter == 0x2011 || letter == 0x2013)
        g_string_append_c (plain, '-');
      else if (!g_unichar_ismark (letter))
        g_string_append_unichar (plain, letter);
    }

  return g_string_free (plain, FALSE);
}

/**
 * sinew_item_is_same_name:
 *
 * Returns: whether @a and @b are the same words, letter case, accents and
 *   typographic marks aside
 */
gboolean
sinew_item_is_same_name (const char *a,
                         const char *b)
{
  g_autofree char *folded_a = NULL;
  g_autofree char *folded_b = NULL;

  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  folded_a = fold_name (a);
  folded_b = fold_name (b);

  return g_str_equal (folded_a, folded_b);
}

/**
 * sinew_item_is_named:
 *
 * Returns: whether @words is the item's name, letter case, accents and
 *   typographic marks aside
 */
gboolean
sinew_item_is_named (SinewItem  *self,
                     const char *words)
{
  g_return_val_if_fail (SINEW_IS_ITEM (self) && words != NULL, FALSE);

  return sinew_item_is_same_name (get_private (self)->name, words);
}

/**
 * sinew_item_is_called:
 * @words: what somebody calls the item
 *
 * Returns: whether @words is the item's everyday name or a synonym, letter
 *   case, accents and typographic marks aside
 */
gboolean
sinew_item_is_called (SinewItem  *self,
                      const char *words)
{
  SinewItemPrivate *priv;

  g_return_val_if_fail (SINEW_IS_ITEM (self) && words != NULL, FALSE);

  priv = get_private (self);
  if (priv->lay_name && sinew_item_is_same_name (priv->lay_name, words))
    return TRUE;

  for (guint i = 0; priv->synonyms && priv->synonyms[i]; i++)
    {
      if (sinew_item_is_same_name (priv->synonyms[i], words))
        return TRUE;
    }

  return FALSE;
}

/**
 * sinew_item_compare:
 *
 * Returns: the order of the names in the user's language
 */
int
sinew_item_compare (SinewItem *a,
                    SinewItem *b)
{
  return g_utf8_collate (get_private (a)->name, get_private (b)->name);
}

/**
 * sinew_json_add_text:
 * @text: (nullable): left out where %NULL
 */
void
sinew_json_add_text (JsonBuilder *builder,
                     const char  *member,
                     const char  *text)
{
  if (text == NULL)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, text);
}

/**
 * sinew_json_add_texts:
 * @texts: (nullable) (array zero-terminated=1): left out where empty
 */
void
sinew_json_add_texts (JsonBuilder       *builder,
                      const char        *member,
                      const char *const *texts)
{
  if (texts == NULL || texts[0] == NULL)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; texts[i] != NULL; i++)
    json_builder_add_string_value (builder, texts[i]);
  json_builder_end_array (builder);
}

/**
 * sinew_item_write:
 * @builder: a builder with an open object
 *
 * Adds the item's members: `id`, `name` and `kind`, then those of its record.
 */
void
sinew_item_write (SinewItem   *self,
                  JsonBuilder *builder)
{
  SinewItemClass   *klass;
  SinewItemPrivate *priv;

  g_return_if_fail (SINEW_IS_ITEM (self));

  klass = SINEW_ITEM_GET_CLASS (self);
  priv = get_private (self);

  sinew_json_add_text (builder, "id", priv->id);
  sinew_json_add_text (builder, "name", priv->name);
  sinew_json_add_text (builder, "kind", sinew_kind_get_slug (klass->kind));
  sinew_json_add_text (builder, "lay_name", priv->lay_name);
  sinew_json_add_texts (builder, "synonyms", sinew_item_get_synonyms (self));
  if (klass->summary_member)
    sinew_json_add_text (builder, "summary", priv->summary);
  if (klass->write)
    klass->write (self, builder);
  sinew_json_add_texts (builder, "references", sinew_item_get_references (self));
  sinew_json_add_text (builder, "checked", priv->checked);
}

/**
 * sinew_item_matches:
 * @search: (nullable): words that somebody types
 *
 * Returns: whether the item's name, everyday name or a synonym has the beginning
 *   of each of the words; always where there are none
 */
gboolean
sinew_item_matches (SinewItem  *self,
                    const char *search)
{
  const char *const *synonyms;

  g_return_val_if_fail (SINEW_IS_ITEM (self), FALSE);

  if (search == NULL || *search == '\0' ||
      g_str_match_string (search, sinew_item_get_name (self), TRUE) ||
      g_str_match_string (search, sinew_item_get_lay_name (self), TRUE))
    return TRUE;

  synonyms = sinew_item_get_synonyms (self);
  for (guint i = 0; synonyms[i]; i++)
    {
      if (g_str_match_string (search, synonyms[i], TRUE))
        return TRUE;
    }

  return FALSE;
}
