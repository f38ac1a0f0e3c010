/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-search-entry.h"

/**
 * SinewSearchEntry:
 *
 * Where one types what to search for; what is typed elsewhere in the window goes
 * there too. It knows where the keyboard focus was before.
 *
 * Signals: `started` before the first `changed` of a search, `activated` (Enter),
 * `down` (to what was found) and `stopped` (Esc: it is to be cleared).
 */
struct _SinewSearchEntry
{
  GtkWidget parent_instance;

  GtkWidget *entry;
  GtkWidget *left_focus; /* what had the keyboard focus before the search; a weak pointer */
  gboolean   is_searching;
};

enum {
  SIGNAL_STARTED,
  SIGNAL_CHANGED,
  SIGNAL_ACTIVATED,
  SIGNAL_DOWN,
  SIGNAL_STOPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SinewSearchEntry, sinew_search_entry, GTK_TYPE_WIDGET)

static void
changed_cb (SinewSearchEntry *self)
{
  gboolean was_searching = self->is_searching;

  self->is_searching = *sinew_search_entry_get_text (self) != '\0';
  if (self->is_searching && !was_searching)
    g_signal_emit (self, signals[SIGNAL_STARTED], 0);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
activated_cb (SinewSearchEntry *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static void
stop_cb (SinewSearchEntry *self)
{
  g_signal_emit (self, signals[SIGNAL_STOPPED], 0);
}

static gboolean
entry_key_cb (SinewSearchEntry *self,
              guint             key,
              guint             code,
              GdkModifierType   modifiers)
{
  if ((key != GDK_KEY_Down && key != GDK_KEY_KP_Down) || (modifiers & gtk_accelerator_get_default_mod_mask ()))
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, signals[SIGNAL_DOWN], 0);

  return GDK_EVENT_STOP;
}

/* A letter, a digit or a sign, or what one begins with on some keyboards. Space,
 * Enter and all that move the focus are none. */
static gboolean
is_text (guint key)
{
  return (g_unichar_isgraph (gdk_keyval_to_unicode (key))) || key == GDK_KEY_Multi_key ||
         (key >= GDK_KEY_dead_grave && key <= GDK_KEY_dead_greek);
}

/* In a popover, or where one writes, keys have another meaning. */
static gboolean
is_elsewhere (SinewSearchEntry *self,
              GtkWidget        *focus)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return focus && (GTK_IS_EDITABLE (focus) || GTK_IS_TEXT_VIEW (focus) || gtk_widget_get_native (focus) != GTK_NATIVE (root));
}

/* What nobody else in the window has a use for comes here at last. */
static gboolean
window_key_cb (SinewSearchEntry      *self,
               guint                  key,
               guint                  code,
               GdkModifierType        modifiers,
               GtkEventControllerKey *controller)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (is_elsewhere (self, focus) || (modifiers & gtk_accelerator_get_default_mod_mask () & ~GDK_SHIFT_MASK))
    return GDK_EVENT_PROPAGATE;

  if (key == GDK_KEY_Escape && self->is_searching)
    {
      stop_cb (self);
      return GDK_EVENT_STOP;
    }
  if (!is_text (key))
    return GDK_EVENT_PROPAGATE;

  sinew_search_entry_start (self);

  return gtk_event_controller_key_forward (controller, gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));
}

/* Remembers what had the keyboard focus, unless that is in a search already. */
static void
focus_changed_cb (SinewSearchEntry *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus && !self->is_searching && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) &&
      !is_elsewhere (self, focus))
    g_set_weak_pointer (&self->left_focus, focus);
}

static void
sinew_search_entry_dispose (GObject *object)
{
  SinewSearchEntry *self = SINEW_SEARCH_ENTRY (object);

  g_clear_weak_pointer (&self->left_focus);
  g_clear_pointer (&self->entry, gtk_widget_unparent);

  G_OBJECT_CLASS (sinew_search_entry_parent_class)->dispose (object);
}

static gboolean
sinew_search_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (SINEW_SEARCH_ENTRY (widget)->entry);
}

/* GtkSearchEntry takes the focus again that leaves it backwards. */
static gboolean
sinew_search_entry_focus (GtkWidget       *widget,
                          GtkDirectionType direction)
{
  if (direction == GTK_DIR_TAB_BACKWARD && gtk_widget_get_focus_child (widget))
    return FALSE;

  return GTK_WIDGET_CLASS (sinew_search_entry_parent_class)->focus (widget, direction);
}

static void
sinew_search_entry_class_init (SinewSearchEntryClass *klass)
{
  GtkWidgetClass          *widget_class = GTK_WIDGET_CLASS (klass);
  static const char *const names[N_SIGNALS] = { "started", "changed", "activated", "down", "stopped" };

  G_OBJECT_CLASS (klass)->dispose = sinew_search_entry_dispose;
  widget_class->focus = sinew_search_entry_focus;
  widget_class->grab_focus = sinew_search_entry_grab_focus;

  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
sinew_search_entry_init (SinewSearchEntry *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->entry = g_object_new (GTK_TYPE_SEARCH_ENTRY, "width-chars", 5, "max-width-chars", 44, NULL);
  sinew_search_entry_set_narrow (self, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search"), -1);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (entry_key_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  /* Not “search-changed”, which lags behind: a key takes less than a frame. */
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (activated_cb), self);
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (stop_cb), self);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
}

/**
 * sinew_search_entry_capture:
 * @window: the window that has it
 *
 * From now on, typing anywhere in @window searches. (The search entry of GTK would
 * take Enter and the keys to delete too, and not the keyboard focus.)
 */
void
sinew_search_entry_capture (SinewSearchEntry *self,
                            GtkWidget        *window)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_return_if_fail (SINEW_IS_SEARCH_ENTRY (self) && GTK_IS_WINDOW (window));

  gtk_event_controller_set_name (keys, "search");
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (window_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (window, keys);
  g_signal_connect_object (window, "notify::focus-widget", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
}

const char *
sinew_search_entry_get_text (SinewSearchEntry *self)
{
  g_return_val_if_fail (SINEW_IS_SEARCH_ENTRY (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

void
sinew_search_entry_set_text (SinewSearchEntry *self,
                             const char       *text)
{
  g_return_if_fail (SINEW_IS_SEARCH_ENTRY (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

/**
 * sinew_search_entry_set_narrow:
 * @is_narrow: whether there is room for a word only
 */
void
sinew_search_entry_set_narrow (SinewSearchEntry *self,
                               gboolean          is_narrow)
{
  g_return_if_fail (SINEW_IS_SEARCH_ENTRY (self));

  g_object_set (self->entry, "placeholder-text", is_narrow ? _("Search") : _("Search nutrients, symptoms, causes…"), NULL);
}

/**
 * sinew_search_entry_start:
 *
 * Takes the keyboard focus; what was typed last is selected, so that typing goes on
 * with something else.
 */
void
sinew_search_entry_start (SinewSearchEntry *self)
{
  g_return_if_fail (SINEW_IS_SEARCH_ENTRY (self));

  gtk_widget_grab_focus (self->entry);
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

/**
 * sinew_search_entry_get_left:
 *
 * Returns: (transfer none) (nullable): what had the keyboard focus before the search
 */
GtkWidget *
sinew_search_entry_get_left (SinewSearchEntry *self)
{
  g_return_val_if_fail (SINEW_IS_SEARCH_ENTRY (self), NULL);

  return self->left_focus;
}
