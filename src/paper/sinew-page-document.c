/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-cause.h"
#include "sinew-claim.h"
#include "sinew-correction.h"
#include "sinew-document-kit.h"
#include "sinew-evidence.h"
#include "sinew-imprint.h"
#include "sinew-page-document.h"
#include "sinew-page-parts.h"
#include "sinew-red-flag.h"
#include "sinew-reference.h"

typedef struct
{
  SinewDocument *document;
  SinewLibrary  *library;
  guint          n_all_articles;
  GPtrArray     *corrections; /* borrowed, in the order of their numbers */
  GPtrArray     *claims;      /* borrowed; of each of them, the claim that it stands for */
  GPtrArray     *references;  /* borrowed; the sources at the end */
  gboolean       is_on_references;
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
add_source (Writer    *self,
            SinewItem *reference)
{
  if (!g_ptr_array_find (self->references, reference, NULL))
    g_ptr_array_add (self->references, reference);
}

static void
add_items (Writer    *self,
           GPtrArray *references)
{
  for (guint i = 0; i < references->len; i++)
    add_source (self, g_ptr_array_index (references, i));
}

/* Several pages of one publisher can have the same short name. */
static char *
join_references (GPtrArray *references)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  for (guint i = 0; i < references->len; i++)
    {
      g_autofree char *name = sinew_reference_dup_citation_in_line (g_ptr_array_index (references, i));

      if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, g_steal_pointer (&name));
    }

  return g_strjoinv ("; ", (char **)names->pdata);
}

static void
add_sources (Writer            *self,
             const char *const *ids)
{
  for (guint i = 0; ids[i]; i++)
    add_source (self, sinew_library_lookup (self->library, SINEW_KIND_REFERENCE, ids[i]));
}

/* Returns the place of a correction among those at the end. */
static guint
note_correction (Writer          *self,
                 const SinewRow  *row,
                 SinewCorrection *correction)
{
  SinewItem *claim = sinew_row_find_corrected (row, self->library, correction);
  guint      place;

  if (!g_ptr_array_find (self->corrections, correction, &place))
    {
      place = self->corrections->len;
      g_ptr_array_add (self->corrections, correction);
      g_ptr_array_add (self->claims, claim);
      add_sources (self, sinew_correction_get_sources (correction));
    }
  /* Where it stands for several claims, it quotes none of them. */
  else if (g_ptr_array_index (self->claims, place) != claim)
    {
      g_ptr_array_index (self->claims, place) = NULL;
    }

  return place;
}

/* As “ [2]”: the corrections stand under their numbers at the end. */
static void
append_numbers (Writer         *self,
                GString        *text,
                const SinewRow *row)
{
  for (guint i = 0; i < row->corrections->len; i++)
    g_string_append_printf (text, " [%u]", note_correction (self, row, g_ptr_array_index (row->corrections, i)) + 1);
}

static char *
number_text (Writer         *self,
             const char     *text,
             const SinewRow *row)
{
  GString *numbered = g_string_new (text);

  append_numbers (self, numbered, row);

  return g_string_free (numbered, FALSE);
}

static gboolean
has_grade (const SinewRow *row)
{
  return row->grade != NULL;
}

static gboolean
has_text (const SinewRow *row)
{
  return row->text != NULL;
}

static gboolean
has_any (GPtrArray *rows,
         gboolean (*has) (const SinewRow *row))
{
  for (guint i = 0; i < rows->len; i++)
    {
      if (has (g_ptr_array_index (rows, i)))
        return TRUE;
    }

  return FALSE;
}

/* The rows of causes have their texts, and maybe the link, from their records. A
 * column that no row has anything for is left out: research does not grade causes. */
