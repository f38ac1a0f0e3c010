/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-table-text.h"

/**
 * SinewTableText:
 *
 * A paragraph in a cell of a table. It asks for no width and so has its text laid
 * out once where a label does it three times: a comparison has hundreds of them.
 * The cell has the words for assistive tools.
 */
struct _SinewTableText
{
  GtkWidget parent_instance;

  char        *text;
  PangoLayout *layout; /* created when it is needed: it belongs to a screen */
  gboolean     is_number;
};

G_DEFINE_FINAL_TYPE (SinewTableText, sinew_table_text, GTK_TYPE_WIDGET)

static gboolean
is_mirrored (SinewTableText *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* Pango takes left for right in a paragraph that runs against its surroundings. */
static PangoAlignment
get_alignment (SinewTableText *self,
               PangoLayout    *layout)
{
  gboolean is_against = pango_layout_get_direction (layout, 0) == (is_mirrored (self) ? PANGO_DIRECTION_LTR : PANGO_DIRECTION_RTL);
  gboolean is_right = self->is_number != is_mirrored (self);

  return is_right != is_against ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

/* Figures of one width stand under each other. */
static void
set_figures (PangoLayout *layout)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

static PangoLayout *
ensure_layout (SinewTableText *self)
{
  if (self->layout)
    return self->layout;

  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (self->layout, get_alignment (self, self->layout));
  if (self->is_number)
    set_figures (self->layout);

  return self->layout;
}

static GtkSizeRequestMode
sinew_table_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sinew_table_text_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  SinewTableText *self = SINEW_TABLE_TEXT (widget);
  PangoLayout    *layout;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  layout = ensure_layout (self);
  pango_layout_set_width (layout, for_size < 0 ? -1 : for_size * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, natural);
  *minimum = *natural;
}

static void
sinew_table_text_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  pango_layout_set_width (ensure_layout (SINEW_TABLE_TEXT (widget)), width * PANGO_SCALE);
}

static void
sinew_table_text_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gtk_snapshot_append_layout (snapshot, ensure_layout (SINEW_TABLE_TEXT (widget)), &color);
}

static void
sinew_table_text_direction_changed (GtkWidget       *widget,
                                    GtkTextDirection previous)
{
  g_clear_object (&SINEW_TABLE_TEXT (widget)->layout);

  GTK_WIDGET_CLASS (sinew_table_text_parent_class)->direction_changed (widget, previous);
}

static void
sinew_table_text_finalize (GObject *object)
{
  SinewTableText *self = SINEW_TABLE_TEXT (object);

  g_free (self->text);
  g_clear_object (&self->layout);

  G_OBJECT_CLASS (sinew_table_text_parent_class)->finalize (object);
}

static void
sinew_table_text_class_init (SinewTableTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sinew_table_text_finalize;
  widget_class->get_request_mode = sinew_table_text_get_request_mode;
  widget_class->measure = sinew_table_text_measure;
  widget_class->size_allocate = sinew_table_text_size_allocate;
  widget_class->snapshot = sinew_table_text_snapshot;
  widget_class->direction_changed = sinew_table_text_direction_changed;
  gtk_widget_class_set_css_name (widget_class, "tabletext");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sinew_table_text_init (SinewTableText *self)
{
}

/**
 * sinew_table_text_new:
 * @text: text as it is, never markup
 * @is_number: whether it stands at the end of the line, with figures of one width
 */
GtkWidget *
sinew_table_text_new (const char *text,
                      gboolean    is_number)
{
  SinewTableText *self = g_object_new (SINEW_TYPE_TABLE_TEXT, NULL);

  g_return_val_if_fail (text != NULL, NULL);

  self->text = g_strdup (text);
  self->is_number = is_number;

  return GTK_WIDGET (self);
}
