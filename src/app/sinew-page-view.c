/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-block-view.h"
#include "sinew-clamp.h"
#include "sinew-compare-button.h"
#include "sinew-heading.h"
#include "sinew-page-view.h"
#include "sinew-text-selection.h"
#include "sinew-text.h"
#include "sinew-wrap-layout.h"

/**
 * SinewPageView:
 *
 * Draws a page.
 */
struct _SinewPageView
{
  GtkWidget parent_instance;

  GtkWidget *scrolled;
  GtkWidget *content;

  SinewTextSelection *selection;

  SinewFacets   *facets;
  SinewComparer *comparer;
  SinewPage     *page;
  GtkWidget     *column;  /* of the sections */
  guint          n_drawn; /* of the page's sections */
  guint          idle_id;
};

enum {
  PROP_0,
  PROP_FACETS,
  PROP_PAGE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinewPageView, sinew_page_view, GTK_TYPE_WIDGET)

static GtkWidget *
create_section (SinewPageView      *self,
                const SinewSection *section)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (box, "section");
  gtk_box_append (GTK_BOX (box), sinew_heading_new (section->title, 2, "section-title"));
  for (guint i = 0; i < section->blocks->len; i++)
    gtk_box_append (GTK_BOX (box), sinew_block_view_new (g_ptr_array_index (section->blocks, i), self->facets));

  return box;
}

/* Draws one more section: a long page is there at once, and what is below
 * follows frame by frame. */
static gboolean
draw_next_section_cb (gpointer user_data)
{
  SinewPageView *self = user_data;
  GPtrArray     *sections = sinew_page_get_sections (self->page);

  if (self->n_drawn < sections->len)
    gtk_box_append (GTK_BOX (self->column), create_section (self, g_ptr_array_index (sections, self->n_drawn++)));
  if (self->n_drawn < sections->len)
    return G_SOURCE_CONTINUE;

  self->idle_id = 0;

  return G_SOURCE_REMOVE;
}

/* Adds what the page is about to the comparison. Returns NULL where that cannot be
 * compared. */
static GtkWidget *
create_compare_button (SinewPageView *self)
{
  SinewItem   *item = self->comparer ? sinew_page_get_item (self->page) : NULL;
  SinewSubject subject;

  if (item == NULL || !sinew_subject_from_item (item, &subject))
    return NULL;

  return sinew_compare_button_new (self->comparer, item);
}

/* The title and, beside it where there is room, the button. */
static GtkWidget *
create_head (SinewPageView *self)
{
  GtkWidget *title = sinew_heading_new (sinew_page_get_title (self->page), 1, "page-title");
  GtkWidget *button = create_compare_button (self);
  GtkWidget *head;

  if (button == NULL)
    return title;

  head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (head, sinew_wrap_layout_new (18, 6));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), button);

  return head;
}

static void
fill (SinewPageView *self)
{
  g_clear_handle_id (&self->idle_id, g_source_remove);
  self->column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->n_drawn = 0;

  gtk_widget_add_css_class (self->column, "page");
  gtk_box_append (GTK_BOX (self->column), create_head (self));
  if (sinew_page_get_subtitle (self->page))
    gtk_box_append (GTK_BOX (self->column), sinew_text_new (sinew_page_get_subtitle (self->page), "page-subtitle"));
  if (sinew_page_get_summary (self->page))
    gtk_box_append (GTK_BOX (self->column), sinew_text_new (sinew_page_get_summary (self->page), "page-summary"));

  g_object_set (self->content, "child", self->column, NULL);
  self->idle_id = g_idle_add (draw_next_section_cb, self);
}

