/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-claims-list.h"
#include "sinew-guide.h"
#include "sinew-heading.h"
#include "sinew-item-link.h"
#include "sinew-row-views.h"
#include "sinew-text.h"

#define POPOVER_WIDTH 420
#define POPOVER_MARGIN 48

/* In characters, of which a line is some two high. */
#define POPOVER_MAX_CHARS 72

/* A popover is short: here texts may be stops of the Tab key. */
static void
allow_selecting (GtkWidget *widget)
{
  if (sinew_text_is (widget))
    sinew_text_set_selecting (widget, TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    allow_selecting (child);
}

/**
 * sinew_claims_list_add:
 * @list: a list of sinew_claims_list_new()
 * @widget: (transfer floating): what follows in it; its texts can be selected
 */
void
sinew_claims_list_add (GtkWidget *list,
                       GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_BOX (list) && GTK_IS_WIDGET (widget));

  gtk_box_append (GTK_BOX (list), widget);
  allow_selecting (widget);
}

/**
 * sinew_claims_list_add_heading:
 * @list: a list of sinew_claims_list_new()
 */
void
sinew_claims_list_add_heading (GtkWidget  *list,
                               const char *heading)
{
  g_return_if_fail (GTK_IS_BOX (list));

  gtk_box_append (GTK_BOX (list), sinew_heading_new (heading, 2, "block-title"));
}

static void
append_article (GtkWidget    *list,
                SinewLibrary *library,
                const char   *article)
{
  SinewItem *guide = sinew_library_lookup (library, SINEW_KIND_GUIDE, article);

  gtk_box_append (GTK_BOX (list), sinew_item_link_new (guide, sinew_guide_get_article_name (SINEW_GUIDE (guide))));
}

static void
append_claim (GtkWidget    *list,
              SinewLibrary *library,
              SinewClaim   *claim)
{
  SinewRow *row = sinew_row_new_for_claim (library, claim);

  sinew_claims_list_add (list, sinew_claim_view_new (row, library));
  sinew_row_free (row);
}

/**
 * sinew_claims_list_new:
 * @claims: (element-type SinewClaim): the claims, which are sorted by article
 *
 * Returns: (transfer full): what a popover of *Says who?* shows: the claims, each
 *   with its corrections, under links to the guides of their articles
 */
GtkWidget *
sinew_claims_list_new (SinewLibrary *library,
                       GPtrArray    *claims)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autoptr (GHashTable) articles = g_hash_table_new (g_str_hash, g_str_equal);

  gtk_widget_add_css_class (list, "claims");
  sinew_claims_list_add_heading (list, _("Says who?"));

  for (guint i = 0; i < claims->len; i++)
    {
      const char *article = sinew_claim_get_article (g_ptr_array_index (claims, i));

      if (!g_hash_table_add (articles, (gpointer)article))
        continue;

      append_article (list, library, article);
      for (guint j = i; j < claims->len; j++)
        {
          if (g_str_equal (article, sinew_claim_get_article (g_ptr_array_index (claims, j))))
            append_claim (list, library, g_ptr_array_index (claims, j));
        }
    }

  return list;
}

/**
 * sinew_claims_list_wrap:
 * @list: (transfer floating): a list of sinew_claims_list_new()
 *
 * Returns: (transfer full): @list, scrolled where it is long: the child of a
 *   popover
 */
GtkWidget *
sinew_claims_list_wrap (GtkWidget *list)
{
  GtkWidget *scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                      "hscrollbar-policy", GTK_POLICY_NEVER,
                                      "propagate-natural-height", TRUE,
                                      /* It is not to be missed that there is more. */
                                      "overlay-scrolling", FALSE,
                                      "child", list,
                                      NULL);

  gtk_widget_add_css_class (scrolled, "claims-scrolled");

  return scrolled;
}

/**
 * sinew_claims_list_fit:
 * @popover: a popover with a child of sinew_claims_list_wrap()
 * @widget: what it opens from
 *
 * Makes the popover as wide and high as is good to read, or as the window allows.
 */
void
sinew_claims_list_fit (GtkWidget *popover,
                       GtkWidget *widget)
{
  GtkWidget *child = gtk_popover_get_child (GTK_POPOVER (popover));
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (widget));
  int        height = POPOVER_MAX_CHARS * sinew_text_get_char_width (widget);

  gtk_widget_set_size_request (child, MIN (POPOVER_WIDTH, gtk_widget_get_width (window) - POPOVER_MARGIN), -1);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (child), MAX (MIN (height, gtk_widget_get_height (window) - POPOVER_MARGIN), 1));
}
