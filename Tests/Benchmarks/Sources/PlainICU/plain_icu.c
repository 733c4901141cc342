#include "plain_icu.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static int64_t pieces(UBreakIteratorType type, const uint8_t *text, int64_t length,
                      const char *language) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(type, language, NULL, 0, &status);
  UText *view = NULL;
  int64_t count = 0;
  const uint8_t *end = text + length;
  while (U_SUCCESS(status) && text < end) {
    const uint8_t *stop = memchr(text, '\n', (size_t)(end - text));
    int64_t size = (stop == NULL ? end : stop) - text;
    view = utext_openUTF8(view, (const char *)text, size, &status);
    ubrk_setUText(iterator, view, &status);
    while (ubrk_next(iterator) != UBRK_DONE) count++;
    text += size + 1;
  }
  if (view != NULL) utext_close(view);
  ubrk_close(iterator);
  return U_FAILURE(status) ? -1 : count;
}

int64_t plain_icu_sentences(const uint8_t *text, int64_t length) {
  return pieces(UBRK_SENTENCE, text, length, "en");
}

int64_t plain_icu_words(const uint8_t *text, int64_t length, const char *language) {
  return pieces(UBRK_WORD, text, length, language);
}