static void
add_signs (Writer     *self,
           GPtrArray  *rows,
           const char *first_head)
{
  gboolean        is_graded = has_any (rows, has_grade);
  gboolean        has_texts = has_any (rows, has_text);
  const char     *heads[] = { first_head, _("Articles"), NULL, NULL, NULL };
  SinewPartTable *table;
  guint           n = 2;

  if (is_graded)
    heads[n++] = _("Research");
  if (has_texts)
    heads[n++] = _("In short");
  table = sinew_part_table_new (heads);

  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow  *row = g_ptr_array_index (rows, i);
      g_autofree char *words = describe_articles (self, row);
      g_autofree char *articles = number_text (self, words, row);
      g_autofree char *research = describe_research (row);
      const char      *cells[] = { row->label, articles, NULL, NULL, NULL };

      n = 2;
      if (is_graded)
        cells[n++] = research;
      if (has_texts)
        cells[n++] = row->text ? row->text : "";
      sinew_part_table_add_row (table, cells);
      if (row->item && SINEW_IS_CAUSE (row->item))
        add_sources (self, sinew_item_get_references (row->item));
    }
  sinew_document_add_table (self->document, table);
}

static void
append_term (Writer         *self,
             GString        *text,
             const SinewRow *row)
{
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, row->label);
  if (row->n_articles >= 0)
    g_string_append_printf (text, " %d", row->n_articles);
  if (row->hedge_note)
    g_string_append_printf (text, " (%s)", row->hedge_note);
  append_numbers (self, text, row);
}

static gboolean
is_short (const SinewRow *row)
{
  return row->text == NULL;
}

/* A question has its mark already. */
static char *
punctuate (const char *label)
{
  if (label == NULL || g_str_has_suffix (label, "?"))
    return g_strdup (label);

  /* Translators: %s is what the text after it is about, as “Cisplatin”. */
  return g_strdup_printf (_("%s:"), label);
}

/* Rows of which there is no more to say than their label are one paragraph. */
static void
add_terms (Writer    *self,
           GPtrArray *rows)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (rows, i);

      if (is_short (row))
        append_term (self, text, row);
    }
  if (text->len > 0)
    sinew_document_add_paragraph (self->document, NULL, text->str);

  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow  *row = g_ptr_array_index (rows, i);
      g_autofree char *numbered = is_short (row) ? NULL : number_text (self, row->text, row);
      g_autofree char *label = punctuate (row->label);

      if (numbered)
        sinew_document_add_paragraph (self->document, label, numbered);
    }
}

/* As “Magnesium relaxes muscles (paragraph 2, sentence 1).” */
static void
append_claim (Writer         *self,
              GString        *text,
              const SinewRow *row)
{
  const char *place = sinew_claim_get_place (SINEW_CLAIM (row->item));

  g_string_append (text, text->len ? " " : "");
  if (row->hedge_note)
    /* Translators: what an article says, how it holds back, where it says so. */
    g_string_append_printf (text, _("%s (%s; %s)"), row->text, row->hedge_note, place);
  else
    /* Translators: what an article says, where it says so. */
    g_string_append_printf (text, _("%s (%s)"), row->text, place);
  append_numbers (self, text, row);
}

/* The claims of one section of the article are one paragraph: there are many. Its
 * name is in front, unless it is what the heading says. */
static void
add_claims (Writer     *self,
            GPtrArray  *rows,
            const char *heading)
{
  for (guint i = 0; i < rows->len;)
    {
      const SinewRow *first = g_ptr_array_index (rows, i);
      const char     *section = sinew_claim_get_section (SINEW_CLAIM (first->item));
      g_autoptr (GString) text = g_string_new (NULL);
      guint n = 0;

      for (; i + n < rows->len; n++)
        {
          const SinewRow *row = g_ptr_array_index (rows, i + n);

          if (!g_str_equal (sinew_claim_get_section (SINEW_CLAIM (row->item)), section))
            break;
          append_claim (self, text, row);
        }

      if (heading == NULL || !sinew_item_is_same_name (heading, section))
        {
          g_string_prepend (text, ": ");
          g_string_prepend (text, section);
        }
      sinew_document_add_note (self->document, text->str);
      i += n;
    }
}

