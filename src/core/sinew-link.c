/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sinew-link.h"

/**
 * SinewLink:
 *
 * A nutrient, or another cause, with a sign that it is linked with: derived from
 * the claims that say so, never written by hand.
 */
struct _SinewLink
{
  GObject parent_instance;

  SinewItem     *source;
  SinewItem     *sign;
  GPtrArray     *claims;
  SinewEvidence *evidence;
  GPtrArray     *articles; /* ids, in the order of the claims; borrowed from them */
};

G_DEFINE_FINAL_TYPE (SinewLink, sinew_link, G_TYPE_OBJECT)

static void
sinew_link_finalize (GObject *object)
{
  SinewLink *self = SINEW_LINK (object);

  g_object_unref (self->source);
  g_object_unref (self->sign);
  g_ptr_array_unref (self->articles);
  g_ptr_array_unref (self->claims);
  g_clear_object (&self->evidence);

  G_OBJECT_CLASS (sinew_link_parent_class)->finalize (object);
}

static void
sinew_link_class_init (SinewLinkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinew_link_finalize;
}

static void
sinew_link_init (SinewLink *self)
{
}

/**
 * sinew_link_new:
 * @source: a nutrient or another cause
 * @sign: a symptom, or a condition that is a sign
 * @claims: (element-type SinewClaim): what the articles say of it, none denied;
 *   empty where only references link the two
 * @evidence: (nullable): how well research backs it
 *
 * Returns: (transfer full): a link
 */
SinewLink *
sinew_link_new (SinewItem     *source,
                SinewItem     *sign,
                GPtrArray     *claims,
                SinewEvidence *evidence)
{
  SinewLink *self;

  g_return_val_if_fail (SINEW_IS_ITEM (source) && SINEW_IS_ITEM (sign) && claims != NULL, NULL);

  self = g_object_new (SINEW_TYPE_LINK, NULL);
  self->source = g_object_ref (source);
  self->sign = g_object_ref (sign);
  self->claims = g_ptr_array_ref (claims);
  g_set_object (&self->evidence, evidence);

  self->articles = g_ptr_array_new ();
  for (guint i = 0; i < claims->len; i++)
    {
      const char *article = sinew_claim_get_article (g_ptr_array_index (claims, i));

      if (!g_ptr_array_find_with_equal_func (self->articles, article, g_str_equal, NULL))
        g_ptr_array_add (self->articles, (gpointer)article);
    }

  return self;
}

SinewItem *
sinew_link_get_source (SinewLink *self)
{
  g_return_val_if_fail (SINEW_IS_LINK (self), NULL);

  return self->source;
}

SinewItem *
sinew_link_get_sign (SinewLink *self)
{
  g_return_val_if_fail (SINEW_IS_LINK (self), NULL);

  return self->sign;
}

/**
 * sinew_link_get_claims:
 *
 * Returns: (transfer none) (element-type SinewClaim): the claims behind the link
 */
GPtrArray *
sinew_link_get_claims (SinewLink *self)
{
  g_return_val_if_fail (SINEW_IS_LINK (self), NULL);

  return self->claims;
}

/**
 * sinew_link_get_evidence:
 *
 * Returns: (transfer none) (nullable): how well research backs the link
 */
SinewEvidence *
sinew_link_get_evidence (SinewLink *self)
{
  g_return_val_if_fail (SINEW_IS_LINK (self), NULL);

  return self->evidence;
}

/**
 * sinew_link_get_articles:
 *
 * Returns: (transfer none) (element-type utf8): the ids of the articles that
 *   state the link
 */
GPtrArray *
sinew_link_get_articles (SinewLink *self)
{
  g_return_val_if_fail (SINEW_IS_LINK (self), NULL);

  return self->articles;
}

/**
 * sinew_link_count_articles:
 *
 * Returns: how many articles state the link; 0 where only references do
 */
guint
sinew_link_count_articles (SinewLink *self)
{
  g_return_val_if_fail (SINEW_IS_LINK (self), 0);

  return self->articles->len;
}

/**
 * sinew_link_dup_hedge_note:
 *
 * Returns: (transfer full) (nullable): how the articles hold back, see
 *   sinew_claims_dup_hedge_note()
 */
char *
sinew_link_dup_hedge_note (SinewLink *self)
{
  g_return_val_if_fail (SINEW_IS_LINK (self), NULL);

  return sinew_claims_dup_hedge_note (self->claims);
}
