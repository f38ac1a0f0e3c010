/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-correction.h"
#include "sinew-document-kit.h"
#include "sinew-evidence.h"
#include "sinew-page-document.h"
#include "sinew-red-flag.h"

typedef struct
{
  SinewDocument *document;
  SinewLibrary  *library;
  guint          n_all_articles;
  GHashTable    *explained; /* the corrections whose reasons stand already */
  gboolean       has_doctor;
} Writer;

static char *
describe_articles (Writer         *self,
                   const SinewRow *row)
{
  g_autofree char *count = g_strdup_printf (ngettext ("%d of %u article", "%d of %u articles", self->n_all_articles),
                                            row->n_articles, self->n_all_articles);

  /* Translators: a count of articles, then how they hold back. */
  return row->hedge_note ? g_strdup_printf (_("%s (%s)"), count, row->hedge_note) : g_steal_pointer (&count);
}

static char *
describe_research (const SinewRow *row)
{
  if (row->grade == NULL)
    return g_strdup (_("no data"));

  /* Translators: how well research backs a link, then how far a shortage must go. */
  return row->setting ? g_strdup_printf (_("%s (%s)"), sinew_grade_get_label (row->grade), row->setting)
                      : g_strdup (sinew_grade_get_label (row->grade));
}

static void
add_corrections (Writer         *self,
                 const SinewRow *row)
{
  for (guint i = 0; i < row->corrections->len; i++)
    {
      SinewCorrection *correction = g_ptr_array_index (row->corrections, i);
      const char      *name = sinew_item_get_name (SINEW_ITEM (correction));
      const char      *verdict = sinew_correction_get_verdict (correction);
      g_autofree char *text = NULL;

      if (g_hash_table_add (self->explained, correction))
        /* Translators: what a correction is about, a verdict, the statement, the reasons. */
        text = g_strdup_printf (_("%s – correction (%s): “%s”. %s"), row->label, verdict, name, sinew_correction_get_why (correction));
      else
        /* Translators: what a correction is about, a verdict, the statement; the
         * reasons were given above. */
        text = g_strdup_printf (_("%s – correction (%s), see above: “%s”."), row->label, verdict, name);
      sinew_document_add_note (self->document, text);
    }
}

static void
add_signs (Writer     *self,
           GPtrArray  *rows,
           const char *first_head)
{
  const char *const heads[] = { first_head, _("Articles"), _("Research"), _("In short"), NULL };
  SinewPartTable   *table = sinew_part_table_new (heads);

  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow   *row = g_ptr_array_index (rows, i);
      g_autofree char  *articles = describe_articles (self, row);
      g_autofree char  *research = describe_research (row);
      const char *const cells[] = { row->label, articles, research, row->text ? row->text : "", NULL };

      sinew_part_table_add_row (table, cells);
    }
  sinew_document_add_table (self->document, table);

  for (guint i = 0; i < rows->len; i++)
    add_corrections (self, g_ptr_array_index (rows, i));
}

static void
append_term (GString        *text,
             const SinewRow *row)
{
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, row->label);
  if (row->n_articles >= 0)
    g_string_append_printf (text, " %d", row->n_articles);
  if (row->hedge_note)
    g_string_append_printf (text, " (%s)", row->hedge_note);
}

/* Terms are short words in one paragraph, unless there is more to say of one. */
static void
add_terms (Writer    *self,
           GPtrArray *rows)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (rows, i);

      if (row->text == NULL)
        append_term (text, row);
      else
        sinew_document_add_paragraph (self->document, row->label, row->text);
    }
  if (text->len > 0)
    sinew_document_add_paragraph (self->document, NULL, text->str);

  for (guint i = 0; i < rows->len; i++)
    add_corrections (self, g_ptr_array_index (rows, i));
}

static void
add_remarks (Writer    *self,
             GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (rows, i);

      sinew_document_add_paragraph (self->document, row->label, row->text ? row->text : "");
      add_corrections (self, row);
    }
}

static void
add_claims (Writer    *self,
            GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow  *row = g_ptr_array_index (rows, i);
      g_autofree char *text = NULL;

      /* Translators: what an article says, how it holds back, where it says so. */
      text = row->hedge_note ? g_strdup_printf (_("%s (%s; %s)"), row->text, row->hedge_note, row->label)
                             : g_strdup_printf (_("%s (%s)"), row->text, row->label);
      sinew_document_add_note (self->document, text);
      add_corrections (self, row);
    }
}

