/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "sinew-library.h"

G_BEGIN_DECLS

/**
 * SupportFile:
 * @folder: a new folder
 * @file: a name in it, the data of g_test_add(), where there is nothing yet
 */
typedef struct
{
  char *folder;
  char *file;
} SupportFile;

/**
 * SupportSize:
 *
 * How many records of each kind a made-up pack has. Every nutrient has about as
 * many claims as every other; so has every symptom.
 */
typedef struct
{
  guint n_nutrients;
  guint n_symptoms;
  guint n_causes;
  guint n_claims;
} SupportSize;

/**
 * SupportSound:
 * @folder: a folder with a small pack in which nothing is wrong
 * @manifest: its manifest, as it is there
 * @records: the file of its first records, likewise
 *
 * A fixture of tests that then put something wrong into the folder.
 */
typedef struct
{
  char     *folder;
  JsonNode *manifest;
  JsonNode *records;
} SupportSound;

char         *support_make_folder (void);
void          support_remove_folder (const char *folder);
void          support_write_text (const char *folder,
                                  const char *name,
                                  const char *text);
void          support_file_set_up (SupportFile  *self,
                                   gconstpointer name);
void          support_file_tear_down (SupportFile  *self,
                                      gconstpointer name);
void          support_write_node (const char *folder,
                                  const char *name,
                                  JsonNode   *node);
void          support_write_made_up (const char        *folder,
                                     const SupportSize *size);
SinewPack    *support_load_pack (const char *folder,
                                 GError    **error);
SinewLibrary *support_load_library (const char *folder);
SinewLibrary *support_load_text (const char *records);
SinewLibrary *support_load_made_up (const SupportSize *size);
SinewLibrary *support_load_builtin (void);
JsonNode     *support_read_node (GFile *file);
JsonNode     *support_read_sound (const char *name);
void          support_sound_set_up (SupportSound *self,
                                    gconstpointer data);
void          support_sound_tear_down (SupportSound *self,
                                       gconstpointer data);
JsonNode     *support_find_node (JsonNode   *node,
                                 const char *path);
JsonNode     *support_edit_node (JsonNode   *node,
                                 const char *path,
                                 JsonNode   *value);
JsonArray    *support_read_builtin (const char *member);
SinewItem    *support_get (SinewLibrary *library,
                           const char   *kind_id);
void          support_assert_lines (GPtrArray *actual,
                                    GPtrArray *expected);

G_END_DECLS
