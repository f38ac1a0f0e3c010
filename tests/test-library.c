/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "support.h"

/* What makes a link, on packs of a few records. */

/* The same claim under another kind or hedge: what makes a link, and what not. */
static void
test_what_links (void)
{
  static const struct
  {
    const char *kind;
    const char *hedge;
    gboolean    links_nutrient;
    gboolean    links_cause;
  } cases[] = {
    { "deficiency-symptom", "may", TRUE, FALSE },
    { "deficiency-symptom", "uncommon", TRUE, FALSE },
    { "deficiency-symptom", "denied", FALSE, FALSE },
    { "other-cause", "may", FALSE, TRUE },
    { "condition", "may", FALSE, TRUE },
    { "other-cause", "denied", FALSE, FALSE },
    { "condition", "denied", FALSE, FALSE },
    { "treatment", "may", FALSE, FALSE },
    { "excess", "may", FALSE, FALSE },
    { "comparison-cell", "may", FALSE, FALSE },
    { "faq", "may", FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf (
        "{ \"articles\": [{ \"id\": \"a\", \"name\": \"A\", \"question\": \"A?\", \"answer\": \"A.\", \"topics\": [] }],"
        "  \"terms\": [{ \"id\": \"n\", \"name\": \"N\", \"kind\": \"nutrient\" }, { \"id\": \"c\", \"name\": \"C\", \"kind\": \"cause\" },"
        "              { \"id\": \"s\", \"name\": \"S\", \"kind\": \"symptom\" }],"
        "  \"nutrients\": [{ \"id\": \"n\", \"name\": \"N\", \"group\": \"other\", \"summary\": \"N.\", \"checked\": \"no\" }],"
        "  \"symptoms\": [{ \"id\": \"s\", \"name\": \"S\", \"lay_name\": \"S\", \"group\": \"Legs\", \"summary\": \"S.\", \"checked\": \"no\" }],"
        "  \"causes\": [{ \"id\": \"c\", \"name\": \"C\", \"lay_name\": \"C\", \"group\": \"habit\", \"summary\": \"C.\", \"symptoms\": [],"
        "                 \"checked\": \"no\" }],"
        "  \"claims\": [{ \"id\": \"a-1\", \"article\": \"a\", \"section\": \"all\", \"kind\": \"%s\", \"hedge\": \"%s\","
        "                 \"subjects\": [\"term/n\", \"term/c\", \"words\"], \"objects\": [\"words\", \"term/s\"], \"text\": \"A.\","
        "                 \"place\": \"here\" }] }",
        cases[i].kind, cases[i].hedge);
      g_autoptr (SinewLibrary) library = support_load_text (text);
      SinewItem *symptom = support_get (library, "symptom/s");

      g_test_message ("%s, %s", cases[i].kind, cases[i].hedge);
      g_assert_cmpint (sinew_library_find_link (library, support_get (library, "nutrient/n"), symptom) != NULL, ==, cases[i].links_nutrient);
      g_assert_cmpint (sinew_library_find_link (library, support_get (library, "cause/c"), symptom) != NULL, ==, cases[i].links_cause);
      g_assert_cmpuint (sinew_library_get_links (library)->len, ==, cases[i].links_nutrient + cases[i].links_cause);
    }
}

/* Evidence belongs to the link of its two ends, and to no other; where there are
 * two, the first counts. */
static void
test_evidence (void)
{
  static const struct
  {
    const char *nutrient;
    const char *sign;
    const char *evidence;
  } cases[] = {
    { "nutrient/n", "symptom/s", "e-2" },
    { "nutrient/n", "symptom/t", NULL },
    { "nutrient/m", "symptom/s", NULL },
    { "nutrient/m", "symptom/t", "e-4" },
  };
  g_autoptr (SinewLibrary) library = support_load_text (
    "{ \"articles\": [{ \"id\": \"a\", \"name\": \"A\", \"question\": \"A?\", \"answer\": \"A.\", \"topics\": [] }],"
    "  \"terms\": [{ \"id\": \"n\", \"name\": \"N\", \"kind\": \"nutrient\" }, { \"id\": \"m\", \"name\": \"M\", \"kind\": \"nutrient\" },"
    "              { \"id\": \"s\", \"name\": \"S\", \"kind\": \"symptom\" }, { \"id\": \"t\", \"name\": \"T\", \"kind\": \"symptom\" }],"
    "  \"nutrients\": [{ \"id\": \"n\", \"name\": \"N\", \"group\": \"other\", \"summary\": \"N.\", \"checked\": \"no\" },"
    "                  { \"id\": \"m\", \"name\": \"M\", \"group\": \"other\", \"summary\": \"M.\", \"checked\": \"no\" }],"
    "  \"symptoms\": [{ \"id\": \"s\", \"name\": \"S\", \"lay_name\": \"S\", \"group\": \"Legs\", \"summary\": \"S.\", \"checked\": \"no\" },"
    "                 { \"id\": \"t\", \"name\": \"T\", \"lay_name\": \"T\", \"group\": \"Legs\", \"summary\": \"T.\", \"checked\": \"no\" }],"
    "  \"causes\": [{ \"id\": \"c\", \"name\": \"C\", \"lay_name\": \"C\", \"group\": \"habit\", \"summary\": \"C.\", \"symptoms\": [\"s\"],"
    "                 \"checked\": \"no\" }],"
    "  \"claims\": [{ \"id\": \"a-1\", \"article\": \"a\", \"section\": \"all\", \"kind\": \"deficiency-symptom\","
    "                 \"subjects\": [\"term/n\", \"term/m\"], \"objects\": [\"term/s\", \"term/t\"], \"text\": \"A.\", \"place\": \"here\" }],"
    "  \"evidence\": [{ \"id\": \"e-1\", \"nutrient\": \"n\", \"sign\": \"cause/c\", \"grade\": \"limited\", \"setting\": \"A\", \"rationale\": \"A\" },"
    "                 { \"id\": \"e-2\", \"nutrient\": \"n\", \"sign\": \"symptom/s\", \"grade\": \"limited\", \"setting\": \"A\", \"rationale\": \"A\" },"
    "                 { \"id\": \"e-3\", \"nutrient\": \"n\", \"sign\": \"symptom/s\", \"grade\": \"strong\", \"setting\": \"A\", \"rationale\": \"A\" },"
    "                 { \"id\": \"e-4\", \"nutrient\": \"m\", \"sign\": \"symptom/t\", \"grade\": \"strong\", \"setting\": \"A\", \"rationale\": \"A\" }] }");

  g_assert_cmpuint (sinew_library_get_links (library)->len, ==, 5);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SinewLink     *link = sinew_library_find_link (library, support_get (library, cases[i].nutrient), support_get (library, cases[i].sign));
      SinewEvidence *evidence = sinew_link_get_evidence (link);

      g_test_message ("%s %s", cases[i].nutrient, cases[i].sign);
      g_assert_cmpstr (evidence ? sinew_item_get_id (SINEW_ITEM (evidence)) : NULL, ==, cases[i].evidence);
    }
}

