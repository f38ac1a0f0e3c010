/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sinew-clipboard.h"
#include "sinew-export.h"
#include "sinew-page-text.h"

/* Takes @text. */
static GdkContentProvider *
create_provider (const char *mime_type,
                 char       *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  return gdk_content_provider_new_for_bytes (mime_type, bytes);
}

/**
 * sinew_clipboard_set_grid:
 *
 * Copies a table as several things at once; what it is pasted into takes the best
 * that it knows: a document the HTML, a spreadsheet the fields, an editor the text.
 */
void
sinew_clipboard_set_grid (GdkClipboard *clipboard,
                          SinewGrid    *grid)
{
  g_autoptr (GdkContentProvider) all = NULL;
  g_autofree char    *text = NULL;
  GdkContentProvider *providers[4];

  g_return_if_fail (GDK_IS_CLIPBOARD (clipboard) && SINEW_IS_GRID (grid));

  text = sinew_export_grid (grid, SINEW_EXPORT_TEXT);
  providers[0] = create_provider ("text/html", sinew_export_grid (grid, SINEW_EXPORT_HTML));
  providers[1] = create_provider ("text/tab-separated-values", sinew_export_grid (grid, SINEW_EXPORT_TSV));
  providers[2] = create_provider ("text/plain;charset=utf-8", g_strdup (text));
  providers[3] = gdk_content_provider_new_typed (G_TYPE_STRING, text);
  all = gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
  gdk_clipboard_set_content (clipboard, all);
}

/**
 * sinew_clipboard_set_page:
 *
 * Copies all that a page says, with its citation, as HTML and as text.
 */
void
sinew_clipboard_set_page (GdkClipboard *clipboard,
                          SinewLibrary *library,
                          SinewPage    *page)
{
  g_autoptr (GdkContentProvider) all = NULL;
  g_autofree char    *text = NULL;
  GdkContentProvider *providers[3];

  g_return_if_fail (GDK_IS_CLIPBOARD (clipboard) && SINEW_IS_LIBRARY (library) && SINEW_IS_PAGE (page));

  text = sinew_page_text_dup (library, page, SINEW_PROSE_PLAIN);
  providers[0] = create_provider ("text/html", sinew_page_text_dup (library, page, SINEW_PROSE_HTML));
  providers[1] = create_provider ("text/plain;charset=utf-8", g_strdup (text));
  providers[2] = gdk_content_provider_new_typed (G_TYPE_STRING, text);
  all = gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
  gdk_clipboard_set_content (clipboard, all);
}
