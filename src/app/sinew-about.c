/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-about.h"
#include "sinew-imprint.h"
#include "sinew-text.h"

#define LICENSES SINEW_RESOURCE_PATH "/licenses/"

/**
 * SinewAbout:
 *
 * Says which program and which data these are, what they are not, and under which
 * licenses they can be passed on. (GtkAboutDialog has texts that a screen reader
 * finds without a name, and no place for the data.)
 */
struct _SinewAbout
{
  GtkWindow parent_instance;

  GtkWidget *texts;
  GtkWidget *program_license;
  GtkWidget *data_license;
};

G_DEFINE_FINAL_TYPE (SinewAbout, sinew_about, GTK_TYPE_WINDOW)

static void
add_text (SinewAbout *self,
          const char *text)
{
  GtkWidget *label = sinew_text_new (text, NULL);

  sinew_text_set_selecting (label, TRUE);
  gtk_box_append (GTK_BOX (self->texts), label);
}

/* Which data they are comes before what they are not. */
static void
add_imprint (SinewAbout   *self,
             SinewLibrary *library)
{
  g_autoptr (GPtrArray) lines = sinew_imprint_list_lines (library);

  for (guint i = lines->len; i > 0; i--)
    add_text (self, g_ptr_array_index (lines, i - 1));
}

/* Once somebody wants to read it. */
static void
show_license (GtkWidget  *expander,
              const char *resource)
{
  g_autoptr (GBytes) bytes = NULL;
  GtkWidget *view;

  if (gtk_expander_get_child (GTK_EXPANDER (expander)))
    return;

  bytes = g_resources_lookup_data (resource, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  view = gtk_text_view_new ();
  gtk_text_view_set_editable (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_cursor_visible (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_expander_get_label (GTK_EXPANDER (expander)), -1);
  gtk_expander_set_child (GTK_EXPANDER (expander), view);
}

static void
program_license_cb (SinewAbout *self)
{
  show_license (self->program_license, LICENSES "GPL-3.0-or-later.txt");
}

static void
data_license_cb (SinewAbout *self)
{
  show_license (self->data_license, LICENSES "CC0-1.0.txt");
}

static void
sinew_about_class_init (SinewAboutClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-about.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewAbout, texts);
  gtk_widget_class_bind_template_child (widget_class, SinewAbout, program_license);
  gtk_widget_class_bind_template_child (widget_class, SinewAbout, data_license);
  gtk_widget_class_bind_template_callback (widget_class, program_license_cb);
  gtk_widget_class_bind_template_callback (widget_class, data_license_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
}

static void
sinew_about_init (SinewAbout *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sinew_about_new:
 * @library: (nullable): the data; %NULL where they cannot be read
 */
GtkWindow *
sinew_about_new (SinewLibrary *library)
{
  SinewAbout      *self = g_object_new (SINEW_TYPE_ABOUT, NULL);
  g_autofree char *version = NULL;
  /* Translators: your names, one per line. */
  const char *credits = _("translator-credits");

  /* Translators: %s is a number, as in "Version 1.2". */
  version = g_strdup_printf (_("Version %s"), SINEW_VERSION);
  add_text (self, version);
  if (library)
    add_imprint (self, library);
  add_text (self, _("It does not diagnose, and nothing in it takes the place of a doctor. A link between a nutrient and a symptom does not mean that anybody lacks the nutrient: the same symptom has other causes, some of them urgent."));
  if (library)
    add_text (self, _("No clinician has read these data yet."));
  add_text (self, _("By the Sinew authors"));
  if (!g_str_equal (credits, "translator-credits"))
    add_text (self, credits);
  /* A text that has the keyboard focus is shown as selected. */
  gtk_window_set_focus (GTK_WINDOW (self), self->program_license);

  return GTK_WINDOW (self);
}
