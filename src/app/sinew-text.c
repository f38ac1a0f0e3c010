/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-text.h"

/**
 * sinew_text_new:
 * @text: text as it is, never markup
 *
 * Returns: (transfer full): a wrapping label whose text can be selected
 */
GtkWidget *
sinew_text_new (const char *text,
                const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   "selectable", TRUE,
                                   "focusable", FALSE,
                                   NULL);

  if (css_class)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/**
 * sinew_text_get_char_width:
 *
 * Returns: how wide a character of @widget's font is on average, in pixels: a
 *   measure for layouts that grows with the size of text
 */
int
sinew_text_get_char_width (GtkWidget *widget)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  int               char_width = pango_font_metrics_get_approximate_char_width (metrics);

  pango_font_metrics_unref (metrics);

  return PANGO_PIXELS (char_width);
}
