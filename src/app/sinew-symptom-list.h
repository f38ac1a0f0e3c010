/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-comparer.h"
#include "sinew-finder.h"

G_BEGIN_DECLS

#define SINEW_TYPE_SYMPTOM_LIST (sinew_symptom_list_get_type ())

G_DECLARE_FINAL_TYPE (SinewSymptomList, sinew_symptom_list, SINEW, SYMPTOM_LIST, GtkWidget)

void sinew_symptom_list_set_facets (SinewSymptomList *self,
                                    SinewFacets      *facets);
void sinew_symptom_list_set_finder (SinewSymptomList *self,
                                    SinewFinder      *finder);
void sinew_symptom_list_set_comparer (SinewSymptomList *self,
                                      SinewComparer    *comparer);
void sinew_symptom_list_grab_first (SinewSymptomList *self);
void sinew_symptom_list_popup_menu (SinewSymptomList *self,
                                    GtkWidget        *check);

G_END_DECLS
