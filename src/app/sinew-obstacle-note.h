/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-facets.h"

G_BEGIN_DECLS

#define SINEW_TYPE_OBSTACLE_NOTE (sinew_obstacle_note_get_type ())

G_DECLARE_FINAL_TYPE (SinewObstacleNote, sinew_obstacle_note, SINEW, OBSTACLE_NOTE, GtkWidget)

void sinew_obstacle_note_set_facets (SinewObstacleNote *self,
                                     SinewFacets       *facets);

G_END_DECLS
