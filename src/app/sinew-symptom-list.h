/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sinew-facets.h"

G_BEGIN_DECLS

#define SINEW_TYPE_SYMPTOM_LIST (sinew_symptom_list_get_type ())

G_DECLARE_FINAL_TYPE (SinewSymptomList, sinew_symptom_list, SINEW, SYMPTOM_LIST, GtkWidget)

void sinew_symptom_list_set_facets (SinewSymptomList *self,
                                    SinewFacets      *facets);

void  sinew_symptom_list_set_search (SinewSymptomList *self,
                                     const char       *search);
void  sinew_symptom_list_open_first (SinewSymptomList *self);
void  sinew_symptom_list_grab_first (SinewSymptomList *self);
guint sinew_symptom_list_count_shown (SinewSymptomList *self);

G_END_DECLS
