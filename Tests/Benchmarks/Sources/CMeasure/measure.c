#include "measure.h"

#include <errno.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) {
  return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int32_t measure_program(char *const *arguments, struct measured_cost *cost) {
  double start = now();
  pid_t child;
  int error = posix_spawn(&child, arguments[0], NULL, NULL, arguments, environ);
  if (error != 0) return error;
  struct rusage usage;
  int status;
  while (wait4(child, &status, 0, &usage) < 0)
    if (errno != EINTR) return errno;
  cost->seconds = now() - start;
  cost->processor_seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  cost->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
#ifdef __APPLE__
  cost->peak_bytes = usage.ru_maxrss;
#else
  cost->peak_bytes = (int64_t)usage.ru_maxrss * 1024;
#endif
  return 0;
}
