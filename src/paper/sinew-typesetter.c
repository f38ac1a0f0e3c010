/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-typesetter.h"

#include <pango/pangocairo.h>

#include "sinew-plain-text.h"

#define N_FACES (SINEW_FACE_HEADING + 1)

/**
 * SinewTypesetter:
 *
 * Lays text out in points, the same wherever it is drawn: its Pango context has
 * 72 dots per inch and neither hints nor rounds anything.
 */
struct _SinewTypesetter
{
  PangoContext         *context;
  PangoFontDescription *faces[N_FACES];
  double                line_heights[N_FACES];
  double                char_width;
  double                font_size;
  gboolean              is_mirrored;
};

/* Large letters grow less than the text: a title in 22 points has to go onto A5. */
static double
get_size (SinewFace face,
          double    font_size)
{
  switch (face)
    {
    case SINEW_FACE_NOTE:
      return font_size * 0.85;
    case SINEW_FACE_EDGE:
      return CLAMP (font_size * 0.75, 8, 12);
    case SINEW_FACE_TITLE:
      return MIN (font_size * 1.9, font_size + 10);
    case SINEW_FACE_SECTION:
      return MIN (font_size * 1.25, font_size + 3.5);
    default:
      return font_size;
    }
}

static gboolean
is_bold (SinewFace face)
{
  return face == SINEW_FACE_BOLD || face == SINEW_FACE_TITLE ||
         face == SINEW_FACE_SECTION || face == SINEW_FACE_HEADING;
}

static gboolean
is_from_the_right (GUnicodeScript script)
{
  return script == G_UNICODE_SCRIPT_ARABIC || script == G_UNICODE_SCRIPT_HEBREW ||
         script == G_UNICODE_SCRIPT_SYRIAC || script == G_UNICODE_SCRIPT_THAANA ||
         script == G_UNICODE_SCRIPT_NKO;
}

static gboolean
is_locale_mirrored (void)
{
  int                n_scripts = 0;
  const PangoScript *scripts = pango_language_get_scripts (pango_language_get_default (), &n_scripts);

  /* Pango's numbers of scripts are GLib's. */
  return n_scripts > 0 && is_from_the_right ((GUnicodeScript)scripts[0]);
}

/* Pango's own way: the first letter decides; without letters it is @fallback. */
static gboolean
begins_from_the_right (const char *text,
                       gboolean    fallback)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalpha (g_utf8_get_char (p)))
      return is_from_the_right (g_unichar_get_script (g_utf8_get_char (p)));

  return fallback;
}

static PangoContext *
create_context (void)
{
  PangoContext         *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);

  return context;
}

static void
create_face (SinewTypesetter *self,
             SinewFace        face)
{
  PangoFontDescription *description = pango_font_description_new ();
  PangoFontMetrics     *metrics;

  pango_font_description_set_family_static (description, "Sans");
  pango_font_description_set_size (description, get_size (face, self->font_size) * PANGO_SCALE);
  if (is_bold (face))
    pango_font_description_set_weight (description, PANGO_WEIGHT_BOLD);
  self->faces[face] = description;

  metrics = pango_context_get_metrics (self->context, description, NULL);
  self->line_heights[face] = (double)pango_font_metrics_get_height (metrics) / PANGO_SCALE;
  if (face == SINEW_FACE_TEXT)
    self->char_width = (double)pango_font_metrics_get_approximate_char_width (metrics) / PANGO_SCALE;
  pango_font_metrics_unref (metrics);
}

/**
 * sinew_typesetter_new:
 * @font_size: of the text, in points
 *
 * Returns: (transfer full): a typesetter
 */
SinewTypesetter *
sinew_typesetter_new (double font_size)
{
  SinewTypesetter *self = g_new0 (SinewTypesetter, 1);

  self->font_size = font_size;
  self->context = create_context ();
  self->is_mirrored = is_locale_mirrored ();
  for (guint i = 0; i < N_FACES; i++)
    create_face (self, i);

  /* So that text, the most of all, needs no description of its own. */
  pango_context_set_font_description (self->context, self->faces[SINEW_FACE_TEXT]);
  if (self->is_mirrored)
    pango_context_set_base_dir (self->context, PANGO_DIRECTION_RTL);

  return self;
}

