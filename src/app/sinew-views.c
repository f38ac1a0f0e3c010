/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sinew-clipboard.h"
#include "sinew-comparison-view.h"
#include "sinew-page-view.h"
#include "sinew-print-view.h"
#include "sinew-states.h"
#include "sinew-status-page.h"
#include "sinew-views.h"

#define PREFIX_PRINT "print/"
#define PREFIX_APPOINTMENT "appointment/"

/**
 * SinewViews:
 *
 * What is shown of a place: a page, see sinew_place_build(); or the comparison of
 * `comparison`; or the sheets of one of these, as `print/doctor` or,
 * with the appointment sheet first, `appointment/doctor`. The views of the latter
 * two are made when they are needed.
 */
struct _SinewViews
{
  GtkWidget parent_instance;

  GtkWidget     *stack;
  SinewPageView *page;
  GtkWidget     *comparison; /* once it was shown */
  GtkWidget     *print;      /* likewise */
  GtkWidget     *state;      /* what stands where there is nothing to show; made when it is */

  SinewFacets   *facets;
  SinewComparer *comparer; /* once the data are complete */
  char          *place;    /* of the page or comparison that is shown, or whose sheets are */
  char          *printed;  /* the place of the sheets that there are; NULL without any */
};

G_DEFINE_FINAL_TYPE (SinewViews, sinew_views, GTK_TYPE_WIDGET)

static SinewPage *
build_page (SinewViews *self,
            const char *place)
{
  return sinew_place_build (sinew_facets_get_library (self->facets), place);
}

static gboolean
has_focus_within (SinewViews *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

/* The keyboard focus does not stay on what is hidden. */
static void
set_view (SinewViews *self,
          GtkWidget  *view)
{
  gboolean takes_focus = has_focus_within (self);

  if (gtk_stack_get_visible_child (GTK_STACK (self->stack)) == view)
    return;

  gtk_stack_set_visible_child (GTK_STACK (self->stack), view);
  if (self->comparer)
    sinew_comparer_set_shown (self->comparer, sinew_views_is_comparison (self));
  if (takes_focus)
    sinew_views_grab (self);
}

/* Takes @state, and lets go of the one before. */
static void
show_state (SinewViews *self,
            GtkWidget  *state)
{
  GtkWidget *old = self->state;

  self->state = state;
  gtk_stack_add_child (GTK_STACK (self->stack), state);
  set_view (self, state);
  if (old)
    gtk_stack_remove (GTK_STACK (self->stack), old);
}

static void
show_comparison (SinewViews *self)
{
  if (self->comparison == NULL)
    {
      self->comparison = sinew_comparison_view_new (self->comparer);
      gtk_stack_add_child (GTK_STACK (self->stack), self->comparison);
    }
  set_view (self, self->comparison);
}

/* The place whose sheets a place is; NULL where it is none of sheets. */
static const char *
get_printed_place (const char *place)
{
  static const char *const prefixes[] = { PREFIX_PRINT, PREFIX_APPOINTMENT };

  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if (g_str_has_prefix (place, prefixes[i]))
      return place + strlen (prefixes[i]);

  return NULL;
}

/* The page that is shown, if one is; the comparison, if anything is compared. */
static SinewPrintDocuments *
create_documents (SinewViews *self)
{
  SinewComparison *comparison = NULL;
  g_autoptr (SinewPage) page = NULL;

  if (sinew_comparer_has_items (self->comparer))
    comparison = sinew_comparer_get_comparison (self->comparer);
  if (!g_str_equal (self->place, SINEW_PLACE_COMPARISON))
    page = build_page (self, self->place);

  return sinew_print_documents_new (self->facets, comparison, page);
}

/* What is shown first. On the start page, where nothing is worth printing, it is the
 * appointment sheet if anything is ticked. */
static SinewPrintKind
choose_kind (SinewViews *self)
{
  if (g_str_has_prefix (self->printed, PREFIX_APPOINTMENT))
    return SINEW_PRINT_APPOINTMENT;
  if (g_str_equal (self->place, SINEW_PLACE_COMPARISON))
    return SINEW_PRINT_COMPARISON;
  if (g_str_equal (self->place, SINEW_PLACE_START) && sinew_facets_count_ticked (self->facets) > 0)
    return SINEW_PRINT_APPOINTMENT;

  return SINEW_PRINT_PAGE;
}

/* Makes the sheets of what is shown. */
static void
prepare (SinewViews *self,
         const char *place)
{
  g_autoptr (SinewPrintDocuments) documents = create_documents (self);

  if (self->print == NULL)
    {
      self->print = sinew_print_view_new ();
      gtk_stack_add_child (GTK_STACK (self->stack), self->print);
    }
  g_free (self->printed);
  self->printed = g_strdup (place);
  sinew_print_view_set_documents (SINEW_PRINT_VIEW (self->print), documents, choose_kind (self));
}

static void
refresh (SinewViews *self)
{
  g_autoptr (SinewPrintDocuments) documents = create_documents (self);

  sinew_print_view_replace_documents (SINEW_PRINT_VIEW (self->print), documents);
}

/* Sheets that there are already are left as somebody chose them to be. */
static void
show_print (SinewViews *self,
            const char *place)
{
  if (g_strcmp0 (self->printed, place) == 0)
    refresh (self);
  else
    prepare (self, place);
  set_view (self, self->print);
}

/* The sheets follow the ticks, as a comparison does. */
static void
facets_changed_cb (SinewViews *self)
{
  if (sinew_views_is_print (self))
    refresh (self);
}

/* They follow the comparison too, which can be changed from everywhere. */
static void
comparer_changed_cb (SinewViews *self)
{
  if (sinew_views_is_print (self))
    refresh (self);
}

static void
sinew_views_dispose (GObject *object)
{
  SinewViews *self = SINEW_VIEWS (object);

  g_clear_pointer (&self->stack, gtk_widget_unparent);
  self->page = NULL;
  self->comparison = NULL;
  self->print = NULL;
  self->state = NULL;
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->printed, g_free);
  g_clear_object (&self->facets);
  g_clear_object (&self->comparer);

  G_OBJECT_CLASS (sinew_views_parent_class)->dispose (object);
}

