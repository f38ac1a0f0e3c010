/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gtk/gtk.h>
#include <libintl.h>
#include <locale.h>

#include "support-variants.h"
#include "support.h"

#define THEME "Default"
#define THEME_HC "Default-hc"
#define DPI 96

#define DATA SINEW_RESOURCE_PATH "/data"

static const SupportVariant variants[] = {
  { "wide", 1280, 800, THEME, FALSE, DPI },
  { "medium", 900, 700, THEME, FALSE, DPI },
  { "narrow", 420, 800, THEME, FALSE, DPI },
  { "narrowest", 360, 640, THEME, FALSE, DPI },
  { "large-text", 1280, 800, THEME, FALSE, 2 * DPI },
  { "large-text-narrow", 540, 900, THEME, FALSE, 2 * DPI },
  { "mirrored", 1280, 800, THEME, FALSE, DPI, .is_mirrored = TRUE },
  { "mirrored-narrow", 420, 800, THEME, FALSE, DPI, .is_mirrored = TRUE },
  { "doubled", 1280, 800, THEME, FALSE, DPI, .is_doubled = TRUE },
  { "doubled-medium", 900, 700, THEME, FALSE, DPI, .is_doubled = TRUE },
  { "doubled-narrow", 420, 800, THEME, FALSE, DPI, .is_doubled = TRUE },
  { "light", 1280, 2400, THEME, FALSE, DPI, .is_tall = TRUE },
  { "dark", 1280, 2400, THEME, TRUE, DPI, .is_tall = TRUE },
  { "high-contrast", 1280, 2400, THEME_HC, FALSE, DPI, .is_tall = TRUE },
  { "high-contrast-dark", 1280, 2400, THEME_HC, TRUE, DPI, .is_tall = TRUE },
};

/* Members of records that people read, whole or as a list. What is not named here
 * is an id, one of a few words that are known, or a number. */
static const char *const texts[] = {
  "action", "answer", "ask_first", "clues", "lay_name", "meaning", "muscle_role", "name", "question",
  "rationale", "red_flag", "region", "risk_groups", "role", "setting", "sign", "summary",
  "supplement_forms", "supplement_safety", "tests", "text", "title", "urgent", "why", NULL
};

const SupportVariant *
support_variants_get (guint *n_variants)
{
  *n_variants = G_N_ELEMENTS (variants);

  return variants;
}

/* (A sign is a text in one kind of record and the id of a symptom in another.) */
static void
double_words (JsonNode *node)
{
  const char *text = json_node_get_string (node);
  g_autoptr (GRegex) words = g_regex_new ("\\p{L}{2,}", 0, 0, NULL);
  g_autofree char *doubled = NULL;

  if (g_regex_match_simple ("^[a-z]+/[a-z0-9-]+$", text, 0, 0))
    return;

  doubled = g_regex_replace (words, text, -1, 0, "\\0\\0", 0, NULL);
  json_node_set_string (node, doubled);
}

static void double_texts (JsonNode *node,
                          gboolean  is_text);

static void
double_elements (JsonArray *array,
                 gboolean   is_text)
{
  g_autoptr (JsonArray) elements = json_array_ref (array);

  for (guint i = 0; i < json_array_get_length (elements); i++)
    double_texts (json_array_get_element (elements, i), is_text);
}

static void
double_texts (JsonNode *node,
              gboolean  is_text)
{
  JsonObjectIter iter;
  const char    *name;
  JsonNode      *member;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      double_elements (json_node_get_array (node), is_text);
      return;
    }
  if (is_text && json_node_get_value_type (node) == G_TYPE_STRING)
    double_words (node);
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &member))
    double_texts (member, g_strv_contains (texts, name));
}

/* The built-in data, with every word of their texts twice. */
static SinewLibrary *
load_doubled (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = support_make_folder ();
  g_auto (GStrv) names = g_resources_enumerate_children (DATA, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  SinewLibrary *library;

  g_assert_no_error (error);
  for (guint i = 0; names[i]; i++)
    {
      g_autofree char *uri = g_strconcat ("resource://" DATA "/", names[i], NULL);
      g_autoptr (GFile) file = g_file_new_for_uri (uri);
      g_autoptr (JsonNode) node = support_read_node (file);

      double_texts (node, FALSE);
      support_write_node (folder, names[i], node);
    }
  library = support_load_library (folder);
  support_remove_folder (folder);

  return library;
}

/* The catalog is in one folder, and the other has none. */
static void
set_doubled (gboolean is_doubled)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, is_doubled ? "doubled" : "data", NULL);

  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static void
set_look (const char *theme,
          gboolean    is_dark,
          int         dpi)
{
  /* (What moves or blinks is not the same twice.) */
  g_object_set (gtk_settings_get_default (),
                "gtk-theme-name", theme,
                "gtk-application-prefer-dark-theme", is_dark,
                "gtk-xft-dpi", dpi * PANGO_SCALE,
                "gtk-enable-animations", FALSE,
                "gtk-cursor-blink", FALSE,
                NULL);
}

/**
 * support_variants_init:
 *
 * To be called first, before there are windows.
 */
void
support_variants_init (void)
{
  g_setenv ("LANGUAGE", "qps", TRUE);
  setlocale (LC_ALL, "");
}

/**
 * support_variants_begin:
 *
 * Makes windows look like that, until support_variants_end().
 *
 * Returns: (transfer full): the data for them
 */
SinewLibrary *
support_variants_begin (const SupportVariant *variant)
{
  set_look (variant->theme, variant->is_dark, variant->dpi);
  gtk_widget_set_default_direction (variant->is_mirrored ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  set_doubled (variant->is_doubled);

  return variant->is_doubled ? load_doubled () : support_load_builtin ();
}

void
support_variants_end (void)
{
  set_look (THEME, FALSE, DPI);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  set_doubled (FALSE);
}
