/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-ticker.h"

/**
 * SinewTicker:
 *
 * Has the actions that take ticks away, and whether all or any of what is ticked
 * has to match. What was taken away can be had back until something else is ticked.
 */
struct _SinewTicker
{
  GObject parent_instance;

  GActionMap   *actions;  /* the window, which has this */
  SinewUndoBar *undo_bar; /* a weak pointer */
  SinewFacets  *facets;
  GPtrArray    *left; /* what was ticked once something was taken away */
};

G_DEFINE_FINAL_TYPE (SinewTicker, sinew_ticker, G_TYPE_OBJECT)

/* --- Undo --- */

typedef struct
{
  SinewFacets *facets;
  GPtrArray   *ticked;
} Before;

static void
free_before (gpointer data)
{
  Before *before = data;

  g_object_unref (before->facets);
  g_ptr_array_unref (before->ticked);
  g_free (before);
}

static void
undo_change (gpointer data)
{
  Before *before = data;

  sinew_facets_set_all_ticked (before->facets, before->ticked);
}

/* Ticks what is in @ticked, and offers to go back. */
static void
change (SinewTicker *self,
        GPtrArray   *ticked,
        const char  *text)
{
  Before *before = g_new0 (Before, 1);

  before->facets = g_object_ref (self->facets);
  before->ticked = sinew_facets_dup_ticked (self->facets);
  sinew_facets_set_all_ticked (self->facets, ticked);
  g_clear_pointer (&self->left, g_ptr_array_unref);
  self->left = sinew_facets_dup_ticked (self->facets);
  if (self->undo_bar)
    sinew_undo_bar_offer (self->undo_bar, text, undo_change, before, free_before);
  else
    free_before (before);
}

/* --- Actions --- */

static void
clear_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  SinewTicker *self = user_data;
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  guint            n = sinew_facets_count_ticked (self->facets);
  g_autofree char *text = g_strdup_printf (ngettext ("%u symptom cleared", "%u symptoms cleared", n), n);

  if (n > 0)
    change (self, nothing, text);
}

static void
untick_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  SinewTicker *self = user_data;
  SinewItem   *symptom = sinew_library_lookup (sinew_facets_get_library (self->facets), SINEW_KIND_SYMPTOM, g_variant_get_string (parameter, NULL));
  g_autoptr (GPtrArray) ticked = sinew_facets_dup_ticked (self->facets);
  g_autofree char *text = NULL;

  if (symptom == NULL || !g_ptr_array_remove (ticked, symptom))
    return;

  /* Translators: %s is a symptom whose box was ticked. */
  text = g_strdup_printf (_("“%s” unticked"), sinew_item_get_name (symptom));
  change (self, ticked, text);
}

static void
change_match (GSimpleAction *action,
              GVariant      *state,
              gpointer       user_data)
{
  SinewTicker *self = user_data;
  const char  *match = g_variant_get_string (state, NULL);

  if (!g_str_equal (match, "all") && !g_str_equal (match, "any"))
    return;

  sinew_facets_set_match_any (self->facets, g_str_equal (match, "any"));
  g_simple_action_set_state (action, state);
}

static const GActionEntry entries[] = {
  { "clear", clear_action },
  { "untick", untick_action, "s" },
  { "match", NULL, "s", "'all'", change_match },
};

static gboolean
are_equal (GPtrArray *a,
           GPtrArray *b)
{
  gboolean is_equal = a->len == b->len;

  for (guint i = 0; i < a->len && is_equal; i++)
    is_equal = g_ptr_array_index (a, i) == g_ptr_array_index (b, i);

  return is_equal;
}

/* Going back would take away what was ticked since. */
static void
facets_changed_cb (SinewTicker *self)
{
  g_autoptr (GPtrArray) ticked = sinew_facets_dup_ticked (self->facets);
  GAction *clear = g_action_map_lookup_action (self->actions, "clear");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (clear), ticked->len > 0);
  if (self->undo_bar && self->left && !are_equal (ticked, self->left))
    sinew_undo_bar_forget (self->undo_bar, undo_change);
}

static void
sinew_ticker_dispose (GObject *object)
{
  SinewTicker *self = SINEW_TICKER (object);

  g_clear_weak_pointer (&self->undo_bar);
  g_clear_pointer (&self->left, g_ptr_array_unref);
  g_clear_object (&self->facets);

  G_OBJECT_CLASS (sinew_ticker_parent_class)->dispose (object);
}

static void
sinew_ticker_class_init (SinewTickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sinew_ticker_dispose;
}

static void
sinew_ticker_init (SinewTicker *self)
{
}

/**
 * sinew_ticker_new:
 * @actions: (transfer none): gets the actions; it outlives the ticker
 * @facets: what is ticked
 * @undo_bar: where taking away can be undone
 */
SinewTicker *
sinew_ticker_new (GActionMap   *actions,
                  SinewFacets  *facets,
                  SinewUndoBar *undo_bar)
{
  SinewTicker *self = g_object_new (SINEW_TYPE_TICKER, NULL);

  self->actions = actions;
  self->facets = g_object_ref (facets);
  g_set_weak_pointer (&self->undo_bar, undo_bar);
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (facets, "changed", G_CALLBACK (facets_changed_cb), self, G_CONNECT_SWAPPED);
  facets_changed_cb (self);

  return self;
}
