/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support.h"

/* The command line as people and programs meet it: the built program is run, and
 * what it says is read without its help. */

typedef struct
{
  int   status;
  char *out;
  char *err;
} Result;

static void
result_free (Result *self)
{
  g_free (self->out);
  g_free (self->err);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Result, result_free)

static char *
to_text (GBytes *bytes)
{
  gsize       n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  return g_strndup (data ? data : "", n_bytes);
}

/* Runs the program on @arguments, words divided by spaces ("_" stands for a
 * space in a word), with one variable of the environment set. */
static Result *
run_with (const char *variable,
          const char *value,
          const char *arguments)
{
  g_autoptr (GSubprocessLauncher) launcher =
               g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GBytes) out = NULL;
  g_autoptr (GBytes) err = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = g_strsplit (arguments, " ", -1);
  g_auto (GStrv) argv = NULL;
  Result *result;

  g_strv_builder_add (builder, g_getenv ("SINEW_PROGRAM"));
  for (guint i = 0; words[i]; i++)
    {
      if (*words[i])
        g_strv_builder_add (builder, g_strdelimit (words[i], "_", ' '));
    }
  argv = g_strv_builder_end (builder);

  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "XDG_RUNTIME_DIR");
  if (variable)
    g_subprocess_launcher_setenv (launcher, variable, value, TRUE);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *)argv, &error);
  g_assert_no_error (error);
  g_subprocess_communicate (process, NULL, NULL, &out, &err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));

  result = g_new0 (Result, 1);
  result->status = g_subprocess_get_exit_status (process);
  result->out = to_text (out);
  result->err = to_text (err);

  return result;
}

static Result *
run (const char *arguments)
{
  return run_with (NULL, NULL, arguments);
}

/* Runs the program, which has to succeed, and gives what it says. */
static char *
run_well (const char *arguments)
{
  g_autoptr (Result) result = run (arguments);

  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpint (result->status, ==, 0);

  return g_steal_pointer (&result->out);
}

static JsonNode *
parse_json (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root;

  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_true (g_str_has_suffix (text, "\n"));
  root = json_from_string (text, &error);
  g_assert_no_error (error);

  return root;
}

static JsonNode *
run_for_json (const char *arguments)
{
  g_autofree char *call = g_strconcat (arguments, " --format=json", NULL);
  g_autofree char *out = run_well (call);

  return parse_json (out);
}

/* One field of a line of RFC 4180; *text is left at what ends it. */
static char *
parse_field (const char **text)
{
  GString    *field = g_string_new (NULL);
  const char *c = *text;

  if (*c == '"')
    {
      for (c++; *c != '"' || c[1] == '"'; c++)
        {
          g_assert_cmpint (*c, !=, '\0');
          if (*c == '"')
            c++;
          g_string_append_c (field, *c);
        }
      c++;
    }
  else
    {
      for (; *c != ',' && *c != '\r'; c++)
        {
          g_assert_cmpint (*c, !=, '\0');
          g_assert_cmpint (*c, !=, '"');
          g_assert_cmpint (*c, !=, '\n');
          g_string_append_c (field, *c);
        }
    }
  *text = c;

  return g_string_free (field, FALSE);
}

/* The rows, each an array of fields, as RFC 4180 has them: every line ends with
 * CR LF, and all have as many fields as the first. */
static GPtrArray *
parse_csv (const char *text)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);

  while (*text != '\0')
    {
      GPtrArray *row = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_add (row, parse_field (&text));
      while (*text == ',')
        {
          text++;
          g_ptr_array_add (row, parse_field (&text));
        }
      g_assert_true (g_str_has_prefix (text, "\r\n"));
      text += 2;
      g_ptr_array_add (rows, row);
      g_assert_cmpuint (row->len, ==, ((GPtrArray *)g_ptr_array_index (rows, 0))->len);
    }

  return rows;
}

static const char *
get_field (GPtrArray *rows,
           guint      row,
           guint      column)
{
  return g_ptr_array_index ((GPtrArray *)g_ptr_array_index (rows, row), column);
}

static GPtrArray *
run_for_csv (const char *arguments)
{
  g_autofree char *call = g_strconcat (arguments, " --format=csv", NULL);
  g_autofree char *out = run_well (call);

  return parse_csv (out);
}

/* The members of a JSON object, in their order. */
static char *
join_members (JsonNode *node)
{
  g_autoptr (GList) members = json_object_get_members (json_node_get_object (node));
  GString *text = g_string_new (NULL);

  for (GList *l = members; l; l = l->next)
    g_string_append_printf (text, "%s%s", l == members ? "" : " ", (const char *)l->data);

  return g_string_free (text, FALSE);
}

static char *
join_strings (JsonArray  *array,
              const char *member)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            member ? json_object_get_string_member (json_array_get_object_element (array, i), member)
                                   : json_array_get_string_element (array, i));

  return g_string_free (text, FALSE);
}

static void
assert_contains (const char *text,
                 const char *part)
{
  if (!strstr (text, part))
    g_error ("“%s” is missing in: %s", part, text);
}

static void
assert_lacks (const char *text,
              const char *part)
{
  if (strstr (text, part))
    g_error ("“%s” is in: %s", part, text);
}

