// The C face of ICU. Nothing of ICU's own headers is visible here: the toolchain's Foundation
// carries its own ICU, and two definitions of one C type do not compile.
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

typedef struct cicu_breaker cicu_breaker;

/// A breaker for break rules (UTF-8, NUL-terminated), or NULL with `error` set to ICU's error code.
/// The first takes milliseconds to compile; later ones for the same rules are clones of it. Safe to
/// call from any thread; one breaker serves one thread at a time.
cicu_breaker *_Nullable cicu_breaker_open(const char *_Nonnull rules, int32_t *_Nonnull error);

void cicu_breaker_close(cicu_breaker *_Nonnull breaker);

/// Starts on `length` bytes of UTF-8, which are borrowed until the last call of `_next`.
/// Returns ICU's error code, 0 for none.
int32_t cicu_breaker_start(
    cicu_breaker *_Nonnull breaker, const uint8_t *_Nonnull text, int64_t length);

/// Fills `offsets` with the next boundaries (byte offsets, the last one is the length of the
/// text) and returns how many; 0 at the end.
int32_t cicu_breaker_next(
    cicu_breaker *_Nonnull breaker, int32_t *_Nonnull offsets, int32_t capacity);

/// Terminal columns of a Unicode scalar: 0 for combining and invisible ones, 2 for wide, else 1.
int32_t cicu_columns(uint32_t scalar);

#endif
