#include "cicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

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

cicu_breaker *cicu_breaker_open(const char *rules, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  u_strFromUTF8(NULL, 0, &length, rules, -1, &status);
  status = U_ZERO_ERROR;
  UChar *wide = malloc(sizeof(UChar) * (size_t)(length + 1));
  if (wide == NULL) {
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  u_strFromUTF8(wide, length + 1, NULL, rules, -1, &status);
  UParseError place;
  UBreakIterator *iterator = ubrk_openRules(wide, length, NULL, 0, &place, &status);
  free(wide);
  *error = U_FAILURE(status) ? (int32_t)status : 0;
  return U_FAILURE(status) ? NULL : wrap(iterator);
}

cicu_breaker *cicu_breaker_clone(const cicu_breaker *breaker) {
  UErrorCode status = U_ZERO_ERROR;
#if U_ICU_VERSION_MAJOR_NUM >= 69
  UBreakIterator *iterator = ubrk_clone(breaker->iterator, &status);
#else
  UBreakIterator *iterator = ubrk_safeClone(breaker->iterator, NULL, NULL, &status);
#endif
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

const char *cicu_version(void) { return U_ICU_VERSION; }