/* The corrections of all cells have their numbers before the cells name them. */
static void
note_cell (Writer    *self,
           SinewCell *cell)
{
  GPtrArray *rows = sinew_cell_get_rows (cell);

  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->corrections->len; j++)
        note_correction (self, row, g_ptr_array_index (row->corrections, j));
    }
}

static void
add_grid (Writer    *self,
          SinewGrid *grid)
{
  for (guint row = 0; row < sinew_grid_get_n_rows (grid); row++)
    {
      for (guint column = 0; column < sinew_grid_get_n_columns (grid); column++)
        note_cell (self, sinew_grid_get_cell (grid, row, column));
    }
  sinew_document_kit_add_grid (self->document, grid, self->corrections);
  add_items (self, sinew_grid_get_references (grid));
}

/* Who says so, and what else a row rests on; in full it stands among the sources. */
static void
add_grounds (Writer         *self,
             const SinewRow *row)
{
  g_autofree char *articles = sinew_row_dup_who_says_so (row, self->library);
  g_autoptr (GString) text = g_string_new (NULL);

  if (*articles)
    /* Translators: %s names articles, each with sections of it in brackets. */
    g_string_append_printf (text, _("In the articles: %s."), articles);
  if (row->references->len > 0)
    {
      g_autofree char *references = join_references (row->references);

      g_string_append (text, text->len > 0 ? " " : "");
      /* Translators: %s names references. */
      g_string_append_printf (text, _("Beyond the articles: %s."), references);
    }

  if (text->len > 0)
    sinew_document_add_note (self->document, text->str);
  add_items (self, row->references);
}

static void
add_questions (Writer    *self,
               GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow  *row = g_ptr_array_index (rows, i);
      g_autofree char *answer = number_text (self, row->text, row);

      sinew_document_add_heading (self->document, row->label);
      sinew_document_add_paragraph (self->document, NULL, answer);
      add_grounds (self, row);
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

/* As “Misleading; said in Stiff legs (magnesium); see Rosanoff 2012”. */
static char *
describe_corrected (Writer         *self,
                    const SinewRow *row)
{
  g_autofree char *articles = sinew_row_dup_who_says_so (row, self->library);
  g_autofree char *verdict = sinew_page_capitalize (row->setting);
  g_autoptr (GString) sources = g_string_new (NULL);

  for (guint i = 0; i < row->references->len; i++)
    {
      g_autofree char *source = sinew_reference_dup_short_citation (g_ptr_array_index (row->references, i));

      g_string_append_printf (sources, "%s%s", i > 0 ? ", " : "", source);
    }

  if (sources->len == 0)
    /* Translators: a verdict, as “Misleading”, then articles and their sections. */
    return g_strdup_printf (_("%s; said in %s"), verdict, articles);

  /* Translators: a verdict, as “Misleading”, then articles and their sections, then
   * sources, as “Rosanoff 2012”. */
  return g_strdup_printf (_("%s; said in %s; see %s"), verdict, articles, sources->str);
}

/* What is claimed, why that is in doubt, who says so. Nothing is numbered: the
 * correction is the row. */
static void
add_corrected (Writer    *self,
               GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const SinewRow  *row = g_ptr_array_index (rows, i);
      g_autofree char *label = punctuate (row->label);
      g_autofree char *note = describe_corrected (self, row);

      sinew_document_add_paragraph (self->document, label, row->text);
      sinew_document_add_note (self->document, note);
      for (guint j = 0; j < row->references->len; j++)
        add_source (self, g_ptr_array_index (row->references, j));
    }
}

static void
add_doctor (Writer *self)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  self->has_doctor = TRUE;
  sinew_document_kit_add_doctor_box (self->document, self->library, nothing, SINEW_IMPRINT_N_RED_FLAGS);
}

/* Of a nutrient, or of another cause, as its first row tells. */
static gboolean
is_of_signs (GPtrArray *rows,
             SinewKind  kind_of_page)
{
  const SinewRow *first = g_ptr_array_index (rows, 0);

  return kind_of_page == SINEW_KIND_NUTRIENT || (first->item && sinew_item_get_kind (first->item) == SINEW_KIND_SYMPTOM);
}

