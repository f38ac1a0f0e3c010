/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-check.h"
#include "sinew-print-options.h"
#include "sinew-text.h"

/* What a section’s name may be wide before it wraps. */
#define N_CHARS_SECTION 30
#define N_CHARS_ALWAYS 27

/**
 * Choices:
 * @sections: (element-type utf8 gboolean): ids of sections, and whether they are
 *   to be printed
 * @landscape: how the paper lies
 * @has_landscape: whether somebody chose how it lies
 * @heading: (nullable): the own line
 *
 * What was chosen for one kind of document.
 */
typedef struct
{
  GHashTable *sections;
  gboolean    landscape;
  gboolean    has_landscape;
  char       *heading;
} Choices;

/**
 * SinewPrintOptions:
 *
 * What can be chosen about printing: the document, the paper, and what of the
 * document goes onto it. What is chosen lasts as long as the widget, for each kind
 * of document.
 */
struct _SinewPrintOptions
{
  GtkWidget parent_instance;

  GtkWidget *scrolled;
  GtkWidget *document;
  GtkWidget *paper;
  GtkWidget *portrait;
  GtkWidget *landscape;
  GtkWidget *font_size;
  GtkWidget *heading;
  GtkWidget *sections;

  SinewPrintDocuments *documents;
  GArray              *kinds;  /* SinewPrintKind, as they are offered */
  SinewPrintKind       wanted; /* which may not be there for a while */
  Choices              choices[SINEW_N_PRINT_KINDS];
  gboolean             is_filling;
  gboolean             has_old_sections;
};

G_DEFINE_FINAL_TYPE (SinewPrintOptions, sinew_print_options, GTK_TYPE_WIDGET)

static guint changed_signal;

static void
emit_changed (SinewPrintOptions *self,
              gboolean           is_typing)
{
  if (self->documents && !self->is_filling)
    g_signal_emit (self, changed_signal, 0, is_typing);
}

static const SinewPaper *
get_paper (SinewPrintOptions *self)
{
  return sinew_paper_get_nth (gtk_drop_down_get_selected (GTK_DROP_DOWN (self->paper)));
}

static double
get_font_size (SinewPrintOptions *self)
{
  return gtk_spin_button_get_value (GTK_SPIN_BUTTON (self->font_size));
}

static SinewDocument *
get_document (SinewPrintOptions *self)
{
  return sinew_print_documents_get (self->documents, sinew_print_options_get_kind (self));
}

/* As somebody chose; as is usual, until then. */
static gboolean
is_section_shown (SinewPrintOptions *self,
                  const char        *id)
{
  SinewPrintKind kind = sinew_print_options_get_kind (self);
  gpointer       is_shown;

  if (g_hash_table_lookup_extended (self->choices[kind].sections, id, NULL, &is_shown))
    return GPOINTER_TO_INT (is_shown);

  return sinew_print_documents_is_usual (self->documents, kind, id);
}

/* Until somebody chooses. */
static void
propose_landscape (SinewPrintOptions *self)
{
  Choices       *choices = &self->choices[sinew_print_options_get_kind (self)];
  SinewDocument *document = get_document (self);

  if (!choices->has_landscape)
    choices->landscape = sinew_sheets_propose_landscape (document, get_paper (self), get_font_size (self));

  self->is_filling = TRUE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (choices->landscape ? self->landscape : self->portrait), TRUE);
  self->is_filling = FALSE;
}

static void
section_toggled_cb (GtkCheckButton    *check,
                    SinewPrintOptions *self)
{
  const char *id = gtk_widget_get_name (GTK_WIDGET (check));
  GHashTable *sections = self->choices[sinew_print_options_get_kind (self)].sections;

  g_hash_table_insert (sections, g_strdup (id), GINT_TO_POINTER (gtk_check_button_get_active (check)));
  emit_changed (self, FALSE);
}

/* What sections that have no heading on paper are called. */
static const char *
get_section_title (const SinewDocumentSection *section)
{
  /* clang-format off */
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
  /* clang-format on */

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
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *sign = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "object-select-symbolic",
                                  NULL);
  GtkWidget *label = sinew_text_new (text, NULL);

  gtk_widget_add_css_class (box, "always");
  gtk_label_set_max_width_chars (GTK_LABEL (label), N_CHARS_ALWAYS);
  gtk_box_append (GTK_BOX (box), sign);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

static GtkWidget *
create_section (SinewPrintOptions          *self,
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
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_section_shown (self, section->id));
  g_signal_connect_object (check, "toggled", G_CALLBACK (section_toggled_cb), self, 0);

  return check;
}

