/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-adaptive-panes.h"
#include "sinew-facets.h"
#include "sinew-foot.h"
#include "sinew-history.h"
#include "sinew-lists-pane.h"
#include "sinew-primary-menu.h"
#include "sinew-search-entry.h"
#include "sinew-symptom-list.h"
#include "sinew-text-size.h"
#include "sinew-ticker.h"
#include "sinew-undo-bar.h"
#include "sinew-views.h"
#include "sinew-window.h"

/* What takes less is not worth a word. */
#define MS_UNTIL_LOADING 200

/**
 * SinewWindow:
 *
 * Symptoms, lists and what is shown of a place: a page, or the comparison, which
 * stands where the page does and the lists do, as does what is to be printed.
 */
struct _SinewWindow
{
  GtkApplicationWindow parent_instance;

  SinewAdaptivePanes *panes;
  SinewSymptomList   *symptoms;
  SinewListsPane     *lists;
  SinewViews         *views;
  GtkWidget          *forward; /* a button in the header, as the next two */
  GtkWidget          *print;
  GtkWidget          *menu;
  SinewUndoBar       *undo_bar;
  SinewSearchEntry   *search;
  SinewFoot          *foot;

  SinewSettings *settings;
  SinewTextSize *text_size;
  SinewLibrary  *library;
  SinewFacets   *facets;
  SinewTicker   *ticker;
  SinewFinder   *finder;
  SinewHistory  *history;
  SinewComparer *comparer;                  /* once the data are complete */
  SinewPane      left_pane;                 /* where the comparison, or print, was opened */
  GtkWidget     *left_focus;                /* and what had the keyboard focus there; a weak pointer */
  GtkWidget     *last_focus[SINEW_N_PANES]; /* what had it when F6 left; weak pointers */
  SinewPane      searched_pane;             /* where the search began */
  gboolean       had_sides;                 /* whether anything stood beside the page then */
  gboolean       is_complete;
  GPtrArray     *awaited;    /* the places to show once the data are complete */
  guint          loading_id; /* of the wait before it is said that they are awaited */
  guint          focus_id;   /* of the look whether something has the keyboard focus */
  char          *failure;    /* why the data will not be complete */
};

G_DEFINE_FINAL_TYPE (SinewWindow, sinew_window, GTK_TYPE_APPLICATION_WINDOW)

static const char *const pane_names[SINEW_N_PANES] = { "symptoms", "lists", "page" };

static GSimpleAction *
get_action (SinewWindow *self,
            const char  *name)
{
  return G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), name));
}

static gboolean
can_leave_page (SinewWindow *self)
{
  return sinew_adaptive_panes_get_n_panes (self->panes) == 1 &&
         sinew_adaptive_panes_get_current (self->panes) == SINEW_PANE_PAGE;
}

static void
update_navigation (SinewWindow *self)
{
  g_simple_action_set_enabled (get_action (self, "back"), sinew_history_can_go_back (self->history) || can_leave_page (self));
  g_simple_action_set_enabled (get_action (self, "forward"), sinew_history_can_go_forward (self->history));
}

/* Why it cannot be printed says what it would be pressed by. */
static void
update_print (SinewWindow *self)
{
  gboolean    can_print = self->is_complete && sinew_views_has_content (self->views) && sinew_views_can_print (self->views);
  const char *hint = can_print ? _("Print what is shown") : _("There is nothing to print here yet");

  g_simple_action_set_enabled (get_action (self, "print"), can_print);
  gtk_widget_set_tooltip_text (self->print, hint);
  sinew_foot_set_print_hint (self->foot, hint);
}

