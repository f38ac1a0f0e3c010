/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-file-name.h"
#include "sinew-save-dialog.h"

/**
 * SinewSaveDialog:
 *
 * Asks where to save something, and as what. The ending of the name and the chosen
 * format agree in the end; what is there is not replaced without asking.
 */
struct _SinewSaveDialog
{
  GObject parent_instance;

  GtkFileChooserNative *chooser;
  char                 *title; /* of what is saved */
  GPtrArray            *extensions;
  GPtrArray            *filters;

  SinewSaveFunc  func;
  gpointer       data;
  GDestroyNotify destroy;
};

G_DEFINE_FINAL_TYPE (SinewSaveDialog, sinew_save_dialog, G_TYPE_OBJECT)

static void
sinew_save_dialog_finalize (GObject *object)
{
  SinewSaveDialog *self = SINEW_SAVE_DIALOG (object);

  if (self->destroy)
    self->destroy (self->data);
  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_clear_object (&self->chooser);
  g_ptr_array_unref (self->extensions);
  g_ptr_array_unref (self->filters);
  g_free (self->title);

  G_OBJECT_CLASS (sinew_save_dialog_parent_class)->finalize (object);
}

static void
sinew_save_dialog_class_init (SinewSaveDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_save_dialog_finalize;
}

static void
sinew_save_dialog_init (SinewSaveDialog *self)
{
  self->extensions = g_ptr_array_new_with_free_func (g_free);
  self->filters = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * sinew_save_dialog_new:
 * @parent: (nullable): the window it belongs to
 * @title: what it asks
 * @name: what is saved is called, which gives the proposed name
 *
 * Returns: (transfer full): a dialog without formats
 */
SinewSaveDialog *
sinew_save_dialog_new (GtkWindow  *parent,
                       const char *title,
                       const char *name)
{
  SinewSaveDialog *self = g_object_new (SINEW_TYPE_SAVE_DIALOG, NULL);

  self->title = g_strdup (name);
  self->chooser = gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);

  return self;
}

/**
 * sinew_save_dialog_add_format:
 * @label: its name for people
 * @extension: the ending of its files, without a dot
 *
 * Offers a format. The first one is proposed.
 */
void
sinew_save_dialog_add_format (SinewSaveDialog *self,
                              const char      *label,
                              const char      *extension)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, label);
  gtk_file_filter_add_suffix (filter, extension);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  g_ptr_array_add (self->extensions, g_strdup (extension));
  g_ptr_array_add (self->filters, filter);
}

static gboolean
has_extension (const char *file,
               const char *extension)
{
  gsize n = strlen (file);
  gsize n_extension = strlen (extension);

  return n > n_extension + 1 && file[n - n_extension - 1] == '.' &&
         g_ascii_strcasecmp (file + n - n_extension, extension) == 0;
}

static gboolean
find_extension (SinewSaveDialog *self,
                const char      *file,
                guint           *format)
{
  for (guint i = 0; i < self->extensions->len; i++)
    if (has_extension (file, g_ptr_array_index (self->extensions, i)))
      {
        *format = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * sinew_save_dialog_complete:
 * @file: the name that was chosen
 * @chosen: the format that was chosen
 * @format: (out): the format to save it as
 *
 * An ending that somebody typed says what the format is. One that was only
 * proposed gives way to a format that was chosen, and a name without an ending
 * gets one.
 *
 * Returns: (transfer full): the name of the file
 */
char *
sinew_save_dialog_complete (SinewSaveDialog *self,
                            const char      *file,
                            guint            chosen,
                            guint           *format)
{
  const char *extension;
  guint       named;
  gboolean    is_named;

  g_return_val_if_fail (SINEW_IS_SAVE_DIALOG (self) && chosen < self->extensions->len, NULL);

  is_named = find_extension (self, file, &named);
  if (is_named && (named == chosen || named > 0))
    {
      *format = named;
      return g_strdup (file);
    }

  *format = chosen;
  extension = g_ptr_array_index (self->extensions, chosen);
  if (is_named)
    {
      g_autofree char *stem = g_strndup (file, strlen (file) - strlen (g_ptr_array_index (self->extensions, named)));

      return g_strconcat (stem, extension, NULL);
    }

  return g_strdup_printf ("%s.%s", file, extension);
}

static guint
get_chosen (SinewSaveDialog *self)
{
  GtkFileFilter *filter = gtk_file_chooser_get_filter (GTK_FILE_CHOOSER (self->chooser));
  guint          chosen;

  return filter && g_ptr_array_find (self->filters, filter, &chosen) ? chosen : 0;
}

/* Returns whether the dialog is done. */
static gboolean
accept (SinewSaveDialog *self)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
  g_autofree char *path = g_file_is_native (file) ? g_file_get_path (file) : g_file_get_parse_name (file);
  guint            format;
  g_autofree char *complete = sinew_save_dialog_complete (self, path, get_chosen (self), &format);

  /* The dialog has asked about the name as it was. */
  if (!g_str_equal (complete, path) && g_file_test (complete, G_FILE_TEST_EXISTS))
    {
      g_autofree char *name = g_path_get_basename (complete);
      g_autofree char *shown = g_filename_display_name (name);

      gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), shown);
      gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
      return FALSE;
    }

  self->func (complete, format, self->data);

  return TRUE;
}

static void
response_cb (GtkNativeDialog *chooser,
             int              response,
             gpointer         user_data)
{
  SinewSaveDialog *self = user_data;

  if (response != GTK_RESPONSE_ACCEPT || accept (self))
    g_object_unref (self);
}

/**
 * sinew_save_dialog_show:
 * @func: (scope notified): called with what was chosen, if anything
 * @data: for @func
 * @destroy: (nullable): called with @data in the end
 *
 * Shows the dialog, which keeps itself until it is answered.
 */
void
sinew_save_dialog_show (SinewSaveDialog *self,
                        SinewSaveFunc    func,
                        gpointer         data,
                        GDestroyNotify   destroy)
{
  g_autofree char *name = NULL;

  g_return_if_fail (SINEW_IS_SAVE_DIALOG (self) && self->extensions->len > 0 && self->func == NULL);

  self->func = func;
  self->data = data;
  self->destroy = destroy;
  name = sinew_file_name_make (self->title, g_ptr_array_index (self->extensions, 0));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  gtk_file_chooser_set_filter (GTK_FILE_CHOOSER (self->chooser), g_ptr_array_index (self->filters, 0));
  g_signal_connect (self->chooser, "response", G_CALLBACK (response_cb), g_object_ref (self));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}
