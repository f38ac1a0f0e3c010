/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SINEW_TYPE_ARTICLE_MARKS (sinew_article_marks_get_type ())

G_DECLARE_FINAL_TYPE (SinewArticleMarks, sinew_article_marks, SINEW, ARTICLE_MARKS, GtkWidget)

GtkWidget *sinew_article_marks_new (guint n,
                                    guint n_all);

G_END_DECLS