/* What says what is shown. */
static void
update_shown (SinewWindow *self)
{
  guint    n_panes = sinew_adaptive_panes_get_n_panes (self->panes);
  gboolean is_print = sinew_views_is_print (self->views);
  gboolean has_content = self->is_complete && sinew_views_has_content (self->views);
  gboolean can_print = has_content && !is_print;
  /* Until it is known how much room there is, the header takes none. */
  gboolean    has_room = n_panes > 1 && gtk_widget_get_width (GTK_WIDGET (self->panes)) > 0;
  const char *view = C_ ("view", "Page");

  if (sinew_views_is_comparison (self->views))
    view = _("Comparison");
  else if (is_print)
    view = _("Print");

  sinew_foot_set_shown (self->foot, n_panes, sinew_views_is_wide (self->views), view);
  /* One button, and none where the sheets are shown, which have their own. */
  gtk_widget_set_visible (self->print, can_print && has_room);
  gtk_widget_set_visible (self->forward, has_room);
  sinew_foot_set_print_shown (self->foot, can_print && !has_room);
  update_print (self);
  g_simple_action_set_enabled (get_action (self, "copy-page"), has_content);
  g_simple_action_set_enabled (get_action (self, "appointment"), has_content && sinew_facets_count_ticked (self->facets) > 0);
}

/* Whether the panes beside the page are hidden although there is room for them. */
static gboolean
is_page_alone (SinewWindow *self)
{
  return sinew_adaptive_panes_get_n_panes (self->panes) > 1 && !sinew_adaptive_panes_get_sides (self->panes);
}

static gboolean
is_focus_within (SinewWindow *self,
                 GtkWidget   *widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  return focus && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* Beside a wide view there is room for the symptoms alone: the keyboard focus
 * leaves the lists before they are hidden. */
static void
spread_view (SinewWindow *self)
{
  if (is_focus_within (self, GTK_WIDGET (self->lists)))
    sinew_views_grab (self->views);
  sinew_adaptive_panes_set_spread (self->panes, TRUE);
}

/* Pages only: what is compared or printed is no more remembered than what is
 * ticked, and no link that leads nowhere is. */
static void
keep_place (SinewWindow *self,
            const char  *place)
{
  if (self->is_complete && !sinew_views_is_wide (self->views) && sinew_views_has_content (self->views))
    g_object_set (self->settings, "place", place, NULL);
}

static void
place_changed_cb (SinewWindow *self)
{
  const char *place = sinew_history_get_place (self->history);
  GtkWidget  *focus = gtk_root_get_focus (GTK_ROOT (self));
  gboolean    was_wide = sinew_views_is_wide (self->views);
  SinewItem  *item = sinew_views_show (self->views, place);

  if (sinew_views_is_wide (self->views))
    {
      if (!was_wide)
        {
          self->left_pane = sinew_adaptive_panes_get_current (self->panes);
          g_set_weak_pointer (&self->left_focus, focus);
        }
      spread_view (self);
      /* It would lie over the sheets; the key still undoes. */
      if (sinew_views_is_print (self->views))
        sinew_undo_bar_hide (self->undo_bar);
    }
  else
    {
      sinew_adaptive_panes_set_spread (self->panes, FALSE);
    }
  sinew_lists_pane_select (self->lists, item);
  keep_place (self, place);
  update_shown (self);
  update_navigation (self);
}

/* The keyboard focus goes there too where what has it is hidden now. */
static void
show_page_pane (SinewWindow *self)
{
  sinew_adaptive_panes_set_current (self->panes, SINEW_PANE_PAGE);
  if (sinew_views_is_wide (self->views) || sinew_adaptive_panes_get_n_panes (self->panes) == 1)
    sinew_views_grab (self->views);
}

/**
 * sinew_window_show_place:
 * @place: a place that has a page, see sinew_place_build(), or `comparison`; or the
 *   sheets of one of these, as `print/doctor`
 *
 * Returns: whether there is such a place
 */
gboolean
sinew_window_show_place (SinewWindow *self,
                         const char  *place)
{
  g_return_val_if_fail (SINEW_IS_WINDOW (self) && place != NULL, FALSE);

  if (!self->is_complete || !sinew_views_has_place (self->views, place))
    return FALSE;

  sinew_history_visit (self->history, place);
  show_page_pane (self);

  return TRUE;
}

static GtkWidget *
get_pane_widget (SinewWindow *self,
                 SinewPane    pane)
{
  GtkWidget *const widgets[SINEW_N_PANES] = { GTK_WIDGET (self->symptoms), GTK_WIDGET (self->lists), GTK_WIDGET (self->views) };

  return widgets[pane];
}

static void
focus_pane (SinewWindow *self,
            SinewPane    pane)
{
  sinew_adaptive_panes_set_current (self->panes, pane);

  if (pane == SINEW_PANE_PAGE)
    sinew_views_grab (self->views);
  else if (pane == SINEW_PANE_SYMPTOMS)
    sinew_symptom_list_grab_first (self->symptoms);
  else
    gtk_widget_child_focus (get_pane_widget (self, pane), GTK_DIR_TAB_FORWARD);
}

/* Returns the pane that has the widget; -1 where none has. */
static int
find_pane (SinewWindow *self,
           GtkWidget   *widget)
{
  for (guint i = 0; widget && i < SINEW_N_PANES; i++)
    {
      if (gtk_widget_is_ancestor (widget, get_pane_widget (self, i)))
        return i;
    }

  return -1;
}

/* Where the keyboard focus is; -1 where that is in no pane. */
static int
find_focused_pane (SinewWindow *self)
{
  return find_pane (self, gtk_root_get_focus (GTK_ROOT (self)));
}

/* Asked for from the menu, the header or the foot, a page takes the keyboard focus:
 * keys scroll it. From a list or a box, people go on there. */
static void
show_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  SinewWindow *self = user_data;
  const char  *place = g_variant_get_string (parameter, NULL);
  gboolean     is_outside = find_focused_pane (self) < 0;

  /* Asked for again, a page is shown from its top. */
  if (self->is_complete && g_str_equal (place, sinew_history_get_place (self->history)))
    place_changed_cb (self);
  sinew_window_show_place_later (self, place);
  if (is_outside)
    sinew_views_grab (self->views);
}

