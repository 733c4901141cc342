#ifndef PLAIN_ICU_H
#define PLAIN_ICU_H
#include <stdint.h>

/// Counts the sentences of UTF-8 text with ICU's own rules, paragraph by paragraph: the least that
/// any splitter built on ICU can cost. Returns -1 on failure.
int64_t plain_icu_sentences(const uint8_t *_Nonnull text, int64_t length);

/// Counts the words, spaces and marks of UTF-8 text in a language, paragraph by paragraph. Returns
/// -1 on failure.
int64_t plain_icu_words(const uint8_t *_Nonnull text, int64_t length,
                        const char *_Nonnull language);

#endif
