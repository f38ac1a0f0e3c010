/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-pdf.h"
#include "sinew-print-operation.h"
#include "sinew-print-options.h"
#include "sinew-print-view.h"
#include "sinew-save-dialog.h"
#include "sinew-save.h"
#include "sinew-sheet-preview.h"
#include "sinew-text.h"

/* While somebody types, sheets are not laid out for every letter. */
#define MS_TYPING 100

/* In characters: what the sheets want beside the options. */
#define N_CHARS_PREVIEW 36

/**
 * SinewPrintView:
 *
 * What can be chosen about printing, beside the sheets as they will be; where there
 * is no room for both, one of them. What is chosen lasts as long as the view.
 */
struct _SinewPrintView
{
  GtkWidget parent_instance;

  GtkWidget         *titles;
  GtkWidget         *buttons;
  GtkWidget         *status;
  GtkWidget         *message;
  GtkWidget         *message_sign;
  GtkWidget         *message_text;
  GtkWidget         *message_open;
  GtkWidget         *switcher;
  GtkWidget         *show_preview;
  GtkWidget         *options;
  GtkWidget         *scroller;
  SinewSheetPreview *preview;

  SinewPrintDocuments *documents;
  SinewSheets         *sheets; /* NULL until first asked for */
  char                *saved;  /* the file that was saved last */
  guint                update_id;
  guint                print_id;
};

G_DEFINE_FINAL_TYPE (SinewPrintView, sinew_print_view, GTK_TYPE_WIDGET)

/* --- Place --- */

static int
measure_natural_width (GtkWidget *widget)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static gboolean
is_narrow (SinewPrintView *self,
           int             width)
{
  return width < measure_natural_width (self->options) + N_CHARS_PREVIEW * sinew_text_get_char_width (GTK_WIDGET (self));
}

static int
measure_minimum (GtkWidget     *widget,
                 GtkOrientation orientation,
                 int            for_size)
{
  int minimum = 0;

  if (gtk_widget_should_layout (widget))
    gtk_widget_measure (widget, orientation, for_size, &minimum, NULL, NULL, NULL);

  return minimum;
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  return measure_minimum (widget, GTK_ORIENTATION_VERTICAL, width);
}

/* What stands above options and preview: title and buttons side by side, or one
 * below the other. */
static int
measure_header (SinewPrintView *self,
                int             width)
{
  int buttons = measure_natural_width (self->buttons);

  if (is_narrow (self, width))
    return measure_height (self->titles, width) + measure_height (self->buttons, width);

  return MAX (measure_height (self->titles, width - buttons), measure_height (self->buttons, buttons));
}

static GtkSizeRequestMode
sinew_print_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (SinewPrintView *self,
               int            *minimum,
               int            *natural)
{
  GtkWidget *const parts[] = { self->titles, self->buttons, self->message, self->switcher, self->options, self->scroller };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    *minimum = MAX (*minimum, measure_minimum (parts[i], GTK_ORIENTATION_HORIZONTAL, -1));
  *natural = MAX (*minimum, measure_natural_width (self->options) + measure_natural_width (self->scroller));
}

static int
measure_height_for (SinewPrintView *self,
                    int             width)
{
  int height = measure_header (self, width) + measure_height (self->message, width);

  if (is_narrow (self, width))
    height += measure_height (self->switcher, width);

  return height + MAX (measure_height (self->options, -1), measure_height (self->scroller, -1));
}

static void
sinew_print_view_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  SinewPrintView *self = SINEW_PRINT_VIEW (widget);
  int             wide;

  *minimum = *natural = 0;
  measure_width (self, minimum, &wide);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = wide;
  else
    *minimum = *natural = measure_height_for (self, for_size < 0 ? wide : MAX (for_size, *minimum));
}

/* Gives out a place whose left and right are still those of left-to-right text. */
static void
place (SinewPrintView *self,
       GtkWidget      *widget,
       GtkAllocation   where)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    where.x = gtk_widget_get_width (GTK_WIDGET (self)) - where.x - where.width;
  if (gtk_widget_should_layout (widget))
    gtk_widget_size_allocate (widget, &where, -1);
}