/* Shows a page beside the list that somebody goes through; where there is no room
 * beside it, the list stays. */
static void
preview_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  SinewWindow *self = user_data;
  const char  *place = g_variant_get_string (parameter, NULL);

  if (self->is_complete && !sinew_views_is_wide (self->views) && sinew_adaptive_panes_is_shown (self->panes, SINEW_PANE_PAGE) && sinew_views_has_place (self->views, place))
    sinew_history_preview (self->history, place);
}

/* Back from a wide view: to the list, say, whose button opened it. */
static void
return_to_where_it_was_opened (SinewWindow *self)
{
  if (is_page_alone (self))
    {
      sinew_views_grab (self->views);
      return;
    }

  sinew_adaptive_panes_set_current (self->panes, self->left_pane);
  if (self->left_focus && gtk_widget_get_mapped (self->left_focus) && gtk_widget_is_ancestor (self->left_focus, GTK_WIDGET (self)))
    gtk_widget_grab_focus (self->left_focus);
  else
    focus_pane (self, self->left_pane);
}

static void
back_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  SinewWindow *self = user_data;
  gboolean     was_wide = sinew_views_is_wide (self->views);

  if (sinew_history_go_back (self->history))
    {
      if (was_wide && !sinew_views_is_wide (self->views))
        return_to_where_it_was_opened (self);
      else
        show_page_pane (self);
    }
  else if (can_leave_page (self))
    focus_pane (self, SINEW_PANE_LISTS);
}

static void
forward_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  SinewWindow *self = user_data;

  if (sinew_history_go_forward (self->history))
    show_page_pane (self);
}

static void
show_comparison_action (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  sinew_window_show_place (user_data, SINEW_PLACE_COMPARISON);
}

