/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-appointment-document.h"
#include "sinew-clinical.h"
#include "sinew-correction.h"
#include "sinew-document-kit.h"
#include "sinew-question.h"
#include "sinew-sheets.h"

/* More columns of symptoms would leave no room for words. */
#define MAX_SYMPTOM_COLUMNS 3

/* How much room there is to write, from loose to dense. What others say gives way
 * before the room to write does. */
static const struct
{
  guint    n_row_lines; /* of each symptom */
  guint    n_blank_symptoms;
  guint    n_medicine_lines;
  guint    n_note_lines;
  guint    n_tests; /* of each nutrient */
  guint    n_causes;
  guint    n_questions;
  guint    n_red_flags;
  gboolean is_dense;
  gboolean is_brief;     /* corrections, without the reasons */
  gboolean has_reserves; /* how articles hold back, and how far a shortage must go */
} densities[SINEW_APPOINTMENT_N_DENSITIES] = {
  { 2, 2, 3, 3, 3, G_MAXUINT, 7, 7, FALSE, FALSE, TRUE },
  { 2, 1, 2, 2, 2, G_MAXUINT, 5, 5, TRUE, FALSE, TRUE },
  { 2, 1, 2, 1, 1, 30, 4, 5, TRUE, FALSE, TRUE },
  { 2, 0, 2, 1, 1, 14, 4, 3, TRUE, TRUE, TRUE },
  { 2, 0, 2, 1, 1, 9, 4, 2, TRUE, TRUE, FALSE },
  { 2, 0, 2, 0, 1, 9, 4, 2, TRUE, TRUE, FALSE },
  { 1, 0, 2, 0, 1, 9, 2, 2, TRUE, TRUE, FALSE },
};

typedef struct
{
  SinewDocument *document;
  SinewLibrary  *library;
  SinewFacets   *facets;
  guint          density;
  GPtrArray     *ticked;
  GPtrArray     *corrections;      /* borrowed, in the order of their numbers */
  GPtrArray     *corrected_links;  /* of each of them; borrowed */
  GPtrArray     *corrected_claims; /* of each of them; borrowed */
  GPtrArray     *references;       /* borrowed */
} Sheet;

static void
sheet_clear (Sheet *self)
{
  g_clear_pointer (&self->ticked, g_ptr_array_unref);
  g_clear_pointer (&self->corrections, g_ptr_array_unref);
  g_clear_pointer (&self->corrected_links, g_ptr_array_unref);
  g_clear_pointer (&self->corrected_claims, g_ptr_array_unref);
  g_clear_pointer (&self->references, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sheet, sheet_clear)

static void
add_symptoms (Sheet *self)
{
  const char *const heads[] = { _("What I notice"), _("Since when"), _("How often"), _("Which leg"), _("What helps"), NULL };
  SinewPartTable   *table = sinew_part_table_new (heads);

  /* Two for a hand to write, one for a small hand. */
  sinew_part_table_set_min_lines (table, densities[self->density].n_row_lines);
  for (guint i = 0; i < self->ticked->len; i++)
    {
      const char *const cells[] = { sinew_item_get_name (g_ptr_array_index (self->ticked, i)), "", "", "", "", NULL };

      sinew_part_table_add_row (table, cells);
    }
  sinew_part_table_add_blank_rows (table, densities[self->density].n_blank_symptoms);

  sinew_document_begin_section (self->document, "symptoms", NULL, FALSE);
  sinew_document_add_table (self->document, table);
}

static void
add_references (Sheet             *self,
                const char *const *ids)
{
  for (guint i = 0; ids[i]; i++)
    {
      SinewItem *reference = sinew_library_lookup (self->library, SINEW_KIND_REFERENCE, ids[i]);

      if (!g_ptr_array_find (self->references, reference, NULL))
        g_ptr_array_add (self->references, reference);
    }
}

static guint
number_of (Sheet           *self,
           SinewCorrection *correction,
           SinewLink       *link,
           SinewClaim      *claim)
{
  guint place;

  if (!g_ptr_array_find (self->corrections, correction, &place))
    {
      place = self->corrections->len;
      g_ptr_array_add (self->corrections, correction);
      g_ptr_array_add (self->corrected_links, link);
      g_ptr_array_add (self->corrected_claims, claim);
      add_references (self, sinew_correction_get_sources (correction));
    }
  /* Where it stands for several links, it quotes the claim of none. */
  else if (g_ptr_array_index (self->corrected_links, place) != link)
    {
      g_ptr_array_index (self->corrected_claims, place) = NULL;
    }

  return place + 1;
}

static void
note_link (Sheet     *self,
           GString   *text,
           SinewLink *link)
{
  SinewEvidence *evidence = sinew_link_get_evidence (link);
  GPtrArray     *claims = sinew_link_get_claims (link);
  g_autoptr (GHashTable) noted = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < claims->len; i++)
    {
      GPtrArray *corrections = sinew_library_get_corrections_of (self->library, g_ptr_array_index (claims, i));

      for (guint j = 0; j < corrections->len; j++)
        {
          gpointer correction = g_ptr_array_index (corrections, j);

          if (g_hash_table_add (noted, correction))
            g_string_append_printf (text, " [%u]", number_of (self, correction, link, g_ptr_array_index (claims, i)));
        }
    }

  if (evidence)
    add_references (self, sinew_evidence_get_sources (evidence));
}

