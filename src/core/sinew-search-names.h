/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SinewNameRole:
 * @SINEW_NAME_ROLE_NAME: the name that is shown, or the everyday name
 * @SINEW_NAME_ROLE_SYNONYM: another name for the same thing
 * @SINEW_NAME_ROLE_RELATED: the name of something else that leads to it
 *
 * What a name is to the thing that is found by it.
 */
typedef enum {
  SINEW_NAME_ROLE_NAME,
  SINEW_NAME_ROLE_SYNONYM,
  SINEW_NAME_ROLE_RELATED,
} SinewNameRole;

/**
 * SinewRank:
 * @SINEW_RANK_NAME: the words are a name
 * @SINEW_RANK_SYNONYM: they are a synonym
 * @SINEW_RANK_START: a name begins with them
 * @SINEW_RANK_WORD: words of a name begin with them
 * @SINEW_RANK_IN_SYNONYM: words of a synonym do
 * @SINEW_RANK_SCATTERED: words of several names do
 * @SINEW_RANK_RELATED: words of the name of something else do that leads here
 * @SINEW_RANK_NONE: one of the words at least is nowhere
 *
 * How well words fit, best first.
 */
typedef enum {
  SINEW_RANK_NAME,
  SINEW_RANK_SYNONYM,
  SINEW_RANK_START,
  SINEW_RANK_WORD,
  SINEW_RANK_IN_SYNONYM,
  SINEW_RANK_SCATTERED,
  SINEW_RANK_RELATED,
  SINEW_RANK_NONE,
} SinewRank;

typedef struct _SinewSearchNames SinewSearchNames;

SinewSearchNames *sinew_search_names_new (void);
void              sinew_search_names_free (SinewSearchNames *self);
void              sinew_search_names_add (SinewSearchNames *self,
                                          const char       *name,
                                          SinewNameRole     role);
void              sinew_search_names_add_all (SinewSearchNames  *self,
                                              const char *const *names,
                                              SinewNameRole      role);
SinewRank         sinew_search_names_match (SinewSearchNames  *self,
                                            const char *const *words,
                                            const char       **match);
guint             sinew_search_names_correct (SinewSearchNames  *self,
                                              const char *const *words,
                                              char             **corrected);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SinewSearchNames, sinew_search_names_free)

G_END_DECLS