/* What is wrong, and what would be right. Nothing goes to stdout. */
static const struct
{
  const char *arguments;
  int         status;
  const char *message;
} mistakes[] = {
  { "lst", 2, "unknown command “lst”; did you mean “list”?" },
  { "shwo magnesium", 2, "did you mean “show”?" },
  { "frobnicate", 2, "“sinew help” tells the commands" },
  { "--versoin", 2, "unknown option “--versoin”; did you mean “--version”?" },
  { "--frobnicate", 2, "unknown option “--frobnicate”" },
  { "help lst", 2, "did you mean “list”?" },
  { "sinew:nutrient/magnesium lst", 2, "unknown command “lst”" },
  { "", 4, "no display: a window needs one; these commands work without: list, show, filter, claims" },
  { "sinew:nutrient/magnesium", 4, "no display" },
  { "SINEW:nutrient/iron", 4, "no display" },
  { "nutrient/magnesium", 2, "unknown command “nutrient/magnesium”; did you mean “sinew show nutrient/magnesium”?" },
  { "Magnesium_ion", 2, "did you mean “sinew show nutrient/magnesium”?" },
  { "heavy-legs", 2, "did you mean one of “sinew show guide/heavy-legs”, “sinew show symptom/heavy-legs”?" },

  { "list", 2, "expected “sinew list KIND”" },
  { "list foods", 2, "unknown kind “foods”; the kinds are nutrients, symptoms, causes, guides, claims, references" },
  { "list nutrient", 2, "did you mean “nutrients”?" },
  { "list nutrients symptoms", 2, "too many arguments" },
  { "list nutrients --format=pdf", 2, "unknown format “pdf”; there are text, json, csv and markdown" },
  { "list nutrients --format=jsn", 2, "unknown format “jsn”; did you mean “json”?" },
  { "list nutrients --format", 2, "--format" },
  { "list nutrients --fromat=json", 2, "unknown option “--fromat”; did you mean “--format”?" },
  { "list nutrients -x", 2, "unknown option “-x”; “sinew list --help” tells the options" },
  { "list nutrients --output=", 2, "“--output” needs the name of a file" },

  { "show", 2, "expected “sinew show ID”" },
  { "show tight hamstrings", 2, "a name of several words needs quotation marks" },
  { "show magnesim", 2, "unknown id “magnesim”; did you mean “magnesium”?" },
  { "show Magnesum_ion", 2, "did you mean “magnesium”?" },
  { "show vitamin-e", 2, "did you mean one of “vitamin-c”, “vitamin-d”?" },
  { "show nutrent/magnesium", 2, "did you mean “nutrient/magnesium”?" },
  { "show heavy-leg", 2, "did you mean one of “guide/heavy-legs”, “symptom/heavy-legs”?" },
  { "show b-12", 2, "unknown id “b-12”; did you mean “vitamin-b12”?" },
  { "show vitamin", 2, "did you mean one of “thiamin”, “vitamin-b12”, “vitamin-b6”?" },
  { "show fiber-x", 2, "did you mean “dietary-fiber”?" },
  { "show banana", 2, "“banana” is a term without a page of its own; “sinew show term/banana” shows it\n" },
  { "show magnesium-glycinate", 2, "and “sinew claims --subject=magnesium-glycinate” lists what the articles say" },
  { "show mag\nnesium", 2, "unknown id “mag\357\277\275nesium”" },
  { "show qwertyuiop", 2, "unknown id “qwertyuiop”; “sinew list nutrients”" },
  { "show stiff-legs-999", 2, "unknown id “stiff-legs-999”; “sinew list nutrients”" },
  { "show heavy-legs", 2, "“heavy-legs” fits more than one; write which is meant: guide/heavy-legs, symptom/heavy-legs" },
  { "show tight-hamstrings", 2, "guide/tight-hamstrings, symptom/tight-hamstrings" },
  { "show Mg", 2, "“Mg” fits more than one; write which is meant: nutrient/magnesium, cause/myasthenia-gravis" },
  { "show \033[2J", 2, "unknown id “\357\277\275[2J”" },

  { "filter", 2, "expected “sinew filter --symptom=ID”" },
  { "filter --symptom=", 2, "a symptom is missing" },
  { "filter --symptom", 2, "--symptom" },
  { "filter --symptom=crampz", 2, "unknown symptom “crampz”; did you mean “muscle-cramps”?" },
  { "filter --symptom=magnesium", 2, "“magnesium” is a nutrient, not a symptom; “sinew list symptoms” tells them" },
  { "filter --symptom=banana", 2, "“banana” is a term, not a symptom" },
  { "filter --symptom=restless-legs-syndrome", 2, "not a symptom; did you mean “restless-legs”?" },
  { "filter --symptom=tingling,magnesium", 2, "“magnesium” is a nutrient, not a symptom" },
  { "filter --symptom=tingling --symptom=crampz", 2, "unknown symptom “crampz”" },
  { "filter --symptm=tingling", 2, "did you mean “--symptom”?" },
  { "filter tingling", 2, "“sinew filter” takes options only" },

  { "claims --article=stif-legs", 2, "unknown article “stif-legs”; did you mean “stiff-legs”?" },
  { "claims --article=magnesium", 2, "“magnesium” is a nutrient, not an article; “sinew list guides” tells them" },
  { "claims --subject=b-12", 2, "did you mean “vitamin-b12”?" },
  { "claims --subject=magnesim", 2, "unknown subject “magnesim”; did you mean “magnesium”?" },
  { "claims magnesium", 2, "“sinew claims” takes options only" },
};

static void
test_mistakes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autoptr (Result) result = run (mistakes[i].arguments);

      g_test_message ("%s", mistakes[i].arguments);
      g_assert_true (g_str_has_prefix (result->err, "sinew: "));
      assert_contains (result->err, mistakes[i].message);
      g_assert_true (strchr (result->err, '\n') == result->err + strlen (result->err) - 1);
      g_assert_cmpstr (result->out, ==, "");
      g_assert_cmpint (result->status, ==, mistakes[i].status);
    }
}

static void
test_help (void)
{
  static const char *const calls[] = { "help", "--help", "-h", "help --help" };
  static const char *const commands[] = { "list", "show", "filter", "claims" };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *help = run_well (calls[i]);

      for (guint j = 0; j < G_N_ELEMENTS (commands); j++)
        assert_contains (help, commands[j]);
      assert_contains (help, "--output=FILE");
      assert_contains (help, "everyday names");
      assert_contains (help, "sinew filter --symptom=muscle-cramps,tingling\n");
      assert_contains (help, "Exit status");
    }

  for (guint j = 0; j < G_N_ELEMENTS (commands); j++)
    {
      g_autofree char *option = g_strconcat (commands[j], " --help", NULL);
      g_autofree char *command = g_strconcat ("help ", commands[j], NULL);
      g_autofree char *usage = g_strconcat ("sinew ", commands[j], NULL);
      g_autofree char *by_option = run_well (option);
      g_autofree char *by_command = run_well (command);

      assert_contains (by_option, usage);
      assert_contains (by_option, "--format=FORMAT");
      g_assert_cmpstr (by_option, ==, by_command);
    }
}