/* What is shown; where that are the sheets, on paper. */
static void
print_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  SinewWindow *self = user_data;

  if (sinew_views_is_print (self->views))
    {
      sinew_views_print (self->views);
      return;
    }

  sinew_window_show_place (self, sinew_views_prepare_print (self->views, FALSE));
}

static void
appointment_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  SinewWindow *self = user_data;

  sinew_window_show_place (self, sinew_views_prepare_print (self->views, TRUE));
}

static void
copy_page_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  SinewWindow *self = user_data;

  sinew_undo_bar_tell (self->undo_bar, sinew_views_copy (self->views));
}

/* A claim, say, with its citation: whoever shows it has the words. */
static void
copy_text_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  SinewWindow *self = user_data;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), g_variant_get_string (parameter, NULL));
  sinew_undo_bar_tell (self->undo_bar, _("Copied, with its citation"));
}

static void
undo_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  sinew_undo_bar_undo (SINEW_WINDOW (user_data)->undo_bar);
}

static void
change_pane (GSimpleAction *action,
             GVariant      *state,
             gpointer       user_data)
{
  SinewWindow *self = user_data;

  for (guint i = 0; i < SINEW_N_PANES; i++)
    {
      if (g_str_equal (pane_names[i], g_variant_get_string (state, NULL)))
        sinew_adaptive_panes_set_current (self->panes, i);
    }
}

static void
change_sides (GSimpleAction *action,
              GVariant      *state,
              gpointer       user_data)
{
  sinew_adaptive_panes_set_sides (SINEW_WINDOW (user_data)->panes, g_variant_get_boolean (state));
}

static void
search_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  sinew_search_entry_start (SINEW_WINDOW (user_data)->search);
}

static void
search_for_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  SinewWindow *self = user_data;

  /* The button that asked for it is gone with what was not found. */
  sinew_search_entry_start (self->search);
  sinew_search_entry_set_text (self->search, g_variant_get_string (parameter, NULL));
}

/* Who searched from a button of the header, say, goes to what is shown: there the
 * keys have something to do. */
static void
return_from_search (SinewWindow *self)
{
  GtkWidget *left = sinew_search_entry_get_left (self->search);
  int        pane = find_pane (self, left);

  if (pane >= 0 && gtk_widget_get_mapped (left) && gtk_widget_grab_focus (left))
    return;

  if (pane < 0 || !sinew_adaptive_panes_is_shown (self->panes, pane))
    pane = sinew_adaptive_panes_is_shown (self->panes, SINEW_PANE_PAGE) ? SINEW_PANE_PAGE : sinew_adaptive_panes_get_current (self->panes);
  focus_pane (self, pane);
}

/* The keyboard focus goes back to where it was before the search; where somebody
 * has gone on to a page, it stays there. */
static void
clear_search_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  SinewWindow *self = user_data;
  gboolean     goes_back = !is_focus_within (self, GTK_WIDGET (self->views)) && !is_focus_within (self, GTK_WIDGET (self->symptoms));

  /* What is hidden now does not keep it. */
  if (goes_back)
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
  sinew_search_entry_set_text (self->search, "");
  if (goes_back)
    return_from_search (self);
}

/* From pane to pane, and in each to where the keyboard focus was. */
static void
step_to_pane (SinewWindow *self,
              int          from,
              SinewPane    pane)
{
  GtkWidget *last;

  if (from >= 0)
    g_set_weak_pointer (&self->last_focus[from], gtk_root_get_focus (GTK_ROOT (self)));
  focus_pane (self, pane);
  last = self->last_focus[pane];
  /* What is compared may have changed: its view knows best. */
  if (pane == SINEW_PANE_PAGE && sinew_views_is_wide (self->views))
    return;
  if (last && gtk_widget_get_mapped (last) && gtk_widget_is_ancestor (last, get_pane_widget (self, pane)))
    gtk_widget_grab_focus (last);
}