static void
sinew_views_class_init (SinewViewsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sinew_views_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
sinew_views_init (SinewViews *self)
{
  self->stack = g_object_new (GTK_TYPE_STACK, "hhomogeneous", FALSE, "vhomogeneous", FALSE, NULL);
  self->page = g_object_new (SINEW_TYPE_PAGE_VIEW, NULL);
  gtk_stack_add_child (GTK_STACK (self->stack), GTK_WIDGET (self->page));
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
}

/**
 * sinew_views_set_facets:
 * @facets: what is ticked
 *
 * To be called once, before anything is shown.
 */
void
sinew_views_set_facets (SinewViews  *self,
                        SinewFacets *facets)
{
  g_return_if_fail (SINEW_IS_VIEWS (self) && SINEW_IS_FACETS (facets) && self->facets == NULL);

  self->facets = g_object_ref (facets);
  sinew_page_view_set_facets (self->page, facets);
  g_signal_connect_object (facets, "changed", G_CALLBACK (facets_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sinew_views_complete:
 * @comparer: has the comparison
 *
 * To be called once, when the data are complete.
 */
void
sinew_views_complete (SinewViews    *self,
                      SinewComparer *comparer)
{
  g_return_if_fail (SINEW_IS_VIEWS (self) && SINEW_IS_COMPARER (comparer) && self->comparer == NULL);

  self->comparer = g_object_ref (comparer);
  sinew_page_view_set_comparer (self->page, comparer);
  g_signal_connect_object (comparer, "changed", G_CALLBACK (comparer_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sinew_views_has_place:
 *
 * Returns: whether there is such a place
 */
gboolean
sinew_views_has_place (SinewViews *self,
                       const char *place)
{
  const char *printed;

  g_return_val_if_fail (SINEW_IS_VIEWS (self) && place != NULL, FALSE);

  printed = get_printed_place (place);
  if (printed)
    return self->comparer && get_printed_place (printed) == NULL && sinew_views_has_place (self, printed);

  return (g_str_equal (place, SINEW_PLACE_COMPARISON) && self->comparer) ||
         sinew_place_exists (sinew_facets_get_library (self->facets), place);
}

/**
 * sinew_views_show:
 * @place: a place; where there is none of that name, this is said
 *
 * Returns: (transfer none) (nullable): the item whose page it is
 */
SinewItem *
sinew_views_show (SinewViews *self,
                  const char *place)
{
  const char *printed;
  g_autoptr (SinewPage) page = NULL;

  g_return_val_if_fail (SINEW_IS_VIEWS (self) && place != NULL, NULL);

  if (!sinew_views_has_place (self, place))
    {
      show_state (self, sinew_state_new_missing (place));
      return NULL;
    }

  printed = get_printed_place (place);
  g_free (self->place);
  self->place = g_strdup (printed ? printed : place);
  if (printed)
    {
      show_print (self, place);
      return NULL;
    }
  if (g_str_equal (place, SINEW_PLACE_COMPARISON))
    {
      show_comparison (self);
      return NULL;
    }

  page = build_page (self, place);
  sinew_page_view_set_page (self->page, page);
  set_view (self, GTK_WIDGET (self->page));

  return sinew_page_get_item (page);
}

gboolean
sinew_views_is_comparison (SinewViews *self)
{
  g_return_val_if_fail (SINEW_IS_VIEWS (self), FALSE);

  return self->comparison && gtk_stack_get_visible_child (GTK_STACK (self->stack)) == self->comparison;
}

gboolean
sinew_views_is_print (SinewViews *self)
{
  g_return_val_if_fail (SINEW_IS_VIEWS (self), FALSE);

  return self->print && gtk_stack_get_visible_child (GTK_STACK (self->stack)) == self->print;
}

/**
 * sinew_views_is_wide:
 *
 * Returns: whether what is shown wants the place of one pane more than a page
 */
gboolean
sinew_views_is_wide (SinewViews *self)
{
  return sinew_views_is_comparison (self) || sinew_views_is_print (self);
}

/**
 * sinew_views_can_print:
 *
 * Returns: whether what is shown is worth a sheet: a comparison of nothing is not
 */
gboolean
sinew_views_can_print (SinewViews *self)
{
  g_return_val_if_fail (SINEW_IS_VIEWS (self), FALSE);

  return self->comparer && (!sinew_views_is_comparison (self) || sinew_comparer_has_items (self->comparer));
}

/**
 * sinew_views_prepare_print:
 * @is_appointment: whether the appointment sheet is to be shown first
 *
 * Makes the sheets of what is shown, or of what those are that are shown.
 *
 * Returns: (transfer none): the place of the sheets
 */
const char *
sinew_views_prepare_print (SinewViews *self,
                           gboolean    is_appointment)
{
  g_autofree char *place = NULL;

  g_return_val_if_fail (SINEW_IS_VIEWS (self) && self->place != NULL, NULL);

  place = g_strconcat (is_appointment ? PREFIX_APPOINTMENT : PREFIX_PRINT, self->place, NULL);
  prepare (self, place);

  return self->printed;
}

/**
 * sinew_views_print:
 *
 * Opens the dialog of printing for the sheets that are shown.
 */
void
sinew_views_print (SinewViews *self)
{
  g_return_if_fail (SINEW_IS_VIEWS (self) && sinew_views_is_print (self));

  sinew_print_view_print (SINEW_PRINT_VIEW (self->print));
}

/**
 * sinew_views_copy:
 *
 * Copies what is shown, or what the sheets are of that are shown.
 *
 * Returns: what was done, for people
 */
const char *
sinew_views_copy (SinewViews *self)
{
  GdkClipboard    *clipboard;
  SinewComparison *comparison;
  g_autoptr (SinewPage) page = NULL;
  g_autoptr (SinewGrid) grid = NULL;

  g_return_val_if_fail (SINEW_IS_VIEWS (self) && self->place != NULL, NULL);

  clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  if (g_str_equal (self->place, SINEW_PLACE_COMPARISON))
    {
      comparison = sinew_comparer_get_comparison (self->comparer);
      if (comparison == NULL)
        return _("There is nothing to copy yet");
      grid = sinew_comparison_make_grid (comparison);
      sinew_clipboard_set_grid (clipboard, grid);
      return _("Comparison copied");
    }

  page = build_page (self, self->place);
  sinew_clipboard_set_page (clipboard, sinew_facets_get_library (self->facets), page);

  return _("Page copied, with its citation");
}

/**
 * sinew_views_show_loading:
 *
 * Says that what was asked for will come.
 */
void
sinew_views_show_loading (SinewViews *self)
{
  g_return_if_fail (SINEW_IS_VIEWS (self));

  show_state (self, sinew_state_new_loading ());
}

/**
 * sinew_views_show_broken:
 * @reason: what is wrong with the data
 *
 * Says that what was asked for cannot come.
 */
void
sinew_views_show_broken (SinewViews *self,
                         const char *reason)
{
  g_return_if_fail (SINEW_IS_VIEWS (self) && reason != NULL);

  show_state (self, sinew_state_new_broken (reason));
}

/**
 * sinew_views_has_content:
 *
 * Returns: whether something is shown that can be printed and copied
 */
gboolean
sinew_views_has_content (SinewViews *self)
{
  g_return_val_if_fail (SINEW_IS_VIEWS (self), FALSE);

  return self->state == NULL || gtk_stack_get_visible_child (GTK_STACK (self->stack)) != self->state;
}

/**
 * sinew_views_grab:
 *
 * Moves the keyboard focus to what is shown.
 */
void
sinew_views_grab (SinewViews *self)
{
  g_return_if_fail (SINEW_IS_VIEWS (self));

  if (sinew_views_is_comparison (self))
    sinew_comparison_view_grab (SINEW_COMPARISON_VIEW (self->comparison));
  else if (sinew_views_is_print (self))
    sinew_print_view_grab_options (SINEW_PRINT_VIEW (self->print));
  else if (!sinew_views_has_content (self))
    sinew_status_page_grab (self->state);
  else
    sinew_page_view_grab_page (self->page);
}
