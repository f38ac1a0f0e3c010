/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-claims-button.h"
#include "sinew-guide.h"
#include "sinew-item-link.h"
#include "sinew-row-views.h"
#include "sinew-text.h"

#define POPOVER_WIDTH 420
#define POPOVER_MAX_HEIGHT 480

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

/* A popover is short: here texts may be stops of the Tab key. */
static void
allow_selecting (GtkWidget *widget)
{
  if (sinew_text_is (widget))
    sinew_text_set_selecting (widget, TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    allow_selecting (child);
}

static GtkWidget *
build_content (SinewClaimsButton *self)
{
  GtkWidget  *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget  *heading = g_object_new (GTK_TYPE_LABEL,
                                      "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                      "label", _("Says who?"), "xalign", 0.0, NULL);
  const char *article = NULL;

  gtk_widget_add_css_class (box, "claims");
  gtk_widget_add_css_class (heading, "block-title");
  gtk_box_append (GTK_BOX (box), heading);

  for (guint i = 0; i < self->claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (self->claims, i);
      SinewRow   *row = sinew_row_new_for_claim (self->library, claim);

      if (g_strcmp0 (article, sinew_claim_get_article (claim)) != 0)
        {
          SinewItem *guide;

          article = sinew_claim_get_article (claim);
          guide = sinew_library_lookup (self->library, SINEW_KIND_GUIDE, article);
          gtk_box_append (GTK_BOX (box), sinew_item_link_new (guide, sinew_guide_get_article_name (SINEW_GUIDE (guide))));
        }
      gtk_box_append (GTK_BOX (box), sinew_claim_view_new (row));
      allow_selecting (gtk_widget_get_last_child (box));
      sinew_row_free (row);
    }

  return box;
}

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  SinewClaimsButton *self = user_data;
  GtkWidget         *popover;
  GtkWidget         *scrolled;

  int width = MIN (POPOVER_WIDTH, gtk_widget_get_width (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)))) - 48);

  if ((popover = GTK_WIDGET (gtk_menu_button_get_popover (button))))
    {
      gtk_widget_set_size_request (gtk_popover_get_child (GTK_POPOVER (popover)), width, -1);
      return;
    }

  scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                           "hscrollbar-policy", GTK_POLICY_NEVER,
                           "propagate-natural-height", TRUE,
                           "overlay-scrolling", FALSE,
                           "max-content-height", POPOVER_MAX_HEIGHT,
                           "child", build_content (self),
                           NULL);
  popover = g_object_new (GTK_TYPE_POPOVER, "child", scrolled, NULL);
  gtk_widget_set_size_request (scrolled, width, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Says who?"), -1);
  gtk_menu_button_set_popover (button, popover);
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
  G_OBJECT_CLASS (klass)->dispose = sinew_claims_button_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
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