/* Two objects of a claim may mean the same sign: the claim counts once. */
static void
test_claim_counts_once (void)
{
  g_autoptr (SinewLibrary) library = support_load_text (
    "{ \"articles\": [{ \"id\": \"a\", \"name\": \"A\", \"question\": \"A?\", \"answer\": \"A.\", \"topics\": [] }],"
    "  \"terms\": [{ \"id\": \"n\", \"name\": \"N\", \"kind\": \"nutrient\" }, { \"id\": \"s\", \"name\": \"S\", \"kind\": \"symptom\" },"
    "              { \"id\": \"c\", \"name\": \"C\", \"kind\": \"condition\" }],"
    "  \"nutrients\": [{ \"id\": \"n\", \"name\": \"N\", \"group\": \"other\", \"summary\": \"N.\", \"checked\": \"no\" }],"
    "  \"symptoms\": [{ \"id\": \"s\", \"name\": \"S\", \"lay_name\": \"S\", \"group\": \"Legs\", \"summary\": \"S.\", \"checked\": \"no\","
    "                   \"condition\": \"c\" }],"
    "  \"claims\": [{ \"id\": \"a-1\", \"article\": \"a\", \"section\": \"all\", \"kind\": \"deficiency-symptom\","
    "                 \"subjects\": [\"term/n\"], \"objects\": [\"term/s\", \"term/c\", \"term/s\"], \"text\": \"A.\", \"place\": \"here\" }] }");
  SinewItem *nutrient = support_get (library, "nutrient/n");
  SinewItem *symptom = support_get (library, "symptom/s");

  g_assert_cmpuint (sinew_library_get_links (library)->len, ==, 1);
  g_assert_cmpuint (sinew_link_get_claims (sinew_library_find_link (library, nutrient, symptom))->len, ==, 1);
  g_assert_cmpuint (sinew_library_get_claims_on (library, symptom)->len, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/library/what-links", test_what_links);
  g_test_add_func ("/library/evidence", test_evidence);
  g_test_add_func ("/library/claim-counts-once", test_claim_counts_once);

  return g_test_run ();
}
