/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-sheet-view.h"

/* In pixels */
#define EDGE 1
#define SHADOW_DROP 1
#define SHADOW_BLUR 6

/**
 * SinewSheetView:
 *
 * One sheet of paper, as large as its place: black on white, whatever the theme.
 */
struct _SinewSheetView
{
  GtkWidget parent_instance;

  SinewSheets *sheets;
  guint        n;
};

G_DEFINE_FINAL_TYPE (SinewSheetView, sinew_sheet_view, GTK_TYPE_WIDGET)

static void
append_paper (GtkSnapshot           *snapshot,
              const graphene_rect_t *bounds)
{
  static const GdkRGBA white = { 1, 1, 1, 1 };
  static const GdkRGBA shadow = { 0, 0, 0, 0.3 };
  static const GdkRGBA edge = { 0, 0, 0, 0.25 };
  const GdkRGBA        edges[] = { edge, edge, edge, edge };
  const float          widths[] = { EDGE, EDGE, EDGE, EDGE };
  GskRoundedRect       outline;

  gsk_rounded_rect_init_from_rect (&outline, bounds, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shadow, 0, SHADOW_DROP, 0, SHADOW_BLUR);
  gtk_snapshot_append_color (snapshot, &white, bounds);
  gtk_snapshot_append_border (snapshot, &outline, widths, edges);
}

static void
sinew_sheet_view_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  SinewSheetView *self = SINEW_SHEET_VIEW (widget);
  int             width = gtk_widget_get_width (widget);
  int             height = gtk_widget_get_height (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, height);
  cairo_t        *cr;

  if (self->sheets == NULL || width == 0 || height == 0)
    return;

  append_paper (snapshot, &bounds);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_scale (cr, width / sinew_sheets_get_width (self->sheets), height / sinew_sheets_get_height (self->sheets));
  sinew_sheets_draw (self->sheets, self->n, cr);
  cairo_destroy (cr);
}

static void
sinew_sheet_view_dispose (GObject *object)
{
  g_clear_object (&SINEW_SHEET_VIEW (object)->sheets);

  G_OBJECT_CLASS (sinew_sheet_view_parent_class)->dispose (object);
}

static void
sinew_sheet_view_class_init (SinewSheetViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_sheet_view_dispose;
  widget_class->snapshot = sinew_sheet_view_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sinew_sheet_view_init (SinewSheetView *self)
{
}

GtkWidget *
sinew_sheet_view_new (void)
{
  return g_object_new (SINEW_TYPE_SHEET_VIEW, NULL);
}

/**
 * sinew_sheet_view_set_sheet:
 * @n: one of the sheets, from 0
 */
void
sinew_sheet_view_set_sheet (SinewSheetView *self,
                            SinewSheets    *sheets,
                            guint           n)
{
  g_autofree char *name = NULL;
  SinewDocument   *document;
  const char      *subject;

  g_return_if_fail (SINEW_IS_SHEET_VIEW (self));
  g_return_if_fail (SINEW_IS_SHEETS (sheets) && n < sinew_sheets_get_n (sheets));

  g_set_object (&self->sheets, sheets);
  self->n = n;
  gtk_widget_queue_draw (GTK_WIDGET (self));

  document = sinew_sheets_get_document (sheets);
  subject = sinew_document_get_subject (document);
  name = g_strdup_printf (_("Page %u of %u"), n + 1, sinew_sheets_get_n (sheets));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subject ? subject : sinew_document_get_title (document),
                                  -1);
}