static void
fill_sections (SinewPrintOptions *self)
{
  GPtrArray *sections = sinew_document_get_sections (get_document (self));
  GtkWidget *child;

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
choice_changed_cb (SinewPrintOptions *self)
{
  emit_changed (self, FALSE);
}

static void
typed_cb (SinewPrintOptions *self)
{
  if (self->documents && !self->is_filling)
    {
      Choices *choices = &self->choices[sinew_print_options_get_kind (self)];

      g_free (choices->heading);
      choices->heading = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->heading)));
    }

  emit_changed (self, TRUE);
}

/* A line that was written for one document is not carried to another: the sheet
 * for an appointment is to name nobody. */
static void
fill_heading (SinewPrintOptions *self)
{
  const char *heading = self->choices[sinew_print_options_get_kind (self)].heading;

  self->is_filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->heading), heading ? heading : "");
  self->is_filling = FALSE;
}

static void
orientation_changed_cb (SinewPrintOptions *self)
{
  Choices *choices;

  if (self->documents == NULL || self->is_filling)
    return;

  choices = &self->choices[sinew_print_options_get_kind (self)];
  choices->landscape = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->landscape));
  choices->has_landscape = TRUE;
  emit_changed (self, FALSE);
}

static void
document_changed_cb (SinewPrintOptions *self)
{
  if (self->documents == NULL || self->is_filling)
    return;

  self->wanted = sinew_print_options_get_kind (self);
  fill_sections (self);
  fill_heading (self);
  emit_changed (self, FALSE);
}

static void
fill_documents (SinewPrintOptions *self,
                SinewPrintKind     first)
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
fill_papers (SinewPrintOptions *self)
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

/* --- The widget --- */

static void
sinew_print_options_dispose (GObject *object)
{
  SinewPrintOptions *self = SINEW_PRINT_OPTIONS (object);

  g_clear_object (&self->documents);
  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_PRINT_OPTIONS);

  G_OBJECT_CLASS (sinew_print_options_parent_class)->dispose (object);
}

static void
sinew_print_options_finalize (GObject *object)
{
  SinewPrintOptions *self = SINEW_PRINT_OPTIONS (object);

  for (guint i = 0; i < SINEW_N_PRINT_KINDS; i++)
    {
      g_hash_table_unref (self->choices[i].sections);
      g_free (self->choices[i].heading);
    }
  g_array_unref (self->kinds);

  G_OBJECT_CLASS (sinew_print_options_parent_class)->finalize (object);
}

static void
sinew_print_options_class_init (SinewPrintOptionsClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_print_options_dispose;
  object_class->finalize = sinew_print_options_finalize;

  /**
   * SinewPrintOptions::changed:
   * @is_typing: whether more of the same is likely to come soon
   *
   * Something else was chosen.
   */
  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-print-options.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewPrintOptions, scrolled);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintOptions, document);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintOptions, paper);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintOptions, portrait);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintOptions, landscape);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintOptions, font_size);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintOptions, heading);
  gtk_widget_class_bind_template_child (widget_class, SinewPrintOptions, sections);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, orientation_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, document_changed_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "printoptions");
}

static void
sinew_print_options_init (SinewPrintOptions *self)
{
  self->kinds = g_array_new (FALSE, FALSE, sizeof (SinewPrintKind));
  for (guint i = 0; i < SINEW_N_PRINT_KINDS; i++)
    self->choices[i].sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  fill_papers (self);
  name_drop_down (self->document, _("Document"));
  name_drop_down (self->paper, _("Paper"));
  gtk_spin_button_set_range (GTK_SPIN_BUTTON (self->font_size), SINEW_FONT_SIZE_MIN, SINEW_FONT_SIZE_MAX);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->font_size), SINEW_FONT_SIZE_DEFAULT);
}

/**
 * sinew_print_options_set_documents:
 * @documents: what can be printed
 * @first: what is chosen of it at first; where there is none of that kind, it is the
 *   appointment sheet
 *
 * Offers documents, with what was chosen before.
 */
void
sinew_print_options_set_documents (SinewPrintOptions   *self,
                                   SinewPrintDocuments *documents,
                                   SinewPrintKind       first)
{
  g_return_if_fail (SINEW_IS_PRINT_OPTIONS (self) && SINEW_IS_PRINT_DOCUMENTS (documents));

  g_set_object (&self->documents, documents);
  self->wanted = first;
  fill_documents (self, sinew_print_documents_has (documents, first) ? first : SINEW_PRINT_APPOINTMENT);
  fill_sections (self);
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
 * sinew_print_options_replace_documents:
 * @documents: what can be printed now
 *
 * Offers the same document as it is now, if there still is one of its kind, or again
 * is.
 *
 * Returns: whether it is the same kind that is chosen
 */
gboolean
sinew_print_options_replace_documents (SinewPrintOptions   *self,
                                       SinewPrintDocuments *documents)
{
  g_return_val_if_fail (SINEW_IS_PRINT_OPTIONS (self) && self->documents != NULL, FALSE);
  g_return_val_if_fail (SINEW_IS_PRINT_DOCUMENTS (documents), FALSE);

  if (!has_same_kinds (self->documents, documents))
    {
      sinew_print_options_set_documents (self, documents, self->wanted);
      return FALSE;
    }

  g_set_object (&self->documents, documents);
  self->has_old_sections = TRUE;

  return TRUE;
}

/**
 * sinew_print_options_get_kind:
 *
 * Returns: the document that is chosen; there must be documents
 */
SinewPrintKind
sinew_print_options_get_kind (SinewPrintOptions *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->document));

  return g_array_index (self->kinds, SinewPrintKind, selected);
}