static void
next_pane_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  int from = find_focused_pane (user_data);

  step_to_pane (user_data, from, (from + 1) % SINEW_N_PANES);
}

static void
previous_pane_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  int from = find_focused_pane (user_data);

  step_to_pane (user_data, from, from > 0 ? from - 1 : SINEW_N_PANES - 1);
}

static const GActionEntry entries[] = {
  { "show", show_action, "s" },
  { "preview", preview_action, "s" },
  { "back", back_action },
  { "forward", forward_action },
  { "show-comparison", show_comparison_action },
  { "print", print_action },
  { "appointment", appointment_action },
  { "copy-page", copy_page_action },
  { "copy-text", copy_text_action, "s" },
  { "undo", undo_action },
  { "pane", NULL, "s", "'symptoms'", change_pane },
  { "sides", NULL, NULL, "true", change_sides },
  { "search", search_action },
  { "search-for", search_for_action, "s" },
  { "clear-search", clear_search_action },
  { "next-pane", next_pane_action },
  { "previous-pane", previous_pane_action },
};

static void
facets_changed_cb (SinewWindow *self)
{
  update_shown (self);
}

/* The keyboard focus does not stay in a pane that is hidden now. */
static void
keep_focus (SinewWindow *self)
{
  gboolean was_hidden = sinew_adaptive_panes_take_hidden_focus (self->panes);
  int      pane = find_focused_pane (self);

  if (!was_hidden || (pane >= 0 && sinew_adaptive_panes_is_shown (self->panes, pane)))
    return;

  focus_pane (self, sinew_adaptive_panes_get_n_panes (self->panes) == 1 ? sinew_adaptive_panes_get_current (self->panes) : SINEW_PANE_PAGE);
}

static gboolean
find_focus_cb (gpointer user_data)
{
  SinewWindow *self = user_data;

  self->focus_id = 0;
  if (gtk_root_get_focus (GTK_ROOT (self)) == NULL)
    focus_pane (self, is_page_alone (self) ? SINEW_PANE_PAGE : sinew_adaptive_panes_get_current (self->panes));

  return G_SOURCE_REMOVE;
}

/* A button that cannot be pressed any more, as “Back” where there is nothing to go
 * back to, loses the keyboard focus to nothing at all. (Whoever gives it to
 * something does so before the program is idle.) */
