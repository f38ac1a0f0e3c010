/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *support_pdf_read_text (const char *file,
                             guint       page);
char *support_pdf_read_info (const char *file);
char *support_pdf_read_xml (const char *file);
char *support_pdf_match (const char *text,
                         const char *pattern);
guint support_pdf_count_pages (const char *file);

G_END_DECLS