static void
test_version (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  SinewPack       *pack = sinew_library_get_pack (library);
  g_autofree char *version = run_well ("--version");
  g_autofree char *expected = g_strdup_printf ("sinew %s, data %s (%s)\n", SINEW_VERSION,
                                               sinew_pack_get_version (pack), sinew_pack_get_date (pack));

  g_assert_cmpstr (version, ==, expected);
}

static const SinewKind listed[] = {
  SINEW_KIND_NUTRIENT,
  SINEW_KIND_SYMPTOM,
  SINEW_KIND_CAUSE,
  SINEW_KIND_GUIDE,
  SINEW_KIND_CLAIM,
  SINEW_KIND_REFERENCE,
};

static void
test_list_json (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (listed); i++)
    {
      g_autofree char *call = g_strconcat ("list ", sinew_kind_get_plural_slug (listed[i]), NULL);
      g_autoptr (JsonNode) root = run_for_json (call);
      JsonArray *array = json_node_get_array (root);

      g_assert_cmpuint (json_array_get_length (array), ==, sinew_library_count (library, listed[i]));
      for (guint j = 0; j < json_array_get_length (array); j++)
        {
          JsonNode        *node = json_array_get_element (array, j);
          JsonObject      *object = json_node_get_object (node);
          g_autofree char *members = join_members (node);
          SinewItem       *item = sinew_library_lookup (library, listed[i], json_object_get_string_member (object, "id"));

          g_assert_cmpstr (members, ==, "id name kind");
          g_assert_nonnull (item);
          g_assert_cmpstr (json_object_get_string_member (object, "name"), ==, sinew_item_get_name (item));
          g_assert_cmpstr (json_object_get_string_member (object, "kind"), ==, sinew_kind_get_slug (listed[i]));
        }
    }
}

static void
test_list_csv (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (listed); i++)
    {
      g_autofree char *call = g_strconcat ("list ", sinew_kind_get_plural_slug (listed[i]), NULL);
      g_autoptr (JsonNode) root = run_for_json (call);
      g_autoptr (GPtrArray) rows = run_for_csv (call);
      JsonArray *array = json_node_get_array (root);

      g_assert_cmpstr (get_field (rows, 0, 0), ==, "id");
      g_assert_cmpstr (get_field (rows, 0, 1), ==, "name");
      g_assert_cmpstr (get_field (rows, 0, 2), ==, "kind");
      g_assert_cmpuint (rows->len, ==, json_array_get_length (array) + 1);
      for (guint j = 0; j < json_array_get_length (array); j++)
        {
          JsonObject *object = json_array_get_object_element (array, j);

          g_assert_cmpstr (get_field (rows, j + 1, 0), ==, json_object_get_string_member (object, "id"));
          g_assert_cmpstr (get_field (rows, j + 1, 1), ==, json_object_get_string_member (object, "name"));
          g_assert_cmpstr (get_field (rows, j + 1, 2), ==, json_object_get_string_member (object, "kind"));
        }
    }
}

static void
test_list_for_people (void)
{
  g_autofree char *text = run_well ("list nutrients");
  g_autofree char *markdown = run_well ("list nutrients --format markdown");

  assert_contains (text, "calcium        Calcium\n");
  assert_contains (text, "vitamin-b12    Vitamin B12\n");
  assert_contains (markdown, "| ID | Name |\n| --- | --- |\n| calcium | Calcium |\n");
}

static void
assert_corrected (SinewLibrary *library,
                  const char   *markdown)
{
  g_auto (GStrv) items = g_strsplit (markdown, "\n- **", -1);
  guint n_claims = 0;

  for (guint i = 1; items[i]; i++)
    {
      g_autofree char *id = g_str_has_prefix (items[i], "\\[") ? g_strndup (items[i] + 2, strcspn (items[i] + 2, "\\")) : NULL;
      SinewItem       *claim = id ? sinew_library_lookup (library, SINEW_KIND_CLAIM, id) : NULL;
      GPtrArray       *corrections = claim ? sinew_library_get_corrections_of (library, SINEW_CLAIM (claim)) : NULL;

      n_claims += claim != NULL;
      for (guint j = 0; corrections && j < corrections->len; j++)
        {
          SinewCorrection *correction = g_ptr_array_index (corrections, j);
          g_autofree char *start = g_strdup_printf ("\n  - Correction (%s)", sinew_correction_get_verdict (correction));

          assert_contains (items[i], start);
          assert_contains (markdown, sinew_correction_get_why (correction));
        }
    }
  g_assert_cmpuint (n_claims, >, 0);
}

/* No claim is shown without its correction, on no page and in no list. */
static void
test_corrections_stand_beside (void)
{
  static const SinewKind kinds[] = { SINEW_KIND_NUTRIENT, SINEW_KIND_GUIDE };
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autofree char *claims = run_well ("claims --format=markdown");

  assert_corrected (library, claims);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GListModel *items = sinew_library_get_items (library, kinds[i]);

      for (guint j = 0; j < g_list_model_get_n_items (items); j++)
        {
          g_autoptr (SinewItem) item = g_list_model_get_item (items, j);
          g_autofree char *kind_id = sinew_item_dup_kind_id (item);
          g_autofree char *call = g_strconcat ("show --format=markdown ", kind_id, NULL);
          g_autofree char *markdown = run_well (call);

          if (sinew_library_get_claims_on (library, item)->len || kinds[i] == SINEW_KIND_GUIDE)
            assert_corrected (library, markdown);
        }
    }
}

static void
test_show_text (void)
{
  g_autofree char *text = run_well ("show magnesium");
  g_autofree char *by_name = run_well ("show MAGNESIUM");
  g_autofree char *by_synonym = run_well ("show magnesium_ion");
  g_autofree char *by_kind = run_well ("show nutrient/magnesium");
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_cmpstr (by_name, ==, text);
  g_assert_cmpstr (by_synonym, ==, text);
  g_assert_cmpstr (by_kind, ==, text);

  g_assert_true (g_str_has_prefix (text, "Magnesium\n=========\n\nMineral · Mg · named in 5 of 5 articles\n\n"));
  assert_contains (text, "\nSigns of a shortage\n-------------------\n");
  assert_contains (text, "- Muscle cramps: 5 of 5 articles · 3 say “may” · research: moderate");
  assert_contains (text, "\nWhen to see a doctor\n");
  assert_contains (text, "\nWho says so\n");
  for (guint i = 0; lines[i]; i++)
    {
      if (!strstr (lines[i], "https://"))
        g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, 80);
    }
}

