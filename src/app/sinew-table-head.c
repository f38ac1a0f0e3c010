/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-item-link.h"
#include "sinew-table-head.h"
#include "sinew-table-text.h"
#include "sinew-wrap-layout.h"

/* In characters. */
#define N_CHARS_REMOVE 6
#define N_CHARS_TICKED 9

/* Bold letters are wider, and a name of one word cannot wrap. */
#define BOLD 1.5

/**
 * SinewTableHead:
 *
 * The head of a row or a column of a comparison. That of an item leads to the
 * item's page and has a button that removes it.
 */
struct _SinewTableHead
{
  SinewTableSlot parent_instance;

  GtkWidget *link;
  GtkWidget *remove;
  int        n_chars;
};

G_DEFINE_FINAL_TYPE (SinewTableHead, sinew_table_head, SINEW_TYPE_TABLE_SLOT)

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  GtkActionable *remove = GTK_ACTIONABLE (SINEW_TABLE_HEAD (widget)->remove);

  gtk_widget_activate_action_variant (widget, gtk_actionable_get_action_name (remove), gtk_actionable_get_action_target_value (remove));
}

static void
sinew_table_head_class_init (SinewTableHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "head.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "head.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "head.remove", NULL);
  gtk_widget_class_set_css_name (widget_class, "tablehead");
}

static void
sinew_table_head_init (SinewTableHead *self)
{
}

static GtkWidget *
create_remove (SinewItem *item)
{
  g_autofree char *place = sinew_item_dup_kind_id (item);
  g_autofree char *label = NULL;
  GtkWidget       *button = g_object_new (GTK_TYPE_BUTTON,
                                          "icon-name", "window-close-symbolic",
                                          "has-frame", FALSE,
                                          "valign", GTK_ALIGN_START,
                                          "action-name", "win.remove-from-comparison",
                                          "action-target", g_variant_new_string (place),
                                          NULL);

  /* Translators: name of a button; %s is an item of a comparison, as “Magnesium”. */
  label = g_strdup_printf (_("Remove %s"), sinew_item_get_name (item));
  gtk_widget_set_tooltip_text (button, label);
  gtk_widget_add_css_class (button, "remove");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return button;
}

/* A ticked symptom is marked by the same word as on the pages. */
static GtkWidget *
create_name (SinewTableHead      *self,
             const SinewGridHead *head)
{
  SinewItem *symptom = head->aspect ? sinew_aspect_get_symptom (head->aspect) : NULL;
  GtkWidget *name;

  if (symptom == NULL)
    return head->item ? sinew_item_link_new (head->item, head->label) : sinew_table_text_new (head->label, FALSE);

  name = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (name, sinew_wrap_layout_new (6, 2));
  gtk_widget_insert_before (sinew_item_link_new (NULL, sinew_item_get_name (symptom)), name, NULL);
  gtk_widget_insert_before (g_object_new (GTK_TYPE_LABEL,
                                          "label", C_ ("mark of a symptom", "ticked"), "valign", GTK_ALIGN_START, "css-classes", (const char *[]){ "ticked", NULL }, NULL),
                                          name, NULL);
  self->n_chars += N_CHARS_TICKED;

  return name;
}

static void
fill (SinewTableHead      *self,
      const SinewGridHead *head)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = create_name (self, head);

  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (box, "slot");
  gtk_box_append (GTK_BOX (box), name);
  if (GTK_IS_BUTTON (name))
    self->link = name;
  if (head->item)
    {
      self->remove = create_remove (head->item);
      self->n_chars += N_CHARS_REMOVE;
      gtk_box_append (GTK_BOX (box), self->remove);
    }
  sinew_table_slot_set_child (SINEW_TABLE_SLOT (self), box);
}

static GtkAccessibleRole
get_role (const SinewGridHead *head,
          gboolean             is_of_column)
{
  if (*head->label == '\0')
    return GTK_ACCESSIBLE_ROLE_PRESENTATION;

  return is_of_column ? GTK_ACCESSIBLE_ROLE_COLUMN_HEADER : GTK_ACCESSIBLE_ROLE_ROW_HEADER;
}

/**
 * sinew_table_head_new:
 * @head: an item, an aspect, or neither for the corner of the table, which may
 *   have no label: then it is no stop for keys, and nothing for assistive tools
 */
GtkWidget *
sinew_table_head_new (const SinewGridHead *head,
                      gboolean             is_of_column)
{
  SinewTableHead *self = g_object_new (SINEW_TYPE_TABLE_HEAD, "accessible-role", get_role (head, is_of_column), NULL);

  self->n_chars = (int)(g_utf8_strlen (head->label, -1) * BOLD);
  fill (self, head);
  gtk_widget_set_focusable (GTK_WIDGET (self), *head->label && self->link == NULL && self->remove == NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "head.remove", self->remove != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, head->label, -1);

  return GTK_WIDGET (self);
}

/**
 * sinew_table_head_get_n_chars:
 *
 * Returns: how many characters wide it would be without wrapping, about
 */
int
sinew_table_head_get_n_chars (SinewTableHead *self)
{
  g_return_val_if_fail (SINEW_IS_TABLE_HEAD (self), 0);

  return self->n_chars;
}

/**
 * sinew_table_head_get_n_parts:
 *
 * Returns: how many stops it is for the arrow keys: one for each button, and one
 *   where there is none
 */
guint
sinew_table_head_get_n_parts (SinewTableHead *self)
{
  g_return_val_if_fail (SINEW_IS_TABLE_HEAD (self), 0);

  return MAX ((self->link != NULL) + (self->remove != NULL), 1);
}

/**
 * sinew_table_head_get_part:
 *
 * Returns: (transfer none): what gets the focus there
 */
GtkWidget *
sinew_table_head_get_part (SinewTableHead *self,
                           guint           part)
{
  g_return_val_if_fail (SINEW_IS_TABLE_HEAD (self) && part < sinew_table_head_get_n_parts (self), NULL);

  if (self->link && part == 0)
    return self->link;

  return self->remove ? self->remove : GTK_WIDGET (self);
}