static void
append_reserve (Sheet      *self,
                GString    *text,
                const char *reserve)
{
  if (reserve && densities[self->density].has_reserves)
    g_string_append_printf (text, " (%s)", reserve);
}

/* Both marks, as “3 of 5 (2 say “may”) · strong (in severe deficiency) [1]”. */
static char *
describe_link (Sheet     *self,
               SinewItem *nutrient,
               SinewItem *symptom)
{
  SinewLink       *link = sinew_library_find_link (self->library, nutrient, symptom);
  guint            n_all = sinew_library_count (self->library, SINEW_KIND_GUIDE);
  SinewEvidence   *evidence;
  g_autofree char *hedge = NULL;
  GString         *text;

  if (link == NULL)
    return g_strdup (_("not linked"));

  evidence = sinew_link_get_evidence (link);
  hedge = sinew_link_dup_hedge_note (link);
  text = g_string_new (NULL);
  /* Translators: the number of articles that say so, out of how many. */
  g_string_append_printf (text, _("%u of %u"), sinew_link_count_articles (link), n_all);
  append_reserve (self, text, hedge);
  if (evidence)
    {
      g_string_append_printf (text, " · %s", sinew_grade_get_label (sinew_evidence_get_grade (evidence)));
      append_reserve (self, text, sinew_evidence_get_setting (evidence));
    }
  note_link (self, text, link);

  return g_string_free (text, FALSE);
}

static char *
describe_links (Sheet     *self,
                SinewItem *nutrient)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->ticked->len; i++)
    {
      SinewItem       *symptom = g_ptr_array_index (self->ticked, i);
      g_autofree char *link = NULL;

      if (!sinew_library_find_link (self->library, nutrient, symptom))
        continue;
      link = describe_link (self, nutrient, symptom);
      /* Translators: a symptom, then both marks of its link with a nutrient. */
      g_string_append (text, text->len ? "; " : "");
      g_string_append_printf (text, _("%s: %s"), sinew_item_get_name (symptom), link);
    }

  return g_string_free (text, FALSE);
}

static char *
describe_tests (Sheet     *self,
                SinewItem *nutrient)
{
  SinewItem         *clinical = sinew_library_lookup (self->library, SINEW_KIND_CLINICAL, sinew_item_get_id (nutrient));
  const char *const *tests = clinical ? sinew_clinical_get_tests (SINEW_CLINICAL (clinical)) : NULL;
  GString           *text = g_string_new (NULL);

  for (guint i = 0; tests && tests[i] && i < densities[self->density].n_tests; i++)
    g_string_append_printf (text, "%s%s", i ? ", " : "", tests[i]);
  if (text->len > 0)
    add_references (self, sinew_item_get_references (clinical));

  return text->len ? g_string_free (text, FALSE) : (g_string_free (text, TRUE), g_strdup (_("no data")));
}

static SinewPartTable *
create_nutrient_table (Sheet *self)
{
  g_autoptr (GPtrArray) heads = g_ptr_array_new ();
  SinewPartTable *table;

  g_ptr_array_add (heads, (gpointer)_("Nutrient"));
  for (guint i = 0; self->ticked->len <= MAX_SYMPTOM_COLUMNS && i < self->ticked->len; i++)
    g_ptr_array_add (heads, (gpointer)sinew_item_get_name (g_ptr_array_index (self->ticked, i)));
  if (self->ticked->len > MAX_SYMPTOM_COLUMNS)
    g_ptr_array_add (heads, (gpointer)_("Linked with"));
  g_ptr_array_add (heads, (gpointer)_("Tests"));
  g_ptr_array_add (heads, NULL);
  table = sinew_part_table_new ((const char *const *)heads->pdata);

  return table;
}

static void
add_nutrient (Sheet          *self,
              SinewPartTable *table,
              SinewItem      *nutrient)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (cells, g_strdup (sinew_item_get_name (nutrient)));
  for (guint i = 0; self->ticked->len <= MAX_SYMPTOM_COLUMNS && i < self->ticked->len; i++)
    g_ptr_array_add (cells, describe_link (self, nutrient, g_ptr_array_index (self->ticked, i)));
  if (self->ticked->len > MAX_SYMPTOM_COLUMNS)
    g_ptr_array_add (cells, describe_links (self, nutrient));
  g_ptr_array_add (cells, describe_tests (self, nutrient));
  g_ptr_array_add (cells, NULL);
  sinew_part_table_add_row (table, (const char *const *)cells->pdata);
}