static void
test_show_markdown (void)
{
  g_autofree char *markdown = run_well ("show --format=markdown magnesium");

  g_assert_true (g_str_has_prefix (markdown, "# Magnesium\n\n"));
  assert_contains (markdown, "\n## Signs of a shortage\n\n- **Muscle cramps**: 5 of 5 articles · ");
  assert_contains (markdown, "\n  - Correction (contradicted): “Low magnesium causes ordinary night cramps”. ");
}

static void
test_show_json (void)
{
  g_autoptr (JsonNode) root = run_for_json ("show nutrient/magnesium");
  JsonObject *object = json_node_get_object (root);
  JsonArray  *links = json_object_get_array_member (object, "links");
  JsonArray  *corrections = json_object_get_array_member (object, "corrections");
  gboolean    found = FALSE;

  g_assert_cmpstr (json_object_get_string_member (object, "id"), ==, "magnesium");
  g_assert_cmpstr (json_object_get_string_member (object, "kind"), ==, "nutrient");
  g_assert_true (json_object_has_member (object, "muscle_role"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "claims")), >, 0);

  for (guint i = 0; i < json_array_get_length (links); i++)
    {
      JsonObject      *link = json_array_get_object_element (links, i);
      g_autofree char *articles = join_strings (json_object_get_array_member (link, "articles"), NULL);

      if (g_strcmp0 (json_object_get_string_member_with_default (link, "symptom", NULL), "muscle-cramps") != 0)
        continue;
      found = TRUE;
      g_assert_cmpstr (articles, ==, "stiff-legs hard-muscles sore-legs tight-hamstrings heavy-legs");
      g_assert_cmpstr (json_object_get_string_member (link, "grade"), ==, "moderate");
      g_assert_cmpstr (json_object_get_string_member (link, "setting"), ==, "marked deficiency");
      g_assert_true (json_object_has_member (link, "rationale"));
      g_assert_cmpuint (json_array_get_length (json_object_get_array_member (link, "claims")), >=, 5);
    }
  g_assert_true (found);

  g_assert_cmpuint (json_array_get_length (corrections), >, 0);
  for (guint i = 0; i < json_array_get_length (corrections); i++)
    {
      g_autofree char *members = join_members (json_array_get_element (corrections, i));

      g_assert_cmpstr (members, ==, "id name verdict why claims references");
    }
}

/* The other end of a link is named by its kind. */
static void
test_show_json_of_both_ends (void)
{
  g_autoptr (JsonNode) symptom = run_for_json ("show tingling");
  g_autoptr (JsonNode) cause = run_for_json ("show hypokalemia");
  JsonArray  *links = json_object_get_array_member (json_node_get_object (symptom), "links");
  JsonObject *first = json_array_get_object_element (links, 0);

  g_assert_cmpstr (json_object_get_string_member (first, "nutrient"), ==, "calcium");
  links = json_object_get_array_member (json_node_get_object (cause), "links");
  g_assert_true (json_object_has_member (json_array_get_object_element (links, 0), "symptom"));
}

static void
test_show_csv (void)
{
  static const char *const columns[] = { "section", "label", "articles", "grade", "text", "corrections" };
  g_autoptr (GPtrArray) rows = run_for_csv ("show magnesium");
  gboolean found = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    g_assert_cmpstr (get_field (rows, 0, i), ==, columns[i]);
  g_assert_cmpstr (get_field (rows, 1, 0), ==, "summary");
  g_assert_cmpstr (get_field (rows, 1, 1), ==, "Magnesium");

  for (guint i = 1; i < rows->len; i++)
    {
      if (g_str_equal (get_field (rows, i, 0), "signs") && g_str_equal (get_field (rows, i, 1), "Nocturnal leg cramps"))
        {
          found = TRUE;
          g_assert_cmpstr (get_field (rows, i, 2), ==, "2");
          g_assert_cmpstr (get_field (rows, i, 3), ==, "conflicting");
          assert_contains (get_field (rows, i, 5), "d-02 (contradicted): ");
        }
    }
  g_assert_true (found);
}

static const struct
{
  const char *id;
  const char *text;
  const char *json;
} records[] = {
  { "stiff-legs-015", "Correction (contradicted)", "d-02" },
  { "claim/stiff-legs-015", "Correction (contradicted)", "d-02" },
  { "d-02", "A correction: contradicted", "contradicted" },
  { "e-002", "research: conflicting", "nocturnal-leg-cramps" },
  { "rf-01", "What it may mean", "same-day" },
  { "clinical/magnesium", "Medicines that lower it", "proton pump inhibitors" },
  { "q-01", "A question to ask at an appointment", "question" },
  { "term/avocado", "A word of the vocabulary", "food" },
  { "ods-mg", "Where Sinew relies on it", "ods.od.nih.gov" },
  { "guide/heavy-legs", "What the article says", "heavy-legs-001" },
  { "symptom/heavy-legs", "Linked nutrients", "vein" },
  { "symptom/muscle-cramps", "How to tell it apart", "charley horse" },
  { "doctor", "When to see a doctor", "red_flags" },
};

/* What has no page in the window can be shown too. */
static void
test_show_records (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    {
      g_autofree char *call = g_strconcat ("show ", records[i].id, NULL);
      g_autofree char *json_call = g_strconcat (call, " --format=json", NULL);
      g_autofree char *text = run_well (call);
      g_autofree char *json = run_well (json_call);
      g_autoptr (JsonNode) root = parse_json (json);
      g_autoptr (GPtrArray) rows = run_for_csv (call);

      assert_contains (text, records[i].text);
      assert_contains (json, records[i].json);
      g_assert_cmpuint (rows->len, >, 1);
    }
}