static void
focus_changed_cb (SinewWindow *self)
{
  if (gtk_root_get_focus (GTK_ROOT (self)) == NULL && self->focus_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->focus_id = g_idle_add (find_focus_cb, self);
}

static void
panes_changed_cb (SinewWindow *self)
{
  guint     n_panes = sinew_adaptive_panes_get_n_panes (self->panes);
  SinewPane current = sinew_adaptive_panes_get_current (self->panes);

  if (n_panes == 1)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  sinew_search_entry_set_narrow (self->search, n_panes == 1);
  update_shown (self);
  if (is_page_alone (self))
    current = SINEW_PANE_PAGE;
  else if (n_panes == 2 && current == SINEW_PANE_PAGE)
    current = sinew_adaptive_panes_is_shown (self->panes, SINEW_PANE_SYMPTOMS) ? SINEW_PANE_SYMPTOMS : SINEW_PANE_LISTS;
  g_simple_action_set_state (get_action (self, "pane"), g_variant_new_string (pane_names[current]));
  /* What is searched for is not kept, nor is where it was found. */
  if (self->settings && !(current == SINEW_PANE_LISTS && sinew_finder_is_searching (self->finder)))
    g_object_set (self->settings, "pane", pane_names[current], NULL);
  g_simple_action_set_state (get_action (self, "sides"), g_variant_new_boolean (sinew_adaptive_panes_get_sides (self->panes)));
  g_simple_action_set_enabled (get_action (self, "sides"), n_panes > 1);
  update_navigation (self);
  keep_focus (self);
}

static void
search_started_cb (SinewWindow *self)
{
  self->searched_pane = sinew_adaptive_panes_get_current (self->panes);
  self->had_sides = sinew_adaptive_panes_get_sides (self->panes);
}

/* What was found stands where the lists are; once nobody searches, there is again
 * what was there before, unless somebody has gone on. */
static void
search_changed_cb (SinewWindow *self)
{
  sinew_finder_set_text (self->finder, sinew_search_entry_get_text (self->search));
  g_simple_action_set_enabled (get_action (self, "clear-search"), *sinew_search_entry_get_text (self->search) != '\0');

  if (sinew_finder_is_searching (self->finder))
    {
      sinew_adaptive_panes_set_current (self->panes, SINEW_PANE_LISTS);
      return;
    }

  if (sinew_adaptive_panes_get_current (self->panes) == SINEW_PANE_LISTS)
    sinew_adaptive_panes_set_current (self->panes, self->searched_pane);
  if (!self->had_sides)
    sinew_adaptive_panes_set_sides (self->panes, FALSE);
}

/* Enter opens the best hit; where there is none, it searches for what may be meant. */
static void
search_activated_cb (SinewWindow *self)
{
  GPtrArray       *hits = sinew_finder_get_hits (self->finder);
  g_autofree char *suggestion = sinew_finder_suggest (self->finder);

  if (hits->len)
    sinew_window_show_place_later (self, sinew_search_hit_get_place (g_ptr_array_index (hits, 0)));
  else if (suggestion)
    sinew_search_entry_set_text (self->search, suggestion);
}

/* Down leads to what was found. */
static void
search_down_cb (SinewWindow *self)
{
  if (!sinew_lists_pane_grab_first (self->lists))
    sinew_symptom_list_grab_first (self->symptoms);
}

static void
search_stopped_cb (SinewWindow *self)
{
  clear_search_action (NULL, NULL, self);
}

static void
sinew_window_dispose (GObject *object)
{
  SinewWindow *self = SINEW_WINDOW (object);

  g_clear_handle_id (&self->loading_id, g_source_remove);
  /* What goes with the window has no focus to find. */
  g_signal_handlers_disconnect_by_func (self, focus_changed_cb, NULL);
  g_clear_handle_id (&self->focus_id, g_source_remove);
  g_clear_pointer (&self->failure, g_free);
  g_clear_weak_pointer (&self->left_focus);
  for (guint i = 0; i < SINEW_N_PANES; i++)
    g_clear_weak_pointer (&self->last_focus[i]);
  g_clear_pointer (&self->awaited, g_ptr_array_unref);
  g_clear_object (&self->comparer);
  g_clear_object (&self->ticker);
  g_clear_object (&self->text_size);
  g_clear_object (&self->settings);
  g_clear_object (&self->facets);
  g_clear_object (&self->finder);
  g_clear_object (&self->history);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (sinew_window_parent_class)->dispose (object);
}

static void
sinew_window_class_init (SinewWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sinew_window_dispose;

  g_type_ensure (SINEW_TYPE_ADAPTIVE_PANES);
  g_type_ensure (SINEW_TYPE_SYMPTOM_LIST);
  g_type_ensure (SINEW_TYPE_LISTS_PANE);
  g_type_ensure (SINEW_TYPE_SEARCH_ENTRY);
  g_type_ensure (SINEW_TYPE_VIEWS);
  g_type_ensure (SINEW_TYPE_FOOT);
  g_type_ensure (SINEW_TYPE_UNDO_BAR);

  gtk_widget_class_set_template_from_resource (widget_class, SINEW_RESOURCE_PATH "/ui/sinew-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SinewWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, SinewWindow, symptoms);
  gtk_widget_class_bind_template_child (widget_class, SinewWindow, views);
  gtk_widget_class_bind_template_child (widget_class, SinewWindow, foot);
  gtk_widget_class_bind_template_child (widget_class, SinewWindow, forward);
  gtk_widget_class_bind_template_child (widget_class, SinewWindow, print);
  gtk_widget_class_bind_template_child (widget_class, SinewWindow, menu);
  gtk_widget_class_bind_template_child (widget_class, SinewWindow, undo_bar);
  gtk_widget_class_bind_template_child (widget_class, SinewWindow, lists);
  gtk_widget_class_bind_template_child (widget_class, SinewWindow, search);
  gtk_widget_class_bind_template_callback (widget_class, search_started_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_down_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, panes_changed_cb);
}

static void
sinew_window_init (SinewWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_simple_action_set_enabled (get_action (self, "clear-search"), FALSE);
  sinew_search_entry_capture (self->search, GTK_WIDGET (self));
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_changed_cb), NULL);
  self->history = sinew_history_new ();
  self->awaited = g_ptr_array_new_with_free_func (g_free);
  g_object_bind_property (self->undo_bar, "can-undo", get_action (self, "undo"), "enabled", G_BINDING_SYNC_CREATE);
}

