/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-text.h"

#define SINEW_TEXT_CSS_CLASS "text"

/**
 * sinew_text_new:
 * @text: text as it is, never markup
 *
 * Returns: (transfer full): a wrapping label. On a page its text can be selected
 *   with the pointer, see sinew_text_set_selecting()
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
                                   NULL);

  gtk_widget_add_css_class (label, SINEW_TEXT_CSS_CLASS);
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

/**
 * sinew_text_set_selecting:
 * @label: a label of sinew_text_new()
 * @selecting: whether its text can be selected, and copied with the keyboard
 *
 * Only while it is being selected: a selectable label is a stop of the Tab key,
 * and one that cannot have the focus stops that key altogether (GTK 4.8).
 */
void
sinew_text_set_selecting (GtkWidget *label,
                          gboolean   selecting)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_selectable (GTK_LABEL (label), selecting);
}

/**
 * sinew_text_is:
 *
 * Returns: whether @widget is a label of sinew_text_new()
 */
gboolean
sinew_text_is (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, SINEW_TEXT_CSS_CLASS);
}
