/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-marks.h"
#include "sinew-reference.h"

/**
 * SinewMarks:
 *
 * Writes rows in words: both marks, what research says, and the corrections,
 * which always stand beside what they correct.
 */
struct _SinewMarks
{
  SinewLibrary *library;
  GHashTable   *explained; /* the corrections that stood in full already */
};

/**
 * sinew_marks_new:
 *
 * Returns: (transfer full): a writer for one answer
 */
SinewMarks *
sinew_marks_new (SinewLibrary *library)
{
  SinewMarks *self = g_new0 (SinewMarks, 1);

  self->library = g_object_ref (library);
  self->explained = g_hash_table_new (NULL, NULL);

  return self;
}

void
sinew_marks_free (SinewMarks *self)
{
  g_object_unref (self->library);
  g_hash_table_unref (self->explained);
  g_free (self);
}

/**
 * sinew_marks_join_ids:
 * @items: (element-type SinewItem): claims or references
 *
 * Returns: (transfer full): their ids, which “sinew show” takes, with commas between
 */
char *
sinew_marks_join_ids (GPtrArray *items)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", sinew_item_get_id (g_ptr_array_index (items, i)));

  return g_string_free (ids, FALSE);
}

static char *
describe_grade (SinewRow *row)
{
  const char *label = sinew_grade_get_label (row->grade);

  if (row->setting)
    /* Translators: how well research backs a link, and how far a shortage must
     * go for it: "research: moderate (marked deficiency)". */
    return g_strdup_printf (_("research: %s (%s)"), label, row->setting);

  /* Translators: how well research backs a link, as "research: moderate". */
  return g_strdup_printf (_("research: %s"), label);
}

/**
 * sinew_marks_describe:
 *
 * Returns: (transfer full) (nullable): the marks of @row, as "5 of 5 articles ·
 *   2 say “may” · research: moderate (marked deficiency)"; %NULL where it has none
 */
char *
sinew_marks_describe (SinewMarks *self,
                      SinewRow   *row)
{
  guint n_all = sinew_library_count (self->library, SINEW_KIND_GUIDE);
  g_autoptr (GPtrArray) marks = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  if (row->n_articles >= 0)
    /* Translators: how many articles say so, as "3 of 5 articles". */
    g_ptr_array_add (marks, g_strdup_printf (ngettext ("%d of %u article", "%d of %u articles", n_all),
                                             row->n_articles, n_all));
  if (row->hedge_note)
    g_ptr_array_add (marks, g_strdup (row->hedge_note));
  if (row->grade)
    g_ptr_array_add (marks, describe_grade (row));

  return marks->len ? g_strjoinv (" · ", (char **)marks->pdata) : NULL;
}

static char *
describe_correction (SinewMarks      *self,
                     SinewCorrection *correction)
{
  const char      *name = sinew_item_get_name (SINEW_ITEM (correction));
  const char      *verdict = sinew_correction_get_verdict (correction);
  const char      *why = sinew_correction_get_why (correction);
  g_autofree char *sources = g_strjoinv (", ", (char **)sinew_correction_get_sources (correction));

  if (!g_hash_table_add (self->explained, correction))
    /* Translators: a verdict, and the statement that it is about; the reasons were given above. */
    return g_strdup_printf (_("Correction (%s), see above: “%s”"), verdict, name);
  if (*sources)
    /* Translators: a verdict, the statement that it is about, the reasons, the
     * ids of references. */
    return g_strdup_printf (_("Correction (%s): “%s”. %s [%s]"), verdict, name, why, sources);

  /* Translators: a verdict, the statement that it is about, the reasons. */
  return g_strdup_printf (_("Correction (%s): “%s”. %s"), verdict, name, why);
}

/**
 * sinew_marks_write_corrections:
 *
 * Adds the corrections of @row as notes of the item that was added last.
 */
void
sinew_marks_write_corrections (SinewMarks *self,
                               SinewRow   *row,
                               SinewProse *prose)
{
  for (guint i = 0; i < row->corrections->len; i++)
    {
      g_autofree char *text = describe_correction (self, g_ptr_array_index (row->corrections, i));

      sinew_prose_add_note (prose, text);
    }
}

static char *
describe_label (SinewRow *row)
{
  if (row->item && (SINEW_IS_CLAIM (row->item) || SINEW_IS_REFERENCE (row->item)))
    /* Translators: the id of a claim or a reference, then its place or title. */
    return g_strdup_printf (_("[%s] %s"), sinew_item_get_id (row->item), row->label);

  return g_strdup (row->label);
}

static void
write_references (SinewRow   *row,
                  SinewProse *prose)
{
  g_autofree char *ids = sinew_marks_join_ids (row->references);
  g_autofree char *note = NULL;

  if (row->references->len == 0)
    return;

  /* Translators: %s are ids of references. */
  note = g_strdup_printf (_("References: %s"), ids);
  sinew_prose_add_note (prose, note);
}

/**
 * sinew_marks_write_row:
 *
 * Adds @row as an item, with all that belongs to it.
 */
void
sinew_marks_write_row (SinewMarks *self,
                       SinewRow   *row,
                       SinewProse *prose)
{
  g_autofree char *label = describe_label (row);
  g_autofree char *marks = sinew_marks_describe (self, row);
  gboolean         is_claim = row->item && SINEW_IS_CLAIM (row->item);
  g_autofree char *uri = row->item && SINEW_IS_REFERENCE (row->item)
                           ? sinew_reference_dup_uri (SINEW_REFERENCE (row->item))
                           : NULL;

  /* What an article says comes before how it says it; for the rest it is the
   * marks that come first. */
  sinew_prose_add_item (prose, label, marks && !is_claim ? marks : row->text);
  if (marks)
    {
      const char *note = is_claim ? marks : row->text;

      if (note)
        sinew_prose_add_note (prose, note);
    }
  if (uri)
    sinew_prose_add_note (prose, uri);
  sinew_marks_write_corrections (self, row, prose);
  write_references (row, prose);
}
