/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sinew-item.h"

G_BEGIN_DECLS

#define SINEW_TYPE_REFERENCE (sinew_reference_get_type ())

G_DECLARE_FINAL_TYPE (SinewReference, sinew_reference, SINEW, REFERENCE, SinewItem)

const char *sinew_reference_get_group (SinewReference *self);
gboolean    sinew_reference_is_dated (SinewReference *self);
char       *sinew_reference_dup_citation (SinewReference *self);
char       *sinew_reference_dup_short_citation (SinewReference *self);
char       *sinew_reference_dup_citation_in_line (SinewReference *self);
char       *sinew_reference_dup_uri (SinewReference *self);

G_END_DECLS