static const char *
get_nutrients_title (Sheet *self)
{
  if (self->ticked->len == 1)
    return _("Nutrients linked with it");
  if (sinew_facets_get_match_any (self->facets))
    return _("Nutrients linked with any of these");
  if (self->ticked->len == 2)
    return _("Nutrients linked with both");

  return _("Nutrients linked with all of these");
}

static char *
note_correction (Sheet *self,
                 guint  n)
{
  SinewCorrection *correction = g_ptr_array_index (self->corrections, n);
  SinewItem       *claim = g_ptr_array_index (self->corrected_claims, n);
  g_autofree char *claimed = sinew_correction_dup_claimed (correction, claim);

  if (!densities[self->density].is_brief)
    return sinew_correction_dup_note (correction, n + 1, claim);

  /* Translators: a number, a verdict, the statement that it is about. */
  return g_strdup_printf (_("[%u] Correction (%s): “%s”."), n + 1, sinew_correction_get_verdict (correction), claimed);
}

/* One paragraph: there is to be no more than one sheet. */
static void
add_corrections (Sheet *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->corrections->len; i++)
    {
      g_autofree char *note = note_correction (self, i);

      g_string_append_printf (text, "%s%s", i ? " " : "", note);
    }

  if (text->len > 0)
    sinew_document_add_note (self->document, text->str);
}

static const char *
get_explanation (Sheet *self)
{
  if (densities[self->density].has_reserves)
    return _("The numbers count the articles that link the two; the word after them tells how well research backs it.");

  return _("The numbers count the articles, those that only say “may” too; the words rate the research. Sinew tells more.");
}

static void
add_nutrients (Sheet *self)
{
  GListModel     *nutrients = sinew_library_get_items (self->library, SINEW_KIND_NUTRIENT);
  SinewPartTable *table;

  if (self->ticked->len == 0)
    return;

  sinew_document_begin_section (self->document, "nutrients", get_nutrients_title (self), FALSE);
  if (sinew_facets_count_remaining (self->facets) == 0)
    {
      sinew_document_add_paragraph (self->document, NULL, _("No nutrient is linked with all of these."));
      return;
    }

  table = create_nutrient_table (self);
  for (guint i = 0; i < g_list_model_get_n_items (nutrients); i++)
    {
      g_autoptr (SinewItem) nutrient = g_list_model_get_item (nutrients, i);

      if (sinew_facets_contains (self->facets, nutrient))
        add_nutrient (self, table, nutrient);
    }
  sinew_document_add_table (self->document, table);
  sinew_document_add_note (self->document, get_explanation (self));
  add_corrections (self);
}

static int
compare_causes (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  Sheet     *self = user_data;
  SinewItem *cause_a = *(SinewItem *const *)a;
  SinewItem *cause_b = *(SinewItem *const *)b;
  guint      n_a = sinew_facets_count_articles (self->facets, cause_a);
  guint      n_b = sinew_facets_count_articles (self->facets, cause_b);

  return n_a == n_b ? sinew_item_compare (cause_a, cause_b) : (n_a > n_b ? -1 : 1);
}

/* Those that most articles link with what is ticked first, as in the window. */
static GPtrArray *
list_causes (Sheet *self)
{
  GListModel *all = sinew_library_get_items (self->library, SINEW_KIND_CAUSE);
  GPtrArray  *causes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; self->ticked->len > 0 && i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SinewItem) cause = g_list_model_get_item (all, i);

      if (sinew_facets_matches_cause (self->facets, cause))
        g_ptr_array_add (causes, g_steal_pointer (&cause));
    }
  g_ptr_array_sort_with_data (causes, compare_causes, self);

  return causes;
}

static void
add_causes (Sheet *self)
{
  g_autoptr (GPtrArray) causes = list_causes (self);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *text = NULL;
  guint            n = MIN (causes->len, densities[self->density].n_causes);

  if (n == 0)
    return;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (names, "%s%s", i ? " · " : "", sinew_item_get_name (g_ptr_array_index (causes, i)));
  if (n < causes->len)
    /* Translators: how many other causes there was no room for. */
    g_string_append_printf (names, ngettext (" · and %u more in Sinew", " · and %u more in Sinew", causes->len - n), causes->len - n);

  sinew_document_begin_section (self->document, "causes", NULL, FALSE);
  /* Translators: the names of causes other than nutrients. */
  text = g_strdup_printf (_("Also possible: %s"), names->str);
  sinew_document_add_note (self->document, text);
}

