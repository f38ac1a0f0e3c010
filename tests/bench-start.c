/* SPDX-FileCopyrightText: The Sinew authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "sinew-application.h"
#include "sinew-item-list.h"
#include "support-time.h"

/* What it costs to start: the processor time from the start of the process to
 * the end of the first frame, and the memory then, of our window beside an empty
 * GTK window; and how long the main loop stands still at worst while the rest of
 * the data follows.
 *
 * The program runs itself once for each number, as "bench-start window", "empty"
 * or "stall". It is one program so that all are linked alike and pay the same for
 * it; both windows take turns, so that they get the same of a busy machine. */

#define N_PAIRS 15
#define N_STALLS 5
#define MAX_CPU_RATIO 1.5
#define MAX_MEMORY_RATIO 1.2
#define MAX_STALL_MS 50.0
#define MS_BETWEEN_PROBES 1
#define N_PROBES_AFTER 200

/* --- One window --- */

static gboolean waits_for_data;
static gint64   last_probe;
static double   longest_stall;

static double
get_cpu_ms (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);

  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

static double
get_memory_kib (void)
{
  g_autofree char *status = NULL;
  const char      *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL) || !(line = strstr (status, "VmRSS:")))
    return 0;

  return g_ascii_strtod (line + strlen ("VmRSS:"), NULL);
}

static void
leave (double result,
       double memory)
{
  printf ("%.3f %.0f\n", result, memory);
  fflush (stdout);
  _exit (0);
}

static gboolean
has_causes (GtkWidget *widget)
{
  g_autofree char *title = NULL;

  if (SINEW_IS_ITEM_LIST (widget))
    {
      g_object_get (widget, "title", &title, NULL);

      return g_str_equal (title, "Other causes") && sinew_item_list_count_shown (SINEW_ITEM_LIST (widget)) > 0;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      if (has_causes (child))
        return TRUE;
    }

  return FALSE;
}

/* Comes again and again: when it does not, the main loop stands still. It goes on
 * for a while once the data are there, for they have to be drawn as well. */
static gboolean
probe_cb (gpointer user_data)
{
  static guint n_after;

  longest_stall = MAX (longest_stall, (g_get_monotonic_time () - last_probe) / 1e3 - MS_BETWEEN_PROBES);
  if (n_after > 0 || has_causes (user_data))
    n_after++;
  if (n_after > N_PROBES_AFTER)
    leave (longest_stall, 0);
  last_probe = g_get_monotonic_time ();

  return G_SOURCE_CONTINUE;
}

static void
after_paint_cb (GdkFrameClock *clock,
                GtkWindow     *window)
{
  if (!waits_for_data)
    leave (get_cpu_ms (), get_memory_kib ());

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, window);
  last_probe = g_get_monotonic_time ();
  g_timeout_add_full (G_PRIORITY_HIGH, MS_BETWEEN_PROBES, probe_cb, window, NULL);
}

static void
map_cb (GtkWidget *window)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (after_paint_cb), window);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *window)
{
  g_signal_connect_after (window, "map", G_CALLBACK (map_cb), NULL);
}

static void
activate_cb (GtkApplication *application)
{
  GtkWidget *window = gtk_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  gtk_window_set_child (GTK_WINDOW (window), gtk_label_new ("empty"));
  gtk_window_present (GTK_WINDOW (window));
}

static int
show_window (const char *which)
{
  g_autoptr (GtkApplication) application = NULL;

  waits_for_data = g_str_equal (which, "stall");
  if (g_str_equal (which, "empty"))
    {
      application = gtk_application_new ("app.sinew.Empty", G_APPLICATION_DEFAULT_FLAGS);
      g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);
    }
  else
    application = GTK_APPLICATION (sinew_application_new ());
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);

  return g_application_run (G_APPLICATION (application), 0, NULL);
}

/* --- All of them --- */

typedef struct
{
  double result;
  double memory;
} Sample;

static Sample
run (const char *self,
     const char *which)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, self, which, NULL);
  g_autofree char *output = NULL;
  Sample           sample;

  if (process == NULL || !g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error))
    g_error ("%s", error->message);
  if (sscanf (output, "%lf %lf", &sample.result, &sample.memory) != 2)
    g_error ("%s: no result: %s", which, output);

  return sample;
}

static gboolean
report (const char *what,
        const char *unit,
        double     *ours,
        double     *empty,
        double     *ratios,
        double      most)
{
  double   ratio = support_get_median (ratios, N_PAIRS);
  gboolean is_good = ratio <= most;

  g_print ("start: %s: %.1f %s, an empty window %.1f %s: ×%.2f, at most ×%.1f%s\n",
           what, support_get_median (ours, N_PAIRS), unit, support_get_median (empty, N_PAIRS), unit, ratio, most,
           is_good ? "" : ", which is TOO MUCH");

  return is_good;
}

static gboolean
compare_windows (const char *self)
{
  double   cpu[N_PAIRS], empty_cpu[N_PAIRS], cpu_ratios[N_PAIRS];
  double   memory[N_PAIRS], empty_memory[N_PAIRS], memory_ratios[N_PAIRS];
  gboolean is_good;

  /* What is read from disk for the first time is read now. */
  run (self, "empty");
  run (self, "window");

  for (guint i = 0; i < N_PAIRS; i++)
    {
      Sample empty = run (self, "empty");
      Sample ours = run (self, "window");

      cpu[i] = ours.result;
      empty_cpu[i] = empty.result;
      cpu_ratios[i] = ours.result / empty.result;
      memory[i] = ours.memory / 1024;
      empty_memory[i] = empty.memory / 1024;
      memory_ratios[i] = ours.memory / empty.memory;
    }

  is_good = report ("processor time to the first frame", "ms", cpu, empty_cpu, cpu_ratios, MAX_CPU_RATIO);
  is_good &= report ("memory then", "MiB", memory, empty_memory, memory_ratios, MAX_MEMORY_RATIO);

  return is_good;
}

static gboolean
check_stall (const char *self)
{
  double   stalls[N_STALLS];
  double   stall;
  gboolean is_good;

  for (guint i = 0; i < N_STALLS; i++)
    stalls[i] = run (self, "stall").result;
  stall = support_get_median (stalls, N_STALLS);
  is_good = stall <= MAX_STALL_MS;
  g_print ("start: longest standstill while the data follow: %.1f ms, at most %.0f ms%s\n",
           stall, MAX_STALL_MS, is_good ? "" : ", which is TOO MUCH");

  return is_good;
}

int
main (int    argc,
      char **argv)
{
  gboolean is_good;

  setlocale (LC_ALL, "");
  if (argc > 1)
    return show_window (argv[1]);

  is_good = compare_windows (argv[0]);
  is_good &= check_stall (argv[0]);

  return is_good ? 0 : 1;
}
