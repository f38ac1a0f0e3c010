/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sinew-cause.h"
#include "sinew-link.h"
#include "sinew-symptom.h"

static SinewItem *
make_item (GType       type,
           const char *json)
{
  g_autoptr (GPtrArray) mentions = g_ptr_array_new_with_free_func ((GDestroyNotify)sinew_mention_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (json, &error);
  g_autoptr (SinewRecord) record = NULL;
  SinewItem *item;

  g_assert_no_error (error);
  record = sinew_record_new ("test", "", node, mentions);
  item = sinew_item_new_from_record (type, record, &error);
  g_assert_no_error (error);

  return item;
}

static SinewItem *
make_claim (const char *article,
            const char *hedge)
{
  g_autofree char *member = *hedge ? g_strdup_printf ("\"hedge\": \"%s\",", hedge) : g_strdup ("");
  g_autofree char *json = g_strdup_printf (
    "{ \"id\": \"c\", \"article\": \"%s\", \"section\": \"s\", \"kind\": \"deficiency-symptom\", \"subjects\": [], \"objects\": [], %s"
    "  \"text\": \"t\", \"place\": \"p\" }",
    article, member);

  return make_item (SINEW_TYPE_CLAIM, json);
}

/* Makes a link of claims as “article:hedge”, with words between. */
static SinewLink *
make_link (const char *claims)
{
  g_auto (GStrv) words = g_strsplit (claims, " ", -1);
  g_autoptr (GPtrArray) made = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SinewItem) source = make_item (SINEW_TYPE_CAUSE, "{ \"id\": \"a\", \"name\": \"A\", \"lay_name\": \"A\", \"group\": \"habit\","
                                                              "  \"summary\": \"A.\", \"symptoms\": [], \"checked\": \"no\" }");
  g_autoptr (SinewItem) sign = make_item (SINEW_TYPE_SYMPTOM, "{ \"id\": \"b\", \"name\": \"B\", \"lay_name\": \"B\", \"group\": \"Legs\","
                                                              "  \"summary\": \"B.\", \"checked\": \"no\" }");

  for (guint i = 0; words[i] && *words[i]; i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], ":", 2);

      g_ptr_array_add (made, make_claim (parts[0], parts[1]));
    }

  return sinew_link_new (source, sign, made, NULL);
}

static const struct
{
  const char *claims;
  guint       n_articles;
  const char *note;
} cases[] = {
  { "", 0, NULL },
  { "a:", 1, NULL },
  { "a: b: c:", 3, NULL },
  { "a:may", 1, "1 says “may”" },
  { "a:may b:may", 2, "2 say “may”" },
  { "a:may a:may", 1, "1 says “may”" },
  /* An article counts by its most outright claim, wherever that stands. */
  { "a:may a:", 1, NULL },
  { "a: a:may", 1, NULL },
  { "a:tentative a:may", 1, "1 says “may”" },
  { "a:uncommon a:severe-only a:indirect", 1, "1 only indirectly" },
  { "a: b:may", 2, "1 says “may”" },
  { "a:may b: a: b:may", 2, NULL },
  { "a:uncommon b:may", 2, "1 says “may” · 1 says seldom" },
  { "a:may b:indirect c:indirect", 3, "1 says “may” · 2 only indirectly" },
  { "a:tentative", 1, "1 says it is still being studied" },
  { "a:tentative b:tentative", 2, "2 say it is still being studied" },
  { "a:severe-only b:uncommon c:uncommon", 3, "1 in severe cases only · 2 say seldom" },
  { "a:may b:indirect c:tentative d:severe-only e:uncommon", 5,
    "1 says “may” · 1 only indirectly · 1 says it is still being studied · 1 in severe cases only · 1 says seldom" },
};

static void
test_hedge_notes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SinewLink       *link = make_link (cases[i].claims);
      g_autofree char *note = sinew_link_dup_hedge_note (link);

      g_test_message ("“%s”", cases[i].claims);
      g_assert_cmpuint (sinew_link_count_articles (link), ==, cases[i].n_articles);
      g_assert_cmpstr (note, ==, cases[i].note);
      g_assert_finalize_object (link);
    }
}

/* Articles stand once each, in the order of the claims. */
static void
test_articles (void)
{
  g_autoptr (SinewLink) link = make_link ("b: a:may b:may c: a:");
  GPtrArray *articles = sinew_link_get_articles (link);

  g_assert_cmpuint (sinew_link_get_claims (link)->len, ==, 5);
  g_assert_cmpuint (articles->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (articles, 0), ==, "b");
  g_assert_cmpstr (g_ptr_array_index (articles, 1), ==, "a");
  g_assert_cmpstr (g_ptr_array_index (articles, 2), ==, "c");
  g_assert_null (sinew_link_get_evidence (link));
}

/* Every reserve has words of its own, alone and in a count. */
static void
test_hedges (void)
{
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_null (sinew_hedge_get_label (SINEW_HEDGE_NONE));
  g_assert_null (sinew_hedge_count_to_text (SINEW_HEDGE_NONE, 3));
  g_assert_cmpstr (sinew_hedge_get_slug (SINEW_HEDGE_NONE), ==, "");
  g_assert_null (sinew_hedge_get_slugs ()[SINEW_N_HEDGES]);

  for (SinewHedge hedge = SINEW_HEDGE_MAY; hedge < SINEW_N_HEDGES; hedge++)
    {
      g_assert_cmpstr (sinew_hedge_get_slugs ()[hedge], ==, sinew_hedge_get_slug (hedge));
      g_assert_true (g_hash_table_add (labels, (gpointer)sinew_hedge_get_label (hedge)));
      g_assert_true (g_hash_table_add (counts, sinew_hedge_count_to_text (hedge, 1)));
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/link/hedge-notes", test_hedge_notes);
  g_test_add_func ("/link/articles", test_articles);
  g_test_add_func ("/link/hedges", test_hedges);

  return g_test_run ();
}
