#include "cicu.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

struct cicu_breaker {
  UBreakIterator *iterator;
  UText *text;
};

static cicu_breaker *wrap(UBreakIterator *iterator) {
  cicu_breaker *breaker = calloc(1, sizeof *breaker);
  if (breaker == NULL) {
    ubrk_close(iterator);
    return NULL;
  }
  breaker->iterator = iterator;
  return breaker;
}

static UBreakIterator *compile(const char *rules, UErrorCode *status) {
  int32_t length = 0;
  u_strFromUTF8(NULL, 0, &length, rules, -1, status);
  *status = U_ZERO_ERROR;
  UChar *wide = malloc(sizeof(UChar) * (size_t)(length + 1));
  if (wide == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  u_strFromUTF8(wide, length + 1, NULL, rules, -1, status);
  UParseError place;
  UBreakIterator *iterator = ubrk_openRules(wide, length, NULL, 0, &place, status);
  free(wide);
  return iterator;
}

static UBreakIterator *clone(const UBreakIterator *iterator, UErrorCode *status) {
#if U_ICU_VERSION_MAJOR_NUM >= 69
  return ubrk_clone(iterator, status);
#else
  return ubrk_safeClone(iterator, NULL, NULL, status);
#endif
}

// The compiled rules, for every later breaker with the same rules.
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *compiled_rules;
static UBreakIterator *compiled;

cicu_breaker *cicu_breaker_open(const char *rules, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  pthread_mutex_lock(&lock);
  if (compiled == NULL || strcmp(compiled_rules, rules) != 0) {
    UBreakIterator *iterator = compile(rules, &status);
    if (U_SUCCESS(status)) {
      if (compiled != NULL) ubrk_close(compiled);
      free((void *)compiled_rules);
      compiled_rules = strdup(rules);
      compiled = iterator;
    }
  }
  UBreakIterator *iterator = U_SUCCESS(status) ? clone(compiled, &status) : NULL;
  pthread_mutex_unlock(&lock);
  *error = U_FAILURE(status) ? (int32_t)status : 0;
  return U_FAILURE(status) ? NULL : wrap(iterator);
}

// For every later breaker between words: to clone it takes a tenth of the time.
static UBreakIterator *words;

cicu_breaker *cicu_words_open(int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  pthread_mutex_lock(&lock);
  if (words == NULL) words = ubrk_open(UBRK_WORD, "", NULL, 0, &status);
  UBreakIterator *iterator = U_SUCCESS(status) ? clone(words, &status) : NULL;
  pthread_mutex_unlock(&lock);
  *error = U_FAILURE(status) ? (int32_t)status : 0;
  return U_FAILURE(status) ? NULL : wrap(iterator);
}

void cicu_breaker_close(cicu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  if (breaker->text != NULL) utext_close(breaker->text);
  free(breaker);
}

int32_t cicu_breaker_start(cicu_breaker *breaker, const uint8_t *text, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  breaker->text = utext_openUTF8(breaker->text, (const char *)text, length, &status);
  if (U_SUCCESS(status)) ubrk_setUText(breaker->iterator, breaker->text, &status);
  if (U_SUCCESS(status)) ubrk_first(breaker->iterator);
  return U_FAILURE(status) ? (int32_t)status : 0;
}

int32_t cicu_breaker_start_wide(cicu_breaker *breaker, const uint16_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(breaker->iterator, text, length, &status);
  if (U_SUCCESS(status)) ubrk_first(breaker->iterator);
  return U_FAILURE(status) ? (int32_t)status : 0;
}

int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *offsets, int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t offset = ubrk_next(breaker->iterator);
    if (offset == UBRK_DONE) break;
    offsets[count++] = offset;
  }
  return count;
}

int32_t cicu_columns(uint32_t scalar) {
  UChar32 c = (UChar32)scalar;
  int8_t category = u_charType(c);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK ||
      category == U_FORMAT_CHAR || category == U_CONTROL_CHAR)
    return 0;
  int32_t width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}