static void
sinew_page_view_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SinewPageView *self = SINEW_PAGE_VIEW (object);

  switch (prop_id)
    {
    case PROP_FACETS:
      g_value_set_object (value, self->facets);
      break;
    case PROP_PAGE:
      g_value_set_object (value, self->page);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sinew_page_view_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SinewPageView *self = SINEW_PAGE_VIEW (object);

  switch (prop_id)
    {
    case PROP_FACETS:
      sinew_page_view_set_facets (self, g_value_get_object (value));
      break;
    case PROP_PAGE:
      sinew_page_view_set_page (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The Tab key goes through what can be used on the page; the page itself gets the
 * focus by sinew_page_view_grab_page() alone. */
static gboolean
sinew_page_view_focus (GtkWidget       *widget,
                       GtkDirectionType direction)
{
  SinewPageView *self = SINEW_PAGE_VIEW (widget);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (sinew_page_view_parent_class)->focus (widget, direction);

  if (gtk_widget_is_focus (self->scrolled) && direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;

  return gtk_widget_child_focus (self->content, direction);
}

/* With the focus on the page itself, keys scroll it. */
static gboolean
scroll_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  SinewPageView *self = SINEW_PAGE_VIEW (widget);
  gboolean       handled;

  if (!gtk_widget_is_focus (self->scrolled))
    return FALSE;

  g_signal_emit_by_name (self->scrolled, "scroll-child", g_variant_get_int32 (args), FALSE, &handled);

  return TRUE;
}

static gboolean
open_menu_cb (GtkWidget *widget,
              GVariant  *args,
              gpointer   user_data)
{
  sinew_text_selection_open_menu (SINEW_PAGE_VIEW (widget)->selection);

  return TRUE;
}

static void
add_scroll_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint         key;
    GtkScrollType scroll;
  } keys[] = {
    { GDK_KEY_Up, GTK_SCROLL_STEP_UP },
    { GDK_KEY_Down, GTK_SCROLL_STEP_DOWN },
    { GDK_KEY_space, GTK_SCROLL_PAGE_DOWN },
    { GDK_KEY_Page_Up, GTK_SCROLL_PAGE_UP },
    { GDK_KEY_Page_Down, GTK_SCROLL_PAGE_DOWN },
    { GDK_KEY_Home, GTK_SCROLL_START },
    { GDK_KEY_End, GTK_SCROLL_END },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, 0, scroll_cb, "i", keys[i].scroll);
}

static void
sinew_page_view_dispose (GObject *object)
{
  SinewPageView *self = SINEW_PAGE_VIEW (object);

  g_clear_object (&self->selection);
  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->facets);
  g_clear_object (&self->comparer);
  g_clear_object (&self->page);

  G_OBJECT_CLASS (sinew_page_view_parent_class)->dispose (object);
}

static void
sinew_page_view_class_init (SinewPageViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sinew_page_view_dispose;
  object_class->get_property = sinew_page_view_get_property;
  object_class->set_property = sinew_page_view_set_property;
  widget_class->focus = sinew_page_view_focus;
  add_scroll_keys (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, open_menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, open_menu_cb, NULL);

  properties[PROP_FACETS] =
    g_param_spec_object ("facets", NULL, NULL, SINEW_TYPE_FACETS,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PAGE] =
    g_param_spec_object ("page", NULL, NULL, SINEW_TYPE_PAGE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "pageview");
}

static void
sinew_page_view_init (SinewPageView *self)
{
  self->selection = sinew_text_selection_new (GTK_WIDGET (self));
  self->content = g_object_new (SINEW_TYPE_CLAMP, NULL);
  /* What has no role of its own has no name either, from GTK 4.18 on. */
  self->scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                 "hscrollbar-policy", GTK_POLICY_NEVER,
                                 "child", self->content,
                                 "focusable", TRUE,
                                 NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scrolled), GTK_ACCESSIBLE_PROPERTY_LABEL, C_ ("view", "Page"), -1);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * sinew_page_view_set_facets:
 * @facets: (nullable): what is ticked; to be set before a page is
 */
void
sinew_page_view_set_facets (SinewPageView *self,
                            SinewFacets   *facets)
{
  g_return_if_fail (SINEW_IS_PAGE_VIEW (self));

  if (g_set_object (&self->facets, facets))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FACETS]);
}

/**
 * sinew_page_view_set_comparer:
 * @comparer: (nullable): has the comparison to which what the next pages are about
 *   can be added
 */
void
sinew_page_view_set_comparer (SinewPageView *self,
                              SinewComparer *comparer)
{
  g_return_if_fail (SINEW_IS_PAGE_VIEW (self));

  g_set_object (&self->comparer, comparer);
}

/* The link that was followed goes with the old page: a popover that is destroyed
 * while it is open keeps its grab, and a focus that is destroyed leaves the
 * keyboard without one. Returns whether the focus was on the page. */
static gboolean
release_focus (SinewPageView *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  GtkWidget *popover;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, self->content))
    return FALSE;

  if ((popover = gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER)))
    gtk_popover_popdown (GTK_POPOVER (popover));
  gtk_root_set_focus (root, NULL);

  return TRUE;
}

/**
 * sinew_page_view_set_page:
 * @page: the page to draw, from its top
 */
void
sinew_page_view_set_page (SinewPageView *self,
                          SinewPage     *page)
{
  g_autoptr (SinewPage) old = NULL;
  gboolean had_focus;

  g_return_if_fail (SINEW_IS_PAGE_VIEW (self) && SINEW_IS_FACETS (self->facets));

  if (page == NULL || self->page == page)
    return;

  had_focus = release_focus (self);
  /* The old widgets look at the old page: it goes last. */
  old = g_steal_pointer (&self->page);
  self->page = g_object_ref (page);
  fill (self);
  if (had_focus)
    sinew_page_view_grab_page (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

/**
 * sinew_page_view_grab_page:
 *
 * Moves the keyboard focus to the page, so that keys scroll it.
 */
void
sinew_page_view_grab_page (SinewPageView *self)
{
  g_return_if_fail (SINEW_IS_PAGE_VIEW (self));

  gtk_widget_grab_focus (self->scrolled);
}
