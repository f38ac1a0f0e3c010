/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-adaptive-panes.h"
#include "sinew-comparison-button.h"
#include "sinew-foot.h"
#include "sinew-imprint.h"

/**
 * SinewFoot:
 *
 * What is at the foot of every view: when to see a doctor, the way to the
 * comparison once there is one, and, where not all panes have room, the switch
 * between them.
 */
struct _SinewFoot
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *end;
  GtkWidget *doctor;
  GtkWidget *doctor_text;
  GtkWidget *print;      /* where the header has no room for it */
  GtkWidget *comparison; /* once there is one */
  GtkWidget *switcher;
  GtkWidget *show_symptoms;
  GtkWidget *show_lists;
  GtkWidget *show_page;

  SinewFacets   *facets;
  SinewComparer *comparer;
  gboolean       is_compact;
};

G_DEFINE_FINAL_TYPE (SinewFoot, sinew_foot, GTK_TYPE_WIDGET)

/* It wraps where large or long text leaves no room for all side by side. */
static void
let_wrap (GtkWidget *button,
          gboolean   wraps)
{
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button)));

  gtk_label_set_wrap (label, wraps);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (label, GTK_NATURAL_WRAP_NONE);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
}

static void
set_switch_label (GtkWidget  *button,
                  const char *text)
{
  gtk_button_set_label (GTK_BUTTON (button), text);
  let_wrap (button, TRUE);
}

static void
facets_changed_cb (SinewFoot *self)
{
  guint            n_ticked = sinew_facets_count_ticked (self->facets);
  guint            n_remaining = sinew_facets_count_remaining (self->facets);
  g_autofree char *symptoms = NULL;
  g_autofree char *lists = NULL;

  /* Translators: on a narrow button; how many symptoms are ticked. */
  symptoms = g_strdup_printf (ngettext ("%u ticked", "%u ticked", n_ticked), n_ticked);
  lists = g_strdup_printf (ngettext ("%u nutrient", "%u nutrients", n_remaining), n_remaining);
  set_switch_label (self->show_symptoms, n_ticked ? symptoms : _("Symptoms"));
  set_switch_label (self->show_lists, lists);
}

/* There is a way to the comparison from everywhere, once there is one. */
static void
comparer_changed_cb (SinewFoot *self)
{
  if (self->comparison)
    return;

  self->comparison = sinew_comparison_button_new (self->comparer);
  sinew_comparison_button_set_compact (SINEW_COMPARISON_BUTTON (self->comparison), self->is_compact);
  gtk_box_append (GTK_BOX (self->end), self->comparison);
}

static void
sinew_foot_dispose (GObject *object)
{
  SinewFoot *self = SINEW_FOOT (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SINEW_TYPE_FOOT);
  self->comparison = NULL;
  g_clear_object (&self->facets);
  g_clear_object (&self->comparer);

  G_OBJECT_CLASS (sinew_foot_parent_class)->dispose (object);
}

static void
sinew_foot_class_init (SinewFootClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_foot_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-foot.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewFoot, box);
  gtk_widget_class_bind_template_child (widget_class, SinewFoot, end);
  gtk_widget_class_bind_template_child (widget_class, SinewFoot, doctor);
  gtk_widget_class_bind_template_child (widget_class, SinewFoot, doctor_text);
  gtk_widget_class_bind_template_child (widget_class, SinewFoot, print);
  gtk_widget_class_bind_template_child (widget_class, SinewFoot, switcher);
  gtk_widget_class_bind_template_child (widget_class, SinewFoot, show_symptoms);
  gtk_widget_class_bind_template_child (widget_class, SinewFoot, show_lists);
  gtk_widget_class_bind_template_child (widget_class, SinewFoot, show_page);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
sinew_foot_init (SinewFoot *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sinew_foot_set_facets:
 * @facets: what is ticked
 *
 * To be called once.
 */
void
sinew_foot_set_facets (SinewFoot   *self,
                       SinewFacets *facets)
{
  g_return_if_fail (SINEW_IS_FOOT (self) && SINEW_IS_FACETS (facets) && self->facets == NULL);

  self->facets = g_object_ref (facets);
  g_signal_connect_object (facets, "changed", G_CALLBACK (facets_changed_cb), self, G_CONNECT_SWAPPED);
  facets_changed_cb (self);
}

/**
 * sinew_foot_complete:
 * @comparer: has the comparison
 *
 * To be called once, when the data are complete.
 */
void
sinew_foot_complete (SinewFoot     *self,
                     SinewComparer *comparer)
{
  g_autofree char *text = NULL;

  g_return_if_fail (SINEW_IS_FOOT (self) && SINEW_IS_COMPARER (comparer) && self->comparer == NULL);

  self->comparer = g_object_ref (comparer);
  g_signal_connect_object (comparer, "changed", G_CALLBACK (comparer_changed_cb), self, G_CONNECT_SWAPPED);
  text = sinew_imprint_dup_doctor (sinew_facets_get_library (self->facets));
  if (text)
    {
      gtk_label_set_label (GTK_LABEL (self->doctor_text), text);
      gtk_widget_set_tooltip_text (self->doctor_text, text);
    }
}

/**
 * sinew_foot_set_shown:
 * @n_panes: how many panes stand side by side
 * @is_wide: whether what stands where the page does has the place of the lists too
 * @view: what that is called
 *
 * Beside a wide view are the symptoms: there is no need to switch, and the foot
 * stays as it is beside a page.
 */
void
sinew_foot_set_shown (SinewFoot  *self,
                      guint       n_panes,
                      gboolean    is_wide,
                      const char *view)
{
  gboolean is_whole = n_panes == SINEW_N_PANES || (n_panes == 2 && is_wide);

  g_return_if_fail (SINEW_IS_FOOT (self));

  self->is_compact = n_panes == 1;
  if (self->comparison)
    sinew_comparison_button_set_compact (SINEW_COMPARISON_BUTTON (self->comparison), self->is_compact);
  set_switch_label (self->show_page, view);
  /* (What wraps has the whole window measured twice: not at the start.) */
  let_wrap (self->doctor, !is_whole);
  gtk_widget_set_visible (self->switcher, !is_whole);
  gtk_widget_set_visible (self->show_page, n_panes == 1);
  gtk_widget_set_visible (self->doctor_text, is_whole);
}

/**
 * sinew_foot_set_print_shown:
 * @is_shown: whether the way to print is here
 */
void
sinew_foot_set_print_shown (SinewFoot *self,
                            gboolean   is_shown)
{
  g_return_if_fail (SINEW_IS_FOOT (self));

  gtk_widget_set_visible (self->print, is_shown);
}

/**
 * sinew_foot_set_print_hint:
 * @hint: what the way to print does, or why it does nothing
 */
void
sinew_foot_set_print_hint (SinewFoot  *self,
                           const char *hint)
{
  g_return_if_fail (SINEW_IS_FOOT (self) && hint != NULL);

  gtk_widget_set_tooltip_text (self->print, hint);
}