static void
add_lines (Sheet      *self,
           const char *id,
           const char *title,
           guint       n)
{
  if (n == 0)
    return;

  sinew_document_begin_section (self->document, id, title, FALSE);
  sinew_document_add_lines (self->document, n);
}

static void
add_questions (Sheet *self)
{
  GListModel *questions = sinew_library_get_items (self->library, SINEW_KIND_QUESTION);
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  for (guint i = 0; i < MIN (densities[self->density].n_questions, g_list_model_get_n_items (questions)); i++)
    {
      g_autoptr (SinewItem) question = g_list_model_get_item (questions, i);

      g_ptr_array_add (texts, (gpointer)sinew_item_get_name (question));
    }
  if (texts->len == 0)
    return;

  g_ptr_array_add (texts, NULL);
  sinew_document_begin_section (self->document, "questions", _("Questions I could ask"), FALSE);
  sinew_document_add_checklist (self->document, (const char *const *)texts->pdata);
}

/**
 * sinew_appointment_document_new:
 * @facets: what is ticked
 * @printed: the time of printing
 * @density: from 0, with most room to write, to %SINEW_APPOINTMENT_N_DENSITIES - 1
 *
 * The sheet to take along to an appointment. It names nobody, and nothing of it is
 * stored.
 *
 * Returns: (transfer full): the sheet
 */
SinewDocument *
sinew_appointment_document_new (SinewFacets *facets,
                                GDateTime   *printed,
                                guint        density)
{
  g_auto (Sheet) sheet = { NULL };

  g_return_val_if_fail (SINEW_IS_FACETS (facets) && printed != NULL, NULL);
  g_return_val_if_fail (density < SINEW_APPOINTMENT_N_DENSITIES, NULL);

  sheet.document = sinew_document_new (_("For my appointment"), _("Appointment sheet"));
  sheet.library = sinew_facets_get_library (facets);
  sheet.facets = facets;
  sheet.density = density;
  sheet.ticked = sinew_facets_dup_ticked (facets);
  sheet.corrections = g_ptr_array_new ();
  sheet.corrected_links = g_ptr_array_new ();
  sheet.corrected_claims = g_ptr_array_new ();
  sheet.references = g_ptr_array_new ();
  sinew_document_kit_set_imprint (sheet.document, sheet.library, printed);
  sinew_document_set_dense (sheet.document, densities[density].is_dense);

  sinew_document_begin_section (sheet.document, "lead", NULL, TRUE);
  sinew_document_add_paragraph (sheet.document, NULL, _("Prepared with a reference program. It lists links that others describe; it is no diagnosis."));
  add_symptoms (&sheet);
  add_nutrients (&sheet);
  add_causes (&sheet);
  add_lines (&sheet, "medicines", _("Medicines and supplements I take"), densities[density].n_medicine_lines);
  add_questions (&sheet);
  add_lines (&sheet, "notes", _("Notes"), densities[density].n_note_lines);
  sinew_document_kit_add_doctor (sheet.document, sheet.library, sheet.ticked, densities[density].n_red_flags);
  sinew_document_kit_add_short_sources (sheet.document, sheet.library, sheet.references);

  return sheet.document;
}

/**
 * sinew_appointment_document_new_fitting:
 * @facets: what is ticked
 * @printed: the time of printing
 * @heading: (nullable): the person’s own line, see sinew_document_set_heading()
 * @setup: the paper, and what of the document goes onto it
 *
 * As sinew_appointment_document_new(), with the most room to write that needs the
 * fewest sheets of paper: one, unless much is ticked or the text is large.
 *
 * Returns: (transfer full): the sheet, with its heading
 */
SinewDocument *
sinew_appointment_document_new_fitting (SinewFacets           *facets,
                                        GDateTime             *printed,
                                        const char            *heading,
                                        const SinewSheetSetup *setup)
{
  g_autoptr (SinewDocument) best = NULL;
  guint n_fewest = G_MAXUINT;

  g_return_val_if_fail (SINEW_IS_FACETS (facets) && printed != NULL, NULL);
  g_return_val_if_fail (sinew_sheet_setup_is_valid (setup), NULL);

  for (guint density = 0; density < SINEW_APPOINTMENT_N_DENSITIES && n_fewest > 1; density++)
    {
      g_autoptr (SinewDocument) document = sinew_appointment_document_new (facets, printed, density);
      g_autoptr (SinewSheets) sheets = NULL;

      sinew_document_set_heading (document, heading);
      sheets = sinew_sheets_new (document, setup);
      if (sinew_sheets_get_n (sheets) < n_fewest)
        g_set_object (&best, document);
      n_fewest = MIN (n_fewest, sinew_sheets_get_n (sheets));
    }

  return g_steal_pointer (&best);
}