static void
connect_models (SinewWindow *self)
{
  sinew_symptom_list_set_facets (self->symptoms, self->facets);
  sinew_symptom_list_set_finder (self->symptoms, self->finder);
  sinew_views_set_facets (self->views, self->facets);
  sinew_foot_set_facets (self->foot, self->facets);
  sinew_lists_pane_set_models (self->lists, self->facets, self->finder);

  g_signal_connect_object (self->facets, "changed", G_CALLBACK (facets_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->history, "notify::place", G_CALLBACK (place_changed_cb), self, G_CONNECT_SWAPPED);
}

/* Before the window is on screen. */
static void
restore (SinewWindow   *self,
         SinewSettings *settings)
{
  const GBindingFlags both_ways = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;
  const char         *pane = sinew_settings_get_reopen (settings) ? sinew_settings_get_pane (settings) : pane_names[SINEW_PANE_SYMPTOMS];

  self->settings = g_object_ref (settings);
  g_action_group_change_action_state (G_ACTION_GROUP (self), "pane", g_variant_new_string (pane));
  sinew_primary_menu_attach (GTK_MENU_BUTTON (self->menu), settings);
  self->text_size = sinew_text_size_new (GTK_WINDOW (self), self->settings);
  g_object_bind_property (self->settings, "width", self, "default-width", both_ways);
  g_object_bind_property (self->settings, "height", self, "default-height", both_ways);
  g_object_bind_property (self->settings, "maximized", self, "maximized", both_ways);
  g_object_bind_property (self->settings, "sides", self->panes, "sides", both_ways);
}

/* The page seen last; where there is none any more, the start page stays. Links
 * that somebody followed come first. */
static void
reopen (SinewWindow *self)
{
  const char *place = sinew_settings_get_place (self->settings);
  gboolean    is_page;

  if (!sinew_settings_get_reopen (self->settings) || self->awaited->len > 0 || !sinew_views_has_place (self->views, place))
    return;

  is_page = strchr (place, '/') ? sinew_library_lookup_kind_id (self->library, place) != NULL
                                : !g_str_equal (place, SINEW_PLACE_COMPARISON);
  if (is_page)
    sinew_history_visit (self->history, place);
}

/**
 * sinew_window_complete:
 *
 * Shows what the first frame did not: the library has got the rest of the data.
 */
void
sinew_window_complete (SinewWindow *self)
{
  g_return_if_fail (SINEW_IS_WINDOW (self) && !self->is_complete);

  self->is_complete = TRUE;
  self->comparer = sinew_comparer_new (G_ACTION_MAP (self), self->facets, self->undo_bar);
  g_signal_connect_object (self->comparer, "changed", G_CALLBACK (update_print), self, G_CONNECT_SWAPPED);
  sinew_lists_pane_complete (self->lists, self->comparer);
  sinew_symptom_list_set_comparer (self->symptoms, self->comparer);
  sinew_finder_update (self->finder);
  sinew_views_complete (self->views, self->comparer);
  sinew_foot_complete (self->foot, self->comparer);
  g_clear_handle_id (&self->loading_id, g_source_remove);
  facets_changed_cb (self);
  if (!sinew_views_has_content (self->views))
    place_changed_cb (self);
  reopen (self);
  for (guint i = 0; i < self->awaited->len; i++)
    sinew_window_show_place_later (self, g_ptr_array_index (self->awaited, i));
  g_ptr_array_set_size (self->awaited, 0);
}

static void
show_failure (SinewWindow *self)
{
  sinew_views_show_broken (self->views, self->failure);
  update_shown (self);
  show_page_pane (self);
}

/**
 * sinew_window_fail:
 * @reason: what is wrong with the data
 *
 * Says that the rest of the data will not come.
 */
void
sinew_window_fail (SinewWindow *self,
                   const char  *reason)
{
  g_return_if_fail (SINEW_IS_WINDOW (self) && !self->is_complete && reason != NULL);

  g_clear_handle_id (&self->loading_id, g_source_remove);
  g_free (self->failure);
  self->failure = g_strdup (reason);
  show_failure (self);
}

static gboolean
loading_cb (gpointer user_data)
{
  SinewWindow *self = user_data;

  self->loading_id = 0;
  sinew_views_show_loading (self->views);
  update_shown (self);
  show_page_pane (self);

  return G_SOURCE_REMOVE;
}

/**
 * sinew_window_show_place_later:
 * @place: as for sinew_window_show_place()
 *
 * As sinew_window_show_place(), once there are the data for it. Where there is no
 * such place, this is said, and is a step that leads back as any other.
 */
void
sinew_window_show_place_later (SinewWindow *self,
                               const char  *place)
{
  g_return_if_fail (SINEW_IS_WINDOW (self) && place != NULL);

  if (self->is_complete)
    {
      sinew_history_visit (self->history, place);
      show_page_pane (self);
    }
  else if (self->failure)
    {
      show_failure (self);
    }
  else
    {
      g_ptr_array_add (self->awaited, g_strdup (place));
      if (self->loading_id == 0)
        self->loading_id = g_timeout_add (MS_UNTIL_LOADING, loading_cb, self);
    }
}

/**
 * sinew_window_new:
 * @library: the data
 *
 * Returns: (transfer none): a window that shows the start page, and of which
 *   nothing is kept
 */
SinewWindow *
sinew_window_new (GtkApplication *application,
                  SinewLibrary   *library)
{
  g_autoptr (SinewSettings) settings = sinew_settings_new ();

  return sinew_window_new_with_settings (application, library, settings);
}

/**
 * sinew_window_new_with_settings:
 * @library: the data
 * @settings: how the window is to stand; they follow what is done with it
 *
 * Returns: (transfer none): a window that shows the start page until the data are
 *   complete, then the page seen last if the settings want it
 */
SinewWindow *
sinew_window_new_with_settings (GtkApplication *application,
                                SinewLibrary   *library,
                                SinewSettings  *settings)
{
  SinewWindow *self = g_object_new (SINEW_TYPE_WINDOW, "application", application, NULL);

  self->library = g_object_ref (library);
  self->facets = sinew_facets_new (library);
  self->ticker = sinew_ticker_new (G_ACTION_MAP (self), self->facets, self->undo_bar);
  self->finder = sinew_finder_new (library);
  connect_models (self);
  facets_changed_cb (self);
  sinew_history_visit (self->history, SINEW_PLACE_START);
  panes_changed_cb (self);
  restore (self, settings);
  focus_pane (self, is_page_alone (self) ? SINEW_PANE_PAGE : sinew_adaptive_panes_get_current (self->panes));

  return self;
}
