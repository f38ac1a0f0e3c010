/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SupportMatch:
 *
 * Returns: whether @widget is what @data asks for
 */
typedef gboolean (*SupportMatch) (GtkWidget    *widget,
                                  gconstpointer data);

/**
 * SupportCondition:
 *
 * Returns: whether what is waited for has come
 */
typedef gboolean (*SupportCondition) (gpointer data);

GPtrArray *support_find_all (GtkWidget    *root,
                             SupportMatch  match,
                             gconstpointer data);
GtkWidget *support_find (GtkWidget    *root,
                         SupportMatch  match,
                         gconstpointer data);
gboolean   support_has_type (GtkWidget    *widget,
                             gconstpointer type);
gboolean   support_has_css_class (GtkWidget    *widget,
                                  gconstpointer css_class);
gboolean   support_has_label (GtkWidget    *widget,
                              gconstpointer label);
gboolean   support_has_tooltip (GtkWidget    *widget,
                                gconstpointer tooltip);
char      *support_describe (GtkWidget *widget);
gboolean   support_is_shown (GtkWidget *widget);
void       support_wait (SupportCondition condition,
                         gpointer         data);
void       support_wait_for_map (GtkWidget *widget);
void       support_wait_for_page (GtkWidget *view);
void       support_run_pending (void);
gboolean   support_press (GtkWidget      *widget,
                          guint           keyval,
                          GdkModifierType modifiers);
GtkWidget *support_new_block (int width,
                              int height);
void       support_assert_bounds (GtkWidget *widget,
                                  GtkWidget *parent,
                                  int        x,
                                  int        y,
                                  int        width,
                                  int        height);
void       support_assert_destroyed (GtkWindow *window);

G_END_DECLS