/* Returns where the next one begins. */
static int
place_line (SinewPrintView *self,
            GtkWidget      *line,
            int             y,
            int             width)
{
  int height = measure_height (line, width);

  place (self, line, (GtkAllocation){ 0, y, width, height });

  return y + height;
}

static int
place_header (SinewPrintView *self,
              int             width)
{
  int height = measure_header (self, width);
  int buttons = measure_natural_width (self->buttons);

  if (is_narrow (self, width))
    return place_line (self, self->buttons, place_line (self, self->titles, 0, width), width);

  place (self, self->titles, (GtkAllocation){ 0, 0, width - buttons, height });
  place (self, self->buttons, (GtkAllocation){ width - buttons, 0, buttons, height });

  return height;
}

static void
sinew_print_view_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  SinewPrintView *self = SINEW_PRINT_VIEW (widget);
  gboolean        narrow = is_narrow (self, width);
  gboolean        shows_preview = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->show_preview));
  int             side = narrow ? 0 : measure_natural_width (self->options);
  int             y = place_line (self, self->message, place_header (self, width), width);

  gtk_widget_set_child_visible (self->switcher, narrow);
  gtk_widget_set_child_visible (self->options, !narrow || !shows_preview);
  gtk_widget_set_child_visible (self->scroller, !narrow || shows_preview);
  if (narrow)
    y = place_line (self, self->switcher, y, width);

  place (self, self->options, (GtkAllocation){ 0, y, narrow ? width : side, height - y });
  place (self, self->scroller, (GtkAllocation){ side, y, width - side, height - y });
}

/* --- Sheets --- */

static SinewPrintOptions *
get_options (SinewPrintView *self)
{
  return SINEW_PRINT_OPTIONS (self->options);
}

static void
update_status (SinewPrintView *self)
{
  guint            n = sinew_sheets_get_n (self->sheets);
  g_autofree char *note = sinew_sheets_dup_note (self->sheets);
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, ngettext ("%u page", "%u pages", n), n);
  if (note)
    g_string_append_printf (text, "\n%s", note);
  if (sinew_print_options_get_kind (get_options (self)) == SINEW_PRINT_APPOINTMENT)
    g_string_append_printf (text, "\n%s", _("Nothing on this sheet is stored."));

  gtk_label_set_label (GTK_LABEL (self->status), text->str);
}

static void
update_now (SinewPrintView *self)
{
  SinewPrintOptions      *options = get_options (self);
  g_autofree const char **hidden = NULL;
  SinewSheetSetup         setup;

  g_clear_handle_id (&self->update_id, g_source_remove);
  sinew_print_options_update (options);
  hidden = sinew_print_options_list_hidden (options);
  setup = sinew_print_options_get_setup (options, hidden);
  g_clear_object (&self->sheets);
  self->sheets = sinew_print_documents_lay_out (self->documents, sinew_print_options_get_kind (options),
                                                sinew_print_options_get_heading (options), &setup);
  sinew_print_options_set_printed (options, sinew_sheets_get_document (self->sheets));
  sinew_sheet_preview_set_sheets (self->preview, self->sheets);
  update_status (self);
}

static gboolean
update_cb (gpointer user_data)
{
  SinewPrintView *self = user_data;

  self->update_id = 0;
  update_now (self);

  return G_SOURCE_REMOVE;
}

static void
update_later (SinewPrintView *self,
              guint           ms)
{
  g_clear_handle_id (&self->update_id, g_source_remove);
  self->update_id = g_timeout_add (ms, update_cb, self);
}

static void
options_changed_cb (SinewPrintView *self,
                    gboolean        is_typing)
{
  update_later (self, is_typing ? MS_TYPING : 0);
}

