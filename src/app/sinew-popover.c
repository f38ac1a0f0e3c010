/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-popover.h"

static void
closed_cb (GtkWidget *popover,
           GtkWidget *before)
{
  g_signal_handlers_disconnect_by_func (popover, closed_cb, before);
  if (gtk_widget_get_mapped (before))
    gtk_widget_grab_focus (before);
}

/**
 * sinew_popover_open:
 * @popover: a popover that no button opens
 *
 * Opens it. Once it is closed, the keyboard focus is where it was. (GTK 4.8 gives
 * it to what comes first near the popover.)
 */
void
sinew_popover_open (GtkWidget *popover)
{
  GtkRoot   *root;
  GtkWidget *focus;

  g_return_if_fail (GTK_IS_POPOVER (popover));

  root = gtk_widget_get_root (popover);
  focus = root ? gtk_root_get_focus (root) : NULL;
  if (focus && !gtk_widget_is_ancestor (focus, popover))
    {
      g_signal_handlers_disconnect_matched (popover, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, closed_cb, NULL);
      g_signal_connect_object (popover, "closed", G_CALLBACK (closed_cb), focus, 0);
    }
  gtk_popover_popup (GTK_POPOVER (popover));
}