static const struct
{
  const char *arguments;
  const char *symptoms;
  const char *match;
  const char *nutrients;
} filters[] = {
  { "--symptom=muscle-cramps", "muscle-cramps", "all", "calcium magnesium potassium vitamin-b12 vitamin-d" },
  { "--symptom=muscle-cramps --symptom=tingling", "muscle-cramps tingling", "all", "calcium magnesium potassium vitamin-b12" },
  { "--symptom=muscle-cramps,tingling", "muscle-cramps tingling", "all", "calcium magnesium potassium vitamin-b12" },
  { "--symptom tingling --symptom cramps --symptom=symptom/tingling", "tingling muscle-cramps", "all", "calcium magnesium potassium vitamin-b12" },
  { "--any --symptom=Muscle_cramps --symptom=pins_and_needles", "muscle-cramps tingling", "any", "calcium magnesium potassium thiamin vitamin-b12 vitamin-d" },
  { "--any --symptom=diarrhea --symptom=muscle-cramps", "diarrhea muscle-cramps", "any", "calcium magnesium potassium vitamin-b12 vitamin-d" },
  { "--symptom=pins_and_needles,_cramps", "tingling muscle-cramps", "all", "calcium magnesium potassium vitamin-b12" },
  { "--symptom=Cramped,_locked_hands_and_feet", "tetany", "all", "calcium" },
  { "--symptom=heavy-legs", "heavy-legs", "all", "iron magnesium potassium" },
  { "--symptom=diarrhea", "diarrhea", "all", "" },
  { "--any --symptom=diarrhea", "diarrhea", "any", "" },
  { "--symptom=muscle-cramps --symptom=diarrhea", "muscle-cramps diarrhea", "all", "" },
};

static void
test_filter_json (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (filters); i++)
    {
      g_autofree char *call = g_strconcat ("filter --format=json ", filters[i].arguments, NULL);
      g_autoptr (Result) result = run (call);
      g_autoptr (JsonNode) root = parse_json (result->out);
      JsonObject      *object = json_node_get_object (root);
      JsonArray       *nutrients = json_object_get_array_member (object, "nutrients");
      g_autofree char *members = join_members (root);
      g_autofree char *symptoms = join_strings (json_object_get_array_member (object, "symptoms"), NULL);
      g_autofree char *ids = join_strings (nutrients, "id");

      g_test_message ("%s", filters[i].arguments);
      g_assert_cmpstr (result->err, ==, "");
      g_assert_cmpint (result->status, ==, *filters[i].nutrients ? 0 : 1);
      g_assert_cmpstr (members, ==, "symptoms match total nutrients");
      g_assert_cmpstr (symptoms, ==, filters[i].symptoms);
      g_assert_cmpstr (json_object_get_string_member (object, "match"), ==, filters[i].match);
      g_assert_cmpstr (ids, ==, filters[i].nutrients);
      g_assert_cmpint (json_object_get_int_member (object, "total"), ==, json_array_get_length (nutrients));
    }
}

static void
test_filter_matched (void)
{
  g_autoptr (JsonNode) root = run_for_json ("filter --any --symptom=muscle-cramps --symptom=tingling");
  g_autoptr (GPtrArray) rows = run_for_csv ("filter --any --symptom=muscle-cramps --symptom=tingling");
  JsonArray *nutrients = json_object_get_array_member (json_node_get_object (root), "nutrients");
  guint      n_matched = 0;

  g_assert_cmpstr (get_field (rows, 0, 0), ==, "nutrient");
  g_assert_cmpstr (get_field (rows, 0, 1), ==, "name");
  g_assert_cmpstr (get_field (rows, 0, 2), ==, "symptom");
  g_assert_cmpstr (get_field (rows, 0, 3), ==, "articles");

  for (guint i = 0; i < json_array_get_length (nutrients); i++)
    {
      JsonNode        *node = json_array_get_element (nutrients, i);
      JsonObject      *nutrient = json_node_get_object (node);
      JsonArray       *matched = json_object_get_array_member (nutrient, "matched");
      g_autofree char *members = join_members (node);

      g_assert_cmpstr (members, ==, "id name matched");
      g_assert_cmpuint (json_array_get_length (matched), >, 0);
      for (guint j = 0; j < json_array_get_length (matched); j++)
        {
          JsonObject      *object = json_array_get_object_element (matched, j);
          g_autofree char *of_match = join_members (json_array_get_element (matched, j));
          g_autofree char *articles = join_strings (json_object_get_array_member (object, "articles"), NULL);

          n_matched++;
          g_assert_cmpstr (of_match, ==, "symptom articles");
          g_assert_cmpstr (get_field (rows, n_matched, 0), ==, json_object_get_string_member (nutrient, "id"));
          g_assert_cmpstr (get_field (rows, n_matched, 2), ==, json_object_get_string_member (object, "symptom"));
          g_assert_cmpstr (get_field (rows, n_matched, 3), ==, articles);
        }
    }
  g_assert_cmpuint (rows->len, ==, n_matched + 1);
}

static void
test_filter_for_people (void)
{
  g_autofree char *text = run_well ("filter --symptom=muscle-cramps --symptom=tingling");
  g_autofree char *markdown = run_well ("filter --symptom=tingling --format=markdown");

  assert_contains (text, "Nutrients linked with all of “Muscle cramps”, “Tingling”");
  assert_contains (text, "\n4 of 16 nutrients\n");
  assert_contains (text, "\nCalcium\n");
  assert_contains (text, "- Tingling: 2 of 5 articles");
  assert_contains (text, "it does not advise");
  assert_contains (text, "“sinew show doctor”");
  assert_contains (markdown, "\n## Calcium\n\n- **Tingling**: 2 of 5 articles");
}

/* Nothing remains: the box whose removal brings most back is named. */
static void
test_filter_nothing (void)
{
  g_autoptr (Result) unlinked = run ("filter --symptom=muscle-cramps --symptom=diarrhea");
  g_autoptr (Result) apart = run ("filter --symptom=numbness --symptom=tetany");
  g_autoptr (Result) csv = run ("filter --symptom=diarrhea --format=csv");

  g_assert_cmpint (unlinked->status, ==, 1);
  g_assert_cmpstr (unlinked->err, ==, "");
  assert_contains (unlinked->out, "No nutrient is linked with “Diarrhea”.");
  assert_contains (unlinked->out, "Without “Diarrhea”, 5 nutrients remain.");

  g_assert_cmpint (csv->status, ==, 1);
  g_assert_cmpstr (csv->out, ==, "nutrient,name,symptom,articles\r\n");

  g_assert_cmpint (apart->status, ==, 1);
  assert_contains (apart->out, "No nutrient is linked with all of these.");
  assert_contains (apart->out, "Without “Tetany”, 3 nutrients remain.");
}

