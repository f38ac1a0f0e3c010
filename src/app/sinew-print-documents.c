/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-appointment-document.h"
#include "sinew-comparison-document.h"
#include "sinew-guide.h"
#include "sinew-page-document.h"
#include "sinew-print-documents.h"

/**
 * SinewPrintDocuments:
 *
 * What can be printed at one time, each written once it is asked for.
 */
struct _SinewPrintDocuments
{
  GObject parent_instance;

  SinewFacets     *facets;
  SinewComparison *comparison; /* may be NULL */
  SinewPage       *page;       /* may be NULL */
  GDateTime       *printed;
  SinewDocument   *documents[SINEW_N_PRINT_KINDS];
};

G_DEFINE_FINAL_TYPE (SinewPrintDocuments, sinew_print_documents, G_TYPE_OBJECT)

static void
sinew_print_documents_finalize (GObject *object)
{
  SinewPrintDocuments *self = SINEW_PRINT_DOCUMENTS (object);

  for (guint i = 0; i < SINEW_N_PRINT_KINDS; i++)
    g_clear_object (&self->documents[i]);
  g_clear_object (&self->facets);
  g_clear_object (&self->comparison);
  g_clear_object (&self->page);
  g_clear_pointer (&self->printed, g_date_time_unref);

  G_OBJECT_CLASS (sinew_print_documents_parent_class)->finalize (object);
}

static void
sinew_print_documents_class_init (SinewPrintDocumentsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_print_documents_finalize;
}

static void
sinew_print_documents_init (SinewPrintDocuments *self)
{
  self->printed = g_date_time_new_now_local ();
}

/**
 * sinew_print_documents_new:
 * @facets: what is ticked
 * @comparison: (nullable): a comparison
 * @page: (nullable): a page
 *
 * Returns: (transfer full): the documents of these, and the appointment sheet
 */
SinewPrintDocuments *
sinew_print_documents_new (SinewFacets     *facets,
                           SinewComparison *comparison,
                           SinewPage       *page)
{
  SinewPrintDocuments *self;

  g_return_val_if_fail (SINEW_IS_FACETS (facets), NULL);

  self = g_object_new (SINEW_TYPE_PRINT_DOCUMENTS, NULL);
  self->facets = g_object_ref (facets);
  g_set_object (&self->comparison, comparison);
  g_set_object (&self->page, page);

  return self;
}

gboolean
sinew_print_documents_has (SinewPrintDocuments *self,
                           SinewPrintKind       kind)
{
  switch (kind)
    {
    case SINEW_PRINT_COMPARISON:
      return self->comparison != NULL;
    case SINEW_PRINT_PAGE:
      return self->page != NULL;
    default:
      return kind == SINEW_PRINT_APPOINTMENT;
    }
}

/**
 * sinew_print_documents_is_usual:
 * @kind: one that there is
 * @section: the id of one of its sections
 *
 * Who says so, claim by claim, fills most of the sheets of a page, whose sources are
 * named without it. Of an article’s own page it is what there is to read.
 *
 * Returns: whether the section is printed until somebody chooses
 */
gboolean
sinew_print_documents_is_usual (SinewPrintDocuments *self,
                                SinewPrintKind       kind,
                                const char          *section)
{
  SinewItem *item;

  g_return_val_if_fail (sinew_print_documents_has (self, kind) && section != NULL, FALSE);

  item = self->page ? sinew_page_get_item (self->page) : NULL;

  return kind != SINEW_PRINT_PAGE || !g_str_equal (section, "who-says-so") || (item && SINEW_IS_GUIDE (item));
}

/**
 * sinew_print_documents_get_label:
 * @kind: one that there is
 *
 * Returns: a name to choose it by
 */
const char *
sinew_print_documents_get_label (SinewPrintDocuments *self,
                                 SinewPrintKind       kind)
{
  g_return_val_if_fail (sinew_print_documents_has (self, kind), NULL);

  switch (kind)
    {
    case SINEW_PRINT_COMPARISON:
      return _("Comparison");
    case SINEW_PRINT_PAGE:
      return C_ ("view", "Page");
    default:
      return _("Appointment sheet");
    }
}

static SinewDocument *
write_document (SinewPrintDocuments *self,
                SinewPrintKind       kind)
{
  switch (kind)
    {
    case SINEW_PRINT_COMPARISON:
      return sinew_comparison_document_new (self->comparison, self->printed);
    case SINEW_PRINT_PAGE:
      return sinew_page_document_new (self->page, sinew_facets_get_library (self->facets), self->printed);
    default:
      return sinew_appointment_document_new (self->facets, self->printed, 0);
    }
}

/**
 * sinew_print_documents_get:
 * @kind: one that there is
 *
 * Returns: (transfer none): the document
 */
SinewDocument *
sinew_print_documents_get (SinewPrintDocuments *self,
                           SinewPrintKind       kind)
{
  g_return_val_if_fail (sinew_print_documents_has (self, kind), NULL);

  if (self->documents[kind] == NULL)
    self->documents[kind] = write_document (self, kind);

  return self->documents[kind];
}

/**
 * sinew_print_documents_lay_out:
 * @kind: one that there is
 * @heading: (nullable): the person’s own line
 * @setup: how to print it
 *
 * Returns: (transfer full): the sheets; of the appointment sheet, the one with most
 *   room to write that fits on one
 */
SinewSheets *
sinew_print_documents_lay_out (SinewPrintDocuments   *self,
                               SinewPrintKind         kind,
                               const char            *heading,
                               const SinewSheetSetup *setup)
{
  g_autoptr (SinewDocument) document = NULL;

  g_return_val_if_fail (sinew_print_documents_has (self, kind), NULL);

  if (kind == SINEW_PRINT_APPOINTMENT)
    {
      document = sinew_appointment_document_new_fitting (self->facets, self->printed, heading, setup);
    }
  else
    {
      document = g_object_ref (sinew_print_documents_get (self, kind));
      sinew_document_set_heading (document, heading);
    }

  return sinew_sheets_new (document, setup);
}
