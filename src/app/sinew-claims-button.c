/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-claims-button.h"
#include "sinew-claims-list.h"

/**
 * SinewClaimsButton:
 *
 * *Says who?*: opens the claims behind what it shows. They are put into the
 * popover when it opens for the first time.
 */
struct _SinewClaimsButton
{
  GtkWidget parent_instance;

  SinewLibrary *library;
  GPtrArray    *claims;
  GtkWidget    *button;
};

G_DEFINE_FINAL_TYPE (SinewClaimsButton, sinew_claims_button, GTK_TYPE_WIDGET)

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  SinewClaimsButton *self = user_data;
  GtkWidget         *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));

  if (popover == NULL)
    {
      GtkWidget *list = sinew_claims_list_new (self->library, self->claims);

      popover = g_object_new (GTK_TYPE_POPOVER, "child", sinew_claims_list_wrap (list), NULL);
      gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Says who?"), -1);
      gtk_menu_button_set_popover (button, popover);
    }
  sinew_claims_list_fit (popover, GTK_WIDGET (self));
}

static GtkSizeRequestMode
sinew_claims_button_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* GtkMenuButton asks for the height of one line, whatever its width; the button in
 * it knows how its text wraps. */
static void
sinew_claims_button_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  SinewClaimsButton *self = SINEW_CLAIMS_BUTTON (widget);
  GtkWidget         *button = gtk_widget_get_first_child (self->button);

  gtk_widget_measure (button, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

static void
sinew_claims_button_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  gtk_widget_allocate (SINEW_CLAIMS_BUTTON (widget)->button, width, height, baseline, NULL);
}

static void
sinew_claims_button_dispose (GObject *object)
{
  SinewClaimsButton *self = SINEW_CLAIMS_BUTTON (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_object (&self->library);
  g_clear_pointer (&self->claims, g_ptr_array_unref);

  G_OBJECT_CLASS (sinew_claims_button_parent_class)->dispose (object);
}

static void
sinew_claims_button_class_init (SinewClaimsButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_claims_button_dispose;
  widget_class->get_request_mode = sinew_claims_button_get_request_mode;
  widget_class->measure = sinew_claims_button_measure;
  widget_class->size_allocate = sinew_claims_button_size_allocate;
}

static void
sinew_claims_button_init (SinewClaimsButton *self)
{
}

/**
 * sinew_claims_button_new:
 * @label: what assistive tools say
 * @child: (transfer floating): what it shows
 * @claims: (element-type SinewClaim): the claims
 *
 * Returns: (transfer full): a button that shows @child and opens @claims
 */
GtkWidget *
sinew_claims_button_new (SinewLibrary *library,
                         const char   *label,
                         GtkWidget    *child,
                         GPtrArray    *claims)
{
  SinewClaimsButton *self = g_object_new (SINEW_TYPE_CLAIMS_BUTTON, NULL);
  g_autofree char   *full_label = NULL;

  /* Translators: name of a button that opens who says so; %s is as "3 of 5 articles". */
  full_label = g_strdup_printf (_("%s: says who?"), label);
  self->library = g_object_ref (library);
  self->claims = g_ptr_array_ref (claims);
  self->button = g_object_new (GTK_TYPE_MENU_BUTTON, "child", child, "has-frame", FALSE, NULL);
  gtk_widget_set_tooltip_text (self->button, _("Says who?"));
  gtk_widget_add_css_class (self->button, "claims-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, full_label, -1);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_popover_cb, self, NULL);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
