/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-reference.h"

/**
 * SinewReference:
 *
 * A source beyond the articles.
 */
struct _SinewReference
{
  SinewItem parent_instance;

  char *group;
  char *authors;
  char *year;
  char *publisher;
  char *url;
  char *doi;
  char *pmid;
};

G_DEFINE_FINAL_TYPE (SinewReference, sinew_reference, SINEW_TYPE_ITEM)

static void
sinew_reference_finalize (GObject *object)
{
  SinewReference *self = SINEW_REFERENCE (object);

  g_free (self->group);
  g_free (self->authors);
  g_free (self->year);
  g_free (self->publisher);
  g_free (self->url);
  g_free (self->doi);
  g_free (self->pmid);

  G_OBJECT_CLASS (sinew_reference_parent_class)->finalize (object);
}

static void
sinew_reference_read (SinewItem   *item,
                      SinewRecord *record)
{
  SinewReference *self = SINEW_REFERENCE (item);

  self->group = sinew_record_read_text (record, "kind");
  self->authors = sinew_record_read_text (record, "authors");
  self->year = sinew_record_read_optional_text (record, "year");
  self->publisher = sinew_record_read_text (record, "publisher");
  self->url = sinew_record_read_optional_text (record, "url");
  self->doi = sinew_record_read_optional_text (record, "doi");
  self->pmid = sinew_record_read_optional_text (record, "pmid");
}

static void
sinew_reference_write (SinewItem   *item,
                       JsonBuilder *builder)
{
  SinewReference *self = SINEW_REFERENCE (item);

  sinew_json_add_text (builder, "group", self->group);
  sinew_json_add_text (builder, "authors", self->authors);
  sinew_json_add_text (builder, "year", self->year);
  sinew_json_add_text (builder, "publisher", self->publisher);
  sinew_json_add_text (builder, "url", self->url);
  sinew_json_add_text (builder, "doi", self->doi);
  sinew_json_add_text (builder, "pmid", self->pmid);
}

static void
sinew_reference_class_init (SinewReferenceClass *klass)
{
  SinewItemClass *item_class = SINEW_ITEM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_reference_finalize;

  item_class->kind = SINEW_KIND_REFERENCE;
  item_class->name_member = "title";
  item_class->has_checked = TRUE;
  item_class->read = sinew_reference_read;
  item_class->write = sinew_reference_write;
}

static void
sinew_reference_init (SinewReference *self)
{
}

const char *
sinew_reference_get_group (SinewReference *self)
{
  g_return_val_if_fail (SINEW_IS_REFERENCE (self), NULL);

  return self->group;
}

/**
 * sinew_reference_is_dated:
 *
 * Returns: whether it has a year; a page that is revised in place has none
 */
gboolean
sinew_reference_is_dated (SinewReference *self)
{
  g_return_val_if_fail (SINEW_IS_REFERENCE (self), FALSE);

  return self->year != NULL;
}

/**
 * sinew_reference_dup_citation:
 *
 * Returns: (transfer full): who published it where and when, without the title
 */
char *
sinew_reference_dup_citation (SinewReference *self)
{
  g_return_val_if_fail (SINEW_IS_REFERENCE (self), NULL);

  if (self->year)
    /* Translators: authors (year), publisher or journal */
    return g_strdup_printf (_("%s (%s), %s"), self->authors, self->year, self->publisher);

  /* Translators: authors, publisher or journal; the page is revised in place and has no year */
  return g_strdup_printf (_("%s, %s (revised in place)"), self->authors, self->publisher);
}

/* A person is written as “Okereke OI”; all others are organizations. */
static gboolean
is_person (const char *author)
{
  const char *initials = strrchr (author, ' ');
  gsize       n_letters = initials ? strlen (initials + 1) : 0;

  return n_letters > 0 && n_letters <= 3 && strspn (initials + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == n_letters;
}

/**
 * sinew_reference_dup_short_citation:
 *
 * Returns: (transfer full): as little as names it, as “Okereke 2020” or
 *   “World Health Organization 2020”
 */
char *
sinew_reference_dup_short_citation (SinewReference *self)
{
  g_auto (GStrv) authors = NULL;
  g_autofree char *author = NULL;

  g_return_val_if_fail (SINEW_IS_REFERENCE (self), NULL);

  authors = g_strsplit (self->authors, ",", 2);
  author = g_strdup (is_person (authors[0]) ? authors[0] : self->authors);
  if (is_person (author))
    *strrchr (author, ' ') = '\0';

  return self->year ? g_strdup_printf ("%s %s", author, self->year) : g_steal_pointer (&author);
}

/**
 * sinew_reference_dup_citation_in_line:
 *
 * Returns: (transfer full): enough to find it, as “Okereke 2020, JAMA
 *   324(5):471–480”
 */
char *
sinew_reference_dup_citation_in_line (SinewReference *self)
{
  g_autofree char *name = sinew_reference_dup_short_citation (self);

  g_return_val_if_fail (name != NULL, NULL);

  /* Translators: authors and year, then the title where those do not tell it, else
   * the publisher or journal. */
  return g_strdup_printf (_("%s, %s"), name, self->year ? self->publisher : sinew_item_get_name (SINEW_ITEM (self)));
}

/**
 * sinew_reference_dup_uri:
 *
 * Returns: (transfer full) (nullable): where it can be read: its DOI, else its
 *   page; nothing but https
 */
char *
sinew_reference_dup_uri (SinewReference *self)
{
  g_return_val_if_fail (SINEW_IS_REFERENCE (self), NULL);

  if (self->doi)
    return g_strconcat ("https://doi.org/", self->doi, NULL);
  if (self->url && g_str_has_prefix (self->url, "https://"))
    return g_strdup (self->url);

  return NULL;
}
