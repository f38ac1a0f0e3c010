/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-comparison-file.h"
#include "sinew-export.h"
#include "sinew-plain-locale.h"
#include "sinew-save-dialog.h"
#include "sinew-save.h"

/* In the order in which the dialog offers them. */
static const SinewExportFormat formats[] = {
  SINEW_EXPORT_CSV,
  SINEW_EXPORT_HTML,
  SINEW_EXPORT_MARKDOWN,
  SINEW_EXPORT_JSON,
};

typedef struct
{
  SinewComparison *comparison;
  SinewUndoBar    *undo_bar;
} Asked;

static void
asked_free (gpointer data)
{
  Asked *self = data;

  g_object_unref (self->comparison);
  g_object_unref (self->undo_bar);
  g_free (self);
}

static char *
export_plainly (SinewComparison  *comparison,
                SinewExportFormat format)
{
  g_autoptr (SinewPlainLocale) plain = sinew_plain_locale_enter ();
  g_autoptr (SinewGrid) grid = sinew_comparison_make_grid (comparison);

  return sinew_export_grid (grid, format);
}

static char *export(SinewComparison  *comparison,
                    SinewExportFormat format)
{
  g_autoptr (SinewGrid) grid = NULL;

  /* What is for programs is always in English, its aspects too. */
  if (sinew_export_format_is_for_programs (format))
    return export_plainly (comparison, format);

  grid = sinew_comparison_make_grid (comparison);

  return sinew_export_grid (grid, format);
}

/**
 * sinew_comparison_file_save:
 * @file: the name of the file
 * @format: the place of its format among those of the dialog: CSV, HTML, Markdown,
 *   JSON
 *
 * Saves a comparison, exactly as it is shown.
 *
 * Returns: whether it was saved; else the file is what it was
 */
gboolean
sinew_comparison_file_save (SinewComparison *comparison,
                            const char      *file,
                            guint            format,
                            GError         **error)
{
  g_autoptr (GBytes) bytes = NULL;
  char *text;

  g_return_val_if_fail (SINEW_IS_COMPARISON (comparison) && file != NULL, FALSE);
  g_return_val_if_fail (format < G_N_ELEMENTS (formats), FALSE);

  text = export(comparison, formats[format]);
  bytes = g_bytes_new_take (text, strlen (text));

  return sinew_save_bytes (file, bytes, error);
}

static void
save_cb (const char *file,
         guint       format,
         gpointer    data)
{
  Asked *self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *shown = g_filename_display_basename (file);
  g_autofree char *text = NULL;

  if (sinew_comparison_file_save (self->comparison, file, format, &error))
    /* Translators: the name of a file. */
    text = g_strdup_printf (_("Saved as “%s”"), shown);
  else
    /* Translators: why follows. */
    text = g_strdup_printf (_("The comparison was not saved: %s."), error->message);
  sinew_undo_bar_tell (self->undo_bar, text);
}

/**
 * sinew_comparison_file_ask:
 * @parent: (nullable): the window that asks
 * @undo_bar: tells how it went
 *
 * Asks for a place and a format, and saves the comparison as it is now.
 */
void
sinew_comparison_file_ask (SinewComparison *comparison,
                           GtkWindow       *parent,
                           SinewUndoBar    *undo_bar)
{
  g_autoptr (SinewGrid) grid = NULL;
  g_autoptr (SinewSaveDialog) dialog = NULL;
  Asked *asked;

  g_return_if_fail (SINEW_IS_COMPARISON (comparison) && SINEW_IS_UNDO_BAR (undo_bar));

  grid = sinew_comparison_make_grid (comparison);
  dialog = sinew_save_dialog_new (parent, _("Save the comparison"), sinew_grid_get_title (grid));
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    sinew_save_dialog_add_format (dialog, sinew_export_format_get_label (formats[i]), sinew_export_format_get_extension (formats[i]));

  asked = g_new (Asked, 1);
  /* It may change behind the dialog: what is saved is what was shown. */
  asked->comparison = sinew_comparison_copy (comparison);
  asked->undo_bar = g_object_ref (undo_bar);
  sinew_save_dialog_show (dialog, save_cb, asked, asked_free);
}