static void
add_block (Writer           *self,
           const SinewBlock *block,
           SinewKind         kind_of_page)
{
  /* Sources cannot be left out, and so they are a section of their own; but where
   * the page is about them. */
  if (block->kind == SINEW_BLOCK_REFERENCES && !self->is_on_references)
    {
      for (guint i = 0; i < block->rows->len; i++)
        g_ptr_array_add (self->references, ((SinewRow *)g_ptr_array_index (block->rows, i))->item);
      return;
    }

  if (block->title)
    sinew_document_add_heading (self->document, block->title);
  if (block->text)
    sinew_document_add_paragraph (self->document, NULL, block->text);

  switch (block->kind)
    {
    case SINEW_BLOCK_SIGNS:
      if (block->rows->len > 0)
        add_signs (self, block->rows, is_of_signs (block->rows, kind_of_page) ? _("Sign") : _("Linked with"));
      break;
    case SINEW_BLOCK_TERMS:
    case SINEW_BLOCK_REMARKS:
      add_terms (self, block->rows);
      break;
    case SINEW_BLOCK_CLAIMS:
      add_claims (self, block->rows, block->title);
      break;
    case SINEW_BLOCK_REFERENCES:
      add_references (self, block->rows);
      break;
    case SINEW_BLOCK_CORRECTIONS:
      add_corrected (self, block->rows);
      break;
    case SINEW_BLOCK_DOCTOR:
      add_doctor (self);
      break;
    case SINEW_BLOCK_TABLE:
      add_grid (self, block->grid);
      break;
    case SINEW_BLOCK_QUESTIONS:
      add_questions (self, block->rows);
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

static void
add_corrections (Writer *self)
{
  if (self->corrections->len == 0)
    return;

  sinew_document_begin_section (self->document, "corrections", _("Where the articles are wrong or go too far"), TRUE);
  for (guint i = 0; i < self->corrections->len; i++)
    {
      g_autofree char *note = sinew_correction_dup_note (g_ptr_array_index (self->corrections, i), i + 1, g_ptr_array_index (self->claims, i));

      sinew_document_add_note (self->document, note);
    }
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
  g_autoptr (GPtrArray) corrections = g_ptr_array_new ();
  g_autoptr (GPtrArray) claims = g_ptr_array_new ();
  g_autoptr (GPtrArray) references = g_ptr_array_new ();
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  g_return_val_if_fail (SINEW_IS_PAGE (page) && SINEW_IS_LIBRARY (library) && printed != NULL, NULL);

  item = sinew_page_get_item (page);
  sections = sinew_page_get_sections (page);
  writer.document = sinew_document_new (sinew_page_get_title (page), sinew_page_get_subtitle (page));
  writer.library = library;
  writer.n_all_articles = sinew_library_count (library, SINEW_KIND_GUIDE);
  writer.corrections = corrections;
  writer.claims = claims;
  writer.references = references;
  writer.is_on_references = item == NULL || SINEW_IS_REFERENCE (item);
  sinew_document_kit_set_imprint (writer.document, library, printed);

  sinew_document_begin_section (writer.document, "summary", NULL, TRUE);
  if (sinew_page_get_subtitle (page))
    sinew_document_add_note (writer.document, sinew_page_get_subtitle (page));
  if (sinew_page_get_summary (page))
    sinew_document_add_paragraph (writer.document, NULL, sinew_page_get_summary (page));

  for (guint i = 0; i < sections->len; i++)
    add_section (&writer, g_ptr_array_index (sections, i), item ? sinew_item_get_kind (item) : SINEW_KIND_GUIDE);

  add_corrections (&writer);
  if (!writer.has_doctor && !is_on_doctors (sections))
    sinew_document_kit_add_doctor (writer.document, library, nothing, SINEW_IMPRINT_N_RED_FLAGS);
  sinew_document_kit_add_sources (writer.document, library, references);

  return writer.document;
}
