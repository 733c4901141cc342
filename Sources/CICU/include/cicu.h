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

/// A breaker between words, by Unicode's rules and ICU's dictionaries, or NULL with `error` set.
cicu_breaker *_Nullable cicu_words_open(int32_t *_Nonnull error);

void cicu_breaker_close(cicu_breaker *_Nonnull breaker);

/// Starts on `length` bytes of UTF-8, which are borrowed until the last call of `_next`.
/// Returns ICU's error code, 0 for none.
int32_t cicu_breaker_start(
    cicu_breaker *_Nonnull breaker, const uint8_t *_Nonnull text, int64_t length);

/// Starts on UTF-16, which ICU reads faster; `length` and the boundaries count code units.
int32_t cicu_breaker_start_wide(
    cicu_breaker *_Nonnull breaker, const uint16_t *_Nonnull text, int32_t length);

/// Fills `offsets` with the next boundaries (byte offsets, the last one is the length of the
/// text) and returns how many; 0 at the end.
int32_t cicu_breaker_next(
    cicu_breaker *_Nonnull breaker, int32_t *_Nonnull offsets, int32_t capacity);

/// What a list of names is about.
typedef enum {
  cicu_territories,
  cicu_languages,
  cicu_scripts,
  cicu_currencies,
  cicu_months,
  cicu_weekdays
} cicu_names;

/// Writes the name of the entry at `index` of a list, in the language of `locale`, as UTF-8 without
/// a NUL. Returns its length in bytes; 0 where the language has no name for it or the name does not
/// fit; -1 behind the end of the list.
int32_t cicu_name(
    cicu_names list, int32_t index, const char *_Nonnull locale, char *_Nonnull buffer,
    int32_t capacity);

/// Folds UTF-8 text for comparing it (NFKC_Casefold: widths, compatibility characters, capitals;
/// invisible characters vanish) and writes its scalars to `folded`. Returns how many there are, or
/// -1 where they are more than `capacity` or the text is no UTF-8.
int32_t cicu_fold(
    const uint8_t *_Nonnull text, int32_t length, uint32_t *_Nonnull folded, int32_t capacity);

/// Terminal columns of a Unicode scalar: 0 for combining and invisible ones, 2 for wide, else 1.
int32_t cicu_columns(uint32_t scalar);

#endif
