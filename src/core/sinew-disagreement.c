/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-disagreement.h"
#include "sinew-term-rows.h"

static SinewDisagreement *
create_disagreement (SinewLink *link)
{
  SinewDisagreement *self = g_new0 (SinewDisagreement, 1);

  self->link = g_object_ref (link);
  self->said = g_ptr_array_new_with_free_func (g_object_unref);
  self->reserved = g_ptr_array_new_with_free_func (g_object_unref);
  self->denied = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

void
sinew_disagreement_free (SinewDisagreement *self)
{
  g_object_unref (self->link);
  g_ptr_array_unref (self->said);
  g_ptr_array_unref (self->reserved);
  g_ptr_array_unref (self->denied);
  g_free (self);
}

static gboolean
has_article (GPtrArray  *claims,
             const char *article)
{
  for (guint i = 0; i < claims->len; i++)
    {
      if (g_str_equal (sinew_claim_get_article (g_ptr_array_index (claims, i)), article))
        return TRUE;
    }

  return FALSE;
}

/* The least that the article of @claim holds back with in any of @claims. */
static SinewHedge
find_weakest_hedge (GPtrArray  *claims,
                    SinewClaim *claim)
{
  SinewHedge hedge = SINEW_HEDGE_DENIED;

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *other = g_ptr_array_index (claims, i);

      if (g_str_equal (sinew_claim_get_article (other), sinew_claim_get_article (claim)))
        hedge = MIN (hedge, sinew_claim_get_hedge (other));
    }

  return hedge;
}

/* A claim on too much of a nutrient says nothing about too little of it. */
static gboolean
is_denial (SinewLibrary *library,
           SinewClaim   *claim,
           SinewLink    *link)
{
  const char *const *objects = sinew_claim_get_objects (claim);

  if (sinew_claim_get_hedge (claim) != SINEW_HEDGE_DENIED || g_str_equal (sinew_claim_get_group (claim), "excess") ||
      !sinew_claim_is_about (claim, library, sinew_link_get_source (link)))
    return FALSE;

  for (guint i = 0; objects[i]; i++)
    {
      if (sinew_library_find_sign_of_term (library, objects[i]) == sinew_link_get_sign (link))
        return TRUE;
    }

  return FALSE;
}

static void
add_denials (SinewDisagreement *self,
             SinewLibrary      *library)
{
  GPtrArray *claims = sinew_library_get_claims_on (library, sinew_link_get_source (self->link));

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);

      if (is_denial (library, claim, self->link))
        g_ptr_array_add (self->denied, g_object_ref (claim));
    }
}

/* An article that denies a direct link and states an indirect one is at odds with
 * no article but one that states it without such a reserve. */
static void
add_sides (SinewDisagreement *self)
{
  GPtrArray *claims = sinew_link_get_claims (self->link);
  SinewHedge most_said = self->denied->len > 0 ? SINEW_HEDGE_MAY : SINEW_HEDGE_NONE;

  for (guint i = 0; i < claims->len; i++)
    {
      SinewClaim *claim = g_ptr_array_index (claims, i);

      if (has_article (self->denied, sinew_claim_get_article (claim)))
        continue;
      if (sinew_claim_get_hedge (claim) <= most_said)
        g_ptr_array_add (self->said, g_object_ref (claim));
      else if (self->denied->len == 0 && find_weakest_hedge (claims, claim) >= SINEW_HEDGE_INDIRECT)
        g_ptr_array_add (self->reserved, g_object_ref (claim));
    }
}

/**
 * sinew_disagreements_list:
 *
 * Derives from the claims where the articles disagree with each other: where one
 * denies a link that another states, or states outright what another states with
 * no less than a strong reserve. “May” is none: it is how articles speak.
 *
 * Returns: (transfer full) (element-type SinewDisagreement): the disagreements, in
 *   the order of the links
 */
GPtrArray *
sinew_disagreements_list (SinewLibrary *library)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_disagreement_free);
  GPtrArray *links;

  g_return_val_if_fail (SINEW_IS_LIBRARY (library), list);

  links = sinew_library_get_links (library);
  for (guint i = 0; i < links->len; i++)
    {
      SinewDisagreement *disagreement = create_disagreement (g_ptr_array_index (links, i));

      add_denials (disagreement, library);
      add_sides (disagreement);
      if (disagreement->said->len > 0 && disagreement->reserved->len + disagreement->denied->len > 0)
        g_ptr_array_add (list, disagreement);
      else
        sinew_disagreement_free (disagreement);
    }

  return list;
}