void
sinew_typesetter_free (SinewTypesetter *self)
{
  for (guint i = 0; i < N_FACES; i++)
    pango_font_description_free (self->faces[i]);
  g_object_unref (self->context);
  g_free (self);
}

/**
 * sinew_typesetter_is_mirrored:
 *
 * Returns: whether the locale's language is written from right to left, so that
 *   columns begin on the right
 */
gboolean
sinew_typesetter_is_mirrored (SinewTypesetter *self)
{
  return self->is_mirrored;
}

/**
 * sinew_typesetter_get_em:
 *
 * Returns: the size of the text, in points
 */
double
sinew_typesetter_get_em (SinewTypesetter *self)
{
  return self->font_size;
}

double
sinew_typesetter_get_line_height (SinewTypesetter *self,
                                  SinewFace        face)
{
  return self->line_heights[face];
}

/**
 * sinew_typesetter_get_char_width:
 *
 * Returns: the width of a usual character of the text, in points
 */
double
sinew_typesetter_get_char_width (SinewTypesetter *self)
{
  return self->char_width;
}

/* A column of a mirrored table has its texts on the right, whatever their
 * direction; Pango turns the alignment round where that is not the context's. */
static void
align_right (PangoLayout *layout,
             const char  *text)
{
  pango_layout_set_alignment (layout, begins_from_the_right (text, TRUE) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

/**
 * sinew_typesetter_set:
 * @text: any text, which is never read as markup
 * @width: to break lines at, in points; -1 is none
 *
 * Returns: (transfer full): @text, laid out
 */
PangoLayout *
sinew_typesetter_set (SinewTypesetter *self,
                      SinewFace        face,
                      const char      *text,
                      double           width)
{
  PangoLayout     *layout = pango_layout_new (self->context);
  g_autofree char *storage = NULL;
  const char      *clean = sinew_plain_text_clean (text, &storage);

  if (face != SINEW_FACE_TEXT)
    pango_layout_set_font_description (layout, self->faces[face]);
  if (width >= 0)
    {
      pango_layout_set_width (layout, width * PANGO_SCALE);
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  if (self->is_mirrored)
    align_right (layout, clean);
  pango_layout_set_text (layout, clean, -1);

  return layout;
}

/**
 * sinew_typesetter_set_labeled:
 * @label: (nullable): words in bold before the text
 * @width: to break lines at, in points
 *
 * Returns: (transfer full): both, laid out as text
 */
PangoLayout *
sinew_typesetter_set_labeled (SinewTypesetter *self,
                              const char      *label,
                              const char      *text,
                              double           width)
{
  g_autofree char *storage = NULL;
  g_autofree char *both = NULL;
  const char      *clean;
  PangoLayout     *layout;
  PangoAttrList   *attributes;
  PangoAttribute  *bold;

  if (label == NULL)
    return sinew_typesetter_set (self, SINEW_FACE_TEXT, text, width);

  clean = sinew_plain_text_clean (label, &storage);
  both = g_strconcat (clean, " ", text, NULL);
  layout = sinew_typesetter_set (self, SINEW_FACE_TEXT, both, width);

  bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);
  bold->end_index = strlen (clean);
  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, bold);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);

  return layout;
}

/**
 * sinew_typesetter_measure_width:
 *
 * Returns: the width of @text in one line, in points
 */
double
sinew_typesetter_measure_width (SinewTypesetter *self,
                                SinewFace        face,
                                const char      *text)
{
  g_autoptr (PangoLayout) layout = sinew_typesetter_set (self, face, text, -1);
  int width;

  pango_layout_get_size (layout, &width, NULL);

  return (double)width / PANGO_SCALE;
}
