/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-check.h"
#include "sinew-pdf.h"
#include "sinew-print-operation.h"
#include "sinew-print-view.h"
#include "sinew-save-dialog.h"
#include "sinew-save.h"
#include "sinew-sheet-preview.h"
#include "sinew-text.h"

/* In characters: what the sheets want beside the options. */
#define N_CHARS_PREVIEW 36

/* What a section’s name may be wide before it wraps. */
#define N_CHARS_SECTION 30

/* While somebody types, sheets are not laid out for every letter. */
#define MS_TYPING 100

/**
 * Choices:
 * @hidden: (element-type utf8 utf8): the ids of the sections that are left out
 * @landscape: how the paper lies
 * @has_landscape: whether somebody chose how it lies
 * @heading: (nullable): the own line
 *
 * What was chosen for one kind of document.
 */
typedef struct
{
  GHashTable *hidden;
  gboolean    landscape;
  gboolean    has_landscape;
  char       *heading;
} Choices;

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
  GtkWidget         *message_text;
  GtkWidget         *message_open;
  GtkWidget         *switcher;
  GtkWidget         *show_preview;
  GtkWidget         *options;
  GtkWidget         *document;
  GtkWidget         *paper;
  GtkWidget         *portrait;
  GtkWidget         *landscape;
  GtkWidget         *font_size;
  GtkWidget         *heading;
  GtkWidget         *sections;
  GtkWidget         *scroller;
  SinewSheetPreview *preview;

  SinewPrintDocuments *documents;
  GArray              *kinds;  /* SinewPrintKind, as they are offered */
  SinewPrintKind       wanted; /* which may not be there for a while */
  Choices              choices[SINEW_N_PRINT_KINDS];
  SinewSheets         *sheets; /* NULL until first asked for */
  char                *saved;  /* the file that was saved last */
  gboolean             is_filling;
  gboolean             has_old_sections;
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

static SinewPrintKind
get_kind (SinewPrintView *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->document));

  return g_array_index (self->kinds, SinewPrintKind, selected);
}

static const SinewPaper *
get_paper (SinewPrintView *self)
{
  return sinew_paper_get_nth (gtk_drop_down_get_selected (GTK_DROP_DOWN (self->paper)));
}

static double
get_font_size (SinewPrintView *self)
{
  return gtk_spin_button_get_value (GTK_SPIN_BUTTON (self->font_size));
}

/* Returns: (transfer container): the ids of what is left out, up to a NULL */
static const char **
list_hidden (Choices *choices)
{
  return (const char **)g_hash_table_get_keys_as_array (choices->hidden, NULL);
}

/* Until somebody chooses. */
static void
propose_landscape (SinewPrintView *self)
{
  Choices       *choices = &self->choices[get_kind (self)];
  SinewDocument *document = sinew_print_documents_get (self->documents, get_kind (self));

  if (!choices->has_landscape)
    choices->landscape = sinew_sheets_propose_landscape (document, get_paper (self), get_font_size (self));

  self->is_filling = TRUE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (choices->landscape ? self->landscape : self->portrait), TRUE);
  self->is_filling = FALSE;
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
  if (get_kind (self) == SINEW_PRINT_APPOINTMENT)
    g_string_append_printf (text, "\n%s", _("Nothing on this sheet is stored."));

  gtk_label_set_label (GTK_LABEL (self->status), text->str);
}

static SinewSheetSetup
get_setup (SinewPrintView    *self,
           const char *const *hidden)
{
  return (SinewSheetSetup){
    .paper = get_paper (self),
    .landscape = self->choices[get_kind (self)].landscape,
    .font_size = get_font_size (self),
    .hidden = hidden,
  };
}

static void update_later (SinewPrintView *self,
                          guint           ms);

static void
section_toggled_cb (GtkCheckButton *check,
                    SinewPrintView *self)
{
  const char *id = gtk_widget_get_name (GTK_WIDGET (check));
  GHashTable *hidden = self->choices[get_kind (self)].hidden;

  if (gtk_check_button_get_active (check))
    g_hash_table_remove (hidden, id);
  else
    g_hash_table_add (hidden, g_strdup (id));
  update_later (self, 0);
}

