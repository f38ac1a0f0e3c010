/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <cairo-pdf.h>

#include "sinew-file-name.h"
#include "sinew-pdf.h"
#include "sinew-print-operation.h"

/* What paper may differ by and still be the same, in points. */
#define TOLERANCE 1.0

/* Paper on which nothing could be read is not worth a layout of its own. */
#define TEXT_WIDTH_MIN 100.0

/**
 * SinewPrintOperation:
 *
 * Prints sheets as they are. Where other paper is chosen in the dialog, they are
 * laid out anew for that, so that nothing is cut.
 */
struct _SinewPrintOperation
{
  GtkPrintOperation parent_instance;

  SinewSheets    *sheets;
  SinewSheetSetup setup;
  char          **hidden;
  SinewPaper      other_paper; /* chosen in the dialog */
};

G_DEFINE_FINAL_TYPE (SinewPrintOperation, sinew_print_operation, GTK_TYPE_PRINT_OPERATION)

static gboolean
are_sheets_of (SinewPrintOperation *self,
               double               width,
               double               height)
{
  return ABS (sinew_sheets_get_width (self->sheets) - width) < TOLERANCE &&
         ABS (sinew_sheets_get_height (self->sheets) - height) < TOLERANCE;
}

static void
lay_out_for (SinewPrintOperation *self,
             double               width,
             double               height)
{
  SinewSheetSetup setup = self->setup;
  SinewSheets    *sheets;

  self->other_paper = (SinewPaper){ .id = "other", .width = MIN (width, height), .height = MAX (width, height) };
  setup.paper = &self->other_paper;
  setup.landscape = width > height;
  if (sinew_sheet_setup_get_text_width (&setup) < TEXT_WIDTH_MIN)
    return;

  sheets = sinew_sheets_new (sinew_sheets_get_document (self->sheets), &setup);
  g_object_unref (self->sheets);
  self->sheets = sheets;
}

static void
sinew_print_operation_begin_print (GtkPrintOperation *operation,
                                   GtkPrintContext   *context)
{
  SinewPrintOperation *self = SINEW_PRINT_OPERATION (operation);
  GtkPageSetup        *page_setup = gtk_print_context_get_page_setup (context);
  double               width = gtk_page_setup_get_paper_width (page_setup, GTK_UNIT_POINTS);
  double               height = gtk_page_setup_get_paper_height (page_setup, GTK_UNIT_POINTS);

  if (!are_sheets_of (self, width, height))
    lay_out_for (self, width, height);
  gtk_print_operation_set_n_pages (operation, (int)sinew_sheets_get_n (self->sheets));
}

/* Sheets that could not be laid out for the paper are made smaller. */
static void
fit (SinewPrintOperation *self,
     GtkPrintContext     *context,
     cairo_t             *cr)
{
  double scale = MIN (gtk_print_context_get_width (context) / sinew_sheets_get_width (self->sheets),
                      gtk_print_context_get_height (context) / sinew_sheets_get_height (self->sheets));

  if (!are_sheets_of (self, gtk_print_context_get_width (context), gtk_print_context_get_height (context)))
    cairo_scale (cr, scale, scale);
}

static void
sinew_print_operation_draw_page (GtkPrintOperation *operation,
                                 GtkPrintContext   *context,
                                 int                n)
{
  SinewPrintOperation *self = SINEW_PRINT_OPERATION (operation);
  cairo_t             *cr = gtk_print_context_get_cairo_context (context);
  cairo_surface_t     *surface = cairo_get_target (cr);

  if (n == 0 && cairo_surface_get_type (surface) == CAIRO_SURFACE_TYPE_PDF)
    sinew_pdf_set_properties (surface, sinew_sheets_get_document (self->sheets));

  cairo_save (cr);
  fit (self, context, cr);
  sinew_sheets_draw (self->sheets, (guint)n, cr);
  cairo_restore (cr);
}

static void
sinew_print_operation_finalize (GObject *object)
{
  SinewPrintOperation *self = SINEW_PRINT_OPERATION (object);

  g_clear_object (&self->sheets);
  g_strfreev (self->hidden);

  G_OBJECT_CLASS (sinew_print_operation_parent_class)->finalize (object);
}

static void
sinew_print_operation_class_init (SinewPrintOperationClass *klass)
{
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_print_operation_finalize;
  operation_class->begin_print = sinew_print_operation_begin_print;
  operation_class->draw_page = sinew_print_operation_draw_page;
}

static void
sinew_print_operation_init (SinewPrintOperation *self)
{
  gtk_print_operation_set_unit (GTK_PRINT_OPERATION (self), GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (GTK_PRINT_OPERATION (self), TRUE);
}

/* GTK knows the name of each of our sizes. */
static GtkPaperSize *
create_paper_size (const SinewPaper *paper)
{
  static const struct
  {
    const char *id;
    const char *name;
  } names[] = {
    { "a3", GTK_PAPER_NAME_A3 },
    { "a4", GTK_PAPER_NAME_A4 },
    { "a5", GTK_PAPER_NAME_A5 },
    { "letter", GTK_PAPER_NAME_LETTER },
    { "legal", GTK_PAPER_NAME_LEGAL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].id, paper->id))
      return gtk_paper_size_new (names[i].name);

  return gtk_paper_size_new_custom (paper->id, paper->id, paper->width, paper->height, GTK_UNIT_POINTS);
}

static void
propose_page_setup (SinewPrintOperation *self)
{
  g_autoptr (GtkPageSetup) page_setup = gtk_page_setup_new ();
  GtkPaperSize *size = create_paper_size (self->setup.paper);

  gtk_page_setup_set_paper_size (page_setup, size);
  gtk_page_setup_set_orientation (page_setup,
                                  self->setup.landscape ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (self), page_setup);
  gtk_paper_size_free (size);
}

/* What somebody prints into a file is called after the document. Nothing that was
 * chosen before, as a range of pages or a number of copies, is among the settings. */
static void
propose_settings (SinewPrintOperation *self,
                  const char          *title)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autofree char *name = sinew_file_name_make (title, NULL);

  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
  gtk_print_operation_set_print_settings (GTK_PRINT_OPERATION (self), settings);
}

/**
 * sinew_print_operation_new:
 * @sheets: what to print
 * @setup: what they were laid out with
 *
 * Returns: (transfer full): an operation to run with the dialog, or to export
 */
GtkPrintOperation *
sinew_print_operation_new (SinewSheets           *sheets,
                           const SinewSheetSetup *setup)
{
  SinewPrintOperation *self;
  const char          *title;

  g_return_val_if_fail (SINEW_IS_SHEETS (sheets), NULL);
  g_return_val_if_fail (sinew_sheet_setup_is_valid (setup), NULL);

  self = g_object_new (SINEW_TYPE_PRINT_OPERATION, NULL);
  self->sheets = g_object_ref (sheets);
  self->hidden = g_strdupv ((char **)setup->hidden);
  self->setup = *setup;
  self->setup.hidden = (const char *const *)self->hidden;
  title = sinew_document_get_title (sinew_sheets_get_document (sheets));
  gtk_print_operation_set_job_name (GTK_PRINT_OPERATION (self), title);
  gtk_print_operation_set_n_pages (GTK_PRINT_OPERATION (self), (int)sinew_sheets_get_n (sheets));
  propose_page_setup (self);
  propose_settings (self, title);

  return GTK_PRINT_OPERATION (self);
}