static void
test_claims_json (void)
{
  g_autoptr (SinewLibrary) library = support_load_builtin ();
  g_autoptr (JsonNode) root = run_for_json ("claims");
  g_autoptr (GPtrArray) rows = run_for_csv ("claims");
  JsonArray *claims = json_node_get_array (root);

  g_assert_cmpuint (json_array_get_length (claims), ==, sinew_library_count (library, SINEW_KIND_CLAIM));
  g_assert_cmpuint (rows->len, ==, json_array_get_length (claims) + 1);
  for (guint i = 0; i < json_array_get_length (claims); i++)
    {
      JsonNode        *node = json_array_get_element (claims, i);
      g_autofree char *members = join_members (node);
      g_auto (GStrv) names = g_strsplit (members, " ", -1);

      g_assert_cmpstr (members, ==, "id article section kind subject object text hedge");
      for (guint j = 0; names[j]; j++)
        {
          const char *value = json_object_get_string_member (json_node_get_object (node), names[j]);

          g_assert_cmpstr (get_field (rows, 0, j), ==, names[j]);
          g_assert_cmpstr (get_field (rows, i + 1, j), ==, value);
          assert_lacks (value, "term/");
        }
    }
}

static const struct
{
  const char *id;
  const char *member;
  const char *value;
} cells[] = {
  { "stiff-legs-015", "article", "stiff-legs" },
  { "stiff-legs-015", "kind", "deficiency-symptom" },
  { "stiff-legs-015", "subject", "magnesium" },
  { "stiff-legs-015", "object", "nocturnal-leg-cramps" },
  { "stiff-legs-015", "hedge", "may" },
  { "stiff-legs-003", "subject", "Muscle contraction and relaxation" },
  { "stiff-legs-076", "object", "role: Muscle relaxation; Nerve function" },
  { "stiff-legs-077", "object", "symptoms: muscle-cramps; muscle-spasms; muscle-tightness" },
  { "stiff-legs-077", "hedge", "" },
};

static void
test_claims_cells (void)
{
  g_autoptr (JsonNode) root = run_for_json ("claims --article=stiff-legs");
  JsonArray *claims = json_node_get_array (root);
  guint      n_found = 0;

  for (guint i = 0; i < json_array_get_length (claims); i++)
    {
      JsonObject *claim = json_array_get_object_element (claims, i);

      for (guint j = 0; j < G_N_ELEMENTS (cells); j++)
        {
          if (!g_str_equal (json_object_get_string_member (claim, "id"), cells[j].id))
            continue;
          n_found++;
          g_assert_cmpstr (json_object_get_string_member (claim, cells[j].member), ==, cells[j].value);
        }
    }
  g_assert_cmpuint (n_found, ==, G_N_ELEMENTS (cells));
}

/* The ways to write a subject lead to the same claims. */
static void
test_claims_of_subject (void)
{
  static const char *const spellings[] = { "nutrient/thiamin", "term/thiamin", "Thiamin", "vitamin_B1" };
  g_autofree char         *expected = run_well ("claims --format=json --subject=thiamin");
  g_autoptr (JsonNode) root = parse_json (expected);
  JsonArray *claims = json_node_get_array (root);

  g_assert_cmpuint (json_array_get_length (claims), >, 0);
  for (guint i = 0; i < json_array_get_length (claims); i++)
    assert_contains (json_object_get_string_member (json_array_get_object_element (claims, i), "subject"), "thiamin");

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      g_autofree char *call = g_strconcat ("claims --format=json --subject=", spellings[i], NULL);
      g_autofree char *out = run_well (call);

      g_assert_cmpstr (out, ==, expected);
    }
}

static void
test_claims_of_words (void)
{
  g_autoptr (JsonNode) words = run_for_json ("claims --subject=muscle_contraction_and_relaxation");
  g_autoptr (JsonNode) condition = run_for_json ("claims --subject=restless-legs-syndrome");
  g_autoptr (JsonNode) symptom = run_for_json ("claims --subject=symptom/restless-legs");

  g_assert_cmpuint (json_array_get_length (json_node_get_array (words)), >, 0);
  g_assert_true (json_node_equal (condition, symptom));
}

static void
test_claims_of_article (void)
{
  g_autofree char *by_id = run_well ("claims --article=sore-legs --subject=magnesium");
  g_autofree char *by_name = run_well ("claims --article=Sore_legs --subject=magnesium");
  g_autofree char *by_kind = run_well ("claims --article=guide/sore-legs --subject=magnesium");

  g_assert_cmpstr (by_name, ==, by_id);
  g_assert_cmpstr (by_kind, ==, by_id);
  assert_contains (by_id, "\nSore legs\n---------\n");
  assert_contains (by_id, "- [sore-legs-002] ");
  assert_lacks (by_id, "[stiff-legs-");
}

static void
test_claims_nothing (void)
{
  g_autoptr (Result) text = run ("claims --subject=avocado");
  g_autoptr (Result) json = run ("claims --subject=avocado --format=json");
  g_autoptr (Result) csv = run ("claims --subject=avocado --format=csv");

  g_assert_cmpint (text->status, ==, 1);
  g_assert_cmpstr (text->out, ==, "No claim of the articles matches.\n");
  g_assert_cmpint (json->status, ==, 1);
  g_assert_cmpstr (json->out, ==, "[]\n");
  g_assert_cmpint (csv->status, ==, 1);
  g_assert_cmpstr (csv->out, ==, "id,article,section,kind,subject,object,text,hedge\r\n");
}

/* Programs get the same bytes everywhere, people what their terminal can show. */
static void
test_locale (void)
{
  static const char *const calls[] = {
    "list causes", "show symptom/heavy-legs", "show doctor", "filter --symptom=tingling", "claims"
  };
  static const char *const program_formats[] = { "json", "csv" };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autoptr (Result) plain = run_with ("LC_ALL", "C", calls[i]);

      g_assert_cmpint (plain->status, ==, 0);
      g_assert_true (g_str_is_ascii (plain->out));
      for (guint j = 0; j < G_N_ELEMENTS (program_formats); j++)
        {
          g_autofree char *call = g_strdup_printf ("%s --format=%s", calls[i], program_formats[j]);
          g_autofree char *expected = run_well (call);
          g_autoptr (Result) result = run_with ("LC_ALL", "C", call);

          g_assert_cmpint (result->status, ==, 0);
          g_assert_cmpstr (result->out, ==, expected);
        }
    }
}