/* What sections that have no heading on paper are called. */
static const char *
get_section_title (const SinewDocumentSection *section)
{
  static const struct
  {
    const char *id;
    const char *title;
  } titles[] = {
    { "symptoms", N_("What I notice") },
      { "causes", N_("Other possible causes") },
        { "doctor", N_("When to see a doctor") },
          { "sources", N_("Sources") },
        };

  if (section->title)
    return section->title;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_str_equal (titles[i].id, section->id))
      return _(titles[i].title);

  return NULL;
}

static GtkWidget *
create_always (const char *text)
{
  GtkWidget *label = sinew_text_new (text, "always");

  gtk_label_set_max_width_chars (GTK_LABEL (label), N_CHARS_SECTION);

  return label;
}

static GtkWidget *
create_section (SinewPrintView             *self,
                const SinewDocumentSection *section)
{
  const char      *title = get_section_title (section);
  g_autofree char *always = NULL;
  GtkWidget       *check;

  if (title == NULL)
    return NULL;
  if (section->is_always_shown)
    {
      /* Translators: a section of a document that cannot be left out. */
      always = g_strdup_printf (_("%s, always"), title);
      return create_always (always);
    }

  check = sinew_check_new (title);
  gtk_widget_set_name (check, section->id);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               !g_hash_table_contains (self->choices[get_kind (self)].hidden, section->id));
  g_signal_connect_object (check, "toggled", G_CALLBACK (section_toggled_cb), self, 0);

  return check;
}

static void
fill_sections (SinewPrintView *self)
{
  SinewDocument *document = sinew_print_documents_get (self->documents, get_kind (self));
  GPtrArray     *sections = sinew_document_get_sections (document);
  GtkWidget     *child;

  self->has_old_sections = FALSE;
  while ((child = gtk_widget_get_first_child (self->sections)))
    gtk_box_remove (GTK_BOX (self->sections), child);

  for (guint is_always_shown = 0; is_always_shown <= 1; is_always_shown++)
    for (guint i = 0; i < sections->len; i++)
      {
        SinewDocumentSection *section = g_ptr_array_index (sections, i);
        GtkWidget            *widget = NULL;

        if (section->is_always_shown == (gboolean)is_always_shown)
          widget = create_section (self, section);
        if (widget)
          gtk_box_append (GTK_BOX (self->sections), widget);
      }
}

static void
update_now (SinewPrintView *self)
{
  g_autofree const char **hidden = list_hidden (&self->choices[get_kind (self)]);
  SinewSheetSetup         setup;

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->has_old_sections)
    fill_sections (self);
  propose_landscape (self);
  setup = get_setup (self, hidden);
  g_clear_object (&self->sheets);
  self->sheets = sinew_print_documents_lay_out (self->documents, get_kind (self),
                                                gtk_editable_get_text (GTK_EDITABLE (self->heading)), &setup);
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
  if (self->documents == NULL || self->is_filling)
    return;

  g_clear_handle_id (&self->update_id, g_source_remove);
  self->update_id = g_timeout_add (ms, update_cb, self);
}

/* --- Options --- */

static void
choice_changed_cb (SinewPrintView *self)
{
  update_later (self, 0);
}

static void
typed_cb (SinewPrintView *self)
{
  if (self->documents && !self->is_filling)
    {
      Choices *choices = &self->choices[get_kind (self)];

      g_free (choices->heading);
      choices->heading = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->heading)));
    }

  update_later (self, MS_TYPING);
}

/* A line that was written for one document is not carried to another: the sheet
 * for an appointment is to name nobody. */
static void
fill_heading (SinewPrintView *self)
{
  const char *heading = self->choices[get_kind (self)].heading;

  self->is_filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->heading), heading ? heading : "");
  self->is_filling = FALSE;
}

static void
orientation_changed_cb (SinewPrintView *self)
{
  Choices *choices;

  if (self->documents == NULL || self->is_filling)
    return;

  choices = &self->choices[get_kind (self)];
  choices->landscape = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->landscape));
  choices->has_landscape = TRUE;
  update_later (self, 0);
}

static void
document_changed_cb (SinewPrintView *self)
{
  if (self->documents == NULL || self->is_filling)
    return;

  self->wanted = get_kind (self);
  fill_sections (self);
  fill_heading (self);
  update_later (self, 0);
}

