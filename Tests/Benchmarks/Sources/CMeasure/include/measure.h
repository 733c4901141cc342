#ifndef MEASURE_H
#define MEASURE_H
#include <stdint.h>

/// What a program cost that has ended.
struct measured_cost {
  /// Its exit status; 128 and the signal where one ended it.
  int32_t status;
  double seconds;
  /// The time of all its threads on processors, in seconds.
  double processor_seconds;
  /// The most memory that it held at a time.
  int64_t peak_bytes;
};

/// Runs a program to its end; the list of its path and its arguments ends with NULL.
/// Returns 0, or an error number where it could not be started.
int32_t measure_program(char *_Nullable const *_Nonnull arguments,
                        struct measured_cost *_Nonnull cost);

#endif