static void
test_locale_of_messages (void)
{
  g_autoptr (Result) unknown = run_with ("LC_ALL", "C", "show v\303\255tamin-d9");
  g_autoptr (Result) page = run_with ("LC_ALL", "C", "show tingling");

  g_assert_cmpint (unknown->status, ==, 2);
  g_assert_cmpstr (unknown->err, ==, "sinew: unknown id \"vitamin-d9\"; did you mean \"vitamin-d\"?\n");
  assert_contains (page->out, "1 says \"may\" - research: strong");
}

typedef struct
{
  char *folder;
  char *file;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = support_make_folder ();
  fixture->file = g_build_filename (fixture->folder, "out", NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  support_remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->file);
}

static char *
call_for_file (const char *file)
{
  return g_strconcat ("list nutrients --format=csv --output=", file, NULL);
}

static void
assert_file (const char *file,
             const char *expected)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (file, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_output_file (Fixture      *fixture,
                  gconstpointer data)
{
  g_autofree char *expected = run_well ("list nutrients --format=csv");
  g_autofree char *to_stdout = run_well ("list nutrients --format=csv --output=-");
  g_autofree char *call = call_for_file (fixture->file);
  g_autofree char *silence = run_well (call);
  GStatBuf         status;

  g_assert_cmpstr (to_stdout, ==, expected);
  g_assert_cmpstr (silence, ==, "");
  assert_file (fixture->file, expected);

  /* A file that is there keeps its mode. */
  support_write_text (fixture->folder, "out", "old");
  g_assert_cmpint (g_chmod (fixture->file, 0600), ==, 0);
  g_free (run_well (call));
  assert_file (fixture->file, expected);
  g_assert_cmpint (g_stat (fixture->file, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

static void
test_output_link (Fixture      *fixture,
                  gconstpointer data)
{
  g_autofree char *expected = run_well ("list nutrients --format=csv");
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *call = call_for_file (link);

  support_write_text (fixture->folder, "out", "old");
  g_assert_cmpint (symlink ("out", link), ==, 0);
  g_free (run_well (call));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_file (fixture->file, expected);
}

static void
assert_cannot_write (const char *file)
{
  g_autofree char *call = call_for_file (file);
  g_autoptr (Result) result = run (call);

  g_assert_cmpint (result->status, ==, 4);
  g_assert_cmpstr (result->out, ==, "");
  assert_contains (result->err, "could not write “");
  assert_contains (result->err, file);
}

/* Links that lead one to the other, and to nothing in the end. */
static void
test_output_dangling_link (Fixture      *fixture,
                           gconstpointer data)
{
  g_autofree char *expected = run_well ("list nutrients --format=csv");
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *next_link = g_build_filename (fixture->folder, "next", NULL);
  g_autofree char *circle = g_build_filename (fixture->folder, "circle", NULL);
  g_autofree char *call = call_for_file (link);

  g_assert_cmpint (symlink (next_link, link), ==, 0);
  g_assert_cmpint (symlink ("out", next_link), ==, 0);
  g_assert_cmpint (symlink ("circle", circle), ==, 0);

  g_free (run_well (call));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (next_link, G_FILE_TEST_IS_SYMLINK));
  g_assert_false (g_file_test (fixture->file, G_FILE_TEST_IS_SYMLINK));
  assert_file (fixture->file, expected);

  assert_cannot_write (circle);
  g_assert_true (g_file_test (circle, G_FILE_TEST_IS_SYMLINK));
}

/* The umask is for new files only. */
static void
test_output_mode (Fixture      *fixture,
                  gconstpointer data)
{
  static const int modes[] = { 0600, 0664, 0666, 0755 };
  g_autofree char *call = call_for_file (fixture->file);
  mode_t           mask = umask (022);
  GStatBuf         status;

  g_free (run_well (call));
  g_assert_cmpint (g_stat (fixture->file, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0644);

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_assert_cmpint (g_chmod (fixture->file, modes[i]), ==, 0);
      g_free (run_well (call));
      g_assert_cmpint (g_stat (fixture->file, &status), ==, 0);
      g_assert_cmpint (status.st_mode & 07777, ==, modes[i]);
    }
  umask (mask);
}

/* A pipe that nobody reads is no reason to wait. */
static void
test_output_pipe (Fixture      *fixture,
                  gconstpointer data)
{
  g_autofree char *expected = run_well ("list nutrients --format=csv");
  g_autofree char *call = call_for_file (fixture->file);
  g_autofree char *text = NULL;
  g_autoptr (Result) unread = NULL;
  gssize n_read;
  int    reader;

  g_assert_cmpint (mkfifo (fixture->file, 0600), ==, 0);
  unread = run (call);
  g_assert_cmpint (unread->status, ==, 4);
  g_assert_cmpstr (unread->out, ==, "");
  assert_contains (unread->err, fixture->file);
  assert_contains (unread->err, "nothing reads from it");

  reader = g_open (fixture->file, O_RDONLY | O_NONBLOCK | O_CLOEXEC, 0);
  g_assert_cmpint (reader, >=, 0);
  g_free (run_well (call));
  text = g_malloc0 (strlen (expected) + 2);
  n_read = read (reader, text, strlen (expected) + 1);
  g_assert_cmpint (n_read, ==, (gssize)strlen (expected));
  g_assert_cmpstr (text, ==, expected);
  close (reader);
}

/* What is behind such a name has no place where a new file could be put. */
static void
test_output_dev_stdout (Fixture      *fixture,
                        gconstpointer data)
{
  g_autofree char *expected = NULL;
  g_autofree char *out = NULL;

  if (!g_file_test ("/dev/stdout", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there is no /dev/stdout");
      return;
    }

  expected = run_well ("list nutrients --format=csv");
  out = run_well ("list nutrients --format=csv --output=/dev/stdout");
  g_assert_cmpstr (out, ==, expected);
  g_assert_true (g_file_test ("/dev/stdout", G_FILE_TEST_IS_SYMLINK));
}

static void
test_output_fails (Fixture      *fixture,
                   gconstpointer data)
{
  g_autofree char *below_file = g_build_filename (fixture->file, "below", NULL);
  g_autofree char *nowhere = g_build_filename (fixture->folder, "nowhere", "out", NULL);

  support_write_text (fixture->folder, "out", "old");
  assert_cannot_write (below_file);
  assert_cannot_write (nowhere);
  assert_cannot_write (fixture->folder);
  if (g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    assert_cannot_write ("/dev/full");
  assert_file (fixture->file, "old");
}

static void
test_output_read_only (Fixture      *fixture,
                       gconstpointer data)
{
  g_autofree char *new_file = g_build_filename (fixture->folder, "new", NULL);

  if (geteuid () == 0)
    {
      g_test_skip ("nothing is read-only for root");
      return;
    }

  support_write_text (fixture->folder, "out", "old");
  g_assert_cmpint (g_chmod (fixture->file, 0400), ==, 0);
  assert_cannot_write (fixture->file);
  g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
  assert_cannot_write (new_file);
  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
  assert_file (fixture->file, "old");
}

/* Runs a line of the shell in which $SINEW_PROGRAM is the program. */
static Result *
run_shell (const char *line)
{
  g_autoptr (GError) error = NULL;
  const char *argv[] = { "/bin/sh", "-c", line, NULL };
  Result     *result = g_new0 (Result, 1);
  int         status;

  g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &result->out, &result->err, &status, &error);
  g_assert_no_error (error);
  result->status = WEXITSTATUS (status);

  return result;
}

static void
test_stdout_full (void)
{
  g_autoptr (Result) result = NULL;
  g_autoptr (Result) closed = run_shell ("\"$SINEW_PROGRAM\" list nutrients >&-");

  g_assert_cmpint (closed->status, ==, 4);
  assert_contains (closed->err, "could not write “standard output”");

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    return;
  result = run_shell ("\"$SINEW_PROGRAM\" list nutrients >/dev/full");
  g_assert_cmpint (result->status, ==, 4);
  assert_contains (result->err, "could not write “standard output”");
}

/* A reader that has seen enough hears no complaint. */
static void
test_stdout_closed_early (void)
{
  g_autoptr (Result) result = run_shell ("{ \"$SINEW_PROGRAM\" claims; echo $? >&2; } | head -n 1");

  g_assert_cmpstr (result->err, ==, "4\n");
}

static void
test_bad_data (Fixture      *fixture,
               gconstpointer data)
{
  static const char *const calls[] = { "list nutrients", "show magnesium", "filter --symptom=tingling", "claims", "--version" };
  g_autofree char         *overlay = g_strconcat (SINEW_RESOURCE_PATH "/data=", fixture->folder, NULL);

  support_write_text (fixture->folder, "pack.json", "{ \"id\": 1 }");
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autoptr (Result) result = run_with ("G_RESOURCE_OVERLAYS", overlay, calls[i]);

      g_assert_cmpint (result->status, ==, 3);
      g_assert_cmpstr (result->out, ==, "");
      assert_contains (result->err, "pack.json");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/mistakes-say-what-would-be-right", test_mistakes);
  g_test_add_func ("/cli/help", test_help);
  g_test_add_func ("/cli/version", test_version);
  g_test_add_func ("/cli/list/json", test_list_json);
  g_test_add_func ("/cli/list/csv-says-the-same", test_list_csv);
  g_test_add_func ("/cli/list/for-people", test_list_for_people);
  g_test_add_func ("/cli/show/text", test_show_text);
  g_test_add_func ("/cli/show/markdown", test_show_markdown);
  g_test_add_func ("/cli/show/json", test_show_json);
  g_test_add_func ("/cli/show/json-of-both-ends", test_show_json_of_both_ends);
  g_test_add_func ("/cli/show/csv", test_show_csv);
  g_test_add_func ("/cli/show/records-without-a-page", test_show_records);
  g_test_add_func ("/cli/show/corrections-stand-beside", test_corrections_stand_beside);
  g_test_add_func ("/cli/filter/json", test_filter_json);
  g_test_add_func ("/cli/filter/matched", test_filter_matched);
  g_test_add_func ("/cli/filter/for-people", test_filter_for_people);
  g_test_add_func ("/cli/filter/nothing-remains", test_filter_nothing);
  g_test_add_func ("/cli/claims/json", test_claims_json);
  g_test_add_func ("/cli/claims/cells", test_claims_cells);
  g_test_add_func ("/cli/claims/of-subject", test_claims_of_subject);
  g_test_add_func ("/cli/claims/of-words", test_claims_of_words);
  g_test_add_func ("/cli/claims/of-article", test_claims_of_article);
  g_test_add_func ("/cli/claims/nothing", test_claims_nothing);
  g_test_add_func ("/cli/locale/programs-get-the-same", test_locale);
  g_test_add_func ("/cli/locale/messages", test_locale_of_messages);
  g_test_add ("/cli/output/file", Fixture, NULL, set_up, test_output_file, tear_down);
  g_test_add ("/cli/output/link-stays", Fixture, NULL, set_up, test_output_link, tear_down);
  g_test_add ("/cli/output/link-to-nothing", Fixture, NULL, set_up, test_output_dangling_link, tear_down);
  g_test_add ("/cli/output/mode-stays", Fixture, NULL, set_up, test_output_mode, tear_down);
  g_test_add ("/cli/output/pipe-without-reader", Fixture, NULL, set_up, test_output_pipe, tear_down);
  g_test_add ("/cli/output/dev-stdout", Fixture, NULL, set_up, test_output_dev_stdout, tear_down);
  g_test_add ("/cli/output/fails", Fixture, NULL, set_up, test_output_fails, tear_down);
  g_test_add ("/cli/output/read-only", Fixture, NULL, set_up, test_output_read_only, tear_down);
  g_test_add_func ("/cli/output/full", test_stdout_full);
  g_test_add_func ("/cli/output/closed-early", test_stdout_closed_early);
  g_test_add ("/cli/bad-data", Fixture, NULL, set_up, test_bad_data, tear_down);

  return g_test_run ();
}