static void
add_references (Writer    *self,
                GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow  *row = g_ptr_array_index (rows, i);
      g_autofree char *text = g_strdup_printf ("%s. %s.", row->label, row->text);

      sinew_document_add_note (self->document, text);
    }
}

static void
add_doctor (Writer *self)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  self->has_doctor = TRUE;
  sinew_document_kit_add_doctor_box (self->document, self->library, nothing);
}

static void
add_block (Writer           *self,
           const SinewBlock *block,
           SinewKind         kind_of_page)
{
  if (block->title)
    sinew_document_add_heading (self->document, block->title);
  if (block->text)
    sinew_document_add_paragraph (self->document, NULL, block->text);

  switch (block->kind)
    {
    case SINEW_BLOCK_SIGNS:
      if (block->rows->len > 0)
        add_signs (self, block->rows, kind_of_page == SINEW_KIND_NUTRIENT ? _("Sign") : _("Linked with"));
      break;
    case SINEW_BLOCK_TERMS:
      add_terms (self, block->rows);
      break;
    case SINEW_BLOCK_REMARKS:
      add_remarks (self, block->rows);
      break;
    case SINEW_BLOCK_CLAIMS:
      add_claims (self, block->rows);
      break;
    case SINEW_BLOCK_REFERENCES:
      add_references (self, block->rows);
      break;
    case SINEW_BLOCK_DOCTOR:
      add_doctor (self);
      break;
    case SINEW_BLOCK_PARAGRAPH:
    default:
      break;
    }
}

static void
add_section (Writer             *self,
             const SinewSection *section,
             SinewKind           kind_of_page)
{
  /* What says when to see a doctor cannot be left out. */
  sinew_document_begin_section (self->document, section->id, section->title, g_str_equal (section->id, "doctor"));
  for (guint i = 0; i < section->blocks->len; i++)
    add_block (self, g_ptr_array_index (section->blocks, i), kind_of_page);
}

/* The page *When to see a doctor* has a section for each urgency. */
static gboolean
is_on_doctors (GPtrArray *sections)
{
  const SinewSection *first = sections->len > 0 ? g_ptr_array_index (sections, 0) : NULL;

  return first && g_strv_contains (sinew_urgency_get_slugs (), first->id);
}

/**
 * sinew_page_document_new:
 * @page: any page
 * @printed: the time of printing
 *
 * Returns: (transfer full): the page on sheets, section by section
 */
SinewDocument *
sinew_page_document_new (SinewPage    *page,
                         SinewLibrary *library,
                         GDateTime    *printed)
{
  Writer     writer = { NULL };
  SinewItem *item;
  GPtrArray *sections;
  g_autoptr (GHashTable) explained = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  g_return_val_if_fail (SINEW_IS_PAGE (page) && SINEW_IS_LIBRARY (library) && printed != NULL, NULL);

  item = sinew_page_get_item (page);
  sections = sinew_page_get_sections (page);
  writer.document = sinew_document_new (sinew_page_get_title (page), sinew_page_get_subtitle (page));
  writer.library = library;
  writer.n_all_articles = sinew_library_count (library, SINEW_KIND_GUIDE);
  writer.explained = explained;
  sinew_document_kit_set_imprint (writer.document, library, printed);

  sinew_document_begin_section (writer.document, "summary", NULL, TRUE);
  if (sinew_page_get_subtitle (page))
    sinew_document_add_note (writer.document, sinew_page_get_subtitle (page));
  if (sinew_page_get_summary (page))
    sinew_document_add_paragraph (writer.document, NULL, sinew_page_get_summary (page));

  for (guint i = 0; i < sections->len; i++)
    add_section (&writer, g_ptr_array_index (sections, i), item ? sinew_item_get_kind (item) : SINEW_KIND_GUIDE);

  if (!writer.has_doctor && !is_on_doctors (sections))
    sinew_document_kit_add_doctor (writer.document, library, nothing);
  sinew_document_kit_add_sources (writer.document, library, nothing);

  return writer.document;
}