static void
fill_documents (SinewPrintView *self,
                SinewPrintKind  first)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint selected = 0;

  g_array_set_size (self->kinds, 0);
  for (SinewPrintKind kind = 0; kind < SINEW_N_PRINT_KINDS; kind++)
    {
      if (!sinew_print_documents_has (self->documents, kind))
        continue;
      if (kind == first)
        selected = self->kinds->len;
      g_array_append_val (self->kinds, kind);
      gtk_string_list_append (labels, sinew_print_documents_get_label (self->documents, kind));
    }

  self->is_filling = TRUE;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->document), G_LIST_MODEL (labels));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->document), selected);
  self->is_filling = FALSE;
  fill_heading (self);
}

static void
fill_papers (SinewPrintView *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < sinew_paper_get_n (); i++)
    {
      const SinewPaper *paper = sinew_paper_get_nth (i);

      gtk_string_list_append (labels, sinew_paper_get_label (paper));
      if (paper == sinew_paper_get_for_locale ())
        selected = i;
    }

  gtk_drop_down_set_model (GTK_DROP_DOWN (self->paper), G_LIST_MODEL (labels));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->paper), selected);
}

/* What opens the list is a button inside, which assistive tools come to first. */
static void
name_drop_down (GtkWidget  *drop_down,
                const char *name)
{
  GtkWidget *button = gtk_widget_get_first_child (drop_down);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_changed_cb (SinewPrintView *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* --- Messages --- */

static void
tell (SinewPrintView *self,
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
  g_autofree const char **hidden = list_hidden (&self->choices[get_kind (self)]);
  const SinewSheetSetup   setup = get_setup (self, hidden);
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
      tell (self, text, NULL);
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
  SinewPrintView *self = SINEW_PRINT_VIEW (object);

  for (guint i = 0; i < SINEW_N_PRINT_KINDS; i++)
    {
      g_hash_table_unref (self->choices[i].hidden);
      g_free (self->choices[i].heading);
    }
  g_array_unref (self->kinds);
  g_free (self->saved);

  G_OBJECT_CLASS (sinew_print_view_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SINEW_TYPE_SHEET_PREVIEW);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-print-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, titles);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, buttons);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, status);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, message);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, message_text);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, message_open);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, switcher);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, show_preview);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, options);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, document);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, paper);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, portrait);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, landscape);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, font_size);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, heading);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, sections);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, scroller);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintView, preview);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, orientation_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, document_changed_cb);
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
  gtk_widget_class_set_css_name (widget_class, "printview");
}

static void
sinew_print_view_init (SinewPrintView *self)
{
  self->kinds = g_array_new (FALSE, FALSE, sizeof (SinewPrintKind));
  for (guint i = 0; i < SINEW_N_PRINT_KINDS; i++)
    self->choices[i].hidden = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  fill_papers (self);
  name_drop_down (self->document, _("Document"));
  name_drop_down (self->paper, _("Paper"));
  gtk_spin_button_set_range (GTK_SPIN_BUTTON (self->font_size), SINEW_FONT_SIZE_MIN, SINEW_FONT_SIZE_MAX);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->font_size), SINEW_FONT_SIZE_DEFAULT);
  sinew_sheet_preview_follow (self->preview, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)));
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
  self->wanted = first;
  fill_documents (self, sinew_print_documents_has (documents, first) ? first : SINEW_PRINT_APPOINTMENT);
  fill_sections (self);
  gtk_widget_set_visible (self->message, FALSE);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
  update_later (self, 0);
}

static gboolean
has_same_kinds (SinewPrintDocuments *one,
                SinewPrintDocuments *other)
{
  gboolean is_same = TRUE;

  for (SinewPrintKind kind = 0; is_same && kind < SINEW_N_PRINT_KINDS; kind++)
    is_same = sinew_print_documents_has (one, kind) == sinew_print_documents_has (other, kind);

  return is_same;
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

  if (!has_same_kinds (self->documents, documents))
    {
      sinew_print_view_set_documents (self, documents, self->wanted);
      return;
    }

  g_set_object (&self->documents, documents);
  self->has_old_sections = TRUE;
  update_later (self, 0);
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
  tell (self, text, NULL);
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

  gtk_widget_grab_focus (self->document);
}
