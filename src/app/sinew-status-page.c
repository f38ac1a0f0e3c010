/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-heading.h"
#include "sinew-status-page.h"
#include "sinew-text.h"

#define ICON_SIZE 64
#define N_CHARS_WIDE 60

static GtkWidget *
create_picture (const char *icon_name)
{
  if (icon_name == NULL)
    return g_object_new (GTK_TYPE_SPINNER,
                         "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                         "spinning", TRUE, "width-request", ICON_SIZE / 2, "height-request", ICON_SIZE / 2,
                         NULL);

  return g_object_new (GTK_TYPE_IMAGE,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "icon-name", icon_name, "pixel-size", ICON_SIZE,
                       NULL);
}

static void
append_centered (GtkWidget *box,
                 GtkWidget *label)
{
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_xalign (GTK_LABEL (label), 0.5);
  gtk_label_set_max_width_chars (GTK_LABEL (label), N_CHARS_WIDE);
  gtk_box_append (GTK_BOX (box), label);
}

/**
 * sinew_status_page_new:
 * @icon_name: (nullable): a symbolic icon; %NULL for a spinner
 * @title: what is the matter
 * @text: (nullable): more of it; can be selected
 *
 * Returns: (transfer full): what stands where there is nothing else to show; it
 *   scrolls where there is little room
 */
GtkWidget *
sinew_status_page_new (const char *icon_name,
                       const char *title,
                       const char *text)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", 12,
                                 "valign", GTK_ALIGN_CENTER,
                                 NULL);
  GtkWidget *page = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                  "hscrollbar-policy", GTK_POLICY_NEVER,
                                  "child", box,
                                  "focusable", TRUE,
                                  NULL);
  GtkWidget *label;

  gtk_widget_add_css_class (page, "status-page");
  gtk_accessible_update_property (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_box_append (GTK_BOX (box), create_picture (icon_name));
  append_centered (box, sinew_heading_new (title, 1, "status-title"));
  if (text)
    {
      label = sinew_text_new (text, NULL);
      sinew_text_set_selecting (label, TRUE);
      append_centered (box, label);
    }

  return page;
}

static GtkWidget *
get_box (GtkWidget *page)
{
  return gtk_viewport_get_child (GTK_VIEWPORT (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (page))));
}

/**
 * sinew_status_page_add_button:
 * @page: a page of sinew_status_page_new()
 * @label: what to do now
 * @target: (nullable) (transfer floating): what the action is given
 */
void
sinew_status_page_add_button (GtkWidget  *page,
                              const char *label,
                              const char *action_name,
                              GVariant   *target)
{
  gtk_box_append (GTK_BOX (get_box (page)), g_object_new (GTK_TYPE_BUTTON,
                                                          "label", label,
                                                          "halign", GTK_ALIGN_CENTER,
                                                          "action-name", action_name,
                                                          "action-target", target,
                                                          NULL));
}

/**
 * sinew_status_page_grab:
 * @page: a page of sinew_status_page_new()
 *
 * Moves the keyboard focus to its last button; to the page itself where it has none.
 */
void
sinew_status_page_grab (GtkWidget *page)
{
  GtkWidget *last = gtk_widget_get_last_child (get_box (page));

  gtk_widget_grab_focus (GTK_IS_BUTTON (last) ? last : page);
}