static void
show_changed_cb (SinewPrintView *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* --- Messages --- */

static void
show_message (SinewPrintView *self,
              const char     *text,
              const char     *file)
{
  g_free (self->saved);
  self->saved = g_strdup (file);
  gtk_label_set_label (GTK_LABEL (self->message_text), text);
  gtk_widget_set_visible (self->message_open, file != NULL);
  gtk_widget_set_visible (self->message, TRUE);
}

static void
tell (SinewPrintView *self,
      const char     *text,
      const char     *file)
{
  gtk_widget_remove_css_class (self->message, "failed");
  gtk_image_set_from_icon_name (GTK_IMAGE (self->message_sign), "object-select-symbolic");
  show_message (self, text, file);
}

/* It differs by its sign, its words and its color. */
static void
tell_failure (SinewPrintView *self,
              const char     *text)
{
  gtk_widget_add_css_class (self->message, "failed");
  gtk_image_set_from_icon_name (GTK_IMAGE (self->message_sign), "dialog-warning-symbolic");
  show_message (self, text, NULL);
}

static void
message_closed_cb (SinewPrintView *self)
{
  gtk_widget_set_visible (self->message, FALSE);
  sinew_print_view_grab_options (self);
}

static GtkWindow *
get_window (SinewPrintView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static void
message_opened_cb (SinewPrintView *self)
{
  g_autofree char *uri = g_filename_to_uri (self->saved, NULL, NULL);

  if (uri)
    gtk_show_uri (get_window (self), uri, GDK_CURRENT_TIME);
}

/* --- Saving and printing --- */

static void
save (const char *file,
      guint       format,
      gpointer    data)
{
  g_autoptr (GError) error = NULL;

  sinew_print_view_save_pdf (data, file, &error);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  SinewPrintView *self = SINEW_PRINT_VIEW (widget);
  SinewDocument  *document = sinew_sheets_get_document (sinew_print_view_get_sheets (self));
  g_autoptr (SinewSaveDialog) dialog = sinew_save_dialog_new (get_window (self), _("Save as PDF"), sinew_document_get_title (document));

  sinew_save_dialog_add_format (dialog, _("PDF document"), "pdf");
  sinew_save_dialog_show (dialog, save, g_object_ref (self), g_object_unref);
}

static void
run_operation (SinewPrintView *self)
{
  SinewSheets            *sheets = sinew_print_view_get_sheets (self);
  g_autofree const char **hidden = sinew_print_options_list_hidden (get_options (self));
  const SinewSheetSetup   setup = sinew_print_options_get_setup (get_options (self), hidden);
  g_autoptr (GtkPrintOperation) operation = sinew_print_operation_new (sheets, &setup);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  switch (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, get_window (self), &error))
    {
    case GTK_PRINT_OPERATION_RESULT_APPLY:
      tell (self, _("Sent to the printer"), NULL);
      break;
    case GTK_PRINT_OPERATION_RESULT_ERROR:
      /* Translators: why it could not be printed follows. */
      text = g_strdup_printf (_("It could not be printed: %s. You can save it as a PDF and print that."),
                                 error ? error->message : _("the reason is not known"));
      tell_failure (self, text);
      break;
    default:
      break;
    }
}

/* The dialog has a main loop of its own: whoever asked for it, as an assistive tool,
 * has its answer before. */
static gboolean
print_cb (gpointer user_data)
{
  g_autoptr (SinewPrintView) self = g_object_ref (user_data);

  run_operation (self);
  self->print_id = 0;

  return G_SOURCE_REMOVE;
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  sinew_print_view_print (SINEW_PRINT_VIEW (widget));
}

/* --- Life --- */

static void
sinew_print_view_dispose (GObject *object)
{
  SinewPrintView *self = SINEW_PRINT_VIEW (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_handle_id (&self->print_id, g_source_remove);
  g_clear_object (&self->documents);
  g_clear_object (&self->sheets);
  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_PRINT_VIEW);

  G_OBJECT_CLASS (sinew_print_view_parent_class)->dispose (object);
}

static void
sinew_print_view_finalize (GObject *object)
{
  g_free (SINEW_PRINT_VIEW (object)->saved);

  G_OBJECT_CLASS (sinew_print_view_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SINEW_TYPE_PRINT_OPTIONS);
  g_type_ensure (SINEW_TYPE_SHEET_PREVIEW);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-print-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, titles);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, buttons);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, status);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, message);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, message_sign);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, message_text);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, message_open);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, switcher);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, show_preview);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, options);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, scroller);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, preview);
  gtk_widget_class_bind_template_callback (widget_class, options_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, message_closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, message_opened_cb);
}

