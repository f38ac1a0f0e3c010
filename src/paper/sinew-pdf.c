/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-pdf.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (sinew - pdf - error - quark, sinew_pdf_error)

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/**
 * sinew_pdf_set_properties:
 * @surface: a PDF that has no second sheet yet
 *
 * Writes title, author, subject and date of @document into the file.
 */
void
sinew_pdf_set_properties (cairo_surface_t *surface,
                          SinewDocument   *document)
{
  const char *subject = sinew_document_get_subject (document);
  const char *date = sinew_document_get_date (document);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, sinew_document_get_title (document));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, "Sinew");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Sinew " SINEW_VERSION);
  if (subject != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, subject);
  if (date != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

static void
add_outline (cairo_surface_t *surface,
             SinewSheets     *sheets)
{
  GArray *fragments = sinew_sheets_get_fragments (sheets);

  for (guint i = 0; i < fragments->len; i++)
    {
      const SinewFragment *fragment = &g_array_index (fragments, SinewFragment, i);
      const SinewStrip    *strip = sinew_sheets_get_strip (sheets, fragment->piece);
      double               y = sinew_sheets_get_body_top (sheets, fragment->sheet) + fragment->y;
      g_autofree char     *link = NULL;

      if (strip->section == NULL || fragment->first_line > 0)
        continue;
      /* Whole points: Cairo would not read a decimal comma. */
      link = g_strdup_printf ("page=%u pos=[0 %d]", fragment->sheet + 1, (int)y);
      cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, strip->section->title, link, 0);
    }
}

static void
draw_sheets (cairo_surface_t *surface,
             SinewSheets     *sheets)
{
  cairo_t *cr = cairo_create (surface);

  for (guint i = 0; i < sinew_sheets_get_n (sheets); i++)
    {
      sinew_sheets_draw (sheets, i, cr);
      cairo_show_page (cr);
    }

  cairo_destroy (cr);
}

/**
 * sinew_pdf_draw:
 * @self: sheets
 * @error: return location for an error of the domain `SINEW_PDF_ERROR`
 *
 * Returns: (transfer full): a PDF file with all sheets; the same sheets give the
 *   same bytes if the document has a date
 */
GBytes *
sinew_pdf_draw (SinewSheets *self,
                GError     **error)
{
  GByteArray      *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_cb, bytes,
                                                                  sinew_sheets_get_width (self),
                                                                  sinew_sheets_get_height (self));
  cairo_status_t   status;

  sinew_pdf_set_properties (surface, sinew_sheets_get_document (self));
  draw_sheets (surface, self);
  add_outline (surface, self);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_byte_array_unref (bytes);
      g_set_error (error, SINEW_PDF_ERROR, SINEW_PDF_ERROR_DRAW,
                   _("The PDF could not be made: %s"), cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (bytes);
}