/**
 * sinew_print_options_update:
 *
 * Draws what depends on the document anew: its sections, and how the paper is
 * proposed to lie.
 */
void
sinew_print_options_update (SinewPrintOptions *self)
{
  g_return_if_fail (SINEW_IS_PRINT_OPTIONS (self) && self->documents != NULL);

  if (self->has_old_sections)
    fill_sections (self);
  propose_landscape (self);
}

/**
 * sinew_print_options_list_hidden:
 *
 * Returns: (transfer container) (array zero-terminated=1): the ids of the sections
 *   that are left out
 */
const char **
sinew_print_options_list_hidden (SinewPrintOptions *self)
{
  GPtrArray *sections;
  GPtrArray *ids;

  g_return_val_if_fail (SINEW_IS_PRINT_OPTIONS (self) && self->documents != NULL, NULL);

  sections = sinew_document_get_sections (get_document (self));
  ids = g_ptr_array_new ();
  for (guint i = 0; i < sections->len; i++)
    {
      const SinewDocumentSection *section = g_ptr_array_index (sections, i);

      if (!is_section_shown (self, section->id))
        g_ptr_array_add (ids, section->id);
    }
  g_ptr_array_add (ids, NULL);

  return (const char **)g_ptr_array_free (ids, FALSE);
}

static const SinewDocumentSection *
find_section (SinewDocument *document,
              const char    *id)
{
  GPtrArray *sections = sinew_document_get_sections (document);

  for (guint i = 0; i < sections->len; i++)
    {
      const SinewDocumentSection *section = g_ptr_array_index (sections, i);

      if (g_str_equal (section->id, id))
        return section;
    }

  return NULL;
}

static void
set_section_text (GtkWidget  *check,
                  const char *text)
{
  gtk_label_set_label (GTK_LABEL (gtk_check_button_get_child (GTK_CHECK_BUTTON (check))), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/**
 * sinew_print_options_set_printed:
 * @printed: what was laid out
 *
 * Tells of what is wanted and yet not in @printed that there was no room for it.
 */
void
sinew_print_options_set_printed (SinewPrintOptions *self,
                                 SinewDocument     *printed)
{
  g_return_if_fail (SINEW_IS_PRINT_OPTIONS (self) && SINEW_IS_DOCUMENT (printed));

  for (GtkWidget *child = gtk_widget_get_first_child (self->sections); child; child = gtk_widget_get_next_sibling (child))
    {
      const char                 *id = gtk_widget_get_name (child);
      const SinewDocumentSection *section = SINEW_IS_CHECK (child) ? find_section (get_document (self), id) : NULL;
      g_autofree char            *text = NULL;

      if (section == NULL)
        continue;

      if (is_section_shown (self, id) && find_section (printed, id) == NULL)
        /* Translators: the name of a section of a document. */
        text = g_strdup_printf (_("%s (no room on this sheet)"), get_section_title (section));
      set_section_text (child, text ? text : get_section_title (section));
    }
}

/**
 * sinew_print_options_get_setup:
 * @hidden: see sinew_print_options_list_hidden()
 *
 * Returns: how to print it; it borrows @hidden
 */
SinewSheetSetup
sinew_print_options_get_setup (SinewPrintOptions *self,
                               const char *const *hidden)
{
  return (SinewSheetSetup){
    .paper = get_paper (self),
    .landscape = self->choices[sinew_print_options_get_kind (self)].landscape,
    .font_size = get_font_size (self),
    .hidden = hidden,
  };
}

/**
 * sinew_print_options_get_heading:
 *
 * Returns: the person’s own line
 */
const char *
sinew_print_options_get_heading (SinewPrintOptions *self)
{
  g_return_val_if_fail (SINEW_IS_PRINT_OPTIONS (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->heading));
}

/**
 * sinew_print_options_grab:
 *
 * Gives the keyboard focus to the first of what can be chosen.
 */
void
sinew_print_options_grab (SinewPrintOptions *self)
{
  g_return_if_fail (SINEW_IS_PRINT_OPTIONS (self));

  gtk_widget_grab_focus (self->document);
}
