/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-paper.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>

#define POINTS_PER_INCH 72.0
#define MM_PER_INCH 25.4
#define A4 1

/* clang-format off */
#define FROM_MM(mm) ((mm) / MM_PER_INCH * POINTS_PER_INCH)
/* clang-format on */

static const struct
{
  SinewPaper  paper;
  const char *label;
} papers[] = {
  { { "a3", FROM_MM (297), FROM_MM (420) }, N_("A3") },
    { { "a4", FROM_MM (210), FROM_MM (297) }, N_("A4") },
      { { "a5", FROM_MM (148), FROM_MM (210) }, N_("A5") },
        { { "letter", 8.5 * POINTS_PER_INCH, 11 * POINTS_PER_INCH }, N_("US Letter") },
          { { "legal", 8.5 * POINTS_PER_INCH, 14 * POINTS_PER_INCH }, N_("US Legal") },
        };

guint
sinew_paper_get_n (void)
{
  return G_N_ELEMENTS (papers);
}

const SinewPaper *
sinew_paper_get_nth (guint n)
{
  g_return_val_if_fail (n < G_N_ELEMENTS (papers), NULL);

  return &papers[n].paper;
}

/**
 * sinew_paper_find:
 * @id: a name, in small letters
 *
 * Returns: (nullable): the paper of that name
 */
const SinewPaper *
sinew_paper_find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_str_equal (papers[i].paper.id, id))
      return &papers[i].paper;

  return NULL;
}

#ifdef __GLIBC__
static const SinewPaper *
find_by_size (int width,
              int height)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (ABS (FROM_MM (width) - papers[i].paper.width) < FROM_MM (1) &&
        ABS (FROM_MM (height) - papers[i].paper.height) < FROM_MM (1))
      return &papers[i].paper;

  return NULL;
}
#endif

/**
 * sinew_paper_get_for_locale:
 *
 * Returns: the paper that the locale (`LC_PAPER`) names, A4 where it names none
 *   or one that is not known here
 */
const SinewPaper *
sinew_paper_get_for_locale (void)
{
  const SinewPaper *paper = NULL;

#ifdef __GLIBC__
  /* These two answer with a number (of millimeters) in place of the pointer. */
  paper = find_by_size (GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_WIDTH)),
                        GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_HEIGHT)));
#endif

  return paper ? paper : &papers[A4].paper;
}

/**
 * sinew_paper_get_label:
 * @self: a paper
 *
 * Returns: its name for people
 */
const char *
sinew_paper_get_label (const SinewPaper *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (self == &papers[i].paper)
      return _(papers[i].label);

  g_return_val_if_reached (NULL);
}
