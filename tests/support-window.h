/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-facets.h"
#include "sinew-window.h"

G_BEGIN_DECLS

/**
 * SupportWindow:
 * @facets: the window’s own
 *
 * A window with all of the built-in data, for g_test_add().
 */
typedef struct
{
  SinewLibrary *library;
  SinewWindow  *window;
  SinewFacets  *facets;
} SupportWindow;

GtkWidget  *support_window_find_page_view (SupportWindow *fixture);
void        support_window_open (SupportWindow *fixture,
                                 SinewLibrary  *library,
                                 int            width,
                                 int            height);
void        support_window_set_up (SupportWindow *fixture,
                                   gconstpointer  data);
void        support_window_set_up_mirrored (SupportWindow *fixture,
                                            gconstpointer  data);
void        support_window_set_up_narrow (SupportWindow *fixture,
                                          gconstpointer  data);
void        support_window_tear_down (SupportWindow *fixture,
                                      gconstpointer  data);
GtkWidget  *support_window_find_check (SupportWindow *fixture,
                                       const char    *id);
GPtrArray  *support_window_find_checks (SupportWindow *fixture);
void        support_window_toggle (SupportWindow *fixture,
                                   const char    *id);
GtkWidget  *support_window_find_list (SupportWindow *fixture,
                                      const char    *title);
gboolean    support_window_is_shown_row (GtkWidget    *widget,
                                         gconstpointer data);
void        support_window_assert_nutrients (SupportWindow *fixture,
                                             const char    *names,
                                             const char    *status);
GtkWidget  *support_window_find_row (SupportWindow *fixture,
                                     const char    *name);
const char *support_window_get_subtitle (SupportWindow *fixture,
                                         const char    *name);
const char *support_window_get_title (SupportWindow *fixture);
void        support_window_click (SupportWindow *fixture,
                                  const char    *label);
void        support_window_activate_action (SupportWindow *fixture,
                                            const char    *name);
gboolean    support_window_is_enabled (SupportWindow *fixture,
                                       const char    *action);
void        support_window_set_match (SupportWindow *fixture,
                                      const char    *match);

G_END_DECLS
