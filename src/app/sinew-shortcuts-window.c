/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-shortcuts-window.h"
#include "sinew-shortcuts.h"

/**
 * SinewShortcutsWindow:
 *
 * Shows all keys, in lists that a screen reader goes through row by row.
 */
struct _SinewShortcutsWindow
{
  GtkWindow parent_instance;

  GtkWidget *groups;
};

G_DEFINE_FINAL_TYPE (SinewShortcutsWindow, sinew_shortcuts_window, GTK_TYPE_WINDOW)

static char *
dup_label (const char *keys)
{
  guint           key;
  GdkModifierType modifiers;

  gtk_accelerator_parse (keys, &key, &modifiers);

  return gtk_accelerator_get_label (key, modifiers);
}

/* What the row is read as: “Help: F1”. */
static char *
describe (const SinewShortcut *shortcut)
{
  g_autofree char *first = dup_label (sinew_shortcuts_get_key (shortcut, 0));
  g_autofree char *second = shortcut->keys[1] ? dup_label (sinew_shortcuts_get_key (shortcut, 1)) : NULL;

  if (second)
    /* Translators: what is done, and two keys of which either does it. */
    return g_strdup_printf (_("%s: %s or %s"), _(shortcut->title), first, second);

  /* Translators: what is done, and the key that does it. */
  return g_strdup_printf (C_ ("shortcut", "%s: %s"), _(shortcut->title), first);
}

static GtkWidget *
create_row (const SinewShortcut *shortcut)
{
  GtkWidget       *row = gtk_list_box_row_new ();
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget       *keys = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget       *title = gtk_label_new (_(shortcut->title));
  g_autofree char *name = describe (shortcut);

  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (box), title);
  for (guint i = 0; i < G_N_ELEMENTS (shortcut->keys) && shortcut->keys[i]; i++)
    {
      GtkWidget *label = gtk_shortcut_label_new (sinew_shortcuts_get_key (shortcut, i));

      gtk_widget_set_halign (label, GTK_ALIGN_END);
      gtk_box_append (GTK_BOX (keys), label);
    }
  gtk_widget_set_valign (keys, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), keys);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

static GtkWidget *
create_group (SinewShortcutGroup group)
{
  GtkWidget           *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget           *title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  GtkWidget           *list = gtk_list_box_new ();
  guint                n;
  const SinewShortcut *shortcuts = sinew_shortcuts_list (&n);

  gtk_label_set_label (GTK_LABEL (title), sinew_shortcuts_get_group_title (group));
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_add_css_class (title, "pane-title");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, sinew_shortcuts_get_group_title (group), -1);
  for (guint i = 0; i < n; i++)
    {
      if (shortcuts[i].group == group)
        gtk_list_box_append (GTK_LIST_BOX (list), create_row (&shortcuts[i]));
    }
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), list);

  return box;
}

static void
sinew_shortcuts_window_class_init (SinewShortcutsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-shortcuts-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewShortcutsWindow, groups);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
}

static void
sinew_shortcuts_window_init (SinewShortcutsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < SINEW_N_SHORTCUT_GROUPS; i++)
    gtk_box_append (GTK_BOX (self->groups), create_group (i));
}

GtkWindow *
sinew_shortcuts_window_new (void)
{
  return g_object_new (SINEW_TYPE_SHORTCUTS_WINDOW, NULL);
}