static void
sinew_print_view_class_init (SinewPrintViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_print_view_dispose;
  object_class->finalize = sinew_print_view_finalize;
  widget_class->get_request_mode = sinew_print_view_get_request_mode;
  widget_class->measure = sinew_print_view_measure;
  widget_class->size_allocate = sinew_print_view_size_allocate;

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "print.save-pdf", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "print.dialog", NULL, print_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "print.save-pdf", NULL);
  gtk_widget_class_set_css_name (widget_class, "printview");
}

static void
sinew_print_view_init (SinewPrintView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sinew_sheet_preview_follow (self->preview, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)));
}

static void
show_from_the_start (SinewPrintView *self)
{
  gtk_widget_set_visible (self->message, FALSE);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
  update_later (self, 0);
}

GtkWidget *
sinew_print_view_new (void)
{
  return g_object_new (SINEW_TYPE_PRINT_VIEW, NULL);
}

/**
 * sinew_print_view_set_documents:
 * @documents: what can be printed
 * @first: what is shown of it at first; where there is none of that kind, it is the
 *   appointment sheet
 *
 * Shows documents, with what was chosen before.
 */
void
sinew_print_view_set_documents (SinewPrintView      *self,
                                SinewPrintDocuments *documents,
                                SinewPrintKind       first)
{
  g_return_if_fail (SINEW_IS_PRINT_VIEW (self) && SINEW_IS_PRINT_DOCUMENTS (documents));

  g_set_object (&self->documents, documents);
  sinew_print_options_set_documents (get_options (self), documents, first);
  show_from_the_start (self);
}

/**
 * sinew_print_view_replace_documents:
 * @documents: what can be printed now
 *
 * Shows the same document as it is now, if there still is one of its kind, or again
 * is.
 */
void
sinew_print_view_replace_documents (SinewPrintView      *self,
                                    SinewPrintDocuments *documents)
{
  g_return_if_fail (SINEW_IS_PRINT_VIEW (self) && self->documents != NULL);
  g_return_if_fail (SINEW_IS_PRINT_DOCUMENTS (documents));

  g_set_object (&self->documents, documents);
  if (sinew_print_options_replace_documents (get_options (self), documents))
    update_later (self, 0);
  else
    show_from_the_start (self);
}

/**
 * sinew_print_view_get_sheets:
 *
 * Returns: (transfer none): the sheets with all that is chosen now; there must be
 *   documents
 */
SinewSheets *
sinew_print_view_get_sheets (SinewPrintView *self)
{
  g_return_val_if_fail (SINEW_IS_PRINT_VIEW (self) && self->documents != NULL, NULL);

  if (self->update_id || self->sheets == NULL)
    update_now (self);

  return self->sheets;
}

/**
 * sinew_print_view_save_pdf:
 * @file: the name of the file
 * @error: return location for an error of #GFileError or #SinewPdfError
 *
 * Saves what is shown, and says so, or why it could not be saved.
 *
 * Returns: whether it was saved
 */
gboolean
sinew_print_view_save_pdf (SinewPrintView *self,
                           const char     *file,
                           GError        **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) reason = NULL;
  g_autofree char *shown = g_filename_display_basename (file);
  g_autofree char *text = NULL;

  bytes = sinew_pdf_draw (sinew_print_view_get_sheets (self), &reason);
  if (bytes && sinew_save_bytes (file, bytes, &reason))
    {
      /* Translators: the name of a file. */
      text = g_strdup_printf (_("Saved as “%s”"), shown);
      tell (self, text, file);
      return TRUE;
    }

  /* Translators: why follows. */
  text = g_strdup_printf (_("The PDF was not saved: %s."), reason->message);
  tell_failure (self, text);
  g_propagate_error (error, g_steal_pointer (&reason));

  return FALSE;
}

/**
 * sinew_print_view_print:
 *
 * Opens the dialog of printing, soon.
 */
void
sinew_print_view_print (SinewPrintView *self)
{
  g_return_if_fail (SINEW_IS_PRINT_VIEW (self) && self->documents != NULL);

  if (self->print_id == 0)
    self->print_id = g_idle_add (print_cb, self);
}

/**
 * sinew_print_view_grab_options:
 *
 * Gives the keyboard focus to what can be chosen.
 */
void
sinew_print_view_grab_options (SinewPrintView *self)
{
  g_return_if_fail (SINEW_IS_PRINT_VIEW (self));

  sinew_print_options_grab (get_options (self));
}
