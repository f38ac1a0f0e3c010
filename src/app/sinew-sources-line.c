/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-article-marks.h"
#include "sinew-claims-button.h"
#include "sinew-item-link.h"
#include "sinew-reference.h"
#include "sinew-sources-line.h"
#include "sinew-wrap-layout.h"

static guint
count_articles (GPtrArray *claims)
{
  g_autoptr (GHashTable) articles = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < claims->len; i++)
    g_hash_table_add (articles, (gpointer)sinew_claim_get_article (g_ptr_array_index (claims, i)));

  return g_hash_table_size (articles);
}

static GtkWidget *
create_claims_button (SinewLibrary *library,
                      GPtrArray    *claims,
                      guint         n)
{
  guint            n_all = sinew_library_count (library, SINEW_KIND_GUIDE);
  GtkWidget       *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  g_autofree char *label = NULL;

  /* Translators: as "3 of 5 articles". */
  label = g_strdup_printf (ngettext ("%u of %u article", "%u of %u articles", n_all), n, n_all);
  gtk_box_append (GTK_BOX (line), sinew_article_marks_new (n, n_all));
  gtk_box_append (GTK_BOX (line), gtk_label_new (label));
  gtk_widget_add_css_class (line, "article-count");

  return sinew_claims_button_new (library, label, line, claims);
}

/* Without a year, the authors alone would be the same of many. */
static GtkWidget *
create_link (SinewReference *reference)
{
  const char      *title = sinew_item_get_name (SINEW_ITEM (reference));
  g_autofree char *name = sinew_reference_is_dated (reference) ? sinew_reference_dup_short_citation (reference) : g_strdup (title);
  GtkWidget       *link = sinew_item_link_new (SINEW_ITEM (reference), name);

  gtk_widget_set_tooltip_text (link, title);

  return link;
}

/**
 * sinew_sources_line_new:
 * @claims: (element-type SinewClaim): who says so
 * @n_articles: how many articles do; -1 for all that have one of @claims
 * @references: (element-type SinewReference): what it rests on beyond the articles
 *
 * Returns: (transfer full) (nullable): a button that opens @claims, and links to the
 *   pages of @references; %NULL where there are neither
 */
GtkWidget *
sinew_sources_line_new (SinewLibrary *library,
                        GPtrArray    *claims,
                        int           n_articles,
                        GPtrArray    *references)
{
  GtkWidget *line;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), NULL);

  if (claims->len + references->len == 0)
    return NULL;

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (line, sinew_wrap_layout_new (14, 4));
  gtk_widget_add_css_class (line, "sources-line");
  if (claims->len > 0)
    gtk_box_append (GTK_BOX (line), create_claims_button (library, claims, n_articles >= 0 ? (guint)n_articles : count_articles (claims)));
  for (guint i = 0; i < references->len; i++)
    gtk_box_append (GTK_BOX (line), create_link (g_ptr_array_index (references, i)));

  return line;
}
