/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sinew-citation.h"
#include "sinew-copy-button.h"
#include "sinew-correction-note.h"
#include "sinew-text.h"

static char *
describe_heading (SinewCorrection *correction,
                  const char      *claimed,
                  const char      *subject,
                  gboolean         is_repeated)
{
  const char *verdict = sinew_correction_get_verdict (correction);

  if (subject)
    /* Translators: what is corrected, what is claimed of it, how that is wrong:
     * "Kale: “Kale is an excellent source of magnesium” – overstated". */
    return g_strdup_printf (_("%s: “%s” – %s"), subject, claimed, verdict);
  if (is_repeated)
    /* Translators: what is claimed, how it is wrong; the reason stands further up on the page. */
    return g_strdup_printf (_("“%s” – %s (see above)"), claimed, verdict);
  if (claimed)
    /* Translators: what is claimed, how it is wrong: "“Kale is an excellent source of magnesium” – overstated". */
    return g_strdup_printf (_("“%s” – %s"), claimed, verdict);

  /* Translators: stands under a claim; %s says how that is wrong, as "overstated". */
  return g_strdup_printf (_("Correction: %s"), verdict);
}

static GtkWidget *
create_copy_button (SinewLibrary    *library,
                    SinewCorrection *correction,
                    SinewItem       *claim)
{
  g_autofree char *citation = sinew_citation_dup_for_correction (library, correction, claim);

  return sinew_copy_button_new (_("Copy this correction with its citation"), citation);
}

/**
 * sinew_correction_note_new:
 * @claimed: (nullable): what is claimed; %NULL where the claim stands above
 * @subject: (nullable): what the correction stands beside, where that is not plain
 * @is_repeated: whether the reason stands further up already
 * @library: (nullable): where the correction is from, for it to be copied; %NULL
 *   where what it stands beside takes it along
 * @claim: (nullable): the claim that @claimed quotes; %NULL where it quotes none
 *
 * Returns: (transfer full): the correction of a claim, to stand beside it: what
 *   is claimed, how it is wrong and why
 */
GtkWidget *
sinew_correction_note_new (SinewCorrection *correction,
                           const char      *claimed,
                           const char      *subject,
                           gboolean         is_repeated,
                           SinewLibrary    *library,
                           SinewItem       *claim)
{
  GtkWidget       *note = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget       *title;
  g_autofree char *heading = describe_heading (correction, claimed, subject, is_repeated);

  gtk_widget_add_css_class (note, "correction");
  title = sinew_text_new (heading, "correction-heading");
  if (library)
    title = sinew_copy_button_beside (title, create_copy_button (library, correction, claim));
  gtk_box_append (GTK_BOX (note), title);
  if (!is_repeated)
    gtk_box_append (GTK_BOX (note), sinew_text_new (sinew_correction_get_why (correction), "correction-text"));

  return note;
}
